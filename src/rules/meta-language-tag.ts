import { defineRule, type TranslationRule } from '../check/rule.ts';
import { canonicalTag } from '../languages/registry.ts';

const rule: TranslationRule = defineRule({
  id: 'meta/language-tag',
  severity: 'warning',
  ofWholeText: true,
  summary: 'The folder of a translation is named by a canonical language tag',
  rationale: 'Programs that look for "he" do not find "iw". BCP 47 gives every language one canonical tag.',
  remedy: 'Rename the folder.',
  messages: { tag: 'Unexpected language tag "{{shown}}", expected "{{expected}}"' },
  examples: [
    { source: 'Be fair.', target: 'היו הוגנים.', lang: 'he', expect: [] },
    { source: 'Be fair.', target: 'היו הוגנים.', lang: 'iw', expect: ['tag'] },
    { source: 'Be fair.', target: '要公平。', lang: 'zh-cn', expect: ['tag'] },
    { source: 'Be fair.', target: 'Seja justo.', lang: 'pt_BR', expect: ['tag'] },
  ],
  *check(alignment) {
    const shown = alignment.translation.lang;
    const expected = canonicalTag(shown);
    if (expected !== undefined && expected !== shown) yield { messageId: 'tag', data: { shown, expected } };
  },
});

export default rule;
