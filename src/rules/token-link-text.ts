import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block, Mark } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { placeIn, readingsOf } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'token/link-text',
  severity: 'warning',
  summary: 'What is a link in the English is a link in the translation, with words to it',
  rationale: 'A link without words cannot be followed, and one in English is not understood.',
  remedy: 'Make the words that translate those of the link a link: "[words](address)".',
  messages: {
    lost: 'Missing link in {{item}}, expected {{expected}} as in the English',
    empty: 'Missing words of the link to "{{target}}" in {{item}}',
    english: 'Unexpected English words "{{words}}" of a link in {{item}}, expected a translation',
  },
  examples: [
    {
      source: 'See [our rules](https://a.example).',
      target: 'Voir [nos règles](https://a.example).',
      expect: [],
    },
    {
      source: 'See [our rules](https://a.example).',
      target: 'Voir nos règles : https://a.example',
      expect: ['lost'],
    },
    {
      source: 'See [our rules](https://a.example) and [their rules of it](https://b.example).',
      target: 'Voir nos règles [](https://a.example) et [their rules of it](https://b.example).',
      expect: ['empty', 'english'],
    },
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).marked) {
      const { pair } = reading;
      const block = pair.targets[0];
      if (pair.sources.length === 0 || !block || pair.targets.length > 1) continue;
      const left = linksOf(pair.sources);
      const right = linksOf(pair.targets);
      if (right.length < left.length) {
        const data = { item: pair.address, expected: left.length };
        yield { messageId: 'lost', data, pair, comparison: sideBySide(pair) };
      }
      const english = new Set(
        pair.sources.flatMap((unit) =>
          linksOf([unit]).map((mark) => unit.text.slice(mark.span.start, mark.span.end)),
        ),
      );
      for (const { span, target, type } of right) {
        const words = block.text.slice(span.start, span.end);
        const place = placeIn(reading, span.start, span.end);
        if (words.trim() === '' && type === 'link')
          yield { messageId: 'empty', data: { item: pair.address, target }, ...place };
        else if (english.has(words) && sentence.test(words))
          yield { messageId: 'english', data: { item: pair.address, words }, ...place };
      }
    }
  },
});

export default rule;

function linksOf(blocks: readonly Block[]): readonly Mark[] {
  return blocks.flatMap((block) => block.marks.filter((mark) => mark.type === 'link'));
}

/** Three words and more in small letters: no name of anything. */
const sentence = /^\p{L}*(?:\s+\p{Ll}+){2,}/u;
