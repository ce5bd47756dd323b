import { showPath } from '../project/show-path.ts';
import { translationPaths } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import { save } from '../work/save.ts';
import { type Command, chosenDocuments, openProject } from './command.ts';
import { requireTag } from './tag.ts';

export const newTranslation: Command = {
  name: 'new',
  summary: 'help.new',
  arguments: [{ name: '<lang>', summary: 'help.arg.lang' }],
  options: [{ flags: '-d, --document <name>', summary: 'help.opt.document' }],
  examples: ['urtext new pt-BR', 'urtext new sw --document code-of-conduct'],
  run: async (context, args) => {
    const { host, t } = context;
    const project = await openProject(context);
    const lang = requireTag(args.positional[0] ?? '');
    const wanted = chosenDocuments(project, args.text('document'));
    for (const document of wanted) {
      if (lang === document.profile.lang) throw new UserError('is-definitive', { lang });
    }
    const documents = wanted.filter(
      (document) =>
        args.text('document') !== undefined ||
        !host.exists(translationPaths(project, document.id, lang).text),
    );
    const files = (documents.length > 0 ? documents : wanted).map((document) => {
      const path = translationPaths(project, document.id, lang).text;
      if (host.exists(path)) throw new UserError('exists', {}, { place: { path: showPath(host, path) } });
      return { document, path, content: document.current.text };
    });
    save(host, files, project.root);
    for (const { document, path } of files) {
      const verbatim = document.current.units.filter((unit) => unit.verbatim).map((unit) => unit.address);
      const name = new Intl.DisplayNames([context.ui], { type: 'language' }).of(lang) ?? lang;
      const data = { path: showPath(host, path), verbatim: verbatim.join(', ') };
      host.stdout.write(`${t('new.created', { document: document.id, name })}\n`);
      host.stdout.write(
        `${t(verbatim.length > 0 ? 'new.next' : 'new.nextAll', data)}\n  urtext check --lang ${lang}\n`,
      );
    }
    return 0;
  },
};
