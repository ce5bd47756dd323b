/** The words of a translation that a dictionary of its language has to know; all others are let be. */

import type { Alignment, Span } from '../model.ts';
import { type Reading, wordsOnly } from '../pairs/readings.ts';
import { createFinder } from '../terms/term-pattern.ts';

/** A word where it stands; the range is in the visible translation. */
export interface Word extends Span {
  readonly text: string;
  /** Forms with the sign that follows it, which belongs to some words: "po'", "bzw.". */
  readonly withSign: string | undefined;
}

const LETTERS = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]*`;
const JOINTS = String.raw`['’ʼ＇‐‑·•⋅׳״-]`;
/** Hebrew abbreviations have gershayim before their last letter, for which many type a quotation mark. */
const GERSHAYIM = String.raw`(?<=\p{scx=Hebr})["”“](?=\p{scx=Hebr})`;
const words = new RegExp(`${LETTERS}(?:(?:${JOINTS}|${GERSHAYIM})${LETTERS})*`, 'gu');
const joints = new RegExp(`${JOINTS}|["”“]`, 'u');
const abbreviation = /["”“״]\p{Script=Hebrew}$/u;
/** Names of files, hosts and packages, and abbreviations with full stops within. */
const dotted = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:[./\\@][\p{L}\p{N}_-]+)+/gu;
/** What is longer in UTF-16 code units is no word. */
const LONGEST = 100;
/** Roman numerals, and those of Hebrew letters: "תשפ״ה" is a year. */
const numeral = /^(?:[IVXLCDM]+|[בהולמכש]?[תשרק]{0,3}[צפעסנמלכיט]?["”“״][א-ת])$/;

/**
 * The words that a dictionary may be asked for: neither code nor addresses, without digits, longer than a letter, no part
 * that a hyphen leaves to the next word ("Bildungs- und").
 */
export function wordsIn(reading: Reading): readonly Word[] {
  const text = wordsOnly(reading).replace(dotted, (found) => '\ufffc'.repeat(found.length));
  return [...text.matchAll(words)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    const next = text[end] ?? '';
    if (
      word.length > LONGEST ||
      /[\p{N}_]/u.test(word) ||
      numeral.test(word) ||
      [...word.normalize('NFC')].length < 2
    )
      return [];
    if (/[-‐‑]/.test(next) || /[-‐‑]/.test(text[start - 1] ?? '')) return [];
    return [{ text: word, start, end, withSign: /['’.׳]/.test(next) ? word + next : undefined }];
  });
}

/** A word at its joints: "l’homme" has two parts. An abbreviation has none. */
export function partsOf(word: Word): readonly Word[] {
  if (abbreviation.test(word.text)) return [word];
  let start = word.start;
  return word.text.split(joints).flatMap((text) => {
    const part = { text, start, end: start + text.length, withSign: undefined };
    start = part.end + 1;
    return [...text.normalize('NFC')].length < 2 ? [] : [part];
  });
}

/** Letters that an ending may have, and those of the word before it that it may stand for. */
const LONGEST_ENDING = 6;
const MOST_REPLACED = 5;

/** The words that a part may be the ending of: in “électeur-trice” and “joueur·euse·s” it stands for “électrice”. */
export function endedBy({ text: ending }: Word, { text: stem }: Word): readonly string[] {
  if (ending.length > LONGEST_ENDING || ending !== ending.toLowerCase()) return [];
  const shortest = Math.max(2, stem.length - MOST_REPLACED);
  return Array.from({ length: Math.max(0, stem.length - shortest + 1) }, (_, cut) =>
    stem.slice(0, stem.length - cut).concat(ending),
  );
}

const scripts = new Map<string, RegExp | undefined>();

/** Whether a word has letters of one script alone; of a script that nobody knows, every word. */
export function isOfScript(word: string, script: string): boolean {
  if (!scripts.has(script)) scripts.set(script, scriptPattern(script));
  return scripts.get(script)?.test(word) ?? true;
}

function scriptPattern(script: string): RegExp | undefined {
  // Korean is written in letters of its own, whatever else its script has.
  const name = script === 'Kore' ? 'Hang' : script;
  try {
    return new RegExp(`^(?:[\\p{scx=${name}}\\p{M}]|[^\\p{L}])*$`, 'u');
  } catch {
    return undefined;
  }
}

/**
 * Says of words of one item whether somebody decided how they are written: the English has them too, they are part of a
 * name that the document keeps, or of a term of the glossary.
 */
export function settledWords(alignment: Alignment, reading: Reading): (word: Span) => boolean {
  const english = new Set(
    [...reading.source.toLowerCase().matchAll(words)].flatMap(([word]) => [word, ...word.split(joints)]),
  );
  const spans = settledForms(alignment).flatMap((form) => form(reading.target));
  return ({ start, end }) =>
    english.has(reading.target.slice(start, end).toLowerCase()) ||
    spans.some((span) => span.start <= start && end <= span.end);
}

type Places = (text: string) => readonly Span[];

const forms = new WeakMap<Alignment, readonly Places[]>();

/** What finds the names and terms of a translation, made once. */
function settledForms(alignment: Alignment): readonly Places[] {
  const known = forms.get(alignment);
  if (known) return known;
  const { glossary, lang } = alignment.translation;
  const language = lang.split('-', 1)[0] ?? lang;
  const names = alignment.document.profile.names.flatMap((name) => [
    name.name,
    ...['*', language, lang].flatMap((key) => name.forms[key] ?? []),
  ]);
  const terms = glossary?.terms.flatMap(({ renderings }) => renderings) ?? [];
  const made = [...new Set([...names, ...terms])].map(
    (form) => createFinder(form, { lang, reach: 'exact' }).spans,
  );
  forms.set(alignment, made);
  return made;
}
