/** What fixes changed, or would change: a count by rule, and the difference of each file. */

import type { FixedFile } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import { visible, visibleLine } from '../text/visible.ts';
import { lineDifference, wordDifference } from './difference.ts';
import type { Style } from './style.ts';

/** How it is shown. */
export interface FixesOptions {
  readonly t: Translate;
  readonly style: Style;
  /** Whether colours mark changed words; otherwise signs do. */
  readonly color: boolean;
  /** Nothing was written: the difference is shown. */
  readonly dryRun: boolean;
}

/** One line a file; with `dryRun` its unified difference before it. Ends with an empty line. */
export function reportFixes(files: readonly FixedFile[], options: FixesOptions): string {
  const { t, dryRun } = options;
  if (files.length === 0) return `${t('fix.none')}\n\n`;
  const parts = files.map((file) => {
    const rules = Object.entries(file.rules);
    const count = rules.reduce((sum, [, one]) => sum + one, 0);
    const words = t(dryRun ? 'fix.wouldFix' : 'fix.fixed', {
      findings: t('count.finding', { count }),
      path: visible(file.path),
      rules: rules.map(([rule, one]) => (one === 1 ? rule : `${rule} ×${one}`)).join(', '),
    });
    return dryRun ? `${unifiedDifference(file, options)}${words}\n` : `${words}\n`;
  });
  return `${parts.join(dryRun ? '\n' : '')}\n`;
}

/** Lines of context before and after a change. */
const CONTEXT = 3;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * A unified difference for people: what cannot be seen is written out, and changed words are marked, so it is no patch.
 *
 * @see https://www.gnu.org/software/diffutils/manual/html_node/Unified-Format.html
 */
export function unifiedDifference(
  { path, lang, before, after }: Pick<FixedFile, 'path' | 'lang' | 'before' | 'after'>,
  { style, color }: Pick<FixesOptions, 'style' | 'color'>,
): string {
  const lines: Line[] = [];
  for (const { type, lines: part } of lineDifference(linesOf(before), linesOf(after))) {
    const sign = type === 'same' ? ' ' : type === 'removed' ? '-' : '+';
    for (const text of part) lines.push({ sign, text });
  }
  const head = [style('bold', `--- ${visible(path)}`), style('bold', `+++ ${visible(path)}`)];
  const body = hunksOf(lines).flatMap((hunk) => [
    style('cyan', hunk.head),
    ...markWords(hunk.lines, lang, { style, color }),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** Lines with their ends, so that a change of a line end is a change. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}

/** Changes with their context; those that are near one another together. */
function hunksOf(
  lines: readonly Line[],
): readonly { readonly head: string; readonly lines: readonly Line[] }[] {
  const hunks: { head: string; lines: readonly Line[] }[] = [];
  let old = 1;
  let now = 1;
  for (let at = 0; at < lines.length; ) {
    if (!lines.slice(at, at + CONTEXT + 1).some(({ sign }) => sign !== ' ')) {
      old++;
      now++;
      at++;
      continue;
    }
    let end = at;
    for (let quiet = 0; end < lines.length && quiet <= CONTEXT * 2; end++)
      quiet = lines[end]?.sign === ' ' ? quiet + 1 : 0;
    // Of the quiet lines at the end only the context is shown.
    const changed = lines.slice(0, end).findLastIndex(({ sign }) => sign !== ' ');
    const part = lines.slice(at, Math.min(end, changed + 1 + CONTEXT));
    const removed = part.filter(({ sign }) => sign !== '+').length;
    const added = part.filter(({ sign }) => sign !== '-').length;
    hunks.push({ head: `@@ -${old},${removed} +${now},${added} @@`, lines: part });
    old += removed;
    now += added;
    at += part.length;
  }
  return hunks;
}

/** The lines as shown: of a line that was removed and the one that stands for it, the changed words are marked. */
function markWords(
  lines: readonly Line[],
  lang: string,
  { style, color }: Pick<FixesOptions, 'style' | 'color'>,
): readonly string[] {
  const shown: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]?.sign === ' ') {
      shown.push(` ${bare(lines[at]?.text ?? '')}`);
      at++;
      continue;
    }
    const from = at;
    while (at < lines.length && lines[at]?.sign !== ' ') at++;
    const removed = lines.slice(from, at).filter(({ sign }) => sign === '-');
    const added = lines.slice(from, at).filter(({ sign }) => sign === '+');
    const pairs = removed.length === added.length;
    for (const side of [removed, added] as const) {
      side.forEach(({ sign, text }, index) => {
        const [one, other] = [removed[index]?.text, added[index]?.text];
        const parts =
          pairs && one !== undefined && other !== undefined
            ? wordDifference(one, other, lang)
            : [{ type: 'same' as const, text }];
        const own = sign === '-' ? 'removed' : 'added';
        const words = parts
          .filter(({ type }) => type === 'same' || type === own)
          .map((part) =>
            mark(part.type, part.type === 'same' ? bare(part.text) : visibleLine(part.text), color, style),
          );
        const name = sign === '-' ? 'red' : 'green';
        shown.push(color ? `${style(name, sign)}${words.join('')}` : `${sign}${words.join('')}`);
      });
    }
  }
  return shown;
}

function mark(type: 'same' | 'removed' | 'added', text: string, color: boolean, style: Style): string {
  if (type === 'same') return text;
  if (color) return style(type === 'removed' ? 'red' : 'green', style('underline', text));
  return type === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

/** A line without its end. A change of the end is marked and written out. */
function bare(text: string): string {
  return visibleLine(text.replace(/\r?\n$|\r$/, ''));
}
