/**
 * Hunspell itself, compiled to WebAssembly: the only code that knows its C interface. It is built into a file of its own
 * and knows no module of ours, so that it is loaded when a dictionary is, and not before.
 */

import { createRequire } from 'node:module';

/** One dictionary in the memory of WebAssembly. Words are bytes in the encoding of the dictionary. */
export interface Engine {
  /** Whether the dictionary has the word, alone, with affixes or as a compound. */
  readonly spell: (word: Uint8Array) => boolean;
  /** Words of the dictionary that are alike, the likeliest first. */
  readonly suggest: (word: Uint8Array) => readonly Uint8Array[];
}

/** Makes an engine of the bytes of an `.aff` and a `.dic`. It throws when Hunspell gives up on them. */
export type EngineMaker = (aff: Uint8Array, dic: Uint8Array) => Promise<Engine>;

/** What is used of the compiled module. */
interface HunspellModule {
  readonly FS: { readonly writeFile: (path: string, content: Uint8Array) => void };
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly _malloc: (size: number) => number;
  readonly _free: (address: number) => void;
  readonly _Hunspell_create: (aff: number, dic: number) => number;
  readonly _Hunspell_spell: (handle: number, word: number) => number;
  readonly _Hunspell_suggest: (handle: number, list: number, word: number) => number;
  readonly _Hunspell_free_list: (handle: number, list: number, count: number) => void;
}

/** Part of every engine of JavaScript, described where browsers are and not for Node alone. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (compiled: object, imports: Imports) => object;
};

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface ModuleOptions {
  readonly print: () => void;
  readonly printErr: () => void;
  readonly instantiateWasm: (imports: Imports, receive: (instance: object) => unknown) => unknown;
}

/** Milliseconds that pass whenever Hunspell asks for the time. */
const TICK = 0.01;

type ModuleMaker = (options: ModuleOptions) => Promise<HunspellModule>;

/**
 * Loads what all dictionaries have in common.
 *
 * Hunspell gives up looking for suggestions after a time, so that a slow machine would be given others than a fast one.
 * Here its clock counts how often it is asked instead: the same dictionary gives the same suggestions everywhere.
 */
export async function loadHunspell(readFile: (path: string) => Uint8Array): Promise<EngineMaker> {
  // The package promises nothing about types.
  const { default: make }: { default: ModuleMaker } = await import('hunspell-wasm/wasm/hunspell.js');
  const binary = createRequire(import.meta.url).resolve('hunspell-wasm/wasm/hunspell.wasm');
  const compiled = new WebAssembly.Module(new Uint8Array(readFile(binary)));
  return async (aff, dic) => {
    const clock = { now: 0 };
    const options: ModuleOptions = {
      print: () => undefined,
      printErr: () => undefined,
      instantiateWasm: (imports, receive) =>
        receive(new WebAssembly.Instance(compiled, withClock(imports, clock))),
    };
    return engineOf(await make(options), { aff, dic, clock });
  };
}

interface Clock {
  now: number;
}

function withClock(imports: Imports, clock: Clock): Imports {
  const count = (): number => (clock.now += TICK);
  // The names are shortened when the module is compiled; the function for the clock is known by what it does.
  const isClock = (one: unknown): boolean =>
    typeof one === 'function' && /\b(?:performance|Date)\.now\(\)/.test(String(one));
  return Object.fromEntries(
    Object.entries(imports).map(([space, functions]) => [
      space,
      Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, isClock(one) ? count : one])),
    ]),
  );
}

interface EngineParts {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
  readonly clock: Clock;
}

function engineOf(module: HunspellModule, { aff, dic, clock }: EngineParts): Engine {
  const {
    FS: files,
    _malloc: allocate,
    _free: release,
    _Hunspell_create: create,
    _Hunspell_spell: spell,
    _Hunspell_suggest: suggest,
    _Hunspell_free_list: releaseList,
  } = module;
  const copied = (bytes: Uint8Array): number => {
    const address = allocate(bytes.length + 1);
    module.HEAPU8.set(bytes, address);
    module.HEAPU8[address + bytes.length] = 0;
    return address;
  };
  const using = <Result>(bytes: Uint8Array, run: (address: number) => Result): Result => {
    const address = copied(bytes);
    try {
      return run(address);
    } finally {
      release(address);
    }
  };
  files.writeFile('words.aff', withoutGuesses(aff));
  files.writeFile('words.dic', dic);
  const handle = using(Buffer.from('words.aff'), (affName) =>
    using(Buffer.from('words.dic'), (dicName) => create(affName, dicName)),
  );
  // Hunspell has read them; they would stay in memory for as long as it does.
  files.writeFile('words.aff', new Uint8Array());
  files.writeFile('words.dic', new Uint8Array());
  const list = allocate(4);
  return {
    spell: (word) => using(word, (address) => spell(handle, address) !== 0),
    suggest: (word) =>
      using(word, (address) => {
        // Whatever was asked before: the suggestions are those of this word.
        clock.now = 0;
        const count = suggest(handle, list, address);
        if (count <= 0) return [];
        const first = (module.HEAPU32[list >> 2] ?? 0) >> 2;
        const found = Array.from({ length: count }, (_, index) =>
          textAt(module.HEAPU8, module.HEAPU32[first + index] ?? 0),
        );
        releaseList(handle, list, count);
        return found;
      }),
  };
}

/**
 * An affix file that asks for no suggestions by common sequences of letters. Where nothing nearer is found, Hunspell
 * compares a word with all that the dictionary can form: seconds for words that hardly anybody meant.
 */
function withoutGuesses(aff: Uint8Array): Uint8Array {
  const text = Buffer.from(aff).toString('latin1');
  return Buffer.from(`${text.replace(/^[ \t]*MAXNGRAMSUGS/gm, '#')}\nMAXNGRAMSUGS 0\n`, 'latin1');
}

/** A copy of the bytes up to the zero that ends them: memory moves when it grows. */
function textAt(memory: Uint8Array, address: number): Uint8Array {
  return memory.slice(address, memory.indexOf(0, address));
}
