import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Host, realHost } from '../../src/host.ts';
import { createEditing } from '../../src/work/edit.ts';
import { makeProject, ownProject } from '../program.ts';

/** The real machine with a list of the files that were read. */
function noting(cwd: string): { readonly host: Host; readonly read: string[] } {
  const host = realHost();
  const read: string[] = [];
  return {
    read,
    host: {
      ...host,
      cwd,
      readFile: (path, limit) => {
        read.push(path);
        return host.readFile(path, limit);
      },
    },
  };
}

describe('an edit', () => {
  const own = ownProject();
  const german = 'locales/de/code-of-conduct.md';
  const text = own[german] ?? '';

  it('has its own translation examined, and reads no other and no English again', async () => {
    const folder = makeProject(own);
    const { host, read } = noting(folder);
    const editing = createEditing(host);
    const path = join(folder, german);
    editing.put(path, text);
    await editing.look(path);
    read.length = 0;
    editing.put(path, text.replace(/^4\. .*$/m, '4. Nur 17.'));
    const look = await editing.look(path);
    expect(look?.type === 'translation' && look.outcome.findings.length).toBeGreaterThan(0);
    expect(read).toEqual([join(folder, 'locales/de/code-of-conduct.record.json')]);
  });

  it('of the English has the project read again', async () => {
    const folder = makeProject(own);
    const { host, read } = noting(folder);
    const editing = createEditing(host);
    await editing.look(join(folder, german));
    const source = read.find((path) => /source.*\.md$/.test(path)) ?? '';
    expect(editing.put(source, '# Nothing\n')).toBe(true);
    expect(editing.put(join(folder, german), text)).toBe(false);
    const look = await editing.look(source);
    expect(look?.type === 'source' && look.findings.length).toBeGreaterThan(0);
  });

  it('is forgotten when the file is closed', async () => {
    const folder = makeProject(own);
    const editing = createEditing(noting(folder).host);
    const path = join(folder, german);
    editing.put(path, `${text}\n\n99. Mehr.\n`);
    const open = await editing.look(path);
    editing.put(path, undefined);
    const closed = await editing.look(path);
    const found = [open, closed].map((look) => look?.type === 'translation' && look.outcome.findings.length);
    expect(found).toEqual([expect.any(Number), 0]);
    expect(found[0]).not.toBe(0);
  });
});
