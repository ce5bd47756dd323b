import type { Host } from '../host.ts';
import type { Translate } from '../messages/index.ts';
import { showPath } from '../project/show-path.ts';
import { visible } from '../text/visible.ts';
import type { UserError } from '../user-error.ts';
import { shownDataOf } from './words.ts';

/** An error in one line for people: its place, then its words. */
export function wordsOfError(error: UserError, host: Pick<Host, 'cwd'>, t: Translate): string {
  const place = error.place;
  const position = place?.position ? `:${place.position.line}:${place.position.column}` : '';
  const path = place
    ? `${visible(place.path.startsWith(host.cwd) ? showPath(host, place.path) : place.path)}${position}: `
    : 'urtext: ';
  return `${path}${sentenceOf(error, t)}`;
}

/** What is wrong and what to do, for who shows the place otherwise. */
export function sentenceOf(error: UserError, t: Translate): string {
  const data = shownDataOf(error, t);
  const key = `errors.${error.messageId}`;
  // Some errors have words of their own for a text that ends where something else was expected.
  const atEnd = data['found'] === '' ? t(`${key}-end`, data) : '';
  return atEnd === '' || atEnd === `${key}-end` ? t(key, data) : atEnd;
}
