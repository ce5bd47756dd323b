import { lockEdition } from '../document/lock.ts';
import type { ExchangeFile, ExchangeUnit, Inline } from '../formats/exchange.ts';
import { inlineMarkup } from '../formats/inline.ts';
import { readMarkdown } from '../formats/markdown.ts';
import { inlineOf } from '../formats/markdown-blocks.ts';
import { asOneParagraph, writeMarkdownInline } from '../formats/markdown-inline-write.ts';
import type { Block, Document, DocumentProfile, Edition, Span, State, Translation, Unit } from '../model.ts';
import { fingerprint, NORMALIZATION } from '../text/text.ts';
import { addressOf, hasCodes } from './content.ts';
import { editedEnglish } from './edited.ts';
import { problemsOf } from './file-problems.ts';

/**
 * The English that a file carries beside its translations, as a document of its own: one paragraph for each unit.
 * Locked units must stay as they are. Of units with one address the first counts.
 */
export function documentOfFile(file: ExchangeFile, path: string): Document {
  const texts = new Map<string, ExchangeUnit>();
  for (const unit of file.units)
    if (!texts.has(addressOf(unit)) && unit.source.length > 0) texts.set(addressOf(unit), unit);
  const verbatim = [...texts].filter(([, unit]) => unit.locked).map(([address]) => address);
  const id = file.document || 'document';
  const profile: DocumentProfile = {
    version: 1,
    document: id,
    title: id,
    lang: file.sourceLang || 'en',
    editions: [file.edition || '1'],
    outline: [],
    demands: [{ type: 'verbatim', units: verbatim, sentence: '' }],
    names: [],
  };
  let text = '';
  const units = [...texts].map(([address, given]): Unit => {
    const block = placed(contentOf(given.source, file), { before: text, like: paragraph });
    text = `${block.before}${block.written}`;
    const { kind } = block.block;
    return {
      ...block.block,
      kind,
      address,
      fingerprint: fingerprint(block.block.content),
      verbatim: given.locked,
      clause: false,
      translatable: !given.locked,
    };
  });
  const edition: Edition = { id: file.edition || '1', path, text, units, fingerprint: fingerprint(text) };
  const lock = {
    version: 1,
    document: id,
    normalization: NORMALIZATION,
    editions: { [edition.id]: lockEdition(edition) },
  } as const;
  return { id, profile, editions: [edition], current: edition, lock, lockPath: path };
}

/**
 * The translations of a file as a translation of a document, each with the unit that it says it belongs to.
 *
 * Its text is put together in the order of the document, in the shape of the English; units without translation are
 * left out, and units that the document does not have stand at the end.
 */
export function translationOfFile(
  file: ExchangeFile,
  document: Document,
  about: Pick<Translation, 'lang' | 'path' | 'recordPath' | 'record'>,
): Translation {
  const given = new Map<string, ExchangeUnit>();
  for (const unit of file.units) if (!given.has(addressOf(unit))) given.set(addressOf(unit), unit);
  const known = new Set(document.current.units.map(({ address }) => address));
  const blocks: Block[] = [];
  const addresses = new Map<string, Block>();
  const places: Place[] = [];
  const states = new Map<string, State>();
  let text = '';
  const add = (unit: ExchangeUnit, like: Shape, address?: string): void => {
    if (unit.target === undefined) return;
    if (file.format !== 'i18next') states.set(address ?? addressOf(unit), unit.state);
    const { block, before, written } = placed(contentOf(unit.target, file), { before: text, like });
    text = before + written;
    blocks.push(block);
    if (address !== undefined) addresses.set(address, block);
    places.push({ block, unit });
  };
  for (const unit of document.current.units) {
    const found = given.get(unit.address);
    if (found) add(found, shapeOf(unit), unit.address);
    else if (!unit.translatable && !unit.verbatim) {
      // Rules, code and definitions are no units of a file: they stand as in the English.
      const { block, before, written } = placed(unit.content, { before: text, like: shapeOf(unit) });
      text = before + written;
      blocks.push({ ...block, kind: unit.kind });
      addresses.set(unit.address, block);
    }
  }
  for (const unit of given.values()) if (!known.has(addressOf(unit))) add(unit, paragraph);
  const byAddress = new Map([...given].map(([address, unit]) => [address, unit.span]));
  return {
    ...about,
    text,
    blocks,
    addresses,
    states,
    file: {
      text: file.raw ?? '',
      problems: problemsOf(file),
      edited: () => editedEnglish(file, document),
      spanOf: (span, address) => spanIn(file, places, { span, unit: byAddress.get(address ?? '') }),
    },
  };
}

/** What a block is, where it is put. */
type Shape = Pick<Block, 'kind' | 'level' | 'ordinal'> & { readonly mark: string };

const paragraph: Shape = { kind: 'paragraph', level: 0, mark: '' };

function shapeOf(unit: Unit): Shape {
  const { kind, level, ordinal } = unit;
  const indent = '   '.repeat(Math.max(0, level - 1));
  const mark =
    kind === 'heading'
      ? `${'#'.repeat(level)} `
      : kind === 'item'
        ? `${indent}${ordinal?.text ?? '1'}. `
        : kind === 'bullet'
          ? `${indent}- `
          : kind === 'quote'
            ? '> '
            : '';
  return { kind, level, mark, ...(ordinal && { ordinal }) };
}

/** Markdown of a content: formats without codes carry it as it is. */
function contentOf(given: readonly Inline[], file: ExchangeFile): string {
  const content = hasCodes(file.format) ? covered(given) : given;
  const markup = inlineMarkup(content);
  // Blanks stay what they are, and so does what begins like HTML: neither is to be made into words.
  if (markup.trim() === '' || (!hasCodes(file.format) && /^\s*<[a-z!/?]/i.test(markup))) return markup;
  return (hasCodes(file.format) ? writeMarkdownInline(content) : asOneParagraph(markup)) ?? markup;
}

/** What stands for a value or an object, and is no markup that readers see through. */
const OBJECT = '\ufffc';

/** Codes that stand for something else than markup: what they say of it are no words of the text. */
function covered(content: readonly Inline[]): readonly Inline[] {
  if (content.every(({ type }) => type === 'text')) return content;
  return content.map((piece): Inline => {
    if (piece.type === 'pair') return { ...piece, children: covered(piece.children) };
    const isValue = piece.type === 'code' && piece.kind === 'other' && /^[^\s<&[!*_`~\\]/.test(piece.text);
    return isValue ? { type: 'text', text: OBJECT } : piece;
  });
}

/** A block with its content after what is there already. */
function placed(
  content: string,
  { before, like }: { readonly before: string; readonly like: Shape },
): { readonly block: Block; readonly before: string; readonly written: string } {
  const head = before === '' ? '' : `${before}\n\n`;
  const { blocks } = readMarkdown(content);
  const [only] = blocks;
  // What would be a block of its own, as HTML that runs, is read as the words and the marks that readers get.
  const isWhole = only?.kind === 'paragraph' && blocks.length === 1;
  const isBlank = content.trim() === '';
  const seen = (isWhole ? only : isBlank ? undefined : inlineOf(content)) ?? { text: content, marks: [] };
  const start = head.length + like.mark.length;
  const block: Block = {
    kind: like.kind,
    level: like.level,
    ...(like.ordinal && { ordinal: like.ordinal }),
    span: { start: head.length, end: start + content.length },
    start,
    content,
    text: seen.text,
    marks: seen.marks,
  };
  return { block, before: head, written: like.mark + content };
}

/** A block and the unit that it came from. */
interface Place {
  readonly block: Block;
  readonly unit: ExchangeUnit;
}

/** Where the words of a range stand in the target of their unit; the whole target where they are written otherwise. */
function spanIn(
  file: ExchangeFile,
  places: readonly Place[],
  { span, unit }: { readonly span: Span; readonly unit: Span | undefined },
): Span {
  const place = places.find(({ block }) => block.span.start <= span.start && span.end <= block.span.end);
  if (!place || (span.start === span.end && unit)) return unit ?? { start: 0, end: 0 };
  const raw = file.raw ?? '';
  const target = targetIn(raw, place.unit.span);
  const from = Math.max(0, span.start - place.block.start);
  const words = place.block.content.slice(from, Math.max(from, span.end - place.block.start));
  const whole = words === place.block.content;
  const at = words === '' || whole ? -1 : raw.slice(target.start, target.end).indexOf(words);
  return at < 0 ? target : { start: target.start + at, end: target.start + at + words.length };
}

function targetIn(raw: string, unit: Span): Span {
  const text = raw.slice(unit.start, unit.end);
  const found = /<(?:[\w.-]+:)?target\b[^>]*>|^msgstr(?:\[\d+\])?\s*|^"(?:[^"\\]|\\.)*"\s*:\s*/m.exec(text);
  if (!found) return unit;
  const start = found.index + found[0].length;
  const close = /<\/(?:[\w.-]+:)?target>/.exec(text.slice(start));
  return { start: unit.start + start, end: unit.start + (close ? start + close.index : text.length) };
}
