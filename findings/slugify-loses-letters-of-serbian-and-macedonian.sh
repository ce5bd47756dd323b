#!/usr/bin/env bash
# @sindresorhus/slugify 3.0.1 (over @sindresorhus/transliterate 2.3.1, whose page lists Serbian and Macedonian among the languages
# with special handling): the Cyrillic letter ј, one of the commonest of both, has no Latin letter in any locale and is dropped.
# "Јавност" (the public) becomes "avnost". Macedonian ѓ and ѕ go too, also with locale: 'mk', and ђ ћ џ without locale: 'sr'.
# The slug still looks like a word, so nobody notices that two headings may have met in it. speakingurl 14.0.1 has a letter for each.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @sindresorhus/slugify@3.0.1 @sindresorhus/transliterate@2.3.1 speakingurl@14.0.1 >/dev/null 2>&1
cat >slugs.mjs <<'JS'
import slugify from '@sindresorhus/slugify';
import speakingurl from 'speakingurl';
const words = { sr: ['Јавност', 'Ђак', 'Овлашћење'], mk: ['Јазик', 'Ѕвезда', 'Меѓу'] };
for (const [locale, all] of Object.entries(words)) {
  for (const word of all) {
    const slugs = [slugify(word), slugify(word, { locale }), speakingurl(word)];
    console.log(`${word}: ${slugs[0]}, with locale ${slugs[1]}, speakingurl ${slugs[2]}`);
  }
}
JS
node slugs.mjs | tee seen.txt
diff - seen.txt <<'SEEN' && echo 'as told'
Јавност: avnost, with locale avnost, speakingurl javnost
Ђак: ak, with locale djak, speakingurl djak
Овлашћење: ovlash-enje, with locale ovlashcenje, speakingurl ovlashcenje
Јазик: azik, with locale azik, speakingurl jazik
Ѕвезда: vezda, with locale vezda, speakingurl vezda
Меѓу: me-u, with locale me-u, speakingurl me-u
SEEN
