/** How languages add a half to a number in digits: "3 ans et demi", "3 года с половиной", "3年半". */

/** What stands behind the number, a noun between them or none. */
const behind = new RegExp(
  String.raw`^[^\p{Nd}.,;:!?()]{0,18}?(?:(?<!\p{L})(?:${[
    'and (?:a|one) half',
    'et demie?',
    'y medi[ao]',
    'i mi(?:g|tja)',
    'e mezz[ao]',
    'e mei[ao]',
    'e medi[ao]',
    'și jumătate',
    'en (?:een |’n )?halve?',
    'og (?:en|et|ein|eit) halv(?:t|e)?',
    'och (?:en|ett) halvt?',
    'og hálf[a-zðþæöáéíóúý]*',
    'ja pool[a-z]*',
    'ja puoli',
    'un pus[a-zē]*',
    'su puse',
    'i p(?:ół|oł[ae])',
    'a půl',
    'a pol',
    'és fél',
    'in pol',
    'и половина',
    'с половиной',
    'з половиною',
    'і пів',
    'dhe gjysmë',
    'eta erdi[a-z]*',
    'buçuk',
    'yarım',
    'dan setengah',
    'setengah',
    'na nusu',
    'و نیم',
    'ونیم',
    'ونصف',
    'و نصف',
    'וחצי',
    'και μισ(?:ή|ό|ός)',
    'ու կես',
    'და ნახევარი',
  ].join('|')})(?!\p{L})|半|반(?!\p{L})|rưỡi|ครึ่ง)`,
  'iu',
);
/** What stands before it. */
const before = /(?<!\p{L})(?:साढ़े|साढे|সাড়ে|साडे|સાડા|ਸਾਢੇ|ساڑھے)\s?$/u;

/**
 * Whether a half is added to the number that stands between the two texts.
 *
 * @param left What stands before the number, a few characters are enough.
 * @param right What follows it.
 */
export function addsHalf(left: string, right: string): boolean {
  return behind.test(right) || before.test(left);
}

/** "2.5 hours" as hours and minutes. */
export function clockParts(value: string, after: string): readonly string[] | undefined {
  const [hours = '', share = ''] = value.split('.');
  if (!/^(?:25|5|75)$/.test(share) || !/^[\s\u00a0-]?h(?:(?:ou)?rs?)?\b/i.test(after)) return undefined;
  return [hours, String(60 * Number(`0.${share}`))];
}
