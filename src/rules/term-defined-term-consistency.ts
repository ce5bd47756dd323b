import { defineRule, type TranslationRule } from '../check/rule.ts';
import { type DefinedTerm, definedTerms, highlightsOf } from '../document/defined-terms.ts';
import type { Alignment, Pair } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { type Reading, readingsOf } from '../pairs/readings.ts';
import { isBesideGap } from '../pairs/sure.ts';
import { type Letters, lettersOf, type Presence, presenceOf } from '../text/alike.ts';

const rule: TranslationRule = defineRule({
  id: 'term/defined-term-consistency',
  severity: 'warning',
  summary: 'A term that the text defines has one translation throughout',
  rationale:
    'What is defined once holds wherever the term stands. Another word looks like another thing, of which nothing is defined.',
  remedy:
    'Use the word of the definition. If the item is right without it, accept the finding with "urtext accept".',
  messages: {
    differs:
      'Missing "{{rendering}}" in {{item}}, by which {{definition}} translates the defined term "{{term}}"',
  },
  examples: [
    {
      source:
        '**Note:** Mow the lawn.\n\n**Note:** Rake it.\n\n**Note:** Sow it.\n\n**Note:** Hoe it.\n\n**Note:** Sweep it.',
      target:
        '**Note :** Tondez.\n\n**Note :** Ratissez.\n\n**Note :** Semez.\n\n**Note :** Binez.\n\n**Attention :** Balayez.',
      expect: [],
    },
    {
      source:
        '“Member” means whoever pays the fee.\n\nA Member may vote.\n\nMembers elect the board.\n\nThe board may expel a Member.\n\nEvery Member may leave.',
      target:
        '« Adhérent » désigne quiconque paie la cotisation.\n\nTout adhérent peut voter.\n\nLes adhérents élisent le bureau.\n\nLe bureau peut exclure une adhérente.\n\nTout Adhérent peut partir.',
      expect: [],
    },
    {
      source:
        'These rules (the “Charter”) bind all.\n\nThe Charter is public.\n\nThe board keeps the Charter.\n\nThe Charter comes first; the Charter is short.\n\nNobody changes the Charter.',
      target:
        'Diese Regeln (die „Satzung“) binden alle.\n\nDie Satzung ist öffentlich.\n\nDer Vorstand bewahrt die Satzung auf.\n\nDie Satzung geht vor; sie ist kurz.\n\nEntgegenstehende Satzungsänderungen nimmt niemand vor.',
      lang: 'de',
      expect: [],
    },
    {
      source:
        '“Work” means what is shown.\n\nThe Work is kept.\n\nNobody sells the Work.\n\nThe Work is insured.\n\nThe number of Works is limited.',
      target:
        '„Dílo“ znamená to, co je vystaveno.\n\nDílo se uchovává.\n\nDílo nikdo neprodává.\n\nDílo je pojištěno.\n\nPočet děl je omezen.',
      lang: 'cs',
      expect: [],
    },
    {
      source:
        '“Member” means whoever pays the fee.\n\nA Member may vote.\n\nMembers elect the board.\n\nThe board may expel a Member.\n\nEvery Member may leave.',
      target:
        '« Adhérent » désigne quiconque paie la cotisation.\n\nTout adhérent peut voter.\n\nLes adhérents élisent le bureau.\n\nLe bureau peut exclure un sociétaire.\n\nTout Adhérent peut partir.',
      expect: ['differs'],
    },
    {
      source:
        '- **Work** means what is shown.\n- **Author** means whoever made the Work.\n- The Author may withdraw the Work.\n- The club returns the Work to the Author.\n- Nobody copies the Work unless the Author agrees.\n- The Author insures the Work.\n- Nobody sells the Work without the Author.',
      target:
        '- **Произведение** — то, что показывают.\n- **Автор** — тот, кто создал Произведение.\n- Автор может отозвать Произведение.\n- Клуб возвращает Автору Работу.\n- Без согласия Автора никто не копирует Произведения.\n- Создатель страхует Произведение.\n- Никто не продаёт Произведение без Автора.',
      lang: 'ru',
      expect: ['differs', 'differs'],
    },
    {
      source:
        '“Member” means whoever pays the fee.\n\nA Member may vote.\n\nMembers elect the board.\n\nThe board may expel a Member.\n\n## Sheds\n\nA Member has the `shed`.\n\nThe `key` is for all.\n\n## Votes\n\nEvery Member may leave.\n\nA Member may sleep.',
      target:
        '« Adhérent » désigne quiconque paie la cotisation.\n\nTout adhérent peut voter.\n\nLes adhérents élisent le bureau.\n\nLe bureau peut exclure un adhérent.\n\n## Remises\n\nUn `shed` reste ouvert.\n\n## Votes\n\nTout Adhérent peut partir.\n\nTout sociétaire peut dormir.',
      expect: ['differs'],
    },
    {
      source:
        'Whoever pays the fee (a “Member”) has a vote.\n\nA Member may speak.\n\nMembers elect the chair.\n\nThe chair may expel a Member.\n\nEvery Member may leave.',
      target:
        '缴纳会费者（“会员”）有表决权。\n\n会员可以发言。\n\n会员选举主席。\n\n主席可以开除参与者。\n\n每名会员均可退出。',
      lang: 'zh-Hans',
      expect: ['differs'],
    },
  ],
  *check(alignment) {
    const terms = definedTerms(alignment.edition, alignment.document.profile.terms ?? []);
    if (terms.length === 0) return;
    const readings = new Map(
      readingsOf(alignment).prose.flatMap((reading) =>
        reading.pair.relation === 'one' && reading.single ? [[reading.pair.address, reading] as const] : [],
      ),
    );
    const letters = new Map<Reading, Letters>();
    const read = (reading: Reading): Letters => {
      const known = letters.get(reading) ?? lettersOf(reading.target);
      letters.set(reading, known);
      return known;
    };
    const known = terms.flatMap((term) => {
      const definition = readings.get(term.unit.address)?.pair;
      const rendering = definition && renderingIn(definition, term.place);
      return rendering === undefined ? [] : [{ ...term, rendering }];
    });
    for (const term of known) {
      // What the glossary agrees upon is held against the glossary.
      if (isAgreed(term.term, alignment)) continue;
      const others = known.flatMap((other) => (other === term ? [] : [other.rendering]));
      const presence = presenceOf(term.rendering, others);
      if (presence) yield* inconsistent(alignment, term, readings, (reading) => presence(read(reading)));
    }
  },
});

export default rule;

function isAgreed(term: string, { translation }: Alignment): boolean {
  const agreed = translation.glossary?.terms ?? [];
  return agreed.some(({ source }) => source.toLowerCase() === term.toLowerCase());
}

/** The units without the term's translation, where nearly all others have it. */
function* inconsistent(
  alignment: Alignment,
  { term, unit, uses, rendering }: DefinedTerm & { readonly rendering: string },
  readings: ReadonlyMap<string, Reading>,
  presenceIn: (reading: Reading) => Presence,
): Iterable<{
  messageId: 'differs';
  data: Record<string, string>;
  pair: Pair;
  comparison: ReturnType<typeof sideBySide>;
}> {
  if (uses.length < FEWEST) return;
  const seen = uses.flatMap((use): (readonly [Presence, Reading])[] => {
    const reading = readings.get(use.address);
    return reading && !isCut(reading) ? [[presenceIn(reading), reading]] : [];
  });
  const having = seen.filter(([found]) => found === 'all').length;
  const lacking = seen.filter(
    ([found, { target, pair }]) =>
      found === 'none' && !target.includes(term) && !isBesideGap(alignment, pair),
  );
  if (having < FEWEST || lacking.length * 3 > having) return;
  for (const [, { pair }] of lacking) {
    const data = { term, rendering, definition: unit.address, item: pair.address };
    yield { messageId: 'differs', data, pair, comparison: sideBySide(pair) };
  }
}

/** So many other units have to have the translation of the definition, before one without it says anything. */
const FEWEST = 3;

/** The words that stand where the definition has its term: quoted or bold, as many as in the English. */
function renderingIn({ targets }: Pair, { type, index, count }: DefinedTerm['place']): string | undefined {
  const [target] = targets;
  const highlights = target ? highlightsOf(target) : [];
  const alike = highlights.filter((one) => one.type === type);
  const other = highlights.filter((one) => one.type !== type);
  const found =
    alike.length === count
      ? alike[index]
      : alike.length === 0 && other.length === count
        ? other[index]
        : undefined;
  return found && found.words.length <= 80 ? found.words.replace(/[\s:：.,–—-]+$/u, '') : undefined;
}

/** A translation much shorter than others lacks more than a term, and that has rules of its own. */
function isCut({ source, target }: Reading): boolean {
  return target.length * 5 < source.length;
}
