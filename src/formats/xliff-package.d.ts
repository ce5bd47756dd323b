/** The package has no types of its own. What it gives is checked before use, so nothing is promised here. */
declare module 'xliff' {
  export function xliff12ToJs(
    text: string,
    options?: { captureSpacesBetweenElements?: boolean },
  ): Promise<unknown>;
  export function xliff2js(text: string): Promise<unknown>;
}
