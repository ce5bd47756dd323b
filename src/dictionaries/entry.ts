/** Is given a headword and what stands for it, as the dictionary has both. */
export type OnEntry = (head: string, renderings: readonly string[]) => void;

/** Why a dictionary cannot be read: a key below `errors.` in the messages, and the line in the file, from 1. */
export interface DictionaryProblem {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly line?: number;
}
