/** A table with the entries that somebody wrote and no others: "constructor" is a heading like any other. */
export function ownKeys<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const own: Record<string, Value> = Object.create(null);
  for (const [key, value] of Object.entries(table)) own[key] = value;
  return own;
}
