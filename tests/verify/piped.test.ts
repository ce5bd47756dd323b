/** Every format as it is piped in: known by its bytes alone, without a name. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { binary, run } from '../program.ts';
import {
  docxOf,
  epubOf,
  htmlMailOf,
  mailOf,
  odtOf,
  pageOf,
  pdfOf,
  quotedMailOf,
  textOf,
  zipOf,
} from './copies.ts';
import { lanternProject, lanterns, laternen } from './lanterns.ts';
import { markupCopies } from './passed-on.ts';
import { verdictsOf } from './verdicts.ts';

let project = '';
const exported: Record<string, Uint8Array> = {};
beforeAll(async () => {
  project = await lanternProject();
  for (const format of ['po', 'xliff', 'json']) {
    const { code, stderr } = await run(project, ['export', 'de', '-f', format, '-o', `out-${format}`]);
    expect([code, stderr]).toEqual([0, '']);
    exported[format] = readFileSync(onlyFileIn(join(project, `out-${format}`)));
  }
}, 60_000);

function onlyFileIn(path: string): string {
  if (!statSync(path).isDirectory()) return path;
  const [name = ''] = readdirSync(path);
  return onlyFileIn(join(path, name));
}

function piped(input: string | Uint8Array): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [binary, 'verify', '-', '--format', 'json'],
    {
      cwd: project,
      input,
      encoding: 'utf8',
    },
  );
  return verdictsOf({ code: status ?? 2, stdout, stderr }).map(
    ({ path, verdict, lang, exit }) => `${path} ${verdict} ${lang ?? ''} ${exit}`,
  );
}

const attached = (parts: Readonly<Record<string, Uint8Array>>): string =>
  `From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee the files.\n${Object.entries(
    parts,
  )
    .map(
      ([name, bytes]) =>
        `--b\nContent-Type: application/octet-stream; name="${name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n\n${Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')}\n`,
    )
    .join('')}--b--\n`;
const quotedPrintable = (text: string): string =>
  `Subject: The rules\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${[
    ...Buffer.from(text),
  ]
    .map((byte) =>
      byte === 10 || (byte > 31 && byte < 127 && byte !== 61)
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(?:=[0-9A-F]{2}|[^=\n]){60}(?=.)/g, '$&=\n')}\n`;
const mailbox = (...mails: readonly string[]): string =>
  mails.map((mail) => `From ada@example.org Mon Jan  6 09:00:00 2003\n${mail}\n`).join('');
const inAscii = lanterns.replace(/[“”]/g, '"').replace(/–/g, '-');

const formats: Readonly<Record<string, string | Uint8Array>> = {
  Markdown: lanterns,
  text: textOf(lanterns),
  'a page': pageOf(lanterns, 'en'),
  'a part of a page': `<body>${pageOf(lanterns, 'en').replace(/^[\s\S]*<body>/, '')}`,
  PDF: pdfOf(inAscii),
  DOCX: docxOf(lanterns),
  ODT: odtOf(lanterns),
  'flat ODT': `<?xml version="1.0"?>\n<office:document>${strFromU8(unzipSync(odtOf(lanterns))['content.xml'] ?? new Uint8Array())}</office:document>`,
  RTF: markupCopies(lanterns)['page.rtf'] ?? '',
  EPUB: epubOf(lanterns, 'en'),
  'a mail in base64': mailOf(textOf(lanterns)),
  'a mail in quoted-printable': quotedPrintable(textOf(lanterns)),
  'a mail that quotes': quotedMailOf(lanterns),
  'a mail that is a page': htmlMailOf(lanterns),
  'a text in UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(textOf(lanterns), 'utf16le')]),
};

describe('what is piped in', () => {
  it.each(Object.keys(formats))('is read as what it is: %s', (name) => {
    expect(piped(formats[name] ?? '')).toEqual(['- faithful en 0']);
  });

  it.each(['po', 'xliff', 'json'])('is read as a file for translators: %s', (format) => {
    expect(piped(exported[format] ?? '')).toEqual(['- translation de 0']);
  });

  it('is an archive with archives, books and mails in it, each told by where it stands', () => {
    const inner = zipOf({ 'a.epub': epubOf(lanterns, 'en'), 'b/c.md': laternen });
    expect(piped(zipOf({ 'inner.zip': inner, 'd.eml': mailOf(textOf(lanterns)) }))).toEqual([
      '-!inner.zip!a.epub faithful en 0',
      '-!inner.zip!b/c.md translation de 0',
      '-!d.eml faithful en 0',
    ]);
  });

  it('is a mail with files, and a mailbox with several mails', () => {
    const altered = lanterns.replace('It is not sold', 'It is sold');
    const files = { 'a.docx': docxOf(lanterns), 'b.zip': zipOf({ 'c.md': laternen, 'd.md': altered }) };
    const told = ['a.docx faithful en 0', 'b.zip!c.md translation de 0', 'b.zip!d.md altered en 1'];
    expect(piped(attached(files))).toEqual(['- unknown  2', ...told.map((one) => `-!${one}`)]);
    const mails = [
      mailOf('Hello!'),
      quotedMailOf(lanterns),
      attached(files),
      quotedPrintable(textOf(altered)),
    ];
    expect(piped(mailbox(...mails))).toEqual([
      '-!1 unknown  2',
      '-!2 faithful en 0',
      '-!3 unknown  2',
      ...told.map((one) => `-!3!${one}`),
      '-!4 altered en 1',
    ]);
  });

  it('is nothing, or nothing that can be read', () => {
    expect(piped('')).toEqual(['- unreadable  2']);
    expect(piped(Buffer.from([1, 0, 2, 0, 255]))).toEqual(['- unreadable  2']);
  });
});

it('reads in files for translators what Markdown says, as readers see it', async () => {
  const marked = laternen
    .replace('die Versammlung anrufen', 'die [Versammlung](https://example.org/all) **anrufen**')
    .replace('3 Schillinge', '`3` Schillinge');
  const folder = await lanternProject({ 'locales/de/rules.md': marked });
  for (const format of ['po', 'xliff', 'json']) {
    const { code } = await run(folder, ['export', 'de', '-f', format, '-o', `out-${format}`]);
    expect(code).toBe(0);
    const told = verdictsOf(await run(folder, ['verify', `out-${format}`, '--format', 'json']));
    expect(told).toMatchObject([{ verdict: 'translation', accepted: true, exit: 0, items: [] }]);
  }
});
