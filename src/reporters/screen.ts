/**
 * What reports are written with.
 *
 * `reporters/` is for what is shown, one file for each report: data becomes text, in the reader’s language. Only
 * `commands/` and `main.ts` may import it.
 */

import type { Translate } from '../messages/index.ts';
import type { Style } from './style.ts';

/** What a report is written with and for. */
export interface Screen {
  readonly t: Translate;
  readonly style: Style;
  /** Whether colours mark differences; otherwise signs do. */
  readonly color: boolean;
  /** Language of the interface. */
  readonly ui?: string;
  /** Width in columns. */
  readonly columns: number;
}
