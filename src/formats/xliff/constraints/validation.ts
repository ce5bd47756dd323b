import { attribute, elements, type XmlElement } from '../../xml-tree.ts';
import type { ModuleFound } from './module-report.ts';
import { section } from './sections.ts';

const TESTS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];
/** What may be asked of the source first. */
const IN_SOURCE = ['isPresent', 'startsWith', 'endsWith'];

/**
 * Reports rules for translations that ask nothing, or more than one thing. Never throws.
 *
 * @param isFile Whether they stand in the file itself, where none can be switched off.
 * @see XLIFF 2.1, 5.7 Validation Module
 */
export function checkValidation(
  validation: XmlElement,
  { isFile, found }: { readonly isFile: boolean; readonly found: ModuleFound },
): void {
  for (const rule of elements(validation)) {
    if (rule.local !== 'rule') continue;
    const has = (name: string): boolean => attribute(rule, name) !== undefined;
    const own = rule.attributes.filter(
      ({ uri, name }) => uri !== '' && !/^xml(?:ns)?(?::|$)/.test(name),
    ).length;
    const count = TESTS.filter(has).length + own;
    const at = { section: section('5.7') };
    if (count !== 1) found(rule, count === 0 ? 'xliffRuleEmpty' : 'xliffRuleTwice', at);
    else if (has('existsInSource') && !IN_SOURCE.some(has))
      found(rule, 'xliffRuleSource', { ...at, attribute: 'existsInSource' });
    if (isFile && attribute(rule, 'disabled') === 'yes')
      found(rule, 'xliffRuleDisabled', { ...at, attribute: 'disabled' });
  }
}
