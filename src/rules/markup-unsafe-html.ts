import { defineRule, type TranslationRule } from '../check/rule.ts';
import { harmless, isElement, isFurniture } from '../languages/elements.ts';
import type { Alignment, Block, Mark, Span } from '../model.ts';
import { noticeMarkers } from '../notice/marked-notices.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/unsafe-html',
  severity: 'error',
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
    { source: 'Be <b>fair</b>.', target: 'Soyez <b>justes</b>.', expect: [] },
    { source: 'See [it](https://a.example).', target: 'Voir [ici](https://a.example).', expect: [] },
    { source: 'Ask Ann.', target: 'שאלו את <span dir="ltr">Ann</span>.', lang: 'he', expect: [] },
    { source: 'Be fair.', target: 'Soyez <script>alert(1)</script> justes.', expect: ['script'] },
    {
      source: 'Be <b>fair</b>. See [it](https://a.example).',
      target: 'Soyez <b onclick="x()">justes</b>. Voir [ici](javascript:x).',
      expect: ['link', 'handler'],
    },
    { source: 'Be fair.', target: 'Soyez <u>justes</u>.', expect: ['raw'] },
    { source: 'Be fair.', target: 'Soyez justes.\n\n<svg onload=x()></svg>', expect: ['script'] },
  ],
  *check(alignment) {
    let known: ReadonlySet<string> | undefined;
    let markers: ReadonlySet<Block> | undefined;
    for (const block of alignment.translation.blocks) {
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
      for (const tag of tags) {
        known ??= new Set(alignment.edition.units.flatMap(tagsOf).map(nameOf));
        const name = nameOf(tag);
        const data = { shown: tag.slice(0, 80) };
        if (active.has(name) && !(passive.has(name) && known.has(name)) && !isSameTag(alignment, tag))
          yield { messageId: 'script', data, span: whole(block) };
        else if (handler.test(tag)) yield { messageId: 'handler', data, span: whole(block) };
        else if (scriptAddress.test(squeeze(tag))) yield { messageId: 'link', data, span: whole(block) };
        else if (isStrange(tag, name, known)) yield { messageId: 'raw', data, span: whole(block) };
      }
    }
  },
});

export default rule;

/** Whether it is markup that the English has not: no direction, no gap to fill, nothing that Markdown can write. */
function isStrange(tag: string, name: string, known: ReadonlySet<string>): boolean {
  if (name === '' || known.has(name) || isFurniture(tag) || !isElement(tag)) return false;
  return !harmless.has(name) || /\s(?:style|class|data-\w+)\s*=/i.test(tag);
}

/** Elements that run, load or take over the page. */
const active: ReadonlySet<string> = new Set(
  'script iframe frame frameset object embed applet svg math style link meta base form input button textarea select template noscript audio video source'.split(
    ' ',
  ),
);
/** Of these, those that run nothing: where the English has one, so may the translation. */
const passive: ReadonlySet<string> = new Set(
  'input button select textarea form svg math style link meta template noscript audio video source'.split(
    ' ',
  ),
);

/** Whether the English has the very tag. */
function isSameTag({ edition }: Alignment, tag: string): boolean {
  return edition.units.some((unit) => unit.content.includes(tag));
}

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

/** The name of an element in lower case; empty for comments. */
function nameOf(tag: string): string {
  return /^<\/?([a-z][\w:-]{0,40})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

function whole(block: Block): Span {
  return { start: block.start, end: block.span.end };
}
