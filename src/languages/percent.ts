/** How languages say "per cent". */

/** Whether a text says "per cent", by its sign or by a word; words of languages without a list of their own are one. */
export function saysPercent(text: string, language: string): boolean {
  if (/[%٪％﹪‰]/u.test(text)) return true;
  const words = Object.hasOwn(percentWords, language) ? percentWords[language] : undefined;
  const lower = text.toLowerCase();
  if (words === undefined) return anyPercent.test(lower);
  return words.split('|').some((word) => lower.includes(word));
}

/** Words of the other languages; what many made of the Latin one is told by its beginning. */
const anyPercent =
  /(?<!\p{L})(?:i|ii|a)?p[eoéè]r?[ -]?[csz]|pro[cstz]|pr[óo]s|phes|pour c|faiz|foiz|фоиз|пайыз|пайиз|проц|процант|адсот|відсот|odst|százal|asilimia|boqolk|kashi|درصد|سلنه|فیصد|مئة|مائة|శాత|సతవ|சதவ|விழுக்க|ശതമാ|ಶೇಕ|ಪ್ರತಿಶ|ટકા|प्रतिशत|टक्के|सैकड|ਪ੍ਰਤੀਸ਼ਤ|ফীসদ|শতাংশ|ප්‍රති|සියය|เปอร์|ร้อยละ|ភាគរយ|ເປີ|ສ່ວນຮ້ອຍ|ရာခိုင|პროც|տոկոս|אחוז|በመቶ|ọgọ|ehun|cant|gant|céad|prósent|хув|百分|퍼센/u;

const percentWords: Readonly<Record<string, string>> = {
  af: 'persent|per honderd',
  ar: 'في المئة|في المائة|بالمئة|بالمائة|المئة|المائة|بالمية',
  bg: 'процент|на сто',
  bn: 'শতাংশ|শতকরা',
  ca: 'per cent|percent',
  cs: 'procent|proc.',
  da: 'procent|pct',
  de: 'prozent|proz.|v. h.|v.h.|vom hundert|hundertstel',
  el: 'τοις εκατό|τα εκατό|ποσοστ',
  es: 'por ciento|por cien|porcentaje|porcient',
  et: 'protsen',
  fi: 'prosent|pros.',
  fr: 'pour cent|pourcent|p. cent|p. 100',
  hi: 'प्रतिशत|फीसदी|फ़ीसदी|सैकड़',
  hr: 'posto|postot|post.',
  hu: 'százalék',
  id: 'persen|peratus',
  it: 'per cento|percent',
  ja: 'パーセント|百分|割',
  ko: '퍼센트|프로|백분',
  ms: 'peratus|persen',
  nb: 'prosent|pst.',
  nl: 'procent|ten honderd|pct|proc.',
  no: 'prosent|pst.',
  pl: 'procent|proc.',
  pt: 'por cento|porcent|percent',
  ro: 'la sută|procent',
  ru: 'процент|проц.',
  sk: 'percent|perc.',
  sl: 'odstot|procent',
  sr: 'посто|процен|posto|procen',
  sv: 'procent|proc.',
  tr: 'yüzde',
  uk: 'відсот|процент|відс.|проц.',
  vi: 'phần trăm',
  zh: '百分|％|成',
};
