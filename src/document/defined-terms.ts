/**
 * The terms that a text defines by its form, and where it uses them: what contracts write with capital letters.
 *
 * `document/` is for the definitive text: its units, its lock, what it demands and defines. Whatever stands above it
 * may import it.
 */

import type { Edition, Span, Unit } from '../model.ts';

/** A term with the unit that defines it. */
export interface DefinedTerm {
  readonly term: string;
  readonly unit: Unit;
  /** Which of the quoted, or of the bold, words of that unit it is, from 0; and how many there are. */
  readonly place: Place;
  /** The other units that have the term as a whole word. */
  readonly uses: readonly Unit[];
}

/** A place among the quoted or bold words of a unit. */
export interface Place {
  readonly type: Highlight['type'];
  readonly index: number;
  readonly count: number;
}

/** Words that a text sets off, as a definition does with what it defines. */
export interface Highlight {
  readonly type: 'quoted' | 'bold';
  /** Without the marks. */
  readonly words: string;
  /** With the marks, in the visible text. */
  readonly span: Span;
}

/**
 * The terms of an edition that are defined in quotation marks or bold and used with capital letters afterwards, and those
 * that the document lists, in the order of their definitions. Most texts have none. Pure; an edition is read once.
 *
 * @param listed Terms that the document lists; they are found in any case.
 */
export function definedTerms(edition: Edition, listed: readonly string[]): readonly DefinedTerm[] {
  const known = cache.get(edition);
  if (known) return known;
  const terms = readTerms(edition, listed);
  cache.set(edition, terms);
  return terms;
}

const cache = new WeakMap<Edition, readonly DefinedTerm[]>();

/** The quoted words of a text, and those in bold, in their order. Quotation marks of any language. */
export function highlightsOf({ text, marks }: Pick<Unit, 'text' | 'marks'>): readonly Highlight[] {
  const quoted = [...text.matchAll(quotation)].map((found): Highlight => {
    const words = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '').trim();
    return { type: 'quoted', words, span: { start: found.index, end: found.index + found[0].length } };
  });
  const bold = marks
    .filter(({ type }) => type === 'strong')
    .map(({ span }): Highlight => ({ type: 'bold', words: text.slice(span.start, span.end).trim(), span }));
  return [...quoted, ...bold].filter(({ words }) => /\p{L}/u.test(words));
}

const quotation =
  /[“„"«”»]\s?([^“”„"«»\n]{1,80}?)\s?[”“"»«]|[‘‚]([^‘’‚\n]{2,80}?)[’‘](?![\p{L}\d])|「([^「」\n]{1,60})」|『([^『』\n]{1,60})』|《([^《》\n]{1,60})》/gu;

function readTerms({ units }: Edition, listed: readonly string[]): readonly DefinedTerm[] {
  const terms = new Map<string, Omit<DefinedTerm, 'uses'>>();
  for (const unit of units) {
    if (!unit.translatable || !mayDefine(unit, listed)) continue;
    const all = highlightsOf(unit);
    for (const one of all) {
      const term = termOf(one.words, listed);
      if (term === undefined || terms.has(term)) continue;
      if (!listed.includes(term) && !(isCapitalised(term) && isDefinition(unit.text, one))) continue;
      const alike = all.filter(({ type }) => type === one.type);
      terms.set(term, {
        term,
        unit,
        place: { type: one.type, index: alike.indexOf(one), count: alike.length },
      });
    }
  }
  if (terms.size === 0) return [];
  const words = wordsOf(units);
  return [...terms.values()].map((term) => ({
    ...term,
    uses: usesOf(term, units, { isListed: listed.includes(term.term), words, terms: [...terms.keys()] }),
  }));
}

function mayDefine({ text, marks, kind }: Unit, listed: readonly string[]): boolean {
  if (kind === 'heading' && listed.length === 0) return false;
  return marks.some(({ type }) => type === 'strong') || /["“‘]/.test(text);
}

/** The words without number, article and end mark, or as the document lists them; nothing for what is no short name. */
function termOf(words: string, listed: readonly string[]): string | undefined {
  const bare = words
    .replace(/^(?:\(?[\d.]+\)?|\([a-z]\)|[a-z][.)])\s+/i, '')
    .replace(/^[“”"‘]|[“”"’]$/g, '')
    .replace(/\(e?s\)$/, '')
    .replace(/[\s.,:;–—-]+$/, '');
  const term = bare.replace(/^(?:the|this|an?|each|any|our|your)\s+/i, '');
  const known = listed.find((one) => [bare, term].some((words) => words.toLowerCase() === one.toLowerCase()));
  if (known !== undefined) return known;
  if (term.length < 3 || term.length > 50 || term.split(/\s+/).length > 6) return undefined;
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’/&-]*$/u.test(term) && !pronouns.test(term) ? term : undefined;
}

/** Other languages say them in their endings. */
const pronouns = /^(?:you|your|yours|we|us|our|ours|he|she|it|its|they|them|their|me|my|mine|who)$/i;

/** Every word but the small ones begins with a capital, and not all letters are capitals: those are other names. */
function isCapitalised(term: string): boolean {
  const words = term.split(/[\s/-]+/).filter((word) => !small.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(term);
}

const small = /^(?:of|the|and|or|in|on|for|to|by|with|from|an?|&)$/;

/** Whether a sentence says of the words what they mean: “X” means …, (the “X”), **X**: …, **X** means …. */
function isDefinition(text: string, { type, span }: Highlight): boolean {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  const after = text.slice(span.end, span.end + 120);
  if (explains.test(after)) return type === 'quoted' || begins.test(before);
  if (begins.test(before)) {
    if (is.test(after) || colon.test(after)) return true;
    if (type === 'bold' && /[:–—]$/.test(text.slice(span.start, span.end))) return true;
  }
  return names.test(before) && /^[^()]{0,60}\)/.test(after);
}

/** Another word for the same, as in “License” (or “Licence”) and ‘the Licensee’ or ‘You’. */
const also = String.raw`(?:,?\s*(?:and|or|/|\()\s*[^.;:]{0,60}?\)?)?`;
const explains = new RegExp(
  String.raw`^${also},?\s+(?:(?:shall|will)\s+)?(?:means?|refers?\s+to|denotes?|designates?|(?:have|has)\s+the\s+meaning|(?:is|are)\s+defined)\b`,
  'i',
);
const is = new RegExp(
  String.raw`^${also},?\s+(?:is|are|includes?)\s+(?:an?|the|any|all|every|each|those)\b`,
  'i',
);
const colon = new RegExp(String.raw`^${also}\s*[:–—]`, 'i');
const begins = /^\W*(?:the\s+|an?\s+|\(?[\w.]{1,6}\)?\s+)?\W*$/i;
const names =
  /\((?:[^()“”"]{0,30}\s)?(?:the|this|an?|each|any|our|collectively|together|individually|hereinafter|hereafter|referred\s+to\s+as|such|it)?(?:,?\s+(?:the|an?|as|referred|to|called|each|any)){0,6}[\s“"‘]*$/i;

/** The words that the text has in small letters. */
function wordsOf(units: readonly Unit[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of units)
    for (const [word] of text.matchAll(/(?<![\p{L}\d])\p{Ll}[\p{L}’']*/gu)) words.add(word);
  return words;
}

interface Surroundings {
  readonly isListed: boolean;
  readonly words: ReadonlySet<string>;
  readonly terms: readonly string[];
}

/** The units in which a term stands for itself: not within a longer name, and not only as an owner. */
function usesOf(
  { term, unit }: Omit<DefinedTerm, 'uses'>,
  units: readonly Unit[],
  { isListed, words, terms }: Surroundings,
): readonly Unit[] {
  const body = term.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const plural = body.endsWith('y') ? `(?:y|ies)` : '(?:s|es)?';
  const stem = body.endsWith('y') ? body.slice(0, -1) : body;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])${stem}${plural}(?![\\p{L}\\p{N}_-])(['’]s?)?`,
    isListed ? 'giu' : 'gu',
  );
  const isWordToo = words.has(term.toLowerCase());
  const longer = terms.filter((other) => other !== term && other.toLowerCase().includes(term.toLowerCase()));
  return units.filter((one) => {
    if (one === unit || !one.translatable || one.kind === 'heading') return false;
    if (longer.some((other) => one.text.includes(other))) return false;
    for (const found of one.text.matchAll(pattern)) {
      if (found[1] !== undefined) continue;
      const before = one.text.slice(Math.max(0, found.index - 40), found.index);
      if (/\p{Lu}\p{L}+ of $/u.test(before)) continue;
      const after = one.text.slice(found.index + found[0].length, found.index + found[0].length + 12);
      // "Note: …", "Otherwise: …": a label that comes again and again defines nothing.
      if (found.index === 0 && /^\s?[:–—]/.test(after)) continue;
      const isFirst = /(?:^|[.:;!?]["”’)]?\s+|\n)$/.test(before);
      if (!isListed && isFirst && isWordToo) continue;
      if (isListed || (!isInName(before, term, words) && !beginsName.test(after))) return true;
    }
    return false;
  });
}

/** A longer name behind the term: "Service Notice", "Terms of Service". */
const beginsName = /^[\s-](?:(?:of|for) )?\p{Lu}(?!\p{Lu}{2,}\b)/u;

/** Whether the word before has a capital that it would not have by itself. "Chess Club" is a name, "Share Adapted Material" none. */
function isInName(before: string, term: string, words: ReadonlySet<string>): boolean {
  const found = /(\p{Lu}[\p{L}’']*)[\s-]$/u.exec(before);
  const [, word = ''] = found ?? [];
  const isFirst = /^$|[.:;!?]["”’)]?\s+$/.test(before.slice(0, found?.index));
  return (
    found !== null &&
    !(isFirst && term.includes(' ')) &&
    !leading.test(word) &&
    !words.has(word.toLowerCase())
  );
}

/** Words that begin a sentence before a term, and are no part of it. */
const leading =
  /^(?:the|an?|each|every|any|no|all|such|this|that|these|those|if|when|where|unless|and|or|for|of|by|to|in|as|with|from|upon|under|neither|either|both|another|other|its|their|your|our|you|we)$/i;
