import { createHash } from 'node:crypto';
import type { Document } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { byCodeUnit } from '../text/text.ts';
import { version } from '../version.ts';
import type { OutcomeInputs } from './outcome.ts';

/**
 * The digest of all that an outcome follows from: where it is the same, the outcome is. The rules are known by the version
 * of the program and by their ids, a dictionary by its own digest; files of ours count as what they say, texts byte by
 * byte.
 *
 * @returns SHA-256, as `sha256:…`.
 */
export function digestOf(inputs: OutcomeInputs): string {
  const { document, translation, rules, formatRules = [], severities = {}, only, texts = false } = inputs;
  const { lang, path, text, record, recordPath, file, glossary, spelling, lexicon, grammar, floor } =
    translation;
  return sha256([
    version,
    [...rules, ...formatRules].map(({ id }) => id),
    Object.entries(severities).sort(([a], [b]) => byCodeUnit(a, b)),
    only ?? null,
    texts,
    documentDigest(document),
    [lang, path, recordPath],
    file ? [file.text, file.problems] : [text],
    record ?? null,
    glossary ?? null,
    spelling ? [spelling.path, spelling.script, spelling.digest] : null,
    lexicon ? [lexicon.paths, lexicon.digest] : null,
    grammar ? [grammar.path, grammar.matches ?? null, grammar.text === text] : null,
    floor ?? null,
  ]);
}

/** The definitive text as locked, and its editions as their files have them. */
export const documentDigest: (document: Document) => string = forLatest(
  ({ id, profile, editions, lock }: Document): string =>
    sha256([id, profile, editions.map((edition) => [edition.id, edition.text]), lock]),
);

function sha256(value: unknown): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(value)).digest('hex')}`;
}
