/** What is set as code in running text and may be said in another language: words, labels, dates, sentences. */

/** Words with blanks between them, and nothing that code has. */
export function isOnlyWords(written: string): boolean {
  return (
    /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’!?¡¿-]*(?: [\p{L}\p{M}\p{N}'’!?¡¿-]+)*$/u.test(written) &&
    !/\p{Ll}\p{Lu}/u.test(written)
  );
}

/** Several words that begin as a label or a title does, with a number in it or without: "3. Kinds of lawns", "Part 3: Lawns". */
export function isLabel(written: string): boolean {
  return /^(?:\d+[.)]? )?\p{Lu}\p{Ll}+(?: \d{1,3}(?=[:.] \p{Lu}))?(?:[ &,:.-]+[\p{L}\p{M}'’]+)+[.!?]?$/u.test(
    written,
  );
}

/** Words as a label has them in any language, and no command with its options. */
export function isInWords(written: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} :：,、'’&().!?¡¿-]*$/u.test(written) &&
    !/(?:^|\s)-\S|\p{Ll}\p{Lu}/u.test(written)
  );
}

/** Whether a word of English is set as code, as some do with what they stress, and is translated. */
export function isWord(expected: string, shown: string): boolean {
  return (
    /^\p{L}{3,}$/u.test(expected) && /[^\u0000-\u007f]/.test(shown) && !/[^\p{L}\p{M}\s'’-]/u.test(shown)
  );
}

/** Whether a function is named without how many values it takes: `each` for `each/2`. */
export function isCalledShorter(written: string, shown: string): boolean {
  const name = /^([\w.]{2,}[!?]?)(?:\/\d|\(\))$/.exec(written)?.[1];
  if (name === undefined) return false;
  return new RegExp(`(?<![\\w.])${name.replace(/[.!?]/g, '\\$&')}(?![\\w/(])`).test(shown);
}

/** Three small words at least, as an example of what people say has. */
export function isSentence(written: string): boolean {
  return (written.match(/(?<![\p{L}])[a-z]{2,}(?![\p{L}])/gu)?.length ?? 0) >= 3 && written.includes(' ');
}
