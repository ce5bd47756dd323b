import { languageNames } from '../languages/names.ts';
import { localeOf } from '../languages/registry.ts';
import { speaksOfTranslating } from '../languages/translating.ts';
import type { Alignment, Block, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { foldDigits } from '../text/text.ts';

/** A label of more characters would be a text of its own. */
const LONGEST = 600;

/**
 * Texts without English that read as the label of a translation: they speak of translating or of the English, and stand at
 * the beginning, at the end or beside a paragraph that must stay in English.
 */
export const translationLabels: (alignment: Alignment) => ReadonlySet<Pair> = forLatest(
  ({ pairs, translation }) => {
    const extras = pairs.filter(({ relation }) => relation === 'extra');
    if (extras.length === 0) return noPairs;
    const names = languageNames(translation.lang);
    const verbatim = new Set(
      pairs.flatMap(({ sources, targets }) => (sources.some((unit) => unit.verbatim) ? targets : [])),
    );
    const translated = pairs.flatMap(({ sources, targets }) =>
      sources.some((unit) => unit.translatable && unit.kind !== 'heading') ? targets : [],
    );
    const starts = translated.map(({ start }) => start);
    const [first, last] = [Math.min(...starts), Math.max(...starts)];
    const blocks = translation.blocks.filter(({ kind }) => kind !== 'rule' && kind !== 'definition');
    const added = new Set(extras.flatMap(({ targets }) => targets));
    return new Set(
      extras.filter(({ targets: [block] }) => {
        if (!block || block.text.length > LONGEST) return false;
        const isProse = block.kind === 'paragraph' || block.kind === 'quote';
        // At the end stands who translated what and when, under a heading and in a list.
        if (!isProse && (block.kind === 'code' || block.start < last)) return false;
        const text = block.text.toLocaleLowerCase(localeOf(translation.lang));
        const speaks =
          speaksOfTranslating(text) || names?.english.some((stem) => text.includes(stem)) === true;
        if (!speaks) return false;
        if (block.kind === 'heading') {
          if (block.text.length > LONGEST_HEADING) return false;
          // A section that is added is none of the translation's unless all of it says who made that and when.
          const below = sectionOf(blocks, block);
          if (below.length === 0) return namesMaker(block.text);
          return below.every((one) => added.has(one) && namesMaker(one.text));
        }
        if (!isProse && !namesMaker(block.text)) return false;
        const at = blocks.indexOf(block);
        const beside = [blocks[at - 1], blocks[at + 1]].some((one) => one && verbatim.has(one));
        return beside || block.start < first || block.start > last;
      }),
    );
  },
);

/** What stands below a heading, up to the next one that is not below it. */
function sectionOf(blocks: readonly Block[], heading: Block): readonly Block[] {
  const from = blocks.indexOf(heading) + 1;
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ kind, level }) => kind === 'heading' && level <= heading.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whether a short text begins or ends with a date, or names somebody, and has no number but that of the date. */
function namesMaker(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const folded = foldDigits(text).trim();
  const rest = folded.replace(dateAtEdge, '');
  if (/\d/.test(rest)) return false;
  return rest !== folded || name.test(folded);
}

/** In UTF-16 code units: who made a translation, and when, is said in few words. */
const LONGEST_LINE = 100;
const LONGEST_HEADING = 60;

/** A day, a month with its year, or a year, in front of all or behind all; the month may be a word of any language. */
const dateAtEdge = new RegExp(
  ['^[([]?@', '[\\s:：,，([]@[\\])]?[.。]?$']
    .map((edge) =>
      edge.replace(
        '@',
        '(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|(?:19|20)\\d\\d(?:[./-]\\d{1,2}){0,2}(?!\\d)|(?:19|20)\\d\\d ?[年년](?: ?\\d{1,2} ?[月월](?: ?\\d{1,2} ?[日일])?)?)',
      ),
    )
    .join('|'),
  'u',
);

/**
 * Two words with a capital one behind the other, or one to four words behind a colon and nothing after them: "Traduit par
 * Anne Exemple", "译者：…". The first word of a text has a capital whatever it is.
 */
const name =
  /(?<=\p{L}[\p{Ll}\p{M}]*[,:]? |: ?)\p{Lu}[\p{L}\p{M}'’.-]* \p{Lu}[\p{Ll}\p{M}'’-]+[^\p{L}\p{N}]*$|^[^:：]{1,40}[:：]\s?(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}|[\p{Lo}\p{M}·・ ]{2,16})$/u;

const noPairs: ReadonlySet<Pair> = new Set();
