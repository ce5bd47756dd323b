/** The profile of the organization that makes a derivative work: its shape, its reading, where things stand in it. */

import * as v from 'valibot';
import type { Host } from '../host.ts';
import { ANY_LINE, parseData, placeOfKey, readText } from '../project/read.ts';
import { table } from '../project/table.ts';
import { ownKeys } from '../text/own-keys.ts';
import { UserError } from '../user-error.ts';

/** One text for all languages, or one by language tag; `*` is for all others. */
export type Localized = string | Readonly<Record<string, string>>;

/** Who makes a derivative work, and what becomes of the text. Names are text; what it says itself is Markdown. */
export interface Organization {
  readonly version: 1;
  readonly name: Localized;
  /** By language: the name in one phrase with preposition and article, as "of the Friends of the Park". */
  readonly of?: Readonly<Record<string, string>> | undefined;
  /** What it is called after the first time: an acronym, or a short name. */
  readonly shortName?: Localized | undefined;
  /** The same phrase with the short name. */
  readonly ofShort?: Readonly<Record<string, string>> | undefined;
  /** Whom the text speaks to: a set of forms in the templates, `members` when absent. */
  readonly people?: string | undefined;
  /** Its own date or edition, in the place of the issuer's. */
  readonly date?: Localized | undefined;
  /** A sentence in the place of the one with the issuer's motto. */
  readonly motto?: Localized | undefined;
  readonly notice?: Localized | undefined;
  readonly contact?: Localized | undefined;
  /** Language of the text that decides; that of the document when absent. */
  readonly definitive?: string | undefined;
  /** Addresses that the derivative leaves out, in every language. */
  readonly omit: readonly string[];
  /** By address and language: Markdown that stands instead, in every language. */
  readonly replace: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Items of its own, numbered on after the last, each in every language. */
  readonly add: readonly Readonly<Record<string, string>>[];
}

/** What an organization says itself, in every language, one text or one by language. */
export const OWN_TEXTS: readonly ('date' | 'motto' | 'notice' | 'contact')[] = [
  'date',
  'motto',
  'notice',
  'contact',
];

const byLanguage = table(v.string(), v.string());
const localized = v.union([v.string(), byLanguage], 'a text, or texts by language tag');

/** Shape of `organization.json`. */
const shape = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version: v.literal(1),
  name: localized,
  of: v.exactOptional(byLanguage),
  shortName: v.exactOptional(localized),
  ofShort: v.exactOptional(byLanguage),
  people: v.exactOptional(v.string()),
  date: v.exactOptional(localized),
  motto: v.exactOptional(localized),
  notice: v.exactOptional(localized),
  contact: v.exactOptional(localized),
  definitive: v.exactOptional(v.string()),
  omit: v.optional(v.array(v.string()), []),
  replace: v.optional(table(v.string(), byLanguage), {}),
  add: v.optional(v.array(byLanguage), []),
});

/** The same for whoever makes its schema. */
export const organizationSchema: v.GenericSchema<unknown, Organization> = shape;

/** A profile with its file, so that what is wrong with it can be shown where it stands. */
export interface OrganizationFile {
  readonly organization: Organization;
  /** As the command line names it. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the profile of an organization.
 *
 * @param path Absolute.
 * @param shown As errors name it.
 * @throws {UserError} with line and column for an unknown key, a value of the wrong shape, and what there is no more.
 */
export function readOrganization(host: Host, path: string, shown: string): OrganizationFile {
  const text = readText(host, path, ANY_LINE);
  return { organization: parseOrganization(text, shown), path: shown, text };
}

/** Parses the profile of an organization. */
export function parseOrganization(text: string, path: string): Organization {
  // What took the place of a key is said before anything else of the file: the key is the reason why it was read.
  const { renames } = parseData(text, path, v.looseObject({ renames: v.optional(v.unknown()) }));
  if (renames !== undefined)
    throw new UserError(
      'organization-renames',
      {},
      { place: { path, position: placeOfKey(text, ['renames']) } },
    );
  const data = parseData(text, path, shape);
  return { ...data, replace: ownKeys(data.replace) };
}

/** The error for something in the profile, at its place. */
export function organizationError(
  { path, text }: Pick<OrganizationFile, 'path' | 'text'>,
  messageId: string,
  { data = {}, keys }: { readonly data?: Readonly<Record<string, string>>; readonly keys: readonly string[] },
): UserError {
  return new UserError(messageId, data, { place: { path, position: placeOfKey(text, keys) } });
}

/** The text for a language: its own, that of its language without script and region, that for all others. */
export function inLanguage(text: Localized | undefined, lang: string): string | undefined {
  if (typeof text === 'string') return text;
  return ownText(text, lang) ?? valueAt(text, 'en');
}

/** The same where English is no help to readers of another language. */
export function ownText(text: Localized | undefined, lang: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return valueAt(text, lang) ?? valueAt(text, lang.split('-', 1)[0] ?? lang) ?? valueAt(text, '*');
}

/** A tag such as "constructor" names no text. */
function valueAt(texts: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** Every text of one for all languages or one by language, with the way down to it. */
export function textsOf(
  text: Localized | undefined,
): readonly { readonly lang: string | undefined; readonly text: string }[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ lang: undefined, text }];
  return Object.entries(text).map(([lang, one]) => ({ lang, text: one }));
}
