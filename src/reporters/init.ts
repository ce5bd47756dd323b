/** What was begun, and what comes next. */

import { visible } from '../text/visible.ts';
import type { BegunDocument, InitResult } from '../work/init.ts';
import { lostIn } from './lost-in-page.ts';
import type { Screen } from './screen.ts';

/** The documents, the files that were written as people see them, and the languages that were found. */
export function reportBegun({ documents, shown }: InitResult, screen: Pick<Screen, 't'>): string {
  const { t } = screen;
  const found = documents.flatMap(({ proposal }) => [...(proposal?.found.keys() ?? [])]);
  const lines = [
    ...documents.map(({ id, edition }) =>
      t('init.created', { document: id, items: t('count.item', { count: edition.units.length }) }),
    ),
    ...shown.map((path) => `  ${visible(path)}`),
    ...documents.flatMap((document) => demandsOf(document, screen)),
    ...documents.flatMap(({ lost }) => lostIn(lost, t) ?? []),
    ...documents.flatMap(({ id, proposal }) => {
      if (!proposal) return [];
      const data = {
        document: id,
        patterns: proposal.patterns.join(', '),
        number: proposal.found.size,
        languages: [...proposal.found.keys()].sort().join(', '),
      };
      const named = [...proposal.names]
        .flatMap(([name, lang]) => (lang === false ? [] : [`${name} = ${lang}`]))
        .join(', ');
      return [
        t(proposal.found.size > 0 ? 'init.found' : 'init.foundNone', data),
        ...(named === '' ? [] : [t('init.named', { names: named })]),
        ...(proposal.unnamed.length > 0 ? [t('init.unnamed', { files: proposal.unnamed.join(', ') })] : []),
      ];
    }),
    t(found.length > 0 ? 'init.nextFound' : 'init.next', { lang: found.toSorted()[0] ?? '' }),
  ];
  return `${lines.join('\n')}\n`;
}

function demandsOf({ profile, shownProfile }: BegunDocument, { t }: Pick<Screen, 't'>): readonly string[] {
  const demanded = (type: 'verbatim' | 'clause'): string =>
    profile.demands.flatMap((demand) => (demand.type === type ? demand.units : [])).join(', ');
  return [
    demanded('verbatim')
      ? t('init.verbatim', { items: demanded('verbatim') })
      : t('init.noVerbatim', { path: shownProfile }),
    ...(profile.mentions
      ? [t('init.mentions', { names: profile.mentions.join(', '), path: shownProfile })]
      : []),
    ...(demanded('clause') ? [t('init.clause', { items: demanded('clause') })] : []),
  ];
}
