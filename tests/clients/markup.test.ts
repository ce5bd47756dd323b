/** What `urtext verify` says of texts that pandoc wrote in other languages of markup. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { lanternProject } from '../verify/lanterns.ts';
import { type Verdict, verdictsOf } from '../verify/verdicts.ts';
import { available, run as runTool } from './client.ts';

const read =
  'asciidoc docbook5 docx dokuwiki epub fb2 gfm html4 jats jira latex mediawiki odt org plain rst rtf tei textile'.split(
    ' ',
  );
/** Nobody reads them here, but it is seen that they are something else. */
const known = 'context man ms texinfo'.split(' ');

describe.skipIf(!available('pandoc'))('a text that pandoc wrote', () => {
  it('is what it was, or known by its letters where its markup is not known', async () => {
    const folder = await lanternProject();
    const told: Record<string, string> = {};
    for (const [lang, source] of [
      ['en', 'source/rules/2011.md'],
      ['de', 'locales/de/rules.md'],
    ] as const)
      for (const format of [...read, ...known]) {
        const made = join(folder, `${lang}.${format}`);
        const { status, output } = runTool('pandoc', ['-s', '-t', format, '-o', made, join(folder, source)]);
        if (status !== 0) throw new Error(output);
        const result = await run(folder, ['verify', made, '--format', 'json']);
        const [verdict]: readonly (Verdict | undefined)[] = verdictsOf(result);
        told[`${lang} ${format}`] = `${verdict?.verdict} ${verdict?.exit}`;
      }
    const expected = ['en', 'de'].flatMap((lang) => [
      ...read.map((format) => [`${lang} ${format}`, lang === 'en' ? 'faithful 0' : 'translation 0']),
      ...known.map((format) => [`${lang} ${format}`, 'recognised 2']),
    ]);
    expect(told).toEqual(Object.fromEntries(expected));
  }, 300_000);
});
