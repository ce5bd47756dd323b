import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/commands/show-change.ts
async function writeChange(context, address, before, after, lang = "en") {
  const { host, style, color } = context;
  const { showWordDifference } = await import("./pretty-AHJAHUJ6.js");
  const shown = showWordDifference(before, after, lang, { style, color });
  host.stdout.write(`  ${style("bold", address)}
    ${shown}
`);
}

export {
  writeChange
};
