/** What English denies and another language says by a word without a "not": it is asked for in the translation. */

import { ofNobody, saysNo } from './english-negation.ts';
import { findEntry, listsByLanguage, type WordList } from './words.ts';

/** "No ads.", "There is no fee": the English names what there is none of, and nobody does anything. */
const ofNone: RegExp = /(?:^|[.;:!] |\bthere(?: (?:is|are|was|were)|[’']s) )no \p{Ll}/iu;

/** Words for none that need no "not" where there is no verb, and words for what is missing. */
const noneOf: (language: string) => WordList | undefined = listsByLanguage({
  az: 'heç sıfır',
  bs: 'nikakv* никакв* nema',
  cs: 'žádn* nulov* chyb*',
  el: 'καμία καμιά κανένας κανένα κανέναν κανείς μηδέν* λείπ*',
  et: 'puudu*',
  fa: 'هیچ بدون بی عدم',
  fi: 'puuttu* nolla',
  hr: 'nikakv* nema nula',
  hu: 'semmi* nulla',
  lt: 'jok*',
  lv: 'nekād*',
  pl: 'żadn* brak brakuje zero',
  ro: 'nici* zero',
  ru: 'никак* ноль отсутств*',
  sk: 'žiadn* nulov* chýb*',
  sl: 'noben* nobeden brez',
  sr: 'nikakv* никакв*',
  tr: 'hiç hiçbir sıfır',
  uk: 'жодн* ніяк* брак* бракує відсутн*',
});

/** What English denies is easy: "cannot easily be found". */
const ofEase: RegExp = /(?:\bnot|\bcannot|n[’']t)\b[^.;,]{0,30}\b(?:easy|easily|simple|simply)\b/iu;

/** Words for what is hard: what is not easy is so. */
const hardly: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'صعب* يصعب الصعب*',
  bg: 'трудно сложно',
  ca: 'difícil*',
  cs: 'obtížn* těžk* složit*',
  da: 'svært vanskelig*',
  de: 'schwer schwierig* kaum',
  el: 'δύσκολ*',
  es: 'difícil*',
  fi: 'vaikea*',
  fr: 'difficile* mal',
  gl: 'difícil*',
  hi: '~मुश्किल ~कठिन',
  hu: 'nehéz* nehez*',
  id: 'sulit sukar',
  it: 'difficil*',
  ja: '~難し ~困難 ~づらい ~にくい ~がたい',
  ko: '~어렵 ~어려 ~힘들',
  nb: 'vanskelig*',
  nl: 'moeilijk* lastig*',
  pl: 'trudn* ciężko',
  pt: 'difícil* dificil*',
  ro: 'greu dificil*',
  ru: 'трудн* сложн* тяжело',
  sk: 'ťažk* zložit*',
  sr: 'тешко teško',
  sv: 'svårt svår*',
  tr: 'zor güç',
  uk: 'важк* складн*',
  vi: '~khó',
  zh: '~难 ~難 ~不易',
});

/** What English wants to be sure not to have: that is avoided or prevented. */
const ofCare: RegExp =
  /\b(?:ensur\p{Ll}+|mak\p{Ll}+ sure|so that|careful|care)\b[^.;]*(?:\bnot\b|n[’']t\b|\bno\b|\bnever\b)/iu;

/** Words for avoiding and preventing. */
const avoiding: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'تجنب* لتجنب* منع* لمنع* تفادي*',
  bg: 'избегн* избягв* предотврат*',
  ca: 'evit* impedi*',
  cs: 'zabrán* vyhn* předej* předcház*',
  da: 'undgå* forhindr*',
  de: 'vermeid* vermied* verhinder* vorbeug*',
  el: 'αποφ* αποτρ*',
  es: 'evit* impedi* impida*',
  fa: '~جلوگیری ~اجتناب',
  fi: 'vält* estä* esty*',
  fr: 'évit* empêch*',
  gl: 'evit* impedi*',
  hi: '~बच ~रोक',
  hu: 'elkerül* megakadály* megelőz*',
  id: 'mencegah menghindari hindari cegah',
  it: 'evit* impedi*',
  ja: '~避け ~防 ~回避',
  ko: '~피하 ~피할 ~방지 ~막',
  nb: 'unngå* forhindr*',
  nl: 'voorkom* vermijd* vermeden',
  pl: 'unikn* unika* zapobie* zapobi*',
  pt: 'evit* impedi* impeç*',
  ro: 'evit* împiedic* preven*',
  ru: 'избеж* избег* предотвра* исключ*',
  sk: 'zabrán* vyhn* predí*',
  sv: 'undvik* förhindr* förebygg*',
  tr: 'önle* kaçın* engelle*',
  uk: 'уник* запобіг* виключ*',
  vi: '~tránh ~ngăn',
  zh: '~避免 ~防止 ~防範',
});

/** "At no cost", "for no fee": what costs nothing is free. */
const ofGratis: RegExp = /\b(?:at|for) no (?:\p{Ll}+ )?(?:charge|cost|fee)s?\b/iu;

/** Words for what costs nothing. */
const gratis: (language: string) => WordList | undefined = listsByLanguage({
  ar: '~مجان',
  bg: 'безплат* даром',
  ca: 'gratis gratuït* gratuïta*',
  cs: 'zdarma bezplat*',
  da: 'gratis vederlagsfri*',
  de: 'gratis umsonst kostenlos* kostenfrei* gebührenfrei* unentgeltlich*',
  el: 'δωρεάν',
  es: 'gratis gratuit*',
  et: 'tasuta',
  eu: 'doan doako*',
  fa: '~رایگان ~مجان',
  fi: 'ilmaiseksi maksutta ilmai* maksutto*',
  fr: 'gratuit* gratis gracieux gracieusement',
  gl: 'gratis gratuít* gratuit* balde',
  he: '~חינם',
  hi: '~मुफ़्त ~मुफ्त ~निःशुल्क ~नि:शुल्क',
  hr: 'besplat*',
  hu: 'ingyen* díjmentes* díjtalan*',
  id: 'gratis cuma-cuma',
  it: 'gratis gratuit* gratuita*',
  ja: '~無料 ~無償 ~ただで',
  ko: '~무료 ~무상 ~공짜',
  lt: 'nemokam*',
  lv: 'bezmaksas',
  ms: 'percuma',
  nb: 'gratis vederlagsfri*',
  nl: 'gratis kosteloos kosteloze',
  no: 'gratis vederlagsfri*',
  pl: 'darmo* bezpłat* gratis',
  pt: 'grátis gratuit*',
  ro: 'gratuit* gratis',
  ru: 'бесплат* даром безвозмезд*',
  sk: 'zadarmo bezplat*',
  sl: 'brezplač* zastonj',
  sr: 'бесплат* besplat*',
  sv: 'gratis kostnadsfri* avgiftsfri*',
  th: '~ฟรี',
  tr: 'ücretsiz* bedava*',
  uk: 'безкоштов* безплат* безоплат*',
  vi: '~miễn_phí',
  zh: '~免费 ~免費 ~无偿 ~無償',
});

/** "We do not know how": whoever is forbidden to know something is another matter. */
const ofUnknowing: RegExp =
  /(?<!\b(?:must|shall|may|should) )(?:\bnot|n[’']t) know (?:how|what|where|which|whether|why|who|when)\b/iu;

/** Words for what nobody knows. */
const unknowing: (language: string) => WordList | undefined = listsByLanguage({
  ca: 'ignor* desconeix* misteri*',
  cs: 'záhad*',
  da: 'gåde*',
  de: 'rätsel* unbekannt* unklar*',
  es: 'ignor* desconoc* misterio*',
  fr: 'ignor* mystère* énigme*',
  gl: 'ignor* descoñec* misterio*',
  it: 'ignor* mister*',
  ja: '~謎',
  nb: 'gåte*',
  nl: 'raadsel* onbekend*',
  no: 'gåte*',
  pl: 'zagadk*',
  pt: 'ignor* desconhec* mistério*',
  ro: 'mister*',
  ru: 'загадк* неизвест*',
  sv: 'gåt*',
  uk: 'загадк* невідом*',
  zh: '~谜 ~謎',
});

/** "Is not the same": that is another one, or a different one. */
const ofSameness: RegExp =
  /(?:\bnot|n[’']t) (?:\p{Ll}+ )?(?:equal|identical|equivalent|(?:the )?same|alike|like|match)\b/iu;

/** Words for what is different; "another" only where it is not "one another". */
const different: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'مختلف* يختلف* تختلف*',
  bg: 'различ*',
  ca: 'diferent* diferei* distint* desigual*',
  cs: 'odliš* různ* rozdíl* jin*',
  da: 'forskel* anderledes ulig*',
  de: 'verschieden* unterschied* unterscheid* ungleich* anders* anderer andere anderes abweich*',
  el: 'διαφορετικ* διαφέρ* διάφορ* άνισ*',
  es: 'diferent* difier* distint* desigual*',
  fa: '~متفاوت ~فرق ~مختلف',
  fi: 'eri erilai* poikke* eroa*',
  fr: 'différ* diffèr* inégal* inégaux distinct* ~un_autre ~une_autre ~autre_que ~autres_que',
  gl: 'diferent* difiren* distint* desigual*',
  he: 'שונ* נבדל* אחר אחרת אחרים',
  hi: '~अलग ~भिन्न',
  hr: 'različit* razliku* drugačij* drukčij*',
  hu: 'különböz* eltér* más mást másik másféle másképp máshogy',
  id: 'berbeda beda berlainan',
  it: "divers* differen* differisc* disugual* ~un_altro ~un'altra ~un’altra",
  ja: '~異な ~違 ~別の ~別物 ~別々',
  ko: '~다르 ~다른 ~다릅 ~달라 ~달리',
  nb: 'forskjell* annerledes ulik*',
  nl: 'verschil* anders ongelijk* ander afwijk*',
  pl: 'różn* odmien* inny inna inne innego innej innym innych inni inaczej',
  pt: 'diferent* difer* distint* desigua* ~é_outro ~é_outra ~um_outro ~uma_outra',
  ro: 'difer* alt altă altfel inegal*',
  ru: 'отлич* разн* различ* другой другая другое другие других иной иная иное',
  sk: 'odliš* rôzn* rozdiel* iný iná iné iní iného inej inak',
  sl: 'različ* drugač*',
  sr: 'različ* drugačij* drukčij* различ* другачиј* друкчиј*',
  sv: 'olik* skilj* skild* annorlunda',
  tr: 'farklı* başka',
  uk: 'відрізн* відмін* різн* інш*',
  vi: '~khác',
  zh: '~不同 ~差异 ~差異 ~相异 ~相異 ~各异 ~各異 ~异于 ~異於 ~区别 ~區別',
});

/** "It does not match line breaks.": it matches all but them. */
const ofExclusion: RegExp = /(?:\bnot|n[’']t) (?:match|include|contain|apply|cover|count|affect|accept)\b/iu;

/** Words for what is left out of something, and none for "exclusively" and "exceptional". */
const except: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'باستثناء* ماعدا عدا سوى',
  ca: 'excepte exclo* exclou* excep* llevat !excepcional*',
  cs: 'kromě vyjma výjimk* vyjm* vylou* vyluč*',
  da: 'undtag* bortset udeluk*',
  de: 'außer ausgenommen ausnahm* ausschließ* ausschluss* ausgeschlossen !ausschließlich*',
  el: 'εκτός εξαιρ*',
  es: 'excepto salvo exclu* excep* !exclusiv* !excepcional*',
  fa: '~به_جز ~بجز ~استثنا',
  fi: 'paitsi ~lukuun_ottamatta poikkeu*',
  fr: 'sauf excepté exclu* excep* hormis !exclusi* !exceptionnel*',
  gl: 'agás excepto exclu* excep* !exclusiv* !excepcional*',
  hu: 'kivéve kivétel* kizár* !kizáról* !kivételes*',
  id: 'kecuali dikecualikan',
  it: 'tranne eccetto salvo esclu* eccez* !esclusiv* !eccezional*',
  ja: '~以外 ~を除 ~除外 ~除き ~例外',
  ko: '~제외 ~이외 ~빼고 ~외의',
  nb: 'unntatt unntak* bortsett utelat*',
  nl: 'behalve uitgezonderd uitgesloten uitsluit* uitzonder* !uitsluitend* !uitzonderlijk*',
  pl: 'oprócz wyjątk* wyłącz* wyklucz* poza pomija* !wyłączn* !wyjątkow*',
  pt: 'exceto excepto salvo exclu* exceç* excepç* excet* !exclusiv*',
  ro: 'excepția exclu* excep* ~în_afar ~in_afar !exclusiv* !excepțional*',
  ru: 'кроме исключ* помимо !исключительн*',
  sk: 'okrem výnimk* vyjm* vylúč*',
  sr: 'osim izuz* осим изуз*',
  sv: 'utom undantag* exklud*',
  tr: 'hariç dışında',
  uk: 'крім окрім виключ* виняток* винятк* !виключн* !винятков*',
  vi: '~ngoại_trừ ~loại_trừ ~trừ',
  zh: '~除了 ~除外 ~以外 ~之外 ~排除',
});

/** "Not without both": "do not enter if you are not a member" is "enter only as one". */
const ofCondition: RegExp =
  /(?:\bnot|n[’']t)\b[^.;]{1,80}(?<!\beven )\bif\b[^.;]{1,60}(?:\bnot\b|n[’']t\b)/iu;

/** Words of exclusivity. */
const only: (language: string) => WordList | undefined = listsByLanguage({
  ar: 'فقط',
  bg: 'само',
  ca: 'només',
  cs: 'jen pouze jenom',
  da: 'kun',
  de: 'nur erst ausschließlich',
  el: 'μόνο',
  es: 'solo sólo solamente únicamente',
  fa: 'فقط تنها',
  fi: 'vain ainoastaan',
  fr: 'seulement uniquement',
  gl: 'só',
  he: 'רק',
  hr: 'samo',
  hu: 'csak',
  id: 'hanya',
  it: 'solo soltanto solamente',
  ja: '~のみ ~だけ',
  ko: '~만_ ~에만',
  nb: 'kun bare',
  nl: 'alleen slechts',
  no: 'kun bare',
  pl: 'tylko jedynie',
  pt: 'só somente apenas',
  ro: 'doar numai',
  ru: 'только лишь',
  sk: 'len iba',
  sl: 'samo',
  sr: 'само samo',
  sv: 'bara endast',
  tr: 'yalnızca sadece ancak',
  uk: 'лише тільки',
  vi: 'chỉ',
  zh: '~只 ~仅 ~僅 ~才',
});

/** Whether the English says what a pattern finds, and no other "no" beside it: that one has to be said by itself. */
function isAllIn(english: string, pattern: RegExp): boolean {
  if (!pattern.test(english)) return false;
  return !saysNo(english.replace(new RegExp(pattern, `${pattern.flags}g`), ' '));
}

/** Words by which a translation may deny what the English denies: each only where the English says that very thing. */
export function otherWays(language: string, english: string): readonly (WordList | undefined)[] {
  return [
    ofNone.test(english) && !ofNobody.test(english) ? noneOf(language) : undefined,
    ofEase.test(english) ? hardly(language) : undefined,
    ofCare.test(english) && !/\b(?:avoid|prevent)/i.test(english) ? avoiding(language) : undefined,
    isAllIn(english, ofGratis) && !/\bfree\b/i.test(english) ? gratis(language) : undefined,
    isAllIn(english, ofUnknowing) ? unknowing(language) : undefined,
    isAllIn(english, ofSameness) && !/\b(?:differ|other|another)/i.test(english)
      ? different(language)
      : undefined,
    isAllIn(english, ofExclusion) && !/\b(?:except|exclu|other than|besides)/i.test(english)
      ? except(language)
      : undefined,
    isAllIn(english, ofCondition) && !/\bonly\b/i.test(english) ? only(language) : undefined,
  ];
}

/** "Is not a toy but a tool.": behind "but" is the name of a thing, of at most two words, and nothing that it does. */
const ofContrast: RegExp =
  /\bnot (?:an?|the) [^.;,]{1,40},? but (?:rather |instead )?an? (?:\p{Ll}+ )?\p{Ll}+(?<!s|ed)(?=[.!]?\s*$)/iu;

/** Words for "but": with one of them and no "not", what the English denies is asserted. */
const but: (language: string) => WordList | undefined = listsByLanguage({
  cs: 'ale nýbrž',
  da: 'men',
  de: 'aber sondern doch jedoch',
  es: 'pero sino mas',
  fr: 'mais',
  it: 'ma bensì però',
  nb: 'men',
  nl: 'maar',
  no: 'men',
  pl: 'ale lecz',
  pt: 'mas porém senão',
  ru: 'но а',
  sv: 'men utan',
  uk: 'але а',
});

/** Whether the English only says what something is by what it is not, and the translation says the first alone. */
export function isOnlyContrasted(language: string, english: string, translation: string): boolean {
  if (!isAllIn(english, ofContrast)) return false;
  const list = but(language);
  // With as much of it as the English has, both are said.
  return (
    list !== undefined && translation.length < english.length && findEntry(list, translation) === undefined
  );
}

/** "Défense de fumer": at the head of a sentence and with a verb it forbids; by itself it is a defence. */
const headed: Readonly<Record<string, RegExp>> = {
  fr: /(?:^|[.!?:]\s)[^\p{L}]*défense (?:absolue |expresse |formelle )?d(?:e |[’'])\p{Ll}{2,}(?:er|ir|re)(?!\p{L})/iu,
};

/** Whether a sentence of the translation begins by forbidding. */
export function forbidsAtHead(language: string, english: string, translation: string): boolean {
  if (!Object.hasOwn(headed, language) || /\bdefen[cs]e/i.test(english)) return false;
  return headed[language]?.test(translation) === true;
}
