/** Words that style sheets show and that do not stand in a page: `content`, and markers of lists and quotations as strings. */

import { Parser } from 'htmlparser2';

/** What is shown in an element before and after its own text; offsets are those of its content, in UTF-16 code units. */
export interface Generated {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** The last compound of a selector, as far as it is looked at: what it asks more is taken to be so. */
interface Rule {
  readonly name: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  readonly isAfter: boolean;
  /** Marks of elements that it stands in: `nav`, `.menu`, `#top`. */
  readonly within: readonly string[];
  /** A value of CSS: strings, `attr(…)`, `var(…)`. */
  readonly value: string;
}

type Attributes = Readonly<Record<string, string>>;

const MOST_RULES = 64;
/** Elements in each other that are looked at, and how much is read at once. */
const DEEPEST = 2000;
const PIECE = 64 * 1024;
const LONGEST_SELECTOR = 4000;
const LONGEST = 200;
/** A string ends at the end of its line, closed or not. @see CSS Syntax 3, 4.3.5 */
const string = ['"', "'"]
  .map((sign) => String.raw`${sign}(?:[^${sign}\\\n]|\\(?:[\s\S]|$))*(?:${sign}|(?=\n)|$)`)
  .join('|');
const saysWords = /[\p{L}\p{N}]/u;

/**
 * Every element of a page in which its own style sheets show words. Sheets that it links to, programs, and what is shown only
 * in print or under a pointer are not looked at. Linear; never throws.
 */
export function generatedIn(html: string): readonly Generated[] {
  const sheets = [...html.matchAll(/<style\b[^<>]{0,1000}>([\s\S]*?)(?:<\/style|$)/gi)].map(
    ([, css = '']) => css,
  );
  const byKey = new Map<string, Keyed>();
  const variables = variablesIn(html);
  for (const rule of sheets.flatMap(rulesIn)) addRule(byKey, rule, variables);
  if (byKey.size === 0 && !inlineString.test(html)) return [];
  return walk(html, { byKey, variables });
}

/** Rules by what their elements have: what holds for all of them, and what asks more of them. */
interface Keyed {
  before: string;
  after: string;
  readonly rules: Rule[];
}

function addRule(byKey: Map<string, Keyed>, rule: Rule, variables: ReadonlyMap<string, string>): void {
  const { name, id, classes, attributes, isAfter, within, value } = rule;
  const key =
    (id && `#${id}`) ||
    (classes[0] !== undefined && `.${classes[0]}`) ||
    (attributes[0] !== undefined && `[${attributes[0]}`) ||
    name;
  const keyed = byKey.get(key) ?? { before: '', after: '', rules: [] };
  const asks = (name === '*' ? 0 : 1) + (id === '' ? 0 : 1) + classes.length + attributes.length;
  const isOfElement = /attr\(/i.test(value);
  const words = isOfElement ? '' : shownBy(value, {}, variables);
  if (!isOfElement && !saysWords.test(words)) return;
  byKey.set(key, keyed);
  if (isOfElement || within.length > 0 || asks > 1) {
    if (keyed.rules.length < MOST_RULES) keyed.rules.push(rule);
    return;
  }
  const side = isAfter ? 'after' : 'before';
  if (keyed[side].length < LONGEST) keyed[side] = `${keyed[side]} ${words}`.trim().slice(0, LONGEST);
}

const inlineString = /style\s*=[^<>]{0,1000}(?:list-style|quotes)/i;

interface Sheet {
  readonly byKey: ReadonlyMap<string, Keyed>;
  /** Custom properties that are strings. */
  readonly variables: ReadonlyMap<string, string>;
}

function walk(html: string, sheet: Sheet): readonly Generated[] {
  const found: Generated[] = [];
  const open: {
    readonly from: number;
    readonly before: string;
    readonly after: string;
    readonly marks: readonly string[];
  }[] = [];
  /** Marks of the elements that are open, and how many of them have each. */
  const around = new Map<string, number>();
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      const marks = [name, `#${attributes['id'] ?? ''}`, ...classesOf(attributes).map((one) => `.${one}`)];
      const shown = shownIn(name, attributes, { ...sheet, around });
      open.push({ from: parser.endIndex + 1, marks, ...shown });
      for (const mark of marks) around.set(mark, (around.get(mark) ?? 0) + 1);
    },
    onclosetag: () => {
      const one = open.pop();
      for (const mark of one?.marks ?? []) around.set(mark, (around.get(mark) ?? 1) - 1);
      if (one && (one.before !== '' || one.after !== ''))
        found.push({
          from: one.from,
          before: one.before,
          after: one.after,
          to: Math.max(one.from, parser.startIndex),
        });
    },
  });
  // The parser goes through all that is open at each tag.
  for (let at = 0; at < html.length && open.length < DEEPEST; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  parser.end();
  return found.sort((a, b) => a.from - b.from);
}

function shownIn(
  name: string,
  attributes: Attributes,
  { byKey, variables, around }: Sheet & { readonly around: ReadonlyMap<string, number> },
): { readonly before: string; readonly after: string } {
  const classes = new Set(classesOf(attributes));
  const keys = [
    `#${attributes['id'] ?? ''}`,
    ...[...classes].map((one) => `.${one}`),
    ...Object.keys(attributes).map((one) => `[${one}`),
    name,
    '*',
  ];
  const keyed = keys.flatMap((key) => byKey.get(key) ?? []);
  const style = attributes['style'] ?? '';
  if (keyed.length === 0 && style === '') return { before: '', after: '' };
  const matching = keyed
    .flatMap(({ rules }) => rules)
    .filter(
      (rule) =>
        (rule.name === '*' || rule.name === name) &&
        (rule.id === '' || rule.id === attributes['id']) &&
        rule.classes.every((one) => classes.has(one)) &&
        rule.attributes.every((one) => attributes[one] !== undefined) &&
        rule.within.every((mark) => (around.get(mark) ?? 0) > 0),
    );
  const wordsOf = (isAfter: boolean): string =>
    [
      ...keyed.map((one) => (isAfter ? one.after : one.before)),
      ...matching
        .filter((rule) => rule.isAfter === isAfter)
        .map(({ value }) => shownBy(value, attributes, variables)),
    ]
      .filter((one) => saysWords.test(one))
      .join(' ')
      .slice(0, LONGEST);
  const own = inlineString.test(`style=${style}`)
    ? valuesIn(style, ofElements).map((value) => shownBy(value, attributes, variables))
    : [];
  const before = [wordsOf(false), ...own.filter((one) => saysWords.test(one))].join(' ').trim();
  return { before, after: wordsOf(true) };
}

function classesOf(attributes: Attributes): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/).filter((one) => one !== '');
}

/** The text of a value: strings, attributes and custom properties one behind another; what stands behind `/` is read out only. */
function shownBy(value: string, attributes: Attributes, variables: ReadonlyMap<string, string>): string {
  let text = '';
  const parts = new RegExp(`(${string})|attr\\(\\s*([\\w-]+)|var\\(\\s*(--[\\w-]+)|\\/`, 'gi');
  for (const [whole, quoted, attribute, variable] of value.matchAll(parts)) {
    if (whole === '/') break;
    if (quoted !== undefined) text += unquoted(quoted);
    else if (attribute !== undefined) text += addressed(attributes[attribute.toLowerCase()] ?? '');
    else if (variable !== undefined) text += variables.get(variable) ?? '';
  }
  return text.trim();
}

/** Addresses behind links are none of anybody's words. */
function addressed(value: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|[#/.?]|\w+\.html?)/i.test(value) ? '' : value;
}

function unquoted(quoted: string): string {
  return quoted
    .replace(/^["']|["']$/g, '')
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) => {
      const point = Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/\\([\s\S])/g, '$1');
}

function variablesIn(html: string): ReadonlyMap<string, string> {
  const declared = new RegExp(`(--[\\w-]{1,100})\\s{0,20}:\\s{0,20}(${string})`, 'g');
  return new Map([...html.matchAll(declared)].map(([, name = '', value = '']) => [name, unquoted(value)]));
}

/** Shown in print, or while a pointer is there: not what a page says to whoever reads it. */
const isElsewhere = /^@media\b(?![^,]*(?:screen|all))[^{]*\b(?:print|speech)\b/i;
const underPointer = /:(?:hover|focus|active|target|checked|visited)\b/i;

const ofPseudo = /^content$/i;
const ofElements = /^(?:list-style|list-style-type|quotes)$/i;

function rulesIn(css: string): readonly Rule[] {
  const found: Rule[] = [];
  if (!/content|list-style|quotes/i.test(css)) return found;
  const tokens = new RegExp(`${string}|[{};]|[^{};"']+`, 'g');
  const preludes: string[] = [];
  let part = '';
  let declarations = '';
  for (const [token] of css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').matchAll(tokens)) {
    if (token === '{') {
      preludes.push(part.trim());
      part = declarations = '';
    } else if (token === ';') {
      declarations += `${part};`;
      part = '';
    } else if (token === '}') {
      const prelude = preludes.pop() ?? '';
      if (!preludes.some((one) => isElsewhere.test(one)))
        found.push(...rulesOf(prelude, declarations + part));
      part = declarations = '';
    } else part += token;
  }
  return found;
}

function rulesOf(prelude: string, declarations: string): readonly Rule[] {
  if (prelude.startsWith('@') || prelude.length > LONGEST_SELECTOR) return [];
  const selectors = simplified(prelude).split(',');
  return selectors.flatMap((selector): Rule[] => {
    const pseudo = /::?(before|after|marker)\s*$/i.exec(selector)?.[1]?.toLowerCase();
    const bare = selector.replace(/::?[\w-]+\s*$/, (end) => (pseudo === undefined ? end : ''));
    if (underPointer.test(bare)) return [];
    const chain = bare.trim().split(/(\s*[>+~]\s*|\s+)/);
    const compound = compoundOf(chain.at(-1) ?? '');
    // What stands beside an element is not looked for.
    const within = chain.flatMap((one, at) =>
      at % 2 === 0 && at < chain.length - 1 && !/[+~]/.test(chain[at + 1] ?? '')
        ? (one.match(/^[a-z][\w-]*|[.#][\w-]+/gi) ?? [])
        : [],
    );
    return valuesIn(declarations, pseudo === undefined ? ofElements : ofPseudo).map((value) => ({
      ...compound,
      within: within.map((mark) => (/^[.#]/.test(mark) ? mark : mark.toLowerCase())),
      isAfter: pseudo === 'after',
      value,
    }));
  });
}

/** A selector without what stands in brackets of its pseudo-classes, and without the values of attributes. */
function simplified(selector: string): string {
  let text = selector.replace(new RegExp(string, 'g'), '').replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1]');
  for (let depth = 0; depth < 4 && text.includes('('); depth++) text = text.replace(/:[\w-]+\([^()]*\)/g, '');
  return text;
}

function compoundOf(last: string): Omit<Rule, 'isAfter' | 'within' | 'value'> {
  const marks = last.match(/[.#[][\w-]+/g) ?? [];
  const named = (sign: string): readonly string[] =>
    marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1));
  return {
    name: /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? '*',
    id: named('#')[0] ?? '',
    classes: named('.'),
    attributes: named('[').map((name) => name.toLowerCase()),
  };
}

/** The values of some properties that have words in strings, or may have. */
function valuesIn(declarations: string, property: RegExp): readonly string[] {
  const pattern = new RegExp(`(?:^|;)\\s*([\\w-]+)\\s*:((?:${string}|[^;"'])*)`, 'g');
  return [...declarations.matchAll(pattern)].flatMap(([, name = '', value = '']) =>
    property.test(name) && /["']|attr\(|var\(/i.test(value) ? [value] : [],
  );
}
