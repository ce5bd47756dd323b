/** What a change touches: the translations that have to be checked again. */

import { isAbsolute, relative, sep } from 'node:path';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { reasonOf } from '../project/read.ts';
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
  const { config } = project;
  const source = `${plain(config.source)}/`;
  const locales = `${plain(config.locales)}/`;
  // Dictionaries and reports may be anywhere.
  const hasAids = Object.keys(config.spelling).length > 0 || config.grammar !== undefined;
  const languages = new Set<string>();
  const documents = new Set<string>();
  let all = false;
  for (const path of paths) {
    const [first = '', second = ''] = path.startsWith(locales)
      ? ['lang', path.slice(locales.length).split('/', 1)[0]]
      : path.startsWith(source)
        ? ['document', path.slice(source.length).split('/', 1)[0]]
        : [];
    if (first === 'lang') languages.add(second);
    else if (first === 'document') documents.add(second);
    else if (hasAids || path === ownPath(project)) all = true;
  }
  return (document, lang) => all || languages.has(lang) || documents.has(document);
}

function plain(folder: string): string {
  return folder.replace(/^(?:\.\/)+|\/+$/g, '');
}

function ownPath({ root, configPath }: Project): string {
  const path = relative(root, configPath);
  return isAbsolute(path) ? path : path.split(sep).join('/');
}
