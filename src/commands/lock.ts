import { join } from 'node:path';
import { changesSinceLock, type EditionChange, extendLock, lockedEdition } from '../document/lock.ts';
import type { DocumentProfile, Edition, Lock } from '../model.ts';
import { copiesToKeep, loadEditions, loadLock, loadProfile } from '../project/documents.ts';
import { openRoot } from '../project/project.ts';
import { showPath } from '../project/show-path.ts';
import { UserError } from '../user-error.ts';
import { lockFile, save } from '../work/save.ts';
import type { Command, Context } from './command.ts';
import { writeChange } from './show-change.ts';

export const lock: Command = {
  name: 'lock',
  summary: 'help.lock',
  options: [
    { flags: '-d, --document <name>', summary: 'help.opt.document' },
    { flags: '--dry-run', summary: 'help.opt.dryRun' },
  ],
  examples: ['urtext lock', 'urtext lock --document code-of-conduct'],
  run: async (context, args) => {
    const { host, t } = context;
    const root = openRoot(host, context.configPath);
    const folders = root.documentFolders.filter(
      (folder) => args.text('document') === undefined || folder.name === args.text('document'),
    );
    if (folders.length === 0) {
      const known = root.documentFolders.map((folder) => folder.name).join(', ');
      throw new UserError('no-such-document', { document: args.text('document') ?? '', known });
    }
    let changed = false;
    for (const folder of folders) {
      const { path } = folder;
      const profile = loadProfile(host, root.path, path);
      const editions = loadEditions(host, root.path, folder, profile);
      const before = loadLock(host, root.path, path);
      const changes = editions.flatMap((edition) => changeOf(edition, before, profile));
      for (const change of changes) await refuse(context, profile, change);
      changed ||= changes.length > 0;
      if (changes.length > 0) continue;
      const added = editions.filter((edition) => !before?.editions[edition.id]);
      for (const edition of added) {
        const items = t('count.item', { count: edition.units.length });
        host.stdout.write(
          `${t('lock.locked', { edition: edition.id, document: profile.document, items })}\n`,
        );
      }
      if (added.length === 0) host.stdout.write(`${t('lock.unchanged', { document: profile.document })}\n`);
      else if (!args.flag('dryRun')) {
        const lock = extendLock(before, profile.document, editions);
        const files = [lockFile(host, join(path, 'lock.json'), lock), ...copiesToKeep(host, folder, added)];
        save(host, files, root.path);
      }
    }
    return changed ? 1 : 0;
  },
};

function changeOf(
  edition: Edition,
  lock: Lock | undefined,
  profile: DocumentProfile,
): readonly EditionChange[] {
  const locked = lock?.editions[edition.id];
  if (!locked) return [];
  const change = changesSinceLock(edition, lockedEdition(edition.id, edition.path, locked, profile));
  return change ? [change] : [];
}

/** A changed edition is not locked again: what changed is shown, and nothing is written. */
async function refuse(context: Context, profile: DocumentProfile, change: EditionChange): Promise<void> {
  const { host, t, style } = context;
  const data = { edition: change.edition.id, document: profile.document };
  host.stdout.write(`${style('red', t('lock.changed', data))}\n`);
  for (const unit of change.units)
    await writeChange(context, unit.address, unit.before?.content ?? '', unit.after?.content ?? '');
  host.stderr.write(`${showPath(host, change.edition.path)}: ${t('errors.changed-edition', data)}\n`);
}
