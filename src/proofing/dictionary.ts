/**
 * The dictionary that a project names for a language: finds it, reads it, and looks words up in it.
 *
 * `proofing/` is for spelling and grammar: dictionaries, word lists, reports of LanguageTool. `work/` and `rules/` may
 * import it.
 */

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { canonicalTag, isLanguageTag, scriptOf } from '../languages/registry.ts';
import type { Spelling } from '../model.ts';
import { isInsideFolder, readInside, requireInside } from '../project/inside.ts';
import type { Project } from '../project/project.ts';
import { placeOfKey, readBytes, readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { languageFilePath } from '../project/translations.ts';
import { decodeAs } from '../text/decode.ts';
import { formsOf } from '../text/word-forms.ts';
import { type Place, UserError } from '../user-error.ts';
import type { Engine, EngineMaker } from './hunspell.ts';
import { requireFewAlike } from './word-counts.ts';
import { parseWords } from './word-list.ts';

/** The name of the word list in the folder of the language. */
const WORDS_NAME = 'words.txt';
/** Bytes that one file of a dictionary may have; the largest known has a sixth of it. */
const LARGEST_DICTIONARY = 64 * 1024 * 1024;

/** Scripts whose words are not parted by blanks: dictionaries know words, not sentences. */
export const unspaced: ReadonlySet<string> = new Set([
  'Hans',
  'Hant',
  'Jpan',
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
  'Tibt',
  'Talu',
  'Lana',
]);

/**
 * The key under which the configuration names something for a language: its tag, or the longest beginning of it.
 *
 * @see RFC 4647, 3.4 Lookup
 */
export function keyFor(named: Readonly<Record<string, unknown>>, lang: string): string | undefined {
  for (
    let tag = canonicalTag(lang) ?? lang;
    tag !== '';
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
  )
    if (Object.hasOwn(named, tag)) return tag;
  return undefined;
}

/**
 * Holds every name in the configuration against what is there, before anything is checked: a dictionary that nobody
 * finds would find nothing.
 *
 * @throws {UserError} at the name.
 */
export function requireDictionaries(host: Host, project: Project): void {
  for (const key of Object.keys(project.config.spelling)) findDictionary(host, project, key);
}

interface Found {
  readonly aff: string;
  readonly dic: string;
}

function findDictionary(host: Host, project: Project, key: string): Found {
  const { root, config } = project;
  const named = config.spelling[key] ?? '';
  const at = (): { place: Place } => ({ place: placeInConfig(host, project, ['spelling', key]) });
  if (!isLanguageTag(key) || canonicalTag(key) !== key)
    throw new UserError('spelling-lang', { lang: key }, at());
  if (unspaced.has(scriptOf(key))) throw new UserError('spelling-script', { lang: key }, at());
  if (!isInsideFolder(root, named))
    throw new UserError('file-outside', { field: `spelling.${key}`, path: named }, at());
  const base = join(root, named);
  const found = [
    { aff: `${base}.aff`, dic: `${base}.dic` },
    { aff: join(base, 'index.aff'), dic: join(base, 'index.dic') },
  ].find(({ aff, dic }) => host.exists(aff) && host.exists(dic));
  if (!found) throw new UserError('no-dictionary', { path: named, lang: key }, at());
  for (const path of [found.aff, found.dic]) requireInside(host, root, path);
  return found;
}

/** Where a key stands in the configuration. */
export function placeInConfig(host: Host, project: Project, keys: readonly string[]): Place {
  return {
    path: showPath(host, project.configPath),
    position: placeOfKey(readText(host, project.configPath), keys),
  };
}

/**
 * Loads the dictionary for a language with the project's own words; `undefined` when none is named for it.
 *
 * @throws {UserError} for files that are missing, too large, no dictionary, or in an encoding that nobody can read.
 */
export async function loadSpelling(
  host: Host,
  project: Project,
  lang: string,
  makeEngine: EngineMaker,
): Promise<Spelling | undefined> {
  const key = keyFor(project.config.spelling, lang);
  if (key === undefined) return undefined;
  const { aff, dic } = findDictionary(host, project, key);
  const affBytes = readBytes(host, aff, LARGEST_DICTIONARY);
  const dicBytes = readBytes(host, dic, LARGEST_DICTIONARY);
  const path = showPath(host, dic);
  const encoding = encodingOf(affBytes, showPath(host, aff));
  requireWellFormed(encoding, [
    [affBytes, showPath(host, aff)],
    [dicBytes, path],
  ]);
  requireAffixes(affBytes, showPath(host, aff));
  requireWords(dicBytes, path);
  requireFewAlike(dicBytes, path);
  let engine: Engine;
  try {
    engine = await makeEngine(affBytes, dicBytes);
  } catch (cause) {
    throw new UserError('dictionary-refused', {}, { place: { path }, cause });
  }
  const own = ownWords(host, project, lang);
  return spellingOf(engine, {
    path,
    script: scriptOf(key),
    digest: digestOf([affBytes, dicBytes, own.text]),
    codec: codecOf(encoding),
    own: own.has,
  });
}

/** The project's own words of a language; none without such a file. */
function ownWords(host: Host, project: Project, lang: string): OwnWords {
  const path = languageFilePath(project, lang, WORDS_NAME);
  if (!host.exists(path)) return { text: '', has: () => false };
  const text = readInside(host, project.root, path);
  return { text, has: parseWords(text, showPath(host, path)) };
}

interface OwnWords {
  readonly text: string;
  readonly has: (word: string) => boolean;
}

/** Each part with its length, so that nothing can move from one to the next. */
function digestOf(parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return `sha256:${hash.digest('hex')}`;
}

/** Turns words into the bytes of a dictionary and back. */
interface Codec {
  /** `undefined` for a word that the encoding has no signs for. */
  readonly encode: (word: string) => Uint8Array | undefined;
  readonly decode: (bytes: Uint8Array) => string;
}

interface SpellingParts {
  readonly path: string;
  readonly script: string;
  readonly digest: string;
  readonly codec: Codec;
  readonly own: (word: string) => boolean;
}

/** What looks words up, each once. */
export function spellingOf(engine: Engine, { path, script, digest, codec, own }: SpellingParts): Spelling {
  const guarded = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (cause) {
      // What takes Hunspell out of its memory ends in a trap of WebAssembly.
      throw new UserError('dictionary-refused', {}, { place: { path }, cause });
    }
  };
  const has = (word: string): boolean => {
    const bytes = codec.encode(word);
    return bytes !== undefined && guarded(() => engine.spell(bytes));
  };
  return {
    path,
    script,
    digest,
    // A dictionary without signs for a word cannot say that it is wrong.
    knows: lookUp((word) => {
      const forms = formsOf(word);
      return forms.every((form) => !codec.encode(form)) || forms.some((form) => own(form) || has(form));
    }),
    suggest: lookUp((word) => {
      const bytes = codec.encode(word.normalize('NFC'));
      if (bytes === undefined) return [];
      // An accent in capitals would be another mistake.
      const isCapitals = script === 'Grek' && word === word.toUpperCase();
      // What is half of a compound has a hyphen where the other half would follow, and may be no word without it.
      const found = guarded(() => engine.suggest(bytes)).flatMap((one) => {
        const written = codec.decode(one);
        const alone = written.replace(/^-|-$/g, '');
        return alone === written || has(alone) ? [isCapitals ? alone.toLocaleUpperCase('el') : alone] : [];
      });
      return [...new Set(found)];
    }),
  };
}

/** Asks once for each word. */
function lookUp<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** The encoding that an affix file declares, as `TextDecoder` knows it. Hunspell takes ISO 8859-1 where none is. */
function encodingOf(aff: Uint8Array, path: string): string {
  const head = new TextDecoder('latin1').decode(aff);
  const found = /^(?:\u00ef\u00bb\u00bf)?[ \t]*SET[ \t]+(\S+)/m.exec(head);
  const name = found?.[1] ?? 'ISO8859-1';
  const label = name
    .toLowerCase()
    .replace(/^microsoft-/, '')
    .replace(/^cp-?(?=125)/, 'windows-')
    .replace(/^iso-?8859-?/, 'iso-8859-')
    .replace(/^tis620(?:-2533)?$/, 'windows-874');
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    const line = head.slice(0, found?.index ?? 0).split('\n').length;
    throw new UserError(
      'dictionary-encoding',
      { name },
      { place: { path, position: { line, column: 1 } }, cause },
    );
  }
}

/** Beside UTF-8 Hunspell knows encodings of one byte a sign alone. */
export function codecOf(encoding: string): Codec {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder(encoding);
    const encoder = new TextEncoder();
    return { encode: (word) => encoder.encode(word), decode: (bytes) => decoder.decode(bytes) };
  }
  const bytesBySign = new Map<string, number>();
  for (let byte = 255; byte > 0; byte--) bytesBySign.set(decodeAs(encoding, Uint8Array.of(byte)), byte);
  return {
    encode: (word) => {
      const bytes = [...word].map((sign) => bytesBySign.get(sign) ?? 0);
      return bytes.includes(0) ? undefined : Uint8Array.from(bytes);
    },
    decode: (bytes) => decodeAs(encoding, bytes),
  };
}

function requireWellFormed(
  encoding: string,
  files: readonly (readonly [bytes: Uint8Array, path: string])[],
): void {
  for (const [bytes, path] of files) {
    const zero = bytes.indexOf(0);
    if (zero >= 0) throw new UserError('not-a-dictionary', {}, { place: { path } });
    if (encoding === 'utf-8' && !isUtf8(bytes))
      throw new UserError('dictionary-not-utf8', {}, { place: { path } });
  }
}

/** An affix class says how many lines it has. Hunspell skips what it cannot read, and would call right words wrong. */
function requireAffixes(aff: Uint8Array, path: string): void {
  const lines = new TextDecoder('latin1').decode(aff).split(/\r\n?|\n/);
  let open: { readonly head: string; readonly line: number; left: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const [type = '', flag = '', cross = '', count = ''] = line.split(/[ \t]+/, 4);
    const isAffix = type === 'PFX' || type === 'SFX';
    if (open && open.left > 0) {
      if (isAffix && `${type} ${flag}` === open.head) open.left--;
      else if (/^[ \t]*[^#\s]/.test(line)) throw affixError(path, open.line, open.head);
    } else if (isAffix) {
      if (!/^[YN]$/.test(cross) || !/^\d+$/.test(count)) throw affixError(path, index + 1, `${type} ${flag}`);
      open = { head: `${type} ${flag}`, line: index + 1, left: Number(count) };
    }
  }
  if (open && open.left > 0) throw affixError(path, open.line, open.head);
}

function affixError(path: string, line: number, name: string): UserError {
  return new UserError('dictionary-affix', { name }, { place: { path, position: { line, column: 1 } } });
}

/** The first line says how many words there are; what stands for a file that was not fetched has another. */
function requireWords(dic: Uint8Array, path: string): void {
  const end = dic.indexOf(10);
  const [first = ''] = new TextDecoder('latin1')
    .decode(dic.subarray(0, end < 0 ? 100 : Math.min(end, 100)))
    .split('\r');
  const count = /^(?:\u00ef\u00bb\u00bf)?[ \t]*(\d+)/.exec(first)?.[1];
  // Hunspell makes room for as many words as are announced: a word has a letter and a line end.
  if (count === undefined || Number(count) > dic.length || end < 0)
    throw new UserError('not-a-dictionary', {}, { place: { path, position: { line: 1, column: 1 } } });
}
