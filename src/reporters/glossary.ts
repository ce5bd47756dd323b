/** The terms agreed upon for each language and how they are used, and what an import made of them. */

import type { Translate } from '../messages/index.ts';
import type { GlossaryTerm } from '../model.ts';
import { plainTerm } from '../terms/glossary.ts';
import { jsonOf, visible } from '../text/visible.ts';
import type { GlossaryUse, Usage } from '../work/glossary.ts';
import type { ImportedTerms } from '../work/import-terms.ts';
import type { Screen } from './screen.ts';

/** One line a term. */
export function reportGlossary(lists: readonly GlossaryUse[], screen: Screen): string {
  return `${lists.flatMap((list) => linesOf(list, screen)).join('\n')}\n`;
}

/** One JSON object: `version` and `languages`. */
export function reportGlossaryJson(lists: readonly GlossaryUse[]): string {
  const languages = lists.map(({ lang, path, glossary, usage }) => ({
    lang,
    path,
    terms: (glossary?.terms ?? []).map(({ source, renderings, forbidden, note, line }) => ({
      source,
      renderings,
      forbidden,
      note,
      line,
      ...(usage.get(line) ?? { items: 0, agreed: 0 }),
    })),
  }));
  return `${jsonOf({ version: 1, languages }, 2)}\n`;
}

/** What was added to a glossary, or would be. */
export function reportImportedTerms(
  { path, added, extended, same, skipped, contradictory }: ImportedTerms,
  { t, dryRun }: Screen & { readonly dryRun: boolean },
): string {
  const data = { path: visible(path), added: added.length, extended: extended.length, same };
  const lines = [
    ...added.map((term) => t('glossary.added', { term: shown(term) })),
    ...extended.map((term) => t('glossary.extended', { term: shown(term) })),
    t(dryRun ? 'glossary.wouldImport' : 'glossary.imported', data),
    ...contradictory.map((term) => t('glossary.contradictory', { term: visible(term) })),
    ...(skipped > 0 ? [t('glossary.skipped', { count: skipped })] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf({ lang, path, glossary, usage }: GlossaryUse, { t, style }: Screen): readonly string[] {
  if (!glossary) return [t('glossary.none', { lang, path: visible(path) })];
  const title = t('glossary.title', {
    path: visible(path),
    terms: t('count.term', { count: glossary.terms.length }),
  });
  const rows = glossary.terms.map((term) => {
    const english = term.source === '' ? t('glossary.anywhere') : shown(term.source);
    const agreed =
      term.renderings.length > 0
        ? ` → ${term.renderings.map(shown).join('; ')}`
        : term.source === ''
          ? ''
          : ` → ${t('glossary.untranslated')}`;
    const not =
      term.forbidden.length > 0
        ? `, ${t('glossary.not', { words: term.forbidden.map(shown).join('; ') })}`
        : '';
    return `  ${english}${agreed}${not}${style('dim', usageOf(term, usage.get(term.line), t))}`;
  });
  return [style('bold', title), ...rows];
}

function usageOf(term: GlossaryTerm, usage: Usage | undefined, t: Translate): string {
  if (term.source === '') return '';
  if (!usage) return `  (${t('glossary.unused')})`;
  const items = t('count.item', { count: usage.items });
  return `  (${t('glossary.agreed', { agreed: usage.agreed, items })})`;
}

function shown(term: string): string {
  return visible(plainTerm(term));
}
