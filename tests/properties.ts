import { configureGlobal } from 'fast-check';

// The same texts in every run, so that a gate says the same twice; FC_SEED=random looks for new ones.
const { FC_SEED = '20030101' } = process.env;
configureGlobal({ ...(FC_SEED !== 'random' && { seed: Number(FC_SEED) }) });
