import { defineRule, type TranslationRule } from '../check/rule.ts';
import { scriptOf } from '../languages/registry.ts';
import type { Alignment, ProperName, Span } from '../model.ts';
import { droppedMentions } from '../pairs/mentions.ts';
import { misspeltWords } from '../pairs/misspelt-words.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';
import { forTexts } from '../text/for-texts.ts';
import { editDistance } from '../text/nearest.ts';

const rule: TranslationRule = defineRule({
  id: 'token/proper-name',
  severity: 'warning',
  milder: ['note'],
  explains: ['text/short', 'text/long'],
  summary:
    'Every name that the document keeps is in the translation, and no name in Latin letters is misspelt',
  rationale: 'A rule that names somebody says something else when the name is lost or misspelt.',
  remedy: 'Put the name, or a form of it that document.json lists under "names" for this language.',
  messages: {
    missing: 'Missing name "{{name}}" in {{item}}',
    dropped:
      'Missing name {{name}} in {{item}}: the English mentions it there, and the translation keeps it elsewhere',
    misspelt: 'Unexpected name "{{shown}}" in {{item}}, expected "{{name}}" as in the English',
  },
  examples: [
    {
      source: '## Fair & Base Objects\n\nAsk Grace Hopper.\n\n## Ada Lovelace',
      target: '## Поштени & Base Objekti\n\nПитајте Grace Hoper.\n\n## Ada Lovelac',
      lang: 'sr',
      expect: ['misspelt', 'misspelt'],
    },
    { source: "Your 'Moss Garden' is open.", target: 'Votre « Moss Garden » est ouvert.', expect: [] },
    {
      source: 'Ask a Moss Tours guide to wait. Moss Tours is here for you.',
      target: 'Demandez à un guide d’attendre. Moss Tours est là pour vous.',
      mentions: ['Moss Tours'],
      expect: ['dropped'],
    },
    {
      source: 'Ask a Moss Tours guide to wait. Moss Tours is here for you.',
      target: 'Попросите гида «Мосс Турс» подождать. «Мосс Турс» к вашим услугам.',
      lang: 'ru',
      mentions: ['Moss Tours'],
      expect: [],
    },
    {
      source:
        'Moss Tours waits.\n\nBe fair.\n\nMoss Tours pays.\n\nBe kind.\n\nMoss Tours goes.\n\nBe calm.\n\nAsk Moss Tours.\n\nBe true.\n\nGo with Moss Tours.',
      target:
        'Moss Tours attend.\n\nSoyez justes.\n\nMoss Tours paie.\n\nSoyez bons.\n\nMoss Tours part.\n\nSoyez calmes.\n\nDemandez-lui.\n\nSoyez vrais.\n\nPartez avec Moss Tours.',
      mentions: ['Moss Tours'],
      expect: ['dropped'],
    },
    {
      source: 'Members of the Chess Club.',
      target: 'Les membres du Chess Club.',
      names: { 'Chess Club': {} },
      expect: [],
    },
    {
      source: 'Members of the Chess Club.',
      target: 'Члены Шахматного клуба.',
      lang: 'ru',
      names: { 'Chess Club': { ru: ['Шахматн* клуб*'] } },
      expect: [],
    },
    {
      source: 'Members of the Chess Club.',
      target: 'Les membres du Chess Cub.',
      names: { 'Chess Club': {} },
      expect: ['missing'],
    },
    {
      source: 'The Chess Club welcomes you.\n\nAsk the Chess Club.',
      target: 'Le club vous accueille.\n\nAdressez-vous au club.',
      names: { 'Chess Club': { fr: ['Club d’échecs'] } },
      expect: ['missing', 'missing'],
    },
    {
      source: 'Ask Grace Hopper or Ada Lovelace about the Garden Rules, the Base Classes.',
      target: 'Grace Hopperさんか Ada Lovelaces に聞く。規則は Garden Rules の Base Class にある。',
      lang: 'ja',
      expect: [],
    },
    { source: 'Ask Ada’s Garden.', target: "از Ada's Garden بپرسید.", lang: 'fa', expect: [] },
    {
      source: 'Mow with MossRake.\n\nThe Centre of the members keeps the colours of the machines.',
      target: 'Косите с MosRake.\n\nВ Center хранятся colors машин и цвета всех членов.',
      lang: 'ru',
      expect: ['misspelt'],
    },
    {
      source: 'Mow with MossRake.\n\nUse Mossbury.\n\nAsk Mossbury.\n\nPay Mossbury.\n\nTake a Direction.',
      target:
        'Mähen Sie mit MossRkae.\n\nNutzen Sie Mossbury.\n\nFragen Sie Mossbury.\n\nZahlen Sie Mosbury.\n\nNehmen Sie eine Direktion.',
      lang: 'de',
      expect: ['misspelt', 'misspelt'],
    },
    {
      source: 'Ask Grace Hopper about it.\n\nThe lawn was laid by Ada Lovelace.',
      target: 'از Grace Hoper بپرسید.\n\nچمن را Ada Lovelac کاشت.',
      lang: 'fa',
      expect: ['misspelt', 'misspelt'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    const names = alignment.document.profile.names.map((name) => ({ name, forms: formsOf(name, lang) }));
    // Where names are in letters of another script than the words, they are copied, never inflected.
    const areCopied = scriptOf(lang) !== 'Latn';
    for (const { name, ...place } of droppedMentions(alignment))
      yield { messageId: 'dropped', data: { item: place.pair.address, name }, ...place, atMost: 'note' };
    for (const { reading, name, shown, span } of misspeltWords(alignment))
      yield {
        messageId: 'misspelt',
        data: { item: reading.pair.address, name, shown },
        pair: reading.pair,
        within: span,
        comparison: sideBySide(reading.pair),
        atMost: 'note',
      };
    if (names.length === 0 && !areCopied) return;
    for (const pair of translatedPairs(alignment)) {
      const source = sourceText(pair);
      const target = targetText(pair).normalize('NFC');
      const lost = names.filter(
        ({ name, forms }) => source.includes(name.name) && !forms.some((isIn) => isIn(target)),
      );
      for (const { name } of lost)
        yield {
          messageId: 'missing',
          data: { item: pair.address, name: name.name },
          pair,
          comparison: sideBySide(pair),
        };
      const found = areCopied ? misspelt(source, targetText(pair)) : undefined;
      // In a title all words have capitals: of it what another text calls so as well is a name.
      const slip = found && (!isTitle(source) || isNamedElsewhere(alignment, found.name)) ? found : undefined;
      if (!slip || lost.some(({ name }) => slip.name.includes(name.name) || name.name.includes(slip.name)))
        continue;
      yield {
        messageId: 'misspelt',
        data: { item: pair.address, name: slip.name, shown: slip.shown },
        pair,
        within: slip.span,
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;

/** A name of several words of which the translation has all but one, and that one with a letter or two changed. */
function misspelt(
  source: string,
  target: string,
): { readonly name: string; readonly shown: string; readonly span: Span } | undefined {
  if (!severalCapitals.test(target)) return undefined;
  const names = namesIn(source);
  // So many are a list: each name is held against each.
  if (names.length === 0 || names.length > MOST_NAMES) return undefined;
  let looks = MOST_NAMES;
  for (const found of target.matchAll(nameOfSeveral)) {
    // An apostrophe is written in either way.
    const shown = found[0].replaceAll('’', "'");
    const others = shown.split(' ');
    if (names.some((words) => ` ${words.join(' ')} `.includes(` ${shown} `))) continue;
    if (--looks < 0) return undefined;
    // The first word of a sentence has a capital, too: "Ask Ada Lovelace".
    for (const words of names)
      for (let at = 0; at + others.length <= words.length; at++) {
        const own = words.slice(at, at + others.length);
        const name = own.join(' ');
        if (!isSlip(own, others) || target.includes(name)) continue;
        return { name, shown: found[0], span: { start: found.index, end: found.index + shown.length } };
      }
  }
  return undefined;
}

const MOST_NAMES = 50;

/** The names of an English text, each once, in words; asked once for all translations. */
const namesIn = forTexts((source): readonly (readonly string[])[] =>
  [...new Set(source.replaceAll('’', "'").match(nameOfSeveral))].map((name) => name.split(' ')),
);

/** Whether another text of the English than a title has a name. */
function isNamedElsewhere({ edition }: Alignment, name: string): boolean {
  return edition.units.some(({ text }) => text.replaceAll('’', "'").includes(name) && !isTitle(text));
}

/** Whether all words of a text but the small ones have capitals, as in a title, so that none of them shows a name. */
function isTitle(source: string): boolean {
  return (
    !/[.!?]\s*$/.test(source) &&
    /[&,:]|\b(?:and|or|of|the|in|on|for|with)\b/.test(source) &&
    !/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{4,}/u.test(source)
  );
}

function isSlip(words: readonly string[], others: readonly string[]): boolean {
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? '']]));
  const [word = '', other = ''] = different[0] ?? [];
  return (
    different.length === 1 &&
    word.length >= SHORTEST_NAME &&
    !isOtherForm(word, other) &&
    editDistance(word, other) <= MOST_LETTERS
  );
}

const severalCapitals = /[A-Z][a-z]+ [A-Z][a-z]/;
const nameOfSeveral =
  /(?<![\p{L}\d])[A-Z](?:['’]?[a-zà-öø-ÿ])+(?: [A-Z](?:['’]?[a-zà-öø-ÿ])+){1,3}(?![a-z\d])/gu;
const SHORTEST_NAME = 4;
const MOST_LETTERS = 2;

/** Plurals, possessives and words that begin otherwise are no slips of the pen. */
function isOtherForm(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^['’]?e?s['’]?$/.test(long.slice(short.length));
}

/** Whether a text has the name or one of its forms: `*` stands for any letters, a space for any white space or hyphen. */
function formsOf(name: ProperName, lang: string): readonly ((text: string) => boolean)[] {
  const language = lang.split('-', 1)[0] ?? lang;
  const forms = [
    name.name,
    ...(name.forms[lang] ?? []),
    ...(name.forms[language] ?? []),
    ...(name.forms['*'] ?? []),
  ];
  return forms.map(matcherOf);
}

/** Translating a pattern takes longer than reading the text: it is made only where every part of the form stands. */
function matcherOf(form: string): (text: string) => boolean {
  const written = form.normalize('NFC');
  const isCapitals = written === written.toUpperCase();
  const folded = (text: string): string => (isCapitals ? text : text.toLowerCase());
  const parts = folded(written)
    .split(/[*\s]+/)
    .filter((part) => part !== '');
  let pattern: RegExp | undefined;
  return (text) => {
    const inText = folded(text);
    if (!parts.every((part) => inText.includes(part))) return false;
    if (!written.includes('*') && inText.includes(folded(written))) return true;
    pattern ??= patternOf(written, isCapitals);
    return pattern.test(text);
  };
}

function patternOf(form: string, isCapitals: boolean): RegExp {
  const pattern = form
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replace(/\s+/g, '[\\s\u00a0-]+');
  return new RegExp(pattern, isCapitals ? 'u' : 'iu');
}
