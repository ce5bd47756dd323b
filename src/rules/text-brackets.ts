import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { placeIn, type Reading, readingsOf, sourceWords, wordsOnly } from '../pairs/readings.ts';
import { lengthFactor } from '../pairs/sure.ts';
import { isTellingPair } from '../pairs/telling.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/brackets',
  severity: 'warning',
  milder: ['note'],
  summary: 'Every bracket is opened and closed, and those of the English are there',
  rationale: 'A lost bracket changes what an exception belongs to.',
  remedy: 'Open or close the bracket. Full-width brackets count like others.',
  messages: {
    unbalanced: 'Unexpected "{{shown}}" in {{item}}, expected brackets that are opened and closed',
    missing: 'Missing brackets in {{item}}, expected {{expected}} as in the English',
  },
  examples: [
    { source: 'Be fair (always).', target: '公正であれ（常に）。', lang: 'ja', expect: [] },
    {
      source: 'See the lawn (https://park.example).',
      target: 'Voir la pelouse (https://park.example).',
      expect: [],
    },
    { source: 'Be fair (always).', target: 'Soyez toujours justes.', expect: [] },
    { source: 'Be fair! :) Mow.', target: 'Soyez justes:)! Tondez.', expect: [] },
    { source: 'Bring the dog(s).', target: 'Amenez chaque chien.', expect: [] },
    { source: 'Be fair: a) now, b) later.', target: 'Soyez justes : a) ici, b) là.', expect: [] },
    { source: 'Be fair (always).', target: 'Soyez justes (toujours.', expect: ['unbalanced'] },
    {
      source: 'Be fair (always and to all).\n\nBe kind (too).',
      target: 'Soyez justes.\n\nSoyez bons aussi).',
      expect: ['missing', 'unbalanced'],
    },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    const sources = prose.reduce((sum, reading) => sum | reading.sourceFlags, 0);
    if (!((flags | sources) & Trait.bracket)) return;
    for (const reading of prose) {
      if (!((reading.flags | reading.sourceFlags) & Trait.bracket)) continue;
      const smiles = smile.test(reading.source);
      const words = wordsOnly(reading);
      const target = countBrackets(
        smiles ? words.replace(smileAnywhere, (found) => ' '.repeat(found.length)) : words,
      );
      const source = countBrackets(sourceWords(reading).replace(optional, '').replace(shortName, ''));
      const { pair } = reading;
      if (target.stray !== undefined && source.stray === undefined) {
        const shown = reading.target.charAt(target.stray);
        yield {
          messageId: 'unbalanced',
          data: { item: pair.address, shown },
          ...placeIn(reading, target.stray, target.stray + 1),
          comparison: sideBySide(pair),
        };
      } else if (
        pair.relation === 'one' &&
        target.pairs < source.pairs &&
        (target.pairs === 0 || source.pairs - target.pairs === 1) &&
        isTellingPair(alignment, pair) &&
        saysMuch(reading) &&
        !hasOther(reading) &&
        !isLong(alignment, reading)
      ) {
        yield {
          messageId: 'missing',
          data: { item: pair.address, expected: source.pairs },
          pair,
          // What stands in brackets may be said without them.
          atMost: 'note',
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** Whether the English has more than a word or two in brackets: those are as easily said without. */
function saysMuch(reading: Reading): boolean {
  const fewest = reading.source.length < SHORT ? 2 : 3;
  return [...sourceWords(reading).matchAll(/[([]([^()[\]]{1,300})[)\]]/g)].some(
    ({ 1: inside = '' }) =>
      !isKeptOutside(inside, reading) &&
      // Gaps to fill, and names alone.
      /(?<![\p{L}])\p{Ll}{3}/u.test(inside) &&
      (/\d.* | .*\d/.test(inside) || (inside.match(/[\p{L}\ufffc]+/gu)?.length ?? 0) >= fewest),
  );
}

/** Of a text of few words two are much. */
const SHORT = 70;

/** Whether the names that stand in the brackets stand in the translation, which has put them into its sentence. */
function isKeptOutside(inside: string, { source, target }: Reading): boolean {
  const names = (inside.match(/[A-Z][\w.+-]+|(?<!\S)\.\w+/g) ?? []).filter((one) => source.includes(one));
  return names.length > 0 && names.every((name) => target.includes(name));
}

/** Whether the translation is so long that nothing of the English can be missing. */
function isLong(alignment: Alignment, { pair }: Reading): boolean {
  return (lengthFactor(alignment, pair) ?? 0) > 0.85;
}

interface Brackets {
  readonly pairs: number;
  /** Place of the first bracket without its other half. */
  readonly stray: number | undefined;
}

/** Brackets of any width; a letter or a number before a closing one (`a)`, `12)`) is the mark of a list. */
function countBrackets(text: string): Brackets {
  const open: { readonly sign: string; readonly at: number }[] = [];
  let pairs = 0;
  let stray: number | undefined;
  // The box of a task is no bracket.
  const from = /^\s*\[[ xX]\]/.exec(text)?.[0].length ?? 0;
  const rest = ' '.repeat(from) + text.slice(from);
  for (const { 0: shown, index: at } of rest.matchAll(/[()[\]（）［］【】〔〕]/g)) {
    const sign = shapes.get(shown) ?? shown;
    if (sign === '(' || sign === '[') open.push({ sign, at });
    else if (open.at(-1)?.sign === (sign === ')' ? '(' : '[')) {
      open.pop();
      pairs++;
    } else if (!(sign === ')' && listMark.test(text.slice(Math.max(0, at - 6), at)))) stray ??= at;
  }
  return { pairs, stray: stray ?? open[0]?.at };
}

const shapes: ReadonlyMap<string, string> = new Map([
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
]);
const listMark =
  /(?:^|[\s;:,.：；，、。「『])[\p{L}\p{N}]\p{M}*\p{N}{0,2}$|(?<![\p{L}\p{N}])[:;]-?$|[：；]$/u;

/** Where the English smiles, the translation does, with a space before it or without. */
const smile = /(?:^|\s)[:;]-?\)/;
const smileAnywhere = /[:;]-?\)/g;

/** "Holder(s)" is a plural that may be, no remark; "(c)" and "(a)" are signs. */
const optional =
  /(?<=[A-Za-z])\([a-z]{1,3}\)|\([A-Za-z]{1,4}\)(?=[A-Za-z])|\((?:c|r|tm|\d{1,3}|[a-z]|[ivx]{1,4})\)/gi;
/** A short name after the long one: "(CLA)". */
const shortName = /\([A-Z][A-Z\d.+-]{1,9}s?\)/g;

/** Longer texts have many ways to say what the English says in brackets. */
const LONGEST = 300;

/** What the English has in brackets may stand between dashes or commas; a dash pair is as good. */
function hasOther({ source, target }: Reading): boolean {
  if (source.length > LONGEST || countPauses(target) > countPauses(source)) return true;
  return /[—–―].*[—–―]|\s-\s.*\s-\s|[⟨〈《「『‹]/su.test(target);
}

function countPauses(text: string): number {
  return text.match(/[,;:，、；：،؛]/g)?.length ?? 0;
}
