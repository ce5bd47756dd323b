import { describe, expect, it } from 'vitest';
import { canBeAccepted } from '../../src/check/suppress.ts';
import { rules } from '../../src/rules/index.ts';
import { runExample } from '../example.ts';

const oncePerText = new Set([
  'canon/modified',
  'canon/version-reuse',
  'meta/language-tag',
  'char/bom',
  'label/status-missing',
  'label/origin-missing',
  'label/version-mismatch',
  'label/status-conflict',
  'meta/direction',
  'meta/translator-missing',
  'meta/attribution-unproven',
  'meta/provenance-missing',
  'state/regressed',
]);

describe.each(rules.filter((rule) => rule.scope !== 'file'))('$id', (rule) => {
  it('has an example that passes and two that fail, one of them twice unless it speaks of the whole text', () => {
    const counts = rule.examples.map((example) => example.expect.length);
    expect(counts).toContain(0);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
    if (!oncePerText.has(rule.id)) expect(Math.max(...counts)).toBeGreaterThanOrEqual(2);
  });

  it('says whether its findings name items', () => {
    const found = rule.examples.flatMap((example) => [...runExample(rule, example)]);
    const named = found.filter(({ address, pair }) => (address ?? pair?.address ?? '') !== '');
    if (rule.ofWholeText) expect(named).toEqual([]);
    else if (canBeAccepted(rule)) expect(named).not.toEqual([]);
  });

  it.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_, example) => {
      const findings = [...runExample(rule, example)];
      expect(findings.map((finding) => finding.messageId)).toEqual(example.expect);
    },
  );
});

it('markup/unsafe-html shows a tag whole, whether it stands in a line or for itself', () => {
  const rule = rules.find(({ id }) => id === 'markup/unsafe-html');
  const targets = ['Soyez <u class="a">justes</u>.', 'Soyez justes.\n\n<section lang="en">\n\nBe.'];
  const shown = targets.map((target) =>
    rule
      ? [...runExample(rule, { source: 'Be fair.', target, expect: [] })].map(({ data }) => data?.['shown'])
      : [],
  );
  expect(shown).toEqual([['<u class="a">'], ['<section lang="en">']]);
});
