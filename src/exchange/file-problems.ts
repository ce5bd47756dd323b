import type { ExchangeFile } from '../formats/exchange.ts';
import { compareCodes } from '../formats/inline.ts';
import type { FileProblem } from '../model.ts';
import { addressOf } from './content.ts';

/** What is wrong with a file as its format, and codes that are missing in a translation or stand only there. */
export function problemsOf(file: ExchangeFile): FileProblem[] {
  const format = file.problems.map(({ id, messageId, data, severity, line, column, unit }) => {
    const address = unit === undefined ? {} : { address: unit };
    return { ruleId: id, messageId, data, severity, line, column, ...address };
  });
  return [...format, ...file.units.flatMap(codeProblems)];
}

function codeProblems(unit: ExchangeFile['units'][number]): FileProblem[] {
  if (unit.target === undefined || unit.source.length === 0) return [];
  const address = addressOf(unit);
  const { line, column } = unit;
  return compareCodes(unit.source, unit.target).map(({ type, id }) => ({
    ruleId: 'exchange/codes',
    messageId: `codes.${type}`,
    data: { code: id, item: address },
    severity: 'error',
    address,
    line,
    column,
  }));
}
