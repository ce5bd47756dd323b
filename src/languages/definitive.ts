/** Sentences that call a text definitive: what languages say of the one that decides in a dispute. */

import { primaryLanguage } from './registry.ts';

interface DefinitiveWords {
  /** What a text that decides is, or does; for sources of regular expressions. */
  readonly decides: string;
  /** What such a text is called. */
  readonly text: string;
}

/**
 * The sentence of a text that says of some text, version or translation that it decides; `undefined` when none does.
 *
 * @param lang Its language; asked in all that are known when absent.
 */
export function definitiveClaim(text: string, lang: string | undefined): string | undefined {
  const asked = lang === undefined ? Object.keys(words) : [primaryLanguage(lang), 'en'];
  const patterns = asked.flatMap((one) => patternsOf(one) ?? []);
  const sentences = text.split(/(?<=[.!?।؟])\s+|(?<=[。！？])|\n{2,}/);
  return sentences.find((sentence) =>
    patterns.some(([decides, subject]) => decides.test(sentence) && subject.test(sentence)),
  );
}

const compiled = new Map<string, readonly [RegExp, RegExp]>();

function patternsOf(language: string): readonly (readonly [RegExp, RegExp])[] | undefined {
  const given = Object.hasOwn(words, language) ? words[language] : undefined;
  if (!given) return undefined;
  const known = compiled.get(language) ?? ([whole(given.decides), whole(given.text)] as const);
  compiled.set(language, known);
  return [known];
}

/** From the beginning of a word on, in scripts that have such. */
function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:${source})`, 'iu');
}

const words: Readonly<Record<string, DefinitiveWords>> = {
  en: {
    decides:
      'definitive|authoritative|authentic|prevail|(?:shall|will)\\s+(?:govern|control)|governs|controlling|takes?\\s+precedence|has\\s+precedence|legally\\s+binding|decisive|the\\s+only\\s+(?:official|valid)',
    text: '(?:text|version|translation|wording|original)s?(?!\\p{L})|language|(?:English|German|French|Spanish|Russian|Arabic|Chinese|Japanese|Hindi|Italian|Portuguese|Dutch)(?!\\p{L})',
  },
  de: {
    decides:
      'maßgeb|massgeb|rechtsverbindlich|verbindlich|Vorrang|ausschlaggebend|authentisch|geht\\s+vor|(?:allein|nur|im\\s+Zweifel(?:sfall)?|im\\s+Streitfall|bei\\s+(?:Abweichung|Widerspr)\\p{L}+)[^.]{0,80}(?:gilt|gelten|entscheide)|(?:gilt|gelten)\\s+(?:allein|nur|ausschließlich)',
    text: 'Text(?:e[ns]?|s)?(?!\\p{L})|\\p{L}*(?:fassung|wortlaut|übersetzung)|Version|Original',
  },
  es: {
    decides:
      '(?:hace|hará|da|dará)n?\\s+fe|prevalec|prevaldr|definitiv[oa]|auténtic[oa]|vinculante|fehaciente|predomin|tendrá\\s+(?:preferencia|prioridad)|es\\s+el\\s+único\\s+(?:oficial|válido)',
    text: 'texto|versión|versiones|traducci|original|redacción',
  },
  fr: {
    decides:
      "(?:fait|font|fera|feront)\\s+(?:seule?s?\\s+)?(?:foi|autorité)|prévau|prévalo|l[’']emporte|l[’']emportera|définiti(?:f|ve)|authentique|contraignant|prime(?:ra)?\\s|juridiquement\\s+valable",
    text: 'texte|version|traduction|original|libellé',
  },
  ru: {
    decides:
      'преимущественн\\p{L}+\\s+сил|имеет\\s+(?:преимуществ|приоритет)|определяющ|решающ|аутентичн|обязательн\\p{L}+\\s+сил|превалиру|окончательн|юридическ\\p{L}+\\s+сил|считается\\s+(?:верн|правильн|подлинн)',
    text: 'текст|верси|перевод|оригинал|редакци',
  },
  zh: {
    decides: '为准|為準|优先|優先|最终效力|最終效力|约束力|約束力|法律效力|权威|權威|作准|作準|决定性|決定性',
    text: '文本|版本|译本|譯本|译文|譯文|原文|[中英德法西俄日]文|[英汉漢德法俄日]语',
  },
  ja: {
    decides: '優先|正文|正本|正と(?:する|なる)|正である|決定的|拘束力|基準と(?:する|なる)|効力を(?:有|持)',
    text: 'テキスト|版|訳|原文|本文|[英日独仏露中]語|スペイン語|ドイツ語|フランス語|ロシア語|アラビア語|ヒンディー語',
  },
  hi: {
    decides:
      'निर्णायक|प्रामाणिक|अंतिम\\s+(?:माना|रूप\\s+से\\s+मान्य)|मान्य\\s+(?:होगा|होगी|माना)|प्रभावी\\s+(?:होगा|माना)|प्राथमिकता|सर्वोपरि|बाध्यकारी|अधिकृत',
    text: 'पाठ|संस्करण|अनुवाद|मूल\\s',
  },
  ar: {
    decides:
      'المرجع|حاسم|الحاسم|يُ?عتدّ?\\s+ب|يسود|تسود|الغلبة|ملزم|حجي|الحجة|الأولوية|المعتمد|الفيصل|نهائي|تُ?رج[حّ]|يُ?رج[حّ]',
    text: 'النص|نص\\s|النسخة|نسخة|الترجم|ترجمة|الأصل|الصيغة',
  },
  it: {
    decides:
      'fa(?:rà)?\\s+(?:unicamente\\s+)?fede|prevale|prevarrà|definitiv[oa]|autentic[oa]|vincolante|fa\\s+testo',
    text: 'testo|versione|traduzion|originale',
  },
  pt: {
    decides:
      'faz(?:em)?\\s+fé|fará\\s+fé|prevalec|definitiv[oa]|autêntic[oa]|vinculativ|vinculante|tem\\s+prevalência',
    text: 'texto|versão|versões|traduç|original',
  },
  nl: {
    decides:
      'doorslaggevend|bindend|prevaleert|prevaleren|gezaghebbend|voorrang|authentiek|leidend|maatgevend',
    text: 'tekst|versie|vertaling|origineel',
  },
  pl: {
    decides: 'rozstrzygając|wiążąc|przeważa|pierwszeństwo|autentyczn|obowiązując|decydując',
    text: 'tekst|wersj|tłumacz|przekład|oryginał',
  },
  tr: {
    decides: 'esas\\s+al|geçerli|bağlayıcı|belirleyici|üstün',
    text: 'metin|metni|sürüm|çeviri|orijinal|versiyon',
  },
  ko: { decides: '우선|정본|구속력|결정적|기준으로', text: '본문|원문|번역|판|영어|한국어|텍스트' },
};
