import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../program.ts';
import { type Counts, measureAll } from './corpus/measure.ts';
import { SAMPLE, sum, tables } from './corpus/page.ts';
import { hasLabels } from './corpus/text.ts';

const complaints: string[] = [];
const measured = measureAll(SAMPLE, (words) => complaints.push(words()));
const totals = sum([measured]);

/** What all documents have together. */
function all(part: 'recorded' | 'bare' | 'damaged', key: keyof Counts): number {
  return [...totals.values()].reduce((count, one) => count + one[part][key], 0);
}

describe('translations that lag behind amended documents', () => {
  it('stand in docs/alignment.md as they are measured', () => {
    expect(readFileSync(join(repository, 'docs/alignment.md'), 'utf8')).toContain(tables(measured));
  });

  it('never show a stale item as current', () => {
    expect(all('recorded', 'stale')).toBeGreaterThan(100);
    expect(all('recorded', 'silent'), complaints.join('\n')).toBe(0);
    expect(all('recorded', 'told') / all('recorded', 'stale')).toBeGreaterThanOrEqual(0.999);
  });

  it('do not call stale what did not change', () => {
    expect(all('recorded', 'unchanged')).toBeGreaterThan(500);
    expect(all('recorded', 'falselyStale') / all('recorded', 'unchanged')).toBeLessThanOrEqual(0.001);
  });

  it.each([...totals])('are matched without a record: %s', (shape, { bare }) => {
    expect(bare.pairs).toBeGreaterThan(30);
    expect(bare.right / bare.pairs, complaints.join('\n')).toBeGreaterThanOrEqual(
      hasLabels(shape) ? 0.99 : 0.97,
    );
  });

  it('make about one finding for one cause', () => {
    expect(all('bare', 'causes')).toBeGreaterThan(50);
    expect(all('bare', 'findings') / all('bare', 'causes')).toBeLessThanOrEqual(1.3);
  });
});
