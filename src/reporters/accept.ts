/** What was entered into a record, or taken out of it. */

import { visible } from '../text/visible.ts';
import type { UserError } from '../user-error.ts';
import type { AcceptedItems } from '../work/accept.ts';
import type { AcceptedChosen, Pruned } from '../work/accept-findings.ts';
import type { Screen } from './screen.ts';
import { whyOf } from './suppressions.ts';
import { dataOf, itemName, wordsOf } from './words.ts';

/** Items that were recorded, and what that ended. */
export function reportAcceptance(
  { document, lang, state, acceptance, labels, refused }: AcceptedItems,
  { t }: Screen,
): string {
  const data = { document, lang, state };
  const items = t('count.item', { count: acceptance.accepted.length });
  const nothing = refused.length > 0 ? 'accept.nothing' : 'accept.unchanged';
  const words = acceptance.accepted.length > 0 ? t('accept.accepted', { ...data, items }) : t(nothing, data);
  const { texts } = acceptance;
  return linesOf([
    // What only got its texts did change.
    ...(acceptance.accepted.length > 0 || texts === 0 ? [words] : []),
    ...(texts > acceptance.accepted.length ? [t('accept.texts', { count: texts })] : []),
    ...acceptance.voided.map(
      ({ address, reviewer }) => `  ${t('accept.voided', { item: itemName(address, labels), reviewer })}`,
    ),
    ...acceptance.dropped.map((address) => `  ${t('accept.dropped', { item: address })}`),
  ]);
}

/** Items that were not recorded, those of one reason in one line, and what to do; for the stream of errors. */
export function reportRefused({ refused, lang }: AcceptedItems, { t }: Screen): string {
  const groups = new Map<string, { readonly items: string[]; readonly error: UserError }>();
  for (const error of refused) {
    const { item = '', ...rest } = error.data;
    const key = JSON.stringify([error.messageId, rest, error.sentences]);
    const known = groups.get(key);
    if (known) known.items.push(String(item));
    else groups.set(key, { items: [String(item)], error });
  }
  const lines = [...groups.values()].map(({ items, error }) =>
    t(`errors.${error.messageId}`, { ...dataOf(error, t), item: someOf(items) }),
  );
  return linesOf([...lines, ...(refused.length > 0 ? [t('accept.rest', { lang })] : [])]);
}

/** A list that people read: of a long one its beginning, and how many there are. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} … (${names.length})` : shown;
}

const MOST_NAMES = 5;

/** Findings that were accepted. */
export function reportAcceptedFindings({ document, lang, added }: AcceptedChosen, { t }: Screen): string {
  if (added.length === 0) return linesOf([t('accept.findingsUnchanged')]);
  const shown = added.map(({ rule, message, item, data }) => {
    const words = wordsOf({ ruleId: rule, messageId: message, data, severity: 'note', path: '' }, t);
    return `  ${t('accept.finding', { rule, item: item ?? t('status.wholeText'), message: words })}`;
  });
  const title = t('accept.findings', { count: added.length, document, lang });
  return linesOf([title, ...shown, t('accept.findingsLast')]);
}

/** Acceptances that were removed, and why. */
export function reportPruned({ document, lang, removed, unseen }: Pruned, { t }: Screen): string {
  const kept = unseen.length > 0 ? [t('accept.kept', { rules: unseen.join(', ') })] : [];
  if (removed.length === 0) return linesOf([...kept, t('accept.pruneNothing', { document, lang })]);
  const shown = removed.map((suppression) => {
    const { rule, item, by, date, reason } = suppression.entry;
    const words = t('accept.prunedOne', {
      rule: visible(rule),
      item: visible(item ?? t('status.wholeText')),
      why: whyOf(suppression, t),
      by: visible(by),
      date,
      reason: visible(reason),
    });
    return `  ${words}`;
  });
  return linesOf([...kept, t('accept.pruned', { document, lang, count: removed.length }), ...shown]);
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
