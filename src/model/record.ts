/** What is known of a translation, item by item, and who said so. */

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
  /** The translation that was accepted, as it stood there; records of earlier versions have none. */
  readonly text?: string;
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
