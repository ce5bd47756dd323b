/** The error for wrong use, wrong configuration and files that cannot be read: one clear message, exit 2. */

import type { Position } from './text/text.ts';

/** Where a problem is, for people. */
export interface Place {
  readonly path: string;
  readonly position?: Position;
}

/** What the person who runs the program can put right. Its words are made by whoever shows it. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly place: Place | undefined;

  /**
   * @param messageId Key below `errors.` in the messages.
   * @param data What the message names.
   */
  constructor(
    messageId: string,
    data: Readonly<Record<string, string | number>> = {},
    options: { readonly place?: Place; readonly cause?: unknown } = {},
  ) {
    super(messageId, options.cause === undefined ? undefined : { cause: options.cause });
    this.messageId = messageId;
    this.data = data;
    this.place = options.place;
  }
}
