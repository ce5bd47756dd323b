import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/languages/english.ts
var functionWords = new Set(
  "the of and to that is for it with as on be by this are or from at which not have has was were been their its they such any all will shall must may should would can who whose these those there other than into under upon when where if but no nor an being does do so only both each between against without within".split(" ")
);
var numberWords = new Map(
  Object.entries({
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    eleven: "11",
    twelve: "12",
    thirteen: "13",
    fourteen: "14",
    fifteen: "15",
    sixteen: "16",
    seventeen: "17",
    eighteen: "18",
    nineteen: "19",
    twenty: "20",
    thirty: "30",
    forty: "40",
    fifty: "50",
    sixty: "60",
    seventy: "70",
    eighty: "80",
    ninety: "90",
    hundred: "100",
    thousand: "1000",
    first: "1",
    second: "2",
    third: "3",
    fourth: "4",
    fifth: "5",
    sixth: "6",
    seventh: "7",
    eighth: "8",
    ninth: "9",
    tenth: "10",
    once: "1",
    twice: "2",
    half: "2",
    zero: "0",
    january: "1",
    february: "2",
    march: "3",
    april: "4",
    may: "5",
    june: "6",
    july: "7",
    august: "8",
    september: "9",
    october: "10",
    november: "11",
    december: "12",
    a: "1",
    an: "1",
    single: "1",
    both: "2"
  })
);
function spelledNumbers(text) {
  const found = /* @__PURE__ */ new Set();
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const value = numberWords.get(word);
    if (value !== void 0) found.add(value);
  }
  return found;
}
function englishWords(text) {
  let words = 0;
  let small = 0;
  for (const found of text.matchAll(/[A-Za-z\u00c0-\u024f]+(?:['’][a-z]+)?/g)) {
    words++;
    if (functionWords.has(found[0].toLowerCase())) small++;
  }
  return { words, small };
}
var relatives = new Set(
  "sco pcm kri jam gul tpi bis pis srn djk hwc wes aig bzj gcl gyn icr svc tch trf vic".split(" ")
);
function isRelative(lang) {
  return relatives.has(lang.split("-", 1)[0] ?? lang);
}
function isFunctionWord(word) {
  return functionWords.has(word.toLowerCase());
}

export {
  spelledNumbers,
  englishWords,
  isRelative,
  isFunctionWord
};
