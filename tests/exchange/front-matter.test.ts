/** Values of front matter that translators changed: what comes back is read by YAML as what they wrote. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeExchange, toExchange } from '../../src/exchange/index.ts';
import { plain } from '../../src/formats/inline.ts';
import { edited, formats, makeDocument, matched, received, t } from '../exchange-documents.ts';

const VALUES = {
  plain: 'title: Our rules',
  double: 'title: "Our rules"',
  single: "title: 'Our rules'",
  folded: 'title: >-\n  Our good\n  rules',
  kept: 'title: |-\n    Our rules',
  'going on': 'title: Our good\n   rules',
};
const TYPED = [
  'Règles : les nôtres',
  'Dites « oui » # souvent',
  'Le "club"',
  'L’ami d\'un "autre"',
  '"Tout"',
  '- un tiret',
  'yes',
  'C:\\Club',
];

describe.each(formats)('%s', (format) => {
  it.each(Object.entries(VALUES))('writes what was typed into a value that is %s', (_style, written) => {
    const text = (value: string): string => `---\n${value}\nlayout: page\n---\n\nBe fair.\n`;
    const document = makeDocument([text(written)]);
    const french = text(written.replace('Our', 'Nos').replace('rules', 'règles')).replace(
      'Be fair',
      'Soyez justes',
    );
    const alignment = matched(document, french, document.current);
    // Without fingerprints nobody knows who of both changed a text.
    const sided = format === 'i18next' ? ({ side: 'theirs' } as const) : {};
    const options = { today: '2026-01-01', translator: 'Ada', ...sided };
    for (const typed of TYPED) {
      const file = edited(toExchange(alignment, { format, t }), 'meta.1.title', plain(typed));
      const merge = mergeExchange(received(file), alignment, options);
      const front: unknown = parse(/^---\n([\s\S]*?)\n---/.exec(merge.text)?.[1] ?? '');
      expect([typed, merge.outcomes.map(({ outcome, reason = '' }) => outcome + reason)]).toEqual([
        typed,
        ['edited', 'unchanged'],
      ]);
      expect([typed, front]).toEqual([typed, { title: typed, layout: 'page' }]);
      const again = matched(document, merge.text);
      expect(mergeExchange(received(toExchange(again, { format, t })), again, { today: '' }).changed).toBe(
        false,
      );
    }
  });
});
