import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import "./chunk-VRIS7PE3.js";

// src/host.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { dirname, join } from "node:path";
function realHost() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    readFile: (path) => readFileSync(path),
    fileSize: (path) => statSync(path).size,
    readFolder,
    exists: existsSync,
    realPath: realpathSync,
    writeFiles
  };
}
function output(stream) {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    // A pipe has no width.
    columns: stream.columns || 80
  };
}
function readFolder(path) {
  const entries = readdirSync(path, { withFileTypes: true }).map((entry) => {
    const link = entry.isSymbolicLink() ? targetOf(join(path, entry.name)) : entry;
    return { name: entry.name, isDirectory: link?.isDirectory() ?? false, isFile: link?.isFile() ?? true };
  });
  return entries.sort((a, b) => a.name < b.name ? -1 : 1);
}
function targetOf(path) {
  return existsSync(path) ? statSync(path) : void 0;
}
function writeFiles(files) {
  const written = [];
  try {
    for (const { path, content } of files) {
      const place = existsSync(path) && lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
      mkdirSync(dirname(place), { recursive: true });
      const temporary = `${place}.${randomBytes(6).toString("hex")}.tmp-urtext`;
      written.push({ temporary, path: place });
      flush(temporary, content);
    }
    for (const { temporary, path } of written) renameSync(temporary, path);
    for (const folder of new Set(written.map(({ path }) => dirname(path)))) flushFolder(folder);
  } catch (cause) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw cause;
  }
}
function flush(path, content) {
  const file = openSync(path, "wx", 420);
  try {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
function flushFolder(path) {
  let folder;
  try {
    folder = openSync(path, "r");
    fsyncSync(folder);
  } catch {
  } finally {
    if (folder !== void 0) closeSync(folder);
  }
}
export {
  realHost
};
