/** What copies are, for people. */

import { visible } from '../text/visible.ts';
import type { ComparedItem, CopyVerdict, Unreadable } from '../verify/index.ts';
import { showChange } from './change.ts';
import type { Screen } from './screen.ts';
import { evidenceWords, remarkWords, verdictWords } from './verify-words.ts';

/** The verdict about each copy, its evidence, and what differs as word differences. */
export async function reportVerify(
  results: readonly (CopyVerdict | Unreadable)[],
  screen: Screen,
): Promise<string> {
  let shown = '';
  for (const result of results)
    shown += 'error' in result ? unreadable(result, screen) : await verdict(result, screen);
  return shown;
}

function unreadable({ path, error }: Unreadable, { t, style }: Screen): string {
  return `${style('red', '?')} ${style('bold', visible(path))}: ${remarkWords(error, t)}\n`;
}

async function verdict(one: CopyVerdict, screen: Screen): Promise<string> {
  const { t, style } = screen;
  const [sign, color] = one.isAllowed
    ? (['✓', 'green'] as const)
    : one.isAllowed === false
      ? (['✗', 'red'] as const)
      : (['?', 'yellow'] as const);
  let shown = `${style(color, sign)} ${style('bold', visible(one.path))}: ${verdictWords(one, t)}\n`;
  for (const line of evidenceWords(one, t)) shown += `    ${line}\n`;
  for (const item of one.items) shown += await difference(item, one.lang, screen);
  for (const added of one.added) shown += `    ${t('verify.added', { text: visible(added) })}\n`;
  return shown;
}

async function difference(item: ComparedItem, lang: string | undefined, screen: Screen): Promise<string> {
  const { address, standing, expected, found, number, isStale } = item;
  const { t } = screen;
  const head = `    ${t(`verify.item.${isStale && (standing === 'same' || standing === 'typography') ? 'stale' : standing}`, { item: visible(address) })}\n`;
  const numbered = number ? `    ${t('verify.number', { item: visible(address), ...number })}\n` : '';
  if (standing === 'same' || standing === 'typography') return (isStale ? head : '') + numbered;
  if (standing === 'missing' || standing === 'moved' || standing === 'hidden' || standing === 'interrupted')
    return head + numbered;
  return (
    head +
    numbered +
    (await showChange(address, { before: expected, after: found, ...(lang && { lang }) }, screen))
  );
}
