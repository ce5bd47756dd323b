/**
 * Translations that the configuration names and that nobody has.
 *
 * `work/` is for what is done with a project, one verb for each file: a host, a project and plain options go in, data
 * comes out. Only `commands/`, `reporters/` and what else is a front-end may import it.
 */

import { type CheckOptions, createChecker } from '../check/check.ts';
import type { LocatedDiagnostic } from '../check/report.ts';
import type { Host } from '../host.ts';
import type { Document } from '../model.ts';
import { readFloorKey } from '../project/floor.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { filePath, translationPaths } from '../project/translations.ts';
import { alignerOf } from './aligner.ts';
import { rules } from './rules.ts';

/** What may be asked for. */
export interface AbsentOptions extends CheckOptions {
  readonly documents: readonly Document[];
  /** Absent for all. */
  readonly languages: readonly string[] | undefined;
}

/**
 * The translations that the configuration names, language by language, and that are not there at all. A floor for every
 * language names none.
 */
export function absentFindings(
  host: Host,
  project: Project,
  { documents, languages, ...options }: AbsentOptions,
): readonly LocatedDiagnostic[] {
  const { floor } = project.config;
  const checker = createChecker(
    rules.filter(({ id }) => id === 'state/regressed'),
    options,
  );
  const named = new Set(Object.keys(floor).map((key) => readFloorKey(key).lang));
  return [...named].flatMap((lang) => {
    if (lang === '*' || languages?.includes(lang) === false) return [];
    return documents.flatMap((document) => {
      const lowest = floor[`${lang}/${document.id}`] ?? floor[lang];
      const { text, record } = translationPaths(project, document.id, lang);
      const isThere =
        host.exists(text) || host.exists(record) || filePath(host, project, document.id, lang) !== undefined;
      if (lowest === undefined || isThere) return [];
      const [path, recordPath] = [showPath(host, text), showPath(host, record)];
      const translation = { lang, path, recordPath, text: '', blocks: [], floor: lowest };
      return checker.checkTranslation({ ...alignerOf(document)(translation), notices: [] });
    });
  });
}
