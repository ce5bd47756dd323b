// What long runs keep line by line, to go on from there when they were ended.
import { existsSync, readFileSync } from 'node:fs';

/** The rows of a log, one JSON value a line; none when there is no log. */
export function keptRows(log) {
  if (log === undefined || !existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
