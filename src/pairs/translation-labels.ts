import { languageNames } from '../languages/names.ts';
import { localeOf } from '../languages/registry.ts';
import { speaksOfTranslating } from '../languages/translating.ts';
import type { Alignment, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';

/** A label of more characters would be a text of its own. */
const LONGEST = 600;

/**
 * Texts without English that read as the label of a translation: they speak of translating or of the English, and stand at
 * the beginning, at the end or beside a paragraph that must stay in English.
 */
export const translationLabels: (alignment: Alignment) => ReadonlySet<Pair> = forLatest(
  ({ pairs, translation }) => {
    const extras = pairs.filter(({ relation }) => relation === 'extra');
    if (extras.length === 0) return noPairs;
    const names = languageNames(translation.lang);
    const verbatim = new Set(
      pairs.flatMap(({ sources, targets }) => (sources.some((unit) => unit.verbatim) ? targets : [])),
    );
    const translated = pairs.flatMap(({ sources, targets }) =>
      sources.some((unit) => unit.translatable && unit.kind !== 'heading') ? targets : [],
    );
    const starts = translated.map(({ start }) => start);
    const [first, last] = [Math.min(...starts), Math.max(...starts)];
    const blocks = translation.blocks.filter(({ kind }) => kind !== 'rule' && kind !== 'definition');
    return new Set(
      extras.filter(({ targets: [block] }) => {
        if (!block || block.text.length > LONGEST) return false;
        const isProse = block.kind === 'paragraph' || block.kind === 'quote';
        // At the end stands who translated what and when, under a heading and in a list.
        if (!isProse && (block.kind === 'code' || block.start < last)) return false;
        const text = block.text.toLocaleLowerCase(localeOf(translation.lang));
        const speaks =
          speaksOfTranslating(text) || names?.english.some((stem) => text.includes(stem)) === true;
        if (!speaks) return false;
        const at = blocks.indexOf(block);
        const beside = [blocks[at - 1], blocks[at + 1]].some((one) => one && verbatim.has(one));
        return beside || block.start < first || block.start > last;
      }),
    );
  },
);

const noPairs: ReadonlySet<Pair> = new Set();
