/** Which edition a translation was made from: what its record and its label say, and otherwise which fits best. */

import { historyOf } from '../document/history.ts';
import type { TracedEntry } from '../document/trace.ts';
import type { Block, Document, Edition, MadeFrom, Translation, Unit } from '../model.ts';
import { readLabel } from '../text/shown-label.ts';
import { foldDigits } from '../text/text.ts';
import { isMatched } from './matcher.ts';

export type { MadeFrom } from '../model.ts';

interface Made {
  readonly document: Document;
  readonly translation: Translation;
  readonly blocks: readonly Block[];
  /** The blocks that the record knows. */
  readonly entries: ReadonlyMap<Block, TracedEntry>;
  /** The units of today's edition that are matched. */
  readonly current: readonly Unit[];
}

/** The edition a translation was made from; `undefined` where nothing says that it was another than today's. */
export function madeFromEdition(made: Made): MadeFrom | undefined {
  const { document, translation, blocks, entries, current } = made;
  if (document.editions.length < 2) return undefined;
  if (entries.size > 0) return ofRecord(made);
  if (translation.record && Object.keys(translation.record.units).length > 0) return undefined;
  const named = editionNamed(document, translation);
  if (named) return { edition: named, by: 'label', sure: 0.95 };
  // What has today's shape is today's as far as matching goes.
  if (hasShapeOf(blocks, current)) return undefined;
  return bestFit(document, blocks);
}

/** The edition that has the English of most entries; the latest of several. */
function ofRecord({ document, entries, blocks }: Made): MadeFrom | undefined {
  // With every block known there is nothing to ask an older edition for.
  if (entries.size >= blocks.length) return undefined;
  const { editions, editionsWith } = historyOf(document);
  const counts = new Map<Edition, number>();
  for (const { entry } of entries.values())
    for (const edition of editionsWith(entry.source)) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  let best: Edition = document.current;
  for (const edition of editions.toReversed())
    if ((counts.get(edition) ?? 0) > (counts.get(best) ?? 0)) best = edition;
  if (best === document.current) return undefined;
  return { edition: best, by: 'record', sure: (counts.get(best) ?? 0) / Math.max(entries.size, 1) };
}

/** What the front matter or the beginning of the text names: "version: 2019", "Version 1.4". */
function editionNamed(document: Document, { blocks }: Translation): Edition | undefined {
  const [first] = blocks;
  const meta = first?.kind === 'meta' ? first.content : '';
  const line =
    /^(?:version|edition|source[_-]?version|based[_-]?on)[ \t]*[:=][ \t]*["']?v?([^"'\n\r]{1,40}?)["']?[ \t]*$/im;
  const labelled = line.exec(meta)?.[1];
  const byId = new Map(document.editions.map((edition) => [edition.id, edition]));
  if (labelled !== undefined && byId.has(labelled)) return byId.get(labelled);
  const opening = blocks.filter(({ kind }) => kind !== 'meta').slice(0, OPENING);
  const named = namedIn(document, opening);
  const [only] = named;
  // A year or a number of one digit stands in many a text.
  const isTelling = ({ id }: Edition): boolean => /\d.*\d/.test(id);
  if (only && named.length === 1) return isTelling(only) ? only : undefined;
  // "Version 1.4, which supersedes 1.3": the title names its own, or all of them are those of one edition's English.
  const heading = opening.find(({ kind }) => kind === 'heading');
  const title = heading ? namedIn(document, [heading]) : [];
  if (title.length === 1 && title[0]) return isTelling(title[0]) ? title[0] : undefined;
  const same = document.editions.filter((edition) => {
    const units = edition.units.filter(({ kind }) => kind !== 'meta').slice(0, OPENING);
    const own = namedIn(document, units);
    return own.length === named.length && own.every((one) => named.includes(one));
  });
  return named.length > 1 && same.length === 1 ? same[0] : undefined;
}

/** Blocks at the beginning of a text that may say what it is. */
const OPENING = 3;

/** The editions whose names stand in some texts. */
function namedIn(document: Document, texts: readonly { readonly text: string }[]): readonly Edition[] {
  const words = new Set(
    texts
      .flatMap(({ text }) => foldDigits(text).match(/\d[\w.-]*\w|\d/g) ?? [])
      .map((word) => word.replace(/[.-]+$/, '')),
  );
  return document.editions.filter(({ id }) => words.has(id) || words.has(id.replace(/^v/i, '')));
}

function hasShapeOf(blocks: readonly Block[], units: readonly Unit[]): boolean {
  return (
    blocks.length === units.length &&
    blocks.every((block, index) => {
      const unit = units[index];
      return unit && fitOf(signOf(block), signOf(unit)) > 0;
    })
  );
}

/** What a block shows of itself in any language. */
interface Sign {
  readonly kind: string;
  readonly label: string | undefined;
  readonly numbers: string;
  readonly length: number;
}

function signOf(block: Block): Sign {
  const label = readLabel(block.text, block.kind === 'heading');
  return {
    kind: `${block.kind}${block.level}`,
    label: label?.key,
    numbers: (foldDigits(block.text.slice(label?.length ?? 0)).match(/\d+/g) ?? []).toSorted().join(' '),
    length: block.text.length,
  };
}

/** How well two signs fit; not above zero when they do not. */
function fitOf(one: Sign, two: Sign): number {
  if (one.kind !== two.kind) return 0;
  const labels = one.label === undefined || two.label === undefined ? 0 : one.label === two.label ? 2 : -3;
  const numbers = one.numbers === two.numbers ? (one.numbers === '' ? 0 : 1.5) : -0.7;
  return 1 + labels + numbers;
}

/** Of so many blocks on either side of the diagonal some may be missing. */
const REACH = 80;

/** The edition whose signs follow one another as those of the translation do. */
function bestFit(document: Document, blocks: readonly Block[]): MadeFrom | undefined {
  const signs = blocks.map(signOf);
  const fits = historyOf(document)
    .editions.map((edition) => ({
      edition,
      fit: shareInOrder(signs, edition.units.filter((unit) => isMatched(unit)).map(signOf)),
    }))
    .toReversed();
  const [today] = fits;
  const best = fits.reduce((one, two) => (two.fit > one.fit + 0.002 ? two : one));
  if (!today || best === today) return undefined;
  const next = Math.max(...fits.flatMap(({ edition, fit }) => (edition === best.edition ? [] : [fit])));
  return {
    edition: best.edition,
    by: 'fit',
    sure: Math.round(Math.min(0.5 + (best.fit - next) * 10, best.fit, 0.99) * 100) / 100,
  };
}

/** 0 to 1: the best that two rows of signs fit in order, to what they would fit if they were the same. */
function shareInOrder(left: readonly Sign[], right: readonly Sign[]): number {
  const full = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + fitOf(sign, sign), 0);
  const width = right.length + 1;
  let below = new Float64Array(width);
  const slope = right.length / Math.max(left.length, 1);
  for (let row = left.length - 1; row >= 0; row--) {
    const here = new Float64Array(width);
    const middle = row * slope;
    const sign = left[row];
    for (let column = right.length - 1; column >= 0; column--) {
      const other = right[column];
      const far = Math.abs(column - middle) > REACH;
      const fit = far || !sign || !other ? 0 : fitOf(sign, other);
      here[column] = Math.max(
        below[column] ?? 0,
        here[column + 1] ?? 0,
        fit > 0 ? fit + (below[column + 1] ?? 0) : 0,
      );
    }
    below = here;
  }
  return (2 * (below[0] ?? 0)) / Math.max(full(left) + full(right), 1);
}
