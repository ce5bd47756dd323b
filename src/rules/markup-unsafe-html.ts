import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isGap, isWrapper } from '../formats/markdown-html.ts';
import { isSameLanguage } from '../languages/registry.ts';
import type { Alignment, Block, Mark, Span } from '../model.ts';
import { noticeMarkers } from '../notice/marked-notices.ts';
import { countStruck, strikingElements } from '../pairs/struck.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/unsafe-html',
  severity: 'error',
  milder: ['note'],
  ofWholeText: true,
  summary: 'A translation has no HTML that the English has not, no scripts and no links that run',
  rationale:
    'Translations come from many hands and are shown on the pages of the organization. What runs there may not come with them.',
  remedy: 'Delete the markup. A link leads to a page, by "https:" or by a relative address.',
  messages: {
    script: 'Unexpected {{shown}}, expected text: it can run in the browser of the reader',
    handler: 'Unexpected event handler in {{shown}}, expected text',
    link: 'Unexpected link target "{{shown}}", expected the address of a page',
    raw: 'Unexpected HTML {{shown}}, expected text: the English has no such element',
  },
  examples: [
    {
      source: 'Keep `row.txt` dry.\n\nBe fair.',
      target: '<p dir="rtl">احفظ <code dir="ltr">row.txt</code> جافا.</p>\n\nكن <tt>عادلا</tt>.',
      lang: 'ar',
      expect: ['raw'],
    },
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes</b>.', expect: [] },
    { source: 'See [it](https://a.example).', target: 'Voir [ici](https://a.example).', expect: [] },
    { source: 'Be fair.', target: 'Soyez <script>alert(1)</script> justes.', expect: ['script'] },
    {
      source: 'Be <b>fair</b>. See [it](https://a.example).',
      target: 'Soyez <b onclick="x()">justes</b>. Voir [ici](javascript:x).',
      expect: ['link', 'handler'],
    },
    { source: 'Be fair.', target: '<div dir="rtl">\n\nكن عادلا.\n\n</div>', lang: 'ar', expect: [] },
    { source: 'Pay ~~9~~ 8 euros.', target: 'Payez <del>9</del> 8 euros.', expect: [] },
    {
      source:
        'Be fair.\n\n<link rel="x" href="/a.css">\n<script src="/a.js" async></script>\n<script></script>',
      target:
        'Soyez justes.\n\n<link rel="x" href="/a.css" />\n<script src="/a.js" async></script>\n<script>alert(1)</script>',
      expect: ['script'],
    },
    { source: 'Be fair.', target: 'Soyez <u>justes</u>, et <u>bons</u>.', expect: ['raw'] },
    {
      source: 'See:\n\n<iframe src="https://a.example/1"></iframe>',
      target:
        'Voir :\n\n<iframe src="https://a.example/2"></iframe>\n\n<iframe src="https://b.example/1"></iframe>',
      expect: ['script', 'script'],
    },
    { source: 'Be fair.', target: 'Soyez justes.\n\n<svg onload=x()></svg>', expect: ['script'] },
    {
      source: '<svg width="24"></svg>\n\nBe fair.\n\n<script src="/a.js"></script>',
      target: '<svg width="24"><script src="/a.js">x()</script></svg>\n\nSoyez justes.',
      expect: ['script'],
    },
    {
      source: 'Be fair.\n\nBe kind.',
      target: '<div>\n\nSoyez justes.\n\n</div>\n\n<div style="display:none">\n\nSoyez bons.\n\n</div>',
      expect: ['raw', 'raw'],
    },
  ],
  *check(alignment) {
    let known: ReadonlySet<string> | undefined;
    let same: ReadonlySet<string> | undefined;
    let markers: ReadonlySet<Block> | undefined;
    let drawn: boolean | undefined;
    // An element that the English has not is one fault, however often it stands there; one that can hide is another.
    const told = new Set<string>();
    for (const block of alignment.translation.blocks) {
      // Where a file of another format has signs for markup, tools show what is typed as text as the markup that it is.
      if (alignment.translation.file && block.text.includes('<')) yield* typed(block);
      if (block.marks.length === 0 && block.kind !== 'html') continue;
      for (const { target } of block.marks.filter(isLink)) {
        if (runs(target))
          yield { messageId: 'link', data: { shown: target.slice(0, 80) }, span: whole(block) };
      }
      const tags = tagsOf(block);
      if (tags.length === 0) continue;
      // What says of a notice that it is English belongs to the notice.
      markers ??= noticeMarkers(alignment.document, alignment.translation.blocks).all;
      if (markers.has(block)) continue;
      // What stands around something that runs belongs to it.
      let runsHere = false;
      for (const tag of tags.toSorted((one, other) => Number(isActive(other)) - Number(isActive(one)))) {
        known ??= knownTo(alignment.edition.units);
        same ??= new Set(alignment.edition.units.flatMap(tagsOf).map(closed));
        const name = nameOf(tag);
        const data = { shown: tag.slice(0, 80) };
        // What stands in a script may be another under the same tag; what is loaded and empty has nothing of its own.
        if (
          same.has(closed(tag)) &&
          (name !== 'script' || (isLoaded(tag, block) && !(drawn ??= draws(alignment))))
        )
          continue;
        // A box to tick, as lists of tasks have it, asks for nothing.
        if (isBox(tag)) continue;
        if (active.has(name)) {
          runsHere = true;
          yield { messageId: 'script', data, span: whole(block) };
        } else if (handler.test(tag)) yield { messageId: 'handler', data, span: whole(block) };
        else if (scriptAddress.test(squeeze(tag))) yield { messageId: 'link', data, span: whole(block) };
        else if (
          name !== '' &&
          !runsHere &&
          !known.has(name) &&
          !told.has(`${name} ${isPlain(tag)}`) &&
          !isFurniture(tag, alignment.translation.lang) &&
          !isGap(tag)
        ) {
          told.add(`${name} ${isPlain(tag)}`);
          yield {
            messageId: 'raw',
            data,
            span: whole(block),
            ...(isPlain(tag) && { atMost: 'note' }),
          };
        }
      }
    }
  },
});

export default rule;

/** Whether a script is loaded, with nothing between its tags. */
function isLoaded(tag: string, { content }: Block): boolean {
  return /^<script\ssrc\s*=\s*["']?[\w./]/i.test(tag) && content.split(tag).slice(1).every(isClosedAtOnce);
}

function isClosedAtOnce(rest: string): boolean {
  return /^<\/script\s*>/i.test(rest);
}

/** Whether a translation has pictures written as HTML: in these, scripts run what stands between their tags. */
function draws({ translation }: Alignment): boolean {
  return translation.blocks.flatMap(tagsOf).some((tag) => /^<(?:svg|math)\b/i.test(tag));
}

/** A tag that closes itself is the same as one that does not. */
function closed(tag: string): string {
  return `${tag.replace(/\/?>$/, '').trimEnd()}>`;
}

function isActive(tag: string): boolean {
  return active.has(nameOf(tag));
}

/** Tags that run, typed as text. */
function* typed(block: Block): Iterable<{
  readonly messageId: 'script' | 'handler' | 'link';
  readonly data: Readonly<Record<string, string>>;
  readonly span: Span;
}> {
  for (const tag of block.text.match(/<[a-z][^<>]{0,2000}>/gi) ?? []) {
    const data = { shown: tag.slice(0, 80) };
    if (active.has(nameOf(tag))) yield { messageId: 'script', data, span: whole(block) };
    else if (handler.test(tag)) yield { messageId: 'handler', data, span: whole(block) };
    else if (scriptAddress.test(squeeze(tag))) yield { messageId: 'link', data, span: whole(block) };
  }
}

/** What says how words are written; a block may only be said to be in the language of the translation. */
function isFurniture(tag: string, lang: string): boolean {
  if (!isWrapper(tag)) return false;
  const said = /\slang\s*=\s*["']?([\w-]{1,35})/i.exec(tag)?.[1];
  return said === undefined || /^<(?:span|bd[io])\b/i.test(tag) || isSameLanguage(said, lang);
}

/** The elements of the English, and those that stand for its emphasis, its code and its strokes where Markdown has no way to write it. */
function knownTo(units: readonly Block[]): ReadonlySet<string> {
  // Readings and explanations of words are nothing that the English could have.
  const names = new Set([...units.flatMap(tagsOf).map(nameOf), 'abbr', 'ruby', 'rb', 'rt', 'rp', 'wbr']);
  if (units.some(({ marks }) => marks.some(({ type }) => type === 'emphasis' || type === 'strong')))
    for (const name of ['b', 'i', 'em', 'strong']) names.add(name);
  if (units.some(({ marks }) => marks.some(({ type }) => type === 'code')))
    for (const name of ['code', 'kbd']) names.add(name);
  if (countStruck(units) > 0) for (const name of strikingElements) names.add(name);
  if (units.some(({ marks }) => marks.some(isLink))) for (const name of ['a', 'img']) names.add(name);
  return names;
}

/** An element that only says how words look, where a line ends or where links lead to, and cannot hide or move them. */
function isPlain(tag: string): boolean {
  return /^<(?:br|hr|b|i|u|em|strong|small|sub|sup|code|kbd|q|p|a|ul|ol|li|dl|dt|dd|h[1-6]|header|main|section|article|figure|figcaption|blockquote|mark|del|ins|abbr|details|summary|table|caption|thead|tbody|tr|t[dh]|div|span)(?:\s+(?:id|name|align|valign|colspan|rowspan|width|height)\s*=\s*(?:"[^"<>]{0,200}"|'[^'<>]{0,200}')){0,4}\s*\/?>$/i.test(
    tag,
  );
}

/** Elements that run, load or take over the page. */
const active: ReadonlySet<string> = new Set(
  'script iframe frame frameset object embed applet svg math style link meta base form input button textarea select template noscript audio video source'.split(
    ' ',
  ),
);
const handler = /[\s"'/]on[a-z]{2,30}\s*=/i;
const scriptAddress = /(?:href|src|action|formaction|data|xlink:href)=["']?(?:javascript|vbscript|data):/i;

function isLink(mark: Mark): boolean {
  return mark.type === 'link' || mark.type === 'image';
}

/** Browsers leave out white space and controls in a scheme; percent signs come from the parser. */
function runs(target: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(
    squeeze(target.slice(0, 200).replace(/%(?:0[0-9a-d]|20)/gi, '')),
  );
}

function squeeze(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.replace(/[\u0000-\u0020\u00ad\u200b-\u200d]+/g, '');
}

/** Opening tags: what they open, they close. */
function tagsOf(block: Block): readonly string[] {
  if (block.kind === 'html') return block.content.match(/<[a-z][^<>]{0,2000}>?/gi) ?? [];
  return block.marks.flatMap(({ type, target }) =>
    type === 'html' && !target.startsWith('</') ? [target] : [],
  );
}

function isBox(tag: string): boolean {
  return (
    /^<input(?:\s+(?:type\s*=\s*["']?checkbox["']?|checked|disabled|class\s*=\s*"[\w -]{0,60}")(?:\s*=\s*"[^"]{0,20}")?){1,5}\s*\/?>$/i.test(
      tag,
    ) && /checkbox/i.test(tag)
  );
}

/** The name of an element in lower case; empty for comments. */
function nameOf(tag: string): string {
  return /^<\/?([a-z][\w:-]{0,40})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

function whole(block: Block): Span {
  return { start: block.start, end: block.span.end };
}
