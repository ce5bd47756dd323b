/** Copies that mean harm: whatever was done to a file of any format, it is judged, or refused with an error that has words. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePo } from '../../src/formats/po.ts';
import { writeXliff } from '../../src/formats/xliff/index.ts';
import { realHost } from '../../src/host.ts';
import { en } from '../../src/messages/en.ts';
import { judgeCopies, type Knowledge, readCopies, recordsIn } from '../../src/verify/index.ts';
import { openProject } from '../../src/work/open.ts';
import { knowledgeOf } from '../../src/work/verify.ts';
import { file, unit } from '../formats/samples.ts';
import { makeProject, run, writeTree } from '../program.ts';
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
} from '../verify/copies.ts';
import { createRandom, damaged, damagedText, type Random } from './inputs.ts';

/** How many files are tried, over all formats; `scripts/fuzz-copies.mjs` asks for more. */
const count = Number(process.env['URTEXT_FUZZ'] ?? (process.env['CI'] === 'true' ? 5000 : 600));
const seed = Number(process.env['URTEXT_FUZZ_SEED'] ?? 20_030_101);

// Short texts: what damage does to readers does not hang on how much stands around it.
const english = `# House rules of the Meridian Guild

These rules bind every member, and every guest of a member.

1. Be fair and kind to whoever comes through the door.
2. Wait at least 30 days before you ask for the same tool again.
3. Keep the keys of the Meridian Guild where nobody finds them.

The English version of these rules is definitive.

Copyright © 2020 Meridian Guild. This line stays unmodified in every copy.
`;
const hindi = `# मेरिडियन गिल्ड के घर के नियम

ये नियम हर सदस्य पर और सदस्य के हर अतिथि पर लागू होते हैं।

1. जो भी दरवाज़े से आए, उसके साथ निष्पक्ष और दयालु रहें।
2. वही औज़ार फिर माँगने से पहले कम से कम 30 दिन रुकें।
3. मेरिडियन गिल्ड की चाबियाँ वहाँ रखें जहाँ कोई न पाए।

इन नियमों का अंग्रेज़ी पाठ निर्णायक है।

Copyright © 2020 Meridian Guild. This line stays unmodified in every copy.
`;
const owner = {
  version: 1,
  languages: { '*': { forms: [{ form: 'Meridian Guild{,s}', kind: 'name', basis: 'attested' }] } },
};

/** A copy, and ways to damage it. */
interface Seed {
  readonly whole: string | Uint8Array;
  readonly damage: (random: Random) => Uint8Array;
}

const bytes = (whole: string | Uint8Array): Seed => ({ whole, damage: (random) => damaged(whole, random) });
/** A file of files: damaged inside, where the container is whole, as often as outside. */
function packed(pack: (damage: (text: string) => string) => Uint8Array): Seed {
  const whole = pack((text) => text);
  return {
    whole,
    damage: (random) =>
      random(2) === 0 ? pack((text) => damagedText(text, random)) : damaged(whole, random),
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const unitsOf = (text: string) =>
  text
    .split(/\n+/)
    .filter(Boolean)
    .map((line, index) =>
      unit(`item.${index}`, {
        source: [{ type: 'text', text: line }],
        target: [{ type: 'text', text: line }],
      }),
    );
function exported(format: 'po' | 'xliff12' | 'xliff20'): string {
  const given = { ...file(format, unitsOf(hindi)), targetLang: 'hi' };
  const written =
    format === 'po'
      ? writePo(given, { revisionDate: '2026-01-31 12:00+0000', lastTranslator: 'Ada <ada@example.org>' })
      : writeXliff(given, {});
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.text;
}
const record = (body: string): string =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:a>\r\nContent-Length: ${Buffer.byteLength(body) + 44}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}\r\n\r\n`;
const manifest = (text: string): string =>
  JSON.stringify({ version: 1, files: [{ path: 'en.md', sha256: digest(text) }] });

const seeds: Readonly<Record<string, Seed>> = {
  'a.md': bytes(english),
  'a.txt': bytes(textOf(hindi)),
  'a.html': bytes(pageOf(english, 'en')),
  'a.pdf': bytes(pdfOf(english)),
  'attached.pdf': bytes(pdfOf('# Rules\n\nBeside these pages lies a file.\n', english)),
  'a.docx': packed((damage) => docxOf(english, damage)),
  'numbering.docx': packed((damage) => docxOf(damage(hindi))),
  'a.odt': packed((damage) => odtOf(english, damage)),
  'a.epub': packed((damage) => epubOf(damage(english), 'en')),
  'a.po': bytes(exported('po')),
  'a.xlf': bytes(exported('xliff12')),
  'b.xlf': bytes(exported('xliff20')),
  'a.json': bytes(
    JSON.stringify(Object.fromEntries(english.split('\n').map((line, index) => [`k${index}`, line]))),
  ),
  'a.zip': packed((damage) =>
    zipOf({ 'en.md': english, 'hi.md': damage(hindi), 'manifest.json': damage(manifest(english)) }),
  ),
  'signed.zip': packed((damage) =>
    zipOf({
      'en.md': english,
      SHA256SUMS: damage(`${digest(english)}  en.md\n`),
      'SHA256SUMS.sig': damage(
        '-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTk=\n-----END SSH SIGNATURE-----\n',
      ),
    }),
  ),
  'a.eml': bytes(mailOf(textOf(english))),
  'quoted.eml': bytes(quotedMailOf(english)),
  'page.eml': bytes(htmlMailOf(english)),
  'a.mbox': bytes(
    [english, hindi].map((text) => `From a@b.c Mon Jan  6 09:00:00 2003\n${quotedMailOf(text)}\n`).join(''),
  ),
  'a.warc': bytes(record(pageOf(english, 'en')).repeat(2)),
  'a.warc.gz': packed((damage) =>
    Buffer.concat([english, hindi].map((text) => gzipSync(damage(record(pageOf(text, '')))))),
  ),
};
const names = Object.keys(seeds);

let knowledge: Knowledge;
beforeAll(async () => {
  const folder = makeProject({ 'rules.md': english });
  expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
  const path = 'source/rules/document.json';
  const profile: object = JSON.parse(readFileSync(join(folder, path), 'utf8'));
  writeTree(folder, {
    [path]: JSON.stringify({ ...profile, owner: 'owner.json' }),
    'source/rules/owner.json': JSON.stringify(owner),
    'locales/hi/rules.md': hindi,
  });
  const host = { ...realHost(), cwd: folder };
  knowledge = knowledgeOf(host, await openProject(host), undefined);
});

/** What a file is told to be; an error by the key of its words. */
async function toldOf(name: string, content: Uint8Array): Promise<readonly string[]> {
  const told: string[] = [];
  if (/\.warc/.test(name)) {
    for await (const one of recordsIn([content])) {
      if (one.type === 'broken') told.push(one.error.key);
      if (one.type === 'content')
        told.push(...(await toldOf(one.media.includes('html') ? 'a.html' : 'a.txt', one.bytes)));
    }
    return told;
  }
  for (const copy of await readCopies(name, content))
    told.push(...('error' in copy ? [copy.error.key] : judgeCopies(copy, knowledge).map(({ kind }) => kind)));
  return told;
}

const kinds = 'faithful translation derivative altered excerpt other recognised unknown'.split(' ');
const isKnown = (one: string): boolean => kinds.includes(one) || one in en;

describe(`${count} damaged copies of every format`, () => {
  it('are judged, or refused with an error that has words', async () => {
    const random = createRandom(seed);
    const wrong: { name: string; index: number; said: string }[] = [];
    let slowest = { name: '', index: 0, milliseconds: 0 };
    for (let index = 0; index < count; index++) {
      const name = names[index % names.length] ?? '';
      const content = seeds[name]?.damage(random) ?? new Uint8Array();
      const before = process.cpuUsage();
      const said = await toldOf(name, content).then(
        (told) => told.find((one) => !isKnown(one)),
        (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : 'thrown'),
      );
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1_000;
      if (milliseconds > slowest.milliseconds) slowest = { name, index, milliseconds };
      if (said !== undefined) wrong.push({ name, index, said: said.slice(0, 600) });
    }
    if (process.env['URTEXT_FUZZ'] !== undefined)
      process.stdout.write(
        `slowest: run ${slowest.index}, ${slowest.name}, ${Math.round(slowest.milliseconds)} ms\n`,
      );
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it.each(names)('are made of one that is known: %s', async (name) => {
    const content = Buffer.from(seeds[name]?.whole ?? '');
    const told = await toldOf(name, content);
    expect(told.filter((one) => kinds.slice(0, 2).includes(one))).not.toEqual([]);
  });
});
