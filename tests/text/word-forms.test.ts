import { expect, it } from 'vitest';
import { formsOf } from '../../src/text/word-forms.ts';

it.each([
  ['ΑΓΟΡΙΑ', 'Αγόρια'],
  ['ΣΧΟΛΕΙΟΥΣ', 'Σχολείους'],
  ['ΚΑΪΚΙ', 'Καΐκι'],
  ['ΝΕΡΑΪΔΑ', 'Νεράιδα'],
  ['ΠΡΩΪΝΟ', 'Πρωϊνό'],
  ['ΤΗΣ', 'Της'],
  ['ᲒᲐᲠᲓᲐᲬᲔᲠᲐ', 'გარდაწერა'],
  ['FUẞWEG', 'FUßWEG'],
  ['ԲԱՐԵՒ', 'բարև'],
  ['ԵՎ', 'և'],
  ['בה״ח', 'בה"ח'],
  ['ז׳קט', "ז'קט"],
])('takes capitals and signs of the script as dictionaries have the word: %s is "%s"', (word, form) => {
  expect(formsOf(word)).toContain(form);
});

it.each(['Αγορια', 'αγορια', 'გარდაწერა', 'Fusweg', 'GARTEN', 'ДОМ', 'Բարեվ'])(
  'leaves "%s" as it is: it is no word in such capitals',
  (word) => {
    expect(formsOf(word).every((form) => form.normalize('NFC') === word)).toBe(true);
  },
);
