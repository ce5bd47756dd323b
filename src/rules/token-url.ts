import { sideBySide, translatedPairs } from '../pairs.ts';
import { defineRule, type TranslationRule } from '../rule.ts';
import { ofAll, type Token, urlsIn, without, withoutLanguage } from '../tokens.ts';

const rule: TranslationRule = defineRule({
  id: 'token/url',
  severity: 'warning',
  summary: 'Every web address of the English is in the translation',
  rationale: 'A link that is lost or leads elsewhere sends readers to another text than the English names.',
  remedy: 'Put the address of the English, or the same page in the language of the translation.',
  messages: {
    changed: 'Unexpected address {{shown}} in {{item}}, expected {{expected}}',
    missing: 'Missing address {{expected}} in {{item}}',
    extra: 'Unexpected address {{shown}} in {{item}}: the English has none such',
  },
  examples: [
    { source: 'See https://example.org/rules.', target: 'Voir https://example.org/rules).', expect: [] },
    {
      source: 'See [it](https://example.org/en/rules/).',
      target: 'Voir [cela](https://example.org/fr/rules).',
      expect: [],
    },
    {
      source: 'See https://example.org/rules.',
      target: 'Voir https://example.com/rules.',
      expect: ['changed'],
    },
    { source: 'See [it](https://example.org/a).', target: 'Voir cela.', expect: ['missing'] },
    {
      source: 'See it.\n\nRead it.',
      target: 'Voir https://a.example.\n\nLire www.b.example.',
      expect: ['extra', 'extra'],
    },
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const left = ofAll(pair.sources, urlsIn);
      const right = ofAll(pair.targets, urlsIn);
      if (left.length === 0 && right.length === 0) continue;
      const missing = unmatched(left, right);
      const extra = unmatched(right, left);
      for (let index = 0; index < Math.max(missing.length, extra.length); index++) {
        const expected = missing[index];
        const found = extra[index];
        yield {
          messageId: expected && found ? 'changed' : found ? 'extra' : 'missing',
          data: { item: pair.address, expected: expected?.text ?? '', shown: found?.text ?? '' },
          pair,
          ...(found && { within: { start: found.start, end: found.end } }),
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** Equal addresses first, then those that differ in the language alone. The same address twice counts once. */
function unmatched(left: readonly Token[], right: readonly Token[]): readonly Token[] {
  const once = (tokens: readonly Token[]): readonly Token[] => [
    ...new Map(tokens.map((token) => [token.value, token])).values(),
  ];
  const bare = (tokens: readonly Token[]): readonly Token[] =>
    tokens.map((token) => ({ ...token, value: withoutLanguage(token.value) }));
  const rest = without(once(left), once(right));
  const candidates = without(once(right), once(left));
  const open = new Set(without(bare(rest), bare(candidates)).map((token) => token.text));
  return rest.filter((token) => open.has(token.text));
}
