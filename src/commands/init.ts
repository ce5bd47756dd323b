import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { type BegunDocument, type InitResult, initProject } from '../work/init.ts';
import type { Command, Context } from './command.ts';

export const init: Command = {
  name: 'init',
  summary: 'help.init',
  arguments: [{ name: '<files...>', summary: 'help.arg.file' }],
  options: [
    { flags: '--name <name>', summary: 'help.opt.name' },
    { flags: '--edition <edition>', summary: 'help.opt.edition' },
    { flags: '--into <folder>', summary: 'help.opt.into' },
  ],
  examples: [
    'urtext init CODE_OF_CONDUCT.md',
    'urtext init content/en/rules.md content/en/charter.md',
    'urtext init charter.md --name charter --edition 2021-05 --into translations',
  ],
  run: async (context, args) => {
    const name = args.text('name');
    if (name !== undefined && args.positional.length > 1) throw new UserError('init-one-name');
    const result = initProject(context.host, {
      files: args.positional,
      name,
      edition: args.text('edition'),
      into: args.text('into'),
      configPath: context.configPath,
    });
    tell(context, result);
    return 0;
  },
};

function tell(context: Context, { documents, paths }: InitResult): void {
  const { host, t } = context;
  const say = (line: string): void => host.stdout.write(`${line}\n`);
  for (const { id, edition } of documents)
    say(t('init.created', { document: id, items: t('count.item', { count: edition.units.length }) }));
  for (const path of paths) say(`  ${showPath(host, path)}`);
  for (const document of documents) tellDemands(context, document);
  const found = documents.flatMap(({ proposal }) => [...(proposal?.found.keys() ?? [])]);
  for (const { id, proposal } of documents) {
    if (!proposal) continue;
    const data = {
      document: id,
      patterns: proposal.patterns.join(', '),
      number: proposal.found.size,
      languages: [...proposal.found.keys()].sort().join(', '),
    };
    say(t(proposal.found.size > 0 ? 'init.found' : 'init.foundNone', data));
  }
  say(t(found.length > 0 ? 'init.nextFound' : 'init.next', { lang: found.toSorted()[0] ?? '' }));
}

function tellDemands({ host, t }: Context, { profile, profilePath }: BegunDocument): void {
  const demanded = (type: 'verbatim' | 'clause'): string =>
    profile.demands.flatMap((demand) => (demand.type === type ? demand.units : [])).join(', ');
  const say = (line: string): void => host.stdout.write(`${line}\n`);
  if (demanded('verbatim')) say(t('init.verbatim', { items: demanded('verbatim') }));
  else say(t('init.noVerbatim', { path: showPath(host, profilePath) }));
  if (demanded('clause')) say(t('init.clause', { items: demanded('clause') }));
}
