/** What stands between two letters, as far as a reference may be written with it. */

import { isIgnored } from './fold.ts';

/**
 * `none`: nothing. `unseen`: characters that are not displayed. `wrap`: a hyphen at a line end. `break`: a blank line.
 * `mark`: signs of emphasis. The rest says itself; `other` is everything else.
 */
export type SeparatorKind =
  | 'none'
  | 'unseen'
  | 'space'
  | 'break'
  | 'wrap'
  | 'hyphen'
  | 'underscore'
  | 'dot'
  | 'mark'
  | 'quote'
  | 'other';

/** What stands between two letters. */
export interface Separator {
  readonly kind: SeparatorKind;
  /** Without what is not seen. */
  readonly text: string;
  /** Something in it is not seen, or only looks like nothing. */
  readonly hidesSomething: boolean;
  readonly hasLineEnd: boolean;
  /** A word may begin after it: a zero-width space, a direction mark. */
  readonly endsWord: boolean;
}

const nothing: Separator = {
  kind: 'none',
  text: '',
  hidesSomething: false,
  hasLineEnd: false,
  endsWord: false,
};
const oneSpace: Separator = { ...nothing, kind: 'space', text: ' ', endsWord: true };
/** Longer than anything that still separates two parts of one name. */
const longest = 64;

/** Reads a separator. Never throws; constant time. */
export function separatorOf(between: string): Separator {
  if (between === '') return nothing;
  if (between === ' ') return oneSpace;
  if (between.length > longest) return { ...nothing, kind: 'break', text: between, endsWord: true };
  const text = [...between].filter((character) => !isIgnored(character)).join('');
  const hasLineEnd = /[\n\v\f\r\x85\u2028\u2029]/.test(text);
  const kind = kindOf(between, text);
  return {
    kind,
    text,
    hasLineEnd,
    hidesSomething: kind !== 'space' && [...between].some((character) => isIgnored(character)),
    endsWord:
      (kind !== 'none' && kind !== 'unseen') ||
      /[\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069]/.test(between),
  };
}

/** U+2800 is an empty Braille cell: a blank to the eye. */
const blank = /^[\s\x85\u2800]+$/;

function kindOf(between: string, text: string): SeparatorKind {
  if (text === '') return 'unseen';
  // A soft hyphen at a line end is shown as a hyphen, so the word goes on.
  if (/\u00AD[ \t]*\r?\n\s*$/.test(between) || /^[-\u2010\u2011]\r?\n[ \t]*$/.test(text)) return 'wrap';
  if (blank.test(text)) return /\n[^\S\n]*\n|\r\s*\r[^\n]|\u2029/.test(text) ? 'break' : 'space';
  const core = text.replace(/[\s\u2800]+/g, '');
  const inBlanks = /^\s/.test(text) && /\s$/.test(text);
  if (/^[*`~_]*[*`~][*`~_]*$/.test(core)) return 'mark';
  if (/^[-\u2010-\u2015\u2212\u30FB\uFE58\uFE63\uFF0D]+$/.test(core)) return inBlanks ? 'other' : 'hyphen';
  if (/^_+$/.test(core)) return 'underscore';
  if (/^[.\u00B7\u2022\u2024\u2027\u2219\u22C5\u25CF\u30FB\u3002\uFF0E\uFF61]$/.test(core)) return 'dot';
  if (/^["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F]+$/.test(core)) return 'quote';
  return 'other';
}
