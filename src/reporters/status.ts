/** How far translations are: a table with one sign for each item, or data. */

import { sectionOf } from '../pairs/pairs.ts';
import type { UnitStatus } from '../record/status.ts';
import { jsonOf, visible } from '../text/visible.ts';
import type { DocumentStatus, StatusLine } from '../work/status.ts';
import type { Screen } from './screen.ts';
import type { Style } from './style.ts';
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

/** A table for each document, what the signs mean, and the accepted findings. */
export async function reportStatus(documents: readonly DocumentStatus[], screen: Screen): Promise<string> {
  const { width } = await import('./width.ts');
  const tables = documents.map((one) => `${table(one, width, screen).join('\n')}\n\n`);
  return `${tables.join('')}${legend(width, screen)}\n${acceptedPart(documents, screen)}`;
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

const signs: Readonly<Record<UnitStatus, readonly [string, 'green' | 'cyan' | 'yellow' | 'red' | 'dim']>> = {
  reviewed: ['●', 'green'],
  current: ['○', 'green'],
  changed: ['◐', 'cyan'],
  unrecorded: ['?', 'cyan'],
  english: ['=', 'dim'],
  draft: ['~', 'yellow'],
  stale: ['↻', 'yellow'],
  other: ['!', 'yellow'],
  untranslated: ['×', 'red'],
  missing: ['–', 'red'],
  altered: ['≠', 'red'],
};

type Width = (text: string) => number;

/** One line a language, one sign a unit, grouped as the text is. */
function table(
  { document, edition, lines, labels, unreadable }: DocumentStatus,
  width: Width,
  { t, style, columns: room }: Screen,
): readonly string[] {
  const title = style('bold', t('status.title', { document, edition }));
  if (lines.length + unreadable.length === 0) return [title, `  ${t('status.none')}`];
  const groups = groupsOf(
    (lines[0]?.items ?? []).map(({ address }) => visible(address)),
    labels,
  );
  const named =
    groups.reduce((sum, group) => sum + Math.max(group.name.length, group.addresses.length) + 1, 24) <=
    Math.max(room, 100);
  const tags = [...lines.map(({ lang }) => lang), ...unreadable];
  const first = Math.max(width(t('status.language')), ...tags.map((lang) => lang.length));
  const pad = (text: string, columns: number): string =>
    text + ' '.repeat(Math.max(0, columns - width(text)));
  const headers = named ? groups.map((group) => pad(group.name, group.addresses.length)).join(' ') : '';
  const last = Math.max(width(t('status.done')), ...lines.map((line) => doneOf(line).length));
  const head = `  ${pad(t('status.language'), first)}  ${headers}  ${pad(t('status.done'), last)}  ${t('status.origin')}`;
  const rows = lines.map((line) => {
    const units = new Map(line.items.map(({ address, status }) => [visible(address), status]));
    const cells = groups.map((group) => {
      const shown = group.addresses.map((address) => sign(units.get(address), style)).join('');
      return named ? shown + ' '.repeat(Math.max(0, group.name.length - group.addresses.length)) : shown;
    });
    const shown = doneOf(line).padStart(last);
    const done = line.done < (line.floor ?? 0) ? style('red', shown) : shown;
    return `  ${pad(line.lang, first)}  ${cells.join(named ? ' ' : '')}  ${done}  ${t(`status.${line.origin === 'none' ? 'unrecorded' : line.origin}`)}`;
  });
  const lost = unreadable.map((lang) => `  ${pad(lang, first)}  ${style('red', t('status.unreadable'))}`);
  return [title, style('dim', named ? head : `  ${pad(t('status.language'), first)}`), ...rows, ...lost];
}

/** How much is done, and the floor that it has to keep. */
function doneOf({ done, floor }: StatusLine): string {
  return floor === undefined ? `${done}%` : `${done}% ${done < floor ? '<' : '≥'} ${floor}%`;
}

function sign(status: UnitStatus | undefined, style: Style): string {
  const [text, color] = signs[status ?? 'missing'];
  return style(color, text);
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
  for (const [name, [text, color]] of Object.entries(signs)) {
    const entry = `  ${style(color, text)} ${t(`status.${name}`)}`;
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(entry) <= columns) lines[lines.length - 1] = last + entry;
    else lines.push(entry);
  }
  return lines.join('\n');
}
