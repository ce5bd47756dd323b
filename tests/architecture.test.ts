/** Which module may know which: dependencies point one way, and every third party is met in one place. */

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatRules } from '../src/rules/index.formats.ts';
import { rules } from '../src/rules/index.ts';
import { version } from '../src/version.ts';
import { copyTree, repository, start } from './program.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

interface Module {
  /** Relative to `src`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  /** A path relative to `src`, or the name of a package. */
  readonly to: string;
  readonly isOwn: boolean;
  readonly typeOnly: boolean;
}

const modules: readonly Module[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

function importsOf(path: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bcreateRequire\([^)]*\)\(\s*()['"]([^'"]+)['"]/g),
  ];
  return statements.map(([whole, type, name = '']) => {
    const isOwn = name.startsWith('.');
    const to = isOwn
      ? relative(source, join(source, dirname(path), name))
          .split(sep)
          .join('/')
      : name;
    return {
      to,
      isOwn,
      typeOnly: Boolean(type) || /^\s*import\s*\{\s*(?:type\s+\w+\s*,?\s*)+\}/.test(whole),
    };
  });
}

/** The package of an import: `entities` for `entities/decode`, `@scope/name` for what is below it. */
function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

const top = (path: string): string => path.split('/', 1)[0] ?? '';
const own = (module: Module): readonly string[] =>
  module.imports.filter(({ isOwn }) => isOwn).map(({ to }) => to);

/** Plural folders of modules of one shape. */
const catalogues = ['rules', 'reporters', 'commands', 'messages', 'formats', 'languages'];
/** What commands build on and what may never know of them. */
const surfaces = ['cli.ts', 'program.ts', 'main.ts', 'commands'];

/**
 * From top to bottom: a room imports from rooms below it, but not from those that it names. It is the table of
 * ARCHITECTURE.md.
 */
const rooms: readonly (readonly [room: string, exceptions: readonly string[]])[] = [
  [
    'commands',
    ['pack', 'render', 'rules', 'align', 'formats', 'exchange', 'derive', 'terms', 'notice', 'record'],
  ],
  [
    'editor',
    ['pack', 'render', 'rules', 'align', 'formats', 'exchange', 'derive', 'terms', 'notice', 'record'],
  ],
  ['reporters', ['render', 'rules', 'align', 'formats']],
  ['work', ['messages']],
  ['pack', ['rules', 'derive', 'project', 'messages']],
  ['render', ['rules', 'derive', 'exchange', 'project', 'messages', 'align']],
  ['rules', ['project', 'messages', 'exchange', 'derive', 'align']],
  ['verify', ['messages']],
  ['derive', []],
  ['exchange', []],
  ['proofing', []],
  ['messages', []],
  ['project', []],
  ['align', []],
  ['notice', []],
  ['record', []],
  ['check', []],
  ['terms', []],
  ['pairs', []],
  ['dictionaries', []],
  ['document', []],
  ['verbatim', []],
  ['references', []],
  ['surface', []],
  ['formats', []],
  ['languages', []],
  ['rights', []],
  ['text', []],
  ['machine', []],
  ['model', []],
];

/** The files beside the rooms. */
const files = [
  'cli.ts',
  'host.ts',
  'index.ts',
  'kept-code.ts',
  'load-program.ts',
  'main.ts',
  'model.ts',
  'program.ts',
  'user-error.ts',
  'version.ts',
];

/** Every import that is not allowed, as `from → to`. */
function offending(isWrong: (module: Module, to: string) => boolean): readonly string[] {
  return modules.flatMap((module) =>
    own(module)
      .filter((to) => isWrong(module, to))
      .map((to) => `${module.path} → ${to}`),
  );
}

describe('dependencies', () => {
  it('are seen by this test', () => {
    expect(modules.length).toBeGreaterThan(80);
    const main = modules.find(({ path }) => path === 'main.ts');
    expect(main && own(main)).toContain('commands/index.ts');
    expect(main?.imports.map(({ to }) => to)).toContain('commander');
    const check = modules.find(({ path }) => path === 'commands/check.ts');
    expect(check && own(check)).toContain('commands/check-output.ts');
    const show = modules.find(({ path }) => path === 'reporters/check.ts');
    expect(show && own(show)).toContain('reporters/pretty.ts');
  });

  it('lead to files that are there', () => {
    const known = new Set(modules.map(({ path }) => path));
    expect(offending((_, to) => !known.has(to))).toEqual([]);
  });

  it('of the program point down: only program.ts knows main.ts, and only main.ts the commands', () => {
    expect(
      offending(
        ({ path }, to) =>
          surfaces.includes(top(to)) &&
          !(path === 'program.ts' && to === 'main.ts') &&
          !(path === 'load-program.ts' && to === 'program.ts') &&
          !(path === 'main.ts' && top(to) === 'commands') &&
          !(top(path) === 'commands' && top(to) === 'commands'),
      ),
    ).toEqual([]);
  });

  it('of the stages never reach a catalogue that they are to be given', () => {
    const given = new Set(['rules', 'reporters', 'commands', 'messages']);
    // The library re-exports what the program puts together.
    const above = new Set(['program.ts', 'main.ts', 'index.ts', 'editor', ...catalogues]);
    // Work is asked by front-ends, and chooses the rules itself.
    const isChosen = (path: string, to: string): boolean => path === 'work/rules.ts' && top(to) === 'rules';
    expect(
      offending(
        ({ path }, to) =>
          !above.has(top(path)) && given.has(top(to)) && !isType(path, to) && !isChosen(path, to),
      ),
    ).toEqual([]);
  });

  it('of a command or a rule never lead to another one; what they share is no entry of the catalogue', () => {
    const entries = new Set(
      modules.flatMap(({ path, imports }) =>
        /^(?:commands|rules)\/index(?:\.formats)?\.ts$/.test(path)
          ? imports.flatMap((one) => (one.typeOnly ? [] : [one.to]))
          : [],
      ),
    );
    expect(entries.size).toBeGreaterThan(50);
    expect(offending(({ path }, to) => entries.has(path) && entries.has(to))).toEqual([]);
  });

  it('of a reporter never lead to another one', () => {
    const entries = new Set(
      modules.flatMap(({ path, text }) =>
        path.startsWith('reporters/') && /^export (?:async )?function report/m.test(text) ? [path] : [],
      ),
    );
    expect(entries.size).toBeGreaterThan(1);
    expect(offending(({ path }, to) => entries.has(path) && entries.has(to))).toEqual([]);
  });

  it('of an interface language never lead to another one but English', () => {
    const isLanguage = (path: string): boolean => /^messages\/(?!index|languages)/.test(path);
    expect(
      offending(
        ({ path }, to) => isLanguage(path) && isLanguage(to) && !/^messages\/(?:[\w-]+\.)?en\.ts$/.test(to),
      ),
    ).toEqual([]);
  });

  it('of a rule lead to no command, reporter or file', () => {
    const forbidden = new Set([
      'commands',
      'reporters',
      'messages',
      'host.ts',
      'project',
      'program.ts',
      'main.ts',
    ]);
    expect(offending(({ path }, to) => top(path) === 'rules' && forbidden.has(top(to)))).toEqual([]);
  });

  it('on what reads and writes files are those of host.ts alone, and of what is there before it', () => {
    const may = ['machine', 'host.ts', 'kept-code.ts'];
    expect(offending(({ path }, to) => top(to) === 'machine' && !may.includes(top(path)))).toEqual([]);
    expect(offending(({ path }, to) => top(path) === 'machine' && top(to) !== 'machine')).toEqual([]);
  });

  it('of the model are types, and none of anything else', () => {
    const ofModel = modules.filter(({ path }) => ['model', 'model.ts'].includes(top(path)));
    expect(ofModel.length).toBeGreaterThan(5);
    for (const { path, text, imports } of ofModel) {
      expect([path, imports.filter(({ to, typeOnly }) => top(to) !== 'model' || !typeOnly)]).toEqual([
        path,
        [],
      ]);
      const statements = text.replace(/\/\*[\s\S]*?\*\//g, '').match(/^\w+ \w+/gm) ?? [];
      const allowed = ['import type', 'export type', 'export interface'];
      expect([path, statements.filter((one) => !allowed.includes(one))]).toEqual([path, []]);
    }
  });

  it('of what is known about texts are none of our own', () => {
    expect(offending(({ path }) => path === 'text/text.ts')).toEqual([]);
  });
});

describe('rooms', () => {
  const names = rooms.map(([room]) => room);
  const roomOf = (path: string): string =>
    path.includes('/') ? top(path) : path === 'model.ts' ? 'model' : '';

  it('are those that ARCHITECTURE.md shows, from top to bottom, with what they leave out', () => {
    const page = readFileSync(join(repository, 'ARCHITECTURE.md'), 'utf8');
    const [, table = ''] = page.split('## Rooms\n');
    const shown = [...table.matchAll(/^\| `(\w+)\/` +\|[^|]*\|([^|]*)\|$/gm)].map(([, room, cell = '']) => [
      room,
      [...cell.matchAll(/`(\w+)\/`/g)].map(([, name]) => name),
    ]);
    expect(shown).toEqual(rooms);
  });

  it('are the folders of src, with few files beside them', () => {
    const entries = readdirSync(source, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.toSorted()).toEqual(names.toSorted());
    expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(files);
    expect(files.length).toBeLessThanOrEqual(12);
  });

  it('import one way only', () => {
    const exceptions = new Map(rooms);
    const wrong = offending(({ path }, to) => {
      const [from, room] = [roomOf(path), roomOf(to)];
      if (from === '' || room === '' || from === room) return false;
      return names.indexOf(room) < names.indexOf(from) || exceptions.get(from)?.includes(room) === true;
    });
    expect(wrong).toEqual([]);
  });

  it('import nothing of what starts the program', () => {
    const starting = ['cli.ts', 'index.ts', 'kept-code.ts', 'load-program.ts', 'main.ts', 'program.ts'];
    expect(offending(({ path }, to) => path.includes('/') && starting.includes(to))).toEqual([]);
  });

  it('say what they are for, and what may import them', () => {
    const headOf = (text: string): string =>
      (/^(?:\/\*\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(text)?.[0] ?? '').replace(/\s+(?:\*|\/\/)\s/g, ' ');
    const heads = modules.map(({ path, text }) => [top(path), headOf(text)] as const);
    const silent = names.filter((room) =>
      heads.every(([own, head]) => own !== room || !head.includes('may import')),
    );
    expect(silent).toEqual([]);
  });

  it('of commands have thin files', () => {
    expect(linesOf('commands/').filter(([, lines]) => lines >= 80)).toEqual([]);
  });

  it('have no file of more than 400 lines but data', () => {
    const isData = (path: string): boolean => path.startsWith('messages/') || path.endsWith('.generated.ts');
    expect(linesOf('').filter(([path, lines]) => lines > 400 && !isData(path))).toEqual([]);
  });
});

function linesOf(folder: string): readonly (readonly [path: string, lines: number])[] {
  return modules
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, text }) => [path, text.split('\n').length - 1] as const);
}

function isType(path: string, to: string): boolean {
  const found = modules.find((module) => module.path === path)?.imports.filter((one) => one.to === to) ?? [];
  return found.length > 0 && found.every(({ typeOnly }) => typeOnly);
}

describe('lists', () => {
  it('are added to in place: copied for each of their parts they take the square of their length', () => {
    const copying = /\.set\([^;]*\[\s*\.\.\.\(\w+\.get\(/;
    expect(modules.filter(({ text }) => copying.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the machine', () => {
  it('is touched by host.ts alone, once the program is loaded', () => {
    const machine =
      /^(?:node:)?(?:fs|fs\/promises|child_process|net|http|https|http2|dns|tls|dgram|worker_threads|os)$/;
    const found = modules.flatMap(({ path, imports }) =>
      imports.filter(({ to, isOwn }) => !isOwn && machine.test(to)).map(({ to }) => `${path} → ${to}`),
    );
    expect(
      found.filter(
        (one) => !/^(?:kept-code|load-program)\.ts → node:fs$|^(?:host\.ts|machine\/[\w-]+\.ts) → /.test(one),
      ),
    ).toEqual([]);
    expect(found).toContain('host.ts → node:fs');
  });

  it('has a process, a clock and chance in host.ts and what starts the program alone', () => {
    const touched = modules.filter(
      ({ path, text }) =>
        !['cli.ts', 'kept-code.ts', 'load-program.ts', 'host.ts'].includes(path) &&
        top(path) !== 'machine' &&
        /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomBytes\b|\bfetch\(|\bconsole\./.test(
          text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
    );
    expect(touched.map(({ path }) => path)).toEqual([]);
  });

  it('runs no code that it reads', () => {
    const found = modules.filter(({ text }) => /\beval\(|\bnew Function\(|\bimport\((?!['"])/.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('packages', () => {
  const manifest: {
    dependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
    peerDependenciesMeta: Record<string, { optional: boolean }>;
    version: string;
  } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const used = new Map<string, Set<string>>();
  for (const { path, imports } of modules) {
    for (const { to, isOwn, typeOnly } of imports) {
      if (isOwn || typeOnly || to.startsWith('node:')) continue;
      used.set(packageOf(to), new Set([...(used.get(packageOf(to)) ?? []), path]));
    }
  }

  it('are those that package.json declares', () => {
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
    expect([...used.keys()].filter((name) => !(name in declared))).toEqual([]);
  });

  it('are installed with the program, but for what makes PDFs', () => {
    const optional = Object.keys(manifest.peerDependencies);
    expect(optional.toSorted()).toEqual(['@myriaddreamin/typst-ts-node-compiler']);
    expect(optional.filter((name) => manifest.peerDependenciesMeta[name]?.optional !== true)).toEqual([]);
  });

  it('are met in one file each', () => {
    // Where one file would only hand a package on, its users are named here, each with the reason.
    const several: Readonly<Record<string, string>> = {
      i18next: 'templates of derivative works are i18next templates, apart from the words of the program',
      valibot: 'a file that reads data describes its shape beside it',
      commonmark: 'a second look at a text needs the tree, not the blocks',
      htmlparser2: 'each format of HTML is read in its own way',
      entities: 'character references stand in several formats',
      saxes: 'each kind of XML is read in its own way',
      diff: 'words for people to look at, and the passage nearest to a notice that was changed',
      unpdf: 'PDFs of our own are asked for their words; of those of others lines and places are needed',
      'wrap-ansi': 'two reports of very different shape wrap their lines',
    };
    const found = [...used].filter(([name, files]) => files.size > 1 && !(name in several));
    expect(found.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
  });

  it('of Node are asked for by their full name', () => {
    const bare = modules.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => builtinModules.includes(to)).map(({ to }) => `${path} → ${to}`),
    );
    expect(bare).toEqual([]);
  });

  it('know the version of the program', () => {
    expect(version).toBe(manifest.version);
  });
});

describe('names', () => {
  it('say what a file is for', () => {
    const vague = modules.filter(({ path }) =>
      /(?:^|\/|-)(?:utils?|helpers?|common|core|misc|shared|lib)(?:\.ts$|\/|-)/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it('are in small letters and hyphens, but for language tags', () => {
    expect(
      modules
        .filter(
          ({ path }) =>
            !/^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z]+)?|(?<=messages\/)[a-z]{2,3}-[A-Z][a-z]{3})\.ts$/.test(
              path,
            ),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('of the owner of the founding document stand nowhere in the program', () => {
    const owner = /internet society|\bisoc\b|internetsociety/i;
    const found = modules.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (owner.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe('rules', () => {
  it('have the id that their file has', () => {
    const files = modules.filter(({ path }) => /^rules\/(?!index)/.test(path));
    expect(files.length).toBe(rules.length + formatRules.length);
    for (const { path, text } of files) {
      const id = /\bid: '([^']+)'/.exec(text)?.[1] ?? '';
      expect(path).toBe(`rules/${id.replace('/', '-')}.ts`);
    }
  });

  it('are listed as the generator lists them', async () => {
    const copy = copyTree(['scripts', 'src/rules']);
    const { code, stderr } = await start(process.execPath, [join(copy, 'scripts/rule-index.mjs')], {
      cwd: copy,
      env: {},
    });
    expect([code, stderr]).toEqual([0, '']);
    for (const index of ['rules/index.ts', 'rules/index.formats.ts'])
      expect(readFileSync(join(copy, 'src', index), 'utf8')).toBe(readFileSync(join(source, index), 'utf8'));
  });
});

describe('words for people', () => {
  it('stand in messages and in rules alone', () => {
    // A sentence is a text in quotation marks that begins with a capital and has several words.
    const sentence = /(['"`])[A-Z][a-z]+(?: [a-z“"'{$(]+[\w’]*){3,}[^\n]*?\1/;
    // Errors for programmers, and command lines shown as examples, are none.
    const exempt = /throw new (?:Range|Type)Error|'urtext /;
    const found = modules.flatMap(({ path, text }) => {
      if (['rules', 'messages'].includes(top(path))) return [];
      const code = text
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .replace(/\/\/.*$/gm, '');
      return code
        .split('\n')
        .flatMap((line, index) =>
          sentence.test(line) && !exempt.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
        );
    });
    expect(found).toEqual([]);
  });
});
