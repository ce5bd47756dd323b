import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';

const rule: TranslationRule = defineRule({
  id: 'token/link-target',
  severity: 'warning',
  summary: 'Links within the project lead where those of the English lead',
  rationale:
    'Relative addresses and anchors are the first to be translated by mistake, and then lead nowhere.',
  remedy: 'Copy the target from the English, or name the same page in the language of the translation.',
  messages: {
    changed: 'Unexpected link target "{{shown}}" in {{item}}, expected "{{expected}}"',
    missing: 'Missing link to "{{expected}}" in {{item}}',
  },
  examples: [
    { source: 'See [it](rules.md).', target: 'Voir [ici](rules.fr.md).', expect: [] },
    { source: 'See [it](rules.md).', target: 'Voir [ici](règles.md).', expect: ['changed'] },
    {
      source: 'See [it](rules.md) and [that](../list.md).',
      target: 'Voir ceci et cela.',
      expect: ['missing', 'missing'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      const left = targetsIn(pair.sources);
      if (left.length === 0) continue;
      const right = targetsIn(pair.targets);
      const rest = new Set(right);
      const missing = left.filter((expected) => {
        const same = [...rest].find((shown) => isSame(expected, shown, lang));
        return same === undefined || !rest.delete(same);
      });
      const extra = [...rest];
      for (const [index, expected] of missing.entries()) {
        const shown = extra[index];
        yield {
          messageId: shown === undefined ? 'missing' : 'changed',
          data: { item: pair.address, expected, shown: shown ?? '' },
          pair,
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** Targets without a host: relative addresses and anchors. Web and mail addresses have rules of their own. */
function targetsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.marks.flatMap(({ type, target }) =>
      (type === 'link' || type === 'image') && target !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)
        ? [target]
        : [],
    ),
  );
}

/** An anchor is made from a heading and may be translated with it; a path may have the language put in. */
function isSame(expected: string, shown: string, lang: string): boolean {
  if (expected === shown || (expected.startsWith('#') && shown.startsWith('#'))) return true;
  const [path = '', anchor] = expected.split('#');
  const [other = '', otherAnchor] = shown.split('#');
  if ((anchor === undefined) !== (otherAnchor === undefined)) return false;
  return plain(path, 'en') === plain(other, lang);
}

function plain(path: string, lang: string): string {
  const tags = [lang, lang.split('-')[0] ?? lang].map((tag) => tag.replace(/[^\w-]/g, ''));
  return decode(path)
    .toLowerCase()
    .split(/[/.]/)
    .map((part) =>
      tags.reduce((rest, tag) => rest.replace(new RegExp(`(?:^|[-_])${tag.toLowerCase()}$`), ''), part),
    )
    .filter((part) => part !== '' && part !== '..')
    .join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
