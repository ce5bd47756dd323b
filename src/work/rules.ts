/** The rules there are: those about texts are always there, those about the formats of files are loaded when needed. */

import type { AnyRule, FormatRule } from '../check/rule.ts';
import { rules } from '../rules/index.ts';
import { namesNear, nearest } from '../text/nearest.ts';
import { type Place, UserError } from '../user-error.ts';

export { rules } from '../rules/index.ts';

/** The rules about the formats of files. Few runs need them. */
export async function loadFormatRules(): Promise<readonly FormatRule[]> {
  return (await import('../rules/index.formats.ts')).formatRules;
}

/** Every rule there is. */
export async function loadAllRules(): Promise<readonly AnyRule[]> {
  return [...rules, ...(await loadFormatRules())];
}

/**
 * @param wanted Ids, and groups (`token/`).
 * @throws {UserError} for the first that names no rule.
 */
export async function requireRules(wanted: readonly string[] = []): Promise<void> {
  const unknown = await unknownRule(
    wanted,
    (one, id) => one === id || (one.endsWith('/') && id.startsWith(one)),
  );
  if (unknown) throw noSuchRule(unknown);
}

/** @throws {UserError} when there is no rule of this id. */
export async function requireRule(id: string): Promise<AnyRule> {
  const all = await loadAllRules();
  const rule = all.find((one) => one.id === id);
  if (!rule) throw noSuchRule({ rule: id, known: all.map((one) => one.id) });
  return rule;
}

/** The first that names no rule, with the ids there are; `undefined` when all are known. */
export async function unknownRule(
  wanted: readonly string[],
  names: (wanted: string, id: string) => boolean = (one, id) => one === id,
): Promise<{ readonly rule: string; readonly known: readonly string[] } | undefined> {
  const unknownTo = (some: readonly AnyRule[]): string | undefined =>
    wanted.find((one) => !some.some(({ id }) => names(one, id)));
  if (unknownTo(rules) === undefined) return undefined;
  const all = await loadAllRules();
  const rule = unknownTo(all);
  return rule === undefined ? undefined : { rule, known: all.map(({ id }) => id) };
}

/** The error for the name of a rule that there is not, with the nearest that there is. */
export function noSuchRule(
  { rule, known }: { readonly rule: string; readonly known: readonly string[] },
  place?: Place,
): UserError {
  // Who writes `tokn/` means a group, and who writes a group where only rules are taken means one of its rules.
  const groups = new Set(known.map((id) => id.replace(/[^/]*$/, '')));
  const all = rule.endsWith('/') && !groups.has(rule) ? [...groups] : known;
  const name = nearest(rule, all);
  const names = namesNear(
    rule,
    all.filter((one) => one !== name),
  );
  const hint =
    name === undefined
      ? { key: 'errors.nearest', data: { names } }
      : { key: 'errors.nearest-first', data: { name, names } };
  const near = { sentences: { hint } };
  return new UserError('no-such-rule', { rule, hint: '' }, { ...(place && { place }), ...near });
}
