import { createChecker } from '../check/check.ts';
import { excuse, type Suppression } from '../check/suppress.ts';
import type { Translate } from '../messages/index.ts';
import type { Alignment } from '../model.ts';
import { visible } from '../reporters/visible.ts';
import { wordsOf } from '../reporters/words.ts';
import type { Context } from './command.ts';
import { examine } from './examine.ts';

/** Every accepted finding of a translation as it stands today; only the rules concerned are run. */
export async function suppressionsOf(
  context: Context,
  alignment: Alignment,
): Promise<readonly Suppression[]> {
  const entries = alignment.translation.record?.findings ?? [];
  if (entries.length === 0) return [];
  const only = [...new Set(entries.map((entry) => entry.rule))];
  const examined = await examine(alignment);
  const found = createChecker(context.rules, { only }).findIn(examined);
  return excuse(examined, found, context.rules).suppressions;
}

/** Why an entry is of no use, in words; empty for one that is. */
export function whyOf({ state, changed }: Suppression, t: Translate): string {
  if (state === 'active') return '';
  return t(state === 'lapsed' ? `status.lapsed-${changed ?? 'both'}` : `status.${state}-why`);
}

/** Two lines an entry: what was accepted and whether that still holds; who said so, and why. */
export function suppressionLines(
  { t, style }: Context,
  lang: string,
  suppressions: readonly Suppression[],
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
