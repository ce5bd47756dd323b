import type { Context } from './command.ts';

/** Prints how the words of one item changed. The differ is only loaded when something did. */
export async function writeChange(
  context: Context,
  address: string,
  before: string,
  after: string,
  lang = 'en',
): Promise<void> {
  const { host, style, color } = context;
  const { showWordDifference } = await import('../reporters/pretty.ts');
  const shown = showWordDifference(before, after, lang, { style, color });
  host.stdout.write(`  ${style('bold', address)}\n    ${shown}\n`);
}
