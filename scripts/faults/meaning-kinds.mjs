// Faults that only somebody sees who knows both languages: what dictionaries are for. As in kinds.mjs.
const cut = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);
const prose = (unit) => unit.kind !== 'heading' && unit.target.length > 60 && !unit.furnished;
const sentences = (text) =>
  text.split(/(?<=[.!?]["»”’)]?)\s+|(?<=[。！？।॥։؟۔])\s*/).filter((part) => /\p{L}/u.test(part));
const joint = (text) => (/[\u3040-\u9fff\u0e00-\u0eff]/.test(text) ? '' : ' ');
/** A number that never changes for a unit. */
const seedOf = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);

export const meaningKinds = [
  {
    // By a part of another item, cut to the same length, so that it is no copy of one.
    id: 'replaced',
    group: 'content',
    rules: ['meaning/replaced'],
    fits: prose,
    apply: (unit, text, next, other, all) => {
      const { length } = unit.target;
      const others = all.filter(
        (one) =>
          prose(one) && one !== unit && one.target.length > length + 12 && one.target.length < length * 3,
      );
      const from = others[seedOf(unit.address) % Math.max(1, others.length)]?.target;
      if (!from) return undefined;
      let made = '';
      if (joint(from) === '') made = from.slice(2, length + 2);
      else
        for (const word of from.split(' ').slice(1))
          if (made.length < length) made += `${made && ' '}${word}`;
      const end = /[.。।۔]\s*$/.exec(unit.target)?.[0] ?? '';
      made = made.replace(/[.;:,。،।；，、\s]+$/u, '') + end;
      return { text: cut(text, unit.start, unit.end, made), addresses: [unit.address] };
    },
  },
  {
    id: 'sentence-omitted',
    group: 'content',
    rules: ['meaning/sentence-omitted', 'text/short'],
    fits: (unit) =>
      prose(unit) &&
      sentences(unit.source).length > 1 &&
      sentences(unit.target).length === sentences(unit.source).length &&
      sentences(unit.target).every((sentence) => sentence.length > 15),
    apply: (unit, text) => {
      const all = sentences(unit.target);
      const left = Math.min(seedOf(unit.address) % all.length, all.length > 2 ? all.length - 2 : 1);
      const kept = all.filter((_, index) => index !== left);
      return {
        text: cut(text, unit.start, unit.end, kept.join(joint(unit.target))),
        addresses: [unit.address],
      };
    },
  },
  {
    id: 'sentence-added',
    group: 'content',
    rules: ['meaning/sentence-added', 'text/long'],
    fits: (unit) => prose(unit) && unit.target.length > 90,
    apply: (unit, text, next, other, all) => {
      const own = sentences(unit.target);
      const others = all.filter(
        (one) =>
          one !== unit &&
          prose(one) &&
          /[.。।۔]$/.test(one.target) &&
          sentences(one.target).length === 1 &&
          one.target.length < unit.target.length * 1.2,
      );
      const added = others[seedOf(unit.address) % Math.max(1, others.length)]?.target;
      if (!added || !/[.。।۔]$/.test(own[0])) return undefined;
      const made = [own[0], added, ...own.slice(1)].join(joint(unit.target));
      return { text: cut(text, unit.start, unit.end, made), addresses: [unit.address] };
    },
  },
  {
    // A word of the dictionary by the first word that the dictionary has for the opposite of its English, uninflected.
    id: 'opposite-word',
    group: 'content',
    rules: ['meaning/opposite'],
    meaning: true,
    fits: prose,
    apply: (unit, text, next, other, all, aid) => {
      const change = aid?.lexicon && aid.opposite?.(unit);
      if (!change) return undefined;
      const made = unit.target.slice(0, change.start) + change.by + unit.target.slice(change.end);
      return { text: cut(text, unit.start, unit.end, made), addresses: [unit.address] };
    },
  },
];

/** Where a translation has a word with an opposite, and what stands for that; told apart from what the program does. */
export function oppositeIn(unit, { lexicon, reader, forms, opposites }) {
  const words = [...unit.source.toLowerCase().matchAll(/[a-z]+/g)].map(([word]) => word);
  for (const word of words) {
    if (!lexicon.words.has(word)) continue;
    for (const opposite of forms(word).flatMap(opposites)) {
      const [by] = (lexicon.words.get(opposite) ?? []).filter(
        (one) => !one.includes(' ') && !(lexicon.words.get(word) ?? []).includes(one),
      );
      if (by === undefined || by.length < 3 || words.includes(opposite)) continue;
      const spans = reader.spansIn(unit.target, new Set([word]));
      if (spans.length === 1) return { ...spans[0], by };
    }
  }
  return undefined;
}
