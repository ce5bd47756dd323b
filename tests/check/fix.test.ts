import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAligner } from '../../src/align/index.ts';
import { createChecker } from '../../src/check/check.ts';
import { type Fixed, fixText } from '../../src/check/fix.ts';
import { defineRule, type Example, type Rule } from '../../src/check/rule.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import type { Severity } from '../../src/model.ts';
import { examine } from '../../src/notice/notice.ts';
import { rules as ownRules } from '../../src/rules/index.ts';
import { alignExample } from '../example.ts';
import { findingsOf, makeProject, readTree, reportOf, run } from '../program.ts';

const described = {
  severity: 'warning',
  summary: 'A test',
  rationale: 'Because',
  remedy: 'Do it.',
  examples: [],
} as const;

/** A rule made for the test: a word and what should stand instead, wherever it stands in the file. */
function replaceRule(id: string, from: RegExp, to: string, severity: Severity = 'warning'): Rule {
  return defineRule({
    ...described,
    id,
    severity,
    messages: { word: 'Unexpected word' },
    *check({ translation, pairs }) {
      for (const found of translation.text.matchAll(from)) {
        const span = { start: found.index, end: found.index + found[0].length };
        const pair = pairs.find(({ targets }) =>
          targets.some((block) => block.span.start <= span.start && span.end <= block.span.end),
        );
        yield { messageId: 'word', span, fix: { span, text: to }, address: pair?.address ?? '' };
      }
    },
  });
}

interface FixOptions {
  readonly rules: readonly Rule[];
  readonly example: Omit<Example, 'expect' | 'target'>;
  readonly kept?: readonly string[];
}

/** Fixes a translation as the program does, with rules of the test. */
function fix(target: string, { rules, example, kept = [] }: FixOptions): Fixed {
  const { document, translation } = alignExample({ ...example, target, expect: [] });
  const align = createAligner(document);
  const checker = createChecker(rules);
  return fixText(target, {
    wants: () => true,
    examine: (text) => {
      const alignment = align({ ...translation, text, blocks: readMarkdown(text).blocks });
      return { alignment, found: checker.findIn(examine(alignment)), kept: new Set(kept) };
    },
  });
}

const colour = replaceRule('test/colour', /color/g, 'colour');
const notice = 'Copyright 2020 The color Club.';

describe('fixing a text', () => {
  it('replaces what a rule is certain of, and tells which rules and where', () => {
    const example = { source: 'Red is bright.\n\nBlue is dark.' };
    const fixed = fix('One color.\n\nA color, a color.', { rules: [colour], example });
    expect(fixed.text).toBe('One colour.\n\nA colour, a colour.');
    expect(fixed.settled).toBe(true);
    expect(fixed.applied).toEqual([
      { ruleId: 'test/colour', address: 'paragraph.1' },
      { ruleId: 'test/colour', address: 'paragraph.2' },
      { ruleId: 'test/colour', address: 'paragraph.2' },
    ]);
  });

  it('looks again until one fix brings about no other', () => {
    const chain = [
      replaceRule('test/one', /aa/g, 'ab', 'note'),
      replaceRule('test/two', /ab/g, 'bb', 'note'),
    ];
    expect(fix('Sei caac.', { rules: chain, example: { source: 'Be fair.' } }).text).toBe('Sei cbbc.');
  });

  it('lets what overlaps wait for the next round', () => {
    const both = [replaceRule('test/long', /one two/g, '1 two'), replaceRule('test/short', /two/g, '2')];
    expect(fix('one two three', { rules: both, example: { source: 'Be fair to all.' } }).text).toBe(
      '1 2 three',
    );
  });

  it('ends when two rules undo one another, and comes to the same end again', () => {
    const duel = [
      replaceRule('test/up', /low/g, 'high', 'note'),
      replaceRule('test/down', /high/g, 'low', 'note'),
    ];
    const options = { rules: duel, example: { source: 'A low wall.' } };
    const { text, applied } = fix('Ein low Ding.', options);
    expect(applied.length).toBe(0);
    expect(fix(text, options).text).toBe(text);
  });

  it('gives the text back as it was when a rule is never content', () => {
    const endless = replaceRule('test/more', /x(?!x)/g, 'xx');
    const fixed = fix('Sei fax.', { rules: [endless], example: { source: 'Be fair.' } });
    expect(fixed).toMatchObject({ text: 'Sei fax.', settled: false, applied: [] });
  });

  it('never touches what must stand in English', () => {
    const example = { source: `Be fair.\n\n${notice}`, verbatim: ['paragraph.2'] };
    const fixed = fix(`Sei color.\n\n${notice}`, { rules: [colour], example });
    expect(fixed.text).toBe(`Sei colour.\n\n${notice}`);
  });

  it('never touches code, markup, numbers of items and front matter', () => {
    const source = 'Be fair.\n\n```\ncolor\n```\n\n<img class="color">';
    const target = '---\nkey: color\n---\n\nSei fair.\n\n```\ncolor\n```\n\n<img class="color">';
    expect(fix(target, { rules: [colour], example: { source } }).text).toBe(target);
    const renumber = replaceRule('test/number', /1\./g, '2.');
    const list = { rules: [renumber], example: { source: '1. Be fair.' } };
    expect(fix('1. Sei fair.', list).text).toBe('1. Sei fair.');
  });

  it('never touches a unit of which it is not certain what it translates', () => {
    const example = { source: 'Be fair.' };
    const target = 'Sei fair.\n\nNoch ein color.';
    expect(fix(target, { rules: [colour], example }).text).toBe(target);
  });

  it('leaves a unit alone in which somebody accepted a finding', () => {
    const example = { source: 'Be fair.\n\nBe kind.' };
    const fixed = fix('Ein color.\n\nNoch ein color.', { rules: [colour], example, kept: ['paragraph.1'] });
    expect(fixed.text).toBe('Ein color.\n\nNoch ein colour.');
  });

  it('takes back a fix that makes other blocks', () => {
    const split = replaceRule('test/split', / und /g, '\n\n');
    const example = { source: 'Be fair and kind.\n\nBe brief.' };
    const fixed = fix('Sei fair und nett.\n\nSei color.', { rules: [split, colour], example });
    expect(fixed.text).toBe('Sei fair und nett.\n\nSei colour.');
  });

  it('takes back a fix that brings about a finding that was not there', () => {
    const strict = replaceRule('test/strict', /colour/g, 'colour');
    const fixed = fix('Ein color.', { rules: [colour, strict], example: { source: 'Be fair.' } });
    expect(fixed.text).toBe('Ein color.');
  });

  it('makes all replacements of one fix, or none', () => {
    const both = defineRule({
      ...described,
      id: 'test/both',
      messages: { both: 'Unexpected marks' },
      *check({ translation: { text } }) {
        const [open, close] = [text.indexOf('(('), text.indexOf('))')];
        if (open < 0 || close < 0) return;
        const more = [{ span: { start: close, end: close + 2 }, text: '»' }];
        yield { messageId: 'both', fix: { span: { start: open, end: open + 2 }, text: '«', more } };
      },
    });
    const example = { source: `Be “kind”.\n\n${notice}`, verbatim: ['paragraph.2'] };
    expect(fix(`Sei ((nett)).\n\n${notice}`, { rules: [both], example }).text).toBe(
      `Sei «nett».\n\n${notice}`,
    );
    const across = `Sei ((nett.\n\n${notice.replace('color', '))')}`;
    expect(fix(across, { rules: [both], example }).text).toBe(across);
  });
});

describe('with the real rules', () => {
  const words = fc.constantFrom(
    'Sei',
    'fair',
    '  ',
    '\u200b',
    ',',
    ' ,',
    '»ja«',
    '\r\n',
    '\r',
    '.',
    '\u0007',
    '\u00a0',
    '**x**',
  );
  const paragraph = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => `A${parts.join(' ')}`);
  const kept = 'Copyright 2020  The Club,ltd .\nThis paragraph must be included.';
  const example = {
    source: `Be fair, and be kind.\n\nSay “yes” to all.\n\n${kept}`,
    verbatim: ['paragraph.3'],
    lang: 'de',
  };

  it('fixing twice is fixing once, and never changes a verbatim paragraph', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (one, two) => {
        const target = `${one}\n\n${two}\n\n${kept}`;
        const options = { rules: ownRules, example };
        const once = fix(target, options);
        expect(once.text.endsWith(kept)).toBe(target.endsWith(kept));
        expect(fix(once.text, options).text).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a fix that did harm at first once the others are made', () => {
    const options = { rules: ownRules, example };
    const once = fix(`ASei\n\nA\r\n \r \u0007      Sei\n\n${kept}`, options);
    expect(once.text).not.toContain('\u0007');
    expect(fix(once.text, options).text).toBe(once.text);
  });

  it('finds no fewer words after fixing than before', () => {
    fc.assert(
      fc.property(paragraph, paragraph, (one, two) => {
        const letters = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
        const target = `${one}\n\n${two}\n\n${kept}`;
        expect(letters(fix(target, { rules: ownRules, example }).text)).toBe(letters(target));
      }),
      { numRuns: 200 },
    );
  });
});

const english = `# House rules

Members pay, and they vote.

Say “yes” to all.

1. Be fair.
2. Be kind.

Copyright 2020  The Club.
This paragraph must be included in all copies.
`;

const german = `# Hausordnung

Mitglieder  zahlen , und sie stimmen ab.

Sagt allen **«ja»**, auch freund\u200blich.

1. Seid  gerecht.
2. Seid nett.

Copyright 2020  The Club.
This paragraph must be included in all copies.
`;

const mended = german
  .replace('Mitglieder  zahlen , und', 'Mitglieder zahlen, und')
  .replace('freund\u200blich', 'freundlich')
  .replace('Seid  gerecht', 'Seid gerecht');

const path = 'locales/de/rules.md';

async function clubProject(translation: string): Promise<string> {
  const folder = makeProject({ 'rules.md': english, [path]: translation });
  expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
  return folder;
}

function textOf(folder: string): string {
  return Buffer.from(readTree(folder)[path] ?? '', 'latin1').toString('utf8');
}

describe('urtext check --fix', () => {
  it('writes the translation and nothing else, and tells what it fixed', async () => {
    const folder = await clubProject(german);
    const { [path]: _, ...before } = readTree(folder);
    const { stdout } = await run(folder, ['check', '--fix']);
    expect(textOf(folder)).toBe(mended);
    const { [path]: __, ...after } = readTree(folder);
    expect(after).toEqual(before);
    expect(stdout).toContain('Fixed 4 findings in locales/de/rules.md: ');
    expect(stdout).toContain('text/double-space ×2');
    expect(stdout).not.toContain('Unexpected second space');
  });

  it('exits as after the fixes', async () => {
    const folder = await clubProject(german);
    const only = ['--rule', 'char/invisible'];
    expect((await run(folder, ['check', ...only])).code).toBe(1);
    expect((await run(folder, ['check', ...only, '--fix'])).code).toBe(0);
    expect(textOf(folder)).toBe(german.replace('\u200b', ''));
  });

  it('finds nothing to fix the second time', async () => {
    const folder = await clubProject(german);
    await run(folder, ['check', '--fix']);
    expect((await run(folder, ['check', '--fix'])).stdout).toContain('Nothing to fix');
    expect(textOf(folder)).toBe(mended);
  });

  it('shows a unified difference with --dry-run, the changed words marked, and writes nothing', async () => {
    const folder = await clubProject(german);
    const before = readTree(folder);
    const { stdout } = await run(folder, ['check', '--fix', '--dry-run']);
    expect(readTree(folder)).toEqual(before);
    expect(stdout).toContain(
      '--- locales/de/rules.md\n+++ locales/de/rules.md\n@@ -1,10 +1,10 @@\n # Hausordnung\n',
    );
    expect(stdout).toContain('-1. Seid[-  -]gerecht.\n+1. Seid{+ +}gerecht.\n 2. Seid nett.');
    expect(stdout).toContain('[-freund\\u{200B}lich-]');
    expect(stdout).toContain('Would fix 4 findings');
  });

  it('marks changed words by colours where there are any', async () => {
    const folder = await clubProject(german);
    const { stdout } = await run(folder, ['check', '--fix', '--dry-run'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toMatch(/\u001b\[32m\u001b\[4mfreundlich/);
    expect(stdout).not.toContain('{+');
  });

  it('fixes only the items and rules that were asked for', async () => {
    const folder = await clubProject(german);
    await run(folder, ['check', '--fix', '--item', 'item.1']);
    expect(textOf(folder)).toBe(german.replace('Seid  gerecht', 'Seid gerecht'));
    await run(folder, ['check', '--fix', '--rule', 'char/']);
    expect(textOf(folder)).toBe(german.replace('Seid  gerecht', 'Seid gerecht').replace('\u200b', ''));
  });

  it('tells programs what was fixed', async () => {
    const folder = await clubProject(german);
    const report: { readonly fixed: unknown; readonly counts: unknown } = JSON.parse(
      (await run(folder, ['check', '--fix', '--format', 'json'])).stdout,
    );
    expect(report.fixed).toEqual([
      {
        path,
        lang: 'de',
        rules: { 'text/double-space': 2, 'text/punctuation-spacing': 1, 'char/invisible': 1 },
      },
    ]);
    expect(report.counts).toMatchObject({ fixed: 4 });
  });

  it('gives every line the end that most lines have, but for those inside the notice', async () => {
    const mixed = german
      .replace('ab.\n', 'ab.\r\n')
      .replace('nett.\n', 'nett.\r\n')
      .replace('The Club.\n', 'The Club.\r\n');
    const folder = await clubProject(mixed);
    await run(folder, ['check', '--fix', '--rule', 'char/line-endings']);
    expect(textOf(folder)).toBe(german.replace('The Club.\n', 'The Club.\r\n'));
  });

  it('removes a byte order mark', async () => {
    const folder = await clubProject(`\ufeff${german}`);
    await run(folder, ['check', '--fix', '--rule', 'char/bom']);
    expect(textOf(folder)).toBe(german);
  });

  it('does not change what was reviewed', async () => {
    const folder = await clubProject(german);
    await run(folder, [
      'accept',
      'de',
      '--all',
      '--translator',
      'Ada',
      '--state',
      'final',
      '--reviewer',
      'Grace',
    ]);
    await run(folder, ['check', '--fix']);
    // Spaces do not count for a review; other characters do.
    expect(textOf(folder)).toContain('freund\u200blich');
    expect(textOf(folder)).toContain('Seid gerecht');
  });

  it('does not change what somebody accepted', async () => {
    const folder = await clubProject(german);
    const entry = [
      '--finding',
      'text/double-space',
      '--item',
      'item.1',
      '--by',
      'Ada',
      '--reason',
      'A pause',
    ];
    expect((await run(folder, ['accept', 'de', ...entry])).code).toBe(0);
    await run(folder, ['check', '--fix']);
    expect(textOf(folder)).toContain('Seid  gerecht');
    expect(textOf(folder)).toContain('freundlich');
  });

  it('goes through all languages and writes all or none', async () => {
    const folder = await clubProject(german);
    mkdirSync(join(folder, 'locales/nl'));
    writeFileSync(join(folder, 'locales/nl/rules.md'), german);
    const result = await run(folder, ['check', '--fix']);
    expect(result.stdout).toContain('locales/nl/rules.md');
    expect(readTree(folder)['locales/nl/rules.md']).toBe(readTree(folder)[path]);
    expect(Object.keys(readTree(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('needs --fix for --dry-run', async () => {
    const folder = await clubProject(german);
    const result = await run(folder, ['check', '--dry-run']);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('it only goes with --fix');
  });

  it('gives findings with a fix their place in the file, in the report too', async () => {
    const folder = await clubProject(german);
    const run1 = await run(folder, ['check', '--format', 'json', '--rule', 'char/invisible']);
    const [found] = reportOf(run1).diagnostics;
    expect(found).toMatchObject({ fix: { offset: german.indexOf('\u200b'), length: 1, text: '' } });
    expect(findingsOf(run1)).toEqual(['char/invisible @ paragraph.2']);
  });
});
