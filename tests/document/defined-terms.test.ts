/** Terms that a text defines, and whether a translation keeps the word that it chose for them. */
import { describe, expect, it } from 'vitest';
import { definedTerms } from '../../src/document/defined-terms.ts';
import { parseEdition } from '../../src/document/parse.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { lettersOf, presenceOf } from '../../src/text/alike.ts';
import { inMemory, type Run, reportOf, runInMemory } from '../program.ts';

const RULE = 'term/defined-term-consistency';

function termsIn(text: string, listed: readonly string[] = []): Record<string, number> {
  const profile = {
    version: 1,
    document: 'example',
    title: '',
    lang: 'en',
    editions: ['1'],
    outline: [],
    demands: [],
    names: [],
  } as const;
  const edition = parseEdition({ id: '1', path: '1.md', parsed: readMarkdown(text) }, profile);
  return Object.fromEntries(definedTerms(edition, listed).map(({ term, uses }) => [term, uses.length]));
}

describe('a term is defined', () => {
  it.each([
    ['“Member” means whoever pays.', ['Member']],
    ['"Member" shall mean whoever pays.', ['Member']],
    ['“The Work” refers to what is shown.', ['Work']],
    ['“Working Group” and “Group” have the meaning given in part 2.', ['Working Group', 'Group']],
    ['- ‘The Licensee’ or ‘You’: whoever uses it.', ['Licensee']],
    ['- ‘Contributor(s)’: whoever adds to it.', ['Contributor']],
    ['“License” (or “Licence”) means these terms.', ['License', 'Licence']],
    ['‘Derivative Works’ are all works made of it.', ['Derivative Works']],
    ['**Board of Appeal** means those who decide.', ['Board of Appeal']],
    ['**Author**: whoever made the work.', ['Author']],
    ['**Author:** whoever made the work.', ['Author']],
    ['1. **“Author”** means whoever made the work.', ['Author']],
    ['These rules (the “Charter”) bind all.', ['Charter']],
    ['All of them (collectively, the “Parties”) agree.', ['Parties']],
    ['The club of Bern (hereinafter referred to as the "Club") agrees.', ['Club']],
    ['It is held by one person (each a **Holder**).', ['Holder']],
  ])('in %j', (text, expected) => {
    expect(Object.keys(termsIn(text))).toEqual(expected);
  });

  it.each([
    ['a motto', 'Our motto is “Everybody Plays”.'],
    ['a motto that is something', 'Our motto “Everybody Plays” is a promise.'],
    ['a quotation', 'He said “Nobody Knows” and left.'],
    ['a title', 'Read “The Art of Chess” before you begin.'],
    ['emphasis', 'Be **Very Careful** with the clock.'],
    ['small letters', '“work” means what is shown.'],
    ['a word in capitals', '“MUST” means that it is a duty.'],
    ['a pronoun', '“You” means whoever reads.'],
    ['a whole sentence', '“Nobody Ever Went Away From The Big Hall” means this.'],
  ])('by no such thing as %s', (_, text) => {
    expect(termsIn(text)).toEqual({});
  });

  it('and used where it stands for itself, in singular and plural', () => {
    const uses = (sentence: string): number | undefined =>
      termsIn(`“Party” means a signer.\n\n${sentence}`)['Party'];
    for (const sentence of ['A Party may leave.', 'All Parties agree.', 'Ask the Party, not the guests.'])
      expect([sentence, uses(sentence)]).toEqual([sentence, 1]);
    for (const sentence of [
      'There is a party tonight.',
      'It lies in the Party’s hands.',
      'Join the Green Party today.',
      'Read the Party Rules.',
      '## The Party',
      'Partying is allowed.',
    ])
      expect([sentence, uses(sentence)]).toEqual([sentence, 0]);
  });

  it('where the document lists it, in small letters too', () => {
    const text = 'Whoever pays is a “member”.\n\nMembers vote.\n\nEvery member pays.';
    expect(termsIn(text)).toEqual({});
    expect(termsIn(text, ['member'])).toEqual({ member: 2 });
  });

  it('once for every text: a longer term is another one', () => {
    const text =
      '“Material” means all of it.\n\n“Adapted Material” means what was changed.\n\nShare the Material.\n\nShare Adapted Material.';
    expect(termsIn(text)).toEqual({ Material: 1, 'Adapted Material': 1 });
  });
});

describe('the word of a term is recognized', () => {
  it.each([
    ['de', 'Lizenziertes Material', 'des lizenzierten Materials'],
    ['de', 'Satzung', 'Satzungsänderungen'],
    ['ru', 'Произведение', 'без Произведений'],
    ['pl', 'Dzieło', 'w Dziele'],
    ['fi', 'Teos', 'Teoksen'],
    ['hu', 'Felhasználó', 'a felhasználónak'],
    ['tr', 'Katkıda Bulunan', 'Katkıda bulunanların'],
    ['el', 'Έργο', 'του έργου'],
    ['sw', 'Mtumiaji', 'watumiaji wote'],
    ['zu', 'Umsebenzisi', 'abasebenzisi'],
    ['ar', 'المرخِّص', 'للمرخصين'],
    ['ar', 'عضو', 'الأعضاء'],
    ['he', 'מעניק הרישיון', 'למעניקי הרישיון'],
    ['ko', '회원', '회원들은'],
    ['ja', '利用者', 'すべての利用者は'],
    ['zh-Hans', '被许可的材料', '被许可材料'],
    ['th', 'ผู้อนุญาต', 'ของผู้อนุญาตนั้น'],
    ['hi', 'सदस्य', 'सदस्यों'],
  ])('in %s: %s in %s', (_, term, text) => {
    expect(presenceOf(term)?.(lettersOf(text))).toMatch(/^(?:all|some)$/);
  });

  it.each([
    ['de', 'Lizenzgeber', 'der Rechteinhaber'],
    ['de', 'Lizenzgeber', 'der Lizenznehmer'],
    ['ru', 'Автор', 'Создатель'],
    ['pl', 'Dzieło', 'Utwór'],
    ['sw', 'Mtumiaji', 'mwanachama'],
    ['ar', 'عضو', 'المشتركين'],
    ['ko', '회원', '참가자는'],
    ['ja', '利用者', 'すべての会員は'],
    ['zh-Hans', '会员', '参与者'],
  ])('in %s not %s in %s', (_, term, text) => {
    expect(presenceOf(term)?.(lettersOf(text))).toBe('none');
  });

  it('unless it is more like another term', () => {
    const others = ['licencia', 'licenciatario'];
    expect(presenceOf('licenciante', others)?.(lettersOf('la licencia del licenciatario'))).toBe('none');
    expect(presenceOf('licenciante', others)?.(lettersOf('los licenciantes'))).toBe('all');
    const rights = ['Lizenzierte Rechte'];
    expect(presenceOf('Lizenziertes Material', rights)?.(lettersOf('des lizenzierten Materials'))).toBe(
      'all',
    );
  });

  it.each(['', '—', 'Ty', 'わ'])('not where %j is too short to tell', (term) => {
    expect(presenceOf(term)).toBeUndefined();
  });
});

describe('a project', () => {
  const english =
    '# Rules\n\nWhoever pays is a “member”.\n\nMembers vote.\n\nEvery member pays.\n\nA member may leave.\n\nAsk a member first.\n';
  const german =
    '# Regeln\n\nWer zahlt, ist „Mitglied“.\n\nMitglieder stimmen ab.\n\nJedes Mitglied zahlt.\n\nEin Mitglied kann gehen.\n\nFragen Sie zuerst einen Teilnehmer.\n';
  const profile = 'source/rules/document.json';

  async function founded(terms?: unknown): Promise<Map<string, string | Uint8Array>> {
    const files = inMemory({ 'rules.md': english });
    await runInMemory(files, ['init', 'rules.md', '--edition', '2020']);
    files.set('locales/de/rules.md', german);
    const known: Record<string, unknown> = JSON.parse(String(files.get(profile)));
    files.set(profile, JSON.stringify({ ...known, ...(terms !== undefined && { terms }) }, null, 2));
    return files;
  }
  const check = (files: Map<string, string | Uint8Array>): Promise<Run> =>
    runInMemory(files, ['check', '--rule', RULE, '--format', 'json']);

  it('has findings for the terms that it lists', async () => {
    expect(reportOf(await check(await founded())).diagnostics).toEqual([]);
    const run = await check(await founded(['member']));
    expect(reportOf(run).diagnostics).toMatchObject([
      { ruleId: RULE, severity: 'warning', address: 'paragraph.5', line: 11 },
    ]);
    expect(reportOf(run).diagnostics[0]?.message).toBe(
      'Missing "Mitglied" in paragraph.5, by which paragraph.1 translates the defined term "member"',
    );
  });

  it('leaves terms of the glossary to the glossary', async () => {
    const files = await founded(['member']);
    files.set('locales/de/glossary.md', '| English | Translation |\n|---|---|\n| Member | Mitglied |\n');
    expect(reportOf(await check(files)).diagnostics).toEqual([]);
  });

  it('cannot list what the text does not set off', async () => {
    const { code, stderr } = await check(await founded(['member', 'guest']));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^source\/rules\/document\.json:\d+:\d+: Unexpected term "guest" at "terms\.1"/);
    expect(await check(await founded(['']))).toMatchObject({ code: 2, stdout: '' });
    expect(await check(await founded('member'))).toMatchObject({ code: 2, stdout: '' });
  });
});
