import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Edition, Pair, Unit } from '../model.ts';
import { leftInEnglish } from '../pairs/left-in-english.ts';
import { sideBySide, sourceText, translatedPairs } from '../pairs/pairs.ts';
import { urlsIn } from '../pairs/tokens.ts';
import { isBadge } from '../text/badge.ts';

const rule: TranslationRule = defineRule({
  id: 'state/same-as-source',
  severity: 'error',
  milder: ['warning', 'note'],
  explains: ['text/', 'term/', 'token/', 'structure/sentence-count', 'structure/alignment-doubtful'],
  summary: 'No item stands in English where a translation is expected',
  rationale: 'An item left in English does not reach the readers for whom the translation is made.',
  remedy: 'Translate it. If it is the same in both languages, accept it with "urtext accept".',
  messages: {
    same: 'Unexpected English for {{item}}, expected a translation',
    whole:
      'Unexpected English for {{count}} items, expected a translation: hardly anything is translated yet',
  },
  examples: [
    {
      source:
        '[![All Rowers](https://img.shields.io/badge/all_rowers-7-blue.svg)](#rowers)\n\n![All rowers sit](img/b.jpg)\n\nBe fair.',
      target:
        '[![All Rowers](https://img.shields.io/badge/all_rowers-7-blue.svg)](#rowers)\n\n![All rowers sit](img/b.jpg)\n\nSoyez justes.',
      expect: ['same'],
    },
    {
      source: '![red-row-boat](img/red-row-boat.jpg)\n\n![Row your boat](img/b.jpg)\n\nBe fair.',
      target: '![red-row-boat](img/red-row-boat.jpg)\n\n![Row your boat](img/b.jpg)\n\nSoyez justes.',
      expect: ['same'],
    },
    {
      source:
        '## If … else\n\n## Scopes\n\nRead the scope of each word.\n\n{% filename %}lawn/rules/base.html{% endfilename %}\n\n```\nif a\nelse b\n```',
      target:
        '## If … else\n\n## Scopes\n\n各語の scope を読む。\n\n{% filename %}lawn/rules/base.html{% endfilename %}\n\n```\nif a\nelse b\n```',
      lang: 'ja',
      expect: [],
    },
    { source: '## any?\n\nBe fair.', target: '## any?\n\nSoyez justes.', expect: [] },
    {
      source:
        'Be fair.\n\n![alt text](a.png)\n\n![alt text](b.png)\n\n![alt text](c.png)\n\n## Boats / Oars / Lakes\n\n[Ada Rook - Why we name our boats](https://a.example)',
      target:
        'Soyez justes.\n\n![alt text](a.png)\n\n![alt text](b.png)\n\n![alt text](c.png)\n\n## Boats / Oars / Lakes\n\n[Ada Rook - Why we name our boats](https://a.example)',
      expect: [],
    },
    {
      source: 'Be fair.\n\ncopy c:\\a\\oar.txt d:\\b.txt\n\nMIT. Copyright (c) Ada Rook.',
      target: 'Soyez justes.\n\ncopy c:\\a\\oar.txt d:\\b.txt\n\nMIT. Copyright (c) Ada Rook.',
      expect: [],
    },
    {
      source:
        'Be fair.\n\n![the boats of a club](a.png)\n\n## Boats / Our oars / Lakes\n\n[Why do we name all our boats?](a.md)',
      target:
        'Soyez justes.\n\n![the boats of a club](a.png)\n\n## Boats / Our oars / Lakes\n\n[Why do we name all our boats?](a.md)',
      expect: ['same', 'same', 'same'],
    },
    {
      source:
        'Be fair.\n\n## Mower 18 (Lawn 10)\n\n{lawn:/rules/mow.html}\n{lawn:/rules/rake.html}\n\n%lawn-rules%\n\nUnix/Linux: apt install mower rake',
      target:
        'Soyez justes.\n\n## Mower 18 (Lawn 10)\n\n{lawn:/rules/mow.html}\n{lawn:/rules/rake.html}\n\n%lawn-rules%\n\nUnix/Linux: apt install mower rake',
      expect: [],
    },
    {
      source: 'Be fair.\n\n## Rules of 18 (Lawn 10)\n\nMembers: they install all new mowers',
      target: 'Soyez justes.\n\n## Rules of 18 (Lawn 10)\n\nMembers: they install all new mowers',
      expect: ['same', 'same'],
    },
    {
      source: '/// note\n\nBe fair to the others.',
      target: '/// note\n\nSoyez justes envers les autres.',
      expect: [],
    },
    { source: 'Be fair to all members.', target: 'Soyez justes envers tous les membres.', expect: [] },
    {
      source: '## Article 1\n\nBe fair to all members.',
      target: '## Article 1\n\nSoyez justes envers tous.',
      expect: [],
    },
    {
      source: 'Be fair.\n\nAda Lovelace, Grace Hopper\n\ndesk@dogs.example, yard@dogs.example',
      target: '公正であれ。\n\nAda Lovelace, Grace Hopper\n\ndesk@dogs.example, yard@dogs.example',
      lang: 'ja',
      expect: [],
    },
    {
      source: 'Be fair.\n\n— @gracey, "Why our club wants you"\n\n— @adal, keeper of Gardens',
      target: 'Soyez justes.\n\n— @gracey, "Why our club wants you"\n\n— @adal, keeper of Gardens',
      expect: [],
    },
    {
      source:
        'Be fair.\n\n- [The Art of Mowing a Lawn with Care](https://lawns.example/art), Ada Lovelace\n- `rake` and `hoe.sharp.Blade`\n- AB-12 Improper Care of Hedges and of Lawns\n- Lovelace, A. (1843). Notes on the Keeping of Dogs in Gardens',
      target:
        'Soyez justes.\n\n- [The Art of Mowing a Lawn with Care](https://lawns.example/art), Ada Lovelace\n- `rake` and `hoe.sharp.Blade`\n- AB-12 Improper Care of Hedges and of Lawns\n- Lovelace, A. (1843). Notes on the Keeping of Dogs in Gardens',
      expect: [],
    },
    {
      source: 'Be fair.\n\nČeština ∙ Deutsch ∙ Ελληνικά ∙ English ∙ Français ∙ 日本語',
      target: 'Seid fair.\n\nČeština ∙ Deutsch ∙ Ελληνικά ∙ English ∙ Français ∙ 日本語',
      lang: 'de',
      expect: [],
    },
    {
      source:
        '— @adal, "Why Do We "Mow" At All? Lawn Edition"\n\nSee the [rules of the lawn](https://lawns.example/) before you mow it.',
      target:
        '— @adal, "Why Do We "Mow" At All? Lawn Edition"\n\nSee the [rules of the lawn](https://lawns.example/) before you mow it.',
      expect: ['same'],
    },
    { source: 'Be fair to all members.', target: 'Be fair to\nall members.', expect: ['same'] },
    {
      source: '## Kitchen rules\n\nBe fair to all members.\n\nMembers pay 10 euros.\n\n## Appeal',
      target:
        '## Kitchen rules\n\nSoyez justes envers tous les membres.\n\nMembers pay 10 euros.\n\n## Recours',
      expect: ['same', 'same'],
    },
    {
      source: '# Code of Conduct\n\n## Who we are\n\nPLEASE DO NOT SMOKE IN THE HOUSE.\n\nBe fair.',
      target: '# Code of Conduct\n\n## Who we are\n\nPLEASE DO NOT SMOKE IN THE HOUSE.\n\nSeid fair.',
      lang: 'de',
      expect: ['same', 'same', 'same'],
    },
    {
      source: '## Scope\n\nNever lie.\n\n## mow\n\nStop!\n\nBe fair to all members.',
      target: '## Scope\n\nNever lie.\n\n## mow\n\nStop!\n\nすべての会員に公平に接してください。',
      lang: 'ja',
      expect: ['same', 'same', 'same'],
    },
    {
      source:
        '## Membership fees\n\nRespect others.\n\nAda Lovelace Rook\n\n- pull requests\n- service workers\n\nBe fair to all members.',
      target:
        '## Membership fees\n\nRespect others.\n\nAda Lovelace Rook\n\n- pull requests\n- service workers\n\nSeid fair zu allen Mitgliedern.',
      lang: 'de',
      expect: ['same', 'same'],
    },
    {
      source: '## Open issues\n\nBe fair to all who open issues.\n\nBe brief.',
      target: '## Open issues\n\nSeid fair zu allen, die issues öffnen.\n\nFasst euch kurz.',
      lang: 'de',
      expect: [],
    },
    {
      source:
        '## LOCK (Lawns Of City Keepers)\n\n## Lawn Keeper\n\nA lawn is at https://keeper.lawn.example, kept by a keeper.\n\n## LOCK (Lawns of City Keepers Now)\n\n## Lawn Rules\n\nMany rules.',
      target:
        '## LOCK (Lawns Of City Keepers)\n\n## Lawn Keeper\n\n芝は https://keeper.lawn.example にあり、番人が守る。\n\n## LOCK (Lawns of City Keepers Now)\n\n## Lawn Rules\n\n規則が多い。',
      lang: 'ja',
      expect: ['same', 'same'],
    },
    {
      source: 'January 2003\n\nBe fair to all.',
      target: 'January 2003\n\nBe fair to all.',
      lang: 'ja',
      expect: ['same', 'same'],
    },
  ],
  *check(alignment) {
    const pairs = translatedPairs(alignment).filter((pair) => !pair.sources.some((unit) => unit.clause));
    const found = pairs.flatMap((pair) => {
      const how = leftInEnglish(pair, alignment);
      return how && !isOfNoLanguage(pair, alignment) ? [{ pair, how }] : [];
    });
    const [first] = found;
    // A translation that was hardly begun is one thing to tell, not one for each of its items.
    if (first && found.length >= FEWEST_OF_WHOLE && found.length >= pairs.length * SHARE_OF_WHOLE) {
      yield {
        messageId: 'whole',
        data: { count: found.length },
        pair: first.pair,
        alsoAt: found.map(({ pair }) => pair.address),
      };
      return;
    }
    for (const { pair, how } of found)
      yield {
        messageId: 'same',
        data: { item: pair.address },
        pair,
        comparison: sideBySide(pair),
        ...(how !== 'sure' && { atMost: how === 'likely' ? 'warning' : 'note' }),
      };
  },
});

/** So many items, and so much of all, are told as a whole. */
const FEWEST_OF_WHOLE = 10;
const SHARE_OF_WHOLE = 0.7;

export default rule;

/**
 * Whether nothing is lost by what is the same: the words that stand for many pictures and say nothing of any, names with
 * bars between, and the name of somebody with the title of a page elsewhere.
 */
function isOfNoLanguage(pair: Pair, { edition }: Alignment): boolean {
  const [unit] = pair.sources;
  const text = sourceText(pair).trim();
  if (!unit || pair.sources.length > 1) return false;
  if (pathCommand.test(text) || /^(?:[\w-]{2,12}\. )?(?:©|copyright \(c\))[^.]{2,80}\.?$/i.test(text))
    return true;
  if (isSpeltOut(text) || isProduct(edition, text) || releases.test(text)) return true;
  if (/^\p{Lu}[\p{L}\d.]*(?: [/|·•∙] \p{Lu}[\p{L}\d.]*){2,}$/u.test(text)) return true;
  const whole = unit.marks.find(({ span }) => span.end - span.start >= text.length - LONGEST_NUMBER);
  if (isOfBadge(unit)) return true;
  if (whole?.type === 'image' && isNameOfFile(text, whole.target)) return true;
  if (whole?.type === 'image') return /^\p{L}+(?: \p{L}+)?$/u.test(text) && isPlaceholder(edition, text);
  return (
    whole?.type === 'link' &&
    /^https?:/i.test(whole.target) &&
    /^(?:\d{1,3}\. )?(?:\p{Lu}[\p{L}’'.-]+ ){2,3}[-–—] ./u.test(text)
  );
}

/** Whether a unit shows one badge that leads somewhere, and nothing else. */
function isOfBadge({ marks, text }: Unit): boolean {
  const [image, ...more] = marks.filter(({ type }) => type === 'image');
  if (!image || more.length > 0 || marks.every(({ type }) => type !== 'link')) return false;
  return image.span.end - image.span.start >= text.trim().length && isBadge(image.target);
}

/** Whether the words for a picture are nothing but the name of its file: "row-boat" of "img/row-boat.jpg". */
function isNameOfFile(text: string, target: string): boolean {
  return /^[\w-]+$/.test(text) && /[-_\d]/.test(text) && target.includes(`${text}.`);
}

/** Names with numbers, as of two releases: "Ubuntu 18 (Debian 10)". */
const releases = /^(\p{Lu}[\p{L}.]{1,20}) \d[\d.]*(?: ?[(/,&–-] ?(?!\1 )\p{Lu}[\p{L}.]{1,20} \d[\d.]*\)?)+$/u;

/** A short name and in brackets what its letters stand for: "NASA (National Aeronautics and Space Administration)". */
function isSpeltOut(text: string): boolean {
  const [, short = '', words = ''] = /^([A-Z]{3,8}) ?\(([A-Z][A-Za-z -]{5,80})\)$/.exec(text) ?? [];
  return short !== '' && words.replace(/[^A-Z]/g, '') === short;
}

/** Whether two or three words with capitals are together the name of a place of the web: "Lawn Keeper" of keeper.lawn.example. */
function isProduct(edition: Edition, text: string): boolean {
  const words = /^\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){1,2}$/u.test(text)
    ? text.toLowerCase().split(' ')
    : [];
  return words.length > 0 && hostsIn(edition).some((labels) => words.every((word) => labels.has(word)));
}

/** What the hosts of all addresses are made of; worked out once for all translations. */
function hostsIn(edition: Edition): readonly ReadonlySet<string>[] {
  let all = hosts.get(edition);
  if (!all) {
    const found = new Set(
      edition.units.flatMap((unit) => urlsIn(unit).map(({ value }) => value.replace(/[/?#:].*$/s, ''))),
    );
    all = [...found].map((host) => new Set(host.split(/[.-]/)));
    hosts.set(edition, all);
  }
  return all;
}

const hosts = new WeakMap<Edition, readonly ReadonlySet<string>[]>();

/** A command with paths behind it, as tables of them show: "copy c:\\a.txt d:\\b.txt", "ls /etc". */
const pathCommand = /^[a-z]{2,10}(?: (?:[a-z]:)?[\w.~*-]*[/\\][\w./\\~*-]*)+$/;

/** In UTF-16 code units, with the mark and the blank behind it. */
const LONGEST_NUMBER = 5;

/** Whether so many pictures are described by the same words that they describe none. */
function isPlaceholder(edition: Edition, words: string): boolean {
  let counts = pictures.get(edition);
  if (!counts) {
    counts = new Map();
    for (const { marks, text } of edition.units)
      if (marks.some(({ type }) => type === 'image'))
        counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
    pictures.set(edition, counts);
  }
  return (counts.get(words) ?? 0) >= FEWEST_PICTURES;
}

/** How often words are all that a unit with a picture shows; worked out once for all translations. */
const pictures = new WeakMap<Edition, Map<string, number>>();
const FEWEST_PICTURES = 3;
