/** What a file that came back changes in a translation, item by item. */

import type { UnitOutcome } from '../exchange/index.ts';
import { visible, visibleData } from '../text/visible.ts';
import type { Imported } from '../work/import.ts';
import { showChange } from './change.ts';
import { lostIn } from './lost-in-page.ts';
import type { Screen } from './screen.ts';

/** So much of each kind is shown one by one: about a screen on a large terminal. */
const MOST_SHOWN = 12;

/** How it is shown. */
type ImportScreen = Screen & {
  readonly dryRun: boolean;
  /** Everything, however much there is. */
  readonly full: boolean;
};

/**
 * What is wrong with the file, what becomes of each item, what translators wrote, and what was done. Of more than a screen
 * a part, first of what somebody has to decide.
 */
export async function reportImport(imported: Imported, screen: ImportScreen): Promise<string> {
  const { t } = screen;
  const { document, lang, path, missing } = imported;
  let shown = `${t('import.title', { document, lang, path: visible(path) })}\n`;
  const lost = lostIn(imported.lost, t);
  if (lost !== undefined) shown += `  ${lost}\n`;
  shown += problemsOf(imported, screen);
  const told = imported.outcomes.filter(isTold);
  const some = screen.full ? told : mostOf(told);
  for (const outcome of some) shown += await showOutcome(outcome, imported, screen);
  if (some.length < told.length) shown += `${t('import.rest', { shown: some.length, count: told.length })}\n`;
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
  { t, dryRun }: ImportScreen,
): string {
  if (conflicts > 0) return `${t('import.conflicts', { count: conflicts })}\n`;
  if (!changed) return `${t('import.unchanged')}\n`;
  if (doubt) return `${t('import.unsure', { ...doubt })}\n`;
  const items = t('count.item', { count: taken });
  if (dryRun) return `${t('import.would', { items, path })}\n`;
  const machine = byNobody ? `${t('import.machine')}\n` : '';
  return `${t('import.done', { items, path })}\n${machine}${t('import.next', { lang })}\n`;
}

function problemsOf({ path, file }: Imported, { t, style, full }: ImportScreen): string {
  const lines = file.problems
    .filter(({ severity }) => severity !== 'note')
    .map((problem) => {
      const place = problem.line > 0 ? `:${problem.line}:${problem.column}` : '';
      const color = problem.severity === 'error' ? 'red' : 'yellow';
      const severity = style(color, t(`severity.${problem.severity}`));
      const section = problem.section === undefined ? '' : ` (${problem.section})`;
      const words = t(problem.messageId, visibleData(problem.data));
      return `  ${visible(path)}${place}: ${severity}: ${words}${section}\n`;
    });
  return folded(lines, { t, full });
}

/** The first lines, and how many there are more. */
function folded(lines: readonly string[], { t, full }: Pick<ImportScreen, 't' | 'full'>): string {
  if (full || lines.length <= MOST_SHOWN) return lines.join('');
  const more = `  ${t('report.more', { count: lines.length - MOST_SHOWN })}: --full\n`;
  return `${lines.slice(0, MOST_SHOWN).join('')}${more}`;
}

/** What has nothing to tell is left out. */
function isTold({ outcome, after }: UnitOutcome): boolean {
  return outcome !== 'unchanged' && (outcome !== 'kept' || after !== '');
}

/** As many as are shown, in the order of the text: what was refused or is in conflict before all that went well. */
function mostOf(told: readonly UnitOutcome[]): readonly UnitOutcome[] {
  const isOpen = ({ outcome }: UnitOutcome): boolean => outcome === 'refused' || outcome === 'conflict';
  const first = [...told.filter(isOpen), ...told.filter((one) => !isOpen(one))];
  const some = new Set(first.slice(0, MOST_SHOWN));
  return told.filter((one) => some.has(one));
}

async function showOutcome(
  one: UnitOutcome,
  { lang, path, confidence }: Imported,
  screen: Screen,
): Promise<string> {
  const { t, style } = screen;
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
function notesOf({ file }: Imported, { t, full }: ImportScreen): string {
  const lines = file.units.flatMap((unit) =>
    unit.notes
      .filter((note) => note.from === 'translator' && note.text.trim() !== '')
      .map((note) => {
        const item = visible(unit.address || unit.id);
        return `  ${t('import.note', { item, text: visible(note.text) })}\n`;
      }),
  );
  return folded(lines, { t, full });
}
