import type { Translate } from '../messages/index.ts';
import type { Proposal } from '../work/edition.ts';

/** One line that says which edition a text seems to have been made from, and how sure that is. */
export function proposalWords({ by, ...data }: Proposal, { t }: { readonly t: Translate }): string {
  return `${t(`edition.${by}`, data)}\n`;
}
