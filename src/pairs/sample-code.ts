/**
 * Examples of code whose own names and texts were translated: `name = "Ada"` may be `nom = "Ada"` where it is so
 * throughout. What code takes from elsewhere, as commands, options and keywords, stays as it is.
 */

import type { Alignment, Block, Edition, Pair } from '../model.ts';
import { forLatest } from '../text/for-latest.ts';
import { type CodeToken, codeInfo, codeTokens, isKeptCode } from './same-code.ts';

/** What was translated in the examples of a translation. */
export interface SampleCode {
  /** Blocks of code that are those of the English but for names and texts of their own. */
  readonly translated: ReadonlySet<Pair>;
  /** Of these, those with other names. */
  readonly renamed: ReadonlySet<Pair>;
  /** Whether code in running text has the names that the blocks of the translation have. */
  readonly isRenamed: (english: string, shown: string) => boolean;
}

/** Reads the examples of a translation once. */
export const readSampleCode: (alignment: Alignment) => SampleCode = forLatest((alignment) => {
  const own = ownWords(alignment.edition);
  const changes = new Map<Pair, Changes>();
  for (const pair of alignment.pairs) {
    const [unit, block] = [pair.sources[0], pair.targets[0]];
    if (unit?.kind !== 'code' || block?.kind !== 'code' || unit.content === block.content) continue;
    if (isData(alignment.edition.text, unit)) continue;
    const [left, right] = [unit.content, block.content].map((code) => linesIn(withoutLanguageOfPage(code)));
    const found =
      changesBetween([(left ?? []).join('\n')], [(right ?? []).join('\n')], own) ??
      changesBetween(left ?? [], right ?? [], own);
    if (found) changes.set(pair, found);
  }
  const names = mostUsed([...changes.values()].flatMap(({ renamed }) => renamed));
  const isConsistent = ({ renamed }: Changes): boolean =>
    renamed.every(([from, to]) => names.get(from) === to);
  return {
    translated: new Set([...changes].flatMap(([pair, found]) => (isConsistent(found) ? [pair] : []))),
    renamed: new Set([...changes].flatMap(([pair, { renamed }]) => (renamed.length > 0 ? [pair] : []))),
    isRenamed: (english, shown) => {
      const text = quotedText.exec(english)?.[2];
      if (text !== undefined && own.texts.has(text)) return isWordy(shown.replace(quotedText, '$2'));
      const found = changesBetween([english], [shown], own);
      return found !== undefined && isConsistent(found);
    },
  };
});

const quotedText = /^(["'`])(.*)\1$/su;

interface OwnWords {
  /** Names that the English gives to something in its code, and words of the texts in it. */
  readonly words: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

const known = new WeakMap<Edition, OwnWords>();

function ownWords(edition: Edition): OwnWords {
  let own = known.get(edition);
  if (!own) {
    const words = new Set<string>();
    const texts = new Set<string>();
    for (const unit of edition.units) {
      if (unit.kind !== 'code' || isData(edition.text, unit)) continue;
      for (const names of [introduced, assigned])
        for (const [, name = ''] of unit.content.matchAll(names)) if (/\p{Ll}/u.test(name)) words.add(name);
      for (const [, list = ''] of unit.content.matchAll(parameters))
        for (const name of list.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []) words.add(name);
      for (const { type, text } of codeTokens(unit.content)) {
        if (type !== 'text') continue;
        texts.add(text);
        for (const word of text.match(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu) ?? []) words.add(word);
      }
    }
    own = { words, texts };
    known.set(edition, own);
  }
  return own;
}

/** Where a name is given: `def name`, `name =`, `for name in`. */
const introduced =
  /(?<![\p{L}\p{N}_.-])(?:def|fn|func|function|class|struct|let|const|var|val|for|as)[ \t]+([\p{L}_][\p{L}\p{N}_]{0,60})/gu;
const assigned = /(?<![\w.$-]|<[^<>\n]{0,200})([\p{L}_][\p{L}\p{N}_]{0,60})(?=[ \t]*(?:=(?![=>])|:=))/gu;
const parameters = /(?:\b(?:def|fn|func|function)\b[^\n(]{0,80})\(([^()\n]{0,200})\)/gu;

/** Files of settings and commands of a shell: what stands there is read by programs. */
function isData(text: string, block: Block): boolean {
  const { content } = block;
  const info = codeInfo(text, block);
  return DATA.test(info) || (info === '' && /^\s*(?:[{[]|<\?xml)/.test(content));
}

const DATA =
  /^(?:jsonc?|json5|ya?ml|toml|ini|xml|properties|conf|env|sh|bash|shell|zsh|fish|bat|cmd|powershell|ps1|docker(?:file)?|make(?:file)?|diff|csv|sql)$/i;

interface Changes {
  readonly renamed: readonly (readonly [string, string])[];
}

/** What is other in the names and texts of code; `undefined` where something else is. */
function changesBetween(
  left: readonly string[],
  right: readonly string[],
  own: OwnWords,
): Changes | undefined {
  const isSameShape = left.length === right.length;
  const isSaid = (index: number): boolean =>
    isSameShape && isSaidLine(left[index] ?? '', own) && isWordy(right[index] ?? '');
  const tokens = (lines: readonly string[]): readonly CodeToken[] =>
    isSameShape
      ? lines.flatMap((line, index): readonly CodeToken[] =>
          isSaid(index) ? [{ type: 'text', text: line, apart: false }] : codeTokens(line),
        )
      : codeTokens(lines.join('\n'));
  const [ours, theirs] = [tokens(left), tokens(right)];
  if (ours.length !== theirs.length) return undefined;
  const renamed: (readonly [string, string])[] = [];
  let number = false;
  let text = false;
  for (const [index, one] of ours.entries()) {
    const other = theirs[index];
    if (!other || one.type !== other.type || one.apart !== other.apart) return undefined;
    if (one.text === other.text) continue;
    if (one.type === 'text') {
      if (!isWordy(other.text) || isFromElsewhere(ours, index)) return undefined;
      // A key of the example is a name, too.
      if (/^\w+_\w+$/.test(one.text)) renamed.push([one.text, other.text]);
      else if (!isKeptCode(one.text, other.text) || !hasSameFilledIn(one.text, other.text)) return undefined;
      text = true;
    } else if (one.type === 'word') {
      if (!own.words.has(one.text)) return undefined;
      renamed.push([one.text, other.text]);
    } else if (/^\d/.test(one.text) && /^\d/.test(other.text)) number = true;
    else return undefined;
  }
  // A text of another length has another length.
  return number && !text ? undefined : { renamed };
}

/** A page of an example says that it is in the language of its readers, and which way they read. */
function withoutLanguageOfPage(code: string): string {
  if (!code.includes('<html')) return code;
  return code.replace(/<html\b[^<>]{0,500}>/g, (tag) =>
    tag.replace(/\s(?:dir|lang)=(["'])[\w-]{2,20}\1/g, ''),
  );
}

/** Whether a line is what the program of an example says: words of the texts in it. */
function isSaidLine(line: string, { words }: OwnWords): boolean {
  if (!/^\s*[\p{L}\p{M}’']+[ ,.!?][\p{L}\p{M}’' ,.!?]*$/u.test(line)) return false;
  return (line.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => words.has(word));
}

/** Whether a text names a module, a file or something of a page, and is no word for people. */
function isFromElsewhere(tokens: readonly CodeToken[], index: number): boolean {
  const before = tokens
    .slice(Math.max(0, index - 2), index)
    .filter(({ text }) => text !== '(' && text !== '=')
    .at(-1);
  return before?.type === 'word' && ELSEWHERE.test(before.text);
}

const ELSEWHERE =
  /^(?:from|import|require|include|extends|use|source|load|src|href|rel|type|charset|class|id)$/i;

function isWordy(written: string): boolean {
  const text = written.replace(/\\['"`nt]/g, ' ').replace(filledIn, '');
  return text.length <= LONGEST_TEXT && /\p{L}/u.test(text) && !/[/\\<>=@:;|]|\w\.\w/.test(text);
}

/** What a program fills in: the same on both sides. */
const filledIn = /[#$]?\{[^{}]{0,100}\}|%[sd]/g;

function hasSameFilledIn(one: string, other: string): boolean {
  const list = (text: string): string => (text.match(filledIn) ?? []).toSorted().join(' ');
  return list(one) === list(other);
}

/** In UTF-16 code units. */
const LONGEST_TEXT = 200;

function linesIn(code: string): readonly string[] {
  return code.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && codeTokens(line).length > 0);
}

/** For each name the one that it was given most often. */
function mostUsed(all: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of all) {
    const known = counts.get(from) ?? new Map<string, number>();
    counts.set(from, known.set(to, (known.get(to) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(
      ([from, to]) => [from, [...to].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? from] as const,
    ),
  );
}
