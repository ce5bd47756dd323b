/** How many steps the program takes, counted by V8 and not timed: the same on a busy machine as on an idle one. */

import { type Profiler, Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** How often each piece of the code of this repository ran, by `file:offset-offset`: the branches and bodies of loops. */
export type Steps = ReadonlyMap<string, number>;

/** Counts from its making on. What is loaded before is counted function by function alone, so it is made first. */
export interface StepCounter {
  readonly count: (work: () => unknown) => Promise<Steps>;
  readonly end: () => void;
}

/** @see https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage */
export async function createStepCounter(): Promise<StepCounter> {
  // What V8 throws away or makes faster meanwhile is not counted.
  setFlagsFromString('--no-flush-bytecode --no-opt --no-sparkplug --no-lazy-feedback-allocation');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count: async (work) => {
      await session.post('Profiler.takePreciseCoverage');
      await work();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return stepsOf(result);
    },
    end: () => session.disconnect(),
  };
}

function stepsOf(scripts: readonly Profiler.ScriptCoverage[]): Steps {
  const steps = new Map<string, number>();
  for (const { url, functions } of scripts) {
    const file = /\/src\/(.*)$/.exec(url)?.[1];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        steps.set(`${file} ${functionName} ${startOffset}-${endOffset}`, count);
  }
  return steps;
}

/**
 * The pieces of code that ran more often than grows with the text: for twice the text more than {@link MOST} times as often.
 *
 * @param steps Steps for nearly no text, which both others contain; for a text, and for twice as much of it.
 * @param few So many steps more are nothing to look at.
 */
export function growing(
  { nothing, once, twice }: { readonly nothing: Steps; readonly once: Steps; readonly twice: Steps },
  few: number,
): readonly string[] {
  return busy(nothing, twice, few).flatMap((piece) => {
    const base = nothing.get(piece) ?? 0;
    const half = (once.get(piece) ?? 0) - base;
    const more = (twice.get(piece) ?? 0) - base;
    // What began between the two is another way for texts that are large.
    return half > few / 8 && more > MOST * half ? [`${piece}: ${half} and ${more}`] : [];
  });
}

/** The pieces of code that ran more than a few times more than for nearly no text. */
export function busy(nothing: Steps, steps: Steps, few: number): readonly string[] {
  return [...steps].flatMap(([piece, count]) => (count - (nothing.get(piece) ?? 0) > few ? [piece] : []));
}

/**
 * Twice, and what a logarithm adds at the sizes of tests; sorting compares up to 2.6 times as often, by where its runs end.
 * Length to the power of 1.5 would be 2.83 times, the square 4 times.
 */
const MOST = 2.7;

/**
 * The pieces of code that run more often than grows with a text, for a text of a length and one of twice the length.
 *
 * @param work Does it for a text of a length in UTF-16 code units.
 */
export async function growingIn(
  work: (length: number) => unknown,
  { length, few }: { readonly length: number; readonly few: number },
): Promise<readonly string[]> {
  const counter = await createStepCounter();
  try {
    // What is loaded and kept at the first time is no matter of the text.
    await counter.count(() => work(1));
    const nothing = await counter.count(() => work(1));
    const once = await counter.count(() => work(length));
    return growing({ nothing, once, twice: await counter.count(() => work(2 * length)) }, few);
  } finally {
    counter.end();
  }
}
