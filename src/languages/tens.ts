/** The tens from forty to ninety, and a hundred, in words: what all their forms begin with. */

const tens: Readonly<Record<string, string>> = {
  ar: 'أربعين|أربعون/خمسين|خمسون/ستين|ستون/سبعين|سبعون/ثمانين|ثمانون/تسعين|تسعون/مئة|مائة',
  az: 'qırx/əlli/altmış/yetmiş/səksən/doxsan/yüz',
  be: 'сорак/пяцьдзясят|пяцідзесят/шэсцьдзясят|шасцідзесят/семдзесят|сямідзесят/восемдзесят|васьмідзесят/дзевяност/сто|ста|стопрацэнт',
  bg: 'четиридесет/петдесет/шестдесет|шейсет/седемдесет/осемдесет/деветдесет/сто|стопроцент',
  bs: 'četrdeset/pedeset/šezdeset/sedamdeset/osamdeset/devedeset/sto|stotin|stopostot',
  ca: 'quaranta/cinquanta/seixanta/setanta/vuitanta|huitanta/noranta',
  cs: 'čtyřice/padesát|padesáti/šedesát/sedmdesát/osmdesát/devadesát/sto|stoprocent',
  da: 'fyrre/halvtreds/tres/halvfjerds/firs/halvfems/hundred',
  de: 'vierzig/fünfzig/sechzig/siebzig/achtzig/neunzig/hundert',
  el: 'σαράντα|τεσσαράκοντα/πενήντα|πεντήκοντα/εξήντα|εξήκοντα/εβδομήντα/ογδόντα/ενενήντα/εκατό',
  es: 'cuarenta/cincuenta/sesenta/setenta/ochenta/noventa/cien',
  et: 'nelikümmen/viiskümmen/kuuskümmen/seitsekümmen/kaheksakümmen/üheksakümmen/sada|sajaprotsen',
  eu: 'berrogei/berrogeita hamar/hirurogei/hirurogeita hamar/laurogei/laurogeita hamar/ehun',
  fa: 'چهل/پنجاه/شصت/هفتاد/هشتاد/نود/صد',
  fi: 'neljäkymmen|neljänkymmen/viisikymmen|viidenkymmen/kuusikymmen|kuudenkymmen/seitsemänkymmen/kahdeksankymmen/yhdeksänkymmen/sata|sadan',
  fr: 'quarante/cinquante/soixante/soixante-dix|septante/quatre-vingt|huitante/quatre-vingt-dix|nonante',
  gl: 'corenta/cincuenta/sesenta/setenta/oitenta/noventa/cen',
  he: 'ארבעים/חמישים/שישים/שבעים/שמונים/תשעים/מאה',
  hi: 'चालीस/पचास/साठ/सत्तर/अस्सी/नब्बे/सौ',
  hr: 'četrdeset/pedeset/šezdeset/sedamdeset/osamdeset/devedeset/sto|stotin|stopostot',
  hu: 'negyven/ötven/hatvan/hetven/nyolcvan/kilencven/száz',
  id: 'empat puluh/lima puluh/enam puluh/tujuh puluh/delapan puluh/sembilan puluh/seratus',
  is: 'fjörutíu/fimmtíu/sextíu/sjötíu/áttatíu/níutíu/hundrað',
  it: 'quaranta/cinquanta/sessanta/settanta/ottanta/novanta/cento',
  ko: '마흔|사십/쉰|오십/예순|육십/일흔|칠십/여든|팔십/아흔|구십/백',
  lt: 'keturiasdešimt/penkiasdešimt/šešiasdešimt/septyniasdešimt/aštuoniasdešimt/devyniasdešimt/šimtas|šimtą|šimto|šimtaprocent',
  lv: 'četrdesmit/piecdesmit/sešdesmit/septiņdesmit/astoņdesmit/deviņdesmit/simts|simtu|simt',
  mk: 'четириесет/педесет/шеесет/седумдесет/осумдесет/деведесет/сто|стопроцент',
  ms: 'empat puluh/lima puluh/enam puluh/tujuh puluh/lapan puluh/sembilan puluh/seratus',
  nl: 'veertig/vijftig/zestig/zeventig/tachtig/negentig/honderd',
  no: 'førti|førr/femti/seksti/sytti|søtti/åtti/nitti/hundre',
  pl: 'czterdzieści|czterdziestu/pięćdziesi/sześćdziesi/siedemdziesi/osiemdziesi/dziewięćdziesi/sto|stu|stuprocent',
  pt: 'quarenta/cinquenta|cinqüenta/sessenta/setenta/oitenta/noventa/cem',
  ro: 'patruzeci/cincizeci/șaizeci|şaizeci/șaptezeci|şaptezeci/optzeci/nouăzeci/sută',
  ru: 'сорок/пятьдесят|пятидесят/шестьдесят|шестидесят/семьдесят|семидесят/восемьдесят|восьмидесят/девяност/сто|ста|стопроцент',
  sk: 'štyridsa/päťdesiat/šesťdesiat/sedemdesiat/osemdesiat/deväťdesiat/sto|stopercent',
  sl: 'štirideset/petdeset/šestdeset/sedemdeset/osemdeset/devetdeset/sto|stoodstot',
  sr: 'četrdeset|четрдесет/pedeset|педесет/šezdeset|шездесет/sedamdeset|седамдесет/osamdeset|осамдесет/devedeset|деведесет/sto|сто|стотин|stopostot|стопостот|stoprocent|стопроцент',
  sv: 'fyrtio/femtio/sextio/sjuttio/åttio/nittio/hundra',
  th: 'สี่สิบ/ห้าสิบ/หกสิบ/เจ็ดสิบ/แปดสิบ/เก้าสิบ/หนึ่งร้อย',
  tr: 'kırk/elli/altmış/yetmiş/seksen/doksan/yüz',
  uk: "сорок/п'ятдесят|п'ятидесят/шістдесят|шестидесят/сімдесят|семидесят/вісімдесят|восьмидесят/дев'яност/сто|ста|стовідсот|стопроцент",
  vi: 'bốn mươi/năm mươi/sáu mươi/bảy mươi/tám mươi/chín mươi/một trăm',
};

const FIRST = 40;

/** What a number of tens is called in a language; empty for other numbers and for languages whose words are not known. */
export function tensForms(language: string, value: number): readonly string[] {
  if (value < FIRST || value > 100 || value % 10 !== 0) return [];
  const written = Object.hasOwn(tens, language) ? tens[language] : undefined;
  return written?.split('/')[(value - FIRST) / 10]?.split('|') ?? [];
}
