import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/rights.ts
var acts = ["copy", "translate", "derive", "commercial"];
function permissionsOf(register, licences, { act, demands = [] }) {
  const known = new Map([...licences, ...register.own].map((terms) => [terms.id, terms]));
  return register.assets.map((asset) => {
    const terms = known.get(asset.terms);
    if (!terms) throw new RangeError(`Unknown terms "${asset.terms}" of the asset "${asset.name}"`);
    const grant = terms.acts[act];
    const allowed = grant.verdict === "allowed";
    const basis = terms.spdx === void 0 ? grant.basis : `${asset.sentence} ${terms.title} (${grant.basis})`;
    const own = grant.obligations.map((obligation) => ({ obligation, sentence: basis }));
    const added = asset.adds.map(({ obligation, sentence }) => ({ obligation, sentence }));
    const obligations = allowed ? [...own, ...added, ...demands] : [];
    const collisions = collisionsAmong(obligations);
    return {
      document: register.document,
      asset: asset.name,
      act,
      terms,
      verdict: collisions.length > 0 ? "refused" : grant.verdict,
      basis,
      obligations,
      collisions
    };
  });
}
var naming = /* @__PURE__ */ new Set(["notice", "attribution", "link-back"]);
function collisionsAmong(obligations) {
  const removing = obligations.filter(({ obligation }) => obligation === "remove-references");
  const keeping = obligations.filter(({ obligation }) => naming.has(obligation));
  return keeping.flatMap((one) => removing.map((other) => ({ one, other })));
}

export {
  acts,
  permissionsOf
};
