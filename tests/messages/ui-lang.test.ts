import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { createTranslate } from '../../src/messages/index.ts';
import { showCheck } from '../../src/reporters/check.ts';
import { inColumn, shownWords, withoutIsolates, wordsOf } from '../../src/reporters/words.ts';
import { rules } from '../../src/rules/index.ts';
import { forStream } from '../../src/text/visible.ts';
import { makeProject, ownProject, run } from '../program.ts';

describe('--ui-lang', () => {
  const folder = makeProject(ownProject());

  it.each(commands.map(({ name }) => name))('chooses the language of %s and of its help', async (name) => {
    const { code, stdout } = await run(folder, [name, '--ui-lang', 'de', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('diese Hilfe');
    expect(stdout).toContain('--ui-lang');
  });

  it('stands before the command or behind it, and over the environment', async () => {
    const env = { URTEXT_LANG: 'ru', LC_ALL: 'fr_FR.UTF-8' };
    const before = await run(folder, ['--ui-lang', 'es', 'check', '--lang', 'de'], { env });
    const behind = await run(folder, ['check', '--lang', 'de', '--ui-lang=es-MX'], { env });
    expect(before).toEqual(behind);
    expect(before.stdout).toContain('traducción');
    expect((await run(folder, ['check', '--lang', 'de'], { env })).stdout).not.toContain('traducción');
  });

  it('chooses the language of errors too', async () => {
    const { code, stderr } = await run(folder, ['check', '--format', 'papyrus', '--ui-lang', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toContain('Format');
    expect(stderr).toContain('inconnu');
  });

  it('is refused with the languages that there are', async () => {
    const { code, stdout, stderr } = await run(folder, ['check', '--ui-lang', 'tlh']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'urtext: Unknown interface language "tlh". There are: en, ar, de, es, fr, hi, ja, ru, zh-Hans\n',
    );
    expect((await run(folder, ['check', '--ui-lang'])).code).toBe(2);
  });

  it('is no option behind "--"', async () => {
    const { stderr } = await run(folder, ['check', '--', '--ui-lang', 'de']);
    expect(stderr).toContain('--ui-lang');
    expect(stderr).toContain('Cannot');
  });
});

describe('an interface that is written from the right', () => {
  const words = {
    'errors.no-such-rule': 'قاعدة غير معروفة {{rule}}{{hint}}',
    'explain.severity': 'الشدة: {{severity}}',
    'severity.error': 'خطأ {{path}}',
    'rules.text/case.wrong': 'خطأ في {{item}}: {{shown}}',
  };
  const t = shownWords(createTranslate(rules, 'ar', words), 'rtl');

  it('isolates what is named, so that a path keeps its order', () => {
    const said = t('errors.no-such-rule', { rule: 'text/no-such.', hint: '' });
    expect(said).toBe('قاعدة غير معروفة \u2068text/no-such.\u2069');
    expect(forStream(`${said}\n`)).toBe(`${said}\n`);
  });

  it('keeps isolates of words that are named in other words', () => {
    const inner = t('severity.error', { path: 'a/b.md' });
    expect(t('explain.severity', { severity: inner })).toBe('الشدة: \u2068خطأ \u2068a/b.md\u2069\u2069');
  });

  it('writes out the same signs where a text has them', () => {
    const said = t('errors.no-such-rule', { rule: 'a\u2068b\u2069c\u2069d\u202e', hint: '' });
    expect(said).toBe('قاعدة غير معروفة \u2068a\\u{2068}b\\u{2069}c\\u{2069}d\\u{202E}\u2069');
  });

  it('gives programs the words without isolates', () => {
    expect(withoutIsolates(t)('errors.no-such-rule', { rule: 'x', hint: '' })).toBe('قاعدة غير معروفة x');
  });

  it('says in a finding what it names, isolated once', () => {
    const finding = {
      ruleId: 'text/case',
      messageId: 'wrong',
      data: { item: 'item.2', shown: 'Abc' },
      severity: 'note',
      path: 'locales/ar/code.md',
    } as const;
    expect(wordsOf(finding, t)).toBe('خطأ في \u2068item.2\u2069: \u2068Abc\u2069');
  });
});

describe('a stream', () => {
  it('takes isolates that end on their line, and no others', () => {
    expect(forStream('\u2068a \u2068b\u2069 c\u2069\n')).toBe('\u2068a \u2068b\u2069 c\u2069\n');
    expect(forStream('\u2068a\nb\u2069')).toBe('\\u{2068}a\nb\\u{2069}');
    expect(forStream('a\u2069 \u2068b\u2069 \u2068c')).toBe('a\\u{2069} \u2068b\u2069 \\u{2068}c');
    expect(forStream('\u2067a\u2069')).toBe('\\u{2067}a\\u{2069}');
  });

  it('shows words from the right in their column alone', () => {
    expect(inColumn('3:5')).toBe('3:5');
    expect(inColumn('שלום.')).toBe('\u2068שלום.\u2069');
  });
});

it('shows a text from the right in the report for people, its full stop at its end', async () => {
  const text = 'كونوا منصفين.';
  const report = {
    diagnostics: [
      {
        ruleId: 'text/case',
        messageId: 'case',
        data: {},
        severity: 'error',
        path: 'locales/ar/code.md',
        comparison: { type: 'pair', left: 'Be fair.', right: text },
      },
    ],
    counts: {
      errors: 1,
      warnings: 0,
      notes: 0,
      suppressed: 0,
      lapsed: 0,
      translations: 1,
      documents: 1,
      units: 1,
      unreadable: 0,
      fixed: 0,
    },
  } as const;
  const screen = {
    t: shownWords(createTranslate(rules)),
    style: (_: string, words: string) => words,
    color: false,
    columns: 80,
  };
  let shown = '';
  for await (const piece of showCheck(
    'pretty',
    report,
    { quiet: false, dryRun: false, failed: true, warningsFail: false, rules },
    screen,
  ))
    shown += piece;
  expect(shown).toContain(`Translation  \u2068${text}\u2069\n`);
});
