import { defineRule, type TranslationRule } from '../check/rule.ts';
import { isFlattened, isWorking } from '../formats/markdown-tables.ts';
import type { Alignment, Block, Span } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { countStruck, strikesOther } from '../pairs/struck.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/marker',
  severity: 'warning',
  summary:
    'What says of a text what it is stands as in the English: kinds of notes, second lines of tables, boxes of tasks',
  rationale:
    'Renderers know "[!WARNING]" and ":::note" in English alone, and a table only by the line of dashes below its header.',
  remedy: 'Copy the mark from the English; the words around it are translated.',
  messages: {
    changed: 'Unexpected "{{shown}}", expected "{{expected}}" as in the English',
    missing: 'Missing "{{expected}}"',
    delimiter: 'Missing line of dashes below the header of the table at {{item}}: it is no table without it',
    flattened: 'Unexpected table on one line, expected each row on a line of its own',
    box: 'Unexpected "{{shown}}" in {{item}}, expected "{{expected}}"',
    strikes:
      'Unexpected strikethrough of "{{shown}}" in {{item}}: two "~" strike out what stands between them; write "～", "–" or "\\~"',
    struck: 'Missing strikethrough in {{item}}: what is struck out in the English counts again',
  },
  examples: [
    { source: '> [!NOTE]\n> Be fair.', target: '> [!NOTE]\n> Soyez justes.', expect: [] },
    {
      source:
        '{% include box.html title="Our <em>(new)</em> boats" %}\n\nBe fair.\n\n{% include lake.html %}',
      target: '{% include box.html title="Nos bateaux" %}\n\nSoyez justes.\n\n{% include pond.html %}',
      expect: ['changed'],
    },
    { source: '> [!NOTE]\n> Be fair.', target: '> [!AVIS]\n> Soyez justes.', expect: ['changed'] },
    { source: ':::tip\nBe fair.\n:::', target: ':::tip\nSoyez justes.', expect: ['missing'] },
    {
      source:
        "import { Lake, Oar as Row } from '../boats'\n\nimport Boat from '../boat'\n\n<Boat name=\"a\" />\n\nBe fair.\n\n<Lake />",
      target: '<Boat name="a" />\n\nSoyez justes.',
      expect: ['missing', 'missing'],
    },
    {
      source: "import { Lake, Oar } from '../boats'\n\nBe fair.\n\n<Lake />",
      target: "import { Lake } from '../boats'\n\nSoyez justes.\n\n<Lake />",
      expect: [],
    },
    {
      source: '| Fee | Due |\n|---|---|\n| Guests | March |',
      target: '| Cotisation | Terme |\n| Invités | mars |',
      expect: ['delimiter'],
    },
    {
      source: '| Fee | Due |\n|---|---|\n| Guests | March |',
      target: '| Cotisation | Terme | |---|---| | Invités | mars |',
      expect: ['flattened'],
    },
    {
      source: 'It takes one to two days, sometimes three to four.',
      target: '需要1~2天，有时3~4天。',
      lang: 'zh-Hans',
      expect: ['strikes'],
    },
    { source: 'About 10 or 20 days.', target: '約 ~10 天或 ~20 天。', lang: 'zh-Hant', expect: [] },
    {
      source: '- [ ] Pay ~~40~~ 30 euros.',
      target: '- [x] Payer 40 30 euros.',
      expect: ['box', 'struck'],
    },
    {
      source: '- [ ] Be fair.\n- [ ] Be kind.',
      target: '- Soyez justes.\n- Soyez bons.',
      expect: ['missing'],
    },
    { source: 'Pay ~~40~~ 30 euros.', target: 'Payer ~~40~~ 30 euros.', expect: [] },
    { source: 'Pay ~~40~~ 30 euros.', target: 'Payer 40 ~~30~~ euros.', expect: ['struck'] },
    { source: 'Pay ~~3,000~~ 4,000 euros.', target: 'Payer ~~3000~~ 4000 euros.', expect: [] },
    { source: 'Pay ~~8.5~~ 9 euros.', target: 'Payer ~~8,50~~ 9 euros.', expect: [] },
    { source: 'Pay ~~8.5~~ 8.7 euros.', target: 'Payer 8,5 ~~8,7~~ euros.', expect: ['struck'] },
  ],
  *check(alignment) {
    const { translation } = alignment;
    yield* comparedMarkers(alignment);
    yield* brokenTables(alignment);
    const boxes = new Set<string>();
    for (const pair of alignment.pairs) {
      const [unit] = pair.sources;
      const [block] = pair.targets;
      if (!unit || !block || unit.verbatim) continue;
      const data = { item: pair.address };
      const expected = unit.content.startsWith('[') ? box.exec(unit.content)?.[0] : undefined;
      const shown = expected === undefined ? undefined : box.exec(block.content)?.[0];
      // Boxes that are all checked, or all cleared, were so at once.
      if (
        expected !== undefined &&
        shown !== undefined &&
        isChecked(expected) !== isChecked(shown) &&
        !boxes.has(shown)
      ) {
        boxes.add(shown);
        yield { messageId: 'box', data: { ...data, expected, shown }, pair };
      }
      // A list that has none at all has lost them all at once.
      if (expected !== undefined && shown === undefined && block.kind === unit.kind && !boxes.has('')) {
        boxes.add('');
        yield { messageId: 'missing', data: { expected }, pair };
      }
      if (
        unit.content.includes('~~') &&
        (countStruck(pair.targets) < countStruck(pair.sources) || strikesOther(pair.sources, pair.targets))
      )
        yield { messageId: 'struck', data, pair, comparison: sideBySide(pair) };
      if (!block.content.includes('~') || unit.content.includes('~') || translation.addresses) continue;
      const written = translation.text.slice(block.start, block.span.end).replace(codeOrAddress, covered);
      const [struck] = tildes.exec(written) ?? [];
      if (struck !== undefined)
        yield { messageId: 'strikes', data: { ...data, shown: struck.slice(0, 60) }, pair };
    }
  },
});

export default rule;

/**
 * What GitHub and others strike out: from a tilde with a letter behind it to one with a letter before it, one or two on
 * both sides.
 */
const tildes = /(?<![~\\])(~{1,2})(?![~\s\p{P}])(?:(?!~|\n\s*\n)[^]){1,400}?(?<![~\s\p{P}\\])\1(?!~)/u;
const codeOrAddress = /`[^`]{0,400}`|https?:\/\/\S{1,400}/g;

function covered(found: string): string {
  return '.'.repeat(found.length);
}

const box = /^\[[ xX]\](?=\s)/;

function isChecked(written: string): boolean {
  return written !== '[ ]';
}

interface Told {
  readonly messageId: 'changed' | 'missing' | 'delimiter' | 'flattened';
  readonly data: Readonly<Record<string, string>>;
  readonly address?: string;
  readonly span?: Span;
}

/** The marks of both texts in their order: what is in one alone is set against what is in the other alone. */
function* comparedMarkers({ edition, translation }: Alignment): Iterable<Told> {
  // A file of units carries no marks: they are those of the English.
  if (translation.addresses) return;
  const left = edition.units.filter(isMark);
  if (left.length === 0) return;
  const rest = new Map<string, number>();
  const right = translation.blocks.filter(isMark);
  let used: ReadonlySet<string> | undefined;
  const nameOf = (block: Block): string => {
    const names = importedNames(block.content);
    if (!names) return plainMark(block);
    // Of what a line of MDX imports, what either side uses: of a part that was lost the import is all that tells.
    used ??= new Set([
      ...(translation.text.replace(imports, '').match(/[\w$]+/g) ?? []),
      ...edition.units.flatMap(({ content }) => content.match(partsOfMdx) ?? []),
    ]);
    return names.filter((name) => used?.has(name)).join(' ');
  };
  for (const block of right) rest.set(nameOf(block), (rest.get(nameOf(block)) ?? 0) + 1);
  const missing = left.filter((unit) => {
    const count = rest.get(nameOf(unit)) ?? 0;
    rest.set(nameOf(unit), count - 1);
    return count <= 0 && nameOf(unit) !== '';
  });
  const extra = right.filter((block) => {
    const count = rest.get(nameOf(block)) ?? 0;
    rest.set(nameOf(block), count - 1);
    return count > 0;
  });
  const [first] = missing;
  if (first && missing.length > MOST) {
    const names = [...new Set(missing.map(({ content }) => content.slice(0, 80)))];
    const expected = names.slice(0, MOST).join('", "') + (names.length > MOST ? ' …' : '');
    yield { messageId: 'missing', data: { expected }, address: first.address };
    return;
  }
  for (const [index, unit] of missing.entries()) {
    const shown = extra[index];
    const expected = unit.content.slice(0, 80);
    if (shown)
      yield { messageId: 'changed', data: { expected, shown: shown.content.slice(0, 80) }, span: shown.span };
    else yield { messageId: 'missing', data: { expected }, address: unit.address };
  }
}

/** The names that a line of MDX imports, in order; `undefined` of anything else. */
function importedNames(line: string): readonly string[] | undefined {
  const names = /^import\s+([\w$*{},\s]{1,1000}?)\s+from\s/.exec(line)?.[1]?.match(/[\w$]+/g);
  return names?.filter((name) => name !== 'as').toSorted();
}

const imports = /^import\s.*$/gm;
const partsOfMdx = /(?<=<)\p{Lu}[\w$]*/gu;

/** More that are missing are one fault. */
const MOST = 3;

/** What closes the title of an admonition belongs to what opens it; a comment of MDX is for those who write. */
function isMark({ kind, part, content }: Block): boolean {
  return kind === 'marker' && part === undefined && !/^(?:[\]"']$|\{\s*\/\*)/.test(content);
}

/** A mark without the words in it. */
function plainMark({ content }: Block): string {
  return (
    content
      .replace(/["'“”][^"'“”]*["'“”]/g, '""')
      // What is put in has its words behind the name of its file: `{% include box.html title="…" %}`.
      .replace(/^(\{%-?\s*(?:include|include_relative|render|partial)\s+\S+)\s.*$/s, '$1')
      // The title of a note: `{% note tip Leave it out %}`.
      .replace(/^(\{%-?\s*[\w-]+(?:\s+[\w-]+)?)\s[^=%:|]*\s[^=%:|]*%\}$/, '$1 %}')
      .replace(/^((?:import|export)\s.*);$/, '$1')
      .replace(/^([`~:]{3})[`~:]*/, '$1')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  );
}

function* brokenTables({ pairs, translation }: Alignment): Iterable<Told> {
  if (!translation.text.includes('|')) return;
  const working = new Set<number>();
  for (const { kind, part, content } of translation.blocks)
    if (kind === 'marker' && part?.of === 'table' && isWorking(content)) working.add(part.group);
  const told = new Set<number>();
  for (const { sources, targets } of pairs) {
    const [unit] = sources;
    const part = targets[0]?.part;
    if (unit?.part?.of !== 'table' || part?.of !== 'table') continue;
    if (working.has(part.group) || told.has(part.group)) continue;
    told.add(part.group);
    const span = targets[0]?.span;
    yield { messageId: 'delimiter', data: { item: unit.address }, ...(span && { span }) };
  }
  for (const { kind, content, span } of translation.blocks)
    if (kind !== 'code' && kind !== 'marker' && content.includes('|') && isFlattened(content))
      yield { messageId: 'flattened', data: {}, span };
}
