/** Tags of components (`<Sketch code={…} />` of MDX), whose values are code in braces. */

/**
 * The length of a component's tag that a text begins with, in UTF-16 code units, when a value of it is code in braces. 0 for
 * everything else, and for what does not end within its bounds. Never throws; linear.
 */
export function componentTagLength(text: string): number {
  const name = /^<[A-Za-z][\w.]{0,60}(?=[\s/>])/.exec(text)?.[0];
  if (name === undefined) return 0;
  let depth = 0;
  let quote = '';
  let hasCode = false;
  for (let at = name.length; at < Math.min(text.length, LONGEST); at++) {
    const sign = text[at] ?? '';
    if (sign === '\\') at++;
    else if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '`' && depth > 0) quote = sign;
    // An apostrophe in code that is shown ends no string.
    else if ((sign === '"' || sign === "'") && depth === 0) quote = sign;
    else if (sign === '{') {
      depth++;
      // An attribute, or what is spread into all of them.
      hasCode ||= /[=\s]/.test(text[at - 1] ?? '');
    } else if (sign === '}') depth--;
    else if (sign === '>' && depth <= 0) return hasCode ? at + 1 : 0;
  }
  return 0;
}

const LONGEST = 20_000;
