import type { OneLook } from './edit.ts';
import { createFixer } from './fix.ts';
import { rules } from './rules.ts';

/** The text with all that is certain put right; `undefined` when that is nothing, or the file is one of exchange. */
export function fixedText({ project, document, translation }: OneLook): string | undefined {
  if (translation.file) return undefined;
  const fixer = createFixer({ rules, severities: project.config.rules }, () => true);
  return fixer(document, translation).file?.after;
}
