import { countOwn } from '../exchange/index.ts';
import type { ExchangeFile } from '../formats/exchange.ts';
import type { Host } from '../host.ts';
import { isSameLanguage, scriptOf } from '../languages/registry.ts';
import type { Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { readTranslation } from '../project/translations.ts';
import { alignerOf } from './aligner.ts';

/** What a file says of where it comes from. */
interface Origin {
  readonly project: Project;
  readonly document: Document;
  readonly file: ExchangeFile;
  /** The language that it says. */
  readonly lang: string;
  /** The language that stands in its name, when one does. */
  readonly named: string | undefined;
}

/**
 * The language of the translation that a file came from. Tools change the tag that they were given: `de` becomes `de-DE`
 * and `zh-Hans` becomes `zh-CN`, in some by themselves. So what the file was exported with decides, then the script.
 */
export function languageItCameFrom(host: Host, { project, document, file, lang, named }: Origin): string {
  const isOurs = file.fingerprint !== '' || file.units.some(({ fingerprint }) => fingerprint !== '');
  const isSame = (other: string): boolean => isSameLanguage(other, lang);
  const align = alignerOf(document);
  const candidates = project.languages.filter(isSame).flatMap((other) => {
    const result = readTranslation(host, project, document, other);
    if (result.type !== 'translation') return [];
    return [{ lang: other, count: countOwn(file, align(result.translation)) }];
  });
  const most = Math.max(0, ...candidates.map(({ count }) => count));
  // What we did not write, or wrote without fingerprints, is a translation that it has most of.
  if (!isOurs && most * 2 < file.units.filter(({ target }) => target !== undefined).length) return lang;
  const best = candidates.filter(({ count }) => count === most).map((one) => one.lang);
  const exact = best.includes(lang) || candidates.some((one) => one.lang === lang && most === 0);
  if (exact) return lang;
  if (most > 0 && best[0] !== undefined && best.length === 1) return best[0];
  if (named !== undefined && named !== lang && isSame(named) && scriptOf(named) === scriptOf(lang))
    return named;
  const alike = best.filter((other) => scriptOf(other) === scriptOf(lang));
  return alike.length === 1 && alike[0] !== undefined ? alike[0] : lang;
}
