import type { ExchangeFile } from '../formats/exchange.ts';
import type { FileProblem } from '../model.ts';
import { codeProblems } from './code-problems.ts';

/** What is wrong with a file as its format, and with the codes of its translations. */
export function problemsOf(file: ExchangeFile): FileProblem[] {
  const codes = file.units.flatMap((unit) => codeProblems(unit, file));
  // A code that must stay and is gone is one fault, told with the others of its translation.
  const told = new Set(
    codes.filter(({ messageId }) => messageId === 'codes.missing').map(({ line }) => line),
  );
  const unitOf = lineFinder(file);
  const format = file.problems
    .filter(({ messageId, line }) => messageId !== 'xliffCodeDeleted' || !told.has(unitOf(line)))
    .map(({ id, messageId, data, severity, line, column, unit }) => {
      const address = unit === undefined ? {} : { address: unit };
      return { ruleId: id, messageId, data, severity, line, column, ...address };
    });
  return [...format, ...codes];
}

/** The line in which the unit around a line begins. */
function lineFinder({ units }: ExchangeFile): (line: number) => number {
  const lines = units.map(({ line }) => line);
  return (line) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return lines[low - 1] ?? 0;
  };
}
