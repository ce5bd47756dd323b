import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/formats/inline.ts
function inlineMarkup(content) {
  let text = "";
  for (const piece of content) {
    if (piece.type === "text") text += piece.text;
    else if (piece.type === "code") text += piece.text;
    else text += piece.start + inlineMarkup(piece.children) + piece.end;
  }
  return text;
}
function plain(text) {
  return text === "" ? [] : [{ type: "text", text }];
}
function joinText(content) {
  const joined = [];
  let text = "";
  for (const piece of content) {
    if (piece.type === "text") {
      text += piece.text;
      continue;
    }
    if (text !== "") joined.push({ type: "text", text });
    text = "";
    joined.push(piece.type === "pair" ? { ...piece, children: joinText(piece.children) } : piece);
  }
  if (text !== "") joined.push({ type: "text", text });
  return joined;
}
function sameContent(a, b) {
  const left = joinText(a);
  const right = joinText(b);
  return left.length === right.length && left.every((piece, at) => samePiece(piece, right[at]));
}
function samePiece(a, b) {
  if (b === void 0 || a.type !== b.type) return false;
  if (a.type === "text") return b.type === "text" && a.text === b.text;
  if (b.type === "text" || a.id !== b.id) return false;
  return a.type !== "pair" || b.type === "pair" && sameContent(a.children, b.children);
}
function compareCodes(source, target) {
  const differences = [];
  const wanted = /* @__PURE__ */ new Map();
  for (const code of codes(source)) wanted.set(code.id, (wanted.get(code.id) ?? 0) + 1);
  const found = /* @__PURE__ */ new Map();
  for (const code of codes(target)) {
    if (code.kind === "unknown") differences.push({ type: "unknown", id: code.element });
    else found.set(code.id, (found.get(code.id) ?? 0) + 1);
  }
  for (const [id, count] of wanted)
    if ((found.get(id) ?? 0) < count) differences.push({ type: "missing", id });
  for (const [id, count] of found) {
    const expected = wanted.get(id) ?? 0;
    if (count > expected) differences.push({ type: expected === 0 ? "extra" : "doubled", id });
  }
  return differences;
}
function* codes(content) {
  for (const piece of content) {
    if (piece.type === "text") continue;
    const key = piece.element === void 0 || piece.kind === "unknown" ? piece.id : `${piece.element} ${piece.id}`;
    if (piece.kind !== "annotation") yield { id: key, kind: piece.kind, element: piece.element ?? "" };
    if (piece.type === "pair") yield* codes(piece.children);
  }
}

export {
  inlineMarkup,
  plain,
  joinText,
  sameContent,
  compareCodes
};
