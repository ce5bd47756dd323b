/** The public licences that are known by their SPDX ids. */

import { creativeCommons } from './creative-commons.ts';
import { permissive } from './permissive.ts';
import type { Terms } from './rights.ts';

export const licences: readonly Terms[] = [...creativeCommons, ...permissive];
