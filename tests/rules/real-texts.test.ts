import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/check/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { runExample } from '../example.ts';

/** A kind of text as projects have it: what is right about it passes, and the fault beside it is still found. */
interface Kind {
  readonly kind: string;
  readonly rule: string;
  readonly lang: string;
  readonly right: readonly (readonly [english: string, translation: string])[];
  readonly wrong: readonly (readonly [english: string, translation: string])[];
  /** What surrounds them: rules that compare a text with the rest of its translation need one. */
  readonly around?: readonly (readonly [english: string, translation: string])[];
  readonly expect: readonly string[];
}

const german: Kind['around'] = [
  ['Be fair to every member of the club.', 'Sei fair zu jedem Mitglied des Vereins.'],
  ['Listen to what the others have to say.', 'Höre zu, was die anderen zu sagen haben.'],
  ['Leave the rooms as you found them.', 'Hinterlasse die Räume, wie du sie vorgefunden hast.'],
  ['Pay what you owe before the year ends.', 'Bezahle deine Schulden vor dem Ende des Jahres.'],
  ['Report to the board what went wrong.', 'Melde dem Vorstand, was schiefgegangen ist.'],
  ['Bring back the books on the same day.', 'Bringe die Bücher am selben Tag zurück.'],
  ['Greet the guests of the house.', 'Begrüße die Gäste des Hauses.'],
  ['Water the flowers in the morning.', 'Gieße die Blumen am Morgen.'],
  ['Close the gate in the evening.', 'Schließe das Tor am Abend.'],
];

const chinese: Kind['around'] = [
  ['Be fair to every member of the club.', '公平对待俱乐部的每一位成员。'],
  ['Listen to what the others have to say.', '倾听其他人要说的话。'],
  ['Leave the rooms as you found them.', '离开时让房间保持原样。'],
  ['Pay what you owe before the year ends.', '年底之前付清所欠款项。'],
  ['Report to the board what went wrong.', '向理事会报告出了什么问题。'],
  ['Bring back the books on the same day.', '当天归还所借的书籍。'],
];

const kinds: readonly Kind[] = [
  {
    kind: 'lines of prose that are broken elsewhere',
    rule: 'markup/code',
    lang: 'de',
    right: [
      [
        '```\n$ rake\nwarning: a handle is needed.\nFor example:\n\nrake 1 + hoe 2\n```',
        '```\n$ rake\nwarning: a handle is needed. For example:\n\nrake 1 + hoe 2\n```',
      ],
    ],
    wrong: [['```\nx = 1\ny = 2\n```', '```\nx = 1 y = 2\n```']],
    expect: ['changed'],
  },
  {
    kind: 'a denial behind "that is"',
    rule: 'term/negation',
    lang: 'pt',
    right: [['The shed is open, that is, no one owns it.', 'A cabana é aberta, ou seja, ninguém a possui.']],
    wrong: [['No one owns the shed.', 'Alguém possui a cabana.']],
    expect: ['missing'],
  },
  {
    kind: 'smiles behind a blank',
    rule: 'text/punctuation-spacing',
    lang: 'pl',
    right: [['It is clean. Nice work there! :)', 'Jest czysto. Dobra robota :)']],
    wrong: [['It is clean:', 'Jest czysto :']],
    expect: ['before'],
  },
  {
    kind: 'cries',
    rule: 'text/tripled-letter',
    lang: 'cs',
    right: [['Hooray! The shed is clean.', 'Hurááá! Kůlna je čistá.']],
    wrong: [['The shed is clean.', 'Kůlna je čistááá.']],
    expect: ['tripled'],
  },
  {
    kind: 'digits within a name',
    rule: 'token/number',
    lang: 'de',
    right: [['Read about rakes on their pages.', 'Lies bei g4rdeners über Rechen nach.']],
    wrong: [['Read about rakes on their pages.', 'Lies bei 4 Gärtnern über Rechen nach.']],
    expect: ['extra'],
  },
  {
    kind: 'pages that are in English only',
    rule: 'token/url',
    lang: 'de',
    right: [['See https://rakes.example/learn/.', 'Siehe https://rakes.example/en/learn/.']],
    wrong: [['See https://rakes.example/learn/.', 'Siehe https://rakes.example/en/buy/.']],
    expect: ['changed'],
  },
  {
    kind: 'links that begin with a scheme',
    rule: 'token/url',
    lang: 'zh-Hans',
    right: [['Links begin with http:// or https://.', '链接以 http:// 或 https:// 开头。']],
    wrong: [['Read https://rakes.example first.', '请先阅读。']],
    expect: ['missing'],
  },
  {
    kind: 'icons by their names',
    rule: 'text/punctuation-spacing',
    lang: 'fr',
    right: [['See the rakes :garden-rake:', 'Voir les râteaux :garden-rake:']],
    wrong: [['See the rakes:', 'Voir les râteaux:']],
    expect: ['no-space'],
  },
  {
    kind: 'what has to be, in two forms',
    rule: 'term/modality',
    lang: 'ja',
    right: [
      [
        'You must have a rake; we recommend a new one.',
        '熊手を持っている必要があります。新しいものを推奨します。',
      ],
    ],
    wrong: [['You must have a rake.', '熊手を持っていてもよい。']],
    expect: ['permits'],
  },
  {
    kind: 'what is done instead',
    rule: 'term/negation',
    lang: 'de',
    right: [['Write down what you hear; do not guess.', 'Schreibe auf, was du hörst, anstatt zu raten.']],
    wrong: [['Members must not guess.', 'Mitglieder müssen raten.']],
    expect: ['missing'],
  },
  {
    kind: 'nothing whatsoever, without a verb',
    rule: 'term/negation',
    lang: 'ru',
    right: [['No dogs in the garden of the club.', 'Никаких собак в саду клуба.']],
    wrong: [['No one may enter the garden.', 'Никто может войти в сад.']],
    expect: ['missing'],
  },
  {
    kind: 'a smile behind a mark',
    rule: 'text/brackets',
    lang: 'zh-Hans',
    right: [
      ['The shed is clean, is it not? :)', '棚子很干净，对吗？:)'],
      ['Nothing is left to do. :)', '没有什么可做的了：）'],
    ],
    wrong: [['The shed is clean, is it not?', '棚子很干净，对吗）']],
    expect: ['unbalanced'],
  },
  {
    kind: 'the name of the language in a file',
    rule: 'token/link-target',
    lang: 'de',
    right: [
      ['See [the rakes](docs/rakes.md).', 'Siehe [die Rechen](docs/rakes.german.md).'],
      ['See [the hoes](../tools/hoes/).', 'Siehe [die Hacken](/garden/tools/hoes/).'],
    ],
    wrong: [['See [the rakes](docs/rakes.md).', 'Siehe [die Rechen](docs/hoes.german.md).']],
    expect: ['changed'],
  },
  {
    kind: 'anchors that are counted where headings have no letter of English',
    rule: 'token/link-target',
    lang: 'ru',
    right: [
      ['# Rakes\n\n## Hoes\n\nSee [the hoes](#hoes).', '# Грабли\n\n## Мотыги\n\nСмотри [мотыги](#_2).'],
    ],
    wrong: [
      ['# Rakes\n\n## Hoes\n\nSee [the hoes](#hoes).', '# Грабли\n\n## Мотыги\n\nСмотри [мотыги](#_7).'],
    ],
    expect: ['dead'],
  },
  {
    kind: 'one word or two',
    rule: 'term/reused',
    lang: 'de',
    right: [
      ['Only well kept bed rows.', 'Alle Beete sind erhöhte Beetreihen.'],
      ['Only well kept bedrows.', 'Alle Beete sind erhöhte Beetreihen.'],
    ],
    wrong: [
      ['All beds are watered at night.', 'Alle Beete sind erhöhte Beetreihen.'],
      ['Nobody may tread on the rows.', 'Alle Beete sind erhöhte Beetreihen.'],
    ],
    expect: ['same'],
  },
  {
    kind: 'ids behind headings',
    rule: 'text/wrong-script',
    lang: 'zh-Hans',
    around: chinese,
    right: [['## How to hold a rake', '## 如何握耙 {#garden-tools-of-every-kind-for-members}']],
    wrong: [['Put the rake back into the shed.', 'Положи грабли обратно в сарай до вечера']],
    expect: ['script'],
  },
  {
    kind: 'attributes behind a link',
    rule: 'state/partly-english',
    lang: 'ja',
    right: [
      [
        'Read [Rakes with Hoes](rakes.md){.inner-link target=_blank}.',
        '熊手の説明（[Rakes with Hoes](rakes.md){.inner-link target=_blank}）をお読みください。',
      ],
    ],
    wrong: [
      [
        'Read this. Put the rakes back into the shed before it rains.',
        '読んでください。 Put the rakes back into the shed before it rains.',
      ],
    ],
    expect: ['partly'],
  },
  {
    kind: 'what is asked so that somebody agrees',
    rule: 'term/negation',
    lang: 'de',
    right: [
      ['Doesn’t this slow down the whole club?', 'Bremst das den ganzen Verein?'],
      ['## Don’t Make Our Mistakes', '## Bevor du anfängst'],
      ['It isn’t without its risks, as members know.', 'Es hat seine Risiken, wie Mitglieder wissen.'],
    ],
    wrong: [['Members must not copy the keys.', 'Mitglieder müssen die Schlüssel kopieren.']],
    expect: ['missing'],
  },
  {
    kind: 'negations of other forms',
    rule: 'term/negation',
    lang: 'ru',
    right: [['You must not be careless here.', 'Быть внимательным здесь непросто.']],
    wrong: [['Members cannot copy the keys.', 'Члены клуба копируют ключи.']],
    expect: ['missing'],
  },
  {
    kind: 'a cost that must be paid, and what it can be',
    rule: 'term/modality',
    lang: 'es',
    right: [
      ['The price that must be paid can be high.', 'El precio que se paga puede ser alto.'],
      ['You must be 13 years old to join us.', 'Pueden unirse quienes tengan más de 13 años.'],
    ],
    wrong: [['Members must pay the price.', 'Los miembros pueden pagar el precio.']],
    expect: ['permits'],
  },
  {
    kind: 'signs within words of Chinese',
    rule: 'term/modality',
    lang: 'zh-Hans',
    right: [['Guests may visit the shops.', '客人到服务处参观商铺。']],
    wrong: [['Guests may visit the shops.', '客人必须参观商铺。']],
    expect: ['obliges'],
  },
  {
    kind: 'labels that stand in several places',
    rule: 'term/reused',
    lang: 'de',
    right: [
      ['- All data types', '- Alle Daten'],
      ['- All data that we have', '- Alle Daten'],
      ['- Rake the leaves of the lawn', '- Rasenblätter rechen'],
      ['- Rake the leaves of the lawn (with a rake, a broom and a cart)', '- Rasenblätter rechen'],
    ],
    wrong: [
      ['- Feed the dogs of the house at noon.', '- Füttere mittags die Hunde des Hauses.'],
      ['- Bring the cats of others back.', '- Füttere mittags die Hunde des Hauses.'],
    ],
    expect: ['same'],
  },
  {
    kind: 'titles, which translators shorten',
    rule: 'text/short',
    lang: 'de',
    around: german,
    right: [['## A Detailed Account of the Garden with Examples from Real Life', '## Der Garten']],
    wrong: [
      [
        'Rake the leaves of the lawn and of the paths before the first snow falls on them.',
        'Reche die Blätter.',
      ],
    ],
    expect: ['short'],
  },
  {
    kind: 'addresses and versions, as long in every language',
    rule: 'text/long',
    lang: 'zh-Hans',
    around: chinese,
    right: [
      [
        'For example: 1.0.0-alpha < 1.0.0-beta < 1.0.0-beta.2 < 1.0.0-rc.1 < 1.0.0',
        '例如：1.0.0-alpha < 1.0.0-beta < 1.0.0-beta.2 < 1.0.0-rc.1 < 1.0.0',
      ],
      [
        'The rules are at https://lawns.example/a-very-long-address/of-the-rules/in-full, and here.',
        '规则见 https://lawns.example/a-very-long-address/of-the-rules/in-full 和此处。',
      ],
    ],
    wrong: [
      [
        'Greet the guests of the house in the morning.',
        '早上要问候来到本俱乐部的每一位客人，带他们参观所有房间，为他们准备茶水，告诉他们书籍放在哪里，并且请他们晚上离开时把大门关好，把钥匙交还给看门的人，不要忘记带走自己的东西。',
      ],
    ],
    expect: ['long'],
  },
  {
    kind: 'gaps to fill and names in brackets',
    rule: 'text/brackets',
    lang: 'de',
    right: [
      ['Write to the keepers at [INSERT THE ADDRESS].', 'Schreibe den Hütern an hof@lawns.example.'],
      ['Books come packed (.zip or .tar.gz) from us.', 'Bücher kommen als .zip oder .tar.gz.'],
    ],
    wrong: [
      [
        'Books come packed (in paper and in cloth) from us.',
        'Bücher kommen verpackt (in Papier und Stoff von uns.',
      ],
    ],
    expect: ['unbalanced'],
  },
  {
    kind: 'days and months at the beginning',
    rule: 'text/case',
    lang: 'nl',
    around: german,
    right: [
      ['September 9, 2020', 'woensdag 9 september 2020'],
      ['June 23', 'juni 23'],
    ],
    wrong: [['Feed the dogs at noon.', 'geef de honden te eten.']],
    expect: ['small'],
  },
  {
    kind: 'code, endings of files and what stands there three times',
    rule: 'text/doubled-word',
    lang: 'es',
    right: [
      ['Call `echo leaf` here.', 'Llama `echo hoja hoja` aquí.'],
      ['Keep what ends in .o or .a here.', 'Guarda lo que acaba en .o o .a aquí.'],
      ['Knock loudly.', 'Llama: toc toc toc.'],
    ],
    wrong: [['Call the dogs of the house.', 'Llama a los perros perros de la casa.']],
    expect: ['doubled'],
  },
  {
    kind: 'small words in a language that doubles others',
    rule: 'text/doubled-word',
    lang: 'hi',
    around: Array.from(
      { length: 12 },
      (_, at) => [`Rule ${at + 1} of the club.`, `क्लब के नियम ${at + 1}.`] as const,
    ),
    right: [['Walk slowly through the garden of the club.', 'क्लब के बाग में धीरे धीरे चलें.']],
    wrong: [['Walk through the garden of the club.', 'क्लब के के बाग में चलें.']],
    expect: ['doubled'],
  },
  {
    kind: 'numbers within names, and digits that are a way of writing',
    rule: 'text/native-digits',
    lang: 'bn',
    around: [
      ...Array.from(
        { length: 12 },
        (_, at) => [`Wait ${at + 20} days.`, `${at + 20} দিন অপেক্ষা করুন।`] as const,
      ),
      ['Four leaves.', 'চারটি ৪ পাতা।'],
      ['Six leaves.', 'ছয়টি ৬ পাতা।'],
    ],
    right: [
      ['Course 5 of the Garden School.', 'Garden School ৫ পাঠ।'],
      ['Seven leaves.', 'সাতটি ৭ পাতা।'],
    ],
    wrong: [
      ['Seven leaves.', 'সাতটি ৭ পাতা।'],
      ['Pay 25 coins.', '২5 মুদ্রা দিন।'],
    ],
    expect: ['mixed'],
  },
  {
    kind: 'questions in titles, addresses and abbreviations at the end',
    rule: 'text/end-punctuation',
    lang: 'de',
    around: german,
    right: [
      [
        'The rules stand at the end of https://lawns.example.',
        'Die Regeln stehen hier: https://lawns.example',
      ],
      ['Bring rakes, brooms and more', 'Bringe Rechen, Besen u. a.'],
    ],
    wrong: [['Feed the dogs at noon.', 'Füttere mittags die Hunde']],
    expect: ['missing'],
  },
  {
    kind: 'texts in letters that no other language has',
    rule: 'text/wrong-language',
    lang: 'el',
    around: german.map(
      ([english]) =>
        [english, 'Τα μέλη σέβονται τους κανόνες του συλλόγου και όλα τα άλλα μέλη του.'] as const,
    ),
    right: [
      [
        'Strange handles of resources for the cellars.',
        'Αναγνωριστικά πόρων ξεχωριστών βάσεων εγκαθίστανται αυτομάτως ψηφιακά.',
      ],
    ],
    wrong: [],
    expect: [],
  },
  {
    kind: 'names of languages in their own letters, titles and words of programs',
    rule: 'text/wrong-script',
    lang: 'zh-Hans',
    around: chinese,
    right: [
      ['Deutsch ∙ Ελληνικά ∙ Русский ∙ Українська', 'Deutsch ∙ Ελληνικά ∙ Русский ∙ Українська'],
      ['The old handbook of the garden', 'The Complete Garden Handbook'],
      ['They raise money with rakes.', '他们通过 gardening campaign 为 rake schema 筹集资金'],
    ],
    wrong: [['Greet the guests of the house.', 'Gardez les clefs et rendez tout ce que vous avez emprunté.']],
    expect: ['script'],
  },
  {
    kind: 'longer names that have a defined term in them',
    rule: 'term/defined-term-consistency',
    lang: 'de',
    around: [
      ['“Service” means the garden of the club.', '„Dienst“ bezeichnet den Garten des Vereins.'],
      ['The Service is open all day.', 'Der Dienst ist den ganzen Tag offen.'],
      ['Members keep the Service clean.', 'Mitglieder halten den Dienst sauber.'],
      ['Nobody may sell the Service.', 'Niemand darf den Dienst verkaufen.'],
      ['Guests may visit the Service.', 'Gäste dürfen den Dienst besuchen.'],
    ],
    right: [['Read the Terms of Service with care.', 'Lies die Nutzungsbedingungen mit Sorgfalt.']],
    wrong: [['Dogs may enter the Service.', 'Hunde dürfen das Angebot betreten.']],
    expect: ['differs'],
  },
];

describe.each(kinds)('$rule: $kind', ({ rule: id, lang, around = [], right, wrong, expect: expected }) => {
  const rule = rules.find((one) => one.id === id);
  const found = (pairs: Kind['right']): readonly string[] => {
    const all = [...around, ...pairs];
    const example: Example = {
      source: all.map(([english]) => english).join('\n\n'),
      target: all.map(([, translation]) => translation).join('\n\n'),
      lang,
      expect: [],
    };
    return rule ? [...runExample(rule, example)].map(({ messageId }) => messageId) : ['no such rule'];
  };

  it('passes all that is right', () => {
    expect(found(right)).toEqual([]);
  });

  it('finds what is wrong', () => {
    expect(found(wrong)).toEqual(expected);
  });
});

describe('how sure it is that a text was left in English', () => {
  const rule = rules.find(({ id }) => id === 'state/same-as-source');
  const severities = (same: readonly string[]): readonly string[] => {
    const translated = ['Be fair to all.', 'Feed the dogs.'];
    const example: Example = {
      source: [...translated, ...same].join('\n\n'),
      target: ['Sei fair zu allen.', 'Füttere die Hunde.', ...same].join('\n\n'),
      lang: 'de',
      expect: [],
    };
    return rule ? [...runExample(rule, example)].map(({ atMost = 'error' }) => atMost) : [];
  };

  it('is an error for a sentence, a warning for a phrase, nothing for names', () => {
    expect(severities(['Whoever is late waits at the gate.'])).toEqual(['error']);
    expect(severities(['keys, rakes and brooms of the club'])).toEqual(['warning']);
    expect(severities(['Garden Club Records'])).toEqual([]);
  });

  it('is a warning for what somebody said, and for what an example shows', () => {
    expect(severities(['"I have never seen a lawn that was mown so well by so few."'])).toEqual(['warning']);
    const shown = ['```\nThe rake is in the shed.\n```', 'The rake is in the shed.'];
    expect(severities(shown)).toEqual(['warning']);
  });

  it('is nothing for a name beside a tag that is malformed', () => {
    expect(severities(['Ada<img alt="Ada Rook"style="width:9px" src="rook.png">Ada Rook'])).toEqual([]);
  });

  it('is an error for a phrase among sentences that were left', () => {
    const all = [
      'Whoever is late waits at the gate.',
      'keys, rakes and brooms of the club',
      'Nobody may sell what is in the house.',
    ];
    expect(severities(all)).toEqual(['error', 'error', 'error']);
  });
});

describe('how sure it is that an element does harm', () => {
  const rule = rules.find(({ id }) => id === 'markup/unsafe-html');
  const severities = (target: string): readonly string[] =>
    rule
      ? [...runExample(rule, { source: '## Rakes', target, lang: 'de', expect: [] })].map(
          ({ atMost = 'error' }) => atMost,
        )
      : [];

  it('is a note for a heading that keeps its id, an error for one that is moved', () => {
    expect(severities('<h2 id="rakes">Rechen</h2>')).toEqual(['note']);
    expect(severities('<ul><li>Rechen</li></ul>')).toEqual(['note', 'note']);
    expect(severities('<h2 id="rakes" style="position:fixed">Rechen</h2>')).toEqual(['error']);
  });
});
