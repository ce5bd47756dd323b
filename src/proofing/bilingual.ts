/** Reads the bilingual dictionaries that a project names for a language, as far as they say something of its English. */

import { createHash } from 'node:crypto';
import { readDict } from '../dictionaries/dict.ts';
import { unpack } from '../dictionaries/dictzip.ts';
import { contentWords, denialWords, formsOf } from '../dictionaries/english.ts';
import type { DictionaryProblem, OnEntry } from '../dictionaries/entry.ts';
import { KEPT_FORM, knownWordsOf, readKnownWords, writeKnownWords } from '../dictionaries/kept.ts';
import { createCollector, mergeWords, type Words } from '../dictionaries/lexicon.ts';
import { readStarDict } from '../dictionaries/stardict.ts';
import { wordFormsOf } from '../dictionaries/stems.ts';
import { readTab } from '../dictionaries/tab.ts';
import { readTerms } from '../dictionaries/tbx.ts';
import { readTei } from '../dictionaries/tei.ts';
import type { Host } from '../host.ts';
import { oppositesOf } from '../languages/opposites.ts';
import { canonicalTag, isLanguageTag, primaryLanguage } from '../languages/registry.ts';
import type { Document, Lexicon } from '../model.ts';
import type { Project } from '../project/project.ts';
import { decode, readBytes } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { parseGlossary } from '../terms/glossary.ts';
import { byCodeUnit } from '../text/text.ts';
import { type Place, UserError } from '../user-error.ts';
import { type DictionaryFiles, findBilingual } from './bilingual-files.ts';
import { keyFor, placeInConfig } from './dictionary.ts';

/** Bytes of one file of a dictionary; the largest known has a tenth of it. */
const LARGEST = 256 * 1024 * 1024;

/** Gives the lexicon of a language, read once. */
export type LexiconLoader = (lang: string) => Lexicon | undefined;

/**
 * Holds every name in the configuration against what is there, and prepares to read what a language asks for.
 *
 * What a dictionary says of the words of the definitive texts is kept beside the code of the program, by the stamps of its
 * files and the digest of the words, so that a dictionary of half a million entries is read once.
 *
 * @throws {UserError} at a name that leads nowhere, or a key that is no language. What the loader throws is of one file.
 */
export function createLexiconLoader(host: Host, project: Project): LexiconLoader {
  const named = project.config.dictionaries;
  const found = new Map(Object.keys(named).map((key) => [key, requireFiles(host, project, key)] as const));
  const loaded = new Map<string, Lexicon>();
  const english = { digest: '' };
  let all: readonly string[] | undefined;
  // What the words are is asked when a dictionary has to be read: that is once.
  const words = (): readonly string[] => (all ??= englishWords(project.documents));
  return (lang) => {
    const key = keyFor(named, lang);
    const files = key === undefined ? undefined : found.get(key);
    if (key === undefined || !files) return undefined;
    english.digest ||= textsDigest(project.documents);
    const lexicon =
      loaded.get(key) ??
      lexiconOf(host, { key, files, words, digest: english.digest, names: namesOf(named[key]) });
    loaded.set(key, lexicon);
    return lexicon;
  };
}

/** Of the English words of today's editions, the share that a lexicon knows: 0 to 1. */
export function knownShare(documents: readonly Document[], { words }: Lexicon): number {
  const asked = new Set(
    documents.flatMap(({ current }) =>
      current.units.flatMap(({ text }) => contentWords(text).map(({ word }) => word)),
    ),
  );
  return asked.size === 0 ? 0 : words.filter((word) => asked.has(word)).length / asked.size;
}

function namesOf(named: string | readonly string[] | undefined): readonly string[] {
  return named === undefined ? [] : typeof named === 'string' ? [named] : named;
}

function requireFiles(host: Host, project: Project, key: string): readonly DictionaryFiles[] {
  const at = (): { place: Place } => ({ place: placeInConfig(host, project, ['dictionaries', key]) });
  if (!isLanguageTag(key) || canonicalTag(key) !== key)
    throw new UserError('bilingual-lang', { lang: key }, at());
  return namesOf(project.config.dictionaries[key]).map((path) => {
    const files = findBilingual(host, project.root, path);
    if (!files) throw new UserError('no-bilingual', { path, lang: key }, at());
    return files;
  });
}

/** The words of all editions of all documents: of whichever a translation was made. */
function englishWords(documents: readonly Document[]): readonly string[] {
  const words = new Set<string>();
  for (const { editions } of documents)
    for (const { units } of editions)
      for (const { text } of units) for (const { word } of contentWords(text)) words.add(word);
  // What would be said where the contrary is meant, is looked for too.
  const opposites = [...words].flatMap(formsOf).flatMap(oppositesOf);
  return [...new Set([...words, ...opposites, ...denialWords])].sort(byCodeUnit);
}

interface Asked {
  readonly key: string;
  readonly files: readonly DictionaryFiles[];
  /** As the configuration has them. */
  readonly names: readonly string[];
  readonly words: () => readonly string[];
  /** Of the texts that the words are in. */
  readonly digest: string;
}

function lexiconOf(host: Host, { key, files, names, words, digest }: Asked): Lexicon {
  const name = nameOf(host, { key, files, digest });
  const kept = name === undefined ? undefined : host.kept?.read(name);
  if (kept) return { paths: names, digest: digestOf(kept), ...readKnownWords(kept) };
  const all = mergeWords(files.map((one) => wordsFrom(host, one, { lang: key, words: words() })));
  const known = knownWordsOf(all, wordFormsOf(primaryLanguage(key)));
  const bytes = writeKnownWords(known);
  if (name !== undefined) host.kept?.keep(name, bytes);
  return { paths: names, digest: digestOf(bytes), ...known };
}

/** Of all texts whose words are looked up. */
function textsDigest(documents: readonly Document[]): string {
  const texts = documents.flatMap(({ editions }) =>
    editions.map(({ units }) => units.map(({ text }) => text)),
  );
  return digestOf(new TextEncoder().encode(JSON.stringify(texts)));
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function wordsFrom(
  host: Host,
  files: DictionaryFiles,
  { lang, words }: { readonly lang: string; readonly words: readonly string[] },
): Words {
  const { onEntry, collected } = createCollector(words);
  const problem = readFiles(host, files, { lang, onEntry });
  const [first = ''] = files.paths;
  if (problem) throw errorOf(host, problem, first);
  return collected();
}

/** What an entry that is kept follows from; nothing where the system says nothing of files. */
function nameOf(
  host: Host,
  { key, files, digest }: Pick<Asked, 'key' | 'files' | 'digest'>,
): string | undefined {
  const { stamp } = host;
  if (!stamp) return undefined;
  try {
    const stamps = files.map(({ form, paths }) => [form, paths.map((path) => [path, stamp(path)])]);
    return JSON.stringify([KEPT_FORM, key, stamps, digest]);
  } catch {
    // Reading it says what is wrong.
    return undefined;
  }
}

function readFiles(
  host: Host,
  { form, paths }: DictionaryFiles,
  { lang, onEntry }: { readonly lang: string; readonly onEntry: OnEntry },
): DictionaryProblem | undefined {
  const [first = '', second = '', third = ''] = paths;
  const bytes = (path: string): Uint8Array => readBytes(host, path, LARGEST);
  const text = (path: string): string => decode(bytes(path), showPath(host, path));
  const plain = (path: string): Uint8Array => {
    const unpacked = unpack(bytes(path));
    if (!unpacked) throw new UserError('bilingual-damaged', {}, { place: { path: showPath(host, path) } });
    return unpacked;
  };
  if (form === 'dict') return readDict(bytes(first), plain(second), onEntry);
  if (form === 'stardict')
    return readStarDict({ ifo: text(first), idx: plain(second), text: plain(third) }, onEntry);
  if (form === 'glossary') return readGlossary(text(first), showPath(host, first), onEntry);
  if (form === 'tei') return readTei(text(first), onEntry);
  if (form === 'tbx') return readTerms(bytes(first), lang, onEntry);
  return readTab(text(first), onEntry);
}

/** The terms agreed upon, with what stands for them; `*` stands for any ending. */
function readGlossary(text: string, path: string, onEntry: OnEntry): undefined {
  for (const { source, renderings } of parseGlossary(text, path).terms)
    onEntry(
      source,
      renderings.map((one) => one.replaceAll('*', '')),
    );
}

function errorOf(host: Host, { messageId, data = {}, line }: DictionaryProblem, path: string): UserError {
  const shown = showPath(host, path);
  const position = line === undefined ? undefined : { line, column: 1 };
  return new UserError(messageId, data, { place: { path: shown, ...(position && { position }) } });
}
