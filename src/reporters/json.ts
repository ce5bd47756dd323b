/** The report as data for programs. */

import type { LocatedDiagnostic, Report } from '../check/report.ts';
import type { Translate } from '../messages/index.ts';
import type { Replacement } from '../model.ts';
import { escapedJson } from '../text/visible.ts';
import { dataOf, wordsOf } from './words.ts';

/**
 * One JSON object: `version`, `diagnostics`, `counts`; with `--accepted` also `accepted`, with
 * `--baseline` also `known`, with `--since` also `skipped`, with `--fix` also `fixed` and
 * `unsettled`. Lines and columns count from 1, columns in UTF-16 code units; `message` is in the language of the
 * interface, everything else does not depend on it. In pieces, so that a long report never stands in memory as a whole.
 */
export function* reportJson(report: Report, t: Translate): Iterable<string> {
  const { accepted, fixed, unsettled, known, skipped } = report;
  yield '{\n  "version": 1';
  yield* list('diagnostics', report.diagnostics, t);
  if (accepted) yield* list('accepted', accepted, t);
  if (known) yield* list('known', known, t);
  const rest = {
    ...(fixed && { fixed: fixed.map(({ path, lang, rules }) => ({ path, lang, rules })) }),
    ...(unsettled && { unsettled }),
    ...(skipped !== undefined && { skipped }),
    counts: report.counts,
  };
  // Without its first brace: the object is open already.
  yield `,${escapedJson(JSON.stringify(rest, null, 2)).slice(1)}\n`;
}

function* list(name: string, diagnostics: readonly LocatedDiagnostic[], t: Translate): Iterable<string> {
  yield `,\n  "${name}": [`;
  for (let at = 0; at < diagnostics.length; at += PIECE) {
    const piece = diagnostics.slice(at, at + PIECE).map((diagnostic) => plain(diagnostic, t));
    // Within an object, so that each line stands as far in as it does in the report.
    const text = escapedJson(JSON.stringify({ piece }, null, 2)).slice(BEFORE, -BEHIND);
    yield at === 0 ? text : `,${text}`;
  }
  yield diagnostics.length === 0 ? ']' : '\n  ]';
}

/** Findings that are written at once: few enough for strings that V8 lets go of cheaply. */
const PIECE = 25;
const BEFORE = '{\n  "piece": ['.length;
const BEHIND = '\n  ]\n}'.length;

function plain(whole: LocatedDiagnostic, t: Translate): Readonly<Record<string, unknown>> {
  const { span, comparison, previous, edited, fix, sentences: _, labels: __, ...diagnostic } = whole;
  return {
    ...diagnostic,
    data: dataOf(whole, t),
    message: wordsOf(whole, t),
    ...(span && { offset: span.start, length: span.end - span.start }),
    ...(comparison?.type === 'pair' && { source: comparison.left, target: comparison.right }),
    ...(comparison?.type === 'change' && { before: comparison.left, after: comparison.right }),
    ...(previous !== undefined && { previousSource: previous }),
    ...(edited?.before !== undefined && { previousTarget: edited.before }),
    ...(fix && {
      fix: { ...plainReplacement(fix), ...(fix.more && { more: fix.more.map(plainReplacement) }) },
    }),
  };
}

function plainReplacement({ span, text }: Replacement): Readonly<Record<string, number | string>> {
  return { offset: span.start, length: span.end - span.start, text };
}
