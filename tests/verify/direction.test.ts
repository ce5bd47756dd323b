import { expect, it } from 'vitest';
import { OVERRIDE, withTurns } from '../../src/verify/direction.ts';

const turned = (text: string): boolean => withTurns(text).includes(OVERRIDE);

it.each([
  ['one word of the text around it', 'do \u2067not\u2069 shout'],
  ['several words of one direction', 'do \u2067not shout here\u2069 ever'],
  ['the direction of the text around it', 'wait \u206610 days, or 20\u2069 at most'],
  ['an embedding in Arabic of Arabic with English', 'يجب على \u202bأعضاء ISOC الكرام\u202c احترام'],
  ['a name in Arabic', 'يجب على أعضاء \u2066Friends of the Net\u2069 احترام'],
  ['a name in Arabic that begins it', '\u2068Friends of the Net\u2069 جمعية'],
  ['what its first letter says', 'the \u2068guild of 1900\u2069 met'],
  ['one number', 'at least \u2067100\u2069 years'],
  ['a number of several parts', 'on \u206712.05.2003\u2069 at noon'],
  ['nothing', 'at \u2067\u2069 least'],
])('isolating %s changes no order', (_, text) => {
  expect(withTurns(text)).toBe(text);
});

it.each([
  ['two numbers', 'from \u2067100 2003\u2069 on'],
  ['a number and words', 'after \u20674 weeks and\u2069 no more'],
  ['words of both directions', 'the \u2067guild جمعية\u2069 met'],
  ['words of both directions in Arabic', 'يجب على \u2066guild جمعية\u2069 احترام'],
  ['the same without an end', 'the \u202bguild جمعية met'],
])('isolating %s against the direction around it does', (_, text) => {
  expect(turned(text)).toBe(true);
  expect(withTurns(text)).toHaveLength(text.length);
});

it('is bounded in depth and linear in length', () => {
  const deep = '\u2067a 1 '.repeat(20_000);
  expect(withTurns(deep)).toHaveLength(deep.length);
});
