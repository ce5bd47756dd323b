import { createHash } from 'node:crypto';
import type { Host } from '../host.ts';
import type { Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { byCodeUnit } from '../text/text.ts';
import { build } from '../version.ts';
import { documentDigest } from './digest.ts';
import type { OutcomeSettings } from './outcome.ts';

/**
 * The digest of all that outcomes of a document follow from beside the files of a translation: the program as it was
 * built, the Node with its Unicode and ICU, the rules, the configuration, the document with its lock.
 *
 * @returns SHA-256, in base 64.
 */
export function settingsDigest(
  host: Pick<Host, 'engine'>,
  { config, documents }: Project,
  document: Document,
  { rules, formatRules = [], severities = {}, only, texts = false }: OutcomeSettings,
): string {
  const told = [
    build,
    host.engine,
    [...rules, ...formatRules].map((rule) => rule.id),
    Object.entries(severities).sort(([a], [b]) => byCodeUnit(a, b)),
    only ?? null,
    texts,
    config,
    // A document may have the name that glossaries have.
    documents.map((one) => one.id),
    documentDigest(document),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64');
}
