import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Block, Pair } from '../model.ts';
import { sectionOf, sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/code',
  severity: 'warning',
  explains: ['token/placeholder', 'markup/placeholder-token'],
  summary: 'Code stands in the translation as in the English: blocks and names in running text',
  rationale: 'Readers copy it. A command of an older edition, or one that was translated, does not work.',
  remedy:
    'Copy the code from the English. Comments in it, prose in quotation marks and words in angle brackets may be translated.',
  messages: {
    changed: 'Unexpected code in {{item}}, expected that of the English',
    older: 'Unexpected code in {{item}}: it is that of the edition {{edition}}',
    missing: 'Missing code {{item}}',
    span: 'Unexpected "{{shown}}" in {{item}}, expected the code "{{expected}}"',
    lost: 'Missing code "{{expected}}" in {{item}}',
  },
  examples: [
    { source: 'Run `npm test`.', target: 'Lancer `npm test`.', expect: [] },
    {
      source: 'Run:\n\n```sh\nnpm test # all of it\n```',
      target: 'Lancer :\n\n```sh\nnpm test # tout\n```',
      expect: [],
    },
    { source: 'Run:\n\n```\nnpm test\n```', target: 'Lancer :\n\n```\nnpm essai\n```', expect: ['changed'] },
    {
      source: 'Run:\n\n```\nnpm test\n```',
      target: 'Lancer :\n\n```\nmake\n```',
      madeFrom: 'Run:\n\n```\nmake\n```',
      expect: ['older'],
    },
    {
      source: 'Run:\n\n```\nnpm test\n```\n\nThen wait until it is done.',
      target: 'Lancer les essais.\n\nPuis attendre la fin des essais.',
      expect: ['missing'],
    },
    {
      source: 'Run `npm test`.\n\nAsk `@example/board` about it.',
      target: 'Lancer `npm essai`.\n\nDemander au comité.',
      expect: ['span', 'lost'],
    },
  ],
  *check(alignment) {
    let absent: ReadonlySet<string> | undefined;
    for (const [index, pair] of alignment.pairs.entries()) {
      const unit = pair.sources[0];
      if (unit?.kind !== 'code') continue;
      const block = pair.targets[0];
      const data = { item: unit.address };
      if (!block || block.kind !== 'code') {
        // Where a whole section is missing, that is told.
        absent ??= new Set(
          alignment.pairs.flatMap(({ sources, relation }) =>
            relation === 'missing' && sources[0]?.kind === 'heading' ? [sources[0].address] : [],
          ),
        );
        // So it is where the words around it are missing.
        const isAmongMissing = [index - 1, index + 1].some(
          (at) =>
            alignment.pairs[at]?.relation === 'missing' && alignment.pairs[at]?.sources[0]?.translatable,
        );
        if (unit.content.trim() !== '' && !absent.has(sectionOf(unit.address)) && !isAmongMissing)
          yield {
            messageId: 'missing',
            data,
            pair,
            comparison: { type: 'pair', left: unit.text, right: '' },
          };
        continue;
      }
      const info = infoOf(alignment.edition.text, unit);
      if (isSameCode(unit.content, block.content, info)) continue;
      const edition = olderEdition(alignment, block.content);
      const comparison = sideBySide(pair);
      if (edition === undefined) yield { messageId: 'changed', data, pair, comparison };
      else yield { messageId: 'older', data: { ...data, edition }, pair, comparison };
    }
    for (const { pair } of readingsOf(alignment).marked) if (pair.sources.some(hasCode)) yield* spansOf(pair);
  },
});

export default rule;

function hasCode({ marks, kind }: Block): boolean {
  return kind !== 'code' && marks.some(({ type }) => type === 'code');
}

function* spansOf(pair: Pair): Iterable<{
  readonly messageId: 'span' | 'lost';
  readonly data: Readonly<Record<string, string>>;
  readonly pair: Pair;
  readonly comparison: ReturnType<typeof sideBySide>;
}> {
  const left = codesOf(pair.sources);
  if (left.size === 0) return;
  const right = codesOf(pair.targets);
  const shownText = pair.targets.map(({ text }) => text).join('\n');
  const missing = [...left].filter(
    ([plain, written]) => !right.has(plain) && !shownText.includes(written) && !isPlaceholder(written),
  );
  const extra = [...right].filter(([plain]) => !left.has(plain)).map(([, written]) => written);
  const told: string[] = [];
  const instead: string[] = [];
  for (const [, expected] of missing) {
    // An example that is a sentence may be told in the language of the translation.
    const at = extra.findIndex((shown) => isSentence(expected) && isKept(expected, shown));
    if (at >= 0) {
      extra.splice(at, 1);
      continue;
    }
    told.push(expected);
    const shown = extra.shift();
    if (shown !== undefined) instead.push(shown);
  }
  if (told.length === 0) return;
  const list = (codes: readonly string[]): string => codes.slice(0, MOST).join('", "').slice(0, 200);
  const data = { item: pair.address, expected: list(told), shown: list(instead) };
  yield { messageId: instead.length === 0 ? 'lost' : 'span', data, pair, comparison: sideBySide(pair) };
}

/** So many of one item are named. */
const MOST = 8;

function isSentence(written: string): boolean {
  return (written.match(/(?<![\p{L}])[a-z]{2,}(?![\p{L}])/gu)?.length ?? 0) >= 3 && written.includes(' ');
}

/** The code in running text by what has to be the same of it. */
function codesOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { marks, text } of blocks)
    for (const { type, span } of marks) {
      const written = type === 'code' ? text.slice(span.start, span.end).trim() : '';
      // One letter is a mark or a grade as often as a name.
      if (/[\p{L}\p{N}]/u.test(written) && !/^[A-Za-z]$/.test(written))
        codes.set(bare(written).replace(/[:.,;]+$/, ''), written);
    }
  return codes;
}

/** A word in brackets that says what to put there is translated. */
function isPlaceholder(written: string): boolean {
  return /^[<[{(].*[>\]})]$/s.test(written) && !/[/=.:]/.test(written);
}

/** Languages of code blocks that hold prose or pictures of it. */
const PROSE = /^(?:mermaid|plantuml|dot|text|txt|plain|plaintext|markdown|md|gherkin|quote|console-output)$/i;

/** Whether two blocks of code are the same but for what may be translated in them. */
function isSameCode(english: string, translated: string, info: string): boolean {
  if (english === translated) return true;
  const left = linesOf(english);
  const right = linesOf(translated);
  if (left.join('\n') === right.join('\n')) return true;
  if (left.length !== right.length) return rejoined(left) === rejoined(right);
  return left.every((line, index) => {
    const other = right[index] ?? '';
    if (line === other) return true;
    // Words of people: an example of output, a picture in letters, a message.
    return (PROSE.test(info) || isTranslated(line, other)) && isKept(line, other);
  });
}

/** Lines with those of prose among them, as programs print it, put together: they may be broken anywhere. */
function rejoined(lines: readonly string[]): string {
  let before = false;
  return lines
    .map((line, index) => {
      const isProse = proseLine.test(line);
      const joins = index > 0 && before && isProse;
      before = isProse;
      return `${joins ? ' ' : '\n'}${line}`;
    })
    .join('');
}

/** Words with the marks of sentences and nothing that code has. */
const proseLine = /^(?:[\p{L}’'-]+[,.:!?]*(?: |$)){2,}$/u;

function isKept(line: string, other: string): boolean {
  return tellingOf(line).every((token) => other.includes(token));
}

/** Whether a line was prose that somebody translated: letters that the English does not have, or a whole sentence. */
function isTranslated(line: string, other: string): boolean {
  const foreign = /[^\u0000-\u024f\p{P}\p{S}\p{Z}]|[\u00c0-\u024f]/u;
  return (foreign.test(other) && !foreign.test(line)) || (line.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 6;
}

/** What no language changes in a line: options, paths, names with signs in them. */
function tellingOf(line: string): readonly string[] {
  return (
    line.match(
      /(?:--?[a-z][\w-]*|[\w.-]{0,80}\w[/_@=.:][\w/_@=.:-]{0,200}\w|\w{1,80}\(|[$%]\w{1,80}|\d[\d.]{0,80})/gi,
    ) ?? []
  );
}

function linesOf(code: string): readonly string[] {
  return code
    .split(/\r\n?|\n/)
    .map(bare)
    .filter((line) => line !== '');
}

/** A line without comments and without the words of people in it. */
function bare(line: string): string {
  return line
    .normalize('NFC')
    .replace(comment, '')
    .replace(quoted, '""')
    .replace(placeholder, '<>')
    .replace(bracketed, '[]')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

const comment =
  /(?:^|[ \t])(?:#(?![\w!])|\/\/|--[ \t]|;[ \t]|%[ \t]|\*[ \t]|\*\/|\/\*).*$|<!--.*?(?:-->|$)|\/\*.*?\*\//g;
/** In quotation marks, with a blank in it or with letters that code has not. */
const quoted =
  /"(?:[^"\\]{0,200}[ \u0080-\uffff][^"\\]{0,200})"|'(?:[^'\\]{0,200}[ \u0080-\uffff][^'\\]{0,200})'/g;
const placeholder = /<[\p{L}\p{M}][\p{L}\p{M}\p{N}' _-]{1,60}>/gu;

const bracketed = /\[[\p{L}\p{M}][\p{L}\p{M}'() -]{2,60}\]/gu;

/** What stands behind the fence, as `js`. */
function infoOf(text: string, { span }: Block): string {
  return (
    /^[ \t>]*[`~]{3,}[ \t]*\{?\.?([\w+-]{1,30})/.exec(text.slice(span.start, span.start + 80))?.[1] ?? ''
  );
}

/** The older edition that had this code, where today's has it nowhere. */
function olderEdition({ document, edition }: Alignment, code: string): string | undefined {
  const wanted = linesOf(code).join('\n');
  const has = (units: readonly Block[]): boolean =>
    units.some(({ kind, content }) => kind === 'code' && linesOf(content).join('\n') === wanted);
  if (has(edition.units)) return undefined;
  return document.editions.findLast(({ id, units }) => id !== edition.id && has(units))?.id;
}
