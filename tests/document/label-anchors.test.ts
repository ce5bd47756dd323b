import { describe, expect, it } from 'vitest';
import { labelAnchors } from '../../src/document/label-anchors.ts';
import { editionOf, profileWith } from '../documents.ts';

function anchorsOf(markdown: string, profile = profileWith()): Readonly<Record<string, string>> {
  return Object.fromEntries(labelAnchors(editionOf(markdown, profile)));
}

describe('the anchor of a label', () => {
  it('is the label as it stands, without white space', () => {
    const text = `# Law\n\n## Article 7 Rights\n\n## Art. 8\n\n## § 9 Duties\n\n## 10. Cikk\n\n9b1) Pay.\n\nA.6.2 Wait.\n`;
    expect(Object.values(anchorsOf(text))).toEqual(['Article-7', 'Art.8', '§9', '10.Cikk', '9b1', 'A.6.2']);
  });

  it('is the mark in front of an item that no list counts by itself', () => {
    expect(Object.values(anchorsOf('(a) Ask.\n\n(b) Wait.\n'))).toEqual(['a', 'b']);
    expect(anchorsOf('1. Ask.\n2. Wait.\n')).toEqual({});
    expect(anchorsOf('٤- اسأل.\n\n٥- انتظر.\n')).toEqual({});
  });

  it('has what stands above it in front where the same label stands elsewhere', () => {
    const article = (number: number): string =>
      `## Article ${number}\n\n1. Members:\n\n   (a) ask,\n\n   (b) wait.\n`;
    expect(Object.values(anchorsOf(`# Law\n\n${article(1)}\n${article(2)}`))).toEqual([
      'Article-1',
      'Article-1.1.a',
      'Article-1.1.b',
      'Article-2',
      'Article-2.1.a',
      'Article-2.1.b',
    ]);
  });

  it('goes up to the heading where no label above tells it from others', () => {
    const section = (name: string): string => `## ${name}\n\n(a) Ask.\n\n(b) Wait.\n`;
    expect(Object.values(anchorsOf(`# Law\n\n${section('Rights')}\n${section('Duties')}`))).toEqual([
      'rights.a',
      'rights.b',
      'duties.a',
      'duties.b',
    ]);
  });

  it('is numbered where nothing tells two labels apart, as in two sections of the same name', () => {
    const anchors = Object.values(anchorsOf('# Law\n\n## Article 1\n\nAsk.\n\n## Article 1\n\nWait.\n'));
    expect(anchors).toEqual(['Article-1', 'Article-1-2']);
  });

  it('is never the address of another unit, in whatever case', () => {
    const profile = profileWith({
      outline: [
        { address: 'title', kind: 'heading' },
        { address: 'a.6.2', kind: 'paragraph' },
        { address: '9b1', kind: 'paragraph' },
      ],
    });
    expect(anchorsOf('# Law\n\nAsk.\n\nWait.\n\nA.6.2 Go.\n\n9b1) Pay.\n', profile)).toEqual({
      'paragraph.1': 'A.6.2-2',
      'paragraph.2': '9b1-2',
    });
  });
});
