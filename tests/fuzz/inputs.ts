/** Damaged files: cut, spliced, repeated, turned, with signs that formats are made of in the wrong places. Seeded. */

/** A source of numbers that gives the same series for the same seed: below a bound, from 0. */
export type Random = (below: number) => number;

/** Mulberry32 by Tommy Ettinger, in the public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** What readers look for, and what nothing should be. */
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a>',
  '<?a?>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&a;',
  '"',
  "'",
  '\\',
  '\\u',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '{{',
  '}}',
  '$t(a)',
  'null',
  'true',
  '1e999',
  '-0',
  'msgid ""',
  'msgstr ""',
  'msgctxt "a"',
  '#~ ',
  '#| ',
  '#, fuzzy',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '# ',
  '## ',
  '1. ',
  '- ',
  '> ',
  '```',
  '***',
  '---',
  '| a | b |',
  '[a](b)',
  '[a]: b',
  '![',
  '<b>',
  '</b>',
  'id="1"',
  'xml:lang="',
  'state="final"',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\u{e0041}',
  '\u0301',
  'ﷺ',
  '👩‍👩‍👧',
  '٣',
  'ı',
  'ß',
  '../',
  '/etc/passwd',
  '9'.repeat(40),
  ' '.repeat(60),
] as const;

type Mutation = (text: string, random: Random) => string;

const mutations: readonly Mutation[] = [
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => text.slice(random(text.length)),
  (text, random) => replaced(text, random, ''),
  (text, random) => replaced(text, random, pieces[random(pieces.length)] ?? ''),
  (text, random) => inserted(text, random, pieces[random(pieces.length)] ?? ''),
  (text, random) => inserted(text, random, (pieces[random(pieces.length)] ?? '').repeat(1 + random(300))),
  (text, random) => inserted(text, random, String.fromCodePoint(random(0xd800))),
  (text, random) => inserted(text, random, stretch(text, random)),
  (text, random) => inserted(text, random, stretch(text, random).repeat(1 + random(20))),
  (text, random) => lines(text, random, (all, at) => all.toSpliced(at, 1)),
  (text, random) => lines(text, random, (all, at) => all.toSpliced(at, 0, all[random(all.length)] ?? '')),
  (text, random) => lines(text, random, (all, at) => [...all.slice(at), ...all.slice(0, at)]),
  (text, random) =>
    text.replaceAll(stretch(text, random).slice(0, 3) || 'a', pieces[random(pieces.length)] ?? ''),
];

function stretch(text: string, random: Random): string {
  const start = random(text.length);
  return text.slice(start, start + 1 + random(60));
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function replaced(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at + 1 + random(20));
}

function lines(text: string, random: Random, change: (all: string[], at: number) => string[]): string {
  const all = text.split('\n');
  return change(all, random(all.length)).join('\n');
}

/** A damaged text, never much longer than a hundred times what it is made of. */
export function damagedText(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random(4); count > 0; count--) {
    result = (mutations[random(mutations.length)] ?? ((same) => same))(result, random).slice(0, 200_000);
  }
  return result;
}

/** A damaged copy of a file: of a text, at times with bytes that are no UTF-8; of bytes, with any bytes. */
export function damaged(content: string | Uint8Array, random: Random): Uint8Array {
  if (typeof content !== 'string')
    return Buffer.from(damagedText(Buffer.from(content).toString('latin1'), random), 'latin1');
  const bytes = Buffer.from(damagedText(content, random));
  if (bytes.length > 0 && random(12) === 0) bytes[random(bytes.length)] = random(256);
  return bytes;
}
