import { basename, extname, join, resolve } from 'node:path';
import { guessDemands } from '../document/demands.ts';
import { extendLock } from '../document/lock.ts';
import { parseEdition } from '../document/parse.ts';
import { readMarkdown } from '../formats/markdown.ts';
import type { DocumentProfile } from '../model.ts';
import { CONFIG_NAME } from '../project/project.ts';
import { formatData, readText } from '../project/read.ts';
import { showPath } from '../project/show-path.ts';
import { forStream, visible } from '../text/visible.ts';
import { UserError } from '../user-error.ts';
import { lockFile, saveWhereAsked } from '../work/save.ts';
import type { Command } from './command.ts';

export const init: Command = {
  name: 'init',
  summary: 'help.init',
  arguments: [{ name: '<file>', summary: 'help.arg.file' }],
  options: [
    { flags: '--name <name>', summary: 'help.opt.name' },
    { flags: '--edition <edition>', summary: 'help.opt.edition' },
    { flags: '--into <folder>', summary: 'help.opt.into' },
  ],
  examples: [
    'urtext init CODE_OF_CONDUCT.md',
    'urtext init charter.md --name charter --edition 2021-05 --into translations',
  ],
  run: async ({ host, t }, args) => {
    const file = resolve(host.cwd, args.positional[0] ?? '');
    const text = readText(host, file);
    const parsed = readMarkdown(text);
    if (parsed.blocks.length === 0)
      throw new UserError('empty-document', {}, { place: { path: showPath(host, file) } });
    const name = plainName(args.text('name') ?? basename(file, extname(file)));
    const edition = plainName(args.text('edition') ?? host.today());
    const root = resolve(host.cwd, args.text('into') ?? '.');
    const folder = join(root, 'source', name);
    const bare: DocumentProfile = {
      version: 1,
      document: name,
      title: parsed.blocks.find((block) => block.kind === 'heading')?.text ?? name,
      lang: 'en',
      editions: [edition],
      outline: [],
      demands: [],
      names: [],
    };
    const read = { id: edition, path: join(folder, `${edition}.md`), parsed };
    const profile = { ...bare, demands: guessDemands(parseEdition(read, bare).units) };
    const locked = parseEdition(read, profile);
    const paths = [
      join(root, CONFIG_NAME),
      read.path,
      join(folder, 'document.json'),
      join(folder, 'lock.json'),
    ];
    const taken = paths.find((path) => host.exists(path));
    if (taken !== undefined) throw new UserError('exists', {}, { place: { path: showPath(host, taken) } });
    const { outline: _outline, ...shown } = profile;
    const contents = [
      formatData({ version: 1, source: 'source', locales: 'locales' }),
      text,
      formatData(shown),
      lockFile(host, join(folder, 'lock.json'), extendLock(undefined, name, [locked])).content,
    ];
    saveWhereAsked(
      host,
      paths.map((path, index) => ({ path, content: contents[index] ?? '' })),
      root,
    );
    const demanded = (type: 'verbatim' | 'clause'): string =>
      profile.demands.flatMap((demand) => (demand.type === type ? demand.units : [])).join(', ');
    const say = (line: string): void => host.stdout.write(forStream(`${line}\n`));
    say(t('init.created', { document: name, items: t('count.item', { count: locked.units.length }) }));
    for (const path of paths) say(`  ${visible(showPath(host, path))}`);
    if (demanded('verbatim')) say(t('init.verbatim', { items: demanded('verbatim') }));
    else say(t('init.noVerbatim', { path: showPath(host, join(folder, 'document.json')) }));
    if (demanded('clause')) say(t('init.clause', { items: demanded('clause') }));
    say(t('init.next'));
    return 0;
  },
};

/** A name that every file system takes: letters, digits, dots and hyphens. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-._]+|[-.]+$/g, '')
    .toLowerCase();
  return plain || 'document';
}
