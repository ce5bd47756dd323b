/**
 * What git says in a folder. No shell, no hooks, no monitor, no pager, nothing asked of anybody.
 *
 * @throws an error with `code`: that of the system when git cannot be started, otherwise git's own number.
 */
export function askGit(folder: string, args: readonly string[]): string {
  // Few runs ask git anything, and loading this takes a fiftieth of a short one.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  try {
    return execFileSync(
      'git',
      ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      },
    );
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const code = 'status' in cause && typeof cause.status === 'number' ? String(cause.status) : undefined;
    throw code === undefined ? cause : Object.assign(new Error(cause.message, { cause }), { code });
  }
}
