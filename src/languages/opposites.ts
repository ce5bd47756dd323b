/**
 * English words and their opposites, in the forms that dictionaries have: a translator who takes one for the other says the
 * contrary. What other languages have one word for is not among them: learn and teach, borrow and lend, host and guest.
 */

const pairs = `
above below|accept reject|accept refuse|active passive|add remove|admit deny|advantage disadvantage|after before|agree disagree
allow forbid|allow prohibit|always never|ancient modern|appear disappear|approve reject|arrive leave|ascending descending
begin end|beginning end|best worst|better worse|birth death|buy sell|cheap expensive|clean dirty
close open|closed open|cold hot|collective individual|compulsory voluntary|mandatory optional|required optional|connect disconnect
create destroy|dangerous safe|day night|decrease increase|deep shallow|deny grant|difficult easy|direct indirect|divide unite
dry wet|early late|employee employer|empty full|enemy friend|equal unequal|evening morning|
exclude include|exit entrance|expand shrink|export import|external internal|fail succeed
failure success|false true|fast slow|first last|foreign national|forget remember|free occupied
friendly hostile|gain loss|good bad|guilty innocent|happy sad|hate love|heavy light|high low
higher lower|honest dishonest|inner outer|inside outside|junior senior|just unjust|fair unfair|large small|big small|lawful unlawful
legal illegal|lawful illegal|legitimate illegitimate|less more|long short|longer shorter|loud quiet|majority minority|male female
father mother|son daughter|husband wife|maximum minimum|narrow wide|natural artificial|near far|necessary unnecessary
new old|old young|north south|east west|obey disobey|peace war|permanent temporary|permit prohibit
permit forbid|permitted forbidden|permitted prohibited|allowed prohibited|allowed forbidden|positive negative
possible impossible|present absent|private public|protect endanger|pull push|question answer|rich poor|rural urban|same different
separate together|sharp blunt|sick healthy|simple complicated|start stop|strengthen weaken|strong weak|superior inferior
teacher student|thick thin|top bottom|true untrue|trust distrust|truth lie|upper lower|valid invalid|victory defeat
visible invisible|win lose|written oral|written unwritten|likely unlikely|aware unaware
conscious unconscious|equality inequality|justice injustice|order disorder|respect disrespect|respect contempt|tolerance intolerance
honour dishonour|love hatred|profit loss|debtor creditor|buyer seller
tenant landlord|winner loser|plaintiff defendant|lender borrower|member outsider|income expense|credit debit
demand supply|cause effect|import export|theory practice|war peace|life death|married unmarried|married single
`;

const opposites: ReadonlyMap<string, readonly string[]> = read();

function read(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs.split(/[|\n]/)) {
    const [one, two] = pair.trim().split(' ');
    if (one === undefined || two === undefined) continue;
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const known = found.get(from);
      if (known) known.add(to);
      else found.set(from, new Set([to]));
    }
  }
  return new Map([...found].map(([word, all]) => [word, [...all]] as const));
}

/** The opposites of an English word in its plain form; empty where none is known. */
export function oppositesOf(word: string): readonly string[] {
  return opposites.get(word) ?? [];
}
