/** What Typst and fonts call languages. */

import { localeOf, scriptOf } from '../languages/registry.ts';

/** Typst knows languages and regions, no scripts: Chinese in its two scripts is that of two regions. */
export function pdfLanguage(lang: string): { readonly lang: string; readonly region: string | null } {
  const { language, region } = new Intl.Locale(localeOf(lang));
  if (region !== undefined && /^[A-Z]{2}$/.test(region)) return { lang: language, region };
  if (language !== 'zh') return { lang: language, region: null };
  return { lang: language, region: scriptOf(lang) === 'Hant' ? 'TW' : 'CN' };
}

/**
 * Families for a language, the best first: by how much of the text readers of PDF get back, not by looks. Those behind are
 * for what the first has no sign for.
 */
export function fontsFor(lang: string): readonly string[] {
  return [...(byScript[scriptOf(lang)] ?? []), ...everywhere];
}

/**
 * Features of OpenType that are switched otherwise than fonts have it. Forms of letters that depend on their neighbours
 * (`calt`) come back from Amiri with one of them doubled: without them 25 of 28 items come back, with them 20.
 */
export function featuresFor(lang: string): Readonly<Record<string, number>> {
  return scriptOf(lang) === 'Arab' ? { calt: 0 } : {};
}

/** The size in points at which the letters of a language are as large as those of the others: Amiri draws small ones. */
export function sizeFor(lang: string): number {
  return scriptOf(lang) === 'Arab' ? 12.5 : 10.5;
}

const everywhere = ['Noto Sans', 'DejaVu Sans'];
const byScript: Readonly<Record<string, readonly string[]>> = {
  // Of the Arabic ones it gives back most letters.
  Arab: ['Amiri', 'Noto Naskh Arabic'],
  Hebr: ['Noto Sans Hebrew'],
  Deva: ['Noto Sans Devanagari'],
  Beng: ['Noto Sans Bengali'],
  Taml: ['Noto Sans Tamil'],
  Telu: ['Noto Sans Telugu'],
  Gujr: ['Noto Sans Gujarati'],
  Guru: ['Noto Sans Gurmukhi'],
  Knda: ['Noto Sans Kannada'],
  Mlym: ['Noto Sans Malayalam'],
  Sinh: ['Noto Sans Sinhala'],
  // They have a sign for every place of a mark, so that every syllable comes back.
  Thai: ['Loma', 'Norasi', 'Noto Sans Thai'],
  Laoo: ['Noto Sans Lao'],
  Mymr: ['Noto Serif Myanmar', 'Padauk', 'Noto Sans Myanmar'],
  Khmr: ['Khmer OS', 'Noto Sans Khmer'],
  Ethi: ['Noto Sans Ethiopic'],
  Geor: ['Noto Sans Georgian'],
  Armn: ['Noto Sans Armenian'],
  Hans: ['Noto Sans SC', 'Noto Sans CJK SC'],
  Hant: ['Noto Sans TC', 'Noto Sans CJK TC'],
  Jpan: ['Noto Sans JP', 'Noto Sans CJK JP'],
  Kore: ['Noto Sans KR', 'Noto Sans CJK KR'],
};
