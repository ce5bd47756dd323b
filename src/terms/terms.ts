/** Where the terms of a glossary stand in a text and its translation. */

import type { Alignment, Glossary, GlossaryTerm, Span, Unit } from '../model.ts';
import { type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { forLatest } from '../text/for-latest.ts';
import { addTo } from '../text/lists-by-key.ts';
import { plainTerm } from './glossary.ts';
import { createFinder, englishForms, type Finder } from './term-pattern.ts';

/** A term of the glossary in one item. */
export interface TermUse {
  readonly term: GlossaryTerm;
  readonly reading: Reading;
  /** One of the agreed renderings is there; also true when none is agreed. */
  readonly rendered: boolean;
  /** It only stands there as an owner ("the member’s papers"), of which many languages make "his". */
  readonly isOwner: boolean;
  /** The English term where it was left in the translation; ranges of the visible translation. */
  readonly leftOver: readonly Span[];
  /** Forbidden renderings, likewise. */
  readonly forbidden: readonly Span[];
}

/**
 * Every use of a glossary term in an alignment, in the order of the text. Without a glossary there are none.
 *
 * Of terms that overlap in the English the longest counts; names of the document are let be. Terms are looked for once,
 * however many rules ask.
 */
export const termUses: (alignment: Alignment) => readonly TermUse[] = forLatest((alignment) => {
  const { glossary, lang } = alignment.translation;
  if (!glossary || glossary.terms.length === 0) return [];
  const index = indexOf(glossary, lang);
  const names = namesOf(alignment);
  return readingsOf(alignment).prose.flatMap((reading) => usesIn(reading, index, names));
});

/** A term with what finds it. */
interface Known {
  readonly term: GlossaryTerm;
  readonly english: Finder;
  readonly renderings: readonly Finder[];
  readonly forbidden: readonly Finder[];
}

interface Index {
  /** By the first word of the English, in each of its forms and in lower case. */
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
  /** Terms that no single word leads to. */
  readonly others: readonly Known[];
  /** Rows that forbid words wherever they stand. */
  readonly anywhere: readonly Known[];
}

const indexes = new WeakMap<Glossary, Index>();

function indexOf(glossary: Glossary, lang: string): Index {
  const known = indexes.get(glossary);
  if (known) return known;
  const byWord = new Map<string, Known[]>();
  const others: Known[] = [];
  const anywhere: Known[] = [];
  for (const term of glossary.terms) {
    const entry = {
      term,
      english: createFinder(term.source, { lang: 'en', reach: 'english' }),
      renderings: term.renderings.map((one) => createFinder(one, { lang, reach: 'tolerant' })),
      forbidden: term.forbidden.map((one) => createFinder(one, { lang, reach: 'exact' })),
    };
    if (term.source === '') anywhere.push(entry);
    else {
      const forms = englishForms(term.source);
      if (forms.length === 0) others.push(entry);
      for (const form of new Set(forms)) addTo(byWord, form, entry);
    }
  }
  const index = { byWord, others, anywhere };
  indexes.set(glossary, index);
  return index;
}

/** The names that stay as they are: a term inside of one is part of the name. */
function namesOf({ document, translation }: Alignment): readonly string[] {
  const { lang } = translation;
  return document.profile.names.flatMap(({ name, forms }) => [
    name,
    ...(forms['*'] ?? []),
    ...(forms[lang] ?? []),
  ]);
}

function usesIn(reading: Reading, index: Index, names: readonly string[]): readonly TermUse[] {
  const found = termsIn(reading, index, names);
  if (found.length === 0 && index.anywhere.length === 0) return [];
  const target = wordsOnly(reading);
  // What is part of an agreed rendering or of a name is neither left over nor forbidden.
  const agreed = [
    ...found.flatMap(({ renderings }) => renderings.flatMap((finder) => finder.spans(target))),
    ...namesIn(target, names),
  ];
  const free = (span: Span): boolean => !agreed.some((other) => isInside(span, other));
  const uses = found.map((known): TermUse => {
    const { term, english, renderings, forbidden } = known;
    return {
      term,
      reading,
      rendered: renderings.length === 0 || renderings.some((finder) => finder.has(target)),
      isOwner: english
        .spans(reading.source)
        .every(({ start, end }) => /['’]s?$/.test(reading.source.slice(start, end))),
      leftOver:
        renderings.length === 0
          ? []
          : english.spans(target).filter((span) => free(span) && !isInKeptName(target, span, reading.source)),
      forbidden: forbidden.flatMap((finder) => finder.spans(target)).filter(free),
    };
  });
  const everywhere = index.anywhere.flatMap(({ term, forbidden }): readonly TermUse[] => {
    const spans = forbidden.flatMap((finder) => finder.spans(target)).filter(free);
    return spans.length === 0
      ? []
      : [{ term, reading, rendered: true, isOwner: false, leftOver: [], forbidden: spans }];
  });
  return [...uses, ...everywhere];
}

/** The terms that stand in the English, without those that are part of a longer one. */
function termsIn(reading: Reading, index: Index, names: readonly string[]): readonly Known[] {
  const candidates = new Set(index.others);
  for (const unit of reading.pair.sources)
    for (const word of wordsOf(unit)) for (const known of index.byWord.get(word) ?? []) candidates.add(known);
  if (candidates.size === 0) return [];
  const places = [...candidates].flatMap((known) =>
    known.english
      .spans(reading.source)
      .filter((span) => !isInKeptName(reading.source, span, reading.target))
      .map((span) => ({ known, span })),
  );
  const longer = [...places.map(({ span }) => span), ...namesIn(reading.source, names)];
  const standing = places.filter(
    ({ span }) => !longer.some((other) => isInside(span, other) && lengthOf(other) > lengthOf(span)),
  );
  return [...new Set(standing.toSorted((a, b) => a.span.start - b.span.start).map(({ known }) => known))];
}

/**
 * Whether a word is part of a name that both texts have: capital letters there and in the word beside it, and the two
 * words stand in the other text as they are.
 */
function isInKeptName(text: string, { start, end }: Span, other: string): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  const before = /\p{Lu}[\p{L}\p{M}]* $/u.exec(text.slice(Math.max(0, start - NAME_REACH), start));
  const after = /^ \p{Lu}[\p{L}\p{M}]*/u.exec(text.slice(end, end + NAME_REACH));
  return (
    (before !== null && other.includes(before[0] + text.slice(start, end))) ||
    (after !== null && other.includes(text.slice(start, end) + after[0]))
  );
}

/** How far the word beside a term may reach, in UTF-16 code units. */
const NAME_REACH = 40;

const words = new WeakMap<Unit, ReadonlySet<string>>();

/** The words of the English, read once for all languages. */
function wordsOf(unit: Unit): ReadonlySet<string> {
  const known = words.get(unit);
  if (known) return known;
  const found = new Set(unit.text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  words.set(unit, found);
  return found;
}

function namesIn(text: string, names: readonly string[]): readonly Span[] {
  return names.flatMap((name) => {
    const spans: Span[] = [];
    if (name === '') return spans;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
    return spans;
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The agreed renderings of a term as people read them. */
export function renderingsOf(term: GlossaryTerm): string {
  return term.renderings.map((one) => `"${plainTerm(one)}"`).join(', ');
}
