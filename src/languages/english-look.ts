/** Which words look English and nothing else: what tells a short text that was left from one that two languages share. */

/** Everyday words of rules and of headings, none of which the languages in Latin letters write likewise. */
const everyday: ReadonlySet<string> = new Set(
  (
    'about above again agree always amount answer appeal apply ask asked asking avoid away become before ' +
    'behavior behaviour being below beside between beyond build buy carry child children choose clean ' +
    'close committee complaint complaints could day days decide decided disclosure dispute disputes done ' +
    'during duties duty each early earn eat else employee employees enforce enough every everybody ' +
    'everyone everything expected expense expenses fairly fee fees few fewer find follow following ' +
    'friend friends from gather give given guideline guidelines harm having head hear help here hereby ' +
    'holders honest honesty honor honour hour hours how however income intend issues join keep keeping kindly ' +
    'know knowledge known law lawful laws lawyer learn leave left less liable life listen lose loss make ' +
    'making many meet meeting meetings member members might money month months more must names need ' +
    'needs neither never new next night nobody nothing notice notices obey offence often others ought ' +
    'our ours out outside owe own owned owner owners paid parties please pledge pledges policies prevent ' +
    'promise proof prove provide publish purpose quiet raise reach reader readers refund report reported ' +
    'reports request require required resolve responsibilities responsibility right rights rule rules ' +
    'safe safety said seek share shared she should show shown since someone something speak spend spoken ' +
    'steal stop take taken teach tell than thank thanks their them then there these they thing things ' +
    'think those threat threats through throw times today together told too touch toward towards treat ' +
    'true truth try understand until upon used useful using wait warning warnings wash weapon weapons ' +
    'weeks well what when where which while who whole whom whose why wish with within without work ' +
    'working write written wrong year years yes yet you your yours'
  ).split(' '),
);

/** Ends and combinations of letters that are English alone: "-ship", "-ness", "-ptly", "wh-", "-ght". */
const english =
  /^wh[a-z]{2,}|ght(?:s|ly|ed)?$|[a-z]{2}(?:ships?|ness(?:es)?|fully|less(?:ly)?|ously|ingly|edly|ably|ibly|ptly|tely|rely|wards|hoods?)$|(?:tch|sh|th|dge)(?:ed|es|ing)$/;

/** Whether a word in small letters is one of English and, in these letters, hardly one of another language. */
export function looksEnglish(word: string): boolean {
  return everyday.has(word) || english.test(word);
}
