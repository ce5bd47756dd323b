/**
 * The data types that pass between the stages: plain, read-only, without code.
 *
 * Offsets are half-open `[start, end)` in UTF-16 code units of the decoded file;
 * lines and columns exist only in reporters.
 */

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block is in the text. `definition` is what stands between blocks and is not shown by itself
 * (Markdown link definitions); `meta` is front matter.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'bullet'
  | 'quote'
  | 'code'
  | 'html'
  | 'rule'
  | 'definition'
  | 'meta';

/** A number shown in front of a block, as `4.`, `٤-`, `四、`, `iv)` or `(d)`. */
export interface Ordinal {
  /** The number it stands for. Letters count from 1. */
  readonly value: number;
  /** As written, without delimiters. */
  readonly text: string;
}

/** Inline markup that has to survive translation. */
export interface Mark {
  readonly type: 'link' | 'image' | 'emphasis' | 'strong' | 'code' | 'html';
  /** Half-open range in the block's `text`. */
  readonly span: Span;
  /** Destination of a link or an image, the tag of inline HTML; otherwise empty. */
  readonly target: string;
}

/** One leaf of a text, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading (1–6), nesting of a list item (1 = outermost), 0 for the rest. */
  readonly level: number;
  /** The number shown in front, when there is one. */
  readonly ordinal?: Ordinal;
  /** The whole block in the file, marker included. */
  readonly span: Span;
  /** Where its content begins in the file, after the marker. */
  readonly start: number;
  /** As written, without list markers, quote marks and heading marks. */
  readonly content: string;
  /** What a reader sees: inline markup removed, character references resolved. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A decoded text with its blocks: their spans are in order, do not overlap, and leave out only white space. */
export interface ParsedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The smallest addressed piece of the definitive text. People read "item" for it. */
export interface Unit extends Block {
  /** For example `title`, `preamble.2`, `item.4`, `privacy.item.2`. */
  readonly address: string;
  /** SHA-256 of the content under the declared normalization, as `sha256:…`. */
  readonly fingerprint: string;
  /** Must stand in English, unmodified, in every copy and translation. */
  readonly verbatim: boolean;
  /** Says that the English is definitive: must be there, translated. */
  readonly clause: boolean;
  /** `false` for units that stay as they are in every language, as code and rules do. */
  readonly translatable: boolean;
}

/** One dated, immutable version of the definitive text. */
export interface Edition {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly units: readonly Unit[];
  /** SHA-256 over the addresses, kinds and fingerprints of its units. */
  readonly fingerprint: string;
}

/** What the lock says of one unit. */
export interface LockedUnit {
  readonly address: string;
  readonly kind: BlockKind;
  readonly fingerprint: string;
}

/** What the lock says of one edition. */
export interface LockedEdition {
  readonly fingerprint: string;
  /** The text as it was locked: what a change is shown against, without version control. */
  readonly text: string;
  readonly units: readonly LockedUnit[];
}

/** The fingerprints of every edition of one document. */
export interface Lock {
  readonly version: 1;
  readonly document: string;
  readonly normalization: string;
  readonly editions: Readonly<Record<string, LockedEdition>>;
}

/** A part of the outline: `count` blocks of one kind that share a name. */
export interface OutlinePart {
  readonly address: string;
  readonly kind: BlockKind;
  /** How many follow one another; 1 when absent. More than one are numbered from 1. */
  readonly count?: number | undefined;
}

/** What the document asks for, in the sentence that asks for it. */
export interface Demand {
  readonly type: 'verbatim' | 'clause' | 'keep';
  /** The units that it speaks of. */
  readonly units: readonly string[];
  /** The sentence of the document that demands it, word for word. */
  readonly sentence: string;
}

/** `document.json`: all that is special about one document. */
export interface DocumentProfile {
  readonly version: 1;
  readonly document: string;
  readonly title: string;
  /** Canonical BCP 47 tag of the definitive text. */
  readonly lang: string;
  /** Edition ids, oldest first. The last one is current. */
  readonly editions: readonly string[];
  readonly outline: readonly OutlinePart[];
  readonly demands: readonly Demand[];
  /** Names that must survive translation, each with the forms accepted per language. */
  readonly names: readonly ProperName[];
  /** Terms that the text defines, beyond those that their form tells; each stands somewhere in quotation marks or bold. */
  readonly terms?: readonly string[];
}

/** A name of the definitive text and what may stand for it in a translation. */
export interface ProperName {
  readonly name: string;
  /** By language tag; `*` for every language. The name itself is always accepted. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** A document with its editions, parsed. */
export interface Document {
  readonly id: string;
  readonly profile: DocumentProfile;
  /** All editions as the files have them, oldest first. */
  readonly editions: readonly Edition[];
  /** The current edition as it was locked: what translations are held against, whatever happened to its file. */
  readonly current: Edition;
  readonly lock: Lock;
  readonly lockPath: string;
}

/** How far a translation of a unit has come. @see XLIFF 2.1, 4.3.1.27 state */
export type State = 'initial' | 'translated' | 'reviewed' | 'final';

/** How a translation came about. */
export type Origin = 'human' | 'machine' | 'machine-reviewed';

/** What is known of the translation of one unit. */
export interface RecordedUnit {
  /** Fingerprint of the English it was made from. */
  readonly source: string;
  /** Fingerprint of the translation that was accepted. */
  readonly target: string;
  readonly state: State;
  readonly origin: Origin;
  readonly translator?: string;
  readonly reviewer?: string;
  /** Day of acceptance, `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * A finding that somebody looked at and found right as it is. It counts as long as both texts are the ones it was
 * written for.
 */
export interface AcceptedFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the message. */
  readonly message: string;
  /** What the message named, so that another finding of the rule in the same unit is not excused with it. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Address of the unit; absent for a finding that speaks of the whole text. */
  readonly item?: string;
  /** Fingerprint of the English that was looked at. */
  readonly source: string;
  /** Fingerprint of the translation that was looked at. */
  readonly target: string;
  /** Why it is right. */
  readonly reason: string;
  /** Who says so. */
  readonly by: string;
  /** Day of acceptance, `YYYY-MM-DD`. */
  readonly date: string;
}

/** `<document>.record.json`: what is known of one translation, unit by unit. */
export interface TranslationRecord {
  readonly version: 1;
  readonly document: string;
  readonly lang: string;
  readonly edition: string;
  readonly normalization: string;
  readonly units: Readonly<Record<string, RecordedUnit>>;
  /** In the order of the document, then by rule. */
  readonly findings?: readonly AcceptedFinding[];
}

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
  readonly knows: (word: string) => boolean;
  /** Words that may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
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
  /** What LanguageTool said of it, when the project has a report. */
  readonly grammar?: GrammarReport;
}

/**
 * How source units and target blocks belong together.
 *
 * `one`: one to one, in place. `missing`: no target. `extra`: no source. `merged`: several sources, one target.
 * `split`: one source, several targets. `moved`: one to one, elsewhere. `swapped`: one to one, each in the
 * other's place. `doubled`: a second copy of a target that is already paired.
 */
export type Relation = 'one' | 'missing' | 'extra' | 'merged' | 'split' | 'moved' | 'swapped' | 'doubled';

/** Source units and the target blocks that translate them. */
export interface Pair {
  readonly relation: Relation;
  /** In source order; empty for `extra` and `doubled`. */
  readonly sources: readonly Unit[];
  /** In target order; empty for `missing`. */
  readonly targets: readonly Block[];
  /** Address of the first source unit; for `extra` and `doubled` of the nearest unit before it. */
  readonly address: string;
  /**
   * The other address concerned: what it was swapped with, whose copy it is; of a doubtful pair, what it was perhaps
   * swapped with.
   */
  readonly other?: string;
  /** Of a missing unit: so short beside its neighbours that its words may stand in one of them. */
  readonly mayBeWithin?: true;
  /** 0 to 1: how sure the match is. */
  readonly confidence: number;
}

/** Which edition a translation was made from, where it is another than today's. */
export interface MadeFrom {
  readonly edition: Edition;
  /** `record`: most of what was accepted was made from it. `label`: the text names it. `fit`: it fits best. */
  readonly by: 'record' | 'label' | 'fit';
  /** 0 to 1. */
  readonly sure: number;
}

/** Everything a rule may look at: one document and one of its translations, matched. */
export interface Alignment {
  readonly document: Document;
  readonly edition: Edition;
  readonly translation: Translation;
  /** Source order; `extra` and `doubled` where they stand in the target. */
  readonly pairs: readonly Pair[];
  /** Absent where nothing says that it was made from another edition than today's. */
  readonly madeFrom?: MadeFrom;
}

/**
 * How a verbatim unit fails. `invisible` to `confusable`: equal but for characters that look alike or are not seen.
 * `year` and `holder`: its copyright line names another. `older`: it is that of an older edition. `misplaced` and
 * `doubled`: its words are right.
 */
export type NoticeFault =
  | 'missing'
  | 'hidden'
  | 'modified'
  | 'extended'
  | 'interrupted'
  | 'case'
  | 'translated'
  | 'invisible'
  | 'space'
  | 'escaped'
  | 'confusable'
  | 'year'
  | 'holder'
  | 'older'
  | 'misplaced'
  | 'doubled';

/** One fault of one verbatim unit. */
export interface Notice {
  readonly unit: Unit;
  readonly pair: Pair;
  readonly fault: NoticeFault;
  /** What stands instead, when something does. */
  readonly found: string;
  /** Its place in the file, when it is not the pair's. */
  readonly span?: Span;
  /** Code points that only look the same, as `U+0421`. */
  readonly characters: readonly string[];
  readonly comparison?: Comparison;
  /** Of an older edition: which. */
  readonly edition?: string;
}

/** An alignment whose verbatim units were compared: what rules are given. */
export interface Examined extends Alignment {
  readonly notices: readonly Notice[];
}

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
}

/** What a rule reports: data; words are made in reporters. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
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
  readonly fix?: Fix;
  /** Set when somebody accepted this finding, now or before the text changed. */
  readonly accepted?: AcceptanceNote;
}
