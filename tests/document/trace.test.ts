import { describe, expect, it } from 'vitest';
import type { Alignment, TranslationRecord } from '../../src/model.ts';
import { freshness } from '../../src/pairs/pairs.ts';
import { acceptUnits } from '../../src/record/accept.ts';
import { statusOf } from '../../src/record/status.ts';
import { alignmentOf, documentOf } from '../documents.ts';

const english =
  '# Pool\n\n## Before\n\n- Shower with soap.\n- Take off your watch.\n- Children under six swim with an adult.\n- Leave food in the locker.\n';
const french =
  '# Piscine\n\n## Avant\n\n- Douchez-vous avec du savon.\n- Retirez votre montre.\n- Les enfants de moins de six ans nagent avec un adulte.\n- Laissez la nourriture au vestiaire.\n';

function acceptAll(alignment: Alignment): TranslationRecord {
  return acceptUnits(alignment, {
    wants: () => true,
    state: 'reviewed',
    translator: 'Ada',
    reviewer: 'Grace',
    selfReview: false,
    lower: false,
    today: '2024-02-29',
  }).record;
}

const record = acceptAll(alignmentOf(documentOf(english), french));

/** The status of each unit under a later English, as `address status`. */
function statusIn(later: string, text: string = french): readonly string[] {
  const alignment = alignmentOf(documentOf([english, later]), text, { record });
  return [...statusOf(alignment).units].map(([address, status]) => `${address} ${status}`);
}

describe('a record of an older edition', () => {
  it('keeps what did not change, and every review, when an item is inserted above', () => {
    expect(statusIn(english.replace('- Take', '- Wear a cap.\n- Take').replace('six', 'ten'))).toEqual([
      'title reviewed',
      'before reviewed',
      'before.bullet.1 reviewed',
      'before.bullet.2 missing',
      'before.bullet.3 reviewed',
      'before.bullet.4 stale',
      'before.bullet.5 reviewed',
    ]);
  });

  it('keeps the items of a section whose heading was renamed', () => {
    expect(statusIn(english.replace('## Before', '## Before you swim'))).toEqual([
      'title reviewed',
      'before-you-swim stale',
      'before-you-swim.bullet.1 reviewed',
      'before-you-swim.bullet.2 reviewed',
      'before-you-swim.bullet.3 reviewed',
      'before-you-swim.bullet.4 reviewed',
    ]);
  });

  it.each([
    ['a no-break space', french.replace('six ans', 'six\u00a0ans')],
    ['a comma', french.replace('six ans nagent', 'six ans, nagent')],
    ['other words', french.replace('avec un adulte', 'en compagnie d’un adulte')],
  ])('leaves an item stale in which %s was written', (_, text) => {
    expect(statusIn(english.replace('six', 'ten'), text)).toContain('before.bullet.3 stale');
  });

  it('follows an item that moved to the end', () => {
    const later = `${english.replace('- Take off your watch.\n', '')}- Take off your watch.\n`;
    const alignment = alignmentOf(documentOf([english, later]), french, { record });
    const pair = alignment.pairs.find(({ address }) => address === 'before.bullet.4');
    expect(pair?.targets[0]?.text).toBe('Retirez votre montre.');
    expect(pair && freshness(alignment, pair)).toMatchObject({ sourceChanged: false, targetChanged: false });
  });

  it('gives the address of today to its entries when something is accepted', () => {
    const document = documentOf([english, english.replace('- Take', '- Wear a cap.\n- Take')]);
    const next = acceptUnits(
      alignmentOf(document, french.replace('- Ret', '- Mettez un bonnet.\n- Ret'), { record }),
      {
        wants: (address) => address === 'before.bullet.2',
        state: 'translated',
        translator: 'Ada',
        selfReview: false,
        lower: false,
        today: '2025-01-01',
      },
    );
    expect(next.accepted).toEqual(['before.bullet.2']);
    expect(next.record.units['before.bullet.5']).toEqual(record.units['before.bullet.4']);
  });

  it('says of an entry whose English was removed that it is dropped', () => {
    const document = documentOf([english, english.replace('- Take off your watch.\n', '')]);
    const alignment = alignmentOf(document, french, { record });
    expect(
      alignment.pairs.filter(({ relation }) => relation === 'extra').map(({ targets }) => targets[0]?.text),
    ).toEqual(['Retirez votre montre.']);
    const { dropped, record: next } = acceptUnits(alignment, {
      wants: () => false,
      state: 'translated',
      selfReview: false,
      lower: false,
      today: '2025-01-01',
    });
    expect(dropped).toEqual(['before.bullet.2']);
    expect(next.units['before.bullet.2']).toEqual(record.units['before.bullet.3']);
  });

  it('calls a text stale that was divided in English and not here', () => {
    const later = english.replace(
      'Shower with soap.',
      'Shower before you swim.\n- Use soap when you shower.',
    );
    const first = english.replace('Shower with soap.', 'Shower before you swim. Use soap when you shower.');
    const old = acceptAll(alignmentOf(documentOf(first), french));
    const alignment = alignmentOf(documentOf([first, later]), french, { record: old });
    expect(statusOf(alignment).units.get('before.bullet.1')).toBe('stale');
  });
});
