/**
 * What PDF/UA-1 asks of the structure of a PDF, asked of the built files of every language. No validator of it is in the
 * registries that this project installs from; these are its rules that a program can decide.
 *
 * @see ISO 14289-1, 7
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house, notice } from '../pack/house.ts';
import { inManyScripts } from '../pack/scripts.ts';
import { languagesOf, makeProject, ownProject, run } from '../program.ts';
import { available, haveFonts, packFonts } from './client.ts';
import {
  type Dictionary,
  drawnBy,
  type Objects,
  objectsOf,
  operationsIn,
  stringOf,
  type Value,
} from './pdf-objects.ts';

const hasAll = available('qpdf') && haveFonts(packFonts);

/** Everything that a text can have: depths of headings, lists in lists, code, a quotation, a rule, links, a notice. */
const everything = (title: string, words: string): string => `# ${title}

${words} [${words}](https://example.org/a "${words}"), **${words}**, *${words}*, \`${words}\`.

## ${title} I

### ${title} II

1. ${words}
   - ${words}
   - ${words} <https://example.org/b>
2. ${words}

> ${words}

---

## ${title} III

\`\`\`
${words}
\`\`\`

(a) ${words}

(b) [${words}](#top)

${notice}
`;

async function rich(): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': '{ "version": 1, "source": "source", "locales": "locales" }',
    'source/rich/1.md': everything('House', 'Doors open'),
    'source/rich/document.json': JSON.stringify({
      version: 1,
      document: 'rich',
      title: 'House',
      lang: 'en',
      editions: ['1'],
      demands: [
        {
          type: 'verbatim',
          units: ['house.iii.paragraph.1'],
          sentence: 'This notice must be included in all copies.',
        },
      ],
      names: [],
    }),
    'locales/de/rich.md': everything('Haus', 'Türen öffnen'),
    'locales/he/rich.md': everything('בית', 'דלתות נפתחות'),
  });
  await run(folder, ['lock']);
  const { code, stdout, stderr } = await run(folder, ['pack', '--allow', 'draft', '-o', 'out', '-f', 'pdf']);
  if (code !== 0) throw new Error(stdout + stderr);
  return folder;
}

/** Folders in which PDFs are built, with the PDFs. */
const sources: readonly (readonly [string, () => Promise<string>, readonly string[], string])[] = [
  [
    'the founding document',
    async () => {
      const folder = makeProject(ownProject());
      const built = await run(folder, ['pack', '-o', 'out', '-f', 'pdf', '-d', 'code-of-conduct']);
      expect([built.code, built.stderr]).toEqual([0, '']);
      return folder;
    },
    ['en', ...languagesOf(ownProject(), 'code-of-conduct')],
    'code-of-conduct',
  ],
  [
    'a text in many scripts',
    async () => {
      const folder = await house(inManyScripts);
      const built = await run(folder, ['pack', '-o', 'out', '-f', 'pdf']);
      expect([built.code, built.stderr]).toEqual([0, '']);
      return folder;
    },
    ['en', ...Object.keys(inManyScripts)],
    'house-rules',
  ],
  ['a text that has everything, as a draft', rich, ['en', 'de', 'he'], 'rich'],
  [
    'a derivative work',
    async () => {
      const folder = makeProject(ownProject());
      const built = await run(folder, [
        'derive',
        '--neutral',
        '-o',
        'out',
        '--pack',
        '-f',
        'pdf',
        '-l',
        'ar,ja',
      ]);
      expect([built.code, built.stderr]).toEqual([0, '']);
      return folder;
    },
    ['en', 'ar', 'ja'],
    'code-of-conduct',
  ],
];

/** Standard types of structure. @see ISO 32000-1, 14.8.4 */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** An element of the structure, with its type as the roles have it. */
interface Element {
  readonly reference: string;
  readonly dictionary: Dictionary;
  readonly type: string;
  readonly children: readonly Element[];
  /** Ids of its marked content, each with its page. */
  readonly content: readonly string[];
  /** Annotations that are part of it. */
  readonly annotations: readonly string[];
}

interface Read {
  readonly objects: Objects;
  readonly root: Dictionary;
  readonly tree: Dictionary;
  readonly pages: readonly (readonly [reference: string, page: Dictionary])[];
  readonly top: readonly Element[];
  readonly all: readonly Element[];
}

function readPdf(path: string): Read {
  const objects = objectsOf(path);
  const { dictionary, list } = objects;
  const root = dictionary(objects.trailer['/Root']);
  const tree = dictionary(root['/StructTreeRoot']);
  const pagesIn = (node: Value): readonly (readonly [string, Dictionary])[] => {
    const page = dictionary(node);
    return page['/Type'] === '/Page' ? [[shown(node), page]] : list(page['/Kids']).flatMap(pagesIn);
  };
  const all: Element[] = [];
  const seen = new Set<string>();
  const elementOf = (reference: string, parent: string): Element => {
    expect(seen.has(reference), `${reference} stands twice in the tree`).toBe(false);
    seen.add(reference);
    const own = dictionary(reference);
    expect(own['/P']).toBe(parent);
    const content: string[] = [];
    const annotations: string[] = [];
    const children: Element[] = [];
    for (const child of list(own['/K'])) {
      const inner = dictionary(child);
      if (typeof child === 'number') content.push(`${shown(own['/Pg'])} ${child}`);
      else if (inner['/Type'] === '/MCR')
        content.push(`${shown(inner['/Pg'] ?? own['/Pg'])} ${shown(inner['/MCID'])}`);
      else if (inner['/Type'] === '/OBJR') annotations.push(shown(inner['/Obj']));
      else children.push(elementOf(shown(child), reference));
    }
    let type = shown(own['/S']).slice(1);
    const roles = dictionary(tree['/RoleMap']);
    for (let step = 0; step < 5 && !standard.has(type); step++)
      type = shown(roles[`/${type}`] ?? '').slice(1);
    const element = { reference, dictionary: own, type, children, content, annotations };
    all.push(element);
    return element;
  };
  const top = list(tree['/K']).map((one) => elementOf(shown(one), shown(root['/StructTreeRoot'])));
  return { objects, root, tree, pages: pagesIn(root['/Pages'] ?? null), top, all };
}

/** Elements in the order of the text. */
function inOrder(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((one) => [one, ...inOrder(one.children)]);
}

/** By index, what the tree of parents says. */
function parentsIn({ objects, tree }: Read): ReadonlyMap<number, Value> {
  const { dictionary, list } = objects;
  const found = new Map<number, Value>();
  const walk = (node: Dictionary): void => {
    const numbers = list(node['/Nums']);
    for (let at = 0; at < numbers.length; at += 2) found.set(Number(numbers[at]), numbers[at + 1] ?? null);
    for (const kid of list(node['/Kids'])) walk(dictionary(kid));
  };
  walk(dictionary(tree['/ParentTree']));
  return found;
}

describe.skipIf(!hasAll).each(sources)('the PDFs of %s', async (_, make, languages, document) => {
  const folder = hasAll ? await make() : '';

  describe.each(languages)('in %s', (lang) => {
    const pdf = hasAll ? readPdf(join(folder, 'out', lang, `${document}.pdf`)) : undefined;
    const read = (): Read => {
      if (!pdf) throw new Error('Not built');
      return pdf;
    };

    it('say that they are tagged, in which language and after which standard, and show their title', () => {
      const { objects, root } = read();
      const { dictionary, stream } = objects;
      expect(dictionary(root['/MarkInfo'])).toMatchObject({ '/Marked': true });
      expect(dictionary(root['/MarkInfo'])['/Suspects'] ?? false).toBe(false);
      expect(stringOf(objects.at(root['/Lang']))).toBe({ 'zh-Hans': 'zh-CN' }[lang] ?? lang);
      expect(dictionary(root['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
      const metadata = Buffer.from(stream(root['/Metadata']), 'latin1').toString('utf8');
      expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
      const title = /<dc:title>.*?<rdf:li[^>]*>([^<]+)<\/rdf:li>.*?<\/dc:title>/s.exec(metadata)?.[1];
      const info = dictionary(objects.trailer['/Info']);
      expect(title).toBe(stringOf(objects.at(info['/Title'])));
      expect(title?.length).toBeGreaterThan(2);
      expect(objects.trailer['/Encrypt']).toBeUndefined();
    });

    it('have every mark on a page in their structure, once, or say that it is no part of it', () => {
      const { objects, pages, all } = read();
      const parents = parentsIn(read());
      const inTree = new Map(all.flatMap((one) => one.content.map((id) => [id, one.reference] as const)));
      const drawn: string[] = [];
      for (const [reference, page] of pages) {
        const content = objects.list(page['/Contents']).map(objects.stream).join('\n');
        const { marked, unmarked, nested } = drawnBy(operationsIn(content));
        expect([unmarked, nested]).toEqual([[], 0]);
        expect(new Set(marked).size).toBe(marked.length);
        const owners = objects.list(parents.get(Number(page['/StructParents'])));
        for (const id of marked) {
          drawn.push(`${reference} ${id}`);
          expect(owners[id]).toBe(inTree.get(`${reference} ${id}`));
        }
        // What is drawn elsewhere and shown here would have to be marked there.
        expect(Object.keys(objects.dictionary(objects.dictionary(page['/Resources'])['/XObject']))).toEqual(
          [],
        );
      }
      expect(drawn.length).toBeGreaterThan(3);
      expect([...inTree.keys()].toSorted()).toEqual(drawn.toSorted());
      expect(all.flatMap(({ content }) => content)).toHaveLength(drawn.length);
    });

    it('have a tree of types that are known, with lists and headings in their order', () => {
      const { objects, tree, top, all } = read();
      for (const name of Object.keys(objects.dictionary(tree['/RoleMap'])))
        expect([name, standard.has(name.slice(1))]).toEqual([name, false]);
      for (const { type, dictionary } of all)
        expect([dictionary['/S'], standard.has(type)]).toEqual([dictionary['/S'], true]);
      expect(top.map(({ type }) => type)).toEqual(['Document']);
      const parentOf = new Map(all.flatMap((one) => one.children.map((child) => [child, one] as const)));
      for (const one of all) {
        if (one.type === 'L')
          for (const child of one.children) expect(['LI', 'L', 'Caption']).toContain(child.type);
        if (one.type === 'LI') {
          expect(parentOf.get(one)?.type).toBe('L');
          expect(one.children.map(({ type }) => type)).toEqual(['Lbl', 'LBody']);
        }
        if (one.type === 'Lbl' || one.type === 'LBody') expect(parentOf.get(one)?.type).toBe('LI');
        if (one.type === 'Figure' || one.type === 'Formula')
          expect(stringOf(one.dictionary['/Alt']).length).toBeGreaterThan(0);
        // A paragraph holds no other one, and neither does a heading.
        if (/^(?:P|H\d)$/.test(one.type))
          for (const child of inOrder(one.children)) expect(child.type).not.toMatch(/^(?:P|H\d|L|Sect|Div)$/);
      }
      const levels = inOrder(top).flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []);
      expect(levels.length).toBeGreaterThan(0);
      expect(levels[0]).toBe('1');
      let before = 0;
      for (const level of levels.map(Number)) {
        expect(level).toBeLessThanOrEqual(before + 1);
        before = level;
      }
      expect(all.some(({ type }) => type === 'H')).toBe(false);
    });

    it('have links that say where they lead, in the structure and in the order of it', () => {
      const { objects, pages, all } = read();
      const parents = parentsIn(read());
      const links = all.filter(({ type }) => type === 'Link');
      const seen: string[] = [];
      for (const [, page] of pages) {
        const annotations = objects.list(page['/Annots']);
        if (annotations.length > 0) expect(page['/Tabs']).toBe('/S');
        for (const one of annotations) {
          const annotation = objects.dictionary(one);
          expect(annotation['/Subtype']).toBe('/Link');
          expect(stringOf(objects.at(annotation['/Contents'])).length).toBeGreaterThan(0);
          const owner = all.find(
            ({ reference }) => reference === parents.get(Number(annotation['/StructParent'])),
          );
          expect(owner?.type).toBe('Link');
          expect(owner?.annotations).toContain(one);
          seen.push(shown(one));
        }
      }
      expect(links.flatMap(({ annotations }) => annotations).toSorted()).toEqual(seen.toSorted());
      if (document !== 'code-of-conduct') expect(seen.length).toBeGreaterThan(0);
    });

    it('have fonts in them that say which characters their signs stand for', () => {
      const { objects } = read();
      const { dictionary, list, stream } = objects;
      const fonts = [...objects.dictionaries.values()].filter(
        (one) => one['/Type'] === '/Font' && one['/ToUnicode'] !== undefined,
      );
      expect(fonts.length).toBeGreaterThan(0);
      for (const [, one] of objects.dictionaries)
        if (one['/Type'] === '/Font') expect(one['/Subtype']).toMatch(/^\/(?:Type0|CIDFontType[02])$/);
      for (const font of fonts) {
        expect(font['/BaseFont']).toMatch(/^\/[A-Z]{6}\+/);
        expect(['/Identity-H', '/Identity-V']).toContain(font['/Encoding']);
        const [inside] = list(font['/DescendantFonts']).map(dictionary);
        const descriptor = dictionary(inside?.['/FontDescriptor']);
        const program = ['/FontFile2', '/FontFile3'].map((key) => stream(descriptor[key])).join('');
        expect(program.length).toBeGreaterThan(500);
        if (inside?.['/Subtype'] === '/CIDFontType2') expect(inside['/CIDToGIDMap']).toBeDefined();
        const map = stream(font['/ToUnicode']);
        const targets = [...map.matchAll(/<[0-9a-fA-F]+>\s+<((?:[0-9a-fA-F]{4})+)>/g)];
        expect(targets.length).toBeGreaterThan(0);
        for (const [, target = ''] of targets) expect(target).not.toMatch(/^(?:.{4})*(?:0000|feff|fffe)/i);
      }
    });

    it('have files in them that are named and related, and run nothing', () => {
      const { objects, root } = read();
      const files = [...objects.dictionaries.values()].filter((one) => one['/Type'] === '/Filespec');
      expect(files.map((one) => stringOf(objects.at(one['/UF']))).toSorted()).toEqual(
        [`${document}.md`, 'manifest.json'].toSorted(),
      );
      for (const file of files) {
        expect(stringOf(objects.at(file['/F'])).length).toBeGreaterThan(0);
      }
      for (const key of ['/OpenAction', '/AA', '/AcroForm', '/OCProperties'])
        expect(root[key]).toBeUndefined();
      for (const [, one] of objects.dictionaries)
        expect(shown(one['/S'])).not.toMatch(/^\/(?:JavaScript|Launch)$/);
    });

    it('say of what is in another language in which it is', () => {
      const { objects, pages, all } = read();
      const own = { 'zh-Hans': 'zh' }[lang] ?? lang;
      const said = new Set(all.flatMap(({ dictionary }) => stringOf(objects.at(dictionary['/Lang'])) || []));
      for (const [, page] of pages)
        for (const { operands } of operationsIn(
          objects.list(page['/Contents']).map(objects.stream).join('\n'),
        )) {
          const at = operands.indexOf('/Lang');
          if (at !== -1) said.add(operands[at + 1]?.replace(/^\(|\)$/g, '') ?? '');
        }
      const hasNotice = readFileSync(join(folder, 'out', 'manifest.json'), 'utf8').includes(
        '"kind": "faithful"',
      );
      const others = [...said].filter((one) => one.split('-', 1)[0] !== own);
      expect(others).toEqual(lang !== 'en' && hasNotice ? ['en'] : []);
    });
  });
});

/** A name, a reference or a number as qpdf writes it. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
