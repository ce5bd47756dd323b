/** The places of a text that links lead to. */

import type { Block } from '../model.ts';

/** The places of one text, and the labels of its footnotes. */
export interface Anchors {
  /** Written or made from headings, in every form that generators make. */
  readonly names: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

/** The anchors of the blocks of a text. Never throws. */
export function anchorsOf(blocks: readonly Block[]): Anchors {
  const footnotes = new Set<string>();
  for (const { content } of blocks) {
    const label = footnote.exec(content)?.[1];
    if (label !== undefined) footnotes.add(label);
  }
  return { names: new Set(['', 'top', ...placesOf(blocks).keys()]), footnotes };
}

/** By name, which block has it, as its index: the first of several. Never throws. */
export function placesOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  // Python-Markdown counts the headings without a letter of English.
  let unnamed = 0;
  const counts = new Map<string, number>();
  blocks.forEach(({ kind, content, text, marks }, index) => {
    const add = (name: string): void => void (places.has(name) || places.set(name, index));
    if (kind === 'heading') {
      if (!/[\w]/.test(withoutId(text).normalize('NFKD'))) add(`_${++unnamed}`);
      for (const name of namesOf(text)) {
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        add(count === 0 ? name : `${name}-${count}`);
        if (count > 0) add(`${name}_${count}`);
      }
    }
    if (content.includes('{')) for (const { 1: id = '' } of content.matchAll(attributeId)) add(id);
    if (kind === 'html' || marks.length > 0) {
      const tags = kind === 'html' ? content : marks.map(({ target }) => target).join(' ');
      for (const { 1: id = '' } of tags.matchAll(htmlId)) add(id);
    }
  });
  return places;
}

const attributeId = /\{[^{}\n]{0,200}?#([^\s{}]{1,200})[^{}\n]{0,200}\}/g;
const htmlId = /\s(?:id|name)\s*=\s*["']?([^\s"'<>]{1,200})/gi;
const footnote = /^\[\^([^\]\s]{1,100})\]:/;

/** The id that somebody wrote behind a heading, as `{#id}`; `undefined` for none. */
export function writtenId(heading: string): string | undefined {
  return idBehind.exec(heading)?.[1];
}

/** A heading without the id that somebody wrote behind it. */
export function withoutId(heading: string): string {
  return heading.replace(idBehind, '');
}

const idBehind = /\s{0,20}\{[^{}\n]{0,200}?#([^\s{}]{1,200})[^{}\n]{0,200}\}\s*$/;

/** The id that GitHub makes of a heading of which nobody wrote one. */
export function generatedId(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}

/** What GitHub, kramdown, Pandoc and Python-Markdown make of a heading. */
function namesOf(heading: string): readonly string[] {
  const text = heading
    .replace(/\s{0,20}\{[^{}\n]{0,300}\}\s*$/, '')
    .toLowerCase()
    .trim();
  const github = generatedId(text);
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const ascii = folded.replace(/[^a-z0-9_\s-]/g, '').trim();
  const kramdown = text
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
  return [
    ...new Set([
      github,
      github.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''),
      kramdown,
      text
        .replace(/[^\p{L}\p{M}\p{N}_.\s-]/gu, '')
        .replace(/\s+/g, '-')
        .replace(/^[^\p{L}]+/u, ''),
      ascii.replace(/\s/g, '-'),
      ascii.replace(/[\s-]+/g, '-'),
    ]),
  ].filter((name) => name !== '');
}

/** An anchor of a link, as it is compared: percent signs resolved. */
export function anchorName(target: string): string {
  const name = target.slice(target.indexOf('#') + 1);
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}
