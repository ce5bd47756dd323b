import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  PACKET_MARK,
  renderPacket
} from "./chunk-5MIKLIDN.js";
import "./chunk-N5QNSIRW.js";
import "./chunk-JZTKGGZS.js";
import "./chunk-VRIS7PE3.js";
export {
  PACKET_MARK,
  renderPacket
};
