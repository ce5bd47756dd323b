/** What `urtext verify` says of copies, one verdict for each: the table of all ways in which texts are passed on. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { available } from '../clients/client.ts';
import { binary, makeProject, run, type Tree, writeTree } from '../program.ts';
import { docxOf, epubOf, htmlMailOf, odtOf, pageOf, quotedMailOf, textOf, zipOf } from './copies.ts';
import { document, english, languages, own, textIn, type Verdict, verdictsOf, verify } from './verdicts.ts';

/** One of the paragraphs with other words in it. */
function changed(text: string, before: string, after: string): string {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
}

/** As old editors save it: their own numbers for quotation marks and dashes. */
function inWindows1252(text: string): Uint8Array {
  const own = new Map([...'’“”–—'].map((sign, at) => [sign, [0x92, 0x93, 0x94, 0x96, 0x97][at] ?? 0]));
  return Buffer.from([...text].map((sign) => own.get(sign) ?? sign.codePointAt(0) ?? 0));
}

const honest: Record<string, string | Uint8Array> = {};
for (const lang of ['en', ...languages]) {
  const text = lang === 'en' ? english : textIn(lang);
  honest[`${lang}.md`] = text;
  honest[`${lang}.html`] = pageOf(text, lang);
  honest[`${lang}.txt`] = textOf(text);
  honest[`${lang}-quoted.eml`] = quotedMailOf(text);
  honest[`${lang}-html.eml`] = htmlMailOf(text);
  honest[`${lang}.docx`] = docxOf(text);
  honest[`${lang}.odt`] = odtOf(text);
  honest[`${lang}.epub`] = epubOf(text, lang);
}
const straight = english.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
Object.assign(honest, {
  'en-crlf.md': english.replaceAll('\n', '\r\n'),
  'en-bom.txt': `\uFEFF${textOf(english)}`,
  'en-narrow.txt': textOf(english, 30),
  'en-wide.txt': textOf(english, 4000),
  'en-straight.txt': textOf(straight),
  'en-no-break-spaces.html': pageOf(english.replaceAll(' of ', '\u00a0of '), 'en'),
  'en-utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(textOf(english), 'utf16le')]),
  'en-windows-1252.txt': inWindows1252(textOf(english)),
  'en-windows-1252.html': inWindows1252(
    pageOf(english, 'en').replace(/charset="?utf-8"?/i, 'charset="windows-1252"'),
  ),
  'en-attached.eml': `From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: application/octet-stream; name="t.docx"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="t.docx"\n\n${Buffer.from(docxOf(english)).toString('base64')}\n--b--\n`,
  'en-soft-hyphens.html': pageOf(english.replaceAll('responsib', 'respon\u00adsib'), 'en'),
  'en-comment.txt': textOf(english).replace(/^/gm, '// '),
  'en-capital-title.txt': textOf(english).replace(/^## (.*)$/m, (_, title: string) => title.toUpperCase()),
  'en-notice-first.html': pageOf(
    english.replace(/(# .*\n)([\s\S]*)(Copyright ©[\s\S]*)$/, '$1\n$3\n$2'),
    'en',
  ),
});

describe('an honest copy', () => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await verify(honest);
  }, 120_000);

  it.each(Object.keys(honest))('is what it is: %s', (name) => {
    const lang = name.replace(/[.-](?=[a-z]+).*$/, '').replace(/^zh.*/, 'zh-Hans');
    const found = [...verdicts].find(
      ([path, one]) => path.split('!')[0] === name && one.verdict !== 'unknown',
    )?.[1];
    expect(found).toMatchObject({
      verdict: lang === 'en' ? 'faithful' : 'translation',
      allowed: true,
      exit: 0,
      document,
      edition: '2003-01',
      lang,
      notice: 'present',
      clause: 'present',
      items: [],
      added: [],
    });
  });
});

const item3 = /^3\. .*\n/m;
const wrong: Readonly<Record<string, readonly [copy: string | Uint8Array, expected: object]>> = {
  'notice-word.md': [
    changed(english, 'may not be modified in any way', 'may be modified in any way'),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'terms', standing: 'changed' }] },
  ],
  'notice-word.html': [
    pageOf(changed(english, 'furnished to others', 'given to others'), 'en'),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'terms', standing: 'changed' }] },
  ],
  'year.md': [
    changed(english, 'Copyright © 2003', 'Copyright © 2013'),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'copyright', standing: 'changed' }] },
  ],
  'year.docx': [
    docxOf(changed(english, 'Copyright © 2003', 'Copyright © 2004')),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'copyright', standing: 'changed' }] },
  ],
  'copyright-sign.txt': [
    textOf(changed(english, 'Copyright © 2003', 'Copyright 2003')),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'copyright', standing: 'signs' }] },
  ],
  'notice-capitals.txt': [
    textOf(changed(english, 'All Rights Reserved', 'All rights reserved')),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'copyright', standing: 'case' }] },
  ],
  'no-notice.md': [
    english.replace(/\nCopyright ©[\s\S]*$/, ''),
    {
      verdict: 'altered',
      notice: 'missing',
      items: [
        { address: 'copyright', standing: 'missing' },
        { address: 'terms', standing: 'missing' },
      ],
    },
  ],
  'item-dropped.md': [
    english.replace(item3, ''),
    { verdict: 'altered', items: [{ address: 'item.3', standing: 'missing' }] },
  ],
  'item-dropped.txt': [textOf(english.replace(item3, '')), { verdict: 'altered' }],
  'item-added.md': [
    changed(english, '14. Not associate', '14. Bring a cake.\n15. Not associate'),
    { verdict: 'altered', added: ['Bring a cake.'] },
  ],
  'item-added-last.html': [
    pageOf(
      changed(english, 'of this code.\n\nCopyright', 'of this code.\n15. Bring a cake.\n\nCopyright'),
      'en',
    ),
    { verdict: 'altered', added: ['Bring a cake.'], items: [] },
  ],
  'paragraph-added.txt': [
    textOf(
      changed(english, '\n\nCopyright', '\n\nAll of this counts only from Monday to Friday.\n\nCopyright'),
    ),
    { verdict: 'altered', added: ['All of this counts only from Monday to Friday.'], items: [] },
  ],
  'words-added.md': [
    changed(english, 'fairly and on equal terms.', 'fairly and on equal terms. Unless they are rude.'),
    { verdict: 'altered', items: [{ address: 'item.11', standing: 'extended' }] },
  ],
  'not-added.docx': [
    docxOf(changed(english, 'do not plagiarize', 'do plagiarize')),
    { verdict: 'altered', items: [{ address: 'item.12', standing: 'changed' }] },
  ],
  'number.eml': [
    quotedMailOf(changed(english, 'at least 100 years', 'at least 10 years')),
    { verdict: 'altered', items: [{ address: 'preamble.1', standing: 'changed' }] },
  ],
  'comma.md': [
    changed(english, 'privacy of, and freedom of access to,', 'privacy of and freedom of access to,'),
    { verdict: 'altered', items: [{ address: 'item.10', standing: 'signs' }] },
  ],
  'swapped.md': [
    english.replace(/^11\. (.*)\n12\. (.*)\n/m, '11. $2\n12. $1\n'),
    { verdict: 'altered', items: [{ standing: 'moved' }, { standing: expect.anything() }] },
  ],
  'clause-changed.odt': [
    odtOf(changed(english, 'is definitive in case', 'is not definitive in case')),
    { verdict: 'altered', clause: 'altered', items: [{ address: 'clause', standing: 'changed' }] },
  ],
  'misspelling-put-right.md': [
    changed(english, 'measureable', 'measurable'),
    { verdict: 'altered', items: [{ address: 'preamble.2', standing: 'changed' }] },
  ],
  'hidden-notice.html': [
    pageOf(english, 'en').replace(/<p>(This document and)/, '<p style="display:none">$1'),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'terms', standing: 'hidden' }] },
  ],
  'hidden-within.html': [
    pageOf(english, 'en').replace('may not be modified', 'may not <span hidden>always</span> be modified'),
    { verdict: 'altered', notice: 'altered', items: [{ address: 'terms', standing: 'interrupted' }] },
  ],
  'tracked.docx': [
    docxOf(english, (xml) =>
      xml.replace(
        /<w:r>(<w:t xml:space="preserve">Treat all users)/,
        '<w:ins><w:r><w:t>Never </w:t></w:r></w:ins><w:r>$1',
      ),
    ),
    {
      verdict: 'altered',
      items: [{ address: 'item.11', standing: 'extended' }],
      remarks: [{ key: 'verify.remark.inserted' }],
    },
  ],
  'renumbered.html': [
    pageOf(english, 'en').replace('<ol>', '<ol start="2">'),
    { verdict: 'altered', items: expect.anything() },
  ],
  'notice-word-de.md': [
    changed(textIn('de'), 'may not be modified', 'may be modified'),
    { verdict: 'altered', lang: 'de', notice: 'altered' },
  ],
  'notice-translated-fr.md': [
    textIn('fr').replace(
      /\nThis document and translations[\s\S]*$/,
      '\nCe document et ses traductions peuvent être copiés et fournis à des tiers.\n',
    ),
    { verdict: 'altered', lang: 'fr', notice: 'altered' },
  ],
  'item-dropped-ru.txt': [
    textOf(textIn('ru').replace(item3, '')),
    {
      verdict: 'translation',
      lang: 'ru',
      complete: false,
      accepted: false,
      items: [{ address: 'item.3', standing: 'missing' }],
    },
  ],
  'item-dropped-ja.docx': [
    docxOf(textIn('ja').replace(item3, '')),
    { verdict: 'translation', lang: 'ja', complete: false, accepted: false },
  ],
  'no-clause-es.md': [
    textIn('es')
      .split('\n\n')
      .filter((_, index) => index !== 4)
      .join('\n\n'),
    { verdict: 'translation', lang: 'es', complete: false, clause: 'missing' },
  ],
  'other-words-de.md': [
    changed(textIn('de'), 'fortgesetzt gegen diesen Kodex', 'gelegentlich gegen diesen Kodex'),
    {
      verdict: 'translation',
      lang: 'de',
      accepted: false,
      complete: true,
      items: [{ address: 'item.14', standing: 'changed' }],
    },
  ],
  'excerpt.md': [
    english
      .split('\n')
      .filter((line) => /^(?:4|5|6)\. /.test(line))
      .join('\n'),
    { verdict: 'excerpt' },
  ],
  'excerpt.html': [
    pageOf(
      `# On the net\n\nI read this today.\n\n${english
        .split('\n')
        .filter((line) => /^(?:9|10)\. /.test(line))
        .join('\n')}\n`,
      'en',
    ),
    { verdict: 'excerpt' },
  ],
};

describe('a copy that its terms do not allow', () => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await verify(Object.fromEntries(Object.entries(wrong).map(([name, [copy]]) => [name, copy])));
  }, 120_000);

  it.each(Object.keys(wrong))('is told, with where and why: %s', (name) => {
    expect(verdicts.get(name)).toMatchObject({ allowed: false, exit: 1, document, ...wrong[name]?.[1] });
  });
});

it('says nothing of what is no copy', async () => {
  const verdicts = await verify({
    'letter.txt': 'Dear Bob,\n\nhow are you? I hope that the Internet works where you are.\n\nYours\nAda\n',
    'namesake.md':
      '# Code of Conduct\n\nBe nice to each other on our lists, and never shout.\n\nNo advertising.\n',
    'notice-alone.txt': english.slice(english.indexOf('Copyright ©')),
  });
  expect(verdicts.get('letter.txt')).toMatchObject({ verdict: 'unknown', allowed: null, exit: 2 });
  expect(verdicts.get('notice-alone.txt')).toMatchObject({ exit: 2 });
  expect(verdicts.get('namesake.md')?.document).toBeUndefined();
  expect(verdicts.get('namesake.md')?.exit).not.toBe(0);
});

describe('a derivative work', () => {
  it('is told by its lost notice, with the references that remain in it', async () => {
    const folder = makeProject(own);
    const made = await run(folder, [
      'derive',
      '--document',
      document,
      '--neutral',
      '--out',
      'found',
      '--lang',
      'de',
    ]);
    expect(made.code).toBe(0);
    const paths = verdictsOf(await run(folder, ['verify', 'found', '--format', 'json']));
    const derived = paths.filter(({ verdict }) => verdict === 'derivative');
    expect(new Set(derived.map(({ lang }) => lang))).toEqual(new Set(['de', 'en']));
    for (const one of derived)
      expect(one).toMatchObject({ allowed: true, exit: 0, references: [], notice: 'missing' });
  });

  it('with a name left is not allowed', async () => {
    const text = english
      .replace(/\nCopyright ©[\s\S]*$/, '')
      .replaceAll('ISOC', 'Guild')
      .replaceAll('Internet Society', 'Example Guild');
    const verdicts = await verify({
      'clean.md': text,
      'left.md': text
        .replace('a Guild member will', 'an ISOC member will')
        .replace('an Guild member will', 'an ISOC member will'),
    });
    expect(verdicts.get('clean.md')).toMatchObject({ verdict: 'derivative' });
    expect(verdicts.get('left.md')).toMatchObject({ verdict: 'derivative', allowed: false, exit: 1 });
    expect(verdicts.get('left.md')?.references?.map(({ found }) => found)).toContain('ISOC');
  });
});

it('judges a translation into a language that has none', async () => {
  const {
    'locales/fr/code-of-conduct.md': french = '',
    'locales/fr/code-of-conduct.record.json': _,
    ...others
  } = own;
  const project = Object.fromEntries(
    Object.entries(others).filter(([path]) => !path.startsWith('locales/fr/')),
  );
  const found = {
    'whole.md': french,
    'page.html': pageOf(french, 'fr'),
    'dropped.md': french.replace(item3, ''),
    'notice.md': changed(french, 'may not be modified', 'may be modified'),
  };
  const verdicts = await verify(found, project);
  const about = { lang: 'fr', document, accepted: false, uncertain: ['words'] };
  expect(verdicts.get('whole.md')).toMatchObject({
    ...about,
    verdict: 'translation',
    allowed: true,
    complete: true,
  });
  expect(verdicts.get('page.html')).toMatchObject({ ...about, verdict: 'translation', complete: true });
  expect(verdicts.get('dropped.md')).toMatchObject({ ...about, allowed: false, complete: false });
  expect(verdicts.get('notice.md')).toMatchObject({ ...about, verdict: 'altered', allowed: false });
});

it('reads a mailbox mail by mail, and what is piped in', async () => {
  const folder = makeProject(own);
  const altered = changed(english, 'may not be modified in any way', 'may be modified in any way');
  const mailbox = [english, altered]
    .map((text) => `From ada@example.org Mon Jan  6 09:00:00 2003\n${quotedMailOf(text)}\n`)
    .join('');
  writeTree(folder, { 'letters.mbox': mailbox });
  const mails = verdictsOf(await run(folder, ['verify', 'letters.mbox', '--format', 'json']));
  expect(mails.map(({ path, verdict }) => [path, verdict])).toEqual([
    ['letters.mbox!1', 'faithful'],
    ['letters.mbox!2', 'altered'],
  ]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [binary, 'verify', '-', '--format', 'json'],
    { cwd: folder, input: quotedMailOf(english), encoding: 'utf8' },
  );
  const piped = { code: status ?? 2, stdout, stderr };
  expect(verdictsOf(piped)).toEqual([expect.objectContaining({ path: '-', verdict: 'faithful', exit: 0 })]);
});

it('says of Word files which fields and text boxes were read', async () => {
  const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const first = /<w:r><w:t xml:space="preserve">[^<]*<\/w:t><\/w:r>/;
  const copies = {
    'field.docx': docxOf(english, (xml) =>
      xml.replace(
        first,
        (run_) =>
          `${field('begin')}<w:r><w:instrText> TITLE </w:instrText></w:r>${field('separate')}${run_}${field('end')}`,
      ),
    ),
    'simple.docx': docxOf(english, (xml) =>
      xml.replace(first, (run_) => `<w:fldSimple w:instr="TITLE">${run_}</w:fldSimple>`),
    ),
    'box.docx': docxOf(english, (xml) =>
      xml.replace(
        '</w:p>',
        '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Draft of a small office</w:t></w:r></w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>',
      ),
    ),
  };
  const verdicts = await verify(copies);
  const remarksOf = (name: string): unknown => verdicts.get(name)?.remarks;
  expect(remarksOf('field.docx')).toEqual([expect.objectContaining({ key: 'verify.remark.fields' })]);
  expect(remarksOf('simple.docx')).toEqual([expect.objectContaining({ key: 'verify.remark.fields' })]);
  expect(remarksOf('box.docx')).toEqual([expect.objectContaining({ key: 'verify.remark.boxes' })]);
  for (const [, { verdict }] of verdicts) expect(verdict).toBe('faithful');
});

describe('files for translators', () => {
  it('are copies of the translation that they carry', async () => {
    const folder = makeProject(own);
    const { code } = await run(folder, [
      'export',
      'de',
      '--document',
      document,
      '--format',
      'po',
      '--out',
      'found',
    ]);
    const second = await run(folder, [
      'export',
      'de',
      '--document',
      document,
      '--format',
      'xliff',
      '--out',
      'found2',
    ]);
    const third = await run(folder, [
      'export',
      'de',
      '--document',
      document,
      '--format',
      'json',
      '--out',
      'found3',
    ]);
    expect([code, second.code, third.code]).toEqual([0, 0, 0]);
    for (const name of ['found', 'found2', 'found3']) {
      const [verdict] = verdictsOf(await run(folder, ['verify', name, '--format', 'json']));
      expect(verdict).toMatchObject({ verdict: 'translation', lang: 'de', allowed: true, items: [] });
    }
  });
});

describe('a pack', () => {
  const files = { 'en.md': english, 'de.md': textIn('de') };
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const sums = Object.entries(files)
    .map(([name, text]) => `${digest(text)}  ${name}\n`)
    .join('');

  it.each(['pretty', 'json'])('say so when there is no text in them, as %s', async (format) => {
    const folder = makeProject({
      ...own,
      'a.zip': zipOf({ 'a.png': '\x89PNG\r\n', 'b/': '' }),
      'none/.keep': '',
    });
    for (const name of ['a.zip', 'none']) {
      const { code, stdout, stderr } = await run(folder, ['verify', name, '--format', format]);
      expect([code, stderr]).toEqual([2, '']);
      expect(stdout).toContain(name);
      expect(stdout).toContain('no text in it');
    }
  });

  it('is read file by file', async () => {
    const verdicts = await verify({ 'good.zip': zipOf({ ...files, SHA256SUMS: sums }) });
    expect([...verdicts].map(([path, { verdict }]) => [path, verdict])).toEqual([
      ['good.zip!en.md', 'faithful'],
      ['good.zip!de.md', 'translation'],
    ]);
  });

  it('that lies is named file by file', async () => {
    const verdicts = await verify({
      'changed.zip': zipOf({ ...files, 'en.md': `${english}\n`, SHA256SUMS: sums }),
    });
    expect(verdicts.get('changed.zip')).toMatchObject({ error: 'verify.pack.changed', exit: 2 });
  });
});

describe.skipIf(!available('ssh-keygen'))('the signature of a pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'urtext-signature-'));
  const keygen = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('ssh-keygen', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const sums = `${createHash('sha256').update(english).digest('hex')}  en.md\n`;
  const signedBy = (key: string, purpose = 'urtext'): string => {
    writeFileSync(join(folder, 'SHA256SUMS'), sums);
    rmSync(join(folder, 'SHA256SUMS.sig'), { force: true });
    keygen('-Y', 'sign', '-n', purpose, '-f', key, 'SHA256SUMS');
    return readFileSync(join(folder, 'SHA256SUMS.sig'), 'utf8');
  };
  const packs: Record<string, Tree> = {};
  beforeAll(() => {
    for (const [name, ...kind] of [
      ['ed25519', 'ed25519'],
      ['rsa', 'rsa', '-b', '2048'],
      ['p256', 'ecdsa', '-b', '256'],
      ['p384', 'ecdsa', '-b', '384'],
      ['p521', 'ecdsa', '-b', '521'],
      ['stranger', 'ed25519'],
    ] as const) {
      keygen('-q', '-N', '', '-C', name, '-f', name, '-t', ...kind);
      packs[name] = { 'en.md': english, SHA256SUMS: sums, 'SHA256SUMS.sig': signedBy(name) };
    }
  });
  const signers = (): string =>
    ['ed25519', 'rsa', 'p256', 'p384', 'p521']
      .map(
        (name) =>
          `${name}@example.org namespaces="urtext" ${readFileSync(join(folder, `${name}.pub`), 'utf8')}`,
      )
      .join('# Of the guild\n');
  const judged = async (pack: Tree, ...options: readonly string[]): Promise<readonly Verdict[]> => {
    const project = makeProject(own);
    writeTree(project, { 'pack.zip': zipOf(pack), 'allowed-signers': signers() });
    return verdictsOf(await run(project, ['verify', 'pack.zip', '--format', 'json', ...options]));
  };

  it.each(['ed25519', 'rsa', 'p256', 'p384', 'p521'])(
    'made by ssh-keygen with a key %s is right',
    async (name) => {
      const [told, ...rest] = await judged(packs[name] ?? {});
      expect(rest).toEqual([]);
      expect(told).toMatchObject({ verdict: 'faithful', exit: 0, remarks: [{ key: 'verify.pack.signed' }] });
      const [known] = await judged(packs[name] ?? {}, '--signers', 'allowed-signers');
      expect(known).toMatchObject({ exit: 0, remarks: [{ key: 'verify.pack.signed-by' }] });
    },
  );

  it('of another list, of another purpose, or that is none, is told', async () => {
    const pack = packs['ed25519'] ?? {};
    const other = { ...pack, SHA256SUMS: `${sums}${sums.replace('en.md', 'de.md')}`, 'de.md': english };
    expect(await judged(other)).toContainEqual(
      expect.objectContaining({ error: 'verify.pack.signature-wrong' }),
    );
    const mail = { ...pack, 'SHA256SUMS.sig': signedBy('ed25519', 'mail') };
    expect(await judged(mail)).toContainEqual(
      expect.objectContaining({ error: 'verify.pack.signature-namespace', exit: 2 }),
    );
    const none = { ...pack, 'SHA256SUMS.sig': 'signed, honestly' };
    expect(await judged(none)).toContainEqual(
      expect.objectContaining({ error: 'verify.pack.signature-damaged' }),
    );
  });

  it('is asked for with --signers: a stranger’s is told, and none too', async () => {
    const asked = ['--signers', 'allowed-signers'] as const;
    expect(await judged(packs['stranger'] ?? {}, ...asked)).toContainEqual(
      expect.objectContaining({ error: 'verify.pack.stranger', exit: 2 }),
    );
    expect(await judged({ 'en.md': english, SHA256SUMS: sums }, ...asked)).toContainEqual(
      expect.objectContaining({ error: 'verify.pack.unsigned' }),
    );
  });

  it('is checked in a folder too', async () => {
    const project = makeProject(own);
    writeTree(join(project, 'pack'), packs['ed25519'] ?? {});
    const [told] = verdictsOf(await run(project, ['verify', 'pack', '--format', 'json']));
    expect(told).toMatchObject({ verdict: 'faithful', remarks: [{ key: 'verify.pack.signed' }] });
  });
});

it('names the line of a list of allowed signers that is none', async () => {
  const project = makeProject(own);
  writeTree(project, { 'allowed-signers': '# Guild\nkeeper@example.org\n', 'en.md': english });
  const { code, stderr } = await run(project, ['verify', 'en.md', '--signers', 'allowed-signers']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^allowed-signers:2:1/m);
});

describe('two editions', () => {
  const edition = (year: number, last: string): string =>
    `# Rules of the Example Guild\n\n${[
      'Every member treats all other members as fairly as they wish to be treated themselves.',
      'No member takes home the tools of the workshop without a word to the keeper of the keys.',
      last,
    ]
      .map((text, index) => `${index + 1}. ${text}`)
      .join('\n')}\n\nCopyright © ${year} Example Guild. This line stays in every copy of these rules.\n`;
  const older = edition(2003, 'Whoever breaks a tool of the workshop pays for it within one month.');
  const newer = edition(2019, 'Whoever breaks a tool of the workshop repairs it within one week.');

  it('are told apart, by the items that differ', async () => {
    const folder = makeProject({ 'rules.md': older });
    expect((await run(folder, ['init', 'rules.md'])).code).toBe(0);
    const profilePath = join(folder, 'source', 'rules', 'document.json');
    const profile: { editions: string[] } = JSON.parse(readFileSync(profilePath, 'utf8'));
    writeTree(folder, { 'source/rules/2019.md': newer });
    expect((await run(folder, ['lock', '--edition', '2019', '--document', 'rules'])).code).toBe(0);
    writeTree(folder, {
      'a.txt': textOf(older),
      'b.html': pageOf(newer, 'en'),
      'c.md': newer.replace('© 2019', '© 2003'),
    });
    const verdicts = verdictsOf(await run(folder, ['verify', 'a.txt', 'b.html', 'c.md', '--format', 'json']));
    expect(verdicts.map(({ verdict, edition: id }) => [verdict, id])).toEqual([
      ['faithful', profile.editions[0]],
      ['faithful', '2019'],
      ['altered', '2019'],
    ]);
    expect(verdicts[0]?.toldApart?.[0]).toMatchObject({ edition: '2019' });
    expect(verdicts[0]?.toldApart?.[0]?.items.length).toBeGreaterThan(0);
  });
});

it('knows the accepted translation as it is: what it lacks, and what it has beside the English', async () => {
  const german = textIn('de');
  const lost = german.replace(item3, '');
  const noted = changed(
    german,
    '\n\nCopyright',
    '\n\nÜbersetzt von der Beispielgilde, in ihrer freien Zeit.\n\nCopyright',
  );
  for (const [text, complete] of [
    [lost, false],
    [noted, true],
  ] as const) {
    const project = { ...own, [`locales/de/${document}.md`]: text };
    const verdicts = await verify({ 'de.txt': textOf(text) }, project);
    expect(verdicts.get('de.txt')).toMatchObject({
      verdict: 'translation',
      accepted: true,
      complete,
      exit: 0,
      added: [],
      items: [],
    });
  }
});

it('tells of a file for translators whose English is not that of the edition', async () => {
  const folder = makeProject(own);
  const out = await run(folder, ['export', 'de', '--document', document, '--format', 'po', '--out', 'de.po']);
  expect(out.code).toBe(0);
  const po = readFileSync(join(folder, 'de.po'), 'utf8');
  writeTree(folder, { 'de.po': changed(po, 'msgid "Treat all users', 'msgid "Treat some users') });
  const [verdict] = verdictsOf(await run(folder, ['verify', 'de.po', '--format', 'json']));
  expect(verdict?.remarks).toMatchObject([{ key: 'verify.remark.sources', data: { items: 'item.11' } }]);
  expect(verdict?.allowed).toBe(false);
});

it('takes nothing for faithful that readers see in another order', async () => {
  const turned = english.replace(/\n1\. /, '\n1. \u202e');
  const found = await verify({ 'turned.md': turned, 'marked.md': english.replace(/\n1\. /, '\n1. \u200e') });
  expect(found.get('turned.md')).toMatchObject({ verdict: 'altered', exit: 1 });
  expect(found.get('marked.md')).toMatchObject({ verdict: 'faithful', exit: 0 });
});

it('cannot tell what a file says that says it twice, and tells why in words', async () => {
  const folder = makeProject(own);
  writeTree(folder, { 'twice.json': '{"item.1": "Be fair.", "item.1": "Be rude."}\n' });
  const { code, stdout } = await run(folder, ['verify', 'twice.json']);
  expect(code).toBe(2);
  expect(stdout).toContain('Key "item.1" is used in line 1 and again in line 1');
});
