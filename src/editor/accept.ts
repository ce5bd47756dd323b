import { UserError } from '../user-error.ts';
import { acceptHere, nameOf } from '../work/edit-accept.ts';
import type { AskedOfTranslation } from './asked.ts';
import type { Connection } from './protocol.ts';

/** What is accepted; what is not given is asked for. */
export interface AcceptAsked {
  readonly rule: string;
  readonly item: string | undefined;
  readonly reason: string | undefined;
  readonly by: string | undefined;
}

/**
 * Accepts findings and says so. Editors have no field for a reason, so those that most acceptances have are offered; an
 * own one comes from an editor that asks by itself, or from `urtext accept`.
 *
 * @throws {UserError} when nobody is named, or there is nothing to accept any more.
 */
export async function accept(
  { look, t }: AskedOfTranslation,
  { rule, item, ...given }: AcceptAsked,
  window: Connection['window'],
): Promise<void> {
  const by = given.by ?? nameOf(look);
  if (by === undefined) throw new UserError('editor-no-name');
  const reason = given.reason ?? (await askWhy());
  if (reason === undefined) return;
  const count = await acceptHere(look, { rule, item, reason, by });
  window.showInformationMessage(t('editor.accepted', { count, rule, by }));

  async function askWhy(): Promise<string | undefined> {
    const reasons = ['right', 'language', 'name'].map((key) => ({ title: t(`editor.reason.${key}`) }));
    return (await window.showInformationMessage(t('editor.why', { rule }), ...reasons))?.title;
  }
}
