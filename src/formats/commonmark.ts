/**
 * The CommonMark parser, and the inline content of what it reads. The only importer of the package.
 *
 * `formats/` is for reading and writing files, one file or folder for each format. Whatever stands above it may import
 * it, but neither commands nor reporters.
 */

import { type Node, Parser } from 'commonmark';
import type { Mark } from '../model.ts';
import { calm } from './hostile-markdown.ts';
import { altOf, attributeOf } from './markdown-html.ts';

export type { Node } from 'commonmark';

/** Every text goes to the parser this way: what would keep it busy for minutes comes to it as plain characters. */
export function parse(text: string): Node {
  const calmed = calm(text);
  const tree = new Parser().parse(calmed.text);
  if (calmed.text === text) return tree;
  const walker = tree.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node } = event;
    if (node.literal !== null) node.literal = calmed.restore(node.literal);
    if (node.type === 'link' || node.type === 'image')
      node.destination = calmed.restore(node.destination ?? '');
  }
  return tree;
}

/** One step through the inline content of a text, in reading order. */
export type InlineStep =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'html'; readonly text: string }
  | { readonly type: 'softbreak' }
  | { readonly type: 'linebreak' }
  | { readonly type: 'open'; readonly mark: InlineMark }
  | { readonly type: 'close'; readonly mark: InlineMark };

/** Markup around a piece of text. */
export type InlineMark = 'link' | 'image' | 'emphasis' | 'strong';

/**
 * The inline content of one block, as the parser sees it.
 *
 * @param content Markdown without the marks of the block itself, as in `Block.content`.
 * @param definitions Link definitions of the text it stands in.
 * @returns `undefined` when the content by itself is not one paragraph.
 */
export function inlineSteps(content: string, definitions = ''): readonly InlineStep[] | undefined {
  const node = parse(`${content}\n\n${definitions}`).firstChild;
  if (node?.type !== 'paragraph' || node.next) return undefined;
  const steps: InlineStep[] = [];
  const walker = node.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node;
    const text = literal ?? '';
    if (type === 'text') steps.push({ type, text });
    else if (type === 'code') steps.push({ type, text });
    else if (type === 'html_inline') steps.push({ type: 'html', text });
    else if (type === 'softbreak') steps.push({ type });
    else if (type === 'linebreak') steps.push({ type });
    else if (type === 'emph' || type === 'strong' || type === 'link' || type === 'image') {
      const mark = type === 'emph' ? 'emphasis' : type;
      steps.push(event.entering ? { type: 'open', mark } : { type: 'close', mark });
    }
  }
  return steps;
}

function titleOf(title: string): { readonly title?: string } {
  return title === '' ? {} : { title };
}

/** The text a reader sees and the markup in it. Soft and hard line breaks are line feeds. */
export function readInline(node: Node): { text: string; marks: readonly Mark[] } {
  const only = node.firstChild;
  if (!only) return { text: '', marks: [] };
  if (!only.next && only.type === 'text') return { text: only.literal ?? '', marks: [] };
  let text = '';
  const marks: Mark[] = [];
  const open: number[] = [];
  const walker = node.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const inline = event.node;
    switch (inline.type) {
      case 'text':
        text += inline.literal ?? '';
        break;
      case 'softbreak':
      case 'linebreak':
        text += '\n';
        break;
      case 'code':
        marks.push({
          type: 'code',
          span: { start: text.length, end: text.length + (inline.literal ?? '').length },
          target: '',
        });
        text += inline.literal ?? '';
        break;
      case 'html_inline':
        {
          const target = inline.literal ?? '';
          // The words that stand for an image are read where it is not seen, as those of Markdown's own are.
          const alt = target.startsWith('<img') || target.startsWith('<IMG') ? altOf(target) : '';
          marks.push({
            type: 'html',
            span: { start: text.length, end: text.length + alt.length },
            target,
            ...titleOf(attributeOf(target, 'title')),
          });
          text += alt;
        }
        break;
      case 'link':
      case 'image':
      case 'emph':
      case 'strong':
        if (event.entering) open.push(text.length);
        else {
          const type = inline.type === 'emph' ? 'emphasis' : inline.type;
          marks.push({
            type,
            span: { start: open.pop() ?? 0, end: text.length },
            target: inline.destination ?? '',
            ...titleOf(inline.title ?? ''),
          });
        }
        break;
      default:
    }
  }
  return { text, marks };
}
