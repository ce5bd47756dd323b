import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isQuote, type QuotePair, quotePairs, styleOf } from '../languages/quotes.ts';
import type { Replacement } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { countUnits, placeIn, type Reading, readingsOf, sourceWords, wordsOnly } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/quotes',
  severity: 'note',
  summary:
    'Quotation marks are opened and closed, as the language sets them, and around what the English quotes',
  rationale: 'Whose words they are is lost with the marks.',
  remedy: 'Set the marks of the language around the words, as in the English.',
  messages: {
    unbalanced: 'Unexpected "{{shown}}" in {{item}}, expected quotation marks that are opened and closed',
    missing: 'Missing quotation marks in {{item}}, expected {{expected}} as in the English',
    style: 'Unexpected {{shown}} in {{item}}, expected {{expected}} as the language has them',
  },
  examples: [
    {
      source: '“Rakes” are used by all members instead of machines.',
      target: 'Tous les membres se servent de râteaux.',
      expect: [],
    },
    { source: 'Say “yes”.', target: 'Dites « oui ».', expect: [] },
    { source: 'Say “yes”.', target: '「はい」と言う。', lang: 'ja', expect: [] },
    { source: 'Say “yes”.', target: 'Dites « oui.', expect: ['unbalanced'] },
    {
      source: 'Say “yes”.\n\nSay “no”.',
      target: 'Dites oui.\n\nDites »non«.',
      expect: ['missing', 'style'],
    },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    const sources = prose.reduce((sum, reading) => sum | reading.sourceFlags, 0);
    if (!((flags | sources) & Trait.quote)) return;
    const style = styleOf(alignment.translation.lang);
    const quoting = prose.filter((reading) => (reading.flags | reading.sourceFlags) & Trait.quote);
    // Nenets and others write a mark of quotation for a sound.
    const isLetter = countUnits(quoting, (reading) => quotePairs(reading.target).stray !== undefined) > MOST;
    for (const reading of quoting) {
      const { pair } = reading;
      const comparison = sideBySide(pair);
      const source = quotePairs(sourceWords(reading));
      const target = quotePairs(wordsOnly(reading));
      if (target.stray !== undefined && isLetter) continue;
      if (target.stray !== undefined && source.stray === undefined) {
        const shown = reading.target.charAt(target.stray);
        const place = placeIn(reading, target.stray, target.stray + 1);
        yield { messageId: 'unbalanced', data: { item: pair.address, shown }, ...place, comparison };
      } else if (
        target.pairs.length === 0 &&
        pair.relation === 'one' &&
        source.pairs.some((one) => isQuotation(reading, one)) &&
        !hasOther(reading)
      ) {
        const data = { item: pair.address, expected: source.pairs.length };
        yield { messageId: 'missing', data, pair, comparison };
      } else {
        const strange = style && target.pairs.find(({ open, close }) => !isQuote(style, open, close));
        if (!style || !strange) continue;
        const data = { item: pair.address, shown: strange.open + strange.close, expected: style.shown };
        const place = placeIn(reading, strange.at, strange.end);
        // Which marks stand inside of others is not told by the first pair of the language.
        const alone = target.pairs.length === 1;
        const replace = alone
          ? replacementsOf(reading.target, strange, alignment.translation.lang)
          : undefined;
        yield { messageId: 'style', data, ...place, comparison, ...(replace && { replace }) };
      }
    }
  },
});

export default rule;

/** More unbalanced units are a way of writing. */
const MOST = 3;

/** Words in quotation marks are called so; more are what somebody says, unless a link sets them apart as a title. */
function isQuotation({ source, pair }: Reading, { at, end }: QuotePair): boolean {
  if (source.length < SHORT) return true;
  const isTitle = pair.sources[0]?.marks.some(
    ({ type, span }) => type === 'link' && span.start <= at + 1 && span.end >= end - 1,
  );
  return (
    isTitle !== true &&
    (source
      .slice(at + 1, end - 1)
      .trim()
      .match(/\s+/g)?.length ?? 0) >= 2
  );
}

/** Of so few letters what is quoted is a great part. */
const SHORT = 30;

/** Single marks, or the letters in another face: what the English quotes is told apart in another way. */
function hasOther({ target: text, pair }: Reading): boolean {
  if (pair.targets.some(({ marks }) => marks.some(({ type }) => type !== 'html' && type !== 'link')))
    return true;
  return /[‘‚‹'][^‘’‚‹›']{1,200}[’‘›']/.test(text);
}

/** The two marks as the language has them, in French with the spaces that belong to them. */
function replacementsOf(
  text: string,
  { at, end }: QuotePair,
  lang: string,
): readonly Replacement[] | undefined {
  const [open, close, ...rest] = styleOf(lang)?.shown ?? '';
  if (open === undefined || close === undefined || rest.length > 0) return undefined;
  const spaced = open === '«' && /^fr(?!-CH)/.test(lang);
  const isGap = (sign: string): boolean => /\s/.test(sign);
  return [
    {
      span: { start: at, end: at + 1 },
      text: spaced && !isGap(text.charAt(at + 1)) ? `${open}\u00a0` : open,
    },
    {
      span: { start: end - 1, end },
      text: spaced && !isGap(text.charAt(end - 2)) ? `\u00a0${close}` : close,
    },
  ];
}
