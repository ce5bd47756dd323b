/** What may be done with a document and what comes with it: allowed, refused, or allowed under obligations. */

/** What somebody may want to do with a text or another asset. */
export type Act = 'copy' | 'translate' | 'derive' | 'commercial';

/** Every act, in the order in which tables show them. */
export const acts: readonly Act[] = ['copy', 'translate', 'derive', 'commercial'];

/**
 * What one has to do in return. `notice`: keep the notice and the terms unmodified. `attribution`: name the author.
 * `link-back`: link to the page it came from. `share-alike`: under the same licence. `remove-references`: nothing may
 * refer to the issuer. `additional-attribution`: name whom the asset names. `use-restriction`: not in contexts the
 * terms exclude. `own-use`: for one's own use.
 */
export type Obligation =
  | 'notice'
  | 'attribution'
  | 'link-back'
  | 'share-alike'
  | 'remove-references'
  | 'additional-attribution'
  | 'use-restriction'
  | 'non-commercial'
  | 'own-use';

/** `unsaid`: the terms do not speak of it, so it is not granted. */
export type Verdict = 'allowed' | 'refused' | 'unsaid';

/** What the terms say of one act. */
export interface Grant {
  readonly verdict: Verdict;
  readonly obligations: readonly Obligation[];
  /** The sentence that says it, word for word, or the section of a public licence. */
  readonly basis: string;
}

/** Terms: a public licence with its SPDX id, or a document's own. */
export interface Terms {
  /** SPDX id, or the name that the document gives its own terms. */
  readonly id: string;
  readonly title: string;
  /** SPDX id when there is one. @see https://spdx.org/licenses/ */
  readonly spdx?: string;
  readonly acts: Readonly<Record<Act, Grant>>;
}

/** Something of a document that has rights of its own: its text, a photo, a recording, a logo. */
export interface Asset {
  /** `text`, `photo`, `audio-video`, `logo`, `presentation`, or the path of one file ("unless otherwise indicated"). */
  readonly name: string;
  /** Id of its terms. */
  readonly terms: string;
  /** The sentence that puts it under these terms. */
  readonly sentence: string;
  /** What the document adds to its terms, each with the sentence that adds it. */
  readonly adds: readonly { readonly obligation: Obligation; readonly sentence: string }[];
}

/** The register of one document. */
export interface Register {
  readonly document: string;
  readonly assets: readonly Asset[];
  /** The document's own terms. */
  readonly own: readonly Terms[];
}

/** One obligation with what demands it. */
export interface Demanded {
  readonly obligation: Obligation;
  /** The sentence, or the section of a public licence. */
  readonly sentence: string;
}

/** Two demands that cannot both be met. */
export interface Collision {
  readonly one: Demanded;
  readonly other: Demanded;
}

/** The answer for one asset and one act. */
export interface Permission {
  readonly document: string;
  readonly asset: string;
  readonly act: Act;
  readonly terms: Terms;
  /** `refused` also when obligations collide. */
  readonly verdict: Grant['verdict'];
  /** What says so. */
  readonly basis: string;
  /** The same in its sentences: what puts the asset under its terms, and what these say. */
  readonly sentences: readonly string[];
  readonly obligations: readonly Demanded[];
  readonly collisions: readonly Collision[];
}

/**
 * What the register says of an act.
 *
 * @param demands Further obligations that the act meets elsewhere, as those of a document it is built with.
 * @throws {RangeError} when an asset names terms that nobody defines.
 */
export function permissionsOf(
  register: Register,
  licences: readonly Terms[],
  { act, demands = [] }: { readonly act: Act; readonly demands?: readonly Demanded[] },
): readonly Permission[] {
  const known = new Map([...licences, ...register.own].map((terms) => [terms.id, terms]));
  return register.assets.map((asset) => {
    const terms = known.get(asset.terms);
    if (!terms) throw new RangeError(`Unknown terms "${asset.terms}" of the asset "${asset.name}"`);
    const grant = terms.acts[act];
    const allowed = grant.verdict === 'allowed';
    // A public licence says it in a section; the document's own sentence puts the asset under that licence.
    const sentences =
      terms.spdx === undefined ? [grant.basis] : [asset.sentence, `${terms.title} (${grant.basis})`];
    const basis = sentences.join(' ');
    const own = grant.obligations.map((obligation) => ({ obligation, sentence: basis }));
    const added = asset.adds.map(({ obligation, sentence }) => ({ obligation, sentence }));
    const obligations = allowed ? [...own, ...added, ...demands] : [];
    const collisions = collisionsAmong(obligations);
    return {
      document: register.document,
      asset: asset.name,
      act,
      terms,
      verdict: collisions.length > 0 ? 'refused' : grant.verdict,
      basis,
      sentences,
      obligations,
      collisions,
    };
  });
}

/** What names the issuer cannot be kept where nothing may refer to it. */
const naming: ReadonlySet<Obligation> = new Set(['notice', 'attribution', 'link-back']);

function collisionsAmong(obligations: readonly Demanded[]): readonly Collision[] {
  const removing = obligations.filter(({ obligation }) => obligation === 'remove-references');
  const keeping = obligations.filter(({ obligation }) => naming.has(obligation));
  return keeping.flatMap((one) => removing.map((other) => ({ one, other })));
}
