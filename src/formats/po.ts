/** PO of GNU gettext: bytes to units and back. */
export { readPo } from './po/read.ts';
export { type PoOptions, writePo } from './po/write.ts';
