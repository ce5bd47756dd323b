/** What is the same in every language: commands, templates, placeholders, addresses for letters, citations. */

/** A tag that is written as none, so that it is text to a reader of Markdown. */
export const malformedTag: RegExp = /<\/?[a-z][\w-]{0,40}(?:\s[^<>]{0,1000})?>/gi;

/** A command with its options and pipes, or one that installs what it names and says nothing of it, after words that say where. */
export const commandLine: RegExp =
  /^(?:[$>] )?[a-z][\w.-]* -{1,2}[A-Za-z]\b.*(?: \| |['"]$)|^(?:[\p{L}/, ]{1,40}: )?(?!.{0,2000} (?:all|an?|and|for|it|of|the|them|then|to|your)(?: |$))(?:sudo )?(?:apk|apt|apt-get|brew|cargo|choco|composer|conda|dnf|flatpak|gem|go|npm|pacman|pip3?|pnpm|snap|vcpkg|winget|yarn|yum|zypper) (?:add|get|i|install|-Sy?)(?: [@\w./:=+~^-]+)+$/su;

/** What a template does, whose tags stand around paths ("{% filename %}a/b.html"), and lines such as "--- task ---". */
export const template: RegExp =
  /^%[a-z][\w-]{0,40}%$|\{:? ?[#.][^{}]{0,80}\}|\{[a-z][\w-]{0,40}:[^{}\s]{1,200}\}|\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,400}%\}|(?<![^\s])[-=:~]{3,} ?\/?[a-z][\w /-]{0,40}? ?[-=:~]{3,}(?![^\s])/g;

/** Placeholders, names of files, of classes and of their parts, options, addresses of mail that hide from machines: what is no language. */
export const technical: RegExp =
  /(?<!\S)\(?[\w.+-]{1,64} ?[([]at[)\]] ?[\w-]{1,64}(?: ?[([]dot[)\]] ?[\w-]{1,64}){1,4}|(?<!\S)[\w/$#-]+(?:[.:/\\_#][\w$#-]+)+(?:\(\))?|(?<![\p{L}\d])\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\d]*|(?<!\S)--?[a-z][\w-]*|(?<!\S)[@#~/]\S+/gu;

/** An address for letters, by its state and code: "San Francisco, CA 94105". */
export const postal: RegExp = /^[^]{0,250}\b[A-Z]{2} \d{5}(?:-\d{4})?\b[^]{0,40}$/;

/** Whose words stand above: a dash, an account or a name, and the title of what they were said in. */
export const attribution: RegExp =
  /^\s*(?:[—–―-]|~)\s*(?:@[\w-]{1,60}|(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s?(?:&\s|and\s(?=\p{Lu}))?){1,8})(?:,?\s[^"“]{0,40}(?:["“].{1,200}["”](?:\s\([a-z]{1,20}\))?\s*$)|,(?=\s)|\s+(?=\p{Ll}))?/u;

/** The names of languages, each in its own: less than half of the words are in letters of English. */
export function isOfManyLanguages(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length >= 3 && words.filter((word) => !/^[A-Za-z]+$/.test(word)).length * 2 >= words.length;
}

/** A book or an article as bibliographies cite it: by its year and its author, by a number of its own. */
export function isCitation(text: string): boolean {
  return citation.test(text) && !/\b(?:is|are|you|we|must|shall|should)\b/.test(text);
}

const citation =
  /\bISBN\b|\bdoi:|\bet al\b|\bpp?\. ?\d|\bVol\. ?\d|\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?)+,?.{0,80}\(?\d{4}\)?|^(?:[A-Z]{2,6}-\d{1,6}|RFC ?\d{3,5}|ISO(?:\/IEC)? \d{3,5})\b/u;
