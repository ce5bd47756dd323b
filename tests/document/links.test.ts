import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/document/history.ts';
import { linkUnits } from '../../src/document/links.ts';
import { documentOf, editionOf } from '../documents.ts';

/** What is not as it was, one line each. */
function linksOf(before: string, after: string): readonly string[] {
  return linkUnits(editionOf(before).units, editionOf(after).units).flatMap(({ type, ...link }) => {
    const name = (side: 'before' | 'after'): string => link[side].map(({ address }) => address).join(' + ');
    return type === 'kept' ? [] : [`${name('before')} ${type} ${name('after')}`.trim()];
  });
}

const club =
  '# Club\n\n## Members\n\n- Members pay the yearly fee in January.\n- Guests sign the book at the door.\n- Children are brought by one of their parents.\n\n## Garden\n\n- Water the roses before eight in the morning.\n';

describe('the links between two editions', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', club, []],
    [
      'an item more, so that later ones have other addresses',
      club.replace('- Guests', '- Dogs stay outside.\n- Guests'),
      ['added members.bullet.2'],
    ],
    [
      'an item more and a later one changed',
      club.replace('- Guests', '- Dogs stay outside.\n- Guests').replace('one of their', 'both'),
      ['added members.bullet.2', 'members.bullet.3 changed members.bullet.4'],
    ],
    [
      'a heading renamed',
      club.replace('## Members', '## Members and guests'),
      ['members renamed members-and-guests'],
    ],
    [
      'a second heading of the same words above',
      club.replace('## Members\n', '## Members\n\nRead this first.\n\n## Members\n'),
      ['added members', 'added members.paragraph.1'],
    ],
    [
      'an item moved to another section',
      `${club.replace('- Guests sign the book at the door.\n', '')}- Guests sign the book at the door.\n`,
      ['members.bullet.2 moved garden.bullet.2'],
    ],
    [
      'an item divided',
      club.replace('fee in January', 'fee.\n- The fee is due in January'),
      ['members.bullet.1 split members.bullet.1 + members.bullet.2'],
    ],
    [
      'two items joined',
      club.replace('in January.\n- Guests sign', 'in January. Guests sign'),
      ['members.bullet.1 + members.bullet.2 merged members.bullet.1'],
    ],
    ['an item less', club.replace('- Guests sign the book at the door.\n', ''), ['members.bullet.2 removed']],
  ])('tell of %s', (_, after, expected) => {
    expect(linksOf(club, after)).toEqual(expected);
  });

  it('call an item renumbered whose words stand under another label', () => {
    const text = '# R\n\n- 2a) Bring a pen of your own.\n- 2b) Leave bags at the door.\n';
    expect(linksOf(text, text.replace('2b)', '2c)'))).toEqual(['bullet.2 renumbered bullet.2']);
  });

  it('do not take a new rule for the old one of the same place when their labels differ', () => {
    const text = '# R\n\n- 2a) Bring a pen of your own.\n- 2b) Leave bags at the door.\n';
    expect(
      linksOf(text, text.replace('2b) Leave bags at the door', '2c) No phones during the talk')),
    ).toEqual(['bullet.2 removed', 'added bullet.2']);
  });

  it('hold every unit of both sides once', () => {
    const line = fc.constantFrom(
      '# A',
      '1. Be fair.',
      '2. Be kind to all.',
      '- Be brief.',
      'Be early, be kind.',
      '',
    );
    const texts = fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n\n'));
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const [before, after] = [editionOf(one).units, editionOf(two).units];
        const links = linkUnits(before, after);
        expect(links.flatMap((link) => link.before).toSorted(byStart)).toEqual(before);
        expect(links.flatMap((link) => link.after).toSorted(byStart)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});

function byStart(one: { readonly start: number }, two: { readonly start: number }): number {
  return one.start - two.start;
}

describe('the history of a document', () => {
  it('follows a unit through all editions to today', () => {
    const second = club.replace('- Guests', '- Dogs stay outside.\n- Guests');
    const third = second.replace('## Members', '## People').replace('at the door', 'at the desk');
    const document = documentOf([club, second, third]);
    const history = historyOf(document);
    const guests = document.editions[0]?.units.find(({ text }) => text.startsWith('Guests'));
    expect(guests && history.today(guests).map(({ address, text }) => `${address}: ${text}`)).toEqual([
      'people.bullet.3: Guests sign the book at the desk.',
    ]);
  });

  it('ends where a unit was removed', () => {
    const document = documentOf([club, club.replace('- Guests sign the book at the door.\n', '')]);
    const guests = document.editions[0]?.units.find(({ text }) => text.startsWith('Guests'));
    expect(guests && historyOf(document).today(guests)).toEqual([]);
  });
});
