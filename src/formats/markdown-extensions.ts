/**
 * What common extensions add to CommonMark by whole lines: admonitions (`:::note`, `[!NOTE]`, `!!! note`, `/// note`,
 * ` ```{note} `), definition lists, shortcodes, attributes, displayed formulas, footnotes.
 *
 * Their signs are covered by blanks or by marks of quotation of the same length before the text is parsed, so that the
 * words in them are read as the paragraphs that they are and every offset stays valid.
 */

import { componentTagLength } from './component-tag.ts';

/** A piece of the text that the parser does not see. */
export interface Extension {
  readonly kind: 'marker' | 'code' | 'paragraph';
  /** Half-open range in the text. */
  readonly start: number;
  readonly end: number;
}

/** A text of the same length that CommonMark reads as it is meant, and what was covered in it. */
export interface Covered {
  readonly text: string;
  /** In the order of the text. */
  readonly extensions: readonly Extension[];
  /** Where definitions of definition lists begin: offsets of their colons. */
  readonly definitions: readonly number[];
  /** Where something was covered, in order. */
  readonly places: readonly number[];
}

/**
 * The text itself when nothing of all this is in it, as in most. Never throws; linear.
 *
 * @param without Places where nothing is covered: they turned out to stand in HTML or in code.
 */
export function coverExtensions(text: string, without: ReadonlySet<number> = none): Covered {
  if (!mayHaveExtensions.test(text)) return { text, extensions: [], definitions: [], places: [] };
  return new Coverer(text, without).cover();
}

const none: ReadonlySet<number> = new Set();

const mayHaveExtensions =
  /^[ \t>]*(?::::|\/{3}|!!![ \t]|\?\?\?|===[ \t]+"|:[ \t]|\[\^|`{3,}[ \t]*\{|\{[{%:*/]|<[A-Za-z][^>\n]{0,200}=\{|<[A-Z][a-z][\w.]*[ \t]*$|(?:import|export)[ \t]|\$\$|\[![A-Za-z])/m;

/** Directives whose content is prose. */
const PROSE =
  /^(?:note|warning|tip|important|caution|attention|danger|error|hint|seealso|admonition|versionadded|versionchanged|deprecated|dropdown|epigraph|pull-quote|topic|sidebar|margin|abstract|info|success|question|failure|bug|example|quote|card|tab-item|exercise|figure)$/;

interface Replacement {
  readonly at: number;
  readonly by: string;
}

class Coverer {
  readonly #text: string;
  readonly #without: ReadonlySet<number>;
  readonly #replacements: Replacement[] = [];
  readonly #extensions: Extension[] = [];
  readonly #definitions: number[] = [];
  /** The fence of the code block that is open. */
  #fence = '';
  /** The fences of directives that are open. */
  readonly #directives: string[] = [];
  /** Whether what is indented belongs to what is above it, and how deep that stands. */
  #bodyOf = -1;
  /** Whether what is indented may stand in an item. */
  #isListed = false;
  /** Whether that is a footnote in its first paragraph. */
  #isNote = false;
  /** Where the formula ends that is open. */
  #formula = -1;
  #previous = '';
  /** So many tags may turn out to be none: each is looked through to its end. */
  #tries = 20;

  constructor(text: string, without: ReadonlySet<number>) {
    this.#text = text;
    this.#without = without;
  }

  cover(): Covered {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const end = lineEnd(text, at);
      this.#line(text.slice(at, end), at);
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
    let covered = '';
    let at = 0;
    for (const { at: place, by } of this.#replacements) {
      covered += text.slice(at, place) + by;
      at = place + by.length;
    }
    return {
      text: covered + text.slice(at),
      extensions: this.#extensions,
      definitions: this.#definitions,
      places: this.#replacements.map(({ at: place }) => place),
    };
  }

  #line(line: string, at: number): void {
    const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const rest = line.slice(lead);
    const previous = this.#previous;
    this.#previous = rest.trim() === '' ? '' : line;
    if (this.#formula >= 0) {
      if (at + line.length > this.#formula) this.#formula = -1;
      return;
    }
    if (this.#bodyOf >= 0 && rest.trim() !== '') this.#body(line, at, previous);
    if (this.#insideCode(rest, lead)) return;
    if (rest.trim() === '') return;
    if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)) this.#isListed = true;
    else if (previous === '' && /^ {0,1}\S/.test(line)) this.#isListed = false;
    const sign = rest[0] ?? '';
    if (!signs.includes(sign)) {
      // What MDX loads stands by itself, at the beginning of a line.
      if (lead === 0 && modules.test(line)) this.#marker(at, line.trimEnd().length);
      return;
    }
    const column = line.slice(0, lead).replaceAll('\t', '    ').length;
    const start = at + lead;
    // Four blanks make code, but below the item of a list.
    if (column >= 4 && this.#bodyOf < 0 && !this.#isListed) return;
    if (sign === '<') this.#component(start, rest);
    else if (sign === '/') this.#slashes(rest, start);
    else if (sign === ':') this.#colon(rest, start, { previous, column });
    else if (sign === '!' || sign === '?' || sign === '=') this.#admonition(rest, start, column);
    else if (sign === '[') this.#bracket(rest, start, line.slice(0, lead));
    else if (sign === '`' || sign === '~') this.#ticks(rest, start);
    else if (sign === '{') {
      if (this.#enclosed(rest, start)) return;
      if (shortcode.test(rest) || (previous.trim() === '' && this.#isOutput(rest, start)))
        this.#marker(start, rest.trimEnd().length);
    } else this.#dollars(rest, start);
  }

  /** What is indented below an admonition, a definition or a footnote is its text, and no code. */
  #body(line: string, at: number, previous: string): void {
    const isIndented = line.startsWith(' '.repeat(this.#bodyOf + 4)) || line.startsWith('\t');
    // The lines of the first paragraph of a footnote go on where they are.
    if (isIndented && (!this.#isNote || previous === '')) {
      this.#isNote = false;
      this.#replace(line.startsWith('\t') ? at : at + this.#bodyOf, '>');
    } else if (!isIndented && previous === '') this.#bodyOf = -1;
  }

  /** Whether a line belongs to code, in which nothing is covered. */
  #insideCode(rest: string, lead: number): boolean {
    const run = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
    if (this.#fence !== '') {
      if (run?.startsWith(this.#fence) && rest.slice(run.length).trim() === '') this.#fence = '';
      return true;
    }
    if (run === undefined || lead > 20) return false;
    const info = rest.slice(run.length).trim();
    const open = this.#directives.at(-1);
    if (info === '' && open !== undefined && run.startsWith(open)) return false;
    if (run.startsWith('`') && info.includes('`')) return false;
    const directive = /^\{([\w-]{1,40})\}/.exec(info)?.[1];
    if (directive !== undefined && PROSE.test(directive)) return false;
    this.#fence = run;
    return true;
  }

  #ticks(rest: string, start: number): void {
    const run = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
    if (run === undefined) return;
    const info = rest.slice(run.length).trim();
    // "```name``` is …" is code in running text.
    if (run.startsWith('`') && info.includes('`')) return;
    if (info === '') {
      this.#directives.pop();
      this.#marker(start, rest.trimEnd().length);
      return;
    }
    this.#directives.push(run);
    const head = /^(?:`{3,}|~{3,})[ \t]*\{[\w-]{1,40}\}[ \t]*/.exec(rest)?.[0].length ?? rest.length;
    this.#titled(rest, start, head);
  }

  #colon(rest: string, start: number, { previous, column }: { previous: string; column: number }): void {
    const container = /^:{3,}[ \t]*(?:\{[^}\n]{0,200}\}|[\w-]{0,40})[ \t]*(?:\{[^}\n]{0,200}\})?[ \t]*/.exec(
      rest,
    )?.[0];
    if (container !== undefined) {
      const isTitled = /^:{3,}[ \t]*[\w{]/.test(rest);
      this.#titled(rest, start, isTitled ? container.length : rest.trimEnd().length);
    } else if (/^:[ \t]+\S/.test(rest) && previous.trim() !== '' && !/^[ \t]*[#|]/.test(previous)) {
      this.#replace(start, '>');
      if (!this.#without.has(start)) this.#definitions.push(start);
      this.#bodyOf = column;
      this.#isNote = false;
    } else if (/^:[\w-]{1,40}:(?=[ \t]|$)/.test(rest) && this.#directives.length > 0)
      this.#marker(start, rest.trimEnd().length);
  }

  /** `/// note | Title` of Python-Markdown, and the `///` that ends it. */
  #slashes(rest: string, start: number): void {
    const head = /^\/{3,}(?:[ \t]*$|[ \t]+[a-z][\w-]{0,40}[ \t]*(?:$|\|[ \t]*))/.exec(rest.trimEnd())?.[0];
    if (head !== undefined) this.#titled(rest, start, head.length);
  }

  #admonition(rest: string, start: number, column: number): void {
    const head = /^(?:!!!|\?\?\?\+?|===)[ \t]*(?:[\w-]{1,40}[ \t]*){0,4}/.exec(rest)?.[0];
    if (head === undefined || !/^(?:!!!|\?\?\?\+?)[ \t]+[\w"]|^===[ \t]+"/.test(rest)) return;
    this.#bodyOf = column;
    this.#isNote = false;
    this.#titled(rest, start, head.length);
  }

  #bracket(rest: string, start: number, before: string): void {
    const alert = /^\[![A-Za-z]{1,20}\][-+]?[ \t]*/.exec(rest)?.[0];
    if (alert !== undefined && before.includes('>')) this.#titled(rest, start, alert.length);
    else if (/^\[\^[^\]\s]{1,100}\]:/.test(rest) && !/[>\t]/.test(before)) {
      this.#bodyOf = before.length;
      this.#isNote = true;
      // A footnote of one word is a link definition to CommonMark.
      if (/^\S+:[ \t]*\S+[ \t]*$/.test(rest)) this.#cover('paragraph', start, rest.trimEnd().length);
    }
  }

  #dollars(rest: string, start: number): void {
    if (!rest.startsWith('$$')) return;
    const line = rest.trimEnd();
    if (line.length > 4 && line.endsWith('$$')) {
      this.#cover('code', start, line.length);
      return;
    }
    const close = this.#text.indexOf('$$', start + 2);
    if (close < 0 || close - start > LONGEST_FORMULA) return;
    if (/\n[ \t]*\r?\n/.test(this.#text.slice(start, close))) return;
    this.#cover('code', start, close + 2 - start);
    this.#formula = close;
  }

  /** Code, and comments that nobody sees, between two tags of a template. */
  #enclosed(rest: string, start: number): boolean {
    const [, sign = '', name = ''] = enclosing.exec(rest) ?? [];
    if (name === '' || this.#without.has(start)) return false;
    const after = this.#text.slice(start, start + LONGEST_ENCLOSED);
    const close = (sign === '{%' ? endOfTag : endOfShortcode)(name).exec(after);
    if (!close) return false;
    const length = close.index + close[0].length;
    if (name === 'comment') this.#replace(start, after.slice(0, length).replace(/[^\r\n]/g, ' '));
    else this.#cover('code', start, length);
    this.#formula = start + length - 1;
    return true;
  }

  /** A paragraph that a template fills in: nothing of it is for readers of the file. */
  #isOutput(rest: string, start: number): boolean {
    return output.test(rest) && /^[^\n]*(?:\n[ \t]*(?:\r?\n|$)|$)/.test(this.#text.slice(start, start + 400));
  }

  /** The tag of a component, with the code in it: what a page is made of. */
  #component(start: number, rest: string): void {
    if (this.#without.has(start) || this.#tries <= 0) return;
    if (!/^<[A-Za-z][^>]{0,200}=\{|^<[A-Z][a-z][\w.]{0,60}[ \t]*$/.test(rest)) return;
    const length = componentTagLength(this.#text.slice(start, start + LONGEST_ENCLOSED));
    if (length === 0) {
      this.#tries--;
      return;
    }
    const isLong = length > rest.length;
    this.#cover(isLong ? 'code' : 'marker', start, length);
    if (isLong) this.#formula = start + length - 1;
  }

  /** A line that begins with a sign and goes on with a title. */
  #titled(rest: string, start: number, head: number): void {
    const title = rest.slice(head).trimEnd();
    const [, open = '', words = '', close = ''] = /^(["'[]?)(.*?)(["'\]]?)$/s.exec(title) ?? [];
    if (!/\p{L}/u.test(words)) {
      this.#marker(start, rest.trimEnd().length);
      return;
    }
    this.#marker(start, head + open.length);
    this.#cover('paragraph', start + head + open.length, words.length);
    if (close !== '') this.#marker(start + head + open.length + words.length, close.length);
  }

  #marker(start: number, length: number): void {
    this.#cover('marker', start, length);
  }

  #cover(kind: Extension['kind'], start: number, length: number): void {
    if (this.#without.has(start)) return;
    const piece = this.#text.slice(start, start + length);
    const end = start + piece.trimEnd().length;
    this.#extensions.push({ kind, start, end });
    this.#replace(start, piece.replace(/[^\r\n]/g, ' '));
  }

  #replace(at: number, by: string): void {
    if (!this.#without.has(at)) this.#replacements.push({ at, by });
  }
}

const signs = ':!?=[`~{$</';
/** UTF-16 code units that a displayed formula may have. */
const LONGEST_FORMULA = 10_000;
const shortcodes = String.raw`\{\{<(?:(?!>\}\})[^\n]){0,500}>\}\}|\{\{%(?:(?!%\}\})[^\n]){0,500}%\}\}|\{%(?:(?!%\})[^\n]){0,500}%\}`;
/** Tags and comments of templates alone on a line: words between two of them are words. */
const shortcode = new RegExp(
  String.raw`^(?:(?:${shortcodes})(?:[ \t]*(?:${shortcodes}))*|\{\/?\*(?:(?!\*\/?\})[^\n]){0,500}\*\/?\}|\{:[^{}\n]{0,500}\})[ \t]*$`,
);

/** `{{ include | filter }}` of Liquid and others, with a sign that no placeholder has. */
const output = /^\{\{[^{}<%\n]{0,200}\|[^{}\n]{0,200}\}\}[ \t]*\r?$/;
const modules =
  /^(?:import\s(?:[^'"\n]{1,300}\sfrom\s+)?['"][^'"\n]{1,300}['"];?|export\s+(?:const|default|let)\s[^\n]{1,500}[;}\]])[ \t]*$/;

/** `{% highlight ruby %}`, `{% comment %}` of Liquid, `{{< highlight go >}}` of Hugo. */
const enclosing = /^(\{%|\{\{<)-?[ \t]*(highlight|comment)\b[^\n]{0,300}[%>]\}/;
const LONGEST_ENCLOSED = 20_000;
const endOfTag = (name: string): RegExp => new RegExp(`\\{%-?[ \\t]*end${name}[ \\t]*-?%\\}`);
const endOfShortcode = (name: string): RegExp => new RegExp(`\\{\\{<[ \\t]*/[ \\t]*${name}[ \\t]*>\\}\\}`);

function lineEnd(text: string, at: number): number {
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
}
