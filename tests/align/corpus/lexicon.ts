/** Words of made-up rules in English and eight languages, and how each language puts a sentence together. */

/** In the order of the columns below. */
export const languages = ['de', 'fr', 'es', 'pl', 'ru', 'ar', 'ja', 'zh-Hans'] as const;

export type Language = 'en' | (typeof languages)[number];

/** One word or phrase in every language. */
export type Entry = Readonly<Record<Language, string>>;

function table(rows: string): readonly Entry[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [en = '', ...others] = row.split('|').map((cell) => cell.trim());
      const of = (index: number): string => others[index] ?? en;
      return {
        en,
        de: of(0),
        fr: of(1),
        es: of(2),
        pl: of(3),
        ru: of(4),
        ar: of(5),
        ja: of(6),
        'zh-Hans': of(7),
      };
    });
}

export const subjects = table(`
every member | jedes Mitglied | chaque membre | cada miembro | każdy członek | каждый член | كل عضو | 会員 | 每位会员
a guest | ein Gast | un invité | un invitado | gość | гость | الضيف | 来客 | 来宾
the board | der Vorstand | le bureau | la junta | zarząd | правление | المجلس | 理事会 | 理事会
the treasurer | die Kassenführung | la trésorerie | la tesorería | skarbnik | казначей | أمين الصندوق | 会計係 | 司库
the judge | das Schiedsgericht | l’arbitre | el árbitro | sędzia | судья | الحكم | 審判員 | 裁判
a delegate | die Abordnung | la délégation | el delegado | delegat | делегат | المندوب | 代表者 | 代表
the competitor | wer antritt | le concurrent | el competidor | zawodnik | участник | المتسابق | 競技者 | 参赛者
the organiser | die Veranstaltung | l’organisateur | el organizador | organizator | организатор | المنظم | 主催者 | 主办方
the secretary | das Sekretariat | le secrétariat | la secretaría | sekretarz | секретарь | السكرتير | 書記 | 秘书
an auditor | die Rechnungsprüfung | le vérificateur | el auditor | rewident | ревизор | المدقق | 監査人 | 审计员
the committee | der Ausschuss | le comité | el comité | komisja | комиссия | اللجنة | 委員会 | 委员会
an applicant | wer sich bewirbt | le candidat | la persona candidata | kandydat | заявитель | مقدم الطلب | 申請者 | 申请人
the driver | wer fährt | le conducteur | el conductor | kierowca | водитель | السائق | 運転手 | 司机
a teacher | die Lehrkraft | l’enseignant | el docente | nauczyciel | учитель | المعلم | 教師 | 教师
the tenant | die Mietpartei | le locataire | el inquilino | najemca | арендатор | المستأجر | 借主 | 租户
the owner | die Eigentümerin | le propriétaire | la propietaria | właściciel | владелец | المالك | 所有者 | 业主
the editor | die Redaktion | la rédaction | la redacción | redaktor | редактор | المحرر | 編集者 | 编辑
a translator | die Übersetzerin | la traductrice | la traductora | tłumacz | переводчик | المترجم | 翻訳者 | 译者
the volunteer | die Helferin | le bénévole | el voluntario | wolontariusz | доброволец | المتطوع | 奉仕者 | 志愿者
a visitor | der Besuch | le visiteur | el visitante | zwiedzający | посетитель | الزائر | 見学者 | 访客
`);

export const actions = table(`
pay the yearly fee | den Jahresbeitrag zahlen | payer la cotisation annuelle | pagar la cuota anual | zapłacić roczną składkę | платить годовой взнос | دفع الرسم السنوي | 年会費を払う | 缴纳年费
sign the attendance list | die Anwesenheitsliste unterschreiben | signer la feuille de présence | firmar la lista de asistencia | podpisać listę obecności | подписывать список присутствующих | توقيع قائمة الحضور | 出席簿に署名する | 在签到簿上签名
return the borrowed keys | die geliehenen Schlüssel zurückgeben | rendre les clés empruntées | devolver las llaves prestadas | zwrócić pożyczone klucze | возвращать взятые ключи | إعادة المفاتيح المستعارة | 借りた鍵を返す | 归还借用的钥匙
inspect the great hall | den großen Saal prüfen | inspecter la grande salle | inspeccionar el salón grande | sprawdzić wielką salę | осматривать большой зал | تفتيش القاعة الكبرى | 大広間を点検する | 检查大厅
close all windows | alle Fenster schließen | fermer toutes les fenêtres | cerrar todas las ventanas | zamknąć wszystkie okna | закрывать все окна | إغلاق جميع النوافذ | すべての窓を閉める | 关闭所有窗户
announce the result | das Ergebnis verkünden | annoncer le résultat | anunciar el resultado | ogłosić wynik | объявлять результат | إعلان النتيجة | 結果を発表する | 宣布结果
count the votes | die Stimmen zählen | compter les voix | contar los votos | policzyć głosy | считать голоса | عد الأصوات | 票を数える | 清点选票
clean the kitchen | die Küche putzen | nettoyer la cuisine | limpiar la cocina | posprzątać kuchnię | убирать кухню | تنظيف المطبخ | 台所を掃除する | 打扫厨房
water the garden | den Garten gießen | arroser le jardin | regar el jardín | podlać ogród | поливать сад | سقي الحديقة | 庭に水をやる | 给花园浇水
publish the minutes | das Protokoll veröffentlichen | publier le procès-verbal | publicar el acta | opublikować protokół | публиковать протокол | نشر المحضر | 議事録を公開する | 公布会议记录
store the tools | das Werkzeug verwahren | ranger les outils | guardar las herramientas | przechować narzędzia | хранить инструменты | تخزين الأدوات | 道具を保管する | 存放工具
check the scale | die Waage eichen | vérifier la balance | comprobar la báscula | sprawdzić wagę | проверять весы | فحص الميزان | 秤を確かめる | 校准天平
call the doctor | den Arzt rufen | appeler le médecin | llamar al médico | wezwać lekarza | вызывать врача | استدعاء الطبيب | 医者を呼ぶ | 请医生
repair the fence | den Zaun ausbessern | réparer la clôture | reparar la valla | naprawić ogrodzenie | чинить забор | إصلاح السياج | 柵を直す | 修理围栏
copy the old file | die alte Akte abschreiben | copier l’ancien dossier | copiar el expediente antiguo | skopiować stare akta | копировать старое дело | نسخ الملف القديم | 古い書類を写す | 复印旧档案
answer the letter | den Brief beantworten | répondre à la lettre | contestar la carta | odpowiedzieć na list | отвечать на письмо | الرد على الرسالة | 手紙に返事をする | 回复信件
wear a badge | ein Abzeichen tragen | porter un badge | llevar una insignia | nosić identyfikator | носить значок | ارتداء شارة | 名札を付ける | 佩戴徽章
leave the building | das Gebäude verlassen | quitter le bâtiment | abandonar el edificio | opuścić budynek | покидать здание | مغادرة المبنى | 建物を出る | 离开大楼
book the meeting room | das Sitzungszimmer buchen | réserver la salle de réunion | reservar la sala de reuniones | zarezerwować salę posiedzeń | бронировать комнату заседаний | حجز غرفة الاجتماعات | 会議室を予約する | 预订会议室
choose a deputy | eine Stellvertretung bestimmen | désigner un suppléant | designar un suplente | wybrać zastępcę | выбирать заместителя | اختيار نائب | 代理人を選ぶ | 选定副手
report the damage | den Schaden melden | signaler le dégât | notificar el daño | zgłosić szkodę | сообщать об ущербе | الإبلاغ عن الضرر | 損害を届け出る | 报告损坏
lock the northern gate | das Nordtor abschließen | verrouiller le portail nord | cerrar con llave el portón norte | zamknąć bramę północną | запирать северные ворота | قفل البوابة الشمالية | 北門に鍵をかける | 锁上北门
order new material | neues Material bestellen | commander du matériel neuf | pedir material nuevo | zamówić nowy materiał | заказывать новый материал | طلب مواد جديدة | 新しい資材を注文する | 订购新材料
translate the notice | den Aushang übersetzen | traduire l’affiche | traducir el aviso | przetłumaczyć ogłoszenie | переводить объявление | ترجمة الإعلان | 掲示を訳す | 翻译布告
archive the accounts | die Abrechnung ablegen | archiver les comptes | archivar las cuentas | zarchiwizować rachunki | архивировать счета | أرشفة الحسابات | 帳簿を保存する | 归档账目
light the stove | den Ofen anzünden | allumer le poêle | encender la estufa | rozpalić w piecu | топить печь | إشعال الموقد | 暖炉に火をつける | 点燃炉子
feed the animals | die Tiere füttern | nourrir les animaux | alimentar a los animales | nakarmić zwierzęta | кормить животных | إطعام الحيوانات | 動物に餌をやる | 喂养动物
park the bicycle | das Fahrrad abstellen | garer le vélo | aparcar la bicicleta | zaparkować rower | ставить велосипед | ركن الدراجة | 自転車を停める | 停放自行车
measure the track | die Bahn vermessen | mesurer la piste | medir la pista | zmierzyć tor | измерять дорожку | قياس المضمار | 走路を測る | 测量跑道
ring the bell | die Glocke läuten | sonner la cloche | tocar la campana | zadzwonić dzwonkiem | звонить в колокол | قرع الجرس | 鐘を鳴らす | 敲钟
`);

export const conditions = table(`
before the general meeting | vor der Hauptversammlung | avant l’assemblée générale | antes de la asamblea general | przed walnym zebraniem | до общего собрания | قبل الاجتماع العام | 総会の前に | 在全体大会之前
after the final vote | nach der Schlussabstimmung | après le vote final | después de la votación final | po głosowaniu końcowym | после итогового голосования | بعد التصويت النهائي | 最終投票の後に | 在最后表决之后
in writing | schriftlich | par écrit | por escrito | na piśmie | письменно | كتابة | 書面で | 以书面形式
at the main entrance | am Haupteingang | à l’entrée principale | en la entrada principal | przy głównym wejściu | у главного входа | عند المدخل الرئيسي | 正面玄関で | 在正门
during the night | während der Nacht | pendant la nuit | durante la noche | w nocy | ночью | أثناء الليل | 夜の間に | 在夜间
on request of the neighbours | auf Wunsch der Nachbarn | à la demande des voisins | a petición de los vecinos | na prośbę sąsiadów | по просьбе соседей | بناء على طلب الجيران | 近所の求めにより | 应邻居要求
without delay | unverzüglich | sans délai | sin demora | bez zwłoki | без промедления | دون تأخير | 遅滞なく | 立即
in front of witnesses | vor Zeugen | devant témoins | ante testigos | przy świadkach | при свидетелях | أمام شهود | 証人の前で | 当着证人的面
at their own cost | auf eigene Kosten | à ses frais | por cuenta propia | na własny koszt | за свой счёт | على نفقته | 自費で | 自费
when it rains | bei Regen | en cas de pluie | si llueve | gdy pada deszcz | в дождь | عند هطول المطر | 雨のときに | 下雨时
until the end of the month | bis zum Monatsende | jusqu’à la fin du mois | hasta fin de mes | do końca miesiąca | до конца месяца | حتى نهاية الشهر | 月末までに | 在月底前
between two rounds | zwischen zwei Durchgängen | entre deux manches | entre dos rondas | między dwiema rundami | между двумя турами | بين جولتين | 各回の合間に | 在两轮之间
in the case of a tie | bei Gleichstand | en cas d’égalité | en caso de empate | w razie remisu | при ничьей | في حالة التعادل | 同点のときに | 平局时
by ordinary mail | mit gewöhnlicher Post | par courrier ordinaire | por correo ordinario | zwykłą pocztą | обычной почтой | بالبريد العادي | 普通郵便で | 以平信
in the old library | in der alten Bibliothek | dans l’ancienne bibliothèque | en la biblioteca antigua | w starej bibliotece | в старой библиотеке | في المكتبة القديمة | 古い図書館で | 在旧图书馆
together with a colleague | gemeinsam mit einer Kollegin | avec un collègue | junto con un colega | razem z kolegą | вместе с коллегой | مع زميل | 同僚とともに | 与同事一起
`);

export const amounts = table(`
within # days | binnen # Tagen | dans les # jours | en un plazo de # días | w ciągu # dni | в течение # дней | خلال # يوما | #日以内に | 在#天内
for at most # euros | für höchstens # Euro | pour # euros au plus | por un máximo de # euros | za najwyżej # euro | не более чем за # евро | بحد أقصى # يورو | #ユーロ以下で | 以不超过#欧元
with at least # persons | mit mindestens # Personen | avec au moins # personnes | con al menos # personas | z co najmniej # osobami | не менее чем с # лицами | مع # شخصا على الأقل | #人以上で | 与至少#人
during # hours | während # Stunden | pendant # heures | durante # horas | przez # godzin | в течение # часов | لمدة # ساعات | #時間の間 | 持续#小时
# metres from the line | # Meter vor der Linie | à # mètres de la ligne | a # metros de la línea | # metrów od linii | в # метрах от линии | على بعد # أمتار من الخط | 線から#メートルで | 距线#米处
`);

export const modals = table(`
must | muss | doit | debe | musi | должен | يجب عليه | 必要 | 必须
may | darf | peut | puede | może | может | يجوز له | 可能 | 可以
should | soll | devrait | debería | powinien | следует | ينبغي له | 望ましい | 应当
must not | darf nicht | ne doit pas | no debe | nie może | не должен | يجب عليه ألا | 禁止 | 不得
`);

/** Headings of sections without a number. */
export const topics = table(`
Membership | Mitgliedschaft | Adhésion | Afiliación | Członkostwo | Членство | العضوية | 会員資格 | 会员资格
Use of the rooms | Nutzung der Räume | Utilisation des salles | Uso de las salas | Korzystanie z pomieszczeń | Пользование помещениями | استعمال الغرف | 部屋の利用 | 房间使用
Safety at night | Sicherheit in der Nacht | Sécurité de nuit | Seguridad nocturna | Bezpieczeństwo nocą | Безопасность ночью | السلامة ليلا | 夜間の安全 | 夜间安全
Money and accounts | Geld und Abrechnung | Argent et comptes | Dinero y cuentas | Pieniądze i rachunki | Деньги и счета | المال والحسابات | 金銭と帳簿 | 资金与账目
Votes and elections | Abstimmungen und Wahlen | Votes et élections | Votaciones y elecciones | Głosowania i wybory | Голосования и выборы | التصويت والانتخابات | 投票と選挙 | 表决与选举
Tools and material | Werkzeug und Material | Outils et matériel | Herramientas y material | Narzędzia i materiały | Инструменты и материалы | الأدوات والمواد | 道具と資材 | 工具与材料
Disputes | Streitfälle | Litiges | Conflictos | Spory | Споры | النزاعات | 紛争 | 争议
Guests and visitors | Gäste und Besuch | Invités et visiteurs | Invitados y visitantes | Goście i zwiedzający | Гости и посетители | الضيوف والزوار | 来客と見学者 | 来宾与访客
Publications | Veröffentlichungen | Publications | Publicaciones | Publikacje | Публикации | المنشورات | 出版物 | 出版物
Competitions | Wettkämpfe | Compétitions | Competiciones | Zawody | Соревнования | المسابقات | 競技会 | 比赛
Garden and animals | Garten und Tiere | Jardin et animaux | Jardín y animales | Ogród i zwierzęta | Сад и животные | الحديقة والحيوانات | 庭と動物 | 花园与动物
Final provisions | Schlussbestimmungen | Dispositions finales | Disposiciones finales | Postanowienia końcowe | Заключительные положения | أحكام ختامية | 最終規定 | 附则
`);

/** How a question about something is asked. */
export const question: Entry = {
  en: 'Who # and why?',
  de: 'Wer # und warum?',
  fr: 'Qui # et pourquoi ?',
  es: '¿Quién # y por qué?',
  pl: 'Kto # i dlaczego?',
  ru: 'Кто # и почему?',
  ar: 'من # ولماذا؟',
  ja: '誰が#のか、それはなぜか？',
  'zh-Hans': '谁#，为什么？',
};

/** The word for an article of a law, with its number in its place. */
export const article: Entry = {
  en: 'Article #',
  de: 'Artikel #',
  fr: 'Article #',
  es: 'Artículo #',
  pl: 'Artykuł #',
  ru: 'Статья #',
  ar: 'المادة #',
  ja: '第#条',
  'zh-Hans': '第#条',
};

/** Subject, modal, action, condition and amount in the order of each language. */
export const order: Readonly<
  Record<Language, (s: string, m: string, a: string, c: string, n: string) => string>
> = {
  en: (s, m, a, c, n) => `${s} ${m} ${a} ${c} ${n}`,
  de: (s, m, a, c, n) => `${s} ${m} ${c} ${n} ${a}`,
  fr: (s, m, a, c, n) => `${s} ${m} ${a} ${c} ${n}`,
  es: (s, m, a, c, n) => `${s} ${m} ${a} ${c} ${n}`,
  pl: (s, m, a, c, n) => `${s} ${m} ${a} ${c} ${n}`,
  ru: (s, m, a, c, n) => `${c} ${s} ${m} ${a} ${n}`,
  ar: (s, m, a, c, n) => `${m} ${s} ${a} ${c} ${n}`,
  ja: (s, m, a, c, n) => `${s}は${c}${n}${a}ことが${m}である`,
  'zh-Hans': (s, m, a, c, n) => `${s}${m}${c}${n}${a}`,
};
