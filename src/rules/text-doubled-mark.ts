import { defineRule, type TranslationRule } from '../check/rule.ts';
import { matchesIn, placeIn, type Reading, readingsOf, wordsOnly } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'text/doubled-mark',
  severity: 'note',
  summary: 'No comma, full stop or semicolon stands there twice, or beside another of them',
  rationale: 'It is what is left of a sentence that was changed, as ",," where a word was taken out.',
  remedy: 'Delete the mark that is too much.',
  messages: { doubled: 'Unexpected "{{shown}}" in {{item}}, expected one mark' },
  examples: [
    {
      source: 'Mow, rake and so on. See ../sheds.',
      target: 'Tondez, ratissez, etc.. Voir ../abris.',
      expect: ['doubled'],
    },
    { source: 'Be fair... Be kind.', target: 'Soyez justes... Soyez bons.', expect: [] },
    { source: 'Open the .rake file.', target: '開く。.rakeを。', lang: 'ja', expect: [] },
    { source: 'Really?! Be fair.', target: '本当？！公正であれ。', lang: 'ja', expect: [] },
    { source: 'Write ",," between them.', target: 'Écrivez « ,, » entre eux.', expect: [] },
    {
      source: 'Be fair, always.\n\nBe kind.',
      target: 'Soyez justes,, toujours.\n\nSoyez bons..',
      expect: ['doubled', 'doubled'],
    },
    {
      source: 'Be fair, always.\n\nBe kind.\n\nBe true.',
      target: '要公正，，始终如此。\n\n要友善。。\n\n要真诚，。',
      lang: 'zh-Hans',
      expect: ['doubled', 'doubled', 'doubled'],
    },
  ],
  *check(alignment) {
    const { prose, flags } = readingsOf(alignment);
    if (!(flags & Trait.marksInRow)) return;
    const found = prose.flatMap((reading) =>
      reading.flags & Trait.marksInRow ? [...doubledMarks(reading)].map((at) => ({ reading, ...at })) : [],
    );
    // Two full stops are three dots for some, again and again.
    const counts = new Map<string, number>();
    for (const { shown } of found) counts.set(shown, (counts.get(shown) ?? 0) + 1);
    for (const { reading, shown, at } of found) {
      if ((counts.get(shown) ?? 0) > MOST) continue;
      const data = { item: reading.pair.address, shown };
      yield { messageId: 'doubled', data, ...placeIn(reading, at, at + shown.length) };
    }
  },
});

export default rule;

/** More of one kind are a way of writing. */
const MOST = 4;

function* doubledMarks(reading: Reading): Iterable<{ readonly shown: string; readonly at: number }> {
  for (const { 0: shown, index: at } of matchesIn(wordsOnly(reading), doubled))
    if (!reading.source.match(doubled)?.includes(shown)) yield { shown, at };
}

/** A name that begins with a full stop (".rake", "..") may follow any mark, and abbreviations of letters end with one. */
const doubled =
  /(?<![,;，、；。،؛.…])(?:,,|;;|，，|、、|；；|。。|،،|؛؛|,\.(?=\s|$)|[，、；]。|。[，、；]|，、|、，|、\.(?=\s|$)|。\.(?=\s|$)|\.。)(?![,;，、；。،؛.…])|(?<=\p{L}{2}[)\]"'”»’]?)\.\.(?=\s|$)/gu;
