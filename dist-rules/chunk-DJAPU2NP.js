import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  positions
} from "./chunk-VLMDFLFP.js";

// src/report.ts
function locate(diagnostics, text) {
  let place;
  return diagnostics.map((diagnostic) => {
    if (!diagnostic.span) return diagnostic;
    place ??= positions(text);
    const start = place(diagnostic.span.start);
    const end = place(diagnostic.span.end);
    return {
      ...diagnostic,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column
    };
  });
}
function locateIn({ text, file }, diagnostics) {
  if (!file) return locate(diagnostics, text);
  const moved = diagnostics.map(
    (diagnostic) => diagnostic.span ? { ...diagnostic, span: file.spanOf(diagnostic.span, diagnostic.address) } : diagnostic
  );
  return locate(moved, file.text);
}
function locateFile(diagnostic) {
  const { line, column, ...data } = diagnostic.data;
  return {
    ...diagnostic,
    data,
    ...typeof line === "number" && { line },
    ...typeof column === "number" && { column }
  };
}

export {
  locate,
  locateIn,
  locateFile
};
