/** What `urtext verify` says of texts that pandoc wrote in other languages of markup. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../program.ts';
import { lanternProject } from '../verify/lanterns.ts';
import { verdictsOf } from '../verify/verdicts.ts';
import { available, run as runTool } from './client.ts';

const read =
  'asciidoc asciidoctor beamer commonmark commonmark_x docbook4 docbook5 docx dokuwiki epub fb2 gfm haddock html4 html5 icml jats jira latex mediawiki muse odt opendocument org plain rst rtf tei textile xwiki'.split(
    ' ',
  );
/** What pandoc writes into them says something else: lists that begin at 1 again, signs in an address. */
const otherwise = /\.(?:ipynb|markdown_(?:github|mmd|phpextra|strict)|markua|opml|zimwiki)$/;
/** Nobody reads them here, but it is seen that they are something else. */
const known = 'context man ms texinfo'.split(' ');

describe.skipIf(!available('pandoc'))('a text that pandoc wrote', () => {
  it('is what it was, or known by its letters where its markup is not known, and never altered', async () => {
    const folder = await lanternProject();
    const formats = runTool('pandoc', ['--list-output-formats'])
      .output.split(/\s+/)
      .filter((format) => format !== '' && format !== 'pdf');
    const made: string[] = [];
    for (const [lang, source] of [
      ['en', 'source/rules/2011.md'],
      ['de', 'locales/de/rules.md'],
    ] as const)
      for (const format of formats)
        for (const whole of [true, false]) {
          const name = `${lang}-${whole ? 'whole' : 'piece'}.${format}`;
          const options = [...(whole ? ['-s'] : []), '-t', format, '-o', join(folder, name)];
          // Some formats hold no text, and some need a program that is not there.
          if (runTool('pandoc', [...options, join(folder, source)]).status === 0) made.push(name);
        }
    const result = await run(folder, ['verify', ...made, '--format', 'json']);
    const told = new Map<string, string>();
    for (const { path, verdict, exit } of verdictsOf(result))
      if (!path.includes('!')) told.set(path, `${verdict} ${exit}`);
    const wrong = [...told].filter(([path, what]) => what.endsWith(' 1') && !otherwise.test(path));
    expect(wrong).toEqual([]);
    const expected = ['en', 'de'].flatMap((lang) => [
      ...read.map((format) => [`${lang}-whole.${format}`, lang === 'en' ? 'faithful 0' : 'translation 0']),
      ...known.map((format) => [`${lang}-whole.${format}`, 'recognised 2']),
    ]);
    expect(Object.fromEntries(expected.map(([name = '']) => [name, told.get(name)]))).toEqual(
      Object.fromEntries(expected),
    );
  }, 300_000);
});
