// A file that only declares has nothing to import, and programs that include this one need what it declares.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./xliff-package.d.ts" />
import type { ExchangeFile, Inline } from './exchange.ts';
import { plannedTarget, type XliffOptions } from './xliff/write.ts';

/** Where the second reader sees something else than was written. */
export interface ReadingDifference {
  /** `unread`: it could not read the file at all; then the rest is empty. */
  readonly type: 'unread' | 'missing' | 'extra' | 'source' | 'target';
  /** Id of the unit. */
  readonly unit: string;
  readonly written: string;
  readonly read: string;
}

/**
 * Reads an export with the package `xliff`, which shares no code with our reader and writer, and compares the ids,
 * sources and targets it sees with those we meant to write. An empty list means that it agrees.
 *
 * White space is left out of the comparison: the package drops line ends at the end of a text and spaces between two
 * codes (measured). Codes are compared by id and place. The package is loaded on the first call.
 *
 * @param text The export, XLIFF 1.2 or 2.x as `writeXliff` gave it.
 * @param file What was written.
 * @param options The options it was written with.
 */
export async function readAgain(
  text: string,
  file: ExchangeFile,
  options: XliffOptions = {},
): Promise<ReadingDifference[]> {
  let seen: Map<string, Seen>;
  try {
    seen = await readWithPackage(text, file.format === 'xliff12');
  } catch (error) {
    return [{ type: 'unread', unit: '', written: '', read: error instanceof Error ? error.message : '' }];
  }
  const differences: ReadingDifference[] = [];
  for (const unit of file.units) {
    const found = seen.get(unit.id);
    if (found === undefined) {
      differences.push({ type: 'missing', unit: unit.id, written: '', read: '' });
      continue;
    }
    seen.delete(unit.id);
    const target = plannedTarget(unit, options);
    for (const [type, content, read] of [
      ['source', unit.source, found.source],
      ['target', target?.content ?? [], found.target],
    ] as const) {
      const written = flatten(content);
      if (written !== read) differences.push({ type, unit: unit.id, written, read });
    }
  }
  for (const [unit, { source }] of seen) differences.push({ type: 'extra', unit, written: '', read: source });
  return differences;
}

/** A unit as the package sees it, flattened. */
interface Seen {
  readonly source: string;
  readonly target: string;
}

/** Text and codes as one string: `see{1:item}`. */
function flatten(content: readonly Inline[]): string {
  const parts = content.map((piece) => {
    if (piece.type === 'text') return piece.text;
    return piece.type === 'code' ? `{${piece.id}}` : `{${piece.id}:${flatten(piece.children)}}`;
  });
  return parts.join('').replace(/\s+/gu, '');
}

async function readWithPackage(text: string, old: boolean): Promise<Map<string, Seen>> {
  const { xliff12ToJs, xliff2js } = await import('xliff');
  const read = old ? await xliff12ToJs(text, { captureSpacesBetweenElements: true }) : await xliff2js(text);
  const seen = new Map<string, Seen>();
  for (const [, units] of entries(member(read, 'resources'))) {
    for (const [id, unit] of entries(units)) {
      seen.set(id, {
        source: flattenSeen(member(unit, 'source')),
        target: flattenSeen(member(unit, 'target')),
      });
    }
  }
  return seen;
}

/** Its own shape: a string, or a list of strings and of objects with one key that names the kind of the code. */
function flattenSeen(content: unknown): string {
  if (typeof content === 'string') return content.replace(/\s+/gu, '');
  if (Array.isArray(content)) return content.map(flattenSeen).join('');
  const [, code] = entries(content)[0] ?? [];
  if (code === undefined) return '';
  const id = member(code, 'id');
  const inside = member(code, 'contents');
  const name = typeof id === 'string' ? id : '';
  return inside === undefined && !isPair(content) ? `{${name}}` : `{${name}:${flattenSeen(inside ?? '')}}`;
}

/** A span without content has no `contents`. */
function isPair(content: unknown): boolean {
  return entries(content).some(([kind]) => kind === 'Span' || kind === 'GenericSpan');
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function member(value: unknown, name: string): unknown {
  return entries(value).find(([key]) => key === name)?.[1];
}
