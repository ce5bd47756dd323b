import { fixText } from '../check/fix.ts';
import type { FixedFile } from '../check/report.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { Diagnostic, Document, Translation } from '../model.ts';
import { examine } from '../notice/notice.ts';
import { alignerOf } from './aligner.ts';
import { createJudge, type OutcomeSettings } from './outcome.ts';

/** One translation after its fixes. */
export interface FixOutcome {
  readonly translation: Translation;
  /** Absent when nothing was put right. */
  readonly file?: FixedFile;
  /** `false` when fixes undo one another. */
  readonly settled: boolean;
}

/** Works out the fixes of one translation; nothing is written. */
export type Fixer = (document: Document, translation: Translation) => FixOutcome;

/**
 * A fixer for one set of rules.
 *
 * @param settings With every rule: a fix that brings about another finding is taken back.
 * @param wants Whether fixes of a finding were asked for.
 */
export function createFixer(
  settings: Omit<OutcomeSettings, 'only'>,
  wants: (diagnostic: Diagnostic) => boolean,
): Fixer {
  const judge = createJudge(settings);
  return (document, translation) => {
    const align = alignerOf(document);
    const fixed = fixText(translation.text, {
      wants,
      examine: (text) => {
        const alignment = align(
          text === translation.text
            ? translation
            : { ...translation, text, blocks: readMarkdown(text).blocks },
        );
        const { shown, suppressed } = judge(examine(alignment));
        const kept = new Set(suppressed.flatMap(({ diagnostic: { address } }) => address ?? []));
        return { alignment, found: shown, kept };
      },
    });
    const outcome = { translation: fixed.view.alignment.translation, settled: fixed.settled };
    if (fixed.text === translation.text) return outcome;
    const counts = new Map<string, number>();
    for (const { ruleId } of fixed.applied) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    const { path, lang, text } = translation;
    return {
      ...outcome,
      file: { path, lang, rules: Object.fromEntries(counts), before: text, after: fixed.text },
    };
  };
}
