/** What makes the folder of a derivative work a project of its own: it can be checked, kept and translated further. */

import { extendLock } from '../document/lock.ts';
import { parseEdition } from '../document/parse.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type {
  Document,
  DocumentProfile,
  OutlinePart,
  RecordedUnit,
  Translation,
  TranslationRecord,
} from '../model.ts';
import { formatData } from '../project/read.ts';
import { fingerprint, NORMALIZATION } from '../text/text.ts';
import type { Derived, DerivedUnit } from './compose.ts';
import { type BuiltFile, keptClauses, namesThatStay } from './derive.ts';
import { inLanguage, type Organization } from './organization.ts';

/** Nothing of the issuer's editions goes with it: the text begins anew. */
const EDITION = '1';

/** What a project is made of. */
export interface OwnProject {
  /** As the rules read it: the text of the derivative that decides, locked. */
  readonly document: Document;
  /** With their records. */
  readonly translations: readonly Translation[];
}

/** What a derivative work is as a project. */
export interface OwnProjectInputs {
  readonly document: Document;
  readonly organization: Organization | undefined;
  readonly derived: readonly Derived[];
  /** By language, the whole text. */
  readonly markdown: ReadonlyMap<string, string>;
  /** By language the records of the translations it was made from. */
  readonly records: ReadonlyMap<string, TranslationRecord>;
}

/** The derivative work as a document with translations. Pure. */
export function ownProject(inputs: OwnProjectInputs): OwnProject {
  const { document, organization, derived, markdown } = inputs;
  const lang = organization?.definitive ?? document.profile.lang;
  const source = derived.find((one) => one.lang === lang);
  const text = markdown.get(lang) ?? '';
  const units = source?.units ?? [];
  const title = units.find(({ unit, after }) => unit.kind === 'heading' && after !== undefined);
  const parsed = readMarkdown(text);
  const [heading] = parsed.blocks.filter(({ kind }) => kind === 'heading');
  const profile: DocumentProfile = {
    version: 1,
    document: document.id,
    title: title ? (heading?.text ?? document.id) : document.id,
    lang,
    editions: [EDITION],
    outline: outlineOf(units),
    demands: source
      ? keptClauses(document, source).map((demand) => ({
          ...demand,
          sentence: sentenceOf(units, demand.units),
        }))
      : [],
    names: namesThatStay(document, text),
  };
  const edition = parseEdition({ id: EDITION, path: `${document.id}/${EDITION}.md`, parsed }, profile);
  const own: Document = {
    id: document.id,
    profile,
    editions: [edition],
    current: edition,
    lock: extendLock(undefined, document.id, [edition]),
    lockPath: `${document.id}/lock.json`,
  };
  const translations = derived.flatMap((one) => {
    const translated = markdown.get(one.lang);
    if (one.lang === lang || translated === undefined) return [];
    return [
      translationOf(own, one, {
        text: translated,
        record: inputs.records.get(one.lang),
        author: inLanguage(organization?.name, one.lang) ?? 'urtext',
        isOriginal: one.lang === document.profile.lang,
      }),
    ];
  });
  return { document: own, translations };
}

/** The files of the project beside its texts. */
export function projectFiles({ document, translations }: OwnProject): readonly BuiltFile[] {
  const folder = document.id;
  const config = { version: 1, source: '.', locales: '.' };
  const json = (path: string, value: unknown): BuiltFile => ({
    path,
    text: formatData(value),
    surface: 'json',
  });
  return [
    json('urtext.config.json', config),
    json(`${folder}/document.json`, document.profile),
    {
      path: `${folder}/${EDITION}.md`,
      text: document.current.text,
      surface: 'markdown',
      lang: document.profile.lang,
    },
    json(`${folder}/lock.json`, document.lock),
    ...translations.map(({ lang, record }) => json(`${lang}/${document.id}.record.json`, record)),
  ];
}

/**
 * Parts with as many units as are left of them, so that addresses count as numbers do; where two parts would be called the
 * same, as those of articles in several lists, every unit keeps its address.
 */
function outlineOf(units: readonly DerivedUnit[]): readonly OutlinePart[] {
  const parts: OutlinePart[] = [];
  const kept = units.filter(({ after }) => after !== undefined);
  for (const { unit } of kept) {
    const address = unit.address.startsWith('added.') ? 'item' : unit.address.replace(/\.\d+$/, '');
    const last = parts.at(-1);
    if (last?.address === address && last.kind === unit.kind)
      parts[parts.length - 1] = { ...last, count: (last.count ?? 1) + 1 };
    else parts.push({ address, kind: unit.kind });
  }
  const addresses = parts.flatMap(({ address, count = 1 }) =>
    count === 1 ? [address] : Array.from({ length: count }, (_, index) => `${address}.${index + 1}`),
  );
  return new Set(addresses).size === addresses.length
    ? parts
    : kept.map(({ unit: { address, kind } }) => ({ address, kind }));
}

function sentenceOf(units: readonly DerivedUnit[], addresses: readonly string[]): string {
  return units
    .filter(({ unit }) => addresses.includes(unit.address))
    .map(({ after }) => after)
    .join(' ');
}

/** Entries follow the order of the text, as the units of the own edition do. */
function translationOf(
  own: Document,
  { lang, units }: Derived,
  {
    text,
    record,
    author,
    isOriginal,
  }: {
    readonly text: string;
    readonly record: TranslationRecord | undefined;
    /** Who wrote what the translation has of its own. */
    readonly author: string;
    /** The others were translated from it, though another one decides now. */
    readonly isOriginal: boolean;
  },
): Translation {
  const path = `${lang}/${own.id}.md`;
  const { blocks } = readMarkdown(text);
  const kept = units.filter(({ after }) => after !== undefined);
  const entries = own.current.units.flatMap((unit, index) => {
    const target = blocks[index];
    if (!target) return [];
    const one = kept[index];
    const isKept = isOriginal && one?.change !== 'replaced' && one?.change !== 'added';
    const known = isKept ? ORIGINAL : recordOf(one, record, author);
    return [
      [unit.address, { source: unit.fingerprint, target: fingerprint(target.content), ...known }] as const,
    ];
  });
  return {
    lang,
    path,
    text,
    blocks,
    recordPath: `${lang}/${own.id}.record.json`,
    record: {
      version: 1,
      document: own.id,
      lang,
      edition: EDITION,
      normalization: NORMALIZATION,
      units: Object.fromEntries(entries),
    },
  };
}

/** Nobody translated it. */
const ORIGINAL = { state: 'translated', origin: 'human' } as const;

/** What is known of the words: of the translation as it was, of the organization's own that people wrote them. */
function recordOf(
  one: DerivedUnit | undefined,
  record: TranslationRecord | undefined,
  author: string,
): Pick<RecordedUnit, 'state' | 'origin'> & Partial<Pick<RecordedUnit, 'translator' | 'reviewer' | 'date'>> {
  const known = one && record?.units[one.unit.address];
  if (!one || one.change === 'replaced' || one.change === 'added' || !known)
    return { state: 'translated', origin: 'human', translator: author };
  const { origin, translator, date } = known;
  // Rewritten words were reviewed by nobody, whatever was said of the others.
  if (one.change === 'rewritten')
    return {
      state: 'translated',
      origin: origin === 'machine-reviewed' ? 'machine' : origin,
      ...(translator !== undefined && { translator }),
      ...(date !== undefined && { date }),
    };
  const { state, reviewer } = known;
  return {
    state,
    origin,
    ...(translator !== undefined && { translator }),
    ...(reviewer !== undefined && { reviewer }),
    ...(date !== undefined && { date }),
  };
}
