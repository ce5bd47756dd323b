import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readMarkdown
} from "./chunk-IVK2XLAX.js";
import {
  NORMALIZATION,
  fingerprint
} from "./chunk-VLMDFLFP.js";

// src/parse.ts
function parseEdition(file, profile) {
  const addresses = addressesOf(file.parsed.blocks, profile);
  const marked = (type) => new Set(profile.demands.flatMap((demand) => demand.type === type ? demand.units : []));
  const verbatim = marked("verbatim");
  const clause = marked("clause");
  const units = file.parsed.blocks.map((block, index) => {
    const address = addresses[index] ?? "";
    return {
      ...block,
      address,
      fingerprint: fingerprint(block.content),
      verbatim: verbatim.has(address),
      clause: clause.has(address),
      translatable: !untranslated.has(block.kind) && !verbatim.has(address)
    };
  });
  return {
    id: file.id,
    path: file.path,
    text: file.parsed.text,
    units,
    fingerprint: editionFingerprint(units)
  };
}
var untranslated = /* @__PURE__ */ new Set(["code", "html", "rule", "definition", "meta"]);
function editionFingerprint(units) {
  return fingerprint(units.map((unit) => `${unit.address} ${unit.kind} ${unit.fingerprint}`).join("\n"));
}
function addressesOf(blocks, profile) {
  const addresses = [];
  for (const part of profile.outline) {
    const count = part.count ?? 1;
    for (let index = 1; index <= count; index++) {
      if (blocks[addresses.length]?.kind !== part.kind) break;
      addresses.push(count === 1 ? part.address : `${part.address}.${index}`);
    }
  }
  return structuralAddresses(blocks, addresses);
}
function structuralAddresses(blocks, given) {
  const used = new Set(given);
  const addresses = [...given];
  const claim = (wanted) => {
    let address = wanted;
    for (let copy = 2; used.has(address); copy++) address = `${wanted}-${copy}`;
    used.add(address);
    addresses.push(address);
    return address;
  };
  let section = "";
  let list = [];
  const counts = /* @__PURE__ */ new Map();
  const next = (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  blocks.forEach((block, index) => {
    if (index < given.length) return;
    const join = (name) => section ? `${section}.${name}` : name;
    if (block.kind === "heading") {
      list = [];
      const named = claim(!used.has("title") && block.level === 1 ? "title" : headingName(block.text));
      section = named === "title" ? "" : named;
    } else if (block.kind === "item" || block.kind === "bullet") {
      const parent = list[block.level - 2];
      const own = block.ordinal?.value ?? next(join(`${parent ?? ""}${block.kind}`));
      const name = parent ? `${parent}.${block.level === 2 ? letter(own) : own}` : join(`${block.kind}.${own}`);
      list = [...list.slice(0, Math.max(block.level - 1, 0)), claim(name)];
    } else {
      const parent = block.level > 0 ? list[block.level - 1] : void 0;
      if (!parent) list = [];
      const name = block.kind === "quote" ? "quote" : block.kind;
      claim(
        `${parent ?? section}${parent ?? section ? "." : ""}${name}.${next(`${parent ?? section}/${name}`)}`
      );
    }
  });
  return addresses;
}
function headingName(text) {
  const numbered = new RegExp("^\\s*(\\p{L}+)\\s+(\\d{1,3}|[IVXLC]{1,6})(?=[\\s.:)\u2013\u2014-]|$)", "u").exec(text);
  if (numbered) return `${numbered[1]?.toLowerCase()}.${numbered[2]?.toLowerCase()}`;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 6).join("-") || "heading";
}
function letter(position) {
  return position <= 26 ? String.fromCharCode(96 + position) : String(position);
}

// src/lock.ts
function lockEdition(edition) {
  return {
    fingerprint: edition.fingerprint,
    text: edition.text,
    units: edition.units.map(({ address, kind, fingerprint: fingerprint2 }) => ({ address, kind, fingerprint: fingerprint2 }))
  };
}
function extendLock(lock, document, editions) {
  const all = new Map(Object.entries(lock?.editions ?? {}));
  for (const edition of editions) if (!all.has(edition.id)) all.set(edition.id, lockEdition(edition));
  const sorted = [...all].sort(([a], [b]) => a < b ? -1 : 1);
  return { version: 1, document, normalization: NORMALIZATION, editions: Object.fromEntries(sorted) };
}
function lockedEdition(id, path, locked, profile) {
  return parseEdition({ id, path, parsed: readMarkdown(locked.text) }, profile);
}
function isConsistent(locked, parsed) {
  return parsed.fingerprint === locked.fingerprint && parsed.units.length === locked.units.length && parsed.units.every((unit, index) => {
    const known = locked.units[index];
    return unit.fingerprint === known?.fingerprint && unit.address === known.address && unit.kind === known.kind;
  });
}
function changesSinceLock(edition, locked) {
  if (edition.fingerprint === locked.fingerprint) return void 0;
  return { edition, locked, units: compareUnits(locked.units, edition.units) };
}
function compareUnits(before, after) {
  const kept = commonUnits(before, after);
  const changes = [];
  let left = 0;
  let right = 0;
  for (const [keptLeft, keptRight] of [...kept, [before.length, after.length]]) {
    const removed = before.slice(left, keptLeft);
    const added = after.slice(right, keptRight);
    const count = Math.max(removed.length, added.length);
    for (let index = 0; index < count; index++) {
      const old = removed[index];
      const now = removed.length === added.length ? added[index] : added.find((unit) => unit.address === old?.address);
      if (old && now) changes.push({ type: "changed", address: old.address, before: old, after: now });
      else if (old) changes.push({ type: "removed", address: old.address, before: old });
    }
    const changed = new Set(changes.map((change) => change.after));
    for (const unit of added)
      if (!changed.has(unit)) changes.push({ type: "added", address: unit.address, after: unit });
    left = keptLeft + 1;
    right = keptRight + 1;
  }
  return changes;
}
function commonUnits(before, after) {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      const same = before[left]?.fingerprint === after[right]?.fingerprint;
      lengths[left * width + right] = same ? (lengths[(left + 1) * width + right + 1] ?? 0) + 1 : Math.max(lengths[(left + 1) * width + right] ?? 0, lengths[left * width + right + 1] ?? 0);
    }
  }
  const pairs = [];
  for (let left = 0, right = 0; left < before.length && right < after.length; ) {
    if (before[left]?.fingerprint === after[right]?.fingerprint) pairs.push([left++, right++]);
    else if ((lengths[(left + 1) * width + right] ?? 0) >= (lengths[left * width + right + 1] ?? 0)) left++;
    else right++;
  }
  return pairs;
}
function changedEditions(document) {
  return document.editions.flatMap((edition) => {
    const locked = document.lock.editions[edition.id];
    if (!locked || locked.fingerprint === edition.fingerprint) return [];
    const change = changesSinceLock(
      edition,
      lockedEdition(edition.id, edition.path, locked, document.profile)
    );
    return change ? [change] : [];
  });
}
function isAnotherText(change) {
  return change.units.length > 2 && change.units.length * 2 > change.locked.units.length;
}

export {
  parseEdition,
  lockEdition,
  extendLock,
  lockedEdition,
  isConsistent,
  changesSinceLock,
  compareUnits,
  changedEditions,
  isAnotherText
};
