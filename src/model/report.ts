/** What a check says: data that stands for words. */

import type { Span } from './text.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A replacement of `span` in the file by `text`. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** What puts a finding right for certain: all of its replacements, or none. */
export interface Fix extends Replacement {
  /** Replacements at other places that belong to it. */
  readonly more?: readonly Replacement[];
}

/** What was said when a finding was accepted. */
export interface AcceptanceNote {
  /** `active`: it still holds. `lapsed`: a text changed since, so the finding counts again. */
  readonly state: 'active' | 'lapsed';
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** Two texts to show side by side, the difference highlighted. */
export interface Comparison {
  /** `pair`: English and translation. `change`: before and after. */
  readonly type: 'pair' | 'change';
  readonly left: string;
  readonly right: string;
  /** What a finding rests on: English words that were not found in the translation, and words of it that were. */
  readonly marks?: { readonly left: readonly Span[]; readonly right: readonly Span[] };
}

/** A sentence that another one names. It is data too: words are made in reporters. */
export interface Sentence {
  /** Key in the messages. */
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** What stands after it in brackets. */
  readonly code?: string;
}

/** A translation as it was accepted and as it stands there now, in Markdown. */
export interface Edited {
  readonly before?: string;
  readonly after: string;
}

/** What a rule reports: data; words are made in reporters. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** What the message names in sentences, by the name among its data. */
  readonly sentences?: Readonly<Record<string, Sentence>>;
  readonly severity: Severity;
  readonly path: string;
  readonly span?: Span;
  /** The span is one of the file itself, not of the text that was put together from it. */
  readonly isInFile?: true;
  readonly address?: string;
  /** The label that the item shows, where it is its own: what people call it. */
  readonly label?: string;
  /** By address: the labels of all items that its data names. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly document?: string;
  readonly comparison?: Comparison;
  readonly previous?: string;
  /** What was edited in a translation since it was accepted; `before` is absent where nobody recorded it. */
  readonly edited?: Edited;
  readonly fix?: Fix;
  /** Set when somebody accepted this finding, now or before the text changed. */
  readonly accepted?: AcceptanceNote;
}
