/** Names of the owner in nine languages, ways to hide them, and texts that mean nobody. Words of our own. */

/** By language ways to name the owner that a reader of it would understand. */
export const namings: Readonly<Record<string, readonly string[]>> = {
  en: ['Internet Society', 'Internet Societies', 'Society of the Internet', 'Society, Internet', 'ISOC'],
  de: [
    'Internet-Gesellschaft',
    'Internetgesellschaft',
    'Internetgesellschaften',
    'Gesellschaft für das Internet',
    'Gesellschaft des Internets',
    'Gesellschaft, Internet',
    'Internetgesellschaftsversammlungen',
  ],
  fr: [
    'Société Internet',
    'Société de l’Internet',
    'Société pour l’Internet',
    'Sociétés de l’Internet',
    'Société d’Internet',
    'Société du Net',
  ],
  es: [
    'Sociedad de Internet',
    'Sociedad del Internet',
    'Sociedades de Internet',
    'Sociedad para Internet',
    'Sociedad para la Internet',
    'Sociedad, Internet',
  ],
  ru: [
    'Общество Интернета',
    'Обществу Интернета',
    'Обществами Интернета',
    'Общество для Интернета',
    'Интернет-общество',
    'Интернет Сосайети',
    'ИСОК',
    'АЙСОК',
  ],
  ar: [
    'جمعية الإنترنت',
    'جمعيات الإنترنت',
    'جمعيتا الإنترنت',
    'وجمعيتي الإنترنت',
    'إنترنت سوسايتي',
    'الإنترنت سوسايتي',
    'آيزوك',
    'أيسوك',
  ],
  hi: [
    'इंटरनेट सोसाइटी',
    'इंटरनेट सोसायटियों',
    'इन्टरनेट सोसायटी',
    'इंटरनेट सोसाइटियाँ',
    'आईएसओसी',
    'आइसोक',
    'इंटरनेट का समाज',
  ],
  ja: [
    'インターネットソサエティ',
    'インターネット・ソサイエティ',
    'インターネット協会',
    '国際インターネット協会',
    'アイソック',
    'アイエスオーシー',
  ],
  'zh-Hans': ['互联网协会', '国际互联网协会', '互联网学会', '因特网协会', '國際網際網路協會', '网络协会'],
};

/** Ways to write a name so that a search for it does not find it. */
export const hidings: readonly (readonly [string, (name: string) => string])[] = [
  ['as it is', (name) => name],
  ['in a sentence', (name) => `— ${name}!`],
  ['with a soft hyphen in it', (name) => inside(name, '\u00AD')],
  ['with a zero-width space in it', (name) => inside(name, '\u200B')],
  ['with a word joiner in it', (name) => inside(name, '\u2060')],
  ['with a variation selector in it', (name) => inside(name, '\uFE00')],
  ['with no-break spaces', (name) => name.replaceAll(' ', '\u00A0')],
  ['with wide spaces', (name) => name.replaceAll(' ', '\u3000')],
  ['over a line end', (name) => name.replace(' ', '\n')],
  ['with emphasis', (name) => `**${name.slice(0, 3)}**${name.slice(3)}`],
  ['decomposed', (name) => name.normalize('NFKD')],
  ['with a trade mark', (name) => name.replace(' ', '® ')],
  ['in two cells of a table', (name) => `| a | b |\n| - | - |\n| x | y |\n| ${halved(name, ' | ')} |`],
  ['in two list items', (name) => `- ${halved(name, '\n- ')}`],
  ['with a half that an image stands for', (name) => `A ![${halved(name, '](a.png) ')} b.`],
  ['with a half that an image behind it stands for', (name) => `A ${halved(name, ' ![')}](a.png) b.`],
  ['in two paragraphs', (name) => halved(name, '\n\n')],
  ['with a private sign', (name) => name.replace(' ', '\uE000 ')],
];

/** Hidings that only letters with Latin look-alikes or capitals have, on names in English letters. */
export const latinHidings: readonly (readonly [string, (name: string) => string])[] = [
  ['in capitals', (name) => name.toUpperCase()],
  ['full width', (name) => [...name].map((sign) => shifted(sign, 0xfee0, /[!-~]/)).join('')],
  ['mathematical', (name) => [...name].map((sign) => styled(sign)).join('')],
  ['with Cyrillic letters', (name) => name.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('O', 'О')],
  ['with Greek letters', (name) => name.replaceAll('I', 'Ι').replaceAll('o', 'ο').replaceAll('O', 'Ο')],
  ['with a Han zero', (name) => name.replaceAll('O', '〇').replaceAll('o', '〇')],
  ['with low lines', (name) => [...name].map((sign) => `${sign}\u0332`).join('')],
  ['with a slash', (name) => name.replace(' ', '/')],
  ['with a wide dash', (name) => name.replace(' ', '⸺')],
  ['with a sign of trade', (name) => name.replace(' ', '™ ')],
  ['with a backslash', (name) => name.replace(' ', '\\\\ ')],
  ['with a foreign mark', (name) => name.replace(' ', '\u0903 ')],
  ['in two cells', (name) => `| a | b |\n| - | - |\n| ${name.replace(' ', ' | ')} |`],
  ['in two items', (name) => `- ${name.replace(' ', '\n- ')}`],
  [
    'half as an image',
    (name) => (name.includes(' ') ? `![${name.replace(' ', '](a.png) ')}` : `![${name}](a.png)`),
  ],
];

/** In two at the last blank; a name without blanks stays whole in the first half. */
function halved(name: string, between: string): string {
  const at = name.lastIndexOf(' ');
  return at < 0 ? `${name}${between}x` : `${name.slice(0, at)}${between}${name.slice(at + 1)}`;
}

function inside(name: string, sign: string): string {
  return `${name.slice(0, 2)}${sign}${name.slice(2)}`;
}

function shifted(sign: string, by: number, of: RegExp): string {
  return of.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + by) : sign;
}

function styled(sign: string): string {
  if (/[A-Z]/.test(sign)) return shifted(sign, 0x1d400 - 0x41, /[A-Z]/);
  return shifted(sign, 0x1d41a - 0x61, /[a-z]/);
}

/** By language beginnings and ends of sentences that mean no society in particular. */
export const innocent: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  en: [
    [
      'The Internet',
      'Every society',
      'An internet company',
      'Our local association',
      'Internet & Society research',
    ],
    [
      'keeps to ISO 9001.',
      'learns from its members.',
      'and society change each other.',
      'is open to all.',
      'reads isochrone maps.',
    ],
  ],
  de: [
    [
      'Das Internet',
      'Die Gesellschaft',
      'Ein Verein im Internet',
      'Jede heutige Internet-Gesellschaft',
      'Wer im Netz arbeitet,',
    ],
    [
      'achtet auf alle Menschen.',
      'und die Gesellschaft lernen voneinander.',
      'hält sich an ISO C99.',
      'wächst jedes Jahr.',
      'braucht klare Regeln.',
    ],
  ],
  fr: [
    ['Internet', 'La société', 'Une société de services', 'Chaque association', 'Le réseau'],
    [
      'et la société avancent ensemble.',
      'suit la norme ISO 9001.',
      'respecte ses usagers.',
      'reste ouvert.',
      'sert le public.',
    ],
  ],
  es: [
    ['Internet', 'La sociedad', 'Una asociación local', 'Cada empresa de internet', 'La red'],
    [
      'y la sociedad cambian juntas.',
      'sigue la norma ISO 9001.',
      'respeta a sus usuarios.',
      'queda abierta.',
      'sirve al público.',
    ],
  ],
  ru: [
    ['Интернет', 'Общество', 'Каждое сообщество', 'Компания', 'Сеть'],
    ['и общество меняются вместе.', 'следует нормам.', 'уважает людей.', 'открыта для всех.', 'растёт.'],
  ],
  ar: [
    ['الإنترنت', 'المجتمع', 'جمعية خيرية', 'كل شركة', 'الشبكة'],
    ['والمجتمع يتغيران معا.', 'على الإنترنت مفتوحة.', 'تحترم الناس.', 'تنمو كل عام.', 'تخدم الجمهور.'],
  ],
  hi: [
    ['इंटरनेट', 'समाज', 'हर संस्था', 'एक कंपनी', 'नेटवर्क'],
    ['और समाज साथ बदलते हैं।', 'नियम मानता है।', 'लोगों का आदर करता है।', 'सबके लिए खुला है।', 'बढ़ता है।'],
  ],
  ja: [
    ['インターネット', '社会', '各団体', '会社', 'ネットワーク'],
    ['と社会は共に変わる。', 'は規則を守る。', 'は人を尊ぶ。', 'は開かれている。', 'は育つ。'],
  ],
  'zh-Hans': [
    ['互联网', '社会', '每个团体', '公司', '网络'],
    ['和社会一起变化。', '遵守规则。', '尊重他人。', '向所有人开放。', '不断成长。'],
  ],
};
