/** Small files of exchange formats, which rules about formats show as examples. */

/** What a file of XLIFF 2.1 may say of its languages. */
const LANGUAGES = 'srcLang="en" trgLang="fr"';

/** Namespaces of the modules, by the prefixes that the standard gives them. */
const MODULES: Readonly<Record<string, string>> = {
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
};

/** XLIFF 2.1 around its files. A module is declared when its prefix stands in them. */
export function xliff21(files: string, languages: string = LANGUAGES): string {
  const declared = Object.entries(MODULES)
    .filter(([prefix]) => files.includes(`${prefix}:`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  const said = languages === '' ? '' : ` ${languages}`;
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"${declared} version="2.1"${said}>\n${indented(files)}\n</xliff>`;
}

/** XLIFF 2.1 with one file around its units. */
export function units21(units: string, languages?: string): string {
  return xliff21(`<file id="f1">\n${indented(units)}\n</file>`, languages);
}

/** XLIFF 2.1 with one unit around its segments. */
export function unit21(segments: string, languages?: string): string {
  return units21(`<unit id="u1">\n${indented(segments)}\n</unit>`, languages);
}

/** XLIFF 2.1 with one segment. */
export function segment21(source: string, target?: string): string {
  const translated = target === undefined ? '' : `\n  <target>${target}</target>`;
  return unit21(`<segment>\n  <source>${source}</source>${translated}\n</segment>`);
}

/** XLIFF 1.2 with one file around its units. */
export function units12(units: string): string {
  return [
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
    '  <file original="rules.md" source-language="en" target-language="fr" datatype="plaintext">',
    '    <body>',
    indented(indented(indented(units))),
    '    </body>',
    '  </file>',
    '</xliff>',
  ].join('\n');
}

/** PO with a header before its entries. */
export function po(entries: string): string {
  return `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${entries}\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
