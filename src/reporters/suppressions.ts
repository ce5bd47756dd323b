import type { Suppression } from '../check/suppress.ts';
import type { Translate } from '../messages/index.ts';
import { visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';
import { wordsOf } from './words.ts';

/** Why an entry is of no use, in words; empty for one that is. */
export function whyOf({ state, changed }: Suppression, t: Translate): string {
  if (state === 'active') return '';
  return t(state === 'lapsed' ? `status.lapsed-${changed ?? 'both'}` : `status.${state}-why`);
}

/** Two lines an entry: what was accepted and whether that still holds; who said so, and why. */
export function suppressionLines(
  lang: string,
  suppressions: readonly Suppression[],
  { t, style }: Screen,
): readonly string[] {
  return suppressions.flatMap((suppression) => {
    const { entry, state } = suppression;
    const { rule, message, data, item, by, date, reason } = entry;
    const words = wordsOf({ ruleId: rule, messageId: message, data, severity: 'note', path: '' }, t);
    const why = whyOf(suppression, t);
    const name = style(state === 'active' ? 'green' : 'yellow', t(`status.accepted-${state}`));
    const place = visible(item ?? t('status.wholeText'));
    const said = t('status.acceptedBy', { by: visible(by), date, reason: visible(reason) });
    return [
      `  ${lang}  ${place}  ${visible(rule)}  ${name}${why === '' ? '' : `: ${why}`}`,
      style('dim', `    ${words}`),
      style('dim', `    ${said}`),
    ];
  });
}
