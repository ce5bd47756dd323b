/** What checks of all translations of a project say, one by one, each with the digest of its inputs. */

import { relative, sep } from 'node:path';
import type { Host } from '../../src/host.ts';
import { digestOf } from '../../src/work/digest.ts';
import { openProject } from '../../src/work/open.ts';
import { createOutcomes, type Outcome } from '../../src/work/outcome.ts';
import { pathsOf } from '../../src/work/paths.ts';
import { createReader } from '../../src/work/reader.ts';
import { loadFormatRules, rules } from '../../src/work/rules.ts';

export interface Told {
  readonly digest: string;
  readonly outcome: Outcome;
  /** Paths from the root of the project that were read for it. */
  readonly read: readonly string[];
}

/** By document and language, as `charter de`. */
export async function outcomesOf(
  given: Host,
  { configPath, isReversed = false }: { readonly configPath?: string; readonly isReversed?: boolean },
): Promise<ReadonlyMap<string, Told>> {
  const read: string[] = [];
  const host: Host = {
    ...given,
    readFile: (path) => {
      read.push(path);
      return given.readFile(path);
    },
  };
  const project = await openProject(host, configPath);
  const settings = { rules, formatRules: await loadFormatRules(), severities: project.config.rules };
  const reader = await createReader(host, project, () => true);
  const outcomeOf = createOutcomes(settings);
  const { fromRoot } = pathsOf(host, project);
  const told = new Map<string, Told>();
  for (const document of project.documents) {
    for (const lang of isReversed ? project.languages.toReversed() : project.languages) {
      read.length = 0;
      const result = await reader(document, lang);
      if (result.type !== 'translation') continue;
      const translation = fromRoot(result.translation);
      told.set(`${document.id} ${lang}`, {
        digest: digestOf({ ...settings, document, translation }),
        outcome: await outcomeOf(document, translation),
        read: read.map((path) => relative(project.root, path).split(sep).join('/')),
      });
    }
  }
  return told;
}
