/** A derivative work: why it may not be built, what changes in it, what was built. */

import { visible } from '../text/visible.ts';
import type { Derivation, DeriveProblem, Refusal } from '../work/derive.ts';
import { showChange } from './change.ts';
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

/** Every reason why nothing was built; empty when there is none. */
export function reportDeriveProblems({ problems }: Derivation, { t }: Screen): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem) => wordsOfProblem(problem, t));
  return `${lines.join('\n')}\n${t('derive.nothing', { count: problems.length })}\n`;
}

function wordsOfProblem(one: DeriveProblem, t: Screen['t']): string {
  switch (one.type) {
    case 'unit': {
      const { messageId, lang, address, data } = one.problem;
      return `${lang} ${visible(address)}: ${t(`derive.${messageId}`, data)}`;
    }
    case 'reference': {
      const { path, hit } = one.remaining;
      return `${visible(path)}: ${t('derive.remaining', { found: hit.data.found, form: hit.form })}`;
    }
    default: {
      const { diagnostic } = one;
      const place = `${diagnostic.lang} ${visible(diagnostic.address ?? '')}`;
      return `${place}: ${wordsOf(diagnostic, t)} (${diagnostic.ruleId})`;
    }
  }
}

/** What becomes of each item, and why. */
export function reportReasons({ derived }: Derivation, { t, style }: Screen): string {
  const lines = derived.flatMap(({ lang, units }) => [
    style('bold', lang),
    ...units.flatMap(({ unit, change, reason }) =>
      reason
        ? `  ${visible(unit.address).padEnd(12)} ${t(`derive.change.${change}`).padEnd(12)} ${t(`derive.reason.${reason.messageId}`, reason.data)}`
        : [],
    ),
  ]);
  return lines.map((line) => `${line}\n`).join('');
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
