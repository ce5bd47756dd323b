/** Words that stand twice in a row in good sentences. Only languages that do not double words at large. */

const doubling: Readonly<Record<string, string>> = {
  af: 'om nie dit in en baie',
  bg: 'по едва',
  bs: 'se je',
  ca: 'ens us es',
  cs: 'se si sotva',
  da: 'at den det de der som er',
  de: 'die der das sie den dem wir uns ihr es nach und',
  el: 'ένα ένας μία μια έναν μίαν πολλά πολλές πολλοί πολύ το του τα και σιγά λίγο λίγα πρώτα καλά κάτω κάτω-κάτω γύρω πού πότε πια που τη της την τον των',
  es: 'nos os muy casi',
  et: 'ja',
  eu: 'poliki astiro banan',
  fi: 'on en sen se joka hyvin niin',
  fr: 'nous vous si en que le la les très bien petit non',
  ga: 'a',
  gl: 'nos se',
  he: 'את על של לאט יום',
  hr: 'se je',
  hu: 'az egy már alig néha sok szép',
  is: 'að það sem og',
  it: 'man via così poi piano mano quasi appena pian passo',
  lb: 'déi dat de an',
  lt: 'tik vos',
  lv: 'ar tik',
  mk: 'се',
  nb: 'at den det de der som er',
  nl: 'die dat zij u het je in er we ze op aan om door over uit voor naar van met en te',
  nn: 'at den det dei der som er',
  no: 'at den det de der som er',
  oc: 'nos vos',
  pl: 'się bardzo tuż ledwo to na',
  pt: 'nos vos logo',
  ro: 'se rând din încet pe',
  ru: 'что еле чуть давным очень едва вот это так как',
  sk: 'sa si',
  sl: 'se je',
  sq: 'një të e',
  sr: 'се је se je',
  sv: 'att den det de som är i på',
  uk: 'що ледь дуже ось так як',
};

/** Languages that double any word: for "each", "very", "slowly", for plurals and for verbs that go on. */
const doublesAny: ReadonlySet<string> = new Set(
  (
    'am ar as awa ban bn bho bi bjn brx bug ceb ch dv doi fa fil fj gn gu ha haw hi ht hy id ilo jv ka kha kk km kn ko kok ky lo lg mad mag mai ' +
    'mg mi min ml mn mni mr ms my nan ne new om or pa pag pam pis pcm ps ckb ku kmr tg qu rn rw sa sat sd si sm sn so st su sw syl ta te tet th ti tk tl tn to tpi ' +
    'tr ts tt tzm ug ur uz ve vi war wo xh yo yue zh zu az crh ee ak tw ig sg ln bem ny nso ss lua kg luo ki kln mfe crs bis hne bgc awa'
  ).split(' '),
);

/** Whether a language doubles words at large, so that a doubled word is no slip. */
export function isDoubling(language: string): boolean {
  return doublesAny.has(language);
}

/** The words of a language that may be doubled; `undefined` when nobody told, or when it doubles any word. */
export function doublingWords(language: string): ReadonlySet<string> | undefined {
  const known = cache.get(language);
  if (known) return known;
  const words = Object.hasOwn(doubling, language) ? doubling[language] : undefined;
  if (words === undefined) return undefined;
  const set = new Set(words.split(' '));
  cache.set(language, set);
  return set;
}

const cache = new Map<string, ReadonlySet<string>>();
