/**
 * Beginnings of the words for translating in many languages, as they stand in lines that say who translated and what
 * counts. After CLDR and dictionaries; in lower case, without an article.
 */
const stems =
  /(?<!\p{L})(?:tradu[cçiïtz]|tradott|traduç|trad\.|übersetz|übertrag|vertal|vertaald|oversæt|oversat|oversett|översätt|översatt|þýð|přelož|překlad|prelož|preklad|prevod|prijevod|prevedeno|tłumacz|przekład|przetłum|перев[её]|перекла|прев[ео]д|fordít|käänn|käänt|suomen|tõlk|tõlg|tulko|vert[ėi]m|çevir|çevril|tarjima|аударма|μεταφρ|μετάφρ|itzul|terjemah|diterjemah|dịch|isalin|tafsiri|aistri|cyfieith|ترجم|מתורגמ|תורגמ|תרגו|अनुवाद|অনুবাদ|અનુવાદ|ਅਨੁਵਾਦ|மொழிபெயர்|అనువాద|ಅನುವಾದ|വിവർത്തന|แปล|ការបកប្រែ|번역|թարգման|თარგმ|translat)|翻訳|訳|翻译|翻譯|译|譯|번역|الترجمة|والترجمة|بترجمة|ה?תרגום/iu;

/** Whether a text speaks of translating, in whichever language. */
export function speaksOfTranslating(text: string): boolean {
  return stems.test(text);
}
