import { fileURLToPath, pathToFileURL } from 'node:url';

/** The absolute path of a file on this machine; `undefined` for what is none, such as a text that was never saved. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** How editors name a file. @param path Absolute. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
