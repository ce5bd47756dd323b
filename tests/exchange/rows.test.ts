/** Rows of tables that a translation does not have, and that come with a file. */
import { describe, expect, it } from 'vitest';
import { mergeExchange, toExchange } from '../../src/exchange/index.ts';
import { plain } from '../../src/formats/inline.ts';
import { edited, formats, makeDocument, matched, received, t } from '../exchange-documents.ts';

const options = { today: '2026-01-01', translator: 'Ada Lovelace' };
const ENGLISH =
  '# Fees\n\n| Fee | Who |\n| --- | --- |\n| 10 euros | members |\n| 20 euros | guests |\n| 30 euros | others |\n\nEnd here.\n';

/** The text after a file came back in which everything that was missing is `Neuf` and the last word of its English. */
function completed(
  english: string,
  french: string,
  format: (typeof formats)[number],
): [string, readonly string[]] {
  const document = makeDocument([english]);
  const alignment = matched(document, french, document.current);
  let file = toExchange(alignment, { format, t });
  for (const unit of document.current.units) {
    const given = file.units.find(({ address }) => address === unit.address);
    if (!given || given.target !== undefined) continue;
    file = edited(
      file,
      unit.address,
      plain(
        `Neuf ${unit.text
          .replace(/[^\w]+$/, '')
          .split(' ')
          .at(-1)}`,
      ),
    );
  }
  const merge = mergeExchange(received(file), alignment, options);
  return [
    merge.text,
    merge.outcomes.flatMap(({ address, outcome }) => (outcome === 'refused' ? [address] : [])),
  ];
}

describe.each(formats)('%s', (format) => {
  it('puts a missing row between the others', () => {
    const french =
      '# Tarifs\n\n| Tarif | Qui |\n| --- | --- |\n| 10 euros | membres |\n| 30 euros | autres |\n\nFin ici.\n';
    const row = '| 10 euros | membres |\n';
    expect(completed(ENGLISH, french, format)).toEqual([
      french.replace(row, `${row}| Neuf euros | Neuf guests |\n`),
      [],
    ]);
  });

  it('puts missing rows at the end, in their order', () => {
    const french = '# Tarifs\n\n| Tarif | Qui |\n| --- | --- |\n| 10 euros | membres |\n\nFin ici.\n';
    const row = '| 10 euros | membres |\n';
    const rows = '| Neuf euros | Neuf guests |\n| Neuf euros | Neuf others |\n';
    expect(completed(ENGLISH, french, format)).toEqual([french.replace(row, row + rows), []]);
  });

  it('puts rows below the dashes of a table that has only its header', () => {
    const french = '# Tarifs\n\n| Tarif | Qui |\n| :-- | --: |\n\nFin ici.\n';
    const [text, refused] = completed(ENGLISH, french, format);
    expect(refused).toEqual([]);
    expect(text).toContain('| :-- | --: |\n| Neuf euros | Neuf members |\n| Neuf euros | Neuf guests |\n');
  });

  it('puts a missing table in its place', () => {
    const french = '# Tarifs\n\nFin ici.\n';
    expect(completed(ENGLISH, french, format)).toEqual([
      '# Tarifs\n\n| Neuf Fee | Neuf Who |\n| --- | --- |\n| Neuf euros | Neuf members |\n| Neuf euros | Neuf guests |\n| Neuf euros | Neuf others |\n\nFin ici.\n',
      [],
    ]);
  });

  it('puts rows behind the quote marks of their table, with the line ends of the text', () => {
    const english = '> | Fee | Who |\n> | --- | --- |\n> | 10 euros | members |\n> | 20 euros | guests |\n';
    const french = '> | Tarif | Qui |\n> | --- | --- |\n> | 20 euros | invités |\n'.replaceAll('\n', '\r\n');
    const [text, refused] = completed(english, french, format);
    expect(refused).toEqual([]);
    expect(text).toBe(french.replace('> | 20', '> | Neuf euros | Neuf members |\r\n> | 20'));
  });

  it('fills an empty cell with blanks around it', () => {
    const french =
      '# Tarifs\n\n| Tarif | Qui |\n| --- | --- |\n| 10 euros | membres |\n| 20 euros | |\n| 30 euros | autres |\n\nFin ici.\n';
    expect(completed(ENGLISH, french, format)).toEqual([
      french.replace('| 20 euros | |', '| 20 euros | Neuf guests |'),
      [],
    ]);
  });
});
