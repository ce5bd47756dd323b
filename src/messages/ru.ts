/** The program's words in Russian: made by a machine, not yet reviewed by a person. */

import type { Messages } from './en.ts';

export const messages: Messages = {
  'errors.cannot-read': 'Не удалось прочитать файл: {{reason}}',
  'errors.cannot-write': 'Не удалось выполнить запись: {{reason}}. Ничего не изменено',
  'errors.written-in-part':
    'Не удалось записать все файлы: {{reason}}. Часть записана, часть нет: запустите urtext ещё раз, сначала он завершит или отменит запись',
  'errors.changed-meanwhile':
    'Не удалось выполнить запись: файл был кем-то изменён во время работы. Ничего не изменено. Выполните команду ещё раз',
  'errors.left-unfinished':
    'Предыдущий запуск был прерван во время записи, и то, что он оставил, нельзя ни завершить, ни отменить: {{reason}}',
  'errors.busy':
    'Другой запуск urtext слишком долго занимает проект. Ничего не изменено. Выполните команду ещё раз',
  'errors.not-a-file': 'Не удалось прочитать файл: это канал или устройство, ожидается обычный файл',
  'settled.finished':
    'Предыдущий запуск был прерван во время записи; то, что он решил записать, записано: {{paths}}',
  'settled.undone': 'Предыдущий запуск был прерван до решения о записи; это осталось как прежде: {{paths}}',
  'settled.changed':
    'Предыдущий запуск был прерван во время записи, и с тех пор это было кем-то изменено; оставлено как есть: {{paths}}. Выполните команду ещё раз',
  'errors.no-such-format':
    'Неизвестный формат «{{format}}». Есть: {{known}}; у каждого может быть файл, как в "sarif:report.sarif"',
  'errors.two-on-output':
    'В вывод помещается только один отчёт: дайте другим форматам файлы, как в "sarif:report.sarif"',
  'errors.two-in-file': 'Два отчёта не могут быть в одном файле: {{path}}',
  'errors.bad-shard': 'Неожиданная часть «{{value}}», ожидаются часть и число частей, как в "2/4"',
  'errors.no-shards': 'В {{folders}} нет частей. Их создаёт "urtext check --shard 1/4" и так далее',
  'errors.shard-missing':
    'Нет части {{index}} из {{count}}: выполните "urtext check --shard {{index}}/{{count}}"',
  'errors.shard-twice':
    'Часть {{index}} из {{count}} есть дважды, здесь и как {{other}}. Удалите более старую',
  'errors.shard-of-other-count':
    'Неожиданная часть из {{count}}, ожидается одна из {{expected}}, как другие. Удалите её',
  'errors.shard-of-another':
    'Часть {{index}} из {{count}} от другой проверки: отличаются программа, настройки, английский текст или параметры. Создайте её заново',
  'errors.shard-torn': 'Часть неполная. Создайте её заново',
  'errors.job-failed': 'Часть проверки не удалась: {{reason}}. "--jobs 1" проверяет без потоков',
  'errors.no-git': 'Не найдена программа git, которая нужна для "--since"',
  'errors.no-such-commit':
    'Нельзя сказать, что изменилось с «{{ref}}»: git здесь его не знает или не имеет с ним общей истории. В неглубокий клон нужно загрузить больше',
  'errors.no-baseline':
    'Не найден список известных замечаний {{path}}. "--update-baseline" создаёт его из имеющихся замечаний',
  'errors.not-a-baseline':
    'Файл не является списком известных замечаний urtext. "--update-baseline" создаёт его там, где его нет',
  'errors.output': 'Не удалось записать вывод: {{reason}}. Он неполон',
  'errors.file-too-large': 'Не удалось прочитать файл: размер в байтах — {{size}}, предел — {{limit}}',
  'errors.line-too-long':
    'Не удалось прочитать файл: есть строка длиннее {{limit}} символов. Нужно сохранить файл как текст с разрывами строк',
  'errors.too-many-parts':
    'Не удалось прочитать файл: в нём больше {{limit}} абзацев, пунктов и ячеек таблиц. Нужно разделить его на несколько текстов',
  'errors.too-many-signs':
    'Не удалось прочитать файл: в одном абзаце больше {{limit}} знаков разметки. Нужно проверить, что в нём повторяется',
  'errors.binary-file':
    'Неожиданный нулевой байт в позиции {{offset}}; ожидался текст в UTF-8. Возможно, это файл текстового процессора: его нужно сохранить как простой текст',
  'errors.not-utf8':
    'Неожиданный байт в позиции {{offset}}; ожидалась кодировка UTF-8. Нужно сохранить файл заново в кодировке UTF-8',
  'errors.conflict-marks':
    'Здесь до строки {{last}} стоят две версии между отметками конфликта git; нужно оставить одну и удалить отметки',
  'errors.empty-file': 'Файл пуст; ожидался текст',
  'errors.not-json':
    'Неожиданно: {{found}}; ожидался JSON. Возможно, непосредственно перед этим пропущена запятая или кавычка',
  'errors.not-json-end': 'Неожиданный конец файла; ожидался JSON. Возможно, пропущена скобка',
  'errors.repeated-key': 'Неожиданный второй ключ «{{key}}» в одном объекте. Один из двух нужно удалить',
  'errors.nested-too-deep': 'Не удалось прочитать файл: уровней вложенности больше {{limit}}',
  'errors.missing-key': 'Нет «{{pointer}}», хотя это есть в каждом файле такого рода',
  'errors.unknown-key': 'Неожиданный ключ «{{key}}»; ожидался один из следующих: {{known}}',
  'errors.unknown-key-near': 'Неожиданный ключ «{{key}}». Возможно, имелось в виду «{{name}}»?',
  'errors.unknown-version':
    'Неизвестная версия файла: {{version}}. Возможно, файл записан более новой программой urtext: нужно обновить urtext',
  'errors.wrong-shape': 'Неожиданно в «{{pointer}}»: {{received}}; ожидалось: {{expected}}',
  'errors.unknown-normalization':
    'Неизвестная нормализация «{{name}}»; ожидалась «{{known}}». Нужно обновить urtext',
  'errors.no-config':
    'Файл «{{name}}» не найден ни в папке {{folder}}, ни выше. Начать проект: "urtext init FILE"',
  'errors.no-source-folder':
    'Не найдена папка текстов, имеющих преимущественную силу. Нужно исправить «source» в конфигурации',
  'errors.no-documents': 'Здесь не найдена папка с файлом «document.json». Начать проект: "urtext init FILE"',
  'errors.outside-project': 'Не удалось прочитать файл: это ссылка, ведущая за пределы проекта',
  'errors.broken-link':
    'Не удалось прочитать файл: это ссылка, которая никуда не ведёт или ведёт сама на себя',
  'errors.write-outside': 'Не удалось выполнить запись: ссылка ведёт за пределы проекта. Ничего не изменено',
  'errors.folder-outside':
    'Неожиданно в «{{field}}»: «{{path}}»; ожидалась папка внутри проекта, путь к которой указан относительно этого файла',
  'errors.init-folder':
    'Неожиданная папка; ожидался текст, имеющий преимущественную силу. Нужно указать сам текст: urtext init {{file}}',
  'errors.not-a-folder': 'Неожиданный файл; ожидалась папка. Нужно исправить «{{field}}» в конфигурации',
  'errors.document-name': 'Неожиданное имя документа «{{name}}»; ожидалось «{{folder}}» — имя его папки',
  'errors.missing-lock':
    'Нет фиксации документа «{{document}}». Нужно сверить текст с публикацией, затем выполнить "urtext lock"',
  'errors.edition-not-locked':
    'В фиксации документа «{{document}}» нет редакции {{edition}}. Нужно сверить текст с публикацией, затем выполнить "urtext lock"',
  'errors.lock-of-another':
    'Неожиданная фиксация документа «{{other}}»; ожидалась фиксация документа «{{document}}»',
  'errors.lock-contradicts-itself':
    'Отпечатки редакции {{edition}} не соответствуют тексту в фиксации. Фиксацию правили вручную: её нужно восстановить',
  'errors.record-of-another':
    'Неожиданная запись о переводе документа «{{document}}» на язык «{{lang}}»: она относится к другому переводу',
  'errors.lost-translation':
    'Не найден перевод, к которому относится {{record}}. Нужно вернуть его или удалить и запись о нём',
  'errors.unknown-language':
    'Неизвестный язык «{{lang}}»; ожидался тег языка BCP 47, например «de», «pt-BR» или «zh-Hans»',
  'errors.unknown-language-near':
    'Неизвестный язык «{{lang}}»: это страна. Может быть, имелся в виду «{{near}}»?',
  'errors.language-too-long': 'В теге языка символов: {{length}}, предел — {{limit}}: его имя носят папки',
  'errors.name-too-long':
    'В имени «{{name}}» байтов: {{length}}, предел — {{limit}}: его носят файлы. Более короткое задают --name или --edition',
  'errors.init-format':
    'Это не Markdown, не простой текст и не веб-страница, поэтому пункты в нём не различить. Сначала нужно преобразовать его в Markdown, например с помощью pandoc',
  'errors.unread':
    'Файл «{{name}}» не читается: переводы называются по своему документу, например «document.md», «document.xlf», «document.po» или «document.json»',
  'errors.orphan': 'Неожиданный перевод документа «{{document}}»: такого документа в проекте нет',
  'errors.no-such-language': 'Переводы на язык «{{lang}}» не найдены. Имеются: {{known}}',
  'errors.no-such-document': 'Документ «{{document}}» не найден. Имеются: {{known}}',
  'errors.no-such-edition': 'Редакция «{{edition}}» не найдена. Имеются: {{known}}',
  'errors.no-such-ui-lang': 'Неизвестный язык программы «{{lang}}». Есть: {{known}}',
  'errors.no-such-rule': 'Неизвестное правило «{{rule}}». Список правил: "urtext rules"{{hint}}',
  'errors.rule-fixed':
    'Для {{rule}} нельзя задать «{{severity}}»: правило обязательное, его уровень всегда «{{fixed}}». Следует удалить эту запись',
  'errors.no-such-item': 'Неизвестный пункт «{{item}}». Имеются: {{known}}',
  'errors.nearest-first': '. Может быть, имелось в виду «{{name}}»? Похожи также: {{names}}',
  'errors.nearest': '. Ближайшие: {{names}}',
  'errors.needs-document':
    'В проекте несколько документов: {{known}}. Нужно указать один с помощью --document',
  'errors.no-translation':
    'Перевода документа «{{document}}» на язык «{{lang}}» ещё нет. Начать его: "urtext new {{lang}}"',
  'errors.exists': 'Нельзя записать файл: он уже существует. Сначала его нужно удалить или переименовать',
  'errors.pattern-placeholder': 'Неожиданное {{part}} в шаблоне «{{pattern}}», ожидалось {{known}}',
  'errors.pattern-without': 'В шаблоне «{{pattern}}» нет {{part}}: один путь не может быть путём всех языков',
  'errors.pattern-ending': 'Неожиданное окончание шаблона «{{pattern}}», ожидалось .md, .markdown или .mdx',
  'errors.pattern-document': 'Нет шаблона для документа «{{document}}». Добавьте его в "translations"',
  'errors.pattern-same-file':
    'Неожиданный шаблон «{{pattern}}»: для «{{document}}» он ведёт к тому же файлу, что и другой для «{{other}}». Вставьте в него {{placeholder}} или удалите один из них',
  'errors.pattern-two-files':
    'Неожиданный второй перевод «{{document}}» на «{{lang}}»: {{second}} рядом с {{first}}. Удалите один из них или сделайте так, чтобы шаблон вёл к одному',
  'errors.pattern-outside':
    'Нельзя следовать шаблону «{{pattern}}»: {{path}} — ссылка, которая ведёт за пределы проекта',
  'errors.languages-unused':
    'Неожиданный ключ «languages» без «translations»: папки в «locales» называются по тегам языков',
  'errors.source-same-name':
    'Неожиданный второй документ «{{name}}»: {{file}} рядом с {{other}}. Дайте им имена: "source": { "NAME": "{{file}}" }',
  'errors.source-not-begun':
    'Не найдена фиксация файла {{file}}. Начните с "urtext init {{file}}", затем исправьте "source" или "records" в конфигурации',
  'errors.init-again':
    'В проекте уже есть документ «{{document}}». Проверьте его командой "urtext check" или начните перевод командой "urtext new LANG"',
  'errors.init-same-name':
    'Неожиданный второй документ «{{document}}». Дайте одному из них другое имя с помощью --name',
  'errors.init-one-name': '--name — имя одного документа. Начните остальные по одному',
  'errors.init-name':
    'Неожиданное значение {{option}}: «{{value}}»; ожидается имя, а не путь. Напишите его без «/» и «\\»',
  'errors.is-definitive': '«{{lang}}» — язык текста, имеющего преимущественную силу, а не перевода',
  'errors.not-canonical': 'Неожиданный тег языка «{{lang}}»; ожидалась его каноническая форма «{{expected}}»',
  'errors.self-review':
    'Нельзя принять пункт {{item}} с состоянием {{state}}: проверяющий «{{who}}» и есть переводчик этого пункта. Нужно поручить проверку кому-то другому либо указать --self-review',
  'errors.needs-reviewer':
    'Нельзя принять пункт с состоянием {{state}} без проверяющего. Нужно назвать его с помощью --reviewer',
  'errors.needs-translator':
    'Нельзя впервые принять пункт {{item}} без переводчика. Нужно назвать его с помощью --translator',
  'errors.would-lower':
    'Нельзя принять пункт {{item}} с состоянием {{state}}: для него записано состояние {{recorded}}. Если это сделано намеренно, нужно указать --lower',
  'errors.not-acceptable': 'Нельзя принять пункт {{item}}: {{reason}}',
  'errors.nothing-to-accept':
    'Принимать нечего: ни один пункт не выбран. Нужно назвать пункты с помощью --item или взять все с помощью --all',
  'errors.glossary-no-table':
    'Не найдена таблица глоссария; ожидалась строка вида «| English | Translation | Forbidden | Note |»',
  'errors.glossary-delimiter':
    'Неожиданная строка под заголовком таблицы; ожидалась строка вида «|---|---|---|---|»',
  'errors.glossary-column': 'Неожиданный столбец «{{name}}»; ожидался один из следующих: {{expected}}',
  'errors.glossary-column-twice': 'Неожиданный второй столбец «{{name}}». Эти два столбца нужно объединить',
  'errors.glossary-column-missing': 'В заголовке таблицы нет столбца «{{name}}»',
  'errors.glossary-cells':
    'Неожиданная ячейка: в строке таблицы ячеек {{count}}, в заголовке {{expected}}. Вертикальная черта внутри термина записывается как «\\|»',
  'errors.glossary-two-terms':
    'Неожиданный второй английский термин «{{term}}»; ожидался один термин в строке таблицы. Для него нужна отдельная строка',
  'errors.glossary-no-english':
    'Неожиданный перевод «{{term}}» без английского термина. Английский термин нужно внести в ту же строку',
  'errors.glossary-contradiction':
    'Неожиданно: «{{term}}» среди запрещённых слов, хотя этого слова требует та же строка. Одно из двух нужно удалить',
  'errors.glossary-term-twice':
    'Неожиданная вторая запись для «{{term}}»: этот термин уже есть в строке {{first}}. Записи нужно объединить, разделив переводы точкой с запятой',
  'errors.glossary-term-long':
    'Неожиданная длина термина; ожидалось не более {{limit}} символов. Термины разделяются точкой с запятой',
  'errors.glossary-wildcard':
    'Неожиданный знак «*» в «{{term}}»; он допустим в начале или в конце слова. Обычная звёздочка записывается как «\\*»',
  'errors.glossary-too-long': 'Не удалось прочитать глоссарий: в нём больше {{limit}} строк',
  'errors.glossary-name-taken':
    'Хранить здесь глоссарий нельзя: в проекте есть документ с именем «glossary», и его перевод называется так же',
  'errors.glossary-action': 'Неожиданно: «{{action}}»; ожидалось "import FILE" или ничего',
  'errors.glossary-needs-file':
    'Не указан файл для импорта. Нужно указать его: urtext glossary import FILE.tbx --lang LANG',
  'errors.glossary-needs-lang': 'Не указан язык для импорта. Нужно указать его с помощью --lang',
  'errors.tbx': 'Не удалось прочитать файл как TBX: {{reason}}',
  'errors.tbx-no-terms':
    'В этом файле не найдены термины на английском языке и на языке «{{lang}}». В нём имеются: {{known}}',
  'errors.tbx-not-lang':
    'Не удалось определить, какой это язык: «{{lang}}»; ожидался тег языка, например «de»',
  'errors.finding-required':
    'Снять замечания правила {{rule}} нельзя: того, что оно проверяет, требуют условия самого документа, либо без этого файл нельзя прочитать. Нужно исправить текст',
  'errors.finding-of-source':
    'Снять замечания правила {{rule}} нельзя: оно относится к тексту, имеющему преимущественную силу, а не к переводу',
  'errors.finding-of-format':
    'Снять замечания правила {{rule}} нельзя: снятие действует для слов обоих текстов и не заметило бы изменений файла вокруг них. Понизить уровень правила в конфигурации или отключить его',
  'errors.no-such-finding':
    'Замечаний правила {{rule}} в пункте {{item}} перевода на язык «{{lang}}» нет. Показать имеющиеся: "urtext check --lang {{lang}}"',
  'errors.no-finding-anywhere':
    'Замечаний правила {{rule}} в переводе на язык «{{lang}}» нет. Показать имеющиеся: "urtext check --lang {{lang}}"',
  'errors.needs-reason':
    'Нельзя снять замечание без обоснования. Нужно указать с помощью --reason, почему текст верен',
  'errors.needs-name':
    'Нельзя снять замечание, не указав имени. Нужно указать с помощью --by, кто его снимает',
  'errors.needs-finding-item':
    'Снимать нечего: ни один пункт не выбран. Нужно назвать пункты с помощью --item или взять все замечания правила с помощью --all',
  'errors.only-with': 'Неожиданно: {{option}}; допустимо только вместе с {{with}}',
  'errors.not-with-files':
    'Неожиданно: {{option}}; допустимо только для переводов проекта, но не для отдельных файлов',
  'errors.not-together': 'Неожиданно: {{option}} вместе с {{other}}; нужно указать что-то одно',
  'errors.edition-there':
    'Нельзя добавить редакцию {{edition}} к документу «{{document}}»: редакция с таким именем уже есть. Дайте новому тексту своё имя',
  'errors.changed-edition':
    'Нельзя зафиксировать редакцию {{edition}} документа «{{document}}»: она зафиксирована с другим текстом. Новый текст — это новая редакция: его нужно сохранить под новым именем и внести в document.json, а прежний текст вернуть на место',
  'errors.usage': '{{message}}',
  'errors.bad-number': 'Неожиданно: {{name}} «{{value}}»; ожидалось целое число от 0',
  'errors.bad-choice': 'Неожиданно: {{name}} «{{value}}»; ожидалось одно из следующего: {{choices}}',
  'errors.empty-document': 'Нельзя создать проект из этого файла: в нём нет текста',
  'errors.internal': 'Сбой urtext. Это ошибка в самой программе urtext, а не в файлах проекта',
  'severity.error': 'ошибка',
  'severity.warning': 'предупреждение',
  'severity.note': 'примечание',
  'report.english': 'Английский',
  'report.translation': 'Перевод',
  'report.was': 'Было (англ.)',
  'report.changed': 'Изменение',
  'report.before': 'Раньше',
  'report.nothing': '(ничего)',
  'report.notRecorded': 'Принятого перевода в записях нет, поэтому показать правку нельзя',
  'report.none':
    'Переводов не найдено: они ищутся в папке для каждого языка внутри папки, названной в «locales» конфигурации',
  'report.clean': 'Всё в порядке. Проверено: {{items}}, {{translations}}, {{documents}}',
  'report.found': 'Найдено: {{findings}}. Проверено: {{items}}, {{translations}}, {{documents}}',
  'report.fails': 'Не пройдено: {{reasons}}',
  'report.tooMany': '{{warnings}}, больше, чем пропускает --max-warnings {{most}}',
  'report.begin': 'Начать перевод: "urtext new LANG"; взять готовый: "urtext import FILE"',
  'report.rest': 'Показано первое замечание каждого правила, {{shown}} из {{count}}. Все: --full',
  'report.part': 'Часть: {{options}}',
  'report.byLanguage': 'По языкам',
  'report.byRule': 'По правилам',
  'report.languages': 'языки',
  'report.ofEnglish': '(английский)',
  'report.column.error': 'ошибки',
  'report.column.warning': 'предупреждения',
  'report.column.note': 'примечания',
  'report.more': '… и ещё {{count}}',
  'report.unreadable': 'Проверено не всё; не прочитано: {{files}}',
  'report.accepted': 'Снято',
  'report.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'report.lapsedBy': 'До изменения текста — {{by}}, {{date}}: {{reason}}',
  'report.acceptedTitle': 'Снятые замечания: текст признан верным',
  'report.suppressed_few': '{{count}} снятых замечания не показано; список: "urtext status"',
  'report.suppressed_many': '{{count}} снятых замечаний не показано; список: "urtext status"',
  'report.suppressed_one': '{{count}} снятое замечание не показано; список: "urtext status"',
  'report.suppressed_other': '{{count}} снятого замечания не показано; список: "urtext status"',
  'report.lapsed_few':
    '{{count}} отметки о снятии утратили силу, так как тексты изменились; список: "urtext status", удаление: "urtext accept LANG --prune"',
  'report.lapsed_many':
    '{{count}} отметок о снятии утратили силу, так как тексты изменились; список: "urtext status", удаление: "urtext accept LANG --prune"',
  'report.lapsed_one':
    '{{count}} отметка о снятии утратила силу, так как текст изменился; список: "urtext status", удаление: "urtext accept LANG --prune"',
  'report.lapsed_other':
    '{{count}} отметки о снятии утратили силу, так как тексты изменились; список: "urtext status", удаление: "urtext accept LANG --prune"',
  'report.and': '{{list}} и {{last}}',
  'report.over_few': 'Ещё {{count}} замечания здесь не показаны: они есть в полном отчёте',
  'report.over_many': 'Ещё {{count}} замечаний здесь не показано: они есть в полном отчёте',
  'report.over_one': 'Ещё {{count}} замечание здесь не показано: оно есть в полном отчёте',
  'report.over_other': 'Ещё {{count}} замечания здесь не показаны: они есть в полном отчёте',
  'report.place': 'Место',
  'report.item': 'Пункт',
  'report.finding': 'Замечание',
  'report.known_few': '{{count}} известных замечания не показаны',
  'report.known_many': '{{count}} известных замечаний не показано',
  'report.known_one': '{{count}} известное замечание не показано',
  'report.known_other': '{{count}} известных замечания не показаны',
  'report.skipped_few': '{{count}} перевода не проверены, так как в них ничего не изменилось',
  'report.skipped_many': '{{count}} переводов не проверено, так как в них ничего не изменилось',
  'report.skipped_one': '{{count}} перевод не проверен, так как в нём ничего не изменилось',
  'report.skipped_other': '{{count}} перевода не проверены, так как в них ничего не изменилось',
  'cache.foreign': 'Кэш {{path}} неполон или не от этой программы: он не используется и будет записан заново',
  'shard.written': 'Записано в {{path}}: {{translations}}. "urtext merge" делает отчёт из всех частей',
  'page.title': 'Переводы и их английский текст',
  'page.filter': 'Фильтр',
  'page.all': 'все',
  'page.show': 'Показать',
  'page.keys': 'J и K ведут к следующему и предыдущему пункту, / — к фильтру',
  'report.explain': 'Подробнее о правиле: urtext explain {{rule}}',
  'count.error_few': '{{count}} ошибки',
  'count.error_many': '{{count}} ошибок',
  'count.error_one': '{{count}} ошибка',
  'count.error_other': '{{count}} ошибки',
  'count.warning_few': '{{count}} предупреждения',
  'count.warning_many': '{{count}} предупреждений',
  'count.warning_one': '{{count}} предупреждение',
  'count.warning_other': '{{count}} предупреждения',
  'count.note_few': '{{count}} примечания',
  'count.note_many': '{{count}} примечаний',
  'count.note_one': '{{count}} примечание',
  'count.note_other': '{{count}} примечания',
  'count.item_few': '{{count}} пункта',
  'count.item_many': '{{count}} пунктов',
  'count.item_one': '{{count}} пункт',
  'count.item_other': '{{count}} пункта',
  'count.translation_few': '{{count}} перевода',
  'count.translation_many': '{{count}} переводов',
  'count.translation_one': '{{count}} перевод',
  'count.translation_other': '{{count}} перевода',
  'count.document_few': '{{count}} документа',
  'count.document_many': '{{count}} документов',
  'count.document_one': '{{count}} документ',
  'count.document_other': '{{count}} документа',
  'count.file_few': '{{count}} файла',
  'count.file_many': '{{count}} файлов',
  'count.file_one': '{{count}} файл',
  'count.file_other': '{{count}} файла',
  'fix.fixed': 'Исправлено в файле {{path}}: {{findings}} ({{rules}})',
  'fix.wouldFix': 'Было бы исправлено в файле {{path}}: {{findings}} ({{rules}})',
  'fix.none': 'Исправлять нечего',
  'fix.unsettled': 'Файл {{path}} не исправлен: исправления отменяют друг друга, поэтому он остался прежним',
  'count.finding_few': '{{count}} замечания',
  'count.finding_many': '{{count}} замечаний',
  'count.finding_one': '{{count}} замечание',
  'count.finding_other': '{{count}} замечания',
  'explain.accept':
    'Если текст верен и замечание можно снять: urtext accept LANG --finding {{rule}} {{items}} --by NAME --reason WHY',
  'explain.configure':
    'Снимать замечания этого правила по одному нельзя; конфигурация понижает его уровень или отключает его: "rules": { "{{rule}}": "off" }',
  'explain.severity': 'Уровень: {{severity}}',
  'explain.milder': 'Уровень некоторых замечаний этого правила: {{severity}}',
  'explain.required':
    'Обязательное: этого требуют условия самого документа, поэтому отключить правило нельзя',
  'explain.fatal': 'Обязательное: без этого файл использовать нельзя, поэтому отключить правило нельзя',
  'explain.asked': 'Отключено, если его не называет конфигурация или --rule и если его не требует сам текст',
  'explain.why': 'Почему это важно',
  'explain.what': 'Что делать',
  'explain.standard': 'Стандарт: {{sections}}',
  'explain.passes': 'Проходит',
  'explain.fails': 'Вызывает замечание',
  'status.title': '{{document}}, редакция {{edition}}',
  'status.current': 'актуален',
  'status.reviewed': 'проверен',
  'status.stale': 'устарел',
  'status.untranslated': 'ещё на английском',
  'status.missing': 'отсутствует или пуст',
  'status.draft': 'требует доработки',
  'status.unrecorded': 'нет записи',
  'status.changed': 'изменён после принятия',
  'status.english': 'на английском, как и должно быть',
  'status.altered': 'искажён',
  'status.other': 'объединён, разделён, перемещён или под сомнением',
  'status.legend': 'Обозначения',
  'status.language': 'Язык',
  'status.done': 'Готово',
  'status.origin': 'Происхождение',
  'status.human': 'человек',
  'status.machine': 'машина',
  'status.machine-reviewed': 'машина, проверено',
  'status.mixed': 'смешанное',
  'status.none': 'Переводов ещё нет. Начать: "urtext new LANG"',
  'status.openSections': 'Не готово, по разделам',
  'status.full': 'По пунктам: --full',
  'status.unreadable': 'не читается',
  'status.acceptedTitle': 'Отметки о снятии замечаний',
  'status.accepted-active': 'действует',
  'status.accepted-lapsed': 'утратила силу',
  'status.accepted-unused': 'не нужна',
  'status.accepted-unseen': 'не проверена',
  'status.accepted-refused': 'не действует',
  'status.lapsed-source': 'изменился английский текст',
  'status.lapsed-target': 'изменился перевод',
  'status.lapsed-both': 'изменились оба текста',
  'status.lapsed-gone': 'такого пункта в документе больше нет',
  'status.unused-why': 'правило ничего там не находит',
  'status.unseen-why': 'то, на что опирается правило, отсутствует или устарело',
  'status.refused-why': 'замечания этого правила снять нельзя',
  'status.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'status.wholeText': 'весь текст',
  'diff.none': 'Различий нет',
  'diff.english': 'Английский текст, редакции {{before}} и {{after}}',
  'diff.added': 'Новое',
  'diff.removed': 'Удалено',
  'diff.stale': '{{item}} ({{lang}}): перевод сделан с более старого английского текста',
  'diff.edited': 'После принятия перевод правили',
  'lock.locked': 'Зафиксирована редакция {{edition}} документа «{{document}}»: {{items}}',
  'lock.unchanged': 'Фиксация документа «{{document}}» актуальна',
  'lock.changed': 'Редакция {{edition}} документа «{{document}}» отличается от зафиксированной:',
  'accept.accepted': 'Документ «{{document}}», {{lang}}. Принято с состоянием {{state}}: {{items}}',
  'accept.unchanged':
    'Ничего не изменено: в записи о переводе документа «{{document}}» ({{lang}}) это уже указано',
  'accept.texts_few': 'В записи внесены тексты {{count}} ранее принятых пунктов',
  'accept.texts_many': 'В записи внесены тексты {{count}} ранее принятых пунктов',
  'accept.texts_one': 'В записи внесён текст {{count}} ранее принятого пункта',
  'accept.texts_other': 'В записи внесены тексты {{count}} ранее принятых пунктов',
  'accept.voided': 'Это заменяет прежнюю проверку пункта {{item}} (проверяющий: {{reviewer}})',
  'accept.dropped': 'Запись о пункте {{item}} удаляется: такого пункта в документе больше нет',
  'edition.fit':
    'Этот перевод на «{{lang}}» лучше всего подходит к английскому тексту редакции «{{edition}}» (уверенность {{sure}} %) и считается сделанным с неё. Если с другой, укажите --edition',
  'edition.label':
    'Этот перевод на «{{lang}}» называет своей редакцию «{{edition}}» и считается сделанным с неё. Если с другой, укажите --edition',
  'accept.finding': 'Снято: {{rule}}, {{item}}: {{message}}',
  'accept.findings_few': 'Снято {{count}} замечания к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.findings_many': 'Снято {{count}} замечаний к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.findings_one': 'Снято {{count}} замечание к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.findings_other': 'Снято {{count}} замечания к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.findingsUnchanged': 'Делать нечего: эти замечания уже сняты',
  'accept.findingsLast':
    'Они снова станут учитываться, как только изменится английский текст или перевод соответствующего пункта',
  'accept.pruned_few':
    'Удалены {{count}} отметки о снятии замечаний к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.pruned_many':
    'Удалено {{count}} отметок о снятии замечаний к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.pruned_one':
    'Удалена {{count}} отметка о снятии замечаний к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.pruned_other':
    'Удалено {{count}} отметки о снятии замечаний к переводу документа «{{document}}» на язык «{{lang}}»',
  'accept.prunedOne': '{{rule}}, {{item}} ({{why}}); {{by}}, {{date}}: {{reason}}',
  'accept.pruneNothing':
    'Удалять нечего: ни одна отметка о снятии замечаний к переводу документа «{{document}}» на язык «{{lang}}» не утратила силу',
  'accept.nothing': 'Для «{{document}}» ({{lang}}) ничего не записано',
  'accept.rest':
    'Эти пункты остались как были. Их показывает "urtext check --lang {{lang}}"; после исправления снова выполнить "urtext accept"',
  'accept.kept':
    'Сохранено то, что сейчас проверить нельзя, так как то, на что опирается правило, отсутствует или устарело: {{rules}}',
  'accept.reason.missing': 'он отсутствует в переводе',
  'accept.reason.empty': 'он пуст',
  'accept.reason.merged': 'он объединён с другим пунктом или разделён',
  'accept.reason.verbatim': 'он должен стоять на английском, поэтому принимать нечего',
  'accept.reason.uncertain': 'неизвестно точно, какой текст является его переводом',
  'tbx.notTbx': 'ожидался корневой элемент «tbx» или «martif», найден «{{element}}»',
  'tbx.doctype':
    'в нём есть объявление типа документа, которое может указывать на другие файлы. Нужно удалить строку, которая начинается с «<!DOCTYPE»',
  'tbx.tooLarge': 'размер в байтах — {{bytes}}, предел — {{limit}}',
  'tbx.xml': 'это неправильно построенный XML, либо файл не соответствует своему объявлению ({{reason}})',
  'glossary.title': '{{path}}: {{terms}}',
  'glossary.none':
    'Глоссария для языка «{{lang}}» ещё нет. Нужно создать {{path}} с таблицей или импортировать глоссарий: "urtext glossary import FILE.tbx --lang {{lang}}"',
  'glossary.agreed': 'как согласовано: {{agreed}}, всего: {{items}}',
  'glossary.unused': 'не встречается ни в одном документе',
  'glossary.untranslated': 'перевод ещё не согласован',
  'glossary.not': 'не {{words}}',
  'glossary.anywhere': '(где угодно)',
  'glossary.added': '+ {{term}}',
  'glossary.extended': '~ {{term}}',
  'glossary.imported':
    'Импортировано в {{path}}: новых — {{added}}, дополненных — {{extended}}, уже имевшихся — {{same}}',
  'glossary.wouldImport':
    'Было бы импортировано в {{path}}: новых — {{added}}, дополненных — {{extended}}, уже имевшихся — {{same}}',
  'glossary.contradictory': 'Пропущено: файл запрещает «{{term}}», а это согласованный термин',
  'glossary.skipped_few': 'Пропущены {{count}} статьи без пригодного термина на обоих языках',
  'glossary.skipped_many': 'Пропущено {{count}} статей без пригодного термина на обоих языках',
  'glossary.skipped_one': 'Пропущена {{count}} статья без пригодного термина на обоих языках',
  'glossary.skipped_other': 'Пропущено {{count}} статьи без пригодного термина на обоих языках',
  'count.term_few': '{{count}} термина',
  'count.term_many': '{{count}} терминов',
  'count.term_one': '{{count}} термин',
  'count.term_other': '{{count}} термина',
  'new.created': 'Начат перевод документа «{{document}}»; язык: {{name}}',
  'new.next':
    'Каждый английский абзац в файле {{path}} нужно заменить его переводом. Оставить на английском: {{verbatim}}. Затем выполнить:',
  'new.nextAll': 'Каждый английский абзац в файле {{path}} нужно заменить его переводом. Затем выполнить:',
  'init.created': 'Начат проект на основе документа «{{document}}»: {{items}}',
  'init.verbatim': 'Должно оставаться на английском: {{items}}',
  'init.mentions':
    'Имена и названия, которые перевод сохраняет везде, если сохранил хоть раз: {{names}}. Что ими не является, нужно убрать из «mentions» в файле {{path}}',
  'init.clause': 'Оговорка о преимущественной силе английского текста: {{items}}',
  'init.noVerbatim':
    'Уведомление об авторских правах не найдено. Если документ требует, чтобы какой-либо абзац оставался неизменным, его нужно добавить в «demands» в файле {{path}}',
  'init.next': 'Начать перевод: "urtext new LANG"; проверить: "urtext check"',
  'init.found': 'Найдено языков для «{{document}}»: {{number}} ({{languages}}), по пути {{patterns}}',
  'init.named':
    'В путях указаны страны; в «languages» файла urtext.config.json теперь записано, какие языки имеются в виду: {{names}}. Исправьте там, где это не так',
  'init.unnamed':
    'Не приняты за переводы, поскольку их имена не указывают языка: {{files}}. Если один из них — перевод, укажите в «languages» файла urtext.config.json, какой язык означает его имя',
  'init.foundNone': 'Переводы «{{document}}» будут по пути {{patterns}}',
  'init.nextFound':
    'Ничего не перемещено. Проверьте переводы на месте командой "urtext check" и запишите верное командой "urtext accept {{lang}} --all"',
  'rules.required': 'обязательное',
  'rules.asked': 'по запросу',
  'progress.checking': 'Проверка: {{done}} из {{total}}, {{lang}}',
  'help.lsp':
    'Обслуживать редактор: замечания при вводе, английский текст пункта, исправления (Language Server Protocol)',
  'help.opt.stdio': 'говорить через ввод и вывод, иного пути нет; редакторы указывают это',
  'editor.english': 'Английский текст {{item}}',
  'editor.before': 'Было',
  'editor.done': 'готово на {{done}} %',
  'editor.fix': 'Исправить найденное правилом {{rule}}',
  'editor.fixAll': 'Исправить всё несомненное',
  'editor.accept': 'Снять это замечание правила {{rule}}',
  'editor.why': 'Почему текст верен вопреки замечанию правила {{rule}}?',
  'editor.reason.right': 'Перевод верен в таком виде',
  'editor.reason.language': 'Так требует язык',
  'editor.reason.name': 'Это имя или согласованный термин',
  'errors.editor-no-name':
    'Снять замечание нельзя: никто не назван. Задать "user.name" в git или "name" в параметрах, которые редактор передаёт urtext',
  'editor.accepted_few': 'Снято {{count}} замечания правила {{rule}}, кто снял: {{by}}',
  'editor.accepted_many': 'Снято {{count}} замечаний правила {{rule}}, кто снял: {{by}}',
  'editor.accepted_one': 'Снято {{count}} замечание правила {{rule}}, кто снял: {{by}}',
  'editor.accepted_other': 'Снято {{count}} замечания правила {{rule}}, кто снял: {{by}}',
  'help.opt.watch': 'проверять снова при каждом изменении, пока не остановят',
  'watch.waiting': 'Ожидание изменений; Ctrl+C завершает',
  'watch.changed': 'Изменено: {{paths}}',
  'errors.cannot-watch': 'Не удаётся следить за файлами проекта: {{reason}}',
  'help.doctor': 'Сказать, что есть для работы, что ещё могло бы быть и откуда это взять',
  'doctor.node-good': 'Node {{found}}, urtext {{version}}',
  'doctor.node-wrong': 'Node {{found}} слишком старый для urtext {{version}}: установить {{least}} или новее',
  'doctor.git-good': 'git {{found}}',
  'doctor.git-could': 'Нет git. Он нужен для "check --since": установить с https://git-scm.com',
  'doctor.project-good': 'Проект {{path}}',
  'doctor.documents-good': 'Документы: {{list}}',
  'doctor.locks-good': 'Все документы зафиксированы',
  'doctor.locks-wrong': 'Не зафиксированы: {{list}}. Выполнить "urtext lock"',
  'doctor.languages-good': 'Языки: {{list}}',
  'doctor.languages-could': 'Переводов ещё нет. Начать: "urtext new LANG"',
  'doctor.dictionaries-good': 'Словари: {{list}}',
  'doctor.dictionaries-could':
    'Словари не названы. Если в конфигурации есть "spelling", слова ищутся в словарях Hunspell',
  'doctor.dictionaries-more-could':
    'Без словаря: {{list}}. В пакетах npm "dictionary-…" есть словари многих языков',
  'doctor.bilingual-good': 'Двуязычные словари и доля английских слов, которые в них есть: {{list}}',
  'doctor.bilingual-could':
    'Двуязычный словарь не указан. С "dictionaries" в конфигурации "check" сравнивает, что говорят оба текста',
  'doctor.bilingual-there-could': 'На этой машине, можно вписать в "dictionaries": {{list}}',
  'doctor.bilingual-offered-could':
    'В Debian есть двуязычные словари для других из этих языков: apt install {{list}}',
  'doctor.grammar-good': 'Отчёты LanguageTool: {{path}}',
  'doctor.grammar-could':
    'Отчёты LanguageTool не названы. Если в конфигурации есть "grammar", "check" сообщает, что в них сказано',
  'doctor.glossaries-good': 'Глоссарии: {{list}}',
  'doctor.glossaries-could':
    'Глоссария нет. "urtext glossary" показывает, как хранятся согласованные термины',
  'doctor.cache-good': 'Сохранённые результаты в {{path}}: {{count}}',
  'doctor.cache-could':
    'Результаты не сохраняются. "check --cache" сохраняет их и проверяет только изменившееся',
  'doctor.cache-foreign-could':
    '{{path}} повреждён или от другого urtext. "check --cache" запишет его заново',
  'doctor.pdf-good': 'PDF можно создавать',
  'doctor.pdf-could': 'PDF создать нельзя. Установить пакет npm "@myriaddreamin/typst-ts-node-compiler"',
  'doctor.fonts-good': 'Шрифты есть для всех языков',
  'doctor.fonts-could':
    'Не найден шрифт для {{list}}. Для PDF нужен один из них: установить его или указать его папку через "--fonts"',
  'doctor.ui': 'Язык программы: {{lang}}. Есть: {{known}}',
  'help.program':
    'Сохраняет канонический вид английского текста, имеющего преимущественную силу, и проверяет его переводы пункт за пунктом',
  'help.check': 'Проверить тексты, имеющие преимущественную силу, и их переводы',
  'help.status': 'Показать готовность каждого перевода, пункт за пунктом',
  'help.diff': 'Показать, что изменилось в английском тексте и какие переводы из-за этого устарели',
  'help.lock': 'Зафиксировать новые редакции: записать отпечатки их пунктов',
  'help.accept': 'Записать пункты перевода как переведённые, проверенные или окончательные',
  'help.glossary':
    'Показать согласованные термины каждого языка и их использование или импортировать термины из TBX',
  'help.new': 'Начать перевод: английский текст для замены, с уведомлением на своём месте',
  'help.explain': 'Объяснить правило: что оно находит, почему это важно, что делать',
  'help.rules': 'Показать список правил',
  'help.init': 'Начать проект на основе собственного текста в Markdown',
  'help.afterError': 'Что есть, показывает "{{command}} --help"',
  'help.examples': 'Примеры',
  'help.exit': 'Код завершения: 0 — всё в порядке, 1 — есть замечания, 2 — выполнить не удалось',
  'help.arg.lang': 'тег языка, например «de» или «zh-Hans»',
  'help.arg.rule': 'идентификатор правила, например structure/item-missing',
  'help.arg.glossaryAction': '«import», чтобы внести термины из файла TBX; ничего, чтобы показать их список',
  'help.arg.tbx': 'файл TBX',
  'help.opt.glossaryLang': 'только эти языки; для импорта — язык, который импортируется',
  'help.arg.file': 'файл Markdown',
  'help.opt.config': 'файл конфигурации (по умолчанию: urtext.config.json здесь или выше)',
  'help.opt.noColor': 'простой текст без цвета',
  'help.opt.uiLang': 'язык программы: {{known}}',
  'help.opt.version': 'вывести версию',
  'help.opt.help': 'вывести эту справку',
  'help.opt.formats':
    'pretty, json, sarif, junit, github, gitlab, checkstyle, markdown или html; с файлами несколько раз',
  'help.completion': 'Вывести то, что дополняет команды и параметры в оболочке',
  'help.arg.shell': 'bash, zsh или fish',
  'errors.no-such-shell': 'Неизвестная оболочка «{{shell}}». Есть: {{known}}',
  'help.merge': 'Сделать один отчёт из частей, которые записал "check --shard"',
  'help.arg.shards': 'папки с частями; иначе .urtext/shards',
  'help.opt.cache': 'сохранять результаты и проверять только изменённое',
  'help.opt.since': 'только переводы, изменённые после коммита git',
  'help.opt.baseline': 'замечания, известные этому файлу, не считаются',
  'help.opt.updateBaseline': 'создать список известных замечаний или убрать из него исправленное',
  'help.opt.jobs': 'сколько потоков проверяют сразу; иначе сколько оправдано',
  'help.opt.shard': 'проверить одну часть из нескольких, как в 2/4, и записать результат',
  'help.opt.shardOut': 'папка части; иначе .urtext/shards',
  'help.opt.format': 'формат отчёта',
  'help.opt.lang': 'только эти языки (повторить параметр или разделить запятыми)',
  'help.opt.item': 'только эти пункты (повторить параметр или разделить запятыми)',
  'help.opt.rule':
    'только эти правила или группы, например token/ (повторить параметр или разделить запятыми)',
  'help.opt.document': 'только этот документ',
  'help.opt.maxWarnings': 'сколько предупреждений допускать (по умолчанию 0)',
  'help.opt.quiet': 'выводить только ошибки и строку о том, почему проверка не пройдена',
  'help.opt.fullStatus': 'показать каждый пункт длинного документа',
  'help.opt.full': 'выводить длинный отчёт целиком',
  'help.opt.all': 'все пункты, которые можно принять',
  'help.opt.state': 'записываемое состояние: translated, reviewed или final',
  'help.opt.translator': 'кто перевёл',
  'help.opt.reviewer': 'кто проверил',
  'help.opt.origin': 'как появился перевод: human, machine или machine-reviewed',
  'help.opt.selfReview': 'разрешить переводчику быть проверяющим',
  'help.opt.lower': 'разрешить состояние ниже записанного',
  'help.opt.from': 'более старая редакция (по умолчанию: предыдущая)',
  'help.opt.to': 'более новая редакция (по умолчанию: текущая)',
  'help.opt.name': 'имя документа (по умолчанию: имя файла)',
  'help.opt.newEdition': 'внести эту редакцию в document.json и зафиксировать её: текст в его нынешнем виде',
  'help.opt.edition': 'имя редакции (по умолчанию: сегодняшняя дата)',
  'help.opt.madeFrom': 'редакция, с которой сделан перевод (по умолчанию: нынешняя)',
  'help.opt.into': 'папка нового проекта (по умолчанию: здесь)',
  'help.opt.fix': 'исправить то, что не вызывает сомнений, только в переводах',
  'help.opt.fixDryRun': 'вместе с --fix: показать изменения и ничего не записывать',
  'help.opt.accepted': 'показать и снятые замечания; они не учитываются',
  'help.opt.finding':
    'снять замечания этих правил, признав текст верным (вместе с --item или --all, --reason и --by)',
  'help.opt.reason': 'вместе с --finding: почему текст верен как есть',
  'help.opt.by': 'вместе с --finding: кто снимает замечания',
  'help.opt.prune': 'удалить отметки о снятии замечаний, которые утратили силу или не нужны',
  'help.opt.unsure': 'импортировать текст, хотя мало что в нём сопоставлено уверенно',
  'help.opt.dryRun': 'показать, что было бы записано, и ничего не записывать',
  'errors.demand-unknown':
    'Неожиданно в «{{pointer}}»: «{{item}}»; ожидалось то, что есть в текущей редакции, и только один раз: {{known}}',
  'errors.term-undefined':
    'Неожиданный термин «{{item}}» в "{{pointer}}"; ожидался термин, который в нынешней редакции стоит в кавычках или выделен полужирным',
  'errors.no-rights':
    'У документа «{{document}}» нет реестра прав. Нужно добавить «rights» в его document.json',
  'errors.no-rights-anywhere':
    'Ни у одного документа проекта нет реестра прав. Нужно добавить «rights» в document.json',
  'errors.no-such-asset': 'Материал «{{asset}}» не найден. Имеются: {{known}}',
  'errors.no-owner':
    'У документа «{{document}}» не указан владелец. Нужно добавить «owner» в его document.json',
  'errors.unknown-terms':
    'Неизвестные условия «{{terms}}» у «{{asset}}»: ожидаются определённые в «own» или одни из: {{known}}',
  'errors.owner-form': 'Не удалось прочитать форму имени владельца: {{reason}}',
  'errors.templates-of-another':
    'Неожиданные шаблоны документа «{{document}}» на языке «{{lang}}»: они относятся к другому переводу',
  'errors.needs-organization':
    'Нужно указать организацию, которая создаёт производное произведение, с помощью --organization либо указать --neutral',
  'errors.organization-or-neutral': 'Нельзя использовать --organization и --neutral вместе',
  'errors.organization-empty-name':
    'У организации нет названия. Нужно указать его в «name» либо использовать --neutral',
  'errors.organization-too-long':
    'В тексте «{{key}}» символов: {{length}}, предел — {{limit}}. Сократите его',
  'errors.organization-placeholder-name':
    'Неожиданное название «{{name}}»; ожидалось название организации, а не заполнитель',
  'errors.organization-line-break':
    'Неожиданный перенос строки или управляющий символ в «{{name}}»: это значение стоит внутри строк текста. Его нужно записать в одну строку',
  'errors.organization-owner-name':
    'Нельзя создать производное произведение для «{{name}}»: «{{found}}» обозначает издавшую организацию, а производные произведения предназначены для других организаций',
  'errors.organization-owner-text':
    'Неожиданно: «{{found}}» в профиле организации; это указывает на издавшую организацию',
  'errors.needs-out':
    'Нужно указать папку для производного произведения с помощью --out либо указать --dry-run',
  'errors.out-not-empty':
    'Нельзя записать в эту папку: в ней находится не производное произведение, а что-то другое',
  'errors.out-other-files':
    'Нельзя записать в эту папку: в ней есть то, что не создаётся при этой сборке ({{found}}). Нужно удалить это или указать другую папку',
  'rights.act.copy': 'копировать',
  'rights.act.translate': 'переводить',
  'rights.act.derive': 'перерабатывать',
  'rights.act.commercial': 'использовать в коммерческих целях',
  'rights.verdict.allowed': 'разрешено',
  'rights.verdict.obliged': 'разрешено при соблюдении обязательств',
  'rights.verdict.refused': 'запрещено',
  'rights.verdict.unsaid': 'не предоставлено: условия об этом не говорят',
  'rights.obligation.notice': 'сохранить уведомление и условия без изменений',
  'rights.obligation.attribution': 'указать автора и лицензию',
  'rights.obligation.link-back': 'дать ссылку на исходную страницу',
  'rights.obligation.share-alike': 'распространять переработки на условиях той же лицензии',
  'rights.obligation.remove-references': 'удалить все упоминания издавшей организации',
  'rights.obligation.additional-attribution': 'указать всех, кого указывает сам материал',
  'rights.obligation.use-restriction': 'не использовать в контекстах, которые исключены условиями',
  'rights.obligation.non-commercial': 'не в коммерческих целях',
  'rights.obligation.own-use': 'только для собственного использования',
  'rights.collision': 'Эти два положения противоречат друг другу: «{{one}}» и «{{other}}»',
  'derive.refused': 'Нельзя создать производное произведение из документа «{{document}}»:',
  'derive.missing-template': 'Нет шаблона «{{key}}»: в тексте упоминается издавшая организация («{{found}}»)',
  'derive.no-templates':
    'Нет файла шаблонов {{path}}: в тексте упоминается издавшая организация («{{found}}»)',
  'derive.stale-template':
    'Устаревший шаблон: после его создания изменился английский текст или перевод. Нужно исправить шаблон, затем выполнить "urtext derive --bind"',
  'derive.unbound-template':
    'Непривязанный шаблон: нужно сверить его с текстами, затем выполнить "urtext derive --bind"',
  'derive.unresolved-template': 'Не раскрыто в шаблоне: «{{found}}»',
  'derive.missing-replacement':
    'Нет замены на этом языке: организация изменяет этот пункт, поэтому он должен измениться на всех языках',
  'derive.not-translated': 'Нет перевода, поэтому на его основе нельзя ничего создать',
  'derive.doubtful':
    'Возможное упоминание «{{found}}» ({{form}}): решить должен человек. Оно оставлено как есть',
  'derive.remaining': 'Оставшееся упоминание «{{found}}» ({{form}})',
  'derive.nothing_few': 'Ничего не создано: {{count}} проблемы',
  'derive.nothing_many': 'Ничего не создано: {{count}} проблем',
  'derive.nothing_one': 'Ничего не создано: {{count}} проблема',
  'derive.nothing_other': 'Ничего не создано: {{count}} проблемы',
  'derive.built':
    'Производное произведение создано в папке {{folder}} (языков: {{languages}}): упоминаний издавшей организации не осталось',
  'derive.built-doubtful':
    'Производное произведение создано в папке {{folder}} (языков: {{languages}}). О возможных упоминаниях, названных выше, должен решить человек; других упоминаний издавшей организации не осталось',
  'derive.bound_few': 'Шаблоны {{count}} языков привязаны к нынешним текстам',
  'derive.bound_many': 'Шаблоны {{count}} языков привязаны к нынешним текстам',
  'derive.bound_one': 'Шаблоны {{count}} языка привязаны к нынешним текстам',
  'derive.bound_other': 'Шаблоны {{count}} языка привязаны к нынешним текстам',
  'derive.change.dropped': 'исключён',
  'derive.change.omitted': 'опущен',
  'derive.change.rewritten': 'переписан',
  'derive.change.replaced': 'заменён',
  'derive.change.kept': 'сохранён',
  'derive.reason.dropped': '{{reason}}',
  'derive.reason.omitted': 'организация его опускает',
  'derive.reason.replaced': 'у организации свой текст',
  'derive.reason.named': 'в нём упоминается издавшая организация: «{{found}}»',
  'help.rights': 'Показать, что разрешено делать с документом и какие обязательства с этим связаны',
  'help.derive':
    'Создать производное произведение: все упоминания издавшей организации удаляются, на всех языках',
  'help.opt.act': 'только это действие',
  'help.opt.asset': 'только этот материал, например text или photo',
  'help.opt.organization': 'профиль организации, которая его создаёт (JSON)',
  'help.opt.neutral': 'без названия какой-либо организации',
  'help.opt.langAll':
    'языки или «all» (по умолчанию: все); язык текста, имеющего преимущественную силу, всегда в их числе',
  'help.opt.out': 'папка для записи',
  'help.opt.explain': 'сообщить, почему изменился каждый изменённый пункт',
  'help.opt.dryRunDerive':
    'показать пословные различия для каждого изменённого пункта и ничего не записывать',
  'help.opt.bind': 'записать, что шаблоны соответствуют текстам в их нынешнем виде',
  'errors.organization-renames':
    'Ключа «renames» больше нет: слова нельзя заменять без их форм. Вместо слова «members» выберите «people»: «staff» или «participants»; для остального поместите собственный текст в «replace»',
  'errors.organization-language':
    'Неожиданный ключ «{{key}}», ожидается тег языка BCP 47 в канонической форме, например «de» или «pt-BR», или «*» для остальных языков',
  'errors.organization-empty-text': 'Неожиданный пустой текст в «{{key}}». Напишите его или удалите ключ',
  'errors.organization-definitive-text':
    'Неожиданно: «{{found}}». О том, какой текст имеет преимущественную силу, говорится один раз и одинаково на всех языках. Уберите это предложение и укажите язык такого текста в "definitive"',
  'errors.people-in-profile': 'Нельзя использовать "--people" вместе с профилем: укажите "people" в профиле',
  'errors.organization-clause':
    'Нельзя заменить «{{item}}»: там сказано, какой текст имеет преимущественную силу, и это должно звучать одинаково на всех языках. Укажите вместо этого язык такого текста в "definitive"',
  'errors.organization-missing-language':
    'Нет текста «{{key}}» на языке «{{lang}}»: то, что говорит текст, должно быть сказано на каждом языке. Добавьте его или поместите один для остальных в «*»',
  'errors.organization-definitive':
    'Текст на языке «{{lang}}» не может иметь преимущественную силу: он не создаётся, или в шаблонах нет слов для него. Создаются: {{known}}',
  'errors.organization-people':
    'Неизвестный круг лиц «{{people}}»: в шаблонах на языке «{{lang}}» есть формы для {{known}}',
  'errors.organization-no-place':
    'Для «{{key}}» нет места: в тексте не осталось ничего, где это могло бы стоять',
  'errors.organization-lost-target':
    'Нельзя опустить «{{item}}»: «{{from}}» ссылается на него словами «{{words}}» ({{place}}). Опустите и «{{from}}» или поместите собственный текст в «replace»',
  'derive.unclear-reference':
    'Неясная ссылка: один из номеров {{numbers}} должен измениться, так как пункты опущены, но записан там словом, или неясно, какое из чисел имеется в виду. Поместите собственный текст в «replace»',
  'derive.draft':
    '{{lang}}: не принято или устарело: {{items}}. Сравните и выполните "urtext accept {{lang}}" или возьмите как есть с "--allow draft"',
  'derive.inherited':
    'То же есть в переводе: исправьте там или снимите замечание командой "urtext accept {{lang}} --finding {{rule}}"',
  'derive.ownFinding': 'Исправьте шаблон или собственный текст',
  'derive.passed_few': 'Пропущено {{count}} предупреждения:',
  'derive.passed_many': 'Пропущено {{count}} предупреждений:',
  'derive.passed_one': 'Пропущено {{count}} предупреждение:',
  'derive.passed_other': 'Пропущено {{count}} предупреждения:',
  'derive.stays':
    'остаётся: {{name}} ({{items}}), это не название издавшей организации. Решите, можно ли это оставить',
  'derive.change.added': 'добавлено',
  'derive.reason.undated': 'дата относится к издавшей организации',
  'derive.reason.templated': 'зависит от того, кто принимает текст',
  'derive.reason.renumbered': 'у пунктов, на которые дана ссылка, другие номера',
  'derive.reason.added': 'организация говорит больше',
  'rights.sign.allowed': 'да',
  'rights.sign.obliged': 'да, если',
  'rights.sign.refused': 'нет',
  'rights.sign.unsaid': 'нет, не предоставлено',
  'rights.answer.allowed': 'Да',
  'rights.answer.obliged': 'Да, если вы сделаете следующее:',
  'rights.answer.refused': 'Нет',
  'rights.answer.unsaid': 'Нет: условия об этом не говорят',
  'errors.no-such-document-or-asset':
    'Неизвестный документ или материал «{{name}}». Документы: {{documents}}. Материалы: {{assets}}',
  'help.arg.documentOrAsset': 'документ или материал; все, если не указано',
  'help.opt.people': 'с --neutral: к кому обращён текст: "members", "staff" или "participants"',
  'help.opt.allow': 'брать и пункты, которые не приняты или устарели, и говорить об этом в текстах',
  'exchange.what.heading': 'Заголовок уровня {{level}}',
  'exchange.what.paragraph': 'Абзац',
  'exchange.what.item': 'Нумерованный пункт',
  'exchange.what.bullet': 'Элемент списка',
  'exchange.what.quote': 'Цитата',
  'exchange.what.code': 'Код',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': 'Разделительная линия',
  'exchange.what.definition': 'Определение ссылки',
  'exchange.what.meta': 'Данные о тексте',
  'exchange.what.field': 'Значение в шапке файла',
  'exchange.what.cell': 'Ячейка таблицы',
  'exchange.what.marker': 'Метка',
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim':
    'Не переводить: во всех переводах этот абзац приводится на английском языке без изменений',
  'exchange.note.demand': 'Этого требует документ: «{{sentence}}»',
  'exchange.note.clause':
    'Здесь сказано, что преимущественную силу имеет английский текст: это должно быть и в переводе',
  'exchange.note.keep': 'Нужно сохранить: {{list}}',
  'exchange.note.changed': 'Английский текст изменился после перевода. Прежний текст: {{before}}',
  'exchange.note.merged': 'В переводе это объединено с другим пунктом: {{text}}',
  'exchange.note.split': 'В переводе это разделено на несколько частей: {{text}}',
  'export.written': 'Записан файл {{path}}: {{items}}, перевести — {{open}}, просмотреть заново — {{stale}}',
  'export.same': 'Файл {{path}} актуален',
  'export.disagrees':
    'Нельзя экспортировать {{lang}}: второе средство чтения находит в файле не то, что было записано',
  'export.disagreement': '{{type}}, {{unit}}: записано «{{written}}», прочитано «{{read}}»',
  'packet.lang': 'ru',
  'packet.title': 'Перевод документа «{{document}}» на {{language}}',
  'packet.how': 'Как работать с этой страницей',
  'packet.step.write':
    'Под каждым английским абзацем напишите его перевод. Один абзац остаётся одним абзацем.',
  'packet.step.keep':
    'Сохраняйте знаки вокруг слов, например ** и [ ]( ): в переводе они должны стоять вокруг соответствующих слов.',
  'packet.step.locked': 'Абзацы без поля для ввода остаются на английском языке. Этого требует документ.',
  'packet.step.stale':
    'Абзацы с пометкой «просмотреть заново» переведены с более старого английского текста.',
  'packet.step.tool':
    'Вы работаете в Poedit, OmegaT или другой программе? Сразу сохраните файл и откройте его в этой программе.',
  'packet.step.save': 'В конце сохраните файл и отправьте его обратно — туда, откуда пришла эта страница.',
  'packet.name': 'Ваше имя',
  'packet.save': 'Сохранить файл для отправки',
  'packet.stale': 'просмотреть заново',
  'packet.open': 'перевести',
  'packet.print': 'Отпечаток английского текста: {{fingerprint}}',
  'packet.language': 'Язык: {{lang}}',
  'import.title': 'Перевод документа «{{document}}» на язык {{lang}} из {{path}}',
  'import.edited': 'изменён',
  'import.new': 'новый',
  'import.stale': 'изменён, с более старого английского текста',
  'import.kept': 'оставлен как есть здесь',
  'import.conflict': 'конфликт',
  'import.refused': 'отклонён',
  'import.confidence': 'уверенность {{percent}} %',
  'import.here': 'Здесь',
  'import.file': 'Файл',
  'import.reason.source':
    'его английский текст изменён в файле; нужно экспортировать пункт заново и переводить полученный текст',
  'import.reason.locked': 'он должен оставаться на английском языке без изменений',
  'import.reason.codes': 'его разметка отличается от разметки английского текста: {{list}}',
  'import.reason.unknown': 'такого пункта в документе нет',
  'import.reason.removed': 'такого пункта в документе больше нет; он был в редакции {{edition}}',
  'import.reason.duplicate': 'он стоит в строке {{first}} и в строке {{second}} с разными переводами',
  'import.reason.mixed':
    'здесь он объединён с другим пунктом или разделён; сначала нужно разграничить пункты в переводе',
  'import.reason.markup': 'его нельзя записать одним абзацем Markdown',
  'import.reason.characters': 'в нём есть символы, которых не должно быть ни в одном тексте',
  'import.reason.long': 'он длиннее {{limit}} символов',
  'import.note': 'Заметка переводчика к пункту {{item}}: {{text}}',
  'import.rest': 'Показано изменённых пунктов: {{shown}} из {{count}}. Все: --full',
  'import.missing_few': '{{count}} пунктов документа нет в файле; в них ничего не изменено',
  'import.missing_many': '{{count}} пунктов документа нет в файле; в них ничего не изменено',
  'import.missing_one': '{{count}} пункта документа нет в файле; эта часть перевода не изменена',
  'import.missing_other': '{{count}} пункта документа нет в файле; в них ничего не изменено',
  'import.unchanged': 'Импортировать нечего: всё это уже есть в переводе',
  'import.lost': 'Опущено, так как Markdown этого не передаёт: {{list}}',
  'import.lost.outside': 'то, что вне основного текста',
  'import.lost.hidden': 'скрытый текст',
  'import.lost.merged': 'ячейки на несколько рядов или столбцов',
  'import.lost.numbering': 'номера списков, не являющиеся цифрами',
  'import.unsure':
    'Только {{matched}} из {{total}} абзацев имеют надёжное соответствие; ничего не записано. Импортировать всё равно можно с --unsure, но лучше сначала сравнить оба текста',
  'import.would': 'Было бы импортировано в {{path}}: {{items}}',
  'import.done': 'Импортировано в {{path}}: {{items}}',
  'import.next': 'Проверить: "urtext check --lang {{lang}}"',
  'import.conflicts_few':
    'Ничего не импортировано: {{count}} пункта изменились здесь после экспорта. Взять из файла: --theirs, сохранить имеющееся здесь: --ours',
  'import.conflicts_many':
    'Ничего не импортировано: {{count}} пунктов изменились здесь после экспорта. Взять из файла: --theirs, сохранить имеющееся здесь: --ours',
  'import.conflicts_one':
    'Ничего не импортировано: {{count}} пункт изменился здесь после экспорта. Взять из файла: --theirs, сохранить имеющееся здесь: --ours',
  'import.conflicts_other':
    'Ничего не импортировано: {{count}} пункта изменились здесь после экспорта. Взять из файла: --theirs, сохранить имеющееся здесь: --ours',
  'import.machine': 'Переводчик не назван. Нужно назвать его с помощью --translator',
  'codes.missing': 'Нет кода «{{code}}» в переводе пункта {{item}}',
  'codes.extra': 'Неожиданный код «{{code}}» в переводе пункта {{item}}: в английском тексте его нет',
  'codes.doubled': 'Код «{{code}}» встречается в переводе пункта {{item}} чаще, чем в английском тексте',
  'codes.unknown': 'Неизвестный элемент «{{code}}» в переводе пункта {{item}}',
  'codes.deleted': 'Код «{{code}}» опущен в переводе пункта {{item}}, что файл допускает',
  'codes.added': 'Код «{{code}}» есть только в переводе пункта {{item}}, но не в английском тексте',
  'codes.hollow':
    'Код «{{code}}» в переводе пункта {{item}} ничего не охватывает; в английском тексте внутри него есть слова',
  'errors.exchange-record':
    'Нельзя импортировать: этот перевод проект хранит в самом файле {{path}}. Нужно поместить файл на его место, затем выполнить "urtext check"',
  'errors.exchange-packet':
    'Это та страница, которая была отправлена. Нужно открыть её в браузере и отправить обратно файл, который она сохраняет',
  'errors.exchange-unwritable': 'Нельзя экспортировать: {{reason}}',
  'errors.exchange-unreadable': '{{reason}}',
  'errors.exchange-format':
    'Не удалось определить формат файла. Имя файла должно оканчиваться на .xlf, .po, .json, .md, .html или .txt',
  'errors.exchange-lang': 'Не удалось определить язык перевода. Нужно указать его с помощью --lang',
  'errors.exchange-other-lang': 'Неожиданный язык «{{found}}» в файле; ожидался «{{expected}}»',
  'errors.exchange-source-lang':
    'Неожиданный исходный язык «{{found}}» в файле; ожидался «{{expected}}» — язык текста, имеющего преимущественную силу',
  'errors.exchange-document': 'Неожиданный документ «{{found}}» в файле. Имеются: {{known}}',
  'errors.exchange-other-document': 'Неожиданный документ «{{found}}» в файле; ожидался «{{expected}}»',
  'errors.exchange-sides': 'Нельзя использовать --ours и --theirs вместе',
  'errors.exchange-exists':
    'Нельзя записать файл: он уже существует с другим содержимым; возможно, в нём работа переводчика. Сначала нужно импортировать его либо указать --overwrite',
  'errors.exchange-nothing': 'Экспортировать нечего: переводов нет. Чтобы начать перевод, нужно указать язык',
  'errors.exchange-profile':
    'Профиль «{{profile}}» предназначен для XLIFF; нужно выбрать --format xliff12 или xliff',
  'errors.exchange-one-file':
    'Нельзя записать несколько файлов в одно место. Нужно указать папку с помощью --out',
  'errors.exchange-pairs':
    'В файле рядом с переводами нет английского текста, поэтому сравнивать не с чем. Перевод проекта проверяет "urtext check --lang LANG"',
  'help.export': 'Записать файл для переводчиков и их инструментов: XLIFF, PO, JSON или Markdown',
  'help.import':
    'Перенести изменения переводчика из такого файла либо из перевода в формате Markdown, HTML или простого текста',
  'help.arg.checkFiles': 'файлы с английским текстом и переводом для проверки без проекта',
  'help.arg.langs': 'теги языков или «all»',
  'help.arg.exchange': 'вернувшийся файл',
  'help.opt.exchange': 'формат файла (по умолчанию xliff12 — его открывает любой инструмент)',
  'help.opt.profile':
    'заполнить непереведённые пункты английским текстом для инструментов, которые скрывают то, у чего нет перевода',
  'help.opt.packet':
    'одна страница с указаниями, английским текстом и переводом для работы без каких-либо инструментов',
  'help.opt.outFile': 'файл или папка для записи, «-» для вывода в терминал (по умолчанию: здесь)',
  'help.opt.overwrite': 'заменить существующий файл с другим содержимым',
  'help.opt.langOne': 'язык перевода, если он не указан в файле',
  'help.opt.ours': 'если изменилось и то и другое, сохранить имеющееся здесь',
  'help.opt.theirs': 'если изменилось и то и другое, взять из файла',
  xmlTooLarge: 'Не удалось прочитать файл: размер в байтах — {{bytes}}, предел — {{limit}}',
  xmlEncodingUnknown: 'Не удалось декодировать файл: это не UTF-8 и не UTF-16; нужно сохранить его как UTF-8',
  xmlEncodingMismatch:
    'В файле объявлена кодировка «{{declared}}», но на деле его байты — {{actual}}; нужно сохранить его как UTF-8',
  xmlUtf8Malformed: 'С байта {{byte}} не начинается никакой символ UTF-8; нужно сохранить файл как UTF-8',
  xmlUtf16Malformed: 'Байт {{byte}} — половина символа UTF-16; файл повреждён',
  xmlUtf16WithoutMark: 'Файл похож на UTF-16 без метки порядка байтов; нужно сохранить его как UTF-8',
  xmlDoctype: 'Неожиданное объявление типа документа; в файлах обмена его быть не должно',
  xmlNotWellFormed: 'Файл — неправильно построенный XML: {{reason}}',
  xmlNoRoot: 'В файле нет корневого элемента',
  xmlTooDeep: 'Глубина вложенности элементов больше {{limit}}',
  xmlTooManyAttributes: 'У элемента больше {{limit}} атрибутов',
  xmlTooManyNodes: 'В файле больше {{limit}} элементов, атрибутов и текстов',
  xliffNotXliff: 'Ожидался корневой элемент «xliff», найден «{{element}}»',
  xliffVersionUnknown:
    'Не удалось прочитать XLIFF «{{version}}»: известны 1.0–1.2 и 2.0–2.2; нужно экспортировать файл заново в одной из этих версий',
  xliffVersionMismatch: 'Версия «{{version}}» не относится к пространству имён «{{namespace}}»',
  xliffNoFile: 'В файле нет элемента «file»',
  xliffElementMissing: 'В элементе «{{element}}» должен быть «{{child}}»',
  xliffElementUnexpected: 'Неожиданный элемент «{{element}}» в «{{parent}}»',
  xliffTextUnexpected: 'Неожиданный текст «{{text}}» в «{{element}}»',
  xliffAttributeMissing: 'У элемента «{{element}}» должен быть атрибут «{{attribute}}»',
  xliffAttributeUnexpected: 'Неожиданный атрибут «{{attribute}}» у элемента «{{element}}»',
  xliffAttributeValue: 'Неожиданное значение «{{value}}» атрибута «{{attribute}}» у элемента «{{element}}»',
  xliffBinaryUnit: 'Двоичные единицы не читаются',
  xliffUnitWithoutSegment: 'В единице нет сегмента',
  xliffSkeletonEmpty: 'В каркасе нет ни содержимого, ни ссылки',
  xliffSkeletonBoth: 'В каркасе есть и содержимое, и ссылка; допустимо только одно из двух',
  xliffIdTwice: 'Идентификатор «{{value}}» использован в строке {{first}} и ещё раз в строке {{second}}',
  xliffIdOfAnother: 'Идентификатор «{{value}}» принадлежит элементу «{{other}}» в строке {{first}}',
  xliffTargetLanguageMissing: 'В строке {{line}} есть перевод, но целевой язык не указан',
  xliffLanguageTag: 'Значение «{{value}}» атрибута «{{attribute}}» не является тегом языка',
  xliffLanguageMismatch: 'Элемент {{element}} помечен как «{{found}}»; ожидалось «{{expected}}»',
  xliffSubStateAlone: 'Подсостояние «{{subState}}» указано без состояния',
  xliffPrefixReserved: 'Префикс «xlf» зарезервирован для значений, определённых стандартом',
  xliffStateWithoutTarget: 'Состояние «{{state}}» указано у сегмента без перевода',
  xliffSegmentUntranslated: 'У сегмента нет перевода, хотя у других сегментов этой единицы он есть',
  xliffOrderTooHigh: 'Порядковый номер {{order}} больше числа частей ({{count}})',
  xliffOrderTwice: 'Место {{order}} занято переводом в строке {{first}} и ещё раз в строке {{second}}',
  xliffStartWithoutEnd: 'У начального кода «{{value}}» нет конца в этой единице',
  xliffStartWithEnds: 'У начального кода «{{value}}» больше одного конца',
  xliffStartIsolatedWithEnd:
    'Начальный код «{{value}}» помечен как изолированный, но его конец находится в этой единице',
  xliffEndWithoutStart: 'Конечный код ссылается на «{{value}}», но этого кода нет в этой единице',
  xliffEndBeforeStart: 'Конечный код стоит перед своим началом «{{value}}»',
  xliffEndIsolatedWithStart: 'Конечный код «{{value}}» помечен как изолированный, но ссылается на начало',
  xliffEndIsolatedWithoutId: 'У изолированного конечного кода должен быть идентификатор',
  xliffEndWithId:
    'У конечного кода «{{value}}» есть идентификатор, но код не изолирован; вместо этого он должен ссылаться на своё начало',
  xliffEndWithDirection: 'Направление допустимо только у изолированного конечного кода',
  xliffEndWithoutStartRef: 'Конечный код не ссылается ни на какое начало',
  xliffMarkerWithoutEnd: 'У аннотации «{{value}}» нет конца в этой единице',
  xliffMarkerWithoutStart: 'Конец аннотации «{{value}}», которой нет в этой единице',
  xliffMarkerEndFirst: 'Аннотация «{{value}}» кончается раньше, чем начинается',
  xliffHintsDiffer:
    'Значение атрибута «{{attribute}}» в конце — «{{found}}»; ожидалось «{{expected}}», как в начале',
  xliffReorderAlone: 'Код, который нельзя переставлять, нельзя также ни копировать, ни удалять',
  xliffReorderWithoutFirst: 'Перед этим кодом нет кода с canReorder="firstNo"',
  xliffCodeDeleted: 'Кода «{{value}}» нет в переводе, а удалять его нельзя',
  xliffSequenceChanged: 'Коды, которые нельзя переставлять, стоят в переводе в другом порядке',
  xliffSubTypeAlone: 'Подтип «{{subType}}» указан без типа',
  xliffSubTypeMismatch: 'Подтип «{{subType}}» относится к типу «{{expected}}», найден тип «{{type}}»',
  xliffDataUnknown: 'Атрибут «{{attribute}}» ссылается на данные «{{value}}», которых нет в этой единице',
  xliffCopyUnknown: 'Код — копия кода «{{value}}», которого нет в этой единице',
  xliffCopyWithData:
    'Код — копия кода «{{value}}»; при наличии исходных данных он должен ссылаться на данные',
  xliffCopyForbidden: 'Код — копия кода «{{value}}», который нельзя копировать',
  xliffSubFlowUnknown: 'Атрибут «{{attribute}}» ссылается на единицу «{{value}}», которой нет в этом файле',
  xliffTranslateMissing: 'В общей аннотации должно быть указано, нужно ли переводить',
  xliffCommentWithout: 'У комментария должно быть значение или ссылка на примечание',
  xliffCommentBoth: 'У комментария есть и значение, и ссылка; допустимо только одно из двух',
  xliffNoteUnknown: 'Ссылка «{{value}}» не ведёт ни к одному примечанию этой единицы',
  xliffMatchUnknown: 'Ссылка «{{value}}» не ведёт ни к одной части этой единицы',
  xliffGlossaryEmpty: 'В статье нет ни перевода, ни определения',
  xliffSubStyleAlone: 'Атрибут «subFs» указан без «fs»',
  xliffEndWithAttribute: 'Атрибут «{{attribute}}» допустим только у изолированного конечного кода',
  xliffRuleEmpty:
    'Правило ничего не требует: нужен атрибут «isPresent», «isNotPresent», «startsWith» или «endsWith»',
  xliffRuleTwice: 'Правило требует сразу нескольких вещей; нужно отдельное правило для каждой',
  xliffRuleSource: 'Атрибут «existsInSource» сочетается только с «isPresent», «startsWith» или «endsWith»',
  xliffRuleDisabled: 'Правило всего файла нельзя отключить; его нужно убрать',
  xliffResourceEmpty: 'У элемента {{element}} ресурса нет ни содержимого, ни ссылки',
  xliffResourceBoth: 'У элемента {{element}} ресурса есть и содержимое, и ссылка; допустимо только одно',
  xliffSizeDataUnknown: 'Ссылка «{{value}}» не ведёт к данным о размерах в файле',
  xliffSizeBoth: 'У элемента «{{element}}» есть и «sizeInfo», и «sizeInfoRef»; допустимо только одно',
  xliffRevisionUnknown: 'Ссылка «{{value}}» не ведёт ни к чему, ревизии чего могли бы стоять здесь',
  xliffRevisionUnclear:
    'Элементов «{{name}}» несколько ({{number}}): в ревизиях нужно указать через «ref», к какому они относятся',
  xliffPropertyTwice: 'У свойства «{{value}}» два значения в одной ревизии',
  xliffPropertyUnknown: 'Свойство «{{value}}» — не «content» и не атрибут элемента «{{name}}»',
  xliffFragment:
    'Ссылка «{{value}}» построена неверно: она называет файл, группу и единицу в этом порядке (f=, g=, u=), затем одну часть',
  xliffSpaceDiffers:
    'Пробелы в переводе обозначены «{{found}}», ожидалось «{{expected}}», как в исходном тексте',
  xliffNamespaceMissing:
    'У файла нет пространства имён: он читается как XLIFF 1.2, другие программы могут его отклонить',
  xliffWordsBesideSegments:
    'В переводе есть слова вне сегментов: возможно, программа оставила старый перевод после нового',
  xliffManyCharacters: 'Длина перевода в символах: {{size}}, ожидалось не более {{limit}}',
  xliffFewCharacters: 'Длина перевода в символах: {{size}}, ожидалось не менее {{limit}}',
  xliffManyBytes: 'Размер перевода в байтах: {{size}}, ожидалось не более {{limit}}',
  xliffFewBytes: 'Размер перевода в байтах: {{size}}, ожидалось не менее {{limit}}',
  xliffDemandAbsent: 'В переводе нет «{{text}}», хотя файл этого требует',
  xliffDemandCount: 'Число вхождений «{{text}}» в переводе: {{found}}, ожидалось {{expected}}',
  xliffDemandPresent: 'Неожиданное «{{text}}» в переводе: файл этого не допускает',
  xliffDemandStart: 'Перевод должен начинаться с «{{text}}»',
  xliffDemandEnd: 'Перевод должен заканчиваться на «{{text}}»',
  xliffDemandSource: 'Неожиданное «{{text}}» на краю перевода: в исходном тексте его там нет',
  poTooLarge: 'Файл слишком велик для чтения',
  poEncoding: 'С байта {{byte}} не начинается никакой символ UTF-8; нужно сохранить файл как UTF-8',
  poUtf16: 'UTF-16 не читается: нужно сохранить файл как UTF-8',
  poCharset:
    'Не удалось прочитать кодировку «{{charset}}»: нужно сохранить файл как UTF-8, например командой "msgconv -t UTF-8 -o NEW OLD"',
  poAscii: 'Неожиданная буква вне ASCII, указанного в заголовке: там нужно написать charset=UTF-8',
  poEmpty: 'В файле нет ни одной записи',
  poJunk: 'Неожиданно: «{{text}}»; ожидался комментарий, ключевое слово или строка в кавычках',
  poTrailing: 'Неожиданно: «{{text}}» после строки в кавычках',
  poUnclosed: 'Строка в кавычках не закрыта в пределах своей строки файла',
  poLineBreak: 'Строка в кавычках прервана концом строки файла; его нужно записать как «\\n»',
  poBackslash:
    'Неожиданно: «{{text}}»; обратная косая черта не начинает управляющую последовательность; нужно написать её дважды',
  poBytes: 'Последовательности «{{text}}» — байты, которые не образуют символа UTF-8',
  poSeparator: 'В строке стоит символ, которым gettext отделяет контексты, U+0004; его нужно удалить',
  poMark:
    'Неожиданная метка порядка байтов, на которой gettext останавливается; нужно сохранить файл как UTF-8 без неё',
  poWithoutString: 'После «{{keyword}}» нет строки в кавычках',
  poOrder:
    'Неожиданное «{{keyword}}»: в записи стоят msgctxt, msgid, msgid_plural и msgstr в этом порядке, каждое один раз',
  poConflict:
    'Здесь до строки {{last}} стоят две версии между отметками конфликта; нужно оставить одну и удалить отметки',
  poCommentInside: 'Комментарий стоит внутри записи; его нужно поставить перед записью',
  poPreviousAlone: 'Строки с «#|» стоят не прямо перед записью, где им место',
  poObsoleteMixed: 'Только часть записи отмечена «#~»; нужно отметить всю запись или ничего',
  poObsolete: 'Устаревшая запись: она сохраняется, но не используется',
  poWithoutMsgid: 'В записи нет msgid',
  poWithoutMsgstr: 'В записи «{{value}}» нет msgstr',
  poPlural: 'Формы множественного числа не читаются; из «{{value}}» используется первая форма',
  poWithoutPlural: 'В записи «{{value}}» есть формы множественного числа, но нет msgid_plural',
  poWithoutForms: 'В записи «{{value}}» есть msgid_plural, но нет формы вроде msgstr[0]',
  poFormIndex: 'Неожиданный номер формы множественного числа в «{{value}}», ожидалось msgstr[{{expected}}]',
  poForms:
    'В записи «{{value}}» форм множественного числа: {{count}}, по заголовку (nplurals) их должно быть {{expected}}',
  poLineBegin:
    'Только одно из msgid и msgstr в «{{value}}» начинается с конца строки («\\n»); должны оба или ни одно',
  poLineEnd:
    'Только одно из msgid и msgstr в «{{value}}» кончается концом строки («\\n»); должны оба или ни одно',
  poMerged:
    'Несколько переводов «{{value}}» стоят в одном, как их соединяет msgcat (#-#-#-#-#); нужно оставить один и удалить отметки',
  poTwice: 'Запись «{{value}}» стоит в строке {{first}} и ещё раз в строке {{second}}',
  jsonTooLarge: 'Файл слишком велик для чтения',
  jsonEncoding: 'С байта {{byte}} не начинается никакой символ UTF-8; нужно сохранить файл как UTF-8',
  jsonUtf16: 'UTF-16 не читается: нужно сохранить файл как UTF-8',
  jsonSyntax: 'Файл — не объект JSON: неожиданный символ',
  jsonTooDeep: 'Значения вложены слишком глубоко',
  jsonKeyTwice: 'Ключ «{{value}}» использован в строке {{first}} и ещё раз в строке {{second}}',
  jsonMark:
    'Неожиданная метка порядка байтов, на которой многие программы останавливаются; нужно сохранить файл как UTF-8 без неё',
  jsonNotText: 'Значение ключа «{{value}}» — не текст',
  writeCharacter: 'Нельзя записать «{{unit}}»: там есть {{code}}, а этот формат не может его хранить',
  writeWithoutId: 'Нельзя записать единицу «{{unit}}»: у неё нет идентификатора',
  writeIdInvalid:
    'Нельзя записать идентификатор «{{value}}»: в нём есть недопустимые для идентификатора символы',
  writeIdTwice: 'Нельзя записать идентификатор «{{value}}»: он есть у двух единиц',
  writeWithoutLanguage: 'Нельзя записать файл: в нём не указан исходный язык',
  writeWithoutUnits: 'Нельзя записать файл: в нём нет единиц',
  'errors.file-outside':
    'Неожиданно в «{{field}}»: «{{path}}»; ожидался путь внутри проекта, указанный относительно этого файла',
  'errors.spelling-lang':
    'Неожиданный ключ «{{lang}}»; ожидался тег языка BCP 47 в канонической форме, например «de» или «pt-BR»',
  'errors.spelling-script':
    'Проверить орфографию языка «{{lang}}» нельзя: его письменность не разделяет слова пробелами. Следует убрать его из «spelling»',
  'errors.bilingual-lang':
    'Неожиданный ключ «{{lang}}» в «dictionaries»; ожидался тег языка, например «de» или «zh-Hans»',
  'errors.no-bilingual':
    'Не найден словарь «{{path}}» для «{{lang}}»: ожидался файл словаря (.index с .dict.dz, .ifo с .idx и .dict, .tei, .tbx, .tsv или глоссарий в .md), путь к нему без расширения или папка с одним словарём. Поместите его туда или установите, например, командой "apt install dict-freedict-eng-deu"',
  'errors.bilingual-damaged':
    'Не удаётся распаковать эту часть словаря: она повреждена или неполна. Установите или скопируйте её заново',
  'errors.bilingual-index':
    'Неожиданная строка; ожидались слово, место и длина внутри текста словаря, разделённые табуляцией. Установите или скопируйте индекс и его .dict.dz заново, из одного источника',
  'errors.bilingual-idx':
    'Неожиданная запись {{entry}} в индексе словаря; ожидалось слово с местом внутри его текста. Установите или скопируйте его .ifo, .idx и .dict заново, из одного источника',
  'errors.bilingual-ifo':
    'Неожиданная первая строка; ожидалось "StarDict\'s dict ifo file". Укажите файл .ifo словаря StarDict',
  'errors.bilingual-line':
    'Неожиданная строка без табуляции; ожидались английское слово, табуляция и перевод. Исправьте её или начните с «#»',
  'errors.bilingual-xml':
    'Не удаётся прочитать словарь: это неправильный XML, он слишком велик или не того вида, о котором говорит его имя ({{problem}}). Скачайте или скопируйте его заново либо возьмите тот же словарь в другом виде, например DICT',
  'errors.bilingual-no-entries':
    'В словаре нет ни одной статьи; ожидались элементы «entry», как у FreeDict. Укажите сам словарь в формате TEI',
  'errors.no-dictionary':
    'Не найден словарь «{{path}}»: ожидались «{{path}}.aff» и «{{path}}.dic» либо «index.aff» и «index.dic» в этой папке. Следует поместить их туда или установить словарь, например командой "npm install dictionary-{{lang}}"',
  'errors.not-a-dictionary':
    'Файл не удаётся прочитать как часть словаря Hunspell. Возможно, он получен не полностью: следует установить или скопировать его заново',
  'errors.dictionary-affix':
    'Неожиданный конец класса аффиксов «{{name}}», который начинается здесь: его строки не те, что в нём объявлены. Следует установить или скопировать словарь заново',
  'errors.dictionary-encoding':
    'Неизвестная кодировка словаря «{{name}}». Следует взять словарь в UTF-8, как он есть в npm',
  'errors.dictionary-not-utf8':
    'Неожиданные байты в словаре, в котором объявлена кодировка UTF-8. Следует исправить «SET» в его файле .aff или установить его заново',
  'errors.dictionary-repeats':
    'Неожиданное слово: оно стоит в словаре более {{limit}} раз. Следует удалить одинаковые строки или установить словарь заново',
  'errors.dictionary-refused':
    'Hunspell не может работать с этим словарём. Следует установить или скопировать его заново либо взять другую его версию',
  'errors.word-list-line':
    'Неожиданно: «{{word}}»; ожидалось одно слово в строке; «*» в конце означает любые буквы, а «#» начинает примечание',
  'errors.word-list-long': 'Не удалось прочитать список слов: в нём больше {{limit}} слов',
  'errors.grammar-pattern': 'В «{{path}}» нет «{{part}}»: у каждого перевода свой отчёт',
  'errors.grammar-placeholder':
    'Неожиданно в «{{path}}»: «{{part}}»; ожидались только «{lang}» и «{document}»',
  'help.verify':
    'Сказать, что представляет собой копия: точная, перевод, производное произведение, изменённая или иное',
  'help.arg.copies': 'файлы или папки; «-» — стандартный ввод',
  'help.opt.ndjson':
    'читать поток путей или записей WARC или WET и писать по одной строке JSON на каждую найденную копию',
  'help.opt.after': 'с --ndjson: продолжить после этой записи',
  'help.opt.signers':
    'пакеты должен подписать кто-то из этого файла разрешённых подписантов в виде ssh-keygen',
  'errors.verify-signers':
    'Такой строки в файле разрешённых подписантов быть не может. Напишите имя, вид ключа и ключ: you@example.org ssh-ed25519 AAAA…',
  'errors.no-such-record': 'В потоке нет записи «{{record}}», после которой можно было бы продолжить',
  'verify.faithful': 'Точная копия «{{document}}», редакция {{edition}}',
  'verify.translation': 'Перевод на «{{lang}}» документа «{{document}}», редакция {{edition}}: принятый',
  'verify.translation-other':
    'Перевод на «{{lang}}» документа «{{document}}», редакция {{edition}}: не такой, каким он был принят',
  'verify.derivative': 'Производное произведение от «{{document}}», редакция {{edition}} ({{lang}})',
  'verify.altered': 'Изменённая копия «{{document}}», редакция {{edition}} ({{lang}})',
  'verify.excerpt': 'Выдержка из «{{document}}», редакция {{edition}} ({{lang}}), не весь текст',
  'verify.other':
    'Другой документ с названием «{{document}}», редакция {{edition}}: ни одного её пункта в нём нет',
  'verify.other-document': 'Копия другого документа: «{{document}}», редакция {{edition}} ({{lang}})',
  'verify.recognised':
    'Узнан по буквам как «{{document}}», редакция {{edition}} ({{lang}}); это не доказательство',
  'verify.unknown': 'Неизвестно: в нём нет ничего из известных документов',
  'verify.complete.yes': 'Все пункты на месте',
  'verify.complete.no': 'Не хватает пунктов',
  'verify.notice.present': 'Уведомление и его абзац стоят без изменений',
  'verify.notice.altered': 'Уведомление или его абзац изменены',
  'verify.notice.missing': 'Уведомления и его абзаца нет',
  'verify.clause.present': 'Сказано, что преимущественную силу имеет оригинал',
  'verify.clause.altered': 'Предложение о том, что преимущественную силу имеет оригинал, изменено',
  'verify.clause.missing': 'Предложения о том, что преимущественную силу имеет оригинал, нет',
  'verify.clause.uncertain': 'Предложение стоит там, где говорится, что преимущественную силу имеет оригинал',
  'verify.reference': 'Оставшееся упоминание «{{found}}» ({{form}})',
  'verify.reference-doubtful': 'Возможное упоминание «{{found}}» ({{form}}): решить должен человек',
  'verify.claim': 'Выдаёт себя за копию: в нём стоит {{item}}',
  'verify.apart': 'Отличено от редакции {{edition}} по {{items}}',
  'verify.apart-document':
    'Отличено от «{{document}}», редакция {{edition}}: это другой документ с тем же названием',
  'verify.apart-none': 'В редакции {{edition}} те же слова',
  'verify.uncertain.words': 'Никто не сравнивал его слова с текстом, принятым человеком',
  'verify.uncertain.language': 'Его язык определить не удалось',
  'verify.uncertain.edition': 'С какой редакции он переведён, определить не удалось',
  'verify.uncertain.own-use':
    'Нельзя сказать, сделала ли его другая организация для собственного пользования',
  'verify.added': 'Добавлено: {{text}}',
  'verify.number': 'Номер {{item}}: {{found}}, ожидался {{expected}}',
  'verify.item.changed': 'Изменено: {{item}}',
  'verify.item.extended': 'Дополнено: {{item}}',
  'verify.item.case': 'Другие заглавные буквы: {{item}}',
  'verify.item.signs': 'Другая пунктуация: {{item}}',
  'verify.item.missing': 'Нет: {{item}}',
  'verify.item.moved': 'Перемещено: {{item}}',
  'verify.item.hidden': 'Скрыто от читателей: {{item}}',
  'verify.item.interrupted': 'Внутри стоит скрытый текст: {{item}}',
  'verify.item.stale': 'Переведено с более старого английского текста: {{item}}',
  'verify.remark.deleted_few': 'Текстовый процессор: {{count}} отслеженных удаления, прочитаны как принятые',
  'verify.remark.deleted_many': 'Текстовый процессор: {{count}} отслеженных удалений, прочитаны как принятые',
  'verify.remark.deleted_one': 'Текстовый процессор: {{count}} отслеженное удаление, прочитано как принятое',
  'verify.remark.deleted_other':
    'Текстовый процессор: {{count}} отслеженного удаления, прочитаны как принятые',
  'verify.remark.inserted_few': 'Текстовый процессор: {{count}} отслеженные вставки, прочитаны как принятые',
  'verify.remark.inserted_many': 'Текстовый процессор: {{count}} отслеженных вставок, прочитаны как принятые',
  'verify.remark.inserted_one': 'Текстовый процессор: {{count}} отслеженная вставка, прочитана как принятая',
  'verify.remark.inserted_other':
    'Текстовый процессор: {{count}} отслеженной вставки, прочитаны как принятые',
  'verify.remark.hidden_few': 'Текстовый процессор: {{count}} скрытых отрывка, пропущены',
  'verify.remark.hidden_many': 'Текстовый процессор: {{count}} скрытых отрывков, пропущены',
  'verify.remark.hidden_one': 'Текстовый процессор: {{count}} скрытый отрывок, пропущен',
  'verify.remark.hidden_other': 'Текстовый процессор: {{count}} скрытого отрывка, пропущены',
  'verify.remark.fields_few':
    'Текстовый процессор: {{count}} поля, прочитаны такими, какими показаны последний раз',
  'verify.remark.fields_many':
    'Текстовый процессор: {{count}} полей, прочитаны такими, какими показаны последний раз',
  'verify.remark.fields_one':
    'Текстовый процессор: {{count}} поле, прочитано таким, каким показано последний раз',
  'verify.remark.fields_other':
    'Текстовый процессор: {{count}} поля, прочитаны такими, какими показаны последний раз',
  'verify.remark.boxes_few': 'Текстовый процессор: {{count}} надписи, прочитаны там, где закреплены',
  'verify.remark.boxes_many': 'Текстовый процессор: {{count}} надписей, прочитаны там, где закреплены',
  'verify.remark.boxes_one': 'Текстовый процессор: {{count}} надпись, прочитана там, где закреплена',
  'verify.remark.boxes_other': 'Текстовый процессор: {{count}} надписи, прочитаны там, где закреплены',
  'verify.remark.comments_few': 'Текстовый процессор: {{count}} примечания, пропущены',
  'verify.remark.comments_many': 'Текстовый процессор: {{count}} примечаний, пропущены',
  'verify.remark.comments_one': 'Текстовый процессор: {{count}} примечание, пропущено',
  'verify.remark.comments_other': 'Текстовый процессор: {{count}} примечания, пропущены',
  'verify.remark.marks': 'Среди слов стоят знаки сносок или адреса, они пропущены: {{marks}}',
  'verify.remark.edges': 'Колонтитулы прочитаны отдельно от текста: {{lines}}',
  'verify.remark.shown': 'Таблицы стилей показывают среди слов текста слова, которых в нём нет: {{words}}',
  'verify.remark.quoted': 'Процитировано: {{items}}',
  'verify.remark.sources': 'Английский текст рядом с переводом — не из этой редакции: {{items}}',
  'verify.pack.changed':
    'Пакет не соответствует заявленному: {{path}} — не то, что сказано в списке контрольных сумм',
  'verify.pack.missing':
    'Пакет не соответствует заявленному: {{path}} есть в списке контрольных сумм, а самого файла нет',
  'verify.pack.unlisted':
    'Пакет не соответствует заявленному: {{path}} есть, а в списке контрольных сумм его нет',
  'verify.pack.document':
    'Пакет не соответствует заявленному: {{path}} — копия «{{found}}», а в манифесте сказано «{{expected}}»',
  'verify.pack.edition':
    'Пакет не соответствует заявленному: {{path}} — редакции {{found}}, а в манифесте сказано {{expected}}',
  'verify.pack.lang':
    'Пакет не соответствует заявленному: {{path}} — на языке «{{found}}», а в манифесте сказано «{{expected}}»',
  'verify.pack.kind-faithful':
    'Пакет не соответствует заявленному: {{path}} — производное произведение, а в манифесте сказано, что это точная копия',
  'verify.pack.kind-derivative':
    'Пакет не соответствует заявленному: {{path}} — сам текст, а в манифесте сказано, что это производное произведение',
  'verify.pack.title':
    'Пакет не соответствует заявленному: то, что находится в {{path}}, не называется «{{title}}», как сказано в манифесте',
  'verify.pack.definitive':
    'Пакет не соответствует заявленному: в манифесте сказано, что {{path}} имеет преимущественную силу, а её имеет только текст на языке «{{found}}»',
  'verify.pack.signed': 'Подписано: {{path}}, ключом {{fingerprint}}; чей он, не спрашивали (--signers)',
  'verify.pack.signed-by': 'Подписано: {{path}}, подписант {{signer}} ({{fingerprint}})',
  'verify.pack.signature-wrong':
    'Пакет не соответствует заявленному: подпись рядом с {{path}} не от этого файла',
  'verify.pack.signature-damaged': 'Пакет не соответствует заявленному: файл рядом с {{path}} не подпись',
  'verify.pack.signature-namespace':
    'Пакет не соответствует заявленному: подпись рядом с {{path}} сделана не для urtext',
  'verify.pack.signature-kind':
    'Подпись рядом с {{path}} сделана ключом такого вида, который здесь не проверить: используйте ssh-keygen -Y verify -n urtext',
  'verify.pack.stranger':
    '{{path}} подписан ключом, которого нет среди разрешённых подписантов: {{fingerprint}}',
  'verify.pack.unsigned': 'Пакет никем не подписан, а --signers требует подписи',
  'verify.error.empty': 'Не удалось прочитать: пусто',
  'verify.error.no-text': 'Не удалось прочитать: в нём нет текста',
  'verify.error.binary': 'Не удалось прочитать: это не текст и не известный формат',
  'verify.error.large': 'Не удалось прочитать: слишком велик',
  'verify.error.nested': 'Не удалось прочитать: архивы или письма вложены слишком глубоко',
  'verify.error.pdf': 'Не удалось прочитать: это не PDF, который можно прочитать',
  'verify.error.format':
    'Не удалось прочитать в его формате: {{reason}}, строка {{line}}, столбец {{column}}',
  'verify.error.format-whole': 'Не удалось прочитать в его формате: {{reason}}',
  'verify.error.mail': 'Не удалось прочитать: это не письмо',
  'verify.error.mails': 'Не удалось прочитать: в почтовом ящике слишком много писем',
  'verify.error.zip-damaged': 'Не удалось прочитать: архив повреждён',
  'verify.error.zip-twice': 'Не удалось прочитать: в архиве два файла с одним именем',
  'verify.error.zip-outside': 'Не удалось прочитать: файл архива ведёт за его пределы',
  'verify.error.zip-files': 'Не удалось прочитать: в архиве слишком много файлов',
  'verify.error.zip-large': 'Не удалось прочитать: распакованный архив слишком велик',
  'verify.error.record': 'Запись не прочитать: {{reason}}',
  'verify.record.too-large': 'она слишком велика',
  'verify.record.cut-off': 'она обрезана',
  'verify.record.damaged': 'она повреждена',
  'verify.record.no-WARC-record': 'это не запись WARC',
  'pack.page.languages': 'Языки',
  'pack.page.draft': 'Черновик: текст неполон или не всё в нём сверено с нынешним английским текстом.',
  'pack.page.beside': 'Показать рядом английский текст',
  'pack.page.edition': 'Редакция: {{edition}}',
  'pack.page.machine': 'Переведено машиной. Никто не проверял перевод.',
  'pack.page.licence': 'Лицензия: {{licence}}',
  'pack.page.source': 'Источник: {{url}}',
  'pack.page.formats': 'Форматы',
  'pack.page.all': 'Все тексты',
  'pack.built': 'Создано: текстов — {{texts}}, файлов — {{files}}, папка {{folder}}',
  'pack.kept': 'Не собраны заново, так как ничего не изменилось: {{kept}}',
  'pack.archive': 'и архив {{archive}}',
  'pack.items_few': 'не готовы {{count}} пункта: {{list}}',
  'pack.items_many': 'не готово {{count}} пунктов: {{list}}',
  'pack.items_one': 'не готов {{count}} пункт: {{list}}',
  'pack.items_other': 'не готовы {{count}} пункта: {{list}}',
  'pack.findings': 'проверка находит ошибки: {{rules}}',
  'pack.lacking': 'В созданном нет «{{address}}» ({{status}})',
  'pack.nothing_few': 'Ничего не записано: {{count}} проблемы',
  'pack.nothing_many': 'Ничего не записано: {{count}} проблем',
  'pack.nothing_one': 'Ничего не записано: {{count}} проблема',
  'pack.nothing_other': 'Ничего не записано: {{count}} проблемы',
  'pack.hint':
    'Их показывает "urtext check"; с "--allow draft" тексты всё равно упаковываются и сами сообщают, что они черновики',
  'pack.same': '{{folder}} — то, что было бы создано; файлов: {{files}}',
  'pack.differs_few': '{{folder}} — не то, что было бы создано: {{count}} отличия',
  'pack.differs_many': '{{folder}} — не то, что было бы создано: {{count}} отличий',
  'pack.differs_one': '{{folder}} — не то, что было бы создано: {{count}} отличие',
  'pack.differs_other': '{{folder}} — не то, что было бы создано: {{count}} отличия',
  'pack.difference.missing': 'отсутствует',
  'pack.difference.changed': 'не такой, каким был бы создан',
  'pack.difference.extra': 'не был бы создан',
  'pack.status.changed': 'изменён после принятия',
  'pack.status.unrecorded': 'никем не принят',
  'pack.status.untranslated': 'ещё на английском',
  'pack.status.draft': 'черновик',
  'pack.status.stale': 'переведён с более старого английского текста',
  'pack.status.missing': 'отсутствует',
  'pack.status.other': 'объединён, разделён или перемещён',
  'pack.status.altered': 'не английский текст слово в слово',
  'errors.pack-out': 'Укажите папку для пакета с помощью --out',
  'errors.pack-format': 'Неизвестный формат «{{format}}», ожидались некоторые из {{known}}',
  'errors.pack-site': 'Неожиданный адрес «{{site}}», ожидался такой, как «https://example.org/conduct/»',
  'errors.pack-not-allowed':
    'Нельзя упаковать «{{document}}»: его условия этого не разрешают. В них сказано: «{{basis}}»',
  'errors.pack-no-page':
    'Нельзя упаковать «{{document}}»: его условия требуют ссылки на страницу, с которой он взят. Запишите её адрес как "page" в "rights" в document.json',
  'errors.pack-not-empty': 'Нельзя записать в папку: в ней что-то другое, а не пакет',
  'errors.pack-other-files':
    'Нельзя записать в папку: в ней файлы, которых не записывал ни один пакет urtext: {{found}}. Переместите их в другое место',
  'errors.pack-needs-typst':
    'Нельзя создать PDF: Typst, который их создаёт, не установлен. Выполните "npm install {{package}}" там, где установлен urtext',
  'errors.pack-pdf': 'Нельзя создать PDF документа «{{document}}» на языке «{{lang}}»: {{reason}}',
  'errors.pack-no-glyph':
    'Нельзя создать PDF документа «{{document}}» на языке «{{lang}}»: в шрифте «{{font}}» нет знака для «{{text}}» ({{points}}). Укажите с помощью --fonts папку со шрифтом, в котором он есть',
  'help.opt.pack': 'создать, как "urtext pack": в каждом формате, и каждый байт проверен',
  'help.opt.packZip': 'с --pack: записать рядом с папкой и архив',
  'help.opt.derivePack': 'с --pack: форматы, как у "urtext pack"',
  'help.opt.fonts':
    'с --format pdf: папка шрифтов, прежде системных (повторять или перечислить через запятую)',
  'help.pack':
    'Создать то, что получают читатели: каждый язык в HTML, Markdown, тексте, Word, EPUB, JSON, XLIFF, PDF',
  'help.opt.zip': 'записать рядом с папкой и архив',
  'help.opt.packFormat':
    'форматы: html, md, txt, docx, epub, json, xliff, pdf или all (по умолчанию: все, кроме pdf, которому нужны шрифты)',
  'help.opt.packLang':
    'только эти языки, кроме языка текста, имеющего преимущественную силу (повторять или перечислить через запятую)',
  'help.opt.allowPack': '«draft»: упаковать и неготовые тексты; они сами об этом сообщают',
  'help.opt.site': 'сделать сайт, который будет по этому адресу',
  'help.opt.checkPack': 'создать снова и сравнить с папкой; ничего не записывать',
  'errors.pack-key-not-a-key': 'Нельзя подписать: это не закрытый ключ OpenSSH',
  'errors.pack-key-locked':
    'Нельзя подписать: ключ защищён паролем. Подпишите в папке пакета с помощью "ssh-keygen -Y sign -n urtext -f KEY {{manifest}}"',
  'errors.pack-key-kind':
    'Нельзя подписать: это не ключ Ed25519. Подпишите в папке пакета с помощью "ssh-keygen -Y sign -n urtext -f KEY {{manifest}}"',
  'help.opt.sign':
    'подписать манифест этим ключом Ed25519 OpenSSH; проверяет "ssh-keygen -Y verify -n urtext"',
  'rules.label/status-conflict.conflict_few':
    'Неожиданный статус «{{shown}}» в шапке файла: не проверены {{count}} пункта',
  'rules.label/status-conflict.conflict_many':
    'Неожиданный статус «{{shown}}» в шапке файла: не проверено {{count}} пунктов',
  'rules.label/status-conflict.conflict_one':
    'Неожиданный статус «{{shown}}» в шапке файла: не проверен {{count}} пункт',
  'rules.label/status-conflict.conflict_other':
    'Неожиданный статус «{{shown}}» в шапке файла: не проверено {{count}} пункта',
  'rules.structure/item-missing.below_few': 'Нет пункта {{item}} и {{count}} пунктов под ним',
  'rules.structure/item-missing.below_many': 'Нет пункта {{item}} и {{count}} пунктов под ним',
  'rules.structure/item-missing.below_one': 'Нет пункта {{item}} и {{count}} пункта под ним',
  'rules.structure/item-missing.below_other': 'Нет пункта {{item}} и {{count}} пункта под ним',
  'rules.structure/section-missing.missing_few':
    'Нет раздела «{{section}}», в котором {{count}} пункта, с {{first}} по {{last}}',
  'rules.structure/section-missing.missing_many':
    'Нет раздела «{{section}}», в котором {{count}} пунктов, с {{first}} по {{last}}',
  'rules.structure/section-missing.missing_one':
    'Нет раздела «{{section}}», в котором {{count}} пункт, с {{first}} по {{last}}',
  'rules.structure/section-missing.missing_other':
    'Нет раздела «{{section}}», в котором {{count}} пункта, с {{first}} по {{last}}',
  'rules.meta/translator-missing.missing_few':
    'В записи не назван переводчик {{count}} пунктов, первый — {{item}}',
  'rules.meta/translator-missing.missing_many':
    'В записи не назван переводчик {{count}} пунктов, первый — {{item}}',
  'rules.meta/translator-missing.missing_one':
    'В записи не назван переводчик {{count}} пункта, первый — {{item}}',
  'rules.meta/translator-missing.missing_other':
    'В записи не назван переводчик {{count}} пункта, первый — {{item}}',
  'rules.label/in-text.label': 'Текст после пункта {{item}} читается как шапка перевода',
  'rules.label/in-text.summary': 'Сообщает о тексте, который читается как шапка перевода',
  'rules.label/in-text.rationale':
    'В переводе можно сказать, что это перевод, кто его сделал и что преимущественную силу имеет английский текст, хотя в английском тексте такого нет.',
  'rules.label/in-text.remedy':
    'Делать ничего не нужно. Если сказать то же в шапке файла, это смогут прочесть и программы.',
  'rules.label/origin-missing.missing':
    'В шапке файла не указан оригинал; ожидалось его название, редакция или адрес',
  'rules.label/origin-missing.summary': 'Перевод с шапкой называет английский оригинал или ведёт к нему',
  'rules.label/origin-missing.rationale':
    'У того, кто усомнился в каком-либо предложении, должна быть возможность найти текст, имеющий преимущественную силу.',
  'rules.label/origin-missing.remedy':
    'Добавить в шапку файла «source:» с адресом или названием английского текста.',
  'rules.label/status-conflict.summary': 'Перевод не приписывает себе больше, чем говорит запись',
  'rules.label/status-conflict.rationale':
    'Читатели полагаются на перевод, который назван официальным или проверенным.',
  'rules.label/status-conflict.remedy':
    'Исправить статус в шапке файла либо добиться проверки пунктов и принять их.',
  'rules.label/status-missing.missing':
    'В шапке файла не указан статус; ожидалось official, unofficial или candidate',
  'rules.label/status-missing.summary':
    'Перевод с шапкой сообщает, является ли он официальным, неофициальным или кандидатом',
  'rules.label/status-missing.rationale':
    'Читатели должны знать, насколько можно положиться на перевод, ещё до чтения.',
  'rules.label/status-missing.remedy':
    'Добавить в шапку файла «status: unofficial» или то, что соответствует действительности.',
  'rules.label/version-mismatch.differs':
    'Неожиданная редакция «{{shown}}» в шапке файла; ожидалась «{{expected}}»',
  'rules.label/version-mismatch.summary': 'Перевод называет редакцию, с которой он сделан',
  'rules.label/version-mismatch.rationale':
    'При неверной версии читатели сверяют перевод с другим английским текстом.',
  'rules.label/version-mismatch.remedy':
    'Указать в шапке файла редакцию английского текста либо привести перевод в соответствие с ней.',
  'rules.canon/item-modified.changed':
    'Неожиданное изменение пункта {{item}} в зафиксированной редакции {{edition}}',
  'rules.canon/item-modified.removed': 'Нет пункта {{item}} в зафиксированной редакции {{edition}}',
  'rules.canon/item-modified.added':
    'Неожиданный новый пункт {{item}} в зафиксированной редакции {{edition}}',
  'rules.canon/item-modified.summary': 'Ни один пункт зафиксированной редакции не изменился',
  'rules.canon/item-modified.rationale':
    'Преимущественную силу имеет английский текст: опубликованное остаётся таким, каким было, вместе с опечатками.',
  'rules.canon/item-modified.remedy':
    'Вернуть прежний текст. Если опубликован новый текст, добавить его как новую редакцию и выполнить "urtext lock".',
  'rules.canon/item-number-duplicate.duplicate': 'Неожиданный повтор номера {{number}}, пункт {{item}}',
  'rules.canon/item-number-duplicate.gap':
    'Неожиданный номер {{number}}, пункт {{item}}; ожидался номер {{expected}}',
  'rules.canon/item-number-duplicate.summary':
    'Пункты текста, имеющего преимущественную силу, пронумерованы по порядку',
  'rules.canon/item-number-duplicate.rationale':
    'На номер, который повторён или пропущен, нельзя сослаться. Переводы наследуют эту неясность.',
  'rules.canon/item-number-duplicate.remedy':
    'Сверить с публикацией. Если так и было опубликовано, отключить это правило для проекта.',
  'rules.canon/missing-lock.missing': 'Нет отпечатков редакции {{edition}} в {{lock}}',
  'rules.canon/missing-lock.summary': 'Все редакции зафиксированы',
  'rules.canon/missing-lock.rationale':
    'Без отпечатков никто не может сказать, остаётся ли текст, имеющий преимущественную силу, тем, который был опубликован.',
  'rules.canon/missing-lock.remedy': 'Сверить текст с публикацией, затем выполнить "urtext lock".',
  'rules.canon/modified.modified':
    'Неожиданная структура зафиксированной редакции {{edition}}: изменился порядок, вид или уровень её пунктов',
  'rules.canon/modified.summary':
    'В зафиксированной редакции порядок и виды пунктов те же, что при публикации',
  'rules.canon/modified.rationale':
    'Список, ставший абзацами, или перемещённый заголовок — это уже другой документ, пусть даже все слова на месте.',
  'rules.canon/modified.remedy':
    'Вернуть прежний текст. Если опубликован новый текст, добавить его как новую редакцию и выполнить "urtext lock".',
  'rules.canon/not-definitive.otherLanguage':
    'Неожиданно: «{{shown}}» в оговорке о преимущественной силе; ожидалось «{{expected}}»',
  'rules.canon/not-definitive.summary':
    'На преимущественную силу не претендует ничто, кроме английского текста',
  'rules.canon/not-definitive.rationale':
    'Два текста, которые оба претендуют на преимущественную силу, вновь открывают спор, уже разрешённый документом.',
  'rules.canon/not-definitive.remedy':
    'Перевести оговорку так, чтобы преимущественную силу по ней имел текст на английском языке.',
  'rules.canon/source-in-translation-edited.edited':
    'Неожиданный английский текст пункта {{item}} рядом с переводом: его нет ни в одной зафиксированной редакции',
  'rules.canon/source-in-translation-edited.summary':
    'Английский текст, который стоит в файле рядом с переводом, имеет преимущественную силу',
  'rules.canon/source-in-translation-edited.rationale':
    'Кто переводит в таком файле, переводит то, что в нём стоит. С изменённого кем-то английского текста получается перевод другого текста.',
  'rules.canon/source-in-translation-edited.remedy':
    'Вернуть английский текст в том виде, в каком он опубликован, или экспортировать файл заново и сравнить с ним перевод. Ошибка в английском тексте исправляется в новой редакции.',
  'rules.canon/version-reuse.reused':
    'Неожиданный новый текст под зафиксированной редакцией {{edition}}: изменено пунктов — {{count}} из {{total}}',
  'rules.canon/version-reuse.summary':
    'Новый текст — это новая редакция, а не старая редакция с другими словами',
  'rules.canon/version-reuse.rationale':
    'Те, кто согласился с одним из двух текстов под одной датой, не смогут их различить.',
  'rules.canon/version-reuse.remedy':
    'Вернуть зафиксированный текст, сохранить новый под его собственной датой, внести его в document.json и выполнить "urtext lock".',
  'rules.notice/conflicting.conflicting':
    'Неожиданное заявление об авторских правах после пункта {{item}}: «{{words}}»',
  'rules.notice/conflicting.summary': 'Рядом с уведомлением нет второго заявления об авторских правах',
  'rules.notice/conflicting.rationale':
    'Два заявления об одном тексте оставляют неясным, чей это текст и что с ним можно делать.',
  'rules.notice/conflicting.remedy':
    'Удалить его. Кто перевёл, указывается в записи о переводе или в строке, которая не заявляет никаких прав.',
  'rules.notice/confusable.confusable': 'Неожиданные похожие символы в пункте {{item}}: {{characters}}',
  'rules.notice/confusable.invisible': 'Неожиданные невидимые символы в пункте {{item}}: {{characters}}',
  'rules.notice/confusable.space': 'Неожиданный вид пробела в пункте {{item}}: {{characters}}',
  'rules.notice/confusable.escaped': 'Неожиданный экранированный символ в пункте {{item}}',
  'rules.notice/confusable.summary': 'Абзацы, подлежащие сохранению, состоят из символов английского текста',
  'rules.notice/confusable.rationale':
    'Буквы, которые лишь похожи, другие пробелы и невидимые символы для любой сравнивающей программы — другой текст.',
  'rules.notice/confusable.remedy': 'Скопировать абзац из английского текста, а не набирать его.',
  'rules.notice/duplicated.duplicated': 'Неожиданная вторая копия пункта {{item}}',
  'rules.notice/duplicated.summary': 'Абзацы, подлежащие сохранению, стоят по одному разу',
  'rules.notice/duplicated.rationale':
    'Когда уведомления множатся, читатели не знают, какое из них действует.',
  'rules.notice/duplicated.remedy': 'Удалить вторую копию.',
  'rules.notice/lang-unmarked.unmarked':
    'Пункт {{item}} в переводе на «{{lang}}» не размечен как «{{expected}}»',
  'rules.notice/lang-unmarked.direction': 'Нет dir="ltr" у пункта {{item}} в тексте с письмом справа налево',
  'rules.notice/lang-unmarked.summary': 'Абзацы, остающиеся на английском, размечены как английские',
  'rules.notice/lang-unmarked.rationale':
    'Программы экранного доступа читают неразмеченный английский как язык перевода, а в текстах с письмом справа налево его знаки оказываются не с той стороны. В Markdown такой разметки нет, поэтому о тексте, в котором ни один язык не указан в HTML, ничего не сообщается, если правило не названо в конфигурации.',
  'rules.notice/lang-unmarked.remedy':
    'Поставить перед абзацами <div lang="en" dir="ltr"> и пустую строку, а после них пустую строку и </div>. Ничего другого внутри быть не должно.',
  'rules.notice/misplaced.misplaced':
    'Неожиданное место пункта {{item}}: он стоит не там, где в английском тексте',
  'rules.notice/misplaced.summary': 'Абзацы, подлежащие сохранению, стоят там же, где в английском тексте',
  'rules.notice/misplaced.rationale':
    'В уведомлении сказано «выше» и «этот абзац»: оно должно стоять там, где это верно.',
  'rules.notice/misplaced.remedy': 'Переместить его туда, где оно стоит в английском тексте.',
  'rules.notice/missing.missing':
    'Нет пункта {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/missing.hidden': 'Нет пункта {{item}}: он стоит только там, где читатели его не видят',
  'rules.notice/missing.summary': 'Абзацы, подлежащие сохранению, на месте',
  'rules.notice/missing.rationale':
    'Документ разрешено копировать и переводить только вместе с уведомлением и условиями. Без них копия не разрешена.',
  'rules.notice/missing.remedy':
    'Скопировать его дословно из английского текста туда, где он стоит в английском тексте.',
  'rules.notice/modified.modified':
    'Неожиданное изменение пункта {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/modified.case':
    'Неожиданный регистр букв в пункте {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/modified.extended':
    'Неожиданные слова в абзаце пункта {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/modified.interrupted':
    'Неожиданный скрытый текст внутри пункта {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/modified.summary': 'Абзацы, подлежащие сохранению, не изменены',
  'rules.notice/modified.rationale':
    'Документ требует сохранить уведомление и условия без изменений, до буквы. Отличаться могут только пробелы и разрывы строк.',
  'rules.notice/modified.remedy':
    'Скопировать его дословно из английского текста туда, где он стоит в английском тексте.',
  'rules.notice/translated.translated':
    'Неожиданный перевод пункта {{item}}; ожидался английский текст без изменений',
  'rules.notice/translated.summary': 'Абзацы, подлежащие сохранению, не переведены',
  'rules.notice/translated.rationale':
    'Переведённое уведомление — это изменённое уведомление. Перевод может стоять рядом с английским текстом, но не вместо него.',
  'rules.notice/translated.remedy':
    'Вернуть английский текст дословно. Перевод может стоять ниже с пометкой, что он не имеет обязательной силы.',
  'rules.notice/year-holder.year':
    'Неожиданный год в пункте {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/year-holder.holder':
    'Неожиданный правообладатель в пункте {{item}}, который должен стоять на английском языке без изменений',
  'rules.notice/year-holder.summary': 'В строке об авторских правах сохранены год и правообладатель',
  'rules.notice/year-holder.rationale':
    'С другим годом или правообладателем строка заявляет право, которое принадлежит кому-то другому.',
  'rules.notice/year-holder.remedy':
    'Скопировать её дословно из английского текста туда, где она стоит в английском тексте.',
  'rules.clause/definitive-missing.missing': 'Нет оговорки о преимущественной силе, пункт {{item}}',
  'rules.clause/definitive-missing.empty': 'Пустая оговорка о преимущественной силе, пункт {{item}}',
  'rules.clause/definitive-missing.summary':
    'В переводе сказано, что преимущественную силу имеет английский текст',
  'rules.clause/definitive-missing.rationale':
    'Читатели перевода должны знать, какой текст действует, если тексты расходятся.',
  'rules.clause/definitive-missing.remedy':
    'Перевести показанную здесь оговорку и поместить её туда, где она стоит в английском тексте.',
  'rules.clause/definitive-untranslated.untranslated':
    'Неожиданный английский текст в пункте {{item}}; ожидалась оговорка о преимущественной силе на языке {{lang}}',
  'rules.clause/definitive-untranslated.summary':
    'Оговорка о преимущественной силе английского текста переведена',
  'rules.clause/definitive-untranslated.rationale':
    'Она обращена к тем, кто читает перевод, потому что не читает по-английски.',
  'rules.clause/definitive-untranslated.remedy':
    'Перевести оговорку. Английское предложение может стоять рядом с ней.',
  'rules.clause/definitive-weakened.stale':
    'Устаревшая оговорка о преимущественной силе, пункт {{item}}: её английский текст изменился после перевода',
  'rules.clause/definitive-weakened.nobody':
    'Неожиданное состояние «{{state}}» оговорки о преимущественной силе, пункт {{item}}: в записи не назван проверяющий',
  'rules.clause/definitive-weakened.summary':
    'Оговорка о преимущественной силе английского текста актуальна, и у её проверки есть автор',
  'rules.clause/definitive-weakened.rationale':
    'На этом предложении держатся все остальные: если оно переведено с более старого английского текста или никем не проверено, оно ничего не доказывает.',
  'rules.clause/definitive-weakened.remedy':
    'Сравнить оговорку с нынешним английским текстом и принять её с помощью "urtext accept".',
  'rules.structure/alignment-doubtful.doubtful':
    'Неясно, действительно ли это пункт {{item}}: против этого говорят вид, номер или длина',
  'rules.structure/alignment-doubtful.nothing':
    'Неясно, действительно ли это пункт {{item}}: из кода, чисел и адресов, которые должны быть в обоих текстах, общего нет ничего',
  'rules.structure/alignment-doubtful.part':
    'Неясно, что чему соответствует с {{first}} по {{last}}: эта часть построена иначе, чем английский текст (пунктов: {{count}})',
  'rules.structure/alignment-doubtful.apart':
    'Неясно, что чему соответствует: {{percent}} % пунктов отсутствуют, добавлены или стоят в другом месте; содержание сравнивается только там, где у обоих текстов есть что-то редкое общее',
  'rules.structure/alignment-doubtful.behind':
    'Неясно, что чему соответствует (пунктов: {{count}}), так как перевод отстаёт от английского текста: {{places}}',
  'rules.structure/alignment-doubtful.exchanged':
    'Возможно, пункты {{item}} и {{other}} поменялись местами: на это указывают их тексты',
  'rules.structure/alignment-doubtful.summary':
    'Точно известно, переводом какого пункта английского текста является тот или иной текст',
  'rules.structure/alignment-doubtful.rationale':
    'Если структура, номер, длина и слова не согласуются, решить, что чему соответствует, должен человек: текст под чужим номером — это правило, которого никто не устанавливал.',
  'rules.structure/alignment-doubtful.remedy':
    'Сравнить оба текста. Если переведён более старый английский текст, укажите это командой "urtext accept --edition". Сделать их структуру одинаковой или принять пункт с помощью "urtext accept".',
  'rules.structure/heading-level.level':
    'Неожиданный уровень заголовка {{shown}} у пункта {{item}}; ожидался {{expected}}',
  'rules.structure/heading-level.levels':
    'Неожиданный уровень заголовков {{shown}}; ожидался {{expected}}. Таких заголовков {{count}}, начиная с пункта {{item}}',
  'rules.structure/heading-level.lost':
    'Неожиданно для пункта {{item}}: {{shown}}; ожидался заголовок уровня {{expected}}',
  'rules.structure/heading-level.made': 'Неожиданный заголовок для пункта {{item}}; ожидалось: {{expected}}',
  'rules.structure/heading-level.summary': 'Заголовки остаются заголовками того же уровня',
  'rules.structure/heading-level.rationale':
    'Уровень заголовка показывает, что ему подчинено; заголовку, ставшему абзацем, не подчинено ничего.',
  'rules.structure/heading-level.remedy':
    'Начать строку со стольких знаков «#», сколько их в английском тексте.',
  'rules.structure/item-extra.extra':
    'Неожиданный текст после пункта {{item}}; здесь ничего не ожидалось: в английском тексте ему ничто не соответствует',
  'rules.structure/item-extra.within':
    'Неожиданный текст после пункта {{item}}; здесь ничего не ожидалось: в английском тексте ему ничто не соответствует, если только он не часть того, что стоит до или после него',
  'rules.structure/item-extra.english':
    'Неожиданный английский текст пункта {{item}} рядом с его переводом; ожидался только перевод',
  'rules.structure/item-extra.section':
    'Неожиданный текст после пункта {{item}} и ещё {{count}} с ним: в английском тексте им ничего не соответствует',
  'rules.structure/item-extra.breaks':
    'Неожиданный текст после пункта {{item}}: он прерывает список, который снова начинается с 1; в английском тексте ему ничего не соответствует',
  'rules.structure/item-extra.doubled': 'Неожиданная вторая копия пункта {{item}}',
  'rules.structure/item-extra.summary': 'В переводе нет ничего, чего нет в английском тексте',
  'rules.structure/item-extra.rationale':
    'Предложение без английского оригинала никого ни к чему не обязывает, но его читатели не могут этого знать.',
  'rules.structure/item-extra.remedy':
    'Удалить его. Если это перевод чего-либо, поместить его туда, где оно стоит в английском тексте.',
  'rules.structure/item-merged.merged':
    'Неожиданно: один пункт вместо нескольких ({{items}}); ожидалось пунктов: {{count}}',
  'rules.structure/item-merged.indented':
    'Один пункт вместо {{items}}, ожидалось {{count}}: строка второго сдвинута слишком далеко, чтобы начать пункт',
  'rules.structure/item-merged.summary': 'Два пункта английского текста не слиты в переводе в один',
  'rules.structure/item-merged.rationale':
    'На слитые пункты нельзя сослаться по отдельности, и все последующие номера сдвигаются.',
  'rules.structure/item-merged.remedy': 'Разделить текст так, как он разделён в английском.',
  'rules.structure/item-missing.missing': 'Нет пункта {{item}}',
  'rules.structure/item-missing.uncertain':
    'Здесь не хватает пункта, вероятнее всего {{item}}: соседние пункты почти так же хорошо подходят к окружающему тексту',
  'rules.structure/item-missing.alike':
    'Нет пункта {{item}} и других с теми же словами (ещё: {{count}}): {{places}}',
  'rules.structure/item-missing.row': 'Пропущено пунктов подряд: {{count}}, с {{item}} по {{last}}',
  'rules.structure/item-missing.rowWithin':
    'Пропущено пунктов подряд: {{count}}, с {{item}} по {{last}}, если только их слова не стоят в тексте до них',
  'rules.structure/item-missing.whole': 'Нет пунктов: {{count}} из {{all}}; почти ничего ещё не переведено',
  'rules.structure/item-missing.within':
    'Нет пункта {{item}}, если только его слова не стоят в тексте до или после него',
  'rules.structure/item-missing.summary': 'Каждому пункту английского текста соответствует пункт перевода',
  'rules.structure/item-missing.rationale':
    'Читатель перевода должен найти каждое положение, которое находит читатель английского текста.',
  'rules.structure/item-missing.remedy':
    'Перевести показанный здесь английский текст и поместить его на это место.',
  'rules.structure/item-number.number':
    'Неожиданный номер {{shown}} у пункта {{item}}; ожидался {{expected}}',
  'rules.structure/item-number.summary': 'У пункта тот же номер, что в английском тексте',
  'rules.structure/item-number.rationale':
    'Ссылки вроде «пункт 4» должны на всех языках вести к одному и тому же положению. Учитываются цифры любой письменности.',
  'rules.structure/item-number.remedy': 'Дать пункту тот же номер, что в английском тексте.',
  'rules.structure/item-order.swapped':
    'Неожиданный порядок: пункты {{item}} и {{other}} стоят на месте друг друга',
  'rules.structure/item-order.moved':
    'Неожиданное место пункта {{item}}: он стоит не там, где в английском тексте',
  'rules.structure/item-order.sections':
    'Неожиданный порядок разделов: {{item}} и другие стоят не там, где в английском тексте',
  'rules.structure/item-order.many':
    'Порядок неясен: {{item}} и другие, возможно, стоят не там, где в английском тексте',
  'rules.structure/item-order.summary': 'Пункты стоят в том же порядке, что в английском тексте',
  'rules.structure/item-order.rationale':
    'На пункты ссылаются по номеру и месту: «пункт 4» должен на всех языках быть одним и тем же положением.',
  'rules.structure/item-order.remedy': 'Переместить текст туда, где он стоит в английском.',
  'rules.structure/item-split.split':
    'Неожиданное число пунктов вместо пункта {{item}}: {{count}}; ожидался один',
  'rules.structure/item-split.summary': 'Один пункт английского текста не разбит в переводе на два',
  'rules.structure/item-split.rationale':
    'Из-за разделённого пункта у читателей становится одним положением больше, и все последующие номера сдвигаются.',
  'rules.structure/item-split.remedy': 'Соединить части так, как в английском тексте.',
  'rules.structure/nesting.kind': 'Неожиданный вид пункта {{item}}: {{shown}}; ожидалось: {{expected}}',
  'rules.structure/nesting.level': 'Неожиданный уровень {{shown}} у пункта {{item}}; ожидался {{expected}}',
  'rules.structure/nesting.kinds':
    'Неожиданный вид пунктов с {{item}} по {{last}} (всего: {{count}}): {{shown}}; ожидалось: {{expected}}',
  'rules.structure/nesting.levels':
    'Неожиданные уровни пунктов с {{item}} по {{last}} (всего: {{count}}): первый на уровне {{shown}}; ожидался {{expected}}; остальные отличаются на столько же',
  'rules.structure/nesting.summary':
    'Пункты сохраняют вид и уровень: номера остаются номерами, маркеры — маркерами',
  'rules.structure/nesting.rationale':
    'На номер, ставший маркером, больше нельзя сослаться; другой уровень меняет то, что от чего зависит.',
  'rules.structure/nesting.remedy':
    'Записать пункт как в английском тексте: «1.» для номера, «-» для маркера, с тем же отступом.',
  'rules.structure/section-missing.uncertain':
    'Здесь не хватает раздела, вероятнее всего «{{section}}» (пунктов: {{count}}): соседние разделы почти так же хорошо подходят к окружающему тексту',
  'rules.structure/section-missing.elsewhere':
    'Здесь нет раздела «{{section}}» (пунктов: {{count}}), если только это не раздел после пункта {{place}}, которому ничто не соответствует',
  'rules.structure/section-missing.items': 'Пропущено пунктов подряд: {{count}}, с {{first}} по {{last}}',
  'rules.structure/section-missing.itemsWithin':
    'Пропущено пунктов подряд: {{count}}, с {{first}} по {{last}}, если только их слова не стоят в тексте до них',
  'rules.structure/section-missing.summary': 'Все разделы английского текста есть в переводе',
  'rules.structure/section-missing.rationale':
    'Перевод без преамбулы или без одного из списков — это другой документ.',
  'rules.structure/section-missing.remedy':
    'Перевести раздел и поставить его на это место. Если он нужен только в английском тексте, как список переводов, снять замечание: "urtext accept LANG --finding structure/section-missing".',
  'rules.structure/sentence-count.fewer':
    'Неожиданное число предложений в пункте {{item}}: {{shown}}; ожидалось примерно {{expected}}',
  'rules.structure/sentence-count.summary': 'В пункте из нескольких предложений ни одно из них не потеряно',
  'rules.structure/sentence-count.rationale':
    'Пропажу предложения редко замечает тот, кто читает один лишь перевод.',
  'rules.structure/sentence-count.remedy':
    'Сравнить оба текста. Если сказано всё, принять пункт с помощью "urtext accept".',
  'rules.state/blank.blank': 'Незаполненный пункт {{item}}; ожидался перевод: в нём нет ничего видимого',
  'rules.state/blank.marks':
    'В пункте {{item}} стоит только «{{shown}}»; ожидался перевод: в нём нет ни одного слова',
  'rules.state/blank.summary':
    'Нет пунктов только из пробелов и невидимых символов или только из знаков препинания там, где в английском тексте есть слова',
  'rules.state/blank.rationale':
    'Для любой программы такой пункт выглядит переведённым, а для любого читателя он пуст.',
  'rules.state/blank.remedy': 'Перевести показанный здесь английский текст.',
  'rules.state/final-changed.changed':
    'Непроверенное изменение пункта {{item}}: он был принят с состоянием {{state}} с другими словами',
  'rules.state/final-changed.summary': 'Проверенное с тех пор не изменялось',
  'rules.state/final-changed.rationale':
    'Проверка относится к тем словам, которые были прочитаны. Другие слова нужно просмотреть ещё раз.',
  'rules.state/final-changed.remedy':
    'Проверить пункт заново и принять его с помощью "urtext accept --state reviewed".',
  'rules.state/fuzzy.fuzzy': 'Неожиданный черновик пункта {{item}}: он помечен как требующий доработки',
  'rules.state/fuzzy.summary': 'Нет пунктов, всё ещё помеченных как требующие доработки',
  'rules.state/fuzzy.rationale':
    'Догадка машины или незаконченный черновик — не перевод, каким бы готовым он ни выглядел.',
  'rules.state/fuzzy.remedy':
    'Сравнить пункт с английским текстом, исправить его и принять с помощью "urtext accept".',
  'rules.state/lost-translation.summary': 'Однажды переведённое остаётся на месте',
  'rules.state/lost-translation.rationale': 'Запись без текста свидетельствует о потерянной работе.',
  'rules.state/lost-translation.remedy': 'Вернуть перевод или удалить и запись о нём.',
  'rules.state/partly-english.partly': 'Неожиданный английский текст в пункте {{item}}: «{{words}}»',
  'rules.state/partly-english.word':
    'Неожиданное английское слово «{{word}}» в пункте {{item}}, ожидалось «{{other}}», как в других местах этого пункта',
  'rules.state/partly-english.summary': 'Ни одно предложение пункта не осталось на английском',
  'rules.state/partly-english.rationale':
    'Половина пункта — это половина положения. Так бывает, когда пункт дополнен, а переведено только его новое начало.',
  'rules.state/partly-english.remedy': 'Перевести отмеченные английские слова.',
  'rules.state/previous-missing.missing':
    'Нет более старой редакции с английским текстом, с которого сделан перевод пункта {{item}}',
  'rules.state/previous-missing.summary':
    'Английский текст, с которого сделан устаревший перевод, сохранился',
  'rules.state/previous-missing.rationale':
    'Без старого текста никто не может показать, что изменилось, и весь пункт приходится читать заново.',
  'rules.state/previous-missing.remedy': 'Хранить каждую редакцию в её файле и в списке document.json.',
  'rules.state/read-only-stale.older':
    'Неожиданная старая формулировка пункта {{item}}: она из редакции {{edition}}',
  'rules.state/read-only-stale.summary': 'Защищённый текст взят из нынешней редакции, а не из более старой',
  'rules.state/read-only-stale.rationale':
    'Уведомление, верное для прошлой редакции, сегодня уже другое: другой год, другой правообладатель.',
  'rules.state/read-only-stale.remedy': 'Заменить его дословно английским текстом текущей редакции.',
  'rules.state/regressed.below':
    'Неожиданно: переведено и актуально {{done}} % пунктов; ожидалось не менее {{floor}} %',
  'rules.state/regressed.absent':
    'Нет перевода; ожидалось, что переведено и актуально не менее {{floor}} % пунктов',
  'rules.state/regressed.summary': 'Ни один перевод не опустился ниже порога, заданного в конфигурации',
  'rules.state/regressed.rationale':
    'Каждое изменение английского текста и каждый потерянный пункт немного снижают долю переведённого и актуального. Общего итога никто не замечает.',
  'rules.state/regressed.remedy':
    '"urtext status" показывает, каких пунктов нет, какие устарели или остались на английском: их следует перевести. Если достаточно меньшего, понизить "floor" в конфигурации.',
  'rules.state/same-as-source.same': 'Неожиданный английский текст пункта {{item}}; ожидался перевод',
  'rules.state/same-as-source.whole':
    'Неожиданный английский текст (пунктов: {{count}}); ожидался перевод: почти ничего ещё не переведено',
  'rules.state/same-as-source.summary': 'Нет пунктов на английском там, где ожидается перевод',
  'rules.state/same-as-source.rationale':
    'Пункт, оставленный на английском, не доходит до читателей, для которых сделан перевод.',
  'rules.state/same-as-source.remedy':
    'Перевести его. Если на обоих языках он одинаков, принять его с помощью "urtext accept".',
  'rules.state/source-version-unknown.unknown':
    'Неизвестный английский текст в записи о пункте {{item}}: его нет ни в одной редакции',
  'rules.state/source-version-unknown.summary':
    'Английский текст, на который указывает запись, был опубликован',
  'rules.state/source-version-unknown.rationale':
    'В переводе текста, который никем не опубликован, может быть сказано что угодно.',
  'rules.state/source-version-unknown.remedy':
    'Сравнить пункт с английским текстом и принять его с помощью "urtext accept". Записи не вносятся вручную.',
  'rules.state/stale-cosmetic.cosmetic':
    'В английском тексте пункта {{item}} изменились только знаки препинания, пробелы или прописные буквы',
  'rules.state/stale-cosmetic.summary':
    'Сообщает об английском тексте, в котором изменились только знаки препинания, пробелы или прописные буквы',
  'rules.state/stale-cosmetic.rationale':
    'Из-за одной запятой двадцать переводов не устаревают, но проверяющим может быть полезно о ней знать.',
  'rules.state/stale-cosmetic.remedy':
    'Делать ничего не нужно. Убрать примечание можно с помощью "urtext accept".',
  'rules.state/stale-unknown.noRecord':
    'Нет записи об этом переводе: неизвестно, с какого английского текста он сделан',
  'rules.state/stale-unknown.noRecordFits':
    'Нет записи об этом переводе: неизвестно, с какого английского текста он сделан; лучше всего подходит редакция {{edition}} (уверенность {{sure}} %)',
  'rules.state/stale-unknown.noUnit':
    'Нет записи о пункте {{item}}: неизвестно, с какого английского текста он переведён',
  'rules.state/stale-unknown.summary': 'Записано, с какого английского текста сделан перевод',
  'rules.state/stale-unknown.rationale':
    'Без записи никто не заметит, что английский текст изменился, а перевод нет.',
  'rules.state/stale-unknown.remedy':
    'Сравнить перевод с английским текстом и записать командой "urtext accept", с "--edition", если он сделан с более старой редакции.',
  'rules.state/stale.stale': 'Устаревший пункт {{item}}: его английский текст изменился после перевода',
  'rules.state/stale.editorial':
    'Устаревший пункт {{item}}: его английский текст изменился после перевода, по-видимому, только в написании и служебных словах',
  'rules.state/stale.number':
    'Устаревший пункт {{item}}: его английский текст изменился после перевода, в том числе число',
  'rules.state/stale.negation':
    'Устаревший пункт {{item}}: его английский текст изменился после перевода, в том числе то, что он отрицает или исключает',
  'rules.state/stale.modality':
    'Устаревший пункт {{item}}: его английский текст изменился после перевода, в том числе то, что в нём обязательно или разрешено',
  'rules.state/stale.renumbered':
    'Устаревший пункт {{item}}: его обозначение изменилось с {{was}} на {{now}}, а слова нет',
  'rules.state/stale.edited':
    'Устаревший пункт {{item}}: его правили после принятия, и он всё ещё записан как переведённый с более старого английского текста',
  'rules.state/stale.answered':
    'Устаревший пункт {{item}}: его правили после принятия, по-видимому с учётом изменения, и он всё ещё записан как переведённый с более старого английского текста',
  'rules.state/stale.unanswered':
    'Устаревший пункт {{item}}: его правили после принятия, но того, что изменилось в английском тексте, в нём, по-видимому, нет; он всё ещё записан как переведённый с более старого английского текста',
  'rules.state/stale.summary': 'Ни один перевод не сделан с более старого английского текста, чем нынешний',
  'rules.state/stale.rationale':
    'Английский текст пункта с тех пор изменился, а перевод по-прежнему говорит то же, что и раньше.',
  'rules.state/stale.remedy':
    'Обновить перевод. Если в нём уже сказано то же самое, принять его с помощью "urtext accept".',
  'rules.state/untranslated.empty': 'Пустой пункт {{item}}; ожидался перевод',
  'rules.state/untranslated.summary': 'Нет пустых пунктов',
  'rules.state/untranslated.rationale':
    'Пустой пункт показывает свой номер, но скрывает от читателя само положение.',
  'rules.state/untranslated.remedy': 'Перевести показанный здесь английский текст.',
  'rules.token/acronym.missing':
    'Нет аббревиатуры {{acronym}} в пункте {{item}}, хотя в других местах перевод её сохраняет',
  'rules.token/acronym.summary':
    'Аббревиатура, которую перевод сохраняет в других местах, ни в одном пункте не написана с ошибкой',
  'rules.token/acronym.rationale':
    'Читатели повсюду ищут одно и то же краткое название. Если перевод всегда ставит вместо него другое название, ничего не пропущено.',
  'rules.token/acronym.remedy':
    'Поставить аббревиатуру или внести то, что её заменяет, в «names» в document.json.',
  'rules.token/cross-reference.missing': 'Нет ссылки «{{kind}} {{expected}}» в пункте {{item}}',
  'rules.token/cross-reference.summary':
    'Ссылка на другой пункт называет тот же пункт, что и английский текст',
  'rules.token/cross-reference.rationale': 'Из-за неверной ссылки применяется другое положение.',
  'rules.token/cross-reference.remedy':
    'Поставить номер из английского текста цифрами или числительными своего языка.',
  'rules.token/currency-unit.changed':
    'Неожиданная валюта {{shown}} в пункте {{item}}; ожидалось: {{expected}}',
  'rules.token/currency-unit.missing': 'Нет валюты в пункте {{item}}, ожидалось {{expected}} или её название',
  'rules.token/currency-unit.summary': 'Денежные суммы указаны в той же валюте, что в английском тексте',
  'rules.token/currency-unit.rationale': 'Пятьдесят долларов — это не пятьдесят евро.',
  'rules.token/currency-unit.remedy':
    'Поставить знак из английского текста или название этой валюты словами.',
  'rules.token/date.month': 'Неожиданный месяц «{{shown}}» в пункте {{item}}; ожидался «{{expected}}»',
  'rules.token/date.changed': 'Неожиданная дата {{shown}} в пункте {{item}}; ожидалась {{expected}}',
  'rules.token/date.ambiguous':
    'Неожиданная дата {{shown}} в пункте {{item}}; ожидалось название месяца: день и месяц можно перепутать',
  'rules.token/date.summary':
    'Дата из английского текста в переводе означает тот же день и читается однозначно',
  'rules.token/date.rationale':
    'Из-за неверного месяца меняется срок действия положения, а «03/04/2020» для каждого второго читателя — другой день.',
  'rules.token/date.remedy':
    'Поставить день из английского текста с названием месяца либо в виде года, месяца и дня.',
  'rules.token/email.missing': 'Нет адреса электронной почты {{address}} в пункте {{item}}',
  'rules.token/email.extra':
    'Неожиданный адрес электронной почты {{address}} в пункте {{item}}: в английском тексте такого нет',
  'rules.token/email.summary': 'Все адреса электронной почты из английского текста есть в переводе',
  'rules.token/email.rationale':
    'Письмо на изменённый адрес не дойдёт ни до кого или попадёт к кому-то другому.',
  'rules.token/email.remedy': 'Скопировать адрес из английского текста.',
  'rules.token/link-target.changed':
    'Неожиданный адрес ссылки «{{shown}}» в пункте {{item}}; ожидался «{{expected}}»',
  'rules.token/link-target.missing': 'Нет ссылки на «{{expected}}» в пункте {{item}}',
  'rules.token/link-target.dead':
    'Неожиданная ссылка на «{{shown}}» в пункте {{item}}: в этом переводе она никуда не ведёт',
  'rules.token/link-target.anchor':
    'Нет якоря «{{expected}}» у пункта {{item}}: на него ведут ссылки из других мест',
  'rules.token/link-target.summary': 'Ссылки внутри проекта ведут туда же, куда в английском тексте',
  'rules.token/link-target.rationale':
    'Относительные адреса и якоря чаще всего переводят по ошибке, и тогда они никуда не ведут.',
  'rules.token/link-target.remedy':
    'Скопировать адрес ссылки из английского текста или указать ту же страницу на языке перевода.',
  'rules.token/link-text.lost':
    'Не хватает ссылок в пункте {{item}}; ожидалось: {{expected}}, как в английском тексте',
  'rules.token/link-text.empty': 'Нет слов у ссылки на «{{target}}» в пункте {{item}}',
  'rules.token/link-text.english':
    'Неожиданные английские слова «{{words}}» в ссылке в пункте {{item}}; ожидался перевод',
  'rules.token/link-text.title':
    'Неожиданные английские слова «{{words}}», которые показывает ссылка или изображение в пункте {{item}}, ожидается перевод',
  'rules.token/link-text.untitled':
    'Нет слов, переводящих «{{words}}», которые показывает ссылка или изображение в пункте {{item}}',
  'rules.token/link-text.summary':
    'То, что в английском тексте является ссылкой, в переводе тоже ссылка, и у неё есть слова',
  'rules.token/link-text.rationale': 'По ссылке без слов нельзя перейти, а ссылку на английском не понять.',
  'rules.token/link-text.remedy':
    'Сделать ссылкой слова, которые переводят слова исходной ссылки: «[слова](адрес)».',
  'rules.token/number.changed': 'Неожиданное число {{shown}} в пункте {{item}}; ожидалось {{expected}}',
  'rules.token/number.missing': 'Нет числа {{expected}} в пункте {{item}}',
  'rules.token/number.extra': 'Неожиданное число {{shown}} в пункте {{item}}: в английском тексте такого нет',
  'rules.token/number.percent': 'Нет знака процента после {{expected}} в пункте {{item}}',
  'rules.token/number.summary': 'В переводе есть все числа английского текста и нет других',
  'rules.token/number.rationale':
    'Изменённое число меняет смысл текста, а читатели не могут этого увидеть. Учитываются цифры любой письменности.',
  'rules.token/number.remedy':
    'Поставить число из английского текста. Если в языке это выражается иначе, принять пункт с помощью "urtext accept".',
  'rules.token/placeholder.missing': 'Нет заполнителя {{token}} в пункте {{item}}',
  'rules.token/placeholder.extra':
    'Неожиданный заполнитель {{token}} в пункте {{item}}: в английском тексте такого нет',
  'rules.token/placeholder.summary':
    'Все заполнители, вместо которых программа подставляет значения, стоят в переводе так же, как в английском тексте',
  'rules.token/placeholder.rationale':
    'Программа ищет именно эти знаки; вместо переведённого заполнителя ничего не будет подставлено.',
  'rules.token/placeholder.remedy': 'Скопировать заполнитель из английского текста.',
  'rules.token/proper-name.missing': 'Нет имени «{{name}}» в пункте {{item}}',
  'rules.token/proper-name.dropped':
    'Нет названия {{name}} в пункте {{item}}: английский текст упоминает его здесь, а в других местах перевод его сохраняет',
  'rules.token/proper-name.misspelt':
    'Неожиданное имя «{{shown}}» в пункте {{item}}, ожидалось «{{name}}», как в английском тексте',
  'rules.token/proper-name.summary':
    'Все имена и названия, которые сохраняет документ, есть в переводе, и ни одно имя латиницей не написано с ошибкой',
  'rules.token/proper-name.rationale':
    'Положение, в котором кто-то назван, говорит другое, если имя потеряно или искажено.',
  'rules.token/proper-name.remedy':
    'Поставить имя или ту его форму, которая указана для этого языка в «names» в document.json.',
  'rules.token/url.changed': 'Неожиданный адрес {{shown}} в пункте {{item}}; ожидался {{expected}}',
  'rules.token/url.missing': 'Нет адреса {{expected}} в пункте {{item}}',
  'rules.token/url.extra': 'Неожиданный адрес {{shown}} в пункте {{item}}: в английском тексте такого нет',
  'rules.token/url.summary': 'Все веб-адреса английского текста есть в переводе',
  'rules.token/url.rationale':
    'Потерянная или ведущая не туда ссылка отправляет читателей не к тому тексту, который назван в английском.',
  'rules.token/url.remedy':
    'Поставить адрес из английского текста или адрес той же страницы на языке перевода.',
  'rules.term/defined-term-consistency.differs':
    'В пункте {{item}} нет «{{rendering}}»: так в пункте {{definition}} переведён определённый термин «{{term}}»',
  'rules.term/defined-term-consistency.summary':
    'Термин, который определён в тексте, везде переведён одинаково',
  'rules.term/defined-term-consistency.rationale':
    'Однажды определённое действует всюду, где стоит термин. Другое слово выглядит как другое понятие, для которого ничего не определено.',
  'rules.term/defined-term-consistency.remedy':
    'Использовать слово из определения. Если пункт верен и без него, снять замечание с помощью "urtext accept".',
  'rules.term/forbidden.instead':
    'Неожиданно: «{{shown}}» для термина «{{term}}» в пункте {{item}}; ожидалось: {{expected}}',
  'rules.term/forbidden.forTerm':
    'Неожиданно: «{{shown}}» для термина «{{term}}» в пункте {{item}}; глоссарий это запрещает',
  'rules.term/forbidden.anywhere': 'Неожиданно: «{{shown}}» в пункте {{item}}; глоссарий это запрещает',
  'rules.term/forbidden.summary': 'В переводе нет слов, которые запрещены глоссарием',
  'rules.term/forbidden.rationale':
    'От этого слова решено отказаться, обычно потому, что для читателей оно означает нечто другое.',
  'rules.term/forbidden.remedy':
    'Использовать согласованное слово. Если слово здесь верно, удалить его из столбца «Forbidden» глоссария.',
  'rules.term/inconsistent.differs':
    'Неожиданный перевод пункта {{item}}; ожидался тот же, что у пункта {{other}}: английский текст одинаков',
  'rules.term/inconsistent.summary':
    'Одинаковые английские предложения переведены одинаково, где бы они ни стояли',
  'rules.term/inconsistent.rationale': 'Две формулировки читатели принимают за два разных положения.',
  'rules.term/inconsistent.remedy': 'Выбрать один из переводов.',
  'rules.term/modality.permits':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидалась обязанность, как в английском тексте',
  'rules.term/modality.leaves-open':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидалась рекомендация, как в английском тексте',
  'rules.term/modality.keyword':
    'Неожиданное «{{shown}}» в пункте {{item}}, ожидалось «{{expected}}», как в английском тексте',
  'rules.term/modality.obliges':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидалось разрешение, как в английском тексте',
  'rules.term/modality.summary':
    'То, к чему обязывает английский текст, перевод не превращает в простое разрешение, и наоборот',
  'rules.term/modality.rationale':
    '«Может» вместо «должен» лишает положение силы, а «должен» вместо «может» создаёт положение, которого никто не принимал.',
  'rules.term/modality.remedy': 'Поставить глагол, который в языке перевода соответствует английскому.',
  'rules.term/must-translate.english':
    'Неожиданное английское «{{shown}}» в пункте {{item}}; ожидалось: {{expected}}',
  'rules.term/must-translate.summary':
    'Термин, у которого в глоссарии есть перевод, не оставлен на английском',
  'rules.term/must-translate.rationale': 'Читатель, которому нужен перевод, не знает английского слова.',
  'rules.term/must-translate.remedy':
    'Перевести его. Если в языке используется и английское слово, добавить его в столбец «Translation».',
  'rules.term/negation.missing': 'Нет отрицания в пункте {{item}}: в английском тексте оно есть',
  'rules.term/negation.summary':
    'Что запрещает или отрицает английский текст, то запрещает или отрицает и перевод',
  'rules.term/negation.rationale':
    'Потерянное «не» обращает положение в его противоположность, а предложение по-прежнему читается гладко.',
  'rules.term/negation.remedy':
    'Поставить отрицание. Если в языке это выражается иначе, принять пункт с помощью "urtext accept".',
  'rules.term/required.missing': 'Нет перевода термина «{{term}}» в пункте {{item}}; ожидалось: {{expected}}',
  'rules.term/required.summary': 'Термин из глоссария переведён так, как согласовано',
  'rules.term/required.rationale':
    'В тексте, имеющем обязательную силу, у каждого понятия одно название; другое слово выглядит как другое понятие.',
  'rules.term/required.remedy':
    'Использовать согласованное слово. Если верно и другое, добавить его в глоссарий через точку с запятой.',
  'rules.term/reused.same':
    'Неожиданный перевод пункта {{item}}: он тот же, что у пункта {{other}}, а английский текст у них разный',
  'rules.term/reused.summary': 'Два разных пункта английского текста не переведены одинаково',
  'rules.term/reused.rationale':
    'Один из них скопирован поверх другого, и то, что в нём говорилось, потеряно.',
  'rules.term/reused.remedy': 'Перевести тот пункт, который не соответствует своему английскому тексту.',
  'rules.meaning/older-edition.older':
    'Неожиданный текст в пункте {{item}}: он больше подходит к редакции {{edition}}. Из слов, которые есть только в ней ({{older}}), найдено {{foundThen}}; из появившихся с тех пор ({{now}}) — {{foundNow}}',
  'rules.meaning/older-edition.summary':
    'Ни один пункт без записи не говорит того, что есть только в более старой редакции его английского текста',
  'rules.meaning/older-edition.rationale':
    'Если английский текст изменился, а никто не записал, с чего сделан перевод, прежний текст остаётся и читается хорошо. Проверяются только языки, для которых в urtext.config.json указан двуязычный словарь, и документы, у которых больше одной редакции.',
  'rules.meaning/older-edition.remedy':
    'Перевести то, что изменилось после той редакции. Если в тексте сказано то же, что в нынешнем английском тексте, принять пункт с помощью "urtext accept".',
  'rules.meaning/opposite.opposite':
    'Неожиданное «{{shown}}» в пункте {{item}}: оно значит «{{opposite}}», а для «{{expected}}» ничего не найдено',
  'rules.meaning/opposite.summary': 'Ни одно слово английского текста не передано противоположным',
  'rules.meaning/opposite.rationale':
    '«Частный» вместо «общественный» или «до» вместо «после» переворачивает положение, а предложение по-прежнему читается гладко. Проверяются только языки, для которых в urtext.config.json указан двуязычный словарь.',
  'rules.meaning/opposite.remedy':
    'Поставить слово, которое стоит в английском тексте. Если предложение говорит то же, принять пункт с помощью "urtext accept".',
  'rules.meaning/replaced.other':
    'Неожиданный текст в пункте {{item}}: искали английских слов: {{asked}}, найдено: {{found}}; в нём слова пункта {{other}}',
  'rules.meaning/replaced.nothing':
    'Неожиданный текст в пункте {{item}}: искали английских слов: {{asked}}, найдено: {{found}}. Не найдены: {{missing}}',
  'rules.meaning/replaced.summary': 'Каждый текст — перевод того английского текста, под которым он стоит',
  'rules.meaning/replaced.rationale':
    'Текст нужной длины под нужным номером может говорить совсем другое, и кто не знает обоих языков, ничего не заметит. Проверяются только языки, для которых в urtext.config.json указан двуязычный словарь, например "dictionaries": { "de": "/usr/share/dictd/freedict-eng-deu" }.',
  'rules.meaning/replaced.remedy':
    'Сравнить оба текста. Поставить перевод этого пункта; если это он и есть, только более вольный, принять пункт с помощью "urtext accept".',
  'rules.meaning/sentence-added.added':
    'Неожиданное предложение в пункте {{item}}: «{{sentence}}». Его слов в словарях: {{asked}}, из них в английском тексте: {{found}}',
  'rules.meaning/sentence-added.summary': 'Каждому предложению пункта соответствует английский текст',
  'rules.meaning/sentence-added.rationale':
    'Добавленное в переводе — положение, которого никто не принимал, под номером, на который полагаются. Проверяются только языки, для которых в urtext.config.json указан двуязычный словарь.',
  'rules.meaning/sentence-added.remedy':
    'Удалить предложение. Если английский текст говорит то же другими словами, принять пункт с помощью "urtext accept".',
  'rules.meaning/sentence-omitted.omitted':
    'Нет предложения в пункте {{item}}: «{{sentence}}». Искали его английских слов: {{asked}}, найдено: {{found}}. Не найдены: {{missing}}',
  'rules.meaning/sentence-omitted.summary': 'У каждого предложения пункта есть соответствие в переводе',
  'rules.meaning/sentence-omitted.rationale':
    'Предложения, пропущенного в середине абзаца, не заметит никто из читающих перевод. Проверяются только языки, для которых в urtext.config.json указан двуязычный словарь.',
  'rules.meaning/sentence-omitted.remedy':
    'Перевести предложение. Если оно есть другими словами, принять пункт с помощью "urtext accept".',
  'rules.text/brackets.unbalanced':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидались открытые и закрытые скобки',
  'rules.text/brackets.missing':
    'Не хватает скобок в пункте {{item}}; ожидалось: {{expected}}, как в английском тексте',
  'rules.text/brackets.summary': 'Все скобки открыты и закрыты, и скобки английского текста на месте',
  'rules.text/brackets.rationale': 'Из-за потерянной скобки меняется то, к чему относится исключение.',
  'rules.text/brackets.remedy':
    'Открыть или закрыть скобку. Полноширинные скобки считаются наравне с другими.',
  'rules.text/case.small': 'Неожиданная строчная буква в начале пункта {{item}}',
  'rules.text/case.summary':
    'Пункт начинается с прописной буквы там, где с неё начинаются пункты этого перевода',
  'rules.text/case.rationale': 'Строчная буква в начале — часто остаток более длинного предложения.',
  'rules.text/case.remedy': 'Посмотреть, не пропущены ли слова в начале, и сделать первую букву прописной.',
  'rules.text/danda.bar':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидалось «।», как в остальном переводе',
  'rules.text/danda.summary':
    'Предложения текста с дандами оканчиваются дандами, а не вертикальными чертами или точками',
  'rules.text/danda.rationale':
    'Вертикальная черта с клавиатуры похожа на данду, но ею не является: для поиска и чтения вслух она ничего не значит.',
  'rules.text/danda.remedy': 'Поставить «।».',
  'rules.text/double-space.double': 'Неожиданный второй пробел в пункте {{item}}',
  'rules.text/double-space.summary': 'Между словами стоит один пробел, а не два',
  'rules.text/double-space.rationale': 'Второй пробел часто остаётся там, где удалено слово.',
  'rules.text/double-space.remedy': 'Удалить один из них.',
  'rules.text/doubled-mark.doubled': 'Неожиданно: «{{shown}}» в пункте {{item}}; ожидался один знак',
  'rules.text/doubled-mark.summary':
    'Ни запятая, ни точка, ни точка с запятой не стоит дважды или рядом с другим таким знаком',
  'rules.text/doubled-mark.rationale': 'Это остаток изменённого предложения, как «,,» там, где убрали слово.',
  'rules.text/doubled-mark.remedy': 'Удалить лишний знак.',
  'rules.text/doubled-word.doubled': 'Неожиданное второе «{{word}}» в пункте {{item}}',
  'rules.text/doubled-word.summary': 'Ни одно слово не стоит по ошибке два раза подряд',
  'rules.text/doubled-word.rationale':
    'Это признак того, что предложение изменили и не перечитали. Языки, в которых слова удваиваются, не затрагиваются.',
  'rules.text/doubled-word.remedy': 'Удалить одно из двух.',
  'rules.text/ellipsis.dots':
    'Неожиданно: «{{shown}}» в пункте {{item}}; в английском тексте ничего не пропущено',
  'rules.text/ellipsis.summary':
    'Где в английском тексте ничего не пропущено, там ничего не пропущено и в переводе',
  'rules.text/ellipsis.rationale':
    'Три точки в переводе часто стоят вместо слов, которые кто-то хотел перевести позже.',
  'rules.text/ellipsis.remedy': 'Перевести то, что заменяют точки, или удалить их.',
  'rules.text/end-punctuation.missing': 'Нет знака в конце пункта {{item}}; ожидалось «{{expected}}»',
  'rules.text/end-punctuation.changed':
    'Неожиданно: «{{shown}}» в конце пункта {{item}}; ожидалось «{{expected}}»',
  'rules.text/end-punctuation.extra':
    'Неожиданно: «{{shown}}» в конце пункта {{item}}; знака не ожидалось, как и в английском тексте',
  'rules.text/end-punctuation.summary':
    'Пункт оканчивается тем знаком, которым этот перевод заканчивает такие пункты',
  'rules.text/end-punctuation.rationale':
    'Недостающий вопросительный знак или точка — часто след недостающих слов.',
  'rules.text/end-punctuation.remedy': 'Поставить знак, который в языке перевода соответствует английскому.',
  'rules.text/grammar.found': 'LanguageTool о «{{text}}» в пункте {{item}}: {{message}} ({{rule}})',
  'rules.text/grammar.replace':
    'LanguageTool о «{{text}}» в пункте {{item}}: {{message}} Возможно, {{suggestions}} ({{rule}})',
  'rules.text/grammar.remove':
    'LanguageTool о «{{text}}» в пункте {{item}}: {{message}} Возможно, это лишнее ({{rule}})',
  'rules.text/grammar.outdated':
    'Отчёт {{report}} составлен по другому тексту. Следует ещё раз проверить текст в LanguageTool',
  'rules.text/grammar.summary': 'У LanguageTool нет замечаний к переводу',
  'rules.text/grammar.rationale':
    'Из-за грамматической ошибки обязывающий текст выглядит небрежным, а иногда становится двусмысленным. urtext не запускает LanguageTool: он читает отчёты в JSON, которые составляются по вашему указанию, там, где велит urtext.config.json, например "grammar": "reports/{lang}/{document}.json".',
  'rules.text/grammar.remedy':
    'Исправить предложение и ещё раз проверить текст в LanguageTool. Если оно верно, снять замечание командой "urtext accept" или отключить это правило в LanguageTool.',
  'rules.text/half-width.half':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидалось «{{expected}}», как в остальном переводе',
  'rules.text/half-width.summary':
    'Знаки между китайскими и японскими иероглифами той же ширины, что в остальном переводе',
  'rules.text/half-width.rationale':
    'Запятую или точку латинской клавиатуры легко не заметить в строке широких знаков.',
  'rules.text/half-width.remedy': 'Поставить широкий знак, как в остальном переводе.',
  'rules.text/kashida.kashida': 'Неожиданная кашида в слове «{{word}}» в пункте {{item}}',
  'rules.text/kashida.summary': 'Слова арабской письменности не растянуты кашидами',
  'rules.text/kashida.rationale': 'Растянутые слова не находятся при поиске и ломаются в других шрифтах.',
  'rules.text/kashida.remedy': 'Удалить кашиду; программы вёрстки растягивают слова там, где это нужно.',
  'rules.text/long.long':
    'Неожиданная длина пункта {{item}}: отношение к ожидаемой по остальным пунктам — {{factor}}',
  'rules.text/long.summary': 'Нет пунктов, которые намного длиннее, чем можно ожидать по длине остальных',
  'rules.text/long.rationale': 'Возможно, что-то добавлено или два пункта слиты в один.',
  'rules.text/long.remedy':
    'Сравнить оба текста. Если ничего не добавлено, принять пункт с помощью "urtext accept".',
  'rules.text/multiple-capitals.capitals': 'Неожиданные прописные буквы в слове «{{word}}» в пункте {{item}}',
  'rules.text/multiple-capitals.summary':
    'Нет слов, в которых по ошибке две прописные буквы, а затем строчные',
  'rules.text/multiple-capitals.rationale': 'Клавишу прописных букв держали слишком долго, как в «THe».',
  'rules.text/multiple-capitals.remedy':
    'Заменить лишние прописные буквы строчными. Слова, которые так же написаны в английском тексте, не затрагиваются.',
  'rules.text/native-digits.mixed': 'Неожиданные цифры двух письменностей в «{{shown}}» в пункте {{item}}',
  'rules.text/native-digits.other':
    'Неожиданные цифры «{{shown}}» в пункте {{item}}; ожидались те же, что в остальном переводе',
  'rules.text/native-digits.summary':
    'Число записано цифрами одной письменности, а перевод — цифрами своего языка или ASCII',
  'rules.text/native-digits.rationale':
    'Цифры двух письменностей в одном числе нельзя прочитать, а в одном тексте они выглядят как заплата.',
  'rules.text/native-digits.remedy': 'Записать число теми же цифрами, что в остальном переводе.',
  'rules.text/punctuation-spacing.before': 'Неожиданный пробел перед «{{mark}}» в пункте {{item}}',
  'rules.text/punctuation-spacing.no-space': 'Нет пробела перед «{{mark}}» в пункте {{item}}',
  'rules.text/punctuation-spacing.inside': 'Нет пробела внутри «{{mark}}» в пункте {{item}}',
  'rules.text/punctuation-spacing.after': 'Нет пробела после «{{mark}}» в пункте {{item}}',
  'rules.text/punctuation-spacing.summary':
    'Пробелы до и после знаков стоят так же, как в остальном переводе',
  'rules.text/punctuation-spacing.rationale':
    'Знак не на своём месте мешает чтению, отрывается в конце строки и часто выдаёт место, где вырезаны слова.',
  'rules.text/punctuation-spacing.remedy':
    'Ставить пробел так, как принято в языке: перед запятой его нет, во французском он есть перед «;», «:», «!» и «?».',
  'rules.text/quotes.unbalanced':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидались открытые и закрытые кавычки',
  'rules.text/quotes.missing':
    'Не хватает кавычек в пункте {{item}}; ожидалось: {{expected}}, как в английском тексте',
  'rules.text/quotes.style':
    'Неожиданно: {{shown}} в пункте {{item}}; ожидалось {{expected}}, как принято в языке',
  'rules.text/quotes.extra':
    'Неожиданные кавычки вокруг «{{shown}}» в {{item}}: в английском тексте название стоит без них',
  'rules.text/quotes.summary':
    'Кавычки открыты и закрыты, соответствуют языку и стоят там же, где в английском тексте',
  'rules.text/quotes.rationale': 'Вместе с кавычками теряется и то, чьи это слова.',
  'rules.text/quotes.remedy': 'Заключить слова в кавычки, принятые в языке, как в английском тексте.',
  'rules.text/short.short': 'Неожиданная длина пункта {{item}}: {{percent}} % ожидаемой по остальным пунктам',
  'rules.text/short.summary': 'Нет пунктов, которые намного короче, чем можно ожидать по длине остальных',
  'rules.text/short.rationale': 'Возможно, пропущено предложение.',
  'rules.text/short.remedy':
    'Сравнить оба текста. Если ничего не пропущено, принять пункт с помощью "urtext accept".',
  'rules.text/spelling.unknown': 'Неизвестное слово «{{word}}» в пункте {{item}}',
  'rules.text/spelling.alike': 'Неизвестное слово «{{word}}» в пункте {{item}}; возможно, {{suggestions}}',
  'rules.text/spelling.most':
    '{{percent}} % слов нет в словаре {{dictionary}}: возможно, это словарь другого языка',
  'rules.text/spelling.summary': 'Каждое слово есть в словаре, который проект указал для языка',
  'rules.text/spelling.rationale':
    'Слово с ошибкой — небрежность, которую видят все, а иногда и другое слово. Проверяются только языки, для которых в urtext.config.json указан словарь Hunspell, например "spelling": { "de": "node_modules/dictionary-de" }.',
  'rules.text/spelling.remedy':
    'Исправить слово. Если оно верно, вписать его в words.txt рядом с переводом, по одному слову в строке, или внести в глоссарий.',
  'rules.text/start-punctuation.start': 'Неожиданно: «{{shown}}» в начале пункта {{item}}',
  'rules.text/start-punctuation.summary':
    'Пункт начинается словом, а не знаком, который относится к концу другого',
  'rules.text/start-punctuation.rationale':
    'Знак в начале остался от вырезанных слов или попал туда по ошибке.',
  'rules.text/start-punctuation.remedy':
    'Удалить знак или вернуть слова перед ним. Испанские вопросы начинаются с «¿».',
  'rules.text/tripled-letter.tripled': 'Неожиданно: «{{letters}}» в слове «{{word}}» в пункте {{item}}',
  'rules.text/tripled-letter.summary': 'Ни одна буква не стоит по ошибке три раза подряд',
  'rules.text/tripled-letter.rationale':
    'Слов с тремя одинаковыми буквами подряд почти не бывает; клавишу держали слишком долго. Языки, в которых такие слова есть, не затрагиваются.',
  'rules.text/tripled-letter.remedy': 'Удалить лишнюю букву.',
  'rules.text/wrong-language.other':
    'Неожиданный язык пункта {{item}}: остальному переводу знакомо лишь {{percent}} % его написания',
  'rules.text/wrong-language.summary': 'Все пункты на том же языке, что и остальной перевод',
  'rules.text/wrong-language.rationale':
    'Пункт, вставленный из перевода на другой язык, выглядит готовым, но ничего не говорит своим читателям.',
  'rules.text/wrong-language.remedy':
    'Поместить сюда перевод на язык файла. Если текст верен, принять пункт с помощью "urtext accept".',
  'rules.text/wrong-script.script':
    'Неожиданная письменность в пункте {{item}}: {{shown}}; ожидалось: {{expected}}',
  'rules.text/wrong-script.variant':
    'Неожиданный вид китайского письма в пункте {{item}}: {{shown}}; ожидалось: {{expected}}',
  'rules.text/wrong-script.summary':
    'Все пункты записаны письменностью перевода; упрощённое и традиционное китайское письмо различаются',
  'rules.text/wrong-script.rationale':
    'Пункт, записанный другой письменностью, откуда-то скопирован, и многие из читателей не могут его прочитать.',
  'rules.text/wrong-script.remedy':
    'Записать пункт письменностью, которую задаёт тег языка. Имена и названия могут остаться как есть.',
  'rules.markup/chars-around-tags.glued': 'Нет пробела перед «{{shown}}» в пункте {{item}}',
  'rules.markup/chars-around-tags.summary': 'Ссылка или выделенное слово не слипаются с соседним словом',
  'rules.markup/chars-around-tags.rationale':
    'Если теряется пробел рядом со знаком разметки, два слова сливаются в одно.',
  'rules.markup/chars-around-tags.remedy': 'Вернуть пробел или взять в разметку всё слово.',
  'rules.markup/code.changed': 'Неожиданный код в пункте {{item}}, ожидается код английского текста',
  'rules.markup/code.older': 'Неожиданный код в пункте {{item}}: это код редакции {{edition}}',
  'rules.markup/code.missing': 'Нет кода {{item}}',
  'rules.markup/code.translated':
    'Неясно, работает ли ещё код примера: начиная с пункта {{item}} в нём переведены имена или тексты',
  'rules.markup/code.span': 'Неожиданное «{{shown}}» в пункте {{item}}, ожидается код «{{expected}}»',
  'rules.markup/code.lost': 'Нет кода «{{expected}}» в пункте {{item}}',
  'rules.markup/code.unmarked': 'Нет разметки кода вокруг «{{expected}}» в пункте {{item}}',
  'rules.markup/code.summary': 'Код в переводе тот же, что в английском тексте: блоки и имена внутри текста',
  'rules.markup/code.rationale':
    'Читатели его копируют. Команда из более старой редакции или переведённая не работает.',
  'rules.markup/code.remedy':
    'Скопировать код из английского текста. Комментарии в нём, фразы в кавычках и слова в угловых скобках можно переводить.',
  'rules.markup/emphasis.missing':
    'Не хватает выделения в пункте {{item}}; ожидалось: {{expected}}, как в английском тексте',
  'rules.markup/emphasis.fewer':
    'Неожиданное число мест жирным шрифтом в пункте {{item}}: {{shown}}; ожидалось: {{expected}}, как в английском тексте',
  'rules.markup/emphasis.summary':
    'Где слова выделены в английском тексте, там есть выделенные слова и в переводе',
  'rules.markup/emphasis.rationale':
    'Выделение показывает, в чём суть пункта: например, «не», набранное полужирным. Языки набирают иностранные слова курсивом, а названия заключают в собственные знаки: выделение, которого больше, чем в английском тексте, или иное не затрагивается.',
  'rules.markup/emphasis.remedy':
    'Выделить слова, которые переводят выделенные. Вместо курсива подойдут полужирный шрифт или кавычки.',
  'rules.markup/lang-attribute.other':
    'Неожиданно: lang="{{shown}}" в пункте {{item}}; ожидалось «{{lang}}» или язык английского элемента',
  'rules.markup/lang-attribute.summary': 'Элемент, в котором указан язык, называет язык своих слов',
  'rules.markup/lang-attribute.rationale':
    'По нему программы экранного доступа выбирают произношение, а браузеры расставляют переносы.',
  'rules.markup/lang-attribute.remedy':
    'Указать язык перевода или «en» для слов, которые остаются на английском.',
  'rules.markup/marker.changed': 'Неожиданное «{{shown}}», ожидается «{{expected}}», как в английском тексте',
  'rules.markup/marker.missing': 'Нет «{{expected}}»',
  'rules.markup/marker.delimiter':
    'Нет строки дефисов под заголовком таблицы в пункте {{item}}: без неё это не таблица',
  'rules.markup/marker.flattened':
    'Неожиданная таблица в одной строке; ожидалось, что каждый ряд стоит на своей строке',
  'rules.markup/marker.box': 'Неожиданное «{{shown}}» в пункте {{item}}, ожидается «{{expected}}»',
  'rules.markup/marker.strikes':
    'Неожиданно зачёркнуто «{{shown}}» в пункте {{item}}: два знака «~» зачёркивают то, что между ними; пишите «～», «–» или «\\~»',
  'rules.markup/marker.struck':
    'Нет зачёркивания в пункте {{item}}: зачёркнутое в английском тексте снова действует',
  'rules.markup/marker.summary':
    'То, что говорит о тексте, чем он является, стоит как в английском тексте: виды примечаний, вторые строки таблиц, флажки задач',
  'rules.markup/marker.rationale':
    'Программы знают «[!WARNING]» и «:::note» только по-английски, а таблицу — только по строке дефисов под её заголовком.',
  'rules.markup/marker.remedy': 'Скопировать знак из английского текста; слова вокруг него переводятся.',
  'rules.markup/md-syntax.broken':
    'Неожиданно: «{{shown}}» среди слов пункта {{item}}; ожидалась работающая разметка',
  'rules.markup/md-syntax.summary': 'В том, что видят читатели, не осталось знаков Markdown',
  'rules.markup/md-syntax.rationale':
    'Они показывают, что при переводе сломана ссылка или выделение, чаще всего из-за пробела или недостающего знака.',
  'rules.markup/md-syntax.remedy':
    'Поставить знаки разметки как в английском тексте: «**слова**» без пробелов внутри, «[слова](адрес)» без пробела посередине.',
  'rules.markup/placeholder-token.missing': 'Нет «{{shown}}» или его перевода в скобках в пункте {{item}}',
  'rules.markup/placeholder-token.summary':
    'Пропуск, который заполняют пользователи текста, например «[INSERT NAME]», остаётся пропуском и в переводе',
  'rules.markup/placeholder-token.rationale':
    'Если пропуск потерян или незаметно заполнен, шаблон начинает утверждать что-то о ком-то.',
  'rules.markup/placeholder-token.remedy': 'Перевести слова в скобках и сохранить скобки.',
  'rules.markup/tags.missing': 'Нет {{tag}} в пункте {{item}}',
  'rules.markup/tags.extra': 'Неожиданно: {{tag}} в пункте {{item}}; в английском тексте там его нет',
  'rules.markup/tags.open':
    'Неожиданно: {{tag}} в пункте {{item}}; ожидалось, что элемент один раз открыт и один раз закрыт',
  'rules.markup/tags.summary':
    'В пункте те же элементы HTML, что в английском тексте, и каждый открыт и закрыт',
  'rules.markup/tags.rationale':
    'Потерянный элемент уносит с собой свой смысл, а незакрытый распространяется на остальную страницу.',
  'rules.markup/tags.remedy':
    'Заключить в элементы английского текста те слова, которые переводят их содержимое.',
  'rules.markup/unsafe-html.script':
    'Неожиданно: {{shown}}; ожидался текст: это может исполняться в браузере читателя',
  'rules.markup/unsafe-html.handler': 'Неожиданный обработчик события в {{shown}}; ожидался текст',
  'rules.markup/unsafe-html.link': 'Неожиданный адрес ссылки «{{shown}}»; ожидался адрес страницы',
  'rules.markup/unsafe-html.raw':
    'Неожиданный HTML {{shown}}; ожидался текст: в английском тексте такого элемента нет',
  'rules.markup/unsafe-html.summary':
    'В переводе нет HTML, которого нет в английском тексте, нет скриптов и исполняемых ссылок',
  'rules.markup/unsafe-html.rationale':
    'Переводы поступают от множества людей и показываются на страницах организации. Вместе с ними туда не должно попадать ничего исполняемого.',
  'rules.markup/unsafe-html.remedy':
    'Удалить разметку. Ссылка ведёт на страницу: через «https:» или по относительному адресу.',
  'rules.char/bidi-control.override':
    'Неожиданная принудительная смена направления {{code}} в пункте {{item}}',
  'rules.char/bidi-control.unbalanced':
    'Неожиданный символ управления направлением {{code}} в пункте {{item}}; ожидался открытый и закрытый',
  'rules.char/bidi-control.needless':
    'Неожиданный символ управления направлением {{code}} в пункте {{item}}: там ничего не пишется справа налево',
  'rules.char/bidi-control.summary':
    'Никакой символ управления направлением письма не переставляет слова и не остаётся незакрытым',
  'rules.char/bidi-control.rationale':
    'Принудительная смена направления показывает не те слова, которые стоят в тексте, а незакрытый символ переворачивает последующий текст. И то и другое уже использовали для обмана читателей.',
  'rules.char/bidi-control.remedy':
    'Удалить управляющий символ или закрыть то, что он открывает. Метки и изоляты допустимы в текстах, которые пишутся справа налево.',
  'rules.char/bom.bom': 'Неожиданная метка порядка байтов в начале файла',
  'rules.char/bom.summary': 'Файл не начинается с метки порядка байтов',
  'rules.char/bom.rationale':
    'Для UTF-8 она не нужна, а программы, которые её не ожидают, принимают её за часть первого слова.',
  'rules.char/bom.remedy': 'Сохранить файл как UTF-8 без метки порядка байтов.',
  'rules.char/confusable.mixed':
    'Неожиданная буква {{letter}} ({{code}}) в слове «{{word}}» в пункте {{item}}: слово записано другой письменностью',
  'rules.char/confusable.summary':
    'Ни в одном слове нет буквы другой письменности, лишь похожей на его собственную',
  'rules.char/confusable.rationale':
    'Такое слово не находится при поиске, неверно читается вслух и может сделать одно имя похожим на другое.',
  'rules.char/confusable.remedy': 'Набрать слово заново в одной письменности.',
  'rules.char/control.control': 'Неожиданный управляющий символ {{code}} в пункте {{item}}',
  'rules.char/control.private':
    'Неожиданный символ частного использования {{code}} в пункте {{item}}: в каждом шрифте он означает другое',
  'rules.char/control.summary':
    'В тексте нет управляющих символов, половин символов и символов частного использования',
  'rules.char/control.rationale':
    'Управляющие символы и половины символов портят файлы при передаче, а символы частного использования в другой среде становятся другими.',
  'rules.char/control.remedy': 'Удалить его или поставить тот символ, который имелся в виду.',
  'rules.char/invisible.invisible': 'Неожиданный невидимый символ {{code}} в пункте {{item}}',
  'rules.char/invisible.summary': 'Нет символов, которые никому не видны и письменности не нужны',
  'rules.char/invisible.rationale':
    'Поиск, сравнение и чтение вслух спотыкаются о символы без ширины, и в них можно спрятать слова.',
  'rules.char/invisible.remedy':
    'Удалить его. Соединители и знаки разрыва, нужные письменности, не затрагиваются.',
  'rules.char/line-endings.mixed':
    'Неожиданный конец строки {{shown}}; ожидался {{expected}}, как в остальном файле',
  'rules.char/line-endings.old': 'Неожиданный конец строки CR; ожидался LF или CR LF',
  'rules.char/line-endings.summary': 'Все строки файла оканчиваются одинаково',
  'rules.char/line-endings.rationale':
    'Из-за разных концов строк при сравнении неизменённые строки показываются как изменённые.',
  'rules.char/line-endings.remedy': 'Сохранить файл с одним видом концов строк.',
  'rules.char/mojibake.lost': 'Неожиданный символ замены в пункте {{item}}: какой-то символ потерян',
  'rules.char/mojibake.question':
    'Неожиданное «{{shown}}» в пункте {{item}}: буквы потеряны в кодировке, где их нет',
  'rules.char/mojibake.garbled':
    'Неожиданно: «{{shown}}» в пункте {{item}}; ожидалось «{{expected}}»: UTF-8 прочитан как что-то другое',
  'rules.char/mojibake.summary': 'Ни один символ не потерян и не искажён при переходе через другую кодировку',
  'rules.char/mojibake.rationale':
    'Прочитанное в неверной кодировке — не то, что было написано, и часто уже никто не может сказать, что там было.',
  'rules.char/mojibake.remedy': 'Скопировать текст заново оттуда, где он был верен, как UTF-8.',
  'rules.char/nbsp.stray': 'Неожиданный неразрывный пробел в пункте {{item}}: он ничего не удерживает вместе',
  'rules.char/nbsp.summary': 'Неразрывный пробел не стоит рядом с другим пробелом или на краю пункта',
  'rules.char/nbsp.rationale':
    'Там он ничего не удерживает вместе; он остался от другой программы и создаёт лишние промежутки.',
  'rules.char/nbsp.remedy': 'Удалить его.',
  'rules.meta/attribution-unproven.unproven':
    'Неожиданный проверяющий «{{name}}» в шапке файла: в записи нет проверки под этим именем',
  'rules.meta/attribution-unproven.summary':
    'Проверяющий, названный в шапке файла, согласно записи действительно что-то проверил',
  'rules.meta/attribution-unproven.rationale':
    'Имя под текстом, которого никто с таким именем не читал, вводит в заблуждение и читателей, и того, чьё это имя.',
  'rules.meta/attribution-unproven.remedy':
    'Добиться проверки пунктов и принять их под этим именем либо удалить имя.',
  'rules.meta/date.impossible':
    'Неожиданная дата «{{date}}» у пункта {{item}}; ожидался день в виде 2003-01-31',
  'rules.meta/date.summary': 'Даты в записи — это дни календаря',
  'rules.meta/date.rationale': 'Невозможная дата ничего не говорит о том, когда пункт был принят.',
  'rules.meta/date.remedy': 'Принять пункт заново; дату записывает команда.',
  'rules.meta/direction.wrong':
    'Неожиданное направление «{{shown}}» перевода на язык «{{lang}}»; ожидалось «{{expected}}»',
  'rules.meta/direction.summary': 'Направление письма перевода указано верно',
  'rules.meta/direction.rationale':
    'При неверном направлении предложения распадаются, а знаки стоят не с той стороны.',
  'rules.meta/direction.remedy':
    'Указать «rtl» для языков с письмом справа налево, «ltr» для остальных либо не указывать ничего.',
  'rules.meta/language-mismatch.script':
    'Неожиданная письменность {{shown}} у перевода на язык «{{lang}}»; ожидалось: {{expected}}',
  'rules.meta/language-mismatch.declared':
    'Неожиданный язык «{{shown}}» в шапке файла с переводом на язык «{{lang}}»',
  'rules.meta/language-mismatch.summary': 'Перевод сделан на тот язык, который называет его папка',
  'rules.meta/language-mismatch.rationale':
    'Перевод под неверным именем не прочитает никто из тех, кому он нужен, и проверят его не по тем правилам.',
  'rules.meta/language-mismatch.remedy': 'Переместить файл в папку его языка.',
  'rules.meta/language-tag.tag': 'Неожиданный тег языка «{{shown}}»; ожидался «{{expected}}»',
  'rules.meta/language-tag.summary': 'Папка перевода названа каноническим тегом языка',
  'rules.meta/language-tag.rationale':
    'Программы, которые ищут «he», не находят «iw». BCP 47 даёт каждому языку один канонический тег.',
  'rules.meta/language-tag.remedy': 'Переименовать папку.',
  'rules.meta/provenance-missing.missing':
    'Не указано происхождение перевода; ожидалось human, machine или machine-reviewed',
  'rules.meta/provenance-missing.summary':
    'Перевод с шапкой и без записи сообщает, сделан ли он людьми или машинами',
  'rules.meta/provenance-missing.rationale':
    'Тем и другим читатели доверяют по-разному, и всё больше законов требуют об этом сообщать.',
  'rules.meta/provenance-missing.remedy':
    'Добавить в шапку файла «origin: human», «machine» или «machine-reviewed» либо принять пункты, чтобы появилась запись.',
  'rules.meta/reviewer-missing.missing': 'Нет проверяющего у пункта {{item}}: его состояние — {{state}}',
  'rules.meta/reviewer-missing.summary': 'То, что в записи названо проверенным, кем-то проверено',
  'rules.meta/reviewer-missing.rationale': 'Проверка без имени ничего не доказывает.',
  'rules.meta/reviewer-missing.remedy':
    'Принять пункт заново с именем проверяющего или вернуть ему состояние translated.',
  'rules.meta/self-review.same':
    'Неожиданный проверяющий «{{name}}» у пункта {{item}}; ожидался кто-то другой, не переводчик',
  'rules.meta/self-review.summary': 'Никто не проверял собственный перевод',
  'rules.meta/self-review.rationale':
    'Автор предложения читает в нём то, что имел в виду, а не то, что там написано.',
  'rules.meta/self-review.remedy': 'Попросить кого-то другого проверить пункт и принять его под этим именем.',
  'rules.meta/translator-missing.summary': 'В записи сказано, кто перевёл',
  'rules.meta/translator-missing.rationale':
    'Читатели хотят знать, к кому обратиться, а переводчики хотят быть названными.',
  'rules.meta/translator-missing.remedy': 'Принять пункты заново с параметром «--translator».',
  'rules.meta/unknown-language.summary': 'Каждая папка с переводами названа по языку',
  'rules.meta/unknown-language.rationale':
    'От языка зависят правила, названия и письменности; папку, которая не называет никакого языка, проверить нельзя.',
  'rules.meta/unknown-language.remedy':
    'Назвать папку тегом языка BCP 47, например «de», «pt-BR» или «zh-Hans». Если в «translations» файла urtext.config.json заданы шаблоны, вместо этого можно указать в «languages», какой язык означает её имя.',
  'rules.file/not-utf8.summary': 'Все тексты — в UTF-8',
  'rules.file/not-utf8.rationale':
    'Программы, которые угадывают кодировку, угадывают неверно, и читатель видит другие буквы.',
  'rules.file/not-utf8.remedy': 'Сохранить файл как UTF-8.',
  'rules.file/orphan.summary': 'Каждый перевод относится к документу проекта',
  'rules.file/orphan.rationale':
    'Файл, который ни к чему не относится, никто не проверяет, но кто-то читает.',
  'rules.file/orphan.remedy': 'Переименовать файл по имени его документа или удалить его.',
  'rules.file/unparseable.summary': 'Каждый файл читается в том формате, который следует из его имени',
  'rules.file/unparseable.rationale':
    'Что нельзя прочитать, то нельзя и проверить, а молчание выглядело бы как успех.',
  'rules.file/unparseable.remedy': 'Исправить файл в указанном месте.',
  'rules.file/unreadable.summary': 'Каждый файл проекта можно открыть',
  'rules.file/unreadable.rationale':
    'Перевод, который не удаётся открыть, — это не перевод, который прошёл проверку.',
  'rules.file/unreadable.remedy':
    'Дать файлу нужные права доступа, поместить его внутрь проекта или разделить, если он слишком велик.',
  'rules.xliff/annotation.summary': 'Каждая аннотация содержит то, чего требует её тип',
  'rules.xliff/annotation.rationale':
    'Пустой комментарий ничего не говорит переводчику, а в общей аннотации остаётся неясным, нужно ли переводить её слова.',
  'rules.xliff/annotation.remedy':
    'Дать комментарию либо значение, либо ссылку на примечание, а общей аннотации — атрибут translate.',
  'rules.xliff/hints.summary': 'Указания по правке не противоречат друг другу, и переводы их соблюдают',
  'rules.xliff/hints.rationale':
    'Указания определяют, какие коды можно копировать, удалять и переставлять: перевод, который их нарушает, портит создаваемый из него документ.',
  'rules.xliff/hints.remedy':
    'Восстановить коды в переводе так, как они стоят в исходном тексте, или исправить указания.',
  'rules.xliff/inline.summary': 'Подтип встроенного кода соответствует его типу',
  'rules.xliff/inline.rationale':
    'По подтипу программы показывают полужирный шрифт, курсив и переносы строк; чего стандарт не определяет, показывается неверно или не показывается вовсе.',
  'rules.xliff/inline.remedy':
    'Исправить type и subType: значения с префиксом xlf определены стандартом, остальным нужен собственный префикс.',
  'rules.xliff/language.summary': 'Исходные тексты и переводы — на тех языках, которые объявляет файл',
  'rules.xliff/language.rationale':
    'По языку программы выбирают орфографию, термины и направление письма; без него многие не открывают файл.',
  'rules.xliff/language.remedy':
    'Исправить языки файла (srcLang и trgLang, в XLIFF 1.2 — source-language и target-language) или противоречащий им xml:lang.',
  'rules.xliff/module.summary': 'В модуле стоит то, что в нём предусмотрено, полностью и без противоречий',
  'rules.xliff/module.rationale':
    'Модуль, нарушающий собственные правила, программы отбрасывают, а с ним и то, что он сообщил бы переводчику.',
  'rules.xliff/module.remedy': 'Исправить указанный элемент или исключить модуль.',
  'rules.xliff/order.summary':
    'Каждый перевод внутри единицы занимает собственное место в порядке следования',
  'rules.xliff/order.rationale':
    'Порядок определяет, как части перевода следуют друг за другом: если он противоречив, каждая программа собирает их по-своему.',
  'rules.xliff/order.remedy': 'Пронумеровать переводы единицы так, чтобы каждое место было занято один раз.',
  'rules.xliff/pairing.summary':
    'У каждого начала кода или аннотации есть конец в той же единице, а у каждого конца — начало',
  'rules.xliff/pairing.rationale':
    'Код без одной из половин форматирует слишком много или слишком мало, вплоть до всей остальной части документа.',
  'rules.xliff/pairing.remedy':
    'Восстановить недостающую половину на её месте; пометить код как изолированный, если вторая половина находится в другой единице.',
  'rules.xliff/partial.summary': 'В единице переведены все сегменты или ни один',
  'rules.xliff/partial.rationale': 'Половина единицы выглядит переведённой, а остального в тексте нет.',
  'rules.xliff/partial.remedy': 'Перевести остальные сегменты.',
  'rules.xliff/reference.summary':
    'То, на что ссылается код, существует: данные, примечания, другие единицы, копируемый код',
  'rules.xliff/reference.rationale':
    'Ссылка, ведущая в никуда, теряет разметку или текст, которые она обозначает.',
  'rules.xliff/reference.remedy': 'Исправить ссылку или восстановить то, на что она указывает.',
  'rules.xliff/size.summary': 'Длина перевода такая, какую допускает файл',
  'rules.xliff/size.rationale': 'Слишком длинное обрезается там, где его показывают или сохраняют.',
  'rules.xliff/size.remedy': 'Перевести короче или попросить изменить предел там, откуда пришёл файл.',
  'rules.xliff/skeleton.summary': 'Каркас файла имеет либо содержимое, либо ссылку',
  'rules.xliff/skeleton.rationale':
    'Каркас — это документ без текстов: без него из переводов нельзя ничего собрать.',
  'rules.xliff/skeleton.remedy': 'Восстановить его содержимое или ссылку; если каркаса нет, исключить его.',
  'rules.xliff/state.summary': 'Состояние сегмента соответствует его содержанию',
  'rules.xliff/state.rationale':
    'Любое состояние, кроме initial, обещает перевод: без него невыполненная работа считается выполненной.',
  'rules.xliff/state.remedy':
    'Перевести сегмент или вернуть состояние initial; подсостоянию нужны состояние рядом с ним и префикс, отличный от xlf.',
  'rules.xliff/structure.summary':
    'Элементы и атрибуты стоят там, где их предусматривает XLIFF, и имеют допустимые значения',
  'rules.xliff/structure.rationale':
    'Программы пропускают то, чего не ожидают, а с ним и переводы, которые там находятся.',
  'rules.xliff/structure.remedy':
    'Исправить указанный элемент или экспортировать файл заново программой, которая следует стандарту.',
  'rules.xliff/unique-id.summary':
    'Никакие две части файла не имеют одного идентификатора там, где XLIFF требует разных',
  'rules.xliff/unique-id.rationale':
    'Переводы возвращаются по идентификаторам: из двух единиц с одним идентификатором одна получает перевод другой.',
  'rules.xliff/unique-id.remedy':
    'Дать второй части собственный идентификатор; коды перевода сохраняют те, что имеют в исходном тексте.',
  'rules.xliff/unread.summary': 'Всё содержимое файла читается',
  'rules.xliff/unread.rationale':
    'Двоичные единицы тоже могут содержать тексты, и ничто в них не проверяется.',
  'rules.xliff/unread.remedy':
    'Проверить содержимое двоичной единицы другим способом или исключить её при экспорте.',
  'rules.xliff/validation.summary': 'Перевод соблюдает правила, которые задаёт для него файл',
  'rules.xliff/validation.rationale':
    'Составителю файла нужно именно так: имя, которое остаётся, знак, которого ждёт программа.',
  'rules.xliff/validation.remedy':
    'Изменить перевод так, чтобы он соблюдал правило, или отключить правило для этой единицы.',
  'rules.xliff/version.summary':
    'Файл — XLIFF от 1.0 до 1.2 или от 2.0 до 2.2 с пространством имён своей версии',
  'rules.xliff/version.rationale':
    'У каждой версии свои элементы: если читать файл как другую версию, кажется, что переводов в нём нет.',
  'rules.xliff/version.remedy': 'Экспортировать файл заново в одной из этих версий.',
  'rules.po/entry.summary':
    'В каждой записи есть английский текст и один подходящий перевод и нет форм множественного числа',
  'rules.po/entry.rationale':
    'Без одного из них нет перевода или того, что он переводит; из форм множественного числа пропускаются все, кроме первой; а файл с неподходящими формами или концами строк gettext отвергает.',
  'rules.po/entry.remedy':
    'Дополнить запись; из двух переводов оставить один; формы множественного числа записать отдельными записями.',
  'rules.po/file.summary': 'Файл — PO в UTF-8, и в нём есть записи',
  'rules.po/file.rationale':
    'При чтении в неверной кодировке буквы превращаются в другие, а пустой файл выглядит как готовый.',
  'rules.po/file.remedy':
    'Сохранить файл как UTF-8, с charset=UTF-8 в заголовке, как это делает "msgconv -t UTF-8 -o NEW OLD"; или экспортировать заново.',
  'rules.po/obsolete.summary': 'В файле нет устаревших записей',
  'rules.po/obsolete.rationale':
    'Устаревшие записи переводят то, чего в тексте больше нет: их хранят для повторного использования, и они ни к чему не относятся.',
  'rules.po/obsolete.remedy': 'Оставить их про запас или удалить командой "msgattrib --no-obsolete".',
  'rules.po/syntax.summary': 'Каждая строка файла соответствует формату PO',
  'rules.po/syntax.rationale':
    'gettext отвергает файл с такой строкой; другие программы гадают и молча пропускают или склеивают тексты.',
  'rules.po/syntax.remedy':
    'Исправить указанную строку: текст заключается в кавычки и заканчивается на своей строке, а обратная косая черта пишется дважды.',
  'rules.po/unique.summary': 'Нет двух записей с одинаковым контекстом и одинаковым английским текстом',
  'rules.po/unique.rationale':
    'Из двух таких записей одна используется, а другая отбрасывается, и какая именно — зависит от программы.',
  'rules.po/unique.remedy': 'Удалить одну из них или различить их с помощью msgctxt.',
  'rules.json/file.summary': 'Файл — один объект JSON в UTF-8',
  'rules.json/file.rationale': 'То, что не является JSON, не прочтёт ни одна программа, даже частично.',
  'rules.json/file.remedy':
    'Исправить файл в указанном месте; часто прямо перед ним не хватает запятой или кавычки.',
  'rules.json/value.summary': 'Каждый ключ стоит один раз, его значение — текст, и перед ними ничего нет',
  'rules.json/value.rationale':
    'Из двух значений одного ключа программы берут последнее, а то, что не текст, — не перевод; на метке порядка байтов многие программы останавливаются.',
  'rules.json/value.remedy':
    'Удалить один из ключей; записать значение как текст в кавычках, без вложенности; сохранить файл как UTF-8 без метки порядка байтов.',
  'rules.tbx/root.summary': 'Файл терминов — TBX: его корневой элемент — tbx или martif',
  'rules.tbx/root.rationale': 'Термины, прочитанные из другого словаря разметки, были бы догадками.',
  'rules.tbx/root.remedy': 'Экспортировать термины заново в формате TBX (ISO 30042).',
  'rules.xml/bounds.summary': 'Файл не выходит за пределы: размер, глубина, число элементов и атрибутов',
  'rules.xml/bounds.rationale':
    'Читаются и файлы посторонних: файл, созданный, чтобы исчерпать память, не должен останавливать проверку.',
  'rules.xml/bounds.remedy': 'Разделить файл или экспортировать за один раз меньше единиц.',
  'rules.xml/doctype.summary': 'В файле нет объявления типа документа',
  'rules.xml/doctype.rationale':
    'Объявление типа документа может подключить другие файлы и раздуть несколько строк до гигабайтов; ни одному формату обмена оно не нужно.',
  'rules.xml/doctype.remedy':
    'Удалить объявление, которое начинается с <!DOCTYPE, или экспортировать файл заново.',
  'rules.xml/encoding.summary':
    'Файл записан в UTF-8 или в UTF-16 с меткой порядка байтов и не объявляет другой кодировки',
  'rules.xml/encoding.rationale':
    'Угаданная кодировка превращает одни буквы в другие, и тот, кто не читает на этом языке, этого не заметит.',
  'rules.xml/encoding.remedy': 'Сохранить файл как UTF-8 — с объявлением этой кодировки или без объявления.',
  'rules.xml/well-formed.summary': 'Файл — правильно построенный XML',
  'rules.xml/well-formed.rationale':
    'Файл, нарушающий правила XML, каждая программа читает по-своему или не читает вовсе.',
  'rules.xml/well-formed.remedy': 'Исправить файл в указанном месте или экспортировать его заново.',
  'rules.exchange/codes.summary':
    'В переводе стоят коды английского текста, каждый столько же раз и вокруг слов',
  'rules.exchange/codes.rationale':
    'Коды обозначают выделение, ссылки и прочую разметку: то, что обозначал потерянный код, в документе пропадает.',
  'rules.exchange/codes.remedy':
    'Вернуть коды к словам, к которым они относятся, и убрать те, которых нет в английском тексте.',
  'rules.label/status-conflict.conflict':
    'Неожиданный статус «{{shown}}» в шапке файла: непроверенных пунктов — {{count}}',
  'rules.structure/section-missing.missing':
    'Нет раздела «{{section}}»: пунктов — {{count}}, с {{first}} по {{last}}',
  'rules.structure/item-missing.below': 'Нет {{item}} и {{count}} пунктов под ним',
  'rules.meta/translator-missing.missing':
    'В записи не назван переводчик; таких пунктов {{count}}, первый — {{item}}',
};
