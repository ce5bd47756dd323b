import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTbx } from '../../src/formats/tbx.ts';
import { escapeTerm, mergeGlossary, parseGlossary, plainTerm } from '../../src/terms/glossary.ts';
import { createFinder, type Reach } from '../../src/terms/term-pattern.ts';
import { UserError } from '../../src/user-error.ts';
import { findingsOf, makeProject, readTree, reportOf, run } from '../program.ts';
import { growingIn } from '../steps.ts';

const header = '| English | Translation | Forbidden | Note |\n|---|---|---|---|\n';

/** Where and why a glossary is refused: `message line:column`. */
function refusal(text: string): string {
  try {
    parseGlossary(text, 'glossary.md');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { line, column } = error.place?.position ?? { line: 0, column: 0 };
    return `${error.messageId} ${line}:${column}`;
  }
  return 'accepted';
}

describe('reading a glossary', () => {
  it('takes every row of its tables, and lets the text around them be', () => {
    const text = `# Words\n\nAsk Ada.\n\n${header}| member | Mitglied; Mitglieder | Angehörige* | a person |\n\n## More\n\n| Note | Translation | English |\n|:-|-:|:-:|\n| | Vorstand | board |\n`;
    expect(parseGlossary(text, 'x').terms).toEqual([
      {
        source: 'member',
        renderings: ['Mitglied', 'Mitglieder'],
        forbidden: ['Angehörige*'],
        note: 'a person',
        line: 7,
      },
      { source: 'board', renderings: ['Vorstand'], forbidden: [], note: '', line: 13 },
    ]);
  });

  it('takes rows that lack their last cells, carriage returns, a byte order mark and the semicolons of other scripts', () => {
    const text = `\ufeff${header.replaceAll('\n', '\r\n')}| member | 会员；成员\r\n`;
    expect(parseGlossary(text, 'x').terms).toMatchObject([
      { source: 'member', renderings: ['会员', '成员'] },
    ]);
  });

  it('passes over tables about something else and over code', () => {
    const other = '| Who | When |\n|---|---|\n| Ada | 1843 |\n\n```\n| English |\n```\n\n';
    expect(parseGlossary(`${other}${header}| a | b |\n`, 'x').terms).toHaveLength(1);
  });

  it('takes the meaning of a sign away after a backslash', () => {
    const { terms } = parseGlossary(`${header}| either\\|or | entweder\\;oder; \\*Stern | | |\n`, 'x');
    expect(terms[0]?.renderings.map(plainTerm)).toEqual(['entweder;oder', '*Stern']);
    expect(plainTerm(terms[0]?.source ?? '')).toBe('either|or');
  });

  it.each([
    ['no table', 'Just words.\n', 'glossary-no-table 1:1'],
    [
      'a header without its line',
      '| English | Translation |\n| member | Mitglied |\n',
      'glossary-delimiter 2:1',
    ],
    ['a column nobody knows', '| English | Traduction |\n|---|---|\n', 'glossary-column 1:13'],
    ['a column twice', '| English | Translation | English |\n|---|---|---|\n', 'glossary-column-twice 1:27'],
    ['no column for translations', '| English | Note |\n|---|---|\n', 'glossary-column-missing 1:1'],
    ['a cell too many', `${header}| a | b | c | d | e |\n`, 'glossary-cells 3:19'],
    ['two English terms', `${header}| member; guest | Mitglied |\n`, 'glossary-two-terms 3:11'],
    ['a translation of nothing', `${header}| | Mitglied |\n`, 'glossary-no-english 3:5'],
    ['a word asked for and forbidden', `${header}| a | x; Yes | yes |\n`, 'glossary-contradiction 3:16'],
    ['a term twice', `${header}| board | a |\n| Board | b |\n`, 'glossary-term-twice 4:1'],
    ['an asterisk inside a word', `${header}| member | Mit*glied |\n`, 'glossary-wildcard 3:12'],
    ['an asterisk alone', `${header}| member | ok; * |\n`, 'glossary-wildcard 3:16'],
    ['a term without end', `${header}| ${'x'.repeat(201)} | y |\n`, 'glossary-term-long 3:3'],
  ])('refuses %s with its place', (_, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('refuses or reads any text, and never fails otherwise', () => {
    const part = fc.constantFrom(
      '|',
      '---',
      ' English ',
      ' Translation ',
      '\n',
      '\\',
      ';',
      '*',
      'a',
      '```',
      '\r',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        expect(refusal(parts.join(''))).not.toBe('');
        expect(refusal(header + parts.join(''))).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('entering terms', () => {
  const term = (source: string, rendering: string, forbidden: readonly string[] = []) => ({
    source,
    renderings: [rendering],
    forbidden,
    note: '',
  });

  it('begins a glossary when there is none', () => {
    const { text, added } = mergeGlossary(undefined, 'x', [term('board', 'Vorstand')]);
    expect(text).toBe(`${header}| board | Vorstand |  |  |\n`);
    expect(added).toEqual(['board']);
  });

  it('changes the rows that gain something and no other byte', () => {
    const before = `Words of Ada.\r\n\r\n${header.replaceAll('\n', '\r\n')}|  member|Mitglied   | | mine |\r\n| guest | Gast |\r\n\r\nThe end.`;
    const { text, added, extended } = mergeGlossary(before, 'x', [
      term('guest', 'Besucher'),
      term('member', 'Mitglied'),
      term('board', 'Vorstand'),
    ]);
    expect(text).toBe(
      before.replace(
        '| guest | Gast |\r\n',
        '| guest | Gast; Besucher |  |  |\r\n| board | Vorstand |  |  |\r\n',
      ),
    );
    expect({ added, extended }).toEqual({ added: ['board'], extended: ['guest'] });
  });

  it('does not enter what somebody forbade, nor forbid what somebody uses', () => {
    const before = `${header}| member | Mitglied | Teilnehmer | |\n`;
    expect(mergeGlossary(before, 'x', [term('Member', 'Teilnehmer', ['Mitglied'])]).text).toBe(before);
  });

  it('can be read again, whatever the terms hold', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(word, word, (source, rendering) => {
        const { text } = mergeGlossary(undefined, 'x', [term(escapeTerm(source), escapeTerm(rendering))]);
        const [read] = parseGlossary(text, 'x').terms;
        const folded = (one: string): string => one.replace(/\s+/g, ' ').trim();
        expect(plainTerm(read?.source ?? '')).toBe(folded(source));
        expect(read?.renderings.map(plainTerm)).toEqual([folded(rendering)]);
      }),
    );
  });
});

describe('finding a term', () => {
  const has = (term: string, text: string, lang: string, reach: Reach): boolean =>
    createFinder(term, { lang, reach }).has(text);

  it.each([
    ['de', 'Mitglied', 'Vereinsmitgliedern', true],
    ['de', 'Grundsatz', 'nach diesen Grundsätzen', true],
    ['ru', 'личность', 'достоинства личности', true],
    ['tr', 'üye', 'üyelerinin hakları', true],
    ['tr', 'internet', 'İnternet herkes içindir', true],
    ['ar', 'عضو', 'وللعضوِ أن يصوّت', true],
    ['he', 'חבר', 'והחברים', true],
    ['fa', 'عضو', 'عضو‌ها', true],
    ['ko', '회원', '회원은 투표한다', true],
    ['zh-Hans', '行为准则', '遵守行为\n准则。', true],
    ['th', 'สมาชิก', 'เป็นสมาชิกของ', true],
    ['fr', 'code de conduite', 'le code de\nconduite', true],
    ['fr', 'd’accord', "tombent d'accord", true],
    ['de', 'Kodex', 'Kodexe\u0308', true],
    ['de', 'Mitglied', 'ohne Glied', false],
    ['ru', 'член*', 'участник', false],
    ['de', '*mitglied', 'Mitglieder', false],
  ])('%s: tolerates inflection: %s in "%s": %s', (lang, term, text, expected) => {
    expect(has(term, text, lang, 'tolerant')).toBe(expected);
  });

  it.each([
    ['de', 'Glied', 'Mitglied', false],
    ['de', 'Teilnehmer', 'Teilnehmerin', false],
    ['de', 'Teilnehmer*', 'Teilnehmerin', true],
    ['de', 'US', 'aus', false],
    ['de', 'US', 'die US-Regeln', true],
    ['fr', 'membre', 'Membre', true],
    ['ja', 'メンバー', 'メンバーシップ', false],
    ['ja', 'メンバー', '各メンバーは', true],
    ['zh-Hans', '拍板', '他们拍板决定', true],
    ['ko', '멤버', '멤버는', true],
    ['ko', '멤버', '비멤버', false],
  ])('%s: is strict about what is forbidden: %s in "%s": %s', (lang, term, text, expected) => {
    expect(has(term, text, lang, 'exact')).toBe(expected);
  });

  it('knows plurals and possessives of English, and the case of names', () => {
    for (const text of ['members', 'Member', 'member’s', 'members’'])
      expect(has('member', text, 'en', 'english')).toBe(true);
    expect(has('party', 'Parties', 'en', 'english')).toBe(true);
    for (const text of ['membership', 'remember']) expect(has('member', text, 'en', 'english')).toBe(false);
    expect(has('IT', 'it', 'en', 'english')).toBe(false);
  });

  it.each(['*a* *a* *a* *a*z', 'aaaaaaaaaaaaz', 'ab ab ab ab abz'])(
    'takes steps in proportion to the text for %s',
    async (term) => {
      const finder = createFinder(term, { lang: 'de', reach: 'tolerant' });
      const find = (length: number): number => {
        const text = 'ab '.repeat(length) + 'a'.repeat(length);
        return Number(finder.has(text)) + finder.spans(text).length;
      };
      find(40_000);
      expect(await growingIn(find, { length: 2_000, few: 1_000 })).toEqual([]);
    },
  );
});

const english = `# House rules

Every member pays.

The board of the Chess Board Club decides.

1. Members are fair to guests.

Copyright 2020 The Club. This paragraph must be included in all copies.
`;

const german = `# Hausordnung

Jeder Angehörige zahlt.

Der Board des Chess Board Club entscheidet.

1. Mitglieder sind gerecht zu Besuchern.

Copyright 2020 The Club. This paragraph must be included in all copies.
`;

const path = 'locales/de/glossary.md';
const glossary = `${header}| member | Mitglied | Angehörige* | |\n| board | Vorstand | | |\n| guest | Gast; Gäst* | Besucher* | |\n`;

async function clubProject(words?: string): Promise<string> {
  const folder = makeProject({
    'rules.md': english,
    'locales/de/rules.md': german,
    ...(words !== undefined && { [path]: words }),
  });
  expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
  return folder;
}

describe('in a project', () => {
  it('checks the translation against the glossary of its language', async () => {
    const folder = await clubProject(glossary);
    const checked = await run(folder, ['check', '--format', 'json', '--rule', 'term/']);
    const own = findingsOf(checked).filter((one) => /required|forbidden|must/.test(one));
    // "Board" in "Chess Board Club" is part of a name that the translation keeps.
    expect(own).toEqual([
      'term/required @ paragraph.1',
      'term/forbidden @ paragraph.1',
      'term/must-translate @ paragraph.2',
      'term/required @ item.1',
      'term/forbidden @ item.1',
    ]);
    expect(reportOf(checked).diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'term/forbidden', line: 7, column: 31 }),
    );
  });

  it('says nothing without a glossary, and does not take it for a translation', async () => {
    expect((await run(await clubProject(), ['check', '--rule', 'term/required'])).code).toBe(0);
    const folder = await clubProject(glossary);
    const orphans = reportOf(await run(folder, ['check', '--format', 'json'])).diagnostics.filter(
      ({ ruleId }) => ruleId === 'file/orphan',
    );
    expect(orphans).toEqual([]);
  });

  it('tells the place of a mistake in the glossary and exits 2', async () => {
    const folder = await clubProject(`${glossary}| a | b | c | d | e |\n`);
    const checked = await run(folder, ['check', '--format', 'json']);
    expect(checked.code).toBe(2);
    expect(reportOf(checked).diagnostics).toMatchObject([
      { ruleId: 'file/unparseable', messageId: 'glossary-cells', path, line: 6, column: 19 },
    ]);
    const listed = await run(folder, ['glossary']);
    expect(listed).toMatchObject({ code: 2, stdout: '' });
    expect(listed.stderr).toContain(`${path}:6:19: Unexpected cell`);
  });

  it('lists the terms and how they are used', async () => {
    const folder = await clubProject(`${glossary}| quorum | Quorum | | |\n| | | Vereinsmeier* | |\n`);
    const { stdout, code } = await run(folder, ['glossary', '--lang', 'de']);
    expect(code).toBe(0);
    expect(stdout).toContain('locales/de/glossary.md: 5 terms');
    expect(stdout).toContain('member → Mitglied, not Angehörige*  (1 of 2 items as agreed)');
    expect(stdout).toContain('quorum → Quorum  (stands in no document)');
    const plain = JSON.parse((await run(folder, ['glossary', '--format', 'json'])).stdout);
    expect(plain.languages[0].terms[0]).toMatchObject({ source: 'member', items: 2, agreed: 1, line: 3 });
  });

  it('says how to begin one where there is none', async () => {
    const { stdout } = await run(await clubProject(), ['glossary']);
    expect(stdout).toContain('No glossary for "de" yet');
  });

  it('cannot be suppressed into silence: a finding of it is accepted like any other', async () => {
    const folder = await clubProject(glossary);
    const entry = [
      '--finding',
      'term/required',
      '--item',
      'paragraph.1',
      '--by',
      'Ada',
      '--reason',
      'A quotation',
    ];
    expect((await run(folder, ['accept', 'de', ...entry])).code).toBe(0);
    const checked = await run(folder, ['check', '--format', 'json', '--rule', 'term/required']);
    expect(findingsOf(checked)).toEqual(['term/required @ item.1']);
  });
});

const concept = (body: string): string => `<conceptEntry id="c1">${body}</conceptEntry>`;

/** TBX of 2019 with categories as attribute values. */
function tbx(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>${body}</body></text></tbx>`;
}

const basic = tbx(
  concept(
    '<descrip type="definition">who belongs | to us</descrip><langSec xml:lang="en"><termSec><term>member</term></termSec></langSec>' +
      '<langSec xml:lang="de"><termSec><term>Vereinsmitglied</term></termSec><termSec><term>Mitglied</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>' +
      '<termSec><term>Angehöriger</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>',
  ),
);

const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body>${concept(
  '<basic:definition>who belongs | to us</basic:definition><langSec xml:lang="en"><termSec><term>member</term></termSec></langSec><langSec xml:lang="de"><termSec><term>Vereinsmitglied</term></termSec><termSec><term>Mitglied</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>Angehöriger</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>',
)}</body></text></tbx>`;

const martif = `<?xml version='1.0'?><martif type="TBX" xml:lang="en"><martifHeader/><text><body><termEntry id="1"><descripGrp><descrip type="definition">who belongs | to us</descrip></descripGrp><langSet xml:lang="EN"><tig><term>member</term></tig></langSet><langSet xml:lang="de"><ntig><termGrp><term>Vereins<hi>mitglied</hi></term></termGrp></ntig><tig><term>Mitglied</term><termNote type="normativeAuthorization">preferredTerm</termNote></tig><ntig><termGrp><term>Angehöriger</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>`;

describe('urtext glossary import', () => {
  async function importing(content: string, ...args: readonly string[]) {
    const folder = await clubProject();
    writeFileSync(join(folder, 'words.tbx'), content);
    const result = await run(folder, ['glossary', 'import', 'words.tbx', '--lang', 'de', ...args]);
    return { folder, result, written: Buffer.from(readTree(folder)[path] ?? '', 'latin1').toString('utf8') };
  }

  it.each([
    ['TBX-Basic with attributes', basic],
    ['TBX-Basic with tags', dct],
    ['TBX of 2008', martif],
  ])('reads %s: the preferred term first, deprecated ones forbidden', async (_, content) => {
    const { result, written } = await importing(content);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(written).toBe(
      `${header}| member | Mitglied; Vereinsmitglied | Angehöriger | who belongs \\| to us |\n`,
    );
  });

  it('enters nothing twice and writes nothing with --dry-run', async () => {
    const { folder } = await importing(basic);
    const before = readTree(folder);
    const again = await run(folder, ['glossary', 'import', 'words.tbx', '--lang', 'de']);
    expect(again.stdout).toContain('0 new, 0 extended, 1 there already');
    expect(readTree(folder)).toEqual(before);
    const dry = await importing(basic, '--dry-run');
    expect(dry.result.stdout).toContain('Would import');
    expect(dry.written).toBe('');
  });

  it('takes a region for its language, but not one region for another', async () => {
    const regional = (lang: string): string => basic.replace('xml:lang="de"', `xml:lang="${lang}"`);
    expect((await importing(regional('de-AT'))).result.code).toBe(0);
    const { result } = await importing(regional('nl'));
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('It has: en, nl');
  });

  it('leaves out terms that hide something, and says so', async () => {
    const hidden = concept(
      '<langSec xml:lang="en"><termSec><term>board</term></termSec></langSec><langSec xml:lang="de"><termSec><term>Vor\u202estand</term></termSec></langSec>',
    );
    const { result, written } = await importing(basic.replace('</body>', `${hidden}</body>`));
    expect(result.stdout).toContain('Left out 1 entry');
    expect(written).not.toContain('board');
  });

  it.each([
    [
      'a document type declaration',
      basic.replace('<tbx', '<!DOCTYPE tbx SYSTEM "x.dtd"><tbx'),
      'document type',
    ],
    ['a bomb', `<!DOCTYPE t [<!ENTITY a "aaaa">]>${basic.slice(39)}`, 'document type'],
    ['another vocabulary', '<xliff version="2.1"/>', 'found "xliff"'],
    ['a broken file', basic.slice(0, 300), 'well-formed'],
    ['no XML', 'member,Mitglied', 'well-formed'],
    ['deep nesting', `<tbx>${'<a>'.repeat(100_000)}`, 'well-formed XML'],
  ])('refuses %s and writes nothing', async (_, content, words) => {
    const { result, written } = await importing(content);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('words.tbx');
    expect(result.stderr).toContain(words);
    expect(written).toBe('');
  });

  it.each([
    ['a file', ['glossary', 'import', '--lang', 'de'], 'Missing file'],
    ['a language', ['glossary', 'import', 'rules.md'], 'Name one with --lang'],
    ['one language', ['glossary', 'import', 'rules.md', '--lang', 'de,fr'], 'Name one with --lang'],
    ['an action it knows', ['glossary', 'export'], 'expected "import FILE"'],
  ])('asks for %s', async (_, args, words) => {
    const result = await run(await clubProject(), args);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(words);
  });

  it('reads a large file with little memory and never fails on cut ones', () => {
    const many = tbx(
      Array.from({ length: 20_000 }, (_, index) =>
        basic.replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '').replaceAll('member', `member ${index}`),
      ).join(''),
    );
    const read = readTbx(Buffer.from(many));
    expect(read.ok && read.entries.length).toBe(20_000);
    for (let end = 0; end < martif.length; end += 7)
      expect(readTbx(Buffer.from(martif.slice(0, end))).ok).toBe(false);
  });
});
