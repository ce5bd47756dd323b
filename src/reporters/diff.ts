/** How definitive texts changed, and what translations still say of the older English. */

import { visible } from '../text/visible.ts';
import type { DocumentDiff } from '../work/diff.ts';
import { showChange } from './change.ts';
import type { Screen } from './screen.ts';
import { itemName } from './words.ts';

/** Both as word differences; one line when nothing differs. */
export async function reportDiff(documents: readonly DocumentDiff[], screen: Screen): Promise<string> {
  const { t, style } = screen;
  if (documents.length === 0) return `${t('diff.none')}\n`;
  let shown = '';
  for (const { document, english, labels, stale } of documents) {
    if (english) {
      const { before, after } = english;
      shown += `${style('bold', `${visible(document)}: ${t('diff.english', { before, after })}`)}\n`;
      for (const change of english.units) {
        const texts = { before: change.before?.content ?? '', after: change.after?.content ?? '' };
        shown += await showChange(itemName(change.address, labels), texts, screen);
      }
    }
    for (const { lang, address, translation, edited, ...texts } of stale) {
      shown += `${t('diff.stale', { item: itemName(address, labels), lang })}\n`;
      shown += await showChange(itemName(address, labels), texts, screen);
      if (edited?.before !== undefined) {
        const { before, after } = edited;
        shown += `  ${t('diff.edited')}\n`;
        shown += await showChange(lang, { before, after, lang }, screen);
        continue;
      }
      shown += `    ${style('dim', lang)} ${visible(translation)}\n`;
      if (edited) shown += `    ${t('report.notRecorded')}\n`;
    }
  }
  return shown;
}
