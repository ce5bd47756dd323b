import { canBeAccepted } from '../check/suppress.ts';
import { acceptChosen } from './accept-findings.ts';
import type { OneLook } from './edit.ts';
import { rules } from './rules.ts';

/** Whether a finding can be accepted by itself: of a rule that lets it, at an item, or about the text as a whole. */
export function canAccept(ruleId: string, address: string | undefined): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule || !canBeAccepted(rule)) return false;
  return address !== undefined || (rule.scope === 'translation' && rule.ofWholeText === true);
}

/** What is accepted, why, and who says so. */
export interface AcceptHere {
  readonly rule: string;
  /** Address; the whole text where there is none. */
  readonly item?: string | undefined;
  readonly reason: string;
  readonly by: string;
}

/**
 * Records findings as right, for the text as the editor has it. How many that were.
 *
 * @throws {UserError} when the rule finds nothing there any more.
 */
export async function acceptHere(look: OneLook, { rule, item, reason, by }: AcceptHere): Promise<number> {
  const { added } = await acceptChosen(look.host, look.project, {
    lang: look.translation.lang,
    document: look.document.id,
    rules: [rule],
    ...(item !== undefined && { items: [item] }),
    all: item === undefined,
    reason,
    by,
    dryRun: false,
  });
  return added.length;
}

/** Who works here, as git knows them; `undefined` where it does not. */
export function nameOf({ host, root }: OneLook): string | undefined {
  try {
    return host.askGit(root, ['config', '--get', 'user.name']).trim() || undefined;
  } catch {
    return undefined;
  }
}
