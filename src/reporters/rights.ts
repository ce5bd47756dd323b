/** What may be done with assets, and what comes with it. */

import { acts, type Obligation, type Permission } from '../rights/rights.ts';
import { addTo } from '../text/lists-by-key.ts';
import { jsonOf, visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** One JSON object: `version` and `permissions`. */
export function reportRightsJson(permissions: readonly Permission[]): string {
  const shown = permissions.map(
    ({ document, asset, act, terms, verdict, basis, obligations, collisions }) => ({
      document,
      asset,
      act,
      verdict,
      basis,
      obligations,
      collisions,
      terms: { id: terms.id, title: terms.title, ...(terms.spdx && { spdx: terms.spdx }) },
    }),
  );
  return `${jsonOf({ version: 1, permissions: shown }, 2)}\n`;
}

/** `obliged`: allowed, and something comes with it. */
type Answer = 'allowed' | 'obliged' | 'refused' | 'unsaid';

const signs: Readonly<Record<Answer, { readonly sign: string; readonly color: 'green' | 'yellow' | 'red' }>> =
  {
    allowed: { sign: '✓', color: 'green' },
    obliged: { sign: '○', color: 'yellow' },
    refused: { sign: '✗', color: 'red' },
    unsaid: { sign: '–', color: 'red' },
  };

function answerOf({ verdict, obligations }: Permission): Answer {
  return verdict === 'allowed' && obligations.length > 0 ? 'obliged' : verdict;
}

/** A sentence under its number, and what it demands. */
interface Sentence {
  readonly number: number;
  readonly obligations: Set<Obligation>;
}

/** Numbers the sentences as they are met; each once, whatever it speaks of. */
class Sentences {
  readonly #known = new Map<string, Sentence>();

  /** Numbers of all that a permission rests on, in the order of the list. */
  numbersOf(permission: Permission): readonly number[] {
    const { basis, sentences, obligations, collisions } = permission;
    const last = sentences.at(-1) ?? basis;
    const demanded = obligations.map(({ obligation, sentence }) =>
      this.#numberOf(sentence === basis ? last : sentence, obligation),
    );
    const colliding = collisions.flatMap(({ one, other }) => [one, other].map(({ sentence }) => sentence));
    const others = [...sentences, ...colliding.filter((sentence) => sentence !== basis)];
    const numbers = [...others.map((sentence) => this.#numberOf(sentence)), ...demanded];
    return [...new Set(numbers)].toSorted((a, b) => a - b);
  }

  entries(): readonly (readonly [string, Sentence])[] {
    return [...this.#known];
  }

  #numberOf(sentence: string, obligation?: Obligation): number {
    const known = this.#known.get(sentence) ?? {
      number: this.#known.size + 1,
      obligations: new Set<Obligation>(),
    };
    if (obligation) known.obligations.add(obligation);
    this.#known.set(sentence, known);
    return known.number;
  }
}

/** One table, assets by acts with one sign in each cell; under it every sentence once, by the number in the cells. */
export async function reportRights(permissions: readonly Permission[], screen: Screen): Promise<string> {
  const { t, style } = screen;
  const { width } = await import('./width.ts');
  const shown = acts.filter((act) => permissions.some((one) => one.act === act));
  const sentences = new Sentences();
  const rows = rowsOf(permissions).map(({ document, asset, all }) => ({
    document,
    asset,
    cells: shown.map((act) => {
      const permission = all.find((one) => one.act === act);
      return permission && { answer: answerOf(permission), numbers: sentences.numbersOf(permission) };
    }),
  }));
  const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
  const heads = shown.map((act) => t(`rights.act.${act}`));
  const textOf = (cell: (typeof rows)[number]['cells'][number]): string =>
    cell ? `${signs[cell.answer].sign} ${cell.numbers.join(' ')}` : '';
  const columns = heads.map((head, index) =>
    Math.max(width(head), ...rows.map(({ cells }) => width(textOf(cells[index])))),
  );
  const first = Math.max(...rows.map(({ asset }) => width(asset))) + 2;
  const line = (name: string, cells: readonly string[]): string =>
    `${pad(name, first)}  ${cells.join('  ')}`.trimEnd();
  const lines = [
    line(
      '',
      heads.map((head, index) => pad(head, columns[index] ?? 0)),
    ),
  ];
  let document = '';
  for (const row of rows) {
    if (row.document !== document) lines.push(style('bold', visible(row.document)));
    document = row.document;
    const cells = row.cells.map((cell, index) => {
      const text = textOf(cell);
      const rest = pad(text, columns[index] ?? 0).slice(1);
      return cell ? style(signs[cell.answer].color, text.slice(0, 1)) + rest : ` ${rest}`;
    });
    lines.push(line(`  ${visible(row.asset)}`, cells));
  }
  const met = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.answer ?? [])));
  const legend = Object.entries(signs).flatMap(([answer, { sign }]) =>
    [...met].some((one) => one === answer) ? `${sign} ${t(`rights.sign.${answer}`)}` : [],
  );
  return `${[...lines, '', legend.join('   '), '', ...(await listOf(sentences, screen))].join('\n')}\n`;
}

interface Row {
  readonly document: string;
  readonly asset: string;
  readonly all: readonly Permission[];
}

function rowsOf(permissions: readonly Permission[]): readonly Row[] {
  const rows = new Map<string, Permission[]>();
  for (const permission of permissions) {
    const key = JSON.stringify([permission.document, permission.asset]);
    const all = rows.get(key) ?? [];
    all.push(permission);
    rows.set(key, all);
  }
  return [...rows.values()].flatMap((all) => {
    const [one] = all;
    return one ? [{ document: one.document, asset: one.asset, all }] : [];
  });
}

async function listOf(sentences: Sentences, { t, style, columns }: Screen): Promise<readonly string[]> {
  const { default: wrap } = await import('wrap-ansi');
  const room = Math.max(40, Math.min(columns, 110) - 5);
  return sentences.entries().flatMap(([sentence, { number, obligations }]) => {
    const demands = [...obligations].map((one) => t(`rights.obligation.${one}`)).join('; ');
    const words = wrap(`“${visible(sentence)}”`, room).split('\n');
    const demanded = demands === '' ? [] : wrap(`→ ${demands}`, room).split('\n');
    return [
      ...words.map((line, index) => `${(index === 0 ? String(number) : '').padStart(3)}  ${line}`),
      ...demanded.map((line) => `     ${style('bold', line)}`),
    ];
  });
}

/** Yes, no, or yes if: one act with one asset, of every document that has it. */
export async function reportAnswer(permissions: readonly Permission[], screen: Screen): Promise<string> {
  const { t, style, columns } = screen;
  const { default: wrap } = await import('wrap-ansi');
  const room = Math.max(40, Math.min(columns, 110) - 4);
  const lines = permissions.flatMap((permission, index) => {
    const { document, asset, act, obligations, collisions, sentences } = permission;
    const answer = answerOf(permission);
    const block = (indent: string, text: string): readonly string[] =>
      wrap(text, room)
        .split('\n')
        .map((line) => `${indent}${line}`);
    // Each sentence once, with all that it demands.
    const demands = new Map<string, string[]>();
    for (const { obligation, sentence } of obligations)
      addTo(demands, sentence, t(`rights.obligation.${obligation}`));
    const why = answer === 'obliged' || collisions.length > 0 ? [] : [sentences.join(' ')];
    return [
      ...(index > 0 ? [''] : []),
      style('dim', `${visible(document)}: ${visible(asset)}, ${t(`rights.act.${act}`)}`),
      style(signs[answer].color, style('bold', t(`rights.answer.${answer}`))),
      ...(answer === 'obliged'
        ? [...demands].flatMap(([sentence, all]) => [
            ...all.flatMap((one) => block('  ', `• ${one}`)),
            ...block('    ', `“${sentence}”`),
          ])
        : []),
      ...why.flatMap((sentence) => block('  ', `“${sentence}”`)),
      ...collisions.flatMap(({ one, other }) =>
        block('  ', t('rights.collision', { one: one.sentence, other: other.sentence })),
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}
