import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isElement, isFurniture } from '../languages/elements.ts';
import type { Block, Pair } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/tags',
  severity: 'warning',
  summary: 'An item has the HTML elements of the English, each opened and closed',
  rationale:
    'A lost element takes its meaning with it, and one that is left open runs over the rest of the page.',
  remedy: 'Put the elements of the English around the words that translate theirs.',
  messages: {
    missing: 'Missing {{tag}} in {{item}}',
    extra: 'Unexpected {{tag}} in {{item}}: the English has none there',
    open: 'Unexpected {{tag}} in {{item}}, expected it opened and closed once',
  },
  examples: [
    { source: 'Be <b>fair</b>.', target: 'Soyez **justes**.', expect: [] },
    { source: 'Ask <your guide>.', target: 'Demandez à <votre guide>.', expect: [] },
    { source: 'Pay ~~20~~ 30 euros.', target: 'Payez 20 30 euros.', expect: ['missing'] },
    { source: 'Be <b>fair</b>.', target: 'Soyez justes.', expect: ['missing'] },
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes.', expect: ['open'] },
    {
      source: 'Be <b>fair</b>. Be <kbd>kind</kbd>.',
      target: 'Soyez <b>justes</b>. Soyez <u>bons</u>.',
      expect: ['missing', 'extra'],
    },
  ],
  *check(alignment) {
    for (const { pair } of readingsOf(alignment).all) {
      if (pair.sources.length === 0 || ![...pair.sources, ...pair.targets].some(isMarked)) continue;
      const source = countTags(pair.sources);
      const target = countTags(pair.targets);
      for (const name of new Set([...source.keys(), ...target.keys()])) {
        // Told only where one side has it as an element: emphasis, code and links of Markdown have rules of their own.
        if (alike.has(name) && !hasElement(pair, name)) continue;
        if (name === 'br' || name === 'wbr') continue;
        const left = source.get(name) ?? none;
        const right = target.get(name) ?? none;
        const messageId =
          right.open !== right.close && left.open === left.close
            ? 'open'
            : right.open < left.open
              ? 'missing'
              : right.open > left.open && !alike.has(name)
                ? 'extra'
                : undefined;
        if (messageId)
          yield {
            messageId,
            data: { item: pair.address, tag: `<${name}>` },
            pair,
            comparison: sideBySide(pair),
          };
      }
    }
  },
});

export default rule;

/** What Markdown can write, too: more of it than in the English is a way of writing. */
const alike: ReadonlySet<string> = new Set(['a', 'b', 'i', 'code', 'img']);

/** Whether either side has the element, under one of its names, as HTML. */
function hasElement(pair: Pair, name: string): boolean {
  return [...pair.sources, ...pair.targets].some(({ marks }) =>
    marks.some(({ type, target }) => {
      const written =
        type === 'html' ? /^<\/?([a-z][\w:-]{0,40})/i.exec(target)?.[1]?.toLowerCase() : undefined;
      return written !== undefined && (same[written] ?? written) === name;
    }),
  );
}

interface Count {
  readonly open: number;
  readonly close: number;
}

function isMarked({ marks, content }: Block): boolean {
  return marks.length > 0 || content.includes('~~');
}

const none: Count = { open: 0, close: 0 };

function countTags(blocks: readonly Block[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const add = (name: string, { open, close }: Count): void => {
    const known = counts.get(name) ?? none;
    counts.set(name, { open: known.open + open, close: known.close + close });
  };
  for (const block of blocks) {
    // Dashes of GFM strike words out, as an element does.
    const struck = block.content.includes('~~')
      ? Math.trunc((block.content.match(/~~/g)?.length ?? 0) / 2)
      : 0;
    if (struck > 0 && block.kind !== 'code') add('del', { open: struck, close: struck });
    for (const mark of block.marks) {
      const alike = markdown[mark.type];
      if (alike !== undefined) add(alike, { open: 1, close: 1 });
      const found = mark.type === 'html' ? /^<(\/?)([a-z][\w:-]{0,40})/i.exec(mark.target) : null;
      const written = found?.[2]?.toLowerCase();
      if (!found || written === undefined || isFurniture(mark.target) || !isElement(mark.target)) continue;
      const name = same[written] ?? written;
      // What closes a wrapper of direction looks like what closes another.
      const isWrapper = name === 'span' || name === 'div' || name === 'bdi' || name === 'bdo';
      const isAlone = mark.target.endsWith('/>') || alone.has(name) || (isWrapper && found[1] === '');
      add(name, { open: found[1] === '' ? 1 : 0, close: found[1] !== '' || isAlone ? 1 : 0 });
    }
  }
  return counts;
}

const alone: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input']);
/** Markdown of its own does what an element does. */
const markdown: Readonly<Record<string, string | undefined>> = {
  link: 'a',
  image: 'img',
  strong: 'b',
  emphasis: 'i',
  code: 'code',
};
const same: Readonly<Record<string, string | undefined>> = {
  strong: 'b',
  em: 'i',
  s: 'del',
  strike: 'del',
  tt: 'code',
};
