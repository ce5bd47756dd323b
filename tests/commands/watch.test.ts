/** A check that goes on: the real program, real changes, a real signal. */

import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { binary, makeProject, ownProject, run } from '../program.ts';

const own = ownProject();
const german = 'locales/de/code-of-conduct.md';
const good = own[german] ?? '';
const faulty = good.replace(/^4\. .*$/m, '4. Nur 17.');

interface Watched {
  /** Waits until the streams have said this since the last wait, and gives all that they said. */
  readonly until: (words: string) => Promise<string>;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

function watch(folder: string, ...args: readonly string[]): Watched {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [binary, 'check', '--watch', ...args], {
    cwd: folder,
    env: { PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let said = '';
  let told: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString();
      told();
    });
  return {
    until: async (words) => {
      while (!said.includes(words))
        await new Promise<void>((resume) => {
          told = resume;
        });
      const all = said;
      said = '';
      return all;
    },
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

const WAITING = 'Waiting for changes';

describe('check --watch', () => {
  it('checks again what changes, and ends with what it found last when it is stopped', async () => {
    const folder = makeProject(own);
    const { until, stop } = watch(folder);
    expect(await until(WAITING)).toContain('All is well');
    writeFileSync(join(folder, german), faulty);
    const found = await until(WAITING);
    expect(found).toContain(`Changed: ${german}`);
    expect(found).toContain('item.4');
    const temporary = join(folder, 'locales/de/.code.tmp');
    writeFileSync(temporary, good);
    renameSync(temporary, join(folder, german));
    expect(await until(WAITING)).toContain('All is well');
    writeFileSync(join(folder, german), faulty);
    await until(WAITING);
    expect(await stop('SIGINT')).toBe(1);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends well on %s when all was well', async (signal) => {
    const { until, stop } = watch(makeProject(own));
    await until(WAITING);
    expect(await stop(signal)).toBe(0);
  });

  it('goes on while the configuration is half written, and sees languages that come', async () => {
    const folder = makeProject(own);
    const { until, stop } = watch(folder);
    await until(WAITING);
    writeFileSync(join(folder, 'urtext.config.json'), '{ "version": 1,');
    expect(await until(WAITING)).toContain('urtext.config.json:1:');
    writeFileSync(join(folder, 'urtext.config.json'), own['urtext.config.json'] ?? '');
    await until(WAITING);
    mkdirSync(join(folder, 'locales/it'));
    await until(WAITING);
    writeFileSync(join(folder, 'locales/it/code-of-conduct.md'), '# Codice\n');
    expect(await until(WAITING)).toContain('locales/it/code-of-conduct.md');
    expect(await stop('SIGINT')).not.toBe(0);
  });

  it('is not woken by the reports that it writes', async () => {
    const folder = makeProject(own);
    const { until, stop } = watch(folder, '--format', 'json:report.json', '--format', 'pretty');
    await until(WAITING);
    writeFileSync(join(folder, german), faulty);
    const said = await until(WAITING);
    expect(said.match(/Changed: /g)).toHaveLength(1);
    expect(said).not.toContain('report.json');
    expect(await stop('SIGINT')).toBe(1);
  });

  it('does not begin where there is no project, or with what it cannot be together', async () => {
    expect((await run(makeProject({}), ['check', '--watch'])).code).toBe(2);
    const folder = makeProject(own);
    for (const other of [['--fix'], ['--cache'], ['--jobs', '2'], ['--shard', '1/2'], [german]]) {
      const { code, stdout, stderr } = await run(folder, ['check', '--watch', ...other]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--watch');
    }
  });
});
