import { visible } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** How the words of one item changed: two lines. The differ is only loaded when something did. */
export async function showChange(
  address: string,
  { before, after, lang = 'en' }: Change,
  screen: Screen,
): Promise<string> {
  const { showWordDifference } = await import('./pretty.ts');
  const shown = showWordDifference(before, after, lang, screen);
  return `  ${screen.style('bold', visible(address))}\n    ${shown}\n`;
}

/** Texts before and after; English where no language is said. */
export interface Change {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}
