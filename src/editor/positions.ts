/**
 * Between offsets in UTF-16 code units and the positions of an editor, which may count in other units.
 *
 * `editor/` is for what editors ask while people write, one file for each question. Only `commands/` may import it.
 */

import type { Span } from '../model.ts';
import type { ClientCapabilities, Position, Range, TextDocument } from './protocol.ts';

/** What the characters of a position are. @see Language Server Protocol 3.17, PositionEncodingKind */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

const known: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];

/** The one that the editor likes best among those we know; UTF-16, which all know, where it says nothing. */
export function chooseEncoding({ general }: ClientCapabilities): Encoding {
  for (const wanted of general?.positionEncodings ?? []) {
    const found = known.find((one) => one === wanted);
    if (found) return found;
  }
  return 'utf-16';
}

/** Converts the positions of one session. */
export interface Positions {
  readonly encoding: Encoding;
  readonly offset: (document: TextDocument, position: Position) => number;
  readonly position: (document: TextDocument, offset: number) => Position;
  readonly range: (document: TextDocument, span: Span) => Range;
}

/** Positions behind the end of a line are its end, as the protocol asks for. */
export function createPositions(encoding: Encoding): Positions {
  const position = (document: TextDocument, offset: number): Position => {
    const { line, character } = document.positionAt(offset);
    if (encoding === 'utf-16') return { line, character };
    const start = document.offsetAt({ line, character: 0 });
    return { line, character: unitsIn(document.getText().slice(start, start + character), encoding) };
  };
  const offset = (document: TextDocument, { line, character }: Position): number => {
    if (encoding === 'utf-16') return document.offsetAt({ line, character });
    const start = document.offsetAt({ line, character: 0 });
    const end = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    let at = start;
    let left = character;
    for (const sign of document.getText().slice(start, end)) {
      left -= unitsIn(sign, encoding);
      // Within a character there is no place: its beginning is meant.
      if (left < 0) break;
      at += sign.length;
    }
    return at;
  };
  return {
    encoding,
    offset,
    position,
    range: (document, { start, end }) => ({ start: position(document, start), end: position(document, end) }),
  };
}

function unitsIn(text: string, encoding: Exclude<Encoding, 'utf-16'>): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text) : [...text].length;
}
