/** Files that were exported when a table was one paragraph, with bars that belong to the text. */
import { expect, it } from 'vitest';
import { createAligner } from '../../src/align/index.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { mergeExchange, toExchange } from '../../src/exchange/index.ts';
import type { ExchangeFile } from '../../src/formats/exchange.ts';
import { inlineText } from '../../src/formats/inline.ts';
import { readCommonMark } from '../../src/formats/markdown.ts';
import { formats, makeDocument, matched, received, t } from '../exchange-documents.ts';

const ENGLISH =
  '# Fees\n\n| Fee | Who |\n| --- | --- |\n| 10 \\| 12 euros | members |\n| nothing | guests \\| **friends** \\| all |\n\nEnd here.\n';
const FRENCH =
  '# Tarifs\n\n| Tarif | Qui |\n| --- | --- |\n| 10 \\| 12 euros | membres |\n| rien | invités \\| **amis** \\| tous |\n\nFin ici.\n';

/** What an older urtext wrote of both. */
function exportedThen(format: (typeof formats)[number]): ExchangeFile {
  const document = makeDocument([ENGLISH]);
  const current = parseEdition(
    { id: '2003', path: 'source/rules/2003.md', parsed: readCommonMark(ENGLISH) },
    document.profile,
  );
  const before = { ...document, editions: [current], current };
  const { blocks } = readCommonMark(FRENCH);
  const translation = { ...matched(document, FRENCH).translation, blocks };
  return toExchange(createAligner(before)(translation), { format, t });
}

it.each(formats)('are taken in %s: unchanged as nothing, a changed cell as that cell', (format) => {
  const document = makeDocument([ENGLISH]);
  const alignment = matched(document, FRENCH, document.current);
  const options = {
    today: '2026-01-01',
    translator: 'Ada',
    ...(format === 'i18next' && { side: 'theirs' as const }),
  };
  const file = exportedThen(format);
  expect(file.units.map(({ address }) => address)).toEqual(['title', 'paragraph.1', 'paragraph.2']);
  const unchanged = mergeExchange(received(file), alignment, options);
  expect([unchanged.changed, unchanged.text]).toEqual([false, FRENCH]);
  expect(unchanged.outcomes.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
  const [title, table, end] = file.units;
  if (!title || !table || !end) throw new Error('no table');
  const target = (table.target ?? []).map((piece) =>
    piece.type === 'text'
      ? { ...piece, text: piece.text.replace('invités', 'hôtes').replace('12', '14') }
      : piece,
  );
  expect(inlineText(target)).toContain('hôtes');
  const merge = mergeExchange(
    received({ ...file, units: [title, { ...table, target }, end] }),
    alignment,
    options,
  );
  expect(merge.text).toBe(FRENCH.replace('invités', 'hôtes').replace('12', '14'));
});
