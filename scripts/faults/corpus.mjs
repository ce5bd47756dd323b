// The translations that faults are seeded into: the declaration in languages of many families and scripts, each with
// units that carry what prose of this kind has (links, numbers, dates, markup), and the founding document.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarations, readDeclaration } from '../udhr.mjs';
import { members } from './terms.mjs';

const families = {
  Romance: 'es-x-spa fr-x-fra it pt-BR ro-x-ron2006 ca gl fur',
  Germanic: 'de-1996 nl sv nb is fy lb af',
  Slavic: 'ru uk bg cs pl sk sr-Cyrl sr-Latn hr mk be',
  'Baltic, Celtic, Greek, Armenian': 'lt lv-x-lav cy ga el-monoton hy sq',
  Iranian: 'fa ps ku tg',
  'Indo-Aryan': 'hi mr bn gu si ur-x-urd mai',
  Dravidian: 'ta te kn',
  Uralic: 'fi-x-fin et hu se-x-sme',
  Turkic: 'tr az-Latn kk ky uz-Latn tt',
  'Afro-Asiatic': 'ar he mt ti ha-NG so-x-som',
  'East Asian': 'zh-Hant zh-x-cmnhans ja-x-jpn ko mn-Cyrl bo',
  'South-East Asian': 'vi th-x-tha2 km lo my id jv fil',
  'Niger-Congo': 'sw-x-swh zu xh yo ig rw st wo ee',
  American: 'quy nv ay chr-x-chrcased gn',
  'Pacific, Caucasian and others': 'haw to tpi ka ab eu eo ht-x-hatpopul',
};

/** Even languages are for tuning, odd ones for the report: told by the letters of the tag, so that it never changes. */
export function isHeldOut(lang) {
  const [language] = lang.split('-');
  let sum = 7;
  for (const letter of language) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % 2 === 1;
}

/** English units with everything that has to survive, added behind the declaration; `{n}` is a word of the language. */
const furnished = [
  ['Write to the office at board@example.org within 30 days.', '{0} {1} board@example.org {2} 30 {3}{stop}'],
  [
    'See https://example.org/rules/2003 for the rules in force.',
    '{4} https://example.org/rules/2003 {5} {6}{stop}',
  ],
  [
    'Read [the rules of the house](https://example.org/house) first.',
    '{7} [{8} {9}](https://example.org/house) {0}{stop}',
  ],
  ['The [list of names](../names.md) is kept with care.', '{1} [{2} {3}](../names.md) {4}{stop}'],
  ['This follows from article 27 and from nothing else.', '{5} {6} 27 {7}{stop}'],
  ['It holds from 3 April 2020 until further notice.', '{8} 2020-04-03 {9} {0}{stop}'],
  ['Ask {{organisation}} before anything is printed.', '{1} {{organisation}} {2} {3}{stop}'],
  ['Reports go to [INSERT ADDRESS] by the end of the month.', '{4} [{5} {6}] {7}{stop}'],
  ['A copy costs $50 wherever it is ordered.', '{8} $50 {9}{stop}'],
  ['It is **strictly** limited to what is said here.', '{0} **{1}** {2} {3}{stop}'],
  ['The word <b>here</b> means the whole of the house.', '{4} <b>{5}</b> {6} {7}{stop}'],
  ['A boat may carry a crew of 12 and both of its dogs.', '{5} {6} 12 {7} {8}{stop}'],
  ['The boat MUST NOT sail in the dark.', '{0} {1} (MUST NOT) {2}{stop}'],
  ['At least 45% of the crew are awake.', '{3} 45% {4} {5}{stop}'],
  ['They are called “friends” (and nothing else) in the text.', '{8} {open}{9}{close} ({0} {1}) {2}{stop}'],
];

/** Marks of the language, as far as they differ from a full stop and “ ”. */
const marks = [
  [/^(?:zh|ja|yue)/, { stop: '。', open: '「', close: '」' }],
  [/^(?:hi|mr|mai|bn)/, { stop: '।' }],
  [/^(?:ur)/, { stop: '۔' }],
  [/^(?:my)/, { stop: '။' }],
  [/^(?:km)/, { stop: '។' }],
  [/^(?:hy)/, { stop: '։', open: '«', close: '»' }],
  [/^(?:ti)/, { stop: '።' }],
  [/^(?:bo)/, { stop: '།' }],
  [/^(?:th|lo)/, { stop: '' }],
  [/^(?:fr|ru|uk|be|it|es|el|fa|ar|ca|gl|nb|kk|ky|tt|tg|ab|az|sq|ps|ku|pt)/, { open: '«', close: '»' }],
  [/^(?:de|bg|cs|sk|sr-Cyrl|is|lt|ka|lb|mk)/, { open: '„', close: '“' }],
  [/^(?:pl|ro|hu|hr|nl|sr-Latn)/, { open: '„', close: '”' }],
  [/^(?:sv|fi|se|he)/, { open: '”', close: '”' }],
];

/** The declaration with its furnished units; the English in the same shape. */
export function furnishedDeclarations() {
  const byLang = new Map(declarations().map((one) => [one.lang, one]));
  const english = `${readDeclaration('eng').markdown}\n## House rules\n\n${furnished.map(([source]) => source).join('\n\n')}\n`;
  const texts = Object.entries(families).flatMap(([family, tags]) =>
    tags.split(' ').flatMap((tag) => {
      const known = byLang.get(tag);
      if (!known) return [];
      const { markdown } = readDeclaration(known.code);
      if (/^(?:&1|@)$|&1/m.test(markdown)) return [];
      // For the program a tag with the name of a file behind it is another language than it is.
      const lang = plainTag(tag);
      return [{ lang, family, untouched: markdown, text: furnish(markdown, lang) }];
    }),
  );
  return { english, untouched: readDeclaration('eng').markdown, texts };
}

function plainTag(tag) {
  if (tag === 'zh-x-cmnhans') return 'zh-Hans';
  return tag.replace(/-x-.*|-(?:1996|monoton)$/, '');
}

function furnish(markdown, lang) {
  const { stop = '.', open = '“', close = '”' } = marks.find(([pattern]) => pattern.test(lang))?.[1] ?? {};
  const body = markdown.split(/\n{2,}/).filter((block) => block.length > 80 && !/^[#\d]/.test(block));
  const words = (body[12] ?? body[3] ?? body[0]).match(/[\p{L}\p{M}\u200c\u200d]{2,14}/gu) ?? ['x'];
  const title = markdown.split('\n').find((line) => line.startsWith('# ')) ?? '# x';
  const lines = furnished.map(([, target], row) => {
    const line = target.replace(/\{(\d|stop|open|close)\}/g, (_, name) => {
      if (name === 'stop') return stop;
      if (name === 'open') return open;
      if (name === 'close') return close;
      return words[(Number(name) + row * 11) % words.length];
    });
    return /^[[{]/.test(line) ? line : line.charAt(0).toUpperCase() + line.slice(1);
  });
  return `${markdown}\n## ${title.slice(2)}\n\n${lines.join('\n\n')}\n`;
}

/** The same with a definition of its term "member", in the words of each language, instead of a glossary. */
export function definingDocument({ profile, english, texts }) {
  const define = (text, word) => `${text}\n“${word}” means: 1.\n`;
  return {
    profile: { ...profile, terms: ['Member'] },
    english: define(english, 'Member'),
    texts: texts.flatMap((one) => {
      const word = members[one.lang]?.renderings[0]?.replace('*', '');
      return word === undefined ? [] : [{ ...one, text: define(one.text, word) }];
    }),
  };
}

/** The founding document in all languages of `locales/`, with what it demands. */
export function foundingDocument(root) {
  const folder = join(root, 'source/code-of-conduct');
  const profile = JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8'));
  const english = readFileSync(join(folder, `${profile.editions.at(-1)}.md`), 'utf8');
  const texts = readdirSync(join(root, 'locales')).flatMap((lang) => {
    try {
      return [
        {
          lang,
          family: 'Founding document',
          text: readFileSync(join(root, 'locales', lang, 'code-of-conduct.md'), 'utf8'),
        },
      ];
    } catch {
      return [];
    }
  });
  return { profile, english, texts };
}
