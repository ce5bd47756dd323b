/** Words by which languages oblige and permit. */

import { listsByLanguage, type WordList } from './words.ts';

const must = listsByLanguage({
  ar: 'يجب ويجب يتعين يلتزم يتوجب ينبغي وينبغي لابد',
  bg: 'трябва длъжни длъжен',
  ca: 'ha han haurà hauran deu deuen cal',
  cs: 'mus* povin*',
  da: 'skal må',
  de: 'muss müssen muß hat haben verpflichtet soll sollen sollte sollten',
  el: 'πρέπει οφείλ* υποχρε*',
  es: 'debe deben deberá deberán debería deberían ha han tiene tienen tendrá tendrán obliga*',
  fi: 'tulee täytyy pitää on velvol*',
  fr: 'doit doivent devra devront devrait devraient faut tenu tenus tenue obliga*',
  he: 'חייב חייבת חייבים חייבות צריך צריכים יש על',
  hi: 'चाहिए होगा होगी होंगे करेगा करेंगे अनिवार्य आवश्यक',
  hr: 'mora moraju treba trebaju dužan dužni',
  hu: 'kell köteles* kötel*',
  id: 'harus wajib perlu',
  it: 'deve devono dovrà dovranno dovrebbe dovrebbero tenuto tenuti obblig*',
  ja: '~なければならない ~べき ~ものとする ~義務 ~必要 ~ねばならない ~なくてはならない',
  ko: '~하여야 ~해야 ~야 ~의무 ~필요',
  ms: 'mesti hendaklah wajib perlu',
  nb: 'skal må',
  nl: 'moet moeten dient dienen zal zullen verplicht',
  pl: 'musi muszą powinien powinn* należy obowiąz*',
  pt: 'deve devem deverá deverão deveria deveriam tem têm terá obriga*',
  ro: 'trebuie obligat* va vor',
  ru: 'должен должна должно должны обязан* следует надлежит надо нужно необходимо',
  sk: 'mus* povin* má majú',
  sr: 'мора морају треба дужан дужни mora moraju treba',
  sv: 'måste ska skall bör',
  tr: '~malı ~meli zorunda gerek* ~mak ~mek',
  uk: 'повин* мусить мусять має мають слід зобов*',
  vi: 'phải cần nên',
  zh: '~必须 ~必須 ~应 ~應 ~须 ~須 ~需 ~要 ~得',
});

const may = listsByLanguage({
  ar: 'يجوز ويجوز يمكن ويمكن يستطيع',
  bg: 'може могат',
  ca: 'pot poden podrà podran',
  cs: 'může mohou smí smějí lze',
  da: 'kan',
  de: 'darf dürfen kann können',
  el: 'μπορεί μπορούν δύναται',
  es: 'puede pueden podrá podrán podría podrían',
  fi: 'saa saavat voi voivat',
  fr: 'peut peuvent pourra pourront pourrait pourraient',
  he: 'רשאי רשאית רשאים רשאיות יכול יכולים ניתן מותר',
  hi: 'सकता सकती सकते सकेगा सकेंगे',
  hr: 'može mogu smije smiju',
  hu: '*hat *het *hatja *heti *hatnak *hetnek lehet szabad',
  id: 'boleh dapat bisa',
  it: 'può possono potrà potranno potrebbe potrebbero',
  ja: '~ことができる ~てもよい ~得る ~うる ~できる',
  ko: '~수 있',
  ms: 'boleh dapat',
  nb: 'kan',
  nl: 'mag mogen kan kunnen',
  pl: 'może mogą można wolno',
  pt: 'pode podem poderá poderão poderia poderiam',
  ro: 'poate pot',
  ru: 'может могут можно вправе',
  sk: 'môže môžu smie smú možno',
  sr: 'може могу сме смеју može mogu sme',
  sv: 'får kan',
  tr: '~abilir ~ebilir',
  uk: 'може можуть можна',
  zh: '~可以 ~可 ~能 ~得',
});

/** The words of obligation and of permission; `undefined` when nobody described both. */
export function modalityOf(
  language: string,
): { readonly must: WordList; readonly may: WordList } | undefined {
  const obliging = must(language);
  const permitting = may(language);
  return obliging && permitting && { must: obliging, may: permitting };
}

/**
 * What an English sentence does: it obliges or permits; `undefined` when it does neither or both, or says no, which
 * turns one into the other ("no one may", "niemand darf").
 */
export function modalityIn(english: string): 'must' | 'may' | undefined {
  // "Shall only" and "may only" say the same.
  if (/\bonly\b/i.test(english)) return undefined;
  const obliges = /\b(?:must|shall|is required to|are required to)\b/i.test(english);
  const permits = /\b(?:may|is allowed to|are allowed to)\b/.test(english);
  if (obliges === permits || (permits && /\b(?:rights?|entitled|can)\b/.test(english))) return undefined;
  return obliges ? (/\bright to\b/.test(english) ? undefined : 'must') : 'may';
}
