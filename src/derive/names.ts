/** How the name of an organization stands in the sentences of one language. */

import { asMarkdown, isolated, isQuoted, isWrittenIn } from './name-text.ts';
import { inLanguage, type Organization, ownText } from './organization.ts';
import { fill, type NameForms } from './templates.ts';

/** Where a name is met. `first`: the long name with the short one after it; `later`: the short one alone. */
export type NamePlace = 'heading' | 'first' | 'later';

/** Markdown of the name for a place. */
export interface Names {
  /** The bare name. */
  readonly org: (place: NamePlace) => string;
  /** The bare short name; the name where there is none. */
  readonly short: string;
  /** The phrase around it. */
  readonly of: (place: NamePlace) => string;
}

const plain: NameForms = { of: '{{org}}', ofShort: '{{short}}', both: '{{org}} ({{short}})' };

/** The names of an organization in one language. */
export function namesIn(organization: Organization, lang: string, forms: NameForms = plain): Names {
  const name = inLanguage(organization.name, lang) ?? '';
  const given = inLanguage(organization.shortName, lang);
  const shortName = given === name ? undefined : given;
  const long = written(name, lang, forms);
  const short = shortName === undefined ? undefined : written(shortName, lang, forms);
  const both = (text: string): string =>
    short === undefined
      ? text
      : fill(forms.both, (gap) => (gap === 'org' ? text : gap === 'short' ? short : undefined));
  const phrase = (own: string | undefined, template: string, value: string): string =>
    own === undefined
      ? fill(template, (gap) => (gap === 'org' || gap === 'short' ? value : undefined))
      : isolated(asMarkdown(own), lang);
  const ofLong = (template: string): string => phrase(ownText(organization.of, lang), template, long);
  const ofShort =
    short === undefined
      ? ofLong(forms.of)
      : phrase(ownText(organization.ofShort, lang), forms.ofShort, short);
  return {
    org: (place) => (place === 'heading' ? long : place === 'first' ? both(long) : (short ?? long)),
    short: short ?? long,
    of: (place) =>
      place === 'heading'
        ? ofLong(forms.ofHeading ?? forms.of)
        : place === 'first'
          ? both(ofLong(forms.of))
          : ofShort,
  };
}

/** Text as Markdown, in quotation marks where the language wants them, kept apart where it runs the other way. */
function written(name: string, lang: string, { quoted }: NameForms): string {
  const text = isolated(asMarkdown(name), lang);
  if (!quoted || !isWrittenIn(name, quoted.script) || isQuoted(name) || isAcronym(name)) return text;
  return fill(quoted.form, () => text);
}

/** Acronyms stand without quotation marks. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(name);
}
