import { defineRule, type TranslationRule } from '../check/rule.ts';
import { editionAt, editionsIn } from '../languages/editions.ts';
import type { Alignment, Block, Pair, Span } from '../model.ts';
import { deadLinks } from '../pairs/dead-links.ts';
import { addressesIn, linksBeside, namedLinksIn, targetOf } from '../pairs/links.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { hasHost, isOfLanguage, isPicture, isSamePath, plain } from '../pairs/paths.ts';
import { readingsOf } from '../pairs/readings.ts';
import { unmatchedTargets } from '../pairs/same-page.ts';

const rule: TranslationRule = defineRule({
  id: 'token/link-target',
  severity: 'warning',
  summary: 'Links within the project lead where those of the English lead',
  rationale:
    'Relative addresses and anchors are the first to be translated by mistake, and then lead nowhere.',
  remedy: 'Copy the target from the English, or name the same page in the language of the translation.',
  messages: {
    changed: 'Unexpected link target "{{shown}}" in {{item}}, expected "{{expected}}"',
    missing: 'Missing link to "{{expected}}" in {{item}}',
    dead: 'Unexpected link to "{{shown}}" in {{item}}: it leads nowhere in this translation',
    anchor: 'Missing anchor "{{expected}}" of {{item}}: links from elsewhere lead to it',
  },
  examples: [
    { source: 'See [it](rules.md).', target: 'Voir [ici](rules.fr.md).', expect: [] },
    { source: 'See [it](rules.md).', target: 'Voir [ici](règles.md).', expect: ['changed'] },
    {
      source: 'Read this in [French](README.fr.md) or [German](README.de.md).',
      target: 'Lire ceci en [anglais](README.md) ou en [allemand](README.de.md).',
      expect: [],
    },
    {
      source: 'See [it](code/pi), [that](./other/nl/plan.md) and ![a map](../images/map.png).',
      target: 'Voir [ici](../../code/pi), [là](../nl/plan.md) et ![le plan](../../pictures/map.5e8f.fr.png).',
      expect: [],
    },
    {
      source:
        '[Deutsch](./all/de/R.md) [Suomi](./all/fi/R.md) [Français](./all/fr/R.md) [日本語](./all/ja/R.md)',
      target: '[Deutsch](../de/R.md) [Suomi](../fi/R.md) [Français](./R.md) [日本語](../ja/R.md)',
      expect: [],
    },
    {
      source: '[Deutsch](R-de.md) [Suomi](R-fi.md) [Français](R-fr.md) [日本語](R-ja.md)',
      target: '[English](R.md) [Deutsch](R-de.md) [日本語](R-ja.md)',
      expect: [],
    },
    {
      source: '[Deutsch](R-de.md) [Suomi](R-fi.md) [Svenska](R-sv.md) [日本語](R-ja.md)',
      target: '[Deutsch](R-de.md) [Suomi](R-hu.md) [Svenska](R-sv.md) [日本語](R-ja.md)',
      expect: ['changed'],
    },
    {
      source: '[Deutsch](R-de.md) [Suomi](R-fi.md) [Français](R-fr.md) [Svenska](R-sv.md) [日本語](R-ja.md)',
      target: '[English](../R.md) [Deutsch](../R-de.md) [Suomi](../R-fi.md) [Français](../R-fr.md)',
      expect: [],
    },
    {
      source:
        '[Deutsch](all/R.de.md) [Suomi](all/R.fi.md) [Français](all/R.fr.md) [Svenska](all/R.sv.md) [日本語](all/R.ja.md)',
      target: '[Deutsch](R.de.md) [Suomi](R.fi.md) [Français](R.fr.md) [日本語](R.ja.md)',
      expect: ['missing'],
    },
    {
      source: 'See [it](/words#oar) and [that](/rules#oar).',
      target: 'Voir [ici](words.fr.md#oar) et [là](rulers.fr.md#oar).',
      expect: ['changed'],
    },
    {
      source: 'See [it](https://a.example/b) and [that](oars.md).',
      target: 'Voir [ici](https://a.example/b) et [là](https://a.example/oars).',
      expect: ['changed'],
    },
    {
      source: 'These are the boats. <a href="boats.svg"><img src="boats.svg" alt="Boats"></a>\n\nRow them.',
      target: 'Voici les bateaux.\n\n<a href="boats.svg"><img src="boats.svg" alt="Bateaux"></a>\n\nRamez.',
      expect: [],
    },
    {
      source: 'See [it](a.md).\n\nSee [that](b.md).\n\nRow.',
      target: 'Voir [ici](b.md).\n\nVoir [là](a.md).\n\nRamez.',
      expect: ['changed', 'changed'],
    },
    {
      source:
        'On [a](https://a.example): [that](../boats/oar.md), [this](../LICENCE.txt), ![a map](../img/map.jpg).',
      target:
        'Sur [a](https://a.example) : [là](./oar.md), [ici](https://a.example/rows/LICENCE.txt), ![le plan](../img/fr/map.png).',
      expect: [],
    },
    {
      source:
        'See [it](rowers/oaths.md).\n\n![Map](maps/lake.png)\n\nSee [that](../boats/oar.md#cost).\n\nRow.',
      target:
        'Voir [ici](fr/visitors/oaths.md).\n\n![Plan](fr/boats/lake.jpg)\n\nVoir [là](oar.md#length).\n\nRamez.',
      expect: ['changed', 'changed', 'changed'],
    },
    { source: 'See [it](docs/RULES.md).', target: '[こちら](docs/RULES-JP.md)。', lang: 'ja', expect: [] },
    {
      source:
        '<img src="https://a.example/shots/en/map.png">\n\nRow.\n\n<img src="https://a.example/shots/lake.png">',
      target:
        '<img src="https://a.example/shots/fr/plan1.png">\n\nRamez.\n\n<img src="https://a.example/shots/pond.png">',
      expect: ['changed'],
    },
    {
      source: '<img src="shots/en/lake.png">\n\nRow.\n\n<img src="shots/en/oar.png">',
      target: '<img src="shots/fr/lake.png">\n\nRamez.\n\n<img src="shots/fr/lake.png">',
      expect: ['changed'],
    },
    {
      source: '<img src="shots/lake.png">\n\nRow.',
      target: '<img src="mills/fr/mill.png">\n\nRamez.',
      expect: ['missing'],
    },
    {
      source: 'See [it](../../rowers/oaths.pdf).',
      target: 'Voir [ici](https://b.example/rowers/oaths.pdf).',
      expect: ['changed'],
    },
    {
      source:
        'See [Berlin](club/de/plan.md), [Paris](club/fr/plan.md), [Rome](club/it/plan.md) and [Oslo](club/no/plan.md).',
      target:
        'Voir [Berlin](club/de/plan.md), [Paris](club/de/plan.md), [Rome](club/it/plan.md) et [Oslo](club/de/plan.md).',
      lang: 'es',
      expect: ['missing', 'missing'],
    },
    {
      source: '[Deutsch](R-de.md) [Suomi](R-fi.md) [Svenska](R-sv.md) [日本語](R-ja.md)',
      target: '[Deutsch](R-de.md) [Suomi](R-de.md) [Svenska](R-sv.md) [日本語](R-ja.md)',
      expect: ['missing'],
    },
    {
      source: 'See [that](../boats/oar.md), [this](../boats/README.md) and ![a map](../img/map.jpg).',
      target: 'Voir [là](./ore.md), [ici](./README.md) et ![le plan](../img/map.png).',
      expect: ['changed'],
    },
    {
      source: 'See [it](code/pi) and ![a map](../images/map.png).',
      target: 'Voir [ici](../../code/pc) et ![le plan](../../pictures/maps.png).',
      expect: ['changed', 'changed'],
    },
    {
      source: 'See [it](rules.md) and [that](../list.md).',
      target: 'Voir ceci et cela.',
      expect: ['missing', 'missing'],
    },
    {
      source: '## What to pay\n\nSee [the fees](#what-to-pay).',
      target: '## Cotisations\n\nVoir [les cotisations](#cotisations).',
      expect: [],
    },
    {
      source: '## What to pay\n\nSee [the fees](#what-to-pay).',
      target: '## Cotisations\n\nVoir [les cotisations](#what-to-pay).',
      expect: ['dead'],
    },
    {
      source: 'See [the list](list.md) and once more [the list](list.md).',
      target: 'Voir [la liste](list.md) et encore [la liste](plan.md).',
      expect: ['changed'],
    },
    {
      source: 'Rowers pay in May.[^guests]\n\n[^guests]: Guests row for nothing.',
      target: 'Les rameurs paient en mai.\n\n[^guests]: Les invités rament pour rien.',
      expect: ['missing'],
    },
    {
      source: '## What to pay {#fees}\n\nSee [the fees](#fees).',
      target: '## Cotisations {#cotisations}\n\nVoir [les cotisations](#cotisations).',
      expect: ['anchor'],
    },
  ],
  *check(alignment) {
    const { lang } = alignment.translation;
    for (const { pair } of readingsOf(alignment).marked) {
      if (pair.sources.length === 0) continue;
      // Where the English leads to this very translation, the translation may lead back instead.
      const left = [...new Set(targetsIn(pair.sources))].filter((target) => !isOfLanguage(target, lang));
      if (left.length === 0) continue;
      // In the place of a page of the project, a page of somebody else is a change as well.
      const { missing: unmatched, extra: rest } = unmatchedTargets(alignment, left, [
        ...targetsIn(pair.targets),
        ...hostsIn(pair.targets, pair.sources),
      ]);
      const beside = new Set(unmatched.length === 0 ? [] : linksBeside(alignment, pair));
      const missing = (
        unmatched.length === 0 ? unmatched : withoutEditions(unmatched, pair, rest, lang)
      ).filter((target) => !beside.has(target));
      // One that the English has twice may have become another in one of the two places.
      const strange =
        missing.length === 0 && isRepeated(targetsIn(pair.sources)) ? strangeIn(pair, lang) : undefined;
      if (strange)
        yield {
          messageId: 'changed',
          data: { item: pair.address, ...strange },
          pair,
          comparison: sideBySide(pair),
        };
      const extra = [...rest];
      if (missing.length > MOST_AT_ONE) {
        const [expected, shown] = [missing, extra].map((targets) => targets.slice(0, MOST).join(', '));
        const data = { item: pair.address, expected: expected ?? '', shown: shown ?? '' };
        yield { messageId: shown ? 'changed' : 'missing', data, pair, comparison: sideBySide(pair) };
        continue;
      }
      for (const [index, expected] of missing.entries()) {
        const shown = extra[index];
        yield {
          messageId: shown === undefined ? 'missing' : 'changed',
          data: { item: pair.address, expected, shown: shown ?? '' },
          pair,
          comparison: sideBySide(pair),
        };
      }
    }
    yield* ofMarkup(alignment);
    yield* deadLinks(alignment);
  },
});

export default rule;

/**
 * Without the pages of a list of languages that the translation has in its own folder, or as long as it is a list of its own:
 * a shorter one, in which no page is named twice and no language stands that the English has not.
 *
 * @param rest What the translation has beside; the pages of the list are taken out.
 */
function withoutEditions(
  missing: readonly string[],
  { sources, targets }: Pair,
  rest: Set<string>,
  lang: string,
): readonly string[] {
  const editions = editionsIn(
    namedLinksIn(sources).filter(({ address }) => !hasHost(address) && !isOfLanguage(address, lang)),
  );
  if (editions.size === 0) return missing;
  const known = new Set(editions.values());
  const shown = new Map([...rest].map((path) => [path, editionAt(path)?.tag ?? '']));
  const tags = new Set(shown.values());
  const lost = missing.filter((path) => {
    const tag = editions.get(path);
    return tag === undefined || !tags.has(tag);
  });
  // A list leads to the page itself as well: that is no other language in the place of one that is missing.
  const names = new Set([...editions.keys()].map(pageName));
  for (const [path, tag] of shown)
    if (known.has(tag) || (isOfLanguage(path, lang) && names.has(pageName(path)))) rest.delete(path);
  // The English is one of the languages here, and a list may be shorter than another.
  const own = targetsIn(targets);
  const english = new Set([...names].map((name) => name.replace(/[-_.]?\{\}/, '')));
  const isOwnList = own.some((path) => english.has(path.split('/').at(-1) ?? ''));
  const isAnother = [...shown].some(
    ([path, tag]) => tag !== '' && !known.has(tag) && !(isOwnList && isOfLanguage(path, lang)),
  );
  const isShorter = own.length > 0 && own.length < targetsIn(sources).length && !isRepeated(own);
  return isAnother || !isShorter ? lost : lost.filter((path) => !editions.has(path));
}

/** The name of a file with a sign in the place of its language. */
function pageName(path: string): string {
  return editionAt(path)?.page.split('/').at(-1) ?? '';
}

function isRepeated(targets: readonly string[]): boolean {
  return new Set(targets).size < targets.length;
}

/** A target that stands in the place of one that the English has more often, and is none of its own. */
function strangeIn(
  { sources, targets }: Pair,
  lang: string,
): { readonly shown: string; readonly expected: string } | undefined {
  const left = targetsIn(sources);
  const right = targetsIn(targets);
  if (right.length !== left.length) return undefined;
  const shown = right.find(
    (target) => !target.startsWith('#') && !left.some((one) => isSamePath(one, target, lang)),
  );
  const count = (all: readonly string[], one: string): number =>
    all.filter((target) => isSamePath(one, target, lang)).length;
  const expected = left.find((one) => count(right, one) < count(left, one));
  return shown !== undefined && expected !== undefined ? { shown, expected } : undefined;
}

/** Targets without a host: relative addresses and anchors. Web and mail addresses have rules of their own. */
function targetsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.marks.flatMap((mark) => {
      const target = targetOf(mark);
      return target === '' || hasHost(target) ? [] : [target];
    }),
  );
}

/** Addresses with a host that the English has not. */
function hostsIn(blocks: readonly Block[], sources: readonly Block[]): readonly string[] {
  const all = (of: readonly Block[]): string[] =>
    of.flatMap(({ marks }) => marks.map(targetOf)).filter((target) => /^(?:https?:)?\/\//i.test(target));
  const [shown, english] = [all(blocks), all(sources)];
  return shown.length > english.length ? shown.filter((target) => !english.includes(target)) : [];
}

interface Told {
  readonly messageId: 'changed' | 'missing';
  readonly data: Readonly<Record<string, string>>;
  readonly address: string;
  readonly span?: Span;
}

/** Links and images in HTML around words and without: there, hosts are compared too. */
function* ofMarkup({ edition, translation }: Alignment): Iterable<Told> {
  if (translation.addresses) return;
  if (!edition.units.some(({ kind }) => kind === 'html')) return;
  const left = edition.units.flatMap((unit) => addressesIn(unit).map((target) => ({ unit, target })));
  if (left.length === 0) return;
  const rest = translation.blocks.flatMap((block) => addressesIn(block).map((target) => ({ block, target })));
  // Words that the English has in HTML may stand in Markdown here.
  const elsewhere = new Set(translation.blocks.flatMap(({ marks }) => marks.map(targetOf)));
  const missing = left.filter(({ target }) => {
    const same = rest.findIndex((shown) => isSamePath(target, shown.target, translation.lang));
    if (same >= 0) rest.splice(same, 1);
    return same < 0 && !elsewhere.has(target);
  });
  // In the place of a picture in English stands one of the same folder that was made for the language: "shots/de/plan.png".
  const { lang } = translation;
  const isLocal = (target: string): boolean =>
    isPicture(target) &&
    isOfLanguage(target, lang) &&
    !left.some((one) => isSamePath(one.target, target, lang));
  const local = new Map<string, number>();
  const others = rest.filter(({ target }) => {
    if (missing.length === 0 || !isLocal(target)) return true;
    const folder = folderOf(plain(target, lang));
    local.set(folder, (local.get(folder) ?? 0) + 1);
    return false;
  });
  const lost = missing.filter(({ target }) => {
    const folder = folderOf(plain(target, 'en'));
    const count = isPicture(target) ? (local.get(folder) ?? 0) : 0;
    local.set(folder, count - 1);
    return count <= 0;
  });
  for (const [index, { unit, target }] of lost.slice(0, MOST).entries()) {
    const shown = others[index];
    const data = { item: unit.address, expected: target, shown: shown?.target ?? '' };
    yield {
      messageId: shown ? 'changed' : 'missing',
      data,
      address: unit.address,
      ...(shown && { span: shown.block.span }),
    };
  }
}

/** The folders of a path in which each part stands for itself, without the name and the ending of its file. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

/** More of one item are one fault. */
const MOST_AT_ONE = 2;
/** So many of one kind are told. */
const MOST = 20;
