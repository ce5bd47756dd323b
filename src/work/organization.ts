import { resolve } from 'node:path';
import type { DerivativeProfile } from '../derive/derivative-files.ts';
import { judgeOrganization } from '../derive/judge-organization.ts';
import { lostTargets } from '../derive/omitted.ts';
import {
  type Localized,
  type OrganizationFile,
  OWN_TEXTS,
  organizationError,
  ownText,
  readOrganization,
} from '../derive/organization.ts';
import { peopleOf, type Templates } from '../derive/templates.ts';
import type { Host } from '../host.ts';
import type { Alignment, Document } from '../model.ts';
import type { Scanner } from '../references/index.ts';
import { positions } from '../text/text.ts';
import { UserError } from '../user-error.ts';

/** Reads the profile that was named; `undefined` for no organization in particular. */
export function organizationFile(
  host: Host,
  { organization: file, neutral }: { readonly organization?: string | undefined; readonly neutral: boolean },
): OrganizationFile | undefined {
  if (file === undefined) {
    if (!neutral) throw new UserError('needs-organization');
    return undefined;
  }
  if (neutral) throw new UserError('organization-or-neutral');
  return readOrganization(host, resolve(host.cwd, file), file);
}

/** What an organization is held against. */
interface Surroundings {
  readonly document: Document;
  readonly profile: DerivativeProfile;
  readonly scanner: Scanner;
  readonly languages: readonly string[];
  /** By language. */
  readonly templates: ReadonlyMap<string, Templates | undefined>;
  /** Of every translation that is taken. */
  readonly alignments: readonly Alignment[];
}

/**
 * Refuses an organization before any text is composed.
 *
 * @throws {UserError} with the place in its profile and the reason.
 */
export function refuseOrganization(file: OrganizationFile, around: Surroundings): void {
  const [problem] = judgeOrganization(file.organization, around.scanner);
  if (problem) throw organizationError(file, `organization-${problem.messageId}`, problem);
  requireKnownUnits(file, around);
  requireLanguages(file, around);
  requirePlaces(file, around);
  requireTargets(file, around);
}

function requireKnownUnits(file: OrganizationFile, { document }: Surroundings): void {
  const { omit, replace } = file.organization;
  const known = new Set(document.current.units.map(({ address }) => address));
  const clauses = document.profile.demands.flatMap(({ type, units }) => (type === 'clause' ? units : []));
  const asked = [
    ...omit.map((item, index) => ({ item, keys: ['omit', String(index)] })),
    ...Object.keys(replace).map((item) => ({ item, keys: ['replace', item] })),
  ];
  for (const { item, keys } of asked) {
    if (!known.has(item))
      throw organizationError(file, 'no-such-item', { data: { item, known: [...known].join(', ') }, keys });
    if (keys[0] === 'replace' && clauses.includes(item))
      throw organizationError(file, 'organization-clause', { data: { item }, keys });
  }
}

/** Every text of its own is there in every language, and the text that decides is among those that are built. */
function requireLanguages(file: OrganizationFile, { languages, templates }: Surroundings): void {
  const { organization } = file;
  const texts: readonly { readonly text: Localized | undefined; readonly keys: readonly string[] }[] = [
    ...OWN_TEXTS.map((key) => ({ text: organization[key], keys: [key] })),
    ...organization.add.map((text, index) => ({ text, keys: ['add', String(index)] })),
  ];
  for (const { text, keys } of texts) {
    if (text === undefined) continue;
    const lang = languages.find((one) => ownText(text, one) === undefined);
    if (lang !== undefined)
      throw organizationError(file, 'organization-missing-language', {
        data: { key: keys.join('.'), lang },
        keys,
      });
  }
  const { definitive } = organization;
  if (definitive === undefined) return;
  const nameless = languages.find((lang) => {
    const own = templates.get(lang);
    return !own || !Object.hasOwn(own.definitive, definitive);
  });
  if (!languages.includes(definitive) || nameless !== undefined)
    throw organizationError(file, 'organization-definitive', {
      data: { lang: definitive, known: languages.join(', ') },
      keys: ['definitive'],
    });
}

/**
 * Whom a neutral text is to speak to is known in every language.
 *
 * @throws {UserError} otherwise, and beside a profile, which says it itself.
 */
export function requirePeople(
  people: string,
  { file, templates }: { readonly file: OrganizationFile | undefined } & Pick<Surroundings, 'templates'>,
): void {
  if (file) throw new UserError('people-in-profile');
  const lacking = lackingPeople(people, templates);
  if (lacking) throw new UserError('organization-people', lacking);
}

/** The first language whose templates have no forms for people, and those that it has. */
function lackingPeople(
  people: string,
  templates: Surroundings['templates'],
): { readonly people: string; readonly lang: string; readonly known: string } | undefined {
  for (const [lang, own] of templates) {
    const known = own ? peopleOf(own) : [];
    if (!known.includes(people)) return { people, lang, known: known.join(', ') || 'members' };
  }
  return undefined;
}

/** What it wants to say has a place in the texts. */
function requirePlaces(file: OrganizationFile, { document, profile, templates }: Surroundings): void {
  const { organization } = file;
  const { people } = organization;
  const lacking = people === undefined ? undefined : lackingPeople(people, templates);
  if (lacking) throw organizationError(file, 'organization-people', { data: lacking, keys: ['people'] });
  const stays = (address: string): boolean =>
    !organization.omit.includes(address) && organization.replace[address] === undefined;
  const withMotto = [...templates.values()].every((own) =>
    Object.entries(own?.templates ?? {}).some(([key, text]) => text.includes('{{motto}}') && stays(key)),
  );
  const places = {
    motto: withMotto,
    date: profile.date.some(stays),
    add: document.current.units.some(({ kind, address }) => kind === 'item' && stays(address)),
    definitive: document.current.units.some(({ clause, address }) => clause && stays(address)),
  };
  for (const key of ['motto', 'date', 'add', 'definitive'] as const) {
    const isGiven = key === 'add' ? organization.add.length > 0 : organization[key] !== undefined;
    if (isGiven && !places[key])
      throw organizationError(file, 'organization-no-place', { data: { key }, keys: [key] });
  }
}

/** Nothing that stays points to what goes, in the definitive text or in a translation that says more. */
function requireTargets(file: OrganizationFile, { document, profile, alignments }: Surroundings): void {
  const { organization } = file;
  const gone = [...profile.drop.flatMap(({ units }) => units), ...profile.date];
  for (const alignment of [undefined, ...alignments]) {
    const [lost] = lostTargets(document, organization, { gone, alignment });
    if (!lost) continue;
    const index = organization.omit.indexOf(lost.to);
    const { to: item, from, words } = lost;
    throw organizationError(file, 'organization-lost-target', {
      data: { item, from, words, place: placeOf(document, from, alignment) },
      keys: ['omit', String(index)],
    });
  }
}

/** File and line of a unit, in the definitive text or in a translation. */
function placeOf(document: Document, address: string, alignment: Alignment | undefined): string {
  const { current } = document;
  const { path, text } = alignment?.translation ?? current;
  const units = alignment
    ? alignment.pairs.find((pair) => pair.address === address)?.targets
    : current.units.filter((unit) => unit.address === address);
  return `${path}:${positions(text)(units?.[0]?.start ?? 0).line}`;
}
