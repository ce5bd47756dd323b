import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/check/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { runExample } from '../example.ts';

const told = (id: string, source: string, target: string, lang = 'de'): readonly string[] => {
  const rule = rules.find((one) => one.id === id);
  const example: Example = { source, target, lang, expect: [] };
  return rule
    ? [...runExample(rule, example)].map(
        ({ messageId, atMost }) => `${messageId}${atMost ? ` ${atMost}` : ''}`,
      )
    : ['no such rule'];
};

describe('a paragraph that introduces a list', () => {
  const english =
    'Welcome to the club of all gardeners in town.\n\n1. Feed the bees\n2. Rake the paths\n3. Water the beds';
  const fewer =
    'Willkommen im Klub aller Gärtner der Stadt.\n\nHier ist zu tun:\n\n1. Die Wege rechen\n2. Die Beete gießen';

  it('is no item of it', () => {
    expect(told('structure/nesting', english, fewer)).toEqual([]);
    expect(told('structure/item-number', english, fewer)).toEqual([]);
  });

  it('stands for none that is missing', () => {
    expect(told('structure/item-missing', english, fewer)).toHaveLength(1);
  });
});

describe('a section that is missing where another was added', () => {
  const rows = (from: number, line: (row: number) => string): string =>
    Array.from({ length: 15 }, (_, at) => line(from + at)).join('\n\n');
  const english = (row: number): string => `Rule ${row} of the house holds for each boat in row ${row}.`;
  const german = (row: number): string => `Regel ${row} des Hauses gilt für jedes Boot in Reihe ${row}.`;
  const source = `# Club\n\n## Boats of 1901\n\n${rows(11, english)}\n\n## Paint\n\nPaint the boats in spring, when it is warm.\n\nUse green paint, and no other.\n\n## Oars of 1903\n\n${rows(31, english)}\n\n## Keys of 1904\n\n${rows(51, english)}`;
  const targetWith = (added: string): string =>
    `# Klub\n\n## Boote von 1901\n\n${rows(11, german)}\n\n## Ruder von 1903\n\n${rows(31, german)}${added}\n\n## Schlüssel von 1904\n\n${rows(51, german)}`;

  it('is one fault with it, and no error: it may be that section', () => {
    const moved = targetWith('\n\n## Farbe\n\n- Gestrichen wird im Frühling.\n- Man nimmt Grün.');
    expect(told('structure/section-missing', source, moved)).toEqual(['elsewhere warning']);
  });

  it('is an error where none was', () => {
    expect(told('structure/section-missing', source, targetWith(''))).toEqual(['missing']);
  });
});

describe('numbers that are none', () => {
  it.each([
    ['marks of footnotes', 'Bees hum.', 'Bienen summen[^3].'],
    ['functions', 'Call it by its name.', 'Nenne es each_one/2 bei seinem Namen.'],
    ['templates', 'See {{ shed.name }}.', 'Siehe {{ sheds[0].name }}.'],
    ['the version of the text', 'version: "1.1.1"\ntitle: "Bees"', 'version: "1.0.2"\ntitle: "Bienen"'],
    ['decades', 'Since the 1970s it stands.', 'Seit den 70ern steht es.'],
    ['hours and minutes', 'Wait 2.5 hours.', 'Warte 2 h 30 min.'],
    ['systems of numbers', 'It reads binary and octal digits.', 'Es liest 2er- und 8er-Ziffern.'],
  ])('%s', (_, english, translation) => {
    expect(told('token/number', english, translation)).toEqual([]);
  });

  it.each([
    ['another version', 'Use version 1.1.1 of it.', 'Nimm Version 1.0.2 davon.'],
    ['another decade', 'Since the 1970s it stands.', 'Seit den 80ern steht es.'],
    ['another time', 'Wait 2.5 hours.', 'Warte 2 h 45 min.'],
    ['a number', 'Bees hum.', '27 Bienen summen.'],
  ])('but not %s', (_, english, translation) => {
    expect(told('token/number', english, translation)).toHaveLength(1);
  });
});

describe('placeholders', () => {
  it('may stand with blanks in them, on a line of their own, or in a command for readers to fill in', () => {
    expect(told('token/placeholder', 'Ask {{ board }}.', 'Frage {{board}}.')).toEqual([]);
    expect(told('token/placeholder', 'Ask. {{< pin a >}}', 'Frage.\n\n{{% pin b %}}')).toEqual([]);
    expect(told('token/placeholder', '`rake {{path/to/bed}}`', '`rake {{pfad/zum/beet}}`')).toEqual([]);
    expect(told('markup/code', 'Run `rake {{path/to/bed}}`.', 'Nimm `rake {{pfad/zum/beet}}`.')).toEqual([]);
  });

  it('are told where they are lost or translated', () => {
    expect(told('token/placeholder', 'Ask {{ board }}.', 'Frage {{ vorstand }}.')).toEqual([
      'missing',
      'extra',
    ]);
    expect(told('token/placeholder', 'Ask. {{< pin a >}}', 'Frage.')).toEqual(['missing']);
    expect(told('markup/code', 'Run `rake {{path/to/bed}}`.', 'Nimm `reche {{pfad/zum/beet}}`.')).toEqual([
      'span',
    ]);
  });
});

describe('what slashes open in Python-Markdown', () => {
  it('is a mark, and its title is text', () => {
    const english = '/// note | Bees\n\nThey hum.\n\n///';
    expect(told('markup/marker', english, '/// note | Bienen\n\nSie summen.\n\n///')).toEqual([]);
    expect(told('markup/marker', english, '/// hinweis | Bienen\n\nSie summen.\n\n///')).toEqual(['changed']);
  });
});

describe('sections in another order', () => {
  const english = '## Bees\n\nThey hum all day.\n\n## Cows\n\nThey moo.\n\n## Dogs\n\nThey bark at night.';

  it('are matched by their ids', () => {
    const german =
      '## Hunde {#dogs}\n\nSie bellen nachts.\n\n## Bienen {#bees}\n\nSie summen den ganzen Tag.\n\n## Kühe {#cows}\n\nSie muhen.';
    expect(told('structure/item-missing', english, german)).toEqual([]);
    expect(told('structure/item-order', english, german)).toHaveLength(1);
  });
});

describe('tags', () => {
  it('that only set words matter less than those that say something', () => {
    expect(told('markup/tags', 'Rake <u>all</u> of it.', 'Reche alles davon.')).toEqual(['missing note']);
    expect(told('markup/tags', 'Press <kbd>x</kbd> now.', 'Drücke jetzt x.')).toEqual(['missing']);
  });
});

describe('very many items that stand elsewhere', () => {
  const plants = 'fern moss oak elm ash yew fir ivy sage mint dill thyme rose lily iris aster'.split(' ');
  const listed = (order: readonly string[], say: (plant: string, number: number) => string): string =>
    order.map((plant) => `- ${say(plant, plants.indexOf(plant) + 31)}`).join('\n');
  const english = listed(plants, (plant, number) => `Bed ${number} is for ${plant}, and nobody walks there.`);
  const moved = (order: readonly string[]): readonly string[] =>
    told(
      'structure/item-order',
      english,
      listed(order, (plant, number) => `Beet ${number} ist für ${plant}, und niemand läuft dort herum.`),
    );

  it('are told as long as names say which they are, what was moved along once', () => {
    expect(moved(plants.toReversed())).toHaveLength(6);
    expect(moved([...plants.slice(3), ...plants.slice(0, 3)])).toEqual(['moved warning']);
  });

  it('are told once, as unsure, where hardly anything says which they are', () => {
    const by = (order: readonly string[], say: (place: string) => string): string =>
      order.map((plant) => `- ${say(`https://club.example/${plant}`)}`).join('\n');
    const unnamed = by(plants, (place) => `Look up [here](${place}) who may walk in this bed.`);
    const german = by(
      plants.toReversed(),
      (place) => `Schlag [hier](${place}) nach, wer in diesem Beet laufen darf.`,
    );
    expect(told('structure/item-order', unnamed, german)).toEqual(['many warning']);
  });
});

describe('what has no words', () => {
  it('stands in no other place that readers would see', () => {
    const english = '## Keys\n\n<a name="keys"></a>\n\n[map](/map)\n\nBees hum.';
    const exchanged = '## Keys\n\n[map](/map)\n\n<a name="keys"></a>\n\nBienen summen.';
    expect(told('structure/item-order', english, exchanged)).toEqual([]);
  });
});

describe('lines that tell a generator what to do', () => {
  it('are no English that was left', () => {
    const english =
      '# Bees\n\n--- task ---\n\nFeed the bees in the yard.\n\n--- /task ---\n\n--- Feed them well ---';
    const kept =
      '# Bienen\n\n--- task ---\n\nFüttere die Bienen im Hof.\n\n--- /task ---\n\n--- Feed them well ---';
    expect(told('state/same-as-source', english, kept)).toHaveLength(1);
  });
});

describe('an address of another item', () => {
  const hives = 'oak elm ash yew fir ivy sage mint dill thyme rose lily iris aster'.split(' ');
  const line = (hive: string, more = ''): string => `- [${hive} hive](https://${hive}.example/honey)${more}`;
  const english = hives.map((hive) => line(hive)).join('\n');

  it('is told where the rest is as it should be', () => {
    const copied = english
      .replace('https://yew.example', 'https://oak.example')
      .replaceAll(' hive', '-Stock');
    expect(told('token/url', english, copied)).toEqual(['changed']);
  });
});

describe('empty lines that were left out', () => {
  const english =
    '## Keys\n\nBefore you row out you need a key of your own for the boathouse.\n\n> If there is none on the hook, ask the board for one of theirs.\n\nThe signs beside the lake are old; read them with care all the same.\n\nBring it back before nine.';
  const run =
    '## Schlüssel\n\nBevor ihr hinausrudert, braucht ihr einen eigenen Schlüssel fürs Bootshaus.\nHängt keiner am Haken, bittet den Vorstand um einen von seinen.\nDie Schilder am See sind alt; lest sie trotzdem mit Bedacht.\n\nBringt ihn vor neun zurück.';

  it('run together what stands in the lines, of whatever kind it is', () => {
    expect(told('structure/item-missing', english, run)).toEqual([]);
    expect(told('structure/item-merged', english, run)).toEqual(['merged warning']);
  });

  it('but what stands in no line is missing', () => {
    const fewer = run.replace('Hängt keiner am Haken, bittet den Vorstand um einen von seinen.\n', '');
    expect(told('structure/item-missing', english, fewer)).not.toEqual([]);
  });
});

describe('a line that tells a generator what to do', () => {
  it('is not translated by words beside it', () => {
    const english =
      '## Boats\n\nOpen a window.\n\n{% window %}shell of your computer{% endwindow %}\n\n```\n$ cd boats\n```\n\nNow read it:\n\n{% window %}shell{% endwindow %}\n\n```\n$ read boats\n```\n\nThat is all that you need to know.';
    const german =
      '## Boote\n\nÖffne ein Fenster.\n\nLies sie jetzt mit dem Rechner:\n\n{% window %}shell{% endwindow %}\n\n```\n$ read boats\n```\n\nDas ist alles, was du wissen musst.';
    const rule = rules.find(({ id }) => id === 'structure/item-missing');
    const found = rule
      ? [...runExample(rule, { source: english, target: german, lang: 'de', expect: [] })]
      : [];
    expect(found.map(({ pair }) => pair?.address)).toEqual(['boats.paragraph.2']);
  });
});

describe('English that was left beside a text that was added', () => {
  const english =
    '- Feed the bees behind the shed in the morning.\n- Rake the paths of the garden before it rains.\n- Water the beds near the lake in the evening.';

  it('has not been translated by it', () => {
    const german =
      '- Füttere morgens die Bienen hinter dem Schuppen.\n- Rake the paths of the garden before it rains.\n- Rake the beds of the shed before the evening.\n- Gieße abends die Beete am See.';
    expect(told('structure/item-extra', english, german)).toEqual(['extra warning']);
  });
});

describe('labels that are set as code', () => {
  const sheds = Array.from({ length: 12 }, (_, at) => `\`shed_${at}\``);
  const line = (head: string, labels: string, verb: string): string =>
    [...sheds, `A [${head}](https://a.example/wiki/Hive#Lid) has ${labels}.`, ...sheds]
      .map((one, at) => (at === sheds.length ? one : `Bees ${verb} in ${one.replace('_', `_${at}_`)}.`))
      .join('\n\n');
  const english = line('lid', '`Owner`, `Street`, `Bees`, `Day` and `Weather`', 'hum');
  const labels = '`Besitz`, `Straße`, `Bienen`, `Tag` und `Wetter`';

  it('leave no doubt what a text translates that leads to the same page', () => {
    const translated = line('Deckel', labels, 'summen');
    expect(told('structure/alignment-doubtful', english, translated)).toEqual([]);
  });

  it('but where nothing is the same, there is', () => {
    const other = line('Deckel', labels, 'summen').replace('wiki/Hive#Lid', 'x/honey');
    expect(told('structure/alignment-doubtful', english, other)).toEqual(['nothing']);
  });
});

describe('an item whose number is left out', () => {
  const english =
    '1. Feed the bees.\n2. Rake the paths.\n3. Water the beds.\n4. Close the gate.\n5. Sign the book.';
  const fewer =
    '1. Füttere die Bienen.\n3. Gieße die Beete.\n4. Schließe das Tor.\n5. Unterschreibe im Buch.';

  it('is missing, whatever was added at the end', () => {
    const missing = (added: string): readonly string[] =>
      told('structure/item-missing', english, `${fewer}${added}`);
    expect(missing('\n\nStand der Übersetzung: Mai 2020.')).toEqual(['missing']);
    expect(missing('\n6. Streiche das Boot.')).toEqual(['missing']);
  });

  it('may be what stands in its place without a number', () => {
    const moved = fewer.replace('\n3.', '\n\nReche die Wege.\n\n3.');
    expect(told('structure/item-missing', english, moved)).not.toContain('missing');
  });
});

describe('English before a word in brackets', () => {
  const partly = (english: string, target: string): readonly string[] =>
    told('state/partly-english', english, target);

  it('is kept where the word is its short form', () => {
    const english = 'Each night the whole thing is walked from end to end (e2e) by the guard.';
    expect(partly(english, 'Jede Nacht geht der Wächter alles from end to end (e2e) ab.')).toEqual([]);
  });

  it('was left where the word is none of it', () => {
    const english = 'Guests must pay the yearly fee to the keeper of the boats (EUR).';
    expect(partly(english, 'Gäste must pay the yearly fee to the keeper of the boats (EUR).')).toEqual([
      'partly',
    ]);
    expect(
      partly(
        'Give your keys to the keeper of the boats (etc), and leave.',
        'Gebt eure Schlüssel to the keeper of the boats (etc), und geht.',
      ),
    ).toHaveLength(1);
  });
});
