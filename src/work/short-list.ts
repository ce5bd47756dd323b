/** Names in a line: enough to see what is meant. */
export function shortList(names: readonly string[]): string {
  const most = 12;
  return names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ');
}
