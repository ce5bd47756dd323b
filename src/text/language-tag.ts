/** The grammar of language tags, which needs no registry. */

/** `langtag` and `privateuse` of the grammar, in small letters. */
const regular = new RegExp(
  [
    '^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})',
    '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?',
    '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*',
    '(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?',
    '|x(?:-[a-z0-9]{1,8})+)$',
  ].join(''),
);

/** The tags that the grammar lists since no rule of it makes them. */
const irregular: ReadonlySet<string> = new Set(
  'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de'.split(
    ' ',
  ),
);

/**
 * Whether a text is a well-formed language tag, in whatever case, registered or not: `zh-yue`, `i-klingon`, `x-own`, `zz`.
 * `Intl` refuses the first three.
 *
 * @see RFC 5646, 2.1 Syntax
 */
export function isWellFormedTag(tag: string): boolean {
  const lower = tag.toLowerCase();
  return regular.test(lower) || irregular.has(lower);
}
