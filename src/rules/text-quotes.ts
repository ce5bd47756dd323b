import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isQuote, type QuotePair, quotePairs, styleOf } from '../languages/quotes.ts';
import { primaryLanguage, scriptOf } from '../languages/registry.ts';
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
    extra: 'Unexpected quotation marks around "{{shown}}" in {{item}}: the English names it without',
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
    {
      source: 'Boats of the Herons are green.\n\nThe boat is green, as are all boats.',
      target: 'Les bateaux des « Hérons » sont verts.\n\nLe bateau est « vert », comme tous.',
      expect: ['extra'],
    },
    {
      source: 'Boats of the *Herons* are green.\n\nGreen boats of the Herons.',
      target: 'Les bateaux des « Hérons » sont verts.\n\nLes bateaux verts des Hérons.',
      expect: [],
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
    const named: { readonly reading: Reading; readonly name: QuotePair }[] = [];
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
        if (!style || !strange) {
          const name =
            source.pairs.length === 0 && source.stray === undefined && quotedName(reading, target.pairs);
          if (name) named.push({ reading, name });
          continue;
        }
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
    if (named.length > MOST || !setsNamesApart(alignment.translation.lang)) return;
    for (const { reading, name } of named) {
      const shown = reading.target.slice(name.at + 1, name.end - 1).trim();
      const data = { item: reading.pair.address, shown };
      yield {
        messageId: 'extra',
        data,
        ...placeIn(reading, name.at, name.end),
        comparison: sideBySide(reading.pair),
      };
    }
  },
});

export default rule;

/** More such units are a way of writing. */
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

/**
 * What a translation alone has in quotation marks, if it is a name: to readers a name is then something that is only
 * called so. Emphasis and the like of the English may become quotation marks.
 */
function quotedName({ source, target, pair }: Reading, pairs: readonly QuotePair[]): QuotePair | undefined {
  const [only] = pairs;
  if (pairs.length !== 1 || !only || pair.relation !== 'one') return undefined;
  if (pair.sources[0]?.marks.length !== 0 || pair.targets[0]?.marks.length !== 0) return undefined;
  const isName = name.test(target.slice(only.at + 1, only.end - 1)) && nameWithin.test(source);
  return isName ? only : undefined;
}

/** A capital after at most an article, and few words. */
const name =
  /^\s?(?:\p{Ll}{1,3}(?:\s|[’']))?(?=\p{Lu})\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]*(?:\s[\p{Script=Latin}\p{M}’'-]+){0,3}\s?$/u;
/** A capital that no sentence begins with. */
const nameWithin = /\p{Ll},? \p{Lu}\p{Ll}/u;

/** Others set names in quotation marks by their rules, or have capitals at every noun. */
function setsNamesApart(lang: string): boolean {
  return scriptOf(lang) === 'Latn' && !capitalNouns.has(primaryLanguage(lang));
}

const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw', 'bar', 'pdc']);

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
