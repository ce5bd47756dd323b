/** The error for wrong use, wrong configuration and files that cannot be read: one clear message, exit 2. */

import type { Sentence } from './model.ts';
import type { Position } from './text/text.ts';

/** Where a problem is, for people. */
export interface Place {
  readonly path: string;
  readonly position?: Position;
}

interface ErrorOptions {
  readonly place?: Place;
  readonly cause?: unknown;
  readonly sentences?: Readonly<Record<string, Sentence>>;
}

/** What the person who runs the program can put right. Its words are made by whoever shows it. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly place: Place | undefined;
  /** What the message names in sentences, by the name among its data. */
  readonly sentences: Readonly<Record<string, Sentence>> | undefined;

  /**
   * @param messageId Key below `errors.` in the messages.
   * @param data What the message names.
   */
  constructor(
    messageId: string,
    data: Readonly<Record<string, string | number>> = {},
    options: ErrorOptions = {},
  ) {
    super(messageId, options.cause === undefined ? undefined : { cause: options.cause });
    this.messageId = messageId;
    this.data = data;
    this.place = options.place;
    this.sentences = options.sentences;
  }
}
