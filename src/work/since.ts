/** What a change touches: the translations that have to be checked again. */

import { relative, sep } from 'node:path';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { reasonOf } from '../project/read.ts';
import { translationPaths } from '../project/translations.ts';
import { UserError } from '../user-error.ts';

/** Whether the translation of a document into a language is touched. */
export type Touched = (document: string, lang: string) => boolean;

/**
 * What changed since a commit of git: committed, staged, in the folder alone, or new there. What belongs to the English
 * touches every language; what belongs to the project touches everything.
 *
 * @throws {UserError} when git does not know the commit, has no common history with it, or is not there.
 */
export function touchedSince(host: Host, project: Project, ref: string): Touched {
  const git = (args: readonly string[]): string => {
    try {
      return host.askGit(project.root, args);
    } catch (cause) {
      const reason = reasonOf(cause);
      throw new UserError(reason === 'ENOENT' ? 'no-git' : 'no-such-commit', { ref }, { cause });
    }
  };
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).trim();
  const base = git(['merge-base', commit, 'HEAD']).trim();
  const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative'];
  const changed = `${git(['diff', ...options, base, '--'])}${git(['ls-files', '--others', '--exclude-standard', '-z'])}`;
  return touchedBy(project, changed.split('\0').filter(Boolean));
}

function touchedBy(project: Project, paths: readonly string[]): Touched {
  const { config, configPath, root, layout, documents, languages } = project;
  const own = (path: string): string => relative(root, path).split(sep).join('/');
  const changed = new Set(paths);
  const folders = languages.map((lang) => [`${own(layout.recordsFolder(lang))}/`, lang] as const);
  const byFolder = new Map(
    paths.map((path) => [path, folders.find(([folder]) => path.startsWith(folder))?.[1]] as const),
  );
  const touched = new Set([...byFolder.values()].filter((lang) => lang !== undefined));
  const texts = new Map<string, readonly string[]>();
  for (const { id } of documents)
    for (const lang of languages)
      texts.set(
        `${lang} ${id}`,
        [translationPaths(project, id, lang).text, ...layout.filePaths(id, lang)].map(own),
      );
  const known = new Set([...texts.values()].flat());
  // A folder of the English says which document it is of; dictionaries and reports may be anywhere.
  const source =
    typeof config.source === 'string' ? `${config.source.replace(/^(?:\.\/)+|\/+$/g, '')}/` : undefined;
  const hasAids = Object.keys(config.spelling).length > 0 || config.grammar !== undefined;
  const english = new Set<string>();
  let all = false;
  for (const path of paths) {
    if (known.has(path) || byFolder.get(path) !== undefined) continue;
    if (source !== undefined && path.startsWith(source))
      english.add(path.slice(source.length).split('/', 1)[0] ?? '');
    else if (hasAids || source === undefined || path === own(configPath)) all = true;
  }
  return (document, lang) =>
    all ||
    touched.has(lang) ||
    english.has(document) ||
    (texts.get(`${lang} ${document}`) ?? []).some((path) => changed.has(path));
}
