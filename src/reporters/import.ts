/** What a file that came back changes in a translation, item by item. */

import type { UnitOutcome } from '../exchange/index.ts';
import { visible, visibleData } from '../text/visible.ts';
import type { Imported } from '../work/import.ts';
import { showChange } from './change.ts';
import { lostIn } from './lost-in-page.ts';
import type { Screen } from './screen.ts';

/** What is wrong with the file, what becomes of each item, what translators wrote, and what was done. */
export async function reportImport(
  imported: Imported,
  screen: Screen & { readonly dryRun: boolean },
): Promise<string> {
  const { t } = screen;
  const { document, lang, path, missing } = imported;
  let shown = `${t('import.title', { document, lang, path: visible(path) })}\n`;
  const lost = lostIn(imported.lost, t);
  if (lost !== undefined) shown += `  ${lost}\n`;
  shown += problemsOf(imported, screen);
  for (const outcome of imported.outcomes) shown += await showOutcome(outcome, imported, screen);
  shown += notesOf(imported, screen);
  if (missing > 0) shown += `${t('import.missing', { count: missing })}\n`;
  return shown + lastLines(imported, screen);
}

/** Whether something of the file itself is an error. */
export function hasErrors({ file }: Imported): boolean {
  return file.problems.some(({ severity }) => severity === 'error');
}

function lastLines(
  { conflicts, changed, taken, target: path, byNobody, lang, doubt }: Imported,
  { t, dryRun }: Screen & { readonly dryRun: boolean },
): string {
  if (conflicts > 0) return `${t('import.conflicts', { count: conflicts })}\n`;
  if (!changed) return `${t('import.unchanged')}\n`;
  if (doubt) return `${t('import.unsure', { ...doubt })}\n`;
  const items = t('count.item', { count: taken });
  if (dryRun) return `${t('import.would', { items, path })}\n`;
  const machine = byNobody ? `${t('import.machine')}\n` : '';
  return `${t('import.done', { items, path })}\n${machine}${t('import.next', { lang })}\n`;
}

function problemsOf({ path, file }: Imported, { t, style }: Screen): string {
  return file.problems
    .filter(({ severity }) => severity !== 'note')
    .map((problem) => {
      const place = problem.line > 0 ? `:${problem.line}:${problem.column}` : '';
      const color = problem.severity === 'error' ? 'red' : 'yellow';
      const severity = style(color, t(`severity.${problem.severity}`));
      const section = problem.section === undefined ? '' : ` (${problem.section})`;
      const words = t(problem.messageId, visibleData(problem.data));
      return `  ${visible(path)}${place}: ${severity}: ${words}${section}\n`;
    })
    .join('');
}

async function showOutcome(
  one: UnitOutcome,
  { lang, path, confidence }: Imported,
  screen: Screen,
): Promise<string> {
  const { t, style } = screen;
  if (one.outcome === 'unchanged' || (one.outcome === 'kept' && one.after === '')) return '';
  const address = visible(one.address);
  if (one.outcome === 'refused') {
    const place = one.line > 0 ? `${visible(path)}:${one.line}:${one.column}: ` : '';
    const reason = t(`import.reason.${one.reason ?? 'unknown'}`, visibleData(one.data));
    const text = one.after === '' ? '' : `    ${visible(one.after)}\n`;
    return `  ${place}${style('red', t('import.refused'))}: ${address}: ${reason}\n${text}`;
  }
  const sure = confidence?.get(one.address);
  const note = sure === undefined ? '' : `, ${t('import.confidence', { percent: Math.round(sure * 100) })}`;
  const title = `${address} (${t(`import.${one.outcome}`)}${note})`;
  return showChange(title, { before: one.before, after: one.after, lang }, screen);
}

/** What translators wrote back for people. */
function notesOf({ file }: Imported, { t }: Screen): string {
  return file.units
    .flatMap((unit) =>
      unit.notes
        .filter((note) => note.from === 'translator' && note.text.trim() !== '')
        .map((note) => {
          const item = visible(unit.address || unit.id);
          return `  ${t('import.note', { item, text: visible(note.text) })}\n`;
        }),
    )
    .join('');
}
