import { createAligner } from '../align/index.ts';
import type { Alignment, Document, Translation } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';

/** What matches translations to a document; it is made once for as long as the same document is asked for. */
export const alignerOf: (document: Document) => (translation: Translation) => Alignment =
  forLatest(createAligner);
