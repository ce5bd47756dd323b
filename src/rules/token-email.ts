import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';
import { isSameAddress } from '../pairs/addresses.ts';
import { sideBySide, translatedPairs } from '../pairs/pairs.ts';
import { emailsIn, ofAll, type Token, without } from '../pairs/tokens.ts';

const rule: TranslationRule = defineRule({
  id: 'token/email',
  severity: 'warning',
  summary: 'Every e-mail address of the English is in the translation',
  rationale: 'Whoever writes to a changed address writes to nobody, or to somebody else.',
  remedy: 'Copy the address from the English.',
  messages: {
    missing: 'Missing e-mail address {{address}} in {{item}}',
    extra: 'Unexpected e-mail address {{address}} in {{item}}: the English has none such',
  },
  examples: [
    {
      source:
        'Write to [desk@dogs.example](mailto:desk@dogs.example).\n\nOr to [yard@dogs.example](mailto:yard@dogs.example).',
      target: 'Écrire à desk@dogs.example.\n\nOu à la cour.',
      expect: ['missing'],
    },
    { source: 'Write to Board@example.org.', target: 'Écrire à board@example.org.', expect: [] },
    {
      source: 'Ask desk@example.org.',
      target: 'Kysy osoitteesta desk@example.org:sta.',
      lang: 'fi',
      expect: [],
    },
    { source: 'Write to board@example.org.', target: 'Écrire au comité.', expect: ['missing'] },
    {
      source: 'Write to board@example.org.',
      target: 'Écrire à bord@example.org.',
      expect: ['missing', 'extra'],
    },
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const left = ofAll(pair.sources, emailsIn);
      const right = ofAll(pair.targets, emailsIn);
      if (left.length === 0 && right.length === 0) continue;
      const there = new Set(right.map(({ value }) => value));
      // What is a link in the English may be the address alone, which then stands there once.
      const lost = [
        ...new Map(
          without(left, right).flatMap((token) =>
            there.has(token.value) || isSeen(token, pair.targets) ? [] : [[token.value, token]],
          ),
        ).values(),
      ];
      const strange = without(right, left).filter((token) => !isSeen(token, pair.sources));
      for (const token of lost) {
        if (strange.some((other) => isSameAddress(other.value, token.value))) continue;
        yield {
          messageId: 'missing',
          data: { item: pair.address, address: token.text },
          pair,
          comparison: sideBySide(pair),
        };
      }
      for (const token of strange) {
        if (lost.some((other) => isSameAddress(token.value, other.value))) continue;
        const within = { start: token.start, end: token.end };
        yield {
          messageId: 'extra',
          data: { item: pair.address, address: token.text },
          pair,
          within,
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

/** Whether an address stands in a text as it is: of what is no usual one, as "~desk/boats@list.example", a reader may know a part only. */
function isSeen({ text }: Token, blocks: readonly Block[]): boolean {
  return !usual.test(text) && blocks.some((block) => block.text.includes(text));
}

const usual = /^[\w.+-]+@[\w.-]+$/;

export default rule;
