/** Finds a term of a glossary in a text: wildcards, endings, case, and scripts without spaces. */

import type { Span } from '../model.ts';

/**
 * How far a match may differ. `exact`: only where a `*` says so. `tolerant`: other endings, and as part of a longer
 * word, since a missing term must not be reported for an inflection. `english`: plural and possessive.
 */
export type Reach = 'exact' | 'tolerant' | 'english';

/** Finds one term. */
export interface Finder {
  readonly has: (text: string) => boolean;
  /** Half-open ranges in UTF-16 code units of the text as given. */
  readonly spans: (text: string) => readonly Span[];
}

/**
 * Makes a finder of a term as the glossary has it.
 *
 * A term in small letters is found in any case, one with capitals only as written; `tolerant` never minds the case.
 * Between letters of scripts without spaces no boundary is asked for. Linear in the text: every repetition is bounded
 * and ends at another kind of character.
 */
export function createFinder(term: string, { lang, reach }: { lang: string; reach: Reach }): Finder {
  const source = wordsOf(term)
    .map((word, index, all) => wordPattern(word, { lang, reach, isLast: index === all.length - 1 }))
    .join(GAP);
  const anyCase = reach === 'tolerant' || term === term.toLowerCase();
  const pattern = new RegExp(source, anyCase ? 'giu' : 'gu');
  // Marks over letters come and go with inflection, as in "Grundsatz" and "Grundsätze".
  const folded = reach === 'tolerant' ? new RegExp(fold(source), 'iu') : undefined;
  const empty = source === '';
  return {
    has: (text) => {
      if (empty) return false;
      pattern.lastIndex = 0;
      if (pattern.test(text.normalize('NFC'))) return true;
      return folded?.test(fold(text)) ?? false;
    },
    spans: (text) => {
      if (empty) return [];
      // Ranges hold for the text as it is, so only a text that is composed already is searched.
      const composed = text.normalize('NFC');
      if (composed.length !== text.length) return [];
      return [...composed.matchAll(pattern)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
      }));
    },
  };
}

/**
 * The forms in which the first word of an English term may stand, in lower case and without what is no letter; none when
 * it has a wildcard or begins with something else.
 */
export function englishForms(term: string): readonly string[] {
  const words = wordsOf(term);
  const [first] = words;
  if (!first || first.before || first.after) return [];
  const word = /^[\p{L}\p{M}\p{N}]+/u.exec(first.body.toLowerCase())?.[0];
  if (word === undefined) return [];
  if (words.length > 1 || word !== first.body.toLowerCase()) return [word];
  return [word, `${word}s`, `${word}es`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}

interface Word {
  readonly body: string;
  /** A wildcard stands before it. */
  readonly before: boolean;
  readonly after: boolean;
}

function wordsOf(term: string): readonly Word[] {
  return term
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const before = word.startsWith('*');
      const after = /(?:^|[^\\])(?:\\\\)*\*$/.test(word) && word.length > 1;
      const body = word.slice(before ? 1 : 0, after ? -1 : undefined).replace(/\\(.)/gu, '$1');
      return { body, before, after };
    });
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}\u200c\u200d'’ʼ-]`;
const GAP = String.raw`[\s\u00a0\u202f\u200b-]{1,3}`;
const BEGIN = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** Signs for vowels and lengthening that may be written or left out. */
const POINTS = String.raw`[\u0591-\u05c7\u0640\u064b-\u0652\u0670]{0,3}`;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const katakana = /[\p{Script=Katakana}ー]/u;
const pointed = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const hangul = /\p{Script=Hangul}/u;

interface WordOptions {
  readonly lang: string;
  readonly reach: Reach;
  readonly isLast: boolean;
}

function wordPattern(word: Word, options: WordOptions): string {
  const characters = [...word.body];
  const tolerant = options.reach === 'tolerant' && !word.before && !word.after;
  const kept = tolerant ? stemLength(characters) : characters.length;
  const body = characters
    .slice(0, kept)
    .map((one, index) => letterPattern(one, characters[index + 1], options));
  return (
    beginPattern(word, characters, tolerant) + body.join('') + endPattern(word, characters, options, tolerant)
  );
}

/** How much of a word stays when it is inflected: short words entirely, long ones without their last two letters. */
function stemLength(characters: readonly string[]): number {
  const { length } = characters;
  if (characters.some((one) => !/[\p{L}\p{M}]/u.test(one) || unspaced.test(one) || pointed.test(one)))
    return length;
  return length >= 7 ? length - 2 : length >= 5 ? length - 1 : length;
}

function beginPattern(word: Word, characters: readonly string[], tolerant: boolean): string {
  const first = characters[0] ?? '';
  if (unspaced.test(first)) return '';
  if (katakana.test(first)) return tolerant || word.before ? '' : String.raw`(?<![\p{Script=Katakana}ー])`;
  if (!/[\p{L}\p{M}\p{N}]/u.test(first)) return '';
  if (word.before) return `${BEGIN}${LETTER}{0,40}`;
  if (!tolerant) return BEGIN;
  // Articles and prepositions are written together with the word, and long words are parts of compounds.
  if (pointed.test(first)) return `${BEGIN}(?:\\p{L}\\p{M}?){0,3}`;
  return characters.length >= 5 ? '' : BEGIN;
}

function endPattern(
  word: Word,
  characters: readonly string[],
  { reach, isLast }: WordOptions,
  tolerant: boolean,
): string {
  const last = characters.at(-1) ?? '';
  if (unspaced.test(last)) return '';
  if (katakana.test(last)) return tolerant || word.after ? '' : String.raw`(?![\p{Script=Katakana}ー])`;
  if (!/[\p{L}\p{M}\p{N}]/u.test(last)) return '';
  if (word.after) return `${LETTER}{0,40}${END}`;
  // Particles are written together with the word.
  if (hangul.test(last)) return `${LETTER}{0,8}${END}`;
  if (tolerant) return `${LETTER}{0,14}${END}`;
  if (reach === 'english' && isLast) return `(?:['’]s|s['’]?|es['’]?)?${END}`;
  return END;
}

function letterPattern(one: string, next: string | undefined, { lang, reach }: WordOptions): string {
  if (/['’ʼ]/.test(one)) return "['’ʼ]";
  if (/[-‐‑]/.test(one)) return '[-‐‑]';
  if (reach === 'english' && one === 'y' && next === undefined) return '(?:y|ie(?=s))';
  const turkic = /^(?:tr|az|kk|tt|crh|gag)\b/.test(lang);
  // The case of these two does not follow the simple rule of other languages.
  if (turkic && one === 'i') return '[iİ]';
  if (turkic && one === 'ı') return '[ıI]';
  const escaped = one.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  if (pointed.test(one)) return `${escaped}${POINTS}`;
  if (next !== undefined && unspaced.test(one) && unspaced.test(next)) return `${escaped}[\\n\\u200b]?`;
  return escaped;
}

/** The text without marks over letters. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[A-Za-z\u0370-\u03ff\u0400-\u04ff])[\u0300-\u036f]+/g, '')
    .normalize('NFC');
}
