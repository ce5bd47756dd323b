/** Amends made-up documents as people amend real ones. */

import { actions, amounts, conditions, type Entry, modals, topics } from './lexicon.ts';
import type { Random } from './random.ts';
import {
  type Item,
  makeItem,
  makeSection,
  makeSentence,
  type NextId,
  numberAll,
  type Section,
  type Text,
} from './text.ts';

/** What was done to a text; each is one cause of what a check finds. */
export type Amendment =
  | 'insert'
  | 'drop'
  | 'move'
  | 'split'
  | 'merge'
  | 'renumber'
  | 'rename'
  | 'reword'
  | 'typo'
  | 'insert section'
  | 'drop section';

/** One amendment with the identities that it brought, took away or joined: `[kept, new]` of a split, `[kept, gone]` of a merge. */
export interface Amended {
  readonly type: Amendment;
  readonly ids: readonly number[];
}

const kinds: readonly Amendment[] = [
  ...repeat('insert', 20),
  ...repeat('drop', 12),
  ...repeat('move', 7),
  ...repeat('split', 4),
  ...repeat('merge', 4),
  ...repeat('renumber', 3),
  ...repeat('rename', 8),
  ...repeat('reword', 30),
  ...repeat('typo', 8),
  ...repeat('insert section', 2),
  ...repeat('drop section', 2),
];

function repeat(kind: Amendment, times: number): readonly Amendment[] {
  return Array.from({ length: times }, () => kind);
}

/** What translators do to a text without meaning to: the kinds of damage that are seen. */
const damages: readonly Amendment[] = [
  ...repeat('drop', 6),
  ...repeat('merge', 3),
  ...repeat('split', 1),
  ...repeat('drop section', 2),
];

/** The same edition with one to three accidents. */
export function damage(
  text: Text,
  random: Random,
  nextId: NextId,
): { readonly text: Text; readonly done: readonly Amended[] } {
  const damaged = structuredClone(text);
  const count = 1 + random.below(3);
  const done: Amended[] = [];
  for (let tries = 0; done.length < count && tries < 40; tries++) {
    const one = amendOnce(damaged, random.pick(damages), random, nextId);
    if (one) done.push(one);
  }
  // Nobody who loses an item writes the labels of the others anew.
  const numbers = new Map(
    siblingsOf(text).flatMap((items) => items.map(({ id, number }) => [id, number] as const)),
  );
  for (const item of siblingsOf(damaged).flat()) item.number = numbers.get(item.id) ?? item.number;
  return { text: damaged, done };
}

/** The next edition of a text, and what was done to it. */
export function amend(
  text: Text,
  random: Random,
  nextId: NextId,
): { readonly text: Text; readonly done: readonly Amended[] } {
  const next = structuredClone(text);
  const count = 4 + random.below(5);
  const done: Amended[] = [];
  for (let tries = 0; done.length < count && tries < 60; tries++) {
    const one = amendOnce(next, random.pick(kinds), random, nextId);
    if (one) done.push(one);
  }
  if (next.shape !== 'regulation')
    next.sections.forEach((section, index) => {
      section.number = index + 1;
    });
  return { text: next, done };
}

function siblingsOf(text: Text): readonly Item[][] {
  const below = (items: Item[]): Item[][] => [items, ...items.flatMap((item) => below(item.children))];
  return text.sections.flatMap((section) => below(section.items)).filter((items) => items.length > 0);
}

function amendOnce(text: Text, type: Amendment, random: Random, nextId: NextId): Amended | undefined {
  const siblings = random.pick(siblingsOf(text));
  const at = random.below(siblings.length);
  const item = siblings[at];
  const section = random.pick(text.sections);
  if (!item) return undefined;
  const isRenumbered = text.shape === 'regulation' && random.happens(0.4);
  const number = (): number => Math.max(0, ...siblings.map((one) => one.number)) + 1;
  switch (type) {
    case 'insert': {
      const made = makeItem(random, nextId, 1);
      const end = text.shape === 'regulation' && !isRenumbered;
      made.number = number();
      siblings.splice(end ? siblings.length : at, 0, made);
      if (!end) numberAll(siblings);
      return { type, ids: [made.id] };
    }
    case 'drop': {
      if (siblings.length < 2 || item.children.length > 0) return undefined;
      siblings.splice(at, 1);
      if (isRenumbered) numberAll(siblings);
      return { type, ids: [item.id] };
    }
    case 'move': {
      const other = random.pick(text.sections);
      if (siblings.length < 2 || item.children.length > 0 || text.shape === 'faq') return undefined;
      siblings.splice(at, 1);
      other.items.splice(random.below(other.items.length + 1), 0, item);
      item.number = Math.max(0, ...other.items.map((one) => one.number)) + 1;
      numberAll(other.items);
      return { type, ids: [item.id] };
    }
    case 'split': {
      const last = item.sentences.at(-1);
      if (item.sentences.length < 2 || item.children.length > 0 || !last) return undefined;
      item.sentences = item.sentences.slice(0, -1);
      const made: Item = { id: nextId(), sentences: [last], children: [], number: 0, slip: 0 };
      siblings.splice(at + 1, 0, made);
      numberAll(siblings);
      return { type, ids: [item.id, made.id] };
    }
    case 'merge': {
      const gone = siblings[at + 1];
      if (!gone || gone.children.length > 0 || item.children.length > 0) return undefined;
      item.sentences = [...item.sentences, ...gone.sentences];
      siblings.splice(at + 1, 1);
      numberAll(siblings);
      return { type, ids: [item.id, gone.id] };
    }
    case 'renumber': {
      if (text.shape !== 'regulation') return undefined;
      if (siblings.every((one, index) => one.number === index + 1)) return undefined;
      numberAll(siblings);
      return { type, ids: siblings.map((one) => one.id) };
    }
    case 'rename': {
      const free = unused(text, random);
      if (!free) return undefined;
      section.about = free.about;
      section.topic = free.topic;
      return { type, ids: [section.id] };
    }
    case 'reword':
      reword(item, random);
      return { type, ids: [item.id] };
    case 'typo':
      item.slip = item.slip === 0 ? 3 + random.below(30) : 0;
      return { type, ids: [item.id] };
    case 'insert section': {
      const free = unused(text, random);
      if (!free) return undefined;
      const made = { ...makeSection(text.shape, random, nextId), ...free };
      numberAll(made.items);
      made.number = Math.max(...text.sections.map((one) => one.number)) + 1;
      text.sections.splice(
        text.shape === 'regulation' ? text.sections.length : random.below(text.sections.length),
        0,
        made,
      );
      return { type, ids: idsOf(made) };
    }
    default: {
      if (text.sections.length < 6) return undefined;
      text.sections.splice(text.sections.indexOf(section), 1);
      return { type, ids: idsOf(section) };
    }
  }
}

/** A topic and a question that no section has. */
function unused({ shape, sections }: Text, random: Random): Pick<Section, 'topic' | 'about'> | undefined {
  const topicsLeft = topics.filter((one) => sections.every(({ topic }) => topic.en !== one.en));
  const left = actions.filter((one) => sections.every(({ about }) => about.en !== one.en));
  if (shape !== 'faq' && topicsLeft.length === 0) return undefined;
  return { topic: random.pick(shape === 'faq' ? topics : topicsLeft), about: random.pick(left) };
}

function idsOf(section: Section): readonly number[] {
  const below = (item: Item): readonly number[] => [item.id, ...item.children.flatMap(below)];
  return [section.id, ...section.items.flatMap(below)];
}

/** A number, a duty, a deed or a condition changes, or a sentence is put in. */
function reword(item: Item, random: Random): void {
  const at = random.below(item.sentences.length);
  const old = item.sentences[at];
  if (!old) return;
  const kind = random.below(5);
  if (kind === 4 && item.sentences.length < 4) item.sentences = [...item.sentences, makeSentence(random)];
  else if (kind === 0)
    item.sentences[at] = {
      ...old,
      amount: old.amount ?? random.pick(amounts),
      value: old.value + 1 + random.below(9),
    };
  else if (kind === 1) item.sentences[at] = { ...old, modal: another(modals, old.modal, random) };
  else if (kind === 2) item.sentences[at] = { ...old, action: another(actions, old.action, random) };
  else item.sentences[at] = { ...old, condition: another(conditions, old.condition, random) };
}

function another(all: readonly Entry[], old: Entry | undefined, random: Random): Entry {
  return random.pick(all.filter((one) => one.en !== old?.en));
}
