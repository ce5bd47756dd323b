/** Names of the owner that remain in a derivative work where no reader of its words sees them. */

import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf, epubOf, odtOf, pageOf, pdfOf } from './copies.ts';
import { lanterns, verifyLanterns } from './lanterns.ts';
import type { Verdict } from './verdicts.ts';

const part = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
};
const work = lanterns
  .replace(/\nCopyright ©[\s\S]*$/, '')
  .replace(/ See <https[^>]*> for the procedure\./, '')
  .replaceAll('the Lantern Guild', 'our harbour')
  .replaceAll('The Lantern Guild', 'Our harbour');
const page = pageOf(work, 'en');
const inText = (html: string): string =>
  part(page, 'Keepers settle disputes', `${html} Keepers settle disputes`);
const withParts = (archive: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(archive),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });

/** A PDF of it in Latin letters, with more in its trailer and about its page; readers find its objects again. */
const inPdf = (trailer: string, ofPage: string): Uint8Array => {
  const plain = work.replace(/[“”]/g, '"').replace(/–/g, '-');
  const pdf = Buffer.from(pdfOf(plain)).toString('latin1');
  return Buffer.from(
    part(part(pdf, '/Root 1 0 R', `/Root 1 0 R ${trailer}`), '/Type /Page ', `/Type /Page ${ofPage} `),
    'latin1',
  );
};

const named: Readonly<Record<string, readonly [copy: string | Uint8Array, where: string]>> = {
  'description.html': [inText('<img src="a.png" alt="Arms of the Lantern Guild">'), 'attribute'],
  'title.html': [inText('<abbr title="Lantern Guild">LG</abbr>'), 'attribute'],
  'mail.html': [inText('<a href="mailto:keys@lantern.example">Write.</a>'), 'link'],
  'link.html': [inText('<a href="https://lantern.example/rules">Source.</a>'), 'link'],
  'comment.html': [inText('<!-- as the Lantern Guild has it -->'), 'comment'],
  'link.md': [part(work, 'the assembly', '[the assembly](https://lantern.example/who)'), 'link'],
  'title.md': [part(work, 'the assembly', '[the assembly](who.md "Lantern Guild")'), 'attribute'],
  'comment.md': [`${work}\n<!-- Made of the rules of the Lantern Guild. -->\n`, 'comment'],
  'front-matter.md': [`---\nauthor: Lantern Guild\n---\n\n${work}`, 'metadata'],
  'author.docx': [
    withParts(docxOf(work), {
      'docProps/core.xml': '<cp:coreProperties><dc:creator>Lantern Guild</dc:creator></cp:coreProperties>',
    }),
    'metadata',
  ],
  'link.docx': [
    withParts(docxOf(work), {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="https://lantern.example/rules" TargetMode="External"/></Relationships>',
    }),
    'attribute',
  ],
  'description.docx': [
    docxOf(work, (xml) =>
      part(xml, '</w:p>', '<w:r><w:drawing><wp:docPr descr="Lantern Guild"/></w:drawing></w:r></w:p>'),
    ),
    'attribute',
  ],
  'comment.docx': [
    withParts(docxOf(work), {
      'word/comments.xml':
        '<w:comments><w:comment w:id="1"><w:p><w:r><w:t>From the Lantern Guild</w:t></w:r></w:p></w:comment></w:comments>',
    }),
    'metadata',
  ],
  'author.pdf': [inPdf('/Info << /Author (Lantern Guild) >>', ''), 'metadata'],
  'link.pdf': [
    inPdf(
      '',
      '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://lantern.example/rules) >> >>]',
    ),
    'link',
  ],
  'author.odt': [
    withParts(odtOf(work), {
      'meta.xml':
        '<office:document-meta><office:meta><dc:creator>Lantern Guild</dc:creator></office:meta></office:document-meta>',
    }),
    'metadata',
  ],
  'author.epub': [
    withParts(epubOf(work, 'en'), {
      'OPS/b.opf': new TextDecoder()
        .decode(unzipSync(epubOf(work, 'en'))['OPS/b.opf'])
        .replace('<metadata>', '<metadata><dc:creator>Lantern Guild</dc:creator>'),
    }),
    'metadata',
  ],
};
const none: Readonly<Record<string, string | Uint8Array>> = {
  'plain.md': work,
  'page.html': page,
  'plain.docx': docxOf(work),
  'plain.odt': odtOf(work),
  'plain.pdf': inPdf('', ''),
  'plain.epub': epubOf(work, 'en'),
  'linked-below.html': part(
    page,
    '<footer>',
    '<footer><p>Friends of ours: <a href="https://lantern.example">the lamps</a></p>',
  ),
};

describe('a derivative work', () => {
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    const copies = Object.entries(named).map(([name, [copy]]) => [name, copy] as const);
    const titled = { 'titled.html': part(page, '<title>Page', '<title>Lantern Guild') };
    verdicts = await verifyLanterns({ ...Object.fromEntries(copies), ...none, ...titled });
  }, 60_000);

  it.each(Object.keys(named))('has the name that is left in it told, with where: %s', (name) => {
    const found = verdicts.get(name);
    expect(found).toMatchObject({ verdict: 'derivative', allowed: false, exit: 1 });
    expect(found?.references).toContainEqual(
      expect.objectContaining({ where: named[name]?.[1], doubtful: false }),
    );
  });

  it.each(Object.keys(none))('is allowed without a name, whatever a page has below it: %s', (name) => {
    expect(verdicts.get(name)).toMatchObject({ verdict: 'derivative', allowed: true, references: [] });
  });

  it('on a page that names the owner in its head is for a person to judge', () => {
    expect(verdicts.get('titled.html')).toMatchObject({
      verdict: 'derivative',
      allowed: true,
      references: [{ where: 'title', doubtful: true }],
    });
  });
});
