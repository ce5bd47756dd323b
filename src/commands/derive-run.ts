import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { createAligner } from '../align/index.ts';
import {
  type ComposeOptions,
  composeDerivative,
  type Derived,
  derivativeMarkdown,
} from '../derive/compose.ts';
import { inLanguage, type Organization, parseOrganization } from '../derive/derivative-files.ts';
import {
  loadDerivativeProfile,
  loadRegisters,
  loadScanner,
  loadTemplates,
  templatesPath,
} from '../derive/derivative-project.ts';
import { type BuiltFile, checkDerivative, judgeOrganization, remainingReferences } from '../derive/derive.ts';
import type { Document } from '../model.ts';
import type { Project } from '../project/project.ts';
import { ANY_LINE, formatData, readText } from '../project/read.ts';
import { readTranslation } from '../project/translations.ts';
import type { ReferenceHit } from '../references/index.ts';
import { visible } from '../reporters/visible.ts';
import { wordsOf } from '../reporters/words.ts';
import { licences } from '../rights/index.ts';
import { type Demanded, permissionsOf } from '../rights/rights.ts';
import { byCodeUnit, fingerprint, positions } from '../text/text.ts';
import { UserError } from '../user-error.ts';
import {
  type Arguments,
  type Context,
  chosenLanguages,
  type ExitCode,
  oneDocument,
  openProject,
} from './command.ts';
import { save } from './save.ts';
import { writeChange } from './show-change.ts';
import { writeDerivative } from './write-derivative.ts';

/** Runs the command. */
export async function runDerive(context: Context, args: Arguments): Promise<ExitCode> {
  const project = await openProject(context);
  const document = derivedDocument(context, project, args.text('document'));
  const languages = wantedLanguages(project, document, args.list('lang'));
  if (args.flag('bind')) return bind(context, project, document, languages);
  const organization = readOrganization(context, args);
  const profile = loadDerivativeProfile(context.host, project, document);
  if (isRefused(context, project, document)) return 1;
  const scanner = loadScanner(context.host, project, document, profile);
  refuseOrganization(organization, scanner, args.text('organization') ?? '');
  requireKnownUnits(document, organization, args.text('organization') ?? '');
  const options = { document, profile, scanner, organization };
  const derived = languages.map((lang) => compose(context, project, options, lang));
  const built = build(context, derived, { document, organization });
  const failed = tellProblems(context, derived, built, options);
  if (args.flag('explain')) explain(context, derived);
  if (args.flag('dryRun')) await showDifferences(context, derived);
  if (failed) return 1;
  if (args.flag('dryRun') || args.flag('explain')) return 0;
  write(context, args, built);
  return 0;
}

/** The document that was named, or the only one that names an owner. */
function derivedDocument(context: Context, project: Project, wanted: string | undefined): Document {
  if (wanted !== undefined) return oneDocument(project, wanted);
  const owned = project.documents.filter(
    (document) => loadDerivativeProfile(context.host, project, document).drop.length > 0,
  );
  const [only] = owned;
  return only && owned.length === 1 ? only : oneDocument(project, undefined);
}

/** The definitive language always, because the others refer to it; then the translations asked for. */
function wantedLanguages(
  project: Project,
  document: Document,
  wanted: readonly string[] | undefined,
): readonly string[] {
  const source = document.profile.lang;
  const all = !wanted || wanted.includes('all');
  const named = wanted?.filter((lang) => lang !== 'all' && lang !== source);
  return [source, ...(all ? project.languages : chosenLanguages(project, named))];
}

function readOrganization({ host }: Context, args: Arguments): Organization | undefined {
  const file = args.text('organization');
  if (file === undefined) {
    if (!args.flag('neutral')) throw new UserError('needs-organization');
    return undefined;
  }
  if (args.flag('neutral')) throw new UserError('organization-or-neutral');
  return parseOrganization(readText(host, resolve(host.cwd, file), ANY_LINE), file);
}

/** Asks the register of rights. A derivative work keeps no reference, so demands to name the issuer collide with it. */
function isRefused(context: Context, project: Project, document: Document): boolean {
  const registers = loadRegisters(context.host, project);
  const register = registers.find((one) => one.document === document.id);
  if (!register) throw new UserError('no-rights', { document: document.id });
  const removal = removalDemand(registers);
  const permissions = permissionsOf(register, licences, { act: 'derive', demands: removal ? [removal] : [] });
  const text = permissions.find(({ asset }) => asset === 'text');
  if (text?.verdict === 'allowed') return false;
  const { host, t } = context;
  host.stdout.write(`${t('derive.refused', { document: document.id })}\n`);
  if (!text || text.collisions.length === 0) host.stdout.write(`  “${text?.basis ?? ''}”\n`);
  for (const { one, other } of text?.collisions ?? []) {
    host.stdout.write(`  ${t('rights.collision', { one: one.sentence, other: other.sentence })}\n`);
  }
  return true;
}

/** The sentence that demands that no reference remains, whichever document of the project says it. */
function removalDemand(registers: ReturnType<typeof loadRegisters>): Demanded | undefined {
  for (const register of registers) {
    for (const permission of permissionsOf(register, licences, { act: 'derive' })) {
      const found = permission.obligations.find(({ obligation }) => obligation === 'remove-references');
      if (found) return found;
    }
  }
  return undefined;
}

function refuseOrganization(
  organization: Organization | undefined,
  scanner: ComposeOptions['scanner'],
  path: string,
): void {
  const [problem] = organization ? judgeOrganization(organization, scanner) : [];
  if (problem) throw new UserError(`organization-${problem.messageId}`, problem.data, { place: { path } });
}

function requireKnownUnits(document: Document, organization: Organization | undefined, path: string): void {
  const known = new Set(document.current.units.map(({ address }) => address));
  for (const item of [...(organization?.omit ?? []), ...Object.keys(organization?.replace ?? {})]) {
    if (!known.has(item))
      throw new UserError('no-such-item', { item, known: [...known].join(', ') }, { place: { path } });
  }
}

function compose(context: Context, project: Project, options: ComposeOptions, lang: string): Derived {
  const templates = loadTemplates(context.host, project, options.document.id, lang);
  const given = { lang, ...(templates && { templates }) };
  if (lang === options.document.profile.lang) return composeDerivative(options, given);
  const result = readTranslation(context.host, project, options.document, lang);
  if (result.type === 'translation') {
    return composeDerivative(options, {
      ...given,
      alignment: createAligner(options.document)(result.translation),
    });
  }
  if (result.type === 'absent')
    throw new UserError('no-translation', { document: options.document.id, lang });
  throw new UserError(result.problem.messageId, result.problem.data, {
    place: { path: result.problem.path },
  });
}

interface Built {
  readonly files: readonly BuiltFile[];
  readonly markdown: ReadonlyMap<string, string>;
}

function build(
  _context: Context,
  derived: readonly Derived[],
  what: { document: Document; organization: Organization | undefined },
): Built {
  const { document, organization } = what;
  const markdown = new Map(
    derived.map((one) => {
      const notice = inLanguage(organization?.notice, one.lang);
      const contact = inLanguage(organization?.contact, one.lang);
      return [
        one.lang,
        derivativeMarkdown(one, [notice, contact].filter(Boolean).join('\n\n') || undefined),
      ] as const;
    }),
  );
  const texts = [...markdown].map(
    ([lang, text]): BuiltFile => ({ path: `${lang}/${document.id}.md`, text, surface: 'markdown', lang }),
  );
  const manifest = manifestOf(texts, what);
  return { files: [...texts, { path: 'manifest.json', text: manifest, surface: 'json' }], markdown };
}

/** What was built, byte by byte. It names nobody but the organization. */
function manifestOf(
  files: readonly BuiltFile[],
  { document, organization }: { document: Document; organization: Organization | undefined },
): string {
  const listed = files
    .map(({ path, text, lang }) => ({
      path,
      lang,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return formatData({
    version: 1,
    kind: 'derivative',
    document: document.id,
    definitive: document.profile.lang,
    organization: organization?.name ?? null,
    omitted: organization?.omit ?? [],
    files: listed,
  });
}

/** Prints every reason why nothing may be built; `true` when there is one. */
function tellProblems(
  { host, t, rules }: Context,
  derived: readonly Derived[],
  built: Built,
  options: ComposeOptions,
): boolean {
  const lines = derived.flatMap(({ problems }) =>
    problems.map(
      ({ messageId, lang, address, data }) => `${lang} ${address}: ${t(`derive.${messageId}`, data)}`,
    ),
  );
  const names = [...built.markdown.keys()].map((lang) => inLanguage(options.organization?.name, lang) ?? '');
  const doubtful: string[] = [];
  const placeIn = placesIn(built.files);
  for (const { path, hit } of remainingReferences(built.files, options.scanner, names)) {
    const data = { found: visible(hit.data.found), form: visible(hit.form) };
    if (hit.level === 'error') lines.push(`${path}: ${t('derive.remaining', data)}`);
    else doubtful.push(`${path}${placeIn(path, hit)}: ${t('derive.doubtful', data)}`);
  }
  if (doubtful.length > 0) host.stdout.write(`${doubtful.join('\n')}\n`);
  const [english] = derived;
  if (english && lines.length === 0) {
    for (const diagnostic of checkDerivative({ ...options, english, markdown: built.markdown }, rules)) {
      lines.push(
        `${diagnostic.lang} ${diagnostic.address ?? ''}: ${wordsOf(diagnostic, t)} (${diagnostic.ruleId})`,
      );
    }
  }
  if (lines.length > 0)
    host.stdout.write(`${lines.join('\n')}\n${t('derive.nothing', { count: lines.length })}\n`);
  return lines.length > 0;
}

/** Line and column of a hit in the text of a file; nothing for one in its name. */
function placesIn(files: readonly BuiltFile[]): (path: string, hit: ReferenceHit) => string {
  const places = new Map(files.map(({ path, text }) => [path, positions(text)]));
  return (path, hit) => {
    const position = hit.where === 'filename' ? undefined : places.get(path)?.(hit.span.start);
    return position ? `:${position.line}:${position.column}` : '';
  };
}

function explain({ host, t, style }: Context, derived: readonly Derived[]): void {
  for (const { lang, units } of derived) {
    host.stdout.write(`${style('bold', lang)}\n`);
    for (const { unit, change, reason } of units) {
      if (!reason) continue;
      host.stdout.write(
        `  ${unit.address.padEnd(12)} ${t(`derive.change.${change}`).padEnd(12)} ${t(`derive.reason.${reason.messageId}`, reason.data)}\n`,
      );
    }
  }
}

async function showDifferences(context: Context, derived: readonly Derived[]): Promise<void> {
  for (const { lang, units } of derived) {
    context.host.stdout.write(`${context.style('bold', lang)}\n`);
    for (const { unit, before, after } of units) {
      if (before !== after) await writeChange(context, unit.address, before, after ?? '', lang);
    }
  }
}

function write(context: Context, args: Arguments, built: Built): void {
  const { host, t } = context;
  const given = args.text('out');
  if (given === undefined) throw new UserError('needs-out');
  const folder = writeDerivative(host, given, built.files);
  host.stdout.write(`${t('derive.built', { languages: built.markdown.size, folder })}\n`);
}

/** Records that the templates fit the English and the translations as they are now. */
function bind(context: Context, project: Project, document: Document, languages: readonly string[]): 0 {
  const { host, t } = context;
  const align = createAligner(document);
  const files = languages.flatMap((lang) => {
    const templates = loadTemplates(host, project, document.id, lang);
    if (!templates) return [];
    const result =
      lang === document.profile.lang ? undefined : readTranslation(host, project, document, lang);
    const pairs = result?.type === 'translation' ? align(result.translation).pairs : undefined;
    const addresses = new Set(
      Object.keys(templates.templates).map((key) => key.replace(/_(?:named|neutral)$/, '')),
    );
    const bound = document.current.units.flatMap((unit) => {
      if (!addresses.has(unit.address)) return [];
      const target = pairs?.find((pair) => pair.address === unit.address)?.targets[0]?.content;
      return [
        [
          unit.address,
          { source: unit.fingerprint, target: target === undefined ? unit.fingerprint : fingerprint(target) },
        ] as const,
      ];
    });
    return [
      {
        path: templatesPath(project, document.id, lang),
        content: formatData({ ...templates, bound: Object.fromEntries(bound) }),
      },
    ];
  });
  save(host, files, project.root);
  host.stdout.write(`${t('derive.bound', { count: files.length })}\n`);
  return 0;
}
