/** Checks in parts on engines that exist, as docs/ci.md has them: the merged report is that of an undivided check. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, makeProject, ownProject, type Run, repository, run, start } from '../program.ts';
import { startSlurm, startSsh } from './engines.ts';

const page = readFileSync(join(repository, 'docs/ci.md'), 'utf8');
const own = ownProject();
const german = 'locales/de/code-of-conduct.md';
const faulty = { ...own, [german]: (own[german] ?? '').replace(/^4\. .*$/m, '4. Nur 17.') };
const places = ['/usr/bin', '/usr/sbin', '/bin', '/usr/local/bin'];

/** Whether an engine is there; in CI it has to be. */
function has(...programs: readonly string[]): boolean {
  const missing = programs.filter((name) => places.every((place) => !existsSync(join(place, name))));
  if (missing.length === 0) return true;
  if (process.env['CI'] === 'true') throw new Error(`Not installed: ${missing.join(', ')}`);
  process.stderr.write(`SKIPPED, not installed: ${missing.join(', ')}\n`);
  return false;
}

/** A project with findings, and a folder with the program by its name. */
function begin(): { readonly folder: string; readonly path: string } {
  const folder = makeProject(faulty);
  const bin = makeProject({});
  writeFileSync(join(bin, 'urtext'), `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`, {
    mode: 0o755,
  });
  return { folder, path: `${bin}:${process.env['PATH'] ?? ''}` };
}

async function expectWhole(folder: string): Promise<void> {
  for (const format of ['pretty', 'json', 'html']) {
    const whole: Run = await run(folder, ['check', '--format', format]);
    expect(await run(folder, ['merge', '--format', format])).toEqual(whole);
    expect(whole.code).toBe(1);
  }
}

/** Engines take their time to begin. */
const PATIENT = { timeout: 300_000 };

describe.skipIf(!has('parallel', 'sshd', 'ssh', 'ssh-keygen'))('GNU parallel over ssh', () => {
  it('checks in parts on two hosts, and what they wrote makes a whole', PATIENT, async () => {
    const { folder, path } = begin();
    const ssh = await startSsh(path);
    const command = /^parallel --sshlogin .*$/m.exec(page)?.[0] ?? '';
    mkdirSync(join(folder, '.parallel'));
    writeFileSync(join(folder, '.parallel/will-cite'), '');
    const env = { PATH: path, HOME: folder, PARALLEL_SSH: ssh, PARALLEL_HOME: join(folder, '.parallel') };
    const ran = await start('bash', ['-c', command], { cwd: folder, env });
    expect([ran.code, ran.stdout.split('\n').length - 1]).toEqual([0, 4]);
    await expectWhole(folder);
  });
});

describe.skipIf(!has('sbatch', 'slurmctld', 'slurmd', 'munged'))('an array of Slurm', () => {
  it('checks in parts, what they wrote makes a whole, and a lost part is named', PATIENT, async () => {
    const { folder, path } = begin();
    const slurm = await startSlurm();
    const job = /```sh\n(#![^`]*SLURM_ARRAY_TASK_ID[^`]*)```/.exec(page)?.[1] ?? '';
    const asArray = /`sbatch (--array=\S+) part\.sh`/.exec(page)?.[1] ?? '';
    writeFileSync(join(folder, 'part.sh'), job);
    const env = { PATH: path, HOME: folder, ...slurm };
    const ran = await start('sbatch', ['--wait', asArray, 'part.sh'], { cwd: folder, env });
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('Submitted')]);
    for (const name of readdirSync(folder).filter((one) => one.startsWith('slurm-') || one === 'part.sh'))
      rmSync(join(folder, name));
    await expectWhole(folder);
    const shards = join(folder, '.urtext/shards');
    const [lost = ''] = readdirSync(shards).filter((name) => name.startsWith('3-'));
    rmSync(join(shards, lost));
    const { code, stderr } = await run(folder, ['merge']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Missing shard 3 of 4')]);
  });
});
