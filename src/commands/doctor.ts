import { interfaceLanguages } from '../messages/languages.ts';
import { forStream } from '../text/visible.ts';
import type { Command } from './command.ts';
import { withFormats } from './command.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'help.doctor',
  options: [{ flags: '-f, --format <format>', summary: 'help.opt.format', choices: ['pretty', 'json'] }],
  examples: ['urtext doctor', 'urtext doctor --format json'],
  run: async (given, args) => {
    const context = await withFormats(given);
    const { examineAll, isAnyWrong } = await import('../work/doctor.ts');
    const { reportDoctor, reportDoctorJson } = await import('../reporters/doctor.ts');
    const found = await examineAll(context.host, context.configPath);
    const report =
      args.text('format') === 'json'
        ? reportDoctorJson(found, context.t)
        : reportDoctor(found, context, {
            languages: ['en', ...interfaceLanguages()],
            isTerminal: context.host.stdout.isTerminal,
          });
    context.host.stdout.write(forStream(report));
    return isAnyWrong(found) ? 1 : 0;
  },
};
