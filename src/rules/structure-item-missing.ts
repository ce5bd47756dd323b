import { defineRule, type Finding, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Pair, Unit } from '../model.ts';
import { leadsToItself } from '../pairs/about-the-text.ts';
import { consequencesOf } from '../pairs/causes.ts';
import { gapDoubt, isCertainGap } from '../pairs/certainty.ts';
import { hardlyBegun } from '../pairs/hardly-begun.ts';
import { missingSections } from '../pairs/pairs.ts';
import { addTo } from '../text/lists-by-key.ts';

const rule: TranslationRule = defineRule({
  id: 'structure/item-missing',
  severity: 'error',
  milder: ['warning'],
  summary: 'Every item of the English has its counterpart in the translation',
  rationale: 'A reader of the translation must find every rule that a reader of the English finds.',
  remedy: 'Translate the English shown here and put it at this place.',
  messages: {
    missing: 'Missing {{item}}',
    uncertain:
      'An item is missing here, most likely {{item}}: its neighbours fit the text around it almost as well',
    below: 'Missing {{item}} and {{count}} items below it',
    alike: 'Missing {{item}} and {{count}} more with the same words: {{places}}',
    row: 'Missing {{count}} items in a row, from {{item}} to {{last}}',
    rowWithin:
      'Missing {{count}} items in a row, from {{item}} to {{last}}, unless their words stand in the text before them',
    whole: 'Missing {{count}} of {{all}} items: hardly anything is translated yet',
    within: 'Missing {{item}}, unless its words stand in the text before or after it',
  },
  examples: [
    { source: 'Be fair.\n\n<br/>\n\nBe kind.', target: 'Soyez justes.\n\nSoyez bons.', expect: [] },
    {
      source: '1. Respect others.\n2. Be honest.',
      target: '1. Respecter autrui.\n2. Être honnête.',
      expect: [],
    },
    {
      source: '1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises to the members.',
      target: '1. Respecter la dignité d’autrui.\n3. Tenir ses promesses envers les membres.',
      expect: ['missing'],
    },
    {
      source: '- Slow boats\n- Fast boats\n- Long boats\n- Wide boats\n- Deep boats',
      target: '- Slow boats\n- Fast boats\n- Wide boats\n- Deep boats',
      expect: ['missing'],
    },
    {
      source:
        'Members respect each other in all that they say and in all that they do.\n\nTherefore:\n\nThe club has a board, which hears all members and answers them in writing.',
      target:
        'Les membres se respectent dans tout ce qu’ils disent et dans tout ce qu’ils font.\n\nC’est pourquoi le club a un comité, qui entend tous les membres et leur répond par écrit.',
      expect: ['within'],
    },
    {
      source:
        '## Boats\n\nKeys are kept in the office.\n\nThe following must be noted in the book:\n\n- the name of the boat,\n- the time of departure,\n- the time of return.\n\nThe book lies in the hall.',
      target:
        '## Bateaux\n\nLes clés sont gardées au bureau.\n\nOn doit noter dans le registre le nom du bateau, l’heure du départ et l’heure du retour.\n\nLe registre se trouve dans le hall.',
      expect: ['rowWithin'],
    },
    {
      source:
        '## Boats\n\nKeys are kept in the office.\n\nThe following must be noted in the book:\n\n- the name of the boat,\n- the time of departure,\n- the time of return.\n\nThe book lies in the hall.',
      target:
        '## Bateaux\n\nLes clés sont gardées au bureau.\n\nOn doit noter dans le registre :\n\nLe registre se trouve dans le hall.',
      expect: ['row'],
    },
    {
      source:
        '1. Respect the dignity of others.\n2. Be honest.\n3. Keep your promises.\n4. Help new members to find their way.\n5. Pay your fee.',
      target:
        '1. Respecter la dignité d’autrui.\n3. Tenir ses promesses.\n4. Aider les nouveaux membres à trouver leur voie.',
      expect: ['missing', 'missing'],
    },
    {
      source:
        'Read these rules first.\n\n1. Leave your coat at the door.\n2. Wash your hands before you touch a book.\n3. Speak softly to the other readers.\n4. Turn the pages with care.\n5. Return each book to its shelf.\n6. Close the window when you leave.\n\nThe room opens at nine.',
      target:
        'Lue nämä säännöt ensin.\n\n1. Jätä takkisi oven luo.\n2. Puhu muille lukijoille hiljaa.\n3. Käännä sivuja varovasti.\n4. Palauta jokainen kirja hyllylleen.\n5. Sulje ikkuna lähtiessäsi.\n\nSali avataan yhdeksältä.',
      lang: 'fi',
      expect: ['uncertain'],
    },
    {
      source:
        '- Bring these along:\n  - a pen of your own\n  - the letter of the board\n- Leave your dog at home on all days.\n- Sign the book at the door.',
      target: '- Laissez votre chien à la maison tous les jours.\n- Signez le livre à la porte.',
      expect: ['below'],
    },
    {
      source:
        '# Bees\n\nThey hum in the yard all day long.\n\nUp to the beginning\n\n# Cows\n\nThey stand on the meadow behind the house.\n\nUp to the beginning\n\n# Dogs\n\nThey bark at whoever comes to the gate.\n\nUp to the beginning',
      target:
        '# Abeilles\n\nElles bourdonnent dans la cour toute la journée.\n\n# Vaches\n\nElles se tiennent sur le pré derrière la maison.\n\n# Chiens\n\nIls aboient contre quiconque vient à la porte.',
      expect: ['alike'],
    },
    {
      source:
        '# Bees\n\n[In German](README-DE.md)\n\n[In French](README-FR.md)\n\n[In Spanish](README-ES.md)\n\nThey hum in the yard.',
      target:
        '# Abeilles\n\n[En allemand](README-DE.md)\n\n[En espagnol](README-ES.md)\n\nElles bourdonnent dans la cour.',
      expect: [],
    },
    {
      source:
        '# Club\n\nBring your own lamp to each meeting.\n\n## Bees?\n\nThey stand behind the shed, and nobody feeds them.\n\n## Boats\n\nKeys hang behind the door.',
      target:
        '# Club\n\nApportez votre lampe à chaque réunion.\n\n## Abeilles ? Elles sont derrière la cabane, et personne ne les nourrit.\n\n## Bateaux\n\nLes clés sont derrière la porte.',
      expect: ['within'],
    },
  ],
  *check(alignment) {
    const begun = hardlyBegun(alignment);
    const first = alignment.pairs.find(({ relation }) => relation === 'missing');
    if (begun && first) {
      yield { messageId: 'whole', data: { count: begun.missing, all: begun.all }, pair: first };
      return;
    }
    const { follows, below, rows: inRow } = consequencesOf(alignment);
    const told = new Set([...missingSections(alignment).values()].flat());
    const alike = missingAlike(alignment, (pair) => told.has(pair) || follows.has(pair) || inRow.has(pair));
    // A row of a table that is missing is one thing that is missing, and so is a column.
    const rows = new Set<string>();
    const columns = missingColumns(alignment.pairs);
    for (const pair of alignment.pairs) {
      const unit = pair.sources[0];
      if (pair.relation !== 'missing' || !unit?.translatable || unit.clause || told.has(pair)) continue;
      if (follows.has(pair) || isEmpty(unit) || leadsToItself(alignment, pair)) continue;
      const long = inRow.get(pair);
      if (long) {
        const last = long.at(-1)?.address ?? '';
        const isWithin = long.every(({ mayBeWithin }) => mayBeWithin);
        yield {
          messageId: isWithin ? 'rowWithin' : 'row',
          data: { item: unit.address, last, count: long.length },
          pair,
          ...((isWithin || !long.every((one) => isCertainGap(alignment, one))) && { atMost: 'warning' }),
        };
        continue;
      }
      const same = alike.get(alikeBy(alignment, pair));
      if (same) {
        if (same[0] === pair) yield ofAlike(alignment, same);
        continue;
      }
      const row = rowOf(unit);
      const column = columns.get(columnOf(unit));
      if (column ? column[0] !== pair : row !== '' && rows.has(row)) continue;
      rows.add(row);
      const count = column ? column.length - 1 : below.get(pair);
      const isUncertain = pair.confidence < UNSURE;
      const doubt = gapDoubt(alignment, pair);
      const messageId =
        count !== undefined
          ? 'below'
          : (pair.mayBeWithin || doubt === 'within') && !(isUncertain && unit.kind === 'item')
            ? 'within'
            : isUncertain
              ? 'uncertain'
              : 'missing';
      yield {
        messageId,
        ...((messageId === 'within' || messageId === 'uncertain' || doubt) && {
          atMost: 'warning',
        }),
        data: { item: unit.address, ...(count !== undefined && { count }) },
        pair,
        comparison: { type: 'pair', left: unit.text, right: '' },
      };
    }
  },
});

export default rule;

/** The units that are missing one by one and say the same, as a line that ends every section. */
function missingAlike(
  alignment: Alignment,
  isToldOtherwise: (pair: Pair) => boolean,
): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of alignment.pairs) {
    const [unit] = pair.sources;
    if (pair.relation !== 'missing' || !unit?.translatable || unit.clause || rowOf(unit) !== '') continue;
    if (!isToldOtherwise(pair) && !isEmpty(unit)) addTo(found, alikeBy(alignment, pair), pair);
  }
  return new Map([...found].filter(([, { length }]) => length >= FEWEST_ALIKE));
}

/** The words of a unit, and whether it is certain that they are missing. */
function alikeBy(alignment: Alignment, pair: Pair): string {
  return `${isCertainGap(alignment, pair)} ${pair.sources[0]?.text}`;
}

const FEWEST_ALIKE = 3;
/** So many of their places are named. */
const MOST_SHOWN = 10;

function ofAlike(alignment: Alignment, [first, ...others]: readonly Pair[]): Finding<'alike'> {
  const places = others.slice(0, MOST_SHOWN).map(({ address }) => address);
  if (others.length > MOST_SHOWN) places.push('…');
  return {
    messageId: 'alike',
    data: { item: first?.address ?? '', count: others.length, places: places.join(', ') },
    ...(first && { pair: first }),
    ...(first && !isCertainGap(alignment, first) && { atMost: 'warning' }),
    comparison: { type: 'pair', left: first?.sources[0]?.text ?? '', right: '' },
  };
}

/** Whether a unit shows nothing but where a line ends. */
function isEmpty({ text, marks }: Unit): boolean {
  return (
    text.trim() === '' &&
    marks.every(({ type, target }) => type === 'html' && /^<(?:\/|(?:br|hr|wbr)\b)/i.test(target))
  );
}

/** Under this confidence another unit may as well be the missing one. */
const UNSURE = 0.6;

/** Which row of which table a cell stands in; empty for what is no cell. */
function rowOf({ part }: Unit): string {
  return part === undefined || part.row === 0 ? '' : `${part.of} ${part.group} ${part.row}`;
}

/** Which column of which table a cell stands in; empty for what is no cell. */
function columnOf({ part }: Unit): string {
  return part === undefined || part.row === 0 ? '' : `${part.of} ${part.group} ${part.column}`;
}

/** The columns of which all cells are missing, of tables of which others are there. */
function missingColumns(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const columns = new Map<string, Pair[]>();
  const present = new Set<number>();
  for (const pair of pairs) {
    const [unit] = pair.sources;
    const column = unit ? columnOf(unit) : '';
    if (column === '') continue;
    if (pair.relation !== 'missing') present.add(unit?.part?.group ?? -1);
    const known = columns.get(column);
    if (known) known.push(pair);
    else columns.set(column, [pair]);
  }
  for (const [column, cells] of columns)
    if (
      cells.length < 2 ||
      cells.some(({ relation }) => relation !== 'missing') ||
      !present.has(cells[0]?.sources[0]?.part?.group ?? -1)
    )
      columns.delete(column);
  return columns;
}
