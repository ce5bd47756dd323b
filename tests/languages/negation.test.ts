import { describe, expect, it } from 'vitest';
import { deniesSomewhere } from '../../src/languages/english-negation.ts';
import { keepsNegation } from '../../src/languages/negation.ts';

describe('negation in other words', () => {
  it.each([
    ['tr', 'Never talk to guests.', 'Konuklarla asla konuşma.', true],
    ['tr', 'Never talk to guests.', 'Konuklarla konuş.', false],
    ['ko', 'Rowing at night is not really convenient.', '밤에 노를 젓는 것은 불편합니다.', true],
    ['fr', 'You must not row at night.', 'Vous devez vous abstenir de ramer la nuit.', true],
    ['de', 'A row is not equal to a lane.', 'Eine Reihe ist von einer Bahn verschieden.', true],
    ['de', 'A row is not equal to a lane.', 'Eine Reihe ist gleich einer Bahn.', false],
    ['pl', 'The sign will not match guests.', 'Znak pasuje do wszystkich oprócz gości.', true],
    ['pl', 'The sign will not match guests.', 'Znak pasuje do gości.', false],
  ])('%s: %s %s', (language, english, translation, kept) => {
    expect(keepsNegation({ language }, english, translation)).toBe(kept);
  });

  it.each([
    'It asks with the buttons Yes and No.',
    "Ask again when it shows 'ls: cannot row, no such lake'.",
  ])('is none in %s', (english) => {
    expect(deniesSomewhere(english)).toBe(false);
  });
});
