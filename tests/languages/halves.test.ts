import { describe, expect, it } from 'vitest';
import { addsHalf } from '../../src/languages/halves.ts';

describe('a half that is added to a number', () => {
  it.each([
    ['en', 'for 3', ' and a half years'],
    ['fr', 'pendant 3', ' ans et demi.'],
    ['es', 'durante 3', ' años y medio'],
    ['it', 'per 2', ' ore e mezza'],
    ['pt', 'por 3', ' anos e meio.'],
    ['sv', 'i 3', ' och ett halvt år'],
    ['da', 'i 3', ' og et halvt år'],
    ['fi', '3', ' ja puoli vuotta'],
    ['pl', '3', ' i pół roku'],
    ['ru', '3', ' года с половиной'],
    ['uk', '3', ' з половиною роки'],
    ['hu', '3', ' és fél év'],
    ['tr', '3', ' buçuk yıl'],
    ['he', 'למשך 3', ' שנים וחצי'],
    ['el', '3', ' και μισή ώρες'],
    ['hi', 'साढ़े 3', ' वर्ष'],
    ['ja', '任期は3', '年半である'],
    ['zh-Hans', '任期为3', '年半'],
    ['ko', '3', '년 반 동안'],
    ['th', '3', ' ปีครึ่ง'],
    ['vi', '3', ' năm rưỡi'],
  ])('is read in %s: %s%s', (_, before, after) => {
    expect(addsHalf(before.replace(/\d$/, ''), after)).toBe(true);
  });

  it.each([
    ['of another number', 'for 3', ' years, and 2 and a half more'],
    ['in another sentence', 'for 3', ' years. Half of them'],
    ['in a word that begins alike', '3', ' ans et demis-frères'],
    ['nowhere', 'for 3', ' years and a day'],
  ])('is none %s', (_, before, after) => {
    expect(addsHalf(before.replace(/\d$/, ''), after)).toBe(false);
  });
});
