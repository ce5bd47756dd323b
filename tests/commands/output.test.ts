/** Output that cannot be written, or that nobody reads: the exit code says what the streams cannot. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binary, makeProject, ownProject } from '../program.ts';

const folder = makeProject(ownProject());
/** A device that is always full, which Linux has. */
const full = '/dev/full';

function intoFull(
  args: readonly string[],
  which: 'stdout' | 'stderr',
): { code: number | null; other: string } {
  const device = openSync(full, 'w');
  try {
    const [out, err]: (number | 'pipe')[] = which === 'stdout' ? [device, 'pipe'] : ['pipe', device];
    const result = spawnSync(process.execPath, [binary, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', out ?? 'pipe', err ?? 'pipe'],
    });
    return { code: result.status, other: which === 'stdout' ? result.stderr : result.stdout };
  } finally {
    closeSync(device);
  }
}

describe.skipIf(!existsSync(full))('a full disk', () => {
  it.each([['check'], ['status'], ['check', '--format', 'json'], ['--help'], ['--version']])(
    'is no clean end of %s %s',
    (...args) => {
      const { code, other } = intoFull(args, 'stdout');
      expect(code).toBe(2);
      expect(other).toBe('urtext: Cannot write the output: ENOSPC. It is not complete\n');
    },
  );

  it('under the errors leaves the exit code', () => {
    expect(intoFull(['check', 'nothing.po'], 'stderr')).toEqual({ code: 2, other: '' });
  });
});

describe('a reader that stops reading', () => {
  it.each([
    ['the report', 'stdout', ['check', '--format', 'json'], 0],
    ['the errors', 'stderr', ['check', 'nothing.po'], 2],
  ] as const)('%s changes nothing about the exit code', async (_, stream, args, expected) => {
    const child = spawn(process.execPath, [binary, ...args], { cwd: folder });
    child[stream].destroy();
    const [code]: (number | null)[] = await once(child, 'exit');
    expect(code).toBe(expected);
  });
});

it('loses nothing of a long report that is read slowly', async () => {
  const child = spawn(process.execPath, [binary, 'rules', '--format', 'json'], { cwd: folder });
  let text = '';
  child.stdout.pause();
  setTimeout(() => child.stdout.resume(), 400);
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  await once(child, 'close');
  expect(Array.isArray(JSON.parse(text).rules)).toBe(true);
});
