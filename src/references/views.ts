/** Second looks at a run: what it says when escapes of other surfaces, directions and tags in it are resolved. */

import { domainToUnicode } from 'node:url';
import { decodeHTML } from 'entities';
import { originalSpan, partOf, type Run, type RunText, readSurface } from '../surface/index.ts';

/** Escapes are resolved this often: `%2549` is `%49` is `I`. */
const mostRounds = 3;

/** The run and every other way in which it can be read. Each has the way back to the original. */
export function viewsOf(run: Run): Run[] {
  const views: Run[] = [];
  const add = (from: Run): void => {
    views.push(from);
    if (/<[a-z!/]/i.test(from.text)) views.push(...markupIn(from));
    if (/[\u{E0020}-\u{E007E}]/u.test(from.text)) views.push(replaced(from, tagText));
    if (/[\u202E\u2067]/.test(from.text)) views.push(replaced(from, turned));
  };
  let current = withoutData(run);
  add(current);
  for (let round = 0; round < mostRounds; round++) {
    const next = decoded(current);
    if (next.text === current.text) break;
    add(next);
    current = next;
  }
  return views;
}

/** Finds what to replace in a text. */
type Replacements = (text: string, run: Run) => Iterable<{ start: number; end: number; value: string }>;

/** The run with parts of its text replaced; each part leads back to the whole of what it stands for. */
function replaced(run: Run, replacements: Replacements): Run {
  const content: RunText[] = [];
  const segments: Run['segments'][number][] = [];
  let text = '';
  let copied = 0;
  const copy = (end: number): void => {
    const part = partOf(run, { start: copied, end });
    for (const segment of part.segments()) segments.push({ ...segment, at: segment.at + text.length });
    text += part.text();
    content.push(part);
  };
  for (const { start, end, value } of replacements(run.text, run)) {
    copy(start);
    const origin = originalSpan(run, { start, end });
    if (value !== '') segments.push({ at: text.length, ...origin, copied: false });
    text += value;
    copied = end;
  }
  if (copied === 0 && text === '') return run;
  copy(run.text.length);
  return { ...run, text, segments };
}

/** Data in an address is no text: the letters of base64 come by chance. Its media type stays. */
function withoutData(run: Run): Run {
  if (!/;base64,|sha(?:256|384|512)-/.test(run.text)) return run;
  return replaced(run, (text) =>
    [...text.matchAll(/(?<=;base64,|sha(?:256|384|512)-)[A-Za-z0-9+/=_-]+/g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      value: ' ',
    })),
  );
}

const encoded =
  /((?:%[0-9a-fA-F]{2})+)|(&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?)|(\\(?:u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|[0-9a-fA-F]{1,6} ?))|(xn--[a-z0-9-]{1,59})|(\+)|((?:=[0-9A-F]{2})+)/gi;

/** One round of decoding: percent signs, character references, escapes of programs and style sheets, punycode. */
function decoded(run: Run): Run {
  if (!/[%&\\+=]|xn--/i.test(run.text)) return run;
  return replaced(run, function* (text, { where }) {
    for (const found of text.matchAll(encoded)) {
      const [all, percent, reference, escape, punycode, plus, printable] = found;
      const place = { start: found.index, end: found.index + all.length };
      const value = percent
        ? bytesToText(percent.slice(1).split('%'))
        : reference
          ? decodeHTML(reference)
          : escape
            ? unescaped(escape)
            : punycode
              ? domainToUnicode(punycode) || punycode
              : plus
                ? where === 'link'
                  ? ' '
                  : '+'
                : bytesToText((printable ?? '').slice(1).split('='));
      if (value !== all) yield { ...place, value };
    }
  });
}

/** Bytes are UTF-8, or, when they are not, Latin-1. */
function bytesToText(hex: readonly string[]): string {
  const bytes = Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16));
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? String.fromCharCode(...bytes) : text;
}

function unescaped(escape: string): string {
  const hasOctalDigits = /^\\[0-3][0-7]{2}$/.test(escape);
  const digits = escape.replace(/^\\[uxU]?\{?/, '').replace(/[ }]+$/, '');
  const point = Number.parseInt(digits, hasOctalDigits ? 8 : 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : escape;
}

/** Markup in a text that is none: a value with tags in it is shown as markup sooner or later. */
function markupIn(run: Run): Run[] {
  return readSurface(run.text, 'html').runs.map((inner) => ({
    ...inner,
    visible: inner.visible && run.visible,
    where: inner.where === 'text' ? run.where : inner.where,
    segments: inner.segments.map(({ at, start, end, copied }) => {
      const origin = originalSpan(run, { start, end });
      // What was copied from a place that was not is no copy of the original.
      return { at, ...origin, copied: copied && origin.end - origin.start === end - start };
    }),
  }));
}

/** Tag characters repeat ASCII where nobody sees it. @see Unicode block E0000 */
function* tagText(text: string): Generator<{ start: number; end: number; value: string }> {
  for (const { 0: tag, index } of text.matchAll(/[\u{E0020}-\u{E007E}]/gu)) {
    const value = String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000);
    yield { start: index, end: index + tag.length, value };
  }
}

/** What an override shows from right to left stands in the text from left to right. */
function* turned(text: string): Generator<{ start: number; end: number; value: string }> {
  for (const { 0: all, index } of text.matchAll(/[\u202E\u2067][^\u202C\u2069\n]{1,2000}/g)) {
    const value = Array.from(all.slice(1)).toReversed().join('');
    yield { start: index, end: index + all.length, value };
  }
}
