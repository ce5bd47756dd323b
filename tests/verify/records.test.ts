/** Streams of records and copies that mean harm: bounded, and told in lines. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCopies } from '../../src/verify/index.ts';
import { recordsIn, type StreamRecord } from '../../src/verify/records.ts';
import { makeProject, ownProject, run } from '../program.ts';
import { pageOf, textOf } from './copies.ts';

const own = ownProject();
const english = own['source/code-of-conduct/2003-01.md'] ?? '';
const other = pageOf('# News\n\nIt rained here for days.\n', 'en');

function recordOf(id: string, body: string, type = 'response'): Buffer {
  const content = type === 'response' ? `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}` : body;
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: ${id}\r\nWARC-Target-URI: https://example.org/${id}\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`,
  );
}

const records = [
  recordOf('info', 'software: test', 'warcinfo'),
  recordOf('one', other),
  recordOf('two', pageOf(english, 'en')),
  recordOf('three', textOf(own['locales/ja/code-of-conduct.md'] ?? ''), 'conversion'),
  recordOf('four', other),
  recordOf('five', pageOf(english.replace('may not be modified', 'may be modified'), 'en')),
];

interface Line {
  readonly record: string;
  readonly copies: readonly { readonly verdict: string; readonly path: string }[];
}

async function linesOf(
  bytes: Uint8Array,
  more: readonly string[] = [],
): Promise<readonly (readonly string[])[]> {
  const folder = makeProject(own);
  writeFileSync(join(folder, 'stream'), bytes);
  const { stdout, stderr, code } = await run(folder, ['verify', '--ndjson', 'stream', ...more]);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { record, copies }: Line = JSON.parse(line);
      return [record, ...copies.map(({ verdict }) => verdict)];
    });
}

const found = [
  ['two', 'faithful'],
  ['three', 'translation'],
  ['five', 'altered'],
];

describe('a crawl', () => {
  it('gives pages whose letters are all references, and pages in older encodings', async () => {
    const russian = pageOf(own['locales/ru/code-of-conduct.md'] ?? '', 'ru');
    const referred = russian.replace(/[^\0-\x7f]/g, (sign) => `&#${sign.codePointAt(0)};`);
    // Letters of the alphabet stand at 0xC0 to 0xFF in Windows-1251; other signs become plain ones.
    const cyrillic = [...russian.replace('<head>', '<head><meta charset="windows-1251">')].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const others: Readonly<Record<string, number>> = {
        '«': 0xab,
        '»': 0xbb,
        '—': 0x97,
        ё: 0xb8,
        Ё: 0xa8,
        '©': 0xa9,
        '\u00a0': 0xa0,
      };
      return code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : (others[sign] ?? 0x3f);
    });
    const old = Buffer.from(cyrillic);
    const asRecord = Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: old\r\nWARC-Target-URI: https://example.org/old\r\nContent-Length: ${old.length + 44}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n`,
      ),
      old,
      Buffer.from('\r\n\r\n'),
    ]);
    expect(
      await linesOf(Buffer.concat([recordOf('referred', referred), recordOf('no', other), asRecord])),
    ).toEqual([
      ['referred', 'translation'],
      ['old', 'translation'],
    ]);
  });

  it('gives a line for each copy, packed or not', async () => {
    expect(await linesOf(Buffer.concat(records.map((record) => gzipSync(record))))).toEqual(found);
    expect(await linesOf(Buffer.concat(records))).toEqual(found);
  });

  it('goes on behind a record', async () => {
    expect(await linesOf(Buffer.concat(records), ['--after', 'two'])).toEqual(found.slice(1));
    const folder = makeProject({ ...own, stream: Buffer.concat(records) });
    expect((await run(folder, ['verify', '--ndjson', 'stream', '--after', 'none'])).code).toBe(2);
  });

  it('goes on behind a record that is broken', async () => {
    const members = records.map((record) => gzipSync(record));
    members[3]?.fill(0x5a, 30, 60);
    const lines = await linesOf(Buffer.concat(members));
    expect(lines.map(([, verdict]) => verdict)).toEqual(['faithful', 'unreadable', 'altered']);
    const plain = await linesOf(
      Buffer.concat([...records.slice(0, 3), Buffer.from('no record\n'), ...records.slice(4)]),
    );
    expect(plain.map(([, verdict]) => verdict)).toEqual(['faithful', 'unreadable', 'altered']);
  });

  it('goes on behind a record that is too large, and keeps none of it', async () => {
    const large = gzipSync(Buffer.concat([recordOf('large', ''), Buffer.alloc(40 * 1024 * 1024, 32)]));
    const lines = await linesOf(Buffer.concat([large, gzipSync(records[2] ?? '')]));
    expect(lines.map(([, verdict]) => verdict)).toEqual(['unreadable', 'faithful']);
  });
});

it('says of every path what it is', async () => {
  const folder = makeProject({ ...own, 'a.md': english, 'b.html': other, list: 'a.md\nnone\nb.html\n' });
  const { stdout } = await run(folder, ['verify', '--ndjson', 'list']);
  const lines: readonly Line[] = stdout
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  expect(lines.map(({ record, copies }) => [record, copies[0]?.verdict])).toEqual([
    ['a.md', 'faithful'],
    ['none', 'unreadable'],
    ['b.html', 'unknown'],
  ]);
});

it('reads the same records however the stream is cut', async () => {
  const whole = Buffer.concat(records.map((record) => gzipSync(record)));
  const idsOf = async (size: number): Promise<readonly string[]> => {
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size),
    );
    const ids: string[] = [];
    for await (const record of recordsIn(pieces)) ids.push(idOf(record));
    return ids;
  };
  const expected = await idsOf(whole.length);
  expect(expected).toEqual(['one', 'two', 'three', 'four', 'five']);
  for (const size of [1, 7, 100, 4096]) expect(await idsOf(size)).toEqual(expected);
});

it('keeps nothing of a line that never ends, and goes on behind it', async () => {
  const piece = Buffer.alloc(64 * 1024, 'a b ');
  let most = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    for (let count = 0; count < 8192; count++) {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield piece;
    }
    yield Buffer.from('\nnext.md\n');
  }
  const before = process.memoryUsage().arrayBuffers;
  const ids: string[] = [];
  for await (const record of recordsIn(endless())) ids.push(`${record.type} ${idOf(record)}`);
  expect(ids).toEqual(['broken offset 0', 'path next.md']);
  // The line has 512 MiB; what was let go may not be collected yet.
  expect(most - before).toBeLessThan(128 * 1024 * 1024);
});

it('writes JSON that says what stands in a copy, whatever that is', async () => {
  const signs = '\uFFFE\u0085\u2028\u202E\u001B';
  const copy = english.replace('Treat all users', `Treat ${signs} users`);
  const folder = makeProject({ ...own, 'a.md': copy, list: 'a.md\n' });
  for (const args of [
    ['a.md', '--format', 'json'],
    ['--ndjson', 'list'],
  ]) {
    const { stdout } = await run(folder, ['verify', ...args]);
    const { copies }: { copies: readonly { readonly items: readonly { readonly found: string }[] }[] } =
      JSON.parse(stdout);
    const found = copies[0]?.items[0]?.found ?? '';
    for (const sign of signs) expect(found).toContain(sign);
    expect(stdout).not.toMatch(/[\uFFFE\u0085\u2028\u202E\u001B]/);
  }
});

function idOf(record: StreamRecord): string {
  return record.id;
}

describe('a copy that means harm', () => {
  const errorOf = async (name: string, bytes: Uint8Array): Promise<readonly string[]> =>
    (await readCopies(name, bytes)).map((one) => ('error' in one ? one.error.key : 'read'));

  it('that is an archive is bounded', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(200 * 1024 * 1024) }, { level: 9 });
    expect(await errorOf('bomb.zip', bomb)).toEqual(['verify.error.zip-large']);
    let nested: Uint8Array = zipSync({ 'a.txt': Buffer.from(english) });
    for (let depth = 0; depth < 8; depth++) nested = zipSync({ 'a.zip': nested });
    expect(await errorOf('nested.zip', nested)).toEqual(['verify.error.nested']);
    expect(await errorOf('out.zip', zipSync({ '../a.txt': Buffer.from(english) }))).toEqual([
      'verify.error.zip-outside',
    ]);
    expect(await errorOf('cut.zip', nested.subarray(0, nested.length / 2))).toEqual([
      'verify.error.zip-damaged',
    ]);
  });

  it('that is no text, empty or damaged has an error', async () => {
    expect(await errorOf('a.txt', new Uint8Array())).toEqual(['verify.error.empty']);
    expect(await errorOf('a', Uint8Array.from([1, 0, 2, 0, 255]))).toEqual(['verify.error.binary']);
    expect(await errorOf('a.pdf', Buffer.from('%PDF-1.7\nnothing'))).toEqual(['verify.error.pdf']);
    expect(await errorOf('a.xlf', Buffer.from('<xliff'))).toEqual(['verify.error.format']);
  });
});

it('reads a PDF: attachments first, then its pages', async () => {
  const pdf = readFileSync(new URL('../fixtures/verify/attached.pdf', import.meta.url));
  const copies = await readCopies('a.pdf', pdf);
  expect(copies.map((one) => ('error' in one ? one.error.key : [one.path, one.blocks[0]?.text]))).toEqual([
    ['a.pdf!rules.txt', 'Be kind to every guest.'],
    ['a.pdf', 'These are the rules of the club.'],
  ]);
});
