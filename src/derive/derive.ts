/** Judges a composed derivative work before anything of it is written: the organization, the texts, every byte. */

import { lockEdition } from '../document/lock.ts';
import { parseEdition } from '../document/parse.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Document, DocumentProfile, Translation } from '../model.ts';
import type { ReferenceHit, Scanner } from '../references/index.ts';
import type { Surface } from '../surface/index.ts';
import { NORMALIZATION } from '../text/text.ts';
import type { Derived } from './compose.ts';
import { inLanguage, type Localized, type Organization } from './derivative-files.ts';

/** Why an organization cannot make a derivative work. */
export interface OrganizationProblem {
  readonly messageId: 'empty-name' | 'line-break' | 'placeholder-name' | 'owner-name' | 'owner-text';
  readonly data: Readonly<Record<string, string>>;
}

/**
 * What speaks against an organization: no name, one of several lines, a placeholder for one, a name of the issuer or one that contains a
 * reference to it, in any language; the same in its own notice, contact and texts.
 */
export function judgeOrganization(
  organization: Organization,
  scanner: Scanner,
): readonly OrganizationProblem[] {
  const problems: OrganizationProblem[] = [];
  for (const name of [...textsOf(organization.name), ...textsOf(organization.shortName)]) {
    const plain = name.replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim();
    const hit = scanner.scan(name, { surface: 'text' }).find((one) => isNaming(one, name));
    if (outOfLine.test(name)) problems.push({ messageId: 'line-break', data: { name: plain } });
    else if (!/[\p{L}\p{N}]/u.test(plain)) problems.push({ messageId: 'empty-name', data: {} });
    else if (placeholder.test(plain)) problems.push({ messageId: 'placeholder-name', data: { name: plain } });
    else if (hit) problems.push({ messageId: 'owner-name', data: { name: plain, found: hit.data.found } });
  }
  if (textsOf(organization.name).length === 0) problems.push({ messageId: 'empty-name', data: {} });
  for (const name of Object.values(organization.renames).flatMap((byWord) => Object.values(byWord)))
    if (outOfLine.test(name)) problems.push({ messageId: 'line-break', data: { name } });
  const texts = [
    ...textsOf(organization.notice),
    ...textsOf(organization.contact),
    ...Object.values(organization.replace).flatMap((byLang) => Object.values(byLang)),
    ...Object.values(organization.renames).flatMap((byWord) => Object.values(byWord)),
  ];
  for (const text of texts) {
    const hit = scanner.scan(text, { surface: 'markdown' }).find(({ level }) => level === 'error');
    if (hit) problems.push({ messageId: 'owner-text', data: { found: hit.data.found } });
  }
  return problems;
}

/**
 * Whether a name is that of the owner: in a name nothing is chance, so what is doubtful in a text counts as well. Only
 * what any society is called, such as "the Society", has to be all of it.
 */
function isNaming({ level, kind, span }: ReferenceHit, name: string): boolean {
  if (level === 'error' || kind === 'name' || kind === 'acronym' || kind === 'handle' || kind === 'domain')
    return true;
  return name.slice(0, span.start).trim() === '' && name.slice(span.end).trim() === '';
}

function textsOf(text: Localized | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** What ends a line, or is no text: a name with a blank line in it would begin a heading in the middle of an item. */
const outOfLine = /[\p{Cc}\u2028\u2029]/u;

/** Names that nobody has: left over from a form, or standing for one to come. */
const placeholder =
  /^(?:[[({<].*[\])}>]|\{\{.*|.*\}\}|\$\{.*|%.*%|_+|x{2,}|\?+|-+|\.{2,}|(?:your|the|my|our)?\s*(?:organi[sz]ation|company|association)(?:['’]s)?(?:\s+name)?|(?:insert\b.*|name|todo|tbd|tba|n\/a|none|null|undefined|test|example|foo|bar|placeholder|lorem ipsum.*))$/iu;

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
  const name = inLanguage(organization?.name, english.lang);
  const changed = new Set(
    english.units.filter((one) => one.change === 'replaced').map(({ unit }) => unit.address),
  );
  const profile: DocumentProfile = {
    ...document.profile,
    outline: kept.map(({ address, kind }) => ({ address, kind })),
    demands: document.profile.demands.filter(
      ({ type, units }) => type === 'clause' && !units.some((address) => changed.has(address)),
    ),
    names: [
      ...document.profile.names.filter(({ name: known }) => text.includes(known)),
      ...(name === undefined
        ? []
        : [{ name, forms: { ...formsOf(organization?.name), '*': namesOf(organization) } }]),
    ],
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

/** What may stand for the name in every language. */
function namesOf(organization: Organization | undefined): readonly string[] {
  return [...textsOf(organization?.name), ...textsOf(organization?.shortName)];
}

function formsOf(name: Localized | undefined): Readonly<Record<string, readonly string[]>> {
  if (name === undefined || typeof name === 'string') return {};
  return Object.fromEntries(Object.entries(name).map(([lang, form]) => [lang, [form]]));
}
