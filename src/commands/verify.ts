import { forStream } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { openProject } from '../work/open.ts';
import type { Command } from './command.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'help.verify',
  arguments: [{ name: '<copies...>', summary: 'help.arg.copies' }],
  options: [
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] },
    { flags: '--signers <file>', summary: 'help.opt.signers' },
    { flags: '--ndjson', summary: 'help.opt.ndjson' },
    { flags: '--after <record>', summary: 'help.opt.after' },
  ],
  examples: [
    'urtext verify page.html',
    'urtext verify https-mirror/ --format json',
    'cat letter.eml | urtext verify -',
    'zcat crawl.warc.gz | urtext verify --ndjson -',
  ],
  run: async ({ host, configPath, ...screen }, args) => {
    const project = await openProject(host, configPath);
    const request = {
      names: args.positional,
      document: args.text('document'),
      signers: args.text('signers'),
    };
    if (args.flag('ndjson')) {
      const { verifyRecords } = await import('../work/verify-records.ts');
      const { recordLine } = await import('../reporters/verify-json.ts');
      for await (const record of verifyRecords(host, project, { ...request, after: args.text('after') }))
        host.stdout.write(forStream(recordLine(record, screen.t)));
      return 0;
    }
    if (args.text('after') !== undefined)
      throw new UserError('only-with', { option: '--after', with: '--ndjson' });
    const { verifyCopies } = await import('../work/verify.ts');
    const { results, exit } = await verifyCopies(host, project, request);
    if (args.text('format') === 'json') {
      const { reportVerifyJson } = await import('../reporters/verify-json.ts');
      host.stdout.write(forStream(reportVerifyJson(results, screen.t)));
      return exit;
    }
    const { reportVerify } = await import('../reporters/verify.ts');
    host.stdout.write(forStream(await reportVerify(results, screen)));
    return exit;
  },
};
