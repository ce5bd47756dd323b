import { relative, resolve, sep } from 'node:path';
import type { LocatedDiagnostic } from '../check/report.ts';
import type { Host } from '../host.ts';
import type { Translation } from '../model.ts';
import type { Project } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';

/** Between the paths of a project, which are the same wherever the program runs, and those that people read there. */
export interface Paths {
  /** A path from the root, as people read it in the working directory. */
  readonly here: (path: string) => string;
  /** A translation as it was read, with paths from the root of the project. */
  readonly fromRoot: (translation: Translation) => Translation;
  /**
   * Findings with paths from the working directory.
   *
   * @param files Paths from the root: where a finding names one of them, it is a path too.
   */
  readonly seen: (
    findings: readonly LocatedDiagnostic[],
    files: readonly string[],
  ) => readonly LocatedDiagnostic[];
}

/** Mostly the working directory is the root, and then nothing is copied. */
export function pathsOf(host: Pick<Host, 'cwd'>, { root }: Pick<Project, 'root'>): Paths {
  if (root === host.cwd)
    return { here: (path) => path, fromRoot: (translation) => translation, seen: (findings) => findings };
  const own = (path: string): string => relative(root, resolve(host.cwd, path)).split(sep).join('/');
  const here = (path: string): string => showPath(host, resolve(root, path));
  return {
    here,
    fromRoot: ({ path, recordPath, glossary, spelling, grammar, ...rest }) => ({
      ...rest,
      path: own(path),
      recordPath: own(recordPath),
      ...(glossary && { glossary: { ...glossary, path: own(glossary.path) } }),
      ...(spelling && { spelling: { ...spelling, path: own(spelling.path) } }),
      ...(grammar && { grammar: { ...grammar, path: own(grammar.path) } }),
    }),
    seen: (findings, files) => {
      const known = new Set(files);
      return findings.map((finding) => ({
        ...finding,
        path: here(finding.path),
        data: Object.fromEntries(
          Object.entries(finding.data).map(([key, value]) => [
            key,
            typeof value === 'string' && known.has(value) ? here(value) : value,
          ]),
        ),
      }));
    },
  };
}
