/** How far translations are: a table with one sign for each item, or data. */

import { sectionOf } from '../pairs/pairs.ts';
import { jsonOf, visible } from '../text/visible.ts';
import type { DocumentStatus, StatusLine } from '../work/status.ts';
import type { Screen } from './screen.ts';
import { signOf, statuses } from './status-signs.ts';
import { suppressionLines } from './suppressions.ts';

/** One JSON object: `version` and `documents`. */
export function reportStatusJson(documents: readonly DocumentStatus[]): string {
  const plain = documents.map(({ document, edition, labels, lines }) => ({
    document,
    edition,
    ...(labels.size > 0 && { labels: Object.fromEntries(labels) }),
    languages: lines.map(({ lang, done, floor, origin, items, accepted }) => ({
      lang,
      done,
      ...(floor !== undefined && { floor }),
      origin,
      units: Object.fromEntries(items.map(({ address, status }) => [address, status])),
      accepted: accepted.map(({ entry, state, changed }) => ({
        ...entry,
        state,
        ...(changed && { changed }),
      })),
    })),
  }));
  return `${jsonOf({ version: 1, documents: plain }, 2)}\n`;
}

/** How the status is shown. */
export interface StatusView {
  /** Columns that a table may have; wider ones are folded by section. */
  readonly room: number;
  /** Every item, of folded tables too. */
  readonly full: boolean;
}

/** A table for each document, what the signs mean, and the accepted findings. */
export async function reportStatus(
  documents: readonly DocumentStatus[],
  view: StatusView,
  screen: Screen,
): Promise<string> {
  const { width } = await import('./width.ts');
  let tables = '';
  for (const one of documents) {
    const lines = table(one, width, { ...screen, room: view.room }) ?? (await folded(one, view, screen));
    tables += `${lines.join('\n')}\n\n`;
  }
  return `${tables}${legend(width, screen)}\n${acceptedPart(documents, screen)}`;
}

function acceptedPart(documents: readonly DocumentStatus[], screen: Screen): string {
  const { t, style } = screen;
  return documents
    .map(({ document, lines }) => {
      const shown = lines.flatMap(({ lang, accepted }) => suppressionLines(lang, accepted, screen));
      const title = `${visible(document)}: ${t('status.acceptedTitle')}`;
      return shown.length === 0 ? '' : `\n${[style('bold', title), ...shown].join('\n')}\n`;
    })
    .join('');
}

type Width = (text: string) => number;

/** What is too long for one line a language. */
async function folded(
  status: DocumentStatus,
  { full }: StatusView,
  screen: Screen,
): Promise<readonly string[]> {
  const { t, style } = screen;
  const { sectionTable } = await import('./status-sections.ts');
  const { document, edition, lines, unreadable } = status;
  const items = t('count.item', { count: lines[0]?.items.length ?? 0 });
  return [
    `${style('bold', t('status.title', { document, edition }))} (${items})`,
    ...sectionTable(status, { screen, doneOf, full }),
    ...unreadable.map((lang) => `  ${lang}  ${style('red', t('status.unreadable'))}`),
  ];
}

/** One line a language, one sign a unit, grouped as the text is; `undefined` when there is no room for that. */
function table(
  { document, edition, lines, labels, unreadable }: DocumentStatus,
  width: Width,
  { t, style, room }: Screen & Pick<StatusView, 'room'>,
): readonly string[] | undefined {
  const title = style('bold', t('status.title', { document, edition }));
  if (lines.length + unreadable.length === 0) return [title, `  ${t('status.none')}`];
  const groups = groupsOf(
    (lines[0]?.items ?? []).map(({ address }) => visible(address)),
    labels,
  );
  const columns = groups.reduce(
    (sum, group) => sum + Math.max(group.name.length, group.addresses.length) + 1,
    WITHOUT_ITEMS,
  );
  if (columns > room) return undefined;
  const tags = [...lines.map(({ lang }) => lang), ...unreadable];
  const first = Math.max(width(t('status.language')), ...tags.map((lang) => lang.length));
  const pad = (text: string, columns: number): string =>
    text + ' '.repeat(Math.max(0, columns - width(text)));
  const headers = groups.map((group) => pad(group.name, group.addresses.length)).join(' ');
  const last = Math.max(width(t('status.done')), ...lines.map((line) => doneOf(line).length));
  const head = `  ${pad(t('status.language'), first)}  ${headers}  ${pad(t('status.done'), last)}  ${t('status.origin')}`;
  const rows = lines.map((line) => {
    const units = new Map(line.items.map(({ address, status }) => [visible(address), status]));
    const cells = groups.map((group) => {
      const shown = group.addresses.map((address) => signOf(units.get(address), style)).join('');
      return shown + ' '.repeat(Math.max(0, group.name.length - group.addresses.length));
    });
    const shown = doneOf(line).padStart(last);
    const done = line.done < (line.floor ?? 0) ? style('red', shown) : shown;
    return `  ${pad(line.lang, first)}  ${cells.join(' ')}  ${done}  ${t(`status.${line.origin === 'none' ? 'unrecorded' : line.origin}`)}`;
  });
  const lost = unreadable.map((lang) => `  ${pad(lang, first)}  ${style('red', t('status.unreadable'))}`);
  return [title, style('dim', head), ...rows, ...lost];
}

/** Columns for a tag, for how much is done and where it comes from. */
const WITHOUT_ITEMS = 24;

/** How much is done, and the floor that it has to keep. */
function doneOf({ done, floor }: StatusLine): string {
  return floor === undefined ? `${done}%` : `${done}% ${done < floor ? '<' : '≥'} ${floor}%`;
}

/** Sections by the label of their heading; what is asked for alone by its own. */
function groupsOf(
  addresses: readonly string[],
  labels: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly addresses: string[] }[] {
  const groups: { name: string; addresses: string[] }[] = [];
  for (const address of addresses) {
    const name = sectionOf(address);
    const last = groups.at(-1);
    if (last?.name === name) last.addresses.push(address);
    else groups.push({ name, addresses: [address] });
  }
  return groups.map(({ name, addresses: inGroup }) => {
    const [only] = inGroup;
    const label = (inGroup.length === 1 && only !== undefined && labels.get(only)) || labels.get(name);
    return { name: label === undefined ? name : visible(label), addresses: inGroup };
  });
}

/** As many entries in a line as fit into it. */
function legend(width: Width, { t, style, columns }: Screen): string {
  const lines: string[] = [];
  for (const name of statuses) {
    const entry = `  ${signOf(name, style)} ${t(`status.${name}`)}`;
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(entry) <= columns) lines[lines.length - 1] = last + entry;
    else lines.push(entry);
  }
  return lines.join('\n');
}
