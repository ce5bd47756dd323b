import { availableParallelism, loadavg } from 'node:os';

/** Threads that can run at once beside what the machine is doing anyway: on a busy one more threads are slower than one. */
export function cores(): number {
  return Math.max(1, Math.round(availableParallelism() - (loadavg()[0] ?? 0)));
}

/**
 * Runs the program once more in a thread of its own, with its own arguments.
 *
 * @returns what it printed.
 * @throws {Error} with what it said when it could not run.
 */
export async function runBeside(args: readonly string[]): Promise<string> {
  // Few runs have threads, and every start would pay for them.
  const { Worker } = await import('node:worker_threads');
  const [, program = ''] = process.argv;
  const worker = new Worker(program, { argv: [...args], stdout: true, stderr: true });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  worker.stdout.on('data', (piece: Buffer) => stdout.push(piece));
  worker.stderr.on('data', (piece: Buffer) => stderr.push(piece));
  const code = await new Promise<number>((done, failed) => {
    worker.on('error', failed);
    worker.on('exit', done);
  });
  if (code !== 0) throw new Error(Buffer.concat(stderr).toString());
  return Buffer.concat(stdout).toString();
}
