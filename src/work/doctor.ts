/** What there is for a project to work with, what there could be, and what is wrong. */

import { join } from 'node:path';
import type { Host } from '../host.ts';
import { scriptOf } from '../languages/registry.ts';
import { type Project, sourceFiles } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { languageFilePath } from '../project/translations.ts';
import { keyFor, requireDictionaries, unspaced } from '../proofing/dictionary.ts';
import { GLOSSARY_NAME } from '../terms/glossary.ts';
import { UserError } from '../user-error.ts';
import { version } from '../version.ts';
import { CACHE_PATH, cacheState } from './cache.ts';
import { bilingualOf } from './doctor-bilingual.ts';
import { languagesWithoutFont } from './fonts.ts';
import { openProject } from './open.ts';
import { shortList } from './short-list.ts';

/** What was looked at: the key of its words below `doctor.`, with `state` behind it where states have other words. */
export interface Examination {
  readonly id: string;
  /** `good`: there. `could`: not there, and nothing needs it yet. `wrong`: has to be put right. */
  readonly state: 'good' | 'could' | 'wrong';
  readonly data: Readonly<Record<string, string | number>>;
  /** Why it is wrong, where an error says it. */
  readonly error?: UserError;
}

/** The oldest Node that runs the program. */
const LEAST_NODE = [20, 19] as const;

/** Looks at the machine, and at the project where there is one; nothing is changed. Never throws for what it finds. */
export async function examineAll(host: Host, configPath?: string): Promise<readonly Examination[]> {
  const machine = [nodeOf(host), gitOf(host)];
  try {
    const project = await openProject(host, configPath);
    const data = { path: showPath(host, project.configPath) };
    return [
      ...machine,
      { id: 'project', state: 'good', data },
      documentsOf(project),
      locksOf(project),
      languagesOf(project),
      ...dictionariesOf(host, project),
      ...bilingualOf(host, project),
      glossariesOf(host, project),
      cacheOf(host, project),
      await pdfOf(),
      fontsOf(host, project),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [...machine, { id: 'project', state: 'wrong', data: {}, error }];
  }
}

/** Whether something has to be put right. */
export function isAnyWrong(examinations: readonly Examination[]): boolean {
  return examinations.some(({ state }) => state === 'wrong');
}

function nodeOf({ engine }: Host): Examination {
  const [found = ''] = engine.split(' ');
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [least, leastMinor] = LEAST_NODE;
  const isOld = major < least || (major === least && minor < leastMinor);
  return {
    id: 'node',
    state: isOld ? 'wrong' : 'good',
    data: { found, least: LEAST_NODE.join('.'), version },
  };
}

function gitOf(host: Host): Examination {
  try {
    const found = host
      .askGit(host.cwd, ['--version'])
      .trim()
      .replace(/^git version /, '');
    return { id: 'git', state: 'good', data: { found } };
  } catch {
    return { id: 'git', state: 'could', data: {} };
  }
}

function documentsOf({ documents, config }: Project): Examination {
  const list = documents.map(({ id, current }) => `${id} ${current.id}`).join(', ');
  const kept = sourceFiles(config) === undefined ? 'folder' : 'files';
  return { id: 'documents', state: 'good', data: { count: documents.length, list, kept } };
}

function locksOf({ documents }: Project): Examination {
  const open = documents.filter(({ lock, current }) => !Object.hasOwn(lock.editions, current.id));
  const list = open.map(({ id, current }) => `${id} ${current.id}`).join(', ');
  return { id: 'locks', state: open.length > 0 ? 'wrong' : 'good', data: { list } };
}

function languagesOf({ languages }: Project): Examination {
  const data = { count: languages.length, list: shortList(languages) };
  return { id: 'languages', state: languages.length > 0 ? 'good' : 'could', data };
}

function dictionariesOf(host: Host, project: Project): readonly Examination[] {
  const { spelling, grammar } = project.config;
  const without = project.languages.filter(
    (lang) => keyFor(spelling, lang) === undefined && !unspaced.has(scriptOf(lang)),
  );
  return [
    dictionaryState(host, project),
    ...(without.length > 0
      ? [{ id: 'dictionaries-more', state: 'could', data: { list: shortList(without) } } as const]
      : []),
    { id: 'grammar', state: grammar === undefined ? 'could' : 'good', data: { path: grammar ?? '' } },
  ];
}

function dictionaryState(host: Host, project: Project): Examination {
  const keys = Object.keys(project.config.spelling);
  const data = { list: shortList(keys) };
  try {
    requireDictionaries(host, project);
    return { id: 'dictionaries', state: keys.length > 0 ? 'good' : 'could', data };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id: 'dictionaries', state: 'wrong', data, error };
  }
}

function glossariesOf(host: Host, project: Project): Examination {
  const having = project.languages.filter((lang) =>
    host.exists(languageFilePath(project, lang, GLOSSARY_NAME)),
  );
  return { id: 'glossaries', state: having.length > 0 ? 'good' : 'could', data: { list: shortList(having) } };
}

function cacheOf(host: Host, project: Project): Examination {
  const { entries, isForeign } = cacheState(host, join(project.root, CACHE_PATH));
  const data = { count: entries, path: CACHE_PATH };
  if (isForeign) return { id: 'cache-foreign', state: 'could', data };
  return { id: 'cache', state: entries > 0 ? 'good' : 'could', data };
}

async function pdfOf(): Promise<Examination> {
  try {
    const { loadPdfMaker } = await import('../render/pdf.ts');
    await loadPdfMaker([]);
    return { id: 'pdf', state: 'good', data: {} };
  } catch {
    return { id: 'pdf', state: 'could', data: {} };
  }
}

function fontsOf(host: Host, project: Project): Examination {
  const lacking = languagesWithoutFont(host, project.languages);
  const list = lacking.map(({ lang, fonts }) => `${lang} (${fonts.join(', ')})`);
  return { id: 'fonts', state: lacking.length > 0 ? 'could' : 'good', data: { list: shortList(list) } };
}
