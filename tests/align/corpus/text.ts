/** Made-up documents as trees whose parts keep their identity, and how they stand in Markdown in any of the languages. */

import {
  actions,
  amounts,
  article,
  conditions,
  type Entry,
  type Language,
  modals,
  order,
  question,
  subjects,
  topics,
} from './lexicon.ts';
import type { Random } from './random.ts';

export interface Sentence {
  readonly subject: Entry;
  readonly modal: Entry;
  readonly action: Entry;
  readonly condition?: Entry;
  readonly amount?: Entry;
  readonly value: number;
}

/** One addressed text; its identity stays through every amendment. */
export interface Item {
  readonly id: number;
  sentences: Sentence[];
  children: Item[];
  /** Place among its siblings as its label shows it; from 1. Only documents with labels of their own show it. */
  number: number;
  /** The English has a slip of the pen at this letter; 0 for none. */
  slip: number;
}

export interface Section {
  readonly id: number;
  topic: Entry;
  /** The question that is the heading of an FAQ. */
  about: Entry;
  number: number;
  items: Item[];
}

export const shapes = ['regulation', 'law', 'faq', 'code', 'definitions', 'constitution'] as const;
export type Shape = (typeof shapes)[number];

export interface Text {
  readonly shape: Shape;
  sections: Section[];
}

/** Whether its items or headings show labels. */
export function hasLabels(shape: Shape): boolean {
  return shape === 'regulation' || shape === 'law' || shape === 'constitution';
}

/** Gives out identities that are not used twice. */
export type NextId = () => number;

export function makeSentence(random: Random): Sentence {
  return {
    subject: random.pick(subjects),
    modal: random.pick(modals),
    action: random.pick(actions),
    ...(random.happens(0.8) && { condition: random.pick(conditions) }),
    ...(random.happens(0.45) && { amount: random.pick(amounts) }),
    value: 2 + random.below(60),
  };
}

export function makeItem(random: Random, nextId: NextId, depth = 0): Item {
  const count = 1 + random.below(depth === 0 ? 3 : 2);
  return {
    id: nextId(),
    sentences: Array.from({ length: count }, () => makeSentence(random)),
    children: [],
    number: 1,
    slip: 0,
  };
}

export function makeSection(shape: Shape, random: Random, nextId: NextId): Section {
  const count = shape === 'faq' ? 1 + random.below(2) : 3 + random.below(6);
  const items = Array.from({ length: count }, () => {
    const item = makeItem(random, nextId);
    if (shape === 'regulation' || (shape === 'constitution' && random.happens(0.2))) {
      item.children = Array.from({ length: random.below(4) }, () => {
        const child = makeItem(random, nextId, 1);
        if (shape === 'regulation' && random.happens(0.25))
          child.children = [makeItem(random, nextId, 2), makeItem(random, nextId, 2)];
        return child;
      });
    }
    return item;
  });
  return { id: nextId(), topic: random.pick(topics), about: random.pick(actions), number: 0, items };
}

/** @param count How many sections. */
export function makeText(
  shape: Shape,
  random: Random,
  nextId: NextId,
  count: number = shape === 'faq' ? 12 : 9,
): Text {
  const sections = Array.from({ length: count }, () => makeSection(shape, random, nextId));
  const used = new Set<Entry>();
  for (const section of sections) {
    while (used.has(section.topic) && used.size < topics.length) section.topic = random.pick(topics);
    if (shape === 'faq') while (used.has(section.about)) section.about = random.pick(actions);
    used.add(shape === 'faq' ? section.about : section.topic);
  }
  const text = { shape, sections };
  sections.forEach((section, index) => {
    section.number = index + 1;
    numberAll(section.items);
  });
  return text;
}

/** Numbers siblings anew, and all below them. */
export function numberAll(items: readonly Item[]): void {
  items.forEach((item, index) => {
    item.number = index + 1;
    numberAll(item.children);
  });
}

/** A text in Markdown with the identity of each of its blocks, in order; 0 for the title. */
export interface Rendered {
  readonly markdown: string;
  readonly ids: readonly number[];
}

export function render(text: Text, language: Language): Rendered {
  const lines: string[] = [`# ${titles[language]}`, ''];
  const ids: number[] = [0];
  for (const section of text.sections) {
    lines.push(`## ${headingOf(text.shape, section, language)}`, '');
    ids.push(section.id);
    const path = text.shape === 'regulation' ? String(section.number) : '';
    renderItems(section.items, { shape: text.shape, language, depth: 0, path }, lines, ids);
    if (lines.at(-1) !== '') lines.push('');
  }
  return { markdown: `${lines.join('\n').trimEnd()}\n`, ids };
}

const titles: Readonly<Record<Language, string>> = {
  en: 'Rules of the society',
  de: 'Regeln der Gesellschaft',
  fr: 'Règles de la société',
  es: 'Reglas de la sociedad',
  pl: 'Zasady towarzystwa',
  ru: 'Правила общества',
  ar: 'قواعد الجمعية',
  ja: '協会の規則',
  'zh-Hans': '协会规则',
};

function headingOf(shape: Shape, section: Section, language: Language): string {
  const topic = section.topic[language];
  if (shape === 'faq') return question[language].replace('#', section.about[language]);
  if (shape === 'law' || shape === 'regulation')
    return `${article[language].replace('#', digits(section.number, language))}: ${topic}`;
  return shape === 'constitution' ? `${digits(section.number, language)}. ${topic}` : topic;
}

function digits(number: number, language: Language): string {
  if (language !== 'ar') return String(number);
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

interface Place {
  readonly shape: Shape;
  readonly language: Language;
  readonly depth: number;
  /** The label of what it stands below. */
  readonly path: string;
}

function renderItems(items: readonly Item[], place: Place, lines: string[], ids: number[]): void {
  items.forEach((item, index) => {
    ids.push(item.id);
    const words = wordsOf(item, place.language);
    const label = `${place.path}${place.depth % 2 === 0 ? String.fromCharCode(96 + item.number) : item.number}`;
    const indent = '    '.repeat(place.depth);
    if (place.shape === 'regulation') lines.push(`${indent}- ${label}) ${words}`);
    else if (place.shape === 'law' || place.shape === 'constitution')
      lines.push(`${indent}${index + 1}. ${words}`);
    else if (place.shape === 'code') lines.push(`- ${words}`);
    else if (place.shape === 'definitions')
      lines.push(`**${item.sentences[0]?.action[place.language]}:** ${words}`, '');
    else lines.push(words, '');
    renderItems(item.children, { ...place, depth: place.depth + 1, path: label }, lines, ids);
  });
}

/** The words of an item, without its label. */
export function wordsOf(item: Item, language: Language): string {
  const ends = language === 'ja' || language === 'zh-Hans' ? '。' : '. ';
  const words = item.sentences
    .map((sentence) => {
      const amount = sentence.amount?.[language].replace('#', digits(sentence.value, language)) ?? '';
      const { subject, modal, action, condition } = sentence;
      const put = order[language](
        subject[language],
        modal[language],
        action[language],
        condition?.[language] ?? '',
        amount,
      );
      const plain = put.replace(/\s+/g, ' ').trim();
      return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${ends}`;
    })
    .join('')
    .trim();
  if (language !== 'en' || item.slip === 0) return words;
  const at = item.slip % Math.max(words.length - 2, 1);
  return /[a-z]/.test(words.charAt(at + 1))
    ? `${words.slice(0, at + 1)}${words.slice(at + 2)}`
    : `${words} Please.`;
}
