import { createAligner } from '../align/index.ts';
import { itemsByName } from '../document/item-names.ts';
import type { Document, Origin, State } from '../model.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { errorOf, translationPaths } from '../project/translations.ts';
import { type Acceptance, acceptUnits, type Refusal } from '../record/accept.ts';
import { sourcesIn } from '../record/made-from.ts';
import { UserError } from '../user-error.ts';
import {
  type Arguments,
  type Command,
  type Context,
  chosenLanguages,
  isItem,
  oneDocument,
  openProject,
  requireItems,
  withFormats,
} from './command.ts';
import { editionNamed, editionSaid, proposeEdition } from './edition.ts';
import { examine } from './examine.ts';
import { createReader } from './reader.ts';
import { save } from './save.ts';

const states = ['translated', 'reviewed', 'final'] as const;
const origins = ['human', 'machine', 'machine-reviewed'] as const;

export const accept: Command = {
  name: 'accept',
  summary: 'help.accept',
  arguments: [{ name: '<lang>', summary: 'help.arg.lang' }],
  options: [
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
    { flags: '-a, --all', summary: 'help.opt.all' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-s, --state <state>', summary: 'help.opt.state', choices: states },
    { flags: '--translator <name>', summary: 'help.opt.translator' },
    { flags: '--reviewer <name>', summary: 'help.opt.reviewer' },
    { flags: '--edition <edition>', summary: 'help.opt.madeFrom' },
    { flags: '--origin <origin>', summary: 'help.opt.origin', choices: origins },
    { flags: '--self-review', summary: 'help.opt.selfReview' },
    { flags: '--lower', summary: 'help.opt.lower' },
    { flags: '--finding <rule>', summary: 'help.opt.finding', type: 'list' },
    { flags: '--reason <text>', summary: 'help.opt.reason' },
    { flags: '--by <name>', summary: 'help.opt.by' },
    { flags: '--prune', summary: 'help.opt.prune' },
    { flags: '--dry-run', summary: 'help.opt.dryRun' },
  ],
  examples: [
    'urtext accept de --all --translator "Ada Lovelace"',
    'urtext accept de --item item.4 --state reviewed --reviewer "Grace Hopper"',
    'urtext accept de --all --translator "Ada Lovelace" --edition 2016',
    'urtext accept de --finding token/number --item item.4 --by "Grace Hopper" --reason "Written as a word"',
    'urtext accept de --prune',
  ],
  run: async (context, args) => {
    refuseMixture(args);
    const project = await openProject(context);
    const [lang = ''] = chosenLanguages(project, args.positional);
    const document = documentOf(context, project, lang, args.text('document'));
    const items = itemsByName([document], args.list('item'));
    const ofFindings = args.list('finding') !== undefined || args.flag('prune');
    if (!items && !args.flag('all') && !ofFindings) throw new UserError('nothing-to-accept');
    if (items) requireItems(document, items);
    const ofRules = args.list('finding');
    const wants = (ruleId: string): boolean => ofFindings && (ofRules?.includes(ruleId) ?? true);
    const read = await createReader(context, project, wants);
    const result = await read(document, lang);
    if (result.type === 'absent') throw new UserError('no-translation', { document: document.id, lang });
    if (result.type === 'problem') throw errorOf(result.problem);
    const named = editionNamed(document, args.text('edition'));
    const alignment = createAligner(document, { madeFrom: named })(result.translation);
    const edition = named ?? editionSaid(alignment);
    if (ofFindings) {
      const { acceptChosen, pruneFindings } = await import('./accept-findings.ts');
      const chosen = { project, alignment: await examine(alignment), items };
      if (args.flag('prune')) return pruneFindings(context, args, chosen);
      return acceptChosen(await withFormats(context), args, chosen);
    }
    const state = states.find((one) => one === args.text('state')) ?? 'translated';
    const acceptance = acceptUnits(alignment, {
      wants: (address) => !items || isItem(address, items),
      state,
      ...people(args),
      selfReview: args.flag('selfReview'),
      lower: args.flag('lower'),
      today: context.host.today(),
      ...(edition && { sources: sourcesIn(document, edition) }),
    });
    if (!named) proposeEdition(context, alignment);
    const refused = acceptance.refused.filter(({ reason }) => items !== undefined || reason !== 'verbatim');
    // Who names an item wants that item: then all of them are recorded, or none.
    const [first] = refused;
    if (items && first) throw refusalError(context, first, state);
    const changed = acceptance.accepted.length + acceptance.dropped.length > 0;
    if (changed && !args.flag('dryRun')) {
      const { record } = translationPaths(project, document.id, lang);
      save(context.host, [{ path: record, content: formatData(acceptance.record) }], project.root);
    }
    tell(context, acceptance, { document, lang, state });
    for (const refusal of refused) {
      const error = refusalError(context, refusal, state);
      context.host.stderr.write(`${context.t(`errors.${error.messageId}`, error.data)}\n`);
    }
    return refused.length > 0 ? 1 : 0;
  },
};

/** Options that speak of findings and options that speak of items do not go together. */
function refuseMixture(args: Arguments): void {
  const finding = args.list('finding') !== undefined;
  const prune = args.flag('prune');
  if (finding && prune) throw new UserError('not-together', { option: '--prune', other: '--finding' });
  for (const name of ['reason', 'by'] as const) {
    if (args.text(name) !== undefined && !finding)
      throw new UserError('only-with', { option: `--${name}`, with: '--finding' });
  }
  if (!finding && !prune) return;
  const other = finding ? '--finding' : '--prune';
  for (const name of ['state', 'origin', 'edition'] as const)
    if (args.text(name) !== undefined) throw new UserError('not-together', { option: `--${name}`, other });
  if (prune && (args.list('item') || args.flag('all')))
    throw new UserError('not-together', { option: args.flag('all') ? '--all' : '--item', other });
}

/** The document that was named, or the only one that has a translation into the language. */
function documentOf(context: Context, project: Project, lang: string, wanted: string | undefined): Document {
  if (wanted !== undefined) return oneDocument(project, wanted);
  const translated = project.documents.filter((document) =>
    context.host.exists(translationPaths(project, document.id, lang).text),
  );
  const [only] = translated;
  return only && translated.length === 1 ? only : oneDocument(project, undefined);
}

function people(args: Arguments): { translator?: string; reviewer?: string; origin?: Origin } {
  const translator = args.text('translator');
  const reviewer = args.text('reviewer');
  const origin = origins.find((one) => one === args.text('origin'));
  return { ...(translator && { translator }), ...(reviewer && { reviewer }), ...(origin && { origin }) };
}

function refusalError({ t }: Context, { address, reason, detail }: Refusal, state: State): UserError {
  switch (reason) {
    case 'self-review':
      return new UserError('self-review', { item: address, state, who: detail });
    case 'needs-reviewer':
      return new UserError('needs-reviewer', { item: address, state });
    case 'needs-translator':
      return new UserError('needs-translator', { item: address });
    case 'would-lower':
      return new UserError('would-lower', { item: address, state, recorded: detail });
    default:
      return new UserError('not-acceptable', { item: address, reason: t(`accept.reason.${reason}`) });
  }
}

function tell(
  { host, t }: Context,
  acceptance: Acceptance,
  what: { document: Document; lang: string; state: State },
): void {
  const data = { document: what.document.id, lang: what.lang, state: what.state };
  const items = t('count.item', { count: acceptance.accepted.length });
  const words =
    acceptance.accepted.length > 0 ? t('accept.accepted', { ...data, items }) : t('accept.unchanged', data);
  host.stdout.write(`${words}\n`);
  for (const { address, reviewer } of acceptance.voided)
    host.stdout.write(`  ${t('accept.voided', { item: address, reviewer })}\n`);
  for (const address of acceptance.dropped)
    host.stdout.write(`  ${t('accept.dropped', { item: address })}\n`);
}
