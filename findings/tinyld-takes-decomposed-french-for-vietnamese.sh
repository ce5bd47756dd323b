#!/usr/bin/env bash
# tinyld 1.3.4: French, Spanish, Czech, Hungarian, Portuguese or Italian text whose accents are combining characters (Unicode NFD: files that
# macOS named or wrote, text copied out of a PDF) is Vietnamese, with accuracy 1, "certain". Both forms are canonically
# equivalent and look the same; composed, each is recognised, also with accuracy 1. German and Turkish are right in both.
# So the number that is asked before a guess is trusted is the highest there is. franc 6.2.0 tells French in both.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tinyld@1.3.4 franc@6.2.0 >/dev/null 2>&1
cat >detect.mjs <<'JS'
import { franc } from 'franc';
import { detectAll } from 'tinyld';
const texts = {
  fr: 'Les membres élisent un comité à l’assemblée générale.',
  es: 'Los miembros eligen una dirección en la reunión pública.',
  cs: 'Členové volí každý rok předsednictvo.',
  hu: 'A tagok évente választják meg az elnökséget.',
  pt: 'Os membros elegem a direção na assembleia.',
  de: 'Die Mitglieder wählen für fünf Jahre einen Präsidenten.',
};
const best = (text) => {
  const [{ lang, accuracy }] = detectAll(text);
  return `${lang} ${accuracy}`;
};
for (const [language, text] of Object.entries(texts)) {
  console.log(`${language}: composed ${best(text.normalize('NFC'))}, decomposed ${best(text.normalize('NFD'))}`);
}
console.log(`franc: composed ${franc(texts.fr)}, decomposed ${franc(texts.fr.normalize('NFD'))}`);
JS
node detect.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
fr: composed fr 1, decomposed vi 1
es: composed es 1, decomposed vi 1
cs: composed cs 1, decomposed vi 1
hu: composed hu 1, decomposed vi 1
pt: composed pt 1, decomposed vi 1
de: composed de 1, decomposed de 1
franc: composed fra, decomposed fra
SEEN
