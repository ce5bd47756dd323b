import type { Translation } from '../model.ts';
import type { LocatedDiagnostic } from '../report.ts';
import { shownData } from './read-exchange.ts';

/** What is wrong with the file of a translation as its format; nothing for one in Markdown. */
export function fileFindings({ file, path, lang }: Translation, document?: string): LocatedDiagnostic[] {
  return (file?.problems ?? []).map(({ line, column, ...problem }) => ({
    ...problem,
    data: shownData(problem),
    path,
    lang,
    ...(document !== undefined && { document }),
    ...(line > 0 && { line, column }),
  }));
}
