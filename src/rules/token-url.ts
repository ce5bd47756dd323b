import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block, Pair } from '../model.ts';
import { isSameAddress, withoutWordsBehind } from '../pairs/addresses.ts';
import { isOfAnother, lagsBehind } from '../pairs/apart.ts';
import { targetOf } from '../pairs/links.ts';
import { sideBySide, translatedPairs } from '../pairs/pairs.ts';
import { decode, hasHost, isOfLanguage, plain } from '../pairs/paths.ts';
import { ofAll, type Token, urlsIn, without, withoutLanguage } from '../pairs/tokens.ts';
import { withoutBadgeWords } from '../text/badge.ts';

const rule: TranslationRule = defineRule({
  id: 'token/url',
  severity: 'warning',
  explains: ['token/link-text'],
  summary: 'Every web address of the English is in the translation',
  rationale: 'A link that is lost or leads elsewhere sends readers to another text than the English names.',
  remedy: 'Put the address of the English, or the same page in the language of the translation.',
  messages: {
    changed: 'Unexpected address {{shown}} in {{item}}, expected {{expected}}',
    missing: 'Missing address {{expected}} in {{item}}',
    extra: 'Unexpected address {{shown}} in {{item}}: the English has none such',
  },
  examples: [
    {
      source: 'Use [Lawn](https://lawn.example/) for it.\n\nUse [Yard](https://yard.example/a) for it.',
      target: 'Utilisez Lawn (lawn.example) pour cela.\n\nUtilisez Yard (yard.example) pour cela.',
      expect: ['missing'],
    },
    { source: 'See https://example.org/rules.', target: 'Voir https://example.org/rules).', expect: [] },
    {
      source: 'See [it](https://example.org/en/rules/).',
      target: 'Voir [cela](https://example.org/fr/rules).',
      expect: [],
    },
    {
      source: 'See https://example.org/rules.',
      target: 'https://example.org/rulesを見よ。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'See https://example.org/rules.',
      target: 'https://example.org/ja/rulesを見よ。',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'See [it](https://example.org/rules?a=1).',
      target: 'Vea [eso](https://example.org/rules?a=1&lang=es).',
      lang: 'es',
      expect: [],
    },
    {
      source:
        '[it](https://a.example/blob/master/RULES.md) [that](https://b.example/help/how-to-row-ab123456/web)',
      target:
        '[ici](https://a.example/blob/master/Translations/RULES.fr.md) [cela](https://b.example/fr-fr/help/ab123456/web)',
      expect: [],
    },
    {
      source:
        '[it](https://a.example/blob/master/RULES.md) [that](https://b.example/help/how-to-row-ab123456/web)',
      target:
        '[ici](https://a.example/blob/master/Translations/RULES.de.md) [cela](https://b.example/fr-fr/help/ab123457/web)',
      expect: ['changed', 'changed'],
    },
    {
      source: 'See https://example.org/rules.',
      target: 'Voir https://example.com/rules.',
      expect: ['changed'],
    },
    { source: 'See [it](https://example.org/a).', target: 'Voir cela.', expect: ['missing'] },
    {
      source: '![rowing](https://b.example/badge/Rowing%20club-12ab?x=1) [it](https://a.example/boats)',
      target:
        '![aviron](https://b.example/badge/Club%20d-aviron-12ab?x=1) [cela](https://web.archive.org/web/2020/https://a.example/boats)',
      expect: [],
    },
    {
      source: '[it](https://wikipedia.org/wiki/Oar) [it](https://en.wikipedia.org/wiki/Boat)',
      target: '[cela](https://fr.wikipedia.org/wiki/Rame) [cela](https://en.wikipedia.org/wiki/Row)',
      expect: ['changed'],
    },
    {
      source: '[it](https://en.wikipedia.org/wiki/Boat) [it](https://a.example/tree/master/oars)',
      target: '[cela](https://fr.wikipedia.org/wiki/Bateau) [cela](https://a.example/tree/HEAD/oars)',
      expect: [],
    },
    {
      source: '![rowing](https://b.example/badge/Rowing%20club-12ab) [it](https://a.example/boats)',
      target:
        '![aviron](https://c.example/badge/Aviron-12ab) [cela](https://web.archive.org/web/2020/https://a.example/oars)',
      expect: ['changed', 'changed'],
    },
    {
      source:
        '[it](https://b.example/badge/guest-row)\n\n![fee](https://b.example/badge/fee-30_euros-blue)\n\n[that](https://web.archive.org/web/2020/https://a.example/oars)',
      target:
        '[ici](https://b.example/badge/member-row)\n\n![cotisation](https://b.example/badge/Cotisation-70_euros-blue)\n\n[cela](https://a.example/oars)',
      expect: ['changed', 'changed', 'changed'],
    },
    {
      source:
        '![fee](https://b.example/badge/fee-1,300_euros-blue) [that](https://web.archive.org/web/2020/https://a.example/oars)',
      target:
        '![cotisation](https://b.example/badge/Cotisation-1%20300_euros-blue) [cela](https://web.archive.org/web/2021/https://a.example/oars)',
      expect: [],
    },
    {
      source: '[it](https://a.example/boats?n=4) [that](https://a.example/oars?n=4)',
      target: '[cela](https://a.example/boats/fr?n=4) [ceci](https://a.example/oars/fr?n=5)',
      expect: ['changed'],
    },
    {
      source:
        '[it](https://a.example/en-US/docs/Boats/Row/Oars) [that](https://a.example/en-US/docs/Boats/Row/Rope)',
      target:
        '[cela](https://a.example/fr/docs/Boats/Ramer/Généralités) [ceci](https://a.example/fr/docs/Boats/Row/Rule)',
      expect: ['changed'],
    },
    {
      source:
        'See [it](https://a.example/blob/master/docs/RULES.md) and [that](https://a.example/blob/master/docs/BOATS.md).',
      target: 'Voir [ici](RULES-FR.md) et [là](ROPES-FR.md).',
      expect: ['missing'],
    },
    {
      source: 'See [it](RULES.md) or [that](https://a.example/site/RULES.md).',
      target: 'Voir [ici](RULES-FR.md) ou là.',
      expect: ['missing'],
    },
    {
      source: 'See it.\n\nRead it.',
      target: 'Voir https://a.example.\n\nLire www.b.example.',
      expect: ['extra', 'extra'],
    },
  ],
  *check(alignment) {
    for (const pair of translatedPairs(alignment)) {
      const left = ofAll(pair.sources, urlsIn);
      const right = ofAll(pair.targets, urlsIn);
      if (left.length === 0 && right.length === 0) continue;
      // In a text that lags behind it is most likely that other item, beside the wrong English.
      if (right.length > 0 && lagsBehind(alignment) && isOfAnother(alignment, pair)) continue;
      const english = { tokens: left, lang: alignment.document.profile.lang, isEnglish: true };
      const translated = { tokens: right, lang: alignment.translation.lang, isEnglish: false };
      const { missing, extra: strange } = withoutEndings(
        withoutLocal(unmatched(english, translated), pair, alignment.translation.lang),
        unmatched(translated, english),
        left,
      );
      const lost = missing.filter(({ value }) => !isWrittenBare(value, pair));
      const extra = strange.slice(
        0,
        lost.length + Math.max(0, right.length - left.length - relativeLost(pair)),
      );
      if (lost.length + extra.length > MOST) {
        const list = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(', ');
        const messageId = extra.length === 0 ? 'missing' : lost.length === 0 ? 'extra' : 'changed';
        const data = { item: pair.address, expected: list(lost), shown: list(extra) };
        yield { messageId, data, pair, comparison: sideBySide(pair) };
        continue;
      }
      for (let index = 0; index < Math.max(lost.length, extra.length); index++) {
        const expected = lost[index];
        const found = extra[index];
        yield {
          messageId: expected && found ? 'changed' : found ? 'extra' : 'missing',
          data: { item: pair.address, expected: expected?.text ?? '', shown: found?.text ?? '' },
          pair,
          ...(found && { within: { start: found.start, end: found.end } }),
          comparison: sideBySide(pair),
        };
      }
    }
  },
});

export default rule;

/** Whether a translation shows an address without "https://": the host and its path alone, "lawn.example". */
function isWrittenBare(address: string, { targets }: Pair): boolean {
  const bare = address.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return (
    bare.includes('.') &&
    targets.some(({ text }) => {
      const at = text.toLowerCase().indexOf(bare.toLowerCase());
      return (
        at >= 0 &&
        !/[\w/@.-]/.test(text.charAt(at - 1)) &&
        !/^(?:[\w/@-]|\.\w)/.test(text.slice(at + bare.length))
      );
    })
  );
}

/** More addresses of one item are one fault: a sentence that is lost, a list that is another. */
const MOST = 4;

/** Leaves out the address of a file of which the translation names the one in its language, beside itself. */
function withoutLocal(missing: readonly Token[], { sources, targets }: Pair, lang: string): readonly Token[] {
  if (missing.length === 0) return missing;
  const files = new Set(
    targets.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        const target = targetOf(mark);
        return hasHost(target) || !isOfLanguage(target, lang) ? [] : lastPart(plain(target, lang));
      }),
    ),
  );
  if (files.size === 0) return missing;
  // What the English names beside itself as well is rendered by that: the address is lost.
  for (const { marks } of sources)
    for (const mark of marks)
      if (!hasHost(targetOf(mark))) files.delete(lastPart(plain(targetOf(mark), 'en')));
  return missing.filter(({ value }) => !files.delete(lastPart(plain(value, 'en'))));
}

/** A file by its name and ending, `rules/md`: no page that every folder has. */
function lastPart(path: string): string {
  return /[^/]+\/(?:mdx?|html?|rst|txt|pdf)$/.exec(path)?.[0] ?? path;
}

/** Leaves out an address of the translation that is one of the English with letters of the sentence behind it. */
function withoutEndings(
  missing: readonly Token[],
  extra: readonly Token[],
  known: readonly Token[],
): { readonly missing: readonly Token[]; readonly extra: readonly Token[] } {
  const found = new Set<string>();
  const rest = extra.filter(({ value }) => {
    const same = known.find((other) => isSameAddress(value, other.value));
    if (same) found.add(same.value);
    return !same;
  });
  return { missing: missing.filter(({ value }) => !found.has(value)), extra: rest };
}

/** Links within the project that became others: what stands in their place is told with them. */
function relativeLost({ sources, targets }: Pair): number {
  const count = (blocks: readonly Block[]): number =>
    blocks.reduce(
      (sum, { marks }) =>
        sum + marks.filter((mark) => /^(?![a-z][a-z\d+.-]*:|\/\/)./i.test(targetOf(mark))).length,
      0,
    );
  return Math.max(0, count(sources) - count(targets));
}

/** The addresses of one side, and its language. */
interface Addresses {
  readonly tokens: readonly Token[];
  readonly lang: string;
  readonly isEnglish: boolean;
}

/** Equal addresses first, then those that differ in the language alone. The same address twice counts once. */
function unmatched(left: Addresses, right: Addresses): readonly Token[] {
  const once = (tokens: readonly Token[]): readonly Token[] => [
    ...new Map(tokens.map((token) => [token.value, token])).values(),
  ];
  const rest = without(once(left.tokens), once(right.tokens));
  const candidates = without(once(right.tokens), once(left.tokens));
  const kept = archivedIn([left, right].find(({ isEnglish }) => !isEnglish)?.tokens ?? []);
  const bare = (tokens: readonly Token[], { lang, isEnglish }: Addresses): readonly Token[] =>
    tokens.map((token) => ({
      ...token,
      value: anyLanguage(shownPage(token.value, isEnglish ? kept : undefined), lang),
    }));
  const open = new Set(without(bare(rest, left), bare(candidates, right)).map((token) => token.text));
  if (open.size === 0) return [];
  const numbered = ({ tokens, lang }: Addresses): readonly Token[] =>
    tokens.map((token) => ({ ...token, value: pageById(token.value, lang) }));
  const unknown = new Set(
    without(numbered({ ...left, tokens: rest }), numbered({ ...right, tokens: candidates })).map(
      ({ text }) => text,
    ),
  );
  const strange = rest.filter((token) => open.has(token.text) && unknown.has(token.text));
  if (strange.length === 0) return strange;
  const local = ({ lang, isEnglish }: Addresses, tokens: readonly Token[]): readonly Token[] =>
    tokens.map((token) => ({ ...token, value: localPlace(token.value, lang, isEnglish) }));
  const elsewhere = new Set(without(local(left, strange), local(right, candidates)).map(({ text }) => text));
  return strange.filter(({ text }) => elsewhere.has(text));
}

/**
 * Of an address with its language as a folder the first half of the folders, and how many there are: sites translate the
 * names of pages. Of a translation only where its names have letters that English has not; any other address as it is.
 */
function localPlace(address: string, lang: string, isEnglish: boolean): string {
  const plain = withoutLanguage(address, lang);
  if (plain === address || plain.includes('?')) return address;
  const parts = decode(plain).split('/');
  if (parts.length < FEWEST_PARTS || (!isEnglish && !/[^\u0000-\u007f]/.test(parts.slice(1).join(''))))
    return address;
  return `${parts.length} ${parts.slice(0, Math.ceil(parts.length / 2)).join('/')}`;
}

/** The host and two folders at least have to be the same. */
const FEWEST_PARTS = 5;

/** An address in whatever language it is; where a page is not translated, its English one does as well. */
function anyLanguage(address: string, lang: string): string {
  const plain = withoutLanguage(withoutWordsBehind(address), lang);
  const wiki = /^(?:en\.)?(?:m\.)?(wik\w+\.org)\/wiki\//i.exec(plain)?.[1];
  // Of an article in English another one in English is no translation.
  if (wiki !== undefined) return lang === 'en' ? wiki : plain;
  return withoutLanguage(plain, 'en');
}

/**
 * An address that names a language, or one in English, with only the number of a page where its title stands with it:
 * titles are translated, and left out. Any other as it is.
 */
function pageById(address: string, lang: string): string {
  const plain = anyLanguage(address, lang);
  return lang === 'en' || plain !== withoutWordsBehind(address) ? plain.replace(titled, '/$<id>') : address;
}

/** A number of six digits at least, which letters may be in, before or behind the words of a title. */
const titled =
  /\/(?:[^/?#]{1,200}-)?(?<id>[a-z]{0,8}(?=(?:[a-z]{0,4}\d){6})[a-z\d]{6,40})(?:-[^/?#]{1,200})?(?=[/?#]|$)/i;

/**
 * Where an address leads, whatever a picture of words says, and whether it is the page or a copy that an archive keeps.
 *
 * @param kept Of an address of the English, the pages of whose copies the translation has one: a copy is chosen because the
 *   page is gone, so that the page itself does not stand for it.
 */
function shownPage(address: string, kept?: ReadonlySet<string>): string {
  // What a repository calls its main branch is renamed, and leads to the same file.
  if (/\/(?:blob|tree|raw)\/(?:master|main|HEAD)\//.test(address))
    return address.replace(/\/(blob|tree|raw)\/(?:master|main|HEAD)\//, '/$1/');
  if (address.startsWith(archive)) {
    const page = address.replace(archived, '');
    return !kept || kept.has(page) ? page : address;
  }
  return address.includes('/badge/') ? withoutBadgeWords(address) : address;
}

/** The pages of which an archive keeps the copies that are named. */
function archivedIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ value }) => (value.startsWith(archive) ? value.replace(archived, '') : [])),
  );
}

const archive = 'web.archive.org/web/';
const archived = /^web\.archive\.org\/web\/\w{1,20}\/(?:https?:\/{1,2})?(?:www\.)?/;
