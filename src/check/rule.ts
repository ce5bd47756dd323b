/**
 * What a rule is: one self-describing object per file in `rules/`.
 *
 * `check/` is for what a rule is, running rules, fixing, accepting, and the report. Whatever stands above it may
 * import it.
 */

import type {
  Alignment,
  Comparison,
  Document,
  Edited,
  Examined,
  Fix,
  Pair,
  Replacement,
  Sentence,
  Severity,
  Span,
} from '../model.ts';

/** One thing a rule found. */
export interface Finding<Id extends string = string> {
  readonly messageId: Id;
  /** What the message names. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where it is: the pair gives the address and the place. */
  readonly pair?: Pair;
  /** Range in the visible text of the pair's first target, for a narrower place. */
  readonly within?: Span;
  /** Instead of the pair's address. */
  readonly address?: string;
  /** Instead of the translation's file. */
  readonly path?: string;
  /** Range in the file, when neither pair nor `within` give it. */
  readonly span?: Span;
  /** Range in the file that carries a translation in pieces, where it is not one of the translation. */
  readonly fileSpan?: Span;
  readonly comparison?: Comparison;
  /** Further comparison for people: English as it was. */
  readonly previous?: string;
  /** Rules, by id or by group, that would tell of the same at this item. */
  readonly explains?: readonly string[];
  /** Addresses of further items that it speaks of: what it explains is untold there, too. */
  readonly alsoAt?: readonly string[];
  /** What was edited in the translation since it was accepted. */
  readonly edited?: Edited;
  /** Its severity where it is less sure, or matters less, than what the rule finds elsewhere. */
  readonly atMost?: Severity;
  /** What puts it right for certain, in offsets of the file. */
  readonly fix?: Fix;
  /**
   * The same in ranges of the visible text of the pair's first target. The checker makes a fix of them where the visible
   * text tells all places in the file beyond doubt.
   */
  readonly replace?: readonly Replacement[];
}

/** A file that could not be used, as the reader describes it. */
export interface FileProblem {
  readonly path: string;
  /** Key below `errors.` in the messages. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** What the message names in sentences, by the name among its data. */
  readonly sentences?: Readonly<Record<string, Sentence>>;
  readonly line?: number;
  readonly column?: number;
  readonly lang?: string;
  readonly document?: string;
}

/** What LanguageTool said of a text where it stands first in the translation, or at an offset of it. */
export interface SaidOf {
  readonly text: string;
  readonly message: string;
  readonly rule: string;
  readonly replacements?: readonly string[];
  readonly issueType?: string;
  readonly at?: number;
}

/** A small text that shows what a rule finds, and its test. */
export interface Example {
  /** Markdown of the definitive text. */
  readonly source: string;
  /** Markdown of the translation. */
  readonly target: string;
  /** Language of the translation; `fr` when absent. */
  readonly lang?: string;
  /** Addresses that must stay in English. */
  readonly verbatim?: readonly string[];
  /** Addresses of the clause that calls the English definitive. */
  readonly clause?: readonly string[];
  /** Names and the forms that may stand for them, by language. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Names that the profile mentions. */
  readonly mentions?: readonly string[];
  /** Markdown that the English was when it was locked, or when the translation was made. */
  readonly lockedSource?: string;
  readonly madeFrom?: string;
  /** Editions that the lock does not have. */
  readonly unlocked?: readonly string[];
  /** Overrides in the record, by address. */
  readonly record?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Percentage of the items that must stay translated and up to date. */
  readonly floor?: number;
  /** English beside the translation in a PO file, by address; the definitive one where nothing is given. */
  readonly carried?: Readonly<Record<string, string>>;
  /** Rows of the glossary: English, translation, forbidden and note between bars, as `member | Mitglied | Angehörige*`. */
  readonly glossary?: readonly string[];
  /** Words of a dictionary of the language. */
  readonly dictionary?: readonly string[];
  /** Lines of a bilingual dictionary: an English word, a colon, and what stands for it, parted by commas. */
  readonly bilingual?: readonly string[];
  /** What LanguageTool said of the translation. */
  readonly languageTool?: readonly SaidOf[];
  /** Message ids expected of this rule, in order. Empty: the example passes. */
  readonly expect: readonly string[];
}

/** A small file that shows what a rule about a format finds, and its test. */
export interface FormatExample {
  readonly format: 'xliff' | 'po' | 'json' | 'tbx';
  /** The whole file. */
  readonly content: string;
  /** How it is written; UTF-8 when absent. */
  readonly encoding?: 'latin1' | 'utf16le';
  /** Message ids expected of this rule, in order. Empty: the example passes. */
  readonly expect: readonly string[];
}

interface Described<Id extends string, Shown = Example> {
  /** `group/thing`; never renamed, never used again. */
  readonly id: string;
  /** Severity unless the configuration says otherwise. */
  readonly severity: Severity;
  /**
   * Rules, by id or by group (`text/`), whose findings at the same item are a consequence of this rule's: they are not
   * told beside it.
   */
  readonly explains?: readonly string[];
  /** The configuration may not lower it: the document's own terms demand it. */
  readonly required?: boolean;
  /** None of its findings names an item: they speak of the text as a whole, or of what belongs to no item. */
  readonly ofWholeText?: true;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What to do about it. */
  readonly remedy: string;
  /** English templates by message id, with `{{parameter}}`. */
  readonly messages: Readonly<Record<Id, string>>;
  /** At least one that passes and two that fail. */
  readonly examples: readonly Shown[];
}

/** Looks at a translation matched to its English. */
export interface TranslationRule<Id extends string = string> extends Described<Id> {
  readonly scope: 'translation';
  /** The severities below its own that some of its findings have. */
  readonly milder?: readonly Severity[];
  /**
   * Of which translations it speaks when nobody asked for it: by naming it in the configuration or on the command line.
   * Of all when absent.
   */
  readonly unasked?: (alignment: Examined) => boolean;
  /**
   * Whether there is what it looks at beside the translation; where there is not, that it finds nothing says nothing.
   * Always when absent.
   */
  readonly canJudge?: (alignment: Alignment) => boolean;
  readonly check: (alignment: Examined) => Iterable<Finding<Id>>;
}

/** Looks at the definitive text alone. */
export interface SourceRule<Id extends string = string> extends Described<Id> {
  readonly scope: 'source';
  readonly check: (document: Document) => Iterable<Finding<Id>>;
}

/** Names what readers report of files; with it the program could not do its work, which exits 2. */
export interface FileRule<Id extends string = string> extends Described<Id> {
  readonly scope: 'file';
  /** The problems, by the message ids of the readers, that it stands for. */
  readonly covers: readonly string[];
}

/**
 * Names what readers of exchange files report of a file as its format, whatever its texts say. A required one is about
 * files of which nothing can be used.
 */
export interface FormatRule extends Described<never, FormatExample> {
  readonly scope: 'format';
  /** What readers report under its id, by their message ids, which have words of their own. */
  readonly covers: readonly string[];
  /** Of these, what is less severe than the rule, at least in some files. */
  readonly milder?: Readonly<Record<string, Severity>>;
  /** Sections of the standard that decides, as readers cite them, or what begins their numbers. */
  readonly standard?: readonly string[];
}

export type Rule = TranslationRule | SourceRule | FileRule;

/** Any rule: those about the texts, and those about the formats of files. */
export type AnyRule = Rule | FormatRule;

/** The severities below its own that some of a rule's findings have. */
export function milderThan(rule: AnyRule): readonly Severity[] {
  if (rule.scope === 'translation') return rule.milder ?? [];
  return rule.scope === 'format' ? [...new Set(Object.values(rule.milder ?? {}))] : [];
}

/** Whether a rule is silent unless it is named, or a text calls for it. */
export function isWhereAsked(rule: AnyRule): boolean {
  return rule.scope === 'translation' && rule.unasked !== undefined;
}

/** Ties the findings of a rule to its messages: an undeclared message id does not compile. */
export function defineRule<const Id extends string>(
  rule: Omit<TranslationRule<Id>, 'scope' | 'check'> & {
    readonly check: (alignment: Examined) => Iterable<Finding<NoInfer<Id>>>;
  },
): TranslationRule {
  return { scope: 'translation', ...rule };
}

/** The same for rules about the definitive text. */
export function defineSourceRule<const Id extends string>(
  rule: Omit<SourceRule<Id>, 'scope' | 'check'> & {
    readonly check: (document: Document) => Iterable<Finding<NoInfer<Id>>>;
  },
): SourceRule {
  return { scope: 'source', ...rule };
}

/** The same for what readers report. */
export function defineFileRule<const Id extends string>(rule: Omit<FileRule<Id>, 'scope'>): FileRule {
  return { scope: 'file', ...rule };
}

/** The same for what readers report of a file as its format. */
export function defineFormatRule(rule: Omit<FormatRule, 'scope' | 'messages'>): FormatRule {
  return { scope: 'format', messages: {}, ...rule };
}
