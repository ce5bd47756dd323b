/** Records of every kind that crawlers write, whole and damaged, and going on after a stop. */

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { mailOf, pageOf, pdfOf, textOf, zipOf } from './copies.ts';
import { english, own, textIn } from './verdicts.ts';
import { answer, chunked, type Line, linesOf, warcRecord } from './warc.ts';

const page = pageOf(english, 'en');
const html = 'Content-Type: text/html';
/** Letters of the Russian alphabet stand at 0xC0 in Windows-1251; the other signs of the text have places of their own. */
const inWindows1251 = (text: string): Uint8Array => {
  const others: Readonly<Record<string, number>> = {
    '«': 0xab,
    '»': 0xbb,
    '—': 0x97,
    '©': 0xa9,
    ё: 0xb8,
    Ё: 0xa8,
  };
  return Buffer.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : (others[sign] ?? 0xa0);
    }),
  );
};
const russian = inWindows1251(pageOf(textIn('ru'), 'ru').replace(/<meta[^>]*>/g, ''));
const packed = gzipSync(page);
const half = page.slice(0, page.length / 2);
const plain = textOf(english).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const records: Readonly<Record<string, readonly [record: Buffer, told: string]>> = {
  info: [warcRecord('info', 'software: none', { type: 'warcinfo' }), ''],
  request: [warcRecord('request', 'GET / HTTP/1.1\r\n\r\n', { type: 'request' }), ''],
  metadata: [warcRecord('metadata', 'fetchTimeMs: 3', { type: 'metadata' }), ''],
  revisit: [warcRecord('revisit', answer([html], ''), { type: 'revisit' }), ''],
  other: [warcRecord('other', answer([html], pageOf('# News\n\nRain for days.\n', 'en'))), ''],
  picture: [warcRecord('picture', answer(['Content-Type: image/png'], '\x89PNG\r\n\0\0')), ''],
  'charset-of-server': [
    warcRecord('charset-of-server', answer(['Content-Type: text/html; charset=windows-1251'], russian)),
    'translation',
  ],
  'charset-in-quotes': [
    warcRecord('charset-in-quotes', answer(['content-type:text/html;Charset="Windows-1251"'], russian)),
    'translation',
  ],
  'charset-that-is-wrong': [
    warcRecord('charset-that-is-wrong', answer(['Content-Type: text/html; charset=iso-8859-1'], page)),
    'faithful',
  ],
  chunks: [
    warcRecord('chunks', answer([html, 'Transfer-Encoding: chunked'], chunked(page, 999))),
    'faithful',
  ],
  'chunks-of-a-byte': [
    warcRecord('chunks-of-a-byte', answer([html, 'transfer-encoding: Chunked'], chunked(page, 1))),
    'faithful',
  ],
  'chunks-undone': [
    warcRecord('chunks-undone', answer([html, 'Transfer-Encoding: chunked'], page)),
    'faithful',
  ],
  gzip: [warcRecord('gzip', answer([html, 'Content-Encoding: gzip'], packed)), 'faithful'],
  'gzip-undone': [warcRecord('gzip-undone', answer([html, 'Content-Encoding: gzip'], page)), 'faithful'],
  'gzip-in-chunks': [
    warcRecord(
      'gzip-in-chunks',
      answer([html, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'], chunked(packed, 512)),
    ),
    'faithful',
  ],
  'gzip-on-the-way': [
    warcRecord('gzip-on-the-way', answer([html, 'Transfer-Encoding: gzip, chunked'], chunked(packed, 512))),
    'faithful',
  ],
  'gzip-twice': [
    warcRecord('gzip-twice', answer([html, 'Content-Encoding: gzip, gzip'], gzipSync(packed))),
    'faithful',
  ],
  'gzip-cut': [
    warcRecord('gzip-cut', answer([html, 'Content-Encoding: gzip'], packed.subarray(0, 900))),
    'unreadable damaged',
  ],
  zlib: [warcRecord('zlib', answer([html, 'Content-Encoding: deflate'], deflateSync(page))), 'faithful'],
  'deflate-alone': [
    warcRecord('deflate-alone', answer([html, 'Content-Encoding: deflate'], deflateRawSync(page))),
    'faithful',
  ],
  brotli: [
    warcRecord('brotli', answer([html, 'Content-Encoding: br'], brotliCompressSync(page))),
    'faithful',
  ],
  'line-ends': [
    warcRecord('line-ends', Buffer.from(`HTTP/1.0 200 OK\nContent-Type: text/html\n\n${page}`)),
    'faithful',
  ],
  'folded-field': [
    warcRecord('folded-field', answer(['Content-Type: text/html;\r\n charset=utf-8'], page)),
    'faithful',
  ],
  'no-kind': [warcRecord('no-kind', answer(['Server: small'], page)), 'faithful'],
  text: [warcRecord('text', answer(['Content-Type: text/plain'], textOf(english))), 'faithful'],
  'rules.md': [warcRecord('rules.md', answer(['Content-Type: text/plain'], english)), 'faithful'],
  json: [
    warcRecord('json', answer(['Content-Type: application/json'], JSON.stringify({ text: textOf(english) }))),
    'faithful',
  ],
  mail: [warcRecord('mail', answer(['Content-Type: message/rfc822'], mailOf(textOf(english)))), 'faithful'],
  pdf: [warcRecord('pdf', answer(['Content-Type: application/pdf'], pdfOf(plain))), 'faithful'],
  archive: [
    warcRecord('archive', answer(['Content-Type: application/zip'], zipOf({ 'a.md': english }))),
    'faithful',
  ],
  wet: [
    warcRecord('wet', textOf(textIn('ja'), 4000), { type: 'conversion', more: ['Content-Type: text/plain'] }),
    'translation',
  ],
  resource: [
    warcRecord('resource', page, { type: 'resource', more: ['Content-Type: text/html'] }),
    'faithful',
  ],
  truncated: [
    warcRecord('truncated', answer([html], half), { more: ['WARC-Truncated: length'] }),
    'unreadable cut off',
  ],
  'truncated-behind-it': [
    warcRecord('truncated-behind-it', answer([html], page.slice(0, -20)), {
      more: ['WARC-Truncated: length'],
    }),
    'faithful',
  ],
  'segment-of-more': [
    warcRecord('segment-of-more', answer([html], half), { more: ['WARC-Segment-Number: 1'] }),
    'unreadable cut off',
  ],
  'chunks-cut': [
    warcRecord(
      'chunks-cut',
      answer([html, 'Transfer-Encoding: chunked'], chunked(page, 400).subarray(0, -60)),
      { more: ['WARC-Truncated: disconnect'] },
    ),
    'faithful',
  ],
};
const bytes = Object.values(records).map(([record]) => record);
const told = ({ record, copies }: Line): readonly [string, string] => [
  record.replace(/^<urn:|>$/g, ''),
  copies.map(({ verdict, data }) => [verdict, ...(data?.reason ? [data.reason] : [])].join(' ')).join(', '),
];
const expected = Object.entries(records).flatMap(([name, [, verdict]]) =>
  verdict === '' ? [] : [[name, verdict]],
);

describe('a record of a crawl', () => {
  let lines: ReadonlyMap<string, string>;
  beforeAll(async () => {
    lines = new Map((await linesOf(Buffer.concat(bytes))).map(told));
  }, 60_000);

  it.each(Object.keys(records))('has the line that it should have, or none: %s', (name) => {
    expect(lines.get(name) ?? '').toBe(records[name]?.[1]);
  });
});

it('has the same lines in members of gzip, each its own or all one', async () => {
  const members = await linesOf(Buffer.concat(bytes.map((record) => gzipSync(record))));
  expect(members.map(told)).toEqual(expected);
  expect((await linesOf(gzipSync(Buffer.concat(bytes)))).map(told)).toEqual(expected);
});

describe('a stream that ends too early', () => {
  const three = ['one', 'two', 'three'].map((id) => warcRecord(id, answer([html], page)));
  const cut = async (stream: Buffer, by: number): Promise<unknown> =>
    (await linesOf(stream.subarray(0, -by))).map((line) => told(line)[1]);

  it.each([10, 1000, 4000])('has a line for the record that is cut: by %i bytes', async (by) => {
    const lines = ['faithful', 'faithful', 'unreadable cut off'];
    expect(await cut(Buffer.concat(three), by)).toEqual(lines);
    expect(await cut(Buffer.concat(three.map((one) => gzipSync(one))), Math.ceil(by / 10))).toEqual(lines);
  });

  it('is as good as whole when only the blank lines are missing', async () => {
    expect(await cut(Buffer.concat(three), 4)).toEqual(['faithful', 'faithful', 'faithful']);
  });

  it('is damaged where a bit was turned, however well it unpacks', async () => {
    const members = three.map((one) => gzipSync(one, { level: 0 }));
    const [, second = Buffer.alloc(0)] = members;
    const at = second.indexOf('modified in any way');
    second.write('modified in many w', at);
    const lines = await linesOf(Buffer.concat(members));
    expect(lines.map((line) => told(line)[1])).toEqual(['faithful', 'unreadable damaged', 'faithful']);
  });
});

describe('going on after a stop', () => {
  const streams = {
    'a.warc': Buffer.concat([...bytes.slice(4, 12), Buffer.from('no record\n'), ...bytes.slice(12, 20)]),
    'b.warc': Buffer.concat([
      Buffer.from('WARC/1.0 but no head\n'),
      warcRecord('', answer([html], page)),
      warcRecord('', answer([html], page)),
      ...bytes.slice(4, 12),
    ]),
  };

  it('loses no line and doubles none, wherever it stopped', async () => {
    const whole = await linesOf(streams);
    expect(new Set(whole.map(({ number }) => number)).size).toBe(whole.length);
    const places = whole.map(({ number }, index) => ({ number, index }));
    // The program begins anew for each: some are enough, the broken ones among them.
    for (const { number, index } of places.filter(({ index: at }) => at % 4 === 0 || at > 12))
      expect(await linesOf(streams, ['--after', `#${number}`])).toEqual(whole.slice(index + 1));
  }, 120_000);

  it('knows a record by its name as well, and a path by its first line', async () => {
    const whole = await linesOf(streams);
    const at = whole.findIndex(({ record }) => record === '<urn:gzip>');
    expect(await linesOf(streams, ['--after', '<urn:gzip>'])).toEqual(whole.slice(at + 1));
    const list = { list: 'en.md\nnone\nen.md\nen.html\n' };
    const project = { ...own, 'en.md': english, 'en.html': page };
    const paths = await linesOf(list, [], project);
    expect(paths.map(({ record, number }) => [record, number])).toEqual([
      ['en.md', 1],
      ['none', 2],
      ['en.md', 3],
      ['en.html', 4],
    ]);
    expect(await linesOf(list, ['--after', '#3'], project)).toEqual(paths.slice(3));
  });
});
