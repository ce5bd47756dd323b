/** Small documents and translations made of Markdown, through the same stages as the program. */

import { createAligner } from '../src/align/index.ts';
import { lockEdition } from '../src/document/lock.ts';
import { parseEdition } from '../src/document/parse.ts';
import { readMarkdown } from '../src/formats/markdown.ts';
import type { Alignment, Document, DocumentProfile, Edition, Pair, TranslationRecord } from '../src/model.ts';
import { NORMALIZATION } from '../src/text/text.ts';

export function profileWith(fields: Partial<DocumentProfile> = {}): DocumentProfile {
  return {
    version: 1,
    document: 'rules',
    title: 'Rules',
    lang: 'en',
    editions: ['2020'],
    outline: [],
    demands: [],
    names: [],
    ...fields,
  };
}

export function editionOf(markdown: string, profile: DocumentProfile = profileWith(), id = '2020'): Edition {
  return parseEdition({ id, path: `source/rules/${id}.md`, parsed: readMarkdown(markdown) }, profile);
}

/** A locked document; its editions in order of time, the last of them the current one. */
export function documentOf(
  markdown: string | readonly string[],
  profile: DocumentProfile = profileWith(),
): Document {
  const texts = typeof markdown === 'string' ? [markdown] : markdown;
  const editions = texts.map((text, index) => editionOf(text, profile, String(2020 + index)));
  const current = editions.at(-1);
  if (!current) throw new Error('A document has an edition');
  return {
    id: 'rules',
    profile,
    editions,
    current,
    lock: {
      version: 1,
      document: 'rules',
      normalization: NORMALIZATION,
      editions: Object.fromEntries(editions.map((edition) => [edition.id, lockEdition(edition)])),
    },
    lockPath: 'source/rules/lock.json',
  };
}

export function alignmentOf(
  document: Document,
  markdown: string,
  { lang = 'fr', record }: { readonly lang?: string; readonly record?: TranslationRecord } = {},
): Alignment {
  return createAligner(document)({
    lang,
    path: `locales/${lang}/rules.md`,
    text: markdown,
    blocks: readMarkdown(markdown).blocks,
    recordPath: `locales/${lang}/rules.record.json`,
    ...(record && { record }),
  });
}

/** A pair on one line: `item.2`, `item.2 missing`, `item.2 + item.3 merged`, `item.2 swapped item.3`. */
export function showPair({ relation, sources, address, other, targets }: Pair): string {
  const name = sources.length > 1 ? sources.map((unit) => unit.address).join(' + ') : address;
  const target = targets.map((block) => block.text).join(' | ');
  return `${name}${relation === 'one' ? '' : ` ${relation}`}${other === undefined ? '' : ` ${other}`}: ${target}`;
}
