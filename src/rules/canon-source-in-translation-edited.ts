import { defineRule, type TranslationRule } from '../check/rule.ts';

const rule: TranslationRule = defineRule({
  id: 'canon/source-in-translation-edited',
  severity: 'error',
  required: true,
  summary: 'The English that a file carries beside its translations is the definitive one',
  rationale:
    'Whoever translates in such a file translates what stands there. From an English that somebody edited comes a translation of another text.',
  remedy:
    'Put the English back as it was published, or export the file again, and compare the translation with it. A mistake in the English is mended in a new edition.',
  messages: { edited: 'Unexpected English of {{item}} beside its translation: no locked edition has it' },
  examples: [
    {
      source: 'Be fair.\n\nWait 30 days.',
      target: 'Soyez justes.\n\nAttendez 30 jours.',
      carried: {},
      expect: [],
    },
    {
      source: 'Wait 60 days.',
      madeFrom: 'Wait 30 days.',
      target: 'Attendez 30 jours.',
      carried: { 'paragraph.1': 'Wait 30 days.' },
      expect: [],
    },
    {
      source: 'Be fair.\n\nWait 30 days.',
      target: 'Soyez justes.\n\nAttendez 60 jours.',
      carried: { 'paragraph.2': 'Wait 60 days.' },
      expect: ['edited'],
    },
    {
      source: 'Be fair.\n\nWait 30 days.',
      target: 'Soyez justes.\n\nAttendez 30 jours.',
      carried: { 'paragraph.1': 'Be fair to all.', 'paragraph.2': 'Wait for 30 days.' },
      expect: ['edited', 'edited'],
    },
  ],
  *check({ translation }) {
    for (const { address, definitive, carried, span } of translation.file?.edited() ?? []) {
      yield {
        messageId: 'edited',
        data: { item: address },
        address,
        fileSpan: span,
        comparison: { type: 'change', left: definitive, right: carried },
      };
    }
  },
});

export default rule;
