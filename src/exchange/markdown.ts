import type { Alignment } from '../model.ts';
import { fingerprint } from '../text/text.ts';
import { placeEdits } from './place.ts';
import { exchanged, standings } from './standing.ts';

/** What a Markdown file for a translator says of itself in its last line. */
export interface Imprint {
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  /** Fingerprint of the translation it was made from; empty when there was none. */
  readonly base: string;
}

/**
 * A translation as one Markdown file to work in: the English stands where nothing is translated yet. A comment at the
 * end, which no reader of the text sees, says what it was made from.
 */
export function toMarkdown(alignment: Alignment): string {
  const { document, edition, translation } = alignment;
  const standingOf = standings(alignment);
  let after: { readonly after: (typeof translation.blocks)[number] } | undefined;
  const edits = exchanged(edition).flatMap((unit) => {
    const standing = standingOf(unit);
    const last = standing.type === 'none' ? undefined : standing.pair.targets.at(-1);
    if (last) after = { after: last };
    return standing.type === 'none' ? [{ unit, markdown: unit.content, ...after }] : [];
  });
  const { text } = placeEdits(translation, edits, edition);
  const base = baseOf(alignment);
  const fields = `document=${document.id} edition=${edition.id} lang=${translation.lang}`;
  return `${text.trimEnd()}\n\n<!-- urtext ${fields}${base && ` base=${base}`} -->\n`;
}

/** Fingerprint of a translation as a whole; empty for one that nobody began. */
export function baseOf({ translation, edition }: Alignment): string {
  return translation.blocks === edition.units ? '' : fingerprint(translation.text);
}

/** The imprint of a file that came back, and the text without it. */
export function takeImprint(text: string): { readonly text: string; readonly imprint?: Imprint } {
  const at = text.lastIndexOf('<!-- urtext ');
  const found = at < 0 ? null : /^<!-- urtext ([^<>\n]{1,500}?) -->\s*$/.exec(text.slice(at));
  if (!found) return { text };
  const fields = new Map(
    (found[1] ?? '').split(' ').map((field) => [field.split('=', 1)[0] ?? '', field.replace(/^[^=]*=/, '')]),
  );
  const own = (name: string): string => fields.get(name) ?? '';
  const imprint = {
    document: own('document'),
    edition: own('edition'),
    lang: own('lang'),
    base: own('base'),
  };
  return { text: `${text.slice(0, at).trimEnd()}\n`, imprint };
}
