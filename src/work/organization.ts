import { resolve } from 'node:path';
import { lostTargets } from '../derive/compose.ts';
import type { DerivativeProfile } from '../derive/derivative-files.ts';
import { judgeOrganization } from '../derive/judge-organization.ts';
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
import type { Document } from '../model.ts';
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

/** What it wants to say has a place in the texts. */
function requirePlaces(file: OrganizationFile, { document, profile, templates }: Surroundings): void {
  const { organization } = file;
  const { people } = organization;
  for (const [lang, own] of templates) {
    const known = own ? peopleOf(own) : [];
    if (people !== undefined && !known.includes(people))
      throw organizationError(file, 'organization-people', {
        data: { people, lang, known: known.join(', ') || 'members' },
        keys: ['people'],
      });
  }
  const stays = (address: string): boolean =>
    !organization.omit.includes(address) && organization.replace[address] === undefined;
  const withMotto = [...templates.values()].every((own) =>
    Object.entries(own?.templates ?? {}).some(([key, text]) => text.includes('{{motto}}') && stays(key)),
  );
  const places = {
    motto: withMotto,
    date: profile.date.some(stays),
    add: document.current.units.some(({ kind, address }) => kind === 'item' && stays(address)),
  };
  for (const key of ['motto', 'date', 'add'] as const) {
    const isGiven = key === 'add' ? organization.add.length > 0 : organization[key] !== undefined;
    if (isGiven && !places[key])
      throw organizationError(file, 'organization-no-place', { data: { key }, keys: [key] });
  }
}

function requireTargets(file: OrganizationFile, { document }: Surroundings): void {
  const [lost] = lostTargets(document, file.organization);
  if (!lost) return;
  const { path, text, units } = document.current;
  const at = units.find(({ address }) => address === lost.from)?.start ?? 0;
  const index = file.organization.omit.indexOf(lost.to);
  throw organizationError(file, 'organization-lost-target', {
    data: {
      item: lost.to,
      from: lost.from,
      words: lost.words,
      place: `${path}:${positions(text)(at).line}`,
    },
    keys: ['omit', String(index)],
  });
}
