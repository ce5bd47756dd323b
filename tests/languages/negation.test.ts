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
    ['de', 'The pass does not cover guests.', 'Der Pass gilt für alle, ausgenommen Gäste.', true],
    ['de', 'The pass does not cover guests.', 'Der Pass gilt ausschließlich für Gäste.', false],
    ['es', 'The pass does not cover guests.', 'El pase vale exclusivamente para los invitados.', false],
    ['ru', 'The lanes are not equal.', 'Дорожки различны.', true],
    ['ru', 'The lanes are not equal.', 'Дорожки равны друг другу.', false],
    ['fr', 'The lanes are not equal.', 'Les voies sont égales les unes aux autres.', false],
    ['hu', 'The lane is not identical.', 'A másolat sávja azonos.', false],
    ['zh', 'The lanes are not alike.', '泳道各异。', true],
    ['zh', 'The lanes are not alike.', '泳道异常相似。', false],
    ['ja', 'The pass does not include removal.', 'この券は削除を含みます。', false],
    ['ja', 'The pass does not include guests.', 'この券は客を除きます。', true],
    ['hu', 'Do not stay here.', 'Itt tartózkodhat.', false],
    ['pl', 'Do not row in rare boats.', 'Pływaj w unikalnych łodziach.', false],
    ['fr', 'You must not abstain.', 'Vous devez vous abstenir.', false],
  ])('%s: %s %s', (language, english, translation, kept) => {
    expect(keepsNegation({ language }, english, translation)).toBe(kept);
  });

  it.each([
    'It asks with the buttons Yes and No.',
    "Ask again when it shows 'ls: cannot row, no such lake'.",
  ])('is none in %s', (english) => {
    expect(deniesSomewhere(english)).toBe(false);
  });

  it.each([
    'Yes and no guests may row.',
    "Boats of '88 must not leave the members' lake.",
    "Boats 'not yet' painted must not leave the lake.",
  ])('is some in %s', (english) => {
    expect(deniesSomewhere(english)).toBe(true);
  });
});
