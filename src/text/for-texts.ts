/**
 * Works a thing out once for each text, as long as not too many are asked about: the sentences of the English are asked
 * for in every language.
 */
export function forTexts<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = workOut(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}

const MOST = 2000;
