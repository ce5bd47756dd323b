/** Packs that are not what they say of themselves: named file by file, as a folder and as an archive. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { available } from '../clients/client.ts';
import { readTree, run, type Tree, writeTree } from '../program.ts';
import { zipOf } from './copies.ts';
import { lanternProject } from './lanterns.ts';
import { verdictsOf } from './verdicts.ts';

let project = '';
let pack: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  project = await lanternProject();
  const { code } = await run(project, ['pack', '-o', 'pack', '-f', 'md,html']);
  expect(code).toBe(0);
  pack = readTree(join(project, 'pack'));
}, 60_000);

let packs = 0;

/** What is said to be wrong with a pack, as a folder and as an archive: both the same. */
async function faultsOf(given: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files: Tree = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, Buffer.from(text, 'latin1')]),
  );
  const name = `found${++packs}`;
  writeTree(join(project, name), files);
  writeTree(project, { [`${name}.zip`]: zipOf(files) });
  const told: (readonly string[])[] = [];
  for (const one of [name, `${name}.zip`]) {
    const result = await run(project, ['verify', one, '--format', 'json']);
    const faults = verdictsOf(result).filter(({ error }) => error !== undefined);
    expect(result.code).toBe(faults.length > 0 ? 2 : 0);
    told.push(
      faults.map(({ error, data }) => `${error?.replace('verify.pack.', '')} ${data?.path}`).toSorted(),
    );
  }
  expect(told[1]).toEqual(told[0]);
  return told[0] ?? [];
}

/** A pack without one of its files, or with others. */
const without = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(pack).filter(([name]) => !names.includes(name)));
const manifestWith = (change: (manifest: { files: Record<string, unknown>[] }) => void): string => {
  const manifest: { files: Record<string, unknown>[] } = JSON.parse(pack['manifest.json'] ?? '');
  change(manifest);
  return JSON.stringify(manifest);
};

it('says nothing of a pack that is what it says, with one of its lists or with both', async () => {
  expect(await faultsOf(pack)).toEqual([]);
  expect(await faultsOf(without('SHA256SUMS'))).toEqual([]);
  expect(
    await faultsOf({ ...pack, SHA256SUMS: (pack['SHA256SUMS'] ?? '').replaceAll('\n', '\r\n') }),
  ).toEqual([]);
});

it.each([[['none']], [['SHA256SUMS']]])(
  'names every file of a pack without %s that is not as it says',
  async (left) => {
    const files = {
      ...without(...left, 'en/rules.html'),
      'de/rules.md': `${pack['de/rules.md']}\n`,
      'extra/note.md': '# Note\n',
    };
    expect(await faultsOf(files)).toEqual([
      'changed de/rules.md',
      'missing en/rules.html',
      'unlisted extra/note.md',
    ]);
  },
);

it('names what a manifest says wrongly, where it is the only list', async () => {
  const manifest = manifestWith(({ files }) => {
    const [first, second, third] = files;
    if (first) first['sha256'] = 'none';
    if (second) delete second['sha256'];
    if (third) third['bytes'] = 1;
    files.push({ path: 'en/more.md', sha256: '0'.repeat(64) });
  });
  const named =
    manifestWith(() => {})
      .match(/"path":"([^"]+)"/g)
      ?.slice(0, 3)
      .map((one) => one.slice(8, -1)) ?? [];
  expect(await faultsOf({ ...without('SHA256SUMS'), 'manifest.json': manifest })).toEqual(
    [...named.map((name) => `changed ${name}`), 'missing en/more.md'].toSorted(),
  );
});

describe('a manifest that says of its files what they are not', () => {
  interface Said {
    kind: string;
    documents: {
      title: string;
      edition: string;
      definitive: string;
      texts: { lang: string; state: string }[];
    }[];
    files: { path: string; lang?: string }[];
  }
  const saying = (change: (manifest: Said) => void): Record<string, string> => {
    const manifest: Said = JSON.parse(pack['manifest.json'] ?? '');
    change(manifest);
    return { ...without('SHA256SUMS'), 'manifest.json': JSON.stringify(manifest) };
  };
  const about = (manifest: Said): Said['documents'][number] => {
    const [document] = manifest.documents;
    if (!document) throw new Error('no document');
    return document;
  };
  const texts = ['de/rules.html', 'de/rules.md', 'en/rules.html', 'en/rules.md'];

  it('is named file by file where the language is another one', async () => {
    const files = saying((manifest) => {
      for (const file of manifest.files) if (file.path.startsWith('de/')) file.lang = 'en';
    });
    expect(await faultsOf(files)).toEqual(
      ['definitive de/rules.html', 'definitive de/rules.md', 'lang de/rules.html', 'lang de/rules.md'].filter(
        (one) => !one.startsWith('definitive'),
      ),
    );
  });

  it('is named where the edition, the title or the kind of the work is another one', async () => {
    const named = (what: string): readonly string[] => texts.map((path) => `${what} ${path}`);
    expect(await faultsOf(saying((manifest) => (about(manifest).edition = '2014')))).toEqual(
      named('edition').filter((one) => one.includes('en/')),
    );
    expect(await faultsOf(saying((manifest) => (about(manifest).title = 'Rules of the Harbour')))).toEqual(
      named('title'),
    );
    expect(await faultsOf(saying((manifest) => (manifest.kind = 'derivative')))).toEqual(
      named('kind-derivative'),
    );
  });

  it('is named where a translation is called definitive', async () => {
    const files = saying((manifest) => {
      for (const text of about(manifest).texts) text.state = 'definitive';
    });
    expect(await faultsOf(files)).toEqual(['definitive de/rules.html', 'definitive de/rules.md']);
  });

  it('is none where the manifest says less, or in other letters', async () => {
    const files = saying((manifest) => {
      const document = about(manifest);
      document.title = document.title.toUpperCase();
      for (const file of manifest.files) if (file.path.startsWith('en/')) file.lang = 'en-GB';
    });
    expect(await faultsOf(files)).toEqual([]);
  });
});

it('names all files of a pack whose manifest is damaged', async () => {
  const damaged = (pack['manifest.json'] ?? '').slice(0, -40);
  const others = Object.keys(without('SHA256SUMS', 'manifest.json'));
  expect(await faultsOf({ ...without('SHA256SUMS'), 'manifest.json': damaged })).toEqual(
    others.map((name) => `unlisted ${name}`).toSorted(),
  );
});

it('takes files of that name of other programs for none', async () => {
  const files = { 'en.md': readFileSync(join(project, 'source/rules/2011.md'), 'latin1') };
  for (const manifest of [
    '{"name":"App","icons":[]}',
    '{"files":["a.js","b.css"]}',
    '{"files":{"a":"b"}}',
    'none',
  ])
    expect(await faultsOf({ ...files, 'manifest.json': manifest })).toEqual([]);
});

describe.skipIf(!available('ssh-keygen'))('a signed pack', () => {
  it('whose manifest was changed is told by its signature, and by its list', async () => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'guild', '-f', join(project, 'key')]);
    const { code } = await run(project, ['pack', '-o', 'signed', '-f', 'md', '--sign', 'key']);
    expect(code).toBe(0);
    const signed = readTree(join(project, 'signed'));
    expect(await faultsOf(signed)).toEqual([]);
    const manifest = (signed['manifest.json'] ?? '').replace('"faithful"', '"neutral" ');
    expect(manifest).not.toBe(signed['manifest.json']);
    const wrong = ['changed manifest.json', 'signature-wrong manifest.json'];
    expect(await faultsOf({ ...signed, 'manifest.json': manifest })).toEqual(wrong);
    const { SHA256SUMS: _, ...alone } = signed;
    expect(await faultsOf({ ...alone, 'manifest.json': manifest })).toEqual(wrong.slice(1));
    // A digest that fits what somebody put there: the signature does not.
    const text = `${signed['en/rules.md']}More.\n`;
    const digest = createHash('sha256').update(text, 'latin1').digest('hex');
    const entry = /"path": "en\/rules\.md"[\s\S]*?"sha256": "([0-9a-f]+)"/.exec(
      signed['manifest.json'] ?? '',
    );
    const forged = (signed['manifest.json'] ?? '')
      .replace(entry?.[1] ?? 'none', digest)
      .replace(entry?.[0].match(/"bytes": \d+/)?.[0] ?? 'none', `"bytes": ${text.length}`);
    expect(await faultsOf({ ...alone, 'en/rules.md': text, 'manifest.json': forged })).toEqual(
      wrong.slice(1),
    );
  });
});
