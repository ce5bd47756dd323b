import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  diffArrays
} from "./chunk-GFIRKDEK.js";

// src/reporters/difference.ts
function wordDifference(before, after, lang) {
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const words = (text) => [...segmenter.segment(text)].map((part) => part.segment);
  const parts = diffArrays(words(before), words(after)).map(
    (change) => ({
      type: change.added ? "added" : change.removed ? "removed" : "same",
      text: change.value.join("")
    })
  );
  return joined(parts);
}
function joined(parts) {
  const result = [];
  let removed = "";
  let added = "";
  const end = () => {
    if (removed !== "") result.push({ type: "removed", text: removed });
    if (added !== "") result.push({ type: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isGap = part.type === "same" && /^\s+$/.test(part.text) && removed !== "" && added !== "" && next?.type !== "same" && next;
    if (part.type === "removed" || isGap) removed += part.text;
    if (part.type === "added" || isGap) added += part.text;
    if (part.type === "same" && !isGap) {
      end();
      result.push(part);
    }
  });
  end();
  return result;
}
function lineDifference(before, after) {
  return diffArrays([...before], [...after]).map((change) => ({
    type: change.added ? "added" : change.removed ? "removed" : "same",
    lines: change.value
  }));
}

export {
  wordDifference,
  lineDifference
};
