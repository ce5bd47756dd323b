import { expect, it } from 'vitest';
import { definitiveClaim } from '../../src/languages/definitive.ts';

it.each([
  ['en', 'The Dutch translation shall prevail over all others.'],
  ['en', 'Only this version is authoritative.'],
  ['de', 'Im Zweifel gilt allein die deutsche Fassung.'],
  ['de', 'Maßgeblich ist dieser Text.'],
  ['es', 'La versión en español hace fe.'],
  ['es', 'En caso de duda prevalecerá el presente texto.'],
  ['fr', 'Seule la version française fait foi.'],
  ['fr', 'Le présent texte prévaudra.'],
  ['ru', 'Русский текст имеет преимущественную силу.'],
  ['ru', 'Аутентичным является настоящий перевод.'],
  ['zh-Hans', '如有歧义，以中文版本为准。'],
  ['ja', '日本語版を正文とする。'],
  ['hi', 'विवाद की स्थिति में हिंदी पाठ निर्णायक होगा।'],
  ['ar', 'النص العربي هو المرجع عند الخلاف.'],
  ['it', 'Fa fede il testo italiano.'],
  ['nl', 'De Nederlandse tekst is doorslaggevend.'],
])('sees in %s that a text is called definitive: %s', (lang, claim) => {
  expect(definitiveClaim(`Ada. ${claim}`, lang)).toContain(claim.slice(0, 12));
  expect(definitiveClaim(claim, undefined)).toBe(claim);
});

it.each([
  ['en', 'Decisions of the board are binding. Write to us in any language.'],
  ['en', 'Follow the authoritative advice of the lifeguards.'],
  ['de', 'Dieser Text gilt für alle Mitglieder. Der Beitrag ist verbindlich.'],
  ['es', 'El texto se publicó en mayo. La decisión de la junta es definitiva.'],
  ['fr', 'Ce texte a été adopté en mai. La décision du bureau est définitive.'],
  ['ru', 'Текст принят в мае. Решающим является голос председателя.'],
  ['zh-Hans', '优先照顾新成员。'],
  ['ja', '安全を優先する。'],
  ['hi', 'अध्यक्ष का मत निर्णायक होगा।'],
  ['ar', 'قرار المجلس نهائي.'],
])('takes other sentences in %s for what they are: %s', (lang, text) => {
  expect(definitiveClaim(text, lang)).toBeUndefined();
});
