import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/formats/inline.ts';
import { readAgain } from '../../src/formats/second-reader.ts';
import { writeXliff } from '../../src/formats/xliff/index.ts';
import { anyFile, file, unit } from './samples.ts';

function written(given: Parameters<typeof writeXliff>[0]): string {
  const result = writeXliff(given);
  if (!result.ok) throw new Error('not written');
  return result.text;
}

describe.each(['xliff12', 'xliff20', 'xliff21'] as const)('%s', (format) => {
  const given = file(format, [
    unit('a', { source: plain('One.'), target: plain('Un.'), state: 'translated' }),
    unit('b'),
  ]);
  const text = written(given);

  it('agrees with what we wrote, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile(format), async (any) => {
        expect(await readAgain(written(any), any)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('sees another source', async () => {
    expect(await readAgain(text.replace('>One.<', '>Two.<'), given)).toEqual([
      { type: 'source', unit: 'a', written: 'One.', read: 'Two.' },
    ]);
  });

  it('sees another target', async () => {
    expect(await readAgain(text.replace('>Un.<', '>Deux.<'), given)).toMatchObject([
      { type: 'target', unit: 'a' },
    ]);
  });

  it('sees a unit that is missing, and one too many', async () => {
    expect(await readAgain(text.replace('id="a"', 'id="z"'), given)).toMatchObject([
      { type: 'missing', unit: 'a' },
      { type: 'extra', unit: 'z' },
    ]);
  });

  it('says when it cannot read at all', async () => {
    expect(await readAgain('', given)).toMatchObject([{ type: 'unread' }]);
  });
});
