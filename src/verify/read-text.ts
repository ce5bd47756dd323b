/** Text and Markdown as blocks. */

import { readMarkdown } from '../formats/markdown.ts';
import { readSurface } from '../surface/index.ts';
import { foldDigits } from '../text/text.ts';
import { besideIn } from './beside.ts';
import type { Copy, CopyBlock } from './copy.ts';

const marker =
  /^[ \t\u200E\u200F]*(?:\(?(\p{Nd}{1,3})[.)．、:-]+|([-*•‣◦–·]))[\u200E\u200F]?(?:[ \t\u00A0\u3000]+|(?<=[．、]))(?=\S)/u;
/** A number that stands in a line of its own, above its item: lists set as tables, items that begin a page. */
const lone = /^[ \t\u200E\u200F]*\(?(\p{Nd}{1,3})[.)．、]+[ \t\u200E\u200F]*$/u;
/** How far such a number may be from the one before it: others are the last word of a sentence. */
const MOST_SKIPPED = 3;

/**
 * Plain text: paragraphs and items, whatever their lines were wrapped to, without the leaders of quotations and comments.
 * Linear; never throws.
 */
export function blocksOfText(text: string): readonly CopyBlock[] {
  const plain = withoutQuotes(
    withoutInitials(withoutSpeakers(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))),
  );
  const [run] = readSurface(plain, 'text').runs;
  const blocks: CopyBlock[] = [];
  let lines: string[] = [];
  let ordinal: number | undefined;
  let isItem = false;
  let last = 0;
  const flush = (): void => {
    const joined = lines.join('\n').trim();
    if (joined !== '')
      blocks.push({
        text: joined,
        kind: isItem ? 'item' : 'paragraph',
        ...(ordinal !== undefined && { ordinal }),
      });
    lines = [];
    ordinal = undefined;
    isItem = false;
  };
  const all = (run?.text ?? '').split('\n');
  const numberAlone = (line: string, next: string | undefined): number | undefined => {
    const [, digits] = lone.exec(line) ?? [];
    if (digits === undefined || next === undefined || next.trim() === '' || marker.test(next))
      return undefined;
    const number = Number(foldDigits(digits));
    return number > last && number <= last + MOST_SKIPPED ? number : undefined;
  };
  all.forEach((line, index) => {
    const [mark, number] = marker.exec(line) ?? [];
    const alone = numberAlone(line, all[index + 1]);
    const isRule = /^[ \t]*(?:[-=_*~#][ \t]*){3,}$/.test(line) || apart.test(line);
    if (line.trim() === '' || isRule) flush();
    else if (mark !== undefined || alone !== undefined) {
      flush();
      isItem = true;
      ordinal = number === undefined ? alone : Number(foldDigits(number));
      last = ordinal ?? last;
      lines.push(mark === undefined ? '' : line.slice(mark.length));
    } else lines.push(line);
  });
  flush();
  return blocks;
}

/** Lines that no text has: where comments begin and end, where something was signed, what chats put around what is said. */
const apart =
  /^[ \t]*(?:\/\*+!?|\*+\/|"""|'''|<!--|-->|=begin|=end|\{-|-\}|\(\*|\*\)|-----(?:BEGIN|END) [A-Z ]{3,40}-----|\d{1,2}[:.]\d{2}(?:[  ]?[AP]M)?|(?::[a-z_+\d-]{2,30}:[ \t]*\d{0,4}[ \t]*){1,8})[ \t]*$/i;

/** Who said it and when, in front of what is said in a chat. */
const said =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? +\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[  ]?[AP]M)?\]?(?: [-–])? ([^:\n]{1,40}): /gim;

/** A chat as its program exports it: what each said begins a paragraph. */
function withoutSpeakers(text: string): string {
  return (text.match(said)?.length ?? 0) < 2 ? text : text.replace(said, '\n');
}

/** Initials in front of marks of quotations, as some programs for mail write them: `AL> `. */
function withoutInitials(text: string): string {
  const counts = new Map<string, number>();
  for (const [, initials = ''] of text.matchAll(/^[ \t]?([A-Z][A-Za-z]{0,3})>/gm))
    counts.set(initials, (counts.get(initials) ?? 0) + 1);
  const most = [...counts].filter(([, count]) => count >= 3).map(([initials]) => initials);
  return most.length === 0 ? text : text.replace(new RegExp(`^[ \\t]?(?:${most.join('|')})>`, 'gm'), '>');
}

/** Marks of quotations in mails, also several deep; where another depth begins, so does another paragraph. */
function withoutQuotes(text: string): string {
  if (!/^[ \t]*>/m.test(text)) return text;
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      const [marks = ''] = /^(?:[ \t]?>)* ?/.exec(line) ?? [];
      const deep = marks.split('>').length - 1;
      const rest = deep === 0 ? line : line.slice(marks.length);
      // A line that was broken on its way has lost its mark; a blank one begins nothing.
      const isOther = deep !== depth;
      depth = deep;
      return isOther ? `\n${rest}` : rest;
    })
    .join('\n');
}

/** Markdown as a reader sees it. Blocks of HTML are read as HTML is. */
export function blocksOfMarkdown(given: string): Pick<Copy, 'blocks' | 'hidden' | 'beside'> {
  // A line may end within a word for those who read the source alone.
  const text = given.replace(/<br[ \t]{0,10}\/?>/gi, `$&${LINE_END}`);
  const parsed = readMarkdown(withoutMark(text));
  const hidden = readSurface(text, 'markdown')
    .runs.filter(({ visible, where }) => !visible && unseen.has(where))
    .map((run) => run.text);
  const blocks = parsed.blocks.flatMap((block): CopyBlock[] => {
    if (block.kind === 'meta' || block.kind === 'definition' || block.kind === 'rule') return [];
    if (block.kind === 'html') {
      const seen = readSurface(block.content, 'html').runs.filter(({ visible }) => visible);
      return seen.map((run) => ({ text: run.text, kind: 'paragraph' }));
    }
    const isItem = (block.kind === 'item' || block.kind === 'bullet') && !ofContents.test(block.content);
    return [
      {
        text: block.text,
        kind: block.kind === 'heading' ? 'heading' : isItem ? 'item' : 'paragraph',
        ...(block.ordinal && { ordinal: block.ordinal.value }),
      },
    ];
  });
  return { blocks, hidden, beside: () => besideIn(text, 'markdown') };
}

/** A line of a table of contents: a link within the page, and nothing else. */
const ofContents = /^\s*\[[^\]\n]{1,300}\]\(#[^()\s]{0,300}\)\s*$/;

/** Where a line ends by an element in the midst of Markdown; texts that were locked have nothing there. No character. */
export const LINE_END = '\uFDD0';

const unseen: ReadonlySet<string> = new Set(['hidden', 'comment', 'struck', 'template']);

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
