import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/check/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { runExample } from '../example.ts';

const rule = rules.find(({ id }) => id === 'markup/code');

const told = (pairs: readonly (readonly [string, string])[], lang = 'de'): readonly string[] => {
  const example: Example = {
    source: pairs.map(([english]) => english).join('\n\n'),
    target: pairs.map(([, translation]) => translation).join('\n\n'),
    lang,
    expect: [],
  };
  return rule
    ? [...runExample(rule, example)].map(
        ({ messageId, atMost }) => `${messageId}${atMost ? ` ${atMost}` : ''}`,
      )
    : [];
};

const block = (code: string, info = ''): string => `\`\`\`${info}\n${code}\n\`\`\``;
const same = (english: string, translation: string, info = ''): readonly string[] =>
  told([[block(english, info), block(translation, info)]]);

describe('code that is only set otherwise', () => {
  it.each([
    ['blanks in brackets', 'say({name}, [1, 2])', 'say({ name }, [ 1,2 ])'],
    ['kinds of quotation marks', "say('hi')", 'say("hi")'],
    ['marks at the end', 'say("hi");\nlist = [1, 2,]', 'say("hi")\nlist = [1, 2]'],
    ['a prompt', '$ make all', 'make all'],
    ['tags in brackets', 'draw(\n  <Clock a={1} />\n);', 'draw((\n  <Clock a={ 1 } />\n));'],
    ['lines', 'say(\n  1,\n  2\n)', 'say(1, 2)'],
    ['comments of several lines', 'say(1)\n// one\n// two', 'say(1)\n/* eins,\n   zwei */'],
  ])('%s', (_, english, translation) => {
    expect(same(english, translation)).toEqual([]);
  });

  it.each([
    ['a path that became two', 'rm -r /tmp/a', 'rm -r / tmp/a'],
    ['an option that lost its sign', 'make --all', 'make -- all'],
    ['statements on one line', 'x = 1\ny = 2', 'x = 1 y = 2'],
    ['another number', 'say({1})', 'say({ 2 })'],
    ['a call less', 'say(1)\nsay(2)', 'say(1)'],
  ])('but not %s', (_, english, translation) => {
    expect(same(english, translation)).toEqual(['changed']);
  });
});

describe('names and texts of an example that were translated', () => {
  const english = ['name = "Ada"\nprint(name)', 'def greet(name):\n    print("Hi " + name)', 'greet(name)'];
  const german = ['titel = "Ida"\nprint(titel)', 'def rufe(titel):\n    print("Na " + titel)', 'rufe(titel)'];
  const all = (translations: readonly string[], prose: readonly (readonly [string, string])[] = []) =>
    told([
      ...english.map((code, index) => [block(code), block(translations[index] ?? '')] as const),
      ...prose,
    ]);

  it('are one note, however often they are used', () => {
    expect(
      all(german, [
        [
          'Here `name` is "Ada" and `greet(name)` says so.',
          'Hier ist `titel` „Ida“, und `rufe(titel)` sagt es.',
        ],
        ['Write `print(name)` to see it.', 'Schreibe `print(titel)`, um es zu sehen.'],
      ]),
    ).toEqual(['translated note']);
  });

  it('are told where one of them is called otherwise', () => {
    expect(all(german.with(2, 'rufe(name_davon)'))).toEqual(['translated note', 'changed']);
    expect(all(german, [['Then `greet` is called.', 'Dann wird `ruf` gerufen.']])).toEqual([
      'translated note',
      'span',
    ]);
  });

  it('are told where the code does not give them', () => {
    expect(same('npm test', 'npm essai')).toEqual(['changed']);
    expect(same('import "shed"', 'import "Schuppen"')).toEqual(['changed']);
    expect(same('print(1)', 'drucke(1)')).toEqual(['changed']);
    expect(same('name: shed', 'titel: shed', 'yaml')).toEqual(['changed']);
    expect(same('{\n  "name": "shed"\n}', '{\n  "titel": "shed"\n}', 'json')).toEqual(['changed']);
    expect(same('PORT=8000 run', 'HAFEN=8000 run')).toEqual(['changed']);
  });
});

describe('code in running text', () => {
  it('is a function with or without how many values it takes', () => {
    expect(told([['Call `each/2` or `open()`.', 'Rufe `each` oder `open`.']])).toEqual([]);
    expect(told([['Call `each/2`.', 'Rufe `each/3`.']])).toEqual(['span']);
    expect(told([['Call `each/2`.', 'Rufe `all`.']])).toEqual(['span']);
  });

  it('is a key as keyboards name it', () => {
    expect(told([['Press `enter`.', 'Drücke `Eingabe`.']])).toEqual([]);
  });

  it('is a word that was stressed so, which matters less', () => {
    expect(
      told([['The value is a `string` of letters.', 'Der Wert ist eine `строка` aus Buchstaben.']], 'ru'),
    ).toEqual(['span note']);
    expect(told([['The value is `null_value`.', 'Der Wert ist `строка`.']], 'ru')).toEqual(['span']);
  });
});

describe('blocks of code that were exchanged', () => {
  it('are told as moved, if at all', () => {
    const [one, two] = [block('open(shed)'), block('close(shed, 27)')];
    expect(
      told([
        [one, two],
        [two, one],
      ]),
    ).toEqual([]);
    expect(
      told([
        [one, two],
        [two, two],
      ]),
    ).toEqual(['changed']);
  });
});
