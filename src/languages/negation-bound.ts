/**
 * What looks like a denial and denies nothing by itself: words that only go on with a "not" before them ("nor"), words
 * that ask for one beside them ("aucune" for "ne", "żaden" for "nie"), and words of denial that are something else where
 * they stand ("toute personne").
 *
 * @see https://wals.info/chapter/115 for "nobody" with and without "not".
 */

/** "And not", "nor": where the English begins with its negation, they only go on with one that stands before them. */
const continuing: Readonly<Record<string, RegExp>> = {
  ar: /(?<=\S\s)ولا(?!\p{L})/gu,
  ca: /(?<=\S\s)ni(?!\p{L})/gu,
  da: /(?<=\S\s)ej heller(?!\p{L})/gu,
  es: /(?<=\S\s)ni(?!\p{L})/gu,
  gl: /(?<=\S\s)nin?(?!\p{L})/gu,
  he: /(?<=\S\s)ולא(?!\p{L})/gu,
  is: /(?<=\S\s)né(?!\p{L})/gu,
  it: /(?<=\S\s)(?:né|neanche|neppure|nemmeno)(?!\p{L})/gu,
  nb: /(?<=\S\s)ei heller(?!\p{L})/gu,
  no: /(?<=\S\s)ei heller(?!\p{L})/gu,
  pl: /(?<=\S\s)ani(?!\p{L})/gu,
  pt: /(?<=\S\s)nem(?!\p{L})/gu,
  sv: /(?<=\S\s)ej heller(?!\p{L})/gu,
};

/**
 * Words of denial that deny by themselves only before the verb, and the verbs behind which they ask for a "not": the
 * chief ones, and `~` before an ending of the future that any verb has.
 */
const concord: Readonly<Record<string, readonly [verbs: string, words: string]>> = {
  ca: [
    'pot poden podrà podran ha han haurà hauran deu deuen serà seran és són està estan té tenen ~rà ~ran',
    'ningú cap res tampoc',
  ],
  es: [
    'puede pueden podrá podrán debe deben deberá deberán será serán es son está están ha han fue fueron tiene tienen sea sean ~rá ~rán',
    'nadie ninguna ninguno ningún nada tampoco',
  ],
  fr: [
    'peut peuvent pourra pourront doit doivent devra devront sera seront est sont a ont fut furent soit soient ~ra ~ront',
    'nul nulle nuls nulles aucun aucune personne',
  ],
  gl: [
    'pode poden poderá poderán debe deben deberá deberán será serán é son está están ten teñen foi foron ~rá ~rán',
    'ninguén ningunha ningún nada tampouco',
  ],
  it: [
    'può possono potrà potranno deve devono dovrà dovranno sarà saranno è sono ha hanno viene vengono fu furono sia siano ~rà ~ranno',
    'nessun nessuno nessuna niente nulla neppure neanche nemmeno',
  ],
  pt: [
    'pode podem poderá poderão deve devem deverá deverão será serão é são está estão há tem têm foi foram seja sejam ~rá ~rão',
    'ninguém nenhum nenhuma nada tampouco nem',
  ],
};

/** Words of denial that are something else beside what stands before or behind them. */
const otherwise: Readonly<Record<string, RegExp>> = {
  be: /(?<!\p{L})ні(?= (?:ў|у|за|з|на|да|адз\p{L}+)(?!\p{L}))/giu,
  fr: /(?<!\p{L})(?:toute|une|la|cette|chaque|autre|quelque|même|sa|leur|propre) personne(?!\p{L})/giu,
  ja: /(?<!(?:以下|以上|以内|以外|未満|のみ|だけ|まで|より)[^。]{0,8})(?:な(?:ければ|くては|きゃ)(?:なりません|なら(?:ない|ぬ)|いけ(?:ません|ない)|だめ|ダメ)|ねばなら(?:ない|ぬ|ず)|ねばなりません|ざるを得(?:ない|ません))/gu,
  ko: /(?:관계|상관|예외)\s?없이|(?:지\s?않|아니하)으?면\s?(?:안|아니)\s?[된됩되]\S{0,4}/gu,
  zh: /[不无無](?:得|能|可)不|[无無]不|非[^，。；]{1,12}不可/gu,
  uk: /(?<!\p{L})ні(?= (?:в|у|за|з|на|до|од\p{L}+)(?!\p{L}))/giu,
};

/** Words that make a word deny ("غير سياسية"): where the English has such a word, they are part of its translation. */
const making: Readonly<Record<string, RegExp>> = {
  ar: /(?<!\p{L})(?:و|ب|ل)?(?:غير|عدم)(?!\p{L})/gu,
  fr: /(?<!\p{L})non(?!\p{L})/giu,
};

const bound = new Map<string, RegExp | undefined>();

/** A word that begins another clause. */
const contrast = '(?:ma|però|pero|mais|mas|porém|sino)';

/** Up to two words may stand between the verb and the word: "podrán, en ningún caso", "sera fait aucune". */
function boundOf(language: string): RegExp | undefined {
  if (!bound.has(language)) {
    const [verbs, words] = (Object.hasOwn(concord, language) && concord[language]) || [];
    bound.set(
      language,
      verbs === undefined || words === undefined
        ? undefined
        : new RegExp(
            // "That is" ("ou seja", "o sea") is no verb of the sentence.
            String.raw`(?<!\p{L})(?<!(?:^|\s)ou? (?=sea|seja))(${verbs.replaceAll('~', String.raw`\p{L}{2,}`).replaceAll(' ', '|')})((?:[\s,]+(?!${contrast} )\p{L}+){0,2}[\s,]+)(?:${words.replaceAll(' ', '|')})(?!\p{L})`,
            'giu',
          ),
    );
  }
  return bound.get(language);
}

/** What is known of the English. */
interface Denial {
  /** It begins with its negation. */
  readonly begins: boolean;
  /** A word of it denies by how it is made: "non-political". */
  readonly byForm: boolean;
}

/** A text without what denies nothing by itself. */
export function withoutBound(language: string, translation: string, { begins, byForm }: Denial): string {
  let text = translation;
  const going = begins && Object.hasOwn(continuing, language) ? continuing[language] : undefined;
  if (going) text = text.replace(going, ' ');
  if (Object.hasOwn(otherwise, language)) text = text.replace(otherwise[language] ?? /$^/, ' ');
  if (byForm && Object.hasOwn(making, language)) text = text.replace(making[language] ?? /$^/, ' ');
  const binding = boundOf(language);
  return binding ? text.replace(binding, '$1$2 ') : text;
}
