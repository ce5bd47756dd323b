/** Judges a composed derivative work before anything of it is written: its texts, and every byte. */

import { lockEdition } from '../document/lock.ts';
import { parseEdition } from '../document/parse.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Demand, Document, DocumentProfile, Translation } from '../model.ts';
import type { ReferenceHit, Scanner } from '../references/index.ts';
import type { Surface } from '../surface/index.ts';
import { NORMALIZATION } from '../text/text.ts';
import type { Derived } from './compose.ts';
import { asMarkdown } from './name-text.ts';
import { type Organization, textsOf } from './organization.ts';

/** A file of the derivative, before it is written. */
export interface BuiltFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly surface: Surface;
  readonly lang?: string;
}

/** A reference that is left in what was built. */
export interface Remaining {
  readonly path: string;
  readonly hit: ReferenceHit;
}

/**
 * Every reference in every byte that would be written: texts as their surfaces are read, and the names of the files.
 *
 * @param names Names of the organization: where they stand, a doubtful form is its own.
 */
export function remainingReferences(
  files: readonly BuiltFile[],
  scanner: Scanner,
  names: readonly string[],
): readonly Remaining[] {
  return files.flatMap((file) => {
    const isOwnName = ownNames(file.text, names);
    const inText = scanner.scan(file.text, {
      surface: file.surface,
      ...(file.lang !== undefined && { lang: file.lang }),
    });
    const inName = scanner.scan(file.path, { surface: 'filename' });
    return [...inText.filter((hit) => hit.level === 'error' || !isOwnName(hit)), ...inName].map((hit) => ({
      path: file.path,
      hit,
    }));
  });
}

/** Whether a hit stands within one of the names; each text is searched for them once. */
function ownNames(text: string, names: readonly string[]): (hit: ReferenceHit) => boolean {
  const covered = new Uint8Array(text.length);
  for (const name of new Set(names)) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      covered.fill(1, at, at + name.length);
  }
  return ({ span }) => covered.subarray(span.start, span.end).every((one) => one === 1);
}

/** A derivative work as a document with its translations, as if it were a project of its own. */
export interface DerivedDocument {
  /** Its own English is definitive for it. */
  readonly document: Document;
  /** In all other languages. */
  readonly translations: readonly Translation[];
  /** Addresses of what the organization added: it is its own in every language, mostly in one wording. */
  readonly added: ReadonlySet<string>;
}

/**
 * The languages of a derivative beside its own English: what is held against it, item by item, with the same rules. What
 * the organization left out or changed in one language has to be so in all.
 */
export function asDocument({
  document,
  english,
  markdown,
  organization,
}: {
  readonly document: Document;
  readonly english: Derived;
  readonly markdown: ReadonlyMap<string, string>;
  readonly organization: Organization | undefined;
}): DerivedDocument {
  const derived = derivedDocument(document, english, markdown.get(english.lang) ?? '', organization);
  const kept = new Set(derived.profile.outline.map(({ address }) => address));
  const added = new Set(derived.current.units.flatMap(({ address }) => (kept.has(address) ? [] : [address])));
  const translations = [...markdown].flatMap(([lang, text]) => {
    if (lang === english.lang) return [];
    const { blocks } = readMarkdown(text);
    return [{ lang, path: `${lang}.md`, text, blocks, recordPath: '' }];
  });
  return { document: derived, translations, added };
}

function derivedDocument(
  document: Document,
  english: Derived,
  text: string,
  organization: Organization | undefined,
): Document {
  const kept = english.units.filter((one) => one.after !== undefined).map(({ unit }) => unit);
  const profile: DocumentProfile = {
    ...document.profile,
    outline: kept.map(({ address, kind }) => ({ address, kind })),
    demands: clausesOf(document, english, organization),
    names: [...namesThatStay(document, text), ...(organization ? [{ name: STAND_IN, forms: {} }] : [])],
  };
  const id = document.current.id;
  const edition = parseEdition({ id, path: `${english.lang}.md`, parsed: readMarkdown(text) }, profile);
  const lock = {
    version: 1,
    document: document.id,
    normalization: NORMALIZATION,
    editions: { [id]: lockEdition(edition) },
  } as const;
  return { id: document.id, profile, editions: [edition], current: edition, lock, lockPath: '' };
}

/** The clauses on the definitive text that still call the source definitive. */
function clausesOf(
  document: Document,
  english: Derived,
  organization: Organization | undefined,
): readonly Demand[] {
  const source = document.profile.lang;
  return (organization?.definitive ?? source) === source ? keptClauses(document, english) : [];
}

/** The clauses on the definitive text that a derivative work has, whichever text they name. */
export function keptClauses(document: Document, { units }: Derived): readonly Demand[] {
  const kept = new Set(
    units
      .filter(({ change, after }) => after !== undefined && change !== 'replaced')
      .map(({ unit }) => unit.address),
  );
  return document.profile.demands.filter(
    (demand) => demand.type === 'clause' && demand.units.every((address) => kept.has(address)),
  );
}

/** Names of the document that a text of it still has. */
export function namesThatStay(document: Document, text: string): DocumentProfile['names'] {
  return document.profile.names.filter(({ name }) => text.includes(name));
}

/** Short, Latin, and no word of any language. */
const STAND_IN = 'ACME';

/**
 * The same organization under a name that no rule has anything against. Rules are asked about the text with this name:
 * what they find is a matter of the text, never of a name that is what it is.
 */
export function withStandIn(organization: Organization): Organization {
  const { of: _of, shortName, ofShort: _ofShort, ...rest } = organization;
  return { ...rest, name: STAND_IN, ...(shortName !== undefined && { shortName: STAND_IN }) };
}

/** Every way in which the names of an organization are written in what is built. */
export function writtenNames(organization: Organization | undefined): readonly string[] {
  if (!organization) return [];
  const { name, of, shortName, ofShort } = organization;
  const names = [name, of, shortName, ofShort].flatMap((texts) => textsOf(texts).map(({ text }) => text));
  const quoted = names.map((one) => JSON.stringify(one).slice(1, -1));
  return [...new Set([...names, ...names.map(asMarkdown), ...quoted])];
}
