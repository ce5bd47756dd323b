/** What `cli.ts` loads: the whole program behind two functions. */

import { realHost } from './host.ts';
import { main, tellOfOutput } from './main.ts';
import { reasonOf } from './project/read.ts';

/** Runs one command on the real machine and gives its exit code; it never throws. */
export function start(argv: readonly string[]): Promise<number> {
  return main(argv, realHost());
}

/** Says that the output could not be written: a report that is lost must not look like a clean one. */
export function outputFailed(cause: unknown, argv: readonly string[]): Promise<void> {
  return tellOfOutput(reasonOf(cause), argv, realHost());
}
