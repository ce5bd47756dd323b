import { defineRule, type TranslationRule } from '../check/rule.ts';
import { primaryLanguage } from '../languages/registry.ts';
import { withoutOtherWays } from '../languages/said-otherwise.ts';
import type { Pair } from '../model.ts';
import { compareNumbers, type NumberDifference } from '../pairs/numbers.ts';
import { sideBySide, sourceText, targetText, translatedPairs } from '../pairs/pairs.ts';
import type { Token } from '../pairs/tokens.ts';

const rule: TranslationRule = defineRule({
  id: 'token/number',
  severity: 'warning',
  summary: 'Every number of the English is in the translation, and no other',
  rationale:
    'A changed number changes what the text says, and readers cannot see it. Digits of every script count.',
  remedy:
    'Put the number of the English. If the language says it in another way, accept the item with "urtext accept".',
  messages: {
    changed: 'Unexpected number {{shown}} in {{item}}, expected {{expected}}',
    missing: 'Missing number {{expected}} in {{item}}',
    extra: 'Unexpected number {{shown}} in {{item}}: the English has none such',
    percent: 'Missing percent sign after {{expected}} in {{item}}',
  },
  examples: [
    {
      source: 'Lower it by .1 mm.\n\nRaise it by .5 mm.',
      target: 'Descendez de 0,1 mm.\n\nMontez de 0,6 mm.',
      expect: ['changed'],
    },
    {
      source: 'The lawn was laid in the 1940s.\n\nThe pond was dug in the 1940s.',
      target: 'Trawnik założono w latach czterdziestych.\n\nStaw wykopano w latach sześćdziesiątych.',
      lang: 'pl',
      expect: ['missing'],
    },
    {
      source: 'Mow row 1 and `R20`.\n\nMow row 31.',
      target: 'İlk sırayı ve "R20" biçin.\n\nSırayı biçin.',
      lang: 'tr',
      expect: ['missing'],
    },
    { source: 'The fee is 2003 euros.', target: 'ค่าธรรมเนียม 2546 ยูโร', lang: 'th', expect: ['changed'] },
    {
      source: 'The rule of 2003 was changed in 2010.',
      target: 'กฎปี 2546 ได้แก้ไขในปี พ.ศ. ๒๕๕๓',
      lang: 'th',
      expect: [],
    },
    {
      source: 'The rule of 2003 was changed in 2010.',
      target: 'กฎปี 2546 ได้แก้ไขในปี พ.ศ. ๒๕๕๔',
      lang: 'th',
      expect: ['changed'],
    },
    {
      source: 'Made on 15 January 2003.\n\nKept since 2004.\n\nKept since 2019.',
      target: '平成15年1月15日作成。\n\n2004年（平成16年）から保管。\n\n令和元年から保管。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Made on 15 January 2003.\n\nKept since 2004.\n\nKept since 2019.',
      target: '平成16年1月15日作成。\n\n2004年（平成15年）から保管。\n\n令和二年から保管。',
      lang: 'ja',
      expect: ['changed', 'extra', 'missing'],
    },
    {
      source: 'Made on January 15, 2003.\n\nMade on 15 January 2003.',
      target: 'ساخته‌شده در ۲۵ دی ۱۳۸۱.\n\nساخته‌شده در ۲۶ دی ۱۳۸۱.',
      lang: 'fa',
      expect: ['changed'],
    },
    { source: '2021-03-23', target: '۱۴۰۰/۱/۳', lang: 'fa', expect: [] },
    { source: '2021-03-23', target: '۱۴۰۰/۱/۴', lang: 'fa', expect: ['changed'] },
    { source: 'Made in 2003.', target: 'صنع في 2003 (1424هـ).', lang: 'ar', expect: [] },
    { source: 'Made in 2003.', target: 'صنع في 2003 (1434هـ).', lang: 'ar', expect: ['extra'] },
    { source: 'Made in 2003.', target: '製作於民國92年。', lang: 'zh-Hant', expect: [] },
    { source: 'Made in 2003.', target: '२०५९ सालमा बनेको।', lang: 'ne', expect: [] },
    {
      source: '1. Mow.\n2. Row.',
      target: '1. (1) Mähen.\n2. (2) Rudern.',
      lang: 'de',
      expect: ['extra', 'extra'],
    },
    { source: 'Wait 1,000 days.', target: 'Attendez 1 000 jours.', expect: [] },
    { source: 'Wait 30 days.', target: 'انتظر ٣٠ يوما.', lang: 'ar', expect: [] },
    {
      source: 'In January 2003, two members met.',
      target: '2003年1月、会員2人が会った。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'The twenty-first dog runs two hundred miles.',
      target: 'Le 21e chien court 200 milles.',
      expect: [],
    },
    { source: 'The shop shuts at 5 p.m.', target: 'Der Laden schließt um 17 Uhr.', lang: 'de', expect: [] },
    { source: 'The town has 2.5 million trees.', target: '町には木が250万本ある。', lang: 'ja', expect: [] },
    { source: 'The dog ran 40 miles.', target: '狗跑了四十英里。', lang: 'zh-Hans', expect: [] },
    {
      source: 'The term is 3.5 years.',
      target: 'Le mandat est de 3 ans et demi.',
      expect: [],
    },
    { source: 'The term is 3.5 years.', target: 'Le mandat est de 3 ans.', expect: ['changed'] },
    { source: 'The club has 12,345 bees.', target: '会には蜂が1万2345匹いる。', lang: 'ja', expect: [] },
    { source: 'The town has 35,000 bees.', target: '町には蜂が3万5千匹いる。', lang: 'ja', expect: [] },
    { source: 'It weighs 250,000,000 tonnes.', target: '무게는 2억 5천만 톤이다.', lang: 'ko', expect: [] },
    { source: 'It weighs 250,000,000 tonnes.', target: '重さは2億5000万トン。', lang: 'ja', expect: [] },
    {
      source: 'The town has 35,000 bees.',
      target: '町には蜂が3万6千匹いる。',
      lang: 'ja',
      expect: ['changed'],
    },
    { source: '%s feeds %d bees.', target: '%2$d abeilles, nourries par %1$s.', expect: [] },
    { source: 'It weighs 3,000,000 tonnes.', target: 'Он весит 3 млн тонн.', lang: 'ru', expect: [] },
    {
      source: 'It weighs 1,000,000,000 tonnes.',
      target: 'Pesa mil millones de toneladas.',
      lang: 'es',
      expect: [],
    },
    { source: 'Cool it to -18 °C.', target: 'Enfríese a 18 °C bajo cero.', lang: 'es', expect: [] },
    { source: 'In the nineteenth century.', target: 'På 1800-talet.', lang: 'sv', expect: [] },
    { source: 'In the 19th century.', target: 'В XX веке.', lang: 'ru', expect: ['changed'] },
    {
      source: 'Bring half a dozen eggs in a year and a half.',
      target: 'Apportez 6 œufs dans 1,5 an.',
      expect: [],
    },
    { source: 'About 5‰ of them.', target: 'Etwa 5 davon.', lang: 'de', expect: ['percent'] },
    { source: 'Alone? Read the list.', target: '1人？一覧を読む。', lang: 'ja', expect: [] },
    {
      source: 'Serve 80% of them daily.',
      target: 'Servez 1 fois par jour 80 %, et laissez 20 %.',
      expect: [],
    },
    { source: 'Wait 80 days.', target: 'Attendez 80 jours pour 20 %.', expect: ['extra'] },
    { source: 'Wait some days.', target: 'Attendez 1 jour.', expect: ['extra'] },
    { source: 'Warn them.', target: '3回警告する。', lang: 'ja', expect: ['extra'] },
    { source: 'Warn them.', target: '3번 경고한다.', lang: 'ko', expect: ['extra'] },
    { source: '[a] (e.g. 30 days)', target: '[a] (z. B. 3 Tage)', lang: 'de', expect: ['changed'] },
    {
      source: '- [x] (1.5 hours) wait',
      target: '- [x] (2,5 Stunden) warten',
      lang: 'de',
      expect: ['changed'],
    },
    { source: '[a] (3/4) of them', target: '[a] (3/5) davon', lang: 'de', expect: ['changed'] },
    { source: 'A third, 30%, is paid.', target: '3分の1、3割を払う。', lang: 'ja', expect: [] },
    { source: 'Use the new protocol.', target: 'Utilisez DOGv2.', expect: [] },
    {
      source: 'Read [the list](https://a.example/9.html).',
      target: 'Lire [la liste] (rules-2003.md), et [l’autre][a12].',
      expect: [],
    },
    { source: 'Bees hum.', target: 'لبه٢ مندڠوڠ.', lang: 'ms-Arab', expect: [] },
    { source: 'Bees hum.', target: 'Bienen summen fÃ¼r sich.', lang: 'de', expect: [] },
    { source: 'Wait 30 days.', target: 'Attendez 3 jours.', expect: ['changed'] },
    { source: 'A guest may stay 9 nights.', target: 'Un hôte peut rester 5 nuits.', expect: ['changed'] },
    { source: 'Rent rose by 4%.', target: 'Czynsz wzrósł o 4 proc.', lang: 'pl', expect: [] },
    { source: 'Two thirds of 60% of them.', target: '2/3 de 60 d’entre eux.', expect: ['percent'] },
    {
      source: 'Wait 30 days or pay 50 euros.',
      target: 'Attendez ou payez 51 euros et 70 centimes.',
      expect: ['changed'],
    },
    { source: 'Bridges stand for 100 years.', target: 'Les ponts durent longtemps.', expect: ['missing'] },
    {
      source: 'Wait a while.\n\nGo.',
      target: 'Attendez 45 jours.\n\nAllez 12 fois.',
      expect: ['extra', 'extra'],
    },
    { source: 'Keep to the standards.', target: 'Suivez ISO 9001, ISO C99 et le W3C.', expect: [] },
    { source: 'Bees live 40 days.', target: 'Bienen leben vierzig Tage.', lang: 'de', expect: [] },
    { source: 'Bees live 40 days.', target: 'Бджоли живуть сорок днів.', lang: 'uk', expect: [] },
    { source: 'Bees live 40 days.', target: 'Bienen leben vierzehn Tage.', lang: 'de', expect: ['missing'] },
    { source: 'Bees live 80 days.', target: 'Les abeilles vivent quatre-vingts jours.', expect: [] },
    {
      source: 'Bees live 80 days.\n\nWasps live 60 days.\n\nMoles live 40 years.\n\nAnts live 40 days.',
      target:
        'Les abeilles vivent quatre-vingt-dix jours.\n\nLes guêpes vivent soixante-dix jours.\n\nLes taupes vivent quarante-cinq ans.\n\nLes fourmis vivent cent quarante jours.',
      expect: ['missing', 'missing', 'missing', 'missing'],
    },
    { source: 'Bees live 50 days.', target: 'Le api vivono cinquanta giorni.', lang: 'it', expect: [] },
    {
      source: 'Bees live 50 days.\n\nIt costs 100 euros.',
      target: 'Le api vivono cinquantacinque giorni.\n\nCosta il cinque per cento in euro.',
      lang: 'it',
      expect: ['missing', 'missing'],
    },
    { source: 'Bees live 40 days.', target: 'Erleek berrogei egun bizi dira.', lang: 'eu', expect: [] },
    {
      source: 'Bees live 40 days.',
      target: 'Erleek berrogeita hamar egun bizi dira.',
      lang: 'eu',
      expect: ['missing'],
    },
    { source: 'It has 100 keys.', target: 'Es hat hundert Schlüssel.', lang: 'de', expect: [] },
    {
      source: 'It has 100 keys.\n\nIt has 40 oars.',
      target: 'Es hat hundertzwanzig Schlüssel.\n\nEs hat einundvierzig Ruder.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    { source: 'Pay 100 euros.', target: 'Pague cien euros.', lang: 'es', expect: [] },
    {
      source: 'Pay 100 euros.',
      target: 'Pague a la ciencia en euros.',
      lang: 'es',
      expect: ['missing'],
    },
    { source: 'Get 50% off the oars.', target: 'Ruder zum halben Preis.', lang: 'de', expect: [] },
    {
      source: 'Get 50% off in the first days.\n\nPay half, or 50% of it.',
      target: 'Nachlass im ersten Halbjahr.\n\nZahlen Sie die Hälfte.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source: 'Give 50% to the park.',
      target: 'Done una parte al medio ambiente.',
      lang: 'es',
      expect: ['missing'],
    },
    {
      source: 'Drink H2O.\n\nAsk for key AB12CD.\n\nUse form A4b.',
      target: 'Trinken Sie H3O.\n\nBitten Sie um den Schlüssel AB13CD.\n\nNehmen Sie Formular A5b.',
      lang: 'de',
      expect: ['changed', 'changed', 'changed'],
    },
    {
      source: 'Children pay nothing; adults: 80% of the price.',
      target: 'Les enfants ne paient rien ; adultes: 60% du prix.',
      expect: ['changed'],
    },
    { source: 'Open 24/7 for all.', target: 'Rund um die Uhr für alle offen.', lang: 'de', expect: [] },
    { source: 'Open 24/7 for all.', target: 'Für alle offen.', lang: 'de', expect: ['missing'] },
    {
      source: 'Rowers pay the fee.',
      target: 'Ruderer zahlen (1) die Gebühr (2) sofort.',
      lang: 'de',
      expect: ['extra'],
    },
    { source: 'Use version 2.10.', target: 'Utilisez la version 2.1.', expect: ['changed'] },
    { source: 'Use version 2.0.', target: 'Utilisez la version 2.', expect: [] },
    { source: 'Pay 2.50 euros.', target: 'Payez 2,5 euros.', expect: [] },
    { source: 'Use IPv6.', target: 'Utilisez IPv4.', expect: ['changed'] },
    {
      source:
        'About 100 million boats.\n\nOpen 24/7, with 50% off and 150M oars.\n\nThe daily fee is for rowers and guests.\n\nWhat to pay',
      target:
        '約一億の船。\n\n年中無休、半額、オール1.5億本。\n\n1日の料金は、(1) 漕ぎ手、(2) 客のため。\n\n9.3 支払うもの',
      lang: 'ja',
      expect: [],
    },
    {
      source:
        'About 100 million boats.\n\nOpen 24/7, with 50% off and 150M oars.\n\nThe daily fee is for rowers and guests.\n\nWhat to pay in 9.4 days',
      target:
        '約十億の船。\n\n24/6、半額、オール2.5億本。\n\n2日の料金は、(1) 漕ぎ手、(3) 客のため。\n\n9.3 日で支払うもの',
      lang: 'ja',
      expect: ['missing', 'changed', 'extra', 'changed'],
    },
    { source: 'You may:\nrow;\nmow.', target: '権利：\n1.漕ぐ\n2.刈る', lang: 'ja', expect: [] },
    { source: 'You may:\nrow;\nmow.', target: '権利：\n漕ぐ\n28日刈る', lang: 'ja', expect: ['extra'] },
    { source: 'Run on 12 Apr 68.', target: 'Couru le 12 avril 1968.', expect: [] },
    { source: 'Run on 12 Apr 68.', target: '১২ এপ্রিল ১৯৬৮ দৌড়।', lang: 'bn', expect: [] },
    { source: 'Run on April 12, 1968.', target: 'Gelaufen am 12.04.68.', lang: 'de', expect: [] },
    { source: 'Run on 12 Apr 68.', target: 'Couru le 12 avril 1986.', expect: ['changed'] },
    { source: 'Run 68 miles.', target: 'Courez 1968 milles.', expect: ['changed'] },
    {
      source: 'Others may row.\n\nOver more than 4 oars.\n\nFewer than 6 boats.\n\nThey are fully safe.',
      target: '제3자도 저을 수 있다.\n\n노 5개 이상.\n\n배 5척 이하.\n\n100% 안전하다.',
      lang: 'ko',
      expect: [],
    },
    {
      source: 'Others may row.\n\nOver more than 4 oars.\n\nFewer than 6 boats.\n\nThey are safe.',
      target: '3일 저을 수 있다.\n\n노 6개 이상.\n\n배 6척 이하.\n\n100% 안전하다.',
      lang: 'ko',
      expect: ['extra', 'changed', 'extra'],
    },
    { source: 'Be 100% fair.', target: 'Будьте стопроцентно честны.', lang: 'ru', expect: [] },
    { source: 'Be 100% fair.', target: 'Будьте честны.', lang: 'ru', expect: ['missing'] },
    { source: 'Run e2e tests.', target: 'Lancez les tests de bout en bout.', expect: [] },
  ],
  *check(alignment) {
    const language = primaryLanguage(alignment.translation.lang);
    for (const pair of translatedPairs(alignment)) {
      const { missing, extra, percent } = told(pair, compareNumbers(pair, language), language);
      const count = Math.max(missing.length, extra.length);
      const comparison = sideBySide(pair);
      // Several of one item are one fault: another sentence, another lecture, another list.
      if (count > 0) {
        const [expected, shown] = [missing, extra].map((tokens) => tokens.map(({ text }) => text).join(', '));
        const [first] = extra;
        yield {
          messageId: changeOf(missing[0], first),
          data: { item: pair.address, expected: expected ?? '', shown: shown ?? '' },
          pair,
          ...(first && extra.length === 1 && { within: { start: first.start, end: first.end } }),
          comparison,
        };
      }
      for (const { text } of percent)
        yield { messageId: 'percent', data: { item: pair.address, expected: text }, pair, comparison };
    }
  },
});

/** What is left of a difference, as nearly always nothing is. */
function told(pair: Pair, found: NumberDifference, language: string): NumberDifference {
  const { missing, extra, percent } = found;
  if (missing.length + extra.length + percent.length === 0) return found;
  const translation = targetText(pair);
  return {
    // Places are those of one block.
    ...(pair.sources.length === 1 && pair.targets.length === 1
      ? withoutOtherWays(missing, extra, { english: sourceText(pair), translation, language })
      : { missing, extra }),
    percent: percent.length > 0 && /\bper ?cent\b/i.test(translation) ? [] : percent,
  };
}

function changeOf(expected: Token | undefined, found: Token | undefined): 'changed' | 'extra' | 'missing' {
  return expected && found ? 'changed' : found ? 'extra' : 'missing';
}

export default rule;
