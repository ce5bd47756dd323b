/** Runs that are stopped, and runs beside each other: nothing is lost, nothing is left, nothing is mixed. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realHost } from '../../src/host.ts';
import { settleJournals } from '../../src/machine/journal.ts';
import {
  binary,
  makeProject,
  ownProject,
  readTree,
  repository,
  run,
  start,
  temporaryFolder,
} from '../program.ts';

const own = ownProject();

describe('a run that is stopped while it writes', () => {
  it('is finished or undone by the next one, wherever it is stopped or fails', async () => {
    const { code, stdout, stderr } = await start(
      process.execPath,
      [join(repository, 'scripts/crash.mjs'), '--sample', process.env['CI'] ? '120' : '24'],
      { cwd: repository, env: { PATH: process.env['PATH'] ?? '', URTEXT_PROGRAM: binary } },
    );
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toMatch(/^\| \*\*all\*\* \| [1-9]/m);
  }, 600_000);

  it('leaves no folder behind that it made, when it says that nothing was changed', async () => {
    for (const at of [4, 5, 6, 7, 8]) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'charter.md'), '# Charter\n\nThis text is definitive.\n\n1. Be fair.\n');
      const { code, stderr } = await start(
        process.execPath,
        [
          '--require',
          join(repository, 'scripts/crash/hook.cjs'),
          binary,
          'init',
          'charter.md',
          '--into',
          'begun',
        ],
        {
          cwd: folder,
          env: { PATH: process.env['PATH'] ?? '', URTEXT_CRASH: JSON.stringify({ at, error: 'EIO' }) },
        },
      );
      expect([at, code, stderr]).toEqual([at, 2, expect.stringContaining('Nothing was changed')]);
      expect(readdirSync(folder)).toEqual(['charter.md']);
    }
  });

  it('says what it finished', async () => {
    const folder = makeProject(own);
    mkdirSync(join(folder, '.urtext-work'));
    writeFileSync(join(folder, 'locales/de/note.txt.0123456789ab.tmp-urtext'), 'new\n');
    const plan = {
      version: 1,
      owner: { pid: 2 ** 22 + 1, start: '1', host: 'elsewhere', at: 0 },
      steps: [{ from: 'locales/de/note.txt.0123456789ab.tmp-urtext', to: 'locales/de/note.txt' }],
      passing: ['locales/de/note.txt.0123456789ab.tmp-urtext'],
      folders: [],
    };
    writeFileSync(join(folder, '.urtext-work/0123456789ab.decided.json'), JSON.stringify(plan));
    const { code, stderr } = await run(folder, ['status', '--format', 'json']);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'urtext: An earlier run was stopped while it wrote; what it had decided is finished: locales/de/note.txt\n',
    );
    expect(readFileSync(join(folder, 'locales/de/note.txt'), 'utf8')).toBe('new\n');
  });

  it('is not taken for one of ours when it names what is none of ours', async () => {
    const folder = makeProject({ ...own, 'secret.txt': 'mine\n' });
    mkdirSync(join(folder, '.urtext-work'));
    const plan = {
      version: 1,
      owner: { pid: 1, start: '1', host: 'elsewhere', at: 0 },
      steps: [{ from: 'secret.txt', to: '../taken.txt' }],
      passing: ['secret.txt'],
      folders: ['locales'],
    };
    writeFileSync(join(folder, '.urtext-work/0123456789ab.decided.json'), JSON.stringify(plan));
    await run(folder, ['status', '--format', 'json']);
    expect(readTree(folder)['secret.txt']).toBe('mine\n');
  });

  it('leaves alone what somebody changed since', async () => {
    const folder = makeProject({
      ...own,
      'note.txt': 'of somebody\n',
      'note.txt.0123456789ab.tmp-urtext': 'ours\n',
    });
    mkdirSync(join(folder, '.urtext-work'));
    const plan = {
      version: 1,
      owner: { pid: 1, start: '1', host: 'elsewhere', at: 0 },
      steps: [
        {
          from: 'note.txt.0123456789ab.tmp-urtext',
          to: 'note.txt',
          kept: 'note.txt.0123456789ab.old-urtext',
          old: '0'.repeat(64),
        },
      ],
      passing: ['note.txt.0123456789ab.tmp-urtext', 'note.txt.0123456789ab.old-urtext'],
      folders: [],
    };
    writeFileSync(join(folder, '.urtext-work/0123456789ab.decided.json'), JSON.stringify(plan));
    const { stderr } = await run(folder, ['status', '--format', 'json']);
    expect(stderr).toContain('somebody changed this since; it stays as it is: note.txt');
    const tree = readTree(folder);
    expect(tree['note.txt']).toBe('of somebody\n');
    expect(Object.keys(tree).sort()).toEqual([...Object.keys(own), 'note.txt'].sort());
  });
});

describe('runs beside each other', () => {
  it('lose nothing, fifty at once on one language', async () => {
    const folder = makeProject(own);
    const record = join(folder, 'locales/de/code-of-conduct.record.json');
    const addresses = Object.entries<{ state: string }>(JSON.parse(readFileSync(record, 'utf8')).units)
      .filter(([, { state }]) => state === 'translated')
      .map(([address]) => address);
    const runs = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        run(folder, [
          'accept',
          'de',
          '--document',
          'code-of-conduct',
          '--item',
          addresses[index % addresses.length] ?? '',
          '--state',
          'reviewed',
          '--reviewer',
          'Grace Hopper',
        ]),
      ),
    );
    expect(runs.filter(({ code }) => code !== 0).map(({ stderr }) => stderr)).toEqual([]);
    const units: Record<string, { state: string }> = JSON.parse(readFileSync(record, 'utf8')).units;
    expect(addresses.slice(0, 50).filter((address) => units[address]?.state !== 'reviewed')).toEqual([]);
    expect(Object.keys(readTree(folder)).filter((path) => path.includes('urtext-work'))).toEqual([]);
  }, 300_000);

  it('never write over what somebody changed since it was read', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'de.md');
    writeFileSync(path, 'old\n');
    const host = realHost();
    host.readFile(path);
    writeFileSync(path, 'of somebody else\n');
    expect(() => host.writeFiles(folder, [{ path, content: 'ours\n' }])).toThrow(
      expect.objectContaining({ code: 'ESTALE', isUndone: true }),
    );
    expect(readTree(folder)).toEqual({ 'de.md': 'of somebody else\n' });
  });

  it('take turns, and one that was killed in its turn holds up nobody', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.urtext-work'));
    const dead = { pid: 2 ** 22 + 1, start: '1', host: 'elsewhere', at: 0 };
    writeFileSync(join(folder, '.urtext-work/de.turn.1.4194305-0123456789ab'), JSON.stringify(dead));
    const letGo = realHost().takeTurn(folder, 'de');
    letGo();
    expect(readTree(folder)).toEqual({});
  });

  it('leave a journal alone that another run is just writing', () => {
    const folder = temporaryFolder();
    const id = '0123456789ab';
    const journal = join(folder, `.urtext-work/${id}.staged.json`);
    const passing = `de.md.${id}.tmp-urtext`;
    mkdirSync(join(folder, '.urtext-work'));
    writeFileSync(journal, '');
    const plan = {
      version: 1,
      owner: { pid: 2 ** 22 + 1, start: '1', host: 'elsewhere', at: 0 },
      steps: [{ from: passing, to: 'de.md' }],
      passing: [passing],
      folders: [],
    };
    // Whoever began it ends it a moment later, and is gone then.
    const end = `setTimeout(() => require('node:fs').writeFileSync(process.argv[1], process.argv[2]), 200)`;
    spawn(process.execPath, ['-e', end, journal, JSON.stringify(plan)]);
    expect(settleJournals(folder).undone).toEqual([join(folder, 'de.md')]);
    expect(readTree(folder)).toEqual({});
  });

  it('remove a journal that nobody ends', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.urtext-work'));
    writeFileSync(join(folder, '.urtext-work/0123456789ab.staged.json'), '{"version":1,');
    expect(settleJournals(folder).undone).toEqual([]);
    expect(readTree(folder)).toEqual({});
  });
});
