import type { Document, Translation } from '../model.ts';

/** A translation that nobody began: the English itself, every paragraph still to be replaced. */
export function blankTranslation(
  document: Document,
  { lang, path, recordPath }: Pick<Translation, 'lang' | 'path' | 'recordPath'>,
): Translation {
  const { text, units } = document.current;
  return { lang, path, recordPath, text, blocks: units };
}
