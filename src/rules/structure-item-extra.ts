import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Mark, Pair } from '../model.ts';
import { englishBeside, isPictureOfNeighbour, isRowOfBadges, isWayOnly } from '../pairs/about-the-text.ts';
import { consequencesOf } from '../pairs/causes.ts';
import { gapDoubt, isCertainAddition } from '../pairs/certainty.ts';
import { translationLabels } from '../pairs/translation-labels.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-extra',
  severity: 'error',
  milder: ['warning'],
  explains: ['text/', 'structure/sentence-count'],
  summary: 'The translation has nothing that the English does not have',
  rationale: 'A sentence without an English original binds nobody, but its readers cannot know that.',
  remedy: 'Delete it. If it is the translation of something, put it where the English has it.',
  messages: {
    extra: 'Unexpected text after {{item}}, expected nothing: the English has no counterpart for it',
    within:
      'Unexpected text after {{item}}, expected nothing: the English has no counterpart for it, unless it is a part of what stands before or after it',
    english: 'Unexpected English of {{item}} beside its translation, expected the translation alone',
    section:
      'Unexpected text after {{item}} and {{count}} more with it, expected nothing: the English has no counterpart for them',
    breaks:
      'Unexpected text after {{item}}: it breaks the list, which begins again at 1; the English has no counterpart for it',
    doubled: 'Unexpected second copy of {{item}}',
  },
  examples: [
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez justes.\n\nSoyez aimables.', expect: [] },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête.\n3. Payer sa cotisation avant la fin du mois.',
      expect: ['extra'],
    },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête.\n\nLes amis de l’association se réunissent à Genève.\n\nImprimé en juin par les soins du comité de rédaction.',
      expect: ['extra', 'extra'],
    },
    {
      source: '# Club\n\nBe honest to everybody.',
      target:
        '# Club\n\nSoyez honnêtes envers tous.\n\n## Repas\n\n- Le repas est servi à midi.\n- Le thé est servi à quatre heures.',
      expect: ['section'],
    },
    {
      source:
        '1. Respect the dignity of others.\n2. Be honest in all that you say.\n3. Keep the promises that you make to other members.\n4. Pay the fee of the year in the first week of January.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête dans tout ce que l’on dit.\n\n*Exemple : dire la vérité*\n\n1. Tenir les promesses que l’on fait aux autres membres.\n2. Payer la cotisation de l’année dans la première semaine de janvier.',
      expect: ['breaks'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: '<a name="un"></a>\n\nSoyez justes.\n\nSoyez aimables.\n\n<a id="fin"></a>',
      expect: [],
    },
    {
      source: '::: tip\nRespect the dignity of others.\n:::\n\nBe honest.',
      target: '::: tip CONSEIL\nRespecter la dignité d’autrui.\n:::\n\nÊtre honnête.',
      expect: [],
    },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises.',
      target:
        '1. Respecter la dignité d’autrui.\n2. Être honnête.\n2. Être honnête.\n3. Tenir ses promesses.',
      expect: ['doubled'],
    },
    {
      source:
        '- The talk on boats is on a Monday\n  - slides\n- The talk on oars is on a Tuesday\n- The talk on sails is on a Friday\n- The talk on keys is on a Sunday',
      target:
        '- L’exposé sur les bateaux est un lundi\n  - slides\n- L’exposé sur les rames est un mardi\n- L’exposé sur les voiles est un vendredi\n- L’exposé sur les clés est un dimanche\n  - slides',
      expect: ['extra'],
    },
    {
      source:
        '# Club\n\nThe boats are washed with fresh water after each tour on the lake.\n\nThe gate is locked at nine.',
      target:
        '# Club\n\nLes bateaux sont lavés à l’eau douce après chaque sortie sur le lac.\n\nThe boats are washed with fresh water after each tour on the lake.\n\nLa porte est fermée à neuf heures.\n\nThe gate is locked at nine.',
      expect: ['english', 'english'],
    },
    {
      source: '# Club\n\nThe oars lie in the shed behind the old mill.\n\nThe gate is locked at nine.',
      target:
        '# Club\n\nThe oars lie in the shed behind the old mill.\n\nChaque membre nous doit tout de suite 700 euros.\n\nLa porte est fermée à neuf heures.',
      expect: ['extra'],
    },
    {
      source:
        '- Sign the book at the door.\n- Keep to the rules of the lake. They are these:\n  - Nobody swims at night.\n  - Nobody rows without a lamp.\n- Pay in time.',
      target:
        '- Signez le livre à la porte.\n- Respectez les règles du lac.\n\n  Les voici :\n  - Personne ne nage la nuit.\n  - Personne ne rame sans lampe.\n- Payez à temps.',
      expect: ['within'],
    },
    {
      source: '# Bees\n\n[In German](README-DE.md)\n\n[In Spanish](README-ES.md)\n\nThey hum in the yard.',
      target:
        '# Abeilles\n\n[En anglais](README.md)\n\n[En allemand](README-DE.md)\n\n[En espagnol](README-ES.md)\n\nElles bourdonnent dans la cour.',
      expect: [],
    },
    {
      source:
        '- [Animals](#animals)\n- [Boats](#boats)\n\n# Animals\n\n## Bees\n\nThey hum.\n\n## Dogs\n\nThey bark.\n\n# Boats\n\nThey float.',
      target:
        '- [Animaux](#animaux)\n  - [Abeilles](#abeilles)\n  - [Chiens](#chiens)\n- [Bateaux](#bateaux)\n\n# Animaux\n\n## Abeilles\n\nElles bourdonnent.\n\n## Chiens\n\nIls aboient.\n\n# Bateaux\n\nIls flottent.',
      expect: [],
    },
    {
      source:
        '<div>\n<img src="bee.png" alt="bee">\nThey hum in the yard all day, and nobody is afraid of them.\n</div>\n\nDogs bark.',
      target:
        '<div>\n<img src="bee.png" alt="bee">\n\nElles bourdonnent dans la cour toute la journée, et personne ne les craint.\n\n</div>\n\nLes chiens aboient.',
      expect: [],
    },
    {
      source: '# Bees\n\nThey hum in the yard.',
      target:
        '# Abeilles\n\n[![Chat](https://club.example/chat.svg)](https://club.example/chat)\n\nElles bourdonnent dans la cour.',
      expect: [],
    },
    {
      source: '# Bees\n\nThey hum in the yard.\n\nDogs bark at the gate.',
      target:
        '# Abeilles\n\nElles bourdonnent dans la cour.\n\nLes chiens aboient à la porte.\n\n## Histoire de la traduction\n\n- 2025-04-03 – Traduction : la ruche\n- 2025-04-05 – Relecture : le chenil',
      expect: [],
    },
    {
      source: '# Bees\n\nThey hum in the yard.\n\nDogs bark at the gate.',
      target:
        '# Abeilles\n\nElles bourdonnent dans la cour.\n\nLes chiens aboient à la porte.\n\n## Droits sur la traduction\n\nToute traduction est au comité, qui peut la vendre.',
      expect: ['section'],
    },
    {
      source: '# Bees\n\nThey hum in the yard.\n\nDogs bark at the gate.',
      target:
        '# Abeilles\n\nElles bourdonnent dans la cour.\n\nLes chiens aboient à la porte.\n\n- Toute traduction coûte 300 euros.',
      expect: ['extra'],
    },
  ],
  *check(alignment) {
    const verbatim = new Set(
      alignment.edition.units.flatMap((unit) => (unit.verbatim ? [unit.address] : [])),
    );
    const { follows, below } = consequencesOf(alignment);
    const labels = translationLabels(alignment);
    for (const pair of alignment.pairs) {
      // The same picture may well stand in two texts.
      if (pair.relation === 'doubled' && isPictureOfNeighbour(alignment, pair)) continue;
      if (pair.relation === 'doubled' && !verbatim.has(pair.other ?? '') && !isTitleOfBox(alignment, pair)) {
        yield {
          messageId: 'doubled',
          data: { item: pair.other ?? '' },
          pair,
          ...(!isCertainAddition(alignment, pair) && { atMost: 'warning' }),
        };
      }
      if (pair.relation === 'extra' && !follows.has(pair) && !labels.has(pair)) {
        const right = pair.targets[0]?.text ?? '';
        // A mark of a list without words, or a line across, tells readers nothing.
        if (right.trim() === '' && (pair.targets[0]?.marks.every(isPlace) ?? true)) continue;
        if (isTitleOfBox(alignment, pair) || isPictureOfNeighbour(alignment, pair)) continue;
        if (isWayOnly(alignment, pair) || isRowOfBadges(pair)) continue;
        const english = englishBeside(alignment, pair);
        if (english !== undefined) {
          yield { messageId: 'english', data: { item: english }, pair, atMost: 'warning' };
          continue;
        }
        // A copyright statement has a rule of its own.
        if (verbatim.size > 0 && /(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}/i.test(right)) continue;
        const count = below.get(pair);
        yield {
          messageId: count === undefined ? aloneAs(alignment, pair) : 'section',
          data: { item: pair.address, ...(count !== undefined && { count }) },
          pair,
          ...(!isCertainAddition(alignment, pair) && { atMost: 'warning' }),
          comparison: { type: 'pair', left: '', right },
        };
      }
    }
  },
});

/** What is told of a text that was added by itself. */
function aloneAs(alignment: Alignment, pair: Pair): 'breaks' | 'within' | 'extra' {
  if (breaksList(alignment, pair)) return 'breaks';
  return gapDoubt(alignment, pair) === 'within' ? 'within' : 'extra';
}

/** Whether a text is the title that a box is given in the translation, where the English has the usual one: "::: tip Rat". */
function isTitleOfBox({ translation: { blocks } }: Alignment, { targets: [block] }: Pair): boolean {
  const mark = block && blocks[blocks.indexOf(block) - 1];
  if (!block || mark?.kind !== 'marker') return false;
  return /^:{3,} ?\S/.test(mark.content) && block.start - mark.span.end <= LONGEST_BLANK;
}

/** In UTF-16 code units, between what opens a box and its title. */
const LONGEST_BLANK = 2;

/** Whether a tag shows nothing: a place that links lead to, a break. */
function isPlace({ type, target }: Mark): boolean {
  return type === 'html' && /^<(?:\/|(?:a|span)\s(?![^>]*\bhref)|br\b)/i.test(target);
}

/** Whether the list that the text stands in begins again at 1 behind it, where the English goes on counting. */
function breaksList({ pairs }: Alignment, pair: Pair): boolean {
  const next = pairs[pairs.indexOf(pair) + 1];
  const [unit, block] = [next?.sources[0], next?.targets[0]];
  return block?.kind === 'item' && block.ordinal?.value === 1 && (unit?.ordinal?.value ?? 1) > 1;
}

export default rule;
