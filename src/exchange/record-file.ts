import type { ExchangeFile } from '../formats/exchange.ts';
import { readI18next } from '../formats/i18next.ts';
import { readPo } from '../formats/po.ts';
import { readXliff } from '../formats/xliff/index.ts';
import type { FileReader } from '../project/project.ts';
import { UserError } from '../user-error.ts';
import { translationOfFile } from './file-translation.ts';

/** Reads translations of a project that keeps them in XLIFF, PO or JSON. */
export const readRecordFile: FileReader = (bytes, document, about) => {
  const file = readFile(bytes, about.path);
  const fatal = file.problems.find((problem) => problem.fatal === true);
  if (fatal) {
    const { line, column, messageId, data, id } = fatal;
    const place = { path: about.path, ...(line > 0 && { position: { line, column } }) };
    const sentences = { reason: { key: messageId, data, code: id } };
    throw new UserError('exchange-unreadable', {}, { place, sentences });
  }
  return translationOfFile(file, document, about);
};

/** By the ending of the name. */
function readFile(bytes: Uint8Array, path: string): ExchangeFile {
  if (path.endsWith('.po')) return readPo(bytes);
  return path.endsWith('.json') ? readI18next(bytes) : readXliff(bytes);
}
