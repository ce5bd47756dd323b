import { proposalWords } from '../reporters/edition.ts';
import { forStream } from '../text/visible.ts';
import { acceptItems } from '../work/accept.ts';
import { openProject } from '../work/open.ts';
import { origins, people, refuseMixture, states } from './accept-arguments.ts';
import { type Command, withFormats } from './command.ts';

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
    const { host } = context;
    const project = await openProject(host, context.configPath);
    const one = {
      lang: args.positional[0] ?? '',
      document: args.text('document'),
      items: args.list('item'),
      all: args.flag('all'),
      dryRun: args.flag('dryRun'),
    };
    const report = await import('../reporters/accept.ts');
    const rules = args.list('finding');
    if (rules || args.flag('prune')) {
      const { acceptChosen, pruneFindings } = await import('../work/accept-findings.ts');
      const reason = args.text('reason') ?? '';
      const by = args.text('by') ?? args.text('reviewer') ?? args.text('translator') ?? '';
      host.stdout.write(
        forStream(
          rules
            ? report.reportAcceptedFindings(
                await acceptChosen(host, project, { ...one, rules, reason, by }),
                await withFormats(context),
              )
            : report.reportPruned(await pruneFindings(host, project, one), context),
        ),
      );
      return 0;
    }
    const state = states.find((name) => name === args.text('state')) ?? 'translated';
    const [selfReview, lower] = [args.flag('selfReview'), args.flag('lower')];
    const edition = args.text('edition');
    const request = { ...one, ...people(args), state, selfReview, lower, edition };
    const accepted = await acceptItems(host, project, request);
    host.stdout.write(forStream(report.reportAcceptance(accepted, context)));
    if (accepted.proposal) host.stderr.write(forStream(proposalWords(accepted.proposal, context)));
    host.stderr.write(forStream(report.reportRefused(accepted, context)));
    return accepted.refused.length > 0 ? 1 : 0;
  },
};
