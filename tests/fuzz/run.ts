/** Gives damaged files to the program, one after the other, and looks at how each run ends. */

import { inMemory, runInMemory, type Tree } from '../memory.ts';
import { isText, type Seed, turns } from './files.ts';
import { createRandom, damaged, damagedText } from './inputs.ts';

/** A run that ended as no run may end. */
export interface Wrong {
  readonly path: string;
  readonly command: string;
  readonly run: number;
  readonly why: string;
  readonly said: string;
}

/** What came of many runs. */
export interface Fuzzed {
  readonly wrong: readonly Wrong[];
  /** Of processor time. */
  readonly slowest: { readonly path: string; readonly run: number; readonly milliseconds: number };
  /** Runs by exit code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** @param count How many files, over all formats. @param seed Of the series of numbers that all follows from. */
export async function fuzz(project: Tree, count: number, seed: number): Promise<Fuzzed> {
  const random = createRandom(seed);
  const wrong: Wrong[] = [];
  const codes: Record<string, number> = {};
  let slowest = { path: '', run: 0, milliseconds: 0 };
  for (let run = 0; run < count; run++) {
    const seedFile = turns[run % turns.length];
    if (!seedFile) continue;
    const files = inMemory({
      ...project,
      ...seedFile.beside,
      [seedFile.path]: damage(seedFile, project, random),
    });
    const command = seedFile.commands[random(seedFile.commands.length)] ?? [];
    const before = process.cpuUsage();
    // One after the other: what each takes is measured.
    // oxlint-disable-next-line no-await-in-loop
    const { code, stdout, stderr } = await runInMemory(files, command);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1_000;
    codes[String(code)] = (codes[String(code)] ?? 0) + 1;
    if (milliseconds > slowest.milliseconds) slowest = { path: seedFile.path, run, milliseconds };
    const said = stdout + stderr;
    const why = wrongWith(code, said);
    if (why !== undefined)
      wrong.push({ path: seedFile.path, command: command.join(' '), run, why, said: said.slice(-600) });
  }
  return { wrong, slowest, codes };
}

function damage({ path, packed }: Seed, project: Tree, random: (below: number) => number): Uint8Array {
  const content = project[path] ?? '';
  if (packed !== undefined && random(2) === 0) return packed((text) => damagedText(text, random));
  return damaged(isText(path) ? Buffer.from(content).toString() : content, random);
}

/** Why a run is no good one; nothing when it is. */
function wrongWith(code: number | null, said: string): string | undefined {
  if (code !== 0 && code !== 1 && code !== 2) return `ends with ${code}`;
  if (code === 2 && said.trim() === '') return 'ends with 2, without a word';
  if (/^ {4}at /m.test(said)) return 'shows a stack trace';
  if (/(?:^|[\s:])(?:errors|rules|derive|import|verify|pack)\.[a-z]+(?:-[a-z]+)*$/m.test(said))
    return 'shows the key of a message';
  if (/^(?:::|##(?:\[|vso|teamcity))/m.test(said)) return 'shows a command of a CI system';
  // The program itself isolates lines that may run from right to left; what a text has of that kind is shown as an escape.
  const shown = said.replace(/\u2068([^\u2066-\u2069\n]*)\u2069/g, '$1');
  if (/[\0-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(shown))
    return 'shows a sign that nobody sees';
  return undefined;
}
