/** A small document with everything a pack has to carry, and translations of it that are accepted. */

import { makeProject, run, type Tree } from '../program.ts';

export const notice = 'Copyright © 2019 The Housing Club. This notice must be included in all copies.';

const english = `# Rules of our house

The English text is definitive.

1. Keep your room *tidy*.
2. Be quiet after 22 o’clock, and [greet](https://example.org/greet) your neighbours.
3. Pay 300 euros of rent in January.

${notice}
`;

export const german = `# Regeln unseres Hauses

Der englische Text ist maßgeblich.

1. Halten Sie Ihr Zimmer *sauber*.
2. Seien Sie nach 22 Uhr leise, und [grüßen](https://example.org/greet) Sie Ihre Nachbarn.
3. Zahlen Sie im Januar 300 Euro Miete.

${notice}
`;

const thai = `# กฎของบ้านเรา

ข้อความภาษาอังกฤษเป็นฉบับที่มีผลผูกพัน

1. รักษาห้องของท่านให้ *เรียบร้อย*
2. อย่าส่งเสียงดังหลังเวลา 22 นาฬิกา และ [ทักทาย](https://example.org/greet) เพื่อนบ้านของท่าน
3. ชำระค่าเช่า 300 ยูโรในเดือนมกราคม

${notice}
`;

const profile = {
  version: 1,
  document: 'house-rules',
  title: 'Rules of our house',
  lang: 'en',
  editions: ['2019'],
  outline: [
    { address: 'title', kind: 'heading' },
    { address: 'clause', kind: 'paragraph' },
    { address: 'item', kind: 'item', count: 3 },
    { address: 'copyright', kind: 'paragraph' },
  ],
  demands: [
    { type: 'clause', units: ['clause'], sentence: 'The English text is definitive.' },
    { type: 'verbatim', units: ['copyright'], sentence: 'This notice must be included in all copies.' },
  ],
  names: [],
};

/** A locked project with accepted translations. */
export async function house(translations: Tree = { de: german, th: thai }): Promise<string> {
  const folder = makeProject({
    'urtext.config.json': '{ "version": 1, "source": "source", "locales": "locales" }',
    'source/house-rules/2019.md': english,
    'source/house-rules/document.json': JSON.stringify(profile),
    ...Object.fromEntries(
      Object.entries(translations).map(([lang, text]) => [`locales/${lang}/house-rules.md`, text]),
    ),
  });
  const said = [await run(folder, ['lock'])];
  for (const lang of Object.keys(translations))
    said.push(
      await run(folder, [
        'accept',
        lang,
        '--all',
        '--state',
        'translated',
        '--translator',
        'Ada',
        '--origin',
        'human',
      ]),
    );
  const failed = said.find(({ code }) => code !== 0);
  if (failed) throw new Error(failed.stdout + failed.stderr);
  return folder;
}
