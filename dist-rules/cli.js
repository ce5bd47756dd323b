#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  version
} from "./chunk-GRQTEQXK.js";
import "./chunk-VRIS7PE3.js";

// src/cli.ts
if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? "")) {
  process.stdout.write(`${version}
`);
} else {
  const [{ main }, { realHost }] = await Promise.all([import("./main-JUDNMNLQ.js"), import("./host-4BU5ZYYW.js")]);
  process.exitCode = await main(process.argv.slice(2), realHost());
}
