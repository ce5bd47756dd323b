import type { Grant, Obligation, Terms } from './rights.ts';

/** The 4.0 International licences, by their elements. @see https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode */
export const creativeCommons: readonly Terms[] = [
  licence('CC-BY-4.0', 'Creative Commons Attribution 4.0 International', {}),
  licence('CC-BY-SA-4.0', 'Creative Commons Attribution-ShareAlike 4.0 International', { alike: true }),
  licence('CC-BY-NC-4.0', 'Creative Commons Attribution-NonCommercial 4.0 International', {
    nonCommercial: true,
  }),
  licence('CC-BY-NC-SA-4.0', 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International', {
    nonCommercial: true,
    alike: true,
  }),
  licence('CC-BY-ND-4.0', 'Creative Commons Attribution-NoDerivatives 4.0 International', {
    noDerivatives: true,
  }),
  licence('CC-BY-NC-ND-4.0', 'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International', {
    nonCommercial: true,
    noDerivatives: true,
  }),
];

interface Elements {
  readonly nonCommercial?: boolean;
  readonly noDerivatives?: boolean;
  readonly alike?: boolean;
}

function licence(spdx: string, title: string, elements: Elements): Terms {
  const always: readonly Obligation[] = elements.nonCommercial
    ? ['attribution', 'non-commercial']
    : ['attribution'];
  const copy: Grant = {
    verdict: 'allowed',
    obligations: always,
    basis: `${spdx}, section 2(a)(1)(A) and 3(a)`,
  };
  const adapt: Grant = elements.noDerivatives
    ? {
        verdict: 'refused',
        obligations: [],
        basis: `${spdx}, section 2(a)(1)(B): adapted material may not be shared`,
      }
    : {
        verdict: 'allowed',
        obligations: elements.alike ? [...always, 'share-alike'] : always,
        basis: `${spdx}, section 2(a)(1)(B) and 3`,
      };
  const commercial: Grant = elements.nonCommercial
    ? {
        verdict: 'refused',
        obligations: [],
        basis: `${spdx}, section 2(a)(1): for NonCommercial purposes only`,
      }
    : { verdict: 'allowed', obligations: always, basis: `${spdx}, section 2(a)(1)` };
  return { id: spdx, title, spdx, acts: { copy, translate: adapt, derive: adapt, commercial } };
}
