/** The version of the program, as package.json has it; a test holds the two together. */
export const version = '0.1.0';

/** Set where the program is built into one file. */
declare const urtextBuild: string | undefined;

/** Which build of the program it is, where it was built: two of one version may differ. */
export const build: string = typeof urtextBuild === 'string' ? urtextBuild : version;
