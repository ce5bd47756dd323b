import type { Host } from '../host.ts';
import type { Glossary } from '../model.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { errorOf, glossaryPath, readGlossary, readTranslation } from '../project/translations.ts';
import { termUses } from '../terms/terms.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';
import { chosenLanguages } from './choose.ts';

/** In how many items a term of the English stands, and in how many it is translated as agreed. */
export interface Usage {
  readonly items: number;
  readonly agreed: number;
}

/** The glossary of a language, where its file is or would be, and how its terms are used, by the lines of their rows. */
export interface GlossaryUse {
  readonly lang: string;
  readonly path: string;
  readonly glossary: Glossary | undefined;
  readonly usage: ReadonlyMap<number, Usage>;
}

/** @throws {UserError} for a language that there is not, as for a glossary that cannot be read or has no place. */
export function glossariesOf(
  host: Host,
  project: Project,
  languages: readonly string[] | undefined,
): readonly GlossaryUse[] {
  return chosenLanguages(project, languages).map((lang) => useOf(host, project, lang));
}

function useOf(host: Host, project: Project, lang: string): GlossaryUse {
  const place = glossaryPath(project, lang);
  if (place === undefined) throw new UserError('glossary-name-taken');
  const found = readGlossary(host, project, lang);
  const usage = new Map<number, Usage>();
  for (const document of found ? project.documents : []) {
    const result = readTranslation(host, project, document, lang);
    if (result.type === 'problem') throw errorOf(result.problem);
    if (result.type === 'absent') continue;
    const alignment = alignerOf(document)(result.translation);
    for (const { term, rendered, leftOver, forbidden } of termUses(alignment)) {
      const { items, agreed } = usage.get(term.line) ?? { items: 0, agreed: 0 };
      const good = rendered && leftOver.length + forbidden.length === 0;
      usage.set(term.line, { items: items + 1, agreed: agreed + (good ? 1 : 0) });
    }
  }
  return { lang, path: showPath(host, place), glossary: found, usage };
}
