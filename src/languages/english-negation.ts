/** How English says no, and which of it every translation has to say. */

import { forTexts } from '../text/for-texts.ts';
import { sentencesOf } from './words.ts';

/** Whether the main clause of some English sentence says no. */
export function deniesSomewhere(english: string): boolean {
  return deniedIn(english).negative.includes(true);
}

/** The sentences of the English, and which of them say no: asked once for all languages. */
export const deniedIn: (english: string) => {
  readonly sources: readonly string[];
  readonly negative: readonly boolean[];
} = forTexts((english) => {
  // Where a line ends says nothing.
  const sources = sentencesOf(english).map((sentence) => sentence.replace(/\s+/g, ' '));
  return { sources, negative: sources.map(deniesFirmly) };
});

/** A rule about nobody: that is said in every language, however freely. */
export const ofNobody: RegExp =
  /^(?:\p{L}+, )?(?:no|nobody|none|neither)\b(?![^,;:]*\bmeans?\b)(?:[^,;:.!?]|[.!?](?!\s))*\b(?:shall|must|may|can|will|should|is|are|was|were|has|have)\b/isu;

/** A clause about a thing, with a "not" of its own. */
export const deniedAside: RegExp =
  /\b(?:which|that|who) (?:did|does|do|is|are|was|were|has|have|had|shall|may|must|can|will) not\b/i;

/** The English has a word that denies by how it is made, beside its "not": its translation is no translation of "not". */
export const deniesByForm: RegExp =
  /\b(?:un(?!der|it|iv|til|less|like\b|cle|anim|ion|i[fq])\p{Ll}{4,}|(?:im|in)(?:possib|valid|capab|suffic|appropr|complet|depend|accept|human)\p{Ll}*|illegal\p{Ll}*|exclu[ds]\p{Ll}*|non[-‐]\p{Ll}+|lack\p{Ll}*|missing|absen\p{Ll}*|difficult\p{Ll}*|void|without|avoid\p{Ll}*)\b/iu;

/**
 * Whether the main clause of an English sentence says no. What is said aside, or of something else ("files, not
 * folders", "if you don't have one"), is easily said in other words.
 */
export function deniesFirmly(sentence: string): boolean {
  // Asked so that somebody agrees, it is asked without in another language.
  if (!saysNo(sentence) || /\?["'”’)]*\s*$/.test(sentence)) return false;
  // A title ("Don't Mow My Lawn") is rendered freely.
  if (isTitle(sentence)) return false;
  // "No. Never.": an answer is said in one word, whatever that is.
  if (/^\W*\p{L}+\W*$/u.test(sentence)) return false;
  const main = sentence.replace(noNegation, '').replace(noName, '').replace(aside, '');
  return (
    firm.test(main) ||
    fewWords.test(main) ||
    (sentence.length <= SHORT_SENTENCE && plain.test(main)) ||
    (sentence.length <= SHORTEST_SENTENCE && plainest.test(main))
  );
}

/** Whether all words of three letters and more have a capital. */
function isTitle(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}’']{2,}/gu) ?? [];
  return words.length >= 3 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

const aside =
  /\b(?:(?:if|when|where)\b(?![^,;:.!?)]*\b(?:is|are) not\b)|(?:whenever|unless|although|though|because|since|who|whom|whose|which|(?<!\b(?:ensure|ensures|sure|require|requires|required|agree|so|guarantee|warrant|promise) )that|what|whether|while|as)\b)[^,;:.!?)]*|(?<=\p{L}{2} )(?:you|we|they|i|he|she|it) (?:\p{Ll}+ )?(?:n[’']t|\p{Ll}+n[’']t|not|never|cannot)\b[^,;:.!?)]*|\([^()]*\)|["“][^"”]*["”]/giu;
/** In a short sentence a statement is what is said, and no remark. */
const plain =
  /\b(?:is|are|was|were|be) not\b(?! (?:exclude|prevent|preclude|exceed|in place|match))(?=\s)|(?<=\p{L} )(?<!\b(?:or|with) )\bno \p{Ll}{3,}/iu;
const plainest = /\b(?:has|have|had|do|does|did) not\b(?! (?:match))(?=\s)/iu;
const SHORT_SENTENCE = 210;
const SHORTEST_SENTENCE = 100;

/** What forbids, and what denies of what is obliged, permitted, possible or done: a remark is easily said in other words. */
const firm =
  /(?:\b(?:must|shall|may|should|can|will)|[’']ll)(?: (?:\p{Ll}+ly|also|ever|even|in))? ?(?:not|no|never|none|nobody|neither)\b|\b(?:must|shall|should|wo|ca)n[’']t\b|\bcannot\b|(?:^|[.;:] |^\p{L}+, )(?:(?:no|none|neither)\b(?=[^,;:][^;:]{0,300}\b(?:shall|must|may|can|could|will|would|should|is|are|was|were|has|have)\b)|(?:nobody|never)\b)|(?:^|[.;:,] |\b(?:and|but) |\bplease )(?:do not|don[’']t)\b|\bno one\b|\bnever\b|\bright not\b|^not \p{Ll}|^no \p{Ll}+ing\b/iu;
/** A rule of a few words, without a verb: "No dogs." Who calls out praises: "No weeds!" */
const fewWords = /^no(?: [\p{L}\p{M}’'-]+,?){1,5}(?:\.["”’)]*)?\s*$/iu;

/** Whether an English sentence says no: not "not only", and not the number of something. */
export function saysNo(english: string): boolean {
  return no.test(english) && saysNoAtAll(english);
}

/** The same sentences are asked for in every language. */
const saysNoAtAll: (english: string) => boolean = forTexts((english) =>
  no.test(english.replace(/\s+/g, ' ').replace(noNegation, '').replace(noName, '')),
);

const no = /\b(?:not|no|nobody|never|none|cannot|neither)\b|^Nor\b|n[’']t\b/i;
const noNegation = new RegExp(
  [
    String.raw`\bin no time\b|\byes(?:\/| or )no\b|\byes(?: ?& ?| and )no\b(?!\s+\p{L})|(?<![\p{L}\d])['‘](?=[\p{L}(])[^'‘’\n]{3,200}(?:(?<!s)['’](?!\p{L})|['’](?=[.,:;!?)]|$))|\bis not to be\b|\b(?:is|are|was|were|do|does|did|has|have)(?: not|n[’']t) without\b|\bnot without\b|(?:\bnot|n[’']t) (?:exclude|prevent|preclude|exceed|need)\b|(?:\bnot|n[’']t) be \p{Ll}+ (?:lightly|blindly)\b|\bnot only\b|\b(?:whether )?or not\b|\bno(?:t)? (?:less|later|fewer|more|earlier|sooner|longer) than\b`,
    String.raw`\bno\.(?= ?\d)|\bnot limited to\b|\bnot (?:just|merely|simply|necessarily|always|solely|exclusively)\b|\bif (?:it is |this is )?not(?: possible| sure| already| yet)?\b`,
    String.raw`\b(?:do not|don[’']t|never) (?:forget|hesitate|worry|be (?:afraid|shy|discouraged)|fear|miss|feel)\b|\bnot (?:uncommon|unusual|un\p{Ll}+)(?:ly)?\b`,
    String.raw`\b(?:few|little|minimal) (?:or|to) no\b|\bno \p{Ll}+ any ?(?:more|longer)\b|\bno (?:fun|matter|doubt|wonder|problem|worries|rush|hurry|need|longer|one[’']s|idea|sooner|surprise)\b|\bwhy (?:not|don[’']t|doesn[’']t|isn[’']t)\b|\bnever (?:been|felt|looked|seemed|was|were|had) (?:an? )?(?:more|less|so|as|better|worse|greater|\p{Ll}{2,}ier)\b(?! than\b)|\bnot to mention\b|\blast but not least\b|\b(?:more|often) .{0,20}than not\b|\bnot until\b|(?:\bnot|n[’']t)\b[^.;:]{0,40}\bany ?(?:more|longer)\b|(?:\bnot|n[’']t) (?:charge|cost|work)\b|\bno \p{Ll}+ (?:but|other than)\b|(?:\bnot|n[’']t)\b[^.;]{0,60}\b(?:this way|that way|the same|like (?:this|that))\b|\bnothing (?:but|more|less)\b`,
    String.raw`(?:\bnot|n[’']t) (?:be )?(?:have to|enough|about|meant)\b|\bmay not be able\b|(?:\bnot|n[’']t)\b[^.;]{0,80}\buntil\b|(?:\bnot|n[’']t)\b[^.;]{0,40}\bany\p{Ll}*\b[^.;,]{0,40}\b(?:except|but(?! (?:also|they|you|we|it|he|she|the(?:y|se|n)|do|is|are|was|were|has|have|may|might|must|shall|should|can|could|will|would)\b))\b|\bdon[’']t get me\b|\b(?:you|we|they|I)[’'](?:re|ve|m) (?:not|never)\b`,
    String.raw`\bnone other\b|\bcan(?:[’']t|not) (?:wait|help|but)\b|\bnot at all\b|(?:doesn|isn|aren|don|didn|won|wouldn|shouldn|couldn|hasn|haven)[’']t (?:it|you|they|we|he|she|there)\b|\bwithout which\b|\bnot (?:too|so|very|as|quite|much|many|all|everyone|every|everybody|everything|far|long)\b`,
  ].join('|'),
  'giu',
);

/** A text without its names and titles that have a "not" in them. */
export function withoutNoNames(text: string): string {
  return text.replace(noName, '');
}

/** Names and titles: "Did Not Finish", "None Of The Above". */
const noName =
  /\b(?:\p{Lu}\p{Ll}+ )+(?:Not|No|None|Never)(?: \p{Lu}\p{Ll}+)*\b|\b(?:None|No|Not|Never)(?: \p{Lu}\p{Ll}+){2,}\b/gu;
