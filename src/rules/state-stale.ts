import { defineRule, type TranslationRule } from '../check/rule.ts';
import { type GradedChange, gradeOfUnits, type Kept, keptThatChanged } from '../document/grade.ts';
import { wordsOfUnit } from '../document/unit-words.ts';
import type { Unit } from '../model.ts';
import { type StalePair, stalePairs } from '../pairs/pairs.ts';
import { seemsAnswered } from '../record/edit-answers.ts';

const rule: TranslationRule = defineRule({
  id: 'state/stale',
  severity: 'error',
  summary: 'No translation was made from an older English than today’s',
  rationale: 'The English of the item changed since; its translation still says what it said before.',
  remedy: 'Bring the translation up to date. If it says the same already, accept it with "urtext accept".',
  messages: {
    stale: 'Stale {{item}}: its English changed since it was translated',
    editorial:
      'Stale {{item}}: its English changed since it was translated, as it seems in spelling and small words alone',
    number: 'Stale {{item}}: its English changed since it was translated, and a number in it',
    negation: 'Stale {{item}}: its English changed since it was translated, and what it denies or excepts',
    modality:
      'Stale {{item}}: its English changed since it was translated, and what is duty or permission in it',
    renumbered: 'Stale {{item}}: its label changed from {{was}} to {{now}}, and its words did not',
    edited: 'Stale {{item}}: edited since it was accepted, and still recorded as made from the older English',
    answered:
      'Stale {{item}}: edited since it was accepted, as it seems to say what changed, and still recorded as made from the older English',
    unanswered:
      'Stale {{item}}: edited since it was accepted, but what changed in the English does not seem to be there; still recorded as made from the older English',
  },
  examples: [
    {
      source: 'Wait 30 days.',
      madeFrom: 'Wait 30 days.',
      target: 'Attendez 30 jours.',
      record: {},
      expect: [],
    },
    {
      source: 'Wait 60 days.',
      madeFrom: 'Wait 30 days.',
      target: 'Attendez 30 jours.',
      record: {},
      expect: ['number'],
    },
    {
      source: 'Keep it below 5 degrees.',
      madeFrom: 'Keep it below -5 degrees.',
      target: 'Gardez-le sous -5 degrés.',
      record: {},
      expect: ['number'],
    },
    {
      source: 'Members must copy.\n\nMembers may pay.\n\nRespect the behaviour of guests.',
      madeFrom: 'Members must not copy.\n\nMembers must pay.\n\nRespect the behavior of guests.',
      target:
        'Les membres ne doivent pas copier.\n\nLes membres doivent payer.\n\nRespectez la conduite des hôtes.',
      record: {},
      expect: ['negation', 'modality', 'editorial'],
    },
    {
      source: 'Wait 60 days.\n\nPay by card.\n\nBe fair.',
      madeFrom: 'Wait 30 days.\n\nPay in cash.\n\nBe fair.',
      target: 'Attendez 30 jours.\n\nPayez en espèces.\n\nSoyez justes.',
      record: {},
      expect: ['number', 'stale'],
    },
    {
      source: 'Wait 60 days.\n\nWait 9 days.\n\nSmoking is not allowed here.\n\nPay by card.',
      madeFrom: 'Wait 30 days.\n\nWait 7 days.\n\nSmoking is allowed here.\n\nPay in cash.',
      target: 'Attendez 60 jours.\n\nPatientez 7 jours.\n\nIl est interdit de fumer ici.\n\nPayez comptant.',
      record: {
        'paragraph.1': { target: `sha256:${'1'.repeat(64)}` },
        'paragraph.2': { target: `sha256:${'2'.repeat(64)}` },
        'paragraph.3': { target: `sha256:${'3'.repeat(64)}` },
        'paragraph.4': { target: `sha256:${'4'.repeat(64)}` },
      },
      expect: ['answered', 'unanswered', 'answered', 'edited'],
    },
    {
      source: '- 4b) Bring a pen.\n- 4d) Sign the book at the door.',
      madeFrom: '- 4b) Bring a pen.\n- 4c) Sign the book at the door.',
      target: '- 4b) Apportez un stylo.\n- 4c) Signez le livre à la porte.',
      record: {},
      expect: ['renumbered'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    for (const { pair, before, unit, edited } of stalePairs(alignment)) {
      const change = before && gradeOfUnits(before, unit);
      const renumbered = before && relabelled(before, unit);
      if (unit.clause || (change?.grade === 'cosmetic' && !renumbered)) continue;
      yield {
        messageId: renumbered
          ? 'renumbered'
          : edited
            ? editedMessageOf(change, { pair, before, unit, lang })
            : messageOf(change),
        data: { item: unit.address, ...renumbered, ...(change && { grade: change.grade }) },
        pair,
        ...(before && { previous: before.text }),
        ...(edited ? { edited } : { explains: before ? explainedBy(keptThatChanged(before, unit)) : [] }),
        comparison: { type: 'pair', left: unit.text, right: pair.targets[0]?.text ?? '' },
      };
    }
  },
});

export default rule;

/** The labels before and after, where nothing else changed. */
function relabelled(before: Unit, unit: Unit): { readonly was: string; readonly now: string } | undefined {
  const [old, now] = [wordsOfUnit(before), wordsOfUnit(unit)];
  if (!old.label || !now.label || old.label.key === now.label.key || old.joined !== now.joined)
    return undefined;
  return { was: old.label.shown, now: now.label.shown };
}

/** A translation that nobody touched still has what the older English had, which is no second finding. */
function explainedBy(changed: ReadonlySet<Kept>): readonly string[] {
  return [...changed].flatMap((kept) => explained[kept]);
}

const explained: Readonly<Record<Kept, readonly string[]>> = {
  numbers: ['token/number', 'token/currency-unit', 'token/date', 'token/cross-reference'],
  negation: ['term/negation'],
  modality: ['term/modality'],
  links: ['token/link-target', 'token/link-text', 'token/url', 'token/email'],
  code: ['markup/code', 'token/placeholder'],
  markup: ['markup/emphasis', 'markup/tags'],
  capitals: ['token/acronym', 'token/proper-name'],
  signs: [
    'text/brackets',
    'text/quotes',
    'text/end-punctuation',
    'text/ellipsis',
    'structure/sentence-count',
  ],
  words: ['text/short', 'text/long', 'meaning/'],
  label: ['structure/item-number'],
};

function messageOf(
  change: GradedChange | undefined,
): 'stale' | 'editorial' | 'number' | 'negation' | 'modality' {
  if (change?.grade === 'editorial') return 'editorial';
  return change?.because === undefined || change.because === 'words' ? 'stale' : change.because;
}

function editedMessageOf(
  change: GradedChange | undefined,
  { before, ...texts }: Pick<StalePair, 'pair' | 'before' | 'unit'> & { readonly lang: string },
): 'edited' | 'answered' | 'unanswered' {
  const answer = change && before && seemsAnswered(change, { before, ...texts });
  return answer === undefined ? 'edited' : answer ? 'answered' : 'unanswered';
}
