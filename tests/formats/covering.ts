/** What readers of formats tell of a file, and whether the rules about formats cover it. */

import type { FormatExample } from '../../src/check/rule.ts';
import { problemsOf } from '../../src/exchange/file-problems.ts';
import type { FormatProblem } from '../../src/formats/exchange.ts';
import { readI18next } from '../../src/formats/i18next.ts';
import { readPo } from '../../src/formats/po.ts';
import { readTbx } from '../../src/formats/tbx.ts';
import { readXliff } from '../../src/formats/xliff/index.ts';
import type { FileProblem } from '../../src/model.ts';
import { formatRules } from '../../src/rules/index.formats.ts';

/** A problem as the program tells it; a fatal one ends reading. */
export interface Told extends Pick<FileProblem, 'ruleId' | 'messageId' | 'severity'> {
  readonly fatal: boolean;
  readonly section?: string;
}

/** Reads a file with the real reader; codes that a translation lost are told after what is wrong with the file. */
export function told(format: FormatExample['format'], bytes: Uint8Array): readonly Told[] {
  if (format === 'tbx') {
    const result = readTbx(bytes);
    return result.ok ? [] : [toldOf(result.problem)];
  }
  const file = { xliff: readXliff, po: readPo, json: readI18next }[format](bytes);
  const own = file.problems.map(toldOf);
  return [
    ...own,
    ...problemsOf(file)
      .filter(({ ruleId }) => ruleId === 'exchange/codes')
      .map((one) => ({ ...one, fatal: false })),
  ];
}

function toldOf({ id, messageId, severity, fatal, section }: FormatProblem): Told {
  return {
    ruleId: id,
    messageId,
    severity,
    fatal: fatal === true,
    ...(section !== undefined && { section }),
  };
}

const byId = new Map(formatRules.map((rule) => [rule.id, rule]));

/** How the rules fail to speak of these problems; nothing when each is covered by the rule of its id. */
export function uncovered(problems: readonly Told[]): readonly string[] {
  return problems.map(complaint).filter((one) => one !== '');
}

function complaint({ ruleId, messageId, severity, fatal, section }: Told): string {
  const rule = byId.get(ruleId);
  if (!rule?.covers.includes(messageId)) return `${ruleId} does not cover ${messageId}`;
  if ((rule.required ?? false) !== fatal) return `${ruleId} is required only for what is fatal: ${messageId}`;
  const known = [rule.severity, ...(rule.milder?.[messageId] ? [rule.milder[messageId]] : [])];
  if (!known.includes(severity)) return `${ruleId} does not say that ${messageId} is a ${severity}`;
  const isNamed = rule.standard?.some((one) => section === one || section?.startsWith(one)) ?? true;
  return section === undefined || isNamed ? '' : `${ruleId} does not name ${section}`;
}
