import { resolve } from 'node:path';
import type { LocatedDiagnostic } from '../check/report.ts';
import { sentenceOf } from '../reporters/error.ts';
import { wordsOf } from '../reporters/words.ts';
import { addTo } from '../text/lists-by-key.ts';
import { placedItems } from '../work/edit-items.ts';
import type { Asked } from './asked.ts';
import { pathOf, uriOf } from './file-uris.ts';
import { createDocument, type Diagnostic, type Location } from './protocol.ts';

const severities = { error: 1, warning: 2, note: 3 } as const;

/**
 * What was found, by the file that it stands in; the file that was asked for is always among them.
 *
 * @param withEnglish Whether findings point to the English, for editors that show that.
 */
export function diagnosticsOf(
  asked: Asked,
  { withEnglish }: { readonly withEnglish: boolean },
): ReadonlyMap<string, readonly Diagnostic[]> {
  const { file, look } = asked;
  const found = new Map<string, Diagnostic[]>([[file.uri, []]]);
  const add = (path: string, one: Diagnostic): void => {
    const uri = path === pathOf(file.uri) ? file.uri : uriOf(path);
    addTo(found, uri, one);
  };
  if (look.type === 'error') {
    const { place } = look.error;
    const { line = 1, column = 1 } = place?.position ?? {};
    const start = { line: line - 1, character: column - 1 };
    const message = sentenceOf(look.error, asked.t);
    const path = place ? resolve(look.root, place.path) : (pathOf(file.uri) ?? look.root);
    add(path, { range: { start, end: start }, severity: 1, source: 'urtext', message });
    return found;
  }
  const findings = look.type === 'translation' ? look.outcome.findings : look.findings;
  const englishAt = withEnglish ? englishPlaces(asked) : undefined;
  for (const one of findings) {
    const path = resolve(look.root, one.path);
    const isHere = path === pathOf(file.uri);
    const related = isHere && one.address !== undefined ? englishAt?.(one.address) : undefined;
    add(path, {
      range: rangeOf(one, isHere, asked),
      severity: severities[one.severity],
      code: one.ruleId,
      source: 'urtext',
      message: wordsOf(one, asked.t),
      ...(related && {
        relatedInformation: [
          { location: related, message: asked.t('editor.english', { item: one.address ?? '' }) },
        ],
      }),
    });
  }
  return found;
}

/** Where in an open file; of another one, whose lines are not at hand, its line alone. */
function rangeOf(
  { span, line = 1, column = 1 }: LocatedDiagnostic,
  isHere: boolean,
  { file, positions }: Asked,
): Diagnostic['range'] {
  if (isHere && span) return positions.range(file, span);
  const start = { line: line - 1, character: isHere ? column - 1 : 0 };
  return { start, end: start };
}

/** Where the English of an item stands; worked out for the first finding that asks. */
function englishPlaces({ look, positions }: Asked): (address: string) => Location | undefined {
  let places: ReadonlyMap<string, Location> | undefined;
  return (address) => {
    if (look.type !== 'translation') return undefined;
    places ??= new Map(
      placedItems(look).flatMap(({ address: known, english }) => {
        if (!english?.place) return [];
        const { path, text, span } = english.place;
        const uri = uriOf(resolve(look.root, path));
        return [[known, { uri, range: positions.range(createDocument(uri, text), span) }] as const];
      }),
    );
    return places.get(address);
  };
}
