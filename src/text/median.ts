/** The middle one of some numbers, of an even count the upper; `otherwise` of none. The numbers stay as they are. */
export function median(values: readonly number[], otherwise: number): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? otherwise;
}
