import type { Translate } from '../messages/index.ts';
import type { Look, OneLook } from '../work/edit.ts';
import type { Positions } from './positions.ts';
import type { TextDocument } from './protocol.ts';

/** What a question of an editor is answered with: the file as it stands there, and what is known of it. */
export interface Asked<Known extends Look = Look> {
  readonly file: TextDocument;
  readonly look: Known;
  readonly positions: Positions;
  readonly t: Translate;
}

/** The same of a translation that could be read. */
export type AskedOfTranslation = Asked<OneLook & { readonly type: 'translation' }>;
