/** Paths that lead to the same file from another folder, or to its edition in another language. */

/**
 * Whether a path that is written otherwise leads to the same file: the English climbs out of its folder and the translation,
 * which stands elsewhere, need not; the address has a host before the same path; or the folder is that of a language.
 *
 * @param expected A path without a host.
 * @param namesLanguage Whether what is shown names the language of the translation.
 */
export function isSameFile(expected: string, shown: string, namesLanguage: boolean): boolean {
  const [path = '', anchor] = expected.split('#', 2);
  const [other = '', otherAnchor] = shown.split('#', 2);
  if ((anchor === undefined) !== (otherAnchor === undefined)) return false;
  const [left, right] = [withoutClimbing(path), withoutClimbing(other)];
  const [name, shownName] = [left, right].map((one) => one.split('/').at(-1) ?? '');
  if (name === undefined || shownName === undefined) return false;
  if (namesLanguage && stemOfPicture(name) !== undefined && stemOfPicture(name) === stemOfPicture(shownName))
    return true;
  if (name !== shownName || !isTelling(name)) return false;
  if (/^https?:\/\//i.test(other)) return other.endsWith(`/${left}`);
  return namesLanguage || (path.startsWith('../') && left.endsWith(`/${right}`));
}

function withoutClimbing(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/, '');
}

/** A file that has a name of its own: every folder has a `README.md`. */
function isTelling(name: string): boolean {
  return /^[^.].*\.[a-z\d]{2,5}$/i.test(name) && !/^(?:readme|index)\./i.test(name);
}

/** The name of a picture without its ending: where its words are translated it is often made anew. */
function stemOfPicture(name: string): string | undefined {
  return /^(.{3,})\.(?:png|jpe?g|gif|svg|webp|avif)$/i.exec(name)?.[1]?.toLowerCase();
}
