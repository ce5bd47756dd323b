/** Documents with translations and records, generated and by hand, and the files they are exchanged in. */
import * as fc from 'fast-check';
import { createAligner } from '../src/align/index.ts';
import { lockEdition } from '../src/document/lock.ts';
import { parseEdition } from '../src/document/parse.ts';
import { toExchange } from '../src/exchange/index.ts';
import type { ExchangeFile, ExchangeFormat, Inline } from '../src/formats/exchange.ts';
import { readI18next, writeI18next } from '../src/formats/i18next.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import { readPo, writePo } from '../src/formats/po.ts';
import { readXliff, writeXliff } from '../src/formats/xliff/index.ts';
import { createTranslate } from '../src/messages/index.ts';
import type { Alignment, Document, DocumentProfile, Edition, TranslationRecord } from '../src/model.ts';
import { targetFingerprint } from '../src/pairs/pairs.ts';
import { NORMALIZATION } from '../src/text/text.ts';

/** The formats of exchange. */
export const formats: readonly ExchangeFormat[] = [
  'xliff12',
  'xliff20',
  'xliff21',
  'xliff22',
  'po',
  'i18next',
];

/** The tool's own words. */
export const t = createTranslate([]);

/** A document of one or more editions, oldest first. */
export function makeDocument(editions: readonly string[], verbatim: readonly string[] = []): Document {
  const profile: DocumentProfile = {
    version: 1,
    document: 'rules',
    title: 'Rules',
    lang: 'en',
    editions: editions.map((_, index) => `${2003 + index}`),
    outline: [],
    demands: [{ type: 'verbatim', units: verbatim, sentence: 'This notice must be included.' }],
    names: [],
  };
  const parsed = editions.map((text, index): Edition => {
    const id = `${2003 + index}`;
    return parseEdition({ id, path: `source/rules/${id}.md`, parsed: readMarkdown(text) }, profile);
  });
  const current = parsed.at(-1);
  if (!current) throw new Error('no edition');
  const locked = Object.fromEntries(parsed.map((edition) => [edition.id, lockEdition(edition)]));
  const lock = { version: 1, document: 'rules', normalization: NORMALIZATION, editions: locked } as const;
  return { id: 'rules', profile, editions: parsed, current, lock, lockPath: 'source/rules/lock.json' };
}

/** A translation matched to the document; with a record of everything when it was made from an edition. */
export function matched(document: Document, text: string, madeFrom?: Edition): Alignment {
  const { blocks } = readMarkdown(text);
  const bare = {
    lang: 'fr',
    path: 'locales/fr/rules.md',
    text,
    blocks,
    recordPath: 'locales/fr/rules.record.json',
  };
  const align = createAligner(document);
  if (!madeFrom) return align(bare);
  return align({ ...bare, record: recordFor(align(bare), madeFrom) });
}

function recordFor(alignment: Alignment, edition: Edition): TranslationRecord {
  const units = alignment.pairs.flatMap((pair) => {
    const [unit] = pair.sources;
    const made = edition.units.find((one) => one.address === unit?.address);
    if (!unit || !made || pair.targets.length !== 1 || unit.verbatim || !unit.translatable) return [];
    const entry = {
      source: made.fingerprint,
      target: targetFingerprint(pair),
      state: 'reviewed',
      origin: 'human',
      translator: 'Ada',
      reviewer: 'Grace',
      date: '2020-01-01',
    } as const;
    return [[unit.address, entry] as const];
  });
  return {
    version: 1,
    document: 'rules',
    lang: 'fr',
    edition: edition.id,
    normalization: NORMALIZATION,
    units: Object.fromEntries(units),
  };
}

/** Written in a format and read again, as by somebody who only opened the file. */
export function sent(alignment: Alignment, format: ExchangeFormat): ExchangeFile {
  return received(toExchange(alignment, { format, t }));
}

/** A file as it is when it comes back. */
export function received(file: ExchangeFile): ExchangeFile {
  const written =
    file.format === 'po' ? writePo(file) : file.format === 'i18next' ? writeI18next(file) : writeXliff(file);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const bytes = new TextEncoder().encode(written.text);
  if (file.format === 'po') return readPo(bytes);
  return file.format === 'i18next' ? readI18next(bytes) : readXliff(bytes);
}

/** The file with another translation of one unit. */
export function edited(file: ExchangeFile, address: string, target: readonly Inline[]): ExchangeFile {
  const units = file.units.map((unit) =>
    unit.address === address ? { ...unit, target, state: 'translated' as const, needsWork: false } : unit,
  );
  return { ...file, units };
}

const fragment = fc.constantFrom(
  'Members',
  'must',
  'respect',
  'snake_case',
  '2 * 3',
  '**should**',
  '*may*',
  '[rules](https://example.org/a_(b) "The rules")',
  '`code *span*`',
  '<https://example.org>',
  'R&amp;D',
  '\\*not emphasis\\*',
  '<br>',
  'a & b',
  '"quoted"',
  'عربي',
  '中文。',
  '\u{1f600}',
  'e\u0301',
);
const words = fc
  .array(fragment, { minLength: 2, maxLength: 7 })
  .map((parts) => `The ${parts.join(' ')} end.`);

/** Markdown of a document and of a translation with the same structure; every third unit may be missing. */
export const texts: fc.Arbitrary<{ readonly source: string; readonly target: string }> = fc
  .record({
    title: fc.tuple(words, words),
    paragraphs: fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }),
    items: fc.array(fc.tuple(words, words), { maxLength: 5 }),
    bullets: fc.array(fc.tuple(words, words), { maxLength: 3 }),
    quote: fc.option(fc.tuple(words, words), { nil: undefined }),
    notice: words,
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ title, paragraphs, items, bullets, quote, notice, lineEnd }) => {
    const side = (at: 0 | 1): string =>
      [
        `# ${title[at]}`,
        ...paragraphs.map((one, index) => `${index} ${one[at]}`),
        ...(bullets.length > 0 ? [bullets.map((one) => `- ${one[at]}`).join('\n')] : []),
        ...(quote ? [`> ${quote[at]}`] : []),
        ...(items.length > 0 ? [items.map((one, index) => `${index + 1}. ${one[at]}`).join('\n')] : []),
        `Copyright 2003 ${notice}`,
      ]
        .join('\n\n')
        .replaceAll('\n', at === 1 ? lineEnd : '\n');
    return { source: `${side(0)}\n`, target: side(1) + lineEnd };
  });
