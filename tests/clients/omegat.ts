import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './client.ts';

/** Lets OmegaT translate what stands in `source/`, with these translations as its memory. */
export function translate(path: string, pairs: readonly (readonly [source: string, target: string])[]): void {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  for (const name of ['target', 'omegat', 'glossary', 'dictionary', 'tm', 'config'])
    mkdirSync(join(path, name));
  const folders = ['source', 'target', 'tm', 'glossary', 'dictionary'];
  const settings = folders.map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('');
  const project = `<omegat><project version="1.0">${settings}<source_lang>EN</source_lang><target_lang>FR</target_lang><sentence_seg>true</sentence_seg></project></omegat>`;
  writeFileSync(join(path, 'omegat.project'), project);
  const tuv = (lang: string, text: string): string => `<tuv lang="${lang}"><seg>${escape(text)}</seg></tuv>`;
  const memory = pairs
    .map(([source, target]) => `<tu>${tuv('EN', source)}${tuv('FR', target)}</tu>`)
    .join('');
  const header =
    '<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="sentence" srclang="EN"/>';
  writeFileSync(
    join(path, 'omegat/project_save.tmx'),
    `<tmx version="1.1">${header}<body>${memory}</body></tmx>`,
  );
  const config = `--config-dir=${join(path, 'config')}`;
  const { output } = run('omegat', [
    '--mode=console-translate',
    '--quiet',
    config,
    '--disable-project-locking',
    path,
  ]);
  if (!output.includes('Finished')) throw new Error(output);
}
