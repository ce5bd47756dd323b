/** Crawls on engines that exist, as docs/verify.md has them: the same lines as of one process. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { binary, makeProject, ownProject, repository, start } from '../program.ts';
import { pageOf } from '../verify/copies.ts';
import { available } from './client.ts';
import { startSlurm, startSsh } from './engines.ts';

const page = readFileSync(join(repository, 'docs/verify.md'), 'utf8');
const own = ownProject();
const english = own['source/code-of-conduct/2003-01.md'] ?? '';

function recordOf(id: string, body: string): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: https://example.org/${id}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  );
}

/** Four files of records, each with a page that is none, a copy and an altered one; a folder with the program by its name. */
function begin(): { readonly folder: string; readonly path: string } {
  const folder = makeProject(own);
  const bin = makeProject({});
  writeFileSync(join(bin, 'urtext'), `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`, {
    mode: 0o755,
  });
  for (const part of ['a', 'b', 'c', 'd']) {
    const altered = english.replace('may not be modified', `may be modified in ${part}`);
    const records = [
      pageOf('# News\n\nRain, for days.\n', 'en'),
      pageOf(english, 'en'),
      pageOf(altered, 'en'),
    ];
    const packed = records.map((body, index) => recordOf(`${part}${index}`, body));
    writeFileSync(join(folder, `${part}.warc.gz`), Buffer.concat(packed));
  }
  return { folder, path: `${bin}:${process.env['PATH'] ?? ''}` };
}

/** What a record is, whatever was read before it. */
function toldIn(lines: string): readonly string[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { number: _, ...rest }: Readonly<Record<string, unknown>> = JSON.parse(line);
      return JSON.stringify(rest);
    })
    .toSorted();
}

async function inOneProcess({ folder, path }: { folder: string; path: string }): Promise<readonly string[]> {
  const env = { PATH: path, HOME: folder };
  const whole = await start('bash', ['-c', 'cat *.warc.gz | urtext verify --ndjson -'], { cwd: folder, env });
  const lines = toldIn(whole.stdout);
  expect(lines).toHaveLength(8);
  return lines;
}

/** Engines take their time to begin. */
const PATIENT = { timeout: 300_000 };
const has = (...programs: readonly string[]): boolean => programs.map(available).every(Boolean);

describe.skipIf(!has('parallel', 'ssh', 'ssh-keygen', '/usr/sbin/sshd'))(
  'GNU parallel over two servers',
  () => {
    it('gives the lines that one process gives', PATIENT, async () => {
      const { folder, path } = begin();
      const [one, two] = [await startSsh(path), await startSsh(path)];
      mkdirSync(join(folder, '.parallel'));
      writeFileSync(join(folder, '.parallel/will-cite'), '');
      const env = { PATH: path, HOME: folder, PARALLEL_HOME: join(folder, '.parallel') };
      const command = /^ls \*\.warc\.gz \| parallel .*$/m.exec(page)?.[0] ?? '';
      const onTwo = command.replace('-S one,two', `-S '1/${one} one' -S '1/${two} two'`);
      expect(onTwo).not.toBe(command);
      const ran = await start('bash', ['-c', onTwo], { cwd: folder, env });
      expect([ran.stderr, ran.code]).toEqual(['', 0]);
      const lines = toldIn(readFileSync(join(folder, 'copies.ndjson'), 'utf8'));
      expect(lines).toEqual(await inOneProcess({ folder, path }));
    });
  },
);

describe.skipIf(!has('sbatch', '/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/sbin/munged'))(
  'an array of Slurm',
  () => {
    it('gives the lines that one process gives, each task those of its file', PATIENT, async () => {
      const { folder, path } = begin();
      const slurm = await startSlurm();
      const env = { PATH: path, HOME: folder, ...slurm };
      const commands = /^ls \*\.warc\.gz > list\n(sbatch --array=1-)1000(.*)$/m.exec(page);
      const [whole = '', before = '', after = ''] = commands ?? [];
      const command = whole.split('\n')[0] ?? '';
      const ran = await start('bash', ['-c', `${command}\n${before}4 --wait${after}`], { cwd: folder, env });
      expect([ran.stderr, ran.code]).toEqual(['', 0]);
      const written = readdirSync(folder).filter((name) => /^copies-\d+\.ndjson$/.test(name));
      expect(written.toSorted()).toEqual([1, 2, 3, 4].map((task) => `copies-${task}.ndjson`));
      const lines = written.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
      expect(toldIn(lines)).toEqual(await inOneProcess({ folder, path }));
    });
  },
);

describe('a filter that gets lines and gives lines, as pipe() of Spark wants it', () => {
  it(
    'gives what one process gives, whatever the parts, and ends with 0 for a part without copies',
    PATIENT,
    async () => {
      const { folder, path } = begin();
      const env = { PATH: path, HOME: folder };
      const command = /\.pipe\("([^"]+)"\)/.exec(page)?.[1] ?? '';
      expect(command).toBe('urtext verify --ndjson -');
      // One process for each part, the paths of the part on its standard input, the last one without a line end.
      const copies = ['one.html', 'two.html', 'three.html'];
      for (const [at, name] of copies.entries())
        writeFileSync(join(folder, name), pageOf(english.replace('100 years', `${at + 100} years`), 'en'));
      writeFileSync(join(folder, 'none.html'), pageOf('# News\n\nRain, for days.\n', 'en'));
      const parts = [['one.html', 'none.html'], ['two.html', 'gone.html', 'three.html'], []];
      const loop = parts.map((part) => `printf '%s' '${part.join('\n')}' | ${command} || exit 1`).join('\n');
      const ran = await start('bash', ['-c', `set -o pipefail\n${loop}`], { cwd: folder, env });
      expect([ran.stderr, ran.code]).toEqual(['', 0]);
      const all = parts.flat().join('\n');
      const whole = await start('bash', ['-c', `printf '%s\n' '${all}' | ${command}`], { cwd: folder, env });
      expect(toldIn(ran.stdout)).toEqual(toldIn(whole.stdout));
      expect(toldIn(ran.stdout)).toHaveLength(5);
    },
  );

  it('ends with another code when it cannot do its work, so that the task fails', PATIENT, async () => {
    const { path } = begin();
    const nowhere = makeProject({});
    const env = { PATH: path, HOME: nowhere };
    const ran = await start('bash', ['-c', 'echo a.html | urtext verify --ndjson -'], { cwd: nowhere, env });
    expect([ran.stdout, ran.code]).toEqual(['', 2]);
  });
});
