/** The house rules in scripts that are set otherwise than Latin: own texts, for the house of tests. */

import type { Tree } from '../program.ts';
import { notice } from './house.ts';

interface Rules {
  readonly title: string;
  readonly clause: string;
  readonly items: readonly [string, string, string];
}

const greet = 'https://example.org/greet';

const rules: Readonly<Record<string, Rules>> = {
  el: {
    title: 'Κανόνες του σπιτιού μας',
    clause: 'Το αγγλικό κείμενο είναι το καθοριστικό.',
    items: [
      'Διατηρείτε το δωμάτιό σας *τακτοποιημένο*.',
      `Κάνετε ησυχία μετά τις 22 και [χαιρετάτε](${greet}) τους γείτονές σας.`,
      'Πληρώνετε 300 ευρώ ενοίκιο τον Ιανουάριο.',
    ],
  },
  he: {
    title: 'כללי הבית שלנו',
    clause: 'הנוסח האנגלי הוא הקובע.',
    items: [
      'שמרו על חדר *מסודר*.',
      `שמרו על שקט אחרי השעה 22, ו[ברכו](${greet}) את השכנים.`,
      'שלמו 300 אירו שכר דירה בינואר.',
    ],
  },
  bn: {
    title: 'আমাদের বাড়ির নিয়ম',
    clause: 'ইংরেজি পাঠটিই চূড়ান্ত।',
    items: [
      'আপনার ঘর *পরিপাটি* রাখুন।',
      `রাত 22টার পরে শান্ত থাকুন এবং প্রতিবেশীদের [সম্ভাষণ](${greet}) জানান।`,
      'জানুয়ারিতে 300 ইউরো ভাড়া দিন।',
    ],
  },
  ta: {
    title: 'எங்கள் வீட்டின் விதிகள்',
    clause: 'ஆங்கில உரையே இறுதியானது.',
    items: [
      'உங்கள் அறையை *ஒழுங்காக* வைத்திருங்கள்.',
      `இரவு 22 மணிக்குப் பிறகு அமைதியாக இருங்கள், அண்டை வீட்டாருக்கு [வணக்கம்](${greet}) சொல்லுங்கள்.`,
      'ஜனவரியில் 300 யூரோ வாடகை செலுத்துங்கள்.',
    ],
  },
  ko: {
    title: '우리 집의 규칙',
    clause: '영어 본문이 기준이 된다.',
    items: [
      '방을 *깔끔하게* 정리하십시오.',
      `22시 이후에는 조용히 하고, 이웃에게 [인사](${greet})하십시오.`,
      '1월에는 월세 300유로를 내십시오.',
    ],
  },
  th: {
    title: 'กฎของบ้านเรา',
    clause: 'ข้อความภาษาอังกฤษเป็นฉบับที่มีผลผูกพัน',
    items: [
      'รักษาห้องของท่านให้ *เรียบร้อย*',
      `อย่าส่งเสียงดังหลังเวลา 22 นาฬิกา และ [ทักทาย](${greet}) เพื่อนบ้านของท่าน`,
      'ชำระค่าเช่า 300 ยูโรในเดือนมกราคม',
    ],
  },
};

/** By language, the translation in Markdown. */
export const inManyScripts: Tree = Object.fromEntries(
  Object.entries(rules).map(([lang, { title, clause, items }]) => [
    lang,
    `# ${title}\n\n${clause}\n\n${items.map((item, index) => `${index + 1}. ${item}\n`).join('')}\n${notice}\n`,
  ]),
);
