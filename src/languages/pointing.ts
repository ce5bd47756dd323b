/** How languages point to other places of the same text: "the next paragraph", "items 2 and 5", "mentioned below". */

/** Sources of regular expressions over visible text; none is sensitive to case. */
export interface PointingWords {
  /** What parts of a text are called, in all their forms. */
  readonly parts: string;
  /** The same without what means several: "the following items" are all of a list, not the next of them. */
  readonly one?: string;
  readonly next: string;
  readonly previous: string;
  /** Phrases that point to some place further down, without saying to which. */
  readonly below: string;
  readonly above: string;
  /** Words between two numbers, and between the first and the last. */
  readonly and?: string;
  readonly to?: string;
  /** What follows a number when it is one of another text: "article 3 of the Convention". */
  readonly elsewhere?: string;
  /** The same before the part: 《公约》第三条. */
  readonly elsewhereBefore?: string;
  /** Numbers are counted by a word behind them: 第5項. */
  readonly counters?: string;
  /** Words are written without blanks between them. */
  readonly isUnspaced?: true;
}

/** How a language points; `undefined` where nobody wrote it down. @param language Without script and region. */
export function pointingWords(language: string): PointingWords | undefined {
  return Object.hasOwn(words, language) ? words[language] : undefined;
}

/** Verbs of a romance language with the places behind or before them. */
function told(verbs: string, places: string): string {
  return `(?:${verbs})\\p{L}*\\s+(?:${places})`;
}

const romanceEs =
  'mencion|describ|descrit|indic|cit|enumer|list|defin|expon|expuest|explic|señal|detall|establec';
const french = 'mentionn|décri|indiqu|cit|énum|défini|expos|vis|évoqu|énonc|présent|expliqu|prévu|précis';
const italian = 'menzion|descri|indic|cit|elenc|defini|espost|spiega|riporta|specific|previst';
const portuguese = 'mencion|descri|indic|cit|enumer|list|defin|expost|expli|refer|especific|previst';
const german =
  'genannt|erwähnt|beschrieben|aufgeführt|aufgezählt|angeführt|dargelegt|angegeben|definiert|bezeichnet|erklärt|erläutert|bestimmt';
const dutch = 'genoemd|vermeld|beschreven|bedoeld|omschreven|uitgelegd';
const russian =
  'упомянут|упоминаем|указанн|названн|описанн|описываем|перечисленн|приведенн|приведённ|изложенн';
const ukrainian = 'згадан|зазначен|вказан|назван|описан|перелічен|наведен|викладен';
const polish = 'wymienion|wspomnian|opisan|określon|wskazan|podan';
const czech = 'zmíněn|uveden|popsan|vyjmenovan|definovan|stanoven';
const scandinavian = 'nämn|beskriv|angiv|ang|anför|nævn|beskrev|anført|angivet|nevn|angitt|omtal|definer';
const hindi = 'उल्लिखित|उल्लेखित|वर्णित|दिए|दी|दिया|बताए|बताई|बताया|दर्शाए|दर्शाई|सूचीबद्ध|लिखे|लिखी|कहे|कही|परिभाषित';

const words: Readonly<Record<string, PointingWords>> = {
  en: {
    parts:
      '(?:sub-?)?(?:paragraph|item|section|clause|article|rule|principle|provision)s?|(?:bullet(?:\\s+point)?|point|step|sentence)s?',
    one: '(?:sub-?)?(?:paragraph|item|section|clause|article|rule|principle|provision)|bullet(?:\\s+point)?|point|step|sentence',
    next: '(?:the\\s+)?(?:next|following|subsequent|succeeding)',
    previous: '(?:the\\s+)?(?:previous|preceding|foregoing|prior)',
    below:
      '(?:mentioned|described|listed|stated|defined|explained|named|given|noted|outlined|specified|provided|set\\s+(?:out|forth)|referred\\s+to|see|as)\\s+(?:further\\s+)?below|below-?mentioned|(?:items?|paragraphs?|sections?|rules?|clauses?|points?|articles?)\\s+below',
    above:
      '(?:mentioned|described|listed|stated|defined|explained|named|given|noted|outlined|specified|provided|set\\s+(?:out|forth)|referred\\s+to|see|as)\\s+(?:further\\s+)?above|above-?mentioned|afore-?(?:mentioned|said)|the\\s+above\\s+(?:items?|paragraphs?|sections?|rules?|principles?|clauses?|points?|articles?|provisions?)|(?:items?|paragraphs?|sections?|rules?|clauses?|points?|articles?)\\s+above',
    and: 'and|or|and/or|as\\s+well\\s+as',
    to: 'to|through',
    elsewhere: 'of\\s+(?!this|(?:the|our|these)\\s+(?:present\\s+)?(?:code|document|list|text|rules)\\b)',
  },
  de: {
    parts:
      'Absatz(?:es)?|Absätzen?|Abs\\.|Punkt(?:e[sn]?|s)?|(?:Unter|Aufzählungs)punkt\\p{L}*|Ziffern?|Ziff\\.|Nummern?|Nr\\.|Artikel[sn]?|Art\\.|Abschnitt(?:e[sn]?|s)?|Regeln?|Klauseln?|Grundsatz(?:es)?|Grundsätzen?|Paragra(?:f|ph)(?:en)?|§§?|Satz(?:es)?|Sätzen?|Bestimmung(?:en)?|Vorschrift(?:en)?',
    one: 'Absatz(?:es)?|Punkt(?:e?s)?|(?:Unter|Aufzählungs)punkt(?:e?s)?|Ziffer|Nummer|Artikels?|Abschnitt(?:e?s)?|Regel|Klausel|Grundsatz(?:es)?|Paragra(?:f|ph)(?:en)?|Satz(?:es)?|Bestimmung|Vorschrift',
    next: '(?:nächst|folgend|nachfolgend|nachstehend|anschließend|übernächst)\\p{L}*',
    previous: '(?:vorig|vorherig|vorangehend|vorangegangen|vorhergehend|vorstehend|obig|vorausgehend)\\p{L}*',
    below: `(?:(?:weiter\\s+)?unten|nachstehend|nachfolgend|im\\s+Folgenden)\\s*(?:${german})\\p{L}*|(?:siehe|s\\.|vgl\\.)\\s+(?:weiter\\s+)?unten`,
    above: `(?:(?:weiter\\s+)?oben|vorstehend|zuvor|vorher|eingangs)\\s*(?:${german})\\p{L}*|(?:siehe|s\\.|vgl\\.)\\s+(?:weiter\\s+)?oben|vorgenannt\\p{L}*|o\\.\\s?g\\.|obig\\p{L}*`,
    and: 'und|oder|sowie|beziehungsweise|bzw\\.',
    to: 'bis',
    elsewhere:
      '(?:des|der|vom|von|zum|zur)\\s+(?!dies\\p{L}*|vorliegend\\p{L}*|(?:\\p{L}*kodex|dokument|text|liste|regeln)\\p{L}*)|(?:Abs\\.|Absatz|Satz)?\\s*\\d*\\s*(?:GG|BGB|DSGVO|StGB|HGB|ZGB|OR)(?!\\p{L})',
  },
  es: {
    parts:
      'párrafos?|puntos?|apartados?|numeral(?:es)?|artículos?|art\\.|cláusulas?|secci(?:ón|ones)|incisos?|reglas?|principios?|epígrafes?|elementos?|ítems?|disposici(?:ón|ones)|viñetas?|oraci(?:ón|ones)',
    one: 'párrafo|punto|apartado|numeral|artículo|cláusula|sección|inciso|regla|principio|epígrafe|elemento|ítem|disposición|viñeta|oración',
    next: 'siguientes?|próxim[oa]s?|subsiguientes?|que\\s+sigue',
    previous: 'anterior(?:es)?|precedentes?|previ[oa]s?|que\\s+precede',
    below: `${told(romanceEs, 'más\\s+(?:abajo|adelante)|a\\s+continuación|infra')}|(?:véase|ver|vid\\.)\\s+(?:más\\s+)?(?:abajo|adelante|infra)|abajo\\s+(?:${romanceEs})\\p{L}*`,
    above: `${told(romanceEs, 'más\\s+(?:arriba|atrás)|anteriormente|antes|arriba|supra')}|(?:antes|arriba|anteriormente|previamente)\\s+(?:${romanceEs})\\p{L}*|(?:véase|ver)\\s+(?:más\\s+)?(?:arriba|supra)|(?:antedich|susodich|precitad|antecitad)[oa]s?`,
    and: 'y|e|o|u|así\\s+como',
    to: 'a|al|hasta',
    elsewhere: 'de(?:l|\\s+la|\\s+los|\\s+las)?\\s+(?!est[ea]|presente|código|documento|texto|lista)',
  },
  fr: {
    parts:
      'paragraphes?|points?|alinéas?|articles?|art\\.|clauses?|sections?|règles?|principes?|tirets?|puces?|éléments?|numéros?|rubriques?|dispositions?|phrases?',
    one: 'paragraphe|point|alinéa|article|clause|section|règle|principe|tiret|puce|élément|numéro|rubrique|disposition|phrase',
    next: 'suivante?s?|prochaine?s?|subséquente?s?|ci-après|qui\\s+sui(?:t|vent)',
    previous: 'précédente?s?|antérieure?s?|qui\\s+précède(?:nt)?|ci-avant',
    below: `${told(french, 'ci-dessous|ci-après|plus\\s+bas|plus\\s+loin')}|voir\\s+(?:ci-dessous|ci-après|plus\\s+(?:bas|loin)|infra)`,
    above: `${told(french, 'ci-dessus|plus\\s+haut|ci-avant|précédemment')}|voir\\s+(?:ci-dessus|plus\\s+haut|supra)|(?:susmentionn|susvis|précit|susdit|susnomm)\\p{L}*|précédemment\\s+(?:${french})\\p{L}*`,
    and: 'et|ou|et/ou|ainsi\\s+que',
    to: 'à|au',
    elsewhere: "d(?:u|es|e\\s+la|e\\s+l[’']|e\\s+l|e)\\s*(?!présent|code|document|texte|liste)(?=\\p{L})",
  },
  ru: {
    parts:
      'абзац\\p{L}*|пункт\\p{L}*|пп?\\.|подпункт\\p{L}*|раздел\\p{L}*|стать\\p{L}+|статей|ст\\.|параграф\\p{L}*|положени\\p{L}+|правил\\p{L}*|принцип\\p{L}*|част(?:ь|и|ью|ях|ям|ями)|предложени\\p{L}+',
    next: '(?:следующ|последующ|нижеследующ)(?:ий|его|ему|им|ем|ая|ей|ую|ее)',
    previous: '(?:предыдущ|предшествующ|вышестоящ|предшествовавш)(?:ий|его|ему|им|ем|ая|ей|ую|ее)',
    below: `ниже\\s*(?:${russian})\\p{L}*|(?:${russian})\\p{L}*\\s+(?:далее|ниже)|(?:см\\.|смотри(?:те)?)\\s+ниже`,
    above: `(?:выше|ранее)\\s*(?:${russian})\\p{L}*|(?:${russian})\\p{L}*\\s+(?:ранее|выше)|(?:см\\.|смотри(?:те)?)\\s+выше`,
    and: 'и|или|а\\s+также',
    to: 'по|до',
    elsewhere:
      '(?:Конвенци|закон|устав|харти|регламент|договор|соглашени|Конституци|кодекса\\s+(?!поведения)|ГК|УК)',
  },
  zh: {
    parts: '段落?|项目?|項目?|条款?|條款?|款|点|點|节|節|要点|原则|规则|規則|原則',
    next: '下一?(?:个|個)?|后一(?:个)?|後一(?:個)?|其后的?|接下来的?',
    previous: '上一(?:个|個)?|前一?(?:个|個)?|前面的?',
    below: '下文|下述|(?:以下|下面|下列)(?:所?(?:述|说|提到|提及|列出|描述|规定|規定))|如下所述|见下|見下',
    above:
      '上文|上述|前述|前文|(?:以上|上面|前面)(?:所?(?:述|说|提到|提及|列出|描述|规定|規定))|如上所述|见上|見上',
    and: '和|与|與|及|以及|或|或者|、',
    to: '至|到',
    elsewhereBefore: '[》」』约約法例章程典]的?',
    counters: '项|項|条|條|款|段|点|點|节|節|章',
    isUnspaced: true,
  },
  ja: {
    parts: '段落|項目|条項|項|条|節|号|原則|規則|箇条|文',
    next: '次の?|後続の|続く',
    previous: '前の?|直前の|先の',
    below: '下記|後述|(?:以下|次|下)(?:に|で)(?:述べ|記載|示|挙げ|言及|定め|説明)\\p{L}*',
    above: '上記|前述|上述|先述|前記|(?:以上|上|先|前)(?:に|で)(?:述べ|記載|示|挙げ|言及|定め|説明)\\p{L}*',
    and: 'と|及び|および|並びに|または|又は|・|、',
    to: 'から|ないし|乃至|〜|～',
    elsewhereBefore: '[』」約法例章則]の?',
    counters: '番目の(?:段落|項目|項)|段落|項目|項|条|節|号',
    isUnspaced: true,
  },
  hi: {
    parts:
      'अनुच्छेद(?:ों)?|पैराग्राफ़?(?:ों)?|पैरा|मद(?:ों)?|बिंदु(?:ओं)?|बिन्दु(?:ओं)?|धारा(?:ओं)?|खंड(?:ों)?|खण्ड(?:ों)?|उपखंड|नियम(?:ों)?|सिद्धांत(?:ों)?|सिद्धान्त(?:ों)?|आइटम|वाक्य(?:ों)?',
    next: 'अगल[ेीा]|आगामी|बाद\\s+वाल[ेीा]',
    previous: 'पिछल[ेीा]|पूर्ववर्ती|पूर्व|पहले\\s+वाल[ेीा]',
    below: `नीचे\\s+(?:${hindi})(?!\\p{M})|निम्नोक्त|अधोलिखित|आगे\\s+(?:${hindi})(?!\\p{M})`,
    above: `ऊपर\\s+(?:${hindi})(?!\\p{M})|उपर्युक्त|उपरोक्त|पूर्वोक्त|पहले\\s+(?:${hindi})(?!\\p{M})`,
    and: 'और|या|एवं|तथा|व',
    to: 'से|तक',
    elsewhereBefore: '(?:अभिसमय|संधि|कानून|अधिनियम|संविधान|विनियम|घोषणापत्र)\\s+(?:के|की|का)\\s+',
  },
  ar: {
    parts:
      '[وفبكل]{0,2}(?:ال|لل)?(?:فقرات|فقرتين|فقرة|بنود|بندين|بندان|بند|مواد|مادتين|مادة|نقاط|نقطتين|نقطة|أقسام|قسم|قواعد|قاعدة|مبادئ|مبدأ|عناصر|عنصر|جملة)',
    one: '[وفبكل]{0,2}(?:ال|لل)?(?:فقرة|بند|مادة|نقطة|قسم|قاعدة|مبدأ|عنصر|جملة)',
    next: '(?:ال)?(?:تالي|لاحق|موالي|آتي|قادم)ة?',
    previous: '(?:ال)?(?:سابق|متقدم|آنف)ة?',
    below: '(?:أدناه|فيما\\s+يلي|فيما\\s+بعد|لاحقًا|لاحقا)',
    above: '(?:أعلاه|آنفًا|آنفا|فيما\\s+سبق|سابقًا|سابقا|السالف\\p{L}*)',
    and: 'و|أو',
    to: 'إلى|حتى',
    elsewhere: 'من\\s+(?!هذ\\p{L}+|المدونة|الوثيقة|القائمة|النص)',
  },
  it: {
    parts:
      'paragraf[oi]|punt[oi]|comm[ai]|articol[oi]|art\\.|clausol[ae]|sezion[ei]|regol[ae]|princip[io]|voc[ei]|element[oi]|capovers[oi]|disposizion[ei]|alinea',
    next: 'seguent[ei]|successiv[oiae]|prossim[oiae]|che\\s+segue',
    previous: 'precedent[ei]|anterior[ei]|che\\s+precede',
    below: `${told(italian, '(?:di\\s+|più\\s+)?(?:seguito|sotto|oltre|avanti)')}|(?:vedi|si\\s+veda)\\s+(?:più\\s+)?(?:sotto|oltre|avanti)|sotto\\s*(?:${italian})\\p{L}*`,
    above: `${told(italian, '(?:più\\s+)?(?:sopra|in\\s+precedenza|prima)')}|(?:sopra|anzi|pre)\\s*(?:${italian})\\p{L}*|suddett\\p{L}+|predett\\p{L}+|anzidett\\p{L}+`,
    and: 'ed?|od?|nonché',
    to: 'al?|fino\\s+al?',
    elsewhere: "del(?:la|lo|l[’']|le|)?\\s*(?!present|codice|document|testo|elenco)(?=\\p{L})",
  },
  pt: {
    parts:
      'parágrafos?|pontos?|itens|item|alíneas?|artigos?|art\\.|cláusulas?|se(?:c?ção|c?ções)|regras?|princípios?|incisos?|números?|disposi(?:ção|ções)',
    next: 'seguintes?|próxim[oa]s?|subsequentes?|que\\s+se\\s+segue',
    previous: 'anterior(?:es)?|precedentes?|prévi[oa]s?',
    below: `${told(portuguese, '(?:mais\\s+)?(?:abaixo|adiante)|a\\s+seguir|infra')}|(?:ver|veja|vide)\\s+(?:mais\\s+)?(?:abaixo|adiante|infra)|abaixo\\s+(?:${portuguese})\\p{L}*`,
    above: `${told(portuguese, '(?:mais\\s+)?(?:acima|atrás)|anteriormente|antes|supra')}|(?:acima|supra|supra-?|anteriormente)\\s*(?:${portuguese})\\p{L}*|supracitad\\p{L}+`,
    and: 'e|ou|bem\\s+como',
    to: 'a|ao|até',
    elsewhere:
      'd[aoe]s?\\s+(?!presente|código|documento|texto|lista)|dest[ea]\\s+(?!código|documento|texto|lista)',
  },
  nl: {
    parts:
      "alinea(?:[’']s)?|punt(?:en)?|lid|leden|artikel(?:en|s)?|art\\.|clausules?|afdeling(?:en)?|paraaf|paragra(?:af|fen)|regels?|beginsel(?:en)?|onderde(?:el|len)|bepaling(?:en)?",
    next: '(?:volgend|eerstvolgend|hiernavolgend)e?',
    previous: '(?:vorig|voorgaand|voorafgaand)e?',
    below: `(?:hieronder|hierna|verderop|onder)\\s*(?:${dutch})\\p{L}*|zie\\s+(?:hieronder|hierna|verderop|onder)`,
    above: `(?:hierboven|boven|voornoemd|eerder|hiervoor)\\s*(?:${dutch})\\p{L}*|voornoemd\\p{L}*|zie\\s+(?:hierboven|boven)`,
    and: 'en|of|alsmede',
    to: 'tot(?:\\s+en\\s+met)?|t/m',
    elsewhere: 'van\\s+(?!deze|dit|de\\s+code|het\\s+document)',
  },
  sv: {
    parts:
      'stycke[nt]?|punkt(?:en|er|erna)?|artikel(?:n)?|artiklar|avsnitt(?:et)?|regel(?:n)?|regler|princip(?:en|er)?|klausul(?:en|er)?|mening(?:en|ar)?',
    next: 'nästa|följande|efterföljande',
    previous: 'föregående|förra|tidigare',
    below: `(?:nedan|längre\\s+ned)\\s*(?:${scandinavian})\\p{L}*|(?:${scandinavian})\\p{L}*\\s+nedan|se\\s+nedan`,
    above: `ovan\\s*(?:${scandinavian})\\p{L}*|(?:${scandinavian})\\p{L}*\\s+ovan|se\\s+ovan`,
    and: 'och|eller|samt',
    to: 'till|t\\.o\\.m\\.',
    elsewhere: 'i\\s+(?!denna|detta|dessa|koden)',
  },
  da: {
    parts:
      'afsnit(?:tet)?|punkt(?:et|er|erne)?|stk\\.|artik(?:el|len|ler)|regel|regler|princip(?:pet|per)?|klausul(?:en|er)?|nr\\.|sætning(?:en)?',
    next: 'næste|følgende|efterfølgende',
    previous: 'forrige|foregående|tidligere',
    below: `neden(?:for|stående)\\s*(?:${scandinavian})?\\p{L}*|(?:${scandinavian})\\p{L}*\\s+nedenfor`,
    above: `oven(?:for|stående|)\\s*(?:${scandinavian})\\p{L}*|(?:${scandinavian})\\p{L}*\\s+ovenfor|ovenstående|førnævnt\\p{L}*`,
    and: 'og|eller|samt',
    to: 'til',
    elsewhere: 'i\\s+(?!denne|dette|disse|kodeksen)',
  },
  nb: {
    parts:
      'avsnitt(?:et)?|punkt(?:et|er|ene)?|artik(?:kel|kelen|ler)|regel(?:en)?|regler|prinsipp(?:et|er)?|klausul(?:en|er)?|nr\\.|ledd(?:et)?|setning(?:en)?',
    next: 'neste|følgende|etterfølgende',
    previous: 'forrige|foregående|tidligere',
    below: `neden(?:for|stående)\\s*(?:${scandinavian})?\\p{L}*|(?:${scandinavian})\\p{L}*\\s+nedenfor`,
    above: `oven(?:for|stående|)\\s*(?:${scandinavian})\\p{L}*|(?:${scandinavian})\\p{L}*\\s+ovenfor|ovenstående`,
    and: 'og|eller|samt',
    to: 'til',
    elsewhere: 'i\\s+(?!denne|dette|disse|kodeksen)',
  },
  pl: {
    parts:
      'akapi(?:t|cie|tu|ty|tów)|punk(?:t|cie|tu|ty|tów|tach|tami)|pkt|ustęp\\p{L}*|ust\\.|artykuł\\p{L}*|art\\.|paragraf\\p{L}*|sekcj\\p{L}+|zasad\\p{L}*|reguł\\p{L}*|klauzul\\p{L}*|podpunk\\p{L}+|zdani\\p{L}+',
    next: '(?:następn|kolejn)\\p{L}+|poniższ\\p{L}+',
    previous: '(?:poprzedni|powyższ|wcześniejsz)\\p{L}*',
    below: `(?:po)?niżej\\s+(?:${polish})\\p{L}*|(?:${polish})\\p{L}*\\s+(?:po)?niżej|zob\\.\\s+niżej`,
    above: `(?:po)?wyżej\\s+(?:${polish})\\p{L}*|(?:${polish})\\p{L}*\\s+(?:po)?wyżej|zob\\.\\s+wyżej`,
    and: 'i|oraz|lub|albo',
    to: 'do|–',
    elsewhere: '(?:Konwencji|ustawy|Karty|rozporządzenia|traktatu)',
  },
  cs: {
    parts:
      'odstav(?:ec|ce|ci|cem|ců|cích)|bod(?:u|ě|em|y|ů|ech)?|člán(?:ek|ku|kem|ky|ků|cích)|čl\\.|oddíl\\p{L}*|pravid(?:lo|la|lu|lem|el|lech)|zásad\\p{L}*|ustanovení|položk\\p{L}*|položek',
    next: '(?:následující|další|příští)\\p{L}*',
    previous: '(?:předchozí|předcházející|minul)\\p{L}*',
    below: `níže\\s+(?:${czech})\\p{L}*|(?:${czech})\\p{L}*\\s+níže|viz\\s+níže`,
    above: `výše\\s+(?:${czech})\\p{L}*|(?:${czech})\\p{L}*\\s+výše|viz\\s+výše`,
    and: 'a|i|nebo|či',
    to: 'až|do',
    elsewhere: '(?:Úmluvy|zákona|Listiny|nařízení|smlouvy)',
  },
  uk: {
    parts:
      'абзац\\p{L}*|пункт\\p{L}*|пп?\\.|підпункт\\p{L}*|розділ\\p{L}*|статт\\p{L}+|статей|ст\\.|параграф\\p{L}*|положенн\\p{L}+|правил\\p{L}*|принцип\\p{L}*',
    next: '(?:наступн|подальш)\\p{L}+',
    previous: '(?:попередн)\\p{L}+',
    below: `нижче\\s*(?:${ukrainian})\\p{L}*|(?:${ukrainian})\\p{L}*\\s+(?:далі|нижче)|див\\.\\s+нижче`,
    above: `(?:вище|раніше)\\s*(?:${ukrainian})\\p{L}*|(?:${ukrainian})\\p{L}*\\s+(?:раніше|вище)|див\\.\\s+вище`,
    and: 'і|й|та|або|чи',
    to: 'по|до',
    elsewhere: '(?:Конвенці|закон|статут|харті|регламент|договор|Конституці)',
  },
  el: {
    parts:
      'παράγραφο[ςυι]?|παραγράφο(?:υ|υς)|παραγράφων|σημεί(?:ο|α|ου|ων)|άρθρ(?:ο|α)|άρθρου|άρθρων|ενότητ(?:α|ας|ες)|κανόν(?:ας|α|ες|ων)|αρχή|αρχές|ρήτρα|στοιχείο|εδάφιο',
    next: '(?:επόμεν|ακόλουθ)\\p{L}+',
    previous: '(?:προηγούμεν)\\p{L}+|προηγουμέν\\p{L}+',
    below:
      '(?:αναφέρ|περιγράφ|ορίζ|παρατίθ)\\p{L}+\\s+(?:παρακάτω|κατωτέρω|πιο\\s+κάτω)|(?:κατωτέρω|παρακάτω)',
    above: '(?:ανωτέρω|παραπάνω|προαναφερ\\p{L}+|προαναφερθ\\p{L}+)',
    and: 'και|ή',
    to: 'έως|ως|μέχρι',
    elsewhere: 'τ(?:ης|ου)\\s+(?!παρόντος|παρούσας|κώδικα)',
  },
  tr: {
    parts: '(?:paragraf|madde|fıkra|bölüm|bent|kural|ilke|hüküm|nokta|cümle)\\p{L}*',
    next: 'sonraki|izleyen|bir\\s+sonraki|takip\\s+eden',
    previous: 'önceki|bir\\s+önceki',
    below: 'aşağıda(?:ki)?(?:\\s+(?:belirt|an|açıkla|say|tanımla|söz)\\p{L}*)?',
    above: 'yukarıda(?:ki)?(?:\\s+(?:belirt|an|açıkla|say|tanımla|söz)\\p{L}*)?|adı\\s+geçen',
    and: 've|veya|ya\\s+da|ile',
    to: 'ila',
  },
  he: {
    parts: '[ובכלמשה]{0,3}(?:פסקה|פסקאות|פיסקה|סעיפים|סעיף|פריטים|פריט|נקודה|כלל|עיקרון|תקנה|חלק|משפט)',
    next: 'ה?(?:באה?|הבאים|עוקבת?)',
    previous: 'ה?(?:קודמת?|קודמים|אחרונה)',
    below: '(?:להלן|בהמשך|למטה)',
    above: '(?:לעיל|למעלה|הנ["״]ל)',
    and: 'ו|או',
    to: 'עד',
  },
  ko: {
    parts: '문단|단락|항목|조항|항|조|절|호|원칙|규칙',
    next: '다음|뒤의|이어지는',
    previous: '이전|앞|앞의|바로\\s*앞의?|전',
    below: '아래(?:에|에서)?\\s*(?:언급|설명|기술|명시|열거|정한|말한)\\p{L}*|하기|후술\\p{L}*',
    above:
      '위(?:에|에서)?\\s*(?:언급|설명|기술|명시|열거|정한|말한)\\p{L}*|상기|전술\\p{L}*|앞서\\s*(?:언급|설명|말한)\\p{L}*',
    and: '와|과|및|또는',
    to: '부터|내지|~',
    elsewhereBefore: '[법약장령규칙]\\s?',
    counters: '항목|항|조항|조|절|호|번째?\\s*(?:항목|항|문단)?',
    isUnspaced: true,
  },
  vi: {
    parts: '(?:đoạn|mục|điều|khoản|điểm|phần|quy\\s+tắc|nguyên\\s+tắc|câu)',
    next: '(?:tiếp\\s+theo|kế\\s+tiếp|sau(?:\\s+đây)?)',
    previous: '(?:trước(?:\\s+đó)?|liền\\s+trước)',
    below:
      '(?:nêu|đề\\s+cập|mô\\s+tả|quy\\s+định|liệt\\s+kê)\\s+(?:ở\\s+)?(?:dưới(?:\\s+đây)?|sau\\s+đây)|dưới\\s+đây',
    above: '(?:nêu|đề\\s+cập|mô\\s+tả|quy\\s+định|liệt\\s+kê)\\s+(?:ở\\s+)?trên|nói\\s+trên|trên\\s+đây',
    and: 'và|hoặc|hay',
    to: 'đến',
    elsewhere: 'của\\s+(?!bộ|văn\\s+bản|tài\\s+liệu|quy)',
  },
  id: {
    parts: '(?:paragraf|alinea|butir|pasal|ayat|bagian|aturan|prinsip|poin|nomor|klausul|kalimat)',
    next: '(?:berikutnya|selanjutnya|berikut)',
    previous: '(?:sebelumnya|terdahulu)',
    below:
      '(?:disebut|dijelaskan|dinyatakan|diuraikan|tercantum)\\p{L}*\\s+(?:di\\s+)?bawah(?:\\s+ini)?|di\\s+bawah\\s+ini',
    above:
      '(?:disebut|dijelaskan|dinyatakan|diuraikan|tercantum)\\p{L}*\\s+(?:di\\s+)?atas|(?:ter)?sebut\\s+di\\s+atas|di\\s+atas',
    and: 'dan|atau|serta',
    to: 'sampai|hingga|s\\.d\\.',
  },
};
