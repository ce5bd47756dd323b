/** Namespaces of XML that is written plainly. */

import type { XmlAttribute } from './xml-tree.ts';

/** Namespaces by prefix; the default one by the empty prefix. */
export type Scope = ReadonlyMap<string, string>;

/** An attribute whose prefix was not looked up yet. */
export interface RawAttribute extends XmlAttribute {
  uri: string;
}

/** Every element that declares a prefix has a table of its own: with many it would take quadratic time. */
const FEW_PREFIXES = 32;

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** Outside of all elements. */
export const OUTSIDE: Scope = new Map([['xml', XML]]);

/**
 * The namespaces inside an element with these attributes, which get theirs; `undefined` when a prefix is not declared,
 * a declaration is a special one, or an attribute may be there twice.
 *
 * @see Namespaces in XML 1.0, 3 and 6
 */
export function scopeWith(outer: Scope, attributes: readonly RawAttribute[]): Scope | undefined {
  let scope = outer;
  if (attributes.length === 0) return scope;
  if (mayBeTwice(attributes)) return undefined;
  for (const attribute of attributes) {
    const declared = declaredPrefix(attribute.name);
    if (declared === undefined) continue;
    if (scope.size >= FEW_PREFIXES || isSpecial(declared, attribute.value)) return undefined;
    scope = new Map(scope).set(declared, attribute.value);
    attribute.uri = XMLNS;
  }
  for (const attribute of attributes) {
    const { name, local, uri } = attribute;
    if (name === local || uri === XMLNS) continue;
    const found = scope.get(name.slice(0, -local.length - 1));
    if (found === undefined) return undefined;
    attribute.uri = found;
  }
  return scope;
}

/** The prefix that an attribute of this name declares, empty for the default namespace; `undefined` for none. */
function declaredPrefix(name: string): string | undefined {
  if (!name.startsWith('xmlns')) return undefined;
  if (name.length === 5) return '';
  return name.charCodeAt(5) === COLON ? name.slice(6) : undefined;
}

const COLON = 0x3a;

function isSpecial(prefix: string, uri: string): boolean {
  const reserved = prefix === 'xml' || prefix === 'xmlns' || uri === XML || uri === XMLNS;
  return reserved || uri.trim() !== uri || uri === '';
}

/** Without a prefix there is no namespace, so only two prefixes can stand for the same one. */
function mayBeTwice(attributes: readonly XmlAttribute[]): boolean {
  for (let at = 1; at < attributes.length; at++) {
    for (let before = 0; before < at; before++) {
      const one = attributes[at];
      const other = attributes[before];
      if (one === undefined || other?.local !== one.local) continue;
      if (other.name === one.name || (one.name !== one.local && other.name !== other.local)) return true;
    }
  }
  return false;
}
