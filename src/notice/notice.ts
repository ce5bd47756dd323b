/** How the units stand in a translation that have to stand there in English, unmodified. */

import { isFunctionWord } from '../languages/english.ts';
import type { Alignment, Examined, Notice, NoticeFault, Pair, Unit } from '../model.ts';
import { numbersOf } from '../pairs/tokens.ts';
import { normalize } from '../text/text.ts';
import { compareVerbatim, type VerbatimResult, verifyVerbatim } from '../verbatim/index.ts';

/** Compares every verbatim unit of an alignment and says how those fail that do. Pure. */
export function examine(alignment: Alignment): Examined {
  return { ...alignment, notices: alignment.pairs.flatMap((pair) => faultsOf(alignment, pair)) };
}

function faultsOf(alignment: Alignment, pair: Pair): readonly Notice[] {
  if (pair.relation === 'doubled') {
    const unit = alignment.edition.units.find((one) => one.verbatim && one.address === pair.other);
    return unit ? [{ unit, pair, fault: 'doubled', found: pair.targets[0]?.text ?? '', characters: [] }] : [];
  }
  return pair.sources.filter((unit) => unit.verbatim).flatMap((unit) => faultOf(alignment, pair, unit) ?? []);
}

function faultOf(alignment: Alignment, pair: Pair, unit: Unit): Notice | undefined {
  const found = pair.targets.map((block) => block.text).join('\n');
  const isThere = normalize(found) === normalize(unit.text);
  if (isThere && (pair.relation === 'moved' || pair.relation === 'swapped')) {
    return { unit, pair, fault: 'misplaced', found, characters: [] };
  }
  if (isThere) return undefined;
  // The words may stand in a paragraph with others, or where the structure does not expect them.
  const [anywhere] = verifyVerbatim(alignment.translation.text, 'markdown', [unit.text]).verdicts;
  if (anywhere?.ok) return undefined;
  const edition = olderEdition(alignment, found);
  if (edition !== undefined) return { unit, pair, fault: 'older', found, characters: [], edition };
  if (found === '') return absent(unit, pair, anywhere?.result);
  return describe(alignment, { unit, pair, found, anywhere: anywhere?.result });
}

/** Nothing stands in its place. Its very words may be hidden, or written with other characters, somewhere else. */
function absent(unit: Unit, pair: Pair, anywhere: VerbatimResult | undefined): Notice {
  if (!anywhere || anywhere.status === 'present' || vague.has(anywhere.status)) {
    return { unit, pair, fault: 'missing', found: '', characters: [] };
  }
  const characters =
    'differences' in anywhere ? anywhere.differences.flatMap(({ codePoints }) => codePoints) : [];
  const span = 'span' in anywhere ? { span: anywhere.span } : {};
  return { unit, pair, fault: anywhere.status, found: '', characters: [...new Set(characters)], ...span };
}

/** Some other passage is near to it: that is no news of a text that is not there. */
const vague: ReadonlySet<VerbatimResult['status']> = new Set(['missing', 'modified', 'translated']);

interface Stand {
  readonly unit: Unit;
  readonly pair: Pair;
  readonly found: string;
  readonly anywhere: VerbatimResult | undefined;
}

function describe(alignment: Alignment, { unit, pair, found, anywhere }: Stand): Notice {
  // What the file hides says more than what its blocks show.
  const isHidden = anywhere && (anywhere.status === 'hidden' || anywhere.status === 'interrupted');
  const result = isHidden ? anywhere : compareVerbatim(unit.text, found);
  const differences = 'differences' in result ? result.differences : [];
  return {
    unit,
    pair,
    fault: faultName(alignment, { unit, pair, found, anywhere: result }),
    found,
    characters: [...new Set(differences.flatMap(({ codePoints }) => codePoints))],
    comparison: { type: 'change', left: unit.text, right: found },
  };
}

function faultName(alignment: Alignment, { unit, pair, found, anywhere }: Stand): NoticeFault {
  const status = anywhere?.status ?? 'missing';
  // In one paragraph with another text, from which only the end of a line keeps it apart, it is not as it must be.
  if (status === 'present') return normalize(found).includes(normalize(unit.text)) ? 'extended' : 'missing';
  if (status === 'missing') return 'translated';
  if (status !== 'modified') return status;
  return copyrightFault(unit, pair) ?? (isTranslated(alignment, unit, found) ? 'translated' : 'modified');
}

/** Whether the words that are new in it are no words of the English text: a translation keeps names and numbers. */
function isTranslated(alignment: Alignment, unit: Unit, found: string): boolean {
  const kept = new Set(wordsOf(unit.text));
  const added = wordsOf(found).filter((word) => !kept.has(word));
  const english = new Set(alignment.edition.units.flatMap((one) => wordsOf(one.text)));
  return added.length >= 2 && added.every((word) => !english.has(word) && !isFunctionWord(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** A copyright line that differs in its year or in who holds the right, and in nothing else that matters. */
function copyrightFault(unit: Unit, pair: Pair): 'year' | 'holder' | undefined {
  const [block] = pair.targets;
  if (!block || !/©|copyright/i.test(unit.text) || unit.text.length > 300) return undefined;
  const values = (of: Parameters<typeof numbersOf>[0]): string =>
    numbersOf(of)
      .map(({ value }) => value)
      .join(' ');
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const sameWords = words(unit.text).join(' ') === words(block.text).join(' ');
  const sameYears = values(unit) === values(block);
  if (sameWords && !sameYears) return 'year';
  const [left, right] = [holderOf(unit.text), holderOf(block.text)];
  return sameYears &&
    left !== undefined &&
    right !== undefined &&
    left !== right &&
    outside(unit.text, left) === outside(block.text, right)
    ? 'holder'
    : undefined;
}

/** What stands between the year and the end of the sentence. */
function holderOf(text: string): string | undefined {
  return /\d{4}\s+([^.]+)\./.exec(text)?.[1];
}

function outside(text: string, holder: string): string {
  return text.replace(holder, '').replace(/\s+/g, ' ');
}

function olderEdition(alignment: Alignment, found: string): string | undefined {
  const text = normalize(found);
  if (text === '') return undefined;
  return alignment.document.editions
    .filter((edition) => edition.id !== alignment.edition.id)
    .find((edition) => edition.units.some((unit) => unit.verbatim && normalize(unit.text) === text))?.id;
}
