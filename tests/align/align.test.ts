import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranslationRecord } from '../../src/model.ts';
import { acceptUnits } from '../../src/record/accept.ts';
import { alignmentOf, documentOf, profileWith, showPair } from '../documents.ts';

const rules = [
  'Keep your room tidy at all times.',
  'Be quiet after ten o’clock in the evening, and greet your neighbours when you meet them on the stairs.',
  'Pay 300 euros of rent on the first day of every month.',
  'Write to the landlord at https://example.org/house when something is broken. Do not repair it yourself.',
  'Guests may stay.',
];
const regles = [
  'Gardez votre chambre en ordre à tout moment.',
  'Ne faites pas de bruit après dix heures du soir et saluez vos voisins lorsque vous les croisez dans l’escalier.',
  'Payez 300 euros de loyer le premier jour de chaque mois.',
  'Écrivez au propriétaire sur https://example.org/house lorsque quelque chose est cassé. Ne le réparez pas vous-même.',
  'Les invités peuvent rester.',
];

const numbered = (texts: readonly string[]): string =>
  texts.map((text, index) => `${index + 1}. ${text}\n`).join('');
const withNumbers = (...parts: readonly (readonly [number, string])[]): string =>
  parts.map(([number, text]) => `${number}. ${text}\n`).join('');
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `${text}\n\n`).join('');

const english = `# Rules of the house\n\n${numbered(rules)}`;
const [first = '', second = '', third = '', fourth = '', fifth = ''] = regles;
const title = '# Règlement de la maison\n\n';
const all = regles.map((text, index) => [index + 1, text] as const);

/** The pairs that are not simply in their place. */
function oddPairs(target: string, source: string = english): readonly string[] {
  return alignmentOf(documentOf(source), target)
    .pairs.filter(({ relation }) => relation !== 'one')
    .map(showPair);
}

/** Every pair as `address: text`. */
function allPairs(target: string, source: string = english): readonly string[] {
  return alignmentOf(documentOf(source), target).pairs.map(showPair);
}

describe('a translation of the same shape', () => {
  it('is paired one by one', () => {
    expect(allPairs(title + numbered(regles))).toEqual([
      'title: Règlement de la maison',
      ...regles.map((text, index) => `item.${index + 1}: ${text}`),
    ]);
  });

  it.each([
    ['Arabic-Indic digits', '١. ٢. ٣. ٤. ٥.'],
    ['Chinese numerals', '一、 二、 三、 四、 五、'],
    ['circled digits', '① ② ③ ④ ⑤'],
    ['letters', 'a) b) c) d) e)'],
    ['Roman numerals', 'i) ii) iii) iv) v)'],
  ])('is paired when its items are numbered with %s', (_, markers) => {
    const target = markers
      .split(' ')
      .map((marker, index) => `${marker} ${regles[index]}\n`)
      .join('');
    expect(allPairs(title + target)).toEqual(allPairs(title + numbered(regles)));
  });

  it('is paired when its items became paragraphs', () => {
    expect(oddPairs(title + paragraphs(regles))).toEqual([]);
  });

  it('is paired with every confidence when nothing speaks against it', () => {
    for (const { confidence } of alignmentOf(documentOf(english), title + numbered(regles)).pairs)
      expect(confidence).toBe(1);
  });
});

describe('a translation that differs', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an item is missing',
      title + withNumbers(...all.filter(([number]) => number !== 3)),
      ['item.3 missing: '],
    ],
    ['the first item is missing', title + withNumbers(...all.slice(1)), ['item.1 missing: ']],
    ['the last item is missing', title + withNumbers(...all.slice(0, -1)), ['item.5 missing: ']],
    ['the title is missing', numbered(regles), ['title missing: ']],
    [
      'two items are missing',
      title + withNumbers(...all.filter(([number]) => number !== 2 && number !== 4)),
      ['item.2 missing: ', 'item.4 missing: '],
    ],
    [
      'an item is doubled',
      title + withNumbers([1, first], [1, first], ...all.slice(1)),
      [`item.1 doubled item.1: ${first}`],
    ],
    [
      'an item comes again at the end',
      title + withNumbers(...all, [6, second]),
      [`item.2 doubled item.2: ${second}`],
    ],
    [
      'an item is too much',
      title + withNumbers(...all, [6, 'Les chiens sont les bienvenus dans toute la maison.']),
      ['item.5 extra: Les chiens sont les bienvenus dans toute la maison.'],
    ],
    [
      'a paragraph is too much',
      `${title}Bienvenue dans notre belle maison.\n\n${numbered(regles)}`,
      ['title extra: Bienvenue dans notre belle maison.'],
    ],
    [
      'neighbours are swapped with their numbers',
      title + withNumbers([1, first], [3, third], [2, second], [4, fourth], [5, fifth]),
      [`item.2 swapped item.3: ${second}`, `item.3 swapped item.2: ${third}`],
    ],
    [
      'far items are swapped with their numbers',
      title + withNumbers([1, first], [5, fifth], [3, third], [4, fourth], [2, second]),
      [`item.2 swapped item.5: ${second}`, `item.5 swapped item.2: ${fifth}`],
    ],
    [
      'items with telling words are swapped under their numbers',
      title + withNumbers([1, first], [2, second], [3, fourth], [4, third], [5, fifth]),
      [`item.3 swapped item.4: ${third}`, `item.4 swapped item.3: ${fourth}`],
    ],
    [
      'an item is moved to the end',
      title + withNumbers([1, first], [3, third], [4, fourth], [5, fifth], [2, second]),
      [`item.2 moved: ${second}`],
    ],
    [
      'an item is moved to the front',
      title + withNumbers([5, fifth], [1, first], [2, second], [3, third], [4, fourth]),
      [`item.5 moved: ${fifth}`],
    ],
    [
      'two items are merged',
      title + withNumbers([1, first], [2, `${second} ${third}`], [4, fourth], [5, fifth]),
      [`item.2 + item.3 merged: ${second} ${third}`],
    ],
    [
      'an item is split',
      title +
        withNumbers([1, first], [2, second], [3, third]) +
        '4. Écrivez au propriétaire sur https://example.org/house lorsque quelque chose est cassé.\n\n' +
        'Ne le réparez pas vous-même.\n\n' +
        withNumbers([5, fifth]),
      [
        'item.4 split: Écrivez au propriétaire sur https://example.org/house lorsque quelque chose est cassé. | Ne le réparez pas vous-même.',
      ],
    ],
  ])('is told apart: %s', (_, target, expected) => {
    expect(oddPairs(target)).toEqual(expected);
  });

  it('pairs everything after a missing item with its own English', () => {
    expect(allPairs(title + withNumbers(...all.filter(([number]) => number !== 2))).slice(3)).toEqual([
      `item.3: ${third}`,
      `item.4: ${fourth}`,
      `item.5: ${fifth}`,
    ]);
  });

  it.each([0, 1, 2, 3, 4])(
    'says that entry %i of questions without numbers is missing, both parts of it',
    (lost) => {
      const asked = [
        ['Where do I leave my bicycle?', 'In the shed behind the house, never in the hallway.'],
        ['May I paint the walls?', 'Yes, in white. Other colours need a letter from the landlord.'],
        ['Who has the key to the cellar?', 'The caretaker, and nobody else.'],
        ['When is the laundry open?', 'From 7 to 21, but not on the last Sunday of a month.'],
        ['How do I give notice?', 'By letter, 3 months before you leave.'],
      ];
      const answered = [
        ['Où laisser mon vélo ?', 'Dans l’abri derrière la maison, jamais dans le couloir.'],
        [
          'Puis-je peindre les murs ?',
          'Oui, en blanc. Les autres couleurs demandent une lettre du propriétaire.',
        ],
        ['Qui a la clé de la cave ?', 'Le concierge et personne d’autre.'],
        ['Quand la buanderie est-elle ouverte ?', 'De 7 h à 21 h, sauf le dernier dimanche du mois.'],
        ['Comment donner congé ?', 'Par lettre, 3 mois avant votre départ.'],
      ];
      const written = (name: string, entries: readonly (readonly string[])[]): string =>
        `# ${name}\n\n## A\n\n${entries.map(([heading = '', text = '']) => `### ${heading}\n\n${text}\n`).join('\n')}`;
      const { pairs } = alignmentOf(
        documentOf(written('House', asked)),
        written(
          'Maison',
          answered.filter((_, index) => index !== lost),
        ),
      );
      const missing = pairs.filter(({ relation }) => relation !== 'one');
      expect(missing.map(({ sources }) => sources[0]?.text)).toEqual(asked[lost]);
      expect(missing.map(({ relation }) => relation)).toEqual(['missing', 'missing']);
    },
  );

  it('says that it is not sure when items are missing from paragraphs without numbers', () => {
    const source = '# Words\n\nBe fair.\n\nBe kind.\n\nBe wise.\n';
    const pairs = alignmentOf(documentOf(source), '# Mots\n\nSois juste.\n\nSois sage.\n').pairs;
    const missing = pairs.filter(({ relation }) => relation === 'missing');
    expect(missing.length).toBe(1);
    expect(missing[0]?.confidence).toBeLessThan(0.6);
  });

  it('says when a short text that is missing may stand in the one beside it', () => {
    const source = `# Words\n\n${rules[0]}\n\nNow, therefore,\n\n${rules[1]}\n`;
    const merged = alignmentOf(documentOf(source), `# Mots\n\n${first}\n\nEn conséquence, ${second}\n`).pairs;
    expect(merged.map(({ relation, mayBeWithin = false }) => [relation, mayBeWithin])).toEqual([
      ['one', false],
      ['one', false],
      ['missing', true],
      ['one', false],
    ]);
    const gone = alignmentOf(documentOf(source), `# Mots\n\n${first}\n\nEn conséquence,\n`).pairs;
    expect(gone.at(-1)).toMatchObject({ relation: 'missing' });
    expect(gone.at(-1)?.mayBeWithin).toBeUndefined();
  });

  it('pairs a footnote by its label, wherever it stands', () => {
    const source = `# Rules of the house\n\n${rules[0]}[^1]\n\n[^1]: As 27 people say.\n\n${rules[1]}\n\n${rules[4]}\n`;
    const target = `${title}${first}[^1]\n\n${second}\n\n${fifth}\n\n[^1]: Au dire de 27 personnes.\n`;
    expect(oddPairs(target, source)).toEqual(['paragraph.2 moved: [^1]: Au dire de 27 personnes.']);
  });

  it('pairs a footnote whose label was translated by its place', () => {
    const source = `# Rules of the house\n\n${rules[0]}[^why]\n\n[^why]: As 27 people say.\n\n${rules[1]}\n`;
    const target = `${title}${first}[^raison]\n\n[^raison]: Au dire de 27 personnes.\n\n${second}\n`;
    expect(oddPairs(target, source)).toEqual([]);
  });

  it('takes no label for a copy of another one', () => {
    const why = (texts: readonly string[], label: string): string =>
      texts.map((text) => `- ${text}\n\n  ${label}\n\n`).join('');
    const source = `# Rules of the house\n\n${why(rules.slice(0, 3), 'Why is this so?')}`;
    const target = `${title}${why(regles.slice(0, 4), 'Pourquoi donc ?')}`;
    const relations = alignmentOf(documentOf(source), target).pairs.map(({ relation }) => relation);
    expect(relations).not.toContain('doubled');
    expect(relations).toContain('extra');
  });

  it('leaves nothing out that the English says twice as well', () => {
    const source = `# Rules of the house\n\n${rules[0]}\n\n## Stay\n\n${rules[0]}\n`;
    const target = `${title}${first}\n\n## Rester\n\n${first}\n\n${second}\n`;
    expect(oddPairs(target, source)).toEqual([`stay.paragraph.1 extra: ${second}`]);
  });

  it('puts no text into the space between two others', () => {
    const source = `# Rules of the house\n\n${rules[0]}\n\n<br/>\n\n${rules[1]}\n`;
    const pairs = alignmentOf(documentOf(source), `${title}${first}\n\n<br/><br/>\n`).pairs;
    expect(pairs.find(({ sources }) => sources[0]?.text === rules[1])?.relation).toBe('missing');
  });

  it('finds the column of a table that was left out', () => {
    const source =
      '# Sizes\n\n| Rake | Kind | Teeth |\n| --- | --- | --- |\n| A1 | broad | 12 |\n| B2 | narrow | 8 |\n| C3 | none | 4 |\n';
    const target = '# Tailles\n\n| Râteau | Dents |\n| --- | --- |\n| A1 | 12 |\n| B2 | 8 |\n| C3 | 4 |\n';
    expect(oddPairs(target, source)).toEqual([
      'table.1.1.2 missing: ',
      'table.1.2.2 missing: ',
      'table.1.3.2 missing: ',
      'table.1.4.2 missing: ',
    ]);
  });

  it('takes no paragraph for a copy of the title that it repeats', () => {
    const source = `# Rules of the house\n\n${rules[0]}\n\nThese are the rules of the house of which everybody speaks.\n`;
    const target = `${title}${first}\n\nCe sont là\n\nRèglement de la maison\n`;
    const relations = alignmentOf(documentOf(source), target).pairs.map(({ relation }) => relation);
    expect(relations).not.toContain('doubled');
  });

  it('is not taken for an exchange when its links lead to pages in its language', () => {
    const source = `# Rules\n\n${rules[0]} See [the list](../list.md).\n\n${rules[0]} See [the names](../names.md).\n`;
    const target = `# Règles\n\n${first} Voir [la liste](../list.fr.md).\n\n${first} Voir [les noms](../names.fr.md).\n`;
    const pairs = alignmentOf(documentOf(source), target).pairs;
    expect(pairs.map(({ relation, confidence }) => relation === 'one' && confidence > 0.9)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('has the same lengths however its accents are written', () => {
    const shown = (text: string): readonly string[] =>
      alignmentOf(documentOf(english), text).pairs.map(
        ({ address, confidence }) => `${address} ${confidence}`,
      );
    const some = `${title}${numbered(regles.slice(1))}`;
    expect(shown(some.normalize('NFD'))).toEqual(shown(some.normalize('NFC')));
  });

  it('is not blamed for front matter, comments and link definitions', () => {
    const target = `---\nlang: fr\n---\n\n${title}<!-- à relire -->\n\n${numbered(regles)}\n[maison]: https://example.org\n`;
    expect(oddPairs(target)).toEqual([]);
  });

  it('may be empty of all that the English has', () => {
    const pairs = alignmentOf(documentOf(english), 'Bonjour.\n').pairs;
    expect(pairs.flatMap(({ sources }) => sources).length).toBe(6);
    expect(pairs.flatMap(({ targets }) => targets).length).toBe(1);
  });
});

describe('sections', () => {
  const source =
    '# Charter\n\n## Article 1\n\nAll are equal.\n\n## Article 2\n\nAll are free.\n\n## Article 3\n\nAll are heard.\n';

  it('are paired by the numbers of their headings', () => {
    const target = '# 宪章\n\n## 第一条\n\n人人平等。\n\n## 第三条\n\n人人都被倾听。\n';
    expect(alignmentOf(documentOf(source), target, { lang: 'zh-Hans' }).pairs.map(showPair)).toEqual([
      'title: 宪章',
      'article.1: 第一条',
      'article.1.paragraph.1: 人人平等。',
      'article.2 missing: ',
      'article.2.paragraph.1 missing: ',
      'article.3: 第三条',
      'article.3.paragraph.1: 人人都被倾听。',
    ]);
  });

  it('are paired in other scripts', () => {
    const target =
      '# الميثاق\n\n## المادة ١\n\nالجميع متساوون.\n\n## المادة ٢\n\nالجميع أحرار.\n\n## المادة ٣\n\nالجميع مسموعون.\n';
    const pairs = alignmentOf(documentOf(source), target, { lang: 'ar' }).pairs;
    expect(pairs.map(({ relation }) => relation)).toEqual(Array.from({ length: 7 }, () => 'one'));
  });

  it('may have the same heading', () => {
    const twice = '# Charter\n\n## Scope\n\nAll are equal.\n\n## Limits\n\nAll are free.\n';
    const target =
      '# Charte\n\n## Champ d’application\n\nTous sont égaux.\n\nEt plus encore.\n\n## Champ d’application\n\nTous sont libres.\n';
    expect(oddPairs(target, twice)).toEqual(['scope.paragraph.1 extra: Et plus encore.']);
  });

  it('are paired by a heading that is the same in both', () => {
    const links = '[README.md](https://example.org/readme) [RULES.md](https://example.org/rules)';
    const files = `# Files\n\n## README.md\n\n${rules[0]}\n\n## RULES.md\n\n${rules[4]}\n\n- ${rules[0]}\n\n## TALK.md\n\n${rules[1]}\n\n- ${rules[0]}\n- ${rules[4]}\n\nSee ${links} for more.\n`;
    const target = `# Fichiers\n\n## README.md\n\n${first}\n\n## RULES.md\n\n${second}\n\n- ${first}\n- ${fifth}\n\nVoir ${links}.\n`;
    const pairs = alignmentOf(documentOf(files), target).pairs.map(showPair);
    expect(pairs).toContain('rules-md: RULES.md');
    expect(pairs).toContain('talk-md missing: ');
  });

  it('are found cut off at the end', () => {
    const target = '# Charte\n\n## Article 1\n\nTous sont égaux.\n\n## Article 2\n\nTous sont libres.\n';
    expect(
      alignmentOf(documentOf(source), target)
        .pairs.filter(({ relation }) => relation === 'missing')
        .map(({ address }) => address),
    ).toEqual(['article.3', 'article.3.paragraph.1']);
  });
});

describe('what must stay in English', () => {
  const notice = 'Copyright © 2020 The Housing Club. All rights reserved.';
  const document = documentOf(
    `# Rules of the house\n\n${numbered(rules)}\n${notice}\n`,
    profileWith({ demands: [{ type: 'verbatim', units: ['paragraph.1'], sentence: notice }] }),
  );
  const relations = (target: string): readonly string[] =>
    alignmentOf(document, target)
      .pairs.filter(({ relation }) => relation !== 'one')
      .map(showPair);

  it('is paired where it stands', () => {
    expect(relations(`${title}${numbered(regles)}\n${notice}\n`)).toEqual([]);
  });

  it('is found moved to the front, and nothing else is', () => {
    expect(relations(`${title}${notice}\n\n${numbered(regles)}`)).toEqual([`paragraph.1 moved: ${notice}`]);
  });

  it('is found in front of everything, and nothing else is', () => {
    expect(relations(`${notice}\n\n${title}${numbered(regles)}`)).toEqual([`paragraph.1 moved: ${notice}`]);
  });

  it('is found doubled, and nothing else is', () => {
    expect(relations(`${title}${notice}\n\n${numbered(regles)}\n${notice}\n`)).toEqual([
      `paragraph.1 doubled paragraph.1: ${notice}`,
    ]);
  });

  it('is found altered in its place', () => {
    expect(relations(`${title}${numbered(regles)}\n${notice.replace('All', 'Some')}\n`)).toEqual([]);
  });
});

describe('a record', () => {
  const document = documentOf(english);
  const record: TranslationRecord = acceptUnits(alignmentOf(document, title + numbered(regles)), {
    wants: () => true,
    state: 'translated',
    translator: 'Ada',
    selfReview: false,
    lower: false,
    today: '2024-02-29',
  }).record;
  const relations = (target: string): readonly string[] =>
    alignmentOf(document, target, { record })
      .pairs.filter(({ relation }) => relation !== 'one')
      .map(showPair);

  it('tells neighbours that were swapped under their numbers', () => {
    expect(
      relations(title + withNumbers([1, second], [2, first], [3, third], [4, fourth], [5, fifth])),
    ).toEqual([`item.1 swapped item.2: ${first}`, `item.2 swapped item.1: ${second}`]);
  });

  it('tells far items that were swapped under their numbers', () => {
    expect(
      relations(title + withNumbers([1, fifth], [2, second], [3, third], [4, fourth], [5, first])),
    ).toEqual([`item.1 swapped item.5: ${first}`, `item.5 swapped item.1: ${fifth}`]);
  });

  it('tells which item is missing where all were numbered anew', () => {
    for (let left = 0; left < regles.length; left++) {
      const rest = regles.filter((_, index) => index !== left);
      expect(relations(title + numbered(rest))).toEqual([`item.${left + 1} missing: `]);
    }
  });

  it('does not hold a changed item against it', () => {
    expect(relations(title + numbered(regles.with(2, 'Payez trois cents euros.')))).toEqual([]);
  });
});

describe('every alignment', () => {
  const line = fc.constantFrom(
    '# A',
    '## B 1',
    '1. un',
    '2. deux',
    '7. sept',
    '- trois',
    '   - quatre',
    'cinq mots ici',
    '> six',
    '---',
    '',
    ...regles,
    ...rules,
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

  it('has every unit of the English and every block of the translation once', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        fc.pre(source.trim() !== '');
        const document = documentOf(source);
        const { pairs, translation } = alignmentOf(document, target);
        const matched = (kind: string): boolean => kind !== 'meta' && kind !== 'definition';
        expect(
          pairs
            .flatMap(({ sources }) => sources)
            .map(({ address }) => address)
            .sort(),
        ).toEqual(
          document.current.units
            .filter(({ kind }) => matched(kind))
            .map(({ address }) => address)
            .sort(),
        );
        expect(
          pairs
            .flatMap(({ targets }) => targets)
            .map(({ span }) => span.start)
            .sort((a, b) => a - b),
        ).toEqual(translation.blocks.filter(({ kind }) => matched(kind)).map(({ span }) => span.start));
      }),
      { numRuns: 500 },
    );
  });

  it('of a text with itself is one to one', () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(source.trim() !== '');
        const relations = alignmentOf(documentOf(source), source).pairs.map(({ relation }) => relation);
        expect(new Set(relations)).toEqual(new Set(relations.length > 0 ? ['one'] : []));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        fc.pre(source.trim() !== '');
        const document = documentOf(source);
        expect(alignmentOf(document, target)).toEqual(alignmentOf(document, target));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a block of HTML that a translation lacks', () => {
  const before = [
    'Each boat is washed with fresh water after a tour.',
    'Visitors are welcome in all rooms of the boathouse.',
    'The coach decides on the hours of the lessons.',
  ];
  const behind = [
    'Nobody is sent off the lake without a warning first.',
    'The gate is locked at nine in the evening.',
  ];
  const box = '<div class="tip">\n<p>Rowers pay 12 euros before the lesson begins.</p>\n</div>';
  const vorher = [
    'Jedes Boot wird nach der Fahrt mit Wasser gewaschen.',
    'Besucher sind in allen Räumen des Bootshauses willkommen.',
    'Die Trainerin bestimmt die Zeiten der Stunden.',
  ];
  const nachher = [
    'Niemand wird ohne Verwarnung vom See gewiesen.',
    'Das Tor wird um neun Uhr abends geschlossen.',
  ];

  it('is what is missing, not a paragraph beside it', () => {
    const source = `# Club\n\n${paragraphs(before)}${box}\n\n${paragraphs(behind)}`;
    expect(oddPairs(`# Club\n\n${paragraphs(vorher)}${paragraphs(nachher)}`, source)).toEqual([
      'html.1.1 missing: ',
    ]);
  });

  it('may have become a paragraph', () => {
    const source = `# Club\n\n${paragraphs(before)}${box}\n\n${paragraphs(behind)}`;
    const plain = 'Ruderer zahlen 12 Euro, bevor die Stunde beginnt.';
    expect(oddPairs(`# Club\n\n${paragraphs(vorher)}${plain}\n\n${paragraphs(nachher)}`, source)).toEqual([]);
  });
});

it('takes the unit whose number stands nowhere for the one that is missing, not one of its neighbours', () => {
  const source = `# Club\n\n${paragraphs([
    'Greet everybody who comes to the lake.',
    'Bring borrowed paddles back in 12 days.',
    'Write to the coach about any damage.',
    'Keep dogs away from the narrow pier.',
    'Lock the shed when you leave the lake.',
  ])}`;
  const target = `# Klub\n\n${paragraphs([
    'Grüße alle, die an den See kommen.',
    'Melde der Trainerin jeden Schaden schriftlich.',
    'Halte Hunde vom schmalen Steg fern.',
    'Schließe den Schuppen ab, wenn du gehst.',
  ])}`;
  expect(oddPairs(target, source)).toEqual(['paragraph.2 missing: ']);
});
