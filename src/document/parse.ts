/** From blocks to addressed units: the definitive text gets its addresses from its outline and its structure. */

import type { Block, BlockKind, DocumentProfile, Edition, ParsedText, Part, Unit } from '../model.ts';
import { covered } from '../text/covered.ts';
import { withoutPronoun } from '../text/ordinal.ts';
import { fingerprint } from '../text/text.ts';

/** One edition as read from its file. */
export interface EditionFile {
  readonly id: string;
  readonly path: string;
  readonly parsed: ParsedText;
}

/**
 * Gives every block of an edition its address and fingerprint.
 *
 * Blocks that fit the profile's outline, in order, take the outline's names. Everything else is addressed by
 * structure: `title` for the first heading, then the nearest heading's words, then `item.4`, `bullet.2`,
 * `paragraph.3`; nested items add a letter, then a number (`item.3.b.1`). A heading that numbers itself
 * ("Article 7") gives `article.7`. Addresses are unique within an edition.
 *
 * Never throws: a text that does not fit its outline gets structural addresses from there on.
 */
export function parseEdition(file: EditionFile, profile: DocumentProfile): Edition {
  const addresses = addressesOf(file.parsed.blocks, profile);
  const marked = (type: 'verbatim' | 'clause'): Set<string> =>
    new Set(profile.demands.flatMap((demand) => (demand.type === type ? demand.units : [])));
  const verbatim = marked('verbatim');
  const clause = marked('clause');
  const units = file.parsed.blocks.map((block, index): Unit => {
    const address = addresses[index] ?? '';
    // What is known of it first: V8 keeps an object to which members are added behind those of another in 650 bytes
    // instead of 250.
    return {
      address,
      fingerprint: fingerprint(block.content),
      verbatim: verbatim.has(address),
      clause: clause.has(address),
      translatable: isTranslatable(block) && !verbatim.has(address),
      ...block,
    };
  });
  return {
    id: file.id,
    path: file.path,
    text: file.parsed.text,
    units,
    fingerprint: editionFingerprint(units),
  };
}

const untranslated: ReadonlySet<BlockKind> = new Set([
  'code',
  'html',
  'rule',
  'definition',
  'meta',
  'marker',
]);

/** Words are translated; a cell of a tick or of code alone is the same in every language. */
function isTranslatable({ kind, text, marks }: Block): boolean {
  if (untranslated.has(kind)) return false;
  if (kind !== 'cell') return true;
  const codes = marks.filter(({ type }) => type === 'code').map(({ span }) => span);
  return /[\p{L}\p{N}]/u.test(covered(text, codes, ''));
}

/** SHA-256 over one line per unit: address, kind and fingerprint. Wrapping and list markers do not count. */
export function editionFingerprint(
  units: readonly { readonly address: string; readonly kind: BlockKind; readonly fingerprint: string }[],
): string {
  return fingerprint(units.map((unit) => `${unit.address} ${unit.kind} ${unit.fingerprint}`).join('\n'));
}

function addressesOf(blocks: readonly Block[], profile: DocumentProfile): string[] {
  const addresses: string[] = [];
  for (const part of profile.outline) {
    const count = part.count ?? 1;
    for (let index = 1; index <= count; index++) {
      if (blocks[addresses.length]?.kind !== part.kind) break;
      addresses.push(count === 1 ? part.address : `${part.address}.${index}`);
    }
  }
  return structuralAddresses(blocks, addresses);
}

/** Continues a list of addresses by structure to one for every block. */
function structuralAddresses(blocks: readonly Block[], given: readonly string[]): string[] {
  const used = new Set(given);
  const addresses = [...given];
  const copies = new Map<string, number>();
  const claim = (wanted: string): string => {
    let address = wanted;
    let copy = copies.get(wanted) ?? 1;
    while (used.has(address)) address = `${wanted}-${++copy}`;
    copies.set(wanted, copy);
    used.add(address);
    addresses.push(address);
    return address;
  };
  let section = '';
  let list: string[] = [];
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  /** Address of the last block that is no part of anything. */
  let before = 'paragraph.1';
  let whole = { group: -1, of: '', name: '', count: 0 };
  /**
   * What a whole is called, it was called before its parts were read: those of a table have the number of the paragraph
   * that it was, so that the paragraphs after it keep theirs.
   */
  const partName = ({ kind, level }: Block, part: Part, join: (name: string) => string): string => {
    if (part.of === 'lines') return `${before}.${next(`${before}/lines`) + 1}`;
    if (part.of === 'front')
      return kind === 'field' ? `meta.1.${part.key}` : `meta.1.${kind}.${next('meta/')}`;
    const parent = level > 0 ? list[level - 1] : undefined;
    if (whole.group !== part.group || whole.of !== part.of) {
      const base = parent ?? section;
      const inside = (name: string): string => (parent ? `${parent}.${name}` : join(name));
      if (!parent) list = [];
      const name =
        part.of === 'html'
          ? inside(`html.${next(`${base}/html`)}`)
          : inside(`table.${next(`${base}/table`)}`);
      if (part.of === 'table') next(`${base}/paragraph`);
      whole = { group: part.group, of: part.of, name, count: 0 };
      if (kind === 'html') return name;
    }
    if (part.row > 0) return `${whole.name}.${part.row}.${part.column}`;
    if (kind === 'html' || kind === 'marker') return `${whole.name}.${kind}.${next(`${whole.name}/${kind}`)}`;
    return `${whole.name}.${++whole.count}`;
  };
  blocks.forEach((block, index) => {
    if (index < given.length) return;
    const join = (name: string): string => (section ? `${section}.${name}` : name);
    if (block.part) {
      claim(partName(block, block.part, join));
      return;
    }
    if (block.kind === 'heading') {
      list = [];
      const named = claim(!used.has('title') && block.level === 1 ? 'title' : headingName(block.text));
      section = named === 'title' ? '' : named;
    } else if (block.kind === 'item' || block.kind === 'bullet') {
      const parent = list[block.level - 2];
      const own = block.ordinal?.value ?? next(join(`${parent ?? ''}${block.kind}`));
      const name = parent
        ? `${parent}.${block.level === 2 ? letter(own) : own}`
        : join(`${block.kind}.${own}`);
      list = [...list.slice(0, Math.max(block.level - 1, 0)), claim(name)];
    } else {
      const parent = block.level > 0 ? list[block.level - 1] : undefined;
      if (!parent && block.kind !== 'marker') list = [];
      const name = block.kind === 'quote' ? 'quote' : block.kind;
      claim(
        `${parent ?? section}${(parent ?? section) ? '.' : ''}${name}.${next(`${parent ?? section}/${name}`)}`,
      );
    }
    before = addresses.at(-1) ?? before;
  });
  return addresses;
}

/** `article.7` for "Article 7: Equality", otherwise the first words in lower case: `using-our-logo`. */
function headingName(text: string): string {
  const numbered = /^\s*(\p{L}+)\s+(\d{1,3}|[IVXLC]{1,6})(?=[\s.:)–—-]|$)/u.exec(withoutPronoun(text));
  if (numbered) return `${numbered[1]?.toLowerCase()}.${numbered[2]?.toLowerCase()}`;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 6).join('-') || 'heading';
}

function letter(position: number): string {
  return position <= 26 ? String.fromCharCode(96 + position) : String(position);
}
