/** Which files a name of a bilingual dictionary stands for, and what form they have. */

import { join, resolve } from 'node:path';
import type { Host } from '../host.ts';

/** The files of one dictionary, absolute; the first is what it is known by. */
export interface DictionaryFiles {
  readonly form: 'dict' | 'stardict' | 'tei' | 'tbx' | 'tab' | 'glossary';
  readonly paths: readonly string[];
}

/**
 * The dictionary that a name stands for: a file, a path without its ending, or a folder with one dictionary in it.
 *
 * @param root The folder of the configuration.
 * @returns Nothing when it is not there, or none that can be read.
 */
export function findBilingual(
  host: Pick<Host, 'exists' | 'readFolder'>,
  root: string,
  name: string,
): DictionaryFiles | undefined {
  const path = resolve(root, name);
  return filesOf(host, path) ?? filesIn(host, path);
}

function filesOf(host: Pick<Host, 'exists'>, path: string): DictionaryFiles | undefined {
  const base = path.replace(/\.(?:index|ifo|idx(?:\.gz)?|dict(?:\.dz)?)$/, '');
  const first = (...endings: readonly string[]): readonly string[] =>
    endings
      .map((ending) => base + ending)
      .filter((file) => host.exists(file))
      .slice(0, 1);
  const text = first('.dict.dz', '.dict');
  const [index, ifo, idx] = [first('.index'), first('.ifo'), first('.idx', '.idx.gz')];
  if (ifo.length > 0 && idx.length > 0 && text.length > 0)
    return { form: 'stardict', paths: [...ifo, ...idx, ...text] };
  if (index.length > 0 && text.length > 0) return { form: 'dict', paths: [...index, ...text] };
  for (const [ending, form] of singles) {
    const file = path.endsWith(ending) ? path : path + ending;
    if (host.exists(file)) return { form, paths: [file] };
  }
  return undefined;
}

const singles = [
  ['.tei', 'tei'],
  ['.xml', 'tei'],
  ['.tbx', 'tbx'],
  ['.tsv', 'tab'],
  ['.tab', 'tab'],
  ['.txt', 'tab'],
  ['.md', 'glossary'],
] as const;

/** A folder as dictionaries are packed: with one of them in it. */
function filesIn(host: Pick<Host, 'exists' | 'readFolder'>, folder: string): DictionaryFiles | undefined {
  let names: readonly string[];
  try {
    names = host.readFolder(folder).flatMap(({ name, isFile }) => (isFile ? [name] : []));
  } catch {
    return undefined;
  }
  const heads = names.filter((name) => /\.(?:ifo|index|tei|tbx)$/.test(name));
  const [head] = heads;
  return head !== undefined && heads.length === 1 ? filesOf(host, join(folder, head)) : undefined;
}
