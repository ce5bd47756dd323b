/** Works a thing out once for each two objects, as long as the first of them lives: every language asks for it again. */
export function forPairs<One extends object, Two extends object, Value>(
  workOut: (one: One, two: Two) => Value,
): (one: One, two: Two) => Value {
  const known = new WeakMap<One, Map<Two, { readonly value: Value }>>();
  return (one, two) => {
    let values = known.get(one);
    if (!values) {
      values = new Map();
      known.set(one, values);
    }
    const before = values.get(two);
    if (before) return before.value;
    const value = workOut(one, two);
    values.set(two, { value });
    return value;
  };
}
