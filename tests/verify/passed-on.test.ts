/** Honest copies of two documents, in Latin letters and in others: none may be called altered. */

import { beforeAll, describe, expect, it } from 'vitest';
import { lanterns, laternen, verifyLanterns } from './lanterns.ts';
import { markupCopies, pageCopies, typedCopies } from './passed-on.ts';
import { english, textIn, type Verdict, verify } from './verdicts.ts';

type Judge = (copies: Readonly<Record<string, string | Uint8Array>>) => Promise<ReadonlyMap<string, Verdict>>;
const texts: readonly (readonly [name: string, lang: string, text: string, judge: Judge])[] = [
  ['the Code of Conduct', 'en', english, verify],
  ['the Code of Conduct in Arabic', 'ar', textIn('ar'), verify],
  ['the Code of Conduct in Japanese', 'ja', textIn('ja'), verify],
  ['rules of another shape', 'en', lanterns, verifyLanterns],
  ['their German translation', 'de', laternen, verifyLanterns],
];

describe.each(texts)('a copy of %s', (_, lang, text, judge) => {
  const copies = { ...typedCopies(text), ...markupCopies(text), ...pageCopies(text, lang) };
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(async () => {
    verdicts = await judge(copies);
  }, 120_000);

  it.each(Object.keys(copies))('is what it is: %s', (name) => {
    const found = [...verdicts].find(([path]) => path.split('!')[0] === name)?.[1];
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
