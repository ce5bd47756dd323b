/** XML as a tree: what it is made of, how big it may be, and how to look into it. */
import type { Span } from '../model.ts';
import type { Position } from '../text/text.ts';

/** Elements inside one another. The parser looks prefixes up through all of them: unbounded, that is quadratic. */
export const MAX_DEPTH: number = 256;

/** Attributes that one element may have. XLIFF has at most 30. */
export const MAX_ATTRIBUTES: number = 256;

/** Elements, attributes, texts, comments and instructions in one file: what bounds memory. */
export const MAX_NODES: number = 2_000_000;

/** An attribute; `uri` is empty without a prefix. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** Normalized as XML demands; references resolved. */
  readonly value: string;
}

/** An element. Offsets are half-open, in UTF-16 code units of the decoded text. */
export interface XmlElement {
  readonly type: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Namespace; empty for none. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Where `<` stands. */
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly inner: number;
  /** After the `>` of the end tag. */
  readonly end: number;
}

/** Characters, references resolved, line ends normalized. */
export interface XmlText {
  readonly type: 'text';
  readonly text: string;
  readonly start: number;
}

/** A comment or a processing instruction. */
export interface XmlOther {
  readonly type: 'comment' | 'instruction';
  readonly text: string;
  readonly start: number;
}

export type XmlNode = XmlElement | XmlText | XmlOther;

/** A decoded file. */
export interface XmlSource {
  /** Without byte order mark. */
  readonly text: string;
  /** 1-based line and column of an offset. */
  readonly at: (offset: number) => Position;
}

/** An element that is still open. */
export interface OpenElement extends XmlElement {
  attributes: readonly XmlAttribute[];
  children: XmlNode[];
  end: number;
}

const GONE: XmlNode[] = [];

/** Lets go what an element holds, but for its id. */
export function letGo(element: OpenElement): void {
  element.children = GONE;
  element.attributes = element.attributes.filter(({ name }) => name === 'id');
}

/**
 * Is given every element when its end was read, with the elements it stands in, outermost first. `true` lets its
 * children go, and its attributes but for the id: a file of many units then needs the memory of one. What is seen
 * before an error is seen in vain.
 */
export type ElementWatcher = (element: XmlElement, inside: readonly XmlElement[]) => boolean;

/** Where an attribute stands in the start tag of an element, quotes included; the tag itself when it has none so named. */
export function attributeSpan(text: string, element: XmlElement, name: string): Span {
  let at = element.start + 1 + element.name.length;
  while (at < element.inner) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= element.inner) break;
    const found = text.slice(at, equals).trim();
    const double = text.indexOf('"', equals);
    const single = text.indexOf("'", equals);
    const open = double < 0 || (single >= 0 && single < double) ? single : double;
    const close = text.indexOf(text[open] ?? '"', open + 1);
    if (open < 0 || close < 0) break;
    if (found === name) return { start: text.indexOf(found, at), end: close + 1 };
    at = close + 1;
  }
  return { start: element.start, end: element.inner };
}

/** Value of an attribute without prefix. */
export function attribute(element: XmlElement, name: string): string | undefined {
  for (const found of element.attributes) if (found.name === name) return found.value;
  return undefined;
}

/** The child elements. */
export function elements({ children }: XmlElement): readonly XmlElement[] {
  // Most elements hold one text or nothing, and this is asked of every one several times.
  const leaf = children.length === 0 || (children.length === 1 && children[0]?.type === 'text');
  return leaf ? NONE : children.filter((child) => child.type === 'element');
}

const NONE: readonly XmlElement[] = [];

/** The first child element with this name and namespace. */
export function childOf({ children }: XmlElement, local: string, uri: string): XmlElement | undefined {
  for (const child of children)
    if (child.type === 'element' && child.local === local && child.uri === uri) return child;
  return undefined;
}

/** All characters inside, those of inner elements included. */
export function textContent(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text') text += child.text;
    else if (child.type === 'element') text += textContent(child);
  }
  return text;
}
