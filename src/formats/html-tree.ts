import { Parser } from 'htmlparser2';

/** An element of a page. */
export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (HtmlElement | string)[];
}

/** Elements inside one another that are told apart; what stands deeper belongs to the last of them. */
const MAX_DEPTH = 150;

interface Growing extends HtmlElement {
  readonly children: (HtmlElement | string)[];
}

/** A page as browsers read it: what they close by themselves is closed. Texts are as they stand. Never throws; linear. */
export function readHtml(html: string): HtmlElement {
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let tooDeep = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const parent = open.at(-1);
      if (!parent || open.length > MAX_DEPTH) {
        tooDeep++;
        return;
      }
      const element: Growing = { name, attributes, children: [] };
      parent.children.push(element);
      open.push(element);
    },
    ontext: (text) => {
      open.at(-1)?.children.push(text);
    },
    onclosetag: () => {
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 1) open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return root;
}

/** All text in an element, as it stands. */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The first element of a name, or all that are not inside another of them. */
export function elementsNamed(element: HtmlElement, names: ReadonlySet<string>): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.has(child.name)) found.push(child);
    else found.push(...elementsNamed(child, names));
  }
  return found;
}
