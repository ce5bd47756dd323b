import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Edition } from '../model.ts';
import { targetText } from '../pairs/pairs.ts';
import { isLetter } from '../text/characters.ts';
import { forLatest } from '../text/for-latest.ts';
import { isSeen } from '../text/seen.ts';

const rule: TranslationRule = defineRule({
  id: 'state/blank',
  severity: 'error',
  explains: ['char/', 'text/'],
  summary:
    'No item consists of spaces and invisible characters alone, or of marks alone where the English has words',
  rationale: 'It looks translated to every program and is empty to every reader.',
  remedy: 'Translate the English shown here.',
  messages: {
    blank: 'Blank {{item}}, expected a translation: it holds nothing that can be seen',
    marks: 'Unexpected "{{shown}}" alone in {{item}}, expected a translation: it holds no word',
  },
  examples: [
    {
      source: 'Rows:\n\n> Be fair.\n\n> ……\n\n> Be kind.\n\nBe brief.',
      target: 'Rangs :\n\n> ……\n\n> Soyez justes.\n\n> Soyez aimables.\n\nSoyez brefs.',
      expect: [],
    },
    {
      source: 'Rows:\n\n> Be fair.\n\n> ……\n\n> Be kind.\n\nBe brief.',
      target: 'Rangs :\n\n> ……\n\n> ……\n\n> Soyez aimables.\n\nSoyez brefs.',
      expect: ['marks'],
    },
    { source: '1. Be fair.', target: '1. Être juste.', expect: [] },
    { source: '1. Be fair.', target: '1. \u2060\u200b', expect: ['blank'] },
    { source: '- Be fair.\n- yes', target: '- ’\n- –', expect: ['marks'] },
    { source: '- The price of a rake\n- no rake', target: '- ...\n- —', expect: ['marks'] },
    { source: '1. Be fair.\n2. Be kind.', target: '1. \u200b\u200b\n2. &nbsp;', expect: ['blank', 'blank'] },
  ],
  *check(alignment) {
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      if (!unit?.translatable || unit.clause || !isSeen(unit.text)) continue;
      const text = targetText(pair);
      if (isLetter(text.charCodeAt(0))) continue;
      if (text === '') continue;
      const isMarks = isSeen(text);
      if (isMarks && !(marksAlone.test(text) && hasWords(unit.text))) continue;
      // What is left out of a quotation is shown by dots: those of another item, where there are no more than in the English.
      if (isMarks && dots.test(text) && hasNoMoreDots(alignment)) continue;
      yield {
        messageId: isMarks ? 'marks' : 'blank',
        data: { item: unit.address, ...(isMarks && { shown: text.trim() }) },
        pair,
        comparison: { type: 'pair', left: unit.text, right: '' },
      };
    }
  },
});

const dots = /^[\s.…·]+$/u;

/** How many items of the English are nothing but dots, in place of what is left out. */
const dotsOf: (edition: Edition) => number = forLatest(
  ({ units }) => units.filter(({ text }) => dots.test(text) && isSeen(text)).length,
);

function hasNoMoreDots({ edition, translation }: Alignment): boolean {
  const count = dotsOf(edition);
  return (
    count > 0 && translation.blocks.filter(({ text }) => dots.test(text) && isSeen(text)).length <= count
  );
}

export default rule;

/** A few marks: a sign (✓) or a number may say a whole word. */
const marksAlone = /^[\p{P}\s]{1,20}$/u;

/** Whether the English is a sentence or a phrase; a cell that says "none" may be a dash elsewhere. */
function hasWords(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words > 2 || (words === 2 && /[.!?]$/.test(text));
}
