import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isFunctionWord } from '../languages/english.ts';
import type { Block, Pair } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { isBesideItsOwn } from '../pairs/telling.ts';
import { Script } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/emphasis',
  severity: 'note',
  summary: 'Where words of the English are emphasized, some of the translation are',
  rationale:
    'Emphasis says what an item is about, as "not" in bold letters does. Languages set foreign words in italics and titles in marks of their own: more or other emphasis than the English has is let be.',
  remedy:
    'Mark the words that translate the emphasized ones. For italics bold letters or quotation marks will do.',
  messages: {
    missing: 'Missing emphasis in {{item}}, expected {{expected}} as in the English',
    fewer:
      'Unexpected number of places in bold letters in {{item}}: {{shown}}, expected {{expected}} as in the English',
  },
  examples: [
    { source: 'Be *fair*.', target: '必ず**公正**に。', lang: 'ja', expect: [] },
    { source: 'Be trolling.', target: 'Haced *trolling*.', lang: 'es', expect: [] },
    {
      source: 'Read **Mark (md)** first.',
      target: '먼저 <strong>마크(md)</strong>를 읽으라.',
      lang: 'ko',
      expect: [],
    },
    { source: 'Be *fair*.', target: 'Soyez justes.', expect: ['missing'] },
    {
      source: '**Be** kind.\n\n**Never** mow on Sunday, and **always** be fair.',
      target: '**Soyez** bons.\n\nNe tondez **jamais** le dimanche, et soyez toujours justes.',
      expect: ['fewer'],
    },
    { source: '==Be fair.== Be kind.', target: 'Soyez justes. Soyez bons.', expect: ['missing'] },
    { source: '==Be fair.== Be kind.', target: 'Soyez **justes**. Soyez bons.', expect: [] },
    {
      source: '**Be** kind.\n\n**Never** mow, **never** rake.',
      target: '**Soyez** bons.\n\nNe tondez ni ratissez **jamais**.',
      expect: [],
    },
    {
      source: 'Be **fair**.\n\nBe *kind*.',
      target: 'Soyez justes.\n\nSoyez bons.',
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const { marked, prose } = readingsOf(alignment);
    for (const { pair, source, target } of prose) {
      if (!source.includes('==') || pair.relation !== 'one' || target.includes('==')) continue;
      const expected = source.match(highlighted)?.length ?? 0;
      if (expected === 0 || countEmphasis(pair.targets) > countEmphasis(pair.sources)) continue;
      yield {
        messageId: 'missing',
        data: { item: pair.address, expected },
        pair,
        comparison: sideBySide(pair),
      };
    }
    for (const { pair, target, scripts } of marked) {
      if (pair.sources.length === 0 || pair.relation !== 'one') continue;
      const expected = countEmphasis(pair.sources);
      if (expected === 0) continue;
      if (countEmphasis(pair.targets) > 0) {
        const strong = countStrong(pair.sources);
        const shown = countStrong(pair.targets);
        if (shown === 0 || shown >= strong || !losesOne(pair) || !isBesideItsOwn(alignment, pair)) continue;
        const data = { item: pair.address, shown, expected: strong };
        yield { messageId: 'fewer', data, pair, comparison: sideBySide(pair) };
        continue;
      }
      // Scripts without slanted letters emphasize by marks; so do many for titles.
      if (!pair.sources.some(isStrong) && (scripts & unslanted || !pair.sources.some(isTelling))) continue;
      if (/["“”„«»‹›‘「」『』《》〈〉]/u.test(target)) continue;
      // What stands beside the wrong English has not the words that it emphasizes.
      if (!isBesideItsOwn(alignment, pair)) continue;
      const data = { item: pair.address, expected };
      yield { messageId: 'missing', data, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

const unslanted =
  Script.Han | Script.Kana | Script.Hangul | Script.Arabic | Script.Hebrew | Script.Indic | Script.Unspaced;

/** Words between two signs, as Pandoc and others highlight them. */
const highlighted = /==[^=\s][^=\n]{0,400}==/g;

function countStrong(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { marks }) => sum + marks.filter(({ type }) => type === 'strong').length, 0);
}

/**
 * Whether words in bold letters are there without them: not where the English has the same words there twice, or the
 * translation other marks, or marks that do not work, which are told as such.
 */
function losesOne({ sources, targets }: Pair): boolean {
  const words = sources.flatMap(({ marks, text }) =>
    marks.flatMap(({ type, span }) =>
      type === 'strong' ? [text.slice(span.start, span.end).trim().toLowerCase()] : [],
    ),
  );
  if (new Set(words).size < words.length || words.length > MANY) return false;
  return !targets.some(
    ({ marks, text }) =>
      text.includes('*') ||
      marks.some(({ type, target }) => type === 'emphasis' || type === 'code' || emphasisTag.test(target)) ||
      /["“”„«»‹›「」『』《》〈〉]/u.test(text),
  );
}

/** A row of terms is joined as each language likes. */
const MANY = 6;

/** What is emphasized is a word that decides: "not", "must", "only". */
function isTelling({ marks, text }: Block): boolean {
  return marks.some(
    ({ type, span }) =>
      type === 'emphasis' && (isFunctionWord(text.slice(span.start, span.end)) || text.length < SHORT),
  );
}

/** In a short item the emphasis is half of it. */
const SHORT = 40;

function isStrong({ marks }: Block): boolean {
  return marks.some(({ type }) => type === 'strong');
}

function countEmphasis(blocks: readonly Block[]): number {
  let count = 0;
  for (const { marks } of blocks)
    for (const { type, target } of marks) {
      if (type === 'emphasis' || type === 'strong' || emphasisTag.test(target)) count++;
    }
  return count;
}

const emphasisTag = /^<(?:b|i|em|strong|u|mark|cite|dfn)\b/i;
