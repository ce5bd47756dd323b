import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../src/document/parse.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { documentOf, editionOf, profileWith } from '../documents.ts';
import { ownProject } from '../program.ts';

const own = ownProject();

function addressesOf(markdown: string, profile = profileWith()): readonly string[] {
  return editionOf(markdown, profile).units.map(({ address }) => address);
}

describe('addresses by structure', () => {
  it('call the first heading the title, and number what follows by kind', () => {
    expect(addressesOf('# Rules\n\nRead them.\n\n1. Be fair.\n2. Be kind.\n\nThank you.\n')).toEqual([
      'title',
      'paragraph.1',
      'item.1',
      'item.2',
      'paragraph.2',
    ]);
  });

  it('take the numbers of items from the text', () => {
    expect(addressesOf('4. Be fair.\n5. Be kind.\n')).toEqual(['item.4', 'item.5']);
  });

  it('count bullets', () => {
    expect(addressesOf('- Be fair.\n- Be kind.\n')).toEqual(['bullet.1', 'bullet.2']);
  });

  it('put sections in front, in the words of their headings', () => {
    expect(
      addressesOf('# Rules\n\n## Using our logo\n\n1. Ask first.\n\n## Privacy\n\n1. Knock.\n2. Wait.\n'),
    ).toEqual([
      'title',
      'using-our-logo',
      'using-our-logo.item.1',
      'privacy',
      'privacy.item.1',
      'privacy.item.2',
    ]);
  });

  it('are letters for nested items and numbers below them', () => {
    expect(
      addressesOf('3. Guests\n   1. knock\n   2. greet\n      1. twice\n      2. aloud\n4. Rent\n'),
    ).toEqual(['item.3', 'item.3.a', 'item.3.b', 'item.3.b.1', 'item.3.b.2', 'item.4']);
  });

  it('go by the number of a heading that numbers itself', () => {
    expect(
      addressesOf(
        '# Declaration\n\n## Article 7\n\nAll are equal.\n\n## Article VIII: Remedies\n\n1. Courts decide.\n',
      ),
    ).toEqual(['title', 'article.7', 'article.7.paragraph.1', 'article.viii', 'article.viii.item.1']);
  });

  it('tell two sections of one name apart', () => {
    expect(addressesOf('# Rules\n\n## Notes\n\nOne.\n\n## Notes\n\nTwo.\n')).toEqual([
      'title',
      'notes',
      'notes.paragraph.1',
      'notes-2',
      'notes-2.paragraph.1',
    ]);
  });

  it('tell two items of one number apart', () => {
    expect(addressesOf('1. Be fair.\n2. Be kind.\n2. Be brief.\n')).toEqual(['item.1', 'item.2', 'item.2-2']);
  });

  it('keep a paragraph with the item it belongs to', () => {
    expect(addressesOf('1. Be fair.\n\n   Always.\n\n2. Be kind.\n')).toEqual([
      'item.1',
      'item.1.paragraph.1',
      'item.2',
    ]);
  });

  it('do not depend on wrapping, markup or line ends', () => {
    const text = '# Rules of *the* house\n\nRead them\nall.\n\n1. Be fair.\n';
    expect(addressesOf(text.replaceAll('\n', '\r\n'))).toEqual(addressesOf(text));
    expect(addressesOf(text.replace('them\nall', 'them all').replaceAll('*', ''))).toEqual(addressesOf(text));
  });

  it('are unique in every text', () => {
    const line = fc.constantFrom(
      '# A',
      '## B',
      '## Article 1',
      '1. a',
      '2. b',
      '- c',
      '   - d',
      '   1. e',
      'f',
      '> g',
      '---',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const addresses = addressesOf(lines.join('\n'));
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const address of addresses) expect(address).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addresses by outline', () => {
  const outline = [
    { address: 'title', kind: 'heading' },
    { address: 'preamble', kind: 'paragraph', count: 2 },
    { address: 'rule', kind: 'item', count: 2 },
    { address: 'terms', kind: 'paragraph' },
  ] as const;

  it('take the names of the outline', () => {
    expect(
      addressesOf(
        '# Rules\n\nWe live here.\n\nSo do you.\n\n1. Be fair.\n2. Be kind.\n\nKeep this.\n',
        profileWith({ outline }),
      ),
    ).toEqual(['title', 'preamble.1', 'preamble.2', 'rule.1', 'rule.2', 'terms']);
  });

  it('go on by structure where the outline ends', () => {
    const addresses = addressesOf(
      '# Rules\n\nWe live here.\n\nSo do you.\n\n1. Be fair.\n2. Be kind.\n\nKeep this.\n\n- And this.\n',
      profileWith({ outline }),
    );
    expect(addresses.slice(-2)).toEqual(['terms', 'bullet.1']);
  });

  it('never fail where the text does not fit', () => {
    const addresses = addressesOf('- Be fair.\n\n# Rules\n', profileWith({ outline }));
    expect(new Set(addresses).size).toBe(2);
  });

  it('keep the names of the parts after one that is too short', () => {
    const addresses = addressesOf(
      '# Rules\n\nWe live here.\n\n1. Be fair.\n2. Be kind.\n\nKeep this.\n',
      profileWith({ outline }),
    );
    expect(addresses).toEqual(['title', 'preamble.1', 'rule.1', 'rule.2', 'terms']);
  });
});

describe('units', () => {
  it('know what has to stay in English and what calls the English definitive', () => {
    const profile = profileWith({
      demands: [
        { type: 'verbatim', units: ['paragraph.2'], sentence: '' },
        { type: 'clause', units: ['paragraph.1'], sentence: '' },
      ],
    });
    const units = editionOf(
      'The English is definitive.\n\nCopyright © 2020 The Club.\n\nBe fair.\n',
      profile,
    ).units;
    expect(units.map(({ verbatim, clause, translatable }) => [verbatim, clause, translatable])).toEqual([
      [false, true, true],
      [true, false, false],
      [false, false, true],
    ]);
  });

  it('that are code, HTML or rules are not translated', () => {
    const units = editionOf('Be fair.\n\n---\n\n```\ncode\n```\n\n<hr>\n').units;
    expect(units.map(({ kind, translatable }) => [kind, translatable])).toEqual([
      ['paragraph', true],
      ['rule', false],
      ['code', false],
      ['html', false],
    ]);
  });

  it('have the same fingerprint however they are wrapped', () => {
    const [one] = editionOf('Be fair to\nall of us.\n').units;
    const [two] = editionOf('Be fair   to all of us.').units;
    expect(one?.fingerprint).toBe(two?.fingerprint);
  });

  it('have another fingerprint with other markup', () => {
    expect(editionOf('Be *fair*.').units[0]?.fingerprint).not.toBe(
      editionOf('Be fair.').units[0]?.fingerprint,
    );
  });
});

describe('an edition', () => {
  const text = '# Rules\n\n1. Be fair.\n2. Be kind.\n';

  it('has the same fingerprint however it is wrapped', () => {
    expect(editionOf(text.replaceAll('\n', '\r\n')).fingerprint).toBe(editionOf(text).fingerprint);
  });

  it.each([
    ['order', '# Rules\n\n1. Be kind.\n2. Be fair.\n'],
    ['kinds', '# Rules\n\n- Be fair.\n- Be kind.\n'],
    ['numbers', '# Rules\n\n1. Be fair.\n3. Be kind.\n'],
    ['words', '# Rules\n\n1. Be fair.\n2. Be kinder.\n'],
    ['length', '# Rules\n\n1. Be fair.\n2. Be kind.\n3. Be brief.\n'],
  ])('has another fingerprint with another %s', (_, other) => {
    expect(editionOf(other).fingerprint).not.toBe(editionOf(text).fingerprint);
  });
});

describe('the documents of this repository', () => {
  it.each(['code-of-conduct', 'sharing-our-content'])('%s has the addresses that its lock has', (name) => {
    const lock = JSON.parse(own[`source/${name}/lock.json`] ?? '');
    const profile = { ...profileWith(), ...JSON.parse(own[`source/${name}/document.json`] ?? '') };
    for (const [id, locked] of Object.entries<{ units: { address: string }[] }>(lock.editions)) {
      const parsed = readMarkdown(own[`source/${name}/${id}.md`] ?? '');
      const edition = parseEdition({ id, path: '', parsed }, profile);
      expect(edition.units.map(({ address }) => address)).toEqual(locked.units.map(({ address }) => address));
    }
  });

  it('name the fourteen items, the clause and the notice', () => {
    const profile = { ...profileWith(), ...JSON.parse(own['source/code-of-conduct/document.json'] ?? '') };
    const edition = parseEdition(
      { id: '', path: '', parsed: readMarkdown(own['source/code-of-conduct/2003-01.md'] ?? '') },
      profile,
    );
    expect(edition.units.filter(({ address }) => /^item\.\d+$/.test(address)).length).toBe(14);
    expect(edition.units.filter(({ clause }) => clause).map(({ address }) => address)).toEqual(['clause']);
    expect(edition.units.filter(({ verbatim }) => verbatim).map(({ address }) => address)).toEqual([
      'copyright',
      'terms',
    ]);
  });
});

describe('texts of other kinds', () => {
  it('as a specification with numbered rules below a heading', () => {
    const text = `# Numbering of Releases 1.0

## Summary

Given a number MAJOR.MINOR, increment:

1. MAJOR when you break something, and
2. MINOR when you add something.

## Specification

The key words "MUST" and "MAY" are to be read as usual.

1. A release MUST have a number.
2. Numbers MUST NOT be used twice.
   1. Not even for corrections.
3. A number MAY have a suffix.

## Why?

This is not new. See <https://example.org/why>.

### Is it hard?

No.
`;
    expect(addressesOf(text)).toEqual([
      'title',
      'summary',
      'summary.paragraph.1',
      'summary.item.1',
      'summary.item.2',
      'specification',
      'specification.paragraph.1',
      'specification.item.1',
      'specification.item.2',
      'specification.item.2.a',
      'specification.item.3',
      'why',
      'why.paragraph.1',
      'is-it-hard',
      'is-it-hard.paragraph.1',
    ]);
  });

  it('as a pledge with bullets below headings', () => {
    const text = `# Our Neighbourhood Pledge

## Our Pledge

We pledge to make living here free of harassment.

## Our Standards

Examples of good behaviour:

- Greeting each other
- Accepting criticism

Examples of bad behaviour:

- Shouting at night
- Insults

## Attribution

This pledge is adapted from [another one][home].

[home]: https://example.org
`;
    expect(addressesOf(text)).toEqual([
      'title',
      'our-pledge',
      'our-pledge.paragraph.1',
      'our-standards',
      'our-standards.paragraph.1',
      'our-standards.bullet.1',
      'our-standards.bullet.2',
      'our-standards.paragraph.2',
      'our-standards.bullet.3',
      'our-standards.bullet.4',
      'attribution',
      'attribution.paragraph.1',
      'attribution.definition.1',
    ]);
  });

  it('keep their addresses when they become a document', () => {
    const { current } = documentOf('## Article 1\n\n1. All are equal.\n2. All are free.\n');
    expect(current.units.map(({ address }) => address)).toEqual([
      'article.1',
      'article.1.item.1',
      'article.1.item.2',
    ]);
  });
});
