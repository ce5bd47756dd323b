/** Which languages of a project have a bilingual dictionary, how much of the English it knows, and which could have one. */

import { join } from 'node:path';
import type { Host } from '../host.ts';
import { freedictNames } from '../languages/freedict.ts';
import { primaryLanguage } from '../languages/registry.ts';
import type { Project } from '../project/project.ts';
import { createLexiconLoader, knownShare } from '../proofing/bilingual.ts';
import { keyFor } from '../proofing/dictionary.ts';
import { UserError } from '../user-error.ts';
import type { Examination } from './doctor.ts';
import { shortList } from './short-list.ts';

/** Where systems keep dictionaries in the form of DICT. */
const folders = ['/usr/share/dictd', '/usr/local/share/dictd', '/opt/homebrew/share/dictd'];

/** Reads the dictionaries that are named, which takes seconds for a large one that nobody read before. */
export function bilingualOf(host: Host, project: Project): readonly Examination[] {
  const named = Object.keys(project.config.dictionaries);
  const without = project.languages.filter((lang) => keyFor(project.config.dictionaries, lang) === undefined);
  const there = without.flatMap((lang) => {
    const path = pathOf(host, lang);
    return path === undefined ? [] : [`"${lang}": "${path}"`];
  });
  const offered = without.filter((lang) => pathOf(host, lang) === undefined).flatMap(packageOf);
  return [
    ...(named.length > 0
      ? [knownOf(host, project, named)]
      : [{ id: 'bilingual', state: 'could', data: {} } as const]),
    ...(there.length > 0
      ? [{ id: 'bilingual-there', state: 'could', data: { list: shortList(there) } } as const]
      : []),
    ...(offered.length > 0
      ? [
          {
            id: 'bilingual-offered',
            state: 'could',
            data: { list: shortList([...new Set(offered)]) },
          } as const,
        ]
      : []),
  ];
}

function knownOf(host: Host, project: Project, named: readonly string[]): Examination {
  try {
    const lexiconOf = createLexiconLoader(host, project);
    const list = named.map((key) => {
      const lexicon = lexiconOf(key);
      return `${key} ${Math.round(100 * (lexicon ? knownShare(project.documents, lexicon) : 0))} %`;
    });
    return { id: 'bilingual', state: 'good', data: { list: list.join(', ') } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id: 'bilingual', state: 'wrong', data: {}, error };
  }
}

/** A dictionary of the system for a language, as the configuration names it. */
function pathOf(host: Host, lang: string): string | undefined {
  return freedictNames(primaryLanguage(lang))
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => host.exists(`${path}.index`));
}

function packageOf(lang: string): readonly string[] {
  return freedictNames(primaryLanguage(lang))
    .slice(0, 1)
    .map((name) => `dict-${name}`);
}
