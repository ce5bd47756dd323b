/**
 * What every exchange format carries: units with source and target, states, notes and fingerprints.
 * XLIFF, PO and i18next JSON are read into these types and written from them.
 */
import type { Severity, Span, State } from '../model.ts';

/** The formats, XLIFF by version. */
export type ExchangeFormat = 'xliff12' | 'xliff20' | 'xliff21' | 'xliff22' | 'po' | 'i18next';

/**
 * What an inline code stands for. `annotation` marks a span without being markup (terms, comments); `unknown`
 * is an element that the format does not define, as a mistyped `<gg>`.
 */
export type CodeKind =
  | 'emphasis'
  | 'strong'
  | 'link'
  | 'image'
  | 'code'
  | 'html'
  | 'break'
  | 'other'
  | 'annotation'
  | 'unknown';

/** Characters that a reader sees. */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
}

/** Markup around a piece of text: `g` in XLIFF 1.2, `pc` in XLIFF 2. */
export interface PairedCode {
  readonly type: 'pair';
  /** Same in source and target; empty for an unknown element without one. */
  readonly id: string;
  readonly kind: CodeKind;
  /** The markup before the content, as `**`; empty when the file does not say. */
  readonly start: string;
  /** The markup after the content. */
  readonly end: string;
  readonly children: readonly Inline[];
  /** Local name in the file, when it is not the usual `g` or `pc`. */
  readonly element?: string;
  /** A translation may leave it out: the file does not forbid it. */
  readonly deletable?: true;
}

/** Markup at one place: `x` in XLIFF 1.2, `ph` in XLIFF 2. */
export interface StandaloneCode {
  readonly type: 'code';
  readonly id: string;
  readonly kind: CodeKind;
  /** The markup, as `<br>`; empty when the file does not say. */
  readonly text: string;
  /** Local name in the file, when it is not the usual `x` or `ph`. */
  readonly element?: string;
  /** A translation may leave it out: the file does not forbid it. */
  readonly deletable?: true;
}

/** One piece of a source or a target. */
export type Inline = TextRun | PairedCode | StandaloneCode;

/** A note for people. */
export interface ExchangeNote {
  readonly text: string;
  /** Who speaks: `developer` to translators, `translator` back, or whatever the file says; empty when unsaid. */
  readonly from: string;
  /** What it is about. */
  readonly about: 'source' | 'target' | 'general';
}

/** One unit with its translation. */
export interface ExchangeUnit {
  /** Unique in `file`; safe as an XML NMTOKEN when we wrote it. Empty when the file has none. */
  readonly id: string;
  /** The address of the unit, as people see it: `name`, `resname`, `msgctxt`. Empty when the file has none. */
  readonly address: string;
  /** Which `<file>` it stands in; empty in formats without. */
  readonly file: string;
  readonly source: readonly Inline[];
  /** Absent when untranslated. An empty list is an empty translation. */
  readonly target?: readonly Inline[];
  /** What the file claims. Tools leave `final` on edited text: it is a claim, not evidence. */
  readonly state: State;
  /** To be translated again: the English changed, or a translator marked it. Then `state` is `initial`. */
  readonly needsWork: boolean;
  /** The English that the target was made from. Written only together with a target. */
  readonly previousSource?: readonly Inline[];
  readonly previousTarget?: readonly Inline[];
  /** Must not be translated: the target is the source. */
  readonly locked: boolean;
  readonly notes: readonly ExchangeNote[];
  /** Fingerprint of the English at the time of export, as `sha256:…`; empty when the file has none. */
  readonly fingerprint: string;
  /** Fingerprint of the translation at the time of export; empty when there was none. */
  readonly targetFingerprint: string;
  /** The whole unit in the decoded file. Zero for units that were not read. */
  readonly span: Span;
  /** 1-based; 0 for units that were not read. */
  readonly line: number;
  readonly column: number;
  /** Children and comments of the unit that no field above holds, as they stand in the file. */
  readonly extras: readonly string[];
}

/** A file to give to a translator, or one that came back. */
export interface ExchangeFile {
  readonly format: ExchangeFormat;
  /** As written in the file. Empty when it does not say. */
  readonly sourceLang: string;
  /** As written in the file. Empty when it does not say. */
  readonly targetLang: string;
  /** The language that it was written for, where `targetLang` has another name for it. */
  readonly exportedFor?: string;
  /** Id of the document; empty when the file does not say. */
  readonly document: string;
  /** Id of the edition; empty when the file does not say. */
  readonly edition: string;
  /** Fingerprint of the edition; empty when the file does not say. */
  readonly fingerprint: string;
  /** Who translated last, when the file says. */
  readonly translator?: string;
  readonly units: readonly ExchangeUnit[];
  /** What is wrong with the file. With a `fatal` one, `units` is empty. */
  readonly problems: readonly FormatProblem[];
  /** The decoded text it was read from, for writing back. Absent in files that were not read. */
  readonly raw?: string;
}

/** Something wrong with a file: data; the words are in `messages/formats.en.ts`. */
export interface FormatProblem {
  /** What is checked, as `xliff/unique-id`. */
  readonly id: string;
  /** Key of the sentence. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  /** The file cannot be read as its format: nothing of it may be used. */
  readonly fatal?: true;
  /** Half-open, in UTF-16 code units of the decoded text. Absent for bytes that could not be decoded. */
  readonly span?: Span;
  /** 1-based; 0 when it concerns the whole file or bytes that could not be decoded. */
  readonly line: number;
  readonly column: number;
  /** Section of the specification that decides, as `XLIFF 2.1, 4.3.1.21`. */
  readonly section?: string;
  /** Address or id of the unit concerned. */
  readonly unit?: string;
}

/** What a writer gives: the text, or what keeps it from being written. */
export type Written =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly FormatProblem[] };
