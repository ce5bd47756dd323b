// One known fault per kind: where it can be seeded, how, and which rules are right about it.
//
// `apply` gets the units of one translation that the English has ({ address, kind, level, source, target, place }) and
// gives the changed text and the addresses at which a finding is right; nothing when the kind does not fit the unit.

import { modals } from './modals.mjs';

/** Replaces a range of the file. */
const cut = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);
/** Replaces a part of the written unit once; nothing when it is not there. */
const swap = (unit, text, from, to) => {
  const written = text.slice(unit.start, unit.end);
  const changed = written.replace(from, to);
  return changed === written
    ? undefined
    : { text: cut(text, unit.start, unit.end, changed), addresses: [unit.address] };
};
const inWords = (unit, text, change) => {
  const written = text.slice(unit.start, unit.end);
  const words = [...written.matchAll(/[\p{L}\p{M}]{4,}/gu)];
  const word = words[Math.floor(words.length / 2)];
  if (!word) return undefined;
  const changed = change(written, word.index, word[0]);
  return changed === undefined || changed === written
    ? undefined
    : { text: cut(text, unit.start, unit.end, changed), addresses: [unit.address] };
};
const insert = (sign) => (unit, text) =>
  inWords(unit, text, (written, at) => cut(written, at + 2, at + 2, sign));
const prose = (unit) => unit.kind !== 'heading' && unit.target.length > 60 && !unit.furnished;
/** A change of the part of a furnished unit that the kind is about. */
const furnishedKind = (id, group, rules, part, [from, to]) => ({
  id,
  group,
  rules,
  fits: furnishedWith(part),
  apply: (unit, text) => swap(unit, text, from, to),
});
/** A character put into a word. */
const characterKind = (id, rule, sign, fits = prose) => ({
  id,
  group: 'character',
  rules: [rule],
  fits,
  apply: insert(sign),
});
/** Markup around or before a word that must not be in a translation. */
const markupKind = (id, change) => ({
  id,
  group: 'markup',
  rules: ['markup/unsafe-html'],
  near: true,
  fits: prose,
  apply: (unit, text) =>
    inWords(unit, text, (written, at, word) => cut(written, at, at + word.length, change(word))),
});
const furnishedWith = (part) => (unit) => unit.furnished && unit.target.includes(part);
const isItem = (unit) => unit.kind === 'item' && unit.target.length > 40;
const cased = (text) => /\p{Lu}\p{Ll}/u.test(text);

export const kinds = [
  // Structure
  {
    id: 'item-dropped',
    group: 'structure',
    rules: ['structure/', 'clause/definitive-missing'],
    fits: prose,
    apply: (unit, text) => ({ text: cut(text, unit.from, unit.end, ''), addresses: [unit.address] }),
  },
  {
    id: 'item-doubled',
    group: 'structure',
    rules: ['structure/', 'term/reused'],
    near: true,
    fits: isItem,
    apply: (unit, text) => ({
      text: cut(text, unit.end, unit.end, `\n${text.slice(unit.from, unit.end)}`),
      addresses: [unit.address],
    }),
  },
  {
    id: 'items-out-of-order',
    group: 'structure',
    rules: ['structure/'],
    near: true,
    fits: isItem,
    apply: (unit, text, next) =>
      next && next.kind === 'item'
        ? {
            text: cut(
              cut(text, next.from, next.end, text.slice(unit.from, unit.end)),
              unit.from,
              unit.end,
              text.slice(next.from, next.end),
            ),
            addresses: [unit.address, next.address],
          }
        : undefined,
  },
  {
    id: 'items-merged',
    group: 'structure',
    rules: ['structure/'],
    near: true,
    fits: isItem,
    apply: (unit, text, next) =>
      next && next.kind === 'item'
        ? { text: cut(text, unit.end, next.start, ' '), addresses: [unit.address, next.address] }
        : undefined,
  },
  {
    id: 'item-split',
    group: 'structure',
    rules: ['structure/'],
    near: true,
    fits: (unit) => unit.kind === 'paragraph' && unit.target.length > 160 && !unit.furnished,
    apply: (unit, text) => inWords(unit, text, (written, at) => cut(written, at, at, '\n\n')),
  },
  {
    id: 'item-renumbered',
    group: 'structure',
    rules: ['structure/'],
    near: true,
    fits: isItem,
    apply: (unit, text) => {
      const written = text.slice(unit.from, unit.start);
      const changed = written.replace(/\d+/, (digits) => String(Number(digits) + 5));
      return changed === written
        ? undefined
        : { text: cut(text, unit.from, unit.start, changed), addresses: [unit.address] };
    },
  },
  {
    id: 'heading-level',
    group: 'structure',
    rules: ['structure/heading-level'],
    fits: (unit) => unit.kind === 'heading' && unit.level === 2,
    apply: (unit, text) => ({ text: cut(text, unit.from, unit.from, '##'), addresses: [unit.address] }),
  },
  {
    id: 'paragraph-added',
    group: 'structure',
    rules: ['structure/'],
    near: true,
    fits: (unit) => unit.kind === 'paragraph' && unit.target.length > 60,
    apply: (unit, text, next, other) => ({
      text: cut(text, unit.end, unit.end, `\n\n${other.slice(3, 70)}`),
      addresses: [unit.address],
    }),
  },
  // State
  {
    id: 'left-in-english',
    group: 'state',
    rules: ['state/same-as-source'],
    fits: prose,
    apply: (unit, text) => ({
      text: cut(text, unit.start, unit.end, unit.source),
      addresses: [unit.address],
    }),
  },
  {
    id: 'half-english',
    group: 'content',
    rules: ['state/partly-english', 'text/wrong-language', 'text/wrong-script'],
    fits: (unit) => prose(unit) && unit.source.length > 120,
    apply: (unit, text) => {
      const half = unit.target.length >> 1;
      const space = unit.target.indexOf(' ', half);
      const from = unit.source.indexOf(' ', unit.source.length >> 1);
      return {
        text: cut(
          text,
          unit.start,
          unit.end,
          `${unit.target.slice(0, space < 0 ? half : space)}${unit.source.slice(from)}`,
        ),
        addresses: [unit.address],
      };
    },
  },
  {
    id: 'emptied',
    group: 'state',
    rules: ['state/', 'structure/'],
    near: true,
    fits: isItem,
    apply: (unit, text) => ({ text: cut(text, unit.start, unit.end, ''), addresses: [unit.address] }),
  },
  // Tokens
  furnishedKind('number-changed', 'token', ['token/number'], ' 30 ', ['30', '80']),
  furnishedKind('number-lost', 'token', ['token/number'], ' 30 ', [' 30', '']),
  furnishedKind('number-behind-words', 'token', ['token/number'], ' 12 ', ['12', '5']),
  furnishedKind('percent-lost', 'token', ['token/number'], ' 45% ', ['45%', '45']),
  furnishedKind('key-word-weakened', 'content', ['term/modality'], '(MUST NOT)', ['MUST NOT', 'SHOULD NOT']),
  {
    id: 'number-added',
    group: 'token',
    rules: ['token/number'],
    fits: prose,
    apply: (unit, text) => inWords(unit, text, (written, at) => cut(written, at, at, '47 ')),
  },
  furnishedKind('address-changed', 'token', ['token/url'], '/rules/2003', [
    'example.org/rules',
    'example.org/rule',
  ]),
  furnishedKind('address-lost', 'token', ['token/url'], '/rules/2003', [/https\S+/, '']),
  furnishedKind('mail-changed', 'token', ['token/email'], 'board@', ['board@', 'bord@']),
  {
    id: 'link-lost',
    group: 'token',
    rules: ['token/link-text', 'token/url'],
    fits: (unit) => unit.furnished && unit.source.startsWith('Read the rules of'),
    apply: (unit, text) => swap(unit, text, /\[([^\]]*)\]\([^)]*\)/, '$1'),
  },
  {
    id: 'link-unlinked',
    group: 'token',
    rules: ['token/link-text'],
    fits: (unit) => unit.furnished && unit.source.startsWith('Read the rules of'),
    apply: (unit, text) => swap(unit, text, /\[([^\]]*)\]\(([^)]*)\)/, '$1: $2'),
  },
  {
    id: 'link-target-translated',
    group: 'token',
    rules: ['token/link-target'],
    fits: (unit) => unit.furnished && unit.source.startsWith('The list of names'),
    apply: (unit, text) => swap(unit, text, 'names.md', 'namen.md'),
  },
  furnishedKind('reference-changed', 'token', ['token/cross-reference', 'token/number'], ' 27 ', [
    '27',
    '26',
  ]),
  furnishedKind('date-changed', 'token', ['token/date', 'token/number'], '2020-04-03', [
    '2020-04-03',
    '2020-05-03',
  ]),
  furnishedKind('placeholder-translated', 'token', ['token/placeholder'], '{{organisation}}', [
    '{{organisation}}',
    '{{organisazion}}',
  ]),
  {
    id: 'gap-filled',
    group: 'token',
    rules: ['markup/placeholder-token'],
    fits: (unit) => unit.furnished && unit.source.includes('[INSERT'),
    apply: (unit, text) => swap(unit, text, /\[([^\]]*)\]/, '$1'),
  },
  furnishedKind('currency-changed', 'token', ['token/currency-unit'], '$50', ['$50', '€50']),
  // Markup
  {
    id: 'emphasis-lost',
    group: 'markup',
    rules: ['markup/emphasis'],
    fits: (unit) => unit.furnished && unit.source.includes('strictly'),
    apply: (unit, text) => swap(unit, text, /\*\*/g, ''),
  },
  {
    id: 'emphasis-broken',
    group: 'markup',
    rules: ['markup/md-syntax', 'markup/emphasis'],
    fits: (unit) => unit.furnished && unit.source.includes('strictly'),
    apply: (unit, text) => swap(unit, text, /\*\*([^*]*)\*\*/, '** $1 **'),
  },
  {
    id: 'tag-lost',
    group: 'markup',
    rules: ['markup/tags'],
    fits: (unit) => unit.furnished && unit.source.startsWith('The word here'),
    apply: (unit, text) => swap(unit, text, /<\/?b>/g, ''),
  },
  {
    id: 'tag-left-open',
    group: 'markup',
    rules: ['markup/tags'],
    fits: (unit) => unit.furnished && unit.source.startsWith('The word here'),
    apply: (unit, text) => swap(unit, text, '</b>', ''),
  },
  markupKind('script-inserted', (word) => `<script src="//x.example"></script>${word}`),
  markupKind('event-handler', (word) => `<b onclick=x()>${word}</b>`),
  markupKind('link-that-runs', (word) => `[${word}](javascript:x)`),
  markupKind('html-added', (word) => `<marquee>${word}</marquee>`),
  { ...markupKind('struck-out', (word) => `~${word}~`), rules: ['markup/marker'] },
  // Typography
  {
    id: 'final-mark-lost',
    group: 'typography',
    rules: ['text/end-punctuation'],
    fits: (unit) => prose(unit) && unit.source.endsWith('.'),
    apply: (unit, text) => swap(unit, text, /[.。।۔။។։።།]\s*$/u, ''),
  },
  {
    id: 'double-space',
    group: 'typography',
    rules: ['text/double-space'],
    fits: (unit) => prose(unit) && unit.target.includes(' '),
    apply: (unit, text) =>
      inWords(unit, text, (written, at) => {
        const space = written.indexOf(' ', at);
        return space < 0 ? undefined : cut(written, space, space, ' ');
      }),
  },
  {
    id: 'word-doubled',
    group: 'typography',
    rules: ['text/doubled-word'],
    fits: (unit) => prose(unit) && unit.target.split(' ').length > 6,
    apply: (unit, text) => inWords(unit, text, (written, at, word) => cut(written, at, at, `${word} `)),
  },
  {
    id: 'bracket-lost',
    group: 'typography',
    rules: ['text/brackets'],
    fits: (unit) => unit.furnished && unit.source.includes('(and'),
    apply: (unit, text) => swap(unit, text, ')', ''),
  },
  {
    id: 'quote-lost',
    group: 'typography',
    rules: ['text/quotes'],
    fits: (unit) => unit.furnished && unit.source.includes('“'),
    apply: (unit, text) => swap(unit, text, /[“”»」«„]/u, ''),
  },
  {
    id: 'two-capitals',
    group: 'typography',
    rules: ['text/multiple-capitals'],
    fits: (unit) => prose(unit) && cased(unit.target),
    apply: (unit, text) =>
      swap(
        unit,
        text,
        /(?<![\p{L}\p{M}'’ʼʻ-])(\p{Lu})(\p{Ll})(?=\p{Ll}{2})/u,
        (_, one, two) => one + two.toUpperCase(),
      ),
  },
  {
    id: 'first-letter-small',
    group: 'typography',
    rules: ['text/case'],
    fits: (unit) => prose(unit) && /^\p{Lu}\p{Ll}/u.test(unit.target) && unit.source.endsWith('.'),
    apply: (unit, text) => swap(unit, text, /^\p{Lu}/u, (letter) => letter.toLowerCase()),
  },
  {
    id: 'space-before-comma',
    group: 'typography',
    rules: ['text/punctuation-spacing'],
    fits: (unit) => prose(unit) && /\p{L}, /u.test(unit.target),
    apply: (unit, text) => swap(unit, text, /(\p{L}), /u, '$1 , '),
  },
  {
    id: 'space-after-comma-lost',
    group: 'typography',
    rules: ['text/punctuation-spacing'],
    fits: (unit) => prose(unit) && /\p{L}, \p{L}/u.test(unit.target),
    apply: (unit, text) => swap(unit, text, /(\p{L}), (?=\p{L})/u, '$1,'),
  },
  {
    id: 'dots-left',
    group: 'typography',
    rules: ['text/ellipsis'],
    fits: prose,
    apply: (unit, text) => inWords(unit, text, (written, at) => cut(written, at, at, '... ')),
  },
  furnishedKind('digits-of-two-scripts', 'typography', ['text/native-digits'], ' 27 ', ['27', '٢7']),
  // Characters
  {
    id: 'zero-width-space',
    group: 'character',
    rules: ['char/invisible'],
    fits: (unit, lang) => prose(unit) && !/^(?:th|lo|km|my|bo|ja|zh|jv-Java)/.test(lang),
    apply: insert('\u200b'),
  },
  characterKind('soft-hyphen', 'char/invisible', '\u00ad'),
  characterKind('byte-order-mark-inside', 'char/invisible', '\ufeff'),
  characterKind('tag-characters', 'char/invisible', '\u{e0041}\u{e0042}'),
  characterKind('direction-override', 'char/bidi-control', '\u202e'),
  characterKind('isolate-left-open', 'char/bidi-control', '\u2067'),
  characterKind('control-character', 'char/control', '\u0085'),
  characterKind('private-character', 'char/control', '\ue123'),
  characterKind('replacement-character', 'char/mojibake', '\ufffd'),
  {
    id: 'misread-bytes',
    group: 'character',
    rules: ['char/mojibake', 'char/control', 'char/invisible', 'char/nbsp'],
    fits: (unit) => prose(unit) && /[^\x00-\x7f]/.test(unit.target),
    apply: (unit, text) =>
      inWords(unit, text, (written) =>
        written.replace(/[^\x00-\x7f]+/, (part) => Buffer.from(part, 'utf8').toString('latin1')),
      ),
  },
  {
    id: 'look-alike',
    group: 'character',
    rules: ['char/confusable'],
    fits: (unit) => prose(unit) && /\p{L}[aeocpx]|[аеосрх]|[ορνα]/u.test(unit.target),
    apply: (unit, text) => {
      const latin = /(?<=[b-z])[aeocp](?=[b-z])/i;
      const cyrillic = /(?<=[бвгдзиклмнптя])[аеосрх](?=[бвгдзиклмнптя])/u;
      const greek = /(?<=[βγδλμπστ])[ορνα](?=[βγδλμπστ])/u;
      const to = {
        a: 'а',
        e: 'е',
        o: 'о',
        c: 'с',
        p: 'р',
        а: 'a',
        е: 'e',
        о: 'o',
        с: 'c',
        р: 'p',
        х: 'x',
        ο: 'o',
        ρ: 'p',
        ν: 'v',
        α: 'a',
      };
      for (const pattern of [cyrillic, greek, latin]) {
        const found = swap(unit, text, pattern, (letter) => to[letter.toLowerCase()] ?? letter);
        if (found) return found;
      }
      return undefined;
    },
  },
  {
    id: 'byte-order-mark',
    group: 'character',
    rules: ['char/bom'],
    anywhere: true,
    fits: prose,
    apply: (unit, text) => ({ text: `\ufeff${text}`, addresses: [] }),
  },
  {
    id: 'line-ends-mixed',
    group: 'character',
    rules: ['char/line-endings'],
    anywhere: true,
    fits: prose,
    apply: (unit, text) => ({ text: cut(text, unit.end, unit.end, '\r'), addresses: [] }),
  },
  {
    id: 'stray-no-break-space',
    group: 'character',
    rules: ['char/nbsp'],
    fits: (unit) => prose(unit) && unit.target.includes(' '),
    apply: (unit, text) =>
      inWords(unit, text, (written, at) => {
        const space = written.indexOf(' ', at);
        return space < 0 ? undefined : cut(written, space, space, '\u00a0');
      }),
  },
  // Content
  {
    id: 'texts-exchanged',
    group: 'content',
    rules: ['structure/item-order', 'structure/alignment-doubtful'],
    fits: (unit) => prose(unit),
    apply: (unit, text, next, other, all) => {
      const at = all.indexOf(unit);
      const partner = all
        .slice(at + 1)
        .concat(all.slice(0, at))
        .find(
          (one) =>
            one.kind === unit.kind &&
            prose(one) &&
            one.address !== unit.address &&
            one.source.length / unit.source.length < 2.2 &&
            one.source.length / unit.source.length > 0.45,
        );
      if (!partner) return undefined;
      const [first, second] = partner.start > unit.start ? [unit, partner] : [partner, unit];
      return {
        text: cut(
          cut(text, second.start, second.end, text.slice(first.start, first.end)),
          first.start,
          first.end,
          text.slice(second.start, second.end),
        ),
        addresses: [unit.address, partner.address],
      };
    },
  },
  {
    id: 'copied-over',
    group: 'content',
    rules: ['term/reused', 'structure/'],
    near: true,
    fits: prose,
    apply: (unit, text, next, other, all) => {
      const partner = all.find(
        (one) =>
          prose(one) &&
          one.kind === unit.kind &&
          one.source !== unit.source &&
          Math.abs(one.source.length - unit.source.length) < 60,
      );
      return partner && partner !== unit
        ? {
            text: cut(text, unit.start, unit.end, text.slice(partner.start, partner.end)),
            addresses: [unit.address, partner.address],
          }
        : undefined;
    },
  },
  {
    id: 'cut-off',
    group: 'content',
    rules: ['text/short', 'structure/'],
    fits: (unit) => prose(unit) && unit.target.length > 150,
    apply: (unit, text) => ({
      text: cut(
        text,
        unit.start,
        unit.end,
        text.slice(unit.start, unit.start + Math.round((unit.end - unit.start) / 4)),
      ),
      addresses: [unit.address],
    }),
  },
  {
    id: 'padded',
    group: 'content',
    rules: ['text/long', 'structure/'],
    fits: prose,
    apply: (unit, text, next, other) => ({
      text: cut(
        text,
        unit.end,
        unit.end,
        ` ${other} ${other} ${unit.target} ${other}`.slice(0, Math.max(300, unit.target.length * 3)),
      ),
      addresses: [unit.address],
    }),
  },
  {
    id: 'other-language',
    group: 'content',
    rules: ['text/wrong-language', 'text/wrong-script'],
    foreign: true,
    fits: (unit) => prose(unit) && unit.target.length > 40,
    apply: (unit, text, next, other, all, foreign) =>
      foreign ? { text: cut(text, unit.start, unit.end, foreign), addresses: [unit.address] } : undefined,
  },
  {
    id: 'other-script',
    group: 'content',
    rules: ['text/wrong-script', 'text/wrong-language'],
    script: true,
    fits: (unit) => prose(unit),
    apply: (unit, text, next, other, all, foreign) =>
      foreign ? { text: cut(text, unit.start, unit.end, foreign), addresses: [unit.address] } : undefined,
  },
  {
    id: 'negation-lost',
    group: 'content',
    rules: ['term/negation'],
    negation: true,
    fits: (unit) =>
      prose(unit) && /\b(?:no one|not|no)\b/i.test(unit.source) && !/is not to be/.test(unit.source),
    apply: (unit, text, next, other, all, remove) =>
      remove ? swap(unit, text, /^[\s\S]*$/, remove) : undefined,
  },
  {
    id: 'modality-weakened',
    group: 'content',
    rules: ['term/modality'],
    modality: true,
    // Where the English says no, or "only", both verbs say the same; what others shall do in a clause is no rule.
    fits: (unit, lang) =>
      prose(unit) &&
      /\b(?:must|shall|should)\b/.test(unit.source) &&
      !/\b(?:not?|nor|only|to the end that|that shall|whereas)\b/i.test(unit.source) &&
      modals[lang.split('-')[0]]?.[0].test(unit.target),
    // Only in sentences whose English obliges: "may" for a verb of another one takes no force out of a rule.
    apply: (unit, text, next, other, all, weaken) => {
      if (!weaken) return undefined;
      const [source, target] = [unit.source, unit.target].map((written) =>
        written.split(/(?<=[.。।۔։])\s*/u),
      );
      return swap(unit, text, /^[\s\S]*$/, (written) =>
        source.length === target.length
          ? target.reduce(
              (made, sentence, at) =>
                /\b(?:must|shall|should)\b/.test(source[at]) ? made.replace(sentence, weaken) : made,
              written,
            )
          : weaken(written),
      );
    },
  },
];

/** Another word for the term "member". */
const termKind = (id, rule) => ({
  id,
  group: 'content',
  rules: [rule],
  term: true,
  fits: (unit) => /\bmembers?\b/i.test(unit.source) && !unit.verbatim && !unit.source.startsWith('“'),
  apply: (unit, text, next, other, all, term) =>
    term && swap(unit, text, /^[\s\S]*$/, (written) => written.replace(term.pattern, term.other)),
});

/** Kinds for a document that defines its terms. */
export const defined = [termKind('defined-term-rendered-otherwise', 'term/defined-term-consistency')];

/** Kinds for the founding document alone: what its own terms demand. */
export const demanded = [
  termKind('term-rendered-otherwise', 'term/required'),
  {
    id: 'clause-dropped',
    group: 'clause',
    rules: ['clause/'],
    near: true,
    fits: (unit) => unit.clause,
    apply: (unit, text) => ({ text: cut(text, unit.from, unit.end, ''), addresses: [unit.address] }),
  },
  {
    id: 'clause-in-english',
    group: 'clause',
    rules: ['clause/'],
    fits: (unit) => unit.clause,
    apply: (unit, text) => ({
      text: cut(text, unit.start, unit.end, unit.source),
      addresses: [unit.address],
    }),
  },
  {
    id: 'notice-word-changed',
    group: 'notice',
    rules: ['notice/', 'structure/'],
    near: true,
    fits: (unit) => unit.verbatim && unit.source.length > 100,
    apply: (unit, text) => swap(unit, text, 'may not be modified', 'may be modified'),
  },
  {
    id: 'notice-revoked',
    group: 'notice',
    rules: ['notice/', 'structure/'],
    near: true,
    fits: (unit) => unit.verbatim,
    apply: (unit, text) => ({
      text: cut(text, unit.start, unit.start, 'No longer valid: '),
      addresses: [unit.address],
    }),
  },
  {
    id: 'notice-dropped',
    group: 'notice',
    rules: ['notice/', 'structure/'],
    near: true,
    fits: (unit) => unit.verbatim,
    apply: (unit, text) => ({ text: cut(text, unit.from, unit.end, ''), addresses: [unit.address] }),
  },
  {
    id: 'notice-year',
    group: 'notice',
    rules: ['notice/', 'structure/'],
    near: true,
    fits: (unit) => unit.verbatim && unit.source.startsWith('Copyright'),
    apply: (unit, text) => swap(unit, text, /\d{4}/, '2008'),
  },
];
