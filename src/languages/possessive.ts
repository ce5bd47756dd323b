/** "His", "her", "its", "their": what languages make of an owner that was named before ("the member's papers"). */

import { listsByLanguage, type WordList } from './words.ts';

/** The possessive words of the third person; `undefined` when nobody listed them. */
export const possessivesOf: (language: string) => WordList | undefined = listsByLanguage({
  be: 'яго яе іх сва* свой сваё',
  bg: 'негов* неин* техен техн* сво* си му',
  bs: 'njegov* njezin* njihov* njen* svoj* svog svom',
  ca: 'seu seva seus seves llur llurs',
  cs: 'jeho její jejich svůj svo* své svá svého svému svým svých',
  da: 'sin sit sine hans hendes dens deres',
  de: 'sein seine* ihr ihre*',
  el: 'του της τους',
  es: 'su sus suyo suya suyos suyas',
  fr: 'son sa ses leur leurs sien sienne siens siennes',
  gl: 'seu súa seus súas',
  hr: 'njegov* njezin* njihov* njen* svoj* svog svom',
  it: 'suo sua suoi sue loro proprio propria propri proprie',
  mk: 'негов* нејзин* нивн* свој* сво*',
  nb: 'sin sitt sine hans hennes dens deres',
  nl: 'zijn haar hun diens',
  nn: 'sin sitt sine hans hennar deira',
  no: 'sin sitt sine hans hennes dens deres',
  pl: 'jego jej ich swój swo* swą swym swych',
  pt: 'seu sua seus suas dele dela deles delas',
  ro: 'său sa săi sale lui ei lor',
  ru: 'его её ее их свой сво*',
  sk: 'jeho jej ich svoj svoj*',
  sl: 'njegov* njen* njihov* svoj svoj*',
  sr: 'његов* њен* њихов* свој свој* njegov* njen* njihov* svoj svoj*',
  sv: 'sin sitt sina hans hennes dess deras',
  uk: 'його її їх їхн* свій сво*',
});
