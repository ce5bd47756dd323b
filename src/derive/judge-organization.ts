/** What speaks against an organization before a text is looked at. */

import { definitiveClaim } from '../languages/definitive.ts';
import { canonicalTag, isLanguageTag } from '../languages/registry.ts';
import type { ReferenceHit, Scanner } from '../references/index.ts';
import { type Localized, type Organization, OWN_TEXTS, textsOf } from './organization.ts';

/** Why an organization cannot make a derivative work, and where its profile says so. */
export interface OrganizationProblem {
  readonly messageId:
    | 'too-long'
    | 'empty-name'
    | 'line-break'
    | 'placeholder-name'
    | 'owner-name'
    | 'owner-text'
    | 'empty-text'
    | 'definitive-text'
    | 'language';
  readonly data: Readonly<Record<string, string>>;
  /** The way down to it in the profile. */
  readonly keys: readonly string[];
}

/** UTF-16 code units of a name: it stands in every item that had the name of the issuer. */
const LONGEST_NAME = 500;
/** The same of a text of its own: a long notice fits into it, a book does not. */
const LONGEST_TEXT = 20_000;

/**
 * What speaks against an organization: a name or a text beyond what anybody reads, no name, one of several lines, a
 * placeholder for one, a name of the issuer or one that contains a reference to it, in any language; the same in its own
 * texts; a key that is no language; a text that is empty, or that says itself which text decides.
 */
export function judgeOrganization(
  organization: Organization,
  scanner: Scanner,
): readonly OrganizationProblem[] {
  const named = placed(organization, ['name', 'of', 'shortName', 'ofShort']);
  const said = [
    ...placed(organization, OWN_TEXTS),
    ...Object.entries(organization.replace).flatMap(([address, texts]) => under(['replace', address], texts)),
    ...organization.add.flatMap((texts, index) => under(['add', String(index)], texts)),
  ];
  const long = [
    ...named.flatMap((one) => lengthProblem(one, LONGEST_NAME)),
    ...said.flatMap((one) => lengthProblem(one, LONGEST_TEXT)),
  ];
  // What is too long is not looked through.
  if (long.length > 0) return long;
  return [
    ...(textsOf(organization.name).length === 0
      ? [{ messageId: 'empty-name', data: {}, keys: ['name'] } as const]
      : []),
    ...[...named, ...said].flatMap(({ lang, keys }) => languageProblem(lang, keys)),
    ...named.flatMap(({ text, keys }) => nameProblem(text, keys, scanner)),
    ...said.flatMap((one) => textProblem(one, scanner)),
  ];
}

interface Placed {
  readonly lang: string | undefined;
  readonly text: string;
  readonly keys: readonly string[];
}

function placed(
  organization: Organization,
  fields: readonly ('name' | 'of' | 'shortName' | 'ofShort' | (typeof OWN_TEXTS)[number])[],
): readonly Placed[] {
  return fields.flatMap((field) => under([field], organization[field]));
}

function under(keys: readonly string[], texts: Localized | undefined): readonly Placed[] {
  return textsOf(texts).map(({ lang, text }) => ({
    lang,
    text,
    keys: lang === undefined ? keys : [...keys, lang],
  }));
}

function languageProblem(lang: string | undefined, keys: readonly string[]): readonly OrganizationProblem[] {
  if (lang === undefined || lang === '*') return [];
  if (isLanguageTag(lang) && canonicalTag(lang) === lang) return [];
  return [{ messageId: 'language', data: { key: lang }, keys }];
}

function lengthProblem({ text, keys }: Placed, limit: number): readonly OrganizationProblem[] {
  if (text.length <= limit) return [];
  const data = { key: keys.join('.'), length: String(text.length), limit: String(limit) };
  return [{ messageId: 'too-long', data, keys }];
}

function nameProblem(
  name: string,
  keys: readonly string[],
  scanner: Scanner,
): readonly OrganizationProblem[] {
  const plain = name.replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim();
  if (outOfLine.test(name)) return [{ messageId: 'line-break', data: { name: plain }, keys }];
  if (!/[\p{L}\p{N}]/u.test(plain)) return [{ messageId: 'empty-name', data: {}, keys }];
  if (placeholder.test(plain)) return [{ messageId: 'placeholder-name', data: { name: plain }, keys }];
  const hit = scanner.scan(name, { surface: 'text' }).find((one) => isNaming(one, name));
  return hit ? [{ messageId: 'owner-name', data: { name: plain, found: hit.data.found }, keys }] : [];
}

function textProblem({ text, keys, lang }: Placed, scanner: Scanner): readonly OrganizationProblem[] {
  if (text.trim() === '') return [{ messageId: 'empty-text', data: { key: keys[0] ?? '' }, keys }];
  const isLine = keys[0] !== 'notice' && keys[0] !== 'contact';
  if (isLine && outOfLine.test(text)) return [{ messageId: 'line-break', data: { name: text.trim() }, keys }];
  // The clause says it already, in every language the same: nothing else may say it again, or otherwise.
  const claim = definitiveClaim(text, lang === '*' ? undefined : lang);
  if (claim !== undefined) return [{ messageId: 'definitive-text', data: { found: claim.trim() }, keys }];
  const hit = scanner.scan(text, { surface: 'markdown' }).find(({ level }) => level === 'error');
  return hit ? [{ messageId: 'owner-text', data: { found: hit.data.found }, keys }] : [];
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

/** What ends a line, or is no text: a name with a blank line in it would begin a heading in the middle of an item. */
const outOfLine = /[\p{Cc}\u2028\u2029]/u;

/** Names that nobody has: left over from a form, or standing for one to come. */
const placeholder =
  /^(?:\[[^\]]*\]|\([^)]*\)|\{+[^{}]*\}+|<[^>]*>|\$\{[^}]*\}|%[^%]*%|_+|x{2,}|\?+|-+|\.{2,}|(?:your|the|my|our)?\s*(?:organi[sz]ation|company|association)(?:['’]s)?(?:\s+name)?|(?:insert\b.*|name|todo|tbd|tba|n\/a|none|null|undefined|test|example|foo|bar|placeholder|lorem ipsum.*))$/iu;
