/** Runs the built and the packed program under several Nodes, with what each of them kept of the others. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodes, VERSIONS } from './node-versions.ts';
import {
  binary,
  copyTree,
  makeProject,
  type Run,
  readTree,
  repository,
  start,
  temporaryFolder,
} from './program.ts';

const SUMMARY = /^✓ All is well: \d+ items checked in \d+ translations of \d+ documents\n$/;

/** A home of its own and the program in a folder of its own, beside nothing that the build left elsewhere. */
function makeHome(): { readonly home: string; readonly program: string } {
  const home = temporaryFolder();
  const program = join(temporaryFolder(), 'dist');
  copyBuilt(program);
  return { home, program: join(program, 'cli.cjs') };
}

/** Without the cache folder of the tests, which stands beside the program. */
function copyBuilt(to: string): void {
  cpSync(dirname(binary), to, { recursive: true, filter: (path) => !path.endsWith('kept') });
}

const project = copyTree(['source', 'locales']);
cpSync(join(repository, 'urtext.config.json'), join(project, 'urtext.config.json'));

async function check(node: string, program: string, env: Readonly<Record<string, string>>): Promise<Run> {
  return start(node, [program, 'check'], { cwd: project, env: { PATH: process.env['PATH'] ?? '', ...env } });
}

function expectClean({ code, stdout, stderr }: Run): void {
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(SUMMARY);
}

const kept = (home: string): string => join(home, '.cache/urtext');
const entries = (home: string): readonly string[] => readdirSync(kept(home)).sort();

it('is built without kept code', () => {
  expect(readdirSync(dirname(binary)).filter((name) => /cache|\.code$/.test(name))).toEqual([]);
});

describe.skipIf(nodes.length < VERSIONS.length)('several Nodes', () => {
  it('share a home, and none takes the code that another kept', async () => {
    const { home, program } = makeHome();
    for (const { path } of [...nodes, ...nodes.toReversed()])
      expectClean(await check(path, program, { HOME: home }));
    expect(entries(home)).toHaveLength(nodes.length);
  });

  it('build the same program, byte for byte', async () => {
    const built = await Promise.all(
      nodes.map(async ({ path }) => {
        const folder = temporaryFolder();
        const args = [join(repository, 'scripts/build.mjs'), '--program', '--outdir', folder];
        const env = { PATH: process.env['PATH'] ?? '' };
        expect(await start(path, args, { cwd: repository, env })).toMatchObject({ code: 0, stderr: '' });
        return readTree(folder);
      }),
    );
    const [first = {}, ...others] = built;
    expect(Object.keys(first)).toContain('program.cjs');
    for (const other of others) expect(other).toEqual(first);
  });

  it('build the same pack, byte for byte', async () => {
    const place = temporaryFolder();
    const packs = await Promise.all(
      nodes.map(async ({ version, path }) => {
        const out = join(place, version);
        const args = [binary, 'pack', '--out', out, '--zip'];
        const env = { PATH: process.env['PATH'] ?? '', HOME: place };
        const { code, stderr } = await start(path, args, { cwd: project, env });
        expect([version, code, stderr]).toEqual([version, 0, '']);
        return [readTree(out), readFileSync(`${out}.zip`, 'latin1')];
      }),
    );
    const [first, ...others] = packs;
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(nodes)(
    'of which $version runs what was installed from the package',
    async ({ path }) => {
      const folder = temporaryFolder();
      const staged = temporaryFolder();
      for (const name of ['schema', 'LICENSES', 'package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])
        cpSync(join(repository, name), join(staged, name), { recursive: true });
      copyBuilt(join(staged, 'dist'));
      const npm = (...args: readonly string[]): string => {
        const { status, stdout, stderr } = spawnSync('npm', args, { cwd: staged, encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return stdout;
      };
      expect(npm('pack', '--json', '--ignore-scripts')).not.toMatch(/\.cache"|\.code"/);
      const packed = readdirSync(staged).find((one) => one.endsWith('.tgz')) ?? '';
      npm('install', '--global', '--prefix', folder, '--prefer-offline', join(staged, packed));
      const program = join(folder, 'bin/urtext');
      const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
      for (const args of [['--version'], ['rules'], ['status'], ['rules']]) {
        const { code, stderr } = await start(path, [program, ...args], { cwd: project, env });
        expect([args, code, stderr]).toEqual([args, 0, '']);
      }
      expectClean(await check(path, program, { HOME: folder }));
      expectClean(await check(path, program, { HOME: folder }));
    },
    240_000,
  );
});

describe('the code that is kept', () => {
  const node = process.execPath;

  it('is written once for a command, readable to its user alone', async () => {
    const { home, program } = makeHome();
    expectClean(await check(node, program, { HOME: home }));
    const [name = ''] = entries(home);
    const { mtimeMs, mode } = statSync(join(kept(home), name));
    expect([mode & 0o777, statSync(kept(home)).mode & 0o777]).toEqual([0o600, 0o700]);
    expectClean(await check(node, program, { HOME: home }));
    expect(statSync(join(kept(home), name)).mtimeMs).toBe(mtimeMs);
  });

  it('is another one when a byte of the program is another one', async () => {
    const { home, program } = makeHome();
    expectClean(await check(node, program, { HOME: home }));
    const file = join(dirname(program), 'program.cjs');
    writeFileSync(file, readFileSync(file, 'latin1').replace('All is well', 'All is fine'), 'latin1');
    expect((await check(node, program, { HOME: home })).stdout).toContain('All is fine');
    expect(entries(home)).toHaveLength(2);
  });

  it.each<[string, (content: Buffer) => Uint8Array]>([
    ['cut', (content) => content.subarray(0, content.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in a bit', (content) => content.fill(content.readUInt8(99_999) ^ 1, 99_999, 100_000)],
  ])('is not read when it is %s, and made again', async (_, damage) => {
    const { home, program } = makeHome();
    await check(node, program, { HOME: home });
    const [name = ''] = entries(home);
    const path = join(kept(home), name);
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);
    expectClean(await check(node, program, { HOME: home }));
    expect(readFileSync(path).equals(damaged)).toBe(false);
  });

  it.each<[string, (home: string) => Record<string, string>]>([
    ['there is no home', () => ({})],
    ['the home is empty', () => ({ HOME: '' })],
    ['the home is not there', (home) => ({ HOME: join(home, 'nowhere') })],
    ['the cache folder is a file', (home) => (writeFileSync(join(home, '.cache'), ''), { HOME: home })],
    ['it is switched off', (home) => ({ HOME: home, URTEXT_DISABLE_COMPILE_CACHE: '1' })],
    ['Node’s is switched off', (home) => ({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })],
  ])('is not missed when %s', async (_, prepare) => {
    const { home, program } = makeHome();
    const env = prepare(home);
    expectClean(await check(node, program, env));
    expect(readdirSync(home, { recursive: true }).filter((name) => String(name) !== '.cache')).toEqual([]);
  });

  it.each<[string, (folder: string) => void]>([
    ['a link', (folder) => symlinkSync(temporaryFolder(), folder)],
    ['writable to others', (folder) => (mkdirSync(folder), chmodSync(folder, 0o777))],
  ])('stays out of a folder that is %s', async (_, make) => {
    const { home, program } = makeHome();
    mkdirSync(join(home, '.cache'));
    make(kept(home));
    expectClean(await check(node, program, { HOME: home }));
    expect(entries(home)).toEqual([]);
  });

  it('is whole when several runs write it at once, and old entries go', async () => {
    const { home, program } = makeHome();
    mkdirSync(kept(home), { recursive: true, mode: 0o700 });
    for (const sign of '0123456789') writeFileSync(join(kept(home), `${sign.repeat(64)}.code`), '');
    const runs = await Promise.all([1, 2, 3].map(() => check(node, program, { HOME: home })));
    for (const result of runs) expectClean(result);
    expect(entries(home)).toHaveLength(6);
    expect(entries(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('knows nothing of what was not a command', async () => {
    const { home, program } = makeHome();
    const cwd = makeProject({});
    const env = { PATH: process.env['PATH'] ?? '', HOME: home };
    expect((await start(node, [program, 'nonsense'], { cwd, env })).code).toBe(2);
    expect(existsSync(kept(home))).toBe(false);
  });
});
