import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Block, Pair } from '../model.ts';
import { equalCode } from '../pairs/equal-code.ts';
import { sectionOf, sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import {
  bareCode,
  codeInfo,
  codeTokens,
  isKeptCode,
  isProse,
  isSameCode,
  isSameTags,
  linesOfCode,
} from '../pairs/same-code.ts';
import { isSameDate } from '../pairs/same-date.ts';
import { readSampleCode, type SampleCode } from '../pairs/sample-code.ts';
import { unmarkedCode } from '../pairs/unmarked-code.ts';
import {
  isCalledShorter,
  isInWords,
  isLabel,
  isOnlyWords,
  isSentence,
  isWord,
} from '../pairs/words-as-code.ts';
import { forLatest } from '../text/for-latest.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/code',
  severity: 'warning',
  explains: ['token/placeholder', 'markup/placeholder-token'],
  summary: 'Code stands in the translation as in the English: blocks and names in running text',
  rationale: 'Readers copy it. A command of an older edition, or one that was translated, does not work.',
  remedy:
    'Copy the code from the English. Comments in it, prose in quotation marks and words in angle brackets may be translated.',
  milder: ['note'],
  messages: {
    changed: 'Unexpected code in {{item}}, expected that of the English',
    older: 'Unexpected code in {{item}}: it is that of the edition {{edition}}',
    missing: 'Missing code {{item}}',
    translated:
      'Unsure whether the sample code still works: names or texts in it were translated, from {{item}} on',
    span: 'Unexpected "{{shown}}" in {{item}}, expected the code "{{expected}}"',
    lost: 'Missing code "{{expected}}" in {{item}}',
    unmarked: 'Missing marks of code around "{{expected}}" in {{item}}',
  },
  examples: [
    {
      source: '```\nrow({ oars: 2 }); // Row away!\n```\n\n```\nrow({ oars: 2 }, 3);\n```',
      target: '```\nrow( {oars:2} );//Partez !\n```\n\n```\nrow( {oars:2} 3 );\n```',
      expect: ['changed'],
    },
    { source: 'Read `Part 3: The Lawns`.', target: 'Lisez `Partie 3 : Les pelouses`.', expect: [] },
    { source: 'Run `Part-3: --lawns`.', target: 'Lancez `Partie-3 : --lawns`.', expect: ['span'] },
    { source: 'Press `Delete All Files`.', target: 'Lancez `rm -rf`.', expect: ['span'] },
    {
      source: 'Printed `16:27 JUL. 14, 1969`.\n\nPrinted `16:28 JUL. 14, 1969`.',
      target: 'Imprimé `16:27 14 juil. 1969`.\n\nImprimé `16:29 14 juil. 1969`.',
      expect: ['span'],
    },
    {
      source: 'Printed `3 may 2020`. Printed `4 may 2020`.\n\nRun `march 12`.',
      target: 'Imprimé `3 juin 2020`. Imprimé `4 mai 2020`.\n\nLancez `courir 12`.',
      expect: ['span', 'span'],
    },
    {
      source: 'Write:\n\n```\nFROM lake\n```\n\n```\nYes\nNo\n```',
      target: 'Écrivez :\n\n```\nFROM pond\n```\n\n```\nNo\nYes\n```',
      expect: ['changed', 'changed'],
    },
    { source: 'Press `Delete All Files`.', target: 'Appuyez.', expect: ['lost'] },
    { source: 'Run `npm test`.', target: 'Lancer `npm test`.', expect: [] },
    {
      source: 'Run `npm test`.\n\nAsk `row()` for `speed`.\n\nCall `mow()`.',
      target: 'Lancer `npm test`.\n\nDemander « row() » pour speed.\n\nAppeler `mow()`.',
      expect: ['unmarked'],
    },
    {
      source: 'Run `npm test`.\n\nAsk `row()` for `speed`.',
      target: 'Lancer npm test.\n\nDemander row() pour speed.',
      expect: [],
    },
    {
      source: 'Run:\n\n```sh\nnpm test # all of it\n```',
      target: 'Lancer :\n\n```sh\nnpm test # tout\n```',
      expect: [],
    },
    { source: 'Run:\n\n```\nnpm test\n```', target: 'Lancer :\n\n```\nnpm essai\n```', expect: ['changed'] },
    {
      source: 'It says:\n\n```\nSunny\n```\n\n```\nThe lawn is dry.\n```',
      target: 'Il dit :\n\n```\nEnsoleillé\n```\n\n```\nPelouse sèche.\n```',
      expect: [],
    },
    {
      source: 'It says:\n\n```js\nSunny\n```\n\n```\nLawn 12 is dry.\n```',
      target: 'Il dit :\n\n```js\nSoleil\n```\n\n```\nPelouse 13 est sèche.\n```',
      expect: ['changed', 'changed'],
    },
    {
      source: 'Run:\n\n```\nnpm test\n```',
      target: 'Lancer :\n\n```\nmake\n```',
      madeFrom: 'Run:\n\n```\nmake\n```',
      expect: ['older'],
    },
    {
      source: 'Run:\n\n```\nnpm test\n```\n\nThen wait until it is done.',
      target: 'Lancer les essais.\n\nPuis attendre la fin des essais.',
      expect: ['missing'],
    },
    {
      source:
        'Run:\n\n```\nnpm add lawn\n```\n\n```\nyarn add lawn\n```\n\n```\nbun add lawn\n```\n\n```\ndeno add lawn\n```\n\nWait.',
      target:
        'Lancer :\n\n```\nnpm add lawn\n```\n\n```\nyarn add lawns\n```\n\n```\ndeno add lawn\n```\n\nAttendre.',
      expect: ['changed', 'missing'],
    },
    {
      source: 'Run:\n\n```\nbun add lawn\n```\n\n```\ndeno add lawn\n```\n\nWait.',
      target: 'Lancer :\n\n```\nbun add lawn\n```\n\nAttendre.',
      expect: ['missing'],
    },
    {
      source: 'Run `npm test`.\n\nAsk `@example/board` about it.',
      target: 'Lancer `npm essai`.\n\nDemander au comité.',
      expect: ['span', 'lost'],
    },
    {
      source:
        "Press `Mow the lawn`, then `go home` or `sleep`, and `<b>A word</b>`, `Ctrl + Z` and `a: 'b'`.\n\n```html\n<html lang=\"en\">\n<p>Don't mow!</p>\n</html>\n```\n\n    This part of the text was set in, as it was written by hand.",
      target:
        'Appuyez sur `Tondre la pelouse`, puis `rentrer` ou `dormir`, et `<b>Un mot</b>`, `Strg + Z` et `a: "b"`.\n\n```html\n<html lang="fr">\n<p>Ne tondez pas !</p>\n</html>\n```\n\n    Cette partie du texte est en retrait, comme elle fut écrite à la main.',
      expect: [],
    },
    {
      source:
        'Write:\n\n```\ngreeting = "Ada"\nprint(greeting)\n```\n\nThis shows `greeting`.\n\n```\nlen(greeting)\n```',
      target:
        'Écrire :\n\n```\nsalut = "Ada"\nprint(salut)\n```\n\nCela montre `salut`.\n\n```\nlen(salut)\n```',
      expect: ['translated'],
    },
  ],
  *check(alignment) {
    let absent: ReadonlySet<string> | undefined;
    const samples = readSampleCode(alignment);
    let isTold = false;
    for (const [index, pair] of alignment.pairs.entries()) {
      const unit = pair.sources[0];
      if (unit?.kind !== 'code') continue;
      const block = blockOf(alignment, pair);
      const data = { item: unit.address };
      if (!block || block.kind !== 'code') {
        // Where a whole section is missing, that is told.
        absent ??= new Set(
          alignment.pairs.flatMap(({ sources, relation }) =>
            relation === 'missing' && sources[0]?.kind === 'heading' ? [sources[0].address] : [],
          ),
        );
        // So it is where the words around it are missing.
        const isAmongMissing = [index - 1, index + 1].some(
          (at) =>
            alignment.pairs[at]?.relation === 'missing' && alignment.pairs[at]?.sources[0]?.translatable,
        );
        if (unit.content.trim() !== '' && !absent.has(sectionOf(unit.address)) && !isAmongMissing)
          yield {
            messageId: 'missing',
            data,
            pair,
            comparison: { type: 'pair', left: unit.text, right: '' },
          };
        continue;
      }
      const info = codeInfo(alignment.edition.text, unit);
      if (info === '' && isProse(unit.content)) continue;
      if (isSameCode(unit.content, block.content, info) || isElsewhere(alignment, unit, block)) continue;
      if (isSetOtherwise(unit.content, block.content)) continue;
      if (samples.translated.has(pair)) {
        // Texts for people are to be translated; names that are others at every place work as well, if they are all.
        if (!isTold && samples.renamed.has(pair)) {
          yield { messageId: 'translated', data, pair, atMost: 'note', comparison: sideBySide(pair) };
          isTold = true;
        }
        continue;
      }
      const edition = olderEdition(alignment, block.content);
      const comparison = sideBySide(pair);
      if (edition === undefined) yield { messageId: 'changed', data, pair, comparison };
      else yield { messageId: 'older', data: { ...data, edition }, pair, comparison };
    }
    const marked = readingsOf(alignment).marked.filter(({ pair }) => pair.sources.some(hasCode));
    const isHabit = translatesWords(marked.map(({ pair }) => pair));
    const unmarked = unmarkedCode(marked.map(({ pair }) => pair));
    for (const { pair } of marked) {
      yield* spansOf(pair, samples, { isHabit, lang: alignment.translation.lang });
      const codes = unmarked.get(pair);
      if (!codes) continue;
      const data = { item: pair.address, expected: quotedList(codes) };
      yield { messageId: 'unmarked', data, pair, comparison: sideBySide(pair), atMost: 'note' };
    }
  },
});

export default rule;

/** The code of a translation for a unit of code: the same code first, where one of a row is missing. */
function blockOf(alignment: Alignment, pair: Pair): Block | undefined {
  const equal = equalCode(alignment);
  return equal.has(pair) ? equal.get(pair) : pair.targets[0];
}

/**
 * Whether code in braces differs in its blanks and comments alone: there, neither says anything, and a comment may stand
 * straight behind a mark.
 */
function isSetOtherwise(english: string, translated: string): boolean {
  if (!/[{}]/.test(english) || !/[;=(]/.test(english)) return false;
  const [left = [], right = []] = [english, translated].map((code) =>
    codeTokens(code.replace(commentBehind, '$1')),
  );
  return left.length === right.length && left.every(({ text }, index) => text === right[index]?.text);
}

const commentBehind = /([;,{}()])\/\/.*$/gm;

function hasCode({ marks, kind }: Block): boolean {
  return kind !== 'code' && marks.some(({ type }) => type === 'code');
}

/**
 * Whether a translation has words of its own for what the English sets as code and is nothing but words, as the labels of a
 * program that readers have in their language: in nearly all of the places, and for more than one of them.
 */
function translatesWords(pairs: readonly Pair[]): boolean {
  const [kept, other] = [new Set<string>(), new Set<string>()];
  for (const { sources, targets } of pairs) {
    const right = codesOf(targets);
    for (const [plain, written] of codesOf(sources)) {
      if (!isOnlyWords(written)) continue;
      if (right.has(plain)) kept.add(plain);
      else if ([...right.values()].some((shown) => isOnlyWords(shown) && shown !== written)) other.add(plain);
    }
  }
  return other.size >= FEWEST_LABELS && kept.size * 4 <= other.size;
}

const FEWEST_LABELS = 2;

/** Whether a translation sets words apart in another way. */
function isStressed({ targets }: Pair): boolean {
  return targets.some(
    ({ marks, text }) =>
      marks.some(({ type }) => type === 'emphasis' || type === 'strong') || /["«»“”„‹›「」『』]/.test(text),
  );
}

function* spansOf(
  pair: Pair,
  { isRenamed }: SampleCode,
  { isHabit, lang }: { readonly isHabit: boolean; readonly lang: string },
): Iterable<{
  readonly messageId: 'span' | 'lost';
  readonly data: Readonly<Record<string, string>>;
  readonly pair: Pair;
  readonly comparison: ReturnType<typeof sideBySide>;
  readonly atMost?: 'note';
}> {
  const left = codesOf(pair.sources);
  if (left.size === 0) return;
  const right = codesOf(pair.targets);
  const shownText = pair.targets.map(({ text }) => text).join('\n');
  const missing = [...left].filter(
    ([plain, written]) =>
      !right.has(plain) &&
      !shownText.includes(written) &&
      !isPlaceholder(written) &&
      !KEYS.test(written) &&
      !isCalledShorter(written, shownText) &&
      // A heading begins with a capital where another language has none.
      !right.has(plain.charAt(0).toLowerCase() + plain.slice(1)),
  );
  const extra = [...right].filter(([plain]) => !left.has(plain)).map(([, written]) => written);
  const told: string[] = [];
  const instead: string[] = [];
  for (const [, expected] of missing) {
    // An example that is a sentence may be told in the language of the translation.
    const at = extra.findIndex(
      (shown) =>
        (isSentence(expected) && isKeptCode(expected, shown)) ||
        isRenamed(expected, shown) ||
        isSameTags(expected, shown) ||
        isSameDate(expected, shown, lang) ||
        (((isHabit && isOnlyWords(expected)) || isLabel(expected)) && isInWords(shown)),
    );
    if (at >= 0) {
      extra.splice(at, 1);
      continue;
    }
    // What is a title may be set as one.
    if (isLabel(expected) && isStressed(pair)) continue;
    told.push(expected);
    const shown = extra.shift();
    if (shown !== undefined) instead.push(shown);
  }
  if (told.length === 0) return;
  const data = { item: pair.address, expected: quotedList(told), shown: quotedList(instead) };
  const messageId = instead.length === 0 ? 'lost' : 'span';
  const isWords = told.length === instead.length && told.every((one, at) => isWord(one, instead[at] ?? ''));
  yield { messageId, data, pair, comparison: sideBySide(pair), ...(isWords && { atMost: 'note' }) };
}

/** What stands between quotation marks in a message. */
function quotedList(codes: readonly string[]): string {
  return codes.slice(0, MOST).join('", "').slice(0, 200);
}

/** So many of one item are named. */
const MOST = 8;

/** Keys are named as they are on the keyboards of readers. */
const KEYS =
  /^(?:(?:enter|return|esc(?:ape)?|tab|space|backspace|del(?:ete)?|ctrl|control|shift|alt)(?:\s?[+-]\s?(?!$)|$)){1,3}(?:[A-Za-z\d]|F\d{1,2})?$/i;

/** The code in running text by what has to be the same of it. */
function codesOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { marks, text } of blocks)
    for (const { type, span } of marks) {
      const written = type === 'code' ? text.slice(span.start, span.end).replace(underline, '').trim() : '';
      // One letter is a mark or a grade as often as a name.
      if (/[\p{L}\p{N}]/u.test(written) && !/^[A-Za-z]$/.test(written))
        codes.set(plainCode(written), written);
    }
  return codes;
}

/** The line under a heading as programs print it: what stands above it is words. */
const underline = /\s[=~_*-]{4,}$/;

/** Code without the marks of a sentence and the slash of a folder behind it, and without what readers are to put in its gaps. */
function plainCode(written: string): string {
  const filled = /^[\w.-]+[ \t]/.test(written)
    ? written.replace(gap, (found) => (isOption(found) ? found : '{{}}'))
    : written;
  return bareCode(filled)
    .replace(/(?:[:.,;]+|(?<=\w)\/)$/, '')
    .replaceAll("'", '"');
}

const gap = /\{\{(?!\s)[^{}]{1,100}(?<!\s)\}\}/g;

function isOption(found: string): boolean {
  return /(?<![\w/])-/.test(found);
}

/** A word in brackets that says what to put there is translated. */
function isPlaceholder(written: string): boolean {
  return /^[<[{(].*[>\]})]$/s.test(written) && !/[/=.:]/.test(written);
}

/** The older edition that had this code, where today's has it nowhere. */
function olderEdition({ document, edition }: Alignment, code: string): string | undefined {
  const wanted = linesOfCode(code).join('\n');
  const has = (units: readonly Block[]): boolean =>
    units.some(({ kind, content }) => kind === 'code' && linesOfCode(content).join('\n') === wanted);
  if (has(edition.units)) return undefined;
  return document.editions.findLast(({ id, units }) => id !== edition.id && has(units))?.id;
}

/** Whether the code stands elsewhere in the translation, and that of another place here: what was moved is told as such. */
function isElsewhere(alignment: Alignment, unit: Block, block: Block): boolean {
  const { english, shown } = allCode(alignment);
  return english.has(keyOf(block)) && shown.has(keyOf(unit));
}

const allCode: (alignment: Alignment) => Readonly<Record<'english' | 'shown', ReadonlySet<string>>> =
  forLatest(({ edition, translation }) => {
    const keys = (blocks: readonly Block[]): ReadonlySet<string> =>
      new Set(blocks.flatMap((block) => (block.kind === 'code' ? [keyOf(block)] : [])));
    return { english: keys(edition.units), shown: keys(translation.blocks) };
  });

/** What a program counted in an example goes with the rest of it. */
function keyOf({ content }: Block): string {
  const lines = linesOfCode(content);
  const telling = lines.filter((line) => !/^\d[\d.]*$/.test(line));
  return (telling.length > 0 ? telling : lines).join('\n');
}
