/** What a document says of its owner: by which forms the owner is recognized. Data only. */

/** What a form is, for the words of a report. */
export type FormKind =
  | 'name'
  | 'acronym'
  | 'domain'
  | 'handle'
  | 'address'
  | 'phone'
  | 'motto'
  | 'mark'
  | 'body'
  | 'short';

/** `error`: a reference. `review`: it may be one; a person decides. */
export type ReferenceLevel = 'error' | 'review';

/**
 * One way in which the owner is named.
 *
 * In `form` a blank is a gap between words (blanks, a hyphen, nothing before a capital), `'` an elision, `{a,b}` stands
 * for either, `*` at the end of a word for a few further letters (`Guild{,s}*`), a full stop for itself, as does a comma
 * outside of braces. Capitals have
 * to be capitals; small letters may be either.
 */
export interface OwnerForm {
  readonly form: string;
  readonly kind: FormKind;
  /** `error` when absent. */
  readonly level?: ReferenceLevel;
  /** What it is without its capitals; `level` when absent. */
  readonly otherwise?: ReferenceLevel | 'ignore';
  /** Counts only between quotation marks. */
  readonly quoted?: boolean;
  /** Seen in public text, or formed by the rules of the language and to be confirmed by a speaker. */
  readonly basis: 'attested' | 'constructed';
}

/** Words that contain a form and do not mean the owner: another body, another word. */
export interface OwnerException {
  readonly form: string;
  /** What is left of a reference in it: nothing when absent. */
  readonly level?: 'review';
  /** Small letters have to be small, too. */
  readonly exact?: boolean;
}

/** The forms of one language. */
export interface OwnerLanguage {
  readonly forms: readonly OwnerForm[];
  readonly exceptions?: readonly OwnerException[];
  /** What the language writes before a word without a blank: articles, prepositions. */
  readonly prefixes?: readonly string[];
}

/** By language tag; `*` for forms that cross languages. */
export interface OwnerProfile {
  readonly version: 1;
  readonly languages: Readonly<Record<string, OwnerLanguage>>;
}
