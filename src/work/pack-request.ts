import { type ExportOptions, toExchange } from '../exchange/index.ts';
import type { Document } from '../model.ts';
import { lightFormats, type PackFormat, packFormats, type TextToPack, Unwritable } from '../pack/files.ts';
import type { PageWords } from '../render/readable.ts';
import { blankTranslation } from '../text/blank.ts';
import { UserError } from '../user-error.ts';
import { alignerOf } from './aligner.ts';

/** In which formats something is packed. */
export interface PackFormats {
  /** All that need nothing installed when absent; `all` for all. */
  readonly formats?: readonly string[] | undefined;
  /** Folders of fonts for PDFs. */
  readonly fonts?: readonly string[] | undefined;
}

/** Words in one language. */
export interface Words extends PageWords {
  readonly t: ExportOptions['t'];
}

/** Words for readers and translators of a language; English for those without. */
export type WordsOf = (lang: string) => Promise<Words>;

/** @throws {UserError} for a format that there is not. */
export function wantedFormats(wanted: readonly string[] | undefined): readonly PackFormat[] {
  if (!wanted) return lightFormats;
  if (wanted.includes('all')) return packFormats;
  for (const format of wanted)
    if (packFormats.every((known) => known !== format))
      throw new UserError('pack-format', { format, known: [...packFormats, 'all'].join(', ') });
  return packFormats.filter((format) => wanted.includes(format));
}

/** The address of a site, ended by a slash. @throws {UserError} for what is none. */
export function wantedSite(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  const isAddress = /^https?:\/\/[^\s?#]+$/.test(site) && URL.canParse(site);
  if (!isAddress) throw new UserError('pack-site', { site });
  return site.endsWith('/') ? site : `${site}/`;
}

/** The definitive text item by item: every unit is its own translation. */
export function definitiveExchange(document: Document, t: ExportOptions['t']): TextToPack['exchange'] {
  return (format) => {
    const { lang } = document.profile;
    const blank = blankTranslation(document, { lang, path: '', recordPath: '' });
    const file = toExchange(alignerOf(document)(blank), { format, t });
    return { ...file, units: file.units.map((unit) => ({ ...unit, target: unit.source })) };
  };
}

/** What is made, once it is. @throws {UserError} for what a format cannot hold. */
export async function writable<Made>(made: Promise<Made>): Promise<Made> {
  try {
    return await made;
  } catch (cause) {
    if (!(cause instanceof Unwritable)) throw cause;
    const reason = { key: cause.problem?.messageId ?? '', data: cause.problem?.data ?? {} };
    throw new UserError('exchange-unwritable', {}, { sentences: { reason }, cause });
  }
}
