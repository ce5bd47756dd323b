/** What an editor shows of the files of projects while people write in them: buffers count, not what is on the disk. */

import { dirname, join, resolve } from 'node:path';
import { createChecker, isWanted } from '../check/check.ts';
import { type LocatedDiagnostic, locateFile } from '../check/report.ts';
import type { Host } from '../host.ts';
import type { Document, Translation } from '../model.ts';
import { CONFIG_NAME, type Project } from '../project/project.ts';
import { filePath, translationPaths } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { documentFindings } from './check.ts';
import { createEditHost, type EditHost } from './edit-host.ts';
import { openProject } from './open.ts';
import { createOutcomes, type Outcome } from './outcome.ts';
import { createReader } from './reader.ts';
import { rules } from './rules.ts';
import { settingsOf } from './told.ts';

/** What is known of one file as it stands in the editor. Paths in findings are those from the root of the project. */
export type Look =
  | ({ readonly type: 'translation' } & OneLook)
  | { readonly type: 'source'; readonly root: string; readonly findings: readonly LocatedDiagnostic[] }
  | { readonly type: 'problem'; readonly root: string; readonly findings: readonly LocatedDiagnostic[] }
  | { readonly type: 'error'; readonly root: string; readonly error: UserError };

/** A translation that could be read. */
export interface OneLook {
  readonly root: string;
  /** Reads what the editor has; writes are real. */
  readonly host: Host;
  readonly project: Project;
  readonly document: Document;
  readonly translation: Translation;
  readonly outcome: Outcome;
}

/** The open files of an editor. Paths are absolute. */
export interface Editing {
  /**
   * The text of a file as the editor has it; `undefined` when it is closed: then the disk counts again.
   *
   * @returns whether other files have to be looked at again too.
   */
  readonly put: (path: string, text: string | undefined) => boolean;
  /** A file on the disk is another now. The same is returned. */
  readonly touch: (path: string) => boolean;
  /** Looks at one file, and at no other translation; `undefined` when it belongs to no project. */
  readonly look: (path: string) => Promise<Look | undefined>;
}

interface Opened {
  readonly root: string;
  readonly project: Project;
  /** What the project was read from. */
  readonly read: ReadonlySet<string>;
  readonly translations: ReadonlyMap<string, { readonly document: Document; readonly lang: string }>;
  readonly lookAt: (document: Document, lang: string) => Promise<Look | undefined>;
}

/** Projects are read once, and again when a file that they were read from changes. */
export function createEditing(machine: Host): Editing {
  const host = createEditHost(machine);
  const opened = new Map<string, Opened>();
  const forget = (path: string): boolean => {
    const concerned = [...opened.values()].filter(({ read }) => read.has(path) || isAboutProject.test(path));
    for (const { root } of concerned) opened.delete(root);
    return concerned.length > 0;
  };
  const projectAt = async (root: string): Promise<Opened> => {
    const known = opened.get(root) ?? (await open(host, root));
    opened.set(root, known);
    return known;
  };
  const look = async (path: string): Promise<Look | undefined> => {
    const root = rootOf(host, path);
    if (root === undefined) return undefined;
    try {
      const isKnown = ({ translations, read }: Opened): boolean => translations.has(path) || read.has(path);
      let known = await projectAt(root);
      if (!isKnown(known)) {
        // A language may have come since.
        opened.delete(root);
        known = await projectAt(root);
      }
      const one = known.translations.get(path);
      return one ? await known.lookAt(one.document, one.lang) : sourceLook(known, path);
    } catch (error) {
      if (error instanceof UserError) return { type: 'error', root, error };
      throw error;
    }
  };
  return {
    put: (path, text) => {
      host.put(path, text);
      return forget(path);
    },
    touch: forget,
    look,
  };
}

/** Files that say what belongs to a project. */
const isAboutProject = /[\\/](?:document\.json|urtext\.config\.json)$/;

/** The folder of the configuration above a file. */
function rootOf(host: Host, path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (host.exists(join(folder, CONFIG_NAME))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

async function open(machine: EditHost, root: string): Promise<Opened> {
  const read = new Set<string>();
  const host: Host = {
    ...machine,
    cwd: root,
    readFile: (path, limit) => {
      read.add(path);
      return machine.readFile(path, limit);
    },
  };
  const project = await openProject(host);
  const settings = await settingsOf(project, {});
  const { severities = {} } = settings;
  const readOne = await createReader(
    host,
    project,
    (id) => isWanted(id, undefined) && severities[id] !== 'off',
  );
  const outcomeOf = createOutcomes(settings);
  const checker = createChecker(rules, { severities });
  const read0 = new Set(read);
  const lookAt = async (document: Document, lang: string): Promise<Look | undefined> => {
    const result = await readOne(document, lang);
    if (result.type === 'absent') return undefined;
    if (result.type === 'problem')
      return { type: 'problem', root, findings: checker.checkFile(result.problem).map(locateFile) };
    const { translation } = result;
    const outcome = await outcomeOf(document, translation);
    return { type: 'translation', root, host, project, document, translation, outcome };
  };
  return { root, project, read: read0, translations: translationsOf(host, project), lookAt };
}

function translationsOf(host: Host, project: Project): Opened['translations'] {
  const found = new Map<string, { document: Document; lang: string }>();
  for (const document of project.documents)
    for (const lang of project.languages) {
      const { text } = translationPaths(project, document.id, lang);
      const file = project.readFile ? filePath(host, project, document.id, lang) : undefined;
      found.set(file ?? text, { document, lang });
    }
  return found;
}

/** What rules say of the definitive text, in the edition that a file has. */
function sourceLook({ root, project }: Opened, path: string): Look | undefined {
  const checker = createChecker(rules, { severities: project.config.rules });
  for (const document of project.documents) {
    const edition = document.editions.find((one) => resolve(root, one.path) === path);
    if (!edition) continue;
    const findings = documentFindings(checker, document).filter((one) => one.path === edition.path);
    return { type: 'source', root, findings };
  }
  return undefined;
}
