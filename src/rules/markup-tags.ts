import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';
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
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes</b>.', expect: [] },
    { source: 'Be <b>fair</b>.', target: 'Soyez justes.', expect: ['missing'] },
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes.', expect: ['open'] },
    {
      source: 'Be <b>fair</b>. Be <i>kind</i>.',
      target: 'Soyez justes. Soyez <b>bons</b>. Soyez <b>vifs</b>.',
      expect: ['extra', 'missing'],
    },
  ],
  *check(alignment) {
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const source = countTags(pair.sources);
      const target = countTags(pair.targets);
      for (const name of new Set([...source.keys(), ...target.keys()])) {
        const left = source.get(name) ?? none;
        const right = target.get(name) ?? none;
        const messageId =
          right.open !== right.close && left.open === left.close
            ? 'open'
            : right.open < left.open
              ? 'missing'
              : right.open > left.open
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

interface Count {
  readonly open: number;
  readonly close: number;
}

const none: Count = { open: 0, close: 0 };

function countTags(blocks: readonly Block[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const block of blocks) {
    for (const mark of block.marks) {
      const found = mark.type === 'html' ? /^<(\/?)([a-z][\w:-]{0,40})/i.exec(mark.target) : null;
      const name = found?.[2]?.toLowerCase();
      if (!found || name === undefined) continue;
      const { open, close } = counts.get(name) ?? none;
      const alone = mark.target.endsWith('/>') || name === 'br' || name === 'hr' || name === 'img';
      counts.set(name, {
        open: open + (found[1] === '' ? 1 : 0),
        close: close + (found[1] !== '' || alone ? 1 : 0),
      });
    }
  }
  return counts;
}
