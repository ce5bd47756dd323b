/** Packs with PDFs, byte for byte: under every Node, in other zones, locales, masks and folders. */

import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodes, VERSIONS } from '../node-versions.ts';
import { house } from '../pack/house.ts';
import { inManyScripts } from '../pack/scripts.ts';
import { binary, makeProject, ownProject, readTree, start, temporaryFolder } from '../program.ts';
import { haveFonts, packFonts } from './client.ts';

/** Where and how each Node builds. */
const SURROUNDINGS = [
  { TZ: 'UTC', LC_ALL: 'C', umask: '022', folder: 'a' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', umask: '077', folder: 'with blanks/and ümläute' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8', umask: '027', folder: 'deep/er/and/deep/er' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'ja_JP.UTF-8', umask: '002', folder: 'b' },
];

const fonts = haveFonts(packFonts);

/** The files of a folder and of the archive beside it. */
type Built = readonly [tree: Readonly<Record<string, string>>, archive: string];

describe.skipIf(!fonts || nodes.length < VERSIONS.length)('the same bytes come', () => {
  it.each<[string, () => Promise<string>, readonly string[]]>([
    [
      'from the founding document',
      async () => makeProject(ownProject()),
      ['pack', '--format', 'all', '--document', 'code-of-conduct', '--lang', 'ar,hi,ja,de'],
    ],
    ['from a text in many scripts', () => house(inManyScripts), ['pack', '--format', 'all']],
    [
      'from a derivative work',
      async () => makeProject(ownProject()),
      ['derive', '--neutral', '--pack', '--format', 'all', '--lang', 'ar,zh-Hans'],
    ],
  ])(
    '%s, whatever is around it',
    async (_, make, args) => {
      const project = await make();
      const packs: Built[] = [];
      for (const [index, { path, version }] of nodes.entries()) {
        const { umask, folder, TZ, LC_ALL } = SURROUNDINGS[index] ?? {
          umask: '022',
          folder: 'c',
          TZ: '',
          LC_ALL: '',
        };
        // Nothing that one of them kept serves another.
        const place = join(temporaryFolder(), folder);
        mkdirSync(join(place, '..'), { recursive: true });
        cpSync(project, place, { recursive: true });
        const out = join(place, 'built');
        const command = [
          '-c',
          `umask ${umask}; exec "$0" "$@"`,
          path,
          binary,
          ...args,
          '--out',
          out,
          '--zip',
        ];
        const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder(), TZ, LC_ALL, LANG: LC_ALL };
        const { code, stderr } = await start('sh', command, { cwd: place, env });
        expect([version, code, stderr]).toEqual([version, 0, '']);
        packs.push([readTree(out), readFileSync(`${out}.zip`, 'latin1')]);
      }
      const [first, ...others] = packs;
      expect(Object.keys(first?.[0] ?? {}).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(2);
      for (const other of others) {
        expect(Object.keys(other[0])).toEqual(Object.keys(first?.[0] ?? {}));
        for (const [name, bytes] of Object.entries(first?.[0] ?? {}))
          expect([name, other[0][name] === bytes]).toEqual([name, true]);
        expect(other[1] === first?.[1]).toBe(true);
      }
    },
    600_000,
  );
});
