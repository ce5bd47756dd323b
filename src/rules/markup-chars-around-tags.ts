import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Block, Mark } from '../model.ts';
import { breaksIn, placeIn, readingsOf } from '../pairs/readings.ts';
import { Script } from '../text/characters.ts';

const rule: TranslationRule = defineRule({
  id: 'markup/chars-around-tags',
  severity: 'note',
  summary: 'A link or an emphasized word is not glued to the word before or after it',
  rationale: 'Two words become one when the space beside a mark gets lost.',
  remedy: 'Put the space back, or take the whole word into the mark.',
  messages: { glued: 'Missing space before "{{shown}}" in {{item}}' },
  examples: [
    { source: 'See the **rules**.', target: 'Voir l’**ordre**.', expect: [] },
    { source: 'See **rules**.', target: 'Voir**règles**.', expect: ['glued'] },
    { source: 'See all.<br> `a` **rules**.', target: 'Voir tout.<br>**règles**.', expect: [] },
    { source: 'See all.<br> `a` **rules**.', target: 'Voir<br> tout.**règles**.', expect: ['glued'] },
    { source: 'See **rules**.', target: 'См.**правила**.', lang: 'ru', expect: ['glued'] },
    { source: 'See <b>rules</b> today.', target: 'Voir<b>règles</b> ce jour.', expect: ['glued'] },
    {
      source: 'Boats of 1911<br><a href="a.md">See</a> **them**.',
      target: 'Boote.<br><a href="a.md">Siehe</a> diese,**auch**.',
      lang: 'de',
      expect: ['glued'],
    },
    { source: 'See **rules** today.', target: 'Voir **règles**ce jour.', expect: ['glued'] },
    { source: 'See <b>rules</b> today.', target: 'Ver <b>reglas</b>hoy.', lang: 'es', expect: ['glued'] },
    { source: 'See the [rule](a.md) today.', target: 'Voir les [règle](a.md)s ce jour.', expect: [] },
    { source: 'The **mo**wing club', target: 'Le club de **ton**te', expect: [] },
    { source: 'The **lawn** rules.', target: 'Die **Rasen**regeln.', lang: 'de', expect: [] },
    {
      source: 'See **rules**.\n\nRead [them](https://a.example).',
      target: 'Voir**règles**.\n\nLisez-[les](https://a.example) et[lisez](https://a.example).',
      expect: ['glued', 'glued'],
    },
  ],
  *check(alignment) {
    const { marked, scripts, language } = readingsOf(alignment);
    if (!(scripts & (Script.Latin | Script.Cyrillic | Script.Greek | Script.Armenian))) return;
    const isGlued = withoutEndings.has(language) ? isGluedAround : isGluedBefore;
    for (const reading of marked) {
      const { pair } = reading;
      const block = pair.targets[0];
      if (
        !block ||
        pair.targets.length > 1 ||
        pair.sources.some((unit) => unit.marks.some((mark) => isGlued(unit, mark)))
      )
        continue;
      for (const mark of block.marks.filter((one) => isGlued(block, one)).slice(0, ENOUGH)) {
        const { start, end } = isGluedBefore(block, mark)
          ? mark.span
          : { start: mark.span.end, end: mark.span.end };
        yield {
          messageId: 'glued',
          data: { item: pair.address, shown: shownFrom(block.text, start, end) },
          ...placeIn(reading, start, Math.max(end, start + 1)),
        };
      }
    }
  },
});

export default rule;

/** The words of a mark; of an element the word that it begins with. */
function shownFrom(text: string, start: number, end: number): string {
  if (end > start) return text.slice(start, Math.min(end, start + 40));
  return /^\S{1,40}/.exec(text.slice(start))?.[0] ?? '';
}

/** More in one unit say no more. */
const ENOUGH = 20;

/** Languages that put no ending, and no second half of a word, behind a word that is marked. */
const withoutEndings: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt', 'ca', 'gl', 'oc', 'vi']);

/** Elements around words. Wrappers that say in which direction they are written may stand anywhere. */
const opening = /^<(?:a|b|code|em|i|kbd|mark|small|strong|u)\b[^<>]*>$/i;

/** Only scripts in which nothing is put before a word: Arabic and Hebrew have articles that are. */
const letters = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]$/u;

/** A letter, or the mark of a sentence behind a word: an address or a number has none such. */
const before =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]$|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]{2}[.,;!?]$/u;

function isGluedAround(block: Block, mark: Mark): boolean {
  return isGluedBefore(block, mark) || isGluedBehind(block, mark);
}

const closing = /^<\/(?:a|b|code|em|i|kbd|mark|small|strong|u)>$/i;
/** What a short name is made of is shown by short beginnings: **Co**mité. */
const longEnd = /\p{Script=Latin}{4}$/u;
/** Of one letter it would be a part of the word; plurals are often left outside of a mark. */
const nextWord = /^(?!(?:es|nt|ne|ns)(?!\p{L}))\p{Script=Latin}{2}/u;

function isGluedBehind(block: Block, mark: Mark): boolean {
  const { start, end } = mark.span;
  if (mark.type === 'image' || (mark.type === 'html' ? !closing.test(mark.target) : end - start < 2))
    return false;
  return (
    longEnd.test(block.text.slice(Math.max(0, end - 4), end)) &&
    nextWord.test(block.text.slice(end, end + 3)) &&
    !breaksIn(block).has(end)
  );
}

function isGluedBefore(block: Block, mark: Mark): boolean {
  if (mark.type === 'image') return false;
  if (mark.type === 'html' ? !opening.test(mark.target) : mark.span.end === mark.span.start) return false;
  const { start, end } = mark.span;
  // One letter that stands out shows what an abbreviation is made of.
  if (mark.type !== 'link' && end - start === 1) return false;
  // A line that was broken parts two words as well.
  return (
    start > 0 &&
    before.test(block.text.slice(Math.max(0, start - 3), start)) &&
    letters.test(block.text.slice(start, start + 1)) &&
    !breaksIn(block).has(start)
  );
}
