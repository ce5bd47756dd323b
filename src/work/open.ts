/** Opens a project, and holds against what there is what its configuration names. */

import type { Host } from '../host.ts';
import { canonicalTag, isLanguageTag } from '../languages/registry.ts';
import { readFloorKey } from '../project/floor.ts';
import { loadProject, type Project } from '../project/project.ts';
import { placeOfKey, readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { hasFiles } from '../project/translations.ts';
import { namesNear } from '../text/nearest.ts';
import { type Place, UserError } from '../user-error.ts';
import { loadAllRules, noSuchRule, rules, unknownRule } from './rules.ts';

/**
 * Reads the project around the working directory, or the one that was named.
 *
 * @throws {UserError} when it cannot be read, or when its configuration names a rule, a document or a language that there
 * is not.
 */
export async function openProject(host: Host, configPath?: string): Promise<Project> {
  const project = loadProject(host, configPath);
  await requireConfiguredRules(host, project);
  requireFloor(host, project);
  if (!hasFiles(host, project)) return project;
  // Few projects keep translations in these formats, so their readers are loaded for those alone.
  const { readRecordFile } = await import('../exchange/record-file.ts');
  return { ...project, readFile: readRecordFile };
}

/** A typing mistake in the name of a rule, or a required one, would leave the rule as it was, without a word. */
export async function requireConfiguredRules(
  host: Host,
  { config, configPath }: Pick<Project, 'config' | 'configPath'>,
): Promise<void> {
  const wanted = Object.keys(config.rules);
  const placeOf = (id: string): Place => ({
    path: showPath(host, configPath),
    position: placeOfKey(readText(host, configPath), ['rules', id]),
  });
  const unknown = await unknownRule(wanted);
  if (unknown) throw noSuchRule(unknown, placeOf(unknown.rule));
  const isOfText = (id: string): boolean => rules.some((rule) => rule.id === id);
  const known = wanted.every(isOfText) ? rules : await loadAllRules();
  for (const { id, severity: fixed, required } of known) {
    const severity = config.rules[id];
    if (required && severity !== undefined && severity !== fixed)
      throw new UserError('rule-fixed', { rule: id, severity, fixed }, { place: placeOf(id) });
  }
}

/** A floor for what is not there would be kept by nobody, without a word. */
function requireFloor(host: Host, project: Project): void {
  for (const key of Object.keys(project.config.floor)) {
    const error = floorError(project, key);
    if (!error) continue;
    const position = placeOfKey(readText(host, project.configPath), ['floor', key]);
    throw new UserError(error[0], error[1], {
      place: { path: showPath(host, project.configPath), position },
    });
  }
}

function floorError(
  project: Project,
  key: string,
): readonly [messageId: string, data: Readonly<Record<string, string>>] | undefined {
  const { lang, document } = readFloorKey(key);
  if (document !== undefined && project.documents.every(({ id }) => id !== document))
    return [
      'no-such-document',
      {
        document,
        known: namesNear(
          document,
          project.documents.map(({ id }) => id),
        ),
      },
    ];
  if (lang === '*' || project.languages.includes(lang)) return undefined;
  if (!isLanguageTag(lang)) return ['unknown-language', { lang }];
  const expected = canonicalTag(lang) ?? lang;
  if (expected !== lang) return ['not-canonical', { lang, expected }];
  return project.documents.some(({ profile }) => profile.lang === lang)
    ? ['is-definitive', { lang }]
    : undefined;
}
