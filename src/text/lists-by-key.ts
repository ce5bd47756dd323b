/** Lists by key: what belongs to one key, in the order in which it was found. */

/** Adds to the list of a key, in place: a list that is copied for each of its parts takes the square of its length. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
