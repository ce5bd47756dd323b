import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/surface/index.ts';
import { normalize } from '../../src/text/text.ts';
import { foldText } from '../../src/verbatim/folded.ts';
import { compareVerbatim, verifyVerbatim } from '../../src/verbatim/index.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const [notice = '', terms = ''] = read('../../source/code-of-conduct/2003-01.md')
  .trim()
  .split(/\n{2,}/)
  .slice(-2);

interface Case {
  readonly id: string;
  readonly surface: Surface;
  readonly text: string;
  readonly must_flag: boolean;
  readonly why: string;
}

const cases = read('../cases/verbatim.jsonl')
  .trim()
  .split('\n')
  .map((line): Case => JSON.parse(line));

describe('the table of cases', () => {
  it.each(cases)('$id: $why', ({ text, surface, must_flag: mustFlag }) => {
    const { ok, verdicts } = verifyVerbatim(text, surface, [notice, terms]);
    expect({ ok, statuses: verdicts.map(({ result }) => result.status) }).toMatchObject({ ok: !mustFlag });
  });
});

const line = 'Copyright © 2003 A Guild. All Rights Reserved.';

describe('a unit', () => {
  it('is present when it is the same under the declared normalization', () => {
    expect(compareVerbatim(line, ` Copyright  ©\n2003\tA Guild. All Rights Reserved.\r\n`)).toEqual({
      status: 'present',
      spans: [{ start: 1, end: 48 }],
    });
  });

  it('is present as often as it stands there', () => {
    const result = compareVerbatim(line, `${line}\n\n${line}`);
    expect(result.status === 'present' && result.spans).toHaveLength(2);
  });

  it('is compared after composition', () => {
    expect(compareVerbatim('café', 'cafe\u0301').status).toBe('present');
  });

  it.each([
    ['missing', 'A page about the sea.'],
    ['case', line.toUpperCase()],
    ['space', line.replace(' ', '\u00A0')],
    ['invisible', line.replace('right', 'ri\u00ADght')],
    ['invisible', `\u200F${line}`],
    ['confusable', line.replace('G', 'Ԍ').replace('A', 'А')],
    ['confusable', line.replace('©', 'Ⓒ')],
    ['escaped', line.replace('©', '&copy;')],
    ['escaped', line.replace('©', 'Â©')],
    ['modified', line.replace('2003', '2004')],
    ['extended', `${line} Or not.`],
    ['extended', `Once: no ${line}`],
    ['translated', '© 2003 Zunft Alpha'],
  ])('is %s in "%s"', (status, text) => {
    expect(compareVerbatim(line, text).status).toBe(status);
  });

  it('names the code points that are not the ones asked for', () => {
    const result = compareVerbatim(line, line.replace('A', 'А'));
    expect(result).toMatchObject({
      status: 'confusable',
      differences: [{ span: { start: 17, end: 18 }, found: 'А', expected: 'A', codePoints: ['U+0410'] }],
    });
  });

  it('names what should not be there', () => {
    const result = compareVerbatim(line, line.replace('Guild', 'Gu\u200Bild'));
    expect(result).toMatchObject({
      status: 'invisible',
      differences: [{ span: { start: 21, end: 22 }, expected: '', codePoints: ['U+200B'] }],
    });
  });

  it('shows the nearest passage word by word', () => {
    const text = `Some page.\n\n${line.replace('Rights', 'rights and duties')}\n\nMore of it.`;
    const result = compareVerbatim(line, text);
    expect(result).toMatchObject({
      status: 'modified',
      changes: [
        { type: 'same', text: 'Copyright © 2003 A Guild. All' },
        { type: 'missing', text: 'Rights' },
        { type: 'added', text: 'rights and duties' },
        { type: 'same', text: 'Reserved.' },
      ],
    });
    expect(result.status === 'modified' && text.slice(result.span.start, result.span.end)).toMatch(
      /^Copyright.*Reserved\.$/,
    );
  });

  it('shows a last word that was replaced', () => {
    const result = compareVerbatim(line, `${line.slice(0, -1)}\n\nMore words follow here.`);
    expect(result.status === 'modified' && result.changes.slice(-2)).toEqual([
      { type: 'missing', text: 'Reserved.' },
      { type: 'added', text: 'Reserved' },
    ]);
  });

  it('says what was added', () => {
    expect(compareVerbatim(line, `${line} Or not.`)).toMatchObject({
      status: 'extended',
      before: '',
      after: 'Or not.',
    });
  });

  it.each(['', ' ', '\uD800', '\u200B'.repeat(9), line.repeat(3)])(
    'is answered for whatever stands there: %j',
    (text) => {
      expect(() => compareVerbatim(line, text)).not.toThrow();
      expect(() => compareVerbatim(text, line)).not.toThrow();
    },
  );
});

describe('an artefact', () => {
  it('says where a text stands that nobody sees', () => {
    const [verdict] = verifyVerbatim(`<p>x</p><!-- ${line} -->`, 'html', [line]).verdicts;
    expect(verdict?.result).toEqual({
      status: 'hidden',
      where: 'comment',
      span: { start: 13, end: 13 + line.length },
    });
  });

  it('finds hidden letters between those that are seen', () => {
    const text = `<p>${line.replace('Guild', 'Gu<i hidden>x</i>ild')}</p>`;
    expect(verifyVerbatim(text, 'html', [line]).verdicts[0]?.result).toMatchObject({
      status: 'interrupted',
      where: 'hidden',
    });
  });

  it('leads back to the original past markup', () => {
    const text = `<p>y</p><p>${line.replace('©', '&copy;').replace('Guild', '<b>Guild</b>')}</p>`;
    const [verdict] = verifyVerbatim(text, 'html', [line]).verdicts;
    const [span] = verdict?.result.status === 'present' ? verdict.result.spans : [];
    expect(text.slice(span?.start, span?.end)).toBe(text.slice(11, -4));
  });

  it('tells a missing text from its neighbour that stands', () => {
    const { verdicts } = verifyVerbatim(notice, 'text', [notice, terms]);
    expect(verdicts.map(({ ok, result }) => [ok, result.status])).toEqual([
      [true, 'present'],
      [false, 'missing'],
    ]);
  });

  it('must be without it as a derivative', () => {
    expect(verifyVerbatim(line, 'derivative-text', [line]).ok).toBe(false);
    expect(verifyVerbatim('Own words.', 'derivative-text', [line]).ok).toBe(true);
  });
});

describe('the normalization with the way back', () => {
  it.each(['', ' a\u0301  b\r\n', 'ᄒ\u1161ᆫ\tx\v', '\u0301x \u0327y', line, 'q\uD800\u0323\u0307 '])(
    'is the declared one for %j',
    (text) => {
      expect(foldText(text).text).toBe(normalize(text));
    },
  );

  it('leads back to all of what was composed or folded', () => {
    const { text, toOriginal } = foldText(' e\u0301  f');
    expect(text).toBe('é f');
    expect(toOriginal({ start: 0, end: 1 })).toEqual({ start: 1, end: 3 });
    expect(toOriginal({ start: 1, end: 3 })).toEqual({ start: 3, end: 6 });
  });
});

describe('hostile texts', () => {
  it.each([
    ['words of the notice', 'Copyright © 2003 The '],
    ['notices', `${line} `],
    ['notices with a letter more', `${line}x `],
    ['zero-width spaces', '\u200B'],
    ['combining marks', 'e\u0301'],
    ['letters without a blank', 'a:'],
  ])('are answered when they are a megabyte of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(verifyVerbatim(text, 'text', [line, terms]).verdicts).toHaveLength(2);
  });
});
