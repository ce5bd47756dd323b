/** What alignment looks at: what a unit and a block have in common when their languages differ. */

import type { Block, BlockKind } from '../model.ts';
import { generatedId, writtenId } from '../pairs/anchors.ts';
import { labelNumber } from '../text/ordinal.ts';
import { readLabel } from '../text/shown-label.ts';
import { composedLength, foldDigits, hasDigits, normalize } from '../text/text.ts';

/** What can be compared across languages. */
export interface Features {
  readonly kind: BlockKind;
  readonly level: number;
  /** The number shown, or the number a heading carries ("Article 7"). */
  readonly number: number | undefined;
  /** The label that the text itself shows (`9b1`), as it is compared across languages and scripts. */
  readonly label: string | undefined;
  /** UTF-16 code units of the visible text, an accent and its letter as one where there is one. */
  readonly length: number;
  /** Marks that end a sentence, in any script. */
  readonly sentences: number;
  /** The lengths of its lines that are not empty, in UTF-16 code units; one for what has no break. */
  readonly lines: readonly number[];
  /** Numbers, addresses, acronyms and beginnings of Latin words: what survives translation. */
  readonly tokens: ReadonlySet<string>;
  /** Code and where links lead, among them: a text that has some is that of no other. */
  readonly places: readonly string[];
  /** The numbers in digits among them, of any script. */
  readonly numbers: readonly string[];
  /** Whether it has code in running text, which translations keep. */
  readonly hasCode: boolean;
  /** Whether it is nothing but what tells a generator what to do, as `{% include %}`: translations keep that. */
  readonly isTemplate: boolean;
  /** Whether it is a paragraph of nothing but tags, such as breaks between others. */
  readonly isBreak: boolean;
  /** Whether its words stand in a block of HTML and in no table. */
  readonly inHtml: boolean;
  /** Whether one of its tokens may have an owner: most blocks have none, and need not be taken apart. */
  readonly mayHaveOwned: boolean;
  /** The text under the declared normalization. */
  readonly text: string;
  /** The text as it stands. */
  readonly raw: string;
}

/** The features of one block; what is dear is only worked out when somebody asks. */
export function featuresOf(block: Block): Features {
  return new BlockFeatures(block);
}

/** Gives the features of blocks. */
export type FeatureReader = (block: Block) => Features;

/**
 * A reader that works out blocks with the same words once: most units are in every edition, and a translation of an older
 * one is matched twice. It keeps what it gave, so it must not outlive the texts that it reads.
 */
export function createFeatureReader(): FeatureReader {
  const known = new Map<string, Features>();
  return (block) => {
    const key = `${block.kind} ${block.level} ${block.ordinal?.value ?? ''} ${isInHtml(block)} ${block.content}`;
    let features = known.get(key);
    if (features === undefined || features.raw !== block.text) {
      features = featuresOf(block);
      known.set(key, features);
    }
    return features;
  };
}

class BlockFeatures implements Features {
  readonly kind: BlockKind;
  readonly level: number;
  readonly number: number | undefined;
  readonly length: number;
  readonly raw: string;
  readonly hasCode: boolean;
  readonly isBreak: boolean;
  readonly isTemplate: boolean;
  readonly inHtml: boolean;
  readonly label: string | undefined;
  readonly #block: Block;
  #sentences: number | undefined;
  #lines: readonly number[] | undefined;
  #tokens: ReadonlySet<string> | undefined;
  #places: readonly string[] | undefined;
  #numbers: readonly string[] | undefined;
  #text: string | undefined;

  constructor(block: Block) {
    this.#block = block;
    this.kind = block.kind;
    this.level = block.level;
    this.number = block.ordinal?.value ?? (block.kind === 'heading' ? labelNumber(block.text) : undefined);
    this.length = composedLength(block.text);
    this.raw = block.text;
    this.inHtml = isInHtml(block);
    this.hasCode = block.marks.some(({ type }) => type === 'code');
    this.isBreak =
      block.kind === 'paragraph' && this.length === 0 && block.marks.every(({ type }) => type === 'html');
    this.isTemplate = block.text.startsWith('{') && template.test(block.text);
    const note = block.text.startsWith('[^') ? footnote.exec(block.text)?.[1] : undefined;
    const label = readLabel(block.text, block.kind === 'heading');
    this.label =
      note === undefined
        ? label && (block.kind === 'heading' ? `§${label.key}` : label.key)
        : `${FOOTNOTE}${note}`;
  }

  get sentences(): number {
    this.#sentences ??= this.raw.match(sentenceEnd)?.length ?? 0;
    return this.#sentences;
  }

  get lines(): readonly number[] {
    this.#lines ??= this.raw.includes('\n')
      ? this.raw.split('\n').flatMap((line) => composedLength(line.trim()) || [])
      : [this.length];
    return this.#lines;
  }

  get tokens(): ReadonlySet<string> {
    this.#tokens ??= tokensOf(this.#block);
    return this.#tokens;
  }

  get places(): readonly string[] {
    this.#places ??=
      this.#block.marks.length === 0 ? none : [...this.tokens].filter((token) => /^`|[/@]/.test(token));
    return this.#places;
  }

  get numbers(): readonly string[] {
    this.#numbers ??= hasDigits(this.raw) ? [...this.tokens].filter((token) => /^\d/.test(token)) : none;
    return this.#numbers;
  }

  get mayHaveOwned(): boolean {
    return (
      ownable.test(foldDigits(this.raw)) || this.#block.marks.length > 0 || this.#block.kind === 'heading'
    );
  }

  get text(): string {
    this.#text ??= normalize(this.raw);
    return this.#text;
  }
}

const none: readonly string[] = [];

/** Whether two texts have code or a link in common. */
export function sharePlace(one: Features, other: Features): boolean {
  return one.places.some((place) => other.places.includes(place));
}

/** Whether both have code, links or numbers of two digits and more, and whether they have some in common. */
export function compareKept(one: Features, other: Features): 'same' | 'other' | undefined {
  const [left, right] = [keptOf(one), keptOf(other)];
  if (left.length === 0 || right.length === 0) return undefined;
  return left.some((token) => right.includes(token)) ? 'same' : 'other';
}

function keptOf({ places, numbers }: Features): readonly string[] {
  return numbers.length === 0 ? places : [...places, ...numbers.filter((number) => number.length > 1)];
}

/** Whether both have code or links, and none in common. */
export function haveOtherPlaces(one: Features, other: Features): boolean {
  return one.places.length > 0 && other.places.length > 0 && !sharePlace(one, other);
}

/** What the labels of footnotes begin with: they are the same in every translation, and stand wherever somebody put them. */
export const FOOTNOTE = '^';
const footnote = /^\[\^([^\]\s]{1,100})\]:/;

function isInHtml({ part }: Block): boolean {
  return part?.of === 'html' && part.row === 0;
}

/** Tags from beginning to end, or values that stand alone. */
const template = /^(?:\{%[^\n]*%\}|\{\{[^{}\n]*\}\})\s*$/;
const sentenceEnd = /[.!?…](?=["'»”’)\]]*(?:\s|$))|[。！？।॥։።؟۔]/gu;

function tokensOf(block: Block): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const word of foldDigits(block.text).match(latinOrNumber) ?? []) {
    if (/^\d/.test(word)) tokens.add(word);
    else if (word.length >= 2 && word === word.toUpperCase()) tokens.add(word);
    else if (word.length >= 5) tokens.add(word.slice(0, 5).toLowerCase());
  }
  for (const { type, span } of block.marks)
    if (type === 'code') tokens.add(`\`${block.text.slice(span.start, span.end).slice(0, LONGEST_CODE)}`);
  for (const mark of block.marks) if (mark.target) tokens.add(anyLanguage(mark.target));
  const place = block.kind === 'heading' ? placeOfHeading(block) : undefined;
  if (place !== undefined) tokens.add(place);
  return tokens;
}

/** What the place of a heading begins with among its tokens: links lead to it, so translations that write it keep it. */
const PLACE = '#';

/** The same of a heading that nothing else is asked about. */
export function placeOfHeading({ content, text }: Block): string | undefined {
  const place = writtenId(content) ?? generatedId(text);
  return place === '' ? undefined : `${PLACE}${place}`;
}

/** The place of a heading as it stands among its tokens; `undefined` for what is no heading. */
export function placeOf(one: Features): string | undefined {
  // Asked for each block: the tokens of what is no heading are not worked out for that, and no list is made of them.
  if (one.kind === 'heading') for (const token of one.tokens) if (token.startsWith(PLACE)) return token;
  return undefined;
}

/** In UTF-16 code units: more of a code tells nothing more. */
const LONGEST_CODE = 40;

/** An address without what may name a language in it: "/names.fr.md" leads a reader where "/names.md" does. */
function anyLanguage(target: string): string {
  const parts = target.split(/[/.]/).filter((part) => part !== '' && !languageTag.test(part));
  return parts.length === 0 ? target : `/${parts.join('/')}`;
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/i;

const latinOrNumber = /\d+|[A-Za-z]{2,}/g;

const ownable = /\d\d|[A-Z]{3}/;

/**
 * Numbers of two digits and more, acronyms and addresses that only one unit has: where one of them stands in another
 * unit's translation, something was exchanged.
 */
export function tokenOwners(all: readonly Features[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  all.forEach((one, index) => {
    for (const token of one.tokens) {
      if (
        one.kind === 'heading'
          ? !token.startsWith(PLACE)
          : !/^(?:\d{2,}|[A-Z]{3,}|.*[/@].*|`..+)$/s.test(token)
      )
        continue;
      if (owners.has(token)) shared.add(token);
      owners.set(token, index);
    }
  });
  for (const token of shared) owners.delete(token);
  return owners;
}

/** How much each token tells: the fewer units have it, the more. */
export function tokenWeights(all: readonly Features[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) for (const token of one.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [token, count] of counts) weights.set(token, Math.log((all.length + 1) / count));
  return weights;
}

/** Whose tokens a block has; asked once for each of its pairs. */
export function ownersIn(block: Features, owners: ReadonlyMap<string, number>): readonly number[] {
  const known = whoseTokens.get(block);
  if (known?.owners === owners) return known.whose;
  const whose: number[] = [];
  for (const token of block.tokens) {
    const owner = owners.get(token);
    if (owner !== undefined) whose.push(owner);
  }
  whoseTokens.set(block, { owners, whose });
  return whose;
}

const whoseTokens = new WeakMap<
  Features,
  { owners: ReadonlyMap<string, number>; whose: readonly number[] }
>();
