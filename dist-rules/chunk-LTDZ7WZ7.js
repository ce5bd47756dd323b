import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  reasonOf
} from "./chunk-T5A3P4HP.js";
import {
  UserError
} from "./chunk-SDIU5KT7.js";

// src/commands/save.ts
function save(host, files) {
  try {
    host.writeFiles(files);
  } catch (cause) {
    throw new UserError(
      "cannot-write",
      { reason: reasonOf(cause) },
      { place: { path: files[0]?.path ?? "" }, cause }
    );
  }
}

export {
  save
};
