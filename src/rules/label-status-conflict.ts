import { defineRule, type TranslationRule } from '../check/rule.ts';
import { labelOf, valueOf } from '../document/label.ts';

const rule: TranslationRule = defineRule({
  id: 'label/status-conflict',
  severity: 'warning',
  ofWholeText: true,
  summary: 'A translation calls itself no more than the record says',
  rationale: 'Readers rely on a translation that is called official or reviewed.',
  remedy: 'Correct the status in the front matter, or have the items reviewed and accepted.',
  messages: {
    conflict: 'Unexpected status "{{shown}}" in the front matter: {{count}} items are not reviewed',
  },
  examples: [
    { source: 'Be fair.', target: '---\nstatus: unofficial\n---\n\nSoyez justes.', record: {}, expect: [] },
    {
      source: 'Be fair.',
      target: '---\nstatus: official\n---\n\nSoyez justes.',
      record: {},
      expect: ['conflict'],
    },
    {
      source: 'Be fair.',
      target: '---\nstatus: reviewed\n---\n\nSoyez justes.',
      record: {},
      expect: ['conflict'],
    },
  ],
  *check(alignment) {
    const label = labelOf(alignment);
    const [first] = alignment.translation.blocks;
    const { record } = alignment.translation;
    const shown = label && valueOf(label, 'status');
    if (!first || !record || shown === undefined || !claim.test(shown)) return;
    const kept = new Set(
      alignment.edition.units.flatMap((unit) => (unit.translatable ? [unit.address] : [])),
    );
    const count = Object.entries(record.units).filter(
      ([address, unit]) => kept.has(address) && (unit.state === 'initial' || unit.state === 'translated'),
    ).length;
    if (count > 0) yield { messageId: 'conflict', data: { shown, count }, span: first.span };
  },
});

export default rule;

const claim = /^(?:official|reviewed|final|approved|authori[sz]ed|certified)$/i;
