import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  examine
} from "./chunk-FKSGKZ4R.js";
import "./chunk-BBZ6GPSP.js";
import "./chunk-UM3NZWSJ.js";
import "./chunk-S6ZOKQOB.js";
import "./chunk-GFIRKDEK.js";
import "./chunk-I7ZRYOHA.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-VRIS7PE3.js";
export {
  examine
};
