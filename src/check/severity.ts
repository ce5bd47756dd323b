import type { Severity } from '../model.ts';

/**
 * The severity of a finding that may be milder than its rule. What the configuration wants of the rule is a bound from
 * above where it is lower than the rule's own: it lowers what is above it and raises nothing. The rule's own severity,
 * or a higher one, asks for all of its findings alike.
 */
export function severityOfFinding(
  own: Severity,
  atMost: Severity | undefined,
  wanted: Severity | undefined,
): Severity {
  const told = atMost === undefined ? own : lower(own, atMost);
  if (wanted === undefined) return told;
  return ranks[wanted] >= ranks[own] ? wanted : lower(told, wanted);
}

function lower(one: Severity, other: Severity): Severity {
  return ranks[one] < ranks[other] ? one : other;
}

const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };
