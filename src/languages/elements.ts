/** Which tags are elements of HTML, and which only set the direction or the language of the words in them. */

const names: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code ' +
    'col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav ' +
    'noscript object ol optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script section select slot small source ' +
    'span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/**
 * Whether a tag is one of HTML, or of a page that makes elements of its own: `<my-note>`, `<Note kind="tip">`. What else
 * stands in angle brackets is a gap to fill, as `<your name>`.
 */
export function isElement(tag: string): boolean {
  const name = /^<\/?([a-z][\w:-]{0,40})/i.exec(tag)?.[1] ?? '';
  if (names.has(name.toLowerCase())) return true;
  return (
    name.includes('-') ||
    name.includes(':') ||
    tag.endsWith('/>') ||
    /\s[\w:-]+=["'{]/.test(tag) ||
    /^[A-Z]/.test(name)
  );
}

/**
 * Whether a tag is furniture of writing from the right: a wrapper that sets the direction or the language and does
 * nothing else, and what closes one. It is no part of the text.
 */
export function isFurniture(tag: string): boolean {
  if (/^<\/(?:div|span|bdi|bdo)\s*>$/i.test(tag)) return true;
  return /^<(?:bdi\s*>|(?:div|span|bdi|bdo|p)(?:\s+(?:dir|lang|xml:lang|align)\s*=\s*(?:"[\w-]*"|'[\w-]*'|[\w-]+))+\s*>$)/i.test(
    tag,
  );
}

/** Elements that Markdown writes by signs of its own, or that only dress words: nobody is misled by one. */
export const harmless: ReadonlySet<string> = new Set(
  'b strong i em code br wbr del s sup sub ruby rb rp rt bdi q cite small kbd abbr hr p a ul ol li details summary table thead tbody tr td th h1 h2 h3 h4 h5 h6 blockquote pre img center'.split(
    ' ',
  ),
);
