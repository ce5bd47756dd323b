import { join } from 'node:path';
import type { Host } from '../host.ts';
import { fontsFor } from '../render/pdf-language.ts';

/** A language for which no font was found, and the fonts that would do, the best first. */
export interface FontLacking {
  readonly lang: string;
  readonly fonts: readonly string[];
}

/** How deep folders of fonts are looked into. */
const DEEPEST = 5;

/** By the names of files in the places where systems have fonts. */
export function languagesWithoutFont(host: Host, languages: readonly string[]): readonly FontLacking[] {
  const there = new Set(foldersOf(host).flatMap((folder) => namesIn(host, folder, DEEPEST)));
  return languages.flatMap((lang) => {
    const all = fontsFor(lang);
    // The last two are there for every script, and have signs for Latin, Greek and Cyrillic alone.
    const own = all.length > 2 ? all.slice(0, -2) : all;
    return own.some((font) => there.has(fileNameOf(font))) ? [] : [{ lang, fonts: own }];
  });
}

function foldersOf({ env }: Host): readonly string[] {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/Library/Fonts',
    '/System/Library/Fonts',
    ...(home === ''
      ? []
      : [join(home, '.fonts'), join(home, '.local/share/fonts'), join(home, 'Library/Fonts')]),
    ...(env['SystemRoot'] === undefined ? [] : [join(env['SystemRoot'], 'Fonts')]),
  ];
}

function namesIn(host: Host, folder: string, depth: number): readonly string[] {
  if (depth === 0 || !host.exists(folder)) return [];
  try {
    return host.readFolder(folder).flatMap(({ name, isDirectory }) => {
      if (isDirectory) return namesIn(host, join(folder, name), depth - 1);
      const stem = /^(.+?)(?:[-[_].*)?\.(?:ttf|otf|ttc)$/i.exec(name)?.[1];
      return stem === undefined ? [] : [stem.toLowerCase()];
    });
  } catch {
    // What cannot be looked into has no fonts for us either.
    return [];
  }
}

/** `Noto Sans CJK SC` is in the file of all of CJK. */
function fileNameOf(font: string): string {
  return font
    .replace(/(?<=CJK) (?:SC|TC|JP|KR)$/, '')
    .replaceAll(' ', '')
    .toLowerCase();
}
