/**
 * Words by which languages oblige, recommend and permit.
 *
 * A word that does two of these is listed under the stronger one ("следует", "powinien", "べき"), and so are the verbs
 * that stand for "shall" beside others ("ist zu", "ha de"): a list of obligation that has too much only says less.
 */

import { type Modality, modalityIn } from './english-modality.ts';
import { deniesInWords } from './negation.ts';
import { findEntry, listsByLanguage, sentencesOf, type WordList } from './words.ts';

const must = listsByLanguage({
  af: 'moet sal verplig* dien',
  ar: 'يجب ويجب فيجب يتعين ويتعين يلتزم تلتزم يتوجب ينبغي وينبغي لابد لزام* ملزم* واجب*',
  az: '~malı ~məli vacib* gərək* borclu* lazım*',
  be: 'павін* мусіць мусяць абавяз* трэба належыць',
  bg: 'трябва длъжни длъжен длъжна задълж*',
  bn: '~হবে ~হইবে ~হতেই ~আবশ্যক ~বাধ্য ~অবশ্যই',
  bs: 'mora moraju treba trebaju dužan dužni obavez* мора морају треба требају дужан дужни обавез*',
  ca: 'ha han haurà hauran deu deuen cal obliga*',
  cs: 'mus* povin* má mají nutno třeba',
  cy: 'rhaid gorfod* orfod* ofynnol',
  da: 'skal pligt* forpligt*',
  de: 'muss müssen muß hat haben verpflichtet soll sollen',
  el: 'πρέπει οφείλ* υποχρε* επιβάλλεται πρέπῃ',
  eo: 'dev* nepr* necesas',
  es: 'debe deben deberá deberán ha han habrá habrán tiene tienen tendrá tendrán obliga*',
  et: 'peab peavad tuleb kohust* vaja',
  eu: 'behar beharko derrigor* nahitaez*',
  fa: 'باید بایستی بایست موظف* مکلف* لازم ملزم',
  fi: 'tulee täytyy pitää on ovat velvol*',
  fil: 'dapat kailangan nararapat kinakailangan kailangang sapilitan*',
  fr: 'doit doivent devra devront faut faudra tenu tenus tenue tenues obliga*',
  ga: 'caithfidh gcaithfidh ~ní_mór ~ní_foláir éigean',
  gl: 'debe deben deberá deberán ha han ten teñen terá terán cómpre obriga*',
  gu: '~જોઈએ ~જોઇએ ~જોઈશે ~ફરજિયાત ~આવશ્યક',
  he: 'חייב חייבת חייבים חייבות צריך צריכה צריכים חובה תהיה יהיה תהא יהא',
  hi: 'चाहिए चाहिये होगा होगी होंगे होंगी करेगा करेंगे जाएगा जाएगी जायगा जायगी जायेगी पड़ेगा अनिवार्य आवश्यक बाध्य',
  hr: 'mora moraju treba trebaju dužan dužni dužna obvez*',
  hu: 'kell köteles* kötel*',
  hy: '~պետք ~պիտի ~պարտավոր ~պարտական ~պարտադիր ~անհրաժեշտ',
  id: 'harus wajib perlu mesti haruslah hendaklah',
  is: 'skal skulu verður verða ber skylt skylda',
  it: 'deve devono dovrà dovranno tenuto tenuti tenuta obblig* va vanno',
  ja: '~こと。 ~必須 ~なければならない ~なければなりません ~べき ~ものとする ~義務を負 ~義務があ ~必要がある ~必要があり ~ねばならない ~なくてはならない ~ねばならず ~なければならず',
  ka: '~უნდა ~ვალდებულ ~აუცილებ ~სავალდებულ',
  kk: 'керек тиіс* міндетті* қажет',
  ko: '~어야 ~아야 ~여야 ~해야 ~져야 ~려야 ~워야 ~의무가 ~의무를 ~필요가',
  lt: 'turi privalo privalom* reikia būtina',
  lv: 'jā* obligāt* pienākum* vajag',
  mk: 'мора мораат треба должен должна должни задолж*',
  mr: '~पाहिजे ~हवे ~हवी ~बंधनकारक ~आवश्यक ~असेल ~लागेल',
  ms: 'mesti hendaklah wajib perlu harus mestilah haruslah',
  nb: 'skal må plikt* forplikt*',
  ne: '~पर्छ ~पर्दछ ~अनिवार्य ~हुनेछ ~गरिनेछ ~आवश्यक',
  nl: 'moet moeten dient dienen zal zullen verplicht',
  nn: 'skal må plikt*',
  no: 'skal må plikt*',
  pa: '~ਚਾਹੀਦ ~ਲਾਜ਼ਮੀ ~ਜ਼ਰੂਰੀ ~ਹੋਵੇਗ',
  pl: 'musi muszą powinien powinn* należy obowiąz* ma mają winien winn* trzeba',
  pt: 'deve devem deverá deverão tem têm terá terão obriga*',
  ro: 'trebuie obligat* va vor datori dator',
  ru: 'должен должна должно должны обязан* следует надлежит надо нужно необходимо подлежит подлежат',
  sk: 'mus* povin* má majú treba nutné',
  sl: 'mora morajo morata treba dolž* naj',
  sq: 'duhet duhen detyr* do',
  sr: 'мора морају треба требају дужан дужни обавез* mora moraju treba trebaju dužan dužni obavez*',
  sv: 'måste ska skall skola skyldig*',
  sw: 'lazima budi sharti ~pasw ~bidi ~lazim itakuwa',
  ta: '~வேண்டும் ~கட்டாய ~அவசிய',
  te: '~వలెను ~వలయును ~వలసి ~తప్పని ~ాలి ~నిర్బంధ',
  th: '~ต้อง ~จัก ~พึง ~บังคับ',
  tr: '~malı ~meli zorun* gerek* mecbur* yüküml* şart*',
  uk: 'повин* мусить мусять має мають слід зобов* треба необхідно',
  ur: 'چاہیے چاہئے چاہیئے لازم* ضروری ہوگا ہوگی ہونگے گا گی گے',
  uz: 'kerak lozim shart* majbur* zarur*',
  vi: 'phải cần nên',
  zh: '~必须 ~必須 ~应 ~應 ~须 ~須 ~需 ~务 ~得',
});

/** Words that only recommend; a language whose verb for it obliges as well has none. */
const should = listsByLanguage({
  af: 'behoort',
  bg: '~би_трябвало',
  bs: '~bi_treba ~trebali_bi ~trebale_bi ~trebao_bi ~trebala_bi ~trebalo_bi',
  ca: 'hauria haurien caldria',
  cs: '~by_měl ~měl_by ~měla_by ~měli_by ~mělo_by ~měly_by',
  cy: 'dylai dylid dylent ddylai ddylid ddylent',
  da: 'bør burde',
  de: 'sollte sollten',
  el: '~θα_έπρεπε',
  es: 'debería deberían convendría conviene',
  fi: 'pitäisi tulisi',
  fr: 'devrait devraient conviendrait convient',
  ga: '~ba_cheart ~ba_chóir ~gur_cheart ~gur_chóir',
  gl: 'debería deberían',
  hr: '~bi_treba ~trebali_bi ~trebale_bi ~trebao_bi ~trebala_bi ~trebalo_bi',
  hu: 'kellene',
  id: 'sebaiknya seharusnya seyogianya',
  is: 'ætti ættu',
  it: 'dovrebbe dovrebbero',
  ja: '~ことが望ましい ~推奨',
  ko: '~바람직 ~권장',
  lt: 'turėtų',
  nb: 'bør burde',
  nl: 'behoort behoren zou zouden',
  nn: 'bør burde',
  no: 'bør burde',
  pt: 'deveria deveriam convém',
  sk: '~by_mal ~mal_by ~mala_by ~mali_by ~malo_by',
  sr: '~bi_treba ~trebali_bi ~trebale_bi ~trebao_bi ~trebala_bi ~trebalo_bi ~би_треба ~требали_би ~требале_би ~требао_би ~требала_би ~требало_би',
  sv: 'bör borde',
  th: '~ควร',
  zh: '~宜 ~最好 ~建议 ~建議',
});

const may = listsByLanguage({
  af: 'mag kan',
  ar: 'يجوز ويجوز يمكن ويمكن يستطيع',
  az: 'bilər bilərlər mümkün* olar',
  be: 'можа могуць можна',
  bg: 'може могат',
  bn: '~পারে ~পারবে ~পারিবে',
  bs: 'može mogu smije smiju може могу смије смију',
  ca: 'pot poden podrà podran',
  cs: 'může mohou smí smějí lze',
  cy: 'caiff gall cânt gallant ellir gellir caniateir',
  da: 'kan må',
  de: 'darf dürfen kann können',
  el: 'μπορεί μπορούν δύναται δύνανται',
  eo: 'povas povos povu',
  es: 'puede pueden podrá podrán podría podrían',
  et: 'võib võivad tohib tohivad',
  eu: 'ahal daiteke daitezke dezake dezakete',
  fa: 'تواند توانند میتواند میتوانند مجاز',
  fi: 'saa saavat voi voivat voidaan',
  fil: 'maaari maaaring puwede puwedeng pwede pwedeng',
  fr: 'peut peuvent pourra pourront pourrait pourraient',
  ga: 'féadfaidh fhéadfaidh ~is_féidir ~féidir_le ceadaítear',
  gl: 'pode poden poderá poderán',
  gu: '~શકે ~શકાય',
  he: 'ייתכן יתכן אפשר רשאי רשאית רשאים רשאיות יכול יכולה יכולים יכולות ניתן מותר',
  hi: 'सकता सकती सकते सकेगा सकेगी सकेंगे',
  hr: 'može mogu smije smiju',
  hu: '*hat *het *hatja *heti *hatnak *hetnek lehet szabad',
  hy: '~կարող ~հնարավոր',
  id: 'boleh dapat bisa mungkin',
  is: 'má mega getur geta',
  it: 'può possono potrà potranno potrebbe potrebbero',
  ja: '~ことができる ~ことができます ~てもよい ~得る ~うる ~できる',
  ka: '~შეიძლება ~შეუძლია',
  kk: 'мүмкін',
  ko: '~도_된다 ~도_됩니다 ~도_좋다 ~도_좋습니다 ~도_무방 ~수_있',
  lt: 'gali galima',
  lv: 'var drīkst',
  mk: 'може можат смее смеат',
  mr: '~शकतो ~शकते ~शकतात ~शकेल ~शकतील',
  ms: 'boleh dapat mungkin',
  nb: 'kan',
  ne: '~सक्छ ~सक्ने ~सकिने ~सक्दछ',
  nl: 'mag mogen kan kunnen',
  nn: 'kan',
  no: 'kan',
  pa: '~ਸਕਦ ~ਸਕੇ',
  pl: 'może mogą można wolno',
  pt: 'pode podem poderá poderão poderia poderiam',
  ro: 'poate pot',
  ru: 'может могут можно вправе',
  sk: 'môže môžu smie smú možno',
  sl: 'sme smejo lahko more morejo',
  sq: 'mund lejohet',
  sr: 'може могу сме смеју može mogu sme smeju',
  sv: 'får kan',
  sw: '~naweza ~yaweza huweza waweza aweza',
  ta: '~லாம் ~கூடும்',
  te: '~వచ్చు',
  th: '~อาจ',
  tr: '~abilir ~ebilir',
  uk: 'може можуть можна',
  ur: 'سکتا سکتی سکتے سکے سکیں',
  uz: 'mumkin',
  vi: '~có_thể',
  zh: '~可以 ~可 ~能 ~得',
});

/** The words of a language for each strength. */
type Modals = Readonly<Record<'must' | 'may', WordList>> & { readonly should: WordList | undefined };

/** The words of obligation, recommendation and permission; `undefined` when nobody described the first and the last. */
export function modalsOf(language: string): Modals | undefined {
  const obliging = must(language);
  const permitting = may(language);
  return obliging && permitting && { must: obliging, should: should(language), may: permitting };
}

/** A sentence whose strength its translation changed. */
interface Shift {
  readonly from: Modality;
  readonly to: Modality;
  /** The word of the translation that shows it. */
  readonly shown: string;
}

/** What an English text does. */
interface Modalities {
  /** Sentence by sentence. */
  readonly sentences: readonly (Modality | undefined)[];
  /** As a whole, when all that it does is the same; told where the translation has other sentences. */
  readonly whole: Modality | undefined;
}

/** What an English text does; `undefined` when that is nothing that could be told. In long ones a verb may be anything's. */
export function modalitiesIn(english: string): Modalities | undefined {
  const sentences = sentencesOf(english).map((sentence) =>
    sentence.length <= LONGEST.sentence ? modalityIn(sentence) : undefined,
  );
  const whole = english.length <= LONGEST.text ? modalityIn(english) : undefined;
  return whole || sentences.some((one) => one !== undefined) ? { sentences, whole } : undefined;
}

/** `unsorted`: of a translation whose sentences are not those of the English. */
const LONGEST = { sentence: 300, text: 400, unsorted: 320 } as const;

/**
 * The first sentence that does something else than its English, told only by a word that the language has for another
 * strength and no word for the right one.
 *
 * @param asked The manner is that of a translator who recommends by whatever and obliges by no recommendation when absent.
 */
export function findShift(
  modals: Modals,
  { sentences, whole }: Modalities,
  translation: string,
  asked: { readonly language?: string; readonly manner?: Manner } = {},
): Shift | undefined {
  const { language = '', manner = plainManner } = asked;
  const given = { modals, language, manner };
  const targets = sentencesOf(translation);
  if (targets.length !== sentences.length)
    return whole && translation.length <= LONGEST.unsorted ? shiftOf(given, whole, translation) : undefined;
  for (const [index, from] of sentences.entries()) {
    const shift = from && shiftOf(given, from, targets[index] ?? '');
    if (shift) return shift;
  }
  return undefined;
}

/** How a translator says things, as the other items than the one in question show. */
interface Manner {
  /** Recommends by words of recommendation where the English does: who does not, may oblige there. */
  readonly recommends: boolean;
  /** Obliges by words of recommendation, as some languages do: they change nothing then. */
  readonly obligesSoftly: boolean;
}

/** The manner of a translation at each of its items, by their indexes. */
export function mannerOf(
  { should: list }: Modals,
  items: readonly (readonly [modalities: Modalities, translation: string])[],
): (index: number) => Manner {
  const said = items.map(([{ sentences }, translation]) => {
    const strengths = new Set(sentences.filter((one) => one !== undefined));
    const [strength] = strengths;
    return strength === undefined || strengths.size > 1 || strength === 'may'
      ? undefined
      : { strength, times: Number(list !== undefined && findEntry(list, translation) !== undefined) };
  });
  const totals = { should: { saying: 0, all: 0 }, must: { saying: 0, all: 0 } };
  for (const one of said) {
    if (!one) continue;
    totals[one.strength].saying += one.times;
    totals[one.strength].all++;
  }
  const others = (asked: 'should' | 'must', index: number): (typeof totals)['must'] => {
    const { saying, all } = totals[asked];
    const own = said[index];
    return own?.strength === asked ? { saying: saying - own.times, all: all - 1 } : { saying, all };
  };
  return (index) => {
    const [advised, obliging] = [others('should', index), others('must', index)];
    return {
      recommends: advised.saying >= FEWEST_SAID && advised.saying >= SHARE_SAID * advised.all,
      obligesSoftly: obliging.saying >= FEWEST_SAID && obliging.saying >= SOFT_SHARE * obliging.all,
    };
  };
}

const FEWEST_SAID = 2;
const SHARE_SAID = 0.8;
const SOFT_SHARE = 0.2;

const plainManner: Manner = { recommends: false, obligesSoftly: false };

interface AskedOf {
  readonly modals: Modals;
  readonly language: string;
  readonly manner: Manner;
}

function shiftOf(
  { modals, language, manner: { recommends, obligesSoftly } }: AskedOf,
  from: Modality,
  target: string,
): Shift | undefined {
  const own = from === 'should' && recommends ? (['should'] as const) : kept[from];
  if (own.some((one) => shows(modals, one, target) !== undefined)) return undefined;
  const said = withoutCompounds(target, language);
  const others = from === 'should' && recommends ? (['may', 'must'] as const) : changed[from];
  for (const to of others) {
    if (to === 'should' && from === 'must' && obligesSoftly) continue;
    const shown = shows(modals, to, said);
    if (shown === undefined || (to === 'must' && auxiliary.has(shown)) || isGranted(said, shown)) continue;
    // "Not more than" and "not necessary" turn what the word says.
    return deniesInWords(language, around(said, shown)) ? undefined : { from, to, shown };
  }
  // What will be done is no more than a recommendation to do it, so that it is told as mildly.
  const promise = from === 'may' && Object.hasOwn(promises, language) ? promises[language] : undefined;
  const found = promise?.exec(target);
  const shown = found?.[1];
  if (shown === undefined || granting.test(target) || besides.test(target.slice(0, found?.index)))
    return undefined;
  return { from, to: 'should', shown };
}

/** "...が認められているのは...こと。" names what is granted: "こと" obliges where nothing before it says so. */
function isGranted(target: string, shown: string): boolean {
  return shown === 'こと。' && /認め|許|でき|可能|のは/u.test(target.slice(0, target.lastIndexOf(shown)));
}

/** Words of permission that are no verbs of their own. */
const granting =
  /(?<!\p{L})(?:droits? d|autoris|libres? d|permis|faculté|facoltà|autorizz|diritto|liber[oiae] d|permess|autoriza|derecho|facultad|libres? de|permit|direito|faculdade|livres? d|dereito|dret|facultat|autoritza)/iu;
/** What opens a clause beside the main one, or another sentence. */
const besides =
  /[;:]|(?<!\p{L})(?:qu[ei]|qu[’']\p{L}+|dont|où|quand|lorsqu\p{L}*|si|lesquel\p{L}*|che|cui|dove|quando|se|quienes|cuyos?|cuyas?|donde|cuando|onde|quem|cujos?|cujas?|on|quan)(?!\p{L})/iu;

/** The future of "be" before a participle: what may be removed, will be. */
const promises: Readonly<Record<string, RegExp>> = {
  ca: /(?<!\p{L})(serà|seran)\s\p{L}+(?:ts?|des?|da)(?!\p{L})/iu,
  es: /(?<!\p{L})(será|serán)\s\p{L}+(?:[dt][oa]s?|chos?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(sera|seront)\s\p{L}+(?:[éit]e?s?)(?!\p{L})/iu,
  gl: /(?<!\p{L})(será|serán)\s\p{L}+(?:[dt][oa]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(sarà|saranno|verrà|verranno)\s\p{L}+(?:[ts][oaie])(?!\p{L})/iu,
  pt: /(?<!\p{L})(será|serão)\s\p{L}+(?:[dt][oa]s?)(?!\p{L})/iu,
};

/** The words right before and behind a word, without it: "なければならない" says no "no". */
function around(text: string, shown: string): string {
  const lower = text.toLowerCase().normalize('NFC');
  const at = Math.max(0, lower.indexOf(shown));
  const before = lower.slice(Math.max(0, at - NEAR), at);
  const after = lower.slice(at + shown.length, at + shown.length + NEAR);
  return `${before.replace(/^\S*\s(?=.)/u, '')} ${after.replace(/(?<=.)\s\S*$/u, '')}`;
}

/** In letters. */
const NEAR = 14;

/** Words in which a sign that obliges or permits by itself does neither: "service", "licence", "answer". */
function withoutCompounds(text: string, language: string): string {
  if (language === 'zh') return text.replace(compounds, '·');
  return language === 'de' ? text.replace(nouns, '·') : text;
}

/** "Soll-Zustand", "Kann-Bestimmung". */
const nouns = /(?<![\p{L}\p{M}])(?:soll|ist|muss|kann)-\p{L}+/giu;

const compounds =
  /[功性职職技智本机機节節动動热熱电電可才产產效核]能|能[力够源量]|[服业業任义義事财財商职職]务|[服業任義事財商職]務|[许許认認]可|可[能靠视視见見用信读讀选選操维維扩擴移持变變重行]|[响響反适適供对對相效因呼]应|[響反適供對相效因呼]應|应[用对對急]|應[用對急]|[获獲取值觉覺变變懂记記显顯]得|得[到出以]|[适適便]宜/gu;

function shows(modals: Modals, modality: Modality, target: string): string | undefined {
  const list = modals[modality];
  return list && findEntry(list, target);
}

/** Verbs of obligation that are more often something else: "ha sido", "wird haben", "zal", a future. */
const auxiliary: ReadonlySet<string> = new Set(
  (
    'ha han habrá habrán haurà hauran tiene tienen tendrá tendrán hat haben má mají majú ma mają on ovat va vanno do naj tem têm terá terão ten teñen terá ' +
    'zal zullen vor är er is होगा होगी होंगे होंगी करेगा करेंगे जाएगा जाएगी गा गी گا گی گے 得 需 ~हुनेछ ber verða verður মধ্যে ~হবে має мають'
  ).split(' '),
);

/** The strengths that do for one: many languages recommend by the words that oblige. */
const kept = { must: ['must'], should: ['should', 'must'], may: ['may'] } as const;
const changed = { must: ['should', 'may'], should: ['may'], may: ['must', 'should'] } as const;
