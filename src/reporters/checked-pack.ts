/** A pack that was built again and held against what is there. */

import type { CheckedPack } from '../work/write-pack.ts';
import type { Screen } from './screen.ts';

/** What is otherwise in a folder, or that nothing is. */
export function wordsOfChecked({ differences, files, folder }: CheckedPack, t: Screen['t']): string {
  const lines = differences.map(({ path, type }) => `${path}: ${t(`pack.difference.${type}`)}`);
  const end =
    differences.length === 0
      ? t('pack.same', { folder, files })
      : t('pack.differs', { count: differences.length, folder });
  return [...lines, end].map((line) => `${line}\n`).join('');
}
