/** Crawls on engines that exist, as docs/verify.md has them: the same lines as of one process. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { binary, makeProject, ownProject, repository, start } from '../program.ts';
import { pageOf } from '../verify/copies.ts';
import { available } from './client.ts';
import { startSsh } from './engines.ts';

const page = readFileSync(join(repository, 'docs/verify.md'), 'utf8');
const own = ownProject();
const english = own['source/code-of-conduct/2003-01.md'] ?? '';

function recordOf(id: string, body: string): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: https://example.org/${id}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  );
}

const isThere = ['parallel', 'ssh', 'ssh-keygen', '/usr/sbin/sshd'].map(available).every(Boolean);

describe.skipIf(!isThere)('GNU parallel over two servers', () => {
  it('gives the lines that one process gives', async () => {
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
    const path = `${bin}:${process.env['PATH'] ?? ''}`;
    const [one, two] = [await startSsh(path), await startSsh(path)];
    mkdirSync(join(folder, '.parallel'));
    writeFileSync(join(folder, '.parallel/will-cite'), '');
    const env = { PATH: path, HOME: folder, PARALLEL_HOME: join(folder, '.parallel') };
    const command = /^ls \*\.warc\.gz \| parallel .*$/m.exec(page)?.[0] ?? '';
    const onTwo = command.replace('-S one,two', `-S '1/${one} one' -S '1/${two} two'`);
    expect(onTwo).not.toBe(command);
    const ran = await start('bash', ['-c', onTwo], { cwd: folder, env });
    expect([ran.stderr, ran.code]).toEqual(['', 0]);
    const whole = await start('bash', ['-c', 'cat *.warc.gz | urtext verify --ndjson -'], {
      cwd: folder,
      env,
    });
    const lines = readFileSync(join(folder, 'copies.ndjson'), 'utf8').split('\n').filter(Boolean);
    expect(lines).toHaveLength(8);
    expect(lines.sort()).toEqual(whole.stdout.split('\n').filter(Boolean).sort());
  });
});
