/** What breaks the grammar of XLIFF 1.2, and what does not. */
import { describe, expect, it } from 'vitest';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { told, uncovered } from './covering.ts';
import { bytes } from './samples.ts';

const file = (inside: string, attributes = ''): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:my" version="1.2">\n<file original="a" source-language="en" target-language="fr" datatype="plaintext"${attributes}>\n${inside}\n</file>\n</xliff>`;
const body = (inside: string): string => file(`<body>\n${inside}\n</body>`);
const unit = (inside: string, attributes = ''): string =>
  body(`<trans-unit id="1"${attributes}>${inside}</trans-unit>`);
const source = '<source>Wait.</source>';
const target = (inside: string): string => unit(`${source}<target>${inside}</target>`);

const INVALID: readonly (readonly [title: string, messageId: string, text: string])[] = [
  ['a misspelt attribute of the file', 'xliffAttributeUnexpected', file('<body/>', ' ¦targe-language="fr"')],
  [
    'a language that is none',
    'xliffLanguageTag',
    unit(`${source}<target ¦xml:lang="le français">a</target>`),
  ],
  ['an unknown state', 'xliffAttributeValue', unit(`${source}<target ¦state="done">a</target>`)],
  ['approval that is neither yes nor no', 'xliffAttributeValue', unit(source, ' ¦approved="true"')],
  ['a unit of size that is none', 'xliffAttributeValue', unit(source, ' ¦size-unit="chars"')],
  ['a priority that is none', 'xliffAttributeValue', unit(`${source}<note ¦priority="11">a</note>`)],
  ['a target before its source', 'xliffElementUnexpected', unit(`<target>a</target>¦${source}`)],
  ['a second target', 'xliffElementUnexpected', unit(`${source}<target>a</target>¦<target>b</target>`)],
  ['an element of XLIFF 2', 'xliffElementUnexpected', unit(`¦<segment>${source}</segment>${source}`)],
  ['a code of XLIFF 2', 'xliffElementUnexpected', target('a<¦pc id="1">b</pc>'.replace('<¦', '¦<'))],
  ['a code without id', 'xliffAttributeMissing', target('a¦<x/>')],
  ['an annotation without a kind', 'xliffAttributeMissing', target('¦<mrk>a</mrk>')],
  [
    'words between elements',
    'xliffTextUnexpected',
    body(`¦<group>Wait.<trans-unit id="1">${source}</trans-unit></group>`),
  ],
  ['a body before its header', 'xliffElementUnexpected', file('<body/>\n¦<header/>')],
  [
    'a reference without an address',
    'xliffAttributeMissing',
    file('<header><skl>¦<external-file/></skl></header><body/>'),
  ],
  [
    'a phase without a name',
    'xliffAttributeMissing',
    file('<header><phase-group>¦<phase process-name="a"/></phase-group></header><body/>'),
  ],
  ['a group of contexts without any', 'xliffElementMissing', unit(`${source}¦<context-group/>`)],
];

describe('XLIFF 1.2', () => {
  it.each(INVALID)('names %s', (_title, messageId, marked) => {
    const start = marked.indexOf('¦');
    const lines = marked.slice(0, start).split('\n');
    const text = marked.replace('¦', '');
    const file = readXliff(bytes(text));
    const found = file.problems.map((one) => [one.severity, one.messageId, one.line, one.column]);
    expect(found).toContainEqual(['warning', messageId, lines.length, (lines.at(-1) ?? '').length + 1]);
    expect(uncovered(told('xliff', bytes(text)))).toEqual([]);
  });

  it('finds nothing wrong in a file that uses everything rightly', () => {
    const codes =
      '<g id="1" ctype="bold">a</g><x id="2" clone="no"/><bx id="3" rid="a"/>b<ex id="4" rid="a"/><bpt id="5">&lt;i><sub datatype="html">c</sub></bpt>d<ept id="5">&lt;/i></ept><ph id="6" assoc="both">e</ph><it id="7" pos="open">f</it><mrk mtype="term">g</mrk>';
    const text = file(
      [
        '<header><skl><external-file href="a.skl"/></skl><phase-group><phase phase-name="p" process-name="q" date="2026-01-01"/></phase-group>',
        '<tool tool-id="t" tool-name="T"><my:data/></tool><note>all</note><my:header>x</my:header></header>',
        '<body><group restype="x-list"><context-group name="c" purpose="location match"><context context-type="linenumber">3</context></context-group><my:group/>',
        `<trans-unit id="1" approved="yes" maxwidth="9" size-unit="char" my:kind="x"><source xml:lang="en">${codes}</source><seg-source>${codes}</seg-source>`,
        `<target state="x-checked" state-qualifier="exact-match" xml:lang="fr">${codes}</target><note priority="2" annotates="source">b</note>`,
        '<alt-trans match-quality="80%" alttranstype="previous-version"><source>a</source><target>b</target><note>c</note><my:match/></alt-trans><my:data>x</my:data></trans-unit>',
        '</group></body>',
      ].join('\n'),
    );
    expect(readXliff(bytes(text)).problems).toEqual([]);
  });

  it('looks at the same without a namespace, and not at all at versions before', () => {
    const text = unit(source, ' approved="true"').replace(
      ' xmlns="urn:oasis:names:tc:xliff:document:1.2"',
      '',
    );
    const said = (given: string): readonly string[] =>
      readXliff(bytes(given)).problems.map(({ messageId }) => messageId);
    expect(said(text)).toEqual(['xliffNamespaceMissing', 'xliffAttributeValue']);
    expect(said(text.replace('version="1.2"', 'version="1.0"'))).toEqual([]);
  });
});
