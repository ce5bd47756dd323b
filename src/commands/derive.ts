import { forStream } from '../text/visible.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';
import { derivativePack } from './pack-arguments.ts';

export const derive: Command = {
  name: 'derive',
  summary: 'help.derive',
  options: [
    { flags: '--organization <file>', summary: 'help.opt.organization' },
    { flags: '--neutral', summary: 'help.opt.neutral' },
    { flags: '--people <who>', summary: 'help.opt.people' },
    { flags: '-l, --lang <lang>', summary: 'help.opt.langAll', type: 'list' },
    { flags: '-o, --out <folder>', summary: 'help.opt.out' },
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--allow <what>', summary: 'help.opt.allow', choices: ['draft'] },
    { flags: '--max-warnings <count>', summary: 'help.opt.maxWarnings', type: 'count' },
    { flags: '--pack', summary: 'help.opt.pack' },
    { flags: '--zip', summary: 'help.opt.packZip' },
    { flags: '-f, --format <format>', summary: 'help.opt.derivePack', type: 'list' },
    { flags: '--fonts <folder>', summary: 'help.opt.fonts', type: 'list' },
    { flags: '--sign <key>', summary: 'help.opt.sign' },
    { flags: '--check', summary: 'help.opt.checkPack' },
    { flags: '--explain', summary: 'help.opt.explain' },
    { flags: '--dry-run', summary: 'help.opt.dryRunDerive' },
    { flags: '--bind', summary: 'help.opt.bind' },
  ],
  examples: [
    'urtext derive --organization organization.json --lang all --out derivative',
    'urtext derive --neutral --lang de --dry-run',
    'urtext derive --neutral --people staff --explain',
    'urtext derive --neutral --out derivative --pack --zip',
  ],
  // What it needs is large, and only this command needs it.
  run: async (context, args) => {
    const { host } = context;
    const project = await openProject(host, context.configPath);
    const asked = { document: args.text('document'), languages: args.list('lang') };
    if (args.flag('bind')) {
      const { bindTemplates } = await import('../work/bind.ts');
      host.stdout.write(
        forStream(`${context.t('derive.bound', { count: await bindTemplates(host, project, asked) })}\n`),
      );
      return 0;
    }
    const [explain, dryRun] = [args.flag('explain'), args.flag('dryRun')];
    const { deriveDocument } = await import('../work/derive.ts');
    const report = await import('../reporters/derive.ts');
    const { labelIn } = await import('../messages/labels.ts');
    const derivation = await deriveDocument(host, project, {
      labelIn,
      ...asked,
      organization: args.text('organization'),
      neutral: args.flag('neutral'),
      people: args.text('people'),
      out: args.text('out'),
      allowDraft: args.text('allow') === 'draft',
      maxWarnings: args.count('maxWarnings'),
      write: !explain && !dryRun,
      pack: derivativePack(args),
    });
    if ('refusal' in derivation) {
      host.stdout.write(forStream(report.reportRefusal(derivation.refusal, context)));
      return 1;
    }
    const { problems } = derivation;
    host.stdout.write(forStream(report.reportDoubtful(derivation, context)));
    host.stdout.write(forStream(report.reportDeriveProblems(derivation, context)));
    if (explain) host.stdout.write(forStream(report.reportReasons(derivation, context)));
    if (dryRun) host.stdout.write(forStream(await report.reportDerivedChanges(derivation, context)));
    host.stdout.write(forStream(report.reportBuilt(derivation, context)));
    return problems.length > 0 || (derivation.checked?.differences.length ?? 0) > 0 ? 1 : 0;
  },
};
