import { describe, expect, it } from 'vitest';
import { isOfLanguage } from '../../src/pairs/paths.ts';
import { rules } from '../../src/rules/index.ts';
import { isBadge, withoutBadgeWords } from '../../src/text/badge.ts';
import { runExample } from '../example.ts';

function told(id: string, source: string, target: string, lang: string): readonly (string | undefined)[] {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return [...runExample(rule, { source, target, lang, expect: [] })].map(({ messageId }) => messageId);
}

describe('links of a translation', () => {
  it('take a region for the language only where it is the code of none', () => {
    expect(isOfLanguage('README-CN.md', 'zh-CN')).toBe(true);
    expect(isOfLanguage('README.es-ar.md', 'es-AR')).toBe(true);
    expect(isOfLanguage('README.ar.md', 'es-AR')).toBe(false);
  });

  it('are told where folders of countries or of a program are taken for languages', () => {
    const source = 'Rowers of [Peru](club/pe/row.md), [Spain](club/es/row.md), [Malta](club/mt/row.md) come.';
    const wrong =
      'Ruderer aus [Peru](club/pe/row.md), [Spanien](club/pe/row.md), [Malta](club/pe/row.md) kommen.';
    const gone = 'Ruderer aus [Peru](club/pe/row.md), Spanien, Malta kommen.';
    expect(told('token/link-target', source, wrong, 'de')).toEqual(['missing', 'missing']);
    expect(told('token/link-target', source, gone, 'de')).toEqual(['missing', 'missing']);
  });

  it('may be lost to the page itself only where a list of languages leads to it', () => {
    const alone = '- Row.\n- [Sheet](sheets/de/row.md)\n- Rest.';
    const list = '- [Suomi](R.fi.md)\n- [Deutsch](R.de.md)\n- [Svenska](R.sv.md)';
    expect(told('structure/item-missing', alone, '- Rudert.\n- Ruht.', 'de')).not.toEqual([]);
    expect(told('structure/item-missing', list, '- [Suomi](R.fi.md)\n- [Svenska](R.sv.md)', 'de')).toEqual(
      [],
    );
  });

  it('are one finding where all of very many lead elsewhere', () => {
    const links = (folder: string): string =>
      Array.from({ length: 2000 }, (_, index) => `[a${index}](${folder}/${folder}${index}.md)`).join(' ');
    expect(told('token/link-target', links('oars'), links('boats'), 'de')).toEqual(['changed']);
  });
});

describe('badges', () => {
  it('are pictures of a service, with a colour behind their words', () => {
    expect(isBadge('https://b.example/badge/rowing-blue')).toBe(true);
    expect(isBadge('badges/rowing.svg')).toBe(false);
    expect(withoutBadgeWords('b.example/badge/row-2%20oars-red')).toBe('b.example/badge/2-red');
    expect(withoutBadgeWords('b.example/badge/row-here')).toBe('b.example/badge/row-here');
  });
});
