import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  wrapAnsi
} from "./chunk-FR6NZUIK.js";
import "./chunk-JOXGXI26.js";
import "./chunk-VRIS7PE3.js";
export {
  wrapAnsi as default
};
