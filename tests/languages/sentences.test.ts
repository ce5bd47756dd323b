/** Where sentences end. */

import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/languages/words.ts';

it.each([
  ['The bell rings. The race begins! Who wins?', ['The bell rings.', 'The race begins!', 'Who wins?']],
  ['He said “stop.” Nobody did.', ['He said “stop.”', 'Nobody did.']],
  ['鐘が鳴る。競走が始まる。', ['鐘が鳴る。', '競走が始まる。']],
  ['घंटी बजती है। दौड़ शुरू होती है।', ['घंटी बजती है।', 'दौड़ शुरू होती है।']],
  ['Some boats (i.e. Swan, Heron and Teal), and all rafts. They float.', 2],
  ['Boats, e.g. Swan, and rafts, i.e. Logs, float.', 1],
  ['Boote, z. B. Schwan und Reiher, schwimmen. Flöße auch.', 2],
  ['Łodzie innego typu (np. Łabędź zamiast Czapli). Potem tratwy.', 2],
  ['Put a ! mark before it. If ! is there, nobody rows.', 2],
  ['Ποιος κωπηλατεί; Κανείς.', ['Ποιος κωπηλατεί;', 'Κανείς.']],
  ['The boats float; Swan sinks.', 1],
  ['Flagi, np. Łabędź, oraz tratwy, np. Belki, pływają.', 1],
  ['Лодки (см. Лебедь) плывут. См. Цапля.', 2],
  ['Boote, vgl. Schwan, schwimmen.', 1],
  ['Kapten läser API:t. Ingen annan gör det.', 2],
  ['A kapitány olvassa az API-t. Más nem.', 2],
  ['Non ! Personne ne rame. Tout le monde dort !', 3],
  ['Er schwimmt u.a. Runden, bl.a. Längden och t.ex. Bredden.', 1],
  ['Read Who may row? before you row. Then row.', 2],
  ['Boats (see above. They are white) float. Rafts too.', 2],
  ['Boats (see above. They are white float. Rafts too.', 3],
  ['彼(誰。彼女)は来る。鐘。', ['彼(誰。彼女)は来る。', '鐘。']],
  ['彼（誰。 彼女）は来る。鐘。', ['彼（誰。 彼女）は来る。', '鐘。']],
  [
    'Boats (see above. They are white. They (all) float) are cheap. Rafts too.',
    ['Boats (see above. They are white. They (all) float) are cheap.', 'Rafts too.'],
  ],
  ['Boats (see above. They float (well. So) they say. Rafts too.', 3],
  ['Take a boat) now. Row (fast. Or slowly). Rest.', 3],
  ['Es geht.  so weiter.', 1],
  ['Es geht.  So weiter.', ['Es geht.', 'So weiter.']],
  ['This is option B. Members row.', 2],
  ['J. R. Swan rows. Nobody else does.', 2],
  ['Row on the 5th. Then rest.', 2],
  ['Row 10 km. Then rest.', 2],
  ['Row 10km. Then rest.', 2],
  ['Lodi hrozí smrt. Pak nic.', 2],
  ['Boote ab 5 z.B. Schwan schwimmen.', 1],
] as const)('%s', (text, expected) => {
  const sentences = sentencesOf(text);
  expect(typeof expected === 'number' ? sentences.length : sentences, sentences.join(' | ')).toEqual(
    expected,
  );
});
