/**
 * The public licences that are known by their SPDX ids.
 *
 * `rights/` is for what may be done with an asset, and what comes with it. Whatever stands above it may import it.
 */

import { creativeCommons } from './creative-commons.ts';
import { permissive } from './permissive.ts';
import type { Terms } from './rights.ts';

export const licences: readonly Terms[] = [...creativeCommons, ...permissive];
