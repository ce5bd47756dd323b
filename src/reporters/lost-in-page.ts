import type { Translate } from '../messages/index.ts';
import { visible } from '../text/visible.ts';

/** What of a page could not be said in Markdown, for people; `undefined` for nothing. */
export function lostIn(lost: ReadonlyMap<string, number>, t: Translate): string | undefined {
  if (lost.size === 0) return undefined;
  const list = [...lost].map(([name, count]) =>
    /^(?:outside|hidden|merged|numbering)$/.test(name)
      ? t(`import.lost.${name}`)
      : `${count} × <${visible(name)}>`,
  );
  return t('import.lost', { list: list.join(', ') });
}
