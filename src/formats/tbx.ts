/** Reads terms from TBX: ISO 30042:2019 in both styles, and the older martif that most programs still write. */

import type { FormatProblem } from './exchange.ts';
import { type ParsedXml, parseXml } from './xml.ts';
import { attribute, type ElementWatcher, elements, textContent, type XmlElement } from './xml-tree.ts';

/** How good a term is; `forbidden` stands for deprecated and superseded ones. */
export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

/** One term in one language. */
export interface TbxTerm {
  /** Language as the file has it; a tag when all is well. */
  readonly lang: string;
  /** White space folded. */
  readonly term: string;
  readonly status: TermStatus;
}

/** One concept: terms that mean the same. */
export interface TbxEntry {
  readonly terms: readonly TbxTerm[];
  /** Empty when the file gives none. */
  readonly definition: string;
}

/** The concepts of a file in its order, or why it cannot be read. */
export type TbxFile =
  | { readonly ok: true; readonly entries: readonly TbxEntry[] }
  | { readonly ok: false; readonly problem: FormatProblem };

/**
 * Reads a TBX file: the dialects Core, Min and Basic in the styles DCA and DCT (root `tbx`), and TBX of 2008 (root
 * `martif`, with `tig` and `ntig`). What it does not know it passes over.
 *
 * Size, depth and number of nodes are bounded, and a document type declaration is refused. Never throws.
 *
 * @see ISO 30042:2019; https://www.tbxinfo.net
 */
export function readTbx(bytes: Uint8Array): TbxFile {
  let entries: TbxEntry[] = [];
  const watch = (): ElementWatcher => {
    entries = [];
    return (element) => {
      if (element.local !== 'termEntry' && element.local !== 'conceptEntry') return false;
      // What was read is let go, so that a large file needs the memory of one concept.
      entries.push(readEntry(element));
      return true;
    };
  };
  const parsed: ParsedXml = parseXml(bytes, watch);
  if (!parsed.ok) return parsed;
  const found = parsed.document.root.local;
  if (found !== 'tbx' && found !== 'martif') return { ok: false, problem: notTbx(found) };
  return { ok: true, entries };
}

function notTbx(element: string): FormatProblem {
  const data = { element };
  return { id: 'tbx/root', messageId: 'tbxNotTbx', data, severity: 'error', fatal: true, line: 1, column: 1 };
}

function readEntry(entry: XmlElement): TbxEntry {
  const sections = descendants(
    entry,
    (element) => element.local === 'langSec' || element.local === 'langSet',
  );
  const terms = sections.flatMap((section) => {
    const lang = attribute(section, 'xml:lang') ?? attribute(section, 'lang') ?? '';
    const status = statuses(section);
    return descendants(section, (element) => element.local === 'term').map((term) => ({
      lang,
      term: words(textContent(term)),
      status: status.get(term) ?? 'admitted',
    }));
  });
  const [definition] = descendants(entry, isDefinition);
  return { terms, definition: definition ? words(textContent(definition)) : '' };
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `descrip type="definition"` in DCA, an element of that name in DCT. */
function isDefinition(element: XmlElement): boolean {
  return (
    (element.local === 'descrip' && attribute(element, 'type') === 'definition') ||
    element.local === 'definition'
  );
}

/** By term what its section says of it: `termNote` in DCA, an element with the category's name in DCT. */
function statuses(section: XmlElement): ReadonlyMap<XmlElement, TermStatus> {
  return new Map(
    descendants(section, isTermSection).flatMap((own) => {
      const status = statusOf(own);
      return descendants(own, (element) => element.local === 'term').map((term) => [term, status] as const);
    }),
  );
}

function statusOf(own: XmlElement): TermStatus {
  const [note] = descendants(own, isStatus);
  const value = note ? words(textContent(note)).toLowerCase() : '';
  if (/^(?:deprecated|superseded|obsolete|forbidden)/.test(value)) return 'forbidden';
  return /^(?:preferred|standardized)/.test(value) ? 'preferred' : 'admitted';
}

function isTermSection({ local }: XmlElement): boolean {
  return local === 'termSec' || local === 'tig' || local === 'ntig';
}

const statusNames: ReadonlySet<string> = new Set(['administrativeStatus', 'normativeAuthorization']);

function isStatus(element: XmlElement): boolean {
  return (
    statusNames.has(element.local) ||
    (element.local === 'termNote' && statusNames.has(attribute(element, 'type') ?? ''))
  );
}

/** The nearest elements below one that fit, in the order of the file. */
function descendants(element: XmlElement, fits: (element: XmlElement) => boolean): readonly XmlElement[] {
  return elements(element).flatMap((child) => (fits(child) ? [child] : descendants(child, fits)));
}
