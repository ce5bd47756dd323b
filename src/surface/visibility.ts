/** What CSS and attributes keep from being seen. Only what the artefact itself says is known: no layout, no scripts. */

import { addTo } from '../text/lists-by-key.ts';

/** An element as far as visibility asks for it. Names are in lower case. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** How a list of declarations displays its element: not at all, as a block, inline, or as it would be anyway. */
export type Display = 'none' | 'block' | 'inline' | 'default';

/** Declarations under which nobody sees the text: in the order of what is written most. */
const hidingDeclarations: readonly RegExp[] = [
  /^display:none/,
  /^visibility:(?:hidden|collapse)/,
  /^content-visibility:hidden/,
  /^(?:fill-|stroke-)?opacity:(?:0*\.?0+|\.0+)%?(?:!|$)/,
  // Nine tenths of the text around it are read as well as that; three tenths are not.
  /^font-size:(?:0*\.?0+(?:px|pt|em|rem|%|vw|vh|ex|ch)?|0?\.\d+(?:px|pt|%|vw|vh)?|0?\.[0-3]\d*(?:em|rem|ex|ch)|[12](?:px|pt|%))(?:!|$)/,
  /^font:(?:[a-z-]+ )*0(?:px|pt|em|rem|%)?[ /]/,
  /^(?:max-)?(?:height|width|block-size|inline-size):(?:0(?:px|pt|em|rem|%)?|1px)(?:!|$)/,
  /^clip:rect\((?:0(?:px)?|1px)[ ,]/,
  /^clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(0 0\))/,
  /^(?:text-indent|left|right|top|bottom|inset-inline-start):-\d{3,}/,
  /^margin(?:-left|-top|-right|-bottom)?:-\d{4,}/,
  /^transform:(?:scale[xy]?\(0[,)]|translate[xy]?\(-\d{3,})/,
  /^(?:color|fill|-webkit-text-fill-color):(?:transparent|rgba\([^)]*,0?\.?0+\)|#[0-9a-f]{3}0|#[0-9a-f]{6}00)(?:!|$)/,
  /^(?:filter|backdrop-filter):opacity\(0/,
];

/** What an inline style, or the declarations of a rule, do to the display of an element. Never throws. */
export function displayOf(declarations: string): Display {
  let display: Display = 'default';
  let color = '';
  let background = '';
  for (const part of withoutComments(declarations).split(';')) {
    const declaration = canonical(part);
    if (hidingDeclarations.some((hiding) => hiding.test(declaration))) return 'none';
    const [property, value = ''] = declaration.split(':', 2);
    if (property === 'display') display = /^(?:inline|contents|ruby)/.test(value) ? 'inline' : 'block';
    if (property === 'color') color = value;
    if (property === 'background' || property === 'background-color') background = value;
  }
  return color !== '' && color === background ? 'none' : display;
}

/** Whether an inline style writes in white: not seen where nothing gives the page another colour. */
export function isWhite(declarations: string): boolean {
  return declarations.split(';').some((part) => whiteText.test(canonical(part)));
}

const whiteText = /^(?:color|fill):(?:white|#fff|#ffffff|rgb\(255,255,255\)|rgb\(255 255 255\))(?:!|$)/;

/** Whether an inline style strikes the text out. */
export function strikesOut(declarations: string): boolean {
  return /text-decoration[^;]*:[^;]*line-through/i.test(declarations.slice(0, 2000));
}

/** Whether an inline style shows the text backwards. */
export function reverses(declarations: string): boolean {
  return /unicode-bidi\s*:[^;]*override/i.test(declarations) && /direction\s*:\s*rtl/i.test(declarations);
}

/** One declaration in lower case, escapes resolved and blanks folded, so that every way of writing it is the same. */
function canonical(declaration: string): string {
  return declaration
    .slice(0, 500)
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .toLowerCase()
    .trim()
    .replace(/\s*([:,()!])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace('!important', '');
}

function character(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** CSS comments left out; an open one ends with the text. */
function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  let kept = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    if (open < 0) return kept + css.slice(at);
    kept += `${css.slice(at, open)} `;
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return kept;
    at = close + 2;
  }
}

/** The last compound of a selector, taken apart. */
interface Compound {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/**
 * Reads style sheets for rules that hide: `.notice { display: none }`.
 *
 * A selector counts by its last compound (`footer .legal` hides whatever has the class `legal`), conditions such as
 * `:hover` or `@media print` are left out: they do not hide from every reader.
 *
 * @returns Whether a rule hides the element. Linear in the sheet, and in the classes of the element.
 */
export function hiddenByRules(sheets: readonly string[]): (element: Element) => boolean {
  const compounds = sheets.flatMap((sheet) => hidingCompounds(withoutComments(sheet)));
  if (compounds.length === 0) return () => false;
  const byKey = new Map<string, Compound[]>();
  for (const compound of compounds) {
    const key = compound.id !== '' ? `#${compound.id}` : (compound.classes[0] ?? compound.name);
    if ((byKey.get(key)?.length ?? 0) < 64) addTo(byKey, key, compound);
  }
  return (element) => {
    const classes = new Set((element.attributes.get('class') ?? '').split(/\s+/));
    const id = element.attributes.get('id') ?? '';
    const matches = ({ name, id: wanted, classes: all }: Compound): boolean =>
      (name === '' || name === element.name) &&
      (wanted === '' || wanted === id) &&
      all.every((one) => classes.has(one));
    return [`#${id}`, element.name, ...classes].some((key) => byKey.get(key)?.some(matches) ?? false);
  };
}

function hidingCompounds(css: string): Compound[] {
  const found: Compound[] = [];
  let at = 0;
  for (;;) {
    const open = css.indexOf('{', at);
    if (open < 0) return found;
    const prelude = css.slice(at, open).trim();
    const close = prelude.startsWith('@') ? endOfBlock(css, open) : css.indexOf('}', open);
    const end = close < 0 ? css.length : close;
    if (!prelude.startsWith('@') && displayOf(css.slice(open + 1, end)) === 'none') {
      for (const selector of prelude.split(',')) {
        const compound = compoundOf(selector.trim());
        if (compound) found.push(compound);
      }
    }
    if (close < 0) return found;
    at = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return at;
  }
  return -1;
}

function compoundOf(selector: string): Compound | undefined {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  const parts = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(last);
  if (!parts || last === '' || last === '*') return undefined;
  const marks = parts[2]?.match(/[.#][\w-]+/g) ?? [];
  const id = marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? '';
  const classes = marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1));
  return { name: parts[1] === '*' ? '' : (parts[1]?.toLowerCase() ?? ''), id, classes };
}
