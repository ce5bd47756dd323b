import { defineRule, type TranslationRule } from '../check/rule.ts';
import { findShift, mannerOf, modalitiesIn, modalsOf } from '../languages/modality.ts';
import type { Unit } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { isCloselyPaired } from '../pairs/sure.ts';
import { forTexts } from '../text/for-texts.ts';

const rule: TranslationRule = defineRule({
  id: 'term/modality',
  severity: 'warning',
  milder: ['note'],
  summary: 'What the English obliges to, the translation does not merely permit, nor the other way round',
  rationale:
    '"May" instead of "must" takes the force out of a rule, and "must" instead of "may" makes one that nobody decided.',
  remedy: 'Put the verb that the language has for the one of the English.',
  messages: {
    permits: 'Unexpected "{{shown}}" in {{item}}, expected an obligation as in the English',
    'leaves-open': 'Unexpected "{{shown}}" in {{item}}, expected a recommendation as in the English',
    keyword: 'Unexpected "{{shown}}" in {{item}}, expected "{{expected}}" as in the English',
    obliges: 'Unexpected "{{shown}}" in {{item}}, expected a permission as in the English',
  },
  examples: [
    {
      source: 'Guests may use the map to see where a boat must be left.',
      target: 'Гости могут использовать карту для поиска места лодки.',
      lang: 'ru',
      expect: [],
    },
    {
      source: 'A boat must be left on the lawn.',
      target: 'Лодку могут оставить на газоне.',
      lang: 'ru',
      expect: ['permits'],
    },
    {
      source: 'To get the rake, you must turn the key.\n\nYou should knock at the door.',
      target: '要拿耙子，你可以转动钥匙。\n\n你可以敲门。',
      lang: 'zh-Hans',
      expect: [],
    },
    {
      source: 'Fees must be low. All members shall pay them.',
      target: 'Les cotisations doivent être basses. Tous les membres devraient les payer.',
      expect: ['permits'],
    },
    {
      source: 'Members should pay.',
      target: '会員は払うことができる。',
      lang: 'ja',
      expect: ['leaves-open'],
    },
    { source: 'Members should pay.', target: 'Члены должны платить.', lang: 'ru', expect: [] },
    {
      source:
        'Grass may be scarce in May.\n\nShould we mow, the dogs sleep.\n\nThe gate should be accessible.',
      target: 'ייתכן שהדשא יהיה נדיר במאי.\n\nאם נכסח, הכלבים יכולים לישון.\n\nניתן לגשת לשער.',
      lang: 'he',
      expect: [],
    },
    { source: 'Members must pay.', target: '회원은 회비를 낼 수 있다.', lang: 'ko', expect: ['permits'] },
    {
      source: 'The leaflet says how the form may be filled in.',
      target: 'La notice dit comment le formulaire doit être rempli.',
      expect: [],
    },
    {
      source: 'Rude notes may be removed.',
      target: 'I messaggi scortesi saranno rimossi.',
      lang: 'it',
      expect: ['obliges'],
    },
    {
      source: 'Rude notes may be removed.',
      target: 'Les mots grossiers pourront être retirés.',
      expect: [],
    },
    {
      source: 'Guests may vote.\n\nRude notes may be removed.',
      target:
        'Les invités ont le droit de voter ; la porte sera ouverte.\n\nLes mots grossiers seront retirés.',
      expect: ['obliges'],
    },
    {
      source: 'Guests may row the boats.\n\nRude notes may be removed.',
      target:
        'Los invitados reman en los botes, que serán mantenidos limpios.\n\nLas notas groseras serán retiradas.',
      lang: 'es',
      expect: ['obliges'],
    },
    {
      source: 'Guests may row the boats.',
      target: 'Gli ospiti hanno facoltà di usare le barche, e poi saranno lavate.',
      lang: 'it',
      expect: [],
    },
    {
      source: 'Guests may ask for a key.',
      target: '客に認められているのは、鍵を求めること。',
      lang: 'ja',
      expect: [],
    },
    { source: 'Guests may ask for a key.', target: '客は鍵を求めること。', lang: 'ja', expect: ['obliges'] },
    { source: 'Rude notes shall be removed.', target: 'Les mots grossiers seront retirés.', expect: [] },
    { source: 'Guests may enter.', target: 'अतिथियों को प्रवेश करना चाहिए।', lang: 'hi', expect: ['obliges'] },
    {
      source: 'A key MUST NOT be copied.',
      target: 'Une clé NE DEVRAIT PAS (SHOULD NOT) être copiée.',
      expect: ['keyword'],
    },
    {
      source: 'Rowers MUST pay.\n\nGuests MUST knock.\n\nCooks SHOULD sing.\n\nCats SHOULD sleep.',
      target:
        'Ruderer MÜSSEN zahlen.\n\nGäste MÜSSEN klopfen.\n\nKöche SOLLTEN singen.\n\nKatzen MÜSSEN schlafen.',
      lang: 'de',
      expect: ['keyword'],
    },
    {
      source: 'Rowers MUST pay.\n\nGuests SHALL knock.\n\nCooks SHOULD sing.\n\nCats SHALL sleep.',
      target:
        'Ruderer MÜSSEN zahlen.\n\nGäste MÜSSEN klopfen.\n\nKöche SOLLTEN singen.\n\nKatzen MÜSSEN schlafen.',
      lang: 'de',
      expect: [],
    },
    {
      source:
        'Members should pay.\n\nGuests should knock.\n\nChildren should sleep.\n\nThe board should write.\n\nCooks may sing.',
      target:
        'Les membres devraient payer.\n\nLes invités devraient frapper.\n\nLes enfants devraient dormir.\n\nLe comité doit écrire.\n\nLes cuisiniers devraient chanter.',
      expect: ['leaves-open', 'obliges'],
    },
    { source: 'Members must pay.', target: 'Les membres doivent payer.', expect: [] },
    {
      source: 'It may differ from the state that is wanted.\n\nThe path shall not be longer.',
      target: 'Es könnte vom Soll-Zustand abweichen.\n\nDer Weg darf jedoch nicht länger sein.',
      lang: 'de',
      expect: [],
    },
    { source: 'Members shall pay.', target: 'Les membres paient.', expect: [] },
    { source: 'Members must pay.', target: 'Les membres peuvent payer.', expect: ['permits'] },
    {
      source: 'Members must pay.\n\nGuests may enter.',
      target: 'Die Mitglieder können zahlen.\n\nGäste müssen eintreten.',
      lang: 'de',
      expect: ['permits', 'obliges'],
    },
  ],
  *check(alignment) {
    const { prose, language } = readingsOf(alignment);
    const translated = translatedKeywords(prose);
    for (const [index, { pair, source, target }] of prose.entries()) {
      const keyword = keywordShift(source, target) ?? translated.get(index);
      if (!keyword) continue;
      yield {
        messageId: 'keyword',
        data: { item: pair.address, ...keyword },
        pair,
        comparison: sideBySide(pair),
      };
    }
    const modals = modalsOf(language);
    if (!modals) return;
    const items = prose.flatMap(({ pair, target }) => {
      const [unit] = pair.sources;
      const modalities = unit && pair.sources.length === 1 ? modalitiesOf(unit) : undefined;
      return modalities && isCloselyPaired(alignment, pair) ? [{ pair, target, modalities }] : [];
    });
    const manners = mannerOf(
      modals,
      items.map(({ modalities, target }) => [modalities, target] as const),
    );
    for (const [index, { pair, target, modalities }] of items.entries()) {
      const shift = findShift(modals, modalities, target, { language, manner: manners(index) });
      if (!shift) continue;
      yield {
        messageId: messages[shift.from],
        data: { item: pair.address, shown: shift.shown },
        pair,
        // Some recommend by what others permit by.
        ...((shift.from === 'should' || (shift.from === 'may' && shift.to === 'should')) && {
          atMost: 'note',
        }),
        comparison: sideBySide(pair),
      };
    }
  },
});

export default rule;

/** The key words of requirement levels, in capitals. @see RFC 2119, RFC 8174 */
const keywords =
  /(?<![\p{L}\d])(?:(?:MUST|SHALL|SHOULD) NOT|NOT RECOMMENDED|MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|MAY|OPTIONAL)(?![\p{L}\d])/gu;

/** Those of the English, which is asked for them in every language. */
const keywordsIn = forTexts((text): readonly string[] => text.match(keywords) ?? []);

/** A key word that a translation keeps in English, but not the one of its English. */
function keywordShift(
  source: string,
  target: string,
): { readonly shown: string; readonly expected: string } | undefined {
  const left = keywordsIn(source);
  const right = left.length > 0 ? target.match(keywords) : null;
  if (!right) return undefined;
  const rest = [...left];
  const strange = right.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0 && !left.includes(word);
  });
  const [shown] = strange;
  const [expected] = rest;
  return shown === undefined || expected === undefined ? undefined : { shown, expected };
}

/** Words in capitals that stand for a key word: "MUSS", "NE DOIT PAS". */
const inCapitals = /(?<![\p{L}\p{M}\p{N}])\p{Lu}{2,}(?:[ \u00a0]\p{Lu}{2,})*(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Items that have one key word and say it by the capitals that this translation has for another one: at least twice, and
 * for no other key word than that, while it says the one of the item otherwise elsewhere. By index.
 */
function translatedKeywords(
  prose: readonly { readonly source: string; readonly target: string }[],
): ReadonlyMap<number, { readonly shown: string; readonly expected: string }> {
  const items = prose.flatMap(({ source, target }, index) => {
    const [expected, ...more] = keywordsIn(source);
    if (expected === undefined || more.length > 0) return [];
    const [shown, ...others] = target.match(inCapitals) ?? [];
    return shown === undefined || others.length > 0 ? [] : [{ index, expected, shown }];
  });
  const found = new Map<number, { readonly shown: string; readonly expected: string }>();
  if (items.length < LEAST_KEYWORDS) return found;
  const uses = new Map<string, Map<string, number>>();
  const words = new Map<string, Set<string>>();
  for (const { expected, shown } of items) {
    const use = uses.get(shown) ?? new Map<string, number>();
    uses.set(shown, use.set(expected, (use.get(expected) ?? 0) + 1));
    const own = words.get(expected) ?? new Set<string>();
    words.set(expected, own.add(shown));
  }
  for (const { index, expected, shown } of items) {
    const use = uses.get(shown);
    const own = words.get(expected);
    const others = [...(use ?? [])].filter(([keyword]) => keyword !== expected);
    // Key words that mean the same may be one word of the language.
    if (use?.get(expected) !== 1 || (own?.size ?? 0) < 2 || others.length !== 1) continue;
    const [[keyword, times] = ['', 0]] = others;
    if (times >= 2 && strengthOf(keyword) !== strengthOf(expected)) found.set(index, { shown, expected });
  }
  return found;
}

/** One item, and two that show what its word stands for; one that shows how its own key word is said. */
const LEAST_KEYWORDS = 4;

/** Key words that mean the same. @see RFC 2119 */
function strengthOf(keyword: string): string {
  const plain = keyword.replace(/ NOT$|^NOT /, '');
  const strength = /^(?:MUST|SHALL|REQUIRED)$/.test(plain)
    ? 'must'
    : /^(?:SHOULD|RECOMMENDED)$/.test(plain)
      ? 'should'
      : 'may';
  return plain === keyword ? strength : `${strength} not`;
}

/** By what the English does. */
const messages = { must: 'permits', should: 'leaves-open', may: 'obliges' } as const;

const known = new WeakMap<Unit, { readonly modalities: ReturnType<typeof modalitiesIn> }>();

/** What a unit does; the English is asked once for all translations. */
function modalitiesOf(unit: Unit): ReturnType<typeof modalitiesIn> {
  let found = known.get(unit);
  if (!found) {
    found = { modalities: modalitiesIn(unit.text) };
    known.set(unit, found);
  }
  return found.modalities;
}
