/**
 * How languages say no: words, affixes, verbs.
 *
 * Where "nobody" asks for a "not" beside it ("никто не", "nimeni nu", "senki sem"), only the "not" is listed: without it
 * the sentence lost its negation.
 *
 * @see https://wals.info/chapter/112 for the ways there are, https://wals.info/chapter/115 for "nobody" with "not".
 */

import { deniedAside, deniedIn, deniesByForm, ofNobody, saysNo } from './english-negation.ts';
import { withoutBound } from './negation-bound.ts';
import { deniesQuality, insteadOf, ofQuality, stopping, whatsoever } from './negation-instead.ts';
import { forbidsAtHead, isOnlyContrasted, otherWays } from './negation-otherwise.ts';
import { findEntry, type IsOther, listsByLanguage, placesOf, sentencesOf, type WordList } from './words.ts';

/** The words and affixes of negation of a language. */
const negationOf: (language: string) => WordList | undefined = listsByLanguage({
  af: 'nie niks niemand geen nooit',
  ar: 'ليسا ليستا لستم ليسوا ليش فلن فلم فليس لا ولا فلا ألا لم ولم لن ولن ليس وليس ليست عدم وعدم بعدم لئلا غير ليسوا لسنا لست كلا وألا',
  az: 'deyil* yoxdur ~maz ~məz ~madan ~mədən ~mayan ~məyən ~mir ~mayacaq ~məyəcək ~mamalı ~məməli ~mamaq ~məmək ~maya ~məyə ~sız ~siz ~suz ~süz ~mamış ~məmiş ~madı ~mədi ~mayıb ~məyib *mayın *məyin *masın *məsin *masınlar *məsinlər *mır *mur *mür xeyr дејил* ~маз ~мәз ~мадан ~мәдән ~мајан ~мәјән ~мамалы ~мәмәли',
  be: 'не ня няма нельга ні',
  bg: 'не няма* нямам нямаш недей*',
  bn: 'না নাহ নয় নয় নেই নাই নহে নাহি নি *বেনা *বেননা *েনি *য়নি *য়নি *েননি *ননা *লনা',
  bs: 'nećemo nećete neću nećeš nisam nismo nisi niste nemamo не није нису неће нема немају немој* ne nije nisu neće nema nemaju nemoj*',
  ca: 'no ni ningú cap mai res tampoc',
  cs: 'ne* nikoli !nebo !neboť !nejen !nejenom !nejenže !než !nežli !nechť !nechat* !nechá* !nebe* !neděl* !něco !net* !nejspíš* !nejvy* !nejlep* !nejl* !nejm* !nejv* !nejp* !nejdů* !nejdř* !nejdel* !nejdél* !nejr* !nejn* !nejz* !nejb* !nejt* !nejstar* !nejsil* !nejšir* !nejč* !nejk* !nejh* !nejo* !nezávisl*',
  cy: 'ni na nid nad neb ddim dim heb nis nac',
  da: 'ikke ingen intet aldrig hverken nogensinde ej nej',
  de: 'nicht nichts niemand niemandem niemanden nie niemals weder kein* ebensowenig nein nirgends nirgendwo keinesfalls keineswegs mitnichten nimmer nimmermehr',
  el: 'δεν δε δὲν δὲ δέν μη μην μὴ μὴν μή καθόλου ουδείς ουδεμία ουδέν οὐδεὶς οὐδεμία οὐδὲν όχι ὄχι',
  eo: 'ne nek neni*',
  es: 'no ni nadie ninguna ninguno ningún nunca jamás nada tampoco',
  et: 'ei mitte pole ärge',
  eu: 'ez ezin* ezta',
  fa: 'خیر نگذار* نده* نگو* نزن* نفرست* نساز* نتوان* نرسان* نپرس* ننویس* نمی* نداشت* نخواه* نباید نبایستی نیست نیستند نخواهد نخواهند نه نکن* ندار* نشو* نبود* نگیرد نمی\u200c* نگرد* نش* نک* ~نباش ~نکن ~نشو',
  fi: 'älä ei en et emme ette eivät eivätkä älköön älkööt älkää',
  fr: 'ne n pas nul nulle nuls nulles aucun aucune jamais non personne',
  ga: 'ní níl nach nár níor cha',
  gl: 'non ni ningu* nunca nada tampouco',
  he: '~אי_אפשר ~אי־אפשר לא ולא שלא אין ואין שאין אל אינו אינה אינם לבל איש שאינו שאינה שאינם שאינן אינן איננו איננה',
  hi: 'न नहीं ना बिना नही मत',
  hr: 'nećemo nećete neću nećeš nisam nismo nisi niste nemamo ne nije nisu neće nema nemaju nemoj*',
  hu: 'nem ne sem nincs* sincs* soha*',
  hy: '~ոչ ~չ',
  id: 'tidak tak bukan jangan tiada tidak* tiada* belum bukanlah tidaklah',
  is: 'ekki eigi engan engin* enginn aldrei hvorki enga engum engu ekk* né',
  it: 'non nessun nessuno nessuna mai niente nulla neppure neanche nemmeno no né',
  ja: '~無い ~無く ~無かっ ~ない ~なく ~ず ~ぬ ~なかった ~なし ~まい ~なけ ~なか ~へん ~ません ~ならぬ ~いけない ~ずに ~いいえ ~ノー',
  ka: '~არ ~დაუშვებელ ~ვერ ~ნუ ~გარეშე',
  ko: '~아니 ~않 ~못 ~없 ~말 ~안_ ~안되 ~안됩 ~안된 ~안돼 ~마십 ~마세 ~마라 ~지_마 ~아닙 ~아닌 ~아닐 ~아님',
  la: 'non nec nemo nullus nihil neque nulla neminem nullum nemini nullo numquam',
  lb: 'nët neen keng kee net keen keng kengem kee weder näischt',
  lt: 'ne* nė* !nes !net !nei !nebent !nepaisant !neši* !neš* !nepriklausom*',
  lv: 'ne* nav nav* !nes* !nedēļ* !nekā !nerv* !nest* !nekād* !nevien* !nekur* !neatkarīg*',
  mk: 'немо* не нема* немој*',
  mr: '~नाही ~नये ~नाहीत ~नका ~नस न',
  ms: 'tidak tak bukan bukanlah jangan belum tiada tidak* tiada*',
  mt: 'ma m hadd ħadd ebda',
  nb: 'ikke ingen intet aldri verken hverken ei nei',
  nl: 'niet niets niemand geen geenszins allerminst nooit nimmer evenmin nee nergens',
  nn: 'ikkje ingen inga inkje aldri verken nei',
  no: 'ikke ingen intet aldri verken hverken ei nei',
  oc: 'ges res non pas degun deguna cap jamai pus tanpauc',
  pl: 'nie ani',
  pt: 'não ninguém nenhum nenhuma nunca jamais nada tampouco nem ~caso_algum ~modo_algum',
  ro: 'nu n',
  ru: 'не нет нельзя',
  sk: 'ne* nie !nech !nechať !nechá* !nebo !nebies* !nebe* !nedeľ* !než !nežli !neter* !nezávisl*',
  sl: 'ne ni nima nimajo niso nisem nismo noče*',
  sq: 'nuk s nuk* mos',
  sr: 'nećemo nećete neću nećeš nisam nismo nisi niste nemamo нећемо нећете нисам нисмо нисте немамо не није нису неће нема немају немој* ne nije nisu neće nema nemaju nemoj*',
  sv: 'inte icke ingen inga inget intet aldrig varken ej nej',
  th: '~ไม่ ~มิ ~อย่า',
  tr: 'asla değil* yok* ~mıyor ~miyor ~muyor ~müyor ~madı ~medi ~maz ~mez ~madan ~meden ~maksızın ~meksizin ~mayan ~meyen ~mayacak ~meyecek ~mama ~meme ~mamış ~memiş ~sız ~siz ~suz ~süz hayır ~amaz ~emez ~meyin ~mayın ~mayin ~madi ~mamiş ~madiğ ~mayab ~meyeb ~masa ~mese ~mayaca ~meyece ~mazsa ~mezse ~madığ ~mediğ *olma *etme *yapma *verme *kullanma *gelme',
  uk: 'ні не немає нема',
  ur: 'نہیں نہ مت',
  vi: 'không chẳng chưa đừng chớ',
  yue: '~未 ~不 ~無 ~无 ~没 ~沒 ~勿 ~冇 ~唔',
  zh: '~唔 ~冇 ~而非 ~并非 ~並非 ~絕非 ~绝非 ~未 ~不 ~無 ~无 ~没 ~沒 ~勿 ~莫 ~毋',
});

/** Words that say no of what follows ("without") or by themselves ("forbidden"): they count where English has others. */
const without: (language: string) => WordList | undefined = listsByLanguage({
  te: 'లేకుండా',
  ta: 'இல்லாமல் இன்றி',
  eu: 'gabe',
  tr: 'olmadan olmaksızın ~sızın ~sizin',
  zh: '~无 ~無',
  ja: '~なしに ~なしで ~無し',
  ko: '~없이',
  af: 'sonder',
  ar: 'دون بدون ودون بلا بدون دون خلو خالي',
  be: 'без',
  bg: 'без',
  bn: '~ব্যতীত ~বিনা ~ছাড়া',
  bs: 'без bez',
  ca: 'sense',
  cs: 'bez',
  da: 'uden',
  de: 'ohne ohne ohnehin',
  el: 'χωρίς δίχως χωρὶς',
  eo: 'sen',
  es: 'sin',
  et: 'ilma',
  fa: 'بدون',
  fi: 'ilman ilman',
  fr: 'sans',
  gl: 'sen',
  he: 'בלי ללא וללא מבלי בלא נטול נטולי חסר חסרי',
  hi: '~बिना बिना बग़ैर बगैर',
  hr: 'bez',
  hu: 'nélkül',
  hy: '~առանց',
  id: 'tanpa',
  is: 'án',
  it: 'senza',
  la: 'sine',
  lb: 'ouni onne',
  lt: 'be',
  lv: 'bez',
  mk: 'без',
  mr: '~विना ~शिवाय',
  ms: 'tanpa',
  mt: 'mingħajr',
  nb: 'uten',
  nl: 'zonder',
  nn: 'utan',
  no: 'uten',
  oc: 'sens',
  pl: 'bez bez*',
  pt: 'sem',
  ro: 'fără',
  ru: 'без без*',
  sk: 'bez',
  sl: 'brez',
  sr: 'без bez',
  sv: 'utan',
  th: '~ปราศจาก',
  uk: 'без без*',
  ur: 'بغیر بلا',
});

const forbidding: (language: string) => WordList | undefined = listsByLanguage({
  bn: 'নিষিদ্ধ* নিষেধ* এড়* বিরত',
  hi: 'वर्जित* निषेध* मना मनाही बचें बचना बचे',
  yue: '~禁 ~避免 ~拒',
  bg: 'забран* избяг* отказ* избягв*',
  ar: 'حظر يحظر يمنع ممنوع* المحظور* محظور* تجنب* يتجنب* يرفض* رفض* منع* حرم* يحرم*',
  bs: 'забрањ* zabranj* izbe* избе* избј* izbje* zabran*',
  cs: 'zakáz* zakaz* vyhý* vyhnout* vyhně* odmít* zabrá* vyvar* zdrž*',
  da: 'forbud* undgå* nægt* forbyd* forhindr* afvis*',
  de: 'verbot* untersag* verbiet* verboten* verweiger* unterlass* vermeid* vermied* verhinder* verzicht* ablehn* untersagt* ~davon_absehen ~davon_abzusehen',
  el: 'απαγορ* αποφ* αποφύγ* αρν* εμποδ* απαγόρ* απορρί*',
  es: 'prohib* vedad* prohíb* evit* neg* niega* rechaz* impid* impedi* abstén* absten* abstien*',
  et: 'keel*',
  fa: 'ممنوع ممنوع* پرهیز* خودداری اجتناب جلوگیری منع*',
  fi: 'kielle* kiel* vält* estä* kieltä* pidättäyty* pidättäydy*',
  fr: 'interdit* défend* prohib* interdi* empêch* évit* refus* exclu* bannir banni* abstenir* abstien* abstenez',
  he: 'נאסר* נאסרת אסור אסור* איסור* נמנע* להימנע הימנע* סירב* מסרב* מונע* למנוע',
  hr: 'izbje* izbjeg* izbjeć* zabranj* izbe* избе* избј* izbje* zabran*',
  hu: 'tilos tilt* kerül* elkerül* elutasít* megakadály* tartózkodjon tartózkodjanak tartózkodjunk tartózkodj tartózkodjatok',
  id: 'dilarang larang* dilarang* hindari* menghindar* menolak* tolak* ditolak* mencegah* cegah*',
  is: 'bann*',
  it: 'proib* viet* vietat* evit* rifiut* impedi* negat* asten* astien*',
  ja: '~禁 ~控え ~避け ~拒 ~断 ~防 ~やめ ~止め ~ダメ ~だめ ~除く ~除き ~厳禁',
  ko: '~금지 ~거부 ~거절 ~삼가 ~피하 ~막 ~금하 ~방지 ~자제하 ~자제해 ~자제할 ~자제합 ~자제를',
  mk: 'забран*',
  ms: 'dilarang larang* dilarang* elak* menolak* mengelak*',
  nb: 'forbud* unngå* nekt* forby* hindre* avvis*',
  nl: 'verboden verbied* verbod* vermijd* voorkom* weiger* onthoud* ontzeg*',
  nn: 'forbod*',
  no: 'forbud* unngå* nekt* forby* hindre* avvis*',
  pl: 'zakaz* zabroni* zabran* niedozwol* niewoln* powstrzym* unika* !unikal* !unikat* odmaw* odmów*',
  pt: 'proib* vedad* proíb* evit* recus* impede* impedi* negar* abster* absten* abstê*',
  ro: 'interz* interzi* evit* refuz* împied* abțin*',
  ru: 'запре* запрещ* воспрещ* избега* отказ* исключ* предотвра* воздерж* недопус*',
  sk: 'zakáz* zakaz* vyhýb* vyhnúť* vyhni* odmiet* zabrá* zdrž*',
  sl: 'prepoved*',
  sq: 'ndalo*',
  sr: 'забрањ* zabranj* izbe* избе* избј* izbje*',
  sv: 'förbj* förbud* förbjud* undvik* vägra* avstå* hindra*',
  th: '~ห้าม ~ห้าม ~หลีกเลี่ยง ~งด ~ปฏิเสธ',
  tr: '~yasak yasak* kaçın* engel* önle* reddet* imkansız*',
  uk: 'заборон* заборон* уника* відмов* виключ* запобіг* утрим*',
  ur: 'ممنوع منع پابندی',
  vi: 'cấm cấm tránh ngăn khỏi từ_chối',
  zh: '~禁 ~避免 ~拒 ~勿 ~忌 ~防止 ~杜绝 ~杜絕 ~免 ~切忌 ~阻止',
  af: 'verbied* verbode* verhoed*',
  az: 'qadağan* yasaq*',
  be: 'забаран* забарон* устрым*',
  ca: 'prohib* proh* vedat* evit* impedi* refus* absten*',
  cy: 'gwahardd* gwaherdd* waharddir waherddir',
  eo: 'malpermes* evit*',
  eu: 'debeka* galaraz* saihes*',
  ga: 'cosc* chosc* cosg*',
  gl: 'prohib* prohíb* vedad* evit* imped* abste* abstén* abstiv*',
  hy: '~արգել',
  ka: '~კრძალ',
  lb: 'verbued* verbuet*',
  lt: 'draudž* draus* uždraus* veng*',
  lv: 'aizlieg* liegt* izvair*',
  mr: '~मनाई ~निषिद्ध ~प्रतिबंध ~बंदी',
  mt: 'projbit* pprojbit*',
  oc: 'defend* prohib* enebi*',
  la: 'vet*',
});

/** Words that deny by how they are made ("unlimited") or by what they say ("lack", "hard"): where the English has none such. */
const denying: (language: string) => WordList | undefined = listsByLanguage({
  eu: 'gabe ezezagun* zail*',
  bn: '~অসম্ভব ~অভাব ~কঠিন',
  th: '~แทน ~ยาก ~ขาด ~ไร้',
  vi: 'khó thiếu vô bất phi',
  ms: 'mustahil sukar kurang',
  id: 'mustahil sulit kurang',
  sk: 'bez* chýb* nezávisl*',
  cs: 'bez* chyb* postrád* nezávisl*',
  lt: 'nepriklausom*',
  lv: 'neatkarīg*',
  tr: 'imkansız* imkânsız* yetersiz* gereksiz* bilinmeyen* eksik* mümkün_değil bağımsız* uygunsuz* zor',
  he: 'בלתי חסר* נטול* היעדר* העדר* קשה',
  zh: '~难以 ~難以 ~缺 ~失 ~除',
  ar: 'غير وغير بغير مستحيل* يستحيل غياب* انعدام* نقص* صعب* استحال* بغض',
  be: 'неабавяз* няпрост* нялёгк* нескладан* недарэч* непажад* неабмеж* немагчым* недапушч* несапраўдн* недастат* немагч* непрым* невядом* нельга без* адсутн* цяжка',
  bg: 'непрост* нелес* непозв* неумест* неогранич* невъзмож* недопуст* невалидн* невъзм* липс* непозн* недостат* неподх* неприем* трудно',
  ca: 'il·limita* impossib* exclos*',
  da: 'ubegræns* umulig* ugyldig* udelukke* umulig* utilstræk* unødv* ukend* ufuldst* uaccept* mangl* upassend* uklar*',
  de: 'unbegrenzt* unbeschränkt* unzuläss* unerlaubt* unmöglich* ungültig* unwirksam* unverbindlich* unübertragbar* ausgeschlossen* ausgenommen* fehl* mangel* unklar* unnötig* unbekannt* unsicher* unangemess* ungeeign* unvollständ* unfähig* unzureich* unwahrsch* irrelevant* untauglich* unabhäng* unverändert* selten kaum unerwünscht* entfallen* entfällt unterbleib* falsch* unerwart* schwer schwierig*',
  el: 'απεριόριστ* αδύνατ* άκυρ* ανεπίτρεπτ* αδύνατ* ανεπαρκ* ακατάλλ* άγνωστ* χωρίς απουσ* δύσκολ* ανίκαν* ανεξάρτ*',
  es: 'ilimitad* imposib* inválid* intransferib* excluid* inadmisib* imposib* incapa* insufici* innecesari* desconoc* incompl* inacept* falta* carec* carent* ausen* inapropi* inadecu* independ* difícil*',
  et: '*matu *matud piiramat* võimatu*',
  fa: 'غیر* نامحدود* ناممکن* نامعتبر* ناممکن* نامناسب* ناکافی* غیرممکن* فاقد* عدم* بی* ناشناخته*',
  fi: '*maton *mätön *mattom* *mättöm* mahdoto*',
  fr: 'illimité* impossib* irrecevab* invalid* exclu exclue exclus exclues incessib* impossib* incapab* insuffis* inutile* inconnu* incomp* indisp* inacc* manqu* absent* absenc* irrég* inapprop* malheur* sauf inconv* indépend*',
  hi: 'असीमित* निषिद्ध असंभव असंभव अनुचित अपर्याप्त अनावश्यक अज्ञात कमी अभाव मुश्किल कठिन',
  hu: '*tlan *tlen *talan *telen *tlanok *tlenek lehetetlen* hiány* nélkül*',
  it: 'illimitat* impossibil* inammissibil* intrasferibil* esclus* impossib* incapac* insuffic* inutil* sconosc* incompl* inaccett* manc* assen* inapprop* inadegu* difficil*',
  ja: '~欠点 ~かわり ~代わり ~不可 ~無制限 ~無効 ~難し ~難い ~にくい ~づらい ~不適切 ~不要 ~不足 ~少な ~欠 ~以外 ~嫌 ~わけではな ~異な ~違',
  ko: '~불편 ~다르 ~다릅 ~다른 ~무제한 ~불가 ~불허 ~무효 ~어렵 ~어려 ~힘들 ~부적절 ~불가능 ~불필요 ~부족 ~불완전 ~무관 ~미만 ~모르 ~모른 ~비활성',
  nb: 'ubegrens* umulig* ugyldig* utelukke* umulig* utilstrek* unødv* ukjent* ufullst* uaksept* mangl* upassend* uklar*',
  nl: 'in_plaats plaats onbeperkt* onmogelijk* ongeldig* ontoelaatba* uitgesloten* onmogelijk* onvoldoend* onnodig* onbekend* onvolled* onaanvaard* ontbre* onafhank* ongepast* onduidel*',
  no: 'ubegrens* umulig* ugyldig* utelukke* umulig* utilstrek* unødv* ukjent* ufullst* uaksept* mangl* upassend* uklar*',
  pl: 'niewystarcz* niełatw* nieprost* nieodpow* nieważn* niebezp* niewskaz* nieogranicz* niemożliw* niedopuszcz* nieważn* bezzwrotn* wykluczon* niemożliw* niedost* niewłaśc* niekomplet* nieprawid* nieznan* niezależ* niepoż* niezgodn* niepotrz* nieakcept* niejasn* niepew* nieobow* nieobec* brak* brakuj* bezsens*',
  pt: 'ilimitad* impossív* inadmissív* intransferív* excluíd* impossív* incapaz* insufici* desnecess* desconhec* incompl* inaceit* falta* carec* ausen* inaprop* inadequ* independ* difícil*',
  ro: 'nelimitat* imposibil* nerambursab* nepermis* exclus* imposib* lips* insufic* necunosc* inaccept* neadecv* dificil*',
  ru: 'незамеч* безрезультат* непрост* нелегк* несложн* нетрудн* небезоп* недолж* нельзя неоправд* неуместн* невыгод* неогранич* невозвратн* невозмож* недопуст* недейств* непередав* исключ* невозможн* невыполн* неприемл* недостат* неполн* недоступ* неизвест* неверн* неправильн* неспособ* независ* отсутств* нежелат* вряд бессмысл* неясн* неуверен* несовмест* ненужн* незнаком* невер* необяз* неудовл* незачем некому нечего некогда негде нехват*',
  sv: 'obegränsa* omöjlig* ogiltig* otillåt* uteslut* omöjlig* otillräck* onödig* okän* ofullst* oaccept* sakna* olämpl* oklar*',
  uk: 'непрост* нелегк* нескладн* небезпеч* недоціл* недореч* необмеж* неповерн* неможлив* неприпуст* недійс* виключ* неможлив* неприйнят* недостатн* неповн* недоступ* невідом* невірн* неправильн* неспромож* незалеж* відсутн* небаж* навряд безглузд* незрозум* несуміс* непотріб* необов* нічого ніхто ніколи брак*',
  ur: 'غیر* ناممکن',
  af: 'onmoontlik* ongeldig* onbeperk*',
  bs: 'nemogu* nedopust* isključ* немогу*',
  hr: 'nemogu* nedopust* isključ* nedosta*',
  sr: 'немогу* недопуст* искључ* nemogu* nedopust* isključ*',
  mk: 'невозмож* недозвол* исклуч*',
  sl: 'nemogoč* nedopust* izključ*',
  gl: 'imposib* excluíd* ilimitad*',
  is: 'ómögul* ógild* óheimil*',
  nn: 'umogleg* ugyldig* uråd*',
  sq: 'pamundur* pavlefsh* palejue*',
  hy: '~անհնար ~անվավեր',
  ka: '~შეუძლებ',
  eo: 'neebl*',
  mt: 'impossibb*',
  cy: 'amhosib*',
  lb: 'onméiglech* ongëlteg*',
});

/** What a translation is asked with. */
export interface Asked {
  readonly language: string;
  /** Words that say no in a language that nobody described, as its dictionary has them. */
  readonly denials?: WordList | undefined;
  /** Whether a word renders another word of its English, as "Unterlassung" does "omission": then it says no "no". */
  readonly isOther?: IsOther | undefined;
}

/**
 * Whether a translation says no where the English does, sentence by sentence where both have as many. Words for
 * "without" and "forbidden" count as long as the English has none of them: otherwise they are the translation of those.
 *
 * @returns `undefined` for a language that nobody described.
 */
export function keepsNegation(asked: Asked, english: string, translation: string): boolean | undefined {
  const lists = listsFor(asked);
  if (!lists) return undefined;
  const { sources, negative } = deniedIn(english);
  if (!negative.includes(true)) return true;
  const targets = sentencesOf(translation);
  // In twice as many sentences it is told anew, or is the translation of another text.
  if (targets.length > 2 && targets.length >= 2 * sources.length) return true;
  if (sources.length !== targets.length || english.length > LONGEST)
    return english.length > LONGEST_UNSORTED
      ? !sources.some((source) => ofNobody.test(source)) || deniesAnyhow(lists, translation)
      : keepsInAll(lists, english, translation);
  const kept = sources.filter(
    (source, index) => negative[index] === true && keepsInAll(lists, source, targets[index] ?? ''),
  ).length;
  const said = negative.filter(Boolean).length;
  if (kept >= said) return true;
  // A negation may have moved into the sentence beside it.
  const elsewhere = targets.filter(
    (target, index) =>
      negative[index] !== true &&
      !saysNo(sources[index] ?? '') &&
      lists.has(lists.core, withoutBound(asked.language, target, { begins: false, byForm: false })),
  ).length;
  return kept + elsewhere >= said;
}

/** The lists of a language, and how they are looked for. */
interface Lists {
  readonly language: string;
  readonly core: WordList;
  readonly has: (list: WordList | undefined, text: string) => boolean;
  readonly places: (list: WordList | undefined, text: string) => readonly number[];
}

function listsFor({ language, denials, isOther }: Asked): Lists | undefined {
  const core = negationOf(language) ?? denials;
  if (!core) return undefined;
  // Of a word that is a "no" in all of its forms nobody asks; what only has the prefix may be another one.
  const asked = core.beginnings.every((beginning) => beginning.length <= LONGEST_PREFIX);
  const other = (list: WordList): IsOther | undefined => (list === core && !asked ? undefined : isOther);
  return {
    language,
    core,
    has: (list, text) => list !== undefined && findEntry(list, text, other(list)) !== undefined,
    places: (list, text) => (list ? placesOf(list, text, other(list)) : []),
  };
}

/** In letters: "ne", "nie". */
const LONGEST_PREFIX = 3;

/** Whether there are words of negation of a language. */
export function knowsNegation(language: string): boolean {
  return negationOf(language) !== undefined;
}

/** Whether a translation has a word of negation by itself; `false` of a language that nobody described. */
export function deniesInWords(language: string, translation: string): boolean {
  const core = negationOf(language);
  return core !== undefined && findEntry({ ...core, beginnings: [], ends: [] }, translation) !== undefined;
}

/** In a longer text the sentences of both sides go apart. */
const LONGEST = 600;
/** Of a longer one whose sentences are not those of the English nobody can tell which of them says it, if any does. */
const LONGEST_UNSORTED = 300;

/** Whether there is any word of denial, whatever it is about. */
function deniesAnyhow({ language, core, has }: Lists, translation: string): boolean {
  return [
    core,
    without(language),
    insteadOf(language),
    whatsoever(language),
    forbidding(language),
    denying(language),
  ].some((list) => has(list, translation));
}

function keepsInAll({ language, core, has, places }: Lists, english: string, written: string): boolean {
  const byForm = deniesByForm.test(english);
  const translation = withoutBound(language, written, {
    begins: /^(?:no|not|nothing|none)\b/i.test(english),
    byForm,
  });
  // Of who does nothing a verb cannot say it ("no one shall be harmed without need").
  const isOfNobody = ofNobody.test(english);
  const lists = [
    core,
    isOfNobody || /\bwithout\b/i.test(english) ? undefined : without(language),
    isOfNobody || /\binstead\b|\brather\b/i.test(english) ? undefined : insteadOf(language),
    isOfNobody ? undefined : whatsoever(language),
    /\b(?:prohibit|forbid|forbad|ban|avoid|den(?:y|i)|prevent|refus|reject|refrain|abst(?:ain|ention)|exclu)/i.test(
      english,
    )
      ? undefined
      : forbidding(language),
    /\b(?:stop|ceas|end(?:s|ed|ing)?\b)/i.test(english) ? undefined : stopping(language),
    isOfNobody || byForm ? undefined : denying(language),
    ...otherWays(language, english),
  ];
  if (!isOfNobody && ofQuality.test(english) && deniesQuality(language, translation)) return true;
  if (forbidsAtHead(language, english, translation) || isOnlyContrasted(language, english, translation))
    return true;
  if (!lists.some((list) => has(list, translation))) return false;
  // What is said aside ("an act which did not hurt anybody") has a negation of its own, in the middle of the sentence.
  if (!isOfNobody || !deniedAside.test(english)) return true;
  const all = lists.flatMap((list) => places(list, translation));
  const [place = 0] = all;
  return all.length > 1 || place < FIRST_PART * translation.length || place > LAST_PART * translation.length;
}

/** Where "no one may" stands in languages with their verb in front or behind. */
const FIRST_PART = 0.25;
const LAST_PART = 0.8;
