/** Validates exports: with our own schema of what we write, and with those of OASIS. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** Where Debian's php-symfony-translation has the schemas of OASIS: 1.2 strict, and the core of 2.0. */
const INSTALLED = '/usr/share/php/Symfony/Component/Translation/Resources/schemas';

/**
 * Whether the schemas of OASIS are installed; otherwise says loudly that tests are skipped. Where everything has to be
 * tested, schemas that are missing are a failure.
 */
export function haveSchemas(): boolean {
  const found = existsSync(INSTALLED);
  if (!found && process.env['CI'] === 'true') throw new Error('"php-symfony-translation" is not installed');
  if (!found)
    console.warn(
      'SKIPPED: "php-symfony-translation" is not installed; exports are not held against OASIS schemas.',
    );
  return found;
}

/** Folder with `2.0/all.xsd` and `2.1/all.xsd`, which no package has: the core with all modules. Empty when not given. */
export const WITH_MODULES: string = process.env['URTEXT_XLIFF_SCHEMAS'] ?? '';

const own = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/schemas');
const xml = readFileSync(join(own, 'xml.xsd'));
xmlRegisterInputProvider(fsInputProviders);
// The places where the schemas look for the one of the XML namespace.
for (const place of [
  'http://www.w3.org/2001/xml.xsd',
  pathToFileURL(join(INSTALLED, 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd')).href,
])
  xmlRegisterInputProvider(new XmlBufferInputProvider({ [place]: xml }));

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

/** The schema of OASIS for a format. The core of 2.1 has the namespace and the rules of 2.0. */
export function oasis(format: 'xliff12' | 'xliff20' | 'xliff21'): string {
  return join(INSTALLED, format === 'xliff12' ? 'xliff-core-1.2-strict.xsd' : 'xliff-core-2.0.xsd');
}

/** The same with all modules. */
export function oasisWithModules(format: 'xliff20' | 'xliff21'): string {
  return join(WITH_MODULES, format === 'xliff20' ? '2.0' : '2.1', 'all.xsd');
}
