import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  translationOfFile
} from "./chunk-JAQBO3ES.js";
import {
  readI18next,
  readPo,
  readXliff
} from "./chunk-3HBM6H4I.js";
import "./chunk-G6ZUVTPI.js";
import "./chunk-VGG5EJFA.js";
import "./chunk-IVK2XLAX.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-N5QNSIRW.js";
import "./chunk-VRIS7PE3.js";

// src/exchange/record-file.ts
function fileReader(t) {
  return (bytes, document, about) => {
    const file = readFile(bytes, about.path);
    const fatal = file.problems.find((problem) => problem.fatal === true);
    if (fatal) {
      const { line, column, messageId, data } = fatal;
      const place = { path: about.path, ...line > 0 && { position: { line, column } } };
      throw new UserError("exchange-unreadable", { reason: t(messageId, data) }, { place });
    }
    return translationOfFile(file, document, about);
  };
}
function readFile(bytes, path) {
  if (path.endsWith(".po")) return readPo(bytes);
  return path.endsWith(".json") ? readI18next(bytes) : readXliff(bytes);
}
export {
  fileReader
};
