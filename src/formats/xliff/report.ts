import type { Severity } from '../../model.ts';
import type { ExchangeFile, FormatProblem } from '../exchange.ts';
import { attributeSpan, type ElementWatcher, type XmlElement, type XmlSource } from '../xml-tree.ts';

/** A file that is being read: its text and what was found wrong so far. */
export interface Reading {
  readonly source: XmlSource;
  readonly problems: FormatProblem[];
}

/** Reads the units of one file while it is parsed, and the rest at its end. */
export interface UnitReader {
  /** Reads a unit that has ended; `false` when it does not stand where units stand. */
  readonly take: ElementWatcher;
  /** The whole file. */
  readonly finish: (root: XmlElement) => ExchangeFile;
}

/** The problems in the order of the file. */
export function inOrder(problems: readonly FormatProblem[]): FormatProblem[] {
  return problems.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** What to say of an element. */
export interface Finding {
  readonly id: string;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Error, when absent. */
  readonly severity?: Severity;
  readonly fatal?: true;
  readonly section: string;
  /** Name of the attribute that is wrong; the start tag is marked when absent. */
  readonly attribute?: string;
  readonly unit?: string;
}

/** Adds a problem at an element, or at one of its attributes. Never throws. */
export function report(reading: Reading, element: XmlElement, finding: Finding): void {
  const { source, problems } = reading;
  const span =
    finding.attribute === undefined
      ? { start: element.start, end: element.inner }
      : attributeSpan(source.text, element, finding.attribute);
  const { line, column } = source.at(span.start);
  problems.push({
    id: finding.id,
    messageId: finding.messageId,
    data: { element: element.local, ...finding.data },
    severity: finding.severity ?? 'error',
    ...(finding.fatal ? { fatal: true } : {}),
    span,
    line,
    column,
    section: finding.section,
    ...(finding.unit === undefined ? {} : { unit: finding.unit }),
  });
}

/** The line of an element, 1-based. */
export function lineOf(reading: Reading, element: XmlElement): number {
  return reading.source.at(element.start).line;
}
