/** A derivative work: why it may not be built, what changes in it, what was built. */

import { visible } from '../text/visible.ts';
import type { Derivation, DeriveProblem, Refusal } from '../work/derive.ts';
import { showChange } from './change.ts';
import { wordsOfChecked } from './checked-pack.ts';
import type { Screen } from './screen.ts';
import { wordsOf } from './words.ts';

/** What the register of rights says against it. */
export function reportRefusal({ document, basis, collisions }: Refusal, { t }: Screen): string {
  const lines = [
    t('derive.refused', { document }),
    ...(collisions.length === 0 ? [`  “${visible(basis)}”`] : []),
    ...collisions.map(
      ({ one, other }) => `  ${t('rights.collision', { one: one.sentence, other: other.sentence })}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a person has to look at, whether anything was built or not. */
export function reportDoubtful({ doubtful }: Derivation, { t }: Screen): string {
  return doubtful
    .map(({ path, position, found, form }) => {
      const place = position ? `:${position.line}:${position.column}` : '';
      return `${visible(path)}${place}: ${t('derive.doubtful', { found: visible(found), form: visible(form) })}\n`;
    })
    .join('');
}

/** Every reason why nothing was built, and every warning that was let pass; empty when there is none. */
export function reportDeriveProblems({ problems, passed }: Derivation, { t }: Screen): string {
  const letPass = passed.map((one) => wordsOfFinding(one, t));
  const lines = [
    ...(letPass.length > 0 ? [t('derive.passed', { count: letPass.length }), ...letPass] : []),
    ...problems.map((problem) => wordsOfProblem(problem, t)),
    ...(problems.length > 0 ? [t('derive.nothing', { count: problems.length })] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function wordsOfProblem(one: DeriveProblem, t: Screen['t']): string {
  switch (one.type) {
    case 'unit': {
      const { messageId, lang, address, data } = one.problem;
      return `${lang} ${visible(address)}: ${t(`derive.${messageId}`, data)}`;
    }
    case 'draft': {
      const items = one.items.map(([address, status]) => `${address} (${t(`status.${status}`)})`);
      return t('derive.draft', { lang: one.lang, items: items.join(', ') });
    }
    case 'reference': {
      const { path, hit } = one.remaining;
      return `${visible(path)}: ${t('derive.remaining', { found: hit.data.found, form: hit.form })}`;
    }
    default:
      return wordsOfFinding(one, t);
  }
}

function wordsOfFinding({ diagnostic, isInherited }: Derivation['passed'][number], t: Screen['t']): string {
  const { lang = '', address = '', ruleId } = diagnostic;
  const what = isInherited ? t('derive.inherited', { lang, rule: ruleId }) : t('derive.ownFinding');
  return `${lang} ${visible(address)}: ${wordsOf(diagnostic, t)} (${ruleId}). ${what}`;
}

/**
 * What was written, or is otherwise than it would be written; empty when nothing was built. What may be a reference was left
 * as it is.
 */
export function reportBuilt(
  { derived, doubtful, folder, kept = 0, checked }: Derivation,
  { t }: Screen,
): string {
  if (checked) return wordsOfChecked(checked, t);
  if (folder === undefined) return '';
  const key = doubtful.length === 0 ? 'derive.built' : 'derive.built-doubtful';
  const built = `${t(key, { languages: derived.length, folder })}\n`;
  return kept === 0 ? built : `${built}${t('pack.kept', { kept })}\n`;
}

/** What becomes of each item, and why. */
export function reportReasons({ derived, stays }: Derivation, { t, style }: Screen): string {
  const lines = derived.flatMap(({ lang, units }) => [
    style('bold', lang),
    ...units.flatMap(({ unit, change, reason }) =>
      reason
        ? `  ${visible(unit.address).padEnd(12)} ${t(`derive.change.${change}`).padEnd(12)} ${t(`derive.reason.${reason.messageId}`, reason.data)}`
        : [],
    ),
  ]);
  const left = stays.map(({ name, items }) => t('derive.stays', { name, items: items.join(', ') }));
  return [...lines, ...left].map((line) => `${line}\n`).join('');
}

/** How the words of each item change. */
export async function reportDerivedChanges({ derived }: Derivation, screen: Screen): Promise<string> {
  let shown = '';
  for (const { lang, units } of derived) {
    shown += `${screen.style('bold', lang)}\n`;
    for (const { unit, before, after } of units) {
      if (before !== after)
        shown += await showChange(unit.address, { before, after: after ?? '', lang }, screen);
    }
  }
  return shown;
}
