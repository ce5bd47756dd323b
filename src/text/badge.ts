/** Pictures that show words which stand in their own address, as badges do: "…/badge/Rowing%20club-blue". */

/** Whether an address is that of a badge: a small picture that a service makes of words and figures. */
export function isBadge(address: string): boolean {
  return /(?:^|[/._-])(?:badges?|shields|badgen)(?:[/._-]|$)/i.test(address);
}

/**
 * The address of a badge without the words on it, which are translated as words are; what is behind the last hyphen of them
 * is the colour. Any other address is given back as it is.
 */
export function withoutBadgeWords(address: string): string {
  const at = address.indexOf(path);
  if (at < 0) return address;
  const words = address.slice(at + path.length);
  const end = words.search(/[?#]/);
  const shown = end < 0 ? words : words.slice(0, end);
  const colour = shown.lastIndexOf('-');
  return colour < 0 ? address : address.slice(0, at + path.length) + words.slice(colour);
}

const path = '/badge/';
