/** Whether an English sentence obliges, recommends or permits. */

import { saysNo } from './english-negation.ts';

/** How strong a sentence is. */
export type Modality = 'must' | 'should' | 'may';

/**
 * What an English sentence does: it obliges, recommends or permits; `undefined` when it does none or several of these, or
 * says no, which turns one into the other ("no one may", "niemand darf").
 */
export function modalityIn(wrapped: string): Modality | undefined {
  if (!/\b(?:must|shall|should|ought|may|required|allowed)\b/i.test(wrapped)) return undefined;
  const english = wrapped.replace(/\s+/g, ' ');
  // "Shall only" and "may only" say the same, a recital is no rule, and "you should" is advice, as "you can" is elsewhere.
  if (
    /\bonly\b|^Whereas\b|\bmay (?:wish|want) to\b|\bshould (?:just|simply|get|see|look|take|feel|now|already|be (?:[a-z]+ly )?(?:visible|able|shown|displayed|fine|enough|available|there|seen|fast|quick|easy|simple|accessible|possible|ready))\b|\bshould[.!?,]|\byou should\b/i.test(
      english,
    ) ||
    towardsGoal.test(english) ||
    saysNo(english)
  )
    return undefined;
  const obliges =
    /\b(?:(?<!\ba )must|shall|is required to|are required to)\b/i.test(english) &&
    !/\bif [^,]{0,60}\b(?:must|shall)\b/i.test(english) &&
    // Of a cost that must be paid it is said what it can be.
    !/\b(?:that|which|who) must\b.*\bcan\b|\bmust be \d/i.test(english);
  const recommends = /\b(?:should|ought to)\b/i.test(english) && !hedged.test(english);
  const permits =
    /\b(?:may|is allowed to|are allowed to)\b/.test(english) &&
    !opensNothing.test(english) &&
    !hedged.test(english);
  if (Number(obliges) + Number(recommends) + Number(permits) !== 1) return undefined;
  if (permits) return /\b(?:rights?|entitled|can)\b/.test(english) ? undefined : 'may';
  // Beside what is obliged a "may" is rendered by a word of its own: "may use it to see where it must go".
  if (/\bright to\b|\bfree to\b/.test(english) || (obliges && /\bmay\b/.test(english))) return undefined;
  return obliges ? 'must' : 'should';
}

/** How something is done, and no rule: "to get the result, we must attach a handler". */
const towardsGoal = /^(?:in order )?to \p{Ll}+[^,]{0,120}, (?:we|you|one) (?:must|should|may)\b/iu;

/** Talk about what is possible or wise, as guides have it, and no rule. */
const hedged =
  /\b(?:can|could|might|would|perhaps|maybe|probably|presumably|likely|whether|wonder\p{Ll}*)\b|\b(?:we|it|this|that|which|there|these|some|i|one) may\b|\byou may (?:not|also|think|feel|find|notice|see|even|be|recall|remember|consider|wonder|want|have|know|need)\b|\bthey may (?:ask|say|feel|be)\b|\bif (?:you|we)\b|\bshould (?:they|you|we|i|one|he|she|it|any\p{Ll}*|this|there)\b|\bable to\b|\b(?:how|what) (?:[^,;:.]{0,40} )?(?:may|should)\b|\?/iu;

/**
 * "May" that permits nothing: what can be necessary ("may have to"), what can happen ("may be caused by"), a limit ("may
 * have at most"), a wish.
 */
const opensNothing =
  /\bmay (?:\p{Ll}+ )?(?:have to|need|want|wish|seem|require|depend|vary|become|cause|result|happen|occur|contain|well|also be (?:necessary|required)|be (?:\p{Ll}+ly )?(?:required|asked|obliged|necessary|needed|expected|caused|due|able|affected|difficult|hard|scarce|rare|useful|helpful|possible|different|better|worse|slow|faster|wrong|missing|empty|confusing|tempt|that|the case|some|more|too|used to)|have (?:been|at most|no more|up to|to|a|an|the|more|some|other|already))\b|\bat most\b|\bno more than\b|\bup to \d|\bmaximum\b|\bas (?:the case )?may be\b|\bmust\b.*\bmay\b|\bmay\b.*\bmust\b/iu;
