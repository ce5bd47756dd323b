/** A translation that nobody accepted: judged by its notice, its shape and the language it is in. */

import { readMarkdown } from '../formats/markdown.ts';
import type { Alignment, Translation } from '../model.ts';
import { normalize } from '../text/text.ts';
import { noticeOf } from './about.ts';
import { type ComparedItem, compare, isRight, type Prepared } from './compare.ts';
import type { CopyBlock } from './copy.ts';
import type { KnownText } from './known.ts';
import { languageOf } from './language-of.ts';
import type { CopyVerdict } from './verdict.ts';

/** Share of the items that have to be paired in place for a text to be a translation of them. */
const LEAST_PAIRED = 0.6;

/**
 * What judges texts that have the notice of a document, or its names and shape, and are none of its known texts.
 *
 * @param alignerOf Matches a translation to the current edition of the document of a known text.
 */
export function createTranslationJudge(
  alignerOf: (document: KnownText['document']) => (translation: Translation) => Alignment,
): (prepared: Prepared, known: KnownText) => CopyVerdict | undefined {
  return (prepared, known) => {
    const { copy, stream } = prepared;
    const { document } = known;
    const notices = { ...known, parts: known.parts.filter(({ verbatim }) => verbatim) };
    const { items: verbatim, region } = compare(prepared, notices);
    const hasNotice = verbatim.some(({ standing }) => standing !== 'missing' && standing !== 'hidden');
    if (!hasNotice || copy.blocks.length < known.parts.length / 3) return undefined;
    const lang = languageOf(
      copy.blocks
        .slice(0, region.from)
        .map(({ text }) => text)
        .join('\n'),
      copy.lang,
    );
    if (lang === document.profile.lang) return undefined;
    const blocks = documentBlocks(copy.blocks, { known, end: region.to });
    const text = markdownOf(blocks);
    const translation = {
      lang: lang || 'und',
      path: copy.path,
      text,
      blocks: readMarkdown(text).blocks,
      recordPath: '',
    };
    const { pairs } = alignerOf(document)(translation);
    const wanted = pairs.filter(({ sources }) => sources.some((unit) => !unit.verbatim && unit.translatable));
    const paired = wanted.filter(({ relation }) => relation === 'one');
    if (wanted.length === 0 || paired.length / wanted.length < LEAST_PAIRED) return undefined;
    const ownItems = pairs.flatMap(({ relation, sources, targets, address, confidence }): ComparedItem[] => {
      const [unit] = sources;
      if (!unit || unit.verbatim || !unit.translatable) return [];
      const found = targets.map((target) => target.text).join('\n');
      const about = { address, verbatim: false, clause: unit.clause, expected: unit.text, found };
      if (relation === 'missing') return [{ ...about, standing: 'missing' }];
      if (relation === 'moved' || relation === 'swapped') return [{ ...about, standing: 'moved' }];
      // Left in English it is no translation.
      if (normalize(found) === normalize(unit.text) && unit.text.length > 20 && confidence > 0)
        return [{ ...about, standing: 'changed' }];
      return [];
    });
    const added = pairs.filter(({ relation }) => relation === 'extra' || relation === 'doubled');
    const wrong = [...ownItems, ...verbatim.filter((item) => !isRight(item))];
    const notice = noticeOf(verbatim);
    const isComplete = ownItems.every(({ standing }) => standing !== 'missing');
    const clause = ownItems.find((item) => item.clause);
    const isFine = wrong.length === 0 && added.length === 0;
    return {
      path: copy.path,
      format: copy.format,
      kind: notice === 'altered' ? 'altered' : 'translation',
      // A text of which not even the language can be told may be anything.
      ...((!isFine || lang !== '') && { isAllowed: isFine }),
      document: document.id,
      edition: known.edition,
      lang,
      isAccepted: false,
      isComplete,
      notice,
      clause: clause ? (clause.standing === 'missing' ? 'missing' : 'altered') : 'uncertain',
      items: wrong,
      added: added.flatMap(({ targets }) => targets.map((target) => target.text)),
      references: [],
      claims: [],
      toldApart: [],
      share: stream.words.length === 0 ? 0 : paired.length / wanted.length,
      remarks: copy.remarks,
      uncertain: lang === '' ? ['words', 'language'] : ['words'],
    };
  };
}

/** A page has more around the text than the text has: what stands behind the notice, and far before the items, is not of it. */
function documentBlocks(
  blocks: readonly CopyBlock[],
  { known, end }: { readonly known: KnownText; readonly end: number },
): readonly CopyBlock[] {
  const upTo = blocks.slice(0, Math.max(end, 1));
  const heading = upTo.findIndex(({ kind }) => kind === 'heading');
  const surplus = upTo.length - known.parts.length;
  return heading > 0 && surplus >= heading ? upTo.slice(heading) : upTo;
}

function markdownOf(blocks: readonly CopyBlock[]): string {
  return blocks
    .map(({ text, kind, ordinal }, index) => {
      const line = text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>]|^[#+>=~|-]/g, '\\$&');
      const mark = kind === 'item' ? (ordinal === undefined ? '- ' : `${ordinal}. `) : '';
      return `${kind === 'heading' ? (index === 0 ? '# ' : '## ') : mark}${line}`;
    })
    .join('\n\n');
}
