import { attribute, elements, type XmlElement } from '../../xml-tree.ts';
import { RESOURCES } from '../model.ts';
import type { Reading } from '../report.ts';
import type { ModuleFound } from './module-report.ts';
import { section } from './sections.ts';
import { checkUnique } from './unique.ts';

/** Where resources stand. */
interface ResourceContext {
  readonly languages: { readonly source: string; readonly target: string };
  readonly found: ModuleFound;
}

const AT = { section: section('5.5') };

/**
 * Reports resources that say twice, or nowhere, what they are, or are marked as being in another language.
 * Never throws.
 *
 * @see XLIFF 2.1, 5.5 Resource Data Module
 */
export function checkResources(reading: Reading, data: XmlElement, context: ResourceContext): void {
  const { languages, found } = context;
  const own = elements(data).filter(({ uri }) => uri === RESOURCES);
  checkUnique(reading, own, { scope: 'resourceData', section: AT.section });
  for (const one of own) {
    for (const part of elements(one)) {
      if (part.uri !== RESOURCES || (part.local !== 'source' && part.local !== 'target')) continue;
      const isEmpty = elements(part).length === 0;
      if (isEmpty !== (attribute(part, 'href') !== undefined))
        found(part, isEmpty ? 'xliffResourceEmpty' : 'xliffResourceBoth', AT);
      const lang = attribute(part, 'xml:lang') ?? '';
      const expected = languages[part.local];
      if (part.local === 'target' || lang === '' || expected === '') continue;
      if (lang.toLowerCase() !== expected.toLowerCase())
        found(part, 'xliffLanguageMismatch', {
          ...AT,
          data: { found: lang, expected },
          attribute: 'xml:lang',
        });
    }
  }
}
