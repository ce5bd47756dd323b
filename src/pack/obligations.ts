/** What the terms of a document ask of a copy of it, and what in the pack meets that. */

import type { Document } from '../model.ts';
import type { Credit } from '../render/readable.ts';
import { licences } from '../rights/index.ts';
import { type Obligation, permissionsOf, type Register } from '../rights/rights.ts';
import type { ManifestDocument } from './manifest.ts';

/** What is asked, and what has to be said beside the text. */
export interface Obligations {
  readonly list: ManifestDocument['obligations'];
  readonly credit: Credit | undefined;
  /** The terms do not allow it, and this is what they say. */
  readonly refusal: string | undefined;
  /** A page is to be linked that nobody named. */
  readonly needsPage: boolean;
}

const naming: ReadonlySet<Obligation> = new Set(['attribution', 'link-back']);

/**
 * What the register says of copying and translating a text.
 *
 * @param page Address of the page that the text came from.
 */
export function obligationsOf(
  document: Document,
  register: Register | undefined,
  page: string | undefined,
): Obligations {
  if (!register) return { list: [], credit: undefined, refusal: undefined, needsPage: false };
  const granted = (['copy', 'translate'] as const).flatMap((act) =>
    permissionsOf(register, licences, { act }).filter(({ asset }) => asset === 'text'),
  );
  const refused = granted.find(({ verdict }) => verdict !== 'allowed');
  const demanded = new Map(
    granted.flatMap(({ obligations }) => obligations.map((one) => [one.obligation, one] as const)),
  );
  const terms = granted[0]?.terms;
  const isNaming = [...demanded.keys()].some((one) => naming.has(one));
  const verbatim = document.current.units.filter((unit) => unit.verbatim).map(({ address }) => address);
  const metBy = (obligation: Obligation): string => {
    if (obligation === 'notice') return verbatim.join(', ');
    if (naming.has(obligation)) return page ?? '';
    return obligation === 'share-alike' ? (terms?.id ?? '') : '';
  };
  return {
    list: [...demanded.values()].map(({ obligation, sentence }) => ({
      obligation,
      sentence,
      met: metBy(obligation),
    })),
    credit:
      isNaming && terms && page !== undefined
        ? { licence: terms.title, licenceUrl: licenceUrl(terms.spdx), source: page }
        : undefined,
    refusal: refused?.basis,
    needsPage: isNaming && page === undefined,
  };
}

/** @see https://creativecommons.org/licenses/ */
function licenceUrl(spdx: string | undefined): string | undefined {
  const found = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(spdx ?? '');
  return found ? `https://creativecommons.org/licenses/${found[1]?.toLowerCase()}/${found[2]}/` : undefined;
}
