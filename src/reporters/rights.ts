/** What may be done with assets, and what comes with it. */

import type { Permission } from '../rights/rights.ts';
import { jsonOf, visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** One JSON object: `version` and `permissions`. */
export function reportRightsJson(permissions: readonly Permission[]): string {
  const shown = permissions.map(({ terms, ...permission }) => ({
    ...permission,
    terms: { id: terms.id, title: terms.title, ...(terms.spdx && { spdx: terms.spdx }) },
  }));
  return `${jsonOf({ version: 1, permissions: shown }, 2)}\n`;
}

/** By document and asset what each act needs, and the sentence that says so. */
export async function reportRights(
  permissions: readonly Permission[],
  { t, style, columns }: Screen,
): Promise<string> {
  const { default: wrap } = await import('wrap-ansi');
  const lines: string[] = [];
  let heading = '';
  for (const permission of permissions) {
    const next = visible(`${permission.document}: ${permission.asset}`);
    if (next !== heading)
      lines.push(
        `${lines.length > 0 ? '\n' : ''}${style('bold', next)}  ${style('dim', visible(permission.terms.title))}`,
      );
    heading = next;
    const color =
      permission.verdict === 'allowed' ? (permission.obligations.length > 0 ? 'yellow' : 'green') : 'red';
    const verdict =
      permission.verdict === 'allowed' && permission.obligations.length > 0 ? 'obliged' : permission.verdict;
    lines.push(
      `  ${t(`rights.act.${permission.act}`).padEnd(18)} ${style(color, t(`rights.verdict.${verdict}`))}`,
    );
    const explain = (words: string): void => {
      const width = Math.max(40, Math.min(columns, 110) - 23);
      for (const line of wrap(words, width).split('\n')) lines.push(`${' '.repeat(21)}${line}`);
    };
    if (permission.obligations.length === 0) explain(style('dim', `“${visible(permission.basis)}”`));
    for (const { obligation, sentence } of permission.obligations) {
      explain(`• ${t(`rights.obligation.${obligation}`)}`);
      explain(style('dim', `  “${visible(sentence)}”`));
    }
    for (const { one, other } of permission.collisions)
      explain(style('red', t('rights.collision', { one: one.sentence, other: other.sentence })));
  }
  return `${lines.join('\n')}\n`;
}
