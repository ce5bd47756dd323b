/** Between a translation and the files of translators: nothing is lost, and nothing is taken on trust. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAligner } from '../../src/align/index.ts';
import { mergeExchange, toExchange, type UnitOutcome } from '../../src/exchange/index.ts';
import type { ExchangeFormat, Inline } from '../../src/formats/exchange.ts';
import { inlineText, plain } from '../../src/formats/inline.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { readMarkdownInline } from '../../src/formats/markdown-inline.ts';
import type { Alignment } from '../../src/model.ts';
import { blankTranslation } from '../../src/text/blank.ts';
import { edited, formats, makeDocument, matched, received, sent, t, texts } from '../exchange-documents.ts';

const options = { today: '2024-02-29', translator: 'Kim' };
const outcomesOf = (outcomes: readonly UnitOutcome[]): Record<string, string> =>
  Object.fromEntries(outcomes.map((one) => [one.address, one.reason ?? one.outcome]));
const runs = { numRuns: 60 };

/** Address of the last unit, which must stay in English. */
function noticeOf(source: string): string {
  return makeDocument([source]).current.units.at(-1)?.address ?? '';
}

describe.each(formats)('%s', (format) => {
  it('gives back the same translation and record, whatever they are', () => {
    fc.assert(
      fc.property(texts, ({ source, target }) => {
        const document = makeDocument([source], [noticeOf(source)]);
        const alignment = matched(document, target, document.current);
        const { text, record, changed } = mergeExchange(sent(alignment, format), alignment, options);
        expect({ text, record, changed }).toEqual({
          text: target,
          record: alignment.translation.record,
          changed: false,
        });
      }),
      runs,
    );
  });

  it('gives back what a translator typed, whatever it is, and changes nothing else', () => {
    fc.assert(
      fc.property(texts, typed, fc.nat(), ({ source, target }, text, which) => {
        const document = makeDocument([source], [noticeOf(source)]);
        const alignment = matched(document, target, document.current);
        const file = toExchange(alignment, { format, t });
        const open = file.units.filter((unit) => !unit.locked && unit.target !== undefined);
        const unit = open[which % open.length];
        if (!unit) return;
        const merged = mergeExchange(
          received(edited(file, unit.address, retyped(unit.target ?? [], text))),
          alignment,
          options,
        );
        const before = readMarkdown(target).blocks;
        const after = readMarkdown(merged.text).blocks;
        const changes = after.filter((block, index) => block.content !== before[index]?.content);
        expect(after.length).toBe(before.length);
        expect(changes.length).toBeLessThanOrEqual(1);
        if (format === 'po' || format === 'i18next') return;
        expect(merged.outcomes.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
        const [block] = changes;
        if (block) expect(fold(inlineText(readMarkdownInline(block.content)))).toContain(fold(text));
      }),
      runs,
    );
  });

  it('changes nothing when the same file is imported twice', () => {
    fc.assert(
      fc.property(texts, ({ source, target }) => {
        const document = makeDocument([source]);
        const alignment = matched(document, target, document.current);
        const file = toExchange(alignment, { format, t });
        const units = file.units.map((unit) => ({
          ...unit,
          target: [...(unit.target ?? []), ...plain(' Oui')],
        }));
        const back = received({ ...file, units });
        const first = mergeExchange(back, alignment, { ...options, side: 'theirs' });
        const again = createAligner(document)({
          ...alignment.translation,
          text: first.text,
          blocks: readMarkdown(first.text).blocks,
          record: first.record,
        });
        const second = mergeExchange(back, again, options);
        expect({ text: second.text, record: second.record, changed: second.changed }).toEqual({
          text: first.text,
          record: first.record,
          changed: false,
        });
      }),
      runs,
    );
  });

  it('begins a translation in the shape of the English, which stands where nothing is translated', () => {
    const document = makeDocument(
      ['# Rules\n\nBe *fair*.\n\n1. First.\n2. Second.\n\nCopyright 2003\n'],
      ['item.2.paragraph.1'],
    );
    const alignment = createAligner(document)(
      blankTranslation(document, { lang: 'fr', path: 'locales/fr/rules.md', recordPath: 'x' }),
    );
    const file = edited(toExchange(alignment, { format, t }), 'item.2', plain('Deuxième.'));
    const merged = mergeExchange(received(file), alignment, options);
    expect(merged.text).toBe('# Rules\n\nBe *fair*.\n\n1. First.\n2. Deuxième.\n\nCopyright 2003\n');
    expect(Object.keys(merged.record.units)).toEqual(['item.2']);
  });
});

const typed = fc
  .array(
    fc.constantFrom(
      'Oui',
      ' ',
      '*',
      '_',
      '[',
      ']',
      '(x)',
      '<b>',
      '&amp;',
      '`',
      '1. ',
      '# ',
      '- ',
      '\\',
      '四、',
      '«a»',
      '\u00a0',
      '中',
      'ع',
      '\u{1f600}',
      '~',
      '!',
      '|',
      '===',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `A${parts.join('')}z`);

function fold(text: string): string {
  return text.replace(/[\t-\r ]+/g, ' ');
}

/** The same codes with another text in front. */
function retyped(content: readonly Inline[], text: string): Inline[] {
  return [
    ...plain(text),
    ...plain(' '),
    ...content.map((piece): Inline => (piece.type === 'text' ? { type: 'text', text: ' . ' } : piece)),
  ];
}

const source =
  '# House rules\n\nMembers **must** obey.\n\n1. Be fair.\n2. Be kind to [all](https://example.org).\n\nCopyright 2003 The House.\n';
const target =
  '# Règlement\n\nLes membres **doivent** obéir.\n\n1. Soyez justes.\n2. Soyez aimables avec [tous](https://example.org/fr).\n\nCopyright 2003 The House.\n';
const notice = 'item.2.paragraph.1';

function house(madeFrom = source): Alignment {
  const editions = madeFrom === source ? [source] : [madeFrom, source];
  const address = makeDocument([source]).current.units.at(-1)?.address ?? notice;
  const document = makeDocument(editions, [address]);
  return matched(document, target, document.editions[0]);
}

describe.each(['xliff12', 'xliff21', 'po'] as const)('import of %s', (format: ExchangeFormat) => {
  const alignment = house();
  const file = sent(alignment, format);
  const locked = file.units.find((unit) => unit.locked)?.address ?? '';

  it('takes an edited unit as translated, by its translator, and ends the review of other words', () => {
    const { text, record, outcomes } = mergeExchange(
      edited(file, 'item.1', plain('Soyez équitables.')),
      alignment,
      options,
    );
    expect(text).toBe(target.replace('Soyez justes.', 'Soyez équitables.'));
    expect(record.units['item.1']).toMatchObject({
      state: 'translated',
      translator: 'Kim',
      origin: 'human',
      date: '2024-02-29',
    });
    expect(record.units['item.1']).not.toHaveProperty('reviewer');
    expect(record.units['item.2']).toEqual(alignment.translation.record?.units['item.2']);
    expect(outcomesOf(outcomes)['item.1']).toBe('edited');
  });

  it('believes no state: a file that calls everything final changes nothing', () => {
    const units = file.units.map((unit) => ({ ...unit, state: 'final' as const }));
    expect(mergeExchange({ ...file, units }, alignment, options).changed).toBe(false);
  });

  it('refuses a unit whose English was edited, and takes the others', () => {
    const units = edited(file, 'item.1', plain('Soyez bons.')).units.map((unit) =>
      unit.address === 'title' ? { ...unit, source: plain('House laws'), target: plain('Lois') } : unit,
    );
    const { text, outcomes } = mergeExchange({ ...file, units }, alignment, options);
    expect(outcomesOf(outcomes)).toMatchObject({ title: 'source', 'item.1': 'edited' });
    expect(text).toBe(target.replace('Soyez justes.', 'Soyez bons.'));
  });

  it('refuses an edited notice', () => {
    const { outcomes, changed } = mergeExchange(
      edited(file, locked, plain('Copyright 2004 Moi.')),
      alignment,
      options,
    );
    expect(outcomesOf(outcomes)[locked]).toBe('locked');
    expect(changed).toBe(false);
  });

  it('refuses a translation that lost a link or an emphasis', () => {
    const { outcomes } = mergeExchange(edited(file, 'item.2', plain('Soyez aimables.')), alignment, options);
    expect(outcomesOf(outcomes)['item.2']).toBe('codes');
  });

  it('names units that it does not know', () => {
    const [first] = file.units;
    if (!first) throw new Error('no unit');
    const stranger = { ...first, id: 'item.99', address: 'item.99', source: plain('Be late.') };
    const { outcomes } = mergeExchange({ ...file, units: [...file.units, stranger] }, alignment, options);
    expect(outcomesOf(outcomes)['item.99']).toBe('unknown');
  });

  it('refuses a unit that stands twice with different translations, and names both lines', () => {
    const twins = file.units.filter(({ address }) => address === 'item.1');
    const units = [...file.units, ...twins.map((unit) => ({ ...unit, target: plain('Non.'), line: 99 }))];
    const { outcomes } = mergeExchange({ ...file, units }, alignment, options);
    const found = outcomes.find(({ address }) => address === 'item.1');
    expect(found).toMatchObject({ reason: 'duplicate', data: { second: 99 } });
  });

  it('never deletes a translation because the file has none', () => {
    const units = file.units.map(({ target: _target, ...unit }) => unit);
    const { changed, outcomes } = mergeExchange({ ...file, units }, alignment, options);
    expect(changed).toBe(false);
    expect(outcomesOf(outcomes)['item.1']).toBe('kept');
  });

  it('calls it a conflict when both changed, and takes the side it is told to take', () => {
    const ours = house();
    const moved = target.replace('Soyez justes.', 'Soyez droits.');
    const now = matched(ours.document, moved, ours.document.current);
    const back = edited(file, 'item.1', plain('Soyez équitables.'));
    expect(outcomesOf(mergeExchange(back, now, options).outcomes)['item.1']).toBe('conflict');
    expect(mergeExchange(back, now, { ...options, side: 'ours' }).text).toBe(moved);
    expect(mergeExchange(back, now, { ...options, side: 'theirs' }).text).toContain('Soyez équitables.');
  });

  it('keeps what changed here when the file did not', () => {
    const moved = target.replace('Soyez justes.', 'Soyez droits.');
    const now = matched(alignment.document, moved, alignment.document.current);
    const { outcomes, changed } = mergeExchange(file, now, options);
    expect(outcomesOf(outcomes)['item.1']).toBe('kept');
    expect(changed).toBe(false);
  });

  it('records what was translated from an older English as stale', () => {
    const older = matched(makeDocument([source.replace('Be fair.', 'Be just.')]), target);
    const now = house(source.replace('Be fair.', 'Be just.'));
    const back = edited(sent(older, format), 'item.1', plain('Soyez équitables.'));
    const { record, outcomes } = mergeExchange(back, now, { ...options, side: 'theirs' });
    expect(outcomesOf(outcomes)['item.1']).toBe('stale');
    expect(record.units['item.1']?.source).toBe(
      now.document.editions[0]?.units.find(({ address }) => address === 'item.1')?.fingerprint,
    );
  });

  it('takes a unit that the translator marks as unfinished as such', () => {
    const units = edited(file, 'item.1', plain('Soyez …')).units.map((unit) =>
      unit.address === 'item.1' ? { ...unit, needsWork: true } : unit,
    );
    expect(mergeExchange({ ...file, units }, alignment, options).record.units['item.1']?.state).toBe(
      'initial',
    );
  });

  it('puts a missing item back in its place', () => {
    const without = matched(
      alignment.document,
      target.replace('1. Soyez justes.\n', ''),
      alignment.document.current,
    );
    const back = edited(sent(without, format), 'item.1', plain('Soyez justes.'));
    expect(mergeExchange(back, without, options).text).toBe(target);
  });
});

describe('text that is made to take long', () => {
  const alignment = house();
  const file = sent(alignment, 'xliff12');

  it.each([
    '*',
    '_',
    '[',
    '](',
    '[a](',
    '`',
    '`a',
    '<',
    '<b>',
    '!',
    '![',
    '\\',
    '&',
    '**a ',
    '1. ',
    '> ',
    '- ',
    '"',
    '(((',
  ])('of %s alone is taken or refused, however long', (sign) => {
    for (const length of [40_000, 60_000, 2_000_000]) {
      const text = sign.repeat(length / sign.length);
      mergeExchange(edited(file, 'item.1', plain(text)), alignment, options);
      mergeExchange({ ...edited(file, 'item.1', plain(text)), format: 'i18next' }, alignment, {
        ...options,
        side: 'theirs',
      });
      expect(text.length).toBeGreaterThan(length / 2);
    }
  });
});

describe('export', () => {
  it('shows stale units as such, with the English they were made from', () => {
    const file = toExchange(house(source.replace('Be fair.', 'Be just.')), { format: 'xliff21', t });
    expect(file.units.find(({ address }) => address === 'item.1')).toMatchObject({
      needsWork: true,
      previousSource: plain('Be just.'),
      previousTarget: plain('Soyez justes.'),
    });
  });

  it('says of each unit what it is and what must stay', () => {
    const file = toExchange(house(), { format: 'xliff12', t });
    const notes = (address: string): readonly string[] =>
      file.units.find((unit) => unit.address === address)?.notes.map(({ text }) => text) ?? [];
    expect(notes('title')).toEqual(['Heading of level 1']);
    expect(notes('item.2')).toEqual(['Numbered item 2', 'Must stay: https://example.org']);
    expect(file.units.at(-1)?.notes.map(({ text }) => text)).toEqual([
      'Paragraph',
      'Do not translate: this paragraph stands in English, unmodified, in every translation',
      'The document demands it: "This notice must be included."',
    ]);
  });

  it('gives states as the record has them', () => {
    const file = toExchange(house(), { format: 'xliff12', t });
    expect(file.units.map(({ state }) => state)).toEqual([
      'reviewed',
      'reviewed',
      'reviewed',
      'reviewed',
      'final',
    ]);
  });

  it('keeps the links of the translation', () => {
    const alignment = house();
    const file = sent(alignment, 'xliff12');
    const item = file.units.find(({ address }) => address === 'item.2')?.target ?? [];
    const changed = item.map(
      (piece): Inline =>
        piece.type === 'text' && piece.text.startsWith('Soyez')
          ? { type: 'text', text: 'Restez aimables avec ' }
          : piece,
    );
    const { text } = mergeExchange(edited(file, 'item.2', changed), alignment, options);
    expect(text).toContain('2. Restez aimables avec [tous](https://example.org/fr).');
  });

  it('takes no markup from a file', () => {
    const alignment = house();
    const file = sent(alignment, 'xliff12');
    const evil: Inline = {
      type: 'pair',
      id: '1',
      kind: 'link',
      start: '[',
      end: '](javascript:alert(1))',
      children: plain('ici'),
    };
    const { text } = mergeExchange(edited(file, 'item.2', [...plain('Allez '), evil]), alignment, options);
    expect(text).toContain('2. Allez [ici](https://example.org/fr)');
  });
});
