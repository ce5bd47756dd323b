/** Prints the outcomes of the project in the working directory: what a test runs in other surroundings. */

import { realHost } from '../../src/host.ts';
import { outcomesOf } from './outcomes.ts';

const told = await outcomesOf(realHost(), {});
const plain = [...told].map(([name, { digest, outcome }]) => [name, digest, outcome]);
process.stdout.write(JSON.stringify(plain));
