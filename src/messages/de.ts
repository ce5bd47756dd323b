/** The program's words in German: made by a machine, not yet reviewed by a person. */

import type { Messages } from './en.ts';

export const messages: Messages = {
  'errors.cannot-read': 'Die Datei kann nicht gelesen werden: {{reason}}',
  'errors.cannot-write': 'Schreiben nicht möglich: {{reason}}. Es wurde nichts geändert',
  'errors.written-in-part':
    'Nicht alle Dateien können geschrieben werden: {{reason}}. Einige sind geschrieben, andere nicht: urtext erneut ausführen, es schließt das zuerst ab oder macht es rückgängig',
  'errors.changed-meanwhile':
    'Schreiben nicht möglich: Die Datei wurde während der Arbeit von jemandem geändert. Es wurde nichts geändert. Den Befehl erneut ausführen',
  'errors.left-unfinished':
    'Ein früherer Lauf wurde beim Schreiben angehalten, und was er hinterlassen hat, lässt sich weder abschließen noch rückgängig machen: {{reason}}',
  'errors.busy':
    'Ein anderer Lauf von urtext belegt das Projekt zu lange. Es wurde nichts geändert. Den Befehl erneut ausführen',
  'errors.not-a-file':
    'Die Datei kann nicht gelesen werden: Sie ist eine Pipe oder ein Gerät, erwartet wird eine gewöhnliche Datei',
  'settled.finished':
    'Ein früherer Lauf wurde beim Schreiben angehalten; was er beschlossen hatte, ist abgeschlossen: {{paths}}',
  'settled.undone':
    'Ein früherer Lauf wurde angehalten, bevor er das Schreiben beschlossen hatte; diese sind wie zuvor: {{paths}}',
  'settled.changed':
    'Ein früherer Lauf wurde beim Schreiben angehalten, und jemand hat dies seitdem geändert; es bleibt, wie es ist: {{paths}}. Den Befehl erneut ausführen',
  'errors.no-such-format':
    'Unbekanntes Format „{{format}}“. Es gibt: {{known}}; jedes darf eine Datei haben, wie in "sarif:report.sarif"',
  'errors.two-on-output':
    'Nur ein Bericht passt in die Ausgabe: den anderen Formaten Dateien geben, wie in "sarif:report.sarif"',
  'errors.two-in-file': 'Zwei Berichte können nicht in einer Datei stehen: {{path}}',
  'errors.bad-shard':
    'Unerwarteter Teil „{{value}}“, erwartet werden ein Teil und eine Zahl von Teilen, wie in "2/4"',
  'errors.no-shards':
    'In {{folders}} gibt es keine Teile. "urtext check --shard 1/4" und so weiter erzeugen sie',
  'errors.shard-missing':
    'Teil {{index}} von {{count}} fehlt: "urtext check --shard {{index}}/{{count}}" ausführen',
  'errors.shard-twice':
    'Teil {{index}} von {{count}} ist zweimal da, hier und als {{other}}. Den älteren löschen',
  'errors.shard-of-other-count':
    'Unerwarteter Teil von {{count}}, erwartet wird einer von {{expected}} wie die anderen. Ihn löschen',
  'errors.shard-of-another':
    'Teil {{index}} von {{count}} gehört zu einer anderen Prüfung: Programm, Konfiguration, Englisch oder Optionen sind anders. Ihn neu erzeugen',
  'errors.shard-torn': 'Der Teil ist nicht vollständig. Ihn neu erzeugen',
  'errors.job-failed': 'Ein Teil der Prüfung war nicht möglich: {{reason}}. "--jobs 1" prüft ohne Threads',
  'errors.no-git': 'Das Programm git, das "--since" braucht, ist nicht da',
  'errors.no-such-commit':
    'Es lässt sich nicht sagen, was sich seit „{{ref}}“ geändert hat: git kennt es hier nicht oder hat keine gemeinsame Geschichte damit. Ein flacher Klon muss mehr holen',
  'errors.no-baseline':
    'Die Vergleichsliste {{path}} ist nicht da. "--update-baseline" macht sie aus den vorhandenen Befunden',
  'errors.not-a-baseline':
    'Die Datei ist keine Vergleichsliste von urtext. "--update-baseline" macht eine, wo keine ist',
  'errors.output': 'Die Ausgabe kann nicht geschrieben werden: {{reason}}. Sie ist nicht vollständig',
  'errors.file-too-large':
    'Die Datei kann nicht gelesen werden: Sie hat {{size}} Byte, die Grenze liegt bei {{limit}}',
  'errors.line-too-long':
    'Die Datei kann nicht gelesen werden: Eine Zeile ist länger als {{limit}} Zeichen. Als Text mit Zeilenumbrüchen speichern',
  'errors.too-many-parts':
    'Die Datei kann nicht gelesen werden: Sie hat mehr als {{limit}} Absätze, Punkte und Tabellenzellen. In mehrere Texte aufteilen',
  'errors.too-many-signs':
    'Die Datei kann nicht gelesen werden: Ein Absatz hat mehr als {{limit}} Auszeichnungszeichen. Nachsehen, was sich darin wiederholt',
  'errors.binary-file':
    'Unerwartetes Nullbyte bei Byte {{offset}}, erwartet wurde Text in UTF-8. Ist das eine Datei aus einer Textverarbeitung? Als reinen Text speichern',
  'errors.not-utf8':
    'Unerwartetes Byte bei Byte {{offset}}, erwartet wurde UTF-8. Die Datei erneut mit der Kodierung UTF-8 speichern',
  'errors.conflict-marks':
    'Hier stehen bis Zeile {{last}} zwei Fassungen zwischen den Marken eines Konflikts von git; eine davon behalten und die Marken löschen',
  'errors.empty-file': 'Die Datei ist leer, erwartet wurde ein Text',
  'errors.not-json':
    'Unerwartet: {{found}}, erwartet wurde JSON. Kurz davor nach einem fehlenden Komma oder Anführungszeichen suchen',
  'errors.not-json-end':
    'Unerwartetes Ende der Datei, erwartet wurde JSON. Nach einer fehlenden Klammer suchen',
  'errors.repeated-key': 'Unerwarteter zweiter Schlüssel „{{key}}“ in einem Objekt. Einen der beiden löschen',
  'errors.nested-too-deep':
    'Die Datei kann nicht gelesen werden: Sie ist tiefer als {{limit}} Ebenen verschachtelt',
  'errors.missing-key': 'Fehlendes „{{pointer}}“, das jede Datei dieser Art hat',
  'errors.unknown-key': 'Unerwarteter Schlüssel „{{key}}“, erwartet wurde einer von {{known}}',
  'errors.unknown-key-near': 'Unerwarteter Schlüssel „{{key}}“. Meinten Sie „{{name}}“?',
  'errors.unknown-version':
    'Unbekannte Version {{version}} dieser Datei. Vielleicht hat ein neueres urtext sie geschrieben: urtext aktualisieren',
  'errors.wrong-shape': 'Unerwartet: {{received}} bei „{{pointer}}“, erwartet wurde {{expected}}',
  'errors.unknown-normalization':
    'Unbekannte Normalisierung „{{name}}“, erwartet wurde „{{known}}“. urtext aktualisieren',
  'errors.no-config':
    '„{{name}}“ wurde in {{folder}} und darüber nicht gefunden. Ein Projekt beginnt mit "urtext init FILE"',
  'errors.no-source-folder':
    'Der Ordner der maßgeblichen Texte wurde nicht gefunden. „source“ in der Konfiguration berichtigen',
  'errors.no-documents':
    'Hier wurde kein Ordner mit einer „document.json“ gefunden. Ein Projekt beginnt mit "urtext init FILE"',
  'errors.outside-project':
    'Die Datei kann nicht gelesen werden: Sie ist eine Verknüpfung, die aus dem Projekt hinausführt',
  'errors.broken-link':
    'Die Datei kann nicht gelesen werden: Sie ist eine Verknüpfung, die ins Leere oder auf sich selbst führt',
  'errors.write-outside':
    'Schreiben nicht möglich: Eine Verknüpfung führt aus dem Projekt hinaus. Es wurde nichts geändert',
  'errors.folder-outside':
    'Unerwartetes „{{path}}“ als „{{field}}“, erwartet wurde ein Ordner innerhalb des Projekts, angegeben relativ zu dieser Datei',
  'errors.init-folder':
    'Unerwarteter Ordner, erwartet wird ein maßgeblicher Text. Den Text selbst angeben: urtext init {{file}}',
  'errors.not-a-folder':
    'Unerwartete Datei, erwartet wurde ein Ordner. „{{field}}“ in der Konfiguration berichtigen',
  'errors.document-name':
    'Unerwarteter Dokumentname „{{name}}“, erwartet wurde „{{folder}}“, der Name seines Ordners',
  'errors.missing-lock':
    'Fehlende Sperre des Dokuments „{{document}}“. Den Text mit der Veröffentlichung vergleichen, dann "urtext lock" ausführen',
  'errors.edition-not-locked':
    'Fehlende Ausgabe {{edition}} in der Sperre von „{{document}}“. Den Text mit der Veröffentlichung vergleichen, dann "urtext lock" ausführen',
  'errors.lock-of-another': 'Unerwartete Sperre des Dokuments „{{other}}“, erwartet wurde „{{document}}“',
  'errors.lock-contradicts-itself':
    'Die Fingerabdrücke der Ausgabe {{edition}} passen nicht zum Text in der Sperre. Die Sperre wurde von Hand bearbeitet und ist wiederherzustellen',
  'errors.record-of-another':
    'Unerwarteter Nachweis für „{{document}}“ in der Sprache „{{lang}}“: Er gehört zu einer anderen Übersetzung',
  'errors.lost-translation':
    'Die Übersetzung, von der {{record}} zeugt, wurde nicht gefunden. Die Übersetzung wiederherstellen oder auch ihren Nachweis löschen',
  'errors.unknown-language':
    'Unbekannte Sprache „{{lang}}“, erwartet wurde ein Sprachkürzel nach BCP 47 wie „de“, „pt-BR“ oder „zh-Hans“',
  'errors.unknown-language-near': 'Unbekannte Sprache „{{lang}}“, das ist ein Land. War „{{near}}“ gemeint?',
  'errors.language-too-long':
    'Das Sprachkürzel hat {{length}} Zeichen, die Grenze ist {{limit}}: Ordner tragen seinen Namen',
  'errors.name-too-long':
    'Der Name „{{name}}“ hat {{length}} Bytes, die Grenze ist {{limit}}: Dateien tragen ihn. Mit --name oder --edition einen kürzeren wählen',
  'errors.init-format':
    'Das ist weder Markdown noch einfacher Text noch eine Webseite, daher lassen sich keine Punkte darin unterscheiden. Zuerst in Markdown umwandeln, zum Beispiel mit pandoc',
  'errors.unread':
    'Datei „{{name}}“ wird nicht gelesen: Übersetzungen heißen nach ihrem Dokument, etwa „document.md“, „document.xlf“, „document.po“ oder „document.json“',
  'errors.orphan': 'Unerwartete Übersetzung von „{{document}}“: Das Projekt hat kein solches Dokument',
  'errors.no-such-language':
    'Übersetzungen in die Sprache „{{lang}}“ wurden nicht gefunden. Vorhanden: {{known}}',
  'errors.no-such-document': 'Das Dokument „{{document}}“ wurde nicht gefunden. Vorhanden: {{known}}',
  'errors.no-such-edition': 'Die Ausgabe „{{edition}}“ wurde nicht gefunden. Vorhanden: {{known}}',
  'errors.no-such-ui-lang': 'Unbekannte Sprache des Programms „{{lang}}“. Es gibt: {{known}}',
  'errors.no-such-rule': 'Unbekannte Regel „{{rule}}“. Alle Regeln zeigt "urtext rules"{{hint}}',
  'errors.rule-fixed':
    '{{rule}} kann nicht auf „{{severity}}“ gesetzt werden: Die Regel ist erforderlich und immer „{{fixed}}“. Den Eintrag löschen',
  'errors.no-such-item': 'Unbekannter Punkt „{{item}}“. Vorhanden: {{known}}',
  'errors.nearest-first': '. War „{{name}}“ gemeint? Nahe kommen auch: {{names}}',
  'errors.nearest': '. Am nächsten kommen: {{names}}',
  'errors.needs-document': 'Das Projekt hat mehrere Dokumente: {{known}}. Eines mit --document angeben',
  'errors.no-translation':
    'Es gibt noch keine Übersetzung von „{{document}}“ in die Sprache „{{lang}}“. Sie beginnt mit "urtext new {{lang}}"',
  'errors.exists':
    'Die Datei kann nicht geschrieben werden: Sie ist bereits vorhanden. Zuerst löschen oder umbenennen',
  'errors.pattern-placeholder': 'Unerwartetes {{part}} im Muster „{{pattern}}“, erwartet: {{known}}',
  'errors.pattern-without':
    'Im Muster „{{pattern}}“ fehlt {{part}}: Ein Pfad kann nicht der aller Sprachen sein',
  'errors.pattern-ending': 'Unerwartete Endung des Musters „{{pattern}}“, erwartet: .md, .markdown oder .mdx',
  'errors.pattern-document': 'Für das Dokument „{{document}}“ fehlt ein Muster. Es gehört in "translations"',
  'errors.pattern-same-file':
    'Unerwartetes Muster „{{pattern}}“: Es führt für „{{document}}“ zu derselben Datei wie ein anderes für „{{other}}“. {{placeholder}} einfügen oder eines davon entfernen',
  'errors.pattern-two-files':
    'Unerwartete zweite Übersetzung von „{{document}}“ in „{{lang}}“: {{second}} neben {{first}}. Eine davon entfernen oder das Muster nur zu einer führen lassen',
  'errors.pattern-outside':
    'Dem Muster „{{pattern}}“ kann nicht gefolgt werden: {{path}} ist eine Verknüpfung, die aus dem Projekt hinausführt',
  'errors.languages-unused':
    'Unerwartetes "languages" ohne "translations": Die Ordner in "locales" heißen nach Sprachkürzeln',
  'errors.source-same-name':
    'Unerwartetes zweites Dokument „{{name}}“: {{file}} neben {{other}}. Namen geben: "source": { "NAME": "{{file}}" }',
  'errors.source-not-begun':
    'Die Sperrdatei zu {{file}} ist nicht zu finden. Mit "urtext init {{file}}" beginnen, dann "source" oder "records" in der Konfiguration berichtigen',
  'errors.init-again':
    'Das Projekt hat das Dokument „{{document}}“ schon. Mit "urtext check" prüfen oder mit "urtext new LANG" eine Übersetzung beginnen',
  'errors.init-same-name':
    'Unerwartetes zweites Dokument „{{document}}“. Einem davon mit --name einen anderen Namen geben',
  'errors.init-one-name': '--name ist der Name eines einzigen Dokuments. Die anderen einzeln beginnen',
  'errors.init-name':
    'Unerwartet bei {{option}}: „{{value}}“; erwartet wird ein Name, kein Pfad. Schreiben Sie ihn ohne „/“ und „\\“',
  'errors.is-definitive': '„{{lang}}“ ist die Sprache des maßgeblichen Textes, nicht die einer Übersetzung',
  'errors.not-canonical':
    'Unerwartetes Sprachkürzel „{{lang}}“, erwartet wurde die kanonische Form „{{expected}}“',
  'errors.self-review':
    '{{item}} kann nicht als {{state}} akzeptiert werden: „{{who}}“ hat auch übersetzt. Jemand anderes durchsehen lassen oder --self-review angeben',
  'errors.needs-reviewer':
    'Ohne Namen für die Durchsicht kann kein Punkt als {{state}} akzeptiert werden. Mit --reviewer angeben',
  'errors.needs-translator':
    '{{item}} kann ohne Namen für die Übersetzung nicht erstmals akzeptiert werden. Mit --translator angeben',
  'errors.would-lower':
    '{{item}} kann nicht als {{state}} akzeptiert werden: Im Nachweis steht {{recorded}}. Falls beabsichtigt, --lower angeben',
  'errors.not-acceptable': '{{item}} kann nicht akzeptiert werden: {{reason}}',
  'errors.nothing-to-accept':
    'Nichts zu akzeptieren: Es wurde kein Punkt gewählt. Punkte mit --item angeben oder mit --all alle nehmen',
  'errors.glossary-no-table':
    'Die Tabelle des Glossars wurde nicht gefunden, erwartet wurde eine Zeile wie „| English | Translation | Forbidden | Note |“',
  'errors.glossary-delimiter':
    'Unerwartete Zeile unter dem Tabellenkopf, erwartet wurde eine wie „|---|---|---|---|“',
  'errors.glossary-column': 'Unerwartete Spalte „{{name}}“, erwartet wurde eine von {{expected}}',
  'errors.glossary-column-twice': 'Unerwartete zweite Spalte „{{name}}“. Die beiden zusammenlegen',
  'errors.glossary-column-missing': 'Fehlende Spalte „{{name}}“ im Tabellenkopf',
  'errors.glossary-cells':
    'Unerwartete Zelle: Die Zeile hat {{count}}, der Tabellenkopf {{expected}}. Ein senkrechter Strich in einem Begriff wird „\\|“ geschrieben',
  'errors.glossary-two-terms':
    'Unerwarteter zweiter englischer Begriff „{{term}}“, erwartet wurde einer pro Zeile. Dem zweiten eine eigene Zeile geben',
  'errors.glossary-no-english':
    'Unerwartete Übersetzung „{{term}}“ ohne englischen Begriff. Den englischen Begriff in die Zeile setzen',
  'errors.glossary-contradiction':
    'Unerwartetes „{{term}}“ unter den verbotenen Wörtern: Dieselbe Zeile verlangt es. Eines der beiden löschen',
  'errors.glossary-term-twice':
    'Unerwartete zweite Zeile für „{{term}}“: Zeile {{first}} enthält den Begriff bereits. Die beiden zusammenlegen, die Übersetzungen durch Semikolon getrennt',
  'errors.glossary-term-long':
    'Unerwartete Länge eines Begriffs, erwartet wurden höchstens {{limit}} Zeichen. Begriffe durch Semikolon trennen',
  'errors.glossary-wildcard':
    'Unerwartetes „*“ in „{{term}}“, erwartet wurde es am Anfang oder Ende eines Wortes. Ein echtes Sternchen wird „\\*“ geschrieben',
  'errors.glossary-too-long': 'Das Glossar kann nicht gelesen werden: Es hat mehr als {{limit}} Zeilen',
  'errors.glossary-name-taken':
    'Hier kann kein Glossar liegen: Das Projekt hat ein Dokument namens „glossary“, und dessen Übersetzung hat denselben Namen',
  'errors.glossary-action': 'Unerwartetes „{{action}}“, erwartet wurde "import FILE" oder nichts',
  'errors.glossary-needs-file':
    'Fehlende Datei zum Importieren. Eine angeben: urtext glossary import FILE.tbx --lang LANG',
  'errors.glossary-needs-lang': 'Fehlende Sprache für den Import. Eine mit --lang angeben',
  'errors.tbx': 'Die Datei kann nicht als TBX gelesen werden: {{reason}}',
  'errors.tbx-no-terms':
    'In dieser Datei wurden keine Begriffe auf Englisch und in der Sprache „{{lang}}“ gefunden. Vorhanden: {{known}}',
  'errors.tbx-not-lang':
    'Es ist nicht erkennbar, welche Sprache „{{lang}}“ ist, erwartet wurde ein Sprachkürzel wie „de“',
  'errors.finding-required':
    'Befunde von {{rule}} können nicht akzeptiert werden: Die Bedingungen des Dokuments selbst verlangen, was die Regel prüft, oder die Datei ist ohne das nicht lesbar. Den Text berichtigen',
  'errors.finding-of-source':
    'Befunde von {{rule}} können nicht akzeptiert werden: Die Regel betrifft den maßgeblichen Text, nicht eine Übersetzung',
  'errors.finding-of-format':
    'Befunde von {{rule}} können nicht akzeptiert werden: Was akzeptiert ist, gilt für die Wörter beider Texte, und eine Änderung der Datei um sie herum fiele nicht auf. Die Regel in der Konfiguration herabstufen oder abschalten',
  'errors.no-such-finding':
    'In {{item}} der Übersetzung in die Sprache „{{lang}}“ gibt es keinen Befund von {{rule}}. Was es gibt, zeigt "urtext check --lang {{lang}}"',
  'errors.no-finding-anywhere':
    'In der Übersetzung in die Sprache „{{lang}}“ gibt es keinen Befund von {{rule}}. Was es gibt, zeigt "urtext check --lang {{lang}}"',
  'errors.needs-reason':
    'Ohne Begründung kann kein Befund akzeptiert werden. Mit --reason angeben, warum der Text richtig ist',
  'errors.needs-name': 'Ohne Namen kann kein Befund akzeptiert werden. Mit --by angeben, wer ihn akzeptiert',
  'errors.needs-finding-item':
    'Nichts zu akzeptieren: Es wurde kein Punkt gewählt. Punkte mit --item angeben oder mit --all jeden Befund der Regel nehmen',
  'errors.only-with': 'Unerwartete Option {{option}}: Sie geht nur zusammen mit {{with}}',
  'errors.not-with-files':
    'Unerwartete Option {{option}}: Sie gilt nur für die Übersetzungen eines Projekts, nicht für einzelne Dateien',
  'errors.not-together': 'Unerwartete Option {{option}} neben {{other}}: Nur eine der beiden angeben',
  'errors.edition-there':
    'Die Ausgabe {{edition}} kann „{{document}}“ nicht hinzugefügt werden: Eine dieses Namens gibt es schon. Dem neuen Text einen eigenen Namen geben',
  'errors.changed-edition':
    'Die Ausgabe {{edition}} von „{{document}}“ kann nicht gesperrt werden: Sie ist mit einem anderen Text gesperrt. Ein neuer Text ist eine neue Ausgabe: unter einem neuen Namen speichern, in document.json aufführen und den alten Text wiederherstellen',
  'errors.usage': '{{message}}',
  'errors.bad-number': 'Unerwarteter Wert „{{value}}“ für {{name}}, erwartet wurde eine ganze Zahl ab 0',
  'errors.bad-choice': 'Unerwarteter Wert „{{value}}“ für {{name}}, erwartet wurde einer von {{choices}}',
  'errors.empty-document': 'Aus dieser Datei kann kein Projekt entstehen: Sie enthält keinen Text',
  'errors.internal': 'urtext ist fehlgeschlagen. Das ist ein Fehler in urtext, nicht in Ihren Dateien',
  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.note': 'Anmerkung',
  'report.english': 'Englisch',
  'report.translation': 'Übersetzung',
  'report.was': 'Früheres Englisch',
  'report.changed': 'Geändert',
  'report.before': 'Vorher',
  'report.nothing': '(nichts)',
  'report.notRecorded':
    'Die akzeptierte Übersetzung steht nicht im Nachweis; was bearbeitet wurde, lässt sich nicht zeigen',
  'report.none':
    'Keine Übersetzung gefunden: Gesucht wird in einem Ordner je Sprache in dem Ordner, den „locales“ in der Konfiguration nennt',
  'report.clean': 'Alles in Ordnung: {{items}} in {{translations}} geprüft ({{documents}})',
  'report.found': 'Gefunden: {{findings}} ({{items}}, {{translations}}, {{documents}})',
  'report.fails': 'Gescheitert: {{reasons}}',
  'report.tooMany': '{{warnings}}, mehr als --max-warnings {{most}} durchlässt',
  'report.begin':
    'Mit "urtext new LANG" eine beginnen oder mit "urtext import FILE" eine vorhandene übernehmen',
  'report.rest': 'Gezeigt ist der erste Befund jeder Regel, {{shown}} von {{count}}. Alle: --full',
  'report.part': 'Ein Teil davon: {{options}}',
  'report.byLanguage': 'Nach Sprache',
  'report.byRule': 'Nach Regel',
  'report.languages': 'Sprachen',
  'report.ofEnglish': '(Englisch)',
  'report.column.error': 'Fehler',
  'report.column.warning': 'Warnungen',
  'report.column.note': 'Anmerkungen',
  'report.more': '… und {{count}} weitere',
  'report.unreadable': 'Nicht alles konnte geprüft werden: {{files}}',
  'report.accepted': 'Akzeptiert',
  'report.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'report.lapsedBy': 'Bis zur Änderung des Textes, von {{by}}, {{date}}: {{reason}}',
  'report.acceptedTitle': 'Als richtig akzeptiert',
  'report.suppressed_one': '{{count}} akzeptierter Befund nicht angezeigt: "urtext status" führt ihn auf',
  'report.suppressed_other': '{{count}} akzeptierte Befunde nicht angezeigt: "urtext status" führt sie auf',
  'report.lapsed_one':
    '{{count}} Vermerk über einen akzeptierten Befund verfallen, weil sich der Text geändert hat: "urtext status" führt ihn auf, "urtext accept LANG --prune" entfernt ihn',
  'report.lapsed_other':
    '{{count}} Vermerke über akzeptierte Befunde verfallen, weil sich die Texte geändert haben: "urtext status" führt sie auf, "urtext accept LANG --prune" entfernt sie',
  'report.and': '{{list}} und {{last}}',
  'report.over_one': '{{count}} weiterer Befund ist hier nicht gezeigt: Der ganze Bericht nennt ihn',
  'report.over_other': '{{count}} weitere Befunde sind hier nicht gezeigt: Der ganze Bericht nennt sie',
  'report.place': 'Stelle',
  'report.item': 'Abschnitt',
  'report.finding': 'Befund',
  'report.known_one': '{{count}} Befund der Vergleichsliste nicht gezeigt',
  'report.known_other': '{{count}} Befunde der Vergleichsliste nicht gezeigt',
  'report.skipped_one': '{{count}} Übersetzung nicht geprüft, da sich in ihr nichts geändert hat',
  'report.skipped_other': '{{count}} Übersetzungen nicht geprüft, da sich in ihnen nichts geändert hat',
  'cache.foreign':
    'Der Zwischenspeicher {{path}} ist nicht vollständig oder nicht von diesem Programm: Er wird nicht benutzt und neu geschrieben',
  'shard.written':
    '{{path}} geschrieben: {{translations}}. "urtext merge" macht den Bericht aus allen Teilen',
  'page.title': 'Übersetzungen und ihr Englisch',
  'page.filter': 'Filter',
  'page.all': 'alle',
  'page.show': 'Zeigen',
  'page.keys': 'J und K gehen zum nächsten und zum vorigen Abschnitt, / geht zum Filter',
  'report.explain': 'Mehr über eine Regel: urtext explain {{rule}}',
  'count.error_one': '{{count}} Fehler',
  'count.error_other': '{{count}} Fehler',
  'count.warning_one': '{{count}} Warnung',
  'count.warning_other': '{{count}} Warnungen',
  'count.note_one': '{{count}} Anmerkung',
  'count.note_other': '{{count}} Anmerkungen',
  'count.item_one': '{{count}} Punkt',
  'count.item_other': '{{count}} Punkte',
  'count.translation_one': '{{count}} Übersetzung',
  'count.translation_other': '{{count}} Übersetzungen',
  'count.document_one': '{{count}} Dokument',
  'count.document_other': '{{count}} Dokumente',
  'count.file_one': '{{count}} Datei',
  'count.file_other': '{{count}} Dateien',
  'fix.fixed': '{{findings}} in {{path}} behoben: {{rules}}',
  'fix.wouldFix': 'Würde {{findings}} in {{path}} beheben: {{rules}}',
  'fix.none': 'Nichts zu beheben',
  'fix.unsettled':
    '{{path}} nicht korrigiert: Die Korrekturen heben einander auf, daher bleibt die Datei, wie sie war',
  'count.finding_one': '{{count}} Befund',
  'count.finding_other': '{{count}} Befunde',
  'explain.accept':
    'Wenn ein Befund so richtig ist, wie er dasteht: urtext accept LANG --finding {{rule}} {{items}} --by NAME --reason WHY',
  'explain.configure':
    'Ihre Befunde können nicht einzeln akzeptiert werden; die Konfiguration stuft die Regel herab oder schaltet sie ab: "rules": { "{{rule}}": "off" }',
  'explain.severity': 'Schweregrad: {{severity}}',
  'explain.milder': 'Schweregrad einiger ihrer Befunde: {{severity}}',
  'explain.required':
    'Erforderlich: Die Bedingungen des Dokuments selbst verlangen es, daher nicht abschaltbar',
  'explain.fatal': 'Erforderlich: Ohne das ist nichts von der Datei verwendbar, daher nicht abschaltbar',
  'explain.asked':
    'Aus, sofern nicht die Konfiguration oder --rule sie nennt oder der Text selbst sie verlangt',
  'explain.why': 'Warum es wichtig ist',
  'explain.what': 'Was zu tun ist',
  'explain.standard': 'Standard: {{sections}}',
  'explain.passes': 'In Ordnung',
  'explain.fails': 'Wird gemeldet',
  'status.title': '{{document}}, Ausgabe {{edition}}',
  'status.current': 'aktuell',
  'status.reviewed': 'durchgesehen',
  'status.stale': 'veraltet',
  'status.untranslated': 'noch auf Englisch',
  'status.missing': 'fehlt oder leer',
  'status.draft': 'zu überarbeiten',
  'status.unrecorded': 'ohne Nachweis',
  'status.changed': 'seit dem Akzeptieren geändert',
  'status.english': 'englisch, wie verlangt',
  'status.altered': 'verändert',
  'status.other': 'zusammengefasst, geteilt, verschoben oder zweifelhaft',
  'status.legend': 'Legende',
  'status.language': 'Sprache',
  'status.done': 'Fertig',
  'status.origin': 'Herkunft',
  'status.human': 'von Menschen',
  'status.machine': 'maschinell',
  'status.machine-reviewed': 'maschinell, durchgesehen',
  'status.mixed': 'gemischt',
  'status.none': 'Noch keine Übersetzungen. Eine beginnt mit "urtext new LANG"',
  'status.openSections': 'Offen, nach Abschnitt',
  'status.full': 'Punkt für Punkt: --full',
  'status.unreadable': 'nicht lesbar',
  'status.acceptedTitle': 'Akzeptierte Befunde',
  'status.accepted-active': 'wirksam',
  'status.accepted-lapsed': 'verfallen',
  'status.accepted-unused': 'nicht nötig',
  'status.accepted-unseen': 'nicht beurteilt',
  'status.accepted-refused': 'ohne Wirkung',
  'status.lapsed-source': 'der englische Text hat sich geändert',
  'status.lapsed-target': 'die Übersetzung hat sich geändert',
  'status.lapsed-both': 'beide Texte haben sich geändert',
  'status.lapsed-gone': 'das Dokument hat diesen Punkt nicht mehr',
  'status.unused-why': 'die Regel findet dort nichts',
  'status.unseen-why': 'was die Regel ansieht, fehlt oder ist veraltet',
  'status.refused-why': 'Befunde dieser Regel können nicht akzeptiert werden',
  'status.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'status.wholeText': 'ganzer Text',
  'diff.none': 'Keine Unterschiede',
  'diff.english': 'Englisch, Ausgabe {{before}} und Ausgabe {{after}}',
  'diff.added': 'Neu',
  'diff.removed': 'Entfernt',
  'diff.stale': '{{item}} in {{lang}} beruht auf dem älteren englischen Text',
  'diff.edited': 'Die Übersetzung wurde bearbeitet, seit sie akzeptiert wurde',
  'lock.locked': 'Ausgabe {{edition}} von „{{document}}“ gesperrt: {{items}}',
  'lock.unchanged': 'Die Sperre von „{{document}}“ ist aktuell',
  'lock.changed': 'Die Ausgabe {{edition}} von „{{document}}“ ist nicht das, was gesperrt wurde:',
  'accept.accepted': '{{items}} von „{{document}}“ in {{lang}} als {{state}} akzeptiert',
  'accept.unchanged': 'Nichts geändert: Der Nachweis von „{{document}}“ in {{lang}} besagt das bereits',
  'accept.texts_one': 'Text von {{count}} früher akzeptierten Punkt in den Nachweis aufgenommen',
  'accept.texts_other': 'Texte von {{count}} früher akzeptierten Punkten in den Nachweis aufgenommen',
  'accept.voided': 'Das ersetzt die Durchsicht von {{item}} durch {{reviewer}}',
  'accept.dropped': 'Damit entfällt der Nachweis von {{item}}: Das Dokument hat diesen Punkt nicht mehr',
  'edition.fit':
    'Diese Übersetzung in „{{lang}}“ passt am besten zum englischen Text der Ausgabe „{{edition}}“ (zu {{sure}} % sicher) und gilt als danach entstanden. Ist sie nach einer anderen entstanden, mit --edition angeben',
  'edition.label':
    'Diese Übersetzung in „{{lang}}“ nennt die Ausgabe „{{edition}}“ als ihre und gilt als danach entstanden. Ist sie nach einer anderen entstanden, mit --edition angeben',
  'accept.finding': '{{rule}} in {{item}} akzeptiert: {{message}}',
  'accept.findings_one':
    '{{count}} Befund in der Übersetzung von „{{document}}“ in die Sprache „{{lang}}“ akzeptiert',
  'accept.findings_other':
    '{{count}} Befunde in der Übersetzung von „{{document}}“ in die Sprache „{{lang}}“ akzeptiert',
  'accept.findingsUnchanged': 'Nichts zu tun: Diese Befunde sind bereits akzeptiert',
  'accept.findingsLast':
    'Sie zählen wieder, sobald sich der englische Text oder die Übersetzung ihres Punktes ändert',
  'accept.pruned_one':
    '{{count}} Vermerk über akzeptierte Befunde der Übersetzung von „{{document}}“ in die Sprache „{{lang}}“ entfernt',
  'accept.pruned_other':
    '{{count}} Vermerke über akzeptierte Befunde der Übersetzung von „{{document}}“ in die Sprache „{{lang}}“ entfernt',
  'accept.prunedOne': '{{rule}} in {{item}} ({{why}}); {{by}}, {{date}}: {{reason}}',
  'accept.pruneNothing':
    'Nichts zu entfernen: Kein Vermerk über akzeptierte Befunde von „{{document}}“ in der Sprache „{{lang}}“ ist verfallen',
  'accept.nothing': 'Nichts wurde für „{{document}}“ in {{lang}} festgehalten',
  'accept.rest':
    'Diese Punkte bleiben, wie sie waren. "urtext check --lang {{lang}}" zeigt sie; nach dem Berichtigen "urtext accept" noch einmal ausführen',
  'accept.kept':
    'Behalten, was sich jetzt nicht beurteilen lässt, weil fehlt oder veraltet ist, was die Regel ansieht: {{rules}}',
  'accept.reason.missing': 'fehlt in der Übersetzung',
  'accept.reason.empty': 'ist leer',
  'accept.reason.merged': 'ist mit einem anderen Punkt zusammengefasst oder geteilt',
  'accept.reason.verbatim': 'muss englisch bleiben, es gibt also nichts zu akzeptieren',
  'accept.reason.uncertain': 'es ist nicht sicher, welcher Text die Übersetzung ist',
  'tbx.notTbx': 'erwartet wurde das Wurzelelement „tbx“ oder „martif“, gefunden wurde „{{element}}“',
  'tbx.doctype':
    'enthält eine Dokumenttyp-Deklaration, die andere Dateien nennen könnte. Die Zeile löschen, die mit „<!DOCTYPE“ beginnt',
  'tbx.tooLarge': 'hat {{bytes}} Byte, die Grenze liegt bei {{limit}}',
  'tbx.xml': 'ist kein wohlgeformtes XML oder nicht so, wie seine Deklaration besagt ({{reason}})',
  'glossary.title': '{{path}}: {{terms}}',
  'glossary.none':
    'Noch kein Glossar für „{{lang}}“. {{path}} mit einer Tabelle beginnen oder eines importieren mit "urtext glossary import FILE.tbx --lang {{lang}}"',
  'glossary.agreed': '{{items}}, davon {{agreed}} wie vereinbart',
  'glossary.unused': 'kommt in keinem Dokument vor',
  'glossary.untranslated': 'noch keine Übersetzung vereinbart',
  'glossary.not': 'nicht {{words}}',
  'glossary.anywhere': '(überall)',
  'glossary.added': '+ {{term}}',
  'glossary.extended': '~ {{term}}',
  'glossary.imported':
    'In {{path}} importiert: {{added}} neu, {{extended}} erweitert, {{same}} bereits vorhanden',
  'glossary.wouldImport':
    'Würde in {{path}} importieren: {{added}} neu, {{extended}} erweitert, {{same}} bereits vorhanden',
  'glossary.contradictory': 'Ausgelassen: Die Datei verbietet „{{term}}“, was vereinbart ist',
  'glossary.skipped_one': '{{count}} Eintrag ohne brauchbaren Begriff in beiden Sprachen ausgelassen',
  'glossary.skipped_other': '{{count}} Einträge ohne brauchbaren Begriff in beiden Sprachen ausgelassen',
  'count.term_one': '{{count}} Begriff',
  'count.term_other': '{{count}} Begriffe',
  'new.created': 'Übersetzung von „{{document}}“ begonnen: {{name}}',
  'new.next':
    'Jeden englischen Absatz in {{path}} durch seine Übersetzung ersetzen. Englisch bleibt: {{verbatim}}. Dann ausführen:',
  'new.nextAll': 'Jeden englischen Absatz in {{path}} durch seine Übersetzung ersetzen. Dann ausführen:',
  'init.created': 'Projekt um „{{document}}“ begonnen: {{items}}',
  'init.verbatim': 'Auf Englisch beizubehalten: {{items}}',
  'init.mentions':
    'Namen, die eine Übersetzung überall beibehält, wenn sie sie einmal beibehält: {{names}}. Was keiner ist, in {{path}} aus „mentions“ streichen',
  'init.clause': 'Mit der Aussage, dass der englische Text maßgeblich ist: {{items}}',
  'init.noVerbatim':
    'Es wurde kein Urheberrechtshinweis gefunden. Verlangt das Dokument, dass ein Absatz unverändert bleibt, diesen in {{path}} unter „demands“ eintragen',
  'init.next': 'Eine Übersetzung beginnt mit "urtext new LANG", geprüft wird mit "urtext check"',
  'init.found': 'Gefundene Sprachen für „{{document}}“: {{number}} ({{languages}}), unter {{patterns}}',
  'init.named':
    'Ihre Pfade nennen Länder; "languages" in urtext.config.json sagt nun, welche Sprachen gemeint sind: {{names}}. Was davon nicht stimmt, dort ändern',
  'init.unnamed':
    'Nicht als Übersetzungen genommen, weil ihre Namen keine Sprache nennen: {{files}}. Ist eine dieser Dateien doch eine Übersetzung, in "languages" von urtext.config.json angeben, für welche Sprache ihr Name steht',
  'init.foundNone': 'Übersetzungen von „{{document}}“ kommen nach {{patterns}}',
  'init.nextFound':
    'Nichts wurde verschoben. Die Übersetzungen dort mit "urtext check" prüfen, und was richtig ist, mit "urtext accept {{lang}} --all" festhalten',
  'rules.required': 'erforderlich',
  'rules.asked': 'auf Wunsch',
  'progress.checking': 'Prüfung {{done}} von {{total}}: {{lang}}',
  'help.lsp':
    'Einen Editor bedienen: Befunde beim Schreiben, das Englische eines Punktes, Korrekturen (Language Server Protocol)',
  'help.opt.stdio': 'über Ein- und Ausgabe sprechen, was der einzige Weg ist; Editoren geben es an',
  'editor.english': 'Englisch von {{item}}',
  'editor.before': 'Vorher',
  'editor.done': '{{done}} % erledigt',
  'editor.fix': 'Korrigieren, was {{rule}} gefunden hat',
  'editor.fixAll': 'Alles Sichere korrigieren',
  'editor.accept': 'Diesen Befund von {{rule}} akzeptieren',
  'editor.why': 'Warum ist der Befund von {{rule}} so richtig?',
  'editor.reason.right': 'Die Übersetzung ist so richtig, wie sie dasteht',
  'editor.reason.language': 'Die Sprache verlangt es so',
  'editor.reason.name': 'Es ist ein Name oder ein vereinbarter Begriff',
  'errors.editor-no-name':
    'Annehmen nicht möglich: Niemand ist genannt. "user.name" in git setzen oder "name" in den Optionen, die der Editor urtext gibt',
  'editor.accepted_one': '{{count}} Befund von {{rule}} akzeptiert, durch {{by}}',
  'editor.accepted_other': '{{count}} Befunde von {{rule}} akzeptiert, durch {{by}}',
  'help.opt.watch': 'erneut prüfen, sobald sich etwas ändert, bis zum Abbruch',
  'watch.waiting': 'Warten auf Änderungen; Strg+C beendet',
  'watch.changed': 'Geändert: {{paths}}',
  'errors.cannot-watch': 'Die Dateien des Projekts können nicht beobachtet werden: {{reason}}',
  'help.doctor': 'Sagen, was zum Arbeiten da ist, was da sein könnte und woher es kommt',
  'doctor.node-good': 'Node {{found}}, urtext {{version}}',
  'doctor.node-wrong': 'Node {{found}} ist zu alt für urtext {{version}}: {{least}} oder neuer installieren',
  'doctor.git-good': 'git {{found}}',
  'doctor.git-could': 'git fehlt. "check --since" braucht es: von https://git-scm.com installieren',
  'doctor.project-good': 'Projekt {{path}}',
  'doctor.documents-good': 'Dokumente: {{list}}',
  'doctor.locks-good': 'Jedes Dokument ist gesperrt',
  'doctor.locks-wrong': 'Nicht gesperrt: {{list}}. "urtext lock" ausführen',
  'doctor.languages-good': 'Sprachen: {{list}}',
  'doctor.languages-could': 'Noch keine Übersetzungen. Mit "urtext new LANG" beginnen',
  'doctor.dictionaries-good': 'Wörterbücher: {{list}}',
  'doctor.dictionaries-could':
    'Kein Wörterbuch ist genannt. Mit "spelling" in der Konfiguration werden Wörter in denen von Hunspell nachgeschlagen',
  'doctor.dictionaries-more-could':
    'Ohne Wörterbuch: {{list}}. Die npm-Pakete "dictionary-…" haben die vieler Sprachen',
  'doctor.bilingual-good':
    'Zweisprachige Wörterbücher, mit dem Anteil der englischen Wörter, die sie kennen: {{list}}',
  'doctor.bilingual-could':
    'Kein zweisprachiges Wörterbuch ist genannt. Mit "dictionaries" in der Konfiguration vergleicht "check", was beide Texte sagen',
  'doctor.bilingual-there-could': 'Auf diesem Rechner, unter "dictionaries" einzutragen: {{list}}',
  'doctor.bilingual-offered-could':
    'Debian hat zweisprachige Wörterbücher für weitere dieser Sprachen: apt install {{list}}',
  'doctor.grammar-good': 'Berichte von LanguageTool: {{path}}',
  'doctor.grammar-could':
    'Keine Berichte von LanguageTool sind genannt. Mit "grammar" in der Konfiguration sagt "check", was darin steht',
  'doctor.glossaries-good': 'Glossare: {{list}}',
  'doctor.glossaries-could':
    'Kein Glossar. "urtext glossary" sagt, wie vereinbarte Begriffe festgehalten werden',
  'doctor.cache-good': 'Aufbewahrte Ergebnisse in {{path}}: {{count}}',
  'doctor.cache-could':
    'Keine Ergebnisse sind aufbewahrt. "check --cache" bewahrt sie auf und prüft nur, was sich geändert hat',
  'doctor.cache-foreign-could':
    '{{path}} ist beschädigt oder von einem anderen urtext. "check --cache" schreibt es neu',
  'doctor.pdf-good': 'PDF kann erzeugt werden',
  'doctor.pdf-could':
    'PDF kann nicht erzeugt werden. Das npm-Paket "@myriaddreamin/typst-ts-node-compiler" installieren',
  'doctor.fonts-good': 'Schriften für jede Sprache',
  'doctor.fonts-could':
    'Keine Schrift gefunden für {{list}}. PDF braucht eine davon: installieren oder ihren Ordner mit "--fonts" nennen',
  'doctor.ui': 'Oberfläche in {{lang}}. Es gibt: {{known}}',
  'help.program':
    'Hält einen maßgeblichen englischen Text kanonisch und prüft seine Übersetzungen Punkt für Punkt',
  'help.check': 'Die maßgeblichen Texte und ihre Übersetzungen prüfen',
  'help.status': 'Punkt für Punkt zeigen, wie weit jede Übersetzung ist',
  'help.diff': 'Zeigen, was sich im Englischen geändert hat und welche Übersetzungen dadurch veralten',
  'help.lock': 'Neue Ausgaben sperren: die Fingerabdrücke ihrer Punkte festhalten',
  'help.accept': 'Punkte einer Übersetzung als übersetzt, durchgesehen oder endgültig festhalten',
  'help.glossary':
    'Die vereinbarten Begriffe jeder Sprache und ihre Verwendung auflisten oder aus TBX importieren',
  'help.new':
    'Eine Übersetzung beginnen: der zu ersetzende englische Text, der Urheberrechtshinweis an seinem Platz',
  'help.explain': 'Eine Regel erklären: was sie findet, warum es wichtig ist, was zu tun ist',
  'help.rules': 'Die Regeln auflisten',
  'help.init': 'Ein Projekt um einen eigenen Markdown-Text beginnen',
  'help.afterError': '„{{command}} --help“ zeigt, was es gibt',
  'help.examples': 'Beispiele',
  'help.exit': 'Exit-Status: 0 alles in Ordnung, 1 Befunde, 2 Ausführung nicht möglich',
  'help.arg.lang': 'Sprachkürzel wie „de“ oder „zh-Hans“',
  'help.arg.rule': 'Regelkennung wie structure/item-missing',
  'help.arg.glossaryAction':
    '"import", um Begriffe einer TBX-Datei zu übernehmen; nichts, um sie aufzulisten',
  'help.arg.tbx': 'TBX-Datei',
  'help.opt.glossaryLang': 'nur diese Sprachen; bei einem Import die zu importierende',
  'help.arg.file': 'Markdown-Datei',
  'help.opt.config': 'Konfigurationsdatei (Vorgabe: urtext.config.json hier oder darüber)',
  'help.opt.noColor': 'reiner Text ohne Farben',
  'help.opt.uiLang': 'Sprache des Programms: {{known}}',
  'help.opt.version': 'die Version ausgeben',
  'help.opt.help': 'diese Hilfe ausgeben',
  'help.opt.formats':
    'pretty, json, sarif, junit, github, gitlab, checkstyle, markdown oder html; mit Dateien mehrmals',
  'help.completion': 'Ausgeben, was Befehle und Optionen in einer Shell ergänzt',
  'help.arg.shell': 'bash, zsh oder fish',
  'errors.no-such-shell': 'Unbekannte Shell „{{shell}}“. Es gibt: {{known}}',
  'help.merge': 'Einen Bericht aus den Teilen machen, die "check --shard" geschrieben hat',
  'help.arg.shards': 'Ordner mit Teilen; sonst .urtext/shards',
  'help.opt.cache': 'Ergebnisse behalten und nur prüfen, was sich geändert hat',
  'help.opt.since': 'nur Übersetzungen, die sich seit einem Commit von git geändert haben',
  'help.opt.baseline': 'Befunde, die diese Datei kennt, zählen nicht',
  'help.opt.updateBaseline': 'die Vergleichsliste anlegen oder Erledigtes aus ihr entfernen',
  'help.opt.jobs': 'Threads, die zugleich prüfen; sonst so viele, wie sich lohnen',
  'help.opt.shard': 'einen Teil von mehreren prüfen, wie in 2/4, und das Ergebnis schreiben',
  'help.opt.shardOut': 'Ordner des Teils; sonst .urtext/shards',
  'help.opt.format': 'Format des Berichts',
  'help.opt.lang': 'nur diese Sprachen (wiederholen oder durch Kommas trennen)',
  'help.opt.item': 'nur diese Punkte (wiederholen oder durch Kommas trennen)',
  'help.opt.rule': 'nur diese Regeln oder Gruppen wie token/ (wiederholen oder durch Kommas trennen)',
  'help.opt.document': 'nur dieses Dokument',
  'help.opt.maxWarnings': 'wie viele Warnungen durchgelassen werden (Vorgabe 0)',
  'help.opt.quiet': 'nur Fehler ausgeben und eine Zeile, die sagt, warum die Prüfung scheitert',
  'help.opt.fullStatus': 'jeden Punkt eines langen Dokuments zeigen',
  'help.opt.full': 'einen langen Bericht ganz ausgeben',
  'help.opt.all': 'jeder Punkt, der akzeptiert werden kann',
  'help.opt.state': 'festzuhaltender Stand: translated, reviewed oder final',
  'help.opt.translator': 'wer übersetzt hat',
  'help.opt.reviewer': 'wer durchgesehen hat',
  'help.opt.origin': 'wie der Text entstanden ist: human, machine oder machine-reviewed',
  'help.opt.selfReview': 'zulassen, dass dieselbe Person übersetzt und durchsieht',
  'help.opt.lower': 'zulassen, dass ein Stand niedriger ist als im Nachweis',
  'help.opt.from': 'ältere Ausgabe (Vorgabe: die vorherige)',
  'help.opt.to': 'neuere Ausgabe (Vorgabe: die aktuelle)',
  'help.opt.name': 'Name des Dokuments (Vorgabe: der Name der Datei)',
  'help.opt.newEdition':
    'diese Ausgabe in document.json aufnehmen und sperren: den Text, wie er jetzt dasteht',
  'help.opt.edition': 'Name der Ausgabe (Vorgabe: heute)',
  'help.opt.madeFrom': 'die Ausgabe, nach der die Übersetzung entstanden ist (Vorgabe: die heutige)',
  'help.opt.into': 'Ordner des neuen Projekts (Vorgabe: hier)',
  'help.opt.fix': 'korrigieren, was sicher ist, nur in den Übersetzungen',
  'help.opt.fixDryRun': 'mit --fix: die Änderungen zeigen und nichts schreiben',
  'help.opt.accepted': 'auch akzeptierte Befunde zeigen; sie zählen nicht',
  'help.opt.finding':
    'Befunde dieser Regeln als richtig akzeptieren (mit --item oder --all, --reason und --by)',
  'help.opt.reason': 'mit --finding: warum der Text so richtig ist',
  'help.opt.by': 'mit --finding: wer akzeptiert',
  'help.opt.prune': 'Vermerke über akzeptierte Befunde entfernen, die verfallen oder nicht nötig sind',
  'help.opt.unsure': 'einen Text importieren, obwohl wenig davon sicher zugeordnet ist',
  'help.opt.dryRun': 'zeigen, was geschrieben würde, und nichts schreiben',
  'errors.demand-unknown':
    'Unerwartet: „{{item}}“ bei „{{pointer}}“, erwartet wurde, was die aktuelle Ausgabe enthält, jeweils einmal: {{known}}',
  'errors.term-undefined':
    'Unerwarteter Begriff „{{item}}“ bei "{{pointer}}", erwartet wurde einer, der in der aktuellen Ausgabe in Anführungszeichen oder fett steht',
  'errors.no-rights':
    'Das Dokument „{{document}}“ hat kein Rechteverzeichnis. „rights“ in seiner document.json ergänzen',
  'errors.no-rights-anywhere':
    'Kein Dokument des Projekts hat ein Rechteverzeichnis. „rights“ in einer document.json ergänzen',
  'errors.no-such-asset': 'Der Bestandteil „{{asset}}“ wurde nicht gefunden. Vorhanden: {{known}}',
  'errors.no-owner':
    'Das Dokument „{{document}}“ nennt keinen Inhaber. „owner“ in seiner document.json ergänzen',
  'errors.unknown-terms':
    'Unbekannte Bedingungen „{{terms}}“ für „{{asset}}“, erwartet werden unter „own“ festgelegte oder eine von: {{known}}',
  'errors.owner-form': 'Eine Namensform des Inhabers kann nicht gelesen werden: {{reason}}',
  'errors.templates-of-another':
    'Unerwartete Vorlagen von „{{document}}“ in der Sprache „{{lang}}“: Sie gehören zu einer anderen Übersetzung',
  'errors.needs-organization':
    'Mit --organization die Organisation angeben, die das abgeleitete Werk erstellt, oder --neutral angeben',
  'errors.organization-or-neutral': '--organization und --neutral können nicht zusammen verwendet werden',
  'errors.organization-empty-name':
    'Die Organisation hat keinen Namen. Einen bei „name“ eintragen oder stattdessen --neutral verwenden',
  'errors.organization-too-long':
    'Der Text bei „{{key}}“ hat {{length}} Zeichen, die Grenze ist {{limit}}. Kürzen Sie ihn',
  'errors.organization-placeholder-name':
    'Unerwarteter Name „{{name}}“, erwartet wurde der Name der Organisation statt eines Platzhalters',
  'errors.organization-line-break':
    'Unerwarteter Zeilenumbruch oder unerwartetes Steuerzeichen in „{{name}}“: Dies steht innerhalb von Zeilen des Textes. In einer Zeile schreiben',
  'errors.organization-owner-name':
    'Für „{{name}}“ kann kein abgeleitetes Werk erstellt werden: „{{found}}“ bezeichnet die herausgebende Organisation, und abgeleitete Werke sind für andere Organisationen',
  'errors.organization-owner-text':
    'Unerwartetes „{{found}}“ im Profil der Organisation: Es bezieht sich auf die herausgebende Organisation',
  'errors.needs-out': 'Mit --out den Ordner für das abgeleitete Werk angeben oder --dry-run angeben',
  'errors.out-not-empty':
    'In den Ordner kann nicht geschrieben werden: Er enthält etwas anderes als ein abgeleitetes Werk',
  'errors.out-other-files':
    'In den Ordner kann nicht geschrieben werden: Er enthält, was bei diesem Lauf nicht erstellt wird ({{found}}). Dies entfernen oder einen anderen Ordner angeben',
  'rights.act.copy': 'vervielfältigen',
  'rights.act.translate': 'übersetzen',
  'rights.act.derive': 'ableiten',
  'rights.act.commercial': 'kommerziell nutzen',
  'rights.verdict.allowed': 'erlaubt',
  'rights.verdict.obliged': 'erlaubt unter Auflagen',
  'rights.verdict.refused': 'untersagt',
  'rights.verdict.unsaid': 'nicht gewährt: Die Bedingungen sagen nichts darüber',
  'rights.obligation.notice': 'den Urheberrechtshinweis und die Bedingungen unverändert beibehalten',
  'rights.obligation.attribution': 'Urheber und Lizenz nennen',
  'rights.obligation.link-back': 'auf die Seite zurückverweisen, von der es stammt',
  'rights.obligation.share-alike': 'Bearbeitungen unter derselben Lizenz weitergeben',
  'rights.obligation.remove-references': 'jeden Bezug auf den Herausgeber entfernen',
  'rights.obligation.additional-attribution': 'nennen, wen der Bestandteil nennt',
  'rights.obligation.use-restriction':
    'aus den Zusammenhängen heraushalten, die die Bedingungen ausschließen',
  'rights.obligation.non-commercial': 'nicht für kommerzielle Zwecke',
  'rights.obligation.own-use': 'nur für den eigenen Gebrauch',
  'rights.collision': 'Diese beiden widersprechen sich: „{{one}}“ und „{{other}}“',
  'derive.refused': 'Von „{{document}}“ kann kein abgeleitetes Werk erstellt werden:',
  'derive.missing-template': 'Fehlende Vorlage „{{key}}“: Der Text nennt den Herausgeber („{{found}}“)',
  'derive.no-templates':
    'Fehlende Datei mit Vorlagen, {{path}}: Der Text nennt den Herausgeber („{{found}}“)',
  'derive.stale-template':
    'Veraltete Vorlage: Der englische Text oder die Übersetzung hat sich seitdem geändert. Die Vorlage berichtigen, dann "urtext derive --bind" ausführen',
  'derive.unbound-template':
    'Nicht gebundene Vorlage: mit den Texten vergleichen, dann "urtext derive --bind" ausführen',
  'derive.unresolved-template': 'Nicht aufgelöstes „{{found}}“ in der Vorlage',
  'derive.missing-replacement':
    'Fehlende Ersetzung in dieser Sprache: Die Organisation ändert diesen Punkt, also muss er sich in allen Sprachen ändern',
  'derive.not-translated': 'Fehlende Übersetzung, daher lässt sich nichts daraus ableiten',
  'derive.doubtful':
    'Möglicher Verweis „{{found}}“ ({{form}}): Das muss ein Mensch beurteilen. Er blieb, wie er ist',
  'derive.remaining': 'Verbliebener Bezug „{{found}}“ ({{form}})',
  'derive.nothing_one': 'Nichts erstellt: {{count}} Problem',
  'derive.nothing_other': 'Nichts erstellt: {{count}} Probleme',
  'derive.built':
    'Abgeleitetes Werk in {{folder}} erstellt (Sprachen: {{languages}}): Kein Bezug auf den Herausgeber verbleibt',
  'derive.built-doubtful':
    'Abgeleitetes Werk in {{folder}} erstellt (Sprachen: {{languages}}). Die möglichen Verweise oben muss ein Mensch beurteilen; ein anderer Bezug auf den Herausgeber verbleibt nicht',
  'derive.bound_one': 'Vorlagen für {{count}} Sprache an die heutigen Texte gebunden',
  'derive.bound_other': 'Vorlagen für {{count}} Sprachen an die heutigen Texte gebunden',
  'derive.change.dropped': 'entfallen',
  'derive.change.omitted': 'ausgelassen',
  'derive.change.rewritten': 'umgeschrieben',
  'derive.change.replaced': 'ersetzt',
  'derive.change.kept': 'beibehalten',
  'derive.reason.dropped': '{{reason}}',
  'derive.reason.omitted': 'die Organisation lässt es aus',
  'derive.reason.replaced': 'die Organisation hat einen eigenen Text',
  'derive.reason.named': 'nennt den Herausgeber: „{{found}}“',
  'help.rights': 'Zeigen, was mit einem Dokument getan werden darf und was damit verbunden ist',
  'help.derive':
    'Ein abgeleitetes Werk erstellen: jeder Bezug auf den Herausgeber entfernt, in jeder Sprache',
  'help.opt.act': 'nur diese Handlung',
  'help.opt.asset': 'nur dieser Bestandteil, etwa text oder photo',
  'help.opt.organization': 'Profil der Organisation, die es erstellt (JSON)',
  'help.opt.neutral': 'ohne den Namen einer Organisation',
  'help.opt.langAll': 'Sprachen oder „all“ (Vorgabe: all); die maßgebliche ist immer dabei',
  'help.opt.out': 'Ordner, in den geschrieben wird',
  'help.opt.explain': 'zu jedem geänderten Punkt sagen, warum er sich geändert hat',
  'help.opt.dryRunDerive': 'zu jedem geänderten Punkt die Unterschiede wortweise zeigen und nichts schreiben',
  'help.opt.bind': 'festhalten, dass die Vorlagen zu den Texten passen, wie sie jetzt sind',
  'errors.organization-renames':
    '„renames“ gibt es nicht mehr: Wörter lassen sich nicht ohne ihre Formen austauschen. Für ein anderes Wort als „members“ wählen Sie „people“: „staff“ oder „participants“; für alles Übrige setzen Sie bei „replace“ einen eigenen Text ein',
  'errors.organization-language':
    'Unerwarteter Schlüssel „{{key}}“, erwartet wird ein BCP-47-Sprachkürzel in kanonischer Form wie „de“ oder „pt-BR“ oder „*“ für alle übrigen Sprachen',
  'errors.organization-empty-text':
    'Unerwarteter leerer Text bei „{{key}}“. Schreiben Sie einen oder entfernen Sie den Schlüssel',
  'errors.organization-definitive-text':
    'Unerwartet: „{{found}}“. Welcher Text maßgeblich ist, wird einmal gesagt, in jeder Sprache gleich. Entfernen Sie den Satz und geben Sie die Sprache dieses Textes bei "definitive" an',
  'errors.people-in-profile':
    '"--people" geht nicht zusammen mit einem Profil: Schreiben Sie "people" in das Profil',
  'errors.organization-clause':
    '„{{item}}“ lässt sich nicht ersetzen: Dort steht, welcher Text maßgeblich ist, und das muss in jeder Sprache gleich lauten. Nennen Sie stattdessen bei „definitive“ die Sprache dieses Textes',
  'errors.organization-missing-language':
    'Fehlender Text von „{{key}}“ in „{{lang}}“: Was der Text sagt, muss er in jeder Sprache sagen. Ergänzen Sie ihn oder setzen Sie bei „*“ einen für alle übrigen ein',
  'errors.organization-definitive':
    'Der Text in „{{lang}}“ kann nicht maßgeblich sein: Er wird nicht erstellt, oder die Vorlagen haben keine Wörter für ihn. Erstellt werden: {{known}}',
  'errors.organization-people':
    'Unbekannter Personenkreis „{{people}}“: Die Vorlagen in „{{lang}}“ haben Formen für {{known}}',
  'errors.organization-no-place':
    '„{{key}}“ findet keinen Platz: Im Text ist nichts übrig, wo es stehen könnte',
  'errors.organization-lost-target':
    '„{{item}}“ kann nicht weggelassen werden: „{{from}}“ verweist mit „{{words}}“ darauf ({{place}}). Lassen Sie auch „{{from}}“ weg, oder setzen Sie bei „replace“ einen eigenen Text ein',
  'derive.unclear-reference':
    'Unklarer Verweis: Eine der Nummern {{numbers}} muss sich ändern, weil Punkte weggelassen werden, und sie steht dort als Wort, oder es ist nicht sicher, welche Zahl gemeint ist. Setzen Sie bei „replace“ einen eigenen Text ein',
  'derive.draft':
    '{{lang}}: nicht akzeptiert oder nicht aktuell: {{items}}. Vergleichen Sie sie und führen Sie "urtext accept {{lang}}" aus, oder nehmen Sie sie mit "--allow draft", wie sie sind',
  'derive.inherited':
    'Die Übersetzung hat es auch: Berichtigen Sie es dort, oder akzeptieren Sie es mit "urtext accept {{lang}} --finding {{rule}}"',
  'derive.ownFinding': 'Berichtigen Sie die Vorlage oder Ihren eigenen Text',
  'derive.passed_one': '{{count}} Warnung durchgelassen:',
  'derive.passed_other': '{{count}} Warnungen durchgelassen:',
  'derive.stays':
    'bleibt: {{name}} ({{items}}), kein Name des Herausgebers. Fragen Sie sich, ob es bleiben darf',
  'derive.change.added': 'hinzugefügt',
  'derive.reason.undated': 'das Datum ist das des Herausgebers',
  'derive.reason.templated': 'es hängt davon ab, wer den Text übernimmt',
  'derive.reason.renumbered': 'die Punkte, auf die verwiesen wird, haben andere Nummern',
  'derive.reason.added': 'die Organisation sagt mehr',
  'rights.sign.allowed': 'ja',
  'rights.sign.obliged': 'ja, wenn',
  'rights.sign.refused': 'nein',
  'rights.sign.unsaid': 'nein, nicht gewährt',
  'rights.answer.allowed': 'Ja',
  'rights.answer.obliged': 'Ja, wenn Sie Folgendes tun:',
  'rights.answer.refused': 'Nein',
  'rights.answer.unsaid': 'Nein: Die Bedingungen sprechen nicht davon',
  'errors.no-such-document-or-asset':
    'Unbekanntes Dokument oder Bestandteil „{{name}}“. Dokumente: {{documents}}. Bestandteile: {{assets}}',
  'help.arg.documentOrAsset': 'ein Dokument oder ein Bestandteil; alle, wenn nichts genannt wird',
  'help.opt.people': 'mit --neutral: an wen sich der Text richtet, "members", "staff" oder "participants"',
  'help.opt.allow':
    'auch Punkte nehmen, die nicht akzeptiert oder nicht aktuell sind, und es in den Texten sagen',
  'exchange.what.heading': 'Überschrift der Ebene {{level}}',
  'exchange.what.paragraph': 'Absatz',
  'exchange.what.item': 'Nummerierter Punkt',
  'exchange.what.bullet': 'Listenpunkt',
  'exchange.what.quote': 'Zitat',
  'exchange.what.code': 'Code',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': 'Trennlinie',
  'exchange.what.definition': 'Linkdefinition',
  'exchange.what.meta': 'Angaben zum Text',
  'exchange.what.field': 'Wert in den Kopfdaten',
  'exchange.what.cell': 'Tabellenzelle',
  'exchange.what.marker': 'Markierung',
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim':
    'Nicht übersetzen: Dieser Absatz steht in jeder Übersetzung unverändert auf Englisch',
  'exchange.note.demand': 'Das Dokument verlangt es: „{{sentence}}“',
  'exchange.note.clause':
    'Besagt, dass der englische Text maßgeblich ist: Das muss in der Übersetzung stehen',
  'exchange.note.keep': 'Muss erhalten bleiben: {{list}}',
  'exchange.note.changed':
    'Der englische Text hat sich seit dieser Übersetzung geändert. Er lautete zuvor: {{before}}',
  'exchange.note.merged': 'Die Übersetzung fasst dies mit einem anderen Punkt zusammen: {{text}}',
  'exchange.note.split': 'Die Übersetzung gibt dies in mehreren Teilen wieder: {{text}}',
  'export.written': '{{path}} geschrieben: {{items}}, {{open}} zu übersetzen, {{stale}} erneut anzusehen',
  'export.same': '{{path}} ist aktuell',
  'export.disagrees':
    '{{lang}} kann nicht exportiert werden: Der zweite Leser findet in der Datei nicht, was geschrieben wurde',
  'export.disagreement': '{{type}} bei {{unit}}: geschrieben „{{written}}“, gelesen „{{read}}“',
  'packet.lang': 'de',
  'packet.title': 'Übersetzung von „{{document}}“ auf {{language}}',
  'packet.how': 'So arbeiten Sie mit dieser Seite',
  'packet.step.write':
    'Schreiben Sie die Übersetzung unter den jeweiligen englischen Absatz. Ein Absatz bleibt ein Absatz.',
  'packet.step.keep':
    'Zeichen um Wörter, etwa ** und [ ]( ), bleiben erhalten: Setzen Sie sie um die Wörter, die den englischen entsprechen.',
  'packet.step.locked': 'Absätze ohne Eingabefeld bleiben auf Englisch. Das Dokument verlangt es.',
  'packet.step.stale':
    'Mit „erneut anzusehen“ gekennzeichnete Absätze wurden nach einem älteren englischen Text übersetzt.',
  'packet.step.tool':
    'Arbeiten Sie mit Poedit, OmegaT oder einem anderen Werkzeug? Dann speichern Sie die Datei gleich und öffnen Sie sie dort.',
  'packet.step.save':
    'Speichern Sie am Ende die Datei und schicken Sie sie dorthin zurück, woher diese Seite kam.',
  'packet.name': 'Ihr Name',
  'packet.save': 'Datei zum Zurückschicken speichern',
  'packet.stale': 'erneut anzusehen',
  'packet.open': 'zu übersetzen',
  'packet.print': 'Fingerabdruck des englischen Textes: {{fingerprint}}',
  'packet.language': 'Sprache: {{lang}}',
  'import.title': 'Übersetzung von „{{document}}“ in {{lang}} aus {{path}}',
  'import.edited': 'bearbeitet',
  'import.new': 'neu',
  'import.stale': 'bearbeitet, nach einem älteren englischen Text',
  'import.kept': 'hier unverändert beibehalten',
  'import.conflict': 'Konflikt',
  'import.refused': 'abgelehnt',
  'import.confidence': 'zu {{percent}} % sicher',
  'import.here': 'Hier',
  'import.file': 'Datei',
  'import.reason.source':
    'der englische Text wurde in der Datei geändert; erneut exportieren und das übersetzen',
  'import.reason.locked': 'muss unverändert auf Englisch bleiben',
  'import.reason.codes': 'die Auszeichnung ist nicht die des englischen Textes: {{list}}',
  'import.reason.unknown': 'das Dokument hat keinen solchen Punkt',
  'import.reason.removed': 'das Dokument hat diesen Punkt nicht mehr; Ausgabe {{edition}} hatte ihn',
  'import.reason.duplicate':
    'steht in Zeile {{first}} und in Zeile {{second}} mit verschiedenen Übersetzungen',
  'import.reason.mixed':
    'ist hier mit einem anderen Punkt zusammengefasst oder geteilt; zuerst in der Übersetzung trennen',
  'import.reason.markup': 'lässt sich nicht als ein Markdown-Absatz schreiben',
  'import.reason.characters': 'enthält Zeichen, die in keinem Text stehen dürfen',
  'import.reason.long': 'ist länger als {{limit}} Zeichen',
  'import.note': 'Anmerkung aus der Übersetzung zu {{item}}: {{text}}',
  'import.rest': 'Gezeigt sind {{shown}} von {{count}} geänderten Punkten. Alle: --full',
  'import.missing_one':
    '{{count}} Punkt des Dokuments steht nicht in der Datei; an ihm wurde nichts geändert',
  'import.missing_other':
    '{{count}} Punkte des Dokuments stehen nicht in der Datei; an ihnen wurde nichts geändert',
  'import.unchanged': 'Nichts zu importieren: Die Übersetzung enthält das alles bereits',
  'import.lost': 'Weggelassen, weil Markdown es nicht sagen kann: {{list}}',
  'import.lost.outside': 'was außerhalb des Haupttextes steht',
  'import.lost.hidden': 'verborgener Text',
  'import.lost.merged': 'Zellen über mehrere Zeilen oder Spalten',
  'import.lost.numbering': 'Nummern von Listen, die keine Ziffern sind',
  'import.unsure':
    'Nur {{matched}} von {{total}} Absätzen haben ein sicheres Gegenstück; nichts wurde geschrieben. Mit --unsure trotzdem importieren, oder zuerst beide Texte vergleichen',
  'import.would': 'Würde {{items}} nach {{path}} importieren',
  'import.done': '{{items}} nach {{path}} importiert',
  'import.next': 'Prüfen mit "urtext check --lang {{lang}}"',
  'import.conflicts_one':
    'Nichts importiert: {{count}} Punkt hat sich hier seit dem Export geändert. Mit --theirs gilt die Datei, mit --ours bleibt, was hier steht',
  'import.conflicts_other':
    'Nichts importiert: {{count}} Punkte haben sich hier seit dem Export geändert. Mit --theirs gilt die Datei, mit --ours bleibt, was hier steht',
  'import.machine': 'Es ist nicht angegeben, wer übersetzt hat. Mit --translator angeben',
  'codes.missing': 'Fehlender Code „{{code}}“ in der Übersetzung von {{item}}',
  'codes.extra':
    'Unerwarteter Code „{{code}}“ in der Übersetzung von {{item}}: Der englische Text hat ihn nicht',
  'codes.doubled': 'Code „{{code}}“ steht in der Übersetzung von {{item}} öfter als im englischen Text',
  'codes.unknown': 'Unbekanntes Element „{{code}}“ in der Übersetzung von {{item}}',
  'codes.deleted': 'Code „{{code}}“ wurde in der Übersetzung von {{item}} weggelassen, was die Datei erlaubt',
  'codes.added': 'Code „{{code}}“ steht nur in der Übersetzung von {{item}}, nicht im englischen Text',
  'codes.hollow':
    'Code „{{code}}“ umschließt in der Übersetzung von {{item}} nichts; im englischen Text stehen Wörter darin',
  'errors.exchange-record':
    'Import nicht möglich: Das Projekt führt diese Übersetzung selbst in {{path}}. Die Datei an deren Stelle setzen, dann "urtext check" ausführen',
  'errors.exchange-packet':
    'Das ist die Seite, die verschickt wurde. Die Seite in einem Browser öffnen und die Datei zurückschicken, die dort gespeichert wird',
  'errors.exchange-unwritable': 'Export nicht möglich: {{reason}}',
  'errors.exchange-unreadable': '{{reason}}',
  'errors.exchange-format':
    'Das Format der Datei ist nicht erkennbar. Als .xlf, .po, .json, .md, .html oder .txt benennen',
  'errors.exchange-lang': 'Die Sprache der Übersetzung ist nicht erkennbar. Mit --lang angeben',
  'errors.exchange-other-lang': 'Unerwartete Sprache „{{found}}“ in der Datei, erwartet wurde „{{expected}}“',
  'errors.exchange-source-lang':
    'Unerwartete Ausgangssprache „{{found}}“ in der Datei, erwartet wurde „{{expected}}“, die Sprache des maßgeblichen Textes',
  'errors.exchange-document': 'Unerwartetes Dokument „{{found}}“ in der Datei. Vorhanden: {{known}}',
  'errors.exchange-other-document':
    'Unerwartetes Dokument „{{found}}“ in der Datei, erwartet wurde „{{expected}}“',
  'errors.exchange-sides': '--ours und --theirs können nicht zusammen verwendet werden',
  'errors.exchange-exists':
    'Die Datei kann nicht geschrieben werden: Sie ist mit anderem Inhalt vorhanden, vielleicht mit Übersetzungsarbeit darin. Zuerst importieren oder --overwrite angeben',
  'errors.exchange-nothing':
    'Nichts zu exportieren: Es gibt keine Übersetzungen. Eine Sprache angeben, um eine zu beginnen',
  'errors.exchange-profile': 'Das Profil „{{profile}}“ ist für XLIFF; --format xliff12 oder xliff wählen',
  'errors.exchange-one-file':
    'Mehrere Dateien können nicht an eine Stelle geschrieben werden. Mit --out einen Ordner angeben',
  'errors.exchange-pairs':
    'Die Datei enthält neben den Übersetzungen kein Englisch, daher gibt es nichts zu vergleichen. Eine Übersetzung eines Projekts prüft "urtext check --lang LANG"',
  'help.export': 'Eine Datei für Übersetzende und ihre Werkzeuge schreiben: XLIFF, PO, JSON oder Markdown',
  'help.import':
    'Übernehmen, was in einer solchen Datei oder in einer Übersetzung in Markdown, HTML oder Text geändert wurde',
  'help.arg.checkFiles': 'Dateien mit Englisch und Übersetzung, ohne Projekt zu prüfen',
  'help.arg.langs': 'Sprachkürzel oder „all“',
  'help.arg.exchange': 'Datei, die zurückgekommen ist',
  'help.opt.exchange': 'Format der Datei (Vorgabe xliff12, das jedes Werkzeug öffnet)',
  'help.opt.profile':
    'nicht übersetzte Punkte mit dem Englischen füllen, für Werkzeuge, die Unübersetztes verbergen',
  'help.opt.packet': 'eine Seite mit Anleitung, Englisch und Übersetzung, zum Arbeiten ohne jedes Werkzeug',
  'help.opt.outFile': 'zu schreibende Datei oder Ordner, „-“ für das Terminal (Vorgabe: hier)',
  'help.opt.overwrite': 'eine Datei ersetzen, die mit anderem Inhalt vorhanden ist',
  'help.opt.langOne': 'Sprache der Übersetzung, falls die Datei sie nicht nennt',
  'help.opt.ours': 'wo sich beides geändert hat, behalten, was hier steht',
  'help.opt.theirs': 'wo sich beides geändert hat, die Datei nehmen',
  xmlTooLarge: '{{bytes}} Byte können nicht gelesen werden: Die Grenze liegt bei {{limit}}',
  xmlEncodingUnknown:
    'Die Datei kann nicht dekodiert werden: Sie ist weder UTF-8 noch UTF-16; als UTF-8 speichern',
  xmlEncodingMismatch:
    'Die Datei gibt die Kodierung „{{declared}}“ an, aber ihre Bytes sind {{actual}}; als UTF-8 speichern',
  xmlUtf8Malformed: 'Byte {{byte}} beginnt kein UTF-8-Zeichen; die Datei als UTF-8 speichern',
  xmlUtf16Malformed: 'Byte {{byte}} ist die Hälfte eines UTF-16-Zeichens; die Datei ist beschädigt',
  xmlUtf16WithoutMark: 'Die Datei sieht nach UTF-16 ohne Bytereihenfolge-Markierung aus; als UTF-8 speichern',
  xmlDoctype: 'Unerwartete Dokumenttyp-Deklaration; Austauschdateien dürfen keine haben',
  xmlNotWellFormed: 'Die Datei ist kein wohlgeformtes XML: {{reason}}',
  xmlNoRoot: 'Die Datei hat kein Wurzelelement',
  xmlTooDeep: 'Elemente sind mehr als {{limit}} Ebenen tief verschachtelt',
  xmlTooManyAttributes: 'Ein Element hat mehr als {{limit}} Attribute',
  xmlTooManyNodes: 'Die Datei hat mehr als {{limit}} Elemente, Attribute und Texte',
  xliffNotXliff: 'Erwartet wurde das Wurzelelement „xliff“, gefunden wurde „{{element}}“',
  xliffVersionUnknown:
    'XLIFF „{{version}}“ kann nicht gelesen werden: Bekannt sind 1.0 bis 1.2 und 2.0 bis 2.2; erneut in einer davon exportieren',
  xliffVersionMismatch: 'Version „{{version}}“ gehört nicht zum Namensraum „{{namespace}}“',
  xliffNoFile: 'Die Datei hat kein Element „file“',
  xliffElementMissing: 'Element „{{element}}“ muss ein „{{child}}“ haben',
  xliffElementUnexpected: 'Unerwartetes Element „{{element}}“ in „{{parent}}“',
  xliffTextUnexpected: 'Unerwarteter Text „{{text}}“ in „{{element}}“',
  xliffAttributeMissing: 'Element „{{element}}“ muss das Attribut „{{attribute}}“ haben',
  xliffAttributeUnexpected: 'Unerwartetes Attribut „{{attribute}}“ an „{{element}}“',
  xliffAttributeValue: 'Unerwarteter Wert „{{value}}“ des Attributs „{{attribute}}“ an „{{element}}“',
  xliffBinaryUnit: 'Binäre Einheiten werden nicht gelesen',
  xliffUnitWithoutSegment: 'Die Einheit hat kein Segment',
  xliffSkeletonEmpty: 'Das Skelett hat weder Inhalt noch einen Verweis',
  xliffSkeletonBoth: 'Das Skelett hat Inhalt und einen Verweis; nur eines davon darf sein',
  xliffIdTwice: 'Kennung „{{value}}“ wird in Zeile {{first}} und noch einmal in Zeile {{second}} verwendet',
  xliffIdOfAnother: 'Kennung „{{value}}“ gehört zum „{{other}}“ in Zeile {{first}}',
  xliffTargetLanguageMissing: 'In Zeile {{line}} steht ein Zieltext, aber es gibt keine Zielsprache',
  xliffLanguageTag: 'Wert „{{value}}“ von „{{attribute}}“ ist kein Sprachkürzel',
  xliffLanguageMismatch:
    'Das Element {{element}} ist als „{{found}}“ gekennzeichnet, erwartet wurde „{{expected}}“',
  xliffSubStateAlone: 'Unterstatus „{{subState}}“ steht ohne Status',
  xliffPrefixReserved: 'Präfix „xlf“ ist für die Werte reserviert, die der Standard festlegt',
  xliffStateWithoutTarget: 'Status „{{state}}“ steht an einem Segment ohne Zieltext',
  xliffSegmentUntranslated: 'Das Segment hat keine Übersetzung, andere seiner Einheit aber schon',
  xliffOrderTooHigh: 'Reihenfolgenummer {{order}} ist höher als die Anzahl der Teile, {{count}}',
  xliffOrderTwice:
    'Platz {{order}} ist durch den Zieltext in Zeile {{first}} belegt und noch einmal in Zeile {{second}}',
  xliffStartWithoutEnd: 'Startcode „{{value}}“ hat in dieser Einheit kein Ende',
  xliffStartWithEnds: 'Startcode „{{value}}“ hat mehr als ein Ende',
  xliffStartIsolatedWithEnd:
    'Startcode „{{value}}“ ist als isoliert gekennzeichnet, aber sein Ende steht in dieser Einheit',
  xliffEndWithoutStart: 'Endcode verweist auf „{{value}}“, das nicht in dieser Einheit steht',
  xliffEndBeforeStart: 'Endcode steht vor seinem Start „{{value}}“',
  xliffEndIsolatedWithStart:
    'Endcode „{{value}}“ ist als isoliert gekennzeichnet, verweist aber auf einen Start',
  xliffEndIsolatedWithoutId: 'Ein isolierter Endcode muss eine Kennung haben',
  xliffEndWithId:
    'Endcode „{{value}}“ hat eine Kennung, ist aber nicht isoliert; er muss stattdessen auf seinen Start verweisen',
  xliffEndWithDirection: 'Nur ein isolierter Endcode darf eine Richtung haben',
  xliffEndWithoutStartRef: 'Endcode verweist auf keinen Start',
  xliffMarkerWithoutEnd: 'Annotation „{{value}}“ hat in dieser Einheit kein Ende',
  xliffMarkerWithoutStart: 'Ende der Annotation „{{value}}“, die nicht in dieser Einheit steht',
  xliffMarkerEndFirst: 'Annotation „{{value}}“ endet, bevor sie beginnt',
  xliffHintsDiffer:
    'Attribut „{{attribute}}“ ist am Ende „{{found}}“, erwartet wurde „{{expected}}“ wie am Start',
  xliffReorderAlone:
    'Ein Code, der nicht umgestellt werden darf, darf auch nicht kopiert oder gelöscht werden',
  xliffReorderWithoutFirst: 'Vor diesem Code steht keiner mit canReorder="firstNo"',
  xliffCodeDeleted: 'Code „{{value}}“ fehlt im Zieltext, darf aber nicht gelöscht werden',
  xliffSequenceChanged:
    'Codes, die nicht umgestellt werden dürfen, stehen im Zieltext in anderer Reihenfolge',
  xliffSubTypeAlone: 'Untertyp „{{subType}}“ steht ohne Typ',
  xliffSubTypeMismatch: 'Untertyp „{{subType}}“ gehört zum Typ „{{expected}}“, gefunden wurde „{{type}}“',
  xliffDataUnknown:
    'Attribut „{{attribute}}“ verweist auf die Daten „{{value}}“, die nicht in dieser Einheit stehen',
  xliffCopyUnknown: 'Code ist eine Kopie von „{{value}}“, das nicht in dieser Einheit steht',
  xliffCopyWithData:
    'Code ist eine Kopie von „{{value}}“; mit Originaldaten muss er stattdessen auf die Daten verweisen',
  xliffCopyForbidden: 'Code ist eine Kopie von „{{value}}“, das nicht kopiert werden darf',
  xliffSubFlowUnknown:
    'Attribut „{{attribute}}“ verweist auf die Einheit „{{value}}“, die nicht in dieser Datei steht',
  xliffTranslateMissing: 'Eine allgemeine Annotation muss sagen, ob zu übersetzen ist',
  xliffCommentWithout: 'Ein Kommentar muss einen Wert oder einen Verweis auf eine Anmerkung haben',
  xliffCommentBoth: 'Ein Kommentar hat einen Wert und einen Verweis; nur eines davon darf sein',
  xliffNoteUnknown: 'Verweis „{{value}}“ führt zu keiner Anmerkung dieser Einheit',
  xliffMatchUnknown: 'Verweis „{{value}}“ führt zu keinem Teil dieser Einheit',
  xliffGlossaryEmpty: 'Der Eintrag hat weder eine Übersetzung noch eine Definition',
  xliffSubStyleAlone: 'Attribut „subFs“ steht ohne „fs“',
  xliffEndWithAttribute: 'Nur ein isolierter Endcode darf das Attribut „{{attribute}}“ haben',
  xliffRuleEmpty:
    'Die Regel verlangt nichts: „isPresent“, „isNotPresent“, „startsWith“ oder „endsWith“ muss da sein',
  xliffRuleTwice: 'Die Regel verlangt mehr als eines; für jedes eine eigene Regel schreiben',
  xliffRuleSource: 'Attribut „existsInSource“ gehört nur zu „isPresent“, „startsWith“ oder „endsWith“',
  xliffRuleDisabled: 'Eine Regel der ganzen Datei kann nicht abgeschaltet werden; sie weglassen',
  xliffResourceEmpty: 'Das {{element}} der Ressource hat weder Inhalt noch einen Verweis',
  xliffResourceBoth: 'Das {{element}} der Ressource hat Inhalt und einen Verweis; nur eines davon darf sein',
  xliffSizeDataUnknown: 'Verweis „{{value}}“ führt zu keinen Angaben über Größen in der Datei',
  xliffSizeBoth: 'Element „{{element}}“ hat „sizeInfo“ und „sizeInfoRef“; nur eines davon darf sein',
  xliffRevisionUnknown: 'Verweis „{{value}}“ führt zu nichts, dessen Revisionen hier stehen könnten',
  xliffRevisionUnclear:
    'Es gibt {{number}} Elemente „{{name}}“: Die Revisionen müssen mit „ref“ sagen, zu welchem sie gehören',
  xliffPropertyTwice: 'Eigenschaft „{{value}}“ hat in einer Revision zwei Werte',
  xliffPropertyUnknown: 'Eigenschaft „{{value}}“ ist weder „content“ noch ein Attribut von „{{name}}“',
  xliffFragment:
    'Verweis „{{value}}“ ist falsch gebildet: Er nennt Datei, Gruppe und Einheit in dieser Reihenfolge (f=, g=, u=), dann einen Teil',
  xliffSpaceDiffers: 'Leerraum des Ziels ist „{{found}}“, erwartet „{{expected}}“ wie in der Quelle',
  xliffNamespaceMissing:
    'Die Datei hat keinen Namensraum: Sie wird als XLIFF 1.2 gelesen, andere Programme könnten sie ablehnen',
  xliffWordsBesideSegments:
    'Das Ziel hat Wörter neben seinen Segmenten: Ein Programm hat womöglich die alte Übersetzung hinter der neuen stehen lassen',
  xliffManyCharacters: 'Die Übersetzung ist {{size}} Zeichen lang, erwartet höchstens {{limit}}',
  xliffFewCharacters: 'Die Übersetzung ist {{size}} Zeichen lang, erwartet mindestens {{limit}}',
  xliffManyBytes: 'Die Übersetzung braucht {{size}} Bytes, erwartet höchstens {{limit}}',
  xliffFewBytes: 'Die Übersetzung braucht {{size}} Bytes, erwartet mindestens {{limit}}',
  xliffDemandAbsent: '„{{text}}“ fehlt in der Übersetzung, obwohl die Datei es verlangt',
  xliffDemandCount: 'Anzahl von „{{text}}“ in der Übersetzung: {{found}}, erwartet {{expected}}',
  xliffDemandPresent: 'Unerwartetes „{{text}}“ in der Übersetzung: Die Datei erlaubt es nicht',
  xliffDemandStart: 'Die Übersetzung muss mit „{{text}}“ beginnen',
  xliffDemandEnd: 'Die Übersetzung muss mit „{{text}}“ enden',
  xliffDemandSource: 'Unerwartetes „{{text}}“ an einem Rand der Übersetzung: Die Quelle hat dort keines',
  poTooLarge: 'Die Datei ist größer, als gelesen werden kann',
  poEncoding: 'Byte {{byte}} beginnt kein UTF-8-Zeichen; die Datei als UTF-8 speichern',
  poUtf16: 'UTF-16 kann nicht gelesen werden: Die Datei als UTF-8 speichern',
  poCharset:
    'Der Zeichensatz „{{charset}}“ kann nicht gelesen werden: Die Datei als UTF-8 speichern, etwa mit "msgconv -t UTF-8 -o NEW OLD"',
  poAscii: 'Unerwarteter Buchstabe außerhalb von ASCII, das der Kopf nennt: dort charset=UTF-8 schreiben',
  poEmpty: 'Die Datei hat keinen Eintrag',
  poJunk:
    'Unerwartetes „{{text}}“, erwartet wurde ein Kommentar, ein Schlüsselwort oder eine Zeichenkette in Anführungszeichen',
  poTrailing: 'Unerwartetes „{{text}}“ nach der Zeichenkette',
  poUnclosed: 'Die Zeichenkette wird in ihrer Zeile nicht geschlossen',
  poLineBreak: 'Eine Zeichenkette ist durch ein Zeilenende unterbrochen; es als „\\n“ schreiben',
  poBackslash:
    'Unerwartetes „{{text}}“: Der Backslash beginnt keine Escape-Sequenz; zwei Backslashes schreiben',
  poBytes: 'Die Escapes „{{text}}“ sind Bytes keines UTF-8-Zeichens',
  poSeparator: 'Eine Zeichenkette hat das Zeichen, mit dem gettext Kontexte abtrennt, U+0004; es löschen',
  poMark:
    'Unerwartete Bytereihenfolge-Marke, vor der gettext abbricht; die Datei als UTF-8 ohne sie speichern',
  poWithoutString: 'Fehlende Zeichenkette in Anführungszeichen hinter „{{keyword}}“',
  poOrder:
    'Unerwartetes „{{keyword}}“: Ein Eintrag hat msgctxt, msgid, msgid_plural und msgstr in dieser Reihenfolge, jedes einmal',
  poConflict:
    'Hier stehen bis Zeile {{last}} zwei Fassungen zwischen den Marken eines Konflikts; eine davon behalten und die Marken löschen',
  poCommentInside: 'Ein Kommentar steht innerhalb eines Eintrags; ihn vor den Eintrag stellen',
  poPreviousAlone: 'Zeilen mit „#|“ stehen nicht unmittelbar vor einem Eintrag, wo sie hingehören',
  poObsoleteMixed:
    'Nur ein Teil des Eintrags ist mit „#~“ gekennzeichnet; ihn ganz kennzeichnen oder gar nicht',
  poObsolete: 'Veralteter Eintrag: Er wird aufbewahrt, aber nichts davon wird verwendet',
  poWithoutMsgid: 'Der Eintrag hat keine msgid',
  poWithoutMsgstr: 'Der Eintrag „{{value}}“ hat keinen msgstr',
  poPlural: 'Pluralformen werden nicht gelesen; von „{{value}}“ wird die erste Form verwendet',
  poWithoutPlural: 'Der Eintrag „{{value}}“ hat Pluralformen, aber kein msgid_plural',
  poWithoutForms: 'Der Eintrag „{{value}}“ hat ein msgid_plural, aber keine Form wie msgstr[0]',
  poFormIndex: 'Unerwartete Nummer einer Pluralform von „{{value}}“, erwartet msgstr[{{expected}}]',
  poForms:
    'Der Eintrag „{{value}}“ hat {{count}} Pluralformen, erwartet {{expected}}, wie der Kopf sagt (nplurals)',
  poLineBegin:
    'Nur eines von msgid und msgstr von „{{value}}“ beginnt mit einem Zeilenende („\\n“); beide müssen es oder keines',
  poLineEnd:
    'Nur eines von msgid und msgstr von „{{value}}“ endet mit einem Zeilenende („\\n“); beide müssen es oder keines',
  poMerged:
    'Mehrere Übersetzungen von „{{value}}“ stehen in einer, wie msgcat sie zusammenstellt (#-#-#-#-#); eine davon behalten und die Marken löschen',
  poTwice: 'Eintrag „{{value}}“ steht in Zeile {{first}} und noch einmal in Zeile {{second}}',
  jsonTooLarge: 'Die Datei ist größer, als gelesen werden kann',
  jsonEncoding: 'Byte {{byte}} beginnt kein UTF-8-Zeichen; die Datei als UTF-8 speichern',
  jsonUtf16: 'UTF-16 kann nicht gelesen werden: Die Datei als UTF-8 speichern',
  jsonSyntax: 'Die Datei ist kein JSON-Objekt: unerwartetes Zeichen',
  jsonTooDeep: 'Werte sind zu tief verschachtelt',
  jsonKeyTwice: 'Schlüssel „{{value}}“ wird in Zeile {{first}} und noch einmal in Zeile {{second}} verwendet',
  jsonMark:
    'Unerwartete Bytereihenfolge-Marke, vor der viele Programme abbrechen; die Datei als UTF-8 ohne sie speichern',
  jsonNotText: 'Der Wert von „{{value}}“ ist kein Text',
  writeCharacter:
    '„{{unit}}“ kann nicht geschrieben werden: Darin steht {{code}}, was das Format nicht aufnehmen kann',
  writeWithoutId: 'Die Einheit „{{unit}}“ kann nicht geschrieben werden: Sie hat keine Kennung',
  writeIdInvalid:
    'Die Kennung „{{value}}“ kann nicht geschrieben werden: Sie enthält Zeichen, die in einer Kennung nicht stehen dürfen',
  writeIdTwice: 'Die Kennung „{{value}}“ kann nicht geschrieben werden: Zwei Einheiten haben sie',
  writeWithoutLanguage: 'Die Datei kann nicht geschrieben werden: Sie hat keine Ausgangssprache',
  writeWithoutUnits: 'Die Datei kann nicht geschrieben werden: Sie hat keine Einheiten',
  'errors.file-outside':
    'Unerwartetes „{{path}}“ als „{{field}}“, erwartet wurde ein Pfad innerhalb des Projekts, angegeben relativ zu dieser Datei',
  'errors.spelling-lang':
    'Unerwarteter Schlüssel „{{lang}}“, erwartet wurde ein Sprachkürzel nach BCP 47 in kanonischer Form wie „de“ oder „pt-BR“',
  'errors.spelling-script':
    'Die Rechtschreibung von „{{lang}}“ kann nicht geprüft werden: Die Schrift setzt keine Leerzeichen zwischen Wörter. Den Eintrag aus „spelling“ entfernen',
  'errors.bilingual-lang':
    'Unerwarteter Schlüssel „{{lang}}“ in „dictionaries“, erwartet wurde ein Sprachkürzel wie „de“ oder „zh-Hans“',
  'errors.no-bilingual':
    'Das Wörterbuch „{{path}}“ für „{{lang}}“ ist nicht zu finden: Erwartet wurde die Datei eines Wörterbuchs (.index mit .dict.dz, .ifo mit .idx und .dict, .tei, .tbx, .tsv oder ein Glossar als .md), ihr Pfad ohne die Endung oder ein Ordner mit einem Wörterbuch. Es dort ablegen oder eines installieren, etwa mit "apt install dict-freedict-eng-deu"',
  'errors.bilingual-damaged':
    'Dieser Teil eines Wörterbuchs lässt sich nicht entpacken: Er ist beschädigt oder unvollständig. Noch einmal installieren oder kopieren',
  'errors.bilingual-index':
    'Unerwartete Zeile, erwartet wurden ein Wort, eine Stelle und eine Länge innerhalb des Wörterbuchs, durch Tabulatoren getrennt. Den Index und seine .dict.dz aus einer Quelle noch einmal installieren oder kopieren',
  'errors.bilingual-idx':
    'Unerwarteter Eintrag {{entry}} im Index des Wörterbuchs, erwartet wurde ein Wort mit einer Stelle innerhalb des Textes. Seine .ifo, .idx und .dict aus einer Quelle noch einmal installieren oder kopieren',
  'errors.bilingual-ifo':
    'Unerwartete erste Zeile, erwartet wurde "StarDict\'s dict ifo file". Die .ifo eines StarDict-Wörterbuchs angeben',
  'errors.bilingual-line':
    'Unerwartete Zeile ohne Tabulator, erwartet wurden ein englisches Wort, ein Tabulator und die Übersetzung. Die Zeile berichtigen oder mit „#“ beginnen',
  'errors.bilingual-xml':
    'Das Wörterbuch lässt sich nicht lesen: Es ist kein wohlgeformtes XML, zu groß oder nicht von der Art, die sein Name sagt ({{problem}}). Noch einmal herunterladen oder kopieren, oder dasselbe Wörterbuch in einer anderen Form wie DICT nehmen',
  'errors.bilingual-no-entries':
    'Im Wörterbuch ist kein Eintrag zu finden, erwartet wurden Elemente „entry“, wie FreeDict sie hat. Das Wörterbuch selbst in TEI angeben',
  'errors.no-dictionary':
    'Das Wörterbuch „{{path}}“ ist nicht zu finden: Erwartet wurden „{{path}}.aff“ und „{{path}}.dic“ oder „index.aff“ und „index.dic“ in diesem Ordner. Die Dateien dort ablegen oder ein Wörterbuch installieren, etwa mit "npm install dictionary-{{lang}}"',
  'errors.not-a-dictionary':
    'Die Datei kann nicht als Teil eines Hunspell-Wörterbuchs gelesen werden. Vielleicht wurde sie nicht vollständig geholt: neu installieren oder kopieren',
  'errors.dictionary-affix':
    'Unerwartetes Ende der Affixklasse „{{name}}“, die hier beginnt: Sie hat andere Zeilen, als sie ankündigt. Das Wörterbuch neu installieren oder kopieren',
  'errors.dictionary-encoding':
    'Unbekannte Kodierung „{{name}}“ des Wörterbuchs. Das Wörterbuch in UTF-8 verwenden, wie npm es hat',
  'errors.dictionary-not-utf8':
    'Unerwartete Bytes im Wörterbuch, das UTF-8 angibt. „SET“ in seiner .aff-Datei berichtigen oder es neu installieren',
  'errors.dictionary-repeats':
    'Unerwartetes Wort: Es steht mehr als {{limit}} Mal im Wörterbuch. Die gleichen Zeilen löschen oder das Wörterbuch neu installieren',
  'errors.dictionary-refused':
    'Hunspell kann mit diesem Wörterbuch nicht arbeiten. Es neu installieren oder kopieren oder eine andere Fassung davon verwenden',
  'errors.word-list-line':
    'Unerwartetes „{{word}}“, erwartet wurde ein Wort je Zeile; am Ende darf „*“ für beliebige Buchstaben stehen, und „#“ leitet eine Bemerkung ein',
  'errors.word-list-long': 'Die Wortliste kann nicht gelesen werden: Sie hat mehr als {{limit}} Wörter',
  'errors.grammar-pattern': 'In „{{path}}“ fehlt „{{part}}“: Jede Übersetzung hat einen eigenen Bericht',
  'errors.grammar-placeholder':
    'Unerwartetes „{{part}}“ in „{{path}}“, erwartet wurden nur „{lang}“ und „{document}“',
  'help.verify':
    'Sagen, was eine Kopie ist: getreu, eine Übersetzung, ein abgeleitetes Werk, verändert oder etwas anderes',
  'help.arg.copies': 'Dateien oder Ordner; „-“ für das, was hineingeleitet wird',
  'help.opt.ndjson':
    'einen Strom von Pfaden oder von WARC- oder WET-Datensätzen lesen und je gefundener Kopie eine Zeile JSON schreiben',
  'help.opt.after': 'mit --ndjson: hinter diesem Datensatz weitermachen',
  'help.opt.signers':
    'Pakete müssen von jemandem aus dieser Datei der erlaubten Unterzeichner signiert sein, wie ssh-keygen sie hat',
  'errors.verify-signers':
    'Diese Zeile gehört in keine Datei erlaubter Unterzeichner. Schreiben Sie einen Namen, die Art des Schlüssels und den Schlüssel: you@example.org ssh-ed25519 AAAA…',
  'errors.no-such-record': 'Im Strom gibt es keinen Datensatz „{{record}}“, hinter dem es weitergehen könnte',
  'verify.faithful': 'Getreue Kopie von „{{document}}“, Ausgabe {{edition}}',
  'verify.translation': 'Übersetzung in „{{lang}}“ von „{{document}}“, Ausgabe {{edition}}: die akzeptierte',
  'verify.translation-other':
    'Übersetzung in „{{lang}}“ von „{{document}}“, Ausgabe {{edition}}: nicht so, wie sie akzeptiert wurde',
  'verify.derivative': 'Abgeleitetes Werk von „{{document}}“, Ausgabe {{edition}} ({{lang}})',
  'verify.altered': 'Veränderte Kopie von „{{document}}“, Ausgabe {{edition}} ({{lang}})',
  'verify.excerpt': 'Auszug aus „{{document}}“, Ausgabe {{edition}} ({{lang}}), nicht der ganze Text',
  'verify.other':
    'Ein anderes Dokument mit dem Namen von „{{document}}“, Ausgabe {{edition}}: keiner von dessen Punkten steht darin',
  'verify.other-document': 'Kopie eines anderen Dokuments: „{{document}}“, Ausgabe {{edition}} ({{lang}})',
  'verify.recognised':
    'Als „{{document}}“, Ausgabe {{edition}} ({{lang}}), an den Buchstaben wiedererkannt; das ist kein Beweis',
  'verify.unknown': 'Unbekannt: nichts aus einem bekannten Dokument steht darin',
  'verify.complete.yes': 'Alle Punkte sind da',
  'verify.complete.no': 'Punkte fehlen',
  'verify.notice.present': 'Der Urheberrechtshinweis und sein Absatz stehen unverändert da',
  'verify.notice.altered': 'Der Urheberrechtshinweis oder sein Absatz wurde geändert',
  'verify.notice.missing': 'Der Urheberrechtshinweis und sein Absatz fehlen',
  'verify.clause.present': 'Es steht da, dass das Original maßgeblich ist',
  'verify.clause.altered': 'Der Satz, dass das Original maßgeblich ist, wurde geändert',
  'verify.clause.missing': 'Der Satz, dass das Original maßgeblich ist, fehlt',
  'verify.clause.uncertain': 'Es steht ein Satz da, wo es heißt, dass das Original maßgeblich ist',
  'verify.reference': 'Verbliebener Verweis „{{found}}“ ({{form}})',
  'verify.reference-doubtful': 'Möglicher Verweis „{{found}}“ ({{form}}): Ein Mensch muss ihn beurteilen',
  'verify.claim': 'Es gibt sich als Kopie aus: {{item}} steht darin',
  'verify.apart': 'Von der Ausgabe {{edition}} unterschieden durch {{items}}',
  'verify.apart-document':
    'Von „{{document}}“, Ausgabe {{edition}}, unterschieden, einem anderen Dokument dieses Namens',
  'verify.apart-none': 'Die Ausgabe {{edition}} hat dieselben Wörter',
  'verify.uncertain.words': 'Niemand hat die Wörter mit einem Text verglichen, den ein Mensch akzeptiert hat',
  'verify.uncertain.language': 'Die Sprache ließ sich nicht feststellen',
  'verify.uncertain.edition': 'Aus welcher Ausgabe übersetzt wurde, ließ sich nicht feststellen',
  'verify.uncertain.own-use':
    'Ob eine andere Organisation es für den eigenen Gebrauch gemacht hat, lässt sich nicht feststellen',
  'verify.added': 'Hinzugefügt: {{text}}',
  'verify.number': 'Nummer von {{item}}: {{found}}, erwartet {{expected}}',
  'verify.item.changed': 'Geändert: {{item}}',
  'verify.item.extended': 'Erweitert: {{item}}',
  'verify.item.case': 'Andere Großschreibung: {{item}}',
  'verify.item.signs': 'Andere Zeichensetzung: {{item}}',
  'verify.item.missing': 'Fehlt: {{item}}',
  'verify.item.moved': 'Verschoben: {{item}}',
  'verify.item.hidden': 'Vor Lesern verborgen: {{item}}',
  'verify.item.interrupted': 'Verborgener Text steht dazwischen: {{item}}',
  'verify.item.stale': 'Aus älterem Englisch gemacht: {{item}}',
  'verify.remark.deleted_one': 'Textverarbeitung: {{count}} nachverfolgte Löschung, als angenommen gelesen',
  'verify.remark.deleted_other':
    'Textverarbeitung: {{count}} nachverfolgte Löschungen, als angenommen gelesen',
  'verify.remark.inserted_one': 'Textverarbeitung: {{count}} nachverfolgte Einfügung, als angenommen gelesen',
  'verify.remark.inserted_other':
    'Textverarbeitung: {{count}} nachverfolgte Einfügungen, als angenommen gelesen',
  'verify.remark.hidden_one': 'Textverarbeitung: {{count}} verborgene Stelle, weggelassen',
  'verify.remark.hidden_other': 'Textverarbeitung: {{count}} verborgene Stellen, weggelassen',
  'verify.remark.fields_one': 'Textverarbeitung: {{count}} Feld, so gelesen, wie es zuletzt angezeigt wurde',
  'verify.remark.fields_other':
    'Textverarbeitung: {{count}} Felder, so gelesen, wie sie zuletzt angezeigt wurden',
  'verify.remark.boxes_one': 'Textverarbeitung: {{count}} Textfeld, an seinem Anker gelesen',
  'verify.remark.boxes_other': 'Textverarbeitung: {{count}} Textfelder, an ihrem Anker gelesen',
  'verify.remark.comments_one': 'Textverarbeitung: {{count}} Kommentar, weggelassen',
  'verify.remark.comments_other': 'Textverarbeitung: {{count}} Kommentare, weggelassen',
  'verify.remark.marks':
    'Zwischen den Wörtern stehen Fußnotenzeichen oder Adressen, die weggelassen wurden: {{marks}}',
  'verify.remark.edges': 'Kopf- und Fußzeilen wurden getrennt vom Text gelesen: {{lines}}',
  'verify.remark.shown':
    'Stilvorlagen zeigen zwischen den Wörtern des Textes Wörter, die nicht in ihm stehen: {{words}}',
  'verify.remark.quoted': 'Zitiert: {{items}}',
  'verify.remark.sources': 'Das Englische neben der Übersetzung ist nicht das der Ausgabe: {{items}}',
  'verify.pack.changed':
    'Das Paket hält nicht, was es angibt: {{path}} ist nicht, was seine Liste der Prüfsummen sagt',
  'verify.pack.missing':
    'Das Paket hält nicht, was es angibt: {{path}} steht in seiner Liste der Prüfsummen und ist nicht da',
  'verify.pack.unlisted':
    'Das Paket hält nicht, was es angibt: {{path}} ist da und steht nicht in seiner Liste der Prüfsummen',
  'verify.pack.document':
    'Das Paket hält nicht, was es angibt: {{path}} ist eine Kopie von „{{found}}“, und sein Manifest sagt „{{expected}}“',
  'verify.pack.edition':
    'Das Paket hält nicht, was es angibt: {{path}} ist von der Ausgabe {{found}}, und sein Manifest sagt {{expected}}',
  'verify.pack.lang':
    'Das Paket hält nicht, was es angibt: {{path}} ist in „{{found}}“, und sein Manifest sagt „{{expected}}“',
  'verify.pack.kind-faithful':
    'Das Paket hält nicht, was es angibt: {{path}} ist ein abgeleitetes Werk, und sein Manifest nennt es originalgetreu',
  'verify.pack.kind-derivative':
    'Das Paket hält nicht, was es angibt: {{path}} ist der Text selbst, und sein Manifest nennt ihn ein abgeleitetes Werk',
  'verify.pack.title':
    'Das Paket hält nicht, was es angibt: Was in {{path}} steht, heißt nicht „{{title}}“, wie sein Manifest sagt',
  'verify.pack.definitive':
    'Das Paket hält nicht, was es angibt: Sein Manifest nennt {{path}} maßgeblich, und das ist allein der Text in „{{found}}“',
  'verify.pack.signed':
    'Signiert: {{path}}, mit dem Schlüssel {{fingerprint}}; wem er gehört, wurde nicht gefragt (--signers)',
  'verify.pack.signed-by': 'Signiert: {{path}}, von {{signer}} ({{fingerprint}})',
  'verify.pack.signature-wrong':
    'Das Paket hält nicht, was es angibt: Die Signatur neben {{path}} ist nicht die dieser Datei',
  'verify.pack.signature-damaged':
    'Das Paket hält nicht, was es angibt: Die Datei neben {{path}} ist keine Signatur',
  'verify.pack.signature-namespace':
    'Das Paket hält nicht, was es angibt: Die Signatur neben {{path}} wurde für etwas anderes als urtext gemacht',
  'verify.pack.signature-kind':
    'Die Signatur neben {{path}} stammt von einer Art Schlüssel, die hier nicht geprüft werden kann: Nehmen Sie ssh-keygen -Y verify -n urtext',
  'verify.pack.stranger':
    '{{path}} ist mit einem Schlüssel signiert, der keinem der erlaubten Unterzeichner gehört: {{fingerprint}}',
  'verify.pack.unsigned': 'Niemand hat das Paket signiert, und --signers verlangt eine Signatur',
  'verify.error.empty': 'Nicht lesbar: Es ist leer',
  'verify.error.no-text': 'Nicht lesbar: Es ist kein Text darin',
  'verify.error.binary': 'Nicht lesbar: Es ist weder Text noch ein bekanntes Format',
  'verify.error.large': 'Nicht lesbar: Es ist zu groß',
  'verify.error.nested': 'Nicht lesbar: Archive oder Mails stecken zu tief ineinander',
  'verify.error.pdf': 'Nicht lesbar: Es ist kein lesbares PDF',
  'verify.error.format': 'Als sein Format nicht lesbar: {{reason}} in Zeile {{line}}, Spalte {{column}}',
  'verify.error.format-whole': 'Als sein Format nicht lesbar: {{reason}}',
  'verify.error.mail': 'Nicht lesbar: Es ist keine Mail',
  'verify.error.mails': 'Nicht lesbar: Das Postfach hat zu viele Mails',
  'verify.error.zip-damaged': 'Nicht lesbar: Das Archiv ist beschädigt',
  'verify.error.zip-twice': 'Nicht lesbar: Das Archiv hat zwei Dateien eines Namens',
  'verify.error.zip-outside': 'Nicht lesbar: Eine Datei des Archivs führt aus ihm hinaus',
  'verify.error.zip-files': 'Nicht lesbar: Das Archiv hat zu viele Dateien',
  'verify.error.zip-large': 'Nicht lesbar: Das Archiv ist ausgepackt zu groß',
  'verify.error.record': 'Der Datensatz ist nicht lesbar: {{reason}}',
  'verify.record.too-large': 'er ist zu groß',
  'verify.record.cut-off': 'er ist abgeschnitten',
  'verify.record.damaged': 'er ist beschädigt',
  'verify.record.no-WARC-record': 'er ist kein WARC-Datensatz',
  'pack.page.languages': 'Sprachen',
  'pack.page.draft':
    'Entwurf: Dieser Text ist nicht vollständig, oder nicht alles darin wurde mit dem heutigen englischen Text verglichen.',
  'pack.page.beside': 'Den englischen Text daneben zeigen',
  'pack.page.edition': 'Ausgabe: {{edition}}',
  'pack.page.machine': 'Von einer Maschine übersetzt. Niemand hat die Übersetzung geprüft.',
  'pack.page.licence': 'Lizenz: {{licence}}',
  'pack.page.source': 'Quelle: {{url}}',
  'pack.page.formats': 'Formate',
  'pack.page.all': 'Alle Texte',
  'pack.built': '{{texts}} Texte in {{files}} Dateien in {{folder}} erstellt',
  'pack.kept': 'Nicht neu gebaut, da unverändert: {{kept}}',
  'pack.archive': 'und das Archiv {{archive}}',
  'pack.items_one': '{{count}} Punkt ist nicht fertig: {{list}}',
  'pack.items_other': '{{count}} Punkte sind nicht fertig: {{list}}',
  'pack.findings': 'die Prüfung findet Fehler: {{rules}}',
  'pack.lacking': '„{{address}}“ fehlt in dem, was erstellt wurde ({{status}})',
  'pack.nothing_one': 'Nichts geschrieben: {{count}} Problem',
  'pack.nothing_other': 'Nichts geschrieben: {{count}} Probleme',
  'pack.hint':
    '"urtext check" zeigt sie; mit "--allow draft" werden die Texte trotzdem gepackt und sagen, dass sie Entwürfe sind',
  'pack.same': '{{folder}} ist, was erstellt würde: {{files}} Dateien',
  'pack.differs_one': '{{folder}} ist nicht, was erstellt würde: {{count}} Unterschied',
  'pack.differs_other': '{{folder}} ist nicht, was erstellt würde: {{count}} Unterschiede',
  'pack.difference.missing': 'fehlt',
  'pack.difference.changed': 'anders, als sie erstellt würde',
  'pack.difference.extra': 'würde nicht erstellt',
  'pack.status.changed': 'geändert, seit er akzeptiert wurde',
  'pack.status.unrecorded': 'von niemandem akzeptiert',
  'pack.status.untranslated': 'noch englisch',
  'pack.status.draft': 'Entwurf',
  'pack.status.stale': 'nach älterem Englisch',
  'pack.status.missing': 'fehlt',
  'pack.status.other': 'zusammengelegt, geteilt oder verschoben',
  'pack.status.altered': 'nicht das Englische Wort für Wort',
  'errors.pack-out': 'Mit --out den Ordner für das Paket angeben',
  'errors.pack-format': 'Unbekanntes Format „{{format}}“, erwartet sind einige von {{known}}',
  'errors.pack-site': 'Unerwartete Adresse „{{site}}“, erwartet ist eine wie „https://example.org/conduct/“',
  'errors.pack-not-allowed':
    '„{{document}}“ kann nicht gepackt werden: Die Bedingungen erlauben es nicht. Sie sagen: “{{basis}}”',
  'errors.pack-no-page':
    '„{{document}}“ kann nicht gepackt werden: Die Bedingungen verlangen einen Link auf die Seite, von der es stammt. Deren Adresse als "page" unter "rights" in document.json eintragen',
  'errors.pack-not-empty':
    'In den Ordner kann nicht geschrieben werden: Er enthält etwas anderes als ein Paket',
  'errors.pack-other-files':
    'In den Ordner kann nicht geschrieben werden: Er enthält Dateien, die kein Paket von urtext geschrieben hat: {{found}}. Sie anderswohin verschieben',
  'errors.pack-needs-typst':
    'PDF können nicht erstellt werden: Typst, das sie erstellt, ist nicht installiert. "npm install {{package}}" dort ausführen, wo urtext installiert ist',
  'errors.pack-pdf':
    'Das PDF von „{{document}}“ in der Sprache „{{lang}}“ kann nicht erstellt werden: {{reason}}',
  'errors.pack-no-glyph':
    'Das PDF von „{{document}}“ in der Sprache „{{lang}}“ kann nicht erstellt werden: Die Schrift „{{font}}“ hat kein Zeichen für „{{text}}“ ({{points}}). Mit --fonts einen Ordner mit einer Schrift angeben, die eines hat',
  'help.opt.pack': 'wie "urtext pack" erstellen: in jedem Format, und jedes Byte darin durchsucht',
  'help.opt.packZip': 'mit --pack: auch ein Archiv neben den Ordner schreiben',
  'help.opt.derivePack': 'mit --pack: Formate wie bei "urtext pack"',
  'help.opt.fonts':
    'mit --format pdf: Ordner mit Schriften, vor denen des Systems (wiederholen oder mit Kommas trennen)',
  'help.pack':
    'Erstellen, was Leser bekommen: jede Sprache als HTML, Markdown, Text, Word, EPUB, JSON, XLIFF, PDF',
  'help.opt.zip': 'auch ein Archiv neben den Ordner schreiben',
  'help.opt.packFormat':
    'Formate: html, md, txt, docx, epub, json, xliff, pdf oder all (Vorgabe: alle außer pdf, das Schriften braucht)',
  'help.opt.packLang': 'nur diese Sprachen neben der maßgeblichen (wiederholen oder mit Kommas trennen)',
  'help.opt.allowPack': '„draft“: auch Texte packen, die nicht fertig sind; sie sagen es selbst',
  'help.opt.site': 'daraus eine Website machen, die unter dieser Adresse stehen wird',
  'help.opt.checkPack': 'noch einmal erstellen und mit dem Ordner vergleichen; nichts schreiben',
  'errors.pack-key-not-a-key': 'Unterschreiben nicht möglich: Das ist kein privater Schlüssel von OpenSSH',
  'errors.pack-key-locked':
    'Unterschreiben nicht möglich: Der Schlüssel verlangt eine Passphrase. Im Ordner des Pakets mit "ssh-keygen -Y sign -n urtext -f KEY {{manifest}}" unterschreiben',
  'errors.pack-key-kind':
    'Unterschreiben nicht möglich: Der Schlüssel ist kein Ed25519-Schlüssel. Im Ordner des Pakets mit "ssh-keygen -Y sign -n urtext -f KEY {{manifest}}" unterschreiben',
  'help.opt.sign':
    'das Manifest mit diesem Ed25519-Schlüssel von OpenSSH unterschreiben; "ssh-keygen -Y verify -n urtext" prüft es',
  'rules.label/status-conflict.conflict_one':
    'Unerwarteter Status „{{shown}}“ in den Kopfdaten: {{count}} Punkt ist nicht durchgesehen',
  'rules.label/status-conflict.conflict_other':
    'Unerwarteter Status „{{shown}}“ in den Kopfdaten: {{count}} Punkte sind nicht durchgesehen',
  'rules.structure/item-missing.below_one': '{{item}} fehlt, und {{count}} Punkt darunter',
  'rules.structure/item-missing.below_other': '{{item}} fehlt, und {{count}} Punkte darunter',
  'rules.structure/section-missing.missing_one':
    'Fehlender Abschnitt „{{section}}“ mit {{count}} Punkt, von {{first}} bis {{last}}',
  'rules.structure/section-missing.missing_other':
    'Fehlender Abschnitt „{{section}}“ mit {{count}} Punkten, von {{first}} bis {{last}}',
  'rules.meta/translator-missing.missing_one':
    'Fehlender Name für die Übersetzung von {{count}} Punkt im Nachweis: {{item}}',
  'rules.meta/translator-missing.missing_other':
    'Fehlender Name für die Übersetzung von {{count}} Punkten im Nachweis, der erste ist {{item}}',
  'rules.label/in-text.label': 'Ein Text nach {{item}} liest sich als Kennzeichnung der Übersetzung',
  'rules.label/in-text.summary': 'Meldet einen Text, der sich als Kennzeichnung der Übersetzung liest',
  'rules.label/in-text.rationale':
    'Dass ein Text eine Übersetzung ist, von wem sie stammt und dass der englische Text gilt, darf darin stehen, auch wenn der englische Text nichts dergleichen hat.',
  'rules.label/in-text.remedy':
    'Es ist nichts zu tun. Steht dasselbe in den Kopfdaten, können es auch Programme lesen.',
  'rules.label/origin-missing.missing':
    'Fehlendes Original in den Kopfdaten, erwartet wurde sein Name, seine Ausgabe oder seine Adresse',
  'rules.label/origin-missing.summary':
    'Eine gekennzeichnete Übersetzung nennt das englische Original oder führt zu ihm',
  'rules.label/origin-missing.rationale': 'Wer an einem Satz zweifelt, muss den maßgeblichen finden können.',
  'rules.label/origin-missing.remedy':
    'In den Kopfdaten „source:“ mit der Adresse oder dem Namen des englischen Textes ergänzen.',
  'rules.label/status-conflict.summary':
    'Eine Übersetzung gibt sich nicht für mehr aus, als der Nachweis besagt',
  'rules.label/status-conflict.rationale':
    'Wer liest, verlässt sich auf eine Übersetzung, die offiziell oder durchgesehen heißt.',
  'rules.label/status-conflict.remedy':
    'Den Status in den Kopfdaten berichtigen oder die Punkte durchsehen lassen und akzeptieren.',
  'rules.label/status-missing.missing':
    'Fehlender Status in den Kopfdaten, erwartet wurde official, unofficial oder candidate',
  'rules.label/status-missing.summary':
    'Eine gekennzeichnete Übersetzung sagt, ob sie offiziell, inoffiziell oder ein Kandidat ist',
  'rules.label/status-missing.rationale':
    'Vor dem Lesen muss klar sein, wie weit auf eine Übersetzung Verlass ist.',
  'rules.label/status-missing.remedy':
    'In den Kopfdaten „status: unofficial“ oder den zutreffenden Status ergänzen.',
  'rules.label/version-mismatch.differs':
    'Unerwartete Ausgabe „{{shown}}“ in den Kopfdaten, erwartet wurde „{{expected}}“',
  'rules.label/version-mismatch.summary': 'Eine Übersetzung nennt die Ausgabe, nach der sie entstanden ist',
  'rules.label/version-mismatch.rationale':
    'Unter der falschen Version wird eine Übersetzung mit einem anderen englischen Text verglichen.',
  'rules.label/version-mismatch.remedy':
    'Die Ausgabe des englischen Textes in die Kopfdaten setzen oder die Übersetzung auf ihren Stand bringen.',
  'rules.canon/item-modified.changed':
    'Unerwartete Änderung von {{item}} in der gesperrten Ausgabe {{edition}}',
  'rules.canon/item-modified.removed': '{{item}} fehlt in der gesperrten Ausgabe {{edition}}',
  'rules.canon/item-modified.added': 'Unerwartet neu: {{item}} in der gesperrten Ausgabe {{edition}}',
  'rules.canon/item-modified.summary': 'Kein Punkt einer gesperrten Ausgabe hat sich geändert',
  'rules.canon/item-modified.rationale':
    'Der englische Text ist maßgeblich: Was veröffentlicht wurde, bleibt, wie es war, samt Schreibfehlern.',
  'rules.canon/item-modified.remedy':
    'Den Text wiederherstellen, wie er war. Wurde ein neuer Text veröffentlicht, ihn als neue Ausgabe hinzufügen und "urtext lock" ausführen.',
  'rules.canon/item-number-duplicate.duplicate': 'Unerwartet: zum zweiten Mal {{number}} bei {{item}}',
  'rules.canon/item-number-duplicate.gap': 'Unerwartet: {{number}} bei {{item}}, erwartet wurde {{expected}}',
  'rules.canon/item-number-duplicate.summary':
    'Die Punkte des maßgeblichen Textes sind fortlaufend nummeriert',
  'rules.canon/item-number-duplicate.rationale':
    'Auf eine Nummer, die doppelt vorkommt oder ausgelassen ist, lässt sich nicht verweisen. Übersetzungen erben den Zweifel.',
  'rules.canon/item-number-duplicate.remedy':
    'Mit der Veröffentlichung vergleichen. Wurde der Text so veröffentlicht, diese Regel für dieses Projekt abschalten.',
  'rules.canon/missing-lock.missing': 'Fehlende Fingerabdrücke der Ausgabe {{edition}} in {{lock}}',
  'rules.canon/missing-lock.summary': 'Jede Ausgabe ist gesperrt',
  'rules.canon/missing-lock.rationale':
    'Ohne ihre Fingerabdrücke kann niemand sagen, ob der maßgebliche Text noch der veröffentlichte ist.',
  'rules.canon/missing-lock.remedy':
    'Den Text mit der Veröffentlichung vergleichen, dann "urtext lock" ausführen.',
  'rules.canon/modified.modified':
    'Unerwartete Struktur der gesperrten Ausgabe {{edition}}: Reihenfolge, Art oder Ebene ihrer Punkte hat sich geändert',
  'rules.canon/modified.summary':
    'Eine gesperrte Ausgabe hat ihre Punkte in der Reihenfolge und Art, in der sie veröffentlicht wurde',
  'rules.canon/modified.rationale':
    'Eine Liste, die zu Absätzen wurde, oder eine verschobene Überschrift macht ein anderes Dokument, auch wenn jedes Wort da ist.',
  'rules.canon/modified.remedy':
    'Den Text wiederherstellen, wie er war. Wurde ein neuer Text veröffentlicht, ihn als neue Ausgabe hinzufügen und "urtext lock" ausführen.',
  'rules.canon/not-definitive.otherLanguage':
    'Unerwartetes „{{shown}}“ in der Klausel über den maßgeblichen Text, erwartet wurde „{{expected}}“',
  'rules.canon/not-definitive.summary': 'Nichts außer dem englischen Text gibt sich als maßgeblich aus',
  'rules.canon/not-definitive.rationale':
    'Zwei Texte, die beide maßgeblich sein wollen, lassen einen Streit offen, den das Dokument beigelegt hatte.',
  'rules.canon/not-definitive.remedy':
    'Die Klausel so übersetzen, dass sie Englisch als maßgebliche Sprache nennt.',
  'rules.canon/source-in-translation-edited.edited':
    'Unerwarteter englischer Text von {{item}} neben der Übersetzung: Keine gesperrte Ausgabe enthält ihn',
  'rules.canon/source-in-translation-edited.summary':
    'Der englische Text, den eine Datei neben ihren Übersetzungen führt, ist der maßgebliche',
  'rules.canon/source-in-translation-edited.rationale':
    'Wer in einer solchen Datei übersetzt, übersetzt, was dort steht. Aus einem englischen Text, den jemand bearbeitet hat, wird die Übersetzung eines anderen Textes.',
  'rules.canon/source-in-translation-edited.remedy':
    'Den englischen Text wiederherstellen, wie er veröffentlicht wurde, oder die Datei neu exportieren, und die Übersetzung damit vergleichen. Ein Fehler im englischen Text wird in einer neuen Ausgabe behoben.',
  'rules.canon/version-reuse.reused':
    'Unerwarteter neuer Text unter der gesperrten Ausgabe {{edition}}: {{count}} von {{total}} Punkten geändert',
  'rules.canon/version-reuse.summary':
    'Ein neuer Text ist eine neue Ausgabe, nie eine alte mit anderen Worten',
  'rules.canon/version-reuse.rationale':
    'Zwei Texte unter einem Datum kann niemand auseinanderhalten, der einem von ihnen zugestimmt hat.',
  'rules.canon/version-reuse.remedy':
    'Den gesperrten Text wiederherstellen, den neuen unter eigenem Datum speichern, in document.json aufführen und "urtext lock" ausführen.',
  'rules.notice/conflicting.conflicting': 'Unerwartete Aussage zum Urheberrecht nach {{item}}: „{{words}}“',
  'rules.notice/conflicting.summary':
    'Neben dem Urheberrechtshinweis steht keine zweite Aussage zum Urheberrecht',
  'rules.notice/conflicting.rationale':
    'Zwei Aussagen zu einem Text lassen offen, wessen Text es ist und was damit getan werden darf.',
  'rules.notice/conflicting.remedy':
    'Die zweite Aussage löschen. Wer übersetzt hat, steht im Nachweis oder in einer Zeile, die kein Recht beansprucht.',
  'rules.notice/confusable.confusable': 'Unerwartet, nur gleich aussehend: {{characters}} in {{item}}',
  'rules.notice/confusable.invisible': 'Unerwartet, unsichtbar: {{characters}} in {{item}}',
  'rules.notice/confusable.space': 'Unerwartete Art von Leerzeichen: {{characters}} in {{item}}',
  'rules.notice/confusable.escaped': 'Unerwartetes maskiertes Zeichen in {{item}}',
  'rules.notice/confusable.summary':
    'Die beizubehaltenden Absätze bestehen aus den Zeichen des englischen Textes',
  'rules.notice/confusable.rationale':
    'Buchstaben, die nur gleich aussehen, andere Leerzeichen und unsichtbare Zeichen sind für jedes vergleichende Programm ein anderer Text.',
  'rules.notice/confusable.remedy': 'Den Absatz aus dem englischen Text kopieren, statt ihn abzutippen.',
  'rules.notice/duplicated.duplicated': 'Unerwartete zweite Kopie von {{item}}',
  'rules.notice/duplicated.summary': 'Die beizubehaltenden Absätze stehen nur einmal da',
  'rules.notice/duplicated.rationale': 'Häufen sich Hinweise, bleibt beim Lesen offen, welcher davon gilt.',
  'rules.notice/duplicated.remedy': 'Die zweite Kopie löschen.',
  'rules.notice/lang-unmarked.unmarked':
    'Fehlende Auszeichnung von {{item}} als „{{expected}}“ in einer Übersetzung nach „{{lang}}“',
  'rules.notice/lang-unmarked.direction': 'Fehlendes dir="ltr" bei {{item}} in einem linksläufigen Text',
  'rules.notice/lang-unmarked.summary': 'Die Absätze, die englisch bleiben, sind als englisch ausgezeichnet',
  'rules.notice/lang-unmarked.rationale':
    'Bildschirmleser sprechen nicht ausgezeichnetes Englisch, als wäre es die Sprache der Übersetzung, und in linksläufigen Texten stehen seine Satzzeichen auf der falschen Seite. Markdown kennt keine solche Auszeichnung; daher wird nichts gemeldet, wenn ein Text keine Sprache in HTML auszeichnet, es sei denn, die Konfiguration nennt diese Regel.',
  'rules.notice/lang-unmarked.remedy':
    '<div lang="en" dir="ltr"> und eine Leerzeile vor die Absätze setzen, eine Leerzeile und </div> dahinter. Sonst darf nichts darin stehen.',
  'rules.notice/misplaced.misplaced':
    'Unerwartete Stelle von {{item}}, erwartet wurde die des englischen Textes',
  'rules.notice/misplaced.summary':
    'Die beizubehaltenden Absätze stehen dort, wo sie im englischen Text stehen',
  'rules.notice/misplaced.rationale':
    'Ein Hinweis sagt „oben“ und „dieser Absatz“: Er muss dort stehen, wo das zutrifft.',
  'rules.notice/misplaced.remedy':
    'Den Absatz an die Stelle verschieben, an der er im englischen Text steht.',
  'rules.notice/missing.missing': '{{item}} fehlt, erwartet wurde der unveränderte englische Text',
  'rules.notice/missing.hidden':
    '{{item}} fehlt: nur an einer Stelle vorhanden, die beim Lesen nicht zu sehen ist',
  'rules.notice/missing.summary': 'Die beizubehaltenden Absätze sind vorhanden',
  'rules.notice/missing.rationale':
    'Das Dokument darf nur mit seinem Urheberrechtshinweis und seinen Bedingungen vervielfältigt und übersetzt werden. Ohne sie ist die Kopie nicht erlaubt.',
  'rules.notice/missing.remedy':
    'Den Absatz Wort für Wort aus dem englischen Text an die Stelle kopieren, an der er dort steht.',
  'rules.notice/modified.modified':
    'Unerwartete Änderung von {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/modified.case':
    'Unerwartete Groß- oder Kleinschreibung in {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/modified.extended':
    'Unerwartete Wörter im Absatz von {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/modified.interrupted':
    'Unerwarteter verborgener Text innerhalb von {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/modified.summary': 'Die beizubehaltenden Absätze sind unverändert',
  'rules.notice/modified.rationale':
    'Das Dokument verlangt seinen Urheberrechtshinweis und seine Bedingungen unverändert, Buchstabe für Buchstabe. Nur Leerraum darf abweichen.',
  'rules.notice/modified.remedy':
    'Den Absatz Wort für Wort aus dem englischen Text an die Stelle kopieren, an der er dort steht.',
  'rules.notice/translated.translated':
    'Unerwartete Übersetzung von {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/translated.summary': 'Die beizubehaltenden Absätze sind nicht übersetzt',
  'rules.notice/translated.rationale':
    'Ein übersetzter Hinweis ist ein veränderter Hinweis. Eine Übersetzung darf neben dem englischen Text stehen, nicht an seiner Stelle.',
  'rules.notice/translated.remedy':
    'Den englischen Text Wort für Wort wiederherstellen. Die eigene Übersetzung darf darunter stehen, als unverbindlich gekennzeichnet.',
  'rules.notice/year-holder.year':
    'Unerwartetes Jahr in {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/year-holder.holder':
    'Unerwarteter Rechteinhaber in {{item}}, erwartet wurde der unveränderte englische Text',
  'rules.notice/year-holder.summary': 'Die Copyright-Zeile behält ihr Jahr und ihren Rechteinhaber',
  'rules.notice/year-holder.rationale':
    'Ein anderes Jahr oder ein anderer Rechteinhaber beansprucht ein Recht, das jemand anderem gehört.',
  'rules.notice/year-holder.remedy':
    'Die Zeile Wort für Wort aus dem englischen Text an die Stelle kopieren, an der sie dort steht.',
  'rules.clause/definitive-missing.missing': 'Fehlende Klausel über den maßgeblichen Text, {{item}}',
  'rules.clause/definitive-missing.empty': 'Leere Klausel über den maßgeblichen Text, {{item}}',
  'rules.clause/definitive-missing.summary': 'Die Übersetzung sagt, dass der englische Text maßgeblich ist',
  'rules.clause/definitive-missing.rationale':
    'Wer eine Übersetzung liest, muss erfahren, welcher Text gilt, wenn beide voneinander abweichen.',
  'rules.clause/definitive-missing.remedy':
    'Die hier gezeigte Klausel übersetzen und dort einsetzen, wo sie im englischen Text steht.',
  'rules.clause/definitive-untranslated.untranslated':
    'Unerwartetes Englisch für {{item}}, erwartet wurde die Klausel über den maßgeblichen Text in {{lang}}',
  'rules.clause/definitive-untranslated.summary':
    'Die Klausel, die den englischen Text für maßgeblich erklärt, ist übersetzt',
  'rules.clause/definitive-untranslated.rationale':
    'Sie richtet sich an alle, die die Übersetzung lesen, weil sie kein Englisch lesen.',
  'rules.clause/definitive-untranslated.remedy':
    'Die Klausel übersetzen. Der englische Satz darf daneben stehen.',
  'rules.clause/definitive-weakened.stale':
    'Veraltete Klausel über den maßgeblichen Text, {{item}}: Der englische Text hat sich seit der Übersetzung geändert',
  'rules.clause/definitive-weakened.nobody':
    'Unerwarteter Stand „{{state}}“ der Klausel über den maßgeblichen Text, {{item}}: Der Nachweis nennt niemanden, der sie durchgesehen hat',
  'rules.clause/definitive-weakened.summary':
    'Die Klausel, die den englischen Text für maßgeblich erklärt, ist aktuell, und ihre Durchsicht trägt einen Namen',
  'rules.clause/definitive-weakened.rationale':
    'Auf diesem Satz ruhen alle anderen: Nach einem älteren englischen Text entstanden oder von niemandem durchgesehen, beweist er nichts.',
  'rules.clause/definitive-weakened.remedy':
    'Die Klausel mit dem heutigen englischen Text vergleichen und mit "urtext accept" akzeptieren.',
  'rules.structure/alignment-doubtful.doubtful':
    'Unsicher, ob dies {{item}} ist: Art, Nummer oder Länge sprechen dagegen',
  'rules.structure/alignment-doubtful.nothing':
    'Unsicher, ob dies {{item}} ist: Nichts von dem Code, den Zahlen und den Adressen, die beide haben müssten, steht in beiden',
  'rules.structure/alignment-doubtful.part':
    'Unsicher, was was übersetzt, von {{first}} bis {{last}}: Dieser Teil ist anders aufgebaut als im Englischen (Punkte: {{count}})',
  'rules.structure/alignment-doubtful.apart':
    'Unsicher, was was übersetzt: {{percent}} % der Punkte fehlen, sind hinzugefügt oder stehen anderswo; Inhalte werden nur verglichen, wo beide Texte etwas Seltenes gemeinsam haben',
  'rules.structure/alignment-doubtful.behind':
    'Unsicher, was was übersetzt (Punkte: {{count}}), weil die Übersetzung hinter dem englischen Text zurückgeblieben ist: {{places}}',
  'rules.structure/alignment-doubtful.exchanged':
    'Unsicher, ob {{item}} und {{other}} vertauscht sind: Ihre Texte sprechen dafür',
  'rules.structure/alignment-doubtful.summary':
    'Es steht fest, welchen Punkt des englischen Textes ein Text übersetzt',
  'rules.structure/alignment-doubtful.rationale':
    'Wo Struktur, Nummer, Länge und Wörter einander widersprechen, muss ein Mensch sagen, was zusammengehört: Ein Text unter der Nummer eines anderen ist eine Regel, die niemand aufgestellt hat.',
  'rules.structure/alignment-doubtful.remedy':
    'Beide Texte vergleichen. Wurde ein älterer englischer Text übersetzt, das mit "urtext accept --edition" angeben. Ihre Struktur angleichen oder den Punkt mit "urtext accept" akzeptieren.',
  'rules.structure/heading-level.level':
    'Unerwartete Überschriftenebene {{shown}} von {{item}}, erwartet wurde {{expected}}',
  'rules.structure/heading-level.levels':
    'Unerwartete Überschriftenebene {{shown}} von {{count}} Überschriften ab {{item}}, erwartet wurde {{expected}}',
  'rules.structure/heading-level.lost':
    'Unerwartet: {{shown}} für {{item}}, erwartet wurde eine Überschrift der Ebene {{expected}}',
  'rules.structure/heading-level.made': 'Unerwartete Überschrift für {{item}}, erwartet wurde {{expected}}',
  'rules.structure/heading-level.summary': 'Überschriften bleiben Überschriften derselben Ebene',
  'rules.structure/heading-level.rationale':
    'Die Ebene einer Überschrift sagt, wofür sie gilt; eine Überschrift, die zum Absatz wurde, gilt für nichts.',
  'rules.structure/heading-level.remedy': 'Die Zeile mit so vielen „#“ beginnen wie im englischen Text.',
  'rules.structure/item-extra.extra':
    'Unerwarteter Text nach {{item}}, erwartet wurde nichts: Der englische Text hat keine Entsprechung dafür',
  'rules.structure/item-extra.within':
    'Unerwarteter Text nach {{item}}, erwartet wurde nichts: Der englische Text hat keine Entsprechung dafür, falls dies nicht zu dem gehört, was davor oder danach steht',
  'rules.structure/item-extra.english':
    'Unerwarteter englischer Text von {{item}} neben der Übersetzung, erwartet wurde nur die Übersetzung',
  'rules.structure/item-extra.section':
    'Unerwarteter Text nach {{item}} und {{count}} weitere mit ihm, erwartet wurde nichts: Der englische Text hat keine Entsprechung dafür',
  'rules.structure/item-extra.breaks':
    'Unerwarteter Text nach {{item}}: Er unterbricht die Liste, die wieder bei 1 beginnt; der englische Text hat keine Entsprechung dafür',
  'rules.structure/item-extra.doubled': 'Unerwartete zweite Kopie von {{item}}',
  'rules.structure/item-extra.summary':
    'Die Übersetzung enthält nichts, was der englische Text nicht enthält',
  'rules.structure/item-extra.rationale':
    'Ein Satz ohne englisches Original bindet niemanden, aber das ist beim Lesen nicht zu erkennen.',
  'rules.structure/item-extra.remedy':
    'Den Text löschen. Ist er die Übersetzung von etwas, ihn dorthin setzen, wo dieses im englischen Text steht.',
  'rules.structure/item-merged.merged':
    'Unerwarteter einzelner Punkt für {{items}}, erwartet wurden {{count}}',
  'rules.structure/item-merged.indented':
    'Ein einziger Punkt für {{items}}, erwartet wurden {{count}}: Die Zeile des zweiten ist zu weit eingerückt, um einen Punkt zu beginnen',
  'rules.structure/item-merged.summary':
    'Zwei Punkte des englischen Textes sind in der Übersetzung nicht zu einem zusammengefasst',
  'rules.structure/item-merged.rationale':
    'Auf Punkte, die ineinanderlaufen, lässt sich nicht einzeln verweisen, und jede spätere Nummer verschiebt sich.',
  'rules.structure/item-merged.remedy': 'Den Text so teilen, wie ihn das Englische teilt.',
  'rules.structure/item-missing.missing': '{{item}} fehlt',
  'rules.structure/item-missing.uncertain':
    'Hier fehlt ein Punkt, höchstwahrscheinlich {{item}}: Seine Nachbarn passen fast ebenso gut zum umgebenden Text',
  'rules.structure/item-missing.alike':
    '{{item}} fehlt, ebenso weitere Punkte mit demselben Wortlaut ({{count}}): {{places}}',
  'rules.structure/item-missing.row': 'Fehlende Punkte in Folge: {{count}}, von {{item}} bis {{last}}',
  'rules.structure/item-missing.rowWithin':
    'Fehlende Punkte in Folge: {{count}}, von {{item}} bis {{last}}, falls ihr Wortlaut nicht im Text davor steht',
  'rules.structure/item-missing.whole':
    '{{count}} von {{all}} Punkten fehlen: Es ist noch kaum etwas übersetzt',
  'rules.structure/item-missing.within':
    '{{item}} fehlt, falls der Wortlaut nicht im Text davor oder danach steht',
  'rules.structure/item-missing.summary':
    'Jeder Punkt des englischen Textes hat seine Entsprechung in der Übersetzung',
  'rules.structure/item-missing.rationale':
    'Wer die Übersetzung liest, muss jede Regel finden, die der englische Text enthält.',
  'rules.structure/item-missing.remedy':
    'Den hier gezeigten englischen Text übersetzen und an dieser Stelle einsetzen.',
  'rules.structure/item-number.number':
    'Unerwartete Nummer {{shown}} für {{item}}, erwartet wurde {{expected}}',
  'rules.structure/item-number.summary': 'Ein Punkt trägt die Nummer, die er im englischen Text hat',
  'rules.structure/item-number.rationale':
    'Verweise wie „Punkt 4“ müssen in jeder Sprache zur selben Regel führen. Ziffern jeder Schrift zählen.',
  'rules.structure/item-number.remedy': 'Dem Punkt seine Nummer aus dem englischen Text geben.',
  'rules.structure/item-order.swapped':
    'Unerwartete Reihenfolge: {{item}} und {{other}} haben die Plätze getauscht',
  'rules.structure/item-order.moved':
    'Unerwartete Stelle von {{item}}, erwartet wurde die des englischen Textes',
  'rules.structure/item-order.sections':
    'Unerwartete Reihenfolge der Abschnitte: {{item}} und weitere stehen nicht dort, wo sie im Englischen stehen',
  'rules.structure/item-order.many':
    'Reihenfolge unsicher: {{item}} und weitere stehen vielleicht nicht dort, wo sie im Englischen stehen',
  'rules.structure/item-order.summary': 'Punkte stehen in der Reihenfolge des englischen Textes',
  'rules.structure/item-order.rationale':
    'Auf Punkte wird mit Nummer und Stelle verwiesen: „Punkt 4“ muss in jeder Sprache dieselbe Regel sein.',
  'rules.structure/item-order.remedy': 'Den Text an die Stelle verschieben, die ihm der englische Text gibt.',
  'rules.structure/item-split.split': 'Unerwartet: {{count}} Punkte für {{item}}, erwartet wurde einer',
  'rules.structure/item-split.summary':
    'Ein Punkt des englischen Textes wird in der Übersetzung nicht zu zwei Punkten',
  'rules.structure/item-split.rationale':
    'Durch einen geteilten Punkt entsteht eine Regel mehr, und jede spätere Nummer verschiebt sich.',
  'rules.structure/item-split.remedy': 'Die Teile so zusammenfügen, wie sie im englischen Text stehen.',
  'rules.structure/nesting.kind': 'Unerwartet: {{shown}} für {{item}}, erwartet wurde {{expected}}',
  'rules.structure/nesting.level': 'Unerwartete Ebene {{shown}} von {{item}}, erwartet wurde {{expected}}',
  'rules.structure/nesting.kinds':
    'Unerwartet: {{shown}} für {{count}} Punkte von {{item}} bis {{last}}, erwartet wurde {{expected}}',
  'rules.structure/nesting.levels':
    'Unerwartete Ebenen der Punkte von {{item}} bis {{last}} (Anzahl: {{count}}): Der erste steht auf Ebene {{shown}}, erwartet wurde {{expected}}; die übrigen weichen um ebenso viel ab',
  'rules.structure/nesting.summary':
    'Punkte behalten Art und Ebene: Nummern bleiben Nummern, Aufzählungszeichen bleiben Aufzählungszeichen',
  'rules.structure/nesting.rationale':
    'Auf eine Nummer, die zum Aufzählungszeichen wurde, lässt sich nicht mehr verweisen; eine andere Ebene ändert, was wovon abhängt.',
  'rules.structure/nesting.remedy':
    'Den Punkt schreiben, wie er im englischen Text steht: „1.“ für eine Nummer, „-“ für ein Aufzählungszeichen, gleich eingerückt.',
  'rules.structure/section-missing.uncertain':
    'Hier fehlt ein Abschnitt, höchstwahrscheinlich „{{section}}“ (Punkte: {{count}}): Seine Nachbarn passen fast ebenso gut zum umgebenden Text',
  'rules.structure/section-missing.elsewhere':
    'Hier fehlt der Abschnitt „{{section}}“ (Punkte: {{count}}), falls er nicht der Abschnitt nach {{place}} ist, der keine Entsprechung hat',
  'rules.structure/section-missing.items': 'Fehlende Punkte in Folge: {{count}}, von {{first}} bis {{last}}',
  'rules.structure/section-missing.itemsWithin':
    'Fehlende Punkte in Folge: {{count}}, von {{first}} bis {{last}}, falls ihr Wortlaut nicht im Text davor steht',
  'rules.structure/section-missing.summary': 'Jeder Abschnitt des englischen Textes ist in der Übersetzung',
  'rules.structure/section-missing.rationale':
    'Eine Übersetzung ohne die Präambel oder ohne eine Liste ist ein anderes Dokument.',
  'rules.structure/section-missing.remedy':
    'Den Abschnitt übersetzen und an diese Stelle setzen. Soll ihn nur der englische Text haben, etwa eine Liste der Übersetzungen, den Befund mit "urtext accept LANG --finding structure/section-missing" akzeptieren.',
  'rules.structure/sentence-count.fewer':
    'Unerwartete Anzahl von Sätzen in {{item}}: {{shown}}, erwartet wurden etwa {{expected}}',
  'rules.structure/sentence-count.summary':
    'Einem Punkt aus mehreren Sätzen sind keine Sätze verloren gegangen',
  'rules.structure/sentence-count.rationale':
    'Ein ausgelassener Satz fällt kaum jemandem auf, der nur die Übersetzung liest.',
  'rules.structure/sentence-count.remedy':
    'Beide Texte vergleichen. Ist alles gesagt, den Punkt mit "urtext accept" akzeptieren.',
  'rules.state/blank.blank': '{{item}} enthält nichts Sichtbares, erwartet wurde eine Übersetzung',
  'rules.state/blank.marks':
    '{{item}} besteht nur aus „{{shown}}“, erwartet wurde eine Übersetzung: Es steht kein Wort darin',
  'rules.state/blank.summary':
    'Kein Punkt besteht nur aus Leerzeichen und unsichtbaren Zeichen, und keiner nur aus Satzzeichen, wo im englischen Text Wörter stehen',
  'rules.state/blank.rationale': 'Für jedes Programm sieht er übersetzt aus, beim Lesen ist er leer.',
  'rules.state/blank.remedy': 'Den hier gezeigten englischen Text übersetzen.',
  'rules.state/final-changed.changed':
    'Nicht durchgesehene Änderung von {{item}}: Als {{state}} akzeptiert wurde ein anderer Wortlaut',
  'rules.state/final-changed.summary': 'Was durchgesehen wurde, ist seitdem nicht geändert worden',
  'rules.state/final-changed.rationale':
    'Eine Durchsicht gilt den Worten, die gelesen wurden. Andere Worte brauchen einen neuen Blick.',
  'rules.state/final-changed.remedy':
    'Den Punkt erneut durchsehen lassen und mit "urtext accept --state reviewed" akzeptieren.',
  'rules.state/fuzzy.fuzzy': 'Unerwarteter Entwurf von {{item}}: als zu überarbeiten markiert',
  'rules.state/fuzzy.summary': 'Kein Punkt ist noch als zu überarbeiten markiert',
  'rules.state/fuzzy.rationale':
    'Eine maschinelle Vermutung oder ein unfertiger Entwurf ist keine Übersetzung, so fertig er auch aussieht.',
  'rules.state/fuzzy.remedy':
    'Den Punkt mit dem englischen Text vergleichen, korrigieren und mit "urtext accept" akzeptieren.',
  'rules.state/lost-translation.summary': 'Was einmal übersetzt wurde, ist noch da',
  'rules.state/lost-translation.rationale': 'Ein Nachweis ohne seinen Text zeugt von verlorener Arbeit.',
  'rules.state/lost-translation.remedy': 'Die Übersetzung wiederherstellen oder auch ihren Nachweis löschen.',
  'rules.state/partly-english.partly': 'Unerwartetes Englisch in {{item}}: „{{words}}“',
  'rules.state/partly-english.word':
    'Unerwartetes englisches „{{word}}“ in {{item}}, erwartet „{{other}}“ wie sonst darin',
  'rules.state/partly-english.summary': 'Kein Satz eines Punktes blieb auf Englisch stehen',
  'rules.state/partly-english.rationale':
    'Ein halber Punkt sagt eine halbe Regel. Das geschieht, wenn ein Punkt wächst und nur sein neuer Anfang übersetzt wird.',
  'rules.state/partly-english.remedy': 'Die markierten englischen Wörter übersetzen.',
  'rules.state/previous-missing.missing':
    'Fehlende ältere Ausgabe mit dem englischen Text, nach dem {{item}} entstanden ist',
  'rules.state/previous-missing.summary':
    'Der englische Text, nach dem eine veraltete Übersetzung entstanden ist, ist noch da',
  'rules.state/previous-missing.rationale':
    'Ohne den alten Text kann niemand zeigen, was sich geändert hat, und der ganze Punkt muss neu gelesen werden.',
  'rules.state/previous-missing.remedy':
    'Jede Ausgabe in ihrer Datei und aufgeführt in document.json behalten.',
  'rules.state/read-only-stale.older':
    'Unerwarteter älterer Wortlaut von {{item}}: der der Ausgabe {{edition}}',
  'rules.state/read-only-stale.summary':
    'Geschützter Text ist der der heutigen Ausgabe, nicht der einer älteren',
  'rules.state/read-only-stale.rationale':
    'Ein Hinweis, der für die letzte Ausgabe richtig war, lautet heute anders: anderes Jahr, anderer Rechteinhaber.',
  'rules.state/read-only-stale.remedy':
    'Wort für Wort durch den englischen Text der aktuellen Ausgabe ersetzen.',
  'rules.state/regressed.below':
    'Unerwartet nur {{done}} % der Punkte übersetzt und aktuell, erwartet wurden mindestens {{floor}} %',
  'rules.state/regressed.absent':
    'Fehlende Übersetzung, erwartet wurden mindestens {{floor}} % der Punkte übersetzt und aktuell',
  'rules.state/regressed.summary':
    'Keine Übersetzung ist unter die Grenze gefallen, die die Konfiguration setzt',
  'rules.state/regressed.rationale':
    'Jede Änderung des englischen Textes und jeder verlorene Punkt senkt den übersetzten und aktuellen Anteil ein wenig. Die Summe bemerkt niemand.',
  'rules.state/regressed.remedy':
    '"urtext status" zeigt, welche Punkte fehlen, veraltet oder noch englisch sind: diese übersetzen. Genügt weniger, "floor" in der Konfiguration senken.',
  'rules.state/same-as-source.same': 'Unerwartetes Englisch für {{item}}, erwartet wurde eine Übersetzung',
  'rules.state/same-as-source.whole':
    'Unerwartetes Englisch (Punkte: {{count}}), erwartet wurde eine Übersetzung: Es ist noch kaum etwas übersetzt',
  'rules.state/same-as-source.summary': 'Kein Punkt steht auf Englisch, wo eine Übersetzung erwartet wird',
  'rules.state/same-as-source.rationale':
    'Ein auf Englisch belassener Punkt erreicht die nicht, für die die Übersetzung gemacht ist.',
  'rules.state/same-as-source.remedy':
    'Übersetzen. Lautet der Punkt in beiden Sprachen gleich, ihn mit "urtext accept" akzeptieren.',
  'rules.state/source-version-unknown.unknown':
    'Unbekannter englischer Text im Nachweis von {{item}}: Keine Ausgabe enthält ihn',
  'rules.state/source-version-unknown.summary':
    'Der englische Text, den der Nachweis nennt, wurde veröffentlicht',
  'rules.state/source-version-unknown.rationale':
    'Die Übersetzung eines Textes, den niemand veröffentlicht hat, kann alles Mögliche sagen.',
  'rules.state/source-version-unknown.remedy':
    'Den Punkt mit dem englischen Text vergleichen und mit "urtext accept" akzeptieren. Nachweise werden nicht von Hand geschrieben.',
  'rules.state/stale-cosmetic.cosmetic':
    'Der englische Text von {{item}} hat sich nur in Zeichensetzung, Leerzeichen oder Großschreibung geändert',
  'rules.state/stale-cosmetic.summary':
    'Meldet englischen Text, der sich nur in Zeichensetzung, Leerzeichen oder Großschreibung geändert hat',
  'rules.state/stale-cosmetic.rationale':
    'Ein Komma mehr lässt nicht zwanzig Sprachen veralten, aber wer sie durchsieht, will es vielleicht wissen.',
  'rules.state/stale-cosmetic.remedy':
    'Es ist nichts zu tun. "urtext accept" lässt die Anmerkung verschwinden.',
  'rules.state/stale-unknown.noRecord':
    'Fehlender Nachweis dieser Übersetzung: Niemand weiß, nach welchem englischen Text sie entstanden ist',
  'rules.state/stale-unknown.noRecordFits':
    'Fehlender Nachweis dieser Übersetzung: Niemand weiß, nach welchem englischen Text sie entstanden ist; am besten passt die Ausgabe {{edition}} (zu {{sure}} % sicher)',
  'rules.state/stale-unknown.noUnit':
    'Fehlender Nachweis von {{item}}: Niemand weiß, welcher englische Text zugrunde lag',
  'rules.state/stale-unknown.summary':
    'Es ist nachgewiesen, nach welchem englischen Text eine Übersetzung entstanden ist',
  'rules.state/stale-unknown.rationale':
    'Ohne Nachweis bemerkt niemand, wenn sich der englische Text ändert und die Übersetzung nicht.',
  'rules.state/stale-unknown.remedy':
    'Die Übersetzung mit dem englischen Text vergleichen und mit "urtext accept" festhalten, mit "--edition", wenn sie nach einem älteren entstanden ist.',
  'rules.state/stale.stale':
    '{{item}} ist veraltet: Der englische Text hat sich seit der Übersetzung geändert',
  'rules.state/stale.editorial':
    '{{item}} ist veraltet: Der englische Text hat sich seit der Übersetzung geändert, wie es scheint nur in der Schreibung und in kleinen Wörtern',
  'rules.state/stale.number':
    '{{item}} ist veraltet: Der englische Text hat sich seit der Übersetzung geändert, auch eine Zahl darin',
  'rules.state/stale.negation':
    '{{item}} ist veraltet: Der englische Text hat sich seit der Übersetzung geändert, auch was er verneint oder ausnimmt',
  'rules.state/stale.modality':
    '{{item}} ist veraltet: Der englische Text hat sich seit der Übersetzung geändert, auch was darin Pflicht oder erlaubt ist',
  'rules.state/stale.renumbered':
    '{{item}} ist veraltet: Die Bezeichnung hat sich von {{was}} in {{now}} geändert, der Wortlaut nicht',
  'rules.state/stale.edited':
    '{{item}} ist veraltet: seit dem Akzeptieren bearbeitet und noch immer als nach dem älteren englischen Text entstanden verzeichnet',
  'rules.state/stale.answered':
    '{{item}} ist veraltet: seit dem Akzeptieren bearbeitet, wie es scheint mit dem, was sich geändert hat, und noch immer als nach dem älteren englischen Text entstanden verzeichnet',
  'rules.state/stale.unanswered':
    '{{item}} ist veraltet: seit dem Akzeptieren bearbeitet, doch was sich im englischen Text geändert hat, scheint zu fehlen; noch immer als nach dem älteren englischen Text entstanden verzeichnet',
  'rules.state/stale.summary':
    'Keine Übersetzung ist nach einem älteren englischen Text als dem heutigen entstanden',
  'rules.state/stale.rationale':
    'Der englische Text des Punktes hat sich seitdem geändert; seine Übersetzung sagt noch, was er vorher sagte.',
  'rules.state/stale.remedy':
    'Die Übersetzung aktualisieren. Sagt sie bereits dasselbe, sie mit "urtext accept" akzeptieren.',
  'rules.state/untranslated.empty': '{{item}} ist leer, erwartet wurde eine Übersetzung',
  'rules.state/untranslated.summary': 'Kein Punkt ist leer',
  'rules.state/untranslated.rationale': 'Ein leerer Punkt zeigt seine Nummer und verschweigt seine Regel.',
  'rules.state/untranslated.remedy': 'Den hier gezeigten englischen Text übersetzen.',
  'rules.token/acronym.missing':
    'Fehlendes Akronym {{acronym}} in {{item}}: An anderen Stellen behält die Übersetzung es bei',
  'rules.token/acronym.summary':
    'Ein Akronym, das eine Übersetzung sonst beibehält, ist in keinem Punkt falsch geschrieben',
  'rules.token/acronym.rationale':
    'Beim Lesen wird überall derselbe kurze Name gesucht. Setzt eine Übersetzung stets einen anderen Namen dafür, so fehlt keiner.',
  'rules.token/acronym.remedy':
    'Das Akronym einsetzen oder in document.json unter „names“ aufführen, was dafür steht.',
  'rules.token/cross-reference.missing': 'Fehlender Verweis auf {{kind}} {{expected}} in {{item}}',
  'rules.token/cross-reference.summary':
    'Ein Verweis auf einen anderen Punkt nennt den Punkt, den der englische Text nennt',
  'rules.token/cross-reference.rationale': 'Ein falscher Verweis wendet eine andere Regel an.',
  'rules.token/cross-reference.remedy':
    'Die Nummer des englischen Textes einsetzen, in Ziffern oder Zahlzeichen der Sprache.',
  'rules.token/currency-unit.changed':
    'Unerwartete Währung {{shown}} in {{item}}, erwartet wurde {{expected}}',
  'rules.token/currency-unit.missing':
    'Fehlende Währung in {{item}}, erwartet wurde {{expected}} oder ihr Name',
  'rules.token/currency-unit.summary': 'Geldbeträge stehen in der Währung des englischen Textes',
  'rules.token/currency-unit.rationale': 'Fünfzig Dollar sind nicht fünfzig Euro.',
  'rules.token/currency-unit.remedy':
    'Das Zeichen des englischen Textes oder den Namen seiner Währung in Worten einsetzen.',
  'rules.token/date.month': 'Unerwarteter Monat „{{shown}}“ in {{item}}, erwartet wurde „{{expected}}“',
  'rules.token/date.changed': 'Unerwartetes Datum {{shown}} in {{item}}, erwartet wurde {{expected}}',
  'rules.token/date.ambiguous':
    'Unerwartetes Datum {{shown}} in {{item}}, erwartet wurde der Monat mit Namen: Tag und Monat lassen sich verwechseln',
  'rules.token/date.summary':
    'Ein Datum des englischen Textes ist in der Übersetzung derselbe Tag und nur auf eine Weise lesbar',
  'rules.token/date.rationale':
    'Ein falscher Monat ändert, wann eine Regel gilt, und „03/04/2020“ liest jeder Zweite als einen anderen Tag.',
  'rules.token/date.remedy':
    'Den Tag des englischen Textes einsetzen, mit dem Namen des Monats oder als Jahr, Monat und Tag.',
  'rules.token/email.missing': 'Fehlende E-Mail-Adresse {{address}} in {{item}}',
  'rules.token/email.extra':
    'Unerwartete E-Mail-Adresse {{address}} in {{item}}: Der englische Text hat keine solche',
  'rules.token/email.summary': 'Jede E-Mail-Adresse des englischen Textes ist in der Übersetzung',
  'rules.token/email.rationale':
    'Wer an eine veränderte Adresse schreibt, schreibt an niemanden oder an jemand anderen.',
  'rules.token/email.remedy': 'Die Adresse aus dem englischen Text kopieren.',
  'rules.token/link-target.changed':
    'Unerwartetes Linkziel „{{shown}}“ in {{item}}, erwartet wurde „{{expected}}“',
  'rules.token/link-target.missing': 'Fehlender Link zu „{{expected}}“ in {{item}}',
  'rules.token/link-target.dead':
    'Link auf „{{shown}}“ in {{item}} unerwartet: Er führt in dieser Übersetzung nirgendwohin',
  'rules.token/link-target.anchor':
    'Sprungziel „{{expected}}“ von {{item}} fehlt: Links von anderswo führen dorthin',
  'rules.token/link-target.summary':
    'Links innerhalb des Projekts führen dorthin, wohin die des englischen Textes führen',
  'rules.token/link-target.rationale':
    'Relative Adressen und Anker werden als Erste versehentlich übersetzt und führen dann ins Leere.',
  'rules.token/link-target.remedy':
    'Das Ziel aus dem englischen Text kopieren oder dieselbe Seite in der Sprache der Übersetzung angeben.',
  'rules.token/link-text.lost':
    'Fehlender Link in {{item}}, erwartet wurde die Anzahl {{expected}} wie im englischen Text',
  'rules.token/link-text.empty': 'Fehlende Wörter des Links zu „{{target}}“ in {{item}}',
  'rules.token/link-text.english':
    'Unerwartete englische Wörter „{{words}}“ eines Links in {{item}}, erwartet wurde eine Übersetzung',
  'rules.token/link-text.title':
    'Englische Wörter „{{words}}“ unerwartet, die ein Link oder Bild in {{item}} zeigt, erwartet: eine Übersetzung',
  'rules.token/link-text.untitled':
    'Es fehlen Wörter, die „{{words}}“ übersetzen; das zeigt ein Link oder Bild in {{item}}',
  'rules.token/link-text.summary':
    'Was im englischen Text ein Link ist, ist auch in der Übersetzung ein Link, mit Wörtern dazu',
  'rules.token/link-text.rationale':
    'Einem Link ohne Wörter kann man nicht folgen, und einer auf Englisch wird nicht verstanden.',
  'rules.token/link-text.remedy':
    'Die Wörter, die die des Links übersetzen, zu einem Link machen: „[Wörter](Adresse)“.',
  'rules.token/number.changed': 'Unerwartete Zahl {{shown}} in {{item}}, erwartet wurde {{expected}}',
  'rules.token/number.missing': 'Fehlende Zahl {{expected}} in {{item}}',
  'rules.token/number.extra': 'Unerwartete Zahl {{shown}} in {{item}}: Der englische Text hat keine solche',
  'rules.token/number.percent': 'Fehlendes Prozentzeichen nach {{expected}} in {{item}}',
  'rules.token/number.summary': 'Jede Zahl des englischen Textes ist in der Übersetzung, und keine andere',
  'rules.token/number.rationale':
    'Eine veränderte Zahl ändert, was der Text sagt, und beim Lesen ist es nicht zu sehen. Ziffern jeder Schrift zählen.',
  'rules.token/number.remedy':
    'Die Zahl des englischen Textes einsetzen. Drückt die Sprache es anders aus, den Punkt mit "urtext accept" akzeptieren.',
  'rules.token/placeholder.missing': 'Fehlender Platzhalter {{token}} in {{item}}',
  'rules.token/placeholder.extra':
    'Unerwarteter Platzhalter {{token}} in {{item}}: Der englische Text hat keinen solchen',
  'rules.token/placeholder.summary':
    'Jeder Platzhalter, den ein Programm füllt, steht in der Übersetzung wie im englischen Text',
  'rules.token/placeholder.rationale':
    'Ein Programm sucht genau nach diesen Zeichen; ein übersetzter Platzhalter wird nie gefüllt.',
  'rules.token/placeholder.remedy': 'Den Platzhalter aus dem englischen Text kopieren.',
  'rules.token/proper-name.missing': 'Fehlender Name „{{name}}“ in {{item}}',
  'rules.token/proper-name.dropped':
    'Fehlender Name {{name}} in {{item}}: Der englische Text nennt ihn dort, und die Übersetzung behält ihn sonst bei',
  'rules.token/proper-name.misspelt':
    'Unerwarteter Name „{{shown}}“ in {{item}}, erwartet wurde „{{name}}“ wie im englischen Text',
  'rules.token/proper-name.summary':
    'Jeder Name, den das Dokument beibehält, ist in der Übersetzung, und kein Name in lateinischen Buchstaben ist falsch geschrieben',
  'rules.token/proper-name.rationale':
    'Eine Regel, die jemanden nennt, sagt etwas anderes, wenn der Name fehlt oder falsch geschrieben ist.',
  'rules.token/proper-name.remedy':
    'Den Namen einsetzen oder eine Form davon, die document.json unter „names“ für diese Sprache aufführt.',
  'rules.token/url.changed': 'Unerwartete Adresse {{shown}} in {{item}}, erwartet wurde {{expected}}',
  'rules.token/url.missing': 'Fehlende Adresse {{expected}} in {{item}}',
  'rules.token/url.extra': 'Unerwartete Adresse {{shown}} in {{item}}: Der englische Text hat keine solche',
  'rules.token/url.summary': 'Jede Webadresse des englischen Textes ist in der Übersetzung',
  'rules.token/url.rationale':
    'Ein Link, der fehlt oder woandershin führt, schickt zu einem anderen Text, als der englische nennt.',
  'rules.token/url.remedy':
    'Die Adresse des englischen Textes einsetzen oder dieselbe Seite in der Sprache der Übersetzung.',
  'rules.term/defined-term-consistency.differs':
    'Fehlendes „{{rendering}}“ in {{item}}: So übersetzt {{definition}} den definierten Begriff „{{term}}“',
  'rules.term/defined-term-consistency.summary':
    'Ein Begriff, den der Text definiert, ist durchweg gleich übersetzt',
  'rules.term/defined-term-consistency.rationale':
    'Was einmal definiert ist, gilt überall, wo der Begriff steht. Ein anderes Wort sieht nach einer anderen Sache aus, für die nichts definiert ist.',
  'rules.term/defined-term-consistency.remedy':
    'Das Wort der Definition verwenden. Ist der Punkt ohne es richtig, den Befund mit "urtext accept" akzeptieren.',
  'rules.term/forbidden.instead':
    'Unerwartetes „{{shown}}“ für „{{term}}“ in {{item}}, erwartet wurde {{expected}}',
  'rules.term/forbidden.forTerm':
    'Unerwartetes „{{shown}}“ für „{{term}}“ in {{item}}: Das Glossar verbietet es',
  'rules.term/forbidden.anywhere': 'Unerwartetes „{{shown}}“ in {{item}}: Das Glossar verbietet es',
  'rules.term/forbidden.summary': 'In einer Übersetzung steht kein Wort, das das Glossar verbietet',
  'rules.term/forbidden.rationale':
    'Jemand hat sich gegen das Wort entschieden, meist weil es für die Lesenden etwas anderes bedeutet.',
  'rules.term/forbidden.remedy':
    'Das vereinbarte Wort verwenden. Ist dieses richtig, es aus der Spalte „Forbidden“ des Glossars entfernen.',
  'rules.term/inconsistent.differs':
    'Unerwartete Übersetzung von {{item}}, erwartet wurde die von {{other}}: Der englische Text ist derselbe',
  'rules.term/inconsistent.summary': 'Derselbe englische Satz hat überall dieselbe Übersetzung',
  'rules.term/inconsistent.rationale': 'Zwei Formulierungen werden als zwei Regeln gelesen.',
  'rules.term/inconsistent.remedy': 'Eine der Übersetzungen wählen.',
  'rules.term/modality.permits':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurde eine Pflicht wie im englischen Text',
  'rules.term/modality.leaves-open':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurde eine Empfehlung wie im englischen Text',
  'rules.term/modality.keyword':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurde „{{expected}}“ wie im englischen Text',
  'rules.term/modality.obliges':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurde eine Erlaubnis wie im englischen Text',
  'rules.term/modality.summary':
    'Wozu der englische Text verpflichtet, das erlaubt die Übersetzung nicht bloß, und umgekehrt',
  'rules.term/modality.rationale':
    '„Darf“ statt „muss“ nimmt einer Regel die Kraft, und „muss“ statt „darf“ schafft eine, die niemand beschlossen hat.',
  'rules.term/modality.remedy': 'Das Verb einsetzen, das die Sprache für das englische hat.',
  'rules.term/must-translate.english':
    'Unerwartetes englisches „{{shown}}“ in {{item}}, erwartet wurde {{expected}}',
  'rules.term/must-translate.summary': 'Ein Begriff, den das Glossar übersetzt, bleibt nicht englisch',
  'rules.term/must-translate.rationale': 'Wer die Übersetzung braucht, kennt das englische Wort nicht.',
  'rules.term/must-translate.remedy':
    'Übersetzen. Verwendet die Sprache auch das englische Wort, es in der Spalte „Translation“ ergänzen.',
  'rules.term/negation.missing': 'Fehlende Verneinung in {{item}}: Der englische Text verneint',
  'rules.term/negation.summary':
    'Was der englische Text verbietet oder verneint, verbietet oder verneint auch die Übersetzung',
  'rules.term/negation.rationale':
    'Ein verlorenes „nicht“ verkehrt eine Regel ins Gegenteil, und der Satz liest sich immer noch gut.',
  'rules.term/negation.remedy':
    'Die Verneinung einsetzen. Drückt die Sprache es anders aus, den Punkt mit "urtext accept" akzeptieren.',
  'rules.term/required.missing':
    'Fehlende Übersetzung von „{{term}}“ in {{item}}, erwartet wurde {{expected}}',
  'rules.term/required.summary': 'Ein Begriff des Glossars ist übersetzt wie vereinbart',
  'rules.term/required.rationale':
    'Eine Sache hat in einem verbindlichen Text einen Namen; ein anderes Wort sieht nach einer anderen Sache aus.',
  'rules.term/required.remedy':
    'Das vereinbarte Wort verwenden. Ist auch ein anderes richtig, es durch Semikolon getrennt im Glossar ergänzen.',
  'rules.term/reused.same':
    'Unerwartete Übersetzung von {{item}}: Es ist die von {{other}}, der englische Text aber ist ein anderer',
  'rules.term/reused.summary':
    'Zwei verschiedene Punkte des englischen Textes haben nicht dieselbe Übersetzung',
  'rules.term/reused.rationale':
    'Einer von ihnen wurde über den anderen kopiert, und was dieser sagte, ist verloren.',
  'rules.term/reused.remedy': 'Den Punkt übersetzen, der nicht sagt, was sein englischer Text sagt.',
  'rules.meaning/older-edition.older':
    'Unerwarteter Text in {{item}}: Er passt besser zur Ausgabe {{edition}}. Von {{older}} Wörtern, die nur sie hat, wurden {{foundThen}} gefunden; von {{now}}, die seither neu sind, {{foundNow}}',
  'rules.meaning/older-edition.summary':
    'Kein Punkt ohne Nachweis sagt, was nur eine ältere Ausgabe seines englischen Textes sagt',
  'rules.meaning/older-edition.rationale':
    'Ändert sich der englische Text und hat niemand festgehalten, woraus übersetzt wurde, bleibt der alte Text stehen und liest sich gut. Geprüft werden nur Sprachen, für die urtext.config.json ein zweisprachiges Wörterbuch nennt, und Dokumente mit mehr als einer Ausgabe.',
  'rules.meaning/older-edition.remedy':
    'Übersetzen, was sich seit jener Ausgabe geändert hat. Sagt der Text, was der englische Text heute sagt, den Punkt mit "urtext accept" akzeptieren.',
  'rules.meaning/opposite.opposite':
    'Unerwartetes „{{shown}}“ in {{item}}: Es steht für „{{opposite}}“, und für „{{expected}}“ wurde nichts gefunden',
  'rules.meaning/opposite.summary': 'Kein Wort des englischen Textes ist durch sein Gegenteil wiedergegeben',
  'rules.meaning/opposite.rationale':
    '„Privat“ statt „öffentlich“ oder „vor“ statt „nach“ kehrt eine Regel um, und der Satz liest sich immer noch gut. Geprüft werden nur Sprachen, für die urtext.config.json ein zweisprachiges Wörterbuch nennt.',
  'rules.meaning/opposite.remedy':
    'Das Wort einsetzen, das der englische Text hat. Sagt der Satz dasselbe, den Punkt mit "urtext accept" akzeptieren.',
  'rules.meaning/replaced.other':
    'Unerwarteter Text in {{item}}: Von {{asked}} gesuchten englischen Wörtern wurden {{found}} gefunden; er hat die von {{other}}',
  'rules.meaning/replaced.nothing':
    'Unerwarteter Text in {{item}}: Von {{asked}} gesuchten englischen Wörtern wurden {{found}} gefunden. Nicht gefunden: {{missing}}',
  'rules.meaning/replaced.summary': 'Jeder Text übersetzt den englischen, unter dem er steht',
  'rules.meaning/replaced.rationale':
    'Ein Text der richtigen Länge unter der richtigen Nummer kann etwas ganz anderes sagen, und wer nicht beide Sprachen kann, sieht nichts davon. Geprüft werden nur Sprachen, für die urtext.config.json ein zweisprachiges Wörterbuch nennt, etwa "dictionaries": { "de": "/usr/share/dictd/freedict-eng-deu" }.',
  'rules.meaning/replaced.remedy':
    'Beide Texte vergleichen. Die Übersetzung dieses Punktes einsetzen; ist es eine, nur freier, den Punkt mit "urtext accept" akzeptieren.',
  'rules.meaning/sentence-added.added':
    'Unerwarteter Satz in {{item}}: „{{sentence}}“. Von seinen Wörtern stehen {{asked}} in den Wörterbüchern, und der englische Text hat {{found}} davon',
  'rules.meaning/sentence-added.summary': 'Kein Satz eines Punktes ist ohne englischen Text',
  'rules.meaning/sentence-added.rationale':
    'Was eine Übersetzung hinzufügt, ist eine Regel, die niemand beschlossen hat, unter einer Nummer, auf die man sich beruft. Geprüft werden nur Sprachen, für die urtext.config.json ein zweisprachiges Wörterbuch nennt.',
  'rules.meaning/sentence-added.remedy':
    'Den Satz löschen. Sagt der englische Text es in anderen Worten, den Punkt mit "urtext accept" akzeptieren.',
  'rules.meaning/sentence-omitted.omitted':
    'Fehlender Satz in {{item}}: „{{sentence}}“. Von seinen englischen Wörtern wurden {{asked}} gesucht und {{found}} gefunden. Nicht gefunden: {{missing}}',
  'rules.meaning/sentence-omitted.summary':
    'Jeder Satz eines Punktes hat seine Entsprechung in der Übersetzung',
  'rules.meaning/sentence-omitted.rationale':
    'Einen Satz, der mitten in einem Absatz fehlt, bemerkt niemand, der die Übersetzung liest. Geprüft werden nur Sprachen, für die urtext.config.json ein zweisprachiges Wörterbuch nennt.',
  'rules.meaning/sentence-omitted.remedy':
    'Den Satz übersetzen. Steht er in anderen Worten da, den Punkt mit "urtext accept" akzeptieren.',
  'rules.text/brackets.unbalanced':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurden Klammern, die geöffnet und geschlossen werden',
  'rules.text/brackets.missing':
    'Fehlende Klammern in {{item}}, erwartet wurde die Anzahl {{expected}} wie im englischen Text',
  'rules.text/brackets.summary':
    'Jede Klammer wird geöffnet und geschlossen, und die des englischen Textes sind vorhanden',
  'rules.text/brackets.rationale': 'Eine verlorene Klammer ändert, wozu eine Ausnahme gehört.',
  'rules.text/brackets.remedy': 'Die Klammer öffnen oder schließen. Vollbreite Klammern zählen wie andere.',
  'rules.text/case.small': 'Unerwarteter Kleinbuchstabe am Anfang von {{item}}',
  'rules.text/case.summary':
    'Ein Punkt beginnt mit einem Großbuchstaben, wo die Punkte dieser Übersetzung es tun',
  'rules.text/case.rationale': 'Ein Kleinbuchstabe am Anfang ist oft der Rest eines längeren Satzes.',
  'rules.text/case.remedy': 'Nachsehen, ob am Anfang Wörter fehlen, und den ersten Buchstaben großschreiben.',
  'rules.text/danda.bar':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurde „।“ wie in der übrigen Übersetzung',
  'rules.text/danda.summary':
    'Sätze eines Textes mit Dandas enden mit Dandas, nicht mit senkrechten Strichen oder Schlusspunkten',
  'rules.text/danda.rationale':
    'Ein senkrechter Strich der Tastatur sieht wie ein Danda aus und ist keiner: Beim Suchen und Vorlesen gilt er als nichts.',
  'rules.text/danda.remedy': '„।“ schreiben.',
  'rules.text/double-space.double': 'Unerwartetes zweites Leerzeichen in {{item}}',
  'rules.text/double-space.summary': 'Zwischen Wörtern steht ein Leerzeichen, nicht zwei',
  'rules.text/double-space.rationale': 'Ein zweites Leerzeichen steht oft dort, wo ein Wort gelöscht wurde.',
  'rules.text/double-space.remedy': 'Eines davon löschen.',
  'rules.text/doubled-mark.doubled':
    '„{{shown}}“ in {{item}} unerwartet, erwartet wurde ein einziges Zeichen',
  'rules.text/doubled-mark.summary':
    'Kein Komma, Punkt oder Semikolon steht doppelt oder neben einem anderen',
  'rules.text/doubled-mark.rationale':
    'Es ist der Rest eines geänderten Satzes, wie „,,“, wo ein Wort herausgenommen wurde.',
  'rules.text/doubled-mark.remedy': 'Das überzählige Zeichen löschen.',
  'rules.text/doubled-word.doubled': 'Unerwartetes zweites „{{word}}“ in {{item}}',
  'rules.text/doubled-word.summary': 'Kein Wort steht versehentlich zweimal hintereinander',
  'rules.text/doubled-word.rationale':
    'Es zeigt, dass ein Satz geändert und nicht noch einmal gelesen wurde. Sprachen, in denen Wörter verdoppelt werden, bleiben unbeanstandet.',
  'rules.text/doubled-word.remedy': 'Eines der beiden löschen.',
  'rules.text/ellipsis.dots': 'Unerwartetes „{{shown}}“ in {{item}}: Der englische Text lässt nichts aus',
  'rules.text/ellipsis.summary':
    'Wo der englische Text nichts auslässt, lässt auch die Übersetzung nichts aus',
  'rules.text/ellipsis.rationale':
    'Auslassungspunkte in einer Übersetzung stehen oft für Wörter, die jemand später übersetzen wollte.',
  'rules.text/ellipsis.remedy': 'Übersetzen, wofür die Punkte stehen, oder sie löschen.',
  'rules.text/end-punctuation.missing':
    'Fehlendes Zeichen am Ende von {{item}}, erwartet wurde „{{expected}}“',
  'rules.text/end-punctuation.changed':
    'Unerwartetes „{{shown}}“ am Ende von {{item}}, erwartet wurde „{{expected}}“',
  'rules.text/end-punctuation.extra':
    'Unerwartetes „{{shown}}“ am Ende von {{item}}, erwartet wurde keines, wie im englischen Text',
  'rules.text/end-punctuation.summary':
    'Ein Punkt endet mit dem Zeichen, mit dem diese Übersetzung solche Punkte beendet',
  'rules.text/end-punctuation.rationale':
    'Ein fehlendes Fragezeichen oder ein fehlender Schlusspunkt ist oft die Spur fehlender Wörter.',
  'rules.text/end-punctuation.remedy': 'Das Zeichen einsetzen, das die Sprache für das englische hat.',
  'rules.text/grammar.found': 'LanguageTool zu „{{text}}“ in {{item}}: {{message}} ({{rule}})',
  'rules.text/grammar.replace':
    'LanguageTool zu „{{text}}“ in {{item}}: {{message}} Vielleicht {{suggestions}} ({{rule}})',
  'rules.text/grammar.remove':
    'LanguageTool zu „{{text}}“ in {{item}}: {{message}} Vielleicht kann es entfallen ({{rule}})',
  'rules.text/grammar.outdated':
    'Der Bericht {{report}} entstand aus einem anderen Text. LanguageTool noch einmal prüfen lassen',
  'rules.text/grammar.summary': 'LanguageTool hat an der Übersetzung nichts auszusetzen',
  'rules.text/grammar.rationale':
    'Ein Grammatikfehler lässt einen verbindlichen Text nachlässig und manchmal mehrdeutig erscheinen. urtext führt LanguageTool nicht aus: Es liest die Berichte in JSON, die Sie davon schreiben lassen, dort, wo urtext.config.json es sagt, etwa "grammar": "reports/{lang}/{document}.json".',
  'rules.text/grammar.remedy':
    'Den Satz berichtigen und LanguageTool noch einmal prüfen lassen. Ist er richtig, den Befund mit "urtext accept" akzeptieren oder die Regel in LanguageTool abschalten.',
  'rules.text/half-width.half':
    '„{{shown}}“ in {{item}} unerwartet, erwartet wurde „{{expected}}“ wie in der übrigen Übersetzung',
  'rules.text/half-width.summary':
    'Satzzeichen zwischen chinesischen und japanischen Schriftzeichen sind so breit wie in der übrigen Übersetzung',
  'rules.text/half-width.rationale':
    'Ein Komma oder ein Punkt der lateinischen Tastatur wird in einer Zeile breiter Zeichen leicht übersehen.',
  'rules.text/half-width.remedy': 'Das breite Zeichen setzen, wie sonst in der Übersetzung.',
  'rules.text/kashida.kashida': 'Unerwartete Kaschida in „{{word}}“ in {{item}}',
  'rules.text/kashida.summary': 'Wörter in arabischer Schrift sind nicht mit Kaschidas gedehnt',
  'rules.text/kashida.rationale':
    'Gedehnte Wörter werden beim Suchen nicht gefunden und von anderen Schriftarten zerrissen.',
  'rules.text/kashida.remedy': 'Die Kaschida löschen; Satzprogramme dehnen Wörter, wo sie es müssen.',
  'rules.text/long.long':
    'Unerwartete Länge von {{item}}: {{factor}}-mal so viel, wie die anderen Punkte erwarten lassen',
  'rules.text/long.summary': 'Kein Punkt ist viel länger, als die Längen der anderen Punkte erwarten lassen',
  'rules.text/long.rationale': 'Vielleicht wurde etwas hinzugefügt, oder zwei Punkte laufen ineinander.',
  'rules.text/long.remedy':
    'Beide Texte vergleichen. Wurde nichts hinzugefügt, den Punkt mit "urtext accept" akzeptieren.',
  'rules.text/multiple-capitals.capitals': 'Unerwartete Großbuchstaben in „{{word}}“ in {{item}}',
  'rules.text/multiple-capitals.summary':
    'Kein Wort hat versehentlich zwei Großbuchstaben und danach Kleinbuchstaben',
  'rules.text/multiple-capitals.rationale': 'Die Umschalttaste wurde zu lange gehalten, wie in „DIe“.',
  'rules.text/multiple-capitals.remedy':
    'Die Buchstaben kleinschreiben. Wörter, die auch der englische Text hat, bleiben unbeanstandet.',
  'rules.text/native-digits.mixed': 'Unerwartete Ziffern zweier Schriften in „{{shown}}“ in {{item}}',
  'rules.text/native-digits.other':
    'Unerwartete Ziffern „{{shown}}“ in {{item}}, erwartet wurden die der übrigen Übersetzung',
  'rules.text/native-digits.summary':
    'Eine Zahl steht in Ziffern einer Schrift, und eine Übersetzung in denen der Sprache oder in ASCII',
  'rules.text/native-digits.rationale':
    'Ziffern zweier Schriften in einer Zahl sind nicht lesbar, und in einem Text wirken sie wie Flickwerk.',
  'rules.text/native-digits.remedy': 'Die Zahl in den Ziffern der übrigen Übersetzung schreiben.',
  'rules.text/punctuation-spacing.before': 'Unerwartetes Leerzeichen vor „{{mark}}“ in {{item}}',
  'rules.text/punctuation-spacing.no-space': 'Fehlendes Leerzeichen vor „{{mark}}“ in {{item}}',
  'rules.text/punctuation-spacing.inside': 'Fehlendes Leerzeichen innerhalb von „{{mark}}“ in {{item}}',
  'rules.text/punctuation-spacing.after': 'Fehlendes Leerzeichen nach „{{mark}}“ in {{item}}',
  'rules.text/punctuation-spacing.summary':
    'Leerzeichen stehen vor und nach Satzzeichen wie in der übrigen Übersetzung',
  'rules.text/punctuation-spacing.rationale':
    'Ein Zeichen an der falschen Stelle stört beim Lesen, bricht am Zeilenende um und zeigt oft, wo Wörter weggeschnitten wurden.',
  'rules.text/punctuation-spacing.remedy':
    'Das Leerzeichen so setzen, wie die Sprache es tut: keines vor einem Komma, im Französischen eines vor „;“, „:“, „!“ und „?“.',
  'rules.text/quotes.unbalanced':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurden Anführungszeichen, die geöffnet und geschlossen werden',
  'rules.text/quotes.missing':
    'Fehlende Anführungszeichen in {{item}}, erwartet wurde die Anzahl {{expected}} wie im englischen Text',
  'rules.text/quotes.style':
    'Unerwartet: {{shown}} in {{item}}, erwartet wurde {{expected}}, wie es die Sprache setzt',
  'rules.text/quotes.extra':
    'Unerwartete Anführungszeichen um „{{shown}}“ in {{item}}: der englische Text nennt den Namen ohne sie',
  'rules.text/quotes.summary':
    'Anführungszeichen werden geöffnet und geschlossen, wie die Sprache sie setzt, und um das, was der englische Text zitiert',
  'rules.text/quotes.rationale': 'Mit den Zeichen geht verloren, wessen Worte es sind.',
  'rules.text/quotes.remedy':
    'Die Anführungszeichen der Sprache um die Wörter setzen, wie im englischen Text.',
  'rules.text/short.short':
    'Unerwartete Länge von {{item}}: {{percent}} % dessen, was die anderen Punkte erwarten lassen',
  'rules.text/short.summary': 'Kein Punkt ist viel kürzer, als die Längen der anderen Punkte erwarten lassen',
  'rules.text/short.rationale': 'Vielleicht wurde ein Satz ausgelassen.',
  'rules.text/short.remedy':
    'Beide Texte vergleichen. Fehlt nichts, den Punkt mit "urtext accept" akzeptieren.',
  'rules.text/spelling.unknown': 'Unbekanntes Wort „{{word}}“ in {{item}}',
  'rules.text/spelling.alike': 'Unbekanntes Wort „{{word}}“ in {{item}}, vielleicht {{suggestions}}',
  'rules.text/spelling.most':
    '{{percent}} % der Wörter stehen nicht im Wörterbuch {{dictionary}}: Es ist vielleicht das einer anderen Sprache',
  'rules.text/spelling.summary': 'Jedes Wort steht im Wörterbuch, das das Projekt für die Sprache nennt',
  'rules.text/spelling.rationale':
    'Ein falsch geschriebenes Wort ist ein Versehen, das alle sehen, und manchmal ein anderes Wort. Geprüft werden nur Sprachen, für die urtext.config.json ein Hunspell-Wörterbuch nennt, etwa "spelling": { "de": "node_modules/dictionary-de" }.',
  'rules.text/spelling.remedy':
    'Das Wort berichtigen. Ist es richtig, es in words.txt neben der Übersetzung eintragen, ein Wort je Zeile, oder in das Glossar aufnehmen.',
  'rules.text/start-punctuation.start': 'Unerwartetes „{{shown}}“ am Anfang von {{item}}',
  'rules.text/start-punctuation.summary':
    'Ein Punkt beginnt mit einem Wort und nicht mit einem Zeichen, das zum Ende eines anderen gehört',
  'rules.text/start-punctuation.rationale':
    'Ein Zeichen am Anfang ist der Rest weggeschnittener Wörter oder wurde versehentlich dorthin verschoben.',
  'rules.text/start-punctuation.remedy':
    'Das Zeichen löschen oder die Wörter davor wiederherstellen. Spanische Fragen beginnen mit „¿“.',
  'rules.text/tripled-letter.tripled': 'Unerwartetes „{{letters}}“ in „{{word}}“ in {{item}}',
  'rules.text/tripled-letter.summary': 'Kein Buchstabe steht versehentlich dreimal hintereinander',
  'rules.text/tripled-letter.rationale':
    'Kaum ein Wort hat drei; eine Taste wurde zu lange gehalten. Sprachen, die solche Wörter haben, bleiben unbeanstandet.',
  'rules.text/tripled-letter.remedy': 'Den überzähligen Buchstaben löschen.',
  'rules.text/wrong-language.other':
    'Unerwartete Sprache von {{item}}: Nur {{percent}} % der Schreibweisen sind aus der übrigen Übersetzung bekannt',
  'rules.text/wrong-language.summary': 'Jeder Punkt ist in der Sprache der übrigen Übersetzung',
  'rules.text/wrong-language.rationale':
    'Ein Punkt, der aus einer Übersetzung in eine andere Sprache eingefügt wurde, sieht fertig aus und sagt beim Lesen nichts.',
  'rules.text/wrong-language.remedy':
    'Die Übersetzung in der Sprache der Datei einsetzen. Ist der Punkt richtig, ihn mit "urtext accept" akzeptieren.',
  'rules.text/wrong-script.script': 'Unerwartete Schrift {{shown}} in {{item}}, erwartet wurde {{expected}}',
  'rules.text/wrong-script.variant':
    'Unerwartetes Chinesisch in {{item}}: {{shown}}, erwartet wurde {{expected}}',
  'rules.text/wrong-script.summary':
    'Jeder Punkt ist in der Schrift der Übersetzung, vereinfachtes und traditionelles Chinesisch unterschieden',
  'rules.text/wrong-script.rationale':
    'Ein Punkt in einer anderen Schrift wurde von anderswo kopiert, und viele können ihn nicht lesen.',
  'rules.text/wrong-script.remedy':
    'Den Punkt in der Schrift des Sprachkürzels schreiben. Namen dürfen bleiben, wie sie sind.',
  'rules.markup/chars-around-tags.glued': 'Fehlendes Leerzeichen vor „{{shown}}“ in {{item}}',
  'rules.markup/chars-around-tags.summary':
    'Ein Link oder ein hervorgehobenes Wort klebt nicht am Wort davor oder dahinter',
  'rules.markup/chars-around-tags.rationale':
    'Zwei Wörter werden zu einem, wenn das Leerzeichen neben einer Auszeichnung verloren geht.',
  'rules.markup/chars-around-tags.remedy':
    'Das Leerzeichen wiederherstellen oder das ganze Wort in die Auszeichnung nehmen.',
  'rules.markup/code.changed': 'Unerwarteter Code in {{item}}, erwartet wurde der des englischen Textes',
  'rules.markup/code.older': 'Unerwarteter Code in {{item}}: Es ist der der Ausgabe {{edition}}',
  'rules.markup/code.missing': 'Code {{item}} fehlt',
  'rules.markup/code.translated':
    'Unsicher, ob der Beispielcode noch funktioniert: Ab {{item}} wurden Namen oder Texte darin übersetzt',
  'rules.markup/code.span': '„{{shown}}“ in {{item}} unerwartet, erwartet: der Code „{{expected}}“',
  'rules.markup/code.lost': 'Code „{{expected}}“ fehlt in {{item}}',
  'rules.markup/code.unmarked': 'Auszeichnung als Code fehlt in {{item}} um „{{expected}}“',
  'rules.markup/code.summary':
    'Code steht in der Übersetzung wie im englischen Text: Blöcke und Namen im Fließtext',
  'rules.markup/code.rationale':
    'Leser kopieren ihn. Ein Befehl einer älteren Ausgabe oder ein übersetzter funktioniert nicht.',
  'rules.markup/code.remedy':
    'Den Code aus dem englischen Text kopieren. Kommentare darin, Sätze in Anführungszeichen und Wörter in spitzen Klammern dürfen übersetzt sein.',
  'rules.markup/emphasis.missing':
    'Fehlende Hervorhebung in {{item}}, erwartet wurde die Anzahl {{expected}} wie im englischen Text',
  'rules.markup/emphasis.fewer':
    'Unerwartete Anzahl fetter Stellen in {{item}}: {{shown}}, erwartet: {{expected}} wie im englischen Text',
  'rules.markup/emphasis.summary':
    'Wo Wörter im englischen Text hervorgehoben sind, sind es auch einige in der Übersetzung',
  'rules.markup/emphasis.rationale':
    'Eine Hervorhebung sagt, worauf es in einem Punkt ankommt, so wie ein fettes „nicht“. Sprachen setzen Fremdwörter kursiv und Titel in eigene Zeichen: Mehr oder andere Hervorhebung als im englischen Text wird nicht beanstandet.',
  'rules.markup/emphasis.remedy':
    'Die Wörter auszeichnen, die die hervorgehobenen übersetzen. Statt kursiv genügen auch fette Schrift oder Anführungszeichen.',
  'rules.markup/lang-attribute.other':
    'Unerwartetes lang="{{shown}}" in {{item}}, erwartet wurde „{{lang}}“ oder die Sprache des englischen Elements',
  'rules.markup/lang-attribute.summary': 'Ein Element, das eine Sprache nennt, nennt die seiner Wörter',
  'rules.markup/lang-attribute.rationale': 'Danach sprechen Bildschirmleser und trennen Browser die Silben.',
  'rules.markup/lang-attribute.remedy':
    'Die Sprache der Übersetzung angeben, oder „en“ für Wörter, die englisch bleiben.',
  'rules.markup/marker.changed':
    'Unerwartetes „{{shown}}“, erwartet wurde „{{expected}}“ wie im englischen Text',
  'rules.markup/marker.missing': '„{{expected}}“ fehlt',
  'rules.markup/marker.delimiter':
    'Die Zeile aus Strichen unter dem Kopf der Tabelle bei {{item}} fehlt: Ohne sie ist es keine Tabelle',
  'rules.markup/marker.flattened':
    'Tabelle auf einer Zeile unerwartet, erwartet: jede Zeile der Tabelle auf einer eigenen',
  'rules.markup/marker.box': '„{{shown}}“ in {{item}} unerwartet, erwartet: „{{expected}}“',
  'rules.markup/marker.strikes':
    'Unerwartet durchgestrichen: „{{shown}}“ in {{item}}: zwei „~“ streichen, was zwischen ihnen steht; „～“, „–“ oder „\\~“ schreiben',
  'rules.markup/marker.struck':
    'Fehlende Durchstreichung in {{item}}: Was im englischen Text gestrichen ist, gilt wieder',
  'rules.markup/marker.summary':
    'Was von einem Text sagt, was er ist, steht wie im englischen Text: Arten von Hinweisen, zweite Zeilen von Tabellen, Kästchen von Aufgaben',
  'rules.markup/marker.rationale':
    'Programme kennen „[!WARNING]“ und „:::note“ nur auf Englisch und eine Tabelle nur an der Zeile aus Strichen unter ihrem Kopf.',
  'rules.markup/marker.remedy':
    'Das Zeichen aus dem englischen Text kopieren; die Wörter darum werden übersetzt.',
  'rules.markup/md-syntax.broken':
    'Unerwartetes „{{shown}}“ in den Wörtern von {{item}}, erwartet wurde funktionierende Auszeichnung',
  'rules.markup/md-syntax.summary':
    'In dem, was beim Lesen zu sehen ist, bleiben keine Markdown-Zeichen stehen',
  'rules.markup/md-syntax.rationale':
    'Sie zeigen, dass ein Link oder eine Hervorhebung beim Übersetzen zerbrochen ist, meist durch ein Leerzeichen zu viel oder ein Zeichen zu wenig.',
  'rules.markup/md-syntax.remedy':
    'Die Auszeichnung wie im englischen Text schreiben: „**Wörter**“ ohne Leerzeichen innen, „[Wörter](Adresse)“ ohne Leerzeichen dazwischen.',
  'rules.markup/placeholder-token.missing':
    'Fehlendes „{{shown}}“ oder dessen Übersetzung in Klammern in {{item}}',
  'rules.markup/placeholder-token.summary':
    'Eine Lücke zum Ausfüllen wie „[INSERT NAME]“ ist auch in der Übersetzung noch eine Lücke',
  'rules.markup/placeholder-token.rationale':
    'Eine verlorene oder stillschweigend gefüllte Lücke lässt eine Vorlage etwas über jemanden sagen.',
  'rules.markup/placeholder-token.remedy': 'Die Wörter in den Klammern übersetzen und die Klammern behalten.',
  'rules.markup/tags.missing': '{{tag}} fehlt in {{item}}',
  'rules.markup/tags.extra': 'Unerwartetes {{tag}} in {{item}}: Der englische Text hat dort keines',
  'rules.markup/tags.open':
    'Unerwartetes {{tag}} in {{item}}, erwartet wurde es einmal geöffnet und geschlossen',
  'rules.markup/tags.summary':
    'Ein Punkt hat die HTML-Elemente des englischen Textes, jedes geöffnet und geschlossen',
  'rules.markup/tags.rationale':
    'Ein verlorenes Element nimmt seine Bedeutung mit, und eines, das offen bleibt, läuft über den Rest der Seite.',
  'rules.markup/tags.remedy':
    'Die Elemente des englischen Textes um die Wörter setzen, die die ihren übersetzen.',
  'rules.markup/unsafe-html.script':
    'Unerwartetes {{shown}}, erwartet wurde Text: Es kann beim Lesen im Browser ausgeführt werden',
  'rules.markup/unsafe-html.handler': 'Unerwartete Ereignisbehandlung in {{shown}}, erwartet wurde Text',
  'rules.markup/unsafe-html.link':
    'Unerwartetes Linkziel „{{shown}}“, erwartet wurde die Adresse einer Seite',
  'rules.markup/unsafe-html.raw':
    'Unerwartetes HTML {{shown}}, erwartet wurde Text: Der englische Text hat kein solches Element',
  'rules.markup/unsafe-html.summary':
    'Eine Übersetzung hat kein HTML, das der englische Text nicht hat, keine Skripte und keine Links, die etwas ausführen',
  'rules.markup/unsafe-html.rationale':
    'Übersetzungen kommen aus vielen Händen und werden auf den Seiten der Organisation gezeigt. Was dort ausgeführt wird, darf nicht mit ihnen kommen.',
  'rules.markup/unsafe-html.remedy':
    'Die Auszeichnung löschen. Ein Link führt zu einer Seite, mit „https:“ oder einer relativen Adresse.',
  'rules.char/bidi-control.override': 'Unerwartete Richtungsüberschreibung {{code}} in {{item}}',
  'rules.char/bidi-control.unbalanced':
    'Unerwartetes Richtungssteuerzeichen {{code}} in {{item}}, erwartet wurde eines, das geöffnet und geschlossen wird',
  'rules.char/bidi-control.needless':
    'Unerwartetes Richtungssteuerzeichen {{code}} in {{item}}: Nichts dort wird von rechts geschrieben',
  'rules.char/bidi-control.summary':
    'Kein Steuerzeichen für die Schreibrichtung dreht Wörter um oder bleibt offen',
  'rules.char/bidi-control.rationale':
    'Eine Richtungsüberschreibung zeigt andere Wörter, als dastehen, und was offen bleibt, dreht den folgenden Text um. Mit beidem wurden schon Menschen getäuscht.',
  'rules.char/bidi-control.remedy':
    'Das Steuerzeichen löschen oder schließen, was es öffnet. Richtungsmarken und Isolate sind in Texten, die von rechts geschrieben werden, in Ordnung.',
  'rules.char/bom.bom': 'Unerwartete Bytereihenfolge-Markierung am Anfang der Datei',
  'rules.char/bom.summary': 'Die Datei beginnt nicht mit einer Bytereihenfolge-Markierung (BOM)',
  'rules.char/bom.rationale':
    'UTF-8 braucht keine, und Programme, die sie nicht erwarten, halten sie für einen Teil des ersten Wortes.',
  'rules.char/bom.remedy': 'Die Datei als UTF-8 ohne Bytereihenfolge-Markierung speichern.',
  'rules.char/confusable.mixed':
    'Unerwarteter Buchstabe {{letter}} ({{code}}) in „{{word}}“ in {{item}}: Das Wort ist in einer anderen Schrift',
  'rules.char/confusable.summary':
    'Kein Wort hat einen Buchstaben einer anderen Schrift, der nur wie ein eigener aussieht',
  'rules.char/confusable.rationale':
    'Ein solches Wort wird beim Suchen nicht gefunden, falsch vorgelesen und kann einen Namen wie einen anderen aussehen lassen.',
  'rules.char/confusable.remedy': 'Das Wort in einer einzigen Schrift neu tippen.',
  'rules.char/control.control': 'Unerwartetes Steuerzeichen {{code}} in {{item}}',
  'rules.char/control.private':
    'Unerwartetes privates Zeichen {{code}} in {{item}}: Es bedeutet in jeder Schriftart etwas anderes',
  'rules.char/control.summary': 'Im Text steht kein Steuerzeichen, kein halbes und kein privates Zeichen',
  'rules.char/control.rationale':
    'Steuerzeichen und halbe Zeichen beschädigen Dateien unterwegs, und private Zeichen sind anderswo andere.',
  'rules.char/control.remedy': 'Das Zeichen löschen oder das gemeinte schreiben.',
  'rules.char/invisible.invisible': 'Unerwartetes unsichtbares Zeichen {{code}} in {{item}}',
  'rules.char/invisible.summary':
    'Es steht kein Zeichen da, das niemand sehen kann und die Schrift nicht braucht',
  'rules.char/invisible.rationale':
    'Suchen, Vergleichen und Vorlesen stolpern über Zeichen ohne Breite, und in ihnen lassen sich Wörter verstecken.',
  'rules.char/invisible.remedy':
    'Das Zeichen löschen. Verbinder und Umbruchmarken, die die Schrift braucht, bleiben unbeanstandet.',
  'rules.char/line-endings.mixed':
    'Unerwartetes Zeilenende {{shown}}, erwartet wurde {{expected}} wie in der übrigen Datei',
  'rules.char/line-endings.old': 'Unerwartetes Zeilenende CR, erwartet wurde LF oder CR LF',
  'rules.char/line-endings.summary': 'Alle Zeilen einer Datei enden auf dieselbe Weise',
  'rules.char/line-endings.rationale':
    'Gemischte Zeilenenden lassen einen Vergleich Zeilen als geändert zeigen, die es nicht sind.',
  'rules.char/line-endings.remedy': 'Die Datei mit einer einzigen Art von Zeilenende speichern.',
  'rules.char/mojibake.lost': 'Unerwartetes Ersatzzeichen in {{item}}: Ein Zeichen ging verloren',
  'rules.char/mojibake.question':
    'Unerwartetes „{{shown}}“ in {{item}}: Buchstaben gingen in einer Kodierung verloren, die sie nicht hat',
  'rules.char/mojibake.garbled':
    'Unerwartetes „{{shown}}“ in {{item}}, erwartet wurde „{{expected}}“: UTF-8 wurde als etwas anderes gelesen',
  'rules.char/mojibake.summary':
    'Kein Zeichen ging auf dem Weg durch eine andere Kodierung verloren oder wurde verstümmelt',
  'rules.char/mojibake.rationale':
    'Was in der falschen Kodierung gelesen wurde, ist nicht, was geschrieben wurde, und oft kann niemand es mehr sagen.',
  'rules.char/mojibake.remedy': 'Den Text als UTF-8 von dort neu kopieren, wo er richtig war.',
  'rules.char/nbsp.stray': 'Unerwartetes geschütztes Leerzeichen in {{item}}: Es hält nichts zusammen',
  'rules.char/nbsp.summary':
    'Kein geschütztes Leerzeichen steht neben einem anderen Leerzeichen oder am Rand eines Punktes',
  'rules.char/nbsp.rationale':
    'Dort hält es nichts zusammen; es blieb aus einem anderen Programm übrig und hinterlässt Lücken.',
  'rules.char/nbsp.remedy': 'Das Leerzeichen löschen.',
  'rules.meta/attribution-unproven.unproven':
    'Unerwarteter Name „{{name}}“ für die Durchsicht in den Kopfdaten: Der Nachweis kennt keine Durchsicht unter diesem Namen',
  'rules.meta/attribution-unproven.summary':
    'Wer in den Kopfdaten für die Durchsicht genannt ist, hat laut Nachweis etwas durchgesehen',
  'rules.meta/attribution-unproven.rationale':
    'Ein Name unter einem Text, den niemand dieses Namens gelesen hat, führt beim Lesen in die Irre und schadet der genannten Person.',
  'rules.meta/attribution-unproven.remedy':
    'Die Punkte durchsehen lassen und unter diesem Namen akzeptieren oder den Namen löschen.',
  'rules.meta/date.impossible':
    'Unerwartetes Datum „{{date}}“ von {{item}}, erwartet wurde ein Tag wie 2003-01-31',
  'rules.meta/date.summary': 'Datumsangaben im Nachweis sind Tage des Kalenders',
  'rules.meta/date.rationale':
    'Ein Datum, das es nicht geben kann, sagt nichts darüber, wann ein Punkt akzeptiert wurde.',
  'rules.meta/date.remedy': 'Den Punkt erneut akzeptieren; das Datum schreibt der Befehl.',
  'rules.meta/direction.wrong':
    'Unerwartete Richtung „{{shown}}“ einer Übersetzung in die Sprache „{{lang}}“, erwartet wurde „{{expected}}“',
  'rules.meta/direction.summary':
    'Was angibt, in welcher Richtung eine Übersetzung geschrieben wird, gibt es richtig an',
  'rules.meta/direction.rationale':
    'In der falschen Richtung geschrieben, zerfallen Sätze, und Zeichen stehen auf der falschen Seite.',
  'rules.meta/direction.remedy':
    '„rtl“ für von rechts geschriebene Sprachen setzen, „ltr“ für die anderen, oder die Angabe weglassen.',
  'rules.meta/language-mismatch.script':
    'Unerwartete Schrift {{shown}} einer Übersetzung in die Sprache „{{lang}}“, erwartet wurde {{expected}}',
  'rules.meta/language-mismatch.declared':
    'Unerwartete Sprache „{{shown}}“ in den Kopfdaten einer Übersetzung in die Sprache „{{lang}}“',
  'rules.meta/language-mismatch.summary': 'Eine Übersetzung ist in der Sprache, die ihr Ordner angibt',
  'rules.meta/language-mismatch.rationale':
    'Unter dem falschen Namen wird eine Übersetzung von niemandem gelesen, der sie braucht, und nach den falschen Regeln geprüft.',
  'rules.meta/language-mismatch.remedy': 'Die Datei in den Ordner ihrer Sprache verschieben.',
  'rules.meta/language-tag.tag': 'Unerwartetes Sprachkürzel „{{shown}}“, erwartet wurde „{{expected}}“',
  'rules.meta/language-tag.summary':
    'Der Ordner einer Übersetzung trägt ein kanonisches Sprachkürzel als Namen',
  'rules.meta/language-tag.rationale':
    'Programme, die „he“ suchen, finden „iw“ nicht. BCP 47 gibt jeder Sprache ein kanonisches Kürzel.',
  'rules.meta/language-tag.remedy': 'Den Ordner umbenennen.',
  'rules.meta/provenance-missing.missing':
    'Fehlende Herkunft der Übersetzung, erwartet wurde human, machine oder machine-reviewed',
  'rules.meta/provenance-missing.summary':
    'Eine gekennzeichnete Übersetzung ohne Nachweis sagt, ob Menschen oder Maschinen sie gemacht haben',
  'rules.meta/provenance-missing.rationale':
    'Beiden wird auf verschiedene Weise vertraut, und immer mehr Gesetze verlangen die Angabe.',
  'rules.meta/provenance-missing.remedy':
    'In den Kopfdaten „origin: human“, „machine“ oder „machine-reviewed“ ergänzen oder die Punkte akzeptieren, damit es einen Nachweis gibt.',
  'rules.meta/reviewer-missing.missing':
    'Fehlender Name für die Durchsicht von {{item}}: Der Stand ist {{state}}',
  'rules.meta/reviewer-missing.summary': 'Was der Nachweis durchgesehen nennt, hat jemand durchgesehen',
  'rules.meta/reviewer-missing.rationale': 'Eine Durchsicht ohne Namen ist kein Beleg für irgendetwas.',
  'rules.meta/reviewer-missing.remedy':
    'Den Punkt mit dem Namen für die Durchsicht erneut akzeptieren oder seinen Stand auf translated zurücksetzen.',
  'rules.meta/self-review.same':
    'Unerwarteter Name „{{name}}“ für die Durchsicht von {{item}}, erwartet wurde jemand anderes als bei der Übersetzung',
  'rules.meta/self-review.summary': 'Niemand hat die eigene Übersetzung durchgesehen',
  'rules.meta/self-review.rationale':
    'Wer einen Satz geschrieben hat, liest darin, was gemeint war, nicht, was dasteht.',
  'rules.meta/self-review.remedy':
    'Jemand anderes bitten, den Punkt durchzusehen, und ihn unter diesem Namen akzeptieren.',
  'rules.meta/translator-missing.summary': 'Der Nachweis sagt, wer übersetzt hat',
  'rules.meta/translator-missing.rationale':
    'Wer liest, will wissen, wen man fragen kann, und wer übersetzt, will genannt werden.',
  'rules.meta/translator-missing.remedy': 'Die Punkte mit "--translator" erneut akzeptieren.',
  'rules.meta/unknown-language.summary': 'Jeder Ordner mit Übersetzungen ist nach einer Sprache benannt',
  'rules.meta/unknown-language.rationale':
    'Regeln, Namen und Schriften hängen von der Sprache ab; ein Ordner, der keine nennt, kann nicht geprüft werden.',
  'rules.meta/unknown-language.remedy':
    'Den Ordner mit einem Sprachkürzel nach BCP 47 wie „de“, „pt-BR“ oder „zh-Hans“ benennen. Stehen Muster in „translations“ von urtext.config.json, kann stattdessen „languages“ angeben, für welche Sprache sein Name steht.',
  'rules.file/not-utf8.summary': 'Jeder Text ist UTF-8',
  'rules.file/not-utf8.rationale':
    'Programme, die eine Kodierung raten, raten falsch, und beim Lesen erscheinen andere Buchstaben.',
  'rules.file/not-utf8.remedy': 'Die Datei als UTF-8 speichern.',
  'rules.file/orphan.summary': 'Jede Übersetzung gehört zu einem Dokument des Projekts',
  'rules.file/orphan.rationale':
    'Eine Datei, die zu nichts gehört, wird von niemandem geprüft und von jemandem gelesen.',
  'rules.file/orphan.remedy': 'Die Datei nach ihrem Dokument benennen oder löschen.',
  'rules.file/unparseable.summary': 'Jede Datei lässt sich als das lesen, was ihr Name besagt',
  'rules.file/unparseable.rationale':
    'Was nicht gelesen werden kann, kann nicht geprüft werden, und Schweigen sähe nach Erfolg aus.',
  'rules.file/unparseable.remedy': 'Die Datei an der gezeigten Stelle korrigieren.',
  'rules.file/unreadable.summary': 'Jede Datei des Projekts lässt sich öffnen',
  'rules.file/unreadable.rationale':
    'Eine Übersetzung, die sich nicht öffnen lässt, ist keine, die die Prüfung bestanden hat.',
  'rules.file/unreadable.remedy':
    'Der Datei die richtigen Rechte geben, sie in das Projekt legen oder sie teilen, wenn sie zu groß ist.',
  'rules.xliff/annotation.summary': 'Jede Annotation enthält, was ihr Typ verlangt',
  'rules.xliff/annotation.rationale':
    'Ein leerer Kommentar sagt beim Übersetzen nichts, und bei einer allgemeinen Annotation bleibt offen, ob ihre Wörter zu übersetzen sind.',
  'rules.xliff/annotation.remedy':
    'Einem Kommentar entweder einen Wert oder einen Verweis auf eine Anmerkung geben, einer allgemeinen Annotation das Attribut translate.',
  'rules.xliff/hints.summary':
    'Bearbeitungshinweise widersprechen einander nicht, und die Übersetzungen halten sie ein',
  'rules.xliff/hints.rationale':
    'Die Hinweise sagen, welche Codes kopiert, gelöscht und umgestellt werden dürfen: Eine Übersetzung, die es anders macht, beschädigt das Dokument, das aus ihr entsteht.',
  'rules.xliff/hints.remedy':
    'Die Codes in der Übersetzung so wiederherstellen, wie der Ausgangstext sie hat, oder die Hinweise korrigieren.',
  'rules.xliff/inline.summary': 'Der Untertyp eines Inline-Codes gehört zu seinem Typ',
  'rules.xliff/inline.rationale':
    'Programme zeigen Fettdruck, Kursivschrift und Zeilenumbrüche nach dem Untertyp; was der Standard nicht definiert, zeigen sie falsch oder gar nicht.',
  'rules.xliff/inline.remedy':
    'type und subType korrigieren: Werte mit dem Präfix xlf sind die des Standards, andere brauchen ein eigenes Präfix.',
  'rules.xliff/language.summary':
    'Ausgangstexte und Übersetzungen haben die Sprachen, die die Datei deklariert',
  'rules.xliff/language.rationale':
    'Programme wählen Rechtschreibung, Begriffe und Schreibrichtung nach der Sprache; ohne Angabe öffnen viele die Datei nicht.',
  'rules.xliff/language.remedy':
    'Die Sprachen der Datei korrigieren (srcLang und trgLang, in XLIFF 1.2 source-language und target-language) oder das xml:lang, das ihnen widerspricht.',
  'rules.xliff/module.summary': 'Was in einem Modul steht, gehört hinein, vollständig und ohne Widerspruch',
  'rules.xliff/module.rationale':
    'Programme verwerfen ein Modul, das seine eigenen Regeln bricht, und mit ihm, was es beim Übersetzen gesagt hätte.',
  'rules.xliff/module.remedy': 'Das gezeigte Element korrigieren oder das Modul weglassen.',
  'rules.xliff/order.summary': 'Jede Übersetzung einer Einheit hat ihren eigenen Platz in der Reihenfolge',
  'rules.xliff/order.rationale':
    'Die Reihenfolge sagt, wie die Teile einer Übersetzung aufeinander folgen: Widerspricht sie sich, setzt jedes Programm sie anders zusammen.',
  'rules.xliff/order.remedy':
    'Die Übersetzungen der Einheit so nummerieren, dass jeder Platz einmal vergeben ist.',
  'rules.xliff/pairing.summary':
    'Jeder Anfang eines Codes oder einer Annotation hat sein Ende in der Einheit, und jedes Ende seinen Anfang',
  'rules.xliff/pairing.rationale':
    'Ein Code, dem eine Hälfte fehlt, formatiert zu viel oder zu wenig, bis hin zum ganzen Rest des Dokuments.',
  'rules.xliff/pairing.remedy':
    'Die fehlende Hälfte an ihrer Stelle wiederherstellen; einen Code als isoliert kennzeichnen, wenn seine andere Hälfte in einer anderen Einheit steht.',
  'rules.xliff/partial.summary': 'Eine Einheit ist in allen ihren Segmenten übersetzt oder in keinem',
  'rules.xliff/partial.rationale': 'Eine halbe Einheit sieht übersetzt aus, und ihr Rest fehlt im Text.',
  'rules.xliff/partial.remedy': 'Die übrigen Segmente übersetzen.',
  'rules.xliff/reference.summary':
    'Worauf ein Code verweist, ist vorhanden: Daten, Anmerkungen, andere Einheiten, der kopierte Code',
  'rules.xliff/reference.rationale':
    'Ein Verweis, der ins Leere führt, verliert die Auszeichnung oder den Text, für den er steht.',
  'rules.xliff/reference.remedy': 'Den Verweis korrigieren oder wiederherstellen, worauf er verweist.',
  'rules.xliff/size.summary': 'Eine Übersetzung ist so lang, wie die Datei es erlaubt',
  'rules.xliff/size.rationale':
    'Was zu lang ist, wird dort abgeschnitten, wo es gezeigt oder gespeichert wird.',
  'rules.xliff/size.remedy': 'Kürzer übersetzen, oder die Grenze dort ändern lassen, woher die Datei kommt.',
  'rules.xliff/skeleton.summary': 'Das Skelett einer Datei hat entweder Inhalt oder einen Verweis',
  'rules.xliff/skeleton.rationale':
    'Das Skelett ist das Dokument ohne seine Texte: Ohne es lässt sich aus den Übersetzungen nichts zusammensetzen.',
  'rules.xliff/skeleton.remedy':
    'Seinen Inhalt oder seinen Verweis wiederherstellen; das Skelett weglassen, wenn es keines gibt.',
  'rules.xliff/state.summary': 'Der Status eines Segments passt zu dem, was darin steht',
  'rules.xliff/state.rationale':
    'Jeder Status außer initial verspricht eine Übersetzung: Ohne sie gilt Arbeit als getan, die niemand getan hat.',
  'rules.xliff/state.remedy':
    'Das Segment übersetzen oder seinen Status auf initial zurücksetzen; ein Unterstatus braucht einen Status neben sich und ein anderes Präfix als xlf.',
  'rules.xliff/structure.summary':
    'Elemente und Attribute stehen, wo XLIFF sie vorsieht, mit zulässigen Werten',
  'rules.xliff/structure.rationale':
    'Programme übergehen, was sie nicht erwarten, und mit ihm die Übersetzungen, die darin stehen.',
  'rules.xliff/structure.remedy':
    'Das gezeigte Element korrigieren oder die Datei mit einem Programm neu exportieren, das dem Standard folgt.',
  'rules.xliff/unique-id.summary':
    'Keine zwei Teile einer Datei haben dieselbe Kennung, wo XLIFF verschiedene verlangt',
  'rules.xliff/unique-id.rationale':
    'Übersetzungen kommen über ihre Kennungen zurück: Von zwei Einheiten mit derselben Kennung erhält eine die Übersetzung der anderen.',
  'rules.xliff/unique-id.remedy':
    'Dem zweiten Teil eine eigene Kennung geben; Codes einer Übersetzung behalten die Kennungen, die sie im Ausgangstext haben.',
  'rules.xliff/unread.summary': 'Alles in der Datei wird gelesen',
  'rules.xliff/unread.rationale':
    'Auch binäre Einheiten können Texte enthalten, und nichts davon wird geprüft.',
  'rules.xliff/unread.remedy':
    'Den Inhalt der binären Einheit auf anderem Weg prüfen oder sie beim Exportieren weglassen.',
  'rules.xliff/validation.summary': 'Eine Übersetzung hält die Regeln ein, die ihre Datei für sie aufstellt',
  'rules.xliff/validation.rationale':
    'Wer die Datei schrieb, braucht es so: als Namen, der bleibt, als Zeichen, auf das ein Programm wartet.',
  'rules.xliff/validation.remedy':
    'Die Übersetzung ändern, bis sie die Regel einhält, oder die Regel für diese Einheit abschalten.',
  'rules.xliff/version.summary':
    'Die Datei ist XLIFF 1.0 bis 1.2 oder 2.0 bis 2.2 mit dem Namensraum ihrer Version',
  'rules.xliff/version.rationale':
    'Jede Version hat ihre eigenen Elemente: Als eine andere gelesen, scheint eine Datei keine Übersetzungen zu haben.',
  'rules.xliff/version.remedy': 'Die Datei in einer dieser Versionen neu exportieren.',
  'rules.po/entry.summary':
    'Jeder Eintrag hat sein Englisch und eine Übersetzung, die dazu passt, und keine Pluralformen',
  'rules.po/entry.rationale':
    'Ohne eines von beiden gibt es keine Übersetzung oder nichts, was sie übersetzt; von Pluralformen werden alle außer der ersten übergangen; und Formen oder Zeilenenden, die nicht passen, lassen gettext die Datei ablehnen.',
  'rules.po/entry.remedy':
    'Den Eintrag vervollständigen; von zwei Übersetzungen eine behalten; die Formen eines Plurals als eigene Einträge schreiben.',
  'rules.po/file.summary': 'Die Datei ist PO in UTF-8 und hat Einträge',
  'rules.po/file.rationale':
    'In der falschen Kodierung gelesen, werden Buchstaben zu anderen, und eine leere Datei sieht aus wie eine fertige.',
  'rules.po/file.remedy':
    'Die Datei als UTF-8 speichern, mit charset=UTF-8 im Kopf, wie es "msgconv -t UTF-8 -o NEW OLD" tut; oder neu exportieren.',
  'rules.po/obsolete.summary': 'Die Datei hat keine veralteten Einträge',
  'rules.po/obsolete.rationale':
    'Veraltete Einträge übersetzen, was der Text nicht mehr hat: Sie werden zur Wiederverwendung aufbewahrt und gehören zu nichts.',
  'rules.po/obsolete.remedy': 'Sie als Vorrat behalten oder mit "msgattrib --no-obsolete" entfernen.',
  'rules.po/syntax.summary': 'Jede Zeile der Datei ist PO',
  'rules.po/syntax.rationale':
    'gettext weist eine Datei mit einer solchen Zeile ab; andere Programme raten und lassen Texte wortlos weg oder fügen sie zusammen.',
  'rules.po/syntax.remedy':
    'Die gezeigte Zeile korrigieren: Eine Zeichenkette steht in Anführungszeichen und endet in ihrer Zeile, und ein Backslash wird doppelt geschrieben.',
  'rules.po/unique.summary': 'Keine zwei Einträge haben denselben Kontext und denselben englischen Text',
  'rules.po/unique.rationale':
    'Von zwei solchen Einträgen wird einer benutzt und der andere verworfen, und welcher, ist von Programm zu Programm verschieden.',
  'rules.po/unique.remedy': 'Einen von beiden löschen oder sie durch msgctxt unterscheiden.',
  'rules.json/file.summary': 'Die Datei ist ein JSON-Objekt in UTF-8',
  'rules.json/file.rationale': 'Was kein JSON ist, liest kein Programm, auch nicht zum Teil.',
  'rules.json/file.remedy':
    'Die Datei an der gezeigten Stelle korrigieren; oft fehlt kurz davor ein Komma oder ein Anführungszeichen.',
  'rules.json/value.summary':
    'Jeder Schlüssel steht einmal da und hat einen Text als Wert, und nichts steht davor',
  'rules.json/value.rationale':
    'Von zwei Werten eines Schlüssels nehmen Programme den letzten, und was kein Text ist, ist keine Übersetzung; vor einer Bytereihenfolge-Marke brechen viele Programme ab.',
  'rules.json/value.remedy':
    'Einen der Schlüssel löschen; den Wert als Text in Anführungszeichen schreiben, ohne Verschachtelung; die Datei als UTF-8 ohne Bytereihenfolge-Marke speichern.',
  'rules.tbx/root.summary': 'Eine Datei mit Begriffen ist TBX: Ihr Wurzelelement ist tbx oder martif',
  'rules.tbx/root.rationale': 'Begriffe, die aus einem anderen Vokabular gelesen werden, wären geraten.',
  'rules.tbx/root.remedy': 'Die Begriffe neu als TBX (ISO 30042) exportieren.',
  'rules.xml/bounds.summary': 'Die Datei hält die Grenzen ein: Größe, Tiefe, Zahl der Elemente und Attribute',
  'rules.xml/bounds.rationale':
    'Gelesen werden auch Dateien von Fremden: Eine, die den Speicher erschöpfen soll, darf die Prüfung nicht anhalten.',
  'rules.xml/bounds.remedy': 'Die Datei teilen oder weniger Einheiten auf einmal exportieren.',
  'rules.xml/doctype.summary': 'Die Datei hat keine Dokumenttyp-Deklaration',
  'rules.xml/doctype.rationale':
    'Eine Dokumenttyp-Deklaration kann andere Dateien hereinholen und wenige Zeilen zu Gigabytes aufblähen; kein Austauschformat braucht sie.',
  'rules.xml/doctype.remedy':
    'Die Deklaration löschen, die mit <!DOCTYPE beginnt, oder die Datei neu exportieren.',
  'rules.xml/encoding.summary':
    'Die Datei ist UTF-8 oder UTF-16 mit Bytereihenfolge-Markierung und deklariert keine andere Kodierung',
  'rules.xml/encoding.rationale':
    'Eine geratene Kodierung macht aus Buchstaben andere, und wer die Sprache nicht lesen kann, sieht es nicht.',
  'rules.xml/encoding.remedy':
    'Die Datei als UTF-8 speichern, mit einer Deklaration, die das sagt, oder ohne.',
  'rules.xml/well-formed.summary': 'Die Datei ist wohlgeformtes XML',
  'rules.xml/well-formed.rationale':
    'Eine Datei, die gegen die Regeln von XML verstößt, liest jedes Programm anders oder gar nicht.',
  'rules.xml/well-formed.remedy': 'Die Datei an der gezeigten Stelle korrigieren oder neu exportieren.',
  'rules.exchange/codes.summary':
    'Eine Übersetzung hat die Codes ihres englischen Textes, jeden ebenso oft und um Wörter herum',
  'rules.exchange/codes.rationale':
    'Codes stehen für Hervorhebungen, Links und andere Auszeichnung: Wofür ein verlorener stand, das fehlt im Dokument.',
  'rules.exchange/codes.remedy':
    'Die Codes um die Wörter, zu denen sie gehören, wieder einsetzen und die herausnehmen, die der englische Text nicht hat.',
  'rules.label/status-conflict.conflict':
    'Unerwarteter Status „{{shown}}“ in den Kopfdaten (nicht durchgesehene Punkte: {{count}})',
  'rules.structure/section-missing.missing':
    'Fehlender Abschnitt „{{section}}“ (Punkte: {{count}}, von {{first}} bis {{last}})',
  'rules.structure/item-missing.below': '{{item}} fehlt, und {{count}} Punkte darunter',
  'rules.meta/translator-missing.missing':
    'Fehlender Name für die Übersetzung im Nachweis; betroffene Punkte: {{count}}, der erste ist {{item}}',
};
