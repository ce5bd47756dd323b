import { defineRule, type TranslationRule } from '../check/rule.ts';
import { placeIn, readingsOf, wordsOnly } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'text/start-punctuation',
  severity: 'note',
  summary: 'An item begins with a word and not with a mark that belongs to the end of another',
  rationale: 'A mark at the beginning is what is left of words that were cut, or was moved there by mistake.',
  remedy: 'Delete the mark, or put back the words before it. Spanish questions begin with "¿".',
  messages: { start: 'Unexpected "{{shown}}" at the beginning of {{item}}' },
  examples: [
    { source: 'Are you fair?', target: '¿Es usted justo?', lang: 'es', expect: [] },
    { source: '“Be fair.”', target: '«Soyez justes.»', expect: [] },
    { source: '“Be fair” is a rule.', target: '”Var rättvis” är en regel.', lang: 'sv', expect: [] },
    { source: 'Be fair.', target: ', soyez justes.', expect: ['start'] },
    { source: 'Titles with ! in them', target: '! を含む題名', lang: 'ja', expect: [] },
    { source: '… and go back.', target: '... puis revenez.', expect: [] },
    {
      source: 'Be fair.\n\nBe kind.',
      target: '. Soyez justes.\n\n； soyez bons.',
      expect: ['start', 'start'],
    },
  ],
  *check(alignment) {
    for (const reading of readingsOf(alignment).prose) {
      const shown = reading.target.charAt(0);
      if (
        !marks.includes(shown) ||
        shown !== wordsOnly(reading).charAt(0) ||
        shown === '' ||
        marks.includes(reading.source.charAt(0))
      )
        continue;
      // A mark that stands by itself in the English, too, is what the text is about.
      if (/^.\s/u.test(reading.target) && reading.source.includes(` ${shown} `)) continue;
      // An ellipsis is one in dots, too, and going on from what stands before is a way of writing.
      if (ellipsis.test(reading.target)) continue;
      // Quoted between two marks of one shape, as in ”word”.
      if (/["»”’]/.test(shown) && reading.target.includes(shown, 1)) continue;
      // ".NET", ".gitignore" and smileys are words.
      if (/^[.:;]?(?:\.?[A-Za-z][\w-]{1,20}|[-)(DPp]{1,2}\s)/.test(reading.target) && /^\.|^[:;]/.test(shown))
        continue;
      yield { messageId: 'start', data: { item: reading.pair.address, shown }, ...placeIn(reading, 0, 1) };
    }
  },
});

export default rule;

const ellipsis = /^\s*(?:…|\.{2,3})/;
const marks = ',.;:!?،؛؟。、，；：！？।)]）］】»”」』';
