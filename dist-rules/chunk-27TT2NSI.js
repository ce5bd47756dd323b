import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  normalize
} from "./chunk-VLMDFLFP.js";

// src/intact.ts
function examineIntact(alignment) {
  const verbatim = /* @__PURE__ */ new Set();
  for (const unit of alignment.edition.units) if (unit.verbatim) verbatim.add(unit.address);
  if (verbatim.size === 0) return { ...alignment, notices: [] };
  for (const pair of alignment.pairs) {
    if (pair.relation === "doubled" && verbatim.has(pair.other ?? "")) return void 0;
    const [unit] = pair.sources;
    if (!pair.sources.some((source) => source.verbatim)) continue;
    const [block] = pair.targets;
    const isAlone = pair.relation === "one" && pair.sources.length === 1 && pair.targets.length === 1;
    if (!isAlone || !unit || !block || normalize(block.text) !== normalize(unit.text)) return void 0;
  }
  return { ...alignment, notices: [] };
}

// src/commands/examine.ts
async function examine(alignment) {
  return examineIntact(alignment) ?? (await import("./notice-ELPVRRQP.js")).examine(alignment);
}

export {
  examine
};
