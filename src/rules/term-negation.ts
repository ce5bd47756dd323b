import { defineRule, type TranslationRule } from '../check/rule.ts';
import { saysNo, withoutNoNames } from '../languages/english-negation.ts';
import type { Unit } from '../model.ts';
import { negationAsker } from '../pairs/denials.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { isPicture, type Reading, readingsOf } from '../pairs/readings.ts';
import { isTellingPair } from '../pairs/telling.ts';

const rule: TranslationRule = defineRule({
  id: 'term/negation',
  severity: 'warning',
  summary: 'What the English forbids or denies, the translation forbids or denies',
  rationale: 'A lost "not" turns a rule into its opposite, and the sentence still reads well.',
  remedy: 'Put the negation. If the language says it in another way, accept the item with "urtext accept".',
  messages: { missing: 'Missing negation in {{item}}: the English says no' },
  examples: [
    { source: 'It is given, but no oar is.', target: 'È dato, ma nessun remo.', lang: 'it', expect: [] },
    { source: 'DO NOT use it.', target: 'KULLANMAYIN.', lang: 'tr', expect: [] },
    { source: 'Or you have no boats at all.', target: 'Ή καθόλου βάρκες.', lang: 'el', expect: [] },
    {
      source:
        'A row is not equal to a lane, but not equal to a lawn either.\n\nThe pass will not match guests.\n\nYou must not mow at night.',
      target:
        'Una fila è diversa da una corsia, ma anche diversa da un prato.\n\nIl permesso vale per tutti tranne gli ospiti.\n\nDovete astenervi dal falciare di notte.',
      lang: 'it',
      expect: [],
    },
    {
      source:
        'A row is not equal to a lane.\n\nThe pass will not match guests.\n\nYou must not mow at night.',
      target:
        'Una fila non è uguale a una corsia.\n\nIl permesso vale per gli ospiti.\n\nDovete falciare di notte.',
      lang: 'it',
      expect: ['missing', 'missing'],
    },
    {
      source: 'No. Never.\n\nThe lawn is not mowed anymore.\n\nThe answer is not certain.',
      target: 'Нет. Никогда.\n\nСтрижка газона прекращена.\n\nОтвет будет неопределённым.',
      lang: 'ru',
      expect: [],
    },
    {
      source: 'No weeds anymore! Mow with minimal to no noise.',
      target: 'Das Unkraut ist weg! Mähen Sie möglichst leise.',
      lang: 'de',
      expect: [],
    },
    {
      source:
        'Don’t Mow My Lawn\n\nKeys do not have to be new.\n\nYou’re never really done with it.\n\nNo error anymore!\n\nYou can’t go until all are in.',
      target:
        'Mon gazon est sacré\n\nLes clés peuvent être vieilles.\n\nOn a toujours à faire.\n\nToutes les erreurs ont disparu !\n\nAttendez que tous soient là.',
      expect: [],
    },
    { source: 'Do not mow the lawn.', target: 'Остановитесь перед газоном.', lang: 'ru', expect: [] },
    { source: 'Members must not copy.', target: 'Les membres ne doivent pas copier.', expect: [] },
    {
      source:
        'The shed cannot easily be found.\n\nEnsure that the gate does not rust.\n\nThe rake is not a toy but a tool.\n\nThere is a rake at no extra cost.\n\nWe do not know how to mow it.',
      target:
        'Die Hütte ist schwer zu finden.\n\nBeugen Sie Rost am Tor vor, vermeiden Sie Nässe.\n\nDie Harke ist ein Werkzeug.\n\nEs gibt eine Harke umsonst.\n\nWie man mäht, ist uns ein Rätsel.',
      lang: 'de',
      expect: [],
    },
    {
      source:
        'Members must not leave with keys.\n\nMembers can never sell it.\n\nEnsure that the gate must not rust.',
      target: 'Mitglieder gehen schwer mit Schlüsseln.\n\nMitglieder verkaufen es.\n\nDas Tor soll rosten.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source:
        'The shed is not open to dogs but the cook may let cats in.\n\nKeys are not sold but a guest may borrow one.',
      target:
        'Der Schuppen ist offen für Hunde, aber der Koch darf Katzen hereinlassen.\n\nSchlüssel werden verkauft, aber ein Gast darf einen leihen.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source: 'Cats are not welcome in the shed but the lawn is theirs.\n\nThe rake is not a toy but a tool.',
      target:
        'Katzen sind im Schuppen willkommen, aber der Rasen gehört ihnen.\n\nDie Harke ist ein Spielzeug, aber ein Werkzeug.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source: 'Soup was not served in bowls but on plates.\n\nThe keys are not copied but the map may be.',
      target: 'La sopa se sirvió en cuencos y en platos.\n\nLas llaves se copian y el mapa también.',
      lang: 'es',
      expect: ['missing', 'missing'],
    },
    {
      source: 'Do not enter the shed if you are not a cook.',
      target: 'Betreten Sie den Schuppen nur als Koch.',
      lang: 'de',
      expect: [],
    },
    {
      source:
        'Do not enter the shed if you are not a cook.\n\nCooks must not open the shed if the board does not ask for it.',
      target:
        'Betreten Sie den Schuppen, wenn Sie Koch sind.\n\nKöche müssen den Schuppen öffnen, wenn der Vorstand darum bittet.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source: 'Cooks shall not sell soup, even if guests do not eat it.',
      target: 'Köche verkaufen Suppe, wenn die Gäste sie nur essen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'The cook must not know which guest ate what.\n\nThe cook does not know what guests eat.',
      target: 'Der Koch muss wissen, welcher Gast was aß.\n\nDer Koch weiß, was Gäste essen.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source: 'The cook does not know what guests eat.',
      target: 'Le cuisinier ignore le repas.',
      expect: [],
    },
    {
      source: 'Soup is served at no charge.\n\nKeys are lent for no fee.',
      target: 'Suppe wird kostenlos gereicht.\n\nSchlüssel werden unentgeltlich verliehen.',
      lang: 'de',
      expect: [],
    },
    {
      source: 'Soup is served at no charge.\n\nKeys are lent for no fee.',
      target: 'Suppe wird gegen Gebühr gereicht.\n\nSchlüssel werden gegen Gebühr verliehen.',
      lang: 'de',
      expect: ['missing', 'missing'],
    },
    {
      source: 'At no cost shall a cook sleep.',
      target: 'Um jeden Preis soll ein Koch schlafen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'Soup is served at no cost.',
      target: 'La sopa se sirve con coste.',
      lang: 'es',
      expect: ['missing'],
    },
    {
      source: 'The defence of the shed shall not be left to dogs.',
      target: 'La défense de la remise est laissée aux chiens.',
      expect: ['missing'],
    },
    {
      source: 'The right to be heard shall not be cut.',
      target: 'Le droit à la défense est réduit.',
      expect: ['missing'],
    },
    { source: 'Members must not copy.', target: 'Leden mogen geenszins kopiëren.', lang: 'nl', expect: [] },
    {
      source: 'A mole is not a mouse.',
      target: 'Ein Maulwurf ist mitnichten eine Maus.',
      lang: 'de',
      expect: [],
    },
    { source: 'Do not feed the ducks.', target: 'Défense de nourrir les canards.', expect: [] },
    { source: 'Members must not copy.', target: 'Members kwa.', lang: 'qya', expect: [] },
    {
      source: 'The number of members is not limited.',
      target: 'Die Zahl der Mitglieder ist unbegrenzt.',
      lang: 'de',
      expect: [],
    },
    { source: 'Members must not shout.', target: 'Nariams draudžiama rėkti.', lang: 'lt', expect: [] },
    { source: 'Members must not shout.', target: 'על החברים נאסר לצעוק.', lang: 'he', expect: [] },
    { source: 'A list must not be longer.', target: '列表不能更长。', lang: 'zh', expect: [] },
    {
      source: 'A list must not have more than 5 rows.',
      target: '一覧は5行以下でなければならない。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'A list must not be sorted.',
      target: '一覧は並べ替えなければならない。',
      lang: 'ja',
      expect: ['missing'],
    },
    {
      source: 'The mark DNS (Did Not Start) is not given to guests.',
      target: 'De vermelding DNS (Did Not Start) wordt aan gasten gegeven.',
      lang: 'nl',
      expect: ['missing'],
    },
    {
      source: 'No member, guest or friend may sell boats.',
      target: 'Jedes Mitglied, jeder Gast und jeder Freund darf Boote verkaufen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'No smoking in the shed that stands behind the house.',
      target: 'Rauchen im Schuppen hinter dem Haus.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'No dogs.',
      target: 'Hunde.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'Members must not copy any keys, but may lend them.',
      target: 'Mitglieder müssen alle Schlüssel kopieren, dürfen sie aber verleihen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'Members must not copy any keys but may lend them.',
      target: 'Mitglieder müssen alle Schlüssel kopieren und dürfen sie verleihen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'We’ll never sell your data.',
      target: 'Wir verkaufen Ihre Daten.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'We’ll not sell your data.',
      target: 'Wir verkaufen Ihre Daten.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'Members must not be forced to pay.',
      target: 'Mitglieder müssen gezwungen werden, zu zahlen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'Members are not required to pay.',
      target: 'Mitglieder müssen zahlen.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'Members must not open the gate unless the board agrees.',
      target: 'Mitglieder dürfen das Tor öffnen, wenn der Vorstand zustimmt.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'No worries.\n\nNo weeds!\n\nNo, you can come.\n\nDo not take any keys but your own.',
      target: 'Alles gut.\n\nDas Unkraut ist weg!\n\nKommen Sie ruhig.\n\nNehmen Sie Ihre eigenen Schlüssel.',
      lang: 'de',
      expect: [],
    },
    { source: 'No one may copy.', target: 'Ezingo da kopiatu.', lang: 'eu', expect: [] },
    {
      source: 'No mud, no weeds, always dry.',
      target: 'Žádné bláto, žádný plevel, vždy sucho.',
      lang: 'cs',
      expect: [],
    },
    {
      source: 'No mud, no weeds, always dry.',
      target: 'Bláto, plevel, vždy sucho.',
      lang: 'cs',
      expect: ['missing'],
    },
    {
      source: 'No member may copy keys.',
      target: 'Žádný člen smí kopírovat klíče.',
      lang: 'cs',
      expect: ['missing'],
    },
    {
      source: 'There are no moles that could ever dig here, unlike in the park.',
      target: 'Brak kretów, które mogłyby tu kopać, w przeciwieństwie do parku.',
      lang: 'pl',
      expect: [],
    },
    {
      source: 'No keys needed. All sheds are open.',
      target: 'بدون نیاز به کلید همه انبارها باز است.',
      lang: 'fa',
      expect: [],
    },
    {
      source: 'No keys needed. All sheds are open.',
      target: 'نیاز به کلید. همه انبارها باز است.',
      lang: 'fa',
      expect: ['missing'],
    },
    { source: 'No keys are needed.', target: '唔需要鎖匙。', lang: 'zh-HK', expect: [] },
    { source: 'No keys are needed.', target: '需要鎖匙。', lang: 'zh-HK', expect: ['missing'] },
    {
      source: 'The lawn has never been more green, and it is not dry.',
      target: 'Ο κήπος είναι πιο πράσινος από ποτέ, και δεν είναι ξερός.',
      lang: 'el',
      expect: [],
    },
    {
      source: 'The lawn has never been more green.',
      target: 'Ο κήπος είναι πιο πράσινος από ποτέ.',
      lang: 'el',
      expect: [],
    },
    {
      source: 'The keys were never used.',
      target: 'Τα κλειδιά χρησιμοποιήθηκαν.',
      lang: 'el',
      expect: ['missing'],
    },
    {
      source: 'The keys were never used.',
      target: 'Açarlar heç vaxt istifadə edilməmişdir.',
      lang: 'az',
      expect: [],
    },
    {
      source: 'The keys were never used.',
      target: 'Açarlar istifadə edilmişdir.',
      lang: 'az',
      expect: ['missing'],
    },
    { source: 'Members must not copy.', target: 'Les membres doivent copier.', expect: ['missing'] },
    { source: 'No one may enter.', target: 'Никто может войти.', lang: 'ru', expect: ['missing'] },
    {
      source: 'No one may enter. Members must not copy.',
      target: 'Niemand darf eintreten. Mitglieder müssen kopieren.',
      lang: 'de',
      expect: ['missing'],
    },
    {
      source: 'No one shall be harmed or detained.',
      target: 'Må skadas, ej heller fängslas.',
      lang: 'sv',
      expect: ['missing'],
    },
    {
      source: 'Members must not copy.\n\nNo one may enter.',
      target: '会員は複製する。\n\n誰でも入れる。',
      lang: 'ja',
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const { prose } = readingsOf(alignment);
    const keeps = negationAsker(alignment);
    const negative = prose.filter(({ pair }) => pair.sources.some(isNegative));
    const lacking = negative.filter(
      (reading) =>
        !isPicture(reading) &&
        reading.pair.sources[0]?.kind !== 'heading' &&
        isTellingPair(alignment, reading.pair) &&
        // The same on both sides, as "No" in a table, is nobody's translation.
        reading.source !== reading.target &&
        // What was left in English keeps its own; that is told by another rule.
        !leftInEnglish.test(withoutNoNames(reading.target)) &&
        !keepsEnglishNo(reading) &&
        keeps(reading) === false,
    );
    // Many without are a dialect, or an orthography, whose words nobody listed, or somebody who says it in other words.
    if (lacking.length > MOST && lacking.length * 5 > negative.length) return;
    for (const { pair } of lacking) {
      yield { messageId: 'missing', data: { item: pair.address }, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

/** Small words that no other language has; "no" and "never" are words of many. */
const leftInEnglish = /\b(?:not|cannot|doesn[’']t|don[’']t|isn[’']t|won[’']t)\b/i;

/** Whether an English "no" stands there with the words around it. */
function keepsEnglishNo({ source, target }: Reading): boolean {
  return (
    /\b(?:no|never|none|nobody)\b/i.test(target) &&
    (source.match(/\p{L}+ (?:no|never|none|nobody) \p{L}+/giu) ?? []).some((part) => target.includes(part))
  );
}

/** So many lost negations in one translation would be an accident. */
const MOST = 2;

const known = new WeakMap<Unit, boolean>();

/** The English is asked once, however many translations there are. */
function isNegative(unit: Unit): boolean {
  let negative = known.get(unit);
  if (negative === undefined) {
    negative = saysNo(unit.text);
    known.set(unit, negative);
  }
  return negative;
}
