/** Of a Word document, what its styles and its numbering say. */

import { Parser } from 'htmlparser2';
import { SMALLEST } from './office.ts';

/** How a list and level counts. */
export interface Numbering {
  /** Lists that count together. */
  readonly list: string;
  readonly isNumber: boolean;
  readonly start: number;
}

/** How each list and level counts, by `numId/level`. @see ECMA-376-1, 17.9 */
export function numberingOf(xml: string): ReadonlyMap<string, Numbering> {
  const levels = new Map<string, { start: number; isNumber: boolean }>();
  const lists = new Map<string, { abstract: string; starts: Map<string, number> }>();
  let abstract = '';
  let list = '';
  let level = '';
  read(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') [abstract, list] = [attributes['w:abstractNumId'] ?? '', ''];
    else if (name === 'w:num') {
      list = attributes['w:numId'] ?? '';
      lists.set(list, { abstract: '', starts: new Map() });
    } else if (name === 'w:abstractNumId') {
      const known = lists.get(list);
      if (known) known.abstract = value;
    } else if (name === 'w:lvl' || name === 'w:lvlOverride') {
      level = attributes['w:ilvl'] ?? '0';
      if (list === '') levels.set(`${abstract}/${level}`, { start: 1, isNumber: true });
    } else if (name === 'w:startOverride') lists.get(list)?.starts.set(level, Number(value) || 1);
    else {
      const known = levels.get(`${abstract}/${level}`);
      if (known && list === '' && name === 'w:start') known.start = Number(value) || 1;
      if (known && list === '' && name === 'w:numFmt')
        known.isNumber = value !== 'bullet' && value !== 'none';
    }
  });
  const numbering = new Map<string, Numbering>();
  for (const [id, known] of lists) {
    for (const [key, { start, isNumber }] of levels) {
      const [of, at = '0'] = key.split('/');
      const restart = known.starts.get(at);
      // Lists of one kind go on counting unless one of them begins anew.
      const name = restart === undefined ? `abstract ${known.abstract}` : id;
      if (of === known.abstract)
        numbering.set(`${id}/${at}`, { list: name, isNumber, start: restart ?? start });
    }
  }
  return numbering;
}

/** What a style says of the text that has it. */
export interface Style {
  readonly isHidden: boolean;
  readonly isHeading: boolean;
  /** Its list and level, where it numbers its paragraphs. */
  readonly list?: string;
  readonly level: number;
}

interface GivenStyle {
  parent: string;
  isHidden: boolean | undefined;
  isHeading: boolean | undefined;
  list: string | undefined;
  level: number;
}

/** Styles in each other that are followed. */
const MOST_PARENTS = 12;

/** Styles by their id, with what they have from those that they are based on. @see ECMA-376-1, 17.7 */
export function stylesOf(xml: string): ReadonlyMap<string, Style> {
  const given = new Map<string, GivenStyle>();
  let style: GivenStyle | undefined;
  read(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') {
      style = { parent: '', isHidden: undefined, isHeading: undefined, list: undefined, level: 0 };
      given.set(attributes['w:styleId'] ?? '', style);
    } else if (!style) return;
    else if (name === 'w:name' && /^(?:heading \d|title|subtitle)$/i.test(value)) style.isHeading = true;
    else if (name === 'w:basedOn') style.parent = value;
    else if (name === 'w:vanish') style.isHidden = !isOff(value);
    else if (name === 'w:sz' && Number(value) > 0)
      style.isHidden ??= Number(value) / 2 <= SMALLEST ? true : undefined;
    else if (name === 'w:numId' && value !== '0') style.list = value;
    else if (name === 'w:ilvl') style.level = Math.min(8, Number(value) || 0);
  });
  const styles = new Map<string, Style>();
  for (const [id, own] of given) {
    const chain: GivenStyle[] = [];
    for (
      let one: GivenStyle | undefined = own;
      one && chain.length < MOST_PARENTS;
      one = given.get(one.parent)
    )
      chain.push(one);
    const numbered = chain.find(({ list }) => list !== undefined);
    styles.set(id, {
      isHidden: chain.find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false,
      isHeading: chain.some(({ isHeading }) => isHeading === true),
      ...(numbered?.list !== undefined && { list: numbered.list }),
      level: numbered?.level ?? 0,
    });
  }
  return styles;
}

/** Whether a property that is there says that it is not. */
export function isOff(value: string): boolean {
  return /^(?:0|false|off)$/.test(value);
}

function read(
  xml: string,
  onopentag: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new Parser({ onopentag }, { xmlMode: true });
  parser.write(xml);
  parser.end();
}
