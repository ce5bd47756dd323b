/** Honest copies as offices, sites, feeds, mails, chats and files of data have them: none may be called altered. */

import { beforeAll, describe, expect, it } from 'vitest';
import { keptCopies, letterCopies, officeCopies, siteCopies } from './found-copies.ts';
import { lanterns, laternen, verifyLanterns } from './lanterns.ts';
import { textIn, type Verdict, verify } from './verdicts.ts';

type Judge = (copies: Readonly<Record<string, string | Uint8Array>>) => Promise<ReadonlyMap<string, Verdict>>;
const texts: readonly (readonly [name: string, lang: string, text: string, judge: Judge])[] = [
  ['rules', 'en', lanterns, verifyLanterns],
  ['their German translation', 'de', laternen, verifyLanterns],
  ['the Code of Conduct in Japanese', 'ja', textIn('ja'), verify],
  ['the Code of Conduct in Arabic', 'ar', textIn('ar'), verify],
];
/** Pages that keep the text from being seen until a program shows it. */
const shownByProgram = new Set(['slides.html']);

describe.each(texts)('a copy of %s', (_, lang, text, judge) => {
  const copies = {
    ...officeCopies(text),
    ...siteCopies(text, lang),
    ...letterCopies(text),
    ...keptCopies(text),
  };
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await judge(copies);
  }, 240_000);

  it.each(Object.keys(copies))('is what it is: %s', (name) => {
    const found = [...verdicts].find(([path]) => path.split('!')[0] === name)?.[1];
    if (shownByProgram.has(name)) expect(found).toMatchObject({ verdict: 'recognised', exit: 2, lang });
    else
      expect(found).toMatchObject({
        verdict: lang === 'en' ? 'faithful' : 'translation',
        allowed: true,
        exit: 0,
        lang,
        items: [],
        added: [],
        notice: 'present',
        clause: 'present',
      });
  });
});
