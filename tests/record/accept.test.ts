import { describe, expect, it } from 'vitest';
import type { TranslationRecord } from '../../src/model.ts';
import { type Acceptance, type AcceptRequest, acceptUnits } from '../../src/record/accept.ts';
import { alignmentOf, documentOf, profileWith } from '../documents.ts';

const notice = 'Copyright © 2020 The Housing Club.';
const profile = profileWith({ demands: [{ type: 'verbatim', units: ['paragraph.1'], sentence: notice }] });
const english = `# Rules of the house\n\n1. Keep your room tidy.\n2. Be quiet at night.\n3. Pay the rent.\n\n${notice}\n`;
const french = `# Règlement de la maison\n\n1. Gardez votre chambre en ordre.\n2. Ne faites pas de bruit la nuit.\n3. Payez le loyer.\n\n${notice}\n`;
const document = documentOf(english, profile);

function accept(
  request: Partial<AcceptRequest> = {},
  {
    text = french,
    record,
    of = document,
  }: { text?: string; record?: TranslationRecord; of?: typeof document } = {},
): Acceptance {
  const alignment = alignmentOf(of, text, record ? { record } : {});
  return acceptUnits(alignment, {
    wants: () => true,
    state: 'translated',
    selfReview: false,
    lower: false,
    today: '2024-02-29',
    ...request,
  });
}

const recorded = accept({ translator: 'Ada' }).record;
const reviewed = accept({ state: 'reviewed', reviewer: 'Grace' }, { record: recorded }).record;
const only =
  (address: string) =>
  (one: string): boolean =>
    one === address;

/** A record as earlier versions wrote it. */
function withoutTexts(record: TranslationRecord): TranslationRecord {
  const units = Object.entries(record.units).map(([address, entry]) => {
    const { text, ...rest } = entry;
    expect(text).toMatch(/\w/);
    return [address, rest] as const;
  });
  return { ...record, units: Object.fromEntries(units) };
}

describe('the first acceptance', () => {
  it('records what was translated, by whom and when', () => {
    const { record, accepted, refused } = accept({ translator: 'Ada' });
    expect(accepted).toEqual(['title', 'item.1', 'item.2', 'item.3']);
    expect(refused.map(({ address, reason }) => [address, reason])).toEqual([['paragraph.1', 'verbatim']]);
    expect(record.units['item.1']).toEqual({
      source: document.current.units[1]?.fingerprint,
      target: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      text: expect.stringMatching(/\w/),
      state: 'translated',
      origin: 'human',
      translator: 'Ada',
      date: '2024-02-29',
    });
  });

  it('keeps the text that was accepted, also of entries that have none', () => {
    const { record } = accept({ translator: 'Ada' });
    const old = withoutTexts(record);
    const again = accept({}, { record: old });
    expect(again).toMatchObject({ accepted: [], texts: 4 });
    expect(again.record).toEqual(record);
    expect(accept({}, { record })).toMatchObject({ accepted: [], texts: 0 });
  });

  it('keeps no text beside an entry that was made for another', () => {
    const { record } = accept({ translator: 'Ada' });
    const old = withoutTexts(record);
    const again = accept({}, { record: old, text: french.replace('votre chambre', 'vos chambres') });
    expect(again.texts).toBe(3);
  });

  it('needs a translator', () => {
    const { refused, accepted } = accept({ wants: only('item.1') });
    expect(accepted).toEqual([]);
    expect(refused).toEqual([{ address: 'item.1', reason: 'needs-translator', detail: '' }]);
  });

  it('records a machine as a machine', () => {
    expect(accept({ translator: 'Engine 3', origin: 'machine' }).record.units['item.1']?.origin).toBe(
      'machine',
    );
  });

  it('leaves out what was not asked for', () => {
    expect(Object.keys(accept({ translator: 'Ada', wants: only('item.2') }).record.units)).toEqual([
      'item.2',
    ]);
  });

  it('lists units in the order of the text, whatever the order of acceptance', () => {
    const last = accept({ translator: 'Ada', wants: only('item.3') }).record;
    const both = accept({ translator: 'Ada', wants: only('item.1') }, { record: last }).record;
    expect(Object.keys(both.units)).toEqual(['item.1', 'item.3']);
  });
});

describe('accepting again', () => {
  it('changes nothing, on whatever day', () => {
    const { accepted, record } = accept({ translator: 'Ada', today: '2025-01-01' }, { record: recorded });
    expect(accepted).toEqual([]);
    expect(record).toEqual(recorded);
  });

  it('keeps the translator that is recorded', () => {
    const { record, accepted } = accept({}, { record: recorded, text: french.replace('Payez', 'Réglez') });
    expect(accepted).toEqual(['item.3']);
    expect(record.units['item.3']?.translator).toBe('Ada');
  });

  it('takes the English of today for what it was made from', () => {
    const later = documentOf([english, english.replace('tidy', 'clean')], profile);
    const { record, accepted } = accept({}, { record: recorded, of: later });
    expect(accepted).toEqual(['item.1']);
    expect(record.units['item.1']?.source).toBe(later.current.units[1]?.fingerprint);
    expect(record.edition).toBe('2021');
  });

  it('drops what the document no longer has, and says so', () => {
    const shorter = documentOf([english, english.replace('3. Pay the rent.\n', '')], profile);
    const { dropped, record } = accept(
      {},
      { record: recorded, of: shorter, text: french.replace('3. Payez le loyer.\n', '') },
    );
    expect(dropped).toEqual(['item.3']);
    expect(Object.keys(record.units)).not.toContain('item.3');
  });
});

describe('a review', () => {
  it('names the reviewer beside the translator', () => {
    expect(reviewed.units['item.1']).toMatchObject({
      state: 'reviewed',
      translator: 'Ada',
      reviewer: 'Grace',
    });
  });

  it('makes of a machine’s work one that was reviewed', () => {
    const machine = accept({ translator: 'Engine 3', origin: 'machine' }).record;
    const { record } = accept({ state: 'reviewed', reviewer: 'Grace' }, { record: machine });
    expect(record.units['item.1']?.origin).toBe('machine-reviewed');
  });

  it('needs a reviewer', () => {
    const { refused } = accept({ state: 'reviewed', wants: only('item.1') }, { record: recorded });
    expect(refused).toEqual([{ address: 'item.1', reason: 'needs-reviewer', detail: '' }]);
  });

  it.each(['Ada', 'ada', ' ADA '])('by the translator, written %j, is refused', (reviewer) => {
    const { refused, accepted } = accept(
      { state: 'final', reviewer, wants: only('item.1') },
      { record: recorded },
    );
    expect([accepted, refused.map(({ reason }) => reason)]).toEqual([[], ['self-review']]);
  });

  it('by the translator is taken when that is said', () => {
    const { record } = accept({ state: 'reviewed', reviewer: 'Ada', selfReview: true }, { record: recorded });
    expect(record.units['item.1']).toMatchObject({ state: 'reviewed', reviewer: 'Ada' });
  });

  it('becomes final without naming the reviewer again', () => {
    const { record } = accept({ state: 'final' }, { record: reviewed });
    expect(record.units['item.1']).toMatchObject({ state: 'final', reviewer: 'Grace' });
  });

  it('does not carry over to other words', () => {
    const { refused } = accept(
      { state: 'final', wants: only('item.1') },
      { record: reviewed, text: french.replace('Gardez', 'Maintenez') },
    );
    expect(refused.map(({ reason }) => reason)).toEqual(['needs-reviewer']);
  });

  it('is not lowered unless that is said', () => {
    const { refused, accepted } = accept({ wants: only('item.1') }, { record: reviewed });
    expect([accepted, refused]).toEqual([
      [],
      [{ address: 'item.1', reason: 'would-lower', detail: 'reviewed' }],
    ]);
    expect(
      accept({ wants: only('item.1'), lower: true }, { record: reviewed }).record.units['item.1']?.state,
    ).toBe('translated');
  });

  it('that other words replace is told', () => {
    const { voided, record } = accept({}, { record: reviewed, text: french.replace('Gardez', 'Maintenez') });
    expect(voided).toEqual([{ address: 'item.1', reviewer: 'Grace' }]);
    expect(record.units['item.1']).not.toHaveProperty('reviewer');
  });

  it('that another English replaces is told', () => {
    const later = documentOf([english, english.replace('tidy', 'clean')], profile);
    const { voided } = accept({ lower: true }, { record: reviewed, of: later });
    expect(voided.map(({ address }) => address)).toContain('item.1');
  });
});

describe('what cannot be accepted', () => {
  it.each([
    ['missing', french.replace('2. Ne faites pas de bruit la nuit.\n', ''), 'item.2', 'missing'],
    ['empty', french.replace('2. Ne faites pas de bruit la nuit.', '2.'), 'item.2', 'empty'],
    ['merged', french.replace('\n3. Payez le loyer.', ' Payez le loyer.'), 'item.2', 'merged'],
  ])('is refused with its reason: %s', (_, text, address, reason) => {
    const { refused, record } = accept({ translator: 'Ada' }, { text });
    expect(
      refused.filter((one) => one.reason !== 'verbatim').map((one) => [one.address, one.reason]),
    ).toEqual([[address, reason]]);
    expect(Object.keys(record.units)).not.toContain(address);
  });

  it('leaves the entries that are there as they are', () => {
    const text = french.replace('2. Ne faites pas de bruit la nuit.', '2.');
    expect(accept({}, { record: reviewed, text }).record.units['item.2']).toEqual(reviewed.units['item.2']);
  });

  it('is left in English even when somebody asks for it alone', () => {
    const { refused } = accept({ translator: 'Ada', wants: only('paragraph.1') });
    expect(refused.map(({ reason }) => reason)).toEqual(['verbatim']);
  });
});
