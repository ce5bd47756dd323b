/** Raw HTML around a notice that does nothing but say that it is in English, as W3C asks of English in a translation. */

import { isSameLanguage } from '../languages/registry.ts';
import type { Block, Document } from '../model.ts';
import { normalize } from '../text/text.ts';

/** What HTML says of the words in it; absent where it says nothing. */
export interface Marking {
  readonly lang?: string;
  readonly dir?: string;
}

/** The blocks that mark notices and do nothing else. */
export interface NoticeMarkers {
  /** Blocks that are an opening or a closing tag alone. */
  readonly wrappers: ReadonlySet<Block>;
  /** These, and the notices that have their marks with them. */
  readonly all: ReadonlySet<Block>;
}

/** Which blocks of a translation mark notices. Few translations have any, and the others are not looked at. */
export function noticeMarkers({ current, profile }: Document, blocks: readonly Block[]): NoticeMarkers {
  const wrappers = new Set<Block>();
  const all = new Set<Block>();
  if (!blocks.some(hasHtml)) return { wrappers, all };
  const notices = new Set(current.units.flatMap((unit) => (unit.verbatim ? [normalize(unit.text)] : [])));
  const isNotice = (text: string): boolean => notices.has(normalize(text));
  const isMark = (tag: string): boolean => isPure(tag, profile.lang);
  blocks.forEach((block, index) => {
    if (block.kind !== 'html') {
      if (isMarkedInline(block, isMark) && isNotice(block.text)) all.add(block);
      return;
    }
    const [, open = '', text = '', name = ''] = around.exec(block.content) ?? [];
    if (name !== '' && isMark(open) && nameOf(open) === name.toLowerCase() && isNotice(text)) all.add(block);
    if (!isMark(block.content.trim())) return;
    let next = index + 1;
    while (isNotice(blocks[next]?.text ?? '') && blocks[next]?.kind !== 'html') next++;
    const last = blocks[next];
    if (next === index + 1 || last?.kind !== 'html') return;
    if (last.content.trim().toLowerCase() !== `</${nameOf(block.content)}>`) return;
    for (const one of [block, last]) {
      wrappers.add(one);
      all.add(one);
    }
  });
  return { wrappers, all };
}

const around = /^\s*(<[^<>]{1,200}>)([^<]*)<\/([a-z]{1,10})>\s*$/i;

/** Whether a text says of anything in HTML which language it is in. */
export function marksLanguages({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly Block[];
}): boolean {
  return (
    text.includes('lang') &&
    blocks.some(
      (block) => hasHtml(block) && tagsIn(block).some(({ tag }) => attribute(tag, 'lang') !== undefined),
    )
  );
}

/**
 * What the HTML around each notice says of it.
 *
 * @param notice Its text; it is looked for as a block, and in a block of HTML.
 * @returns `undefined` where it stands nowhere by itself.
 */
export function markingOf(blocks: readonly Block[], notice: string): Marking | undefined {
  const wanted = normalize(notice);
  const open: Element[] = [];
  for (const block of blocks) {
    const isThis = block.kind !== 'html' && normalize(block.text) === wanted;
    for (const { tag, before } of tagsIn(block)) {
      if (block.kind === 'html' && normalize(before) === wanted) return summed(open);
      // Inline marks count where they are open before the first letter.
      if (isThis && before !== '') break;
      follow(open, tag);
    }
    if (isThis) return summed(open);
  }
  return undefined;
}

interface Element extends Marking {
  readonly name: string;
}

function follow(open: Element[], tag: string): void {
  const name = nameOf(tag);
  if (name === '' || empty.has(name) || tag.endsWith('/>')) return;
  if (tag.startsWith('</')) {
    const at = open.findLastIndex((element) => element.name === name);
    if (at >= 0) open.length = at;
    return;
  }
  const lang = attribute(tag, 'lang');
  const dir = attribute(tag, 'dir');
  open.push({ name, ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) });
}

/** What is nearest counts. */
function summed(open: readonly Element[]): Marking {
  const lang = open.findLast((element) => element.lang !== undefined)?.lang;
  const dir = open.findLast((element) => element.dir !== undefined)?.dir;
  return { ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) };
}

function hasHtml({ kind, marks }: Block): boolean {
  return kind === 'html' || marks.some(({ type }) => type === 'html');
}

/** The tags of a block, each with the text directly before it. */
function tagsIn(block: Block): readonly { readonly tag: string; readonly before: string }[] {
  if (block.kind !== 'html') {
    const marks = block.marks.filter(({ type }) => type === 'html');
    return marks.map(({ target, span }) => ({ tag: target, before: block.text.slice(0, span.start).trim() }));
  }
  const { content } = block;
  let after = 0;
  return [...content.matchAll(/<\/?[a-z][^<>]{0,2000}>/gi)].map(({ 0: tag, index }) => {
    const start = index === 0 ? 0 : Math.max(after, content.lastIndexOf('<', index - 1) + 1);
    after = index + tag.length;
    return { tag, before: content.slice(start, index).trim() };
  });
}

/** One pair of tags around all of the text. */
function isMarkedInline({ marks, text }: Block, isMark: (tag: string) => boolean): boolean {
  const [open, close, ...more] = marks.filter(({ type }) => type === 'html');
  if (!open || !close || more.length > 0 || !isMark(open.target)) return false;
  return (
    close.target.toLowerCase() === `</${nameOf(open.target)}>` &&
    text.slice(0, open.span.start).trim() === '' &&
    text.slice(close.span.end).trim() === ''
  );
}

/** An opening tag that says which language and direction its words have, and nothing else. */
function isPure(tag: string, definitive: string): boolean {
  if (!pure.test(tag)) return false;
  const lang = attribute(tag, 'lang');
  return lang === undefined || isSameLanguage(lang, definitive);
}

const pure =
  /^<(?:div|section|p|span)(?:\s+(?:lang|xml:lang|dir)=(?:"[\w-]{1,35}"|'[\w-]{1,35}'|[\w-]{1,35})){1,3}\s*>$/i;

function attribute(tag: string, name: 'lang' | 'dir'): string | undefined {
  const pattern = name === 'lang' ? langAttribute : dirAttribute;
  return pattern.exec(tag)?.[1];
}

const langAttribute = /\s(?:xml:)?lang\s*=\s*["']?([\w-]{1,35})/i;
const dirAttribute = /\sdir\s*=\s*["']?([\w-]{1,35})/i;

function nameOf(tag: string): string {
  return /^\s*<\/?([a-z][\w:-]{0,40})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
