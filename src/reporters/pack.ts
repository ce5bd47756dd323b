/** A pack: what was built, or why nothing was. */

import type { Pack, PackProblem } from '../work/pack.ts';
import { wordsOfChecked } from './checked-pack.ts';
import type { Screen } from './screen.ts';

/** How many items one line names. */
const MOST_NAMED = 6;

/** Every reason why nothing was written; of a check, what is otherwise; else what was built. */
export function reportPack(pack: Pack, { t }: Screen): string {
  const { problems, differences, files, texts, folder, archive } = pack;
  if (problems.length > 0) {
    const lines = problems.map((problem) => wordsOfProblem(problem, t));
    const canBeDraft = problems.some(({ type }) => type !== 'lacking');
    const hint = canBeDraft ? [t('pack.hint')] : [];
    return [...lines, t('pack.nothing', { count: problems.length }), ...hint]
      .map((line) => `${line}\n`)
      .join('');
  }
  if (differences) return wordsOfChecked({ differences, files: files.length, folder }, t);
  const kept = files.filter(({ isKept }) => isKept).length;
  return [
    t('pack.built', { texts, files: files.length, folder }),
    ...(archive === undefined ? [] : [t('pack.archive', { archive })]),
    ...(kept === 0 ? [] : [t('pack.kept', { kept })]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function wordsOfProblem(problem: PackProblem, t: Screen['t']): string {
  if (problem.type === 'lacking') {
    const { path, address, status } = problem;
    return `${path}: ${t('pack.lacking', { address, status })}`;
  }
  const place = `${problem.lang} ${problem.document}`;
  if (problem.type === 'findings')
    return `${place}: ${t('pack.findings', { rules: problem.rules.join(', ') })}`;
  const { items } = problem;
  const named = items
    .slice(0, MOST_NAMED)
    .map(({ address, status }) => `${address} (${t(`pack.status.${status}`)})`);
  const list = items.length > MOST_NAMED ? `${named.join(', ')}, …` : named.join(', ');
  return `${place}: ${t('pack.items', { count: items.length, list })}`;
}
