/**
 * The commands, in the order in which help lists them.
 *
 * `commands/` is for the command line, one thin file for each command: arguments, work, reporter, exit code. Only
 * `main.ts` may import it.
 */

import { accept } from './accept.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { createCompletion } from './completion.ts';
import { derive } from './derive.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { exportFiles } from './export.ts';
import { glossary } from './glossary.ts';
import { importFile } from './import.ts';
import { init } from './init.ts';
import { lock } from './lock.ts';
import { lsp } from './lsp.ts';
import { merge } from './merge.ts';
import { newTranslation } from './new.ts';
import { pack } from './pack.ts';
import { rights } from './rights.ts';
import { rules } from './rules.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

export const commands: readonly Command[] = [
  check,
  merge,
  status,
  diff,
  accept,
  newTranslation,
  exportFiles,
  importFile,
  glossary,
  lock,
  init,
  rights,
  derive,
  verify,
  pack,
  explain,
  rules,
  doctor,
  lsp,
  createCompletion(() => commands),
];
