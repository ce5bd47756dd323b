import { describe, expect, it } from 'vitest';
import { readXliff } from '../../src/formats/xliff/index.ts';
import { told, uncovered } from './covering.ts';
import { bytes } from './samples.ts';

/** A kind of invalid file: the fault, what is said of it, the section that decides, and the file. */
interface Case {
  readonly title: string;
  readonly messageId: string;
  readonly section: string;
  /** The whole file after the XML declaration; `¦` stands before what is to be marked. */
  readonly text: string;
  /** Of the specification, where it is not 2.1. */
  readonly version?: string;
  readonly severity?: 'error' | 'warning';
}

const NS = 'urn:oasis:names:tc:xliff:document:2.0';
const modules = [
  'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"',
  'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"',
  'xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0"',
  'xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"',
  'xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"',
  'xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"',
  'xmlns:my="urn:my"',
].join(' ');

const root = (inside: string, attributes = 'srcLang="en" trgLang="fr"'): string =>
  `<xliff xmlns="${NS}" ${modules} version="2.1" ${attributes}>\n${inside}\n</xliff>`;
const file = (inside: string): string => root(`<file id="f1">\n${inside}\n</file>`);
const unit = (inside: string): string => file(`<unit id="u1">\n${inside}\n</unit>`);
/** One segment, translated. */
const pair = (source: string, target: string): string =>
  unit(`<segment><source>${source}</source><target>${target}</target></segment>`);
const source = (inside: string): string => unit(`<segment><source>${inside}</source></segment>`);
const ok = '<unit id="u1"><segment><source>Wait.</source></segment></unit>';
const segment = '<segment><source>Wait.</source></segment>';
const withData = (inside: string): string =>
  unit(`<originalData><data id="d1">x</data></originalData>\n<segment><source>${inside}</source></segment>`);
const withNote = (inside: string): string =>
  unit(`<notes><note id="n1">Look.</note></notes>\n<segment><source>${inside}</source></segment>`);
const match = (attributes: string, inside = '<source>a</source><target>b</target>'): string =>
  unit(
    `<mtc:matches>¦<mtc:match ${attributes}>${inside}</mtc:match></mtc:matches>\n<segment id="s1"><source>a</source></segment>`,
  );
const glossary = (inside: string): string => unit(`<gls:glossary>${inside}</gls:glossary>${segment}`);

const rule = (attributes: string): string =>
  unit(`<val:validation>¦<val:rule ${attributes}/></val:validation>${segment}`);
const item = (inside: string): string =>
  unit(`<res:resourceData><res:resourceItem>${inside}</res:resourceItem></res:resourceData>${segment}`);
const change = (attributes: string, properties: string): string =>
  unit(
    `<ctr:changeTrack>¦<ctr:revisions ${attributes}><ctr:revision>${properties}</ctr:revision></ctr:revisions></ctr:changeTrack>\n<notes><note id="n1">a</note><note id="n2">b</note></notes>${segment}`,
  );
const content = '<ctr:item property="content">old</ctr:item>';
const reference = (ref: string): string => source(`<mrk id="m1" type="my:x" ¦ref="${ref}">a</mrk>`);

const no = 'canCopy="no" canDelete="no"';

// prettier-ignore
const CASES: readonly Case[] = [
  // Structure.
  { title: 'no file', messageId: 'xliffElementMissing', section: '4.2.2.1', text: `¦${root('')}` },
  {
    title: 'srcLang missing',
    messageId: 'xliffAttributeMissing',
    section: '4.2.2.1',
    text: `¦${root(`<file id="f1">${ok}</file>`, 'trgLang="fr"')}`,
  },
  {
    title: 'file without unit',
    messageId: 'xliffElementMissing',
    section: '4.2.2.2',
    text: root('¦<file id="f1"></file>'),
  },
  {
    title: 'file without id',
    messageId: 'xliffAttributeMissing',
    section: '4.2.2.2',
    text: root(`¦<file>${ok}</file>`),
  },
  {
    title: 'group without id',
    messageId: 'xliffAttributeMissing',
    section: '4.2.2.4',
    text: file(`¦<group>${ok}</group>`),
  },
  {
    title: 'unit without id',
    messageId: 'xliffAttributeMissing',
    section: '4.2.2.5',
    text: file(`¦<unit>${segment}</unit>`),
  },
  {
    title: 'unit without segment',
    messageId: 'xliffUnitWithoutSegment',
    section: '4.2.2.5',
    text: file('¦<unit id="u1"><ignorable><source> </source></ignorable></unit>'),
  },
  {
    title: 'empty unit',
    messageId: 'xliffElementMissing',
    section: '4.2.2.5',
    text: file('¦<unit id="u1"></unit>'),
  },
  {
    title: 'segment without source',
    messageId: 'xliffElementMissing',
    section: '4.2.2.6',
    text: unit('¦<segment></segment>'),
  },
  {
    title: 'ignorable without source',
    messageId: 'xliffElementMissing',
    section: '4.2.2.7',
    text: unit(`¦<ignorable></ignorable>${segment}`),
  },
  {
    title: 'two sources',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.6',
    text: unit('<segment><source>a</source>¦<source>b</source></segment>'),
  },
  {
    title: 'two targets',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.6',
    text: unit('<segment><source>a</source><target>b</target>¦<target>c</target></segment>'),
  },
  {
    title: 'target before source',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.6',
    text: unit('<segment><target>b</target>¦<source>a</source></segment>'),
  },
  {
    title: 'notes inside a segment',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.6',
    text: unit('<segment><source>a</source>¦<notes><note>x</note></notes></segment>'),
  },
  {
    title: 'notes after the segments',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.5',
    text: unit(`${segment}¦<notes><note>x</note></notes>`),
  },
  {
    title: 'original data before the notes',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.5',
    text: unit(`<originalData><data id="d1">x</data></originalData>¦<notes><note>x</note></notes>${segment}`),
  },
  {
    title: 'module element after the segments',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.5',
    text: unit(`${segment}¦<my:more/>`),
  },
  {
    title: 'empty notes',
    messageId: 'xliffElementMissing',
    section: '4.2.2.8',
    text: unit(`¦<notes></notes>${segment}`),
  },
  {
    title: 'empty original data',
    messageId: 'xliffElementMissing',
    section: '4.2.2.10',
    text: unit(`¦<originalData></originalData>${segment}`),
  },
  {
    title: 'element in a note',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.9',
    text: unit(`<notes><note>¦<ph id="1"/></note></notes>${segment}`),
  },
  {
    title: 'unknown element in a target',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.13',
    text: pair('a', '¦<gg>b</gg>'),
  },
  {
    title: 'element of another namespace in a source',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.12',
    text: source('¦<my:b>a</my:b>'),
  },
  {
    title: 'unknown element in a file',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.2',
    text: root(`<file id="f1">¦<header/>${ok}</file>`),
  },
  {
    title: 'unit in a unit',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.5',
    text: unit(`${segment}¦${ok}`),
  },
  {
    title: 'text between units',
    messageId: 'xliffTextUnexpected',
    section: '4.2.2.2',
    text: root(`¦<file id="f1">stray${ok}</file>`),
  },
  {
    title: 'text in an empty code',
    messageId: 'xliffTextUnexpected',
    section: '4.2.3.2',
    text: source('¦<ph id="1">x</ph>'),
  },
  {
    title: 'skeleton without content and reference',
    messageId: 'xliffSkeletonEmpty',
    section: '4.2.2.3',
    text: root(`<file id="f1">¦<skeleton/>${ok}</file>`),
  },
  {
    title: 'skeleton with content and reference',
    messageId: 'xliffSkeletonBoth',
    section: '4.2.2.3',
    text: root(`<file id="f1">¦<skeleton href="a">b</skeleton>${ok}</file>`),
  },
  {
    title: 'skeleton after the units',
    messageId: 'xliffElementUnexpected',
    section: '4.2.2.2',
    text: root(`<file id="f1">${ok}¦<skeleton href="a"/></file>`),
  },
  // Attributes.
  {
    title: 'attribute that the unit does not have',
    messageId: 'xliffAttributeUnexpected',
    section: '4.2.2.5',
    text: file(`<unit id="u1" ¦approved="yes">${segment}</unit>`),
  },
  {
    title: 'state on the unit',
    messageId: 'xliffAttributeUnexpected',
    section: '4.2.2.5',
    text: file(`<unit id="u1" ¦state="final">${segment}</unit>`),
  },
  {
    title: 'foreign attribute on a segment',
    messageId: 'xliffAttributeUnexpected',
    section: '4.9.1',
    text: unit('<segment ¦my:x="1"><source>a</source></segment>'),
  },
  {
    title: 'foreign attribute on a target',
    messageId: 'xliffAttributeUnexpected',
    section: '4.9.1',
    text: unit('<segment><source>a</source><target ¦my:x="1">b</target></segment>'),
  },
  {
    title: 'id with a space',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.21',
    text: file(`<unit ¦id="a b">${segment}</unit>`),
  },
  {
    title: 'translate that is neither yes nor no',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.38',
    text: file(`<unit id="u1" ¦translate="false">${segment}</unit>`),
  },
  {
    title: 'canResegment that is neither yes nor no',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.6',
    text: file(`<unit id="u1" ¦canResegment="0">${segment}</unit>`),
  },
  {
    title: 'unknown direction',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.39',
    text: file(`<unit id="u1" ¦trgDir="left">${segment}</unit>`),
  },
  {
    title: 'type without prefix on a unit',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.40',
    text: file(`<unit id="u1" ¦type="heading">${segment}</unit>`),
  },
  {
    title: 'unknown xml:space',
    messageId: 'xliffAttributeValue',
    section: '4.3.2.2',
    text: file(`<unit id="u1" ¦xml:space="keep">${segment}</unit>`),
  },
  {
    title: 'folded white space in original data',
    messageId: 'xliffAttributeValue',
    section: '4.3.2.2',
    text: unit(`<originalData><data id="d1" ¦xml:space="default">x</data></originalData>${segment}`),
  },
  {
    title: 'priority out of range',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.26',
    text: unit(`<notes><note ¦priority="11">x</note></notes>${segment}`),
  },
  {
    title: 'appliesTo of something else',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.1',
    text: unit(`<notes><note ¦appliesTo="both">x</note></notes>${segment}`),
  },
  {
    title: 'unknown type of a code',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.40',
    text: source('<ph id="1" ¦type="bold"/>'),
  },
  {
    title: 'unknown type of an annotation',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.40',
    text: source('<mrk id="1" translate="no" ¦type="glossary">a</mrk>'),
  },
  {
    title: 'code without id',
    messageId: 'xliffAttributeMissing',
    section: '4.2.3.2',
    text: source('¦<ph/>'),
  },
  {
    title: 'annotation without id',
    messageId: 'xliffAttributeMissing',
    section: '4.2.3.6',
    text: source('¦<mrk translate="no">a</mrk>'),
  },
  {
    title: 'original data without id',
    messageId: 'xliffAttributeMissing',
    section: '4.2.2.11',
    text: unit(`<originalData>¦<data>x</data></originalData>${segment}`),
  },
  {
    title: 'canReorder with an unknown value',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.5',
    text: source(`<ph id="1" ${no} ¦canReorder="first"/>`),
  },
  {
    title: 'cp of a character that XML can hold',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.19',
    text: source('a<cp ¦hex="0041"/>'),
  },
  {
    title: 'cp that is not hexadecimal',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.19',
    text: source('a<cp ¦hex="1G"/>'),
  },
  {
    title: 'cp without code point',
    messageId: 'xliffAttributeMissing',
    section: '4.2.3.1',
    text: source('a¦<cp/>'),
  },
  // Ids.
  {
    title: 'file id twice',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: root(`<file id="f1">${ok}</file><file ¦id="f1">${ok}</file>`),
  },
  {
    title: 'group id twice',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: file(`<group id="g1">${ok}</group><group ¦id="g1"/>`),
  },
  {
    title: 'unit id twice',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: file(`${ok}<unit ¦id="u1">${segment}</unit>`),
  },
  {
    title: 'unit id twice in different groups',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: file(`<group id="g1">${ok}</group><group id="g2"><unit ¦id="u1">${segment}</unit></group>`),
  },
  {
    title: 'note id twice in a unit',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: unit(`<notes><note id="n1">a</note><note ¦id="n1">b</note></notes>${segment}`),
  },
  {
    title: 'note id twice in a file',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: root(`<file id="f1"><notes><note id="n1">a</note><note ¦id="n1">b</note></notes>${ok}</file>`),
  },
  {
    title: 'note id twice in a group',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: file(`<group id="g1"><notes><note id="n1">a</note><note ¦id="n1">b</note></notes>${ok}</group>`),
  },
  {
    title: 'data id twice',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: unit(`<originalData><data id="d1">a</data><data ¦id="d1">b</data></originalData>${segment}`),
  },
  {
    title: 'segment id twice',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: unit('<segment id="s1"><source>a</source></segment><segment ¦id="s1"><source>b</source></segment>'),
  },
  {
    title: 'ignorable with the id of a segment',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: unit(
      '<segment id="s1"><source>a</source></segment><ignorable ¦id="s1"><source> </source></ignorable>',
    ),
  },
  {
    title: 'code id twice in a source',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: source('<ph id="1"/><ph ¦id="1"/>'),
  },
  {
    title: 'code id twice over two segments',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: unit(
      '<segment><source><ph id="1"/></source></segment><segment><source><ph ¦id="1"/></source></segment>',
    ),
  },
  {
    title: 'code with the id of its segment',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: unit('<segment id="s1"><source><ph ¦id="s1"/></source></segment>'),
  },
  {
    title: 'code id twice in a target',
    messageId: 'xliffIdTwice',
    section: '4.3.1.21',
    text: pair('<ph id="1"/>', '<ph id="1"/><ph ¦id="1"/>'),
  },
  {
    title: 'target code with the id of another kind of code',
    messageId: 'xliffIdOfAnother',
    section: '4.3.1.21',
    text: pair('<ph id="1"/>', '<pc ¦id="1">a</pc>'),
  },
  {
    title: 'target code with the id of a code of another segment',
    messageId: 'xliffIdOfAnother',
    section: '4.3.1.21',
    text: unit(
      '<segment><source><ph id="1"/></source><target>a</target></segment><segment><source>b</source><target><ph ¦id="1"/></target></segment>',
    ),
  },
  // Languages.
  {
    title: 'target without trgLang',
    messageId: 'xliffTargetLanguageMissing',
    section: '4.2.2.1',
    text: `¦${root(`<file id="f1"><unit id="u1"><segment><source>a</source><target>b</target></segment></unit></file>`, 'srcLang="en"')}`,
  },
  {
    title: 'srcLang that is no tag',
    messageId: 'xliffLanguageTag',
    section: '4.3.1.29',
    text: root(`<file id="f1">${ok}</file>`, '¦srcLang="english_us"'),
  },
  {
    title: 'trgLang that is no tag',
    messageId: 'xliffLanguageTag',
    section: '4.3.1.37',
    text: root(`<file id="f1">${ok}</file>`, 'srcLang="en" ¦trgLang="f"'),
  },
  {
    title: 'source in another language',
    messageId: 'xliffLanguageMismatch',
    section: '4.2.2.12',
    text: unit('<segment><source ¦xml:lang="de">a</source></segment>'),
  },
  {
    title: 'target in another language',
    messageId: 'xliffLanguageMismatch',
    section: '4.2.2.13',
    text: unit('<segment><source>a</source><target ¦xml:lang="de">b</target></segment>'),
  },
  {
    title: 'target that inherits another language',
    messageId: 'xliffLanguageMismatch',
    section: '4.2.2.13',
    text: root(
      '<file id="f1" xml:lang="en"><unit id="u1"><segment><source>a</source>¦<target>b</target></segment></unit></file>',
    ),
  },
  {
    title: 'xml:lang that is no tag',
    messageId: 'xliffLanguageTag',
    section: '4.3.2.1',
    text: unit('<segment><source ¦xml:lang="e">a</source></segment>'),
  },
  // States.
  {
    title: 'unknown state',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.31',
    text: unit('<segment ¦state="done"><source>a</source><target>b</target></segment>'),
  },
  {
    title: 'translated without target',
    messageId: 'xliffStateWithoutTarget',
    section: '4.3.1.31',
    text: unit('<segment ¦state="translated"><source>a</source></segment>'),
  },
  {
    title: 'final without target',
    messageId: 'xliffStateWithoutTarget',
    section: '4.3.1.31',
    text: unit('<segment ¦state="final"><source>a</source></segment>'),
  },
  {
    title: 'sub-state without state',
    messageId: 'xliffSubStateAlone',
    section: '4.3.1.35',
    text: unit('<segment ¦subState="my:x"><source>a</source></segment>'),
  },
  {
    title: 'sub-state without prefix',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.35',
    text: unit('<segment state="initial" ¦subState="fuzzy"><source>a</source></segment>'),
  },
  {
    title: 'sub-state with the reserved prefix',
    messageId: 'xliffPrefixReserved',
    section: '4.3.1.35',
    text: unit('<segment state="initial" ¦subState="xlf:x"><source>a</source></segment>'),
  },
  // Order.
  {
    title: 'order that is no number',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.24',
    text: unit('<segment><source>a</source><target ¦order="first">b</target></segment>'),
  },
  {
    title: 'order zero',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.24',
    text: unit('<segment><source>a</source><target ¦order="0">b</target></segment>'),
  },
  {
    title: 'order beyond the last part',
    messageId: 'xliffOrderTooHigh',
    section: '4.3.1.24',
    text: unit('<segment><source>a</source><target ¦order="2">b</target></segment>'),
  },
  {
    title: 'order twice',
    messageId: 'xliffOrderTwice',
    section: '4.3.1.24',
    text: unit(
      '<segment><source>a</source><target order="1">b</target></segment><segment><source>c</source><target ¦order="1">d</target></segment>',
    ),
  },
  {
    title: 'order against the place of another target',
    messageId: 'xliffOrderTwice',
    section: '4.8.2',
    text: unit(
      '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source>¦<target>d</target></segment>',
    ),
  },
  {
    title: 'untranslated segment among translated ones',
    messageId: 'xliffSegmentUntranslated',
    section: '4.8.1',
    severity: 'warning',
    text: unit(
      '<segment><source>a</source><target>b</target></segment>¦<segment><source>c</source></segment>',
    ),
  },
  // Inline codes in pairs.
  {
    title: 'start without end',
    messageId: 'xliffStartWithoutEnd',
    section: '4.3.1.22',
    text: source('¦<sc id="1"/>a'),
  },
  {
    title: 'end without start',
    messageId: 'xliffEndWithoutStart',
    section: '4.3.1.22',
    text: source('a¦<ec startRef="1"/>'),
  },
  {
    title: 'end before start',
    messageId: 'xliffEndBeforeStart',
    section: '4.3.1.22',
    text: source('¦<ec startRef="1"/>a<sc id="1"/>'),
  },
  {
    title: 'start with two ends',
    messageId: 'xliffStartWithEnds',
    section: '4.2.3.4',
    text: source('¦<sc id="1"/>a<ec startRef="1"/><ec startRef="1"/>'),
  },
  {
    title: 'isolated start whose end is there',
    messageId: 'xliffStartIsolatedWithEnd',
    section: '4.3.1.22',
    text: source('¦<sc id="1" isolated="yes"/>a<ec startRef="1"/>'),
  },
  {
    title: 'isolated end that refers to a start',
    messageId: 'xliffEndIsolatedWithStart',
    section: '4.2.3.5',
    text: source('<sc id="2" isolated="yes"/>a¦<ec id="1" startRef="2" isolated="yes"/>'),
  },
  {
    title: 'isolated end without id',
    messageId: 'xliffEndIsolatedWithoutId',
    section: '4.2.3.5',
    text: source('a¦<ec isolated="yes"/>'),
  },
  {
    title: 'end with an id though its start is there',
    messageId: 'xliffEndWithId',
    section: '4.2.3.5',
    text: source('<sc id="1"/>a¦<ec id="2" startRef="1"/>'),
  },
  {
    title: 'end without reference',
    messageId: 'xliffEndWithoutStartRef',
    section: '4.2.3.5',
    text: source('<sc id="1" isolated="yes"/>a¦<ec/>'),
  },
  {
    title: 'direction on an end',
    messageId: 'xliffEndWithDirection',
    section: '4.2.3.5',
    text: source('<sc id="1"/>a¦<ec startRef="1" dir="rtl"/>'),
  },
  {
    title: 'start in the source, end in the target only',
    messageId: 'xliffStartWithoutEnd',
    section: '4.3.1.22',
    text: pair('¦<sc id="1"/>a', 'b'),
  },
  {
    title: 'annotation without end',
    messageId: 'xliffMarkerWithoutEnd',
    section: '4.2.3.7',
    text: source('¦<sm id="1" translate="no"/>a'),
  },
  {
    title: 'end of no annotation',
    messageId: 'xliffMarkerWithoutStart',
    section: '4.7.3.2',
    text: source('a¦<em startRef="1"/>'),
  },
  {
    title: 'end of an annotation before its start',
    messageId: 'xliffMarkerEndFirst',
    section: '4.7.3.2',
    text: source('¦<em startRef="1"/>a<sm id="1" translate="no"/>'),
  },
  {
    title: 'end of an annotation without reference',
    messageId: 'xliffAttributeMissing',
    section: '4.2.3.8',
    text: source('<sm id="1" translate="no"/>a¦<em/>'),
  },
  // Editing hints.
  {
    title: 'canCopy differs between start and end',
    messageId: 'xliffHintsDiffer',
    section: '4.2.3.5',
    text: source('<sc id="1" canCopy="no"/>a¦<ec startRef="1"/>'),
  },
  {
    title: 'canDelete differs between start and end',
    messageId: 'xliffHintsDiffer',
    section: '4.2.3.5',
    text: source('<sc id="1"/>a¦<ec startRef="1" canDelete="no"/>'),
  },
  {
    title: 'canOverlap differs between start and end',
    messageId: 'xliffHintsDiffer',
    section: '4.2.3.5',
    text: source('<sc id="1" canOverlap="no"/>a¦<ec startRef="1"/>'),
  },
  {
    title: 'firstNo at the start without no at the end',
    messageId: 'xliffHintsDiffer',
    section: '4.2.3.5',
    text: source(`<sc id="1" ${no} canReorder="firstNo"/>a¦<ec startRef="1" ${no}/>`),
  },
  {
    title: 'not to be reordered, but to be copied',
    messageId: 'xliffReorderAlone',
    section: '4.7.2.6',
    text: source('<ph id="1" canDelete="no" ¦canReorder="firstNo"/>'),
  },
  {
    title: 'not to be reordered, but to be deleted',
    messageId: 'xliffReorderAlone',
    section: '4.7.2.6',
    text: source('<ph id="1" canCopy="no" ¦canReorder="firstNo"/>'),
  },
  {
    title: 'sequence without a first code',
    messageId: 'xliffReorderWithoutFirst',
    section: '4.7.2.6',
    text: source(`<ph id="1" ${no} ¦canReorder="no"/>`),
  },
  {
    title: 'sequence changed in the target',
    messageId: 'xliffSequenceChanged',
    section: '4.3.1.5',
    text: unit(
      `¦<segment><source><ph id="1" ${no} canReorder="firstNo"/><ph id="2" ${no} canReorder="no"/></source><target><ph id="2" ${no} canReorder="firstNo"/><ph id="1" ${no} canReorder="no"/></target></segment>`,
    ),
  },
  {
    title: 'code missing from a final target',
    messageId: 'xliffCodeDeleted',
    section: '4.3.1.3',
    text: unit(
      '¦<segment state="final"><source>a<ph id="1" canDelete="no"/></source><target>b</target></segment>',
    ),
  },
  {
    title: 'code missing from a target that is not final',
    messageId: 'xliffCodeDeleted',
    section: '4.3.1.3',
    severity: 'warning',
    text: unit(
      '¦<segment state="translated"><source>a<ph id="1" canDelete="no"/></source><target>b</target></segment>',
    ),
  },
  {
    title: 'end missing from a final target',
    messageId: 'xliffCodeDeleted',
    section: '4.3.1.3',
    text: unit(
      '¦<segment state="final"><source><sc id="1" canDelete="no"/>a<ec startRef="1" canDelete="no"/></source><target>b<sc id="1" canDelete="no" isolated="yes"/></target></segment>',
    ),
  },
  // Types and references.
  {
    title: 'sub-type without type',
    messageId: 'xliffSubTypeAlone',
    section: '4.3.1.36',
    text: source('<pc id="1" ¦subType="xlf:b">a</pc>'),
  },
  {
    title: 'sub-type of another type',
    messageId: 'xliffSubTypeMismatch',
    section: '4.3.1.36',
    text: source('<pc id="1" type="ui" ¦subType="xlf:b">a</pc>'),
  },
  {
    title: 'sub-type with the reserved prefix',
    messageId: 'xliffPrefixReserved',
    section: '4.3.1.36',
    text: source('<pc id="1" type="fmt" ¦subType="xlf:blink">a</pc>'),
  },
  {
    title: 'sub-type without prefix',
    messageId: 'xliffAttributeValue',
    section: '4.3.1.36',
    text: source('<pc id="1" type="fmt" ¦subType="bold">a</pc>'),
  },
  {
    title: 'data that is not there',
    messageId: 'xliffDataUnknown',
    section: '4.3.1.9',
    text: withData('<ph id="1" ¦dataRef="d2"/>'),
  },
  {
    title: 'data of a start that is not there',
    messageId: 'xliffDataUnknown',
    section: '4.3.1.11',
    text: withData('<pc id="1" ¦dataRefStart="d2" dataRefEnd="d1">a</pc>'),
  },
  {
    title: 'data of an end that is not there',
    messageId: 'xliffDataUnknown',
    section: '4.3.1.10',
    text: withData('<pc id="1" dataRefStart="d1" ¦dataRefEnd="d2">a</pc>'),
  },
  {
    title: 'copy of a code that is not there',
    messageId: 'xliffCopyUnknown',
    section: '4.7.2.4.1',
    text: source('<ph id="1" ¦copyOf="2"/>'),
  },
  {
    title: 'copy of a code with data',
    messageId: 'xliffCopyWithData',
    section: '4.7.2.4.1',
    text: withData('<ph id="1" dataRef="d1"/><ph id="2" ¦copyOf="1"/>'),
  },
  {
    title: 'copy with data of its own',
    messageId: 'xliffCopyWithData',
    section: '4.7.2.4.1',
    text: withData('<ph id="1"/><ph id="2" ¦copyOf="1" dataRef="d1"/>'),
  },
  {
    title: 'copy of a code that may not be copied',
    messageId: 'xliffCopyForbidden',
    section: '4.7.2.4.1',
    text: source('<ph id="1" canCopy="no"/><ph id="2" ¦copyOf="1"/>'),
  },
  {
    title: 'sub-flow that is not there',
    messageId: 'xliffSubFlowUnknown',
    section: '4.3.1.32',
    text: source('<ph id="1" ¦subFlows="u2"/>'),
  },
  {
    title: 'sub-flow of a start that is not there',
    messageId: 'xliffSubFlowUnknown',
    section: '4.3.1.34',
    text: source('<pc id="1" ¦subFlowsStart="u1 u9">a</pc>'),
  },
  {
    title: 'sub-flow of an end that is not there',
    messageId: 'xliffSubFlowUnknown',
    section: '4.3.1.33',
    text: source('<pc id="1" ¦subFlowsEnd="u9">a</pc>'),
  },
  // Annotations.
  {
    title: 'annotation that says nothing',
    messageId: 'xliffTranslateMissing',
    section: '4.7.3.1.1',
    severity: 'warning',
    text: source('¦<mrk id="1">a</mrk>'),
  },
  {
    title: 'comment without text and reference',
    messageId: 'xliffCommentWithout',
    section: '4.7.3.1.3',
    text: withNote('¦<mrk id="1" type="comment">a</mrk>'),
  },
  {
    title: 'comment with text and reference',
    messageId: 'xliffCommentBoth',
    section: '4.7.3.1.3',
    text: withNote('¦<mrk id="1" type="comment" value="x" ref="#n=n1">a</mrk>'),
  },
  {
    title: 'comment on a note that is not there',
    messageId: 'xliffNoteUnknown',
    section: '4.7.3.1.3',
    text: withNote('<mrk id="1" type="comment" ¦ref="#n=n2">a</mrk>'),
  },
  {
    title: 'comment on a note of another unit',
    messageId: 'xliffNoteUnknown',
    section: '4.7.3.1.3',
    text: withNote('<mrk id="1" type="comment" ¦ref="#u=u2/n=n1">a</mrk>'),
  },
  {
    title: 'comment with a reference that is no fragment',
    messageId: 'xliffNoteUnknown',
    section: '4.7.3.1.3',
    text: withNote('<mrk id="1" type="comment" ¦ref="n1">a</mrk>'),
  },
  // Modules.
  {
    title: 'candidate without reference',
    messageId: 'xliffAttributeMissing',
    section: '5.1.6.1',
    text: match('id="m1"'),
  },
  {
    title: 'candidate for a segment that is not there',
    messageId: 'xliffMatchUnknown',
    section: '5.1.6.1',
    text: match('ref="#s2"'),
  },
  {
    title: 'candidate without target',
    messageId: 'xliffElementMissing',
    section: '5.1.6.1',
    text: match('ref="#s1"', '<source>a</source>'),
  },
  {
    title: 'candidate with a quality above 100',
    messageId: 'xliffAttributeValue',
    section: '5.1.6.1',
    text: match('ref="#s1" ¦similarity="101"').replace('¦<', '<'),
  },
  {
    title: 'candidate of an unknown type',
    messageId: 'xliffAttributeValue',
    section: '5.1.6.1',
    text: match('ref="#s1" ¦type="fuzzy"').replace('¦<', '<'),
  },
  {
    title: 'candidate with a sub-type but no type',
    messageId: 'xliffSubTypeAlone',
    section: '5.1.6.1',
    text: match('ref="#s1" subType="my:x"'),
  },
  {
    title: 'glossary entry without term',
    messageId: 'xliffElementMissing',
    section: '5.2.4',
    text: glossary('¦<gls:glossEntry><gls:definition>x</gls:definition></gls:glossEntry>'),
  },
  {
    title: 'glossary entry without translation and definition',
    messageId: 'xliffGlossaryEmpty',
    section: '5.2.4',
    text: glossary('¦<gls:glossEntry><gls:term>x</gls:term></gls:glossEntry>'),
  },
  {
    title: 'metadata without group',
    messageId: 'xliffElementMissing',
    section: '5.4.4',
    text: unit(`¦<mda:metadata/>${segment}`),
  },
  {
    title: 'metadata without type',
    messageId: 'xliffAttributeMissing',
    section: '5.4.4',
    text: unit(
      `<mda:metadata><mda:metaGroup>¦<mda:meta>x</mda:meta></mda:metaGroup></mda:metadata>${segment}`,
    ),
  },
  {
    title: 'style attributes without style',
    messageId: 'xliffSubStyleAlone',
    section: '5.3.5.2',
    text: source('¦<pc id="1" fs:subFs="x,y">a</pc>'),
  },
  {
    title: 'candidate in a language of its own',
    messageId: 'xliffAttributeUnexpected',
    section: '5.1.6.1',
    text: match('ref="#s1" ¦xml:lang="fr"').replace('¦<', '<'),
  },
  {
    title: 'candidate that refers to a bare id',
    messageId: 'xliffMatchUnknown',
    section: '5.1.6.1',
    text: match('ref="s1"'),
  },
  {
    title: 'candidate whose id is no name',
    messageId: 'xliffAttributeValue',
    section: '5.1.6.1',
    text: match('ref="#s1" ¦id="m/1"').replace('¦<', '<'),
  },
  {
    title: 'words between the parts of a glossary entry',
    messageId: 'xliffTextUnexpected',
    section: '5.2.4',
    text: glossary(
      '¦<gls:glossEntry>or<gls:term>x</gls:term><gls:definition>y</gls:definition></gls:glossEntry>',
    ),
  },
  {
    title: 'two translations of the glossary with one id',
    messageId: 'xliffIdTwice',
    section: '5.2.5',
    text: glossary(
      '<gls:glossEntry id="g1"><gls:term>x</gls:term><gls:translation ¦id="g1">y</gls:translation></gls:glossEntry>',
    ),
  },
  {
    title: 'two groups of metadata with one id',
    messageId: 'xliffIdTwice',
    section: '5.4',
    text: unit(
      `<mda:metadata><mda:metaGroup id="a"><mda:meta type="t">x</mda:meta></mda:metaGroup><mda:metaGroup ¦id="a"><mda:meta type="t">y</mda:meta></mda:metaGroup></mda:metadata>${segment}`,
    ),
  },
  {
    title: 'metadata for a part that there is not',
    messageId: 'xliffAttributeValue',
    section: '5.4.4',
    text: unit(
      `<mda:metadata><mda:metaGroup ¦appliesTo="note"><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metadata>${segment}`,
    ),
  },
  {
    title: 'metadata of a file without type',
    messageId: 'xliffAttributeMissing',
    section: '5.4.4',
    text: root(
      `<file id="f1"><mda:metadata><mda:metaGroup>¦<mda:meta>x</mda:meta></mda:metaGroup></mda:metadata>${ok}</file>`,
    ),
  },
  {
    title: 'element that a module does not have',
    messageId: 'xliffElementUnexpected',
    section: '5.7',
    text: unit(`¦<val:rules><val:rule isPresent="a"/></val:rules>${segment}`),
  },
  {
    title: 'style that is no element of HTML',
    messageId: 'xliffAttributeValue',
    section: '5.3',
    text: source('<pc id="1" ¦fs:fs="heading">a</pc>'),
  },
  {
    title: 'attribute that the style module does not have',
    messageId: 'xliffAttributeUnexpected',
    section: '5.3',
    text: file(`<group id="g1" ¦fs:style="b">${ok}</group>`),
  },
  {
    title: 'style at the end of a code',
    messageId: 'xliffEndWithAttribute',
    section: '5.3',
    text: source('<sc id="1" fs:fs="b"/>a<ec startRef="1" ¦fs:fs="b"/>'),
  },
  {
    title: 'rule that demands nothing',
    messageId: 'xliffRuleEmpty',
    section: '5.7',
    text: rule('caseSensitive="no"'),
  },
  {
    title: 'rule that demands two things',
    messageId: 'xliffRuleTwice',
    section: '5.7',
    text: rule('isPresent="a" my:check="yes"'),
  },
  {
    title: 'rule for the source of what must not be there',
    messageId: 'xliffRuleSource',
    section: '5.7',
    text: rule('isNotPresent="a" ¦existsInSource="yes"').replace('¦<', '<'),
  },
  {
    title: 'rule that occurs less than once',
    messageId: 'xliffAttributeValue',
    section: '5.7',
    text: rule('isPresent="a" ¦occurs="0"').replace('¦<', '<'),
  },
  {
    title: 'rule with an unknown normalization',
    messageId: 'xliffAttributeValue',
    section: '5.7',
    text: rule('isPresent="a" ¦normalization="nfkc"').replace('¦<', '<'),
  },
  {
    title: 'rule of the file that is switched off',
    messageId: 'xliffRuleDisabled',
    section: '5.7',
    text: root(
      `<file id="f1"><val:validation><val:rule isPresent="a" ¦disabled="yes"/></val:validation>${ok}</file>`,
    ),
  },
  {
    title: 'resource without content and reference',
    messageId: 'xliffResourceEmpty',
    section: '5.5',
    text: item('¦<res:source/>'),
  },
  {
    title: 'resource with content and reference',
    messageId: 'xliffResourceBoth',
    section: '5.5',
    text: item('¦<res:source href="a.png"><my:picture/></res:source>'),
  },
  {
    title: 'resource in another language',
    messageId: 'xliffLanguageMismatch',
    section: '5.5',
    text: item('<res:source href="a.png" ¦xml:lang="ja"/>'),
  },
  {
    title: 'two resources with one id',
    messageId: 'xliffIdTwice',
    section: '5.5',
    text: unit(
      `<res:resourceData><res:resourceItemRef id="r1" ref="x"/><res:resourceItem ¦id="r1"/></res:resourceData>${segment}`,
    ),
  },
  {
    title: 'size that is no number',
    messageId: 'xliffAttributeValue',
    section: '5.6',
    text: file(`<group id="g1" ¦slr:sizeRestriction="ten">${ok}</group>`),
  },
  {
    title: 'storage with a fraction',
    messageId: 'xliffAttributeValue',
    section: '5.6',
    text: source('<pc id="1" ¦slr:storageRestriction="2,8.5">a</pc>'),
  },
  {
    title: 'measure with a fraction',
    messageId: 'xliffAttributeValue',
    section: '5.6',
    text: source('<pc id="1" ¦slr:equivStorage="2.5">a</pc>'),
  },
  {
    title: 'measure and reference to one',
    messageId: 'xliffSizeBoth',
    section: '5.6',
    text: unit(
      `<slr:data profile="my:x"><my:size id="d1"/></slr:data><segment><source>¦<ph id="1" slr:sizeInfo="2" slr:sizeInfoRef="d1"/></source></segment>`,
    ),
  },
  {
    title: 'reference to a measure that is not there',
    messageId: 'xliffSizeDataUnknown',
    section: '5.6',
    text: source('<ph id="1" ¦slr:sizeInfoRef="d1"/>'),
  },
  {
    title: 'revisions of nothing',
    messageId: 'xliffRevisionUnknown',
    section: '5.6',
    version: '2.0',
    text: change('appliesTo="note" ¦ref="n9"', content).replace('¦<', '<'),
  },
  {
    title: 'revisions of one of several notes',
    messageId: 'xliffRevisionUnclear',
    section: '5.6',
    version: '2.0',
    text: change('appliesTo="note"', content),
  },
  {
    title: 'property with two values',
    messageId: 'xliffPropertyTwice',
    section: '5.6',
    version: '2.0',
    text: change('appliesTo="note" ref="n1"', content + content.replace('property', '¦property')).replace(
      '¦<',
      '<',
    ),
  },
  {
    title: 'property that the note does not have',
    messageId: 'xliffPropertyUnknown',
    section: '5.6',
    version: '2.0',
    text: change(
      'appliesTo="note" ref="n1"',
      content.replace('property="content"', '¦property="color"'),
    ).replace('¦<', '<'),
  },
  // References, extensions, white space.
  ...[
    ['unit before file', '#u=u1/f=f1'],
    ['two units', '#u=u1/u=u2/m1'],
    ['data before its unit', '#d=d1/u=u1'],
    ['two parts', '#m1/m2'],
    ['prefix of nobody', '#f=f1/u=u1/zz=1'],
    ['empty id', '#f=f1/u='],
  ].map(([title = '', ref = '']) => ({
    title: `reference: ${title}`,
    messageId: 'xliffFragment',
    section: '3',
    text: reference(ref),
  })),
  {
    title: 'two elements of another tool with one id',
    messageId: 'xliffIdTwice',
    section: '4.9.1',
    text: unit(`<my:list id="a"><my:entry id="b"/><my:entry ¦xml:id="b"/></my:list>${segment}`),
  },
  {
    title: 'white space kept in the source alone',
    messageId: 'xliffSpaceDiffers',
    section: '4.2.2.13',
    text: unit('<segment><source xml:space="preserve">a</source>¦<target>b</target></segment>'),
  },
  {
    title: 'code moved out of the pair that it may not leave',
    messageId: 'xliffSequenceChanged',
    section: '4.3.1.5',
    text: unit(
      `¦<segment><source><pc id="1" ${no} canReorder="firstNo">a<ph id="2" ${no} canReorder="no"/></pc></source><target><pc id="1" ${no} canReorder="firstNo">b</pc><ph id="2" ${no} canReorder="no"/></target></segment>`,
    ),
  },
];

describe('invalid XLIFF 2', () => {
  it('covers more than a hundred kinds, no two of one title', () => {
    expect(new Set(CASES.map((one) => one.title)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThan(100);
  });

  it.each(CASES)('reports: $title', ({ messageId, section, text, version = '2.1', severity = 'error' }) => {
    const marked = `<?xml version="1.0"?>\n${text}`;
    const start = marked.indexOf('¦');
    const before = marked.slice(0, start).split('\n');
    const { problems } = readXliff(bytes(marked.replace('¦', '')));
    const found = problems.find((one) => one.messageId === messageId && one.span?.start === start);
    expect(problems.map((one) => `${one.messageId} ${one.line}:${one.column}`)).not.toEqual([]);
    expect(found ?? problems).toMatchObject({ messageId, severity, section: `XLIFF ${version}, ${section}` });
    expect(found).toMatchObject({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
    expect(uncovered(told('xliff', bytes(marked.replace('¦', ''))))).toEqual([]);
  });

  it('finds nothing wrong in a file that uses everything rightly', () => {
    const text = root(
      [
        '<file id="f1" original="a"><skeleton href="s"/><notes><note id="n1">x</note></notes>',
        '<group id="u1" name="Part"><unit id="u1" type="my:x" translate="yes" srcDir="ltr" fs:fs="p" fs:subFs="class,c">',
        '<mtc:matches><mtc:match id="m" ref="#s1" type="tm" similarity="97.5"><source>a</source><target>b</target></mtc:match></mtc:matches>',
        '<gls:glossary><gls:glossEntry id="g"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary>',
        '<mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>',
        '<notes><note id="n1" appliesTo="target" category="c" priority="10">x</note></notes>',
        '<originalData><data id="d1" dir="ltr">x<cp hex="0007"/></data></originalData>',
        '<segment id="s1" state="translated" subState="my:x"><source xml:lang="en">',
        `<sc id="1" type="fmt" subType="xlf:b"/>a<ph id="2" dataRef="d1" subFlows="u2"/><ec startRef="1" type="fmt" subType="xlf:b"/>`,
        '<mrk id="3" type="comment" ref="#n=n1">c</mrk><sm id="4" translate="no"/>d<em startRef="4"/></source>',
        '<target xml:lang="fr" order="2"><pc id="1" type="fmt">a<ph id="2" dataRef="d1"/></pc><ph id="9" dataRef="d1"/></target></segment>',
        '<ignorable><source> </source><target order="1"> </target></ignorable>',
        '<segment state="final"><source>a<ec id="7" isolated="yes" dir="rtl"/></source><target>b</target></segment></unit></group>',
        '<unit id="u2"><segment><source>x</source></segment></unit></file>',
      ].join('\n'),
    );
    expect(readXliff(bytes(text)).problems).toEqual([]);
  });

  it.each([
    '#m1',
    '#n=n1',
    '#u=u1/m1',
    '#/f=f1/u=u1/t=m1',
    '#f=f1/g=g1/g=g2/u=u1/n=n1',
    '#/f=f1/u=u1/gls=g1',
    'https://a.example/#u=u1/f=f1',
  ])('takes "%s" for a reference', (ref) => {
    expect(readXliff(bytes(reference(ref).replace('¦', ''))).problems).toEqual([]);
  });

  it('lets the elements of other tools have one id in two units', () => {
    const own = '<my:entry id="a"/>';
    const text = file(`<unit id="u1">${own}${segment}</unit><unit id="u2">${own}${segment}</unit>`);
    expect(readXliff(bytes(text)).problems).toEqual([]);
  });

  it('takes profiles of others for what they are', () => {
    const profiles = '<slr:profiles generalProfile="my:pixels"/>';
    const text = unit(
      `${profiles}<segment><source><pc id="1" slr:sizeRestriction="wide">a</pc></source></segment>`,
    );
    expect(readXliff(bytes(text)).problems).toEqual([]);
  });

  it('reads notes of the file and on a segment, and metadata of all, in 2.2', () => {
    const inside =
      '<notes><note>For all.</note></notes><mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata><file id="f1"><unit id="u1"><notes><note ref="#s1">Here.</note></notes><segment id="s1"><source>a</source></segment></unit></file>';
    const text = root(inside).replace('version="2.1"', 'version="2.2"');
    expect(readXliff(bytes(text.replace(NS, NS.replace('2.0', '2.2')))).problems).toEqual([]);
    const before = readXliff(bytes(root(inside))).problems.map((one) => one.messageId);
    expect(before).toEqual(['xliffElementUnexpected', 'xliffElementUnexpected', 'xliffAttributeUnexpected']);
  });

  it('lets whole sequences change places in the target', () => {
    const code = (id: string, value: string): string => `<ph id="${id}" ${no} canReorder="${value}"/>`;
    const [first, second] = [code('1', 'firstNo') + code('2', 'no'), code('3', 'firstNo') + code('4', 'no')];
    expect(readXliff(bytes(pair(`${first}a${second}`, `${second}b${first}`))).problems).toEqual([]);
  });

  it('lets a nearer xml:lang undo one that is inherited', () => {
    const inside = '<segment><source>a</source><target xml:lang="fr">b</target></segment>';
    const text = root(`<file id="f1" xml:lang="ja"><unit id="u1" xml:lang="en">${inside}</unit></file>`);
    expect(readXliff(bytes(text)).problems).toEqual([]);
  });
});
