/** The public licences that are known by their SPDX ids. */

import type { Terms } from '../rights.ts';
import { creativeCommons } from './creative-commons.ts';
import { permissive } from './permissive.ts';

export const licences: readonly Terms[] = [...creativeCommons, ...permissive];
