/** PO that a tool turned into XLIFF: its Markdown is text there, and its addresses are gone. */
import { expect, it } from 'vitest';
import { mergeExchange } from '../../src/exchange/index.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { makeDocument, matched } from '../exchange-documents.ts';

const document = makeDocument(['# Rules\n\nMembers **must** wait.\n\nSee [it](https://a.example).\n']);
const french = '# Règles\n\nLes membres **doivent** attendre.\n\nVoir [ici](https://a.example).\n';
const unit = (id: number, source: string, target: string): string =>
  `<trans-unit id="${id}" xml:space="preserve"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
const xliff = (must: string): string =>
  `<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"><file original="rules" source-language="en-US" datatype="po"><body><trans-unit id="1" restype="x-gettext-domain-header"><source>Language: fr</source></trans-unit>${unit(2, 'Rules', 'Règles')}${unit(3, 'Members **must** wait.', must)}${unit(4, 'See [it](https://a.example).', 'Voir [ici](https://a.example).')}</body></file></xliff>`;

it('is found by its English, and its markup is Markdown', () => {
  const alignment = matched(document, french, document.current);
  const merge = (must: string): ReturnType<typeof mergeExchange> =>
    mergeExchange(readXliff(new TextEncoder().encode(xliff(must))), alignment, {
      today: '2026-01-01',
      side: 'theirs',
    });
  expect(merge('Les membres **doivent** attendre.')).toMatchObject({ changed: false, text: french });
  const changed = merge('Tous **doivent** attendre.');
  expect(changed.text).toBe(french.replace('Les membres', 'Tous'));
  expect(changed.outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'edited', 'unchanged']);
  const [, refused] = merge('Tous doivent attendre.').outcomes;
  expect(refused).toMatchObject({ outcome: 'refused', reason: 'codes' });
});
