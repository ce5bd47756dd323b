/** The sentences about a copy, in the reader's language: one for the verdict, then its evidence. */

import type { Translate } from '../messages/index.ts';
import { visible, visibleData } from '../text/visible.ts';
import type { CopyVerdict, Remark } from '../verify/index.ts';

/** What a copy is, in one sentence. */
export function verdictWords(verdict: CopyVerdict, t: Translate): string {
  const { kind, document = '', edition = '', lang = '', isAccepted, toldApart } = verdict;
  const [namesake] = toldApart;
  const named = {
    document: visible(document || (namesake?.document ?? '')),
    edition: visible(edition || (namesake?.edition ?? '')),
    lang: visible(lang || '?'),
  };
  if (kind === 'translation') return t(`verify.translation${isAccepted ? '' : '-other'}`, named);
  if (kind === 'other' && document !== '') return t('verify.other-document', named);
  return t(`verify.${kind}`, named);
}

/** A remark about how a copy was read, or why it could not be. */
export function remarkWords({ key, data }: Remark, t: Translate): string {
  const shown = visibleData(data);
  if (key === 'verify.error.record')
    return t(key, { reason: t(`verify.record.${String(data['reason']).replaceAll(' ', '-')}`) });
  // What is wrong with a file as its format is said in the words that a check has for it.
  return t(
    key,
    key.startsWith('verify.error.format') ? { ...shown, reason: t(String(data['reason']), shown) } : shown,
  );
}

/** What holds for the copy as a whole, in the order in which people ask. */
export function evidenceWords(verdict: CopyVerdict, t: Translate): readonly string[] {
  const { isComplete, notice, clause, references, claims, toldApart, uncertain, remarks, document } = verdict;
  return [
    ...(isComplete === undefined ? [] : [t(`verify.complete.${isComplete ? 'yes' : 'no'}`)]),
    ...(notice === undefined || notice === 'none' ? [] : [t(`verify.notice.${notice}`)]),
    ...(clause === undefined || clause === 'none' ? [] : [t(`verify.clause.${clause}`)]),
    ...references.map(({ found, form, isDoubtful }) =>
      t(`verify.reference${isDoubtful ? '-doubtful' : ''}`, { found: visible(found), form: visible(form) }),
    ),
    ...claims.map((item) => t('verify.claim', { item: visible(item) })),
    ...(document === undefined
      ? []
      : toldApart.map(({ document: other, edition, items }) => {
          const form = other !== document ? '-document' : items.length === 0 ? '-none' : '';
          return t(`verify.apart${form}`, {
            document: visible(other),
            edition: visible(edition),
            items: visible(items.join(', ')),
          });
        })),
    ...remarks.map((remark) => remarkWords(remark, t)),
    ...uncertain.map((what) => t(`verify.uncertain.${what}`)),
  ];
}
