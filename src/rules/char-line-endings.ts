import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Fix, Replacement, Span } from '../model.ts';

const rule: TranslationRule = defineRule({
  id: 'char/line-endings',
  severity: 'note',
  ofWholeText: true,
  summary: 'All lines of a file end in the same way',
  rationale: 'Mixed line ends make a comparison show lines as changed that are not.',
  remedy: 'Save the file with one kind of line end.',
  messages: {
    mixed: 'Unexpected line end {{shown}}, expected {{expected}} as in the rest of the file',
    old: 'Unexpected line end CR, expected LF or CR LF',
  },
  examples: [
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez justes.\r\n\r\nSoyez bons.\r\n', expect: [] },
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez justes.\n\nSoyez bons.\r\n', expect: ['mixed'] },
    { source: 'Be fair.\n\nBe kind.', target: 'Soyez justes.\r\r\nSoyez bons.\n', expect: ['old', 'mixed'] },
  ],
  *check(alignment) {
    const { text } = alignment.translation;
    if (!text.includes('\r')) return;
    const pairs = text.match(/\r\n/g)?.length ?? 0;
    const feeds = (text.match(/\n/g)?.length ?? 0) - pairs;
    const alone = text.search(/\r(?!\n)/);
    const wanted = pairs > feeds ? '\r\n' : '\n';
    if (alone >= 0)
      yield {
        messageId: 'old',
        span: { start: alone, end: alone + 1 },
        ...fixOf(alignment, /\r(?!\n)/g, wanted),
      };
    if (pairs === 0 || feeds === 0) return;
    const expected = pairs > feeds ? 'CR LF' : 'LF';
    const shown = pairs > feeds ? 'LF' : 'CR LF';
    yield {
      messageId: 'mixed',
      data: { shown, expected },
      span: lineEnd(text, pairs > feeds),
      ...fixOf(alignment, pairs > feeds ? /(?<!\r)\n/g : /\r\n/g, wanted),
    };
  },
});

export default rule;

function lineEnd(text: string, feedAlone: boolean): Span {
  const start = feedAlone ? text.search(/(?<!\r)\n/) : text.indexOf('\r\n');
  return { start, end: start + (feedAlone ? 1 : 2) };
}

/** All line ends of a kind, but for those inside of units that stay as they are or may be other ones. */
function fixOf({ translation, pairs }: Alignment, kind: RegExp, wanted: string): { fix?: Fix } {
  const open = new Set(
    pairs.flatMap(({ relation, confidence, sources, targets }) =>
      relation === 'one' && confidence >= 0.5 && sources.every((unit) => unit.translatable) ? targets : [],
    ),
  );
  const closed = translation.blocks.filter((block) => !open.has(block)).map((block) => block.span);
  const parts: Replacement[] = [];
  let next = 0;
  for (const found of translation.text.matchAll(kind)) {
    const span = { start: found.index, end: found.index + found[0].length };
    while ((closed[next]?.end ?? Infinity) <= span.start) next++;
    if ((closed[next]?.start ?? Infinity) >= span.end) parts.push({ span, text: wanted });
  }
  const [first, ...more] = parts;
  return first ? { fix: { ...first, more } } : {};
}
