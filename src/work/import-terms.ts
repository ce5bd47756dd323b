import { resolve } from 'node:path';
import { readTbx, type TbxEntry } from '../formats/tbx.ts';
import type { Host } from '../host.ts';
import { canonicalTag, localeOf } from '../languages/registry.ts';
import { readInside } from '../project/inside.ts';
import { loadProject, type Project } from '../project/project.ts';
import { readBytes } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { glossaryPath } from '../project/translations.ts';
import { escapeTerm, mergeGlossary, type NewTerm } from '../terms/glossary.ts';
import { byCodeUnit } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import { chosenLanguages } from './choose.ts';
import { holding } from './holding.ts';
import { save } from './save.ts';

/** The largest file read, in bytes. */
const LARGEST_TBX = 64 * 1024 * 1024;
/** What the largest note of an imported term may have, in UTF-16 code units. */
const LONGEST_NOTE = 160;
/** What the glossary itself takes as one term. */
const LONGEST_TERM = 200;

/** Which file, into the glossary of which language. */
export interface TermsRequest {
  readonly configPath: string | undefined;
  /** As the command line names it. */
  readonly file: string | undefined;
  /** Has to be one. */
  readonly languages: readonly string[] | undefined;
  readonly dryRun: boolean;
}

/** What became of the terms of a file. */
export interface ImportedTerms {
  /** Path of the glossary, as people read it. */
  readonly path: string;
  /** English terms that are new, and those that have more translations now, as the glossary writes them. */
  readonly added: readonly string[];
  readonly extended: readonly string[];
  /** How many were there already. */
  readonly same: number;
  /** Concepts without a term in both languages. */
  readonly skipped: number;
  /** What the file forbids and what is agreed: left out. */
  readonly contradictory: readonly string[];
}

/**
 * Enters the terms of a TBX file into the glossary of one language. What is there stays.
 *
 * @throws {UserError} when the file cannot be read, has no terms in both languages, or the glossary is not well made.
 */
export async function importTerms(host: Host, request: TermsRequest): Promise<ImportedTerms> {
  const { configPath, file, languages: wanted, dryRun } = request;
  if (file === undefined) throw new UserError('glossary-needs-file');
  if (!wanted || wanted.length !== 1) throw new UserError('glossary-needs-lang');
  const project = loadProject(host, configPath);
  const [lang = ''] = chosenLanguages(project, wanted);
  const path = placeOf(project, lang);
  const entries = readEntries(host, resolve(host.cwd, file));
  const { terms, skipped } = termsIn(entries, lang);
  if (terms.length === 0) {
    const known = [...new Set(entries.flatMap((entry) => entry.terms.map((term) => term.lang)))].sort();
    throw new UserError(
      'tbx-no-terms',
      { lang, known: known.slice(0, 40).join(', ') || '–' },
      { place: { path: file } },
    );
  }
  const shown = showPath(host, path);
  const { added, extended, contradictory } = await holding(
    host,
    { project, names: [`glossary ${lang}`], dryRun },
    () => {
      const before = host.exists(path) ? readInside(host, project.root, path) : undefined;
      const merged = mergeGlossary(before, shown, terms);
      if (merged.text !== before && !dryRun) save(host, [{ path, content: merged.text }], project.root);
      return merged;
    },
  );
  const same = terms.length - added.length - extended.length;
  return { path: shown, added, extended, same, skipped, contradictory };
}

function placeOf(project: Project, lang: string): string {
  const path = glossaryPath(project, lang);
  if (path === undefined) throw new UserError('glossary-name-taken');
  return path;
}

function readEntries(host: Host, path: string): readonly TbxEntry[] {
  const result = readTbx(readBytes(host, path, LARGEST_TBX));
  if (result.ok) return result.entries;
  const { id, messageId, data, line, column } = result.problem;
  const words: Readonly<Record<string, string>> = {
    tbxNotTbx: 'tbx.notTbx',
    xmlDoctype: 'tbx.doctype',
    xmlTooLarge: 'tbx.tooLarge',
  };
  const key = words[messageId] ?? 'tbx.xml';
  const named = key === 'tbx.xml' ? { reason: String(data['reason'] ?? messageId) } : data;
  const sentences = { reason: { key, data: named, code: id } };
  const position = { line, column };
  throw new UserError('tbx', {}, { place: line > 0 ? { path, position } : { path }, sentences });
}

/** One row for each English term; the other English terms of a concept mean the same and get the same row. */
function termsIn(
  entries: readonly TbxEntry[],
  lang: string,
): { readonly terms: readonly NewTerm[]; readonly skipped: number } {
  const rows = new Map<string, NewTerm>();
  let skipped = 0;
  for (const entry of entries) {
    const english = usable(entry, 'en').filter(({ status }) => status !== 'forbidden');
    const own = usable(entry, lang);
    const agreed = [...own]
      .filter(({ status }) => status !== 'forbidden')
      .sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
    const forbidden = own.filter(({ status }) => status === 'forbidden');
    if (english.length === 0 || own.length === 0) {
      skipped++;
      continue;
    }
    for (const { term } of english) {
      const key = term.toLowerCase();
      rows.set(
        key,
        joined(rows.get(key), {
          source: escapeTerm(term),
          renderings: agreed.map((one) => escapeTerm(one.term)),
          forbidden: forbidden.map((one) => escapeTerm(one.term)),
          note:
            entry.definition.length > LONGEST_NOTE || hidden.test(entry.definition)
              ? ''
              : escapeTerm(entry.definition),
        }),
      );
    }
  }
  return { terms: [...rows.values()].sort((a, b) => byCodeUnit(a.source, b.source)), skipped };
}

/** Two concepts with one English term: what one of them asks for is not forbidden by the other. */
function joined(old: NewTerm | undefined, more: NewTerm): NewTerm {
  const renderings = [...new Set([...(old?.renderings ?? []), ...more.renderings])];
  const forbidden = [...new Set([...(old?.forbidden ?? []), ...more.forbidden])];
  return {
    source: old?.source ?? more.source,
    renderings,
    forbidden: forbidden.filter((term) => !renderings.includes(term)),
    note: old?.note || more.note,
  };
}

/** Characters that nobody sees or that steer the direction: such a term would not be what it looks like. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

function usable({ terms }: TbxEntry, lang: string): TbxEntry['terms'] {
  return terms.filter(
    (one) =>
      one.term !== '' &&
      one.term.length <= LONGEST_TERM / 2 &&
      !hidden.test(one.term) &&
      isLanguage(one.lang, lang),
  );
}

/** Whether a file means a language: `de-AT` when all of German is asked for, and `pt` when `pt-BR` is, but not `pt-PT`. */
function isLanguage(found: string, wanted: string): boolean {
  const [one, other] = [knownLocale(found), knownLocale(wanted)];
  if (!one || !other || one.language !== other.language) return false;
  if (one.maximize().script !== other.maximize().script) return false;
  return other.region === undefined || one.region === undefined || one.region === other.region;
}

function knownLocale(tag: string): Intl.Locale | undefined {
  return canonicalTag(tag) === undefined ? undefined : new Intl.Locale(localeOf(tag));
}
