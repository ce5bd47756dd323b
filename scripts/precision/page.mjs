// The page of precision, of the verdicts of two readers.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function pageOf() {
  return '';
}
