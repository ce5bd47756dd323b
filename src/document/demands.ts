/** Guesses what a text demands, for the first draft of its profile; its owner has the last word. */

import type { Demand, Unit } from '../model.ts';

/**
 * The demands that can be read from the text itself: copyright lines and paragraphs that say that they must be kept,
 * and the sentence that calls the English definitive. Each with the sentence that makes it.
 */
export function guessDemands(units: readonly Unit[]): readonly Demand[] {
  const demands: Demand[] = [];
  const clauses = units.filter((unit) => callsEnglishDefinitive(unit.text));
  for (const unit of clauses)
    demands.push({ type: 'clause', units: [unit.address], sentence: sentenceWith(unit.text, definitive) });
  // A heading only names what stands below it.
  const texts = units.filter(({ kind }) => kind !== 'heading');
  const terms = texts.filter((unit) => mustBeKept.test(unit.text));
  const notices = texts.filter(
    ({ text }) => copyrightLine.test(text) && text.length < 300 && !aboutWords.test(text),
  );
  const kept = [...new Set([...notices, ...terms])].filter((unit) => !clauses.includes(unit));
  const [first] = terms.length > 0 ? terms : notices;
  if (first) {
    const sentence =
      terms.length > 0 ? sentenceWith(first.text, mustBeKept) : first.text.replace(/\s+/g, ' ');
    demands.push({ type: 'verbatim', units: kept.map((unit) => unit.address), sentence });
  }
  return demands;
}

const definitive = /\b(?:definitive|authoritative|authentic|prevails?|governs?|controlling|binding)\b/i;
const mustBeKept =
  /\b(?:(?:copyright|this|above) (?:notice|paragraph)s?\b.*\b(?:included|retained|reproduced|preserved|appear|kept)|(?:include|retain|reproduce|preserve|keep) (?:the|this) (?:above )?(?:copyright|notice|paragraph))/is;
const copyrightLine = /^\s*(?:copyright\b(?=.*(?:\d|©|\(c\)|\breserved|\bby\b))|©|\(c\)\s)/is;

/** A sign before the name of what it unfolds: "© Credits & read-more". A year says that it is a notice all the same. */
const aboutWords =
  /^\s*(?:©|\([cC]\))\s*(?:credits?|sources?|attributions?|acknowledge?ments?|references|further reading|read[- ]more|licen[cs]es?|copyrights?|legal)\b(?!.*(?:\d{4}|reserved))/is;

function callsEnglishDefinitive(text: string): boolean {
  return (
    /\bEnglish\b/.test(text) &&
    definitive.test(text) &&
    /\b(?:translations?|versions?|languages?|texts?)\b/i.test(text)
  );
}

function sentenceWith(text: string, pattern: RegExp): string {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]*(?:\s|$)/g) ?? [text];
  return (sentences.find((sentence) => pattern.test(sentence)) ?? text).trim();
}
