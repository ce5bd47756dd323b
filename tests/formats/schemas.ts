/** Validates exports: with our own schema of what we write always, with those of OASIS when they are given. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** Folder with `1.2/xliff-core-1.2-strict.xsd`, `2.0/all.xsd`, `2.1/all.xsd` and `xml.xsd`; empty when not given. */
export const SCHEMAS: string = process.env.URTEXT_XLIFF_SCHEMAS ?? '';

if (SCHEMAS === '') {
  console.warn(
    'SKIPPED: exports are not validated against the OASIS schemas. Set URTEXT_XLIFF_SCHEMAS to a folder that has them.',
  );
}

const own = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/schemas');
xmlRegisterInputProvider(fsInputProviders);
const xml =
  SCHEMAS !== '' && existsSync(join(SCHEMAS, 'xml.xsd')) ? join(SCHEMAS, 'xml.xsd') : join(own, 'xml.xsd');
xmlRegisterInputProvider(new XmlBufferInputProvider({ 'http://www.w3.org/2001/xml.xsd': readFileSync(xml) }));

const validators = new Map<string, XsdValidator>();

/** What the schema finds wrong; an empty list when the text is valid. */
export function invalidities(text: string, schema: string): string[] {
  let validator = validators.get(schema);
  if (validator === undefined) {
    const document = XmlDocument.fromBuffer(readFileSync(schema), { url: pathToFileURL(schema).href });
    validator = XsdValidator.fromDoc(document);
    validators.set(schema, validator);
  }
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : 'not valid'];
  } finally {
    document.dispose();
  }
}

/** Our own schema of the part of XLIFF 1.2 that we write. */
export const OWN_12: string = join(own, 'xliff-1.2-as-written.xsd');

/** The schema of OASIS for a format; `undefined` when the schemas are not given. */
export function oasis(format: 'xliff12' | 'xliff20' | 'xliff21'): string | undefined {
  if (SCHEMAS === '') return undefined;
  const names = { xliff12: '1.2/xliff-core-1.2-strict.xsd', xliff20: '2.0/all.xsd', xliff21: '2.1/all.xsd' };
  return join(SCHEMAS, names[format]);
}
