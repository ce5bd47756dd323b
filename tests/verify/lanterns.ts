/** A document of another shape than that of this project: numbers that run on over sections, items in items, an address. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject, run, type Tree, writeTree } from '../program.ts';
import { type Verdict, verdictsOf } from './verdicts.ts';

export const lanterns: string = `# Rules of the Lantern Guild

Agreed by the assembly of the Lantern Guild on 4 May 2011.

The English text of these rules decides where a translation says something else.

The Lantern Guild keeps the lamps of the harbour burning. Its members, the keepers, watch by turns, so that no ship arrives in the dark. These rules say what a keeper owes to the ships, to the other keepers, and to the “night book” in which every watch is written down.

## Of the watch

1. A keeper lights every lamp before the sun has set, and puts none out before it has risen.
2. No keeper leaves the watch until the next one has arrived; whoever is late by more than 15 minutes pays 3 shillings into the oil fund.
3. Whoever sees a ship in distress rings the bell at once – even when unsure – and writes the hour into the night book.

## Of the oil

4. The oil is for the lamps. It is not sold, lent or given away (not even to other guilds).
5. At the end of each month two keepers measure the oil together:
   - what came in,
   - what was burnt,
   - and what is left.
6. If less is left than the night book says, the Lantern Guild asks both keepers, and neither alone, for an account.

## Of disputes

7. Keepers settle disputes by talking. Only if that fails may they call upon the assembly, whose decision is final.
8. Nobody is excluded from the Lantern Guild without having been heard. See <https://lantern.example/appeals> for the procedure.

Copyright © 2011, 2014 The Lantern Guild. Some rights reserved.

These rules may be copied by anyone, provided that the line above and this paragraph stay as they are. They may be translated but not otherwise changed. Others may make rules of their own out of them, if they do not mention the Lantern Guild.
`;

export const laternen: string = `# Regeln der Laternengilde

Beschlossen von der Versammlung der Laternengilde am 4. Mai 2011.

Der englische Wortlaut dieser Regeln entscheidet, wo eine Übersetzung etwas anderes sagt.

Die Laternengilde hält die Lampen des Hafens am Brennen. Ihre Mitglieder, die Wärter, wachen reihum, damit kein Schiff im Dunkeln ankommt. Diese Regeln sagen, was ein Wärter den Schiffen, den anderen Wärtern und dem „Nachtbuch“ schuldet, in dem jede Wache verzeichnet wird.

## Von der Wache

1. Ein Wärter zündet jede Lampe an, ehe die Sonne untergegangen ist, und löscht keine, ehe sie aufgegangen ist.
2. Kein Wärter verlässt die Wache, bis der nächste eingetroffen ist; wer mehr als 15 Minuten zu spät kommt, zahlt 3 Schillinge in die Ölkasse.
3. Wer ein Schiff in Not sieht, läutet sofort die Glocke – auch im Zweifel – und schreibt die Stunde in das Nachtbuch.

## Vom Öl

4. Das Öl ist für die Lampen. Es wird nicht verkauft, verliehen oder verschenkt (auch nicht an andere Gilden).
5. Am Ende jedes Monats messen zwei Wärter gemeinsam das Öl:
   - was hereinkam,
   - was verbrannt wurde
   - und was übrig ist.
6. Ist weniger übrig, als das Nachtbuch sagt, verlangt die Laternengilde von beiden Wärtern, und von keinem allein, Rechenschaft.

## Von Streitigkeiten

7. Wärter legen Streit im Gespräch bei. Nur wenn das misslingt, dürfen sie die Versammlung anrufen, deren Entscheidung endgültig ist.
8. Niemand wird aus der Laternengilde ausgeschlossen, ohne gehört worden zu sein. Zum Verfahren siehe <https://lantern.example/appeals>.

Copyright © 2011, 2014 The Lantern Guild. Some rights reserved.

These rules may be copied by anyone, provided that the line above and this paragraph stay as they are. They may be translated but not otherwise changed. Others may make rules of their own out of them, if they do not mention the Lantern Guild.
`;

/** A translation that nobody accepted. */
export const lampen: string = `# Regels van het Lantaarngilde

Vastgesteld door de vergadering van het Lantaarngilde op 4 mei 2011.

De Engelse tekst van deze regels beslist waar een vertaling iets anders zegt.

Het Lantaarngilde houdt de lampen van de haven brandend. Zijn leden, de wachters, waken om beurten, zodat geen schip in het donker aankomt. Deze regels zeggen wat een wachter verschuldigd is aan de schepen, aan de andere wachters en aan het ‘nachtboek’ waarin elke wacht wordt opgeschreven.

## Van de wacht

1. Een wachter steekt elke lamp aan voordat de zon is ondergegaan, en dooft er geen voordat zij is opgegaan.
2. Geen wachter verlaat de wacht voordat de volgende is aangekomen; wie meer dan 15 minuten te laat is, betaalt 3 schellingen in de oliekas.
3. Wie een schip in nood ziet, luidt meteen de bel – ook bij twijfel – en schrijft het uur in het nachtboek.

## Van de olie

4. De olie is voor de lampen. Zij wordt niet verkocht, uitgeleend of weggegeven (ook niet aan andere gilden).
5. Aan het einde van elke maand meten twee wachters samen de olie:
   - wat er binnenkwam,
   - wat er werd verbrand,
   - en wat er over is.
6. Is er minder over dan het nachtboek zegt, dan vraagt het Lantaarngilde beide wachters, en geen van hen alleen, om rekenschap.

## Van geschillen

7. Wachters lossen geschillen op door te praten. Alleen als dat mislukt mogen zij de vergadering aanroepen, waarvan de beslissing definitief is.
8. Niemand wordt uit het Lantaarngilde gezet zonder te zijn gehoord. Zie <https://lantern.example/appeals> voor de procedure.

Copyright © 2011, 2014 The Lantern Guild. Some rights reserved.

These rules may be copied by anyone, provided that the line above and this paragraph stay as they are. They may be translated but not otherwise changed. Others may make rules of their own out of them, if they do not mention the Lantern Guild.
`;

const owner = {
  version: 1,
  languages: {
    '*': {
      forms: [
        { form: 'lantern guild*', kind: 'name', basis: 'attested' },
        { form: 'lantern.example', kind: 'domain', basis: 'attested' },
      ],
    },
    de: { forms: [{ form: 'Laternengilde*', kind: 'name', basis: 'attested' }] },
  },
};
const terms =
  'These rules may be copied by anyone, provided that the line above and this paragraph stay as they are.';
const clause = 'The English text of these rules decides where a translation says something else.';

/** A project with this document, locked, with its German translation accepted. */
export async function lanternProject(files: Tree = {}): Promise<string> {
  const folder = makeProject({ 'rules.md': lanterns });
  await succeed(folder, ['init', 'rules.md', '--edition', '2011']);
  const path = join(folder, 'source/rules/document.json');
  const profile: object = JSON.parse(readFileSync(path, 'utf8'));
  const demands = [
    { type: 'clause', units: ['paragraph.2'], sentence: clause },
    { type: 'verbatim', units: ['of-disputes.paragraph.1', 'of-disputes.paragraph.2'], sentence: terms },
  ];
  writeTree(folder, {
    'source/rules/document.json': JSON.stringify({ ...profile, demands, owner: 'owner.json' }),
    'source/rules/owner.json': JSON.stringify(owner),
    'locales/de/rules.md': laternen,
    ...files,
  });
  rmSync(join(folder, 'source/rules/lock.json'));
  await succeed(folder, ['lock']);
  await succeed(folder, ['accept', 'de', '--all', '--translator', 'Kim']);
  return folder;
}

async function succeed(folder: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await run(folder, args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
}

/** What is said of copies in such a project, by their names. */
export async function verifyLanterns(copies: Tree): Promise<ReadonlyMap<string, Verdict>> {
  const folder = await lanternProject();
  writeTree(join(folder, 'found'), copies);
  const names = Object.keys(copies).map((name) => join('found', name));
  const result = await run(folder, ['verify', '--format', 'json', ...names]);
  return new Map(verdictsOf(result).map((one) => [one.path.replace(/^found\//, ''), one]));
}
