import type { Host } from '../host.ts';
import { forStream } from '../text/visible.ts';
import type { Screen } from './screen.ts';

/** One line on the terminal that tells how far a check is. */
export interface Progress {
  readonly show: (lang: string, total: number) => void;
  readonly end: () => void;
}

/** Nothing in a pipe, nothing when it is quick. */
export function createProgress({ stderr, env }: Pick<Host, 'stderr' | 'env'>, { t }: Screen): Progress {
  const mayShow = stderr.isTerminal && env['CI'] === undefined;
  let done = 0;
  let shown = false;
  return {
    show: (lang, total) => {
      done++;
      if (!mayShow || total <= 40 || done % 10 !== 0) return;
      shown = true;
      stderr.write(forStream(`\r\u001b[K${t('progress.checking', { done, total, lang })}`));
    },
    end: () => {
      if (shown) stderr.write(forStream('\r\u001b[K'));
    },
  };
}
