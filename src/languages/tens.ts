/** The tens from forty to ninety, and a hundred, in words: what all their forms begin with. */

import { scaleAt } from './scales.ts';

const tens: Readonly<Record<string, string>> = {
  ar: 'أربعين|أربعون/خمسين|خمسون/ستين|ستون/سبعين|سبعون/ثمانين|ثمانون/تسعين|تسعون/مئة|مائة',
  az: 'qırx/əlli/altmış/yetmiş/səksən/doxsan/yüz',
  be: 'сорак/пяцьдзясят|пяцідзесят/шэсцьдзясят|шасцідзесят/семдзесят|сямідзесят/восемдзесят|васьмідзесят/дзевяност/сто|ста|стопрацэнт',
  bg: 'четиридесет/петдесет/шестдесет|шейсет/седемдесет/осемдесет/деветдесет/сто|стопроцент',
  bs: 'četrdeset/pedeset/šezdeset/sedamdeset/osamdeset/devedeset/sto|stotin|stopostot',
  ca: 'quaranta/cinquanta/seixanta/setanta/vuitanta|huitanta/noranta',
  cs: 'čtyřice/padesát|padesáti/šedesát/sedmdesát/osmdesát/devadesát/sto|stoprocent',
  da: 'fyrre/halvtreds/tres/halvfjerds/firs/halvfems/hundred',
  de: 'vierzig/fünfzig/sechzig/siebzig/achtzig/neunzig/hundert',
  el: 'σαράντα|τεσσαράκοντα/πενήντα|πεντήκοντα/εξήντα|εξήκοντα/εβδομήντα/ογδόντα/ενενήντα/εκατό',
  es: 'cuarenta/cincuenta/sesenta/setenta/ochenta/noventa/cien',
  et: 'nelikümmen/viiskümmen/kuuskümmen/seitsekümmen/kaheksakümmen/üheksakümmen/sada|sajaprotsen',
  eu: 'berrogei/berrogeita hamar/hirurogei/hirurogeita hamar/laurogei/laurogeita hamar/ehun',
  fa: 'چهل/پنجاه/شصت/هفتاد/هشتاد/نود/صد',
  fi: 'neljäkymmen|neljänkymmen/viisikymmen|viidenkymmen/kuusikymmen|kuudenkymmen/seitsemänkymmen/kahdeksankymmen/yhdeksänkymmen/sata|sadan',
  fr: 'quarante/cinquante/soixante/soixante-dix|septante/quatre-vingt|huitante/quatre-vingt-dix|nonante',
  gl: 'corenta/cincuenta/sesenta/setenta/oitenta/noventa/cen',
  he: 'ארבעים/חמישים/שישים/שבעים/שמונים/תשעים/מאה',
  hi: 'चालीस/पचास/साठ/सत्तर/अस्सी/नब्बे/सौ',
  hr: 'četrdeset/pedeset/šezdeset/sedamdeset/osamdeset/devedeset/sto|stotin|stopostot',
  hu: 'negyven/ötven/hatvan/hetven/nyolcvan/kilencven/száz',
  id: 'empat puluh/lima puluh/enam puluh/tujuh puluh/delapan puluh/sembilan puluh/seratus',
  is: 'fjörutíu/fimmtíu/sextíu/sjötíu/áttatíu/níutíu/hundrað',
  it: 'quaranta/cinquanta/sessanta/settanta/ottanta/novanta/cento',
  ko: '마흔|사십/쉰|오십/예순|육십/일흔|칠십/여든|팔십/아흔|구십/백',
  lt: 'keturiasdešimt/penkiasdešimt/šešiasdešimt/septyniasdešimt/aštuoniasdešimt/devyniasdešimt/šimtas|šimtą|šimto|šimtaprocent',
  lv: 'četrdesmit/piecdesmit/sešdesmit/septiņdesmit/astoņdesmit/deviņdesmit/simts|simtu|simt',
  mk: 'четириесет/педесет/шеесет/седумдесет/осумдесет/деведесет/сто|стопроцент',
  ms: 'empat puluh/lima puluh/enam puluh/tujuh puluh/lapan puluh/sembilan puluh/seratus',
  nl: 'veertig/vijftig/zestig/zeventig/tachtig/negentig/honderd',
  no: 'førti|førr/femti/seksti/sytti|søtti/åtti/nitti/hundre',
  pl: 'czterdzieści|czterdziestu/pięćdziesi/sześćdziesi/siedemdziesi/osiemdziesi/dziewięćdziesi/sto|stu|stuprocent',
  pt: 'quarenta/cinquenta|cinqüenta/sessenta/setenta/oitenta/noventa/cem',
  ro: 'patruzeci/cincizeci/șaizeci|şaizeci/șaptezeci|şaptezeci/optzeci/nouăzeci/sută',
  ru: 'сорок/пятьдесят|пятидесят/шестьдесят|шестидесят/семьдесят|семидесят/восемьдесят|восьмидесят/девяност/сто|ста|стопроцент',
  sk: 'štyridsa/päťdesiat/šesťdesiat/sedemdesiat/osemdesiat/deväťdesiat/sto|stopercent',
  sl: 'štirideset/petdeset/šestdeset/sedemdeset/osemdeset/devetdeset/sto|stoodstot',
  sr: 'četrdeset|четрдесет/pedeset|педесет/šezdeset|шездесет/sedamdeset|седамдесет/osamdeset|осамдесет/devedeset|деведесет/sto|сто|стотин|stopostot|стопостот|stoprocent|стопроцент',
  sv: 'fyrtio/femtio/sextio/sjuttio/åttio/nittio/hundra',
  th: 'สี่สิบ/ห้าสิบ/หกสิบ/เจ็ดสิบ/แปดสิบ/เก้าสิบ/หนึ่งร้อย',
  tr: 'kırk/elli/altmış/yetmiş/seksen/doksan/yüz',
  uk: "сорок/п'ятдесят|п'ятидесят/шістдесят|шестидесят/сімдесят|семидесят/вісімдесят|восьмидесят/дев'яност/сто|ста|стовідсот|стопроцент",
  vi: 'bốn mươi/năm mươi/sáu mươi/bảy mươi/tám mươi/chín mươi/một trăm',
};

const FIRST = 40;

/** The language, without script and region, and what it calls the numbers from 1 on. */
export interface Naming {
  readonly language: string;
  readonly units: readonly (readonly string[])[];
}

/**
 * Whether a text says a number of tens by a word of its own. A ten that is a part of another number ("quatre-vingt-dix",
 * "cinquantacinque", "hundertzwanzig") is none, and so is the hundred of a percentage ("per cento").
 *
 * @param text In lower case.
 */
export function saysTens(text: string, value: number, naming: Naming): boolean {
  const isEnding = (rest: string): boolean => endingOf(naming.language).test(rest);
  return tensForms(naming.language, value).some((form) =>
    occursAlone({ text, form, value, isEnding }, naming),
  );
}

function occursAlone(sought: Sought, naming: Naming): boolean {
  const { text, form } = sought;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (standsAlone(sought, at, naming)) return true;
  return false;
}

/**
 * Whether a text calls a decade by its tens, as "anni quaranta" and "lata czterdzieste" do for the 1940s: in an ordinal or
 * with endings that the number itself has not.
 *
 * @param text In lower case.
 * @param value The tens alone: 40 for the 1940s.
 */
export function saysDecade(text: string, value: number, naming: Naming): boolean {
  const { language } = naming;
  const isEnding = (rest: string): boolean =>
    rest.length <= LONGEST_ENDING &&
    scaleAt(rest, language) === undefined &&
    ![rest, unaccented(rest).replace(/^ta/, '')].some((word) => isNumber(word, naming));
  const ordinal = value === FIRST && Object.hasOwn(forties, language) ? forties[language] : undefined;
  return tensForms(language, value)
    .concat(ordinal ?? [])
    .some((form) => occursAlone({ text, form, value, isEnding }, naming));
}

/** Those of "vierzigerjahren" and "neljäkymmenluvulla", in letters. */
const LONGEST_ENDING = 8;

/** Where the ordinal of forty does not begin as forty does. */
const forties: Readonly<Record<string, string>> = {
  be: 'саракав',
  cs: 'čtyřicát',
  pl: 'czterdziest',
  sk: 'štyridsiat',
};

/** "Cinquantatré" ends with a number as "tre" is one. */
function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function tensForms(language: string, value: number): readonly string[] {
  if (value < FIRST || value > 100 || value % 10 !== 0) return [];
  const written = Object.hasOwn(tens, language) ? tens[language] : undefined;
  return written?.split('/')[(value - FIRST) / 10]?.split('|') ?? [];
}

interface Sought {
  readonly text: string;
  readonly form: string;
  readonly value: number;
  /** Whether letters behind the form leave it the number that it is. */
  readonly isEnding: (rest: string) => boolean;
}

function standsAlone({ text, form, value, isEnding }: Sought, at: number, naming: Naming): boolean {
  const { language } = naming;
  const left = text.slice(Math.max(0, at - NEAR), at);
  const right = text.slice(at + form.length, at + form.length + NEAR);
  if (language === 'th') return !thaiBefore.test(left) && !thaiBehind.test(right);
  if (language === 'ko')
    return !/\p{L}$/u.test(left) && (form.length < 2 ? !/^\p{L}/u.test(right) : !koreanBehind.test(right));
  if (!(Object.hasOwn(begins, language) ? begins[language] : wordBegins)?.test(left)) return false;
  const [rest = ''] = /^[\p{L}\p{M}]*/u.exec(right) ?? [];
  if (percent.test(form)) return true;
  if (rest !== '' && (form.length < LONG || !isEnding(rest))) return false;
  // Where nobody knows the ones, "and" is enough to be unsure.
  if (naming.units.length === 0 && joining.behind.test(right.slice(rest.length))) return false;
  const [, before = ''] = /([\p{L}\p{M}'’]+)[\s-]+$/u.exec(left.replace(joining.before, ' ')) ?? [];
  if (value === 100 && (ofPercent.test(before) || /[\p{Script=Arabic}]$/u.test(left))) return false;
  const [, behind = ''] =
    /^[\s-]+([\p{L}\p{M}'’]+)/u.exec(right.slice(rest.length).replace(joining.behind, ' ')) ?? [];
  return !isNumber(before, naming) && !isNumber(behind, naming) && scaleAt(behind, language) === undefined;
}

/** In UTF-16 code units: a conjunction and a word. */
const NEAR = 30;
/** Shorter words are the beginnings of too many others. */
const LONG = 4;

const wordBegins = /(?:^|[^\p{L}\p{M}\p{Nd}])$/u;
/** Little words that are written together with what follows; "and" would make it a part. */
const begins: Readonly<Record<string, RegExp>> = {
  ar: /(?:^|[^\p{L}\p{M}\p{Nd}])(?:ال|ب|ل|ك)?$/u,
  he: /(?:^|[^\p{L}\p{M}\p{Nd}])[בלהכמש]?-?$/u,
};

/** Words that are made of a hundred and of "per cent". */
const percent = /pro[cst]|prosen|percent|procent|проц|адсот|відсот|odst|postot|постот|protsen/u;
/** What stands before the hundred of a percentage. */
const ofPercent = /^(?:por|per|pour|la|на|τοις|τα|vom|von|v|ten|в|في|در|به)$/u;

/** "Forty and five", "a hundred and forty". */
const joining = {
  before: /[\s-]+(?:y|i|e|et|és|und|og|och|en|ja|ve|və|și|şi|in|и|і|й|و|ו|και|और|eta|dan|linh|lẻ)[\s-]+$/u,
  behind:
    /^[\s-]+(?:(?:y|i|e|et|és|und|og|och|en|ja|ve|və|și|şi|in|и|і|й|و|ו|και|और|eta|dan|linh|lẻ)[\s-]+|[וو](?=\p{L}))/u,
};

const thaiBefore = /(?:ร้อย|พัน|หมื่น|แสน|ล้าน|สิบ)\s?$/u;
const thaiBehind = /^\s?(?:เอ็ด|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)/u;
const koreanBehind =
  /^\s?(?:[일이삼사오육칠팔구십백천만억]|하나|한|둘|두|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)/u;

/** Endings that leave the number what it is: those of cases and of ordinals. */
function endingOf(language: string): RegExp {
  return (Object.hasOwn(endings, language) ? endings[language] : undefined) ?? noEnding;
}
const noEnding = /^$/u;
const russian =
  /^(?:[аоиюыіе]|ый|ая|ое|ые|ого|ому|ом|ым|ых|ую|ою|ьох|и?(?:летн|дневн|процентн|річн|денн)\p{L}*)$/u;
const slavic = /^(?:t|ť|ti|i|í|ich|imi|im|a|e|u|ý|á|é|ého|ém|ých|i|ak|jak|so|о|а|е|и|те|тих)$/u;
const nordic = /^(?:e|en|de|nde|tals?|talet|års?|årig\p{L}*|pro[cs]ent\p{L}*)$/u;
const turkic = /^(?:ı|i|u|ü|ıncı|inci|uncu|üncü|ncı|nci|lık|lik|luk|lük|ına|ine|unu|ünü|sına|si|sı)$/u;
const endings: Readonly<Record<string, RegExp>> = {
  az: turkic,
  be: russian,
  bs: slavic,
  cs: slavic,
  da: nordic,
  de: /^(?:e[nrsm]?|s?te[nrsm]?|(?:jährig|tägig|stündig|fach|prozentig)\p{L}*|mal|stel|erlei)$/u,
  et: /^(?:d|t|ne|nda\p{L}*|ndat|ks|s|le)$/u,
  eu: /^(?:ko|en|ean|ra)$/u,
  fi: /^(?:tä|ta|en|essä|estä|een|ellä|eltä|elle|täinen)$/u,
  fr: /^s$/u,
  hr: slavic,
  hu: /^(?:et|t|en|an|nek|nak|ben|ban|re|ra|ből|ból|nél|nál|hez|hoz|szer|szor|es|as|ig|edik|adik|kor)$/u,
  is: /^(?:a|s|i|um)$/u,
  mk: slavic,
  nl: /^(?:e|en|ste|tal|jarig\p{L}*|maal|procents?)$/u,
  no: nordic,
  pl: /^(?:ąt|ęciu|ąt[aey]|ątego|ątej|ątym|ątych|ęcioma)$/u,
  ru: russian,
  sk: slavic,
  sl: slavic,
  sr: slavic,
  sv: nordic,
  tr: turkic,
  uk: russian,
};

/** Whether a word is a number, or begins with one, so that a ten beside it is a part of another. */
function isNumber(word: string, { language, units }: Naming): boolean {
  if (word === '') return false;
  const isBegun = (form: string): boolean => (form.length >= LEAST ? word.startsWith(form) : word === form);
  return hundreds.test(word) || units.some((forms) => forms.some(isBegun)) || tensOf(language).some(isBegun);
}

/** In letters. */
const LEAST = 3;

const hundreds =
  /(?:cient|cent|zent|hent|quinient|ст[иа]|сот|hundre|hundert|honderd)\p{L}{0,2}$|^(?:trăm|ratus|stě|stech|lăm|mốt|nhăm|tư|satus?|sataa|sada)$/u;

function tensOf(language: string): readonly string[] {
  return (Object.hasOwn(tens, language) ? (tens[language] ?? '') : '').split(/[/|]/);
}
