import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  save
} from "./chunk-LTDZ7WZ7.js";
import "./chunk-T5A3P4HP.js";
import "./chunk-SDIU5KT7.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-VRIS7PE3.js";
export {
  save
};
