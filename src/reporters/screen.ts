/** What is shown to whoever runs the program, one file per report; only commands and `main.ts` import it. */

import type { Translate } from '../messages/index.ts';
import type { Style } from './style.ts';

/** What a report is written with and for. */
export interface Screen {
  readonly t: Translate;
  readonly style: Style;
  /** Whether colours mark differences; otherwise signs do. */
  readonly color: boolean;
  /** Width in columns. */
  readonly columns: number;
}
