import { createAligner } from '../align/index.ts';
import { itemsByName } from '../document/item-names.ts';
import { compareUnits, lockedEdition } from '../document/lock.ts';
import type { Document, Edition } from '../model.ts';
import { stalePairs } from '../pairs/pairs.ts';
import type { Project } from '../project/project.ts';
import { readTranslation } from '../project/translations.ts';
import { UserError } from '../user-error.ts';
import {
  type Command,
  type Context,
  chosenDocuments,
  chosenLanguages,
  isItem,
  openProject,
} from './command.ts';
import { writeChange } from './show-change.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'help.diff',
  options: [
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--from <edition>', summary: 'help.opt.from' },
    { flags: '--to <edition>', summary: 'help.opt.to' },
    { flags: '-l, --lang <lang>', summary: 'help.opt.lang', type: 'list' },
    { flags: '-i, --item <address>', summary: 'help.opt.item', type: 'list' },
  ],
  examples: [
    'urtext diff',
    'urtext diff --document rules --from 2003-01 --to 2004-06',
    'urtext diff --lang de',
  ],
  run: async (context, args) => {
    const project = await openProject(context);
    const languages = chosenLanguages(project, args.list('lang'));
    let differs = false;
    for (const document of chosenDocuments(project, args.text('document'))) {
      const items = itemsByName([document], args.list('item'));
      const found = await showEditions(context, document, {
        from: args.text('from'),
        to: args.text('to'),
        items,
      });
      const stale = await showStale(context, project, document, { languages, items });
      differs ||= found || stale;
    }
    if (!differs) context.host.stdout.write(`${context.t('diff.none')}\n`);
    return differs ? 1 : 0;
  },
};

interface Range {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly items: readonly string[] | undefined;
}

/** The current edition as locked against its file, or two editions against each other. */
async function showEditions(
  context: Context,
  document: Document,
  { from, to, items }: Range,
): Promise<boolean> {
  const after = to === undefined ? (document.editions.at(-1) ?? document.current) : editionOf(document, to);
  const index = document.editions.indexOf(after);
  const locked = document.lock.editions[after.id];
  const asLocked =
    locked && locked.fingerprint !== after.fingerprint
      ? lockedEdition(after.id, after.path, locked, document.profile)
      : undefined;
  const before = from === undefined ? (asLocked ?? document.editions[index - 1]) : editionOf(document, from);
  if (!before) return false;
  const changes = compareUnits(before.units, after.units).filter(
    (change) => !items || isItem(change.address, items),
  );
  if (changes.length === 0) return false;
  const { host, t, style } = context;
  host.stdout.write(
    `${style('bold', `${document.id}: ${t('diff.english', { before: before.id, after: after.id })}`)}\n`,
  );
  for (const change of changes)
    await writeChange(context, change.address, change.before?.content ?? '', change.after?.content ?? '');
  return true;
}

/** @throws {UserError} when the document has no such edition. */
function editionOf(document: Document, id: string): Edition {
  const found = document.editions.find((edition) => edition.id === id);
  const known = document.editions.map((edition) => edition.id).join(', ');
  if (!found) throw new UserError('no-such-edition', { edition: id, known });
  return found;
}

/** What each language still says of the older English: old and new English as a word difference, and the translation. */
async function showStale(
  context: Context,
  project: Project,
  document: Document,
  {
    languages,
    items,
  }: { readonly languages: readonly string[]; readonly items: readonly string[] | undefined },
): Promise<boolean> {
  const align = createAligner(document);
  let found = false;
  for (const lang of languages) {
    const result = readTranslation(context.host, project, document, lang);
    if (result.type !== 'translation') continue;
    for (const { pair, unit, before } of stalePairs(align(result.translation))) {
      if (items && !isItem(unit.address, items)) continue;
      found = true;
      context.host.stdout.write(`${context.t('diff.stale', { item: unit.address, lang })}\n`);
      await writeChange(context, unit.address, before?.content ?? '', unit.content);
      context.host.stdout.write(`    ${context.style('dim', lang)} ${pair.targets[0]?.text ?? ''}\n`);
    }
  }
  return found;
}
