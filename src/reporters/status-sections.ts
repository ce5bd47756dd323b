/** How far the translations of a long document are: by section, since one sign for each item would be longer than a line. */

import { sectionOf } from '../pairs/pairs.ts';
import type { UnitStatus } from '../record/status.ts';
import { visible } from '../text/visible.ts';
import type { DocumentStatus, StatusLine } from '../work/status.ts';
import type { Screen } from './screen.ts';
import { signOf, statuses } from './status-signs.ts';
import type { Style } from './style.ts';
import { width } from './width.ts';

/** What somebody has to do something about. */
const open: ReadonlySet<UnitStatus> = new Set([
  'draft',
  'stale',
  'other',
  'untranslated',
  'missing',
  'altered',
]);

/** Items of one part of a section. */
const MOST_ITEMS = 50;
/** Sections that are listed. */
const MOST_SECTIONS = 40;
/** Columns that a line has at most. */
const WIDEST = 110;

interface Section {
  readonly name: string;
  readonly addresses: readonly string[];
}

/**
 * A line for each language, with how many items are how far, then the sections in which something is open, and where: the
 * languages with most of it first. With `full` every section of every language, with a sign for each item.
 */
export function sectionTable(
  { lines }: DocumentStatus,
  { screen, doneOf, full }: { screen: Screen; doneOf: (line: StatusLine) => string; full: boolean },
): readonly string[] {
  const { t, style } = screen;
  const sections = sectionsOf((lines[0]?.items ?? []).map(({ address }) => address));
  const heads = [t('status.language'), t('status.done'), t('status.origin')];
  const rows = lines.map((line) => [
    line.lang,
    doneOf(line),
    t(`status.${line.origin === 'none' ? 'unrecorded' : line.origin}`),
    tally(
      line.items.map(({ status }) => status),
      style,
    ),
  ]);
  const head = style('dim', `  ${aligned([heads, ...rows], heads)}`);
  const overview = rows.flatMap((row, index) => [
    `  ${aligned([heads, ...rows], row)}`,
    ...(full ? inFull(lines[index], sections, screen) : []),
  ]);
  return [head, ...overview, ...(full ? [] : openSections(lines, sections, screen))];
}

/** Items that follow one another and belong to one section; headings stand with what is below them. */
function sectionsOf(addresses: readonly string[]): readonly Section[] {
  const names = new Set(addresses.map(sectionOf));
  const sections: { name: string; addresses: string[] }[] = [];
  for (const address of addresses) {
    const name = names.has(address) ? address : sectionOf(address);
    const last = sections.at(-1);
    if (last?.name === name) last.addresses.push(address);
    else sections.push({ name, addresses: [address] });
  }
  return sections.flatMap((section) => {
    if (section.addresses.length <= MOST_ITEMS) return [section];
    const parts: Section[] = [];
    for (let at = 0; at < section.addresses.length; at += MOST_ITEMS) {
      const part = section.addresses.slice(at, at + MOST_ITEMS);
      parts.push({ name: `${part[0] ?? ''} … ${part.at(-1) ?? ''}`, addresses: part });
    }
    return parts;
  });
}

function openSections(
  lines: readonly StatusLine[],
  sections: readonly Section[],
  { t, style, columns: room }: Screen,
): readonly string[] {
  const columns = Math.min(room, WIDEST);
  const byLanguage = lines.map(({ lang, items }) => ({
    lang,
    statuses: new Map(items.map(({ address, status }) => [address, status])),
  }));
  const rows = sections.flatMap(({ name, addresses }) => {
    const found = byLanguage
      .map(({ lang, statuses: known }) => ({
        lang,
        found: addresses.flatMap((address) => known.get(address) ?? []).filter((one) => open.has(one)),
      }))
      .filter((one) => one.found.length > 0)
      .toSorted((a, b) => b.found.length - a.found.length);
    if (found.length === 0) return [];
    return [{ name: visible(name), cells: found.map((one) => `${one.lang} ${tally(one.found, style)}`) }];
  });
  if (rows.length === 0) return [style('dim', `  ${t('status.full')}`)];
  const few = rows.slice(0, MOST_SECTIONS);
  const more = rows.length - few.length;
  const widest = Math.max(...few.map(({ name }) => width(name)));
  const shown = few.map(({ name, cells }) => [name, fitting(cells, Math.max(20, columns - widest - 4))]);
  return [
    '',
    style('dim', `  ${t('status.openSections')}`),
    ...shown.map((row) => `  ${aligned(shown, row)}`),
    ...(more > 0 ? [style('dim', `  ${t('report.more', { count: more })}`)] : []),
    style('dim', `  ${t('status.full')}`),
  ];
}

function inFull(
  line: StatusLine | undefined,
  sections: readonly Section[],
  { style, columns }: Screen,
): readonly string[] {
  const known = new Map(line?.items.map(({ address, status }) => [address, status]));
  const widest = Math.max(0, ...sections.map(({ name }) => width(visible(name))));
  const room = Math.max(10, Math.min(columns, WIDEST) - widest - 6);
  const rows = sections.flatMap(({ name, addresses }) => {
    const parts = [];
    for (let at = 0; at < addresses.length; at += room) {
      const signs = addresses.slice(at, at + room).map((address) => signOf(known.get(address), style));
      parts.push([at === 0 ? visible(name) : '', signs.join('')]);
    }
    return parts;
  });
  return rows.map((row) => `    ${aligned(rows, row)}`);
}

/** As many cells as have room, and how many have none. */
function fitting(cells: readonly string[], room: number): string {
  let line = '';
  for (const [index, cell] of cells.entries()) {
    const longer = line === '' ? cell : `${line}  ${cell}`;
    const left = cells.length - index - 1;
    if (line !== '' && width(longer) > room - (left > 0 ? 8 : 0)) return `${line}  … +${left + 1}`;
    line = longer;
  }
  return line;
}

/** How many items have each status, as `○12 ×3`, in the order of the legend. */
function tally(found: readonly UnitStatus[], style: Style): string {
  return statuses
    .map((status) => ({ status, count: found.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${signOf(status, style)}${count}`)
    .join(' ');
}

/** The cells of a row, all but the last as wide as the widest of their column. */
function aligned(rows: readonly (readonly string[])[], row: readonly string[]): string {
  const cells = row.map((cell, column) => {
    if (column === row.length - 1) return cell;
    const widest = Math.max(...rows.map((one) => width(one[column] ?? '')));
    return cell + ' '.repeat(Math.max(0, widest - width(cell)));
  });
  return cells.join('  ');
}
