/** Which language a text is in, by its script and its smallest words. */

import { canonicalTag } from '../languages/registry.ts';

/** Scripts that one language is written in, for most who read it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** Words that run through every sentence of a language and through few of others. */
const small: Readonly<Record<string, string>> = {
  en: 'the of and to that is for it with as on be by this are or from which not',
  de: 'der die das und ist nicht ein eine von mit für auf den dem zu sich werden oder',
  fr: 'le la les des et est dans pour que qui une du ne pas sur par aux ou',
  es: 'el la los las de y en que es por para con una del se su no como',
  pt: 'o os as de e em que é por para com uma do da não se ou dos',
  it: 'il lo gli le di e che è per con una del della non si dei nel sono',
  nl: 'de het een en van is niet te dat die met voor op zijn aan door of worden',
  sv: 'och att det som en är på för av med den till inte om ett ska eller',
  da: 'og at det som en er på for af med den til ikke om et skal eller de',
  nb: 'og at det som en er på for av med den til ikke om et skal eller seg',
  fi: 'ja on ei että se ovat tai joka sekä jotka kuin niiden mutta myös sen',
  pl: 'i w na z do nie się że jest o oraz lub przez dla które jego od',
  cs: 'a v na se že je s z do o pro by jako nebo které jsou jeho při',
  sk: 'a v na sa že je s z do o pre by ako alebo ktoré sú jeho pri',
  hu: 'a az és hogy nem egy is vagy meg van mint azt ha azok el',
  ro: 'și de la în să nu este pe cu că sau pentru care din al unei',
  tr: 've bir bu için ile olan olarak da de veya her kendi gibi daha',
  vi: 'và của các có không được là trong cho một những với người để',
  id: 'dan yang di untuk dengan tidak dari ini atau pada dalam adalah setiap',
  ca: 'el la els les de i que en per amb una del és no dels o',
  hr: 'i u na je se da za ne od su ili s koji kao o svoje',
  sl: 'in v na je se da za ne od so ali s ki kot o pri',
  lt: 'ir yra kad į su ne tai iš kaip ar už jų arba turi',
  lv: 'un ir ka no ar par uz ne vai kas lai kā to tiek',
  et: 'ja on ei et see või mis kui ning oma selle nende kes',
  eo: 'la de kaj en estas al por ke ne kun aŭ sur kiel oni',
  ru: 'и в не на что с по для как из или его от их при это',
  uk: 'і в не на що з до для як та або його від їх при це',
  bg: 'и в не на че с по за как от или да са се при това',
  sr: 'и у не на да се за од или са су као који при је',
  ar: 'في من على إلى أن لا أو التي ما عن مع هذا هذه كل',
  fa: 'در از به که را با این است برای و آن یا های',
  ur: 'کے کی میں اور سے کو کا ہے پر یہ نہیں کہ یا',
};

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(small).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/**
 * The language of a text as a canonical tag; empty when it cannot be told.
 *
 * @param declared What the file says: it counts where the text does not speak against it.
 */
export function languageOf(text: string, declared: string): string {
  const told = canonicalTag(declared) ?? '';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return told;
  const found = scripts.find(([script]) => (text.match(script)?.length ?? 0) / letters > 0.2)?.[1];
  const read = found ?? bySmallWords(text);
  const isSaid = told !== '' && (read === '' || told.split('-')[0] === read || !isTold(told));
  return isSaid ? told : read;
}

/** Whether a text of few words is in one language rather than in another: by its small words that the other has not. */
export function isRather(text: string, lang: string, other: string): boolean {
  const [own, others] = [lang, other].map((one) => lists.get(one.split('-')[0] ?? ''));
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const none: ReadonlySet<string> = new Set();
  const hits = (list = none, besides = none): number =>
    words.filter((word) => list.has(word) && !besides.has(word)).length;
  if (hits(own, others) > hits(others, own)) return true;
  // A language in a script of its own has none of the letters of this one.
  const script = scripts.find(([, tag]) => tag === other.split('-')[0])?.[0];
  return script !== undefined && others === undefined && text.search(script) < 0 && words.length > 2;
}

/** Whether a language is one of those that are told apart here. */
function isTold(lang: string): boolean {
  const base = lang.split('-')[0] ?? '';
  return lists.has(base) || scripts.some(([, known]) => known === base);
}

function bySmallWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = [...lists].map(([lang, list]) => {
    const hits = words.filter((word) => list.has(word));
    return { lang, count: hits.length, kinds: new Set(hits).size };
  });
  const [best] = counts.sort((a, b) => b.count - a.count || b.kinds - a.kinds);
  // A few words in common are chance.
  return best && best.kinds >= 4 && best.count >= words.length * 0.06 ? best.lang : '';
}
