/** What the elements of the markup languages do to the text in them. */

import type { Where } from './run.ts';
import { displayOf, type Element, isWhite, reverses, strikesOut } from './visibility.ts';

/** How an element stands in the text: `auto` is decided by the text around it. */
export type Standing = 'block' | 'inline' | 'auto';

/** A markup language as far as its text is concerned. */
export interface Vocabulary {
  /** XML rules of reading: case counts, `/>` closes, no element closes another. */
  readonly xml: boolean;
  /** Where text outside of any element stands. */
  readonly outside: Where;
  readonly standing: (element: Element) => Standing;
  /** Where the text of an element stands when the element itself stands at `around`. */
  readonly place: (element: Element, around: Where) => Where;
  /** Its text is no part of the paragraph around it, for any reader. */
  readonly detached: (name: string) => boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const blocks = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main menu meta nav ol optgroup ' +
    'option p pre search section select summary table tbody td text textarea tfoot th thead tr ul',
);
const inlines = words(
  'a abbr acronym b bcp14 bdi bdo big bpt bx cite code cp data del dfn ec em eph ept ex font g i img ins it kbd label ' +
    'mark mrk output pc ph q rb ruby s samp sc small span strike strong sub sup textPath time tspan tt u var wbr x xref',
);
/** By name, where what is in them stands. Only what is displayed is text. */
const detachedPlaces: ReadonlyMap<string, Where> = new Map<string, Where>([
  // No element of HTML: the text of a Markdown image is read as one.
  ['alt', 'attribute'],
  ['script', 'script'],
  ['style', 'style'],
  ['template', 'template'],
  ['title', 'title'],
  ['desc', 'title'],
  ['metadata', 'metadata'],
  ['rt', 'text'],
  // Browsers show it where they cannot set the reading above the word.
  ['rp', 'hidden'],
  ['rtc', 'text'],
  ...[
    'audio',
    'canvas',
    'datalist',
    'defs',
    'iframe',
    'noembed',
    'noframes',
    'noscript',
    'object',
    'symbol',
    'video',
  ].map((name): [string, Where] => [name, 'hidden']),
]);
/** Class names that mean "not for the eye" wherever they are used, whatever style sheet comes with them. */
const hidingClasses = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|d-none|hidden)(?:\s|$)/;

/** What the document around an element says of its being seen. */
export interface Setting {
  /** A rule of a style sheet hides it. */
  readonly hiddenByRule: (element: Element) => boolean;
  /** Nothing gives the page a background: it is white. */
  readonly isWhite: boolean;
}

/** HTML, with SVG and MathML in it. */
export function html(setting: Setting): Vocabulary {
  return {
    xml: false,
    outside: 'text',
    standing: (element) => htmlStanding(element),
    place: (element, around) => htmlPlace(element, { ...setting, around }),
    detached: (name) => detachedPlaces.has(name),
  };
}

/** XML of any vocabulary; `outside` says where its text stands when nothing else is known. */
export function xml(outside: Where, setting: Setting): Vocabulary {
  return {
    xml: true,
    outside,
    standing: (element) => {
      const local = localName(element.name);
      return inlines.has(local) ? 'inline' : blocks.has(local) ? 'block' : 'auto';
    },
    place: (element, around) => htmlPlace(element, { ...setting, around }),
    detached: (name) => detachedPlaces.has(name),
  };
}

/** XLIFF 1.2 and 2: the target is what readers get; the source, notes and proposals are not. */
export const xliff: Vocabulary = {
  xml: true,
  outside: 'metadata',
  standing: ({ name }) => (inlines.has(localName(name)) ? 'inline' : 'block'),
  place: ({ name }, around) => {
    const local = localName(name);
    if (around === 'hidden') return around;
    if (proposals.has(local) || nativeCode.has(local)) return 'hidden';
    return xliffPlaces.get(local) ?? around;
  },
  detached: (name) => nativeCode.has(localName(name)),
};

const xliffPlaces: ReadonlyMap<string, Where> = new Map<string, Where>([
  ['target', 'text'],
  ['source', 'source'],
  ['seg-source', 'source'],
  ['note', 'note'],
]);
/** Translations that somebody might take, and that nobody took. */
const proposals = words('alt-trans matches match');
/** XLIFF 1.2 puts the markup of the original file into these. */
const nativeCode = words('bpt ept it ph data');

function htmlStanding({ name, attributes }: Element): Standing {
  const display = displayOf(attributes.get('style') ?? '');
  if (display === 'block' || display === 'inline') return display;
  return blocks.has(name) ? 'block' : 'inline';
}

function htmlPlace(
  element: Element,
  { around, hiddenByRule, isWhite: isWhitePage }: Setting & { readonly around: Where },
): Where {
  const { name, attributes } = element;
  if (around !== 'text' && around !== 'struck') return around;
  const detached = detachedPlaces.get(name);
  if (detached && detached !== 'text') return detached;
  if (isHidden(element) || hiddenByRule(element)) return 'hidden';
  const color = attributes.get('color') ?? attributes.get('fill');
  const written = `${attributes.get('style') ?? ''};color:${color ?? ''}`;
  if (isWhitePage && isWhite(written)) return 'hidden';
  const struck =
    name === 'del' || name === 's' || name === 'strike' || strikesOut(attributes.get('style') ?? '');
  return struck ? 'struck' : around;
}

function isHidden({ name, attributes }: Element): boolean {
  if (attributes.size === 0) return name === 'dialog';
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  if (name === 'dialog' && !attributes.has('open')) return true;
  if (hidingClasses.test(attributes.get('class') ?? '')) return true;
  const asStyle = ['display', 'visibility', 'opacity', 'fill-opacity', 'font-size']
    .filter((attribute) => attributes.has(attribute))
    .map((attribute) => `${attribute}:${attributes.get(attribute)}`);
  return displayOf([attributes.get('style') ?? '', ...asStyle].join(';')) === 'none';
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether the element shows its text backwards. */
export function isReversed({ name, attributes }: Element): boolean {
  return (
    (name === 'bdo' && attributes.get('dir')?.toLowerCase() === 'rtl') ||
    reverses(attributes.get('style') ?? '')
  );
}

/** Whether a name says nothing that somebody chose: an element every HTML page may have. */
export function isCommonName(name: string): boolean {
  return blocks.has(name) || inlines.has(name) || detachedPlaces.has(name);
}
