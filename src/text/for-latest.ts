/**
 * Works a thing out once for as long as the same key asks for it. Translations are checked one after another, so the
 * latest alone is kept: a `WeakMap` of all of them would hold them, and what they hold, until a full collection of
 * garbage.
 */
export function forLatest<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  let latest: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (latest?.key !== key) latest = { key, value: workOut(key) };
    return latest.value;
  };
}
