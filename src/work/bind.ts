import { loadTemplates, templatesPath } from '../derive/derivative-project.ts';
import { addressOf } from '../derive/templates.ts';
import type { Host } from '../host.ts';
import type { Project } from '../project/project.ts';
import { formatData } from '../project/read.ts';
import { fingerprint } from '../text/text.ts';
import { alignerOf } from './aligner.ts';
import { type DeriveRequest, derivedDocument, readableTranslation, wantedLanguages } from './derive.ts';
import { holding } from './holding.ts';
import { save } from './save.ts';

/**
 * Records that the templates fit the English and the translations as they are now.
 *
 * @returns How many languages have templates.
 * @throws {UserError} for what there is not or cannot be read.
 */
export async function bindTemplates(
  host: Host,
  project: Project,
  request: Pick<DeriveRequest, 'document' | 'languages'>,
): Promise<number> {
  const document = derivedDocument(host, project, request.document);
  const languages = wantedLanguages(project, document, request.languages);
  const align = alignerOf(document);
  const names = languages.map((lang) => `${document.id} ${lang}`);
  return holding(host, { project, names }, () => {
    const files = languages.flatMap((lang) => {
      const templates = loadTemplates(host, project, document.id, lang);
      if (!templates) return [];
      const pairs =
        lang === document.profile.lang
          ? undefined
          : align(readableTranslation(host, project, { document, lang })).pairs;
      const addresses = new Set(Object.keys(templates.templates).map(addressOf));
      const bound = document.current.units.flatMap((unit) => {
        if (!addresses.has(unit.address)) return [];
        const target = pairs?.find((pair) => pair.address === unit.address)?.targets[0]?.content;
        return [
          [
            unit.address,
            {
              source: unit.fingerprint,
              target: target === undefined ? unit.fingerprint : fingerprint(target),
            },
          ] as const,
        ];
      });
      return [
        {
          path: templatesPath(project, document.id, lang),
          content: formatData({ ...templates, bound: Object.fromEntries(bound) }),
        },
      ];
    });
    save(host, files, project.root);
    return files.length;
  });
}
