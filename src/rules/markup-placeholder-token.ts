import { defineRule, type TranslationRule } from '../check/rule.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/placeholder-token',
  severity: 'warning',
  summary: 'A gap that users of the text fill in, as "[INSERT NAME]", is still a gap in the translation',
  rationale: 'A gap that is lost or silently filled makes a template say something about somebody.',
  remedy: 'Translate the words in the brackets and keep the brackets.',
  messages: { missing: 'Missing "{{shown}}" or its translation in brackets in {{item}}' },
  examples: [
    { source: 'Write to [INSERT ADDRESS].', target: 'Écrire à [INDIQUER L’ADRESSE].', expect: [] },
    { source: 'Ask [BOARD][board].', target: 'Demander au comité.', expect: [] },
    { source: 'Write to [INSERT ADDRESS].', target: 'Écrire au comité.', expect: ['missing'] },
    {
      source: 'Write to [INSERT ADDRESS] or [INSERT NAME].',
      target: 'Écrire au comité ou à Anne.',
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    for (const { pair, source, target, sourceFlags } of readingsOf(alignment).prose) {
      if (!(sourceFlags & Trait.bracket) || !source.includes('[')) continue;
      const gaps = source.match(gap) ?? [];
      const kept = target.match(/[[［【][^[\]［］【】]{2,100}[\]］】]/gu)?.length ?? 0;
      for (const shown of gaps.slice(0, Math.max(0, gaps.length - kept))) {
        yield {
          messageId: 'missing',
          data: { item: pair.address, shown },
          pair,
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** In capitals, or a command to insert something; what another pair of brackets follows is a link. */
const gap =
  /\[(?:[A-Z][A-Z\d' _-]{2,80}|(?:[Ii]nsert|[Nn]ame|[Yy]our|[Ee]nter|[Aa]dd)\b[^[\]]{0,80})\](?![[(:])/g;
