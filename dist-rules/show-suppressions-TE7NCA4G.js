import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  suppressionLines,
  suppressionsOf,
  whyOf
} from "./chunk-5R56GZ4M.js";
import "./chunk-27TT2NSI.js";
import "./chunk-WM4L4NC4.js";
import "./chunk-7WHPENZ5.js";
import "./chunk-ZZ5DRYVW.js";
import "./chunk-QK3OAF6Z.js";
import "./chunk-DFEXRGNU.js";
import "./chunk-VLMDFLFP.js";
import "./chunk-VRIS7PE3.js";
export {
  suppressionLines,
  suppressionsOf,
  whyOf
};
