import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  labelNumber
} from "./chunk-IVK2XLAX.js";
import {
  fingerprint,
  foldDigits,
  normalize
} from "./chunk-VLMDFLFP.js";

// src/align/cost.ts
var GAP = 5;
function pairCost(evidence, source, target) {
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right) return GAP * 2;
  return kindCost(left, right) + numberCost(left, right, evidence.trust) + contentCost(evidence, source, target);
}
function contentCost(evidence, source, target) {
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right) return GAP * 2;
  return lengthCost(left.length, right.length, evidence.verbatim[source] ? 1 : evidence.ratio) + sentenceCost(left.sentences, right.sentences) + tellingCost(evidence, source, target);
}
function tellingCost(evidence, source, target) {
  return certainCost(evidence, source, target) - Math.min(sharedWeight(evidence, source, target), 4);
}
function joinCost(evidence, source, target, sources, targets) {
  const first = evidence.sources[source];
  const other = evidence.targets[target];
  if (!first || !other || first.kind === "heading" || first.kind === "code") return NEVER;
  let left = 0;
  let right = 0;
  let leftSentences = 0;
  let rightSentences = 0;
  for (let index = source; index < source + sources; index++) {
    const unit = evidence.sources[index];
    if (!unit || unit.kind !== first.kind || unit.level !== first.level) return NEVER;
    if (evidence.verbatim[index] || unit.length === 0) return NEVER;
    left += unit.length;
    leftSentences += unit.sentences;
  }
  for (let index = target; index < target + targets; index++) {
    const block = evidence.targets[index];
    const known = evidence.known[index];
    if (!block || block.length === 0 || block.kind === "heading" || block.kind === "code") return NEVER;
    if (evidence.equal[index] !== void 0 || evidence.doubled[index]) return NEVER;
    if (known !== void 0 && (known < source || known >= source + sources)) return NEVER;
    if (index > target && block.level !== other.level && block.kind === other.kind) return NEVER;
    right += block.length;
    rightSentences += block.sentences;
  }
  const lengths = lengthCost(left, right, evidence.ratio);
  if (lengths > GAP) return NEVER;
  let cost = GAP * (sources > 1 ? 1.1 : 0.9) * (Math.max(sources, targets) - 1) + lengths + sentenceCost(leftSentences, rightSentences);
  cost += kindCost(first, other) + numberCost(first, other, evidence.trust);
  let shared = 0;
  for (let index = source; index < source + sources; index++) {
    for (let at = target; at < target + targets; at++)
      shared += Math.min(sharedWeight(evidence, index, at), 3);
  }
  cost -= Math.min(shared, 5);
  const next = targets > 1 ? evidence.targets[target + 1] : void 0;
  if (next?.number !== void 0 && next.kind === "item") cost += 3 * evidence.trust;
  return cost;
}
var NEVER = GAP * 4;
function kindCost(left, right) {
  if (left.kind === right.kind) return Math.min(Math.abs(left.level - right.level), 2);
  return kindDistance(left.kind, right.kind);
}
function kindDistance(left, right) {
  return distances[left]?.[right] ?? distances[right]?.[left] ?? 9;
}
var distances = {
  paragraph: { quote: 0.5, item: 1.5, bullet: 1.5, heading: 3 },
  item: { bullet: 1.5, quote: 2, heading: 4 },
  bullet: { quote: 2, heading: 4 }
};
function numberCost(left, right, trust) {
  if (left.number === void 0 || right.number === void 0) {
    return left.number === right.number ? 0 : 0.5;
  }
  return (left.number === right.number ? -2 : 3) * trust;
}
function lengthCost(left, right, ratio) {
  if (left === 0 || right === 0) return left === right ? 0 : 2.5;
  const expected = left * ratio;
  const deviation = (right - expected) / Math.sqrt(expected * 8 * Math.max(ratio, 0.5) + 16);
  return Math.min(deviation * deviation / 4, 6);
}
function sentenceCost(left, right) {
  return Math.min(Math.abs(left - right) * 0.6, 1.8);
}
function certainCost(evidence, source, target) {
  const known = evidence.known[target];
  const equal = evidence.equal[target];
  let cost = 0;
  if (known !== void 0) cost += known === source ? -4 : 6;
  if (equal !== void 0) cost += equal === source ? -4 : 10;
  else if (evidence.verbatim[source]) cost += evidence.equal.includes(source) ? 20 : 1;
  return cost;
}
function sharedWeight(evidence, source, target) {
  const at = source * evidence.targets.length + target;
  const known = evidence.shared[at] ?? Number.NaN;
  if (!Number.isNaN(known)) return known;
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right) return 0;
  let weight = 0;
  if (left.tokens.size === 0) return 0;
  for (const token of right.tokens) if (left.tokens.has(token)) weight += evidence.weights.get(token) ?? 0;
  evidence.shared[at] = weight;
  return weight;
}

// src/align/path.ts
var allShapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3]
];
function cheapestPath(window, costs) {
  const rows = window.sourceEnd - window.source;
  const columns = window.targetEnd - window.target;
  const width = columns + 1;
  const shapes = Math.abs(rows - columns) >= 2 ? allShapes : allShapes.slice(0, 5);
  const stepCost = (row, column, sources, targets) => {
    if (sources === 0 || targets === 0) return GAP;
    if (sources === 1 && targets === 1) return costs.pair(window.source + row, window.target + column);
    return costs.join(window.source + row, window.target + column, sources, targets);
  };
  const table = new Float64Array((rows + 1) * width * shapes.length).fill(Number.NaN);
  const cost = (row, column, shape) => {
    const key = (row * width + column) * shapes.length + shape;
    const known = table[key] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const [sources, targets] = shapes[shape] ?? [1, 1];
    const worked = stepCost(row, column, sources, targets);
    table[key] = worked;
    return worked;
  };
  const best = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const choice = new Int8Array((rows + 1) * width).fill(-1);
  best[rows * width + columns] = 0;
  for (let row = rows; row >= 0; row--) {
    for (let column = columns; column >= 0; column--) {
      const at = row * width + column;
      for (let shape = 0; shape < shapes.length; shape++) {
        const [sources, targets] = shapes[shape] ?? [1, 1];
        if (row + sources > rows || column + targets > columns) continue;
        const rest = best[(row + sources) * width + column + targets] ?? 0;
        const total2 = rest + cost(row, column, shape);
        if (total2 < (best[at] ?? 0)) {
          best[at] = total2;
          choice[at] = shape;
        }
      }
    }
  }
  const total = best[0] ?? 0;
  let dropped;
  const steps = [];
  for (let row = 0, column = 0; row < rows || column < columns; ) {
    const [sources, targets] = shapes[choice[row * width + column] ?? 0] ?? [1, 1];
    let margin = Number.POSITIVE_INFINITY;
    if (targets === 0) {
      dropped ??= leaveOutCosts(rows, columns, forwardCosts(rows, columns, shapes, cost), best);
      for (const other of [row - 1, row + 1])
        margin = Math.min(margin, (dropped[other] ?? Number.POSITIVE_INFINITY) - total);
    }
    steps.push({ source: window.source + row, sources, target: window.target + column, targets, margin });
    row += sources;
    column += targets;
  }
  return { steps, cost: total };
}
function forwardCosts(rows, columns, shapes, cost) {
  const width = columns + 1;
  const forward = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  forward[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const here = forward[row * width + column] ?? 0;
      for (let shape = 0; shape < shapes.length; shape++) {
        const [sources, targets] = shapes[shape] ?? [1, 1];
        if (row + sources > rows || column + targets > columns) continue;
        const at = (row + sources) * width + column + targets;
        forward[at] = Math.min(forward[at] ?? 0, here + cost(row, column, shape));
      }
    }
  }
  return forward;
}
function leaveOutCosts(rows, columns, forward, best) {
  const width = columns + 1;
  const dropped = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const cost = (forward[row * width + column] ?? 0) + GAP + (best[(row + 1) * width + column] ?? 0);
      dropped[row] = Math.min(dropped[row] ?? 0, cost);
    }
  }
  return dropped;
}

// src/align/anchors.ts
var MOST_CELLS = 1e6;
function findAnchors(evidence, leftOut) {
  const candidates = [];
  const headings = uniqueHeadings(evidence);
  evidence.targets.forEach((target, index) => {
    if (leftOut.has(index)) return;
    const certain = evidence.equal[index] ?? evidence.known[index];
    const heading = target.kind === "heading" && target.number !== void 0 ? headings.get(target.number) : void 0;
    const source = certain ?? (heading?.target === index ? heading.source : void 0);
    if (source !== void 0) candidates.push({ source, target: index });
  });
  const anchors = withoutStrays(longestIncreasing(candidates), evidence);
  const sections = headingsOf(evidence.sources);
  if (sections.length < FEWEST_SECTIONS || anchors.length * 2 > sections.length) return anchors;
  return longestIncreasing(
    [...anchors, ...matchSections(evidence, sections, leftOut)].sort((a, b) => a.target - b.target)
  );
}
function withoutStrays(anchors, { sources, targets }) {
  const end = { source: sources.length, target: targets.length };
  return anchors.filter((anchor, index) => {
    const before = anchors[index - 1] ?? { source: -1, target: -1 };
    const after = anchors[index + 1] ?? end;
    const lead = anchor.source - before.source - (anchor.target - before.target);
    const rest = after.source - anchor.source - (after.target - anchor.target);
    return Math.abs(lead) + Math.abs(rest) - Math.abs(lead + rest) < 4;
  });
}
var FEWEST_SECTIONS = 6;
function headingsOf(side) {
  return side.flatMap((one, index) => one.kind === "heading" ? [index] : []);
}
function matchSections(evidence, sources, leftOut) {
  const targets = headingsOf(evidence.targets).filter((target) => !leftOut.has(target));
  const left = sources.map((start, index) => sectionFrom(evidence.sources, start, sources[index + 1]));
  const right = targets.map((start, index) => sectionFrom(evidence.targets, start, targets[index + 1]));
  const pair = (source, target) => {
    const one = left[source];
    const two = right[target];
    if (!one || !two) return GAP * 4;
    const numbers = one.number === void 0 || two.number === void 0 ? 0 : one.number === two.number ? -2 : 2;
    const lengths = lengthCost(one.length, two.length, evidence.ratio);
    return numbers * evidence.trust + lengths + Math.min(Math.abs(one.blocks - two.blocks), 3) * 0.5;
  };
  const window = { source: 0, sourceEnd: sources.length, target: 0, targetEnd: targets.length };
  const path = cheapestPath(window, { pair, join: () => GAP * 4 });
  return path.steps.flatMap((step) => {
    if (step.sources !== 1 || step.targets !== 1 || pair(step.source, step.target) > 2) return [];
    return [{ source: sources[step.source] ?? 0, target: targets[step.target] ?? 0 }];
  });
}
function sectionFrom(side, start, next) {
  const section = side.slice(start + 1, next ?? side.length);
  const length = section.reduce((sum, one) => sum + one.length, 0);
  return { number: side[start]?.number, length, blocks: section.length };
}
function uniqueHeadings(evidence) {
  const found = /* @__PURE__ */ new Map();
  if (evidence.trust < 1) return found;
  const once = (side) => {
    const seen = /* @__PURE__ */ new Map();
    side.forEach((one, index) => {
      if (one.kind === "heading" && one.number !== void 0)
        seen.set(one.number, seen.has(one.number) ? -1 : index);
    });
    return seen;
  };
  const targets = once(evidence.targets);
  for (const [number, source] of once(evidence.sources)) {
    const target = targets.get(number);
    if (source >= 0 && target !== void 0 && target >= 0) found.set(number, { source, target });
  }
  return found;
}
function longestIncreasing(candidates) {
  const ends = [];
  const previous = [];
  candidates.forEach((candidate, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((candidates[ends[middle] ?? 0]?.source ?? 0) < candidate.source) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] ?? -1 : -1;
    ends[low] = index;
  });
  const run = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = candidates[index];
    if (anchor) run.push(anchor);
  }
  return run.toReversed();
}
function windowsBetween(anchors, sources, targets) {
  const windows = [];
  let source = 0;
  let target = 0;
  for (const anchor of [...anchors, { source: sources, target: targets }]) {
    windows.push(...cut({ source, sourceEnd: anchor.source, target, targetEnd: anchor.target }));
    source = anchor.source + 1;
    target = anchor.target + 1;
  }
  return windows;
}
function cut(window) {
  const rows = window.sourceEnd - window.source;
  const columns = window.targetEnd - window.target;
  if (rows * columns <= MOST_CELLS || rows < 2 || columns < 2) return [window];
  const source = window.source + (rows >> 1);
  const target = window.target + (columns >> 1);
  return [...cut({ ...window, sourceEnd: source, targetEnd: target }), ...cut({ ...window, source, target })];
}

// src/align/features.ts
function featuresOf(block) {
  let tokens;
  let text;
  let sentences;
  return {
    kind: block.kind,
    level: block.level,
    number: block.ordinal?.value ?? (block.kind === "heading" ? labelNumber(block.text) : void 0),
    length: block.text.length,
    raw: block.text,
    get sentences() {
      sentences ??= block.text.match(sentenceEnd)?.length ?? 0;
      return sentences;
    },
    get tokens() {
      tokens ??= tokensOf(block);
      return tokens;
    },
    get text() {
      text ??= normalize(block.text);
      return text;
    }
  };
}
var sentenceEnd = /[.!?…](?=["'»”’)\]]*(?:\s|$))|[。！？।॥։።؟۔]/gu;
function tokensOf(block) {
  const tokens = /* @__PURE__ */ new Set();
  for (const found of foldDigits(block.text).matchAll(latinOrNumber)) {
    const word = found[0];
    if (/^\d/.test(word)) tokens.add(word);
    else if (word.length >= 2 && word === word.toUpperCase()) tokens.add(word);
    else if (word.length >= 5) tokens.add(word.slice(0, 5).toLowerCase());
  }
  for (const mark of block.marks) if (mark.target) tokens.add(mark.target);
  return tokens;
}
var latinOrNumber = /\d+|[A-Za-z]{2,}/g;
function tokenWeights(all) {
  const counts = /* @__PURE__ */ new Map();
  for (const one of all) for (const token of one.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const weights = /* @__PURE__ */ new Map();
  for (const [token, count] of counts) weights.set(token, Math.log((all.length + 1) / count));
  return weights;
}

// src/align/settle.ts
function settle(given) {
  const matches = given.matches.every((match) => match.sure) ? given.matches : letGo(given.evidence, exchange(given.evidence, given.matches));
  const matched = { ...given, matches };
  const { units, blocks } = matched;
  const kept = matched.matches.filter((match) => match.sources.length > 0 && match.targets.length > 0);
  const moved = findMoved(matched);
  const swapped = findSwapped(matched.evidence, [...kept, ...moved]);
  const settled = /* @__PURE__ */ new Set([
    ...moved.flatMap((match) => match.sources),
    ...kept.flatMap((match) => match.sources)
  ]);
  const taken = /* @__PURE__ */ new Set([
    ...moved.flatMap((match) => match.targets),
    ...kept.flatMap((match) => match.targets)
  ]);
  const pairs = [];
  const addressAt = /* @__PURE__ */ new Map();
  const put = (match, isMoved) => {
    const sources = match.sources.flatMap((index) => units[index] ?? []);
    const targets = match.targets.flatMap((index) => blocks[index] ?? []);
    const address = sources[0]?.address ?? "";
    for (const index of match.targets) addressAt.set(index, address);
    const source = match.sources[0] ?? 0;
    const partner = swapped.get(source);
    const pair = {
      sources,
      targets,
      address,
      confidence: match.sure ? 1 : confidenceOf(matched.evidence, match)
    };
    const relation = match.sources.length > 1 ? "merged" : match.targets.length > 1 ? "split" : partner !== void 0 ? "swapped" : isMoved ? "moved" : "one";
    const other = partner === void 0 ? void 0 : units[partner]?.address;
    pairs.push({ order: source, pair: { ...pair, relation, ...other !== void 0 && { other } } });
  };
  for (const match of kept) put(match, false);
  for (const match of moved) put(match, true);
  const margins = new Map(
    matched.matches.flatMap(
      ({ sources: [source], margin }) => source === void 0 ? [] : [[source, margin]]
    )
  );
  units.forEach((unit, index) => {
    if (settled.has(index)) return;
    const margin = margins.get(index) ?? Number.POSITIVE_INFINITY;
    const confidence = margin < 1 ? 0.5 : 0.9;
    pairs.push({
      order: index,
      pair: { relation: "missing", sources: [unit], targets: [], address: unit.address, confidence }
    });
  });
  const ends = new Map(kept.map((match) => [match.targets.at(-1) ?? 0, match.sources.at(-1) ?? 0]));
  const originals = /* @__PURE__ */ new Map();
  for (const index of taken) originals.set(matched.evidence.targets[index]?.text ?? "", index);
  let after = -1;
  let near = addressAt.get(0) ?? addressAt.get(1) ?? "";
  blocks.forEach((block, index) => {
    after = ends.get(index) ?? after;
    near = addressAt.get(index) ?? near;
    if (taken.has(index)) return;
    const original = block.text === "" ? void 0 : originals.get(matched.evidence.targets[index]?.text ?? "");
    const other = original === void 0 ? void 0 : addressAt.get(original) ?? units[matched.evidence.equal[index] ?? -1]?.address;
    pairs.push({
      order: after + 0.5 + index / 1e9,
      pair: {
        relation: other === void 0 ? "extra" : "doubled",
        sources: [],
        targets: [block],
        address: other ?? near,
        ...other !== void 0 && { other },
        confidence: 0.9
      }
    });
  });
  return pairs.sort((a, b) => a.order - b.order).map((entry) => entry.pair);
}
var SWAP_GAIN = 5;
var SWAP_PROOF = 3;
function numbered(evidence, source, target) {
  const left = evidence.sources[source]?.number;
  const right = evidence.targets[target]?.number;
  if (evidence.trust < 1 || left === void 0 || right === void 0) return 0;
  return left === right ? -2 : 3;
}
function exchange(evidence, matches) {
  const cost = (source, target) => contentCost(evidence, source, target) + numbered(evidence, source, target);
  const telling = (source, target) => tellingCost(evidence, source, target) + numbered(evidence, source, target);
  const singles = matches.filter(
    ({ sources, targets, ...match }) => !match.sure && sources.length === 1 && targets.length === 1 && !evidence.verbatim[sources[0] ?? 0]
  );
  const own = singles.map((match) => cost(match.sources[0] ?? 0, match.targets[0] ?? 0));
  const usual = [...own].sort((a, b) => a - b)[own.length >> 1] ?? 0;
  const doubtful = singles.filter((match, index) => {
    const known = evidence.known[match.targets[0] ?? 0];
    return known !== void 0 && known !== match.sources[0] || (own[index] ?? 0) > Math.min(usual + 1, 2);
  });
  const exchanged = /* @__PURE__ */ new Map();
  const gains = [];
  for (const [index, one] of doubtful.entries()) {
    for (const two of doubtful.slice(index + 1)) {
      const [a, b, x, y] = [
        one.sources[0] ?? 0,
        two.sources[0] ?? 0,
        one.targets[0] ?? 0,
        two.targets[0] ?? 0
      ];
      if (evidence.sources[a]?.kind !== evidence.sources[b]?.kind) continue;
      const gain = cost(a, x) + cost(b, y) - cost(a, y) - cost(b, x);
      const proof = telling(a, x) + telling(b, y) - telling(a, y) - telling(b, x);
      if (gain > SWAP_GAIN && proof > SWAP_PROOF) gains.push({ one, two, gain });
    }
  }
  gains.sort((a, b) => b.gain - a.gain);
  for (const { one, two } of gains) {
    if (exchanged.has(one) || exchanged.has(two)) continue;
    exchanged.set(one, two.targets[0] ?? 0).set(two, one.targets[0] ?? 0);
  }
  return matches.map((match) => {
    const target = exchanged.get(match);
    return target === void 0 ? match : { ...match, targets: [target] };
  });
}
function letGo(evidence, matches) {
  if (evidence.trust < 1) return matches;
  const numbered2 = matches.flatMap((match) => {
    const source = evidence.sources[match.sources[0] ?? -1];
    const target = evidence.targets[match.targets[0] ?? -1];
    return match.sources.length < 2 && match.targets.length < 2 ? [{ match, source, target }] : [];
  });
  const settled = new Set(
    numbered2.flatMap(
      ({ source, target }) => source && target && source.number === target.number ? [source] : []
    )
  );
  const wanted = new Set(
    numbered2.flatMap(
      ({ source }) => source?.number !== void 0 && source.kind === "item" && !settled.has(source) ? [source.number] : []
    )
  );
  return numbered2.filter(
    ({ source, target }) => source && target && source.number !== target.number && target.kind === "item" && wanted.has(target.number ?? -1)
  ).reduce(
    (all, { match }) => [
      ...all.filter((one) => one !== match),
      { ...match, targets: [] },
      { ...match, sources: [] }
    ],
    matches
  );
}
function findMoved(matched) {
  const { evidence, matches } = matched;
  const sources = matches.flatMap((match) => match.targets.length === 0 ? match.sources : []);
  const targets = matches.flatMap((match) => match.sources.length === 0 ? match.targets : []);
  const candidates = sources.flatMap(
    (source) => targets.flatMap(
      (target) => belongs(evidence, source, target) ? [{ source, target, cost: pairCost(evidence, source, target) }] : []
    )
  );
  candidates.sort((a, b) => a.cost - b.cost);
  const used = /* @__PURE__ */ new Set();
  const moved = [];
  for (const { source, target } of candidates) {
    if (used.has(`s${source}`) || used.has(`t${target}`)) continue;
    used.add(`s${source}`).add(`t${target}`);
    moved.push({ sources: [source], targets: [target], margin: Number.POSITIVE_INFINITY, sure: false });
  }
  return moved;
}
function belongs(evidence, source, target) {
  if (evidence.known[target] !== void 0) return evidence.known[target] === source;
  if (evidence.equal[target] !== void 0) return evidence.equal[target] === source;
  if (evidence.verbatim[source]) return false;
  const left = evidence.sources[source];
  const right = evidence.targets[target];
  if (!left || !right || left.kind !== right.kind) return false;
  const numbered2 = evidence.trust === 1 && left.number !== void 0 && left.number === right.number;
  const cost = pairCost(evidence, source, target);
  return numbered2 ? cost < 4 : cost < -2.5;
}
function findSwapped(evidence, matches) {
  const singles = matches.filter((match) => match.sources.length === 1 && match.targets.length === 1).map((match) => ({ source: match.sources[0] ?? 0, target: match.targets[0] ?? 0 })).sort((a, b) => a.source - b.source);
  const crossed = crossing(singles);
  const swapped = /* @__PURE__ */ new Map();
  for (const one of crossed) {
    for (const two of crossed) {
      if (one.source >= two.source || one.target <= two.target) continue;
      if (swapped.has(one.source) || swapped.has(two.source)) continue;
      if (evidence.sources[one.source]?.kind !== evidence.sources[two.source]?.kind) continue;
      const rest = singles.filter(
        (single) => single !== one && single !== two && !swapped.has(single.source)
      );
      if (fits(rest, one.source, two.target) && fits(rest, two.source, one.target)) {
        swapped.set(one.source, two.source).set(two.source, one.source);
      }
    }
  }
  return swapped;
}
function crossing(singles) {
  const crossed = /* @__PURE__ */ new Set();
  let highest;
  for (const single of singles) {
    if (highest && single.target < highest.target) {
      for (const other of singles) {
        if (other.source < single.source && other.target > single.target) crossed.add(other).add(single);
      }
    }
    if (!highest || single.target > highest.target) highest = single;
  }
  return [...crossed];
}
function fits(rest, source, target) {
  let before;
  let after;
  for (const single of rest) {
    if (single.source < source) before = single;
    else if (single.source > source && !after) after = single;
  }
  return (before === void 0 || before.target < target) && (after === void 0 || after.target > target);
}
function confidenceOf(evidence, match) {
  const source = match.sources[0] ?? 0;
  const target = match.targets[0] ?? 0;
  if (match.sources.length > 1 || match.targets.length > 1) return 0.8;
  if (evidence.known[target] === source || evidence.equal[target] === source) return 1;
  const cost = pairCost(evidence, source, target);
  return Math.round(100 / (1 + Math.exp((cost - 5) / 1.2))) / 100;
}

// src/align/index.ts
function createAligner(document) {
  const edition = document.current;
  const units = edition.units.filter((unit) => isMatched(unit));
  const sources = units.map(featuresOf);
  const weights = tokenWeights(sources);
  const verbatim = units.map((unit) => unit.verbatim);
  const byText = /* @__PURE__ */ new Map();
  units.forEach((unit, index) => {
    if (unit.verbatim) byText.set(sources[index]?.text ?? unit.text, index);
  });
  const byFingerprint = new Map(units.map((unit, index) => [unit.fingerprint, index]));
  return (translation) => {
    if (translation.addresses) {
      const pairs = pairByAddress(units, translation.blocks, translation.addresses);
      return { document, edition, translation, pairs };
    }
    const blocks = translation.blocks.filter(isMatched);
    const targets = blocks.map(featuresOf);
    const equal = targets.map((target) => byText.size > 0 ? byText.get(target.text) : void 0);
    const first = {
      sources,
      targets,
      ratio: lengthRatio(sources, targets, verbatim, equal),
      weights,
      trust: numberTrust(sources, targets),
      known: knownSources(translation, blocks, byFingerprint),
      equal,
      verbatim,
      doubled: doubledTexts(targets),
      shared: new Float64Array(sources.length * targets.length).fill(Number.NaN)
    };
    const once = first.trust < 1 ? moreTrusting(first, matchByPath(first)) : matchByPath(first);
    const ratio = matchedRatio({ ...first, ratio: once.ratio }, once.matches);
    const distorted = Math.abs(Math.log(ratio / once.ratio)) > 0.2;
    const evidence = { ...first, ratio: distorted ? ratio : once.ratio };
    const { matches } = distorted ? matchByPath(evidence) : once;
    return { document, edition, translation, pairs: settle({ units, blocks, evidence, matches }) };
  };
}
function moreTrusting(evidence, found) {
  const trusting = matchByPath({ ...evidence, trust: 1 });
  return contentOf(evidence, trusting) <= contentOf(evidence, found) + 1 ? trusting : found;
}
function contentOf(evidence, { matches, ratio }) {
  const adjusted = { ...evidence, ratio };
  return matches.reduce((sum, { sources, targets }) => {
    const [source] = sources;
    const [target] = targets;
    if (source === void 0 || target === void 0) return sum + GAP;
    return sum + (sources.length + targets.length > 2 ? GAP : contentCost(adjusted, source, target));
  }, 0);
}
function pairByAddress(units, blocks, addresses) {
  const pairs = units.map((unit) => {
    const block = addresses.get(unit.address);
    const relation = block ? "one" : "missing";
    return { relation, sources: [unit], targets: block ? [block] : [], address: unit.address, confidence: 1 };
  });
  const known = new Set(pairs.flatMap((pair) => pair.targets));
  const address = units.at(-1)?.address ?? "";
  const rest = blocks.filter((block) => isMatched(block) && !known.has(block));
  return [
    ...pairs,
    ...rest.map(
      (block) => ({ relation: "extra", sources: [], targets: [block], address, confidence: 1 })
    )
  ];
}
function isMatched(block) {
  if (block.kind === "meta" || block.kind === "definition") return false;
  return block.kind !== "html" || !/^<!--[\s\S]*-->\s*$/.test(block.content);
}
function doubledTexts(targets) {
  const counts = /* @__PURE__ */ new Map();
  for (const target of targets) counts.set(target.raw, (counts.get(target.raw) ?? 0) + 1);
  return targets.map((target) => (counts.get(target.raw) ?? 0) > 1);
}
function lengthRatio(sources, targets, verbatim, equal) {
  const sum = (side, skip) => side.reduce((total, one, index) => total + (skip(index) ? 0 : one.length), 0);
  const left = sum(sources, (index) => verbatim[index] === true);
  const right = sum(targets, (index) => equal[index] !== void 0);
  const dense = targets.filter((target) => denseScript.test(target.raw.slice(0, 40))).length * 2 > targets.length;
  const usual = 600;
  return Math.min(Math.max((right + (dense ? 0.45 : 1.15) * usual) / (left + usual), 0.1), 5);
}
var denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
function matchedRatio(evidence, matches) {
  const ratios = matches.flatMap(({ sources: [source], targets: [target], ...rest }) => {
    const left = evidence.sources[source ?? -1];
    const right = evidence.targets[target ?? -1];
    const single = rest.margin === Number.POSITIVE_INFINITY && left && right && left.length > 15 && right.length > 0;
    return single && !evidence.verbatim[source ?? -1] ? [right.length / left.length] : [];
  });
  ratios.sort((a, b) => a - b);
  return ratios.length < 4 ? evidence.ratio : ratios[ratios.length >> 1] ?? evidence.ratio;
}
function numberTrust(sources, targets) {
  let trust = 1;
  for (const kind of ["item", "heading"]) {
    const left = numbersOf(sources, kind);
    const right = numbersOf(targets, kind);
    if (left.length === right.length || right.length === 0) continue;
    if (right.every((number, index) => number === 1 || number === (right[index - 1] ?? 0) + 1)) trust = 0.1;
  }
  return trust;
}
function numbersOf(side, kind) {
  return side.flatMap((one) => one.kind === kind && one.number !== void 0 ? [one.number] : []);
}
function knownSources(translation, blocks, byFingerprint) {
  const record = translation.record;
  if (!record) return [];
  const made = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const unit of Object.values(record.units)) {
    if (made.has(unit.target)) twice.add(unit.target);
    made.set(unit.target, unit.source);
  }
  return blocks.map((block) => {
    if (block.content === "") return void 0;
    const print = fingerprint(block.content);
    const source = twice.has(print) ? void 0 : made.get(print);
    return source === void 0 ? void 0 : byFingerprint.get(source);
  });
}
function isStraight(evidence, window, at) {
  const count = window.sourceEnd - window.source;
  if (count !== window.targetEnd - window.target) return false;
  for (let index = 0; index < count; index++) {
    const source = window.source + index;
    const target = at(window.target + index);
    const left = evidence.sources[source];
    const right = evidence.targets[target];
    if (!left || !right || left.kind !== right.kind || left.level !== right.level) return false;
    if (left.number !== right.number && left.number !== void 0 && right.number !== void 0) return false;
    if ((evidence.known[target] ?? source) !== source) return false;
    if ((evidence.equal[target] ?? source) !== source) return false;
    if (left.length > 60 && right.length > 20 && lopsided(left.length * evidence.ratio, right.length))
      return false;
  }
  return true;
}
function lopsided(expected, length) {
  return length > expected * 2.5 || length < expected * 0.35;
}
function matchByPath(evidence) {
  let best;
  const ways = copiesToLeaveOut(evidence);
  for (const copies of ways) {
    const found = matchWithout(evidence, copies);
    if (ways.length === 1) return found;
    if (!best || found.cost < best.cost) best = found;
  }
  return best ?? { matches: [], cost: 0, ratio: evidence.ratio };
}
function copiesToLeaveOut(evidence) {
  if (evidence.targets.length <= evidence.sources.length) return [/* @__PURE__ */ new Set()];
  const groups = /* @__PURE__ */ new Map();
  evidence.targets.forEach((target, index) => {
    if (!evidence.doubled[index] || target.length < 12) return;
    groups.set(target.raw, [...groups.get(target.raw) ?? [], index]);
  });
  let ways = [/* @__PURE__ */ new Set()];
  for (const copies of groups.values()) {
    const kept = ways.length > 4 ? copies.slice(0, 1) : copies;
    ways = ways.flatMap(
      (way) => kept.map((keep) => /* @__PURE__ */ new Set([...way, ...copies.filter((copy) => copy !== keep)]))
    );
  }
  return ways;
}
function matchWithout(evidence, left) {
  const kept = range(0, evidence.targets.length).filter((target) => !left.has(target));
  const at = (index) => kept[index] ?? evidence.targets.length;
  const anchors = findAnchors(evidence, left).map((anchor) => ({
    ...anchor,
    target: kept.indexOf(anchor.target)
  }));
  const matches = [...left].map((target) => ({
    sources: [],
    targets: [target],
    margin: Number.POSITIVE_INFINITY,
    sure: false
  }));
  let cost = 0;
  for (const anchor of anchors) {
    matches.push(sure(anchor.source, at(anchor.target)));
  }
  const open = [];
  for (const window of windowsBetween(anchors, evidence.sources.length, kept.length)) {
    if (!isStraight(evidence, window, at)) {
      open.push(window);
      continue;
    }
    const count = window.sourceEnd - window.source;
    for (let index = 0; index < count; index++)
      matches.push(sure(window.source + index, at(window.target + index)));
  }
  const ratio = matchedRatio(evidence, matches);
  const adjusted = { ...evidence, ratio };
  const costs = {
    pair: (source, target) => pairCost(adjusted, source, at(target)),
    join: (source, target, sourceCount, targetCount) => joinCost(adjusted, source, at(target), sourceCount, targetCount)
  };
  for (const window of open) {
    const path = cheapestPath(window, costs);
    cost += path.cost;
    for (const step of path.steps) {
      const sources = range(step.source, step.sources);
      const targets = range(step.target, step.targets).map(at);
      matches.push({ sources, targets, margin: step.margin, sure: false });
    }
  }
  for (const match of matches) {
    const [source] = match.sources;
    if (match.sure && source !== void 0 && left.size > 0)
      cost += pairCost(evidence, source, match.targets[0] ?? 0);
  }
  return { matches, cost, ratio };
}
function sure(source, target) {
  return { sources: [source], targets: [target], margin: Number.POSITIVE_INFINITY, sure: true };
}
function range(start, count) {
  return Array.from({ length: count }, (_, index) => start + index);
}

export {
  createAligner
};
