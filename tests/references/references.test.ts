import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileReferences,
  type OwnerForm,
  type OwnerProfile,
  type ReferenceHit,
} from '../../src/references/index.ts';
import type { Surface } from '../../src/surface/index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly surface: Surface;
  readonly text: string;
  readonly must_flag: boolean;
  readonly level?: string;
  readonly review_ok?: boolean;
  readonly why: string;
}

const cases = read('../cases/reference.jsonl')
  .trim()
  .split('\n')
  .map((line): Case => JSON.parse(line));
const owner: OwnerProfile = JSON.parse(read('../../source/code-of-conduct/owner.json'));
const { scan } = compileReferences(owner);

function levelOf(hits: readonly ReferenceHit[]): string {
  return hits.some(({ level }) => level === 'error') ? 'error' : hits.length > 0 ? 'review' : 'nothing';
}

describe('the table of cases', () => {
  it.each(cases)(
    '$id, $lang: $why',
    ({ text, surface, lang, level = 'error', must_flag: mustFlag, review_ok: reviewOk }) => {
      const wanted = mustFlag ? [level] : reviewOk ? ['nothing', 'review'] : ['nothing'];
      const hits = scan(text, { surface, lang });
      expect(wanted, JSON.stringify(hits)).toContain(levelOf(hits));
    },
  );
});

/** A profile with the given forms, in every language. */
function profileOf(...forms: Partial<OwnerForm>[]): OwnerProfile {
  const whole = forms.map((form): OwnerForm => ({ form: 'abc', kind: 'name', basis: 'attested', ...form }));
  return { version: 1, languages: { '*': { forms: whole } } };
}

function found(profile: OwnerProfile, text: string, surface: Surface = 'plain'): string[] {
  return compileReferences(profile)
    .scan(text, { surface })
    .map((hit) => hit.data.found);
}

describe('a hit', () => {
  const guild = profileOf({ form: 'Meridian Guild' });

  it('tells place, form, level and reason', () => {
    expect(compileReferences(guild).scan('the Meridian Guild', { surface: 'plain' })).toEqual([
      {
        span: { start: 4, end: 18 },
        level: 'error',
        form: 'Meridian Guild',
        kind: 'name',
        language: '*',
        where: 'text',
        visible: true,
        disguises: [],
        messageId: 'named',
        data: { found: 'Meridian Guild', form: 'Meridian Guild', kind: 'name', where: 'text', disguise: '' },
      },
    ]);
  });

  it('covers the markup that splits it', () => {
    expect(found(guild, '<p>the Meri<b>dian</b> Gu&shy;ild</p>', 'html')).toEqual([
      'Meri<b>dian</b> Gu&shy;ild',
    ]);
  });

  it('says how it was hidden', () => {
    const disguises = (text: string, surface: Surface = 'plain'): string[] =>
      compileReferences(guild)
        .scan(text, { surface })
        .flatMap((hit) => hit.disguises);
    expect(disguises('Meridiаn Guild')).toEqual(['look-alike']);
    expect(disguises('Meri\u200Bdian Guild')).toEqual(['unseen']);
    expect(disguises('Meri-\ndian Guild')).toEqual(['wrapped']);
    expect(disguises('Meridian%20%47uild', 'url')).toEqual(['encoded']);
    expect(disguises('<b>M</b>eridian Guild', 'html')).toEqual(['split']);
  });

  it('is doubtful when letters are guessed', () => {
    const [hit] = compileReferences(guild).scan('Meridian Gui1d', { surface: 'plain' });
    expect(hit).toMatchObject({ level: 'review', messageId: 'doubtful', disguises: ['stand-in'] });
  });

  it('is reported once, and the longer of two that overlap', () => {
    const profile = profileOf({ form: 'Meridian' }, { form: 'Meridian Guild' });
    expect(found(profile, 'Meridian Guild, Meridian')).toEqual(['Meridian Guild', 'Meridian']);
  });

  it('in an attribute is found besides one in the text around it', () => {
    expect(found(guild, '<p>Meridian <i title="Meridian Guild">Guild</i></p>', 'html')).toHaveLength(2);
  });

  it('stands where it stands after a byte order mark', () => {
    expect(compileReferences(guild).scan('\uFEFFMeridian Guild', { surface: 'markdown' })[0]?.span).toEqual({
      start: 1,
      end: 15,
    });
  });
});

describe('a form', () => {
  it('may have choices and endings', () => {
    const profile = profileOf({ form: '{Nort,Süd}gild{,e}*' });
    expect(found(profile, 'Nortgild, SÜDGILDEN, Westgild')).toEqual(['Nortgild', 'SÜDGILDEN']);
  });

  it('may have endings in the middle', () => {
    expect(found(profileOf({ form: 'Towar* Merid*' }), 'z Towarem Meridu, Towarzystwo')).toEqual([
      'Towarem Meridu',
    ]);
  });

  it('without its capitals is what the profile says', () => {
    const profile = profileOf({ form: 'the Guild', level: 'review', otherwise: 'ignore' });
    expect(found(profile, 'the Guild and the guild')).toEqual(['the Guild']);
  });

  it('may count only between quotation marks', () => {
    const profile = profileOf({ form: 'ships for all', quoted: true });
    expect(found(profile, 'ships for all, “Ships for all.”')).toEqual(['Ships for all']);
  });

  it('with a full stop has it', () => {
    expect(
      found(
        profileOf({ form: 'guild.example', kind: 'domain' }),
        'guild.example guild example guild[.]example',
      ),
    ).toEqual(['guild.example', 'guild[.]example']);
  });

  it('of another language counts only when it is sure', () => {
    const languages = {
      eo: { forms: [{ form: 'Gildo', kind: 'name', otherwise: 'review', basis: 'attested' }] },
    } as const;
    const scanner = compileReferences({ version: 1, languages });
    expect(levelOf(scanner.scan('gildo', { surface: 'plain', lang: 'eo-001' }))).toBe('review');
    expect(levelOf(scanner.scan('gildo', { surface: 'plain', lang: 'fr' }))).toBe('nothing');
    expect(levelOf(scanner.scan('Gildo', { surface: 'plain', lang: 'fr' }))).toBe('error');
  });

  it('takes the prefixes of its language', () => {
    const languages = {
      he: { forms: [{ form: 'גילדה', kind: 'name', basis: 'attested' }], prefixes: ['ב', 'ו', 'ש'] },
    } as const;
    expect(found({ version: 1, languages }, 'ובגילדה מגילדה')).toEqual(['גילדה']);
  });

  it('gives way to an exception around it, unless that is disguised', () => {
    const languages = {
      '*': {
        ...profileOf({ form: 'Guild' }).languages['*'],
        forms: profileOf({ form: 'guild' }).languages['*']?.forms ?? [],
        exceptions: [{ form: 'Guild of Masons' }],
      },
    };
    expect(found({ version: 1, languages }, 'Guild of Masons, Gui\u200Bld of Masons')).toEqual([
      'Gui\u200Bld',
    ]);
  });

  it.each(['a{b', 'a}b', '{,}', ''])('that cannot be read is refused: %j', (form) => {
    expect(() => compileReferences(profileOf({ form }))).toThrow(RangeError);
  });

  it('with too many choices is refused', () => {
    expect(() => compileReferences(profileOf({ form: '{a,b,c,d,e,f,g}'.repeat(5) }))).toThrow(RangeError);
  });
});

describe('the profile of the document', () => {
  it('has forms in sixty languages or more, each with its basis', () => {
    const languages = Object.entries(owner.languages);
    expect(languages.length).toBeGreaterThanOrEqual(60);
    for (const [tag, { forms }] of languages) {
      expect(forms.length, tag).toBeGreaterThan(0);
      expect(forms.every(({ basis }) => basis === 'attested' || basis === 'constructed')).toBe(true);
      if (tag !== '*') expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    }
  });
});

/** Ways to hide a name: each returns other characters for the same name. */
const disguises: readonly ((name: string, random: (below: number) => number) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name, random) => insertUnseen(name, random),
  (name, random) => replaceSome(name, random, lookAlikes),
  (name) => [...name].map((character) => fullWidth(character)).join(''),
  (name) => [...name].map((character) => mathematical(character)).join(''),
  (name) => [...name].map((character) => (/\w/.test(character) ? `${character}\u0332` : character)).join(''),
  (name) => name.replace(' ', '\u00A0'),
  (name) => name.replace(' ', '\n   '),
  (name) => name.replace(' ', '-'),
  (name) => (name.includes(' ') ? name : [...name].join(' ')),
  (name) => (name.includes(' ') ? name : [...name].join('·')),
  (name) => `\u2066${name}\u2069`,
];

const unseen = [
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u034F',
  '\uFE0F',
  '\u{E0061}',
  '\u200E',
];
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [...'IІeеoоcсtтyуSЅOОCСnпiі'].flatMap((character, index, all) =>
    index % 2 === 0 ? [[character, all[index + 1] ?? '']] : [],
  ),
);

function insertUnseen(name: string, random: (below: number) => number): string {
  return [...name]
    .map((character, index) =>
      index > 0 && random(2) === 0 ? `${unseen[random(unseen.length)]}${character}` : character,
    )
    .join('');
}

function replaceSome(
  name: string,
  random: (below: number) => number,
  pairs: ReadonlyMap<string, string>,
): string {
  return [...name]
    .map((character) => (random(2) === 0 ? (pairs.get(character) ?? character) : character))
    .join('');
}

function fullWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : '\u3000';
}

function mathematical(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return String.fromCodePoint(0x1d5d4 + code - 0x41);
  return code >= 0x61 && code <= 0x7a ? String.fromCodePoint(0x1d5ee + code - 0x61) : character;
}

/** Ways in which a text comes to stand on a surface. */
const surfaces: readonly {
  surface: Surface;
  put: (before: string, name: string, after: string, random: (below: number) => number) => string;
}[] = [
  { surface: 'plain', put: (before, name, after) => `${before} ${name} ${after}` },
  {
    surface: 'markdown',
    put: (before, name, after) => `> ${before}\n> **${before}** ${name.replaceAll('\n', '\n> ')} ${after}`,
  },
  {
    surface: 'markdown',
    put: (before, name, after, random) => `${before} ${split(name, random, ['**', '**'])} ${after}`,
  },
  {
    surface: 'html',
    put: (before, name, after, random) => `<p>${before} ${split(name, random, ['<b>', '</b>'])} ${after}</p>`,
  },
  {
    surface: 'html',
    put: (before, name, after, random) => `<p title="${before} ${references(name, random)}">${after}</p>`,
  },
  { surface: 'html', put: (before, name, after) => `<div hidden>${before} ${name} ${after}</div>` },
  {
    surface: 'xliff',
    put: (before, name, after, random) =>
      `<target>${before} ${split(name, random, ['<x id="1"/>', ''])} ${after}</target>`,
  },
  {
    surface: 'json',
    put: (before, name, after, random) => `{"a":"${before} ${escapes(name, random)} ${after}"}`,
  },
  {
    surface: 'yaml',
    put: (before, name, after, random) => `a: "${before} ${escapes(name, random)} ${after}"`,
  },
  {
    surface: 'po',
    put: (before, name, after) =>
      `msgid "a"\nmsgstr "${before} "\n"${name.replaceAll('\n', '\\n')} "\n"${after}"`,
  },
  { surface: 'url', put: (_before, name) => `https://x.example/?q=${encodeURIComponent(name)}` },
  {
    surface: 'xmp',
    put: (before, name, after) => `<dc:title><![CDATA[${before} ${name} ${after}]]></dc:title>`,
  },
];

/** Not between the halves of a surrogate pair, and not where Markdown has no emphasis. */
function split(
  name: string,
  random: (below: number) => number,
  [open = '', close = '']: readonly string[],
): string {
  const characters = [...name];
  const at = 1 + random(Math.max(1, characters.length - 1));
  const head = characters.slice(0, at).join('');
  if (/\s$|^[^\p{L}]|[^\p{L}]$/u.test(head)) return name;
  return `${open}${head}${close}${characters.slice(at).join('')}`;
}

function references(name: string, random: (below: number) => number): string {
  return [...name]
    .map((character) => (random(2) === 0 ? `&#x${character.codePointAt(0)?.toString(16)};` : character))
    .join('');
}

function escapes(name: string, random: (below: number) => number): string {
  return Array.from({ length: name.length }, (_, unit) => name[unit] ?? '')
    .map((unit) =>
      random(2) === 0 || /[\n"\\]/.test(unit)
        ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
        : unit,
    )
    .join('');
}

describe('a reference under a random disguise', () => {
  const names = ['ISOC', 'Internet Society', 'Internet Societies'];
  const units = read('../../locales/fr/code-of-conduct.md')
    .split(/\n+/)
    .map((unit) => unit.replace(/["\\<>&%*_[\]`#]/g, ''))
    .filter((unit) => scan(unit, { surface: 'plain' }).length === 0 && unit.trim() !== '');
  const choice = fc.record({
    name: fc.constantFrom(...names),
    disguise: fc.constantFrom(...disguises.keys()),
    surface: fc.constantFrom(...surfaces.keys()),
    unit: fc.constantFrom(...units.keys()),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  });

  it('is found wherever it is inserted', () => {
    fc.assert(
      fc.property(choice, ({ name, disguise, surface, unit, place, seed }) => {
        let state = seed;
        const random = (below: number): number => {
          state = (state * 48271) % 2147483647;
          return state % below;
        };
        const words = (units[unit] ?? '').split(' ');
        const at = Math.floor(place * words.length);
        const hidden = disguises[disguise]?.(name, random) ?? name;
        const target = surfaces[surface];
        const text =
          target?.put(words.slice(0, at).join(' '), hidden, words.slice(at).join(' '), random) ?? '';
        const hits = scan(text, { surface: target?.surface ?? 'plain', lang: 'fr' });
        expect(levelOf(hits), JSON.stringify(text)).toBe('error');
      }),
      { numRuns: 3000, seed: 2003 },
    );
  });
});

describe('hostile texts', () => {
  it.each([
    ['beginnings of the name', 'Internet ', 'plain'],
    ['names', 'ISOC ', 'plain'],
    ['exceptions', 'Internet Society of China ', 'plain'],
    ['spaced letters', 'I S O ', 'plain'],
    ['letters with unseen ones', 'I\u200B', 'plain'],
    ['overrides', '\u202Eabc', 'plain'],
    ['tag characters', '\u{E0041}', 'plain'],
    ['combining marks', '\u0301', 'plain'],
    ['names without blanks between words', '互联网协会', 'plain'],
    ['percent signs', '%49', 'url'],
    ['references', '&#73;', 'html'],
    ['tags', '<b>', 'html'],
    ['delimiters', '**_', 'markdown'],
    ['escapes', '\\u0049', 'json'],
  ] as const)('are read when they are a megabyte of %s', (_name, piece, surface) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(() => scan(text, { surface })).not.toThrow();
  });

  it('are read when they are broken', () => {
    for (const text of [
      '',
      '\uD800',
      '\uDC00ISOC\uD800',
      '%ZZ%4',
      '&#x110000;',
      'xn--',
      '\\u{110000}',
      '\0ISOC\0',
    ]) {
      expect(() => scan(text, { surface: 'html' })).not.toThrow();
    }
    expect(levelOf(scan('\uDC00ISOC\uD800', { surface: 'plain' }))).toBe('error');
  });
});
