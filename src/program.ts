/** What `cli.ts` loads: the whole program behind one function. */

import { realHost } from './host.ts';
import { main } from './main.ts';

/** Runs one command on the real machine and gives its exit code; it never throws. */
export function start(argv: readonly string[]): Promise<number> {
  return main(argv, realHost());
}
