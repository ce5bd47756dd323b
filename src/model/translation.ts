/** A translation with all that was read beside it. */

import type { State, TranslationRecord } from './record.ts';
import type { Severity } from './report.ts';
import type { Block, Span } from './text.ts';

/** One row of a glossary. Terms are as written there: `*` stands for any letters, a backslash takes its meaning away. */
export interface GlossaryTerm {
  /** The English term; empty for a row that forbids words wherever they stand. */
  readonly source: string;
  /** What it may be translated by, the preferred one first. */
  readonly renderings: readonly string[];
  /** What it must not be translated by. */
  readonly forbidden: readonly string[];
  readonly note: string;
  /** Line of the row in the file, from 1. */
  readonly line: number;
}

/** The terms agreed upon for one language. */
export interface Glossary {
  readonly path: string;
  /** In the order of the file. */
  readonly terms: readonly GlossaryTerm[];
}

/** A file that carries a translation in pieces, as XLIFF and PO do. */
export interface TranslationFile {
  /** Decoded. */
  readonly text: string;
  /** Where a range of the translation stands in the file; of a unit without translation, the unit. */
  readonly spanOf: (span: Span, address: string | undefined) => Span;
  readonly problems: readonly FileProblem[];
  /** Worked out when it is asked for: the English beside the targets that no edition has, in the order of the file. */
  readonly edited: () => readonly EditedEnglish[];
}

/** English beside a translation that is not the definitive one. */
export interface EditedEnglish {
  readonly address: string;
  /** As the edition has it that the file was made from, as far as the file says. */
  readonly definitive: string;
  /** As the file has it. */
  readonly carried: string;
  /** In the file. */
  readonly span: Span;
}

/** Something wrong with such a file itself, whatever its texts say. */
export interface FileProblem {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  readonly address?: string;
  /** From 1; 0 when it concerns the whole file. */
  readonly line: number;
  readonly column: number;
}

/** The dictionary of a language, with the project's own words. */
export interface Spelling {
  /** Path of the dictionary, as people read it. */
  readonly path: string;
  /** The script of its language, as `Latn`. */
  readonly script: string;
  /** Of its files and of the project's own words, `sha256:…`: what it says of words follows from it. */
  readonly digest: string;
  readonly knows: (word: string) => boolean;
  /** Words that may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** Stems of a language in one string, with a table of where each stands. */
export interface StemTable {
  /** Lines of a stem, a tab and what it stands for. */
  readonly text: string;
  /** By hash, where the line of a stem begins, counted from 1; 0 for none. */
  readonly slots: Int32Array;
  /** Letters of the longest. */
  readonly longest: number;
}

/** What bilingual dictionaries say of the words of the definitive texts. */
export interface Lexicon {
  /** Paths of the dictionaries, as people read them. */
  readonly paths: readonly string[];
  /** Of all that it says, `sha256:…`. */
  readonly digest: string;
  /** The English words that they know, in small letters. */
  readonly words: readonly string[];
  /** What they have for "not", "no one" and the like, each one word as it is compared. */
  readonly denials: readonly string[];
  /** The stems of their renderings. */
  readonly table: StemTable;
}

/** What LanguageTool said of one place. */
export interface GrammarMatch {
  /** Half-open range in the file. */
  readonly span: Span;
  /** LanguageTool's id of its rule. */
  readonly rule: string;
  readonly message: string;
  readonly replacements: readonly string[];
  /** It is about how a word is spelt. */
  readonly isSpelling: boolean;
}

/** What LanguageTool said of a translation. */
export interface GrammarReport {
  /** Path of the report, as people read it. */
  readonly path: string;
  /** The text whose places the matches are. */
  readonly text: string;
  /** In the order of the report; `undefined` when it was made from another text than the one that stands there. */
  readonly matches: readonly GrammarMatch[] | undefined;
}

/** A translation as read from its file. */
export interface Translation {
  /** The language tag as the folder has it. */
  readonly lang: string;
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly record?: TranslationRecord;
  readonly recordPath: string;
  /** By address: the state that the file itself gives, as XLIFF and PO do. */
  readonly states?: ReadonlyMap<string, State>;
  /** By address: the block of each unit, where the file itself says which is which. */
  readonly addresses?: ReadonlyMap<string, Block>;
  /** The file itself, where `text` was put together from it. */
  readonly file?: TranslationFile;
  /** The terms agreed upon for its language. */
  readonly glossary?: Glossary;
  /** Percentage of its units that must stay translated and up to date. */
  readonly floor?: number;
  /** The dictionary of its language, when the project names one and its findings are asked for. */
  readonly spelling?: Spelling;
  /** What the bilingual dictionaries of its language say, when the project names some and its findings are asked for. */
  readonly lexicon?: Lexicon;
  /** What LanguageTool said of it, when the project has a report. */
  readonly grammar?: GrammarReport;
}
