import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedEditions,
  changesSinceLock,
  compareUnits,
  extendLock,
  isAnotherText,
  isConsistent,
  lockEdition,
  lockedEdition,
} from '../../src/document/lock.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { readCommonMark, readMarkdown } from '../../src/formats/markdown.ts';
import { realHost } from '../../src/host.ts';
import { lockFile } from '../../src/work/save.ts';
import { editionOf, profileWith } from '../documents.ts';

const text = '# Rules\n\n1. Keep your room tidy.\n2. Be quiet at night.\n3. Pay the rent.\n\nThank you.\n';

/** What changed, one line each. */
function changesOf(before: string, after: string): readonly string[] {
  return compareUnits(editionOf(before).units, editionOf(after).units).map(
    ({ type, address, before: old, after: now }) =>
      `${type} ${address}: ${old?.content ?? ''} → ${now?.content ?? ''}`,
  );
}

describe('what changed between two texts', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', text, []],
    ['wrapping', text.replace('room tidy', 'room\n   tidy'), []],
    [
      'a word',
      text.replace('tidy', 'clean'),
      ['changed item.1: Keep your room tidy. → Keep your room clean.'],
    ],
    ['a letter', text.replace('quiet', 'quite'), ['changed item.2: Be quiet at night. → Be quite at night.']],
    ['an item less', text.replace('2. Be quiet at night.\n', ''), ['removed item.2: Be quiet at night. → ']],
    [
      'an item less and the others numbered anew',
      text.replace('2. Be quiet at night.\n3.', '2.'),
      ['removed item.2: Be quiet at night. → '],
    ],
    ['an item more at the end', text.replace('rent.\n', 'rent.\n4. Knock.\n'), ['added item.4:  → Knock.']],
    [
      'an item more in front',
      text.replace('1. Keep', '1. Knock.\n2. Keep').replace('2. Be', '3. Be').replace('3. Pay', '4. Pay'),
      ['added item.1:  → Knock.'],
    ],
    [
      'two words',
      text.replace('tidy', 'clean').replace('rent', 'rent early'),
      [
        'changed item.1: Keep your room tidy. → Keep your room clean.',
        'changed item.3: Pay the rent. → Pay the rent early.',
      ],
    ],
    ['a new end', text.replace('Thank you.', 'Goodbye.'), ['changed paragraph.1: Thank you. → Goodbye.']],
    [
      'everything gone',
      '# Rules\n',
      [
        'removed item.1: Keep your room tidy. → ',
        'removed item.2: Be quiet at night. → ',
        'removed item.3: Pay the rent. → ',
        'removed paragraph.1: Thank you. → ',
      ],
    ],
  ])('is told unit by unit: %s', (_, after, expected) => {
    expect(changesOf(text, after)).toEqual(expected);
  });

  it('of two neighbours that were swapped is one of them', () => {
    const after = text.replace(
      '1. Keep your room tidy.\n2. Be quiet at night.',
      '1. Be quiet at night.\n2. Keep your room tidy.',
    );
    expect(changesOf(text, after).map((line) => line.split(' ', 1)[0])).toEqual(['removed', 'added']);
  });

  it('of a text with itself is nothing', () => {
    const line = fc.constantFrom('# A', '1. Be fair.', '2. Be kind.', '- Be brief.', 'Be early.', '');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(changesOf(lines.join('\n'), lines.join('\n'))).toEqual([]);
      }),
    );
  });

  it('tells as many removals more than additions as there are units less', () => {
    const line = fc
      .constantFrom('1. Be fair.', '2. Be kind.', 'Be early.', 'Be late.', 'Be here.')
      .map((one) => `${one}\n\n`);
    const texts = fc.array(line, { maxLength: 8 }).map((lines) => lines.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = compareUnits(editionOf(before).units, editionOf(after).units);
        const count = (type: string): number => changes.filter((change) => change.type === type).length;
        expect(count('removed') - count('added')).toBe(
          editionOf(before).units.length - editionOf(after).units.length,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a lock', () => {
  const locked = lockEdition(editionOf(text));
  const parsed = lockedEdition('2020', 'source/rules/2020.md', locked, profileWith());

  it('gives the edition back as it was', () => {
    expect(parsed).toEqual(editionOf(text));
  });

  it('agrees with itself when it was made before tables and HTML were read', () => {
    const older = '# Rules\n\n| Fee | Due |\n|---|---|\n| Guests | March |\n\n<p>Be tidy.</p>\n\nBe kind.\n';
    const before = parseEdition(
      { id: '2020', path: 'source/rules/2020.md', parsed: readCommonMark(older) },
      profileWith(),
    );
    const kept = lockEdition(before);
    expect(before.units.map(({ address }) => address)).toEqual([
      'title',
      'paragraph.1',
      'html.1',
      'paragraph.2',
    ]);
    const now = lockedEdition('2020', 'source/rules/2020.md', kept, profileWith());
    expect(now.units.map(({ address }) => address)).toContain('table.1.2.1');
    expect(now.units.at(-1)?.address).toBe('paragraph.2');
    expect(isConsistent(kept, now, profileWith())).toBe(true);
    expect(isConsistent({ ...kept, text: older.replace('tidy', 'neat') }, now, profileWith())).toBe(false);
  });

  it('agrees with itself', () => {
    expect(isConsistent(locked, parsed, profileWith())).toBe(true);
  });

  it.each([
    ['text', { ...locked, text: text.replace('tidy', 'clean') }],
    ['fingerprint', { ...locked, fingerprint: `sha256:${'0'.repeat(64)}` }],
    ['list of units', { ...locked, units: locked.units.slice(1) }],
    [
      'fingerprint of a unit',
      {
        ...locked,
        units: locked.units.map((unit) => ({ ...unit, fingerprint: `sha256:${'0'.repeat(64)}` })),
      },
    ],
    [
      'address of a unit',
      { ...locked, units: locked.units.map((unit) => ({ ...unit, address: `x.${unit.address}` })) },
    ],
    [
      'kind of a unit',
      { ...locked, units: locked.units.map((unit) => ({ ...unit, kind: 'quote' as const })) },
    ],
  ])('does not agree with itself when its %s was changed', (_, changed) => {
    const again = parsedFrom(changed.text);
    expect(isConsistent(changed, again, profileWith())).toBe(false);
  });

  it('takes new editions in, in the order of their names', () => {
    const one = extendLock(undefined, 'rules', [editionOf(text, profileWith(), '2024')]);
    const two = extendLock(one, 'rules', [editionOf('Be fair.', profileWith(), '2020')]);
    expect(Object.keys(two.editions)).toEqual(['2020', '2024']);
  });

  it('never changes an edition that it has', () => {
    const one = extendLock(undefined, 'rules', [editionOf(text)]);
    expect(extendLock(one, 'rules', [editionOf('Be fair.')])).toEqual(one);
  });
});

function parsedFrom(markdown: string): ReturnType<typeof editionOf> {
  return lockedEdition(
    '2020',
    'source/rules/2020.md',
    { ...lockEdition(editionOf(markdown)), text: markdown },
    profileWith(),
  );
}

describe('a changed edition', () => {
  it('is none when only its wrapping changed', () => {
    expect(changesSinceLock(editionOf(text.replaceAll('\n', '\r\n')), editionOf(text))).toBeUndefined();
  });

  it('has no units when only its structure changed', () => {
    const change = changesSinceLock(
      editionOf('- Be fair.\n- Be kind.\n'),
      editionOf('Be fair.\n\nBe kind.\n'),
    );
    expect(change?.units).toEqual([]);
  });

  it('is another text when most of it changed', () => {
    const change = changesSinceLock(
      editionOf('# Rules\n\nBe fair.\n\nBe kind.\n\nBe brief.\n'),
      editionOf(text),
    );
    expect(change && isAnotherText(change)).toBe(true);
  });

  it('is the same text when little of it changed', () => {
    const change = changesSinceLock(editionOf(text.replace('tidy', 'clean')), editionOf(text));
    expect(change && isAnotherText(change)).toBe(false);
  });

  it('is found in a document, also when it is not the newest', () => {
    const old = editionOf(text, profileWith(), '2020');
    const now = editionOf(text.replace('rent', 'rent early'), profileWith(), '2024');
    const touched = editionOf(text.replace('tidy', 'clean'), profileWith(), '2020');
    const lock = extendLock(undefined, 'rules', [old, now]);
    const document = {
      id: 'rules',
      profile: profileWith(),
      editions: [touched, now],
      current: now,
      lock,
      lockPath: '',
    };
    expect(changedEditions(document).map(({ edition, units }) => [edition.id, units.length])).toEqual([
      ['2020', 1],
    ]);
  });

  it('is read from the text alone, however it is decoded', () => {
    expect(readMarkdown(`\ufeff${text}`).blocks.map(({ text: shown }) => shown)).toEqual(
      readMarkdown(text).blocks.map(({ text: shown }) => shown),
    );
  });
});

it('is not written when it is larger than what is read', () => {
  const lock = extendLock(undefined, 'rules', [editionOf(text)]);
  expect(lockFile(realHost(), 'lock.json', lock).content).toContain('Pay the rent.');
  const large = Object.entries(lock.editions).map(([id, one]) => [id, { ...one, text: 'x'.repeat(2 ** 24) }]);
  const unreadable = { ...lock, editions: Object.fromEntries(large) };
  expect(() => lockFile(realHost(), 'lock.json', unreadable)).toThrow('file-too-large');
});
