/** What the manifest of a pack says of its files beside their digests, held against what they are. */

import { primaryLanguage } from '../languages/registry.ts';
import { ownParts } from './compare.ts';
import type { Copy, Remark } from './copy.ts';
import type { KnownText } from './known.ts';
import type { CopyVerdict } from './verdict.ts';
import { withoutTypography } from './words.ts';

/** What a manifest says of one file; what it does not say is left out. */
export interface Claim {
  /** The file, seen from the pack. */
  readonly path: string;
  readonly kind?: string;
  readonly document?: string;
  readonly title?: string;
  readonly edition?: string;
  /** Fingerprint of the English that it follows, which may be that of another edition. */
  readonly follows?: string;
  readonly lang?: string;
  /** It is called the definitive text. */
  readonly isDefinitive?: true;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the manifests among the files of a pack say, by the name of the file that it is said of.
 *
 * @returns Empty where there is no manifest, or none that can be read. Never throws.
 */
export function claimsIn(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [name, bytes] of files) {
    const [, folder] = /^(.*\/|)manifest\.json$/.exec(name) ?? [];
    if (folder === undefined) continue;
    const manifest = fieldsOf(parsed(bytes));
    const documents = new Map(listOf(manifest['documents']).map((one) => [one['document'], one]));
    for (const file of listOf(manifest['files'])) {
      const path = textOf(file['path']);
      if (path === undefined) continue;
      const document = documents.get(file['document']);
      const own = folder + path.replace(/^(?:\.\/)+/, '');
      claims.set(own, { ...claimOf(file, manifest, document ?? {}), path: own });
    }
  }
  return claims;
}

function claimOf(file: Fields, manifest: Fields, about: Fields): Omit<Claim, 'path'> {
  const lang = textOf(file['lang']);
  const text = listOf(about['texts']).find((one) => one['lang'] === lang) ?? {};
  const isDefinitive = lang !== undefined && (text['state'] === 'definitive' || about['definitive'] === lang);
  const said: Readonly<Record<string, string | undefined>> = {
    kind: textOf(manifest['kind']),
    document: textOf(file['document']),
    title: textOf(about['title']),
    edition: textOf(file['edition']) ?? textOf(about['edition']),
    follows: textOf(text['follows']),
    lang,
  };
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(isDefinitive && { isDefinitive }) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * What is said of a copy and is not so. Said is nothing of what nobody can tell, as of the edition of a text that was changed.
 *
 * @param verdicts - About everything that stands in the file: one of them is enough to make it true.
 * @returns Keys below `verify.pack.` with the path of the file.
 */
export function falseClaims(
  { claim }: Copy,
  verdicts: readonly CopyVerdict[],
  texts: readonly KnownText[],
): readonly Remark[] {
  if (!claim) return [];
  const told = verdicts.filter(({ document, kind }) => document !== undefined && kind !== 'other');
  const [first] = told;
  if (!first) return [];
  const faults: Remark[] = [];
  const say = (what: string, data: Readonly<Record<string, string>>): void =>
    void faults.push({ key: `verify.pack.${what}`, data: { path: claim.path, ...data } });
  const all = (isFalse: (verdict: CopyVerdict) => boolean): boolean => told.every(isFalse);

  const { document: id, lang, edition, title } = claim;
  const isOurs = texts.some(({ document }) => document.id === id);
  if (id !== undefined && isOurs && all(({ document }) => document !== id))
    say('document', { found: first.document ?? '', expected: id });
  else if (edition !== undefined && all((one) => isOfOtherEdition(one, claim, texts)))
    say('edition', { found: first.edition ?? '', expected: edition });
  if (lang !== undefined && all((one) => isInOtherLanguage(one, lang, texts)))
    say('lang', { found: first.lang ?? '', expected: lang });
  if (claim.kind === 'faithful' && all(({ kind }) => kind === 'derivative')) say('kind-faithful', {});
  if (claim.kind === 'derivative' && all(isTextItself)) say('kind-derivative', {});
  const own = texts.find(({ document, isDefinitive }) => isDefinitive && document.id === first.document);
  if (title !== undefined && own && !namesOf(own.document.id, texts).has(plain(title)))
    say('title', { title });
  if (claim.isDefinitive && lang !== undefined && own && primaryLanguage(own.lang) !== primaryLanguage(lang))
    say('definitive', { found: own.lang });
  return faults;
}

function isTextItself({ kind, notice, isAllowed }: CopyVerdict): boolean {
  return (kind === 'faithful' || kind === 'translation') && notice === 'present' && isAllowed === true;
}

/** Only what is an edition word for word, or its translation as it was accepted or told by what is in it, tells which it is. */
function isOfOtherEdition(
  { kind, document, edition, isAccepted, uncertain, items, toldApart }: CopyVerdict,
  { edition: said, follows }: Claim,
  texts: readonly KnownText[],
): boolean {
  if (edition === undefined || edition === said || uncertain.includes('edition')) return false;
  const definitive = texts.filter((one) => one.isDefinitive && one.document.id === document);
  const [found, expected] = [edition, said].map((id) => definitive.find((one) => one.edition === id));
  if (kind !== 'faithful' && kind !== 'translation') return false;
  if (kind === 'translation') {
    if (found && follows !== undefined && printOf(found) === follows) return false;
    const isTold = toldApart.some((one) => one.edition === said && one.items.length > 0);
    if (!isAccepted && (!isTold || items.length > 0)) return false;
  }
  // Editions with the same words are not told apart.
  const isSame =
    found && expected && ownParts(found, expected).length === 0 && ownParts(expected, found).length === 0;
  return !isSame;
}

function printOf({ document, edition }: KnownText): string | undefined {
  return [document.current, ...document.editions].find(({ id }) => id === edition)?.fingerprint;
}

function isInOtherLanguage({ lang }: CopyVerdict, said: string, texts: readonly KnownText[]): boolean {
  if (lang === undefined || lang === '' || lang === said) return false;
  // What is told of a language by its words says nothing of its region and script; what is one known text is not the other.
  return (
    primaryLanguage(lang) !== primaryLanguage(said) ||
    [lang, said].every((one) => texts.some((known) => known.lang === one))
  );
}

/** What a document is called: its title, and the headings that its editions begin with. */
function namesOf(id: string, texts: readonly KnownText[]): ReadonlySet<string> {
  const own = texts.filter(({ document }) => document.id === id);
  const heads = own.flatMap(({ parts }) => parts.find(({ isHeading }) => isHeading)?.text ?? []);
  return new Set([...own.map(({ document }) => document.profile.title), ...heads].map(plain));
}

function plain(title: string): string {
  return withoutTypography(title).toLowerCase();
}
