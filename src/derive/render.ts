/** Fills the templates of one language for one organization, or for none. */

import { scriptOf } from '../languages/registry.ts';
import type { ComposeOptions } from './compose.ts';
import { type NamePlace, namesIn } from './names.ts';
import { ownText } from './organization.ts';
import { type Form, fill, gapsOf, type Templates } from './templates.ts';

/** A filled template, and the gaps that nothing fills. */
export interface Rendered {
  readonly text: string;
  readonly unfilled: readonly string[];
}

/** Scripts that put no blank between sentences. */
const unspaced: ReadonlySet<string> = new Set([
  'Hans',
  'Hant',
  'Hani',
  'Jpan',
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
]);

/**
 * A function that fills templates in the order of the text: the first that names the organization names it in full, the
 * first of a neutral text says of what organization it speaks.
 */
export function createRenderer(
  templates: Templates,
  { organization, people, document }: Pick<ComposeOptions, 'organization' | 'people' | 'document'>,
  lang: string,
): (template: string, isHeading: boolean) => Rendered {
  const names = organization && namesIn(organization, lang, templates.names);
  const set = (organization ? organization.people : people) ?? 'members';
  const definitive = templates.definitive[organization?.definitive ?? document.profile.lang];
  const motto = ownText(organization?.motto, lang);
  const blank = unspaced.has(scriptOf(lang)) ? '' : ' ';
  let isFirst = true;
  const formOf = (gap: string): string | Form | undefined =>
    templates.forms[set]?.[gap] ?? templates.forms['*']?.[gap];
  return (template, isHeading) => {
    const place = (): NamePlace => (isHeading ? 'heading' : isFirst ? 'first' : 'later');
    const unfilled: string[] = [];
    const met = (value: string | undefined): string | undefined => {
      if (!isHeading) isFirst = false;
      return value;
    };
    const nameOf = (gap: string): string | undefined => {
      if (gap === 'org') return met(names?.org(place()));
      if (gap === 'of') return met(names?.of(place()));
      return gap === 'short' ? names?.short : undefined;
    };
    const formIn = (form: string | Form): string => {
      if (typeof form === 'string') return form;
      if (names) return form.named;
      const isFull = isFirst && !isHeading && form.first !== undefined;
      return (isFull ? met(form.first) : undefined) ?? form.neutral;
    };
    const valueOf = (gap: string): string | undefined => {
      if (gap === 'motto') return motto === undefined ? '' : `${motto}${blank}`;
      if (gap === 'definitive') return definitive;
      const form = formOf(gap);
      if (form === undefined) return nameOf(gap);
      const text = formIn(form);
      unfilled.push(...gapsOf(text).filter((one) => one !== 'of' && one !== 'org' && one !== 'short'));
      return fill(text, nameOf);
    };
    const known = (gap: string): boolean =>
      gap === 'motto' ||
      (gap === 'definitive' && definitive !== undefined) ||
      formOf(gap) !== undefined ||
      (names !== undefined && ['org', 'of', 'short'].includes(gap));
    unfilled.push(...gapsOf(template).filter((gap) => !known(gap)));
    return { text: fill(template, valueOf), unfilled };
  };
}
