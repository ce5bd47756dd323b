import type { Grant, Terms } from './rights.ts';

/** Public licences of code and data that documents name often. */
export const permissive: readonly Terms[] = [
  everything('MIT', 'MIT License', {
    verdict: 'allowed',
    obligations: ['notice'],
    basis: 'MIT: the notice shall be included in all copies',
  }),
  everything('CC0-1.0', 'Creative Commons Zero 1.0 Universal', {
    verdict: 'allowed',
    obligations: [],
    basis: 'CC0-1.0, section 2: all rights are waived',
  }),
  everything('Apache-2.0', 'Apache License 2.0', {
    verdict: 'allowed',
    obligations: ['notice'],
    basis: 'Apache-2.0, section 4: licence and notices are kept',
  }),
];

function everything(spdx: string, title: string, grant: Grant): Terms {
  return { id: spdx, title, spdx, acts: { copy: grant, translate: grant, derive: grant, commercial: grant } };
}
