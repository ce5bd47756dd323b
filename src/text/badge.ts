/** Pictures that show words which stand in their own address, as badges do: "…/badge/Rowing%20club-blue". */

/** Whether an address is that of a badge: a small picture that a service makes of words and figures. A file of the project is none. */
export function isBadge(address: string): boolean {
  if (!/^(?:https?:)?\/\//i.test(address)) return false;
  if (/[/.](?:shields|badgen)[/.]/i.test(address)) return true;
  return (
    withoutBadgeWords(address) !== address || /[/._-]badges?(?:[/._-][^?#]*)?\.svg(?:[?#]|$)/i.test(address)
  );
}

/**
 * The address of a badge without the words on it, which are translated as words are; the numbers among them stay, and what
 * is behind the last hyphen, the colour. Any other address is given back as it is.
 */
export function withoutBadgeWords(address: string): string {
  const at = address.indexOf(path);
  if (at < 0) return address;
  const start = at + path.length;
  const end = address.slice(start).search(/[?#]/);
  const shown = end < 0 ? address.slice(start) : address.slice(start, start + end);
  const words = shown.slice(0, Math.max(0, shown.lastIndexOf('-')));
  const last = shown.slice(words.length);
  // Without a colour it is a page of that name: "…/badge/guest-apply".
  if (words === '' || !colour.test(last)) return address;
  return address.slice(0, start) + numbersIn(words) + last + address.slice(start + shown.length);
}

const path = '/badge/';

/** As the services name them, or in hexadecimal digits. */
const colour =
  /^-(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8}|(?:bright|light|dark)?(?:green|gr[ea]y|blue|red)|yellow(?:green)?|orange|pink|purple|violet|black|white|brown|gold|cyan|teal|success|important|critical|informational|inactive|blueviolet)(?:\.svg|\.png)?$/i;

/** The digits of the numbers of a text that is written as in an address, in their order in size, without what groups them. */
function numbersIn(words: string): string {
  const plain = words.replaceAll(/%(?:2C|20|C2%A0|E2%80%AF)/gi, ' ').replaceAll(/%[\da-f]{2}/gi, '_');
  const numbers = plain.match(/\d+(?:[., ]\d+)*/g) ?? [];
  return numbers
    .map((number) => number.replaceAll(/\D/g, ''))
    .sort()
    .join('_');
}
