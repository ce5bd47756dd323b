/** Runs `urtext verify` over copies of the document of this project. */

import { join } from 'node:path';
import { languagesOf, makeProject, ownProject, type Run, run, type Tree, writeTree } from '../program.ts';

export const own: Readonly<Record<string, string>> = ownProject();
export const document = 'code-of-conduct';
export const english: string = own[`source/${document}/2003-01.md`] ?? '';
export const languages: readonly string[] = languagesOf(own, document);
export const textIn = (lang: string): string => own[`locales/${lang}/${document}.md`] ?? '';

/** A verdict as JSON has it, as far as tests look at it. */
export interface Verdict {
  readonly path: string;
  readonly verdict: string;
  readonly allowed: boolean | null;
  readonly exit: number;
  readonly edition?: string;
  readonly lang?: string;
  readonly accepted?: boolean;
  readonly complete?: boolean;
  readonly notice?: string;
  readonly clause?: string;
  readonly document?: string;
  readonly items?: readonly { readonly address: string; readonly standing: string }[];
  readonly added?: readonly string[];
  readonly references?: readonly { readonly found: string }[];
  readonly remarks?: readonly {
    readonly key: string;
    readonly data?: Readonly<Record<string, string | number>>;
  }[];
  readonly error?: string;
  readonly data?: { readonly path?: string; readonly reason?: string };
  readonly toldApart?: readonly { readonly edition: string; readonly items: readonly string[] }[];
}

/** What the program said of each copy. */
export function verdictsOf(result: Run): readonly Verdict[] {
  if (result.stderr !== '') throw new Error(result.stderr);
  const { copies }: { copies: readonly Verdict[] } = JSON.parse(result.stdout);
  return copies;
}

/** Verdicts by the file that they are about. */
export async function verify(tree: Tree, project: Tree = own): Promise<ReadonlyMap<string, Verdict>> {
  const folder = makeProject(project);
  writeTree(join(folder, 'found'), tree);
  const names = Object.keys(tree).map((name) => join('found', name));
  const result = await run(folder, ['verify', '--format', 'json', ...names]);
  return new Map(verdictsOf(result).map((one) => [one.path.replace(/^found\//, ''), one]));
}
