/** Colours that follow the stream, `NO_COLOR`, `FORCE_COLOR` and `--no-color`. */

import { styleText } from 'node:util';
import type { Host } from '../host.ts';

export type StyleName =
  | 'bold'
  | 'dim'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'cyan'
  | 'underline'
  | 'magenta';

/** Puts a style around a text, or leaves it as it is. */
export type Style = (name: StyleName, text: string) => string;

/** @see https://no-color.org and https://force-color.org */
export function createStyle(host: Host, wanted: boolean): Style {
  return usesColor(host, wanted)
    ? (name, text) => styleText(name, text, { validateStream: false })
    : (_, text) => text;
}

/** Whether the report is shown in colours. */
export function usesColor(host: Host, wanted: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.env;
  if (!wanted || (NO_COLOR !== undefined && NO_COLOR !== '')) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return host.stdout.isTerminal && TERM !== 'dumb';
}
