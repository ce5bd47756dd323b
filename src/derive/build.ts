/** The texts of a derivative work and their manifest, from what was composed. */

import { createHash } from 'node:crypto';
import type { Document } from '../model.ts';
import { formatData } from '../project/read.ts';
import { byCodeUnit } from '../text/text.ts';
import { type Derived, type DerivedUnit, derivativeMarkdown } from './compose.ts';
import type { BuiltFile } from './derive.ts';
import { labelKey, type Made } from './made.ts';
import { asMarkdown, isolatedParagraph } from './name-text.ts';
import { inLanguage, type Organization, ownText } from './organization.ts';

/** What all texts of one derivative work are built from. */
export interface BuildInputs {
  readonly document: Document;
  readonly organization: Organization | undefined;
  readonly derived: readonly Derived[];
  /** By language. */
  readonly made: ReadonlyMap<string, Made>;
  /** The words of a label in a language. */
  readonly labelIn: LabelIn;
}

/** Gives the words of a label, by its key, in the language of a text. */
export type LabelIn = (lang: string, key: string) => string;

/** By language, the whole text in Markdown: what was composed, the organization's own paragraphs, how it was made. */
export function buildTexts(inputs: BuildInputs): ReadonlyMap<string, string> {
  const { organization, derived, made, labelIn } = inputs;
  return new Map(
    derived.map((one) => {
      const { lang } = one;
      const own = [organization?.notice, organization?.contact].flatMap((text) => {
        const paragraph = ownText(text, lang);
        return paragraph === undefined
          ? []
          : [isolatedParagraph(paragraph, namesOf(organization, lang), lang)];
      });
      const how = made.get(lang);
      const label = how && derived.length > 1 ? [labelIn(lang, labelKey(how))] : [];
      return [lang, derivativeMarkdown(one, [...own, ...label].join('\n\n') || undefined)] as const;
    }),
  );
}

/** Says under the title of every text that something in the work is a draft, where it is: before anybody begins to read. */
export function withDraftLines(
  derived: readonly Derived[],
  { made, labelIn }: Pick<BuildInputs, 'made' | 'labelIn'>,
): readonly Derived[] {
  const drafts = [...made].flatMap(([lang, { draft }]) => (Object.keys(draft).length > 0 ? [lang] : []));
  if (drafts.length === 0) return derived;
  return derived.map((one) => {
    const key = drafts.includes(one.lang) ? 'label.draft' : 'label.draftElsewhere';
    return { ...one, units: withDraft(one.units, labelIn(one.lang, key)) };
  });
}

function withDraft(units: readonly DerivedUnit[], line: string): readonly DerivedUnit[] {
  const [model] = units;
  if (!model) return units;
  const draft: DerivedUnit = {
    unit: { ...model.unit, address: 'draft', kind: 'paragraph', level: 0, content: '', text: '' },
    before: '',
    after: line,
    change: 'added',
    reason: { messageId: 'added', data: {} },
  };
  const at = model.unit.kind === 'heading' && model.after !== undefined ? 1 : 0;
  return units.toSpliced(at, 0, draft);
}

function namesOf(organization: Organization | undefined, lang: string): readonly string[] {
  const names = [organization?.name, organization?.shortName].flatMap((name) => inLanguage(name, lang) ?? []);
  return [...new Set([...names, ...names.map(asMarkdown)])];
}

/** The texts as files of the folder of the derivative work. */
export function textFiles(document: Document, texts: ReadonlyMap<string, string>): readonly BuiltFile[] {
  return [...texts].map(([lang, text]) => ({
    path: `${lang}/${document.id}.md`,
    text,
    surface: 'markdown',
    lang,
  }));
}

/** What was built, byte by byte, and how each text was made. It names nobody but the organization. */
export function manifestOf(
  { document, organization, made }: Omit<BuildInputs, 'derived' | 'labelIn'>,
  files: readonly BuiltFile[],
): BuiltFile {
  const listed = (own: boolean): readonly Record<string, unknown>[] =>
    files
      .filter(({ path, lang }) => (lang !== undefined && path === `${lang}/${document.id}.md`) === own)
      .map(({ path, text, lang }) => {
        const how = lang !== undefined && path.startsWith(`${lang}/`) ? made.get(lang) : undefined;
        return {
          path,
          ...(lang !== undefined && { lang }),
          bytes: Buffer.byteLength(text),
          sha256: createHash('sha256').update(text).digest('hex'),
          ...(how && { made: madeIn(how) }),
        };
      })
      .toSorted((a, b) => byCodeUnit(a.path, b.path));
  const text = formatData({
    version: 1,
    kind: 'derivative',
    document: document.id,
    definitive: organization?.definitive ?? document.profile.lang,
    organization: organization?.name ?? null,
    omitted: organization?.omit ?? [],
    files: listed(true),
    project: listed(false),
  });
  return { path: 'manifest.json', text, surface: 'json' };
}

function madeIn({ origin, reviewed, draft }: Made): Record<string, unknown> {
  if (origin === 'source') return { origin };
  return { origin, reviewed, ...(Object.keys(draft).length > 0 && { draft }) };
}
