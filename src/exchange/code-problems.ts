import type { ExchangeFile, ExchangeUnit, Inline } from '../formats/exchange.ts';
import { compareCodes, inlineText } from '../formats/inline.ts';
import { primaryLanguage } from '../languages/registry.ts';
import type { FileProblem, Severity } from '../model.ts';
import { addressOf, hasCodes } from './content.ts';
import { gluedTo } from './glued.ts';

/**
 * What is wrong with the codes of a translation: missing, extra, doubled, unknown ones; codes around nothing that are
 * around words in the English; words glued to them. A translation that is not there has no codes to lose. Pure.
 */
export function codeProblems(unit: ExchangeUnit, file: ExchangeFile): FileProblem[] {
  const { source, target, line, column } = unit;
  if (target === undefined || source.length === 0 || isBlank(target)) return [];
  const address = addressOf(unit);
  const tell = (
    code: string,
    { messageId, severity }: { messageId: string; severity: Severity },
  ): FileProblem => {
    const data = { code, item: address };
    return { ruleId: 'exchange/codes', messageId, data, severity, address, line, column };
  };
  const differences = compareCodes(source, target).map(({ type, id, allowed }) => {
    if (allowed) return tell(id, { messageId: 'codes.deleted', severity: 'note' });
    // XLIFF 2 lets translations add codes of their own; that they are there is still worth a look.
    const isOwn = type === 'extra' && file.format !== 'xliff12';
    return tell(
      id,
      isOwn
        ? { messageId: 'codes.added', severity: 'note' }
        : { messageId: `codes.${type}`, severity: 'error' },
    );
  });
  if (!hasCodes(file.format) || source.every(({ type }) => type === 'text')) return differences;
  const hollow = hollowOf(target, wordedOf(source)).map((id) =>
    tell(id, { messageId: 'codes.hollow', severity: 'note' }),
  );
  const glued = gluedTo(unit, primaryLanguage(file.targetLang));
  const about = { ruleId: 'markup/chars-around-tags', messageId: 'glued', severity: 'note' } as const;
  return [
    ...differences,
    ...hollow,
    ...glued.map((shown) => ({ ...about, data: { item: address, shown }, address, line, column })),
  ];
}

/** Neither words nor codes. */
function isBlank(content: readonly Inline[]): boolean {
  return content.every((piece) => piece.type === 'text' && piece.text.trim() === '');
}

/** The pairs around words, by id. */
function wordedOf(content: readonly Inline[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = (pieces: readonly Inline[]): void => {
    for (const piece of pieces) {
      if (piece.type !== 'pair') continue;
      if (/[\p{L}\p{N}]/u.test(inlineText(piece.children))) ids.add(piece.id);
      collect(piece.children);
    }
  };
  collect(content);
  return ids;
}

function hollowOf(content: readonly Inline[], worded: ReadonlySet<string>): readonly string[] {
  return content.flatMap((piece): readonly string[] => {
    if (piece.type !== 'pair') return [];
    const isHollow =
      piece.kind !== 'annotation' && worded.has(piece.id) && inlineText(piece.children).trim() === '';
    return isHollow ? [piece.id] : hollowOf(piece.children, worded);
  });
}
