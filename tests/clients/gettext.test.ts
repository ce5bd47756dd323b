import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { available, folder, LANGUAGES, rules, run, save } from './client.ts';

describe.skipIf(!available('msgfmt'))('gettext', () => {
  it.each(LANGUAGES)('msgfmt -c finds nothing wrong in %s', (lang, translation) => {
    const path = save(join(folder(), 'a.po'), rules('po', lang, translation));
    const { status, output } = run('msgfmt', ['-c', '-v', '-o', '/dev/null', path]);
    expect({ status, output: output.trim() }).toEqual({
      status: 0,
      output: '5 translated messages, 1 fuzzy translation, 2 untranslated messages.',
    });
  });

  it.each(LANGUAGES)('msgcat writes %s as we do, byte for byte', (lang, translation) => {
    const path = save(join(folder(), 'a.po'), rules('po', lang, translation));
    expect(run('msgcat', [path]).output).toBe(readFileSync(path, 'utf8'));
  });

  it.each(LANGUAGES)('msgmerge changes nothing in %s when nothing changed', (lang, translation) => {
    const path = save(join(folder(), 'a.po'), rules('po', lang, translation));
    expect(run('msgmerge', ['-q', '--previous', path, path]).output).toBe(readFileSync(path, 'utf8'));
  });

  it('refuses a stray backslash, as we report it', () => {
    const path = new URL('../fixtures/cat/lokalize.po', import.meta.url).pathname;
    const { status, output } = run('msgfmt', ['-c', '-o', '/dev/null', path]);
    expect(status).not.toBe(0);
    expect(output).toContain(':23:');
  });
});
