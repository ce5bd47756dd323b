/** HTML, XML, SVG, XLIFF and XMP: tags into flow. Nesting is our own, as the parser above the tokenizer is quadratic in depth. */

import { createFlow } from './flow.ts';
import { copyOf, type Run, type RunText, type Where } from './run.ts';
import { isCommonName, isReversed, type Vocabulary } from './vocabulary.ts';

/** An attribute with its way back. */
export interface Attribute {
  readonly name: string;
  /** Offset of the name in the original. */
  readonly start: number;
  readonly value: RunText;
}

/** Takes tags and text in reading order and gives runs. Tags that do not match are no error. */
export interface Markup {
  readonly open: (tag: {
    name: string;
    start: number;
    attributes: readonly Attribute[];
    closed: boolean;
  }) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string, start: number, end: number, copied: boolean) => void;
  /** A line end that readers see. */
  readonly breakLine: (at: number) => void;
  readonly breakBlock: () => void;
  readonly aside: (where: Where, content: RunText) => void;
  /** Inside SVG or MathML, where XML rules hold. */
  readonly isForeign: () => boolean;
  readonly finish: () => Run[];
}

interface OpenElement {
  readonly name: string;
  readonly block: boolean;
  readonly detached: boolean;
  readonly reversed: boolean;
  readonly preformatted: boolean;
}

const voids = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const linkAttributes =
  /^(?:href|src|action|formaction|cite|poster|background|data|longdesc|manifest|ping|profile|srcset|imagesrcset|usemap|.*:href)$/;
/** Attribute names that every page has. */
const commonAttributes =
  /^(?:id|class|style|lang|xml:lang|dir|href|src|alt|title|name|content|rel|type|width|height|value|role|hidden|x|y|dx|dy|d|version|charset|target|colspan|rowspan|xmlns)$/;
interface ImpliedEnd {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

/** What an opening element closes when it is still open, up to the element that shields it. @see HTML 13.1.2.4 */
const impliedEnds: ReadonlyMap<string, ImpliedEnd> = new Map(
  [
    ['li', 'li', 'ul ol menu'],
    ['dt', 'dt dd', 'dl'],
    ['dd', 'dt dd', 'dl'],
    ['tr', 'tr td th', 'table'],
    ['td', 'td th', 'tr table'],
    ['th', 'td th', 'tr table'],
    ['option', 'option', 'select datalist'],
  ].map(([name = '', closes = '', within = '']) => [
    name,
    { closes: new Set(closes.split(' ')), within: new Set(within.split(' ')) },
  ]),
);
const paragraphEnd: ImpliedEnd = {
  closes: new Set(['p']),
  within: new Set('button caption object table td template th'.split(' ')),
};
/** An end that is implied is looked for this deep: a hostile nest must not cost a search per tag. */
const deepestImplied = 64;

/** A reader of tags that follow one vocabulary. */
export function createMarkup(vocabulary: Vocabulary): Markup {
  const flow = createFlow(vocabulary.outside);
  const stack: OpenElement[] = [];
  const counts = new Map<string, number>();
  let preformatted = 0;
  /** Tags since the last text, for elements whose standing the text decides. */
  let undecided = 0;
  let gap: { text: string; start: number; end: number; copied: boolean } | undefined;

  const put = (text: string, start: number, end: number, copied: boolean): void => {
    const soft = preformatted === 0 && /[\t\n\r\f]/.test(text);
    flow.text(soft ? text.replace(/[\t\n\r\f]/g, ' ') : text, start, end, copied);
  };
  const settle = (): void => {
    if (undecided > 1 && (!gap || /[\n\r]/.test(gap.text))) flow.breakBlock();
    else if (gap) put(gap.text, gap.start, gap.end, gap.copied);
    undecided = 0;
    gap = undefined;
  };
  const pop = (): void => {
    const element = stack.pop();
    if (!element) return;
    counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    if (element.preformatted) preformatted--;
    if (element.reversed) flow.text('\u202C', 0, 0, false);
    if (element.block && !element.detached) flow.breakBlock();
    if (element.detached) flow.attach();
    else flow.leave();
  };
  const popUntil = (depth: number): void => {
    while (stack.length > depth) pop();
  };
  const closeImplied = ({ closes, within }: ImpliedEnd): void => {
    const deepest = Math.max(0, stack.length - deepestImplied);
    for (let at = stack.length - 1; at >= deepest; at--) {
      const name = stack[at]?.name ?? '';
      if (closes.has(name)) return popUntil(at);
      if (within.has(name)) return;
    }
  };
  const close = (name: string): void => {
    if (!counts.get(name)) return;
    let depth = stack.length - 1;
    while (depth > 0 && stack[depth]?.name !== name) depth--;
    popUntil(depth);
  };

  return {
    open({ name, start, attributes, closed }) {
      const values = new Map(attributes.map((attribute) => [attribute.name, attribute.value.text()]));
      const element = { name, attributes: values };
      const standing = vocabulary.standing(element);
      if (standing === 'auto') undecided++;
      if (!vocabulary.xml) {
        const implied = impliedEnds.get(name) ?? (standing === 'block' ? paragraphEnd : undefined);
        if (implied && [...implied.closes].some((one) => (counts.get(one) ?? 0) > 0)) closeImplied(implied);
      }
      asides(name, start, attributes);
      if (name === 'br') return flow.text('\n', start, start, false);
      if (standing === 'block') flow.breakBlock();
      if (name === 'tspan' && startsLine(values)) flow.text('\n', start, start, false);
      if (name === 'cp') flow.text(codePoint(values.get('hex')), start, start, false);
      if (voids.has(name) && !vocabulary.xml) return;
      const detached = vocabulary.detached(name);
      const place = vocabulary.place(element, flow.where());
      if (detached) flow.detach(place);
      else flow.enter(place);
      const reversed = isReversed(element);
      if (reversed) flow.text('\u202E', start, start, false);
      const keepsLines = name === 'pre' || name === 'textarea' || values.get('xml:space') === 'preserve';
      if (keepsLines) preformatted++;
      stack.push({ name, block: standing === 'block', detached, reversed, preformatted: keepsLines });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (closed) pop();
    },
    close(name) {
      if (vocabulary.standing({ name, attributes: new Map() }) === 'auto') undecided++;
      if (name === 'br') flow.text('\n', 0, 0, false);
      close(name);
    },
    text(text, start, end, copied) {
      if (text === '') return;
      if (undecided > 0 && text.trim() === '') {
        gap = { text, start, end, copied };
        return;
      }
      if (undecided > 0) settle();
      put(text, start, end, copied);
    },
    breakLine: (at) => flow.text('\n', at, at, false),
    breakBlock: flow.breakBlock,
    aside: flow.aside,
    isForeign: () => (counts.get('svg') ?? 0) + (counts.get('math') ?? 0) > 0,
    finish: flow.finish,
  };

  /** Everything in a tag that is not its text: other people, and machines, read it all. */
  function asides(name: string, start: number, attributes: readonly Attribute[]): void {
    if (!isCommonName(name)) flow.aside('name', copyOf(name, start));
    for (const attribute of attributes) {
      if (!commonAttributes.test(attribute.name)) flow.aside('name', copyOf(attribute.name, attribute.start));
      const where = linkAttributes.test(attribute.name)
        ? 'link'
        : attribute.name === 'style'
          ? 'style'
          : 'attribute';
      flow.aside(where, attribute.value);
    }
  }
}

function startsLine(values: ReadonlyMap<string, string>): boolean {
  return values.has('y') || !/^[+-]?0?$/.test(values.get('dy') ?? '');
}

/** The character of XLIFF 2's `<cp hex="00A9"/>`. */
function codePoint(hex: string | undefined): string {
  const point = Number.parseInt(hex ?? '', 16);
  return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
