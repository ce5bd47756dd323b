/** Which letter a character looks like: Unicode's confusables, and what they leave out. */

import unhomoglyph from 'unhomoglyph';

/**
 * Look-alikes that confusables.txt does not map to the plain letter, because it compares identifiers within a style:
 * small capitals, enclosed letters, and letters of other scripts that are used as signs for Latin ones.
 */
const furtherPairs: ReadonlyMap<string, string> = new Map(
  (
    'ᴀa ʙb ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ĸk ʟl ᴍm ʍm ɴn ᴘp ꞯq ʀr ᴛt тt τt нh мm вb кk єe ꞓe ɛe эe иn пn πn ηn яr ɔc ᑕc ⊂c ꓛc 丨i │i 〡i ' +
    'ǃi ∏n ⊏c ⋿e ɿr ʅl ⱦt ŧt ɇe ɏy ɨi ᗯw ᗰm ᗩa ᗷb ᗪd ᗴe ᖴf ᘜg ᕼh ᒍj ᒪl ᑎn ᑭp ᖇr ᔕs ᑌu ᐯv ᙭x ᖻy 乙z 尺r 几n ㄥl 匚c 丂s 口o 〇o ⵔo ⵙo ꓳo 工i ꟾi ƨs ϛs ꜿc ꞔc ʃs'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
);

/**
 * Runs of enclosed letters without a decomposition, and of outlined ones that are newer than some Node's Unicode, each
 * from its A. @see Unicode blocks 1F100 and 1CC00
 */
const letterRuns: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6, 0x1ccd6];

/** What keyboards offer for a letter. These mean themselves far more often than the letter. */
const standIns: ReadonlyMap<string, string> = new Map(
  '0o 1i 3e 4a 5s 7t 8b 9g li |i !i ¡i $s §s @a ¢c ©c €e °o ¤o ○o ◯o ⭕o ⬤o ●o ⚪o ⚫o ◎o ⊙o ⊚o ⦿o ∁c ☾c ∫s ⌠s'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** The letter that stands for a letter, a digit or a sign of a keyboard; itself for everything else. */
export function standInOf(character: string): string {
  return standIns.get(character) ?? character;
}

/** Scripts that look like no other: asking about each of their characters would only cost time. */
const unlikely = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The Latin letter that a character looks like, in lower case, or an empty string. ASCII looks like itself.
 *
 * @see Unicode Technical Standard #39, 4 (the package carries its data of Unicode 13; what came later for Latin letters
 * are styled letters, which decompose, and letters of scripts of the past)
 */
export function lookAlikeOf(character: string): string {
  if (character < '\x80') return '';
  const point = character.codePointAt(0) ?? 0;
  const run = letterRuns.find((start) => point >= start && point < start + 26);
  if (run !== undefined) return String.fromCharCode(0x61 + point - run);
  const further = furtherPairs.get(character) ?? furtherPairs.get(character.toLowerCase());
  if (further) return further;
  if (unlikely.test(character)) return '';
  const plain = unhomoglyph(character).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const again = furtherPairs.get(plain) ?? plain;
  return /^[a-z0-9]$/.test(again) ? again : '';
}
