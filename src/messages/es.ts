/** The program's words in Spanish: made by a machine, not yet reviewed by a person. */

import type { Messages } from './en.ts';

export const messages: Messages = {
  'errors.cannot-read': 'No se puede leer el archivo: {{reason}}',
  'errors.cannot-write': 'No se puede escribir: {{reason}}. No se ha modificado nada',
  'errors.written-in-part':
    'No se pueden escribir todos los archivos: {{reason}}. Unos están escritos y otros no: vuelva a ejecutar urtext, que primero lo termina o lo deshace',
  'errors.changed-meanwhile':
    'No se puede escribir: alguien ha modificado el archivo mientras se trabajaba en él. No se ha modificado nada. Vuelva a ejecutar el comando',
  'errors.left-unfinished':
    'Una ejecución anterior se detuvo mientras escribía, y lo que dejó no se puede terminar ni deshacer: {{reason}}',
  'errors.busy':
    'Otra ejecución de urtext ocupa el proyecto demasiado tiempo. No se ha modificado nada. Vuelva a ejecutar el comando',
  'errors.not-a-file':
    'No se puede leer el archivo: es una tubería o un dispositivo, se esperaba un archivo normal',
  'settled.finished':
    'Una ejecución anterior se detuvo mientras escribía; lo que había decidido está terminado: {{paths}}',
  'settled.undone':
    'Una ejecución anterior se detuvo antes de decidir la escritura; lo siguiente está como antes: {{paths}}',
  'settled.changed':
    'Una ejecución anterior se detuvo mientras escribía, y alguien ha modificado esto desde entonces; queda como está: {{paths}}. Vuelva a ejecutar el comando',
  'errors.no-such-format':
    'Formato desconocido «{{format}}». Hay: {{known}}; cada uno puede tener un archivo, como en "sarif:report.sarif"',
  'errors.two-on-output':
    'En la salida solo cabe un informe: dé archivos a los otros formatos, como en "sarif:report.sarif"',
  'errors.two-in-file': 'Dos informes no pueden estar en un archivo: {{path}}',
  'errors.bad-shard':
    'Parte inesperada «{{value}}»; se espera una parte y un número de partes, como en "2/4"',
  'errors.no-shards': 'No hay partes en {{folders}}. Hágalas con "urtext check --shard 1/4", etc.',
  'errors.shard-missing':
    'Falta la parte {{index}} de {{count}}: ejecute "urtext check --shard {{index}}/{{count}}"',
  'errors.shard-twice':
    'La parte {{index}} de {{count}} está dos veces, aquí y como {{other}}. Borre la más antigua',
  'errors.shard-of-other-count':
    'Parte inesperada de {{count}}; se espera una de {{expected}} como las otras. Bórrela',
  'errors.shard-of-another':
    'La parte {{index}} de {{count}} es de otra comprobación: el programa, la configuración, el inglés o las opciones son otros. Hágala de nuevo',
  'errors.shard-torn': 'La parte no está completa. Hágala de nuevo',
  'errors.job-failed':
    'No se pudo hacer una parte de la comprobación: {{reason}}. "--jobs 1" comprueba sin hilos',
  'errors.no-git': 'No se encuentra el programa git, que "--since" necesita',
  'errors.no-such-commit':
    'No se puede saber qué cambió desde «{{ref}}»: git no lo conoce aquí o no tiene historia en común con él. Un clon superficial tiene que traer más',
  'errors.no-baseline':
    'No se encuentra la línea de base {{path}}. "--update-baseline" la hace con los hallazgos que hay',
  'errors.not-a-baseline':
    'El archivo no es una línea de base de urtext. "--update-baseline" hace una donde no la hay',
  'errors.output': 'No se puede escribir la salida: {{reason}}. No está completa',
  'errors.file-too-large': 'No se puede leer el archivo: tiene {{size}} bytes y el límite es {{limit}}',
  'errors.line-too-long':
    'No se puede leer el archivo: una línea supera los {{limit}} caracteres. Guardarlo como texto con saltos de línea',
  'errors.too-many-parts':
    'No se puede leer el archivo: tiene más de {{limit}} párrafos, puntos y celdas de tablas. Dividirlo en varios textos',
  'errors.too-many-signs':
    'No se puede leer el archivo: un párrafo tiene más de {{limit}} signos de marcado. Buscar qué se repite en él',
  'errors.binary-file':
    'Byte cero inesperado en el byte {{offset}}; se esperaba texto en UTF-8. ¿Es un archivo de procesador de textos? Guardarlo como texto sin formato',
  'errors.not-utf8':
    'Byte inesperado en el byte {{offset}}; se esperaba UTF-8. Volver a guardar el archivo con la codificación UTF-8',
  'errors.conflict-marks':
    'Aquí hay, hasta la línea {{last}}, dos versiones entre las marcas de un conflicto de git; conservar una y eliminar las marcas',
  'errors.empty-file': 'El archivo está vacío; se esperaba un texto',
  'errors.not-json':
    '{{found}} inesperado; se esperaba JSON. Comprobar si falta una coma o unas comillas justo antes',
  'errors.not-json-end':
    'Fin del archivo inesperado; se esperaba JSON. Comprobar si falta una llave o un corchete',
  'errors.repeated-key': 'Segunda clave «{{key}}» inesperada en un mismo objeto. Eliminar una de las dos',
  'errors.nested-too-deep': 'No se puede leer el archivo: tiene más de {{limit}} niveles de anidamiento',
  'errors.missing-key': 'Falta «{{pointer}}», que figura en todos los archivos de este tipo',
  'errors.unknown-key': 'Clave inesperada «{{key}}»; se esperaba una de estas: {{known}}',
  'errors.unknown-key-near': 'Clave inesperada «{{key}}». ¿Quiso decir «{{name}}»?',
  'errors.unknown-version':
    'Versión {{version}} desconocida de este archivo. Es posible que lo haya escrito un urtext más reciente: actualizar urtext',
  'errors.wrong-shape': '{{received}} inesperado en «{{pointer}}»; se esperaba {{expected}}',
  'errors.unknown-normalization':
    'Normalización «{{name}}» desconocida; se esperaba «{{known}}». Actualizar urtext',
  'errors.no-config':
    'No se encuentra «{{name}}» en {{folder}} ni por encima. Iniciar un proyecto con "urtext init FILE"',
  'errors.no-source-folder':
    'No se encuentra la carpeta de los textos que hacen fe. Corregir «source» en la configuración',
  'errors.no-documents':
    'No se encuentra aquí ninguna carpeta con un «document.json». Iniciar un proyecto con "urtext init FILE"',
  'errors.outside-project': 'No se puede leer el archivo: es un enlace que sale del proyecto',
  'errors.broken-link':
    'No se puede leer el archivo: es un enlace que no lleva a ninguna parte o que apunta a sí mismo',
  'errors.write-outside': 'No se puede escribir: un enlace sale del proyecto. No se ha modificado nada',
  'errors.folder-outside':
    '«{{path}}» inesperado en «{{field}}»; se esperaba una carpeta dentro del proyecto, con una ruta relativa a este archivo',
  'errors.init-folder':
    'Carpeta inesperada; se esperaba un texto que hace fe. Indicar el texto mismo: urtext init {{file}}',
  'errors.not-a-folder':
    'Archivo inesperado; se esperaba una carpeta. Corregir «{{field}}» en la configuración',
  'errors.document-name':
    'Nombre de documento «{{name}}» inesperado; se esperaba «{{folder}}», el nombre de su carpeta',
  'errors.missing-lock':
    'Falta el bloqueo del documento «{{document}}». Comparar el texto con la publicación y después ejecutar "urtext lock"',
  'errors.edition-not-locked':
    'Falta la edición {{edition}} en el bloqueo de «{{document}}». Comparar el texto con la publicación y después ejecutar "urtext lock"',
  'errors.lock-of-another': 'Bloqueo del documento «{{other}}» inesperado; se esperaba el de «{{document}}»',
  'errors.lock-contradicts-itself':
    'Las huellas de la edición {{edition}} no corresponden al texto del bloqueo. El bloqueo se editó a mano: restaurarlo',
  'errors.record-of-another':
    'Registro inesperado de «{{document}}» en el idioma «{{lang}}»: pertenece a otra traducción',
  'errors.lost-translation':
    'No se encuentra la traducción a la que se refiere {{record}}. Restituirla o eliminar también su registro',
  'errors.unknown-language':
    'Idioma «{{lang}}» desconocido; se esperaba una etiqueta de idioma BCP 47 como «de», «pt-BR» o «zh-Hans»',
  'errors.unknown-language-near': 'Idioma «{{lang}}» desconocido: es un país. ¿Se quería decir «{{near}}»?',
  'errors.language-too-long':
    'La etiqueta de idioma tiene {{length}} caracteres, el límite es {{limit}}: hay carpetas con su nombre',
  'errors.name-too-long':
    'El nombre «{{name}}» tiene {{length}} bytes, el límite es {{limit}}: hay archivos con ese nombre. Elegir uno más corto con --name o --edition',
  'errors.init-format':
    'No es Markdown, ni texto sencillo, ni una página web, y no se pueden distinguir sus puntos. Convertirlo primero a Markdown, por ejemplo con pandoc',
  'errors.unread':
    'Archivo «{{name}}» sin leer: las traducciones llevan el nombre de su documento, como «document.md», «document.xlf», «document.po» o «document.json»',
  'errors.orphan': 'Traducción de «{{document}}» inesperada: el proyecto no tiene ese documento',
  'errors.no-such-language': 'No se encuentran traducciones a «{{lang}}». Las hay a: {{known}}',
  'errors.no-such-document': 'No se encuentra el documento «{{document}}». Los que hay son: {{known}}',
  'errors.no-such-edition': 'No se encuentra la edición «{{edition}}». Las que hay son: {{known}}',
  'errors.no-such-ui-lang': 'Idioma del programa «{{lang}}» desconocido. Existen: {{known}}',
  'errors.no-such-rule': 'Regla «{{rule}}» desconocida. "urtext rules" las enumera{{hint}}',
  'errors.rule-fixed':
    'No se puede poner {{rule}} en «{{severity}}»: la regla es obligatoria y siempre es «{{fixed}}». Eliminar la entrada',
  'errors.no-such-item': 'Punto «{{item}}» desconocido. Los que hay son: {{known}}',
  'errors.nearest-first': '. ¿Se quería decir «{{name}}»? También se parecen: {{names}}',
  'errors.nearest': '. Las más parecidas son: {{names}}',
  'errors.needs-document': 'El proyecto tiene varios documentos: {{known}}. Indicar uno con --document',
  'errors.no-translation':
    'Todavía no hay ninguna traducción de «{{document}}» a «{{lang}}». Iniciarla con "urtext new {{lang}}"',
  'errors.exists': 'No se puede escribir el archivo: ya existe. Eliminarlo o cambiarle el nombre antes',
  'errors.pattern-placeholder': '{{part}} inesperado en el patrón «{{pattern}}», se esperaba {{known}}',
  'errors.pattern-without':
    'Falta {{part}} en el patrón «{{pattern}}»: una sola ruta no puede ser la de todos los idiomas',
  'errors.pattern-ending':
    'Terminación inesperada del patrón «{{pattern}}», se esperaba .md, .markdown o .mdx',
  'errors.pattern-document': 'Falta un patrón para el documento «{{document}}». Añadir uno a "translations"',
  'errors.pattern-same-file':
    'Patrón inesperado «{{pattern}}»: lleva para «{{document}}» al mismo archivo que otro para «{{other}}». Poner {{placeholder}} en él, o quitar uno de los dos',
  'errors.pattern-two-files':
    'Segunda traducción inesperada de «{{document}}» a «{{lang}}»: {{second}} junto a {{first}}. Quitar una de las dos, o hacer que el patrón lleve a una sola',
  'errors.pattern-outside':
    'No se puede seguir el patrón «{{pattern}}»: {{path}} es un enlace que lleva fuera del proyecto',
  'errors.languages-unused':
    '«languages» inesperado sin «translations»: las carpetas de «locales» llevan por nombre una etiqueta de idioma',
  'errors.source-same-name':
    'Segundo documento «{{name}}» inesperado: {{file}} junto a {{other}}. Darles nombre: "source": { "NAME": "{{file}}" }',
  'errors.source-not-begun':
    'No se encuentra el bloqueo de {{file}}. Empezar con "urtext init {{file}}" y corregir después "source" o "records" en la configuración',
  'errors.init-again':
    'El proyecto ya tiene el documento «{{document}}». Comprobarlo con "urtext check" o empezar una traducción con "urtext new LANG"',
  'errors.init-same-name':
    'Segundo documento «{{document}}» inesperado. Dar a uno de los dos otro nombre con --name',
  'errors.init-one-name': '--name es el nombre de un solo documento. Empezar los demás uno por uno',
  'errors.init-name':
    '{{option}} inesperado: «{{value}}»; se esperaba un nombre, no una ruta. Escríbalo sin «/» ni «\\»',
  'errors.is-definitive': '«{{lang}}» es el idioma del texto que hace fe, no de una traducción',
  'errors.not-canonical':
    'Etiqueta de idioma «{{lang}}» inesperada; se esperaba su forma canónica «{{expected}}»',
  'errors.self-review':
    'No se puede aceptar {{item}} como {{state}}: «{{who}}», a cargo de la revisión, es quien lo tradujo. Encargar la revisión a otra persona o indicar --self-review',
  'errors.needs-reviewer':
    'No se puede aceptar un punto como {{state}} sin indicar quién lo revisó. Indicarlo con --reviewer',
  'errors.needs-translator':
    'No se puede aceptar {{item}} por primera vez sin indicar quién lo tradujo. Indicarlo con --translator',
  'errors.would-lower':
    'No se puede aceptar {{item}} como {{state}}: consta como {{recorded}}. Indicar --lower si es lo que se desea',
  'errors.not-acceptable': 'No se puede aceptar {{item}}: {{reason}}',
  'errors.nothing-to-accept':
    'Nada que aceptar: no se eligió ningún punto. Indicar puntos con --item o tomarlos todos con --all',
  'errors.glossary-no-table':
    'No se encuentra la tabla del glosario; se esperaba una línea como «| English | Translation | Forbidden | Note |»',
  'errors.glossary-delimiter':
    'Línea inesperada bajo el encabezado de la tabla; se esperaba una como «|---|---|---|---|»',
  'errors.glossary-column': 'Columna «{{name}}» inesperada; se esperaba una de estas: {{expected}}',
  'errors.glossary-column-twice': 'Segunda columna «{{name}}» inesperada. Unir las dos',
  'errors.glossary-column-missing': 'Falta la columna «{{name}}» en el encabezado de la tabla',
  'errors.glossary-cells':
    'Número de celdas inesperado: la fila tiene {{count}} y el encabezado {{expected}}. Una barra dentro de un término se escribe «\\|»',
  'errors.glossary-two-terms':
    'Segundo término inglés «{{term}}» inesperado; se esperaba uno por fila. Darle una fila propia',
  'errors.glossary-no-english':
    'Traducción «{{term}}» inesperada, sin término inglés. Poner el inglés en la fila',
  'errors.glossary-contradiction':
    '«{{term}}» inesperado entre las palabras prohibidas: la misma fila lo exige. Eliminar uno de los dos',
  'errors.glossary-term-twice':
    'Segunda fila inesperada para «{{term}}»: ya figura en la línea {{first}}. Unir las dos, separando las traducciones con punto y coma',
  'errors.glossary-term-long':
    'Longitud inesperada de un término; se esperaban como máximo {{limit}} caracteres. Separar los términos con punto y coma',
  'errors.glossary-wildcard':
    '«*» inesperado en «{{term}}»; se esperaba al principio o al final de una palabra. Un asterisco literal se escribe «\\*»',
  'errors.glossary-too-long': 'No se puede leer el glosario: tiene más de {{limit}} filas',
  'errors.glossary-name-taken':
    'No se puede guardar aquí un glosario: el proyecto tiene un documento llamado «glossary» y su traducción tiene el mismo nombre',
  'errors.glossary-action': '«{{action}}» inesperado; se esperaba "import FILE" o nada',
  'errors.glossary-needs-file':
    'Falta el archivo que se va a importar. Indicarlo: urtext glossary import FILE.tbx --lang LANG',
  'errors.glossary-needs-lang': 'Falta el idioma al que se va a importar. Indicarlo con --lang',
  'errors.tbx': 'No se puede leer el archivo como TBX: {{reason}}',
  'errors.tbx-no-terms':
    'No se encuentran en este archivo términos en inglés y en «{{lang}}». Contiene: {{known}}',
  'errors.tbx-not-lang':
    'No se puede determinar qué idioma es «{{lang}}»; se esperaba una etiqueta de idioma como «de»',
  'errors.finding-required':
    'No se pueden aceptar hallazgos de {{rule}}: lo que comprueba lo exigen las propias condiciones del documento, o sin ello no se puede leer el archivo. Corregir el texto',
  'errors.finding-of-source':
    'No se pueden aceptar hallazgos de {{rule}}: se refiere al texto que hace fe, no a una traducción',
  'errors.finding-of-format':
    'No se pueden aceptar hallazgos de {{rule}}: una aceptación vale para las palabras de ambos textos, y no advertiría un cambio del archivo en torno a ellas. Rebajar la regla en la configuración, o desactivarla',
  'errors.no-such-finding':
    'No hay ningún hallazgo de {{rule}} en {{item}} de la traducción a «{{lang}}». "urtext check --lang {{lang}}" muestra los que hay',
  'errors.no-finding-anywhere':
    'No hay ningún hallazgo de {{rule}} en la traducción a «{{lang}}». "urtext check --lang {{lang}}" muestra los que hay',
  'errors.needs-reason':
    'No se puede aceptar un hallazgo sin motivo. Indicar con --reason por qué el texto es correcto',
  'errors.needs-name': 'No se puede aceptar un hallazgo sin nombre. Indicar con --by quién lo acepta',
  'errors.needs-finding-item':
    'Nada que aceptar: no se eligió ningún punto. Indicar puntos con --item o tomar todos los hallazgos de la regla con --all',
  'errors.only-with': 'Opción {{option}} inesperada: solo se usa con {{with}}',
  'errors.not-with-files':
    'Opción {{option}} inesperada: no se usa con archivos, solo con las traducciones de un proyecto',
  'errors.not-together': 'Opción {{option}} inesperada junto a {{other}}: indicar una de las dos',
  'errors.edition-there':
    'No se puede añadir la edición {{edition}} a «{{document}}»: ya tiene una con ese nombre. Dar al texto nuevo un nombre propio',
  'errors.changed-edition':
    'No se puede bloquear la edición {{edition}} de «{{document}}»: está bloqueada con otro texto. Un texto nuevo es una edición nueva: guardarlo con otro nombre, incluirlo en document.json y restituir el texto anterior',
  'errors.usage': '{{message}}',
  'errors.bad-number': 'Valor «{{value}}» de {{name}} inesperado; se esperaba un número entero a partir de 0',
  'errors.bad-choice': 'Valor «{{value}}» de {{name}} inesperado; se esperaba uno de estos: {{choices}}',
  'errors.empty-document': 'No se puede crear un proyecto con este archivo: no tiene texto',
  'errors.internal': 'urtext ha fallado. Es un error de urtext, no de los archivos del proyecto',
  'severity.error': 'error',
  'severity.warning': 'advertencia',
  'severity.note': 'nota',
  'report.english': 'Inglés',
  'report.translation': 'Traducción',
  'report.was': 'Antes decía',
  'report.changed': 'Cambio',
  'report.before': 'Antes',
  'report.nothing': '(nada)',
  'report.notRecorded': 'La traducción aceptada no consta en el registro; no se puede mostrar qué se editó',
  'report.none':
    'No se encontró ninguna traducción: se buscan en una carpeta por idioma dentro de la que nombra «locales» en la configuración',
  'report.clean': 'Todo en orden tras comprobar {{items}} en {{translations}} de {{documents}}',
  'report.found': 'Resultado: {{findings}} en {{items}}, {{translations}} de {{documents}}',
  'report.fails': 'Falla: {{reasons}}',
  'report.tooMany': '{{warnings}}, más de lo que permite --max-warnings {{most}}',
  'report.begin': 'Empezar una con "urtext new LANG" o incorporar una existente con "urtext import FILE"',
  'report.rest': 'Se muestra el primer hallazgo de cada regla, {{shown}} de {{count}}. Todos: --full',
  'report.part': 'Una parte: {{options}}',
  'report.byLanguage': 'Por idioma',
  'report.byRule': 'Por regla',
  'report.languages': 'idiomas',
  'report.ofEnglish': '(inglés)',
  'report.column.error': 'errores',
  'report.column.warning': 'advertencias',
  'report.column.note': 'notas',
  'report.more': '… y {{count}} más',
  'report.unreadable': 'No se pudo comprobar todo: {{files}}',
  'report.accepted': 'Aceptado',
  'report.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'report.lapsedBy': 'Hasta que cambió el texto, por {{by}}, {{date}}: {{reason}}',
  'report.acceptedTitle': 'Aceptados como correctos',
  'report.suppressed_many': '{{count}} hallazgos aceptados que no se muestran: "urtext status" los enumera',
  'report.suppressed_one': '{{count}} hallazgo aceptado que no se muestra: "urtext status" lo enumera',
  'report.suppressed_other': '{{count}} hallazgos aceptados que no se muestran: "urtext status" los enumera',
  'report.lapsed_many':
    '{{count}} aceptaciones caducadas al cambiar sus textos: "urtext status" las enumera, "urtext accept LANG --prune" las elimina',
  'report.lapsed_one':
    '{{count}} aceptación caducada al cambiar su texto: "urtext status" la enumera, "urtext accept LANG --prune" la elimina',
  'report.lapsed_other':
    '{{count}} aceptaciones caducadas al cambiar sus textos: "urtext status" las enumera, "urtext accept LANG --prune" las elimina',
  'report.and': '{{list}} y {{last}}',
  'report.over_many': '{{count}} hallazgos más no se muestran aquí: el informe completo los contiene',
  'report.over_one': '{{count}} hallazgo más no se muestra aquí: el informe completo lo contiene',
  'report.over_other': '{{count}} hallazgos más no se muestran aquí: el informe completo los contiene',
  'report.place': 'Lugar',
  'report.item': 'Elemento',
  'report.finding': 'Hallazgo',
  'report.known_many': '{{count}} hallazgos de la línea de base no mostrados',
  'report.known_one': '{{count}} hallazgo de la línea de base no mostrado',
  'report.known_other': '{{count}} hallazgos de la línea de base no mostrados',
  'report.skipped_many': '{{count}} traducciones no comprobadas, pues nada cambió en ellas',
  'report.skipped_one': '{{count}} traducción no comprobada, pues nada cambió en ella',
  'report.skipped_other': '{{count}} traducciones no comprobadas, pues nada cambió en ellas',
  'cache.foreign':
    'La caché {{path}} no está completa o no es de este programa: no se usa y se escribe de nuevo',
  'shard.written': '{{path}} escrito: {{translations}}. "urtext merge" hace el informe de todas las partes',
  'page.title': 'Las traducciones y su inglés',
  'page.filter': 'Filtro',
  'page.all': 'todo',
  'page.show': 'Mostrar',
  'page.keys': 'J y K van al punto siguiente y al anterior, / va al filtro',
  'report.explain': 'Más sobre una regla: urtext explain {{rule}}',
  'count.error_many': '{{count}} errores',
  'count.error_one': '{{count}} error',
  'count.error_other': '{{count}} errores',
  'count.warning_many': '{{count}} advertencias',
  'count.warning_one': '{{count}} advertencia',
  'count.warning_other': '{{count}} advertencias',
  'count.note_many': '{{count}} notas',
  'count.note_one': '{{count}} nota',
  'count.note_other': '{{count}} notas',
  'count.item_many': '{{count}} puntos',
  'count.item_one': '{{count}} punto',
  'count.item_other': '{{count}} puntos',
  'count.translation_many': '{{count}} traducciones',
  'count.translation_one': '{{count}} traducción',
  'count.translation_other': '{{count}} traducciones',
  'count.document_many': '{{count}} documentos',
  'count.document_one': '{{count}} documento',
  'count.document_other': '{{count}} documentos',
  'count.file_many': '{{count}} archivos',
  'count.file_one': '{{count}} archivo',
  'count.file_other': '{{count}} archivos',
  'fix.fixed': 'Se aplicó la corrección de {{findings}} en {{path}}: {{rules}}',
  'fix.wouldFix': 'Se aplicaría la corrección de {{findings}} en {{path}}: {{rules}}',
  'fix.none': 'Nada que corregir',
  'fix.unsettled': 'No se corrigió {{path}}: sus correcciones se anulan entre sí, así que queda como estaba',
  'count.finding_many': '{{count}} hallazgos',
  'count.finding_one': '{{count}} hallazgo',
  'count.finding_other': '{{count}} hallazgos',
  'explain.accept':
    'Si lo señalado en un hallazgo es correcto así: urtext accept LANG --finding {{rule}} {{items}} --by NAME --reason WHY',
  'explain.configure':
    'Sus hallazgos no se pueden aceptar uno a uno; la configuración rebaja la regla o la desactiva: "rules": { "{{rule}}": "off" }',
  'explain.severity': 'Gravedad: {{severity}}',
  'explain.milder': 'Gravedad de algunos de sus hallazgos: {{severity}}',
  'explain.required':
    'Obligatoria: la exigen las propias condiciones del documento, así que no se puede desactivar',
  'explain.fatal': 'Obligatoria: sin ello no se puede usar nada del archivo, así que no se puede desactivar',
  'explain.asked':
    'Desactivada, salvo que la nombren la configuración o --rule, o que el propio texto la requiera',
  'explain.why': 'Por qué importa',
  'explain.what': 'Qué hacer',
  'explain.standard': 'Norma: {{sections}}',
  'explain.passes': 'No se señala',
  'explain.fails': 'Se señala',
  'status.title': '{{document}}, edición {{edition}}',
  'status.current': 'al día',
  'status.reviewed': 'revisado',
  'status.stale': 'desactualizado',
  'status.untranslated': 'aún en inglés',
  'status.missing': 'ausente o vacío',
  'status.draft': 'requiere trabajo',
  'status.unrecorded': 'sin registrar',
  'status.changed': 'modificado después de aceptarse',
  'status.english': 'en inglés, como debe estar',
  'status.altered': 'alterado',
  'status.other': 'fusionado, dividido, desplazado o dudoso',
  'status.legend': 'Leyenda',
  'status.language': 'Idioma',
  'status.done': 'Hecho',
  'status.origin': 'Origen',
  'status.human': 'humano',
  'status.machine': 'automático',
  'status.machine-reviewed': 'automático, revisado',
  'status.mixed': 'mixto',
  'status.none': 'Todavía no hay traducciones. Iniciar una con "urtext new LANG"',
  'status.openSections': 'Pendiente, por sección',
  'status.full': 'Punto por punto: --full',
  'status.unreadable': 'no se puede leer',
  'status.acceptedTitle': 'Aceptaciones de hallazgos',
  'status.accepted-active': 'vigente',
  'status.accepted-lapsed': 'caducada',
  'status.accepted-unused': 'innecesaria',
  'status.accepted-unseen': 'no evaluada',
  'status.accepted-refused': 'sin efecto',
  'status.lapsed-source': 'cambió el texto inglés',
  'status.lapsed-target': 'cambió la traducción',
  'status.lapsed-both': 'cambiaron los dos textos',
  'status.lapsed-gone': 'el documento ya no tiene ese punto',
  'status.unused-why': 'la regla no encuentra nada ahí',
  'status.unseen-why': 'falta lo que la regla examina, o está desactualizado',
  'status.refused-why': 'los hallazgos de esta regla no se pueden aceptar',
  'status.acceptedBy': '{{by}}, {{date}}: {{reason}}',
  'status.wholeText': 'todo el texto',
  'diff.none': 'Sin diferencias',
  'diff.english': 'Inglés, edición {{before}} y edición {{after}}',
  'diff.added': 'Nuevo',
  'diff.removed': 'Eliminado',
  'diff.stale': '{{item}} en {{lang}} se hizo a partir del texto inglés anterior',
  'diff.edited': 'La traducción se editó después de aceptarse',
  'lock.locked': 'Edición {{edition}} de «{{document}}» bloqueada con {{items}}',
  'lock.unchanged': 'El bloqueo de «{{document}}» está al día',
  'lock.changed': 'La edición {{edition}} de «{{document}}» no es la que se bloqueó:',
  'accept.accepted': 'Aceptación registrada: {{items}} de «{{document}}» en {{lang}} como {{state}}',
  'accept.unchanged': 'No hay cambios: el registro de «{{document}}» en {{lang}} ya dice esto',
  'accept.texts_many': 'Se registraron los textos de {{count}} de puntos aceptados antes',
  'accept.texts_one': 'Se registró el texto de {{count}} punto aceptado antes',
  'accept.texts_other': 'Se registraron los textos de {{count}} puntos aceptados antes',
  'accept.voided': 'Esto sustituye la revisión de {{item}} hecha por {{reviewer}}',
  'accept.dropped': 'Esto elimina lo registrado sobre {{item}}: el documento ya no tiene ese punto',
  'edition.fit':
    'Esta traducción a «{{lang}}» encaja mejor con el inglés de la edición «{{edition}}» (seguro al {{sure}} %) y cuenta como hecha a partir de ella. Si no, indíquelo con --edition',
  'edition.label':
    'Esta traducción a «{{lang}}» nombra la edición «{{edition}}» como suya y cuenta como hecha a partir de ella. Si no, indíquelo con --edition',
  'accept.finding': 'Aceptación de {{rule}} en {{item}}: {{message}}',
  'accept.findings_many': 'Se aceptaron {{count}} hallazgos de la traducción de «{{document}}» a «{{lang}}»',
  'accept.findings_one': 'Se aceptó {{count}} hallazgo de la traducción de «{{document}}» a «{{lang}}»',
  'accept.findings_other': 'Se aceptaron {{count}} hallazgos de la traducción de «{{document}}» a «{{lang}}»',
  'accept.findingsUnchanged': 'Nada que hacer: estos hallazgos ya están aceptados',
  'accept.findingsLast': 'Volverán a contar en cuanto cambie el texto inglés o la traducción de su punto',
  'accept.pruned_many':
    'Se eliminaron {{count}} aceptaciones de la traducción de «{{document}}» a «{{lang}}»',
  'accept.pruned_one': 'Se eliminó {{count}} aceptación de la traducción de «{{document}}» a «{{lang}}»',
  'accept.pruned_other':
    'Se eliminaron {{count}} aceptaciones de la traducción de «{{document}}» a «{{lang}}»',
  'accept.prunedOne': '{{rule}} en {{item}} ({{why}}); {{by}}, {{date}}: {{reason}}',
  'accept.pruneNothing': 'Nada que eliminar: ninguna aceptación de «{{document}}» en «{{lang}}» ha caducado',
  'accept.nothing': 'No se registró nada para «{{document}}» en {{lang}}',
  'accept.rest':
    'Estos puntos siguen como estaban. "urtext check --lang {{lang}}" los muestra; después de corregirlos, ejecutar de nuevo "urtext accept"',
  'accept.kept':
    'Se conserva lo que ahora no se puede evaluar, porque falta lo que la regla examina o está desactualizado: {{rules}}',
  'accept.reason.missing': 'falta en la traducción',
  'accept.reason.empty': 'está vacío',
  'accept.reason.merged': 'está fusionado con otro punto o dividido',
  'accept.reason.verbatim': 'debe quedar en inglés, así que no hay nada que aceptar',
  'accept.reason.uncertain': 'no es seguro qué texto lo traduce',
  'tbx.notTbx': 'se esperaba el elemento raíz «tbx» o «martif», pero se encontró «{{element}}»',
  'tbx.doctype':
    'tiene una declaración de tipo de documento, que podría remitir a otros archivos. Eliminar la línea que empieza por «<!DOCTYPE»',
  'tbx.tooLarge': 'tiene {{bytes}} bytes y el límite es {{limit}}',
  'tbx.xml': 'no es XML bien formado o no se ajusta a su declaración ({{reason}})',
  'glossary.title': '{{path}}: {{terms}}',
  'glossary.none':
    'Todavía no hay glosario para «{{lang}}». Empezar {{path}} con una tabla o importar uno con "urtext glossary import FILE.tbx --lang {{lang}}"',
  'glossary.agreed': 'como se acordó en {{agreed}} de {{items}}',
  'glossary.unused': 'no figura en ningún documento',
  'glossary.untranslated': 'sin traducción acordada todavía',
  'glossary.not': 'no {{words}}',
  'glossary.anywhere': '(en cualquier lugar)',
  'glossary.added': '+ {{term}}',
  'glossary.extended': '~ {{term}}',
  'glossary.imported':
    'Se importaron términos en {{path}} (nuevos: {{added}}; ampliados: {{extended}}; ya presentes: {{same}})',
  'glossary.wouldImport':
    'Se importarían términos en {{path}} (nuevos: {{added}}; ampliados: {{extended}}; ya presentes: {{same}})',
  'glossary.contradictory': 'Omitido: el archivo prohíbe «{{term}}», que está acordado',
  'glossary.skipped_many': 'Se omitieron {{count}} entradas sin término utilizable en ambos idiomas',
  'glossary.skipped_one': 'Se omitió {{count}} entrada sin término utilizable en ambos idiomas',
  'glossary.skipped_other': 'Se omitieron {{count}} entradas sin término utilizable en ambos idiomas',
  'count.term_many': '{{count}} términos',
  'count.term_one': '{{count}} término',
  'count.term_other': '{{count}} términos',
  'new.created': 'Se inició una traducción de «{{document}}» al {{name}}',
  'new.next':
    'Sustituir cada párrafo inglés de {{path}} por su traducción. Dejar {{verbatim}} en inglés. Después ejecutar:',
  'new.nextAll': 'Sustituir cada párrafo inglés de {{path}} por su traducción. Después ejecutar:',
  'init.created': 'Se inició un proyecto en torno a «{{document}}» con {{items}}',
  'init.verbatim': 'Debe quedar en inglés: {{items}}',
  'init.mentions':
    'Nombres que una traducción conserva en todas partes si los conserva una vez: {{names}}. Quitar de «mentions» en {{path}} lo que no lo sea',
  'init.clause': 'Declaración de que hace fe el texto inglés: {{items}}',
  'init.noVerbatim':
    'No se encontró ningún aviso de copyright. Si el documento exige que algún párrafo quede sin modificar, añadirlo a «demands» en {{path}}',
  'init.next': 'Iniciar una traducción con "urtext new LANG" y comprobarla con "urtext check"',
  'init.found': 'Idiomas encontrados para «{{document}}»: {{number}} ({{languages}}), en {{patterns}}',
  'init.named':
    'Sus rutas indican países; «languages» en urtext.config.json dice ahora a qué idiomas se refieren: {{names}}. Corregir lo que no sea cierto',
  'init.unnamed':
    'Archivos no tomados como traducciones, porque su nombre no indica ningún idioma: {{files}}. Si alguno lo es, indicar en «languages» de urtext.config.json a qué idioma se refiere su nombre',
  'init.foundNone': 'Las traducciones de «{{document}}» estarán en {{patterns}}',
  'init.nextFound':
    'No se movió nada. Comprobar las traducciones donde están con "urtext check", y registrar lo que es correcto con "urtext accept {{lang}} --all"',
  'rules.required': 'obligatoria',
  'rules.asked': 'si se pide',
  'progress.checking': 'Comprobando {{done}} de {{total}}: {{lang}}',
  'help.lsp':
    'Atender a un editor: hallazgos al escribir, el inglés de un punto, correcciones (Language Server Protocol)',
  'help.opt.stdio': 'hablar por la entrada y la salida, que es el único modo; los editores lo indican',
  'editor.english': 'Inglés de {{item}}',
  'editor.before': 'Antes',
  'editor.done': '{{done}} % hecho',
  'editor.fix': 'Corregir lo que encontró {{rule}}',
  'editor.fixAll': 'Corregir todo lo que es seguro',
  'editor.accept': 'Aceptar este hallazgo de {{rule}}',
  'editor.why': '¿Por qué el hallazgo de {{rule}} está bien así?',
  'editor.reason.right': 'La traducción está bien tal como está',
  'editor.reason.language': 'Así lo pide el idioma',
  'editor.reason.name': 'Es un nombre o un término acordado',
  'errors.editor-no-name':
    'No se puede aceptar: no se nombra a nadie. Definir "user.name" en git, o "name" en las opciones que el editor da a urtext',
  'editor.accepted_many': 'Se aceptaron {{count}} de hallazgos de {{rule}}, por {{by}}',
  'editor.accepted_one': 'Se aceptó {{count}} hallazgo de {{rule}}, por {{by}}',
  'editor.accepted_other': 'Se aceptaron {{count}} hallazgos de {{rule}}, por {{by}}',
  'help.opt.watch': 'comprobar de nuevo en cuanto algo cambia, hasta que se detenga',
  'watch.waiting': 'A la espera de cambios; Ctrl+C termina',
  'watch.changed': 'Cambió: {{paths}}',
  'errors.cannot-watch': 'No se pueden vigilar los archivos del proyecto: {{reason}}',
  'help.doctor': 'Decir con qué se puede trabajar, qué más podría haber y cómo conseguirlo',
  'doctor.node-good': 'Node {{found}}, urtext {{version}}',
  'doctor.node-wrong':
    'Node {{found}} es demasiado antiguo para urtext {{version}}: instalar {{least}} o posterior',
  'doctor.git-good': 'git {{found}}',
  'doctor.git-could': 'No está git. "check --since" lo necesita: instalarlo desde https://git-scm.com',
  'doctor.project-good': 'Proyecto {{path}}',
  'doctor.documents-good': 'Documentos: {{list}}',
  'doctor.locks-good': 'Todos los documentos están bloqueados',
  'doctor.locks-wrong': 'Sin bloquear: {{list}}. Ejecutar "urtext lock"',
  'doctor.languages-good': 'Idiomas: {{list}}',
  'doctor.languages-could': 'Aún no hay traducciones. Empezar una con "urtext new LANG"',
  'doctor.dictionaries-good': 'Diccionarios: {{list}}',
  'doctor.dictionaries-could':
    'No se nombra ningún diccionario. Con "spelling" en la configuración, las palabras se buscan en los de Hunspell',
  'doctor.dictionaries-more-could':
    'Sin diccionario: {{list}}. Los paquetes npm "dictionary-…" tienen los de muchos idiomas',
  'doctor.bilingual-good':
    'Diccionarios bilingües, con la parte de las palabras inglesas que conocen: {{list}}',
  'doctor.bilingual-could':
    'No se indica ningún diccionario bilingüe. Con "dictionaries" en la configuración, "check" compara lo que dicen ambos textos',
  'doctor.bilingual-there-could': 'En esta máquina, para inscribir bajo "dictionaries": {{list}}',
  'doctor.bilingual-offered-could':
    'Debian tiene diccionarios bilingües para otros de estos idiomas: apt install {{list}}',
  'doctor.grammar-good': 'Informes de LanguageTool: {{path}}',
  'doctor.grammar-could':
    'No se nombran informes de LanguageTool. Con "grammar" en la configuración, "check" dice lo que contienen',
  'doctor.glossaries-good': 'Glosarios: {{list}}',
  'doctor.glossaries-could': 'Ningún glosario. "urtext glossary" dice cómo se guardan los términos acordados',
  'doctor.cache-good': 'Resultados guardados en {{path}}: {{count}}',
  'doctor.cache-could': 'No se guardan resultados. "check --cache" los guarda y solo comprueba lo que cambió',
  'doctor.cache-foreign-could':
    '{{path}} está dañado o es de otro urtext. "check --cache" lo escribe de nuevo',
  'doctor.pdf-good': 'Se pueden crear PDF',
  'doctor.pdf-could':
    'No se pueden crear PDF. Instalar el paquete npm "@myriaddreamin/typst-ts-node-compiler"',
  'doctor.fonts-good': 'Hay fuentes para todos los idiomas',
  'doctor.fonts-could':
    'No se encontró fuente para {{list}}. El PDF necesita una de ellas: instalarla o indicar su carpeta con "--fonts"',
  'doctor.ui': 'Interfaz en {{lang}}. Existen: {{known}}',
  'help.program':
    'Mantiene canónico un texto inglés que hace fe y comprueba sus traducciones punto por punto',
  'help.check': 'Comprobar los textos que hacen fe y sus traducciones',
  'help.status': 'Mostrar hasta dónde ha llegado cada traducción, punto por punto',
  'help.diff': 'Mostrar qué cambió en el texto inglés y qué traducciones quedan desactualizadas por ello',
  'help.lock': 'Bloquear las ediciones nuevas: registrar las huellas de sus puntos',
  'help.accept': 'Registrar puntos de una traducción como traducidos, revisados o definitivos',
  'help.glossary': 'Enumerar los términos acordados de cada idioma y cómo se usan, o importarlos de TBX',
  'help.new': 'Iniciar una traducción: el texto inglés que se ha de sustituir, con el aviso en su sitio',
  'help.explain': 'Explicar una regla: qué encuentra, por qué importa, qué hacer',
  'help.rules': 'Enumerar las reglas',
  'help.init': 'Iniciar un proyecto en torno a un texto propio en Markdown',
  'help.afterError': '«{{command}} --help» enumera lo que hay',
  'help.examples': 'Ejemplos',
  'help.exit': 'Estado de salida: 0 todo en orden, 1 hay hallazgos, 2 no se pudo ejecutar',
  'help.arg.lang': 'etiqueta de idioma, como «de» o «zh-Hans»',
  'help.arg.rule': 'id de regla, como structure/item-missing',
  'help.arg.glossaryAction': '"import" para incorporar términos de un archivo TBX; nada para enumerarlos',
  'help.arg.tbx': 'archivo TBX',
  'help.opt.glossaryLang': 'solo estos idiomas; en una importación, el idioma al que se importa',
  'help.arg.file': 'archivo Markdown',
  'help.opt.config': 'archivo de configuración (por defecto: urtext.config.json aquí o por encima)',
  'help.opt.noColor': 'texto sin colores',
  'help.opt.uiLang': 'idioma del programa: {{known}}',
  'help.opt.version': 'mostrar la versión',
  'help.opt.help': 'mostrar esta ayuda',
  'help.opt.formats':
    'pretty, json, sarif, junit, github, gitlab, checkstyle, markdown o html; con archivos, varias veces',
  'help.completion': 'Mostrar lo que completa órdenes y opciones en un intérprete de órdenes',
  'help.arg.shell': 'bash, zsh o fish',
  'errors.no-such-shell': 'Intérprete desconocido «{{shell}}». Hay: {{known}}',
  'help.merge': 'Hacer un informe de las partes que escribió "check --shard"',
  'help.arg.shards': 'carpetas con partes; si no, .urtext/shards',
  'help.opt.cache': 'guardar los resultados y comprobar solo lo que cambió',
  'help.opt.since': 'solo traducciones que cambiaron desde un commit de git',
  'help.opt.baseline': 'los hallazgos que conoce este archivo no cuentan',
  'help.opt.updateBaseline': 'hacer la línea de base o quitar de ella lo resuelto',
  'help.opt.jobs': 'hilos que comprueban a la vez; si no, los que convienen',
  'help.opt.shard': 'comprobar una parte de varias, como en 2/4, y escribir el resultado',
  'help.opt.shardOut': 'carpeta de la parte; si no, .urtext/shards',
  'help.opt.format': 'formato del informe',
  'help.opt.lang': 'solo estos idiomas (repetir la opción o separar con comas)',
  'help.opt.item': 'solo estos puntos (repetir la opción o separar con comas)',
  'help.opt.rule': 'solo estas reglas o grupos como token/ (repetir la opción o separar con comas)',
  'help.opt.document': 'solo este documento',
  'help.opt.maxWarnings': 'cuántas advertencias se toleran (por defecto: 0)',
  'help.opt.quiet': 'mostrar solo los errores y una línea que dice por qué falla la comprobación',
  'help.opt.fullStatus': 'mostrar cada punto de un documento largo',
  'help.opt.full': 'mostrar entero un informe largo',
  'help.opt.all': 'todos los puntos que se puedan aceptar',
  'help.opt.state': 'estado que se registra: translated, reviewed o final',
  'help.opt.translator': 'quién tradujo',
  'help.opt.reviewer': 'quién revisó',
  'help.opt.origin': 'cómo se hizo: human, machine o machine-reviewed',
  'help.opt.selfReview': 'permitir que revise quien tradujo',
  'help.opt.lower': 'permitir un estado inferior al registrado',
  'help.opt.from': 'edición anterior (por defecto: la inmediatamente anterior)',
  'help.opt.to': 'edición posterior (por defecto: la actual)',
  'help.opt.name': 'nombre del documento (por defecto: el del archivo)',
  'help.opt.newEdition': 'añadir esta edición a document.json y bloquearla: el texto tal como está ahora',
  'help.opt.edition': 'nombre de la edición (por defecto: la fecha de hoy)',
  'help.opt.madeFrom': 'la edición a partir de la cual se hizo la traducción (por omisión: la actual)',
  'help.opt.into': 'carpeta del proyecto nuevo (por defecto: esta)',
  'help.opt.fix': 'corregir lo que es seguro, solo en las traducciones',
  'help.opt.fixDryRun': 'con --fix: mostrar los cambios sin escribir nada',
  'help.opt.accepted': 'mostrar también los hallazgos aceptados; no cuentan',
  'help.opt.finding':
    'aceptar como correctos los hallazgos de estas reglas (con --item o --all, --reason y --by)',
  'help.opt.reason': 'con --finding: por qué el texto es correcto tal como está',
  'help.opt.by': 'con --finding: quién acepta',
  'help.opt.prune': 'eliminar las aceptaciones de hallazgos que han caducado o son innecesarias',
  'help.opt.unsure': 'importar un texto aunque poco de él se haya emparejado con certeza',
  'help.opt.dryRun': 'mostrar lo que se escribiría, sin escribir nada',
  'errors.demand-unknown':
    '«{{item}}» inesperado en «{{pointer}}»; se esperaba algo que la edición actual tenga, y una sola vez: {{known}}',
  'errors.term-undefined':
    'Término «{{item}}» inesperado en "{{pointer}}"; se esperaba uno que figure entre comillas o en negrita en la edición actual',
  'errors.no-rights':
    'El documento «{{document}}» no tiene registro de derechos. Añadir «rights» a su document.json',
  'errors.no-rights-anywhere':
    'Ningún documento del proyecto tiene registro de derechos. Añadir «rights» a un document.json',
  'errors.no-such-asset': 'No se encuentra el recurso «{{asset}}». Los que hay son: {{known}}',
  'errors.no-owner': 'El documento «{{document}}» no indica titular. Añadir «owner» a su document.json',
  'errors.unknown-terms':
    'Condiciones «{{terms}}» desconocidas de «{{asset}}»; se esperaban unas definidas en «own» o una de: {{known}}',
  'errors.owner-form': 'No se puede leer una de las formas del nombre del titular: {{reason}}',
  'errors.templates-of-another':
    'Plantillas inesperadas de «{{document}}» en el idioma «{{lang}}»: pertenecen a otra traducción',
  'errors.needs-organization':
    'Indicar con --organization la organización que hace la obra derivada, o indicar --neutral',
  'errors.organization-or-neutral': 'No se pueden usar juntos --organization y --neutral',
  'errors.organization-empty-name':
    'La organización no tiene nombre. Ponerlo en «name» o usar --neutral en su lugar',
  'errors.organization-too-long':
    'El texto de «{{key}}» tiene {{length}} caracteres, el límite es {{limit}}. Acórtelo',
  'errors.organization-placeholder-name':
    'Nombre «{{name}}» inesperado; se esperaba el nombre de la organización y no un texto de relleno',
  'errors.organization-line-break':
    'Salto de línea o carácter de control inesperado en «{{name}}»: figura dentro de las líneas del texto. Escribirlo en una sola línea',
  'errors.organization-owner-name':
    'No se puede hacer una obra derivada para «{{name}}»: «{{found}}» designa a la organización emisora, y las obras derivadas son para otras organizaciones',
  'errors.organization-owner-text':
    '«{{found}}» inesperado en el perfil de la organización: hace referencia a la organización emisora',
  'errors.needs-out': 'Indicar con --out la carpeta de la obra derivada, o indicar --dry-run',
  'errors.out-not-empty': 'No se puede escribir en la carpeta: contiene algo distinto de una obra derivada',
  'errors.out-other-files':
    'No se puede escribir en la carpeta: contiene lo que esta generación no produce ({{found}}). Eliminarlo o indicar otra carpeta',
  'rights.act.copy': 'copia',
  'rights.act.translate': 'traducción',
  'rights.act.derive': 'obra derivada',
  'rights.act.commercial': 'uso comercial',
  'rights.verdict.allowed': 'se permite',
  'rights.verdict.obliged': 'se permite, con obligaciones',
  'rights.verdict.refused': 'se deniega',
  'rights.verdict.unsaid': 'no se concede: las condiciones no lo mencionan',
  'rights.obligation.notice': 'conservar el aviso y las condiciones, sin modificar',
  'rights.obligation.attribution': 'mencionar al autor y la licencia',
  'rights.obligation.link-back': 'enlazar a la página de la que procede',
  'rights.obligation.share-alike': 'compartir las adaptaciones con la misma licencia',
  'rights.obligation.remove-references': 'eliminar toda referencia a la organización emisora',
  'rights.obligation.additional-attribution': 'mencionar a quien el recurso mencione',
  'rights.obligation.use-restriction': 'no usarlo en los contextos que las condiciones excluyen',
  'rights.obligation.non-commercial': 'no para fines comerciales',
  'rights.obligation.own-use': 'solo para uso propio',
  'rights.collision': 'Estas dos se contradicen: «{{one}}» y «{{other}}»',
  'derive.refused': 'No se puede hacer una obra derivada de «{{document}}»:',
  'derive.missing-template':
    'Falta la plantilla «{{key}}»: el texto menciona a la organización emisora («{{found}}»)',
  'derive.no-templates':
    'Falta el archivo de plantillas {{path}}: el texto menciona a la organización emisora («{{found}}»)',
  'derive.stale-template':
    'Plantilla desactualizada: el texto inglés o la traducción cambió desde que se hizo. Corregirla y después ejecutar "urtext derive --bind"',
  'derive.unbound-template':
    'Plantilla sin vincular: compararla con los textos y después ejecutar "urtext derive --bind"',
  'derive.unresolved-template': '«{{found}}» sin resolver en la plantilla',
  'derive.missing-replacement':
    'Falta el texto sustitutivo en este idioma: la organización cambia este punto, así que tiene que cambiar en todos los idiomas',
  'derive.not-translated': 'Falta la traducción, así que no se puede derivar nada de ella',
  'derive.doubtful':
    'Posible referencia «{{found}}» ({{form}}): debe juzgarla una persona. Se dejó como está',
  'derive.remaining': 'Queda una referencia «{{found}}» ({{form}})',
  'derive.nothing_many': 'No se creó nada: {{count}} problemas',
  'derive.nothing_one': 'No se creó nada: {{count}} problema',
  'derive.nothing_other': 'No se creó nada: {{count}} problemas',
  'derive.built':
    'Obra derivada creada en {{folder}} (idiomas: {{languages}}): no queda ninguna referencia a la organización emisora',
  'derive.built-doubtful':
    'Obra derivada creada en {{folder}} (idiomas: {{languages}}). Una persona debe juzgar las posibles referencias de arriba; no queda ninguna otra referencia a la organización emisora',
  'derive.bound_many': 'Se vincularon las plantillas de {{count}} idiomas a los textos de hoy',
  'derive.bound_one': 'Se vincularon las plantillas de {{count}} idioma a los textos de hoy',
  'derive.bound_other': 'Se vincularon las plantillas de {{count}} idiomas a los textos de hoy',
  'derive.change.dropped': 'suprimido',
  'derive.change.omitted': 'omitido',
  'derive.change.rewritten': 'reescrito',
  'derive.change.replaced': 'sustituido',
  'derive.change.kept': 'conservado',
  'derive.reason.dropped': '{{reason}}',
  'derive.reason.omitted': 'la organización lo omite',
  'derive.reason.replaced': 'la organización tiene su propio texto',
  'derive.reason.named': 'menciona a la organización emisora: «{{found}}»',
  'help.rights': 'Mostrar qué se puede hacer con un documento y qué conlleva',
  'help.derive':
    'Hacer una obra derivada: sin ninguna referencia a la organización emisora, en todos los idiomas',
  'help.opt.act': 'solo este acto',
  'help.opt.asset': 'solo este recurso, como text o photo',
  'help.opt.organization': 'perfil de la organización que la hace (JSON)',
  'help.opt.neutral': 'sin el nombre de ninguna organización',
  'help.opt.langAll':
    'idiomas, o "all" (por defecto: all); el del texto que hace fe está siempre entre ellos',
  'help.opt.out': 'carpeta en la que se escribe',
  'help.opt.explain': 'indicar por qué cambió cada punto modificado',
  'help.opt.dryRunDerive': 'mostrar las diferencias de palabras de cada punto modificado, sin escribir nada',
  'help.opt.bind': 'registrar que las plantillas corresponden a los textos tal como están ahora',
  'errors.organization-renames':
    '«renames» ya no existe: las palabras no se pueden cambiar sin sus formas. Para otra palabra que «miembros», elija «people»: «staff» o «participants»; para lo demás, ponga su propio texto en «replace»',
  'errors.organization-language':
    'Clave inesperada «{{key}}»; se esperaba una etiqueta de idioma BCP 47 en su forma canónica, como «de» o «pt-BR», o «*» para los demás idiomas',
  'errors.organization-empty-text': 'Texto vacío inesperado en «{{key}}». Escriba uno o quite la clave',
  'errors.organization-definitive-text':
    'Inesperado: «{{found}}». Qué texto hace fe se dice una sola vez, igual en todos los idiomas. Quite la frase e indique el idioma de ese texto en "definitive"',
  'errors.people-in-profile':
    'No se puede usar "--people" junto con un perfil: escriba "people" en el perfil',
  'errors.organization-clause':
    'No se puede reemplazar «{{item}}»: dice qué texto hace fe, y debe decir lo mismo en todos los idiomas. Indique en su lugar el idioma de ese texto en «definitive»',
  'errors.organization-missing-language':
    'Falta el texto de «{{key}}» en «{{lang}}»: lo que el texto dice debe decirlo en todos los idiomas. Añádalo, o ponga uno para los demás en «*»',
  'errors.organization-definitive':
    'El texto en «{{lang}}» no puede ser el que decide: no se genera, o las plantillas no tienen palabras para él. Se generan: {{known}}',
  'errors.organization-people':
    'Personas desconocidas «{{people}}»: las plantillas en «{{lang}}» tienen formas para {{known}}',
  'errors.organization-no-place':
    'No hay lugar para «{{key}}»: en el texto no queda nada donde pudiera estar',
  'errors.organization-lost-target':
    'No se puede omitir «{{item}}»: «{{from}}» remite a él con «{{words}}» ({{place}}). Omita también «{{from}}», o ponga su propio texto en «replace»',
  'derive.unclear-reference':
    'Remisión poco clara: uno de los números {{numbers}} debe cambiar porque se omiten puntos, y está escrito con letras o no se sabe con certeza a qué número se refiere. Ponga su propio texto en «replace»',
  'derive.draft':
    '{{lang}}: no aceptado o no actualizado: {{items}}. Compárelos y ejecute "urtext accept {{lang}}", o tómelos como están con "--allow draft"',
  'derive.inherited':
    'La traducción también lo tiene: corríjalo allí, o acéptelo con "urtext accept {{lang}} --finding {{rule}}"',
  'derive.ownFinding': 'Corrija la plantilla o su propio texto',
  'derive.passed_many': '{{count}} advertencias toleradas:',
  'derive.passed_one': '{{count}} advertencia tolerada:',
  'derive.passed_other': '{{count}} advertencias toleradas:',
  'derive.stays':
    'queda: {{name}} ({{items}}), que no es un nombre de la organización emisora. Pregúntese si puede quedar',
  'derive.change.added': 'añadido',
  'derive.reason.undated': 'la fecha es la de la organización emisora',
  'derive.reason.templated': 'depende de quién adopte el texto',
  'derive.reason.renumbered': 'los puntos a los que remite tienen otros números',
  'derive.reason.added': 'la organización dice más',
  'rights.sign.allowed': 'sí',
  'rights.sign.obliged': 'sí, si',
  'rights.sign.refused': 'no',
  'rights.sign.unsaid': 'no, no concedido',
  'rights.answer.allowed': 'Sí',
  'rights.answer.obliged': 'Sí, si hace lo siguiente:',
  'rights.answer.refused': 'No',
  'rights.answer.unsaid': 'No: las condiciones no hablan de ello',
  'errors.no-such-document-or-asset':
    'Documento o recurso desconocidos «{{name}}». Documentos: {{documents}}. Recursos: {{assets}}',
  'help.arg.documentOrAsset': 'un documento o un recurso; todos si se omite',
  'help.opt.people': 'con --neutral: a quién se dirige el texto, "members", "staff" o "participants"',
  'help.opt.allow': 'tomar también los puntos no aceptados o no actualizados, y decirlo en los textos',
  'exchange.what.heading': 'Título de nivel {{level}}',
  'exchange.what.paragraph': 'Párrafo',
  'exchange.what.item': 'Punto numerado',
  'exchange.what.bullet': 'Elemento de lista',
  'exchange.what.quote': 'Cita',
  'exchange.what.code': 'Código',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': 'Línea de separación',
  'exchange.what.definition': 'Definición de enlace',
  'exchange.what.meta': 'Datos sobre el texto',
  'exchange.what.field': 'Valor de los metadatos iniciales',
  'exchange.what.cell': 'Celda de tabla',
  'exchange.what.marker': 'Marca',
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim':
    'No traducir: este párrafo queda en inglés, sin modificar, en todas las traducciones',
  'exchange.note.demand': 'El documento lo exige: «{{sentence}}»',
  'exchange.note.clause':
    'Dice que el texto inglés es el que hace fe: esto tiene que figurar en la traducción',
  'exchange.note.keep': 'Debe conservarse: {{list}}',
  'exchange.note.changed': 'El texto inglés ha cambiado desde que se tradujo esto. Antes decía: {{before}}',
  'exchange.note.merged': 'En la traducción, esto está fusionado con otro punto: {{text}}',
  'exchange.note.split': 'En la traducción, esto está dividido en varias partes: {{text}}',
  'export.written':
    'Archivo {{path}} escrito: {{items}}, {{open}} por traducir, {{stale}} por revisar de nuevo',
  'export.same': '{{path}} está al día',
  'export.disagrees':
    'No se puede exportar {{lang}}: el segundo lector no encuentra en el archivo lo que se escribió',
  'export.disagreement': '{{type}} en {{unit}}: escrito «{{written}}», leído «{{read}}»',
  'packet.lang': 'es',
  'packet.title': 'Traducción de «{{document}}» al {{language}}',
  'packet.how': 'Cómo trabajar con esta página',
  'packet.step.write':
    'Escriba la traducción debajo de cada párrafo en inglés. Cada párrafo debe seguir siendo uno solo.',
  'packet.step.keep':
    'Conserve los signos que rodean las palabras, como ** y [ ]( ), y póngalos alrededor de las palabras correspondientes de la traducción.',
  'packet.step.locked': 'Los párrafos sin campo de texto quedan en inglés. El documento lo exige.',
  'packet.step.stale':
    'Los párrafos marcados como «por revisar de nuevo» se tradujeron a partir de un texto inglés anterior.',
  'packet.step.tool':
    '¿Usa Poedit, OmegaT u otra herramienta? Guarde el archivo ahora mismo y ábralo en esa herramienta.',
  'packet.step.save': 'Al terminar, guarde el archivo y devuélvalo a quien le facilitó esta página.',
  'packet.name': 'Su nombre',
  'packet.save': 'Guardar el archivo para devolverlo',
  'packet.stale': 'por revisar de nuevo',
  'packet.open': 'por traducir',
  'packet.print': 'Huella del texto inglés: {{fingerprint}}',
  'packet.language': 'Idioma: {{lang}}',
  'import.title': 'Traducción de «{{document}}» a {{lang}} desde {{path}}',
  'import.edited': 'editado',
  'import.new': 'nuevo',
  'import.stale': 'editado, a partir de un texto inglés anterior',
  'import.kept': 'se conserva lo que hay aquí',
  'import.conflict': 'conflicto',
  'import.refused': 'rechazado',
  'import.confidence': '{{percent}} % de certeza',
  'import.here': 'Aquí',
  'import.file': 'Archivo',
  'import.reason.source': 'su texto inglés se modificó en el archivo; volver a exportarlo y traducir ese',
  'import.reason.locked': 'debe quedar en inglés, sin modificar',
  'import.reason.codes': 'su marcado no es el del texto inglés: {{list}}',
  'import.reason.unknown': 'el documento no tiene ese punto',
  'import.reason.removed': 'el documento ya no tiene ese punto; lo tenía la edición {{edition}}',
  'import.reason.duplicate':
    'figura en la línea {{first}} y en la línea {{second}} con traducciones distintas',
  'import.reason.mixed': 'aquí está fusionado con otro punto o dividido; separarlos antes en la traducción',
  'import.reason.markup': 'no se puede escribir como un solo párrafo de Markdown',
  'import.reason.characters': 'tiene caracteres que ningún texto puede tener',
  'import.reason.long': 'tiene más de {{limit}} caracteres',
  'import.note': 'Nota de quien tradujo sobre {{item}}: {{text}}',
  'import.rest': 'Puntos modificados que se muestran: {{shown}} de {{count}}. Todos: --full',
  'import.missing_many':
    '{{count}} puntos del documento no están en el archivo; no se modificó nada de ellos',
  'import.missing_one': '{{count}} punto del documento no está en el archivo; no se modificó nada de él',
  'import.missing_other':
    '{{count}} puntos del documento no están en el archivo; no se modificó nada de ellos',
  'import.unchanged': 'Nada que importar: la traducción ya dice todo esto',
  'import.lost': 'Omitido, porque Markdown no puede decirlo: {{list}}',
  'import.lost.outside': 'lo que está fuera del texto principal',
  'import.lost.hidden': 'texto oculto',
  'import.lost.merged': 'celdas de varias filas o columnas',
  'import.lost.numbering': 'números de listas que no son cifras',
  'import.unsure':
    'Solo {{matched}} de {{total}} párrafos tienen una correspondencia segura; no se escribió nada. Importarlo de todos modos con --unsure, o comparar antes los dos textos',
  'import.would': 'Se importaría lo siguiente en {{path}}: {{items}}',
  'import.done': 'Se importó lo siguiente en {{path}}: {{items}}',
  'import.next': 'Comprobarla con "urtext check --lang {{lang}}"',
  'import.conflicts_many':
    'No se importó nada: {{count}} puntos cambiaron aquí desde la exportación. Indicar --theirs para tomar lo del archivo o --ours para conservar lo que hay aquí',
  'import.conflicts_one':
    'No se importó nada: {{count}} punto cambió aquí desde la exportación. Indicar --theirs para tomar lo del archivo o --ours para conservar lo que hay aquí',
  'import.conflicts_other':
    'No se importó nada: {{count}} puntos cambiaron aquí desde la exportación. Indicar --theirs para tomar lo del archivo o --ours para conservar lo que hay aquí',
  'import.machine': 'No consta quién tradujo. Indicarlo con --translator',
  'codes.missing': 'Falta el código «{{code}}» en la traducción de {{item}}',
  'codes.extra': 'Código «{{code}}» inesperado en la traducción de {{item}}: el texto inglés no lo tiene',
  'codes.doubled':
    'El código «{{code}}» figura más veces en la traducción de {{item}} que en el texto inglés',
  'codes.unknown': 'Elemento «{{code}}» desconocido en la traducción de {{item}}',
  'codes.deleted': 'El código «{{code}}» se omitió en la traducción de {{item}}, como permite el archivo',
  'codes.added': 'El código «{{code}}» solo está en la traducción de {{item}}, no en el texto inglés',
  'codes.hollow':
    'El código «{{code}}» no rodea nada en la traducción de {{item}}; en el texto inglés contiene palabras',
  'errors.exchange-record':
    'No se puede importar: el propio proyecto guarda esta traducción en {{path}}. Poner el archivo en ese lugar y después ejecutar "urtext check"',
  'errors.exchange-packet':
    'Esta es la página que se envió. Abrirla en un navegador y devolver el archivo que se guarda desde ella',
  'errors.exchange-unwritable': 'No se puede exportar: {{reason}}',
  'errors.exchange-unreadable': '{{reason}}',
  'errors.exchange-format':
    'No se puede determinar el formato del archivo. Darle un nombre terminado en .xlf, .po, .json, .md, .html o .txt',
  'errors.exchange-lang': 'No se puede determinar el idioma de la traducción. Indicarlo con --lang',
  'errors.exchange-other-lang': 'Idioma «{{found}}» inesperado en el archivo; se esperaba «{{expected}}»',
  'errors.exchange-source-lang':
    'Idioma de origen «{{found}}» inesperado en el archivo; se esperaba «{{expected}}», el idioma del texto que hace fe',
  'errors.exchange-document': 'Documento «{{found}}» inesperado en el archivo. Los que hay son: {{known}}',
  'errors.exchange-other-document':
    'Documento «{{found}}» inesperado en el archivo; se esperaba «{{expected}}»',
  'errors.exchange-sides': 'No se pueden usar juntos --ours y --theirs',
  'errors.exchange-exists':
    'No se puede escribir el archivo: ya existe con otro contenido, quizá con trabajo de traducción. Importarlo antes o indicar --overwrite',
  'errors.exchange-nothing': 'Nada que exportar: no hay traducciones. Indicar un idioma para iniciar una',
  'errors.exchange-profile': 'El perfil «{{profile}}» es para XLIFF; elegir --format xliff12 o xliff',
  'errors.exchange-one-file':
    'No se pueden escribir varios archivos en un mismo lugar. Indicar una carpeta con --out',
  'errors.exchange-pairs':
    'El archivo no lleva el texto inglés junto a sus traducciones, así que no hay nada que comparar. Una traducción de un proyecto se comprueba con "urtext check --lang LANG"',
  'help.export': 'Escribir un archivo para traductores y sus herramientas: XLIFF, PO, JSON o Markdown',
  'help.import':
    'Incorporar los cambios hechos al traducir en uno de esos archivos, o en una traducción en Markdown, HTML o texto',
  'help.arg.checkFiles': 'archivos con texto inglés y traducción, para comprobarlos sin proyecto',
  'help.arg.langs': 'etiquetas de idioma, o "all"',
  'help.arg.exchange': 'archivo que se ha recibido de vuelta',
  'help.opt.exchange': 'formato del archivo (por defecto: xliff12, que abren todas las herramientas)',
  'help.opt.profile':
    'rellenar con el inglés los puntos sin traducir, para herramientas que ocultan lo que no tiene traducción',
  'help.opt.packet':
    'una sola página con instrucciones, texto inglés y traducción, para trabajar sin ninguna herramienta',
  'help.opt.outFile': 'archivo o carpeta donde escribir, "-" para la terminal (por defecto: aquí)',
  'help.opt.overwrite': 'reemplazar un archivo que existe con otro contenido',
  'help.opt.langOne': 'idioma de la traducción, si el archivo no lo dice',
  'help.opt.ours': 'si cambiaron ambos, conservar lo que hay aquí',
  'help.opt.theirs': 'si cambiaron ambos, tomar lo del archivo',
  xmlTooLarge: 'No se pueden leer {{bytes}} bytes: el límite es {{limit}}',
  xmlEncodingUnknown: 'No se puede decodificar el archivo: no es UTF-8 ni UTF-16; guardarlo como UTF-8',
  xmlEncodingMismatch:
    'El archivo declara la codificación «{{declared}}», pero sus bytes son {{actual}}; guardarlo como UTF-8',
  xmlUtf8Malformed: 'El byte {{byte}} no inicia ningún carácter UTF-8; guardar el archivo como UTF-8',
  xmlUtf16Malformed: 'El byte {{byte}} es la mitad de un carácter UTF-16; el archivo está dañado',
  xmlUtf16WithoutMark: 'El archivo parece UTF-16 sin marca de orden de bytes; guardarlo como UTF-8',
  xmlDoctype: 'Declaración de tipo de documento inesperada; los archivos de intercambio no deben tenerla',
  xmlNotWellFormed: 'El archivo no es XML bien formado: {{reason}}',
  xmlNoRoot: 'El archivo no tiene elemento raíz',
  xmlTooDeep: 'Hay elementos anidados a más de {{limit}} niveles',
  xmlTooManyAttributes: 'Un elemento tiene más de {{limit}} atributos',
  xmlTooManyNodes: 'El archivo tiene más de {{limit}} elementos, atributos y textos',
  xliffNotXliff: 'Se esperaba el elemento raíz «xliff», pero se encontró «{{element}}»',
  xliffVersionUnknown:
    'No se puede leer XLIFF «{{version}}»: se conocen de 1.0 a 1.2 y de 2.0 a 2.2; volver a exportarlo en una de ellas',
  xliffVersionMismatch: 'La versión «{{version}}» no corresponde al espacio de nombres «{{namespace}}»',
  xliffNoFile: 'El archivo no tiene ningún elemento «file»',
  xliffElementMissing: 'El elemento «{{element}}» debe tener un «{{child}}»',
  xliffElementUnexpected: 'Elemento «{{element}}» inesperado en «{{parent}}»',
  xliffTextUnexpected: 'Texto «{{text}}» inesperado en «{{element}}»',
  xliffAttributeMissing: 'El elemento «{{element}}» debe tener el atributo «{{attribute}}»',
  xliffAttributeUnexpected: 'Atributo «{{attribute}}» inesperado en «{{element}}»',
  xliffAttributeValue: 'Valor «{{value}}» inesperado del atributo «{{attribute}}» en «{{element}}»',
  xliffBinaryUnit: 'Las unidades binarias no se leen',
  xliffUnitWithoutSegment: 'La unidad no tiene ningún segmento',
  xliffSkeletonEmpty: 'El esqueleto no tiene contenido ni referencia',
  xliffSkeletonBoth: 'El esqueleto tiene contenido y referencia; solo puede tener uno de los dos',
  xliffIdTwice: 'El id «{{value}}» se usa en la línea {{first}} y de nuevo en la línea {{second}}',
  xliffIdOfAnother: 'El id «{{value}}» pertenece al elemento «{{other}}» de la línea {{first}}',
  xliffTargetLanguageMissing:
    'Hay un texto de destino en la línea {{line}}, pero no se indica el idioma de destino',
  xliffLanguageTag: 'El valor «{{value}}» de «{{attribute}}» no es una etiqueta de idioma',
  xliffLanguageMismatch: 'El elemento {{element}} está marcado como «{{found}}»; se esperaba «{{expected}}»',
  xliffSubStateAlone: 'El subestado «{{subState}}» figura sin estado',
  xliffPrefixReserved: 'El prefijo «xlf» está reservado para los valores que define la norma',
  xliffStateWithoutTarget: 'El estado «{{state}}» figura en un segmento sin texto de destino',
  xliffSegmentUntranslated: 'El segmento no tiene traducción, pero otros de su unidad sí',
  xliffOrderTooHigh: 'El orden {{order}} es mayor que el número de partes, {{count}}',
  xliffOrderTwice:
    'El lugar {{order}} lo ocupa el texto de destino de la línea {{first}} y de nuevo el de la línea {{second}}',
  xliffStartWithoutEnd: 'El código de inicio «{{value}}» no tiene fin en esta unidad',
  xliffStartWithEnds: 'El código de inicio «{{value}}» tiene más de un fin',
  xliffStartIsolatedWithEnd:
    'El código de inicio «{{value}}» está marcado como aislado, pero su fin está en esta unidad',
  xliffEndWithoutStart: 'El código de fin remite a «{{value}}», que no está en esta unidad',
  xliffEndBeforeStart: 'El código de fin figura antes de su inicio «{{value}}»',
  xliffEndIsolatedWithStart:
    'El código de fin «{{value}}» está marcado como aislado, pero remite a un inicio',
  xliffEndIsolatedWithoutId: 'Un código de fin aislado debe tener un id',
  xliffEndWithId: 'El código de fin «{{value}}» tiene un id, pero no está aislado; debe remitir a su inicio',
  xliffEndWithDirection: 'Solo un código de fin aislado puede tener dirección',
  xliffEndWithoutStartRef: 'El código de fin no remite a ningún inicio',
  xliffMarkerWithoutEnd: 'La anotación «{{value}}» no tiene fin en esta unidad',
  xliffMarkerWithoutStart: 'Fin de la anotación «{{value}}», que no está en esta unidad',
  xliffMarkerEndFirst: 'La anotación «{{value}}» termina antes de empezar',
  xliffHintsDiffer:
    'El atributo «{{attribute}}» es «{{found}}» en el fin; se esperaba «{{expected}}», como en el inicio',
  xliffReorderAlone: 'Un código que no se debe reordenar tampoco se debe copiar ni eliminar',
  xliffReorderWithoutFirst: 'Ningún código con canReorder="firstNo" precede a este',
  xliffCodeDeleted: 'El código «{{value}}» falta en el texto de destino, pero no se debe eliminar',
  xliffSequenceChanged:
    'Hay códigos que no se deben reordenar y figuran en otro orden en el texto de destino',
  xliffSubTypeAlone: 'El subtipo «{{subType}}» figura sin tipo',
  xliffSubTypeMismatch:
    'El subtipo «{{subType}}» corresponde al tipo «{{expected}}», pero se encontró «{{type}}»',
  xliffDataUnknown: 'El atributo «{{attribute}}» remite a los datos «{{value}}», que no están en esta unidad',
  xliffCopyUnknown: 'El código es una copia de «{{value}}», que no está en esta unidad',
  xliffCopyWithData:
    'El código es una copia de «{{value}}»; si hay datos originales, debe remitir a los datos',
  xliffCopyForbidden: 'El código es una copia de «{{value}}», que no se debe copiar',
  xliffSubFlowUnknown:
    'El atributo «{{attribute}}» remite a la unidad «{{value}}», que no está en este archivo',
  xliffTranslateMissing: 'Una anotación genérica debe indicar si se traduce o no',
  xliffCommentWithout: 'Un comentario debe tener un valor o una referencia a una nota',
  xliffCommentBoth: 'Un comentario tiene valor y referencia; solo puede tener uno de los dos',
  xliffNoteUnknown: 'La referencia «{{value}}» no lleva a ninguna nota de esta unidad',
  xliffMatchUnknown: 'La referencia «{{value}}» no lleva a ninguna parte de esta unidad',
  xliffGlossaryEmpty: 'La entrada no tiene traducción ni definición',
  xliffSubStyleAlone: 'El atributo «subFs» figura sin «fs»',
  xliffEndWithAttribute: 'Solo un código de fin aislado puede tener el atributo «{{attribute}}»',
  xliffRuleEmpty: 'La regla no exige nada: debe tener «isPresent», «isNotPresent», «startsWith» o «endsWith»',
  xliffRuleTwice: 'La regla exige más de una cosa; escribir una regla para cada una',
  xliffRuleSource: 'El atributo «existsInSource» solo va con «isPresent», «startsWith» o «endsWith»',
  xliffRuleDisabled: 'Una regla de todo el archivo no se puede desactivar; suprimirla',
  xliffResourceEmpty: 'El {{element}} del recurso no tiene ni contenido ni referencia',
  xliffResourceBoth:
    'El {{element}} del recurso tiene contenido y referencia; solo puede haber uno de los dos',
  xliffSizeDataUnknown: 'La referencia «{{value}}» no lleva a ningún dato sobre tamaños en el archivo',
  xliffSizeBoth:
    'El elemento «{{element}}» tiene «sizeInfo» y «sizeInfoRef»; solo puede haber uno de los dos',
  xliffRevisionUnknown: 'La referencia «{{value}}» no lleva a nada cuyas revisiones puedan figurar aquí',
  xliffRevisionUnclear:
    'Hay {{number}} elementos «{{name}}»: las revisiones deben indicar con «ref» de cuál son',
  xliffPropertyTwice: 'La propiedad «{{value}}» tiene dos valores en una misma revisión',
  xliffPropertyUnknown: 'La propiedad «{{value}}» no es ni «content» ni un atributo de «{{name}}»',
  xliffFragment:
    'La referencia «{{value}}» está mal formada: nombra archivo, grupo y unidad en este orden (f=, g=, u=) y luego una parte',
  xliffSpaceDiffers:
    'El espacio en blanco del destino es «{{found}}», se esperaba «{{expected}}» como en el origen',
  xliffNamespaceMissing:
    'El archivo no tiene espacio de nombres: se lee como XLIFF 1.2, otras herramientas pueden rechazarlo',
  xliffWordsBesideSegments:
    'El destino tiene palabras junto a sus segmentos: puede que una herramienta haya dejado la traducción antigua detrás de la nueva',
  xliffManyCharacters: 'La traducción tiene {{size}} caracteres, se esperaban como máximo {{limit}}',
  xliffFewCharacters: 'La traducción tiene {{size}} caracteres, se esperaban como mínimo {{limit}}',
  xliffManyBytes: 'La traducción ocupa {{size}} bytes, se esperaban como máximo {{limit}}',
  xliffFewBytes: 'La traducción ocupa {{size}} bytes, se esperaban como mínimo {{limit}}',
  xliffDemandAbsent: 'Falta «{{text}}» en la traducción, donde el archivo lo exige',
  xliffDemandCount: 'Número de «{{text}}» en la traducción: {{found}}, se esperaban {{expected}}',
  xliffDemandPresent: '«{{text}}» inesperado en la traducción: el archivo no lo permite',
  xliffDemandStart: 'La traducción debe empezar por «{{text}}»',
  xliffDemandEnd: 'La traducción debe terminar en «{{text}}»',
  xliffDemandSource: '«{{text}}» inesperado en un extremo de la traducción: el origen no lo tiene ahí',
  poTooLarge: 'El archivo es demasiado grande para leerlo',
  poEncoding: 'El byte {{byte}} no inicia ningún carácter UTF-8; guardar el archivo como UTF-8',
  poUtf16: 'No se puede leer UTF-16: guardar el archivo como UTF-8',
  poCharset:
    'No se puede leer el juego de caracteres «{{charset}}»: guardar el archivo como UTF-8, por ejemplo con "msgconv -t UTF-8 -o NEW OLD"',
  poAscii: 'Letra inesperada fuera de ASCII, que es lo que nombra la cabecera: escribir allí charset=UTF-8',
  poEmpty: 'El archivo no tiene ninguna entrada',
  poJunk: '«{{text}}» inesperado; se esperaba un comentario, una palabra clave o una cadena entre comillas',
  poTrailing: '«{{text}}» inesperado después de la cadena',
  poUnclosed: 'La cadena no se cierra en su línea',
  poLineBreak: 'Un fin de línea corta una cadena; escribirlo como «\\n»',
  poBackslash:
    '«{{text}}» inesperado: la barra invertida no inicia ninguna secuencia de escape; escribir dos barras invertidas',
  poBytes: 'Los escapes «{{text}}» son bytes de ningún carácter UTF-8',
  poSeparator: 'Una cadena tiene el carácter con el que gettext separa los contextos, U+0004; eliminarlo',
  poMark:
    'Marca de orden de bytes inesperada, ante la que gettext se detiene; guardar el archivo como UTF-8 sin ella',
  poWithoutString: 'Falta una cadena entre comillas tras «{{keyword}}»',
  poOrder:
    '«{{keyword}}» inesperado: una entrada tiene msgctxt, msgid, msgid_plural y msgstr en este orden, cada uno una vez',
  poConflict:
    'Aquí hay, hasta la línea {{last}}, dos versiones entre las marcas de un conflicto; conservar una y eliminar las marcas',
  poCommentInside: 'Hay un comentario dentro de una entrada; ponerlo antes de la entrada',
  poPreviousAlone: 'Hay líneas con «#|» que no están justo antes de una entrada, donde corresponde',
  poObsoleteMixed: 'Solo una parte de la entrada está marcada con «#~»; marcarla entera o no marcarla',
  poObsolete: 'Entrada obsoleta: se conserva, pero no se usa nada de ella',
  poWithoutMsgid: 'La entrada no tiene msgid',
  poWithoutMsgstr: 'La entrada «{{value}}» no tiene msgstr',
  poPlural: 'Las formas de plural no se leen; de «{{value}}» se usa la primera forma',
  poWithoutPlural: 'La entrada «{{value}}» tiene formas plurales, pero no msgid_plural',
  poWithoutForms: 'La entrada «{{value}}» tiene un msgid_plural, pero ninguna forma como msgstr[0]',
  poFormIndex: 'Número inesperado de una forma plural de «{{value}}», se esperaba msgstr[{{expected}}]',
  poForms:
    'La entrada «{{value}}» tiene {{count}} formas plurales, se esperaban {{expected}}, como dice la cabecera (nplurals)',
  poLineBegin:
    'Solo uno de msgid y msgstr de «{{value}}» empieza con un fin de línea («\\n»); deben hacerlo ambos o ninguno',
  poLineEnd:
    'Solo uno de msgid y msgstr de «{{value}}» termina con un fin de línea («\\n»); deben hacerlo ambos o ninguno',
  poMerged:
    'Hay varias traducciones de «{{value}}» en una, como las reúne msgcat (#-#-#-#-#); conservar una y eliminar las marcas',
  poTwice: 'La entrada «{{value}}» figura en la línea {{first}} y de nuevo en la línea {{second}}',
  jsonTooLarge: 'El archivo es demasiado grande para leerlo',
  jsonEncoding: 'El byte {{byte}} no inicia ningún carácter UTF-8; guardar el archivo como UTF-8',
  jsonUtf16: 'No se puede leer UTF-16: guardar el archivo como UTF-8',
  jsonSyntax: 'El archivo no es un objeto JSON: carácter inesperado',
  jsonTooDeep: 'Los valores tienen demasiados niveles de anidamiento',
  jsonKeyTwice: 'La clave «{{value}}» se usa en la línea {{first}} y de nuevo en la línea {{second}}',
  jsonMark:
    'Marca de orden de bytes inesperada, ante la que muchos programas se detienen; guardar el archivo como UTF-8 sin ella',
  jsonNotText: 'El valor de «{{value}}» no es un texto',
  writeCharacter:
    'No se puede escribir «{{unit}}»: contiene {{code}}, que el formato no tiene modo de representar',
  writeWithoutId: 'No se puede escribir la unidad «{{unit}}»: no tiene id',
  writeIdInvalid: 'No se puede escribir el id «{{value}}»: contiene caracteres que un id no debe tener',
  writeIdTwice: 'No se puede escribir el id «{{value}}»: lo tienen dos unidades',
  writeWithoutLanguage: 'No se puede escribir el archivo: no tiene idioma de origen',
  writeWithoutUnits: 'No se puede escribir el archivo: no tiene unidades',
  'errors.file-outside':
    '«{{path}}» inesperado en «{{field}}»; se esperaba una ruta dentro del proyecto, relativa a este archivo',
  'errors.spelling-lang':
    'Clave «{{lang}}» inesperada; se esperaba una etiqueta de idioma BCP 47 en su forma canónica, como «de» o «pt-BR»',
  'errors.spelling-script':
    'No se puede revisar la ortografía de «{{lang}}»: su escritura no pone espacios entre las palabras. Quitarlo de «spelling»',
  'errors.bilingual-lang':
    'Clave «{{lang}}» inesperada en «dictionaries»; se esperaba una etiqueta de idioma, como «de» o «zh-Hans»',
  'errors.no-bilingual':
    'No se encuentra el diccionario «{{path}}» para «{{lang}}»: se esperaba el archivo de un diccionario (.index con .dict.dz, .ifo con .idx y .dict, .tei, .tbx, .tsv o un glosario en .md), su ruta sin la extensión o una carpeta con uno. Póngalo ahí o instale uno, por ejemplo con "apt install dict-freedict-eng-deu"',
  'errors.bilingual-damaged':
    'No se puede descomprimir esta parte de un diccionario: está dañada o incompleta. Instálela o cópiela de nuevo',
  'errors.bilingual-index':
    'Línea inesperada; se esperaban una palabra, una posición y una longitud dentro del texto del diccionario, separadas por tabuladores. Instale o copie de nuevo el índice y su .dict.dz, de la misma fuente',
  'errors.bilingual-idx':
    'Entrada {{entry}} inesperada en el índice del diccionario; se esperaba una palabra con una posición dentro de su texto. Instale o copie de nuevo sus .ifo, .idx y .dict, de la misma fuente',
  'errors.bilingual-ifo':
    'Primera línea inesperada; se esperaba "StarDict\'s dict ifo file". Indique el .ifo de un diccionario StarDict',
  'errors.bilingual-line':
    'Línea inesperada sin tabulador; se esperaban una palabra inglesa, un tabulador y su traducción. Corríjala o empiécela con «#»',
  'errors.bilingual-xml':
    'No se puede leer el diccionario: no es XML bien formado, es demasiado grande o no es de la clase que dice su nombre ({{problem}}). Descárguelo o cópielo de nuevo, o tómelo en otra forma, como DICT',
  'errors.bilingual-no-entries':
    'No se encuentra ninguna entrada en el diccionario; se esperaban elementos «entry», como los de FreeDict. Indique el diccionario mismo, en TEI',
  'errors.no-dictionary':
    'No se encuentra el diccionario «{{path}}»: se esperaban «{{path}}.aff» y «{{path}}.dic», o «index.aff» e «index.dic» en esa carpeta. Ponerlos allí o instalar uno, por ejemplo con "npm install dictionary-{{lang}}"',
  'errors.not-a-dictionary':
    'No se puede leer el archivo como parte de un diccionario de Hunspell. Quizá no se obtuvo completo: instalarlo o copiarlo de nuevo',
  'errors.dictionary-affix':
    'Final inesperado de la clase de afijos «{{name}}» que empieza aquí: sus líneas no son las que anuncia. Instalar o copiar de nuevo el diccionario',
  'errors.dictionary-encoding':
    'Codificación «{{name}}» del diccionario desconocida. Usar el diccionario en UTF-8, como lo ofrece npm',
  'errors.dictionary-not-utf8':
    'Bytes inesperados en el diccionario, que declara UTF-8. Corregir «SET» en su .aff o instalarlo de nuevo',
  'errors.dictionary-repeats':
    'Palabra inesperada: figura más de {{limit}} veces en el diccionario. Eliminar las líneas iguales o instalar el diccionario de nuevo',
  'errors.dictionary-refused':
    'Hunspell no puede trabajar con este diccionario. Instalarlo o copiarlo de nuevo, o usar otra versión',
  'errors.word-list-line':
    '«{{word}}» inesperado; se esperaba una palabra por línea; «*» al final representa cualquier serie de letras y «#» inicia un comentario',
  'errors.word-list-long': 'No se puede leer la lista de palabras: tiene más de {{limit}} palabras',
  'errors.grammar-pattern': 'Falta «{{part}}» en «{{path}}»: cada traducción tiene su propio informe',
  'errors.grammar-placeholder':
    '«{{part}}» inesperado en «{{path}}»; solo se esperaban «{lang}» y «{document}»',
  'help.verify': 'Decir qué es una copia: fiel, traducción, obra derivada, alterada u otra cosa',
  'help.arg.copies': 'archivos o carpetas; «-» para la entrada estándar',
  'help.opt.ndjson':
    'leer un flujo de rutas, o de registros WARC o WET, y escribir una línea de JSON por cada copia encontrada',
  'help.opt.after': 'con --ndjson: seguir después de este registro',
  'help.opt.signers':
    'los paquetes tienen que estar firmados por alguien de este archivo de firmantes permitidos, en la forma de ssh-keygen',
  'errors.verify-signers':
    'Esta línea no es de un archivo de firmantes permitidos. Escriba un nombre, el tipo de clave y la clave: you@example.org ssh-ed25519 AAAA…',
  'errors.no-such-record':
    'No hay ningún registro «{{record}}» en el flujo, así que no hay nada tras lo que seguir',
  'verify.faithful': 'Copia fiel de «{{document}}», edición {{edition}}',
  'verify.translation': 'Traducción a «{{lang}}» de «{{document}}», edición {{edition}}: la aceptada',
  'verify.translation-other':
    'Traducción a «{{lang}}» de «{{document}}», edición {{edition}}: no como fue aceptada',
  'verify.derivative': 'Obra derivada de «{{document}}», edición {{edition}} ({{lang}})',
  'verify.altered': 'Copia alterada de «{{document}}», edición {{edition}} ({{lang}})',
  'verify.excerpt': 'Extracto de «{{document}}», edición {{edition}} ({{lang}}), no el texto entero',
  'verify.other':
    'Otro documento con el nombre de «{{document}}», edición {{edition}}: ninguno de sus puntos está en él',
  'verify.other-document': 'Copia de otro documento: «{{document}}», edición {{edition}} ({{lang}})',
  'verify.recognised':
    'Reconocido por sus letras como «{{document}}», edición {{edition}} ({{lang}}); no es una prueba',
  'verify.unknown': 'Desconocido: no hay en él nada de un documento conocido',
  'verify.complete.yes': 'Están todos los puntos',
  'verify.complete.no': 'Faltan puntos',
  'verify.notice.present': 'El aviso y su párrafo están sin modificar',
  'verify.notice.altered': 'El aviso o su párrafo fue cambiado',
  'verify.notice.missing': 'Faltan el aviso y su párrafo',
  'verify.clause.present': 'Dice que el original es el que hace fe',
  'verify.clause.altered': 'La frase de que el original es el que hace fe fue cambiada',
  'verify.clause.missing': 'Falta la frase de que el original es el que hace fe',
  'verify.clause.uncertain': 'Hay una frase donde se dice que el original es el que hace fe',
  'verify.reference': 'Referencia restante «{{found}}» ({{form}})',
  'verify.reference-doubtful': 'Posible referencia «{{found}}» ({{form}}): debe juzgarla una persona',
  'verify.claim': 'Se presenta como copia: {{item}} está en ella',
  'verify.apart': 'Distinguido de la edición {{edition}} por {{items}}',
  'verify.apart-document':
    'Distinguido de «{{document}}», edición {{edition}}, otro documento del mismo nombre',
  'verify.apart-none': 'La edición {{edition}} tiene las mismas palabras',
  'verify.uncertain.words': 'Nadie ha comparado sus palabras con un texto que una persona aceptara',
  'verify.uncertain.language': 'No se pudo saber su idioma',
  'verify.uncertain.edition': 'No se pudo saber de qué edición se tradujo',
  'verify.uncertain.own-use': 'No se puede saber si otra organización la hizo para su propio uso',
  'verify.added': 'Añadido: {{text}}',
  'verify.number': 'Número de {{item}}: {{found}}, se esperaba {{expected}}',
  'verify.item.changed': 'Cambiado: {{item}}',
  'verify.item.extended': 'Ampliado: {{item}}',
  'verify.item.case': 'Otras mayúsculas: {{item}}',
  'verify.item.signs': 'Otra puntuación: {{item}}',
  'verify.item.missing': 'Falta: {{item}}',
  'verify.item.moved': 'Movido: {{item}}',
  'verify.item.hidden': 'Oculto a los lectores: {{item}}',
  'verify.item.interrupted': 'Hay texto oculto en medio: {{item}}',
  'verify.item.stale': 'Hecho a partir de un inglés anterior: {{item}}',
  'verify.remark.deleted_many':
    'Procesador de textos: {{count}} de eliminaciones registradas, leídas como aceptadas',
  'verify.remark.deleted_one': 'Procesador de textos: {{count}} eliminación registrada, leída como aceptada',
  'verify.remark.deleted_other':
    'Procesador de textos: {{count}} eliminaciones registradas, leídas como aceptadas',
  'verify.remark.inserted_many':
    'Procesador de textos: {{count}} de inserciones registradas, leídas como aceptadas',
  'verify.remark.inserted_one': 'Procesador de textos: {{count}} inserción registrada, leída como aceptada',
  'verify.remark.inserted_other':
    'Procesador de textos: {{count}} inserciones registradas, leídas como aceptadas',
  'verify.remark.hidden_many': 'Procesador de textos: {{count}} de pasajes ocultos, omitidos',
  'verify.remark.hidden_one': 'Procesador de textos: {{count}} pasaje oculto, omitido',
  'verify.remark.hidden_other': 'Procesador de textos: {{count}} pasajes ocultos, omitidos',
  'verify.remark.fields_many':
    'Procesador de textos: {{count}} de campos, leídos como se mostraron por última vez',
  'verify.remark.fields_one': 'Procesador de textos: {{count}} campo, leído como se mostró por última vez',
  'verify.remark.fields_other':
    'Procesador de textos: {{count}} campos, leídos como se mostraron por última vez',
  'verify.remark.boxes_many':
    'Procesador de textos: {{count}} de cuadros de texto, leídos donde están anclados',
  'verify.remark.boxes_one': 'Procesador de textos: {{count}} cuadro de texto, leído donde está anclado',
  'verify.remark.boxes_other':
    'Procesador de textos: {{count}} cuadros de texto, leídos donde están anclados',
  'verify.remark.comments_many': 'Procesador de textos: {{count}} de comentarios, omitidos',
  'verify.remark.comments_one': 'Procesador de textos: {{count}} comentario, omitido',
  'verify.remark.comments_other': 'Procesador de textos: {{count}} comentarios, omitidos',
  'verify.remark.marks': 'Entre sus palabras hay llamadas de nota o direcciones, que se omitieron: {{marks}}',
  'verify.remark.edges': 'Los encabezados y pies de página se leyeron aparte del texto: {{lines}}',
  'verify.remark.shown':
    'Las hojas de estilo muestran, entre las palabras del texto, otras que no están en él: {{words}}',
  'verify.remark.quoted': 'Citado: {{items}}',
  'verify.remark.sources': 'El inglés junto a la traducción no es el de la edición: {{items}}',
  'verify.pack.changed': 'El paquete no es lo que declara: {{path}} no es lo que dice su lista de sumas',
  'verify.pack.missing':
    'El paquete no es lo que declara: {{path}} está en su lista de sumas y no está en él',
  'verify.pack.unlisted': 'El paquete no es lo que declara: {{path}} está en él y no en su lista de sumas',
  'verify.pack.document':
    'El paquete no es lo que declara: {{path}} es una copia de «{{found}}» y su manifiesto dice «{{expected}}»',
  'verify.pack.edition':
    'El paquete no es lo que declara: {{path}} es de la edición {{found}} y su manifiesto dice {{expected}}',
  'verify.pack.lang':
    'El paquete no es lo que declara: {{path}} está en «{{found}}» y su manifiesto dice «{{expected}}»',
  'verify.pack.kind-faithful':
    'El paquete no es lo que declara: {{path}} es una obra derivada y su manifiesto dice que es fiel',
  'verify.pack.kind-derivative':
    'El paquete no es lo que declara: {{path}} es el propio texto y su manifiesto dice que es una obra derivada',
  'verify.pack.title':
    'El paquete no es lo que declara: lo que hay en {{path}} no se titula «{{title}}», como dice su manifiesto',
  'verify.pack.definitive':
    'El paquete no es lo que declara: su manifiesto dice que {{path}} es el texto que hace fe, y solo hace fe el texto en «{{found}}»',
  'verify.pack.signed':
    'Firmado: {{path}}, con la clave {{fingerprint}}; no se preguntó de quién es (--signers)',
  'verify.pack.signed-by': 'Firmado: {{path}}, por {{signer}} ({{fingerprint}})',
  'verify.pack.signature-wrong':
    'El paquete no es lo que declara: la firma que acompaña a {{path}} no es la de ese archivo',
  'verify.pack.signature-damaged':
    'El paquete no es lo que declara: el archivo que acompaña a {{path}} no es una firma',
  'verify.pack.signature-namespace':
    'El paquete no es lo que declara: la firma que acompaña a {{path}} se hizo para otra cosa que urtext',
  'verify.pack.signature-kind':
    'La firma que acompaña a {{path}} es de un tipo de clave que aquí no se puede comprobar: use ssh-keygen -Y verify -n urtext',
  'verify.pack.stranger':
    '{{path}} está firmado con una clave que no es de ninguno de los firmantes permitidos: {{fingerprint}}',
  'verify.pack.unsigned': 'Nadie ha firmado el paquete, y --signers exige una firma',
  'verify.error.empty': 'No se puede leer: está vacío',
  'verify.error.no-text': 'No se puede leer: no hay texto en él',
  'verify.error.binary': 'No se puede leer: no es texto ni un formato conocido',
  'verify.error.large': 'No se puede leer: es demasiado grande',
  'verify.error.nested': 'No se puede leer: hay archivos o correos anidados a demasiada profundidad',
  'verify.error.pdf': 'No se puede leer: no es un PDF legible',
  'verify.error.format':
    'No se puede leer en su formato: {{reason}} en la línea {{line}}, columna {{column}}',
  'verify.error.format-whole': 'No se puede leer en su formato: {{reason}}',
  'verify.error.mail': 'No se puede leer: no es un correo',
  'verify.error.mails': 'No se puede leer: el buzón tiene demasiados correos',
  'verify.error.zip-damaged': 'No se puede leer: el archivo comprimido está dañado',
  'verify.error.zip-twice': 'No se puede leer: el archivo comprimido contiene dos archivos del mismo nombre',
  'verify.error.zip-outside':
    'No se puede leer: un archivo contenido en el archivo comprimido lleva fuera de él',
  'verify.error.zip-files': 'No se puede leer: el archivo comprimido contiene demasiados archivos',
  'verify.error.zip-large': 'No se puede leer: el archivo comprimido es demasiado grande una vez extraído',
  'verify.error.record': 'No se puede leer el registro: {{reason}}',
  'verify.record.too-large': 'es demasiado grande',
  'verify.record.cut-off': 'está cortado',
  'verify.record.damaged': 'está dañado',
  'verify.record.no-WARC-record': 'no es un registro WARC',
  'pack.page.languages': 'Idiomas',
  'pack.page.draft':
    'Borrador: este texto no está completo, o no todo en él se ha comparado con el texto inglés actual.',
  'pack.page.beside': 'Mostrar el inglés al lado',
  'pack.page.edition': 'Edición: {{edition}}',
  'pack.page.machine': 'Traducido por una máquina. Nadie ha revisado la traducción.',
  'pack.page.licence': 'Licencia: {{licence}}',
  'pack.page.source': 'Fuente: {{url}}',
  'pack.page.formats': 'Formatos',
  'pack.page.all': 'Todos los textos',
  'pack.built': 'Creados {{texts}} textos en {{files}} archivos en {{folder}}',
  'pack.kept': 'No se volvieron a generar, porque nada cambió en ellos: {{kept}}',
  'pack.archive': 'y el archivo comprimido {{archive}}',
  'pack.items_many': '{{count}} de puntos no están listos: {{list}}',
  'pack.items_one': '{{count}} punto no está listo: {{list}}',
  'pack.items_other': '{{count}} puntos no están listos: {{list}}',
  'pack.findings': 'la comprobación encuentra errores: {{rules}}',
  'pack.lacking': 'Falta «{{address}}» en lo que se creó ({{status}})',
  'pack.nothing_many': 'No se escribió nada: {{count}} de problemas',
  'pack.nothing_one': 'No se escribió nada: {{count}} problema',
  'pack.nothing_other': 'No se escribió nada: {{count}} problemas',
  'pack.hint':
    '"urtext check" los muestra; "--allow draft" empaqueta los textos de todos modos, y ellos dicen que son borradores',
  'pack.same': '{{folder}} es lo que se crearía: {{files}} archivos',
  'pack.differs_many': '{{folder}} no es lo que se crearía: {{count}} de diferencias',
  'pack.differs_one': '{{folder}} no es lo que se crearía: {{count}} diferencia',
  'pack.differs_other': '{{folder}} no es lo que se crearía: {{count}} diferencias',
  'pack.difference.missing': 'falta',
  'pack.difference.changed': 'distinto de lo que se crearía',
  'pack.difference.extra': 'no se crearía',
  'pack.status.changed': 'cambiado desde que se aceptó',
  'pack.status.unrecorded': 'nadie lo aceptó',
  'pack.status.untranslated': 'todavía en inglés',
  'pack.status.draft': 'borrador',
  'pack.status.stale': 'de un inglés anterior',
  'pack.status.missing': 'falta',
  'pack.status.other': 'unido, dividido o movido',
  'pack.status.altered': 'no es el inglés palabra por palabra',
  'errors.pack-out': 'Indicar con --out la carpeta del paquete',
  'errors.pack-format': 'Formato desconocido «{{format}}», se esperaban algunos de {{known}}',
  'errors.pack-site': 'Dirección inesperada «{{site}}», se esperaba una como «https://example.org/conduct/»',
  'errors.pack-not-allowed':
    'No se puede empaquetar «{{document}}»: sus condiciones no lo permiten. Dicen: “{{basis}}”',
  'errors.pack-no-page':
    'No se puede empaquetar «{{document}}»: sus condiciones piden un enlace a la página de la que procede. Escribir su dirección como "page" en "rights" de document.json',
  'errors.pack-not-empty': 'No se puede escribir en la carpeta: contiene algo distinto de un paquete',
  'errors.pack-other-files':
    'No se puede escribir en la carpeta: contiene archivos que ningún paquete de urtext escribió: {{found}}. Moverlos a otro lugar',
  'errors.pack-needs-typst':
    'No se pueden crear PDF: Typst, que los crea, no está instalado. Ejecutar «npm install {{package}}» donde está instalado urtext',
  'errors.pack-pdf': 'No se puede crear el PDF de «{{document}}» en el idioma «{{lang}}»: {{reason}}',
  'errors.pack-no-glyph':
    'No se puede crear el PDF de «{{document}}» en el idioma «{{lang}}»: la fuente «{{font}}» no tiene signo para «{{text}}» ({{points}}). Indicar con --fonts una carpeta con una fuente que lo tenga',
  'help.opt.pack': 'crearlo como "urtext pack": en cada formato, y cada byte examinado',
  'help.opt.packZip': 'con --pack: escribir también un archivo comprimido junto a la carpeta',
  'help.opt.derivePack': 'con --pack: formatos, como en "urtext pack"',
  'help.opt.fonts':
    'con --format pdf: carpeta de fuentes, antes que las del sistema (repetir, o separar con comas)',
  'help.pack':
    'Crear lo que reciben los lectores: cada idioma en HTML, Markdown, texto, Word, EPUB, JSON, XLIFF, PDF',
  'help.opt.zip': 'escribir también un archivo comprimido junto a la carpeta',
  'help.opt.packFormat':
    'formatos: html, md, txt, docx, epub, json, xliff, pdf, o all (por omisión: todos menos pdf, que necesita fuentes)',
  'help.opt.packLang': 'solo estos idiomas junto al del texto que hace fe (repetir, o separar con comas)',
  'help.opt.allowPack': '«draft»: empaquetar también textos que no están listos; ellos mismos lo dicen',
  'help.opt.site': 'hacer de ello un sitio, que estará en esta dirección',
  'help.opt.checkPack': 'crear de nuevo y comparar con la carpeta; no escribir nada',
  'errors.pack-key-not-a-key': 'No se puede firmar: esto no es una clave privada de OpenSSH',
  'errors.pack-key-locked':
    'No se puede firmar: la clave pide una frase de contraseña. Firmar con «ssh-keygen -Y sign -n urtext -f KEY {{manifest}}» en la carpeta del paquete',
  'errors.pack-key-kind':
    'No se puede firmar: la clave no es una clave Ed25519. Firmar con «ssh-keygen -Y sign -n urtext -f KEY {{manifest}}» en la carpeta del paquete',
  'help.opt.sign':
    'firmar el manifiesto con esta clave Ed25519 de OpenSSH; «ssh-keygen -Y verify -n urtext» lo comprueba',
  'rules.label/status-conflict.conflict_many':
    'Estado «{{shown}}» inesperado en los metadatos iniciales: {{count}} de puntos sin revisar',
  'rules.label/status-conflict.conflict_one':
    'Estado «{{shown}}» inesperado en los metadatos iniciales: {{count}} punto sin revisar',
  'rules.label/status-conflict.conflict_other':
    'Estado «{{shown}}» inesperado en los metadatos iniciales: {{count}} puntos sin revisar',
  'rules.structure/item-missing.below_many': 'Faltan {{item}} y {{count}} de puntos debajo',
  'rules.structure/item-missing.below_one': 'Faltan {{item}} y {{count}} punto debajo',
  'rules.structure/item-missing.below_other': 'Faltan {{item}} y {{count}} puntos debajo',
  'rules.structure/section-missing.missing_many':
    'Falta la sección «{{section}}» con {{count}} de puntos, de {{first}} a {{last}}',
  'rules.structure/section-missing.missing_one':
    'Falta la sección «{{section}}» con {{count}} punto, de {{first}} a {{last}}',
  'rules.structure/section-missing.missing_other':
    'Falta la sección «{{section}}» con {{count}} puntos, de {{first}} a {{last}}',
  'rules.meta/translator-missing.missing_many':
    'Falta quién tradujo {{count}} de puntos en el registro; el primero es {{item}}',
  'rules.meta/translator-missing.missing_one': 'Falta quién tradujo {{count}} punto en el registro: {{item}}',
  'rules.meta/translator-missing.missing_other':
    'Falta quién tradujo {{count}} puntos en el registro; el primero es {{item}}',
  'rules.label/in-text.label': 'Un texto después de {{item}} se lee como la nota de una traducción',
  'rules.label/in-text.summary': 'Avisa de un texto que se lee como la nota de una traducción',
  'rules.label/in-text.rationale':
    'En una traducción se puede decir que lo es, quién la hizo y que hace fe el texto inglés, aunque el texto inglés no tenga nada igual.',
  'rules.label/in-text.remedy':
    'No hay que hacer nada. Dicho en la cabecera del archivo, también lo leen los programas.',
  'rules.label/origin-missing.missing':
    'Falta el original en los metadatos iniciales; se esperaba su nombre, edición o dirección',
  'rules.label/origin-missing.summary':
    'Una traducción con etiqueta menciona el original inglés o lleva a él',
  'rules.label/origin-missing.rationale': 'Quien dude de una frase tiene que poder encontrar la que hace fe.',
  'rules.label/origin-missing.remedy':
    'Añadir «source:» con la dirección o el nombre del texto inglés en los metadatos iniciales (front matter).',
  'rules.label/status-conflict.summary':
    'Una traducción no se atribuye un estado superior al que dice el registro',
  'rules.label/status-conflict.rationale':
    'Los lectores se fían de una traducción que se presenta como oficial o revisada.',
  'rules.label/status-conflict.remedy':
    'Corregir el estado en los metadatos iniciales (front matter), o hacer revisar y aceptar los puntos.',
  'rules.label/status-missing.missing':
    'Falta el estado en los metadatos iniciales; se esperaba official, unofficial o candidate',
  'rules.label/status-missing.summary':
    'Una traducción con etiqueta dice si es oficial, no oficial o candidata',
  'rules.label/status-missing.rationale':
    'Los lectores deben saber hasta qué punto pueden fiarse de una traducción antes de leerla.',
  'rules.label/status-missing.remedy':
    'Añadir «status: unofficial», o lo que corresponda, en los metadatos iniciales (front matter).',
  'rules.label/version-mismatch.differs':
    'Edición «{{shown}}» inesperada en los metadatos iniciales; se esperaba «{{expected}}»',
  'rules.label/version-mismatch.summary': 'Una traducción indica la edición a partir de la que se hizo',
  'rules.label/version-mismatch.rationale':
    'Con una versión equivocada, los lectores cotejan la traducción con otro texto inglés.',
  'rules.label/version-mismatch.remedy':
    'Poner la edición del texto inglés en los metadatos iniciales (front matter), o poner la traducción al día con ella.',
  'rules.canon/item-modified.changed': 'Cambio inesperado de {{item}} en la edición bloqueada {{edition}}',
  'rules.canon/item-modified.removed': 'Falta {{item}} en la edición bloqueada {{edition}}',
  'rules.canon/item-modified.added': 'Punto nuevo {{item}} inesperado en la edición bloqueada {{edition}}',
  'rules.canon/item-modified.summary': 'Ningún punto de una edición bloqueada ha cambiado',
  'rules.canon/item-modified.rationale':
    'El texto inglés hace fe: lo que se publicó queda como estaba, con sus erratas.',
  'rules.canon/item-modified.remedy':
    'Restituir el texto tal como estaba. Si se publicó un texto nuevo, añadirlo como edición nueva y ejecutar "urtext lock".',
  'rules.canon/item-number-duplicate.duplicate': 'Segundo {{number}} inesperado en {{item}}',
  'rules.canon/item-number-duplicate.gap': '{{number}} inesperado en {{item}}; se esperaba {{expected}}',
  'rules.canon/item-number-duplicate.summary':
    'Los puntos del texto que hace fe están numerados uno tras otro',
  'rules.canon/item-number-duplicate.rationale':
    'A un número que figura dos veces, o que falta, no se puede remitir. Las traducciones heredan la duda.',
  'rules.canon/item-number-duplicate.remedy':
    'Comparar con la publicación. Si se publicó así, desactivar esta regla en este proyecto.',
  'rules.canon/missing-lock.missing': 'Faltan las huellas de la edición {{edition}} en {{lock}}',
  'rules.canon/missing-lock.summary': 'Todas las ediciones están bloqueadas',
  'rules.canon/missing-lock.rationale':
    'Sin sus huellas, nadie puede saber si el texto que hace fe sigue siendo el que se publicó.',
  'rules.canon/missing-lock.remedy': 'Comparar el texto con la publicación y después ejecutar "urtext lock".',
  'rules.canon/modified.modified':
    'Estructura inesperada de la edición bloqueada {{edition}}: cambió el orden, el tipo o el nivel de sus puntos',
  'rules.canon/modified.summary':
    'Una edición bloqueada conserva el orden y los tipos de los puntos con que se publicó',
  'rules.canon/modified.rationale':
    'Con una lista convertida en párrafos o un título cambiado de lugar, el documento es otro, aunque no falte ninguna palabra.',
  'rules.canon/modified.remedy':
    'Restituir el texto tal como estaba. Si se publicó un texto nuevo, añadirlo como edición nueva y ejecutar "urtext lock".',
  'rules.canon/not-definitive.otherLanguage':
    '«{{shown}}» inesperado en la cláusula sobre el texto que hace fe; se esperaba «{{expected}}»',
  'rules.canon/not-definitive.summary': 'Ningún texto salvo el inglés se presenta como el que hace fe',
  'rules.canon/not-definitive.rationale':
    'Si dos textos se presentan como el que hace fe, queda abierta una controversia que el documento había zanjado.',
  'rules.canon/not-definitive.remedy':
    'Traducir la cláusula de modo que indique el inglés como idioma que hace fe.',
  'rules.canon/source-in-translation-edited.edited':
    'Texto inglés inesperado de {{item}} junto a su traducción: no figura en ninguna edición bloqueada',
  'rules.canon/source-in-translation-edited.summary':
    'El texto inglés que un archivo lleva junto a sus traducciones es el que hace fe',
  'rules.canon/source-in-translation-edited.rationale':
    'Quien traduce en un archivo así traduce lo que figura en él. De un texto inglés que alguien modificó sale la traducción de otro texto.',
  'rules.canon/source-in-translation-edited.remedy':
    'Restituir el texto inglés tal como se publicó, o volver a exportar el archivo, y comparar con él la traducción. Un error del texto inglés se corrige en una edición nueva.',
  'rules.canon/version-reuse.reused':
    'Texto nuevo inesperado en la edición bloqueada {{edition}}: cambiaron {{count}} de {{total}} puntos',
  'rules.canon/version-reuse.summary':
    'Un texto nuevo es una edición nueva, nunca una edición antigua con otras palabras',
  'rules.canon/version-reuse.rationale':
    'Quienes aceptaron uno de dos textos con la misma fecha no pueden distinguirlos.',
  'rules.canon/version-reuse.remedy':
    'Restituir el texto bloqueado, guardar el nuevo con su propia fecha, incluirlo en document.json y ejecutar "urtext lock".',
  'rules.notice/conflicting.conflicting':
    'Declaración de copyright inesperada después de {{item}}: «{{words}}»',
  'rules.notice/conflicting.summary': 'Junto al aviso no figura ninguna segunda declaración de copyright',
  'rules.notice/conflicting.rationale':
    'Dos declaraciones sobre un mismo texto dejan sin aclarar de quién es y qué se puede hacer con él.',
  'rules.notice/conflicting.remedy':
    'Eliminarla. Quién tradujo se dice en el registro, o en una línea que no reclame ningún derecho.',
  'rules.notice/confusable.confusable': 'Caracteres parecidos inesperados en {{item}}: {{characters}}',
  'rules.notice/confusable.invisible': 'Caracteres invisibles inesperados en {{item}}: {{characters}}',
  'rules.notice/confusable.space': 'Tipo de espacio inesperado en {{item}}: {{characters}}',
  'rules.notice/confusable.escaped': 'Carácter escapado inesperado en {{item}}',
  'rules.notice/confusable.summary':
    'Los párrafos que deben conservarse están formados por los caracteres del texto inglés',
  'rules.notice/confusable.rationale':
    'Las letras que solo se parecen, los espacios distintos y los caracteres invisibles son otro texto para cualquier programa que compare.',
  'rules.notice/confusable.remedy': 'Copiar el párrafo del texto inglés en lugar de escribirlo.',
  'rules.notice/duplicated.duplicated': 'Segunda copia inesperada de {{item}}',
  'rules.notice/duplicated.summary': 'Los párrafos que deben conservarse figuran una sola vez',
  'rules.notice/duplicated.rationale': 'Si los avisos se acumulan, los lectores dudan de cuál es el válido.',
  'rules.notice/duplicated.remedy': 'Eliminar la segunda copia.',
  'rules.notice/lang-unmarked.unmarked':
    'Falta la marca de {{item}} como «{{expected}}» en una traducción al idioma «{{lang}}»',
  'rules.notice/lang-unmarked.direction':
    'Falta dir="ltr" en {{item}}, dentro de un texto escrito de derecha a izquierda',
  'rules.notice/lang-unmarked.summary': 'Los párrafos que quedan en inglés están marcados como ingleses',
  'rules.notice/lang-unmarked.rationale':
    'Los lectores de pantalla leen el inglés sin marcar como si fuera el idioma de la traducción, y en los textos escritos de derecha a izquierda sus signos quedan en el lado equivocado. Markdown no tiene una marca así; por eso no se señala nada de un texto que no marca ningún idioma en HTML, salvo que la configuración nombre esta regla.',
  'rules.notice/lang-unmarked.remedy':
    'Poner <div lang="en" dir="ltr"> y una línea vacía antes de los párrafos, y una línea vacía y </div> después. No puede figurar nada más dentro.',
  'rules.notice/misplaced.misplaced': 'Lugar inesperado de {{item}}: no está donde lo tiene el texto inglés',
  'rules.notice/misplaced.summary':
    'Los párrafos que deben conservarse están donde los tiene el texto inglés',
  'rules.notice/misplaced.rationale':
    'Un aviso dice «arriba» y «este párrafo»: tiene que estar donde eso sea cierto.',
  'rules.notice/misplaced.remedy': 'Moverlo al lugar donde lo tiene el texto inglés.',
  'rules.notice/missing.missing': 'Falta {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/missing.hidden': 'Falta {{item}}: solo figura donde los lectores no lo ven',
  'rules.notice/missing.summary': 'Están los párrafos que deben conservarse',
  'rules.notice/missing.rationale':
    'El documento solo se puede copiar y traducir con su aviso y sus condiciones. Sin ellos, la copia no está permitida.',
  'rules.notice/missing.remedy':
    'Copiarlo del texto inglés, palabra por palabra, en el mismo lugar que ocupa en este.',
  'rules.notice/modified.modified':
    'Cambio inesperado de {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/modified.case':
    'Mayúsculas o minúsculas inesperadas en {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/modified.extended':
    'Palabras inesperadas en el párrafo de {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/modified.interrupted':
    'Texto oculto inesperado dentro de {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/modified.summary': 'Los párrafos que deben conservarse están sin modificar',
  'rules.notice/modified.rationale':
    'El documento exige su aviso y sus condiciones sin modificar, al pie de la letra. Solo pueden diferir los espacios en blanco.',
  'rules.notice/modified.remedy':
    'Copiarlo del texto inglés, palabra por palabra, en el mismo lugar que ocupa en este.',
  'rules.notice/translated.translated':
    'Traducción inesperada de {{item}}; se esperaba el inglés, sin modificar',
  'rules.notice/translated.summary': 'Los párrafos que deben conservarse no están traducidos',
  'rules.notice/translated.rationale':
    'Un aviso traducido es un aviso modificado. Una traducción puede figurar junto al inglés, no en su lugar.',
  'rules.notice/translated.remedy':
    'Restituir el inglés, palabra por palabra. La traducción puede figurar debajo, marcada como no vinculante.',
  'rules.notice/year-holder.year': 'Año inesperado en {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/year-holder.holder':
    'Titular inesperado en {{item}}, que debe figurar en inglés, sin modificar',
  'rules.notice/year-holder.summary': 'La línea de copyright conserva su año y su titular',
  'rules.notice/year-holder.rationale':
    'Con otro año u otro titular se reclama un derecho que tiene otra persona.',
  'rules.notice/year-holder.remedy':
    'Copiarla del texto inglés, palabra por palabra, en el mismo lugar que ocupa en este.',
  'rules.clause/definitive-missing.missing': 'Falta la cláusula sobre el texto que hace fe, {{item}}',
  'rules.clause/definitive-missing.empty': 'Cláusula sobre el texto que hace fe vacía, {{item}}',
  'rules.clause/definitive-missing.summary': 'La traducción dice que el texto inglés es el que hace fe',
  'rules.clause/definitive-missing.rationale':
    'Quienes leen una traducción deben saber qué texto cuenta cuando los dos difieren.',
  'rules.clause/definitive-missing.remedy':
    'Traducir la cláusula que se muestra aquí y ponerla donde la tiene el texto inglés.',
  'rules.clause/definitive-untranslated.untranslated':
    'Inglés inesperado en {{item}}; se esperaba la cláusula sobre el texto que hace fe en {{lang}}',
  'rules.clause/definitive-untranslated.summary':
    'La cláusula que declara que hace fe el texto inglés está traducida',
  'rules.clause/definitive-untranslated.rationale':
    'Se dirige a quienes leen la traducción porque no leen inglés.',
  'rules.clause/definitive-untranslated.remedy':
    'Traducir la cláusula. La frase en inglés puede figurar junto a ella.',
  'rules.clause/definitive-weakened.stale':
    'Cláusula sobre el texto que hace fe desactualizada, {{item}}: su texto inglés cambió desde que se tradujo',
  'rules.clause/definitive-weakened.nobody':
    'Estado «{{state}}» inesperado de la cláusula sobre el texto que hace fe, {{item}}: el registro no indica quién la revisó',
  'rules.clause/definitive-weakened.summary':
    'La cláusula que declara que hace fe el texto inglés está al día y consta quién la revisó',
  'rules.clause/definitive-weakened.rationale':
    'En esta frase se apoyan todas las demás: hecha a partir de un texto inglés anterior o sin que nadie la revise, no prueba nada.',
  'rules.clause/definitive-weakened.remedy':
    'Comparar la cláusula con el texto inglés actual y aceptarla con "urtext accept".',
  'rules.structure/alignment-doubtful.doubtful':
    'No es seguro que esto sea {{item}}: el tipo, el número o la longitud indican lo contrario',
  'rules.structure/alignment-doubtful.nothing':
    'No es seguro que esto sea {{item}}: nada del código, los números y las direcciones que ambos deberían tener está en los dos',
  'rules.structure/alignment-doubtful.part':
    'No es seguro qué traduce qué de {{first}} a {{last}}: esta parte está construida de otro modo que en inglés (puntos: {{count}})',
  'rules.structure/alignment-doubtful.apart':
    'No es seguro qué traduce qué: el {{percent}} % de los puntos falta, sobra o está en otro lugar; los contenidos solo se comparan donde ambos textos tienen en común algo poco frecuente',
  'rules.structure/alignment-doubtful.behind':
    'No es seguro qué traduce qué en {{count}} puntos, porque la traducción está atrasada respecto al texto inglés: {{places}}',
  'rules.structure/alignment-doubtful.exchanged':
    'Es posible que {{item}} y {{other}} estén cambiados: así lo indican sus textos',
  'rules.structure/alignment-doubtful.summary': 'Es seguro qué punto del texto inglés traduce cada texto',
  'rules.structure/alignment-doubtful.rationale':
    'Donde la estructura, el número, la longitud y las palabras no concuerdan, una persona tiene que decir qué corresponde a qué: un texto bajo el número de otro es una regla que nadie ha dictado.',
  'rules.structure/alignment-doubtful.remedy':
    'Comparar los dos textos. Si se tradujo un texto inglés más antiguo, indíquelo con "urtext accept --edition". Igualar su estructura o aceptar el punto con "urtext accept".',
  'rules.structure/heading-level.level':
    'Nivel de título {{shown}} inesperado en {{item}}; se esperaba {{expected}}',
  'rules.structure/heading-level.levels':
    'Nivel de título {{shown}} inesperado en {{count}} títulos, a partir de {{item}}; se esperaba {{expected}}',
  'rules.structure/heading-level.lost':
    '{{shown}} inesperado para {{item}}; se esperaba un título de nivel {{expected}}',
  'rules.structure/heading-level.made': 'Título inesperado para {{item}}; se esperaba {{expected}}',
  'rules.structure/heading-level.summary': 'Los títulos siguen siendo títulos del mismo nivel',
  'rules.structure/heading-level.rationale':
    'El nivel de un título dice qué abarca; un título convertido en párrafo no abarca nada.',
  'rules.structure/heading-level.remedy': 'Empezar la línea con tantos «#» como tiene el texto inglés.',
  'rules.structure/item-extra.extra':
    'Texto inesperado después de {{item}}; no se esperaba nada: no tiene correspondencia en el texto inglés',
  'rules.structure/item-extra.within':
    'Texto inesperado después de {{item}}; no se esperaba nada: no tiene correspondencia en el texto inglés, salvo que forme parte de lo que está antes o después',
  'rules.structure/item-extra.english':
    'Texto inglés inesperado de {{item}} junto a su traducción; se esperaba solo la traducción',
  'rules.structure/item-extra.section':
    'Texto inesperado después de {{item}} y {{count}} más con él: el texto inglés no tiene nada que les corresponda',
  'rules.structure/item-extra.breaks':
    'Texto inesperado después de {{item}}: interrumpe la lista, que vuelve a empezar en 1; el texto inglés no tiene nada que le corresponda',
  'rules.structure/item-extra.doubled': 'Segunda copia inesperada de {{item}}',
  'rules.structure/item-extra.summary': 'La traducción no tiene nada que no tenga el texto inglés',
  'rules.structure/item-extra.rationale':
    'Una frase sin original inglés no obliga a nadie, pero quienes la leen no pueden saberlo.',
  'rules.structure/item-extra.remedy':
    'Eliminarla. Si es la traducción de algo, ponerla donde lo tiene el texto inglés.',
  'rules.structure/item-merged.merged': 'Un solo punto inesperado para {{items}}; se esperaban {{count}}',
  'rules.structure/item-merged.indented':
    'Un solo punto para {{items}}, se esperaban {{count}}: la línea del segundo tiene demasiada sangría para empezar un punto',
  'rules.structure/item-merged.summary':
    'En la traducción no se han fusionado en uno solo dos puntos distintos del texto inglés',
  'rules.structure/item-merged.rationale':
    'No se puede remitir por separado a puntos que se han juntado, y todos los números posteriores se desplazan.',
  'rules.structure/item-merged.remedy': 'Dividir el texto como está dividido en inglés.',
  'rules.structure/item-missing.missing': 'Falta {{item}}',
  'rules.structure/item-missing.uncertain':
    'Aquí falta un punto, muy probablemente {{item}}: sus vecinos encajan casi igual de bien con el texto que lo rodea',
  'rules.structure/item-missing.alike':
    'Faltan {{item}} y otros puntos con las mismas palabras ({{count}}): {{places}}',
  'rules.structure/item-missing.row': 'Faltan puntos seguidos: {{count}}, de {{item}} a {{last}}',
  'rules.structure/item-missing.rowWithin':
    'Faltan puntos seguidos: {{count}}, de {{item}} a {{last}}, salvo que sus palabras estén en el texto anterior',
  'rules.structure/item-missing.whole':
    'Faltan {{count}} de {{all}} puntos: todavía no hay casi nada traducido',
  'rules.structure/item-missing.within':
    'Falta {{item}}, salvo que sus palabras estén en el texto anterior o en el siguiente',
  'rules.structure/item-missing.summary':
    'Todo punto del texto inglés tiene su correspondencia en la traducción',
  'rules.structure/item-missing.rationale':
    'Quien lee la traducción debe encontrar todas las normas que encuentra quien lee el texto inglés.',
  'rules.structure/item-missing.remedy':
    'Traducir el inglés que se muestra aquí y poner la traducción en este lugar.',
  'rules.structure/item-number.number': 'Número {{shown}} inesperado para {{item}}; se esperaba {{expected}}',
  'rules.structure/item-number.summary': 'Un punto muestra el número que tiene en el texto inglés',
  'rules.structure/item-number.rationale':
    'Las referencias como «punto 4» deben llevar a la misma norma en todos los idiomas. Valen las cifras de cualquier escritura.',
  'rules.structure/item-number.remedy': 'Dar al punto el número que tiene en el texto inglés.',
  'rules.structure/item-order.swapped':
    'Orden inesperado: {{item}} y {{other}} ocupan cada uno el lugar del otro',
  'rules.structure/item-order.moved': 'Lugar inesperado de {{item}}: no está donde lo tiene el texto inglés',
  'rules.structure/item-order.sections':
    'Orden inesperado de las secciones: {{item}} y otras no están donde las tiene el texto inglés',
  'rules.structure/item-order.many':
    'El orden es dudoso: puede que {{item}} y otros no estén donde los tiene el texto inglés',
  'rules.structure/item-order.summary': 'Los puntos están en el orden del texto inglés',
  'rules.structure/item-order.rationale':
    'Se remite a los puntos por su número y su lugar: «punto 4» debe ser la misma norma en todos los idiomas.',
  'rules.structure/item-order.remedy': 'Mover el texto al lugar que le da el texto inglés.',
  'rules.structure/item-split.split': '{{count}} puntos inesperados para {{item}}; se esperaba uno',
  'rules.structure/item-split.summary': 'En la traducción no se ha dividido en dos un punto del texto inglés',
  'rules.structure/item-split.rationale':
    'Un punto dividido da a sus lectores una norma de más, y todos los números posteriores se desplazan.',
  'rules.structure/item-split.remedy': 'Juntar las partes como las tiene el texto inglés.',
  'rules.structure/nesting.kind': '{{shown}} inesperado para {{item}}; se esperaba {{expected}}',
  'rules.structure/nesting.level': 'Nivel {{shown}} inesperado de {{item}}; se esperaba {{expected}}',
  'rules.structure/nesting.kinds':
    '{{shown}} inesperado para {{count}} puntos, de {{item}} a {{last}}; se esperaba {{expected}}',
  'rules.structure/nesting.levels':
    'Niveles inesperados de los puntos de {{item}} a {{last}} (total: {{count}}): el primero está en el nivel {{shown}}; se esperaba {{expected}}, y los demás difieren en la misma medida',
  'rules.structure/nesting.summary':
    'Los puntos conservan su tipo y su nivel: los números siguen siendo números y las viñetas, viñetas',
  'rules.structure/nesting.rationale':
    'A un número convertido en viñeta ya no se puede remitir; otro nivel cambia qué depende de qué.',
  'rules.structure/nesting.remedy':
    'Escribir el punto como lo tiene el texto inglés: «1.» para un número, «-» para una viñeta, con la misma sangría.',
  'rules.structure/section-missing.uncertain':
    'Aquí falta una sección, muy probablemente «{{section}}» (puntos: {{count}}): sus vecinas encajan casi igual de bien con el texto que la rodea',
  'rules.structure/section-missing.elsewhere':
    'Falta aquí la sección «{{section}}» (puntos: {{count}}), salvo que sea la que está después de {{place}} y no tiene correspondencia',
  'rules.structure/section-missing.items': 'Faltan puntos seguidos: {{count}}, de {{first}} a {{last}}',
  'rules.structure/section-missing.itemsWithin':
    'Faltan puntos seguidos: {{count}}, de {{first}} a {{last}}, salvo que sus palabras estén en el texto anterior',
  'rules.structure/section-missing.summary': 'Todas las secciones del texto inglés están en la traducción',
  'rules.structure/section-missing.rationale':
    'Una traducción sin el preámbulo o sin una lista es otro documento.',
  'rules.structure/section-missing.remedy':
    'Traducir la sección y ponerla en este lugar. Si solo ha de tenerla el texto inglés, como una lista de las traducciones, aceptar el hallazgo con "urtext accept LANG --finding structure/section-missing".',
  'rules.structure/sentence-count.fewer':
    'Número de frases inesperado en {{item}}: {{shown}}; se esperaban unas {{expected}}',
  'rules.structure/sentence-count.summary': 'Un punto de varias frases no ha perdido algunas de ellas',
  'rules.structure/sentence-count.rationale':
    'Quien solo lee la traducción rara vez echa de menos una frase que se omitió.',
  'rules.structure/sentence-count.remedy':
    'Comparar los dos textos. Si está todo dicho, aceptar el punto con "urtext accept".',
  'rules.state/blank.blank':
    '{{item}} en blanco; se esperaba una traducción: no contiene nada que se pueda ver',
  'rules.state/blank.marks':
    '«{{shown}}» como único contenido de {{item}}; se esperaba una traducción: no contiene ninguna palabra',
  'rules.state/blank.summary':
    'Ningún punto está formado solo por espacios y caracteres invisibles, ni solo por signos de puntuación donde el texto inglés tiene palabras',
  'rules.state/blank.rationale':
    'Para cualquier programa parece traducido y para cualquier lector está vacío.',
  'rules.state/blank.remedy': 'Traducir el inglés que se muestra aquí.',
  'rules.state/final-changed.changed':
    'Cambio sin revisar de {{item}}: se aceptó como {{state}} con otras palabras',
  'rules.state/final-changed.summary': 'Lo que se revisó no ha cambiado desde entonces',
  'rules.state/final-changed.rationale':
    'Una revisión se refiere a las palabras que se leyeron. Otras palabras requieren otra revisión.',
  'rules.state/final-changed.remedy':
    'Hacer revisar de nuevo el punto y aceptarlo con "urtext accept --state reviewed".',
  'rules.state/fuzzy.fuzzy': 'Borrador inesperado de {{item}}: está marcado como pendiente de trabajo',
  'rules.state/fuzzy.summary': 'Ningún punto sigue marcado como pendiente de trabajo',
  'rules.state/fuzzy.rationale':
    'La conjetura de una máquina o un borrador inacabado no es una traducción, por acabada que parezca.',
  'rules.state/fuzzy.remedy':
    'Comparar el punto con el texto inglés, corregirlo y aceptarlo con "urtext accept".',
  'rules.state/lost-translation.summary': 'Lo que se tradujo una vez sigue ahí',
  'rules.state/lost-translation.rationale': 'Un registro sin su texto es señal de un trabajo perdido.',
  'rules.state/lost-translation.remedy': 'Restituir la traducción o eliminar también su registro.',
  'rules.state/partly-english.partly': 'Inglés inesperado en {{item}}: «{{words}}»',
  'rules.state/partly-english.word':
    'Palabra inglesa inesperada «{{word}}» en {{item}}, se esperaba «{{other}}» como en el resto',
  'rules.state/partly-english.summary': 'Ninguna frase de un punto se ha quedado en inglés',
  'rules.state/partly-english.rationale':
    'Medio punto dice media norma. Ocurre cuando un punto crece y solo se traduce su nuevo comienzo.',
  'rules.state/partly-english.remedy': 'Traducir las palabras inglesas que están marcadas.',
  'rules.state/previous-missing.missing':
    'Falta la edición anterior con el texto inglés a partir del que se hizo {{item}}',
  'rules.state/previous-missing.summary':
    'El texto inglés a partir del que se hizo una traducción desactualizada sigue ahí',
  'rules.state/previous-missing.rationale':
    'Sin el texto antiguo, nadie puede mostrar qué cambió, y hay que volver a leer el punto entero.',
  'rules.state/previous-missing.remedy': 'Conservar cada edición en su archivo e incluida en document.json.',
  'rules.state/read-only-stale.older':
    'Redacción anterior inesperada de {{item}}: es la de la edición {{edition}}',
  'rules.state/read-only-stale.summary':
    'El texto protegido es el de la edición actual, no el de una anterior',
  'rules.state/read-only-stale.rationale':
    'Un aviso que era correcto en la última edición es hoy otro aviso: otro año, otro titular.',
  'rules.state/read-only-stale.remedy':
    'Sustituirlo por el texto inglés de la edición actual, palabra por palabra.',
  'rules.state/regressed.below':
    '{{done}} % inesperado de los puntos traducido y al día; se esperaba al menos el {{floor}} %',
  'rules.state/regressed.absent':
    'Falta la traducción; se esperaba al menos el {{floor}} % de los puntos traducido y al día',
  'rules.state/regressed.summary':
    'Ninguna traducción ha caído por debajo del mínimo que fija la configuración',
  'rules.state/regressed.rationale':
    'Cada cambio del texto inglés y cada punto perdido rebajan un poco lo traducido y al día. Nadie advierte la suma.',
  'rules.state/regressed.remedy':
    '"urtext status" muestra qué puntos faltan, están desactualizados o siguen en inglés: traducirlos. Si basta con menos, bajar "floor" en la configuración.',
  'rules.state/same-as-source.same': 'Inglés inesperado en {{item}}; se esperaba una traducción',
  'rules.state/same-as-source.whole':
    'Inglés inesperado (puntos: {{count}}); se esperaba una traducción: todavía no hay casi nada traducido',
  'rules.state/same-as-source.summary': 'Ningún punto está en inglés donde se espera una traducción',
  'rules.state/same-as-source.rationale':
    'Un punto dejado en inglés no llega a los lectores para quienes se hace la traducción.',
  'rules.state/same-as-source.remedy':
    'Traducirlo. Si es igual en los dos idiomas, aceptarlo con "urtext accept".',
  'rules.state/source-version-unknown.unknown':
    'Texto inglés desconocido en el registro de {{item}}: ninguna edición lo tiene',
  'rules.state/source-version-unknown.summary':
    'El texto inglés que indica el registro es uno que se publicó',
  'rules.state/source-version-unknown.rationale':
    'Una traducción de un texto que nadie publicó puede decir cualquier cosa.',
  'rules.state/source-version-unknown.remedy':
    'Comparar el punto con el texto inglés y aceptarlo con "urtext accept". Los registros no se escriben a mano.',
  'rules.state/stale-cosmetic.cosmetic':
    'El texto inglés de {{item}} cambió solo en puntuación, espacios o mayúsculas',
  'rules.state/stale-cosmetic.summary':
    'Informa de textos ingleses que cambiaron solo en puntuación, espacios o mayúsculas',
  'rules.state/stale-cosmetic.rationale':
    'Una coma más no deja desactualizados veinte idiomas, pero a quien los revise quizá le interese saberlo.',
  'rules.state/stale-cosmetic.remedy': 'No hay que hacer nada. "urtext accept" hace desaparecer la nota.',
  'rules.state/stale-unknown.noRecord':
    'Falta el registro de esta traducción: nadie sabe a partir de qué texto inglés se hizo',
  'rules.state/stale-unknown.noRecordFits':
    'Falta el registro de esta traducción: nadie sabe de qué texto inglés se hizo; la edición {{edition}} es la que mejor encaja (seguro al {{sure}} %)',
  'rules.state/stale-unknown.noUnit':
    'Falta el registro de {{item}}: nadie sabe a partir de qué texto inglés se hizo',
  'rules.state/stale-unknown.summary': 'Está registrado a partir de qué texto inglés se hizo una traducción',
  'rules.state/stale-unknown.rationale':
    'Sin registro, nadie advertirá que el texto inglés cambia y la traducción no.',
  'rules.state/stale-unknown.remedy':
    'Comparar la traducción con el texto inglés y registrarla con "urtext accept", con "--edition" si se hizo a partir de uno anterior.',
  'rules.state/stale.stale': '{{item}} desactualizado: su texto inglés cambió desde que se tradujo',
  'rules.state/stale.editorial':
    '{{item}} desactualizado: su texto inglés cambió desde que se tradujo, al parecer solo en la ortografía y en palabras menores',
  'rules.state/stale.number':
    '{{item}} desactualizado: su texto inglés cambió desde que se tradujo, también un número',
  'rules.state/stale.negation':
    '{{item}} desactualizado: su texto inglés cambió desde que se tradujo, también lo que niega o exceptúa',
  'rules.state/stale.modality':
    '{{item}} desactualizado: su texto inglés cambió desde que se tradujo, también lo que obliga o permite',
  'rules.state/stale.renumbered':
    '{{item}} desactualizado: su etiqueta cambió de {{was}} a {{now}}, y sus palabras no',
  'rules.state/stale.edited':
    '{{item}} desactualizado: se editó desde que se aceptó, y aún consta como hecho a partir del texto inglés anterior',
  'rules.state/stale.answered':
    '{{item}} desactualizado: se editó desde que se aceptó, al parecer con lo que cambió, y aún consta como hecho a partir del texto inglés anterior',
  'rules.state/stale.unanswered':
    '{{item}} desactualizado: se editó desde que se aceptó, pero lo que cambió en el texto inglés no parece estar; aún consta como hecho a partir del texto inglés anterior',
  'rules.state/stale.summary': 'Ninguna traducción se hizo a partir de un texto inglés anterior al actual',
  'rules.state/stale.rationale':
    'El texto inglés del punto cambió desde entonces; su traducción sigue diciendo lo que decía antes.',
  'rules.state/stale.remedy':
    'Poner al día la traducción. Si ya dice lo mismo, aceptarla con "urtext accept".',
  'rules.state/untranslated.empty': '{{item}} vacío; se esperaba una traducción',
  'rules.state/untranslated.summary': 'Ningún punto está vacío',
  'rules.state/untranslated.rationale': 'Un punto vacío muestra su número y priva al lector de su norma.',
  'rules.state/untranslated.remedy': 'Traducir el inglés que se muestra aquí.',
  'rules.token/acronym.missing':
    'Falta en {{item}} la sigla {{acronym}}, que la traducción conserva en otros lugares',
  'rules.token/acronym.summary':
    'Una sigla que la traducción conserva en otros lugares no está mal escrita en ningún punto',
  'rules.token/acronym.rationale':
    'Los lectores buscan el mismo nombre breve en todas partes. Si una traducción pone siempre otro nombre en su lugar, no falta nada.',
  'rules.token/acronym.remedy': 'Poner la sigla, o incluir lo que la sustituye en «names» de document.json.',
  'rules.token/cross-reference.missing': 'Falta la remisión a {{kind}} {{expected}} en {{item}}',
  'rules.token/cross-reference.summary':
    'Una remisión a otro punto indica el punto que indica el texto inglés',
  'rules.token/cross-reference.rationale': 'Una remisión errónea aplica otra norma.',
  'rules.token/cross-reference.remedy':
    'Poner el número del texto inglés, en cifras o con los numerales del idioma.',
  'rules.token/currency-unit.changed': 'Moneda {{shown}} inesperada en {{item}}; se esperaba {{expected}}',
  'rules.token/currency-unit.missing': 'Falta la moneda en {{item}}; se esperaba {{expected}} o su nombre',
  'rules.token/currency-unit.summary': 'Las cantidades de dinero están en la moneda del texto inglés',
  'rules.token/currency-unit.rationale': 'Cincuenta dólares no son cincuenta euros.',
  'rules.token/currency-unit.remedy':
    'Poner el signo del texto inglés, o el nombre de su moneda en palabras.',
  'rules.token/date.month': 'Mes «{{shown}}» inesperado en {{item}}; se esperaba «{{expected}}»',
  'rules.token/date.changed': 'Fecha {{shown}} inesperada en {{item}}; se esperaba {{expected}}',
  'rules.token/date.ambiguous':
    'Fecha {{shown}} inesperada en {{item}}; se esperaba el mes por su nombre: el día y el mes se pueden confundir',
  'rules.token/date.summary':
    'Una fecha del texto inglés es el mismo día en la traducción y solo se puede leer de una manera',
  'rules.token/date.rationale':
    'Un mes equivocado cambia cuándo rige una norma, y «03/04/2020» es otro día para uno de cada dos lectores.',
  'rules.token/date.remedy': 'Poner el día del texto inglés, con el nombre del mes o como año, mes y día.',
  'rules.token/email.missing': 'Falta la dirección de correo electrónico {{address}} en {{item}}',
  'rules.token/email.extra':
    'Dirección de correo electrónico {{address}} inesperada en {{item}}: no está en el texto inglés',
  'rules.token/email.summary':
    'Todas las direcciones de correo electrónico del texto inglés están en la traducción',
  'rules.token/email.rationale':
    'Quien escribe a una dirección modificada no escribe a nadie, o escribe a otra persona.',
  'rules.token/email.remedy': 'Copiar la dirección del texto inglés.',
  'rules.token/link-target.changed':
    'Destino de enlace «{{shown}}» inesperado en {{item}}; se esperaba «{{expected}}»',
  'rules.token/link-target.missing': 'Falta el enlace a «{{expected}}» en {{item}}',
  'rules.token/link-target.dead':
    'Enlace a «{{shown}}» inesperado en {{item}}: no lleva a ninguna parte en esta traducción',
  'rules.token/link-target.anchor':
    'Falta el ancla «{{expected}}» de {{item}}: a ella llevan enlaces de otros sitios',
  'rules.token/link-target.summary':
    'Los enlaces dentro del proyecto llevan adonde llevan los del texto inglés',
  'rules.token/link-target.rationale':
    'Las direcciones relativas y las anclas son lo primero que se traduce por error, y entonces no llevan a ninguna parte.',
  'rules.token/link-target.remedy':
    'Copiar el destino del texto inglés, o indicar la misma página en el idioma de la traducción.',
  'rules.token/link-text.lost': 'Falta algún enlace en {{item}}; en inglés hay {{expected}}',
  'rules.token/link-text.empty': 'Faltan las palabras del enlace a «{{target}}» en {{item}}',
  'rules.token/link-text.english':
    'Palabras inglesas «{{words}}» inesperadas en un enlace de {{item}}; se esperaba una traducción',
  'rules.token/link-text.title':
    'Palabras inglesas «{{words}}» inesperadas que muestra un enlace o una imagen en {{item}}: se esperaba una traducción',
  'rules.token/link-text.untitled':
    'Faltan palabras que traduzcan «{{words}}», que muestra un enlace o una imagen en {{item}}',
  'rules.token/link-text.summary':
    'Lo que es un enlace en el texto inglés es un enlace en la traducción, y con palabras',
  'rules.token/link-text.rationale':
    'Un enlace sin palabras no se puede seguir, y uno en inglés no se entiende.',
  'rules.token/link-text.remedy':
    'Convertir en enlace las palabras que traducen las del enlace: «[palabras](dirección)».',
  'rules.token/number.changed': 'Número {{shown}} inesperado en {{item}}; se esperaba {{expected}}',
  'rules.token/number.missing': 'Falta el número {{expected}} en {{item}}',
  'rules.token/number.extra': 'Número {{shown}} inesperado en {{item}}: no está en el texto inglés',
  'rules.token/number.percent': 'Falta el signo de porcentaje tras {{expected}} en {{item}}',
  'rules.token/number.summary': 'Todos los números del texto inglés están en la traducción, y ningún otro',
  'rules.token/number.rationale':
    'Un número cambiado cambia lo que dice el texto, y los lectores no pueden verlo. Valen las cifras de cualquier escritura.',
  'rules.token/number.remedy':
    'Poner el número del texto inglés. Si el idioma lo dice de otra manera, aceptar el punto con "urtext accept".',
  'rules.token/placeholder.missing': 'Falta el marcador de posición {{token}} en {{item}}',
  'rules.token/placeholder.extra':
    'Marcador de posición {{token}} inesperado en {{item}}: no está en el texto inglés',
  'rules.token/placeholder.summary':
    'Todo marcador de posición que rellena un programa está en la traducción tal como está en el texto inglés',
  'rules.token/placeholder.rationale':
    'El programa busca exactamente estos signos; un marcador de posición traducido nunca se rellena.',
  'rules.token/placeholder.remedy': 'Copiar el marcador de posición del texto inglés.',
  'rules.token/proper-name.missing': 'Falta el nombre «{{name}}» en {{item}}',
  'rules.token/proper-name.dropped':
    'Falta el nombre {{name}} en {{item}}: el texto inglés lo menciona ahí y la traducción lo conserva en otros lugares',
  'rules.token/proper-name.misspelt':
    'Nombre inesperado «{{shown}}» en {{item}}; se esperaba «{{name}}», como en el texto inglés',
  'rules.token/proper-name.summary':
    'Todos los nombres que el documento conserva están en la traducción, y ningún nombre en letras latinas está mal escrito',
  'rules.token/proper-name.rationale':
    'Una norma que nombra a alguien dice otra cosa cuando el nombre se pierde o está mal escrito.',
  'rules.token/proper-name.remedy':
    'Poner el nombre, o una forma de él que document.json incluya en «names» para este idioma.',
  'rules.token/url.changed': 'Dirección {{shown}} inesperada en {{item}}; se esperaba {{expected}}',
  'rules.token/url.missing': 'Falta la dirección {{expected}} en {{item}}',
  'rules.token/url.extra': 'Dirección {{shown}} inesperada en {{item}}: no está en el texto inglés',
  'rules.token/url.summary': 'Todas las direcciones web del texto inglés están en la traducción',
  'rules.token/url.rationale':
    'Un enlace que se pierde o lleva a otro sitio envía a los lectores a un texto distinto del que indica el inglés.',
  'rules.token/url.remedy':
    'Poner la dirección del texto inglés, o la misma página en el idioma de la traducción.',
  'rules.term/defined-term-consistency.differs':
    'Falta «{{rendering}}» en {{item}}: así traduce {{definition}} el término definido «{{term}}»',
  'rules.term/defined-term-consistency.summary':
    'Un término que el texto define tiene una sola traducción en todo él',
  'rules.term/defined-term-consistency.rationale':
    'Lo que se define una vez vale dondequiera que figure el término. Otra palabra parece otra cosa, de la que nada se ha definido.',
  'rules.term/defined-term-consistency.remedy':
    'Usar la palabra de la definición. Si el punto es correcto sin ella, aceptar el aviso con "urtext accept".',
  'rules.term/forbidden.instead':
    '«{{shown}}» inesperado para «{{term}}» en {{item}}; se esperaba {{expected}}',
  'rules.term/forbidden.forTerm':
    '«{{shown}}» inesperado para «{{term}}» en {{item}}: el glosario lo prohíbe',
  'rules.term/forbidden.anywhere': '«{{shown}}» inesperado en {{item}}: el glosario lo prohíbe',
  'rules.term/forbidden.summary': 'En la traducción no figura ninguna palabra que el glosario prohíba',
  'rules.term/forbidden.rationale':
    'Alguien decidió no usar esa palabra, casi siempre porque para los lectores significa otra cosa.',
  'rules.term/forbidden.remedy':
    'Usar la palabra acordada. Si esta es correcta, quitarla de la columna «Forbidden» del glosario.',
  'rules.term/inconsistent.differs':
    'Traducción inesperada de {{item}}; se esperaba la de {{other}}: el texto inglés es el mismo',
  'rules.term/inconsistent.summary':
    'Una misma frase inglesa tiene la misma traducción dondequiera que figure',
  'rules.term/inconsistent.rationale': 'Los lectores toman dos redacciones por dos normas.',
  'rules.term/inconsistent.remedy': 'Elegir una de las traducciones.',
  'rules.term/modality.permits':
    '«{{shown}}» inesperado en {{item}}; se esperaba una obligación, como en inglés',
  'rules.term/modality.leaves-open':
    '«{{shown}}» inesperado en {{item}}; se esperaba una recomendación, como en inglés',
  'rules.term/modality.keyword':
    '«{{shown}}» inesperado en {{item}}; se esperaba «{{expected}}», como en inglés',
  'rules.term/modality.obliges': '«{{shown}}» inesperado en {{item}}; se esperaba un permiso, como en inglés',
  'rules.term/modality.summary':
    'A lo que obliga el texto inglés, la traducción no se limita a autorizarlo, ni al revés',
  'rules.term/modality.rationale':
    '«Puede» en lugar de «debe» quita la fuerza a una norma, y «debe» en lugar de «puede» crea una que nadie decidió.',
  'rules.term/modality.remedy': 'Poner el verbo que el idioma tiene para el del texto inglés.',
  'rules.term/must-translate.english': 'Inglés «{{shown}}» inesperado en {{item}}; se esperaba {{expected}}',
  'rules.term/must-translate.summary': 'Un término que el glosario traduce no se deja en inglés',
  'rules.term/must-translate.rationale': 'Quien necesita la traducción no conoce la palabra inglesa.',
  'rules.term/must-translate.remedy':
    'Traducirlo. Si el idioma también usa la palabra inglesa, añadirla a la columna «Translation».',
  'rules.term/negation.missing': 'Falta la negación en {{item}}: el texto inglés niega',
  'rules.term/negation.summary':
    'Lo que el texto inglés prohíbe o niega, la traducción lo prohíbe o lo niega',
  'rules.term/negation.rationale':
    'Un «no» perdido convierte una norma en su contraria, y la frase sigue sonando bien.',
  'rules.term/negation.remedy':
    'Poner la negación. Si el idioma lo dice de otra manera, aceptar el punto con "urtext accept".',
  'rules.term/required.missing': 'Falta la traducción de «{{term}}» en {{item}}; se esperaba {{expected}}',
  'rules.term/required.summary': 'Un término del glosario se traduce como se acordó',
  'rules.term/required.rationale':
    'En un texto vinculante, cada cosa tiene un solo nombre; otra palabra parece otra cosa.',
  'rules.term/required.remedy':
    'Usar la palabra acordada. Si otra también es correcta, añadirla al glosario, separada con punto y coma.',
  'rules.term/reused.same':
    'Traducción inesperada de {{item}}: es la de {{other}}, y el texto inglés es distinto',
  'rules.term/reused.summary': 'Dos puntos distintos del texto inglés no tienen la misma traducción',
  'rules.term/reused.rationale': 'Uno de ellos se copió sobre el otro, y lo que decía se ha perdido.',
  'rules.term/reused.remedy': 'Traducir el punto que no dice lo que dice su texto inglés.',
  'rules.meaning/older-edition.older':
    'Texto inesperado en {{item}}: corresponde mejor a la edición {{edition}}. De {{older}} palabras que solo ella tiene se encontraron {{foundThen}}; de {{now}} que son nuevas desde entonces, {{foundNow}}',
  'rules.meaning/older-edition.summary':
    'Ningún punto sin registro dice lo que solo dice una edición anterior de su texto inglés',
  'rules.meaning/older-edition.rationale':
    'Cuando el texto inglés cambia y nadie registró de qué se tradujo, el texto antiguo sigue ahí y se lee bien. Solo se examinan los idiomas para los que urtext.config.json indica un diccionario bilingüe, y los documentos con más de una edición.',
  'rules.meaning/older-edition.remedy':
    'Traducir lo que cambió desde esa edición. Si el texto dice lo que el texto inglés dice hoy, aceptar el punto con "urtext accept".',
  'rules.meaning/opposite.opposite':
    '«{{shown}}» inesperado en {{item}}: significa «{{opposite}}», y no se encontró nada para «{{expected}}»',
  'rules.meaning/opposite.summary': 'Ninguna palabra del inglés está traducida por su contrario',
  'rules.meaning/opposite.rationale':
    '«Privado» por «público» o «antes» por «después» da la vuelta a una regla, y la frase sigue leyéndose bien. Solo se comprueban los idiomas para los que urtext.config.json nombra un diccionario bilingüe.',
  'rules.meaning/opposite.remedy':
    'Poner la palabra que tiene el texto inglés. Si la frase dice lo mismo, aceptar el punto con "urtext accept".',
  'rules.meaning/replaced.other':
    'Texto inesperado en {{item}}: de {{asked}} palabras inglesas buscadas se encontraron {{found}}; tiene las de {{other}}',
  'rules.meaning/replaced.nothing':
    'Texto inesperado en {{item}}: de {{asked}} palabras inglesas buscadas se encontraron {{found}}. No encontradas: {{missing}}',
  'rules.meaning/replaced.summary': 'Cada texto traduce el inglés bajo el que está',
  'rules.meaning/replaced.rationale':
    'Un texto de la longitud correcta bajo el número correcto puede decir algo completamente distinto, y quien no sabe los dos idiomas no ve nada. Solo se comprueban los idiomas para los que urtext.config.json nombra un diccionario bilingüe, como en "dictionaries": { "de": "/usr/share/dictd/freedict-eng-deu" }.',
  'rules.meaning/replaced.remedy':
    'Comparar los dos textos. Poner la traducción de este punto; si lo es, solo que más libre, aceptar el punto con "urtext accept".',
  'rules.meaning/sentence-added.added':
    'Frase inesperada en {{item}}: «{{sentence}}». De sus palabras, {{asked}} están en los diccionarios, y el texto inglés tiene {{found}} de ellas',
  'rules.meaning/sentence-added.summary': 'Ninguna frase de un punto está sin inglés',
  'rules.meaning/sentence-added.rationale':
    'Lo que añade una traducción es una regla que nadie hizo, bajo un número en el que se confía. Solo se comprueban los idiomas para los que urtext.config.json nombra un diccionario bilingüe.',
  'rules.meaning/sentence-added.remedy':
    'Eliminar la frase. Si el texto inglés lo dice en otras palabras, aceptar el punto con "urtext accept".',
  'rules.meaning/sentence-omitted.omitted':
    'Falta una frase en {{item}}: «{{sentence}}». De sus palabras inglesas se buscaron {{asked}} y se encontraron {{found}}. No encontradas: {{missing}}',
  'rules.meaning/sentence-omitted.summary': 'Cada frase de un punto tiene su equivalente en la traducción',
  'rules.meaning/sentence-omitted.rationale':
    'Una frase omitida en medio de un párrafo no la nota nadie que lea la traducción. Solo se comprueban los idiomas para los que urtext.config.json nombra un diccionario bilingüe.',
  'rules.meaning/sentence-omitted.remedy':
    'Traducir la frase. Si está en otras palabras, aceptar el punto con "urtext accept".',
  'rules.text/brackets.unbalanced':
    '«{{shown}}» inesperado en {{item}}; se esperaban paréntesis o corchetes que se abran y se cierren',
  'rules.text/brackets.missing': 'Faltan paréntesis o corchetes en {{item}}; pares en inglés: {{expected}}',
  'rules.text/brackets.summary':
    'Todo paréntesis o corchete se abre y se cierra, y están los del texto inglés',
  'rules.text/brackets.rationale': 'Un paréntesis perdido cambia aquello a lo que se aplica una excepción.',
  'rules.text/brackets.remedy':
    'Abrir o cerrar el paréntesis o el corchete. Los de ancho completo cuentan como los demás.',
  'rules.text/case.small': 'Minúscula inesperada al principio de {{item}}',
  'rules.text/case.summary': 'Un punto empieza con mayúscula donde lo hacen los puntos de esta traducción',
  'rules.text/case.rationale': 'Una minúscula al principio es a menudo lo que queda de una frase más larga.',
  'rules.text/case.remedy':
    'Comprobar si faltan palabras al principio y escribir la primera letra en mayúscula.',
  'rules.text/danda.bar':
    '«{{shown}}» inesperado en {{item}}; se esperaba «।», como en el resto de la traducción',
  'rules.text/danda.summary':
    'Las frases de un texto con dandas terminan en danda, no en barra ni en punto final',
  'rules.text/danda.rationale':
    'Una barra del teclado parece una danda y no lo es: ni la búsqueda ni la lectura en voz alta la reconocen.',
  'rules.text/danda.remedy': 'Escribir «।».',
  'rules.text/double-space.double': 'Segundo espacio inesperado en {{item}}',
  'rules.text/double-space.summary': 'Entre palabras hay un espacio, no dos',
  'rules.text/double-space.rationale': 'Un segundo espacio está a menudo donde se borró una palabra.',
  'rules.text/double-space.remedy': 'Eliminar uno de ellos.',
  'rules.text/doubled-mark.doubled': '«{{shown}}» inesperado en {{item}}; se esperaba un solo signo',
  'rules.text/doubled-mark.summary':
    'Ninguna coma, punto o punto y coma figura dos veces ni junto a otro de ellos',
  'rules.text/doubled-mark.rationale':
    'Es lo que queda de una frase modificada, como «,,» donde se quitó una palabra.',
  'rules.text/doubled-mark.remedy': 'Eliminar el signo que sobra.',
  'rules.text/doubled-word.doubled': 'Segundo «{{word}}» inesperado en {{item}}',
  'rules.text/doubled-word.summary': 'Ninguna palabra figura dos veces seguidas por error',
  'rules.text/doubled-word.rationale':
    'Es señal de que una frase se cambió y no se volvió a leer. No se señalan los idiomas en los que se duplican palabras.',
  'rules.text/doubled-word.remedy': 'Eliminar una de las dos.',
  'rules.text/ellipsis.dots': '«{{shown}}» inesperado en {{item}}: el texto inglés no omite nada',
  'rules.text/ellipsis.summary': 'Donde el texto inglés no omite nada, tampoco lo hace la traducción',
  'rules.text/ellipsis.rationale':
    'En una traducción, los puntos suspensivos ocupan a menudo el lugar de palabras que alguien quería traducir más tarde.',
  'rules.text/ellipsis.remedy': 'Traducir aquello que sustituyen los puntos suspensivos, o eliminarlos.',
  'rules.text/end-punctuation.missing': 'Falta el signo al final de {{item}}; se esperaba «{{expected}}»',
  'rules.text/end-punctuation.changed':
    '«{{shown}}» inesperado al final de {{item}}; se esperaba «{{expected}}»',
  'rules.text/end-punctuation.extra':
    '«{{shown}}» inesperado al final de {{item}}; no se esperaba ninguno, como en inglés',
  'rules.text/end-punctuation.summary':
    'Un punto termina con el signo con que esta traducción termina los puntos de ese tipo',
  'rules.text/end-punctuation.rationale':
    'Un signo de interrogación o un punto final que falta es a menudo la huella de palabras que faltan.',
  'rules.text/end-punctuation.remedy': 'Poner el signo que el idioma tiene para el del texto inglés.',
  'rules.text/grammar.found': 'LanguageTool sobre «{{text}}» en {{item}}: {{message}} ({{rule}})',
  'rules.text/grammar.replace':
    'LanguageTool sobre «{{text}}» en {{item}}: {{message}} Quizá {{suggestions}} ({{rule}})',
  'rules.text/grammar.remove':
    'LanguageTool sobre «{{text}}» en {{item}}: {{message}} Quizá se pueda suprimir ({{rule}})',
  'rules.text/grammar.outdated':
    'El informe {{report}} se hizo a partir de otro texto. Volver a pasar LanguageTool',
  'rules.text/grammar.summary': 'LanguageTool no tiene nada que objetar a la traducción',
  'rules.text/grammar.rationale':
    'Un error gramatical hace que un texto vinculante parezca descuidado y, a veces, ambiguo. urtext no ejecuta LanguageTool: lee los informes en JSON que usted le pide escribir, allí donde urtext.config.json lo indica, como en "grammar": "reports/{lang}/{document}.json".',
  'rules.text/grammar.remedy':
    'Corregir la frase y volver a pasar LanguageTool. Si es correcta, aceptar el hallazgo con "urtext accept" o desactivar la regla en LanguageTool.',
  'rules.text/half-width.half':
    '«{{shown}}» inesperado en {{item}}; se esperaba «{{expected}}» como en el resto de la traducción',
  'rules.text/half-width.summary':
    'Los signos entre caracteres chinos y japoneses son tan anchos como en el resto de la traducción',
  'rules.text/half-width.rationale':
    'Una coma o un punto del teclado latino pasa fácilmente inadvertido en una línea de caracteres anchos.',
  'rules.text/half-width.remedy': 'Poner el signo ancho, como en el resto de la traducción.',
  'rules.text/kashida.kashida': 'Kashida inesperada en «{{word}}» de {{item}}',
  'rules.text/kashida.summary': 'Las palabras en escritura árabe no se alargan con kashidas',
  'rules.text/kashida.rationale':
    'Las palabras alargadas no se encuentran al buscar y otras fuentes las rompen.',
  'rules.text/kashida.remedy':
    'Eliminar la kashida; los programas de composición alargan las palabras donde hace falta.',
  'rules.text/long.long':
    'Longitud inesperada de {{item}}: {{factor}} veces la que cabe esperar por los demás puntos',
  'rules.text/long.summary':
    'Ningún punto es mucho más largo de lo que cabe esperar por la longitud de los demás',
  'rules.text/long.rationale': 'Puede que se haya añadido algo o que dos puntos se hayan juntado en uno.',
  'rules.text/long.remedy':
    'Comparar los dos textos. Si no se añadió nada, aceptar el punto con "urtext accept".',
  'rules.text/multiple-capitals.capitals': 'Mayúsculas inesperadas en «{{word}}» de {{item}}',
  'rules.text/multiple-capitals.summary':
    'Ninguna palabra tiene dos mayúsculas seguidas de minúsculas por error',
  'rules.text/multiple-capitals.rationale':
    'La tecla de mayúsculas se mantuvo pulsada demasiado tiempo, como en «THe».',
  'rules.text/multiple-capitals.remedy':
    'Escribir esas letras en minúscula. No se señalan las palabras que también tiene el texto inglés.',
  'rules.text/native-digits.mixed': 'Cifras de dos escrituras inesperadas en «{{shown}}» de {{item}}',
  'rules.text/native-digits.other':
    'Cifras «{{shown}}» inesperadas en {{item}}; se esperaban las del resto de la traducción',
  'rules.text/native-digits.summary':
    'Un número está en cifras de una sola escritura, y una traducción, en las del idioma o en ASCII',
  'rules.text/native-digits.rationale':
    'Las cifras de dos escrituras en un mismo número no se pueden leer, y en un mismo texto parecen un parche.',
  'rules.text/native-digits.remedy': 'Escribir el número con las cifras del resto de la traducción.',
  'rules.text/punctuation-spacing.before': 'Espacio inesperado antes de «{{mark}}» en {{item}}',
  'rules.text/punctuation-spacing.no-space': 'Falta un espacio antes de «{{mark}}» en {{item}}',
  'rules.text/punctuation-spacing.inside': 'Falta un espacio dentro de «{{mark}}» en {{item}}',
  'rules.text/punctuation-spacing.after': 'Falta un espacio después de «{{mark}}» en {{item}}',
  'rules.text/punctuation-spacing.summary':
    'Los espacios antes y después de los signos están como en el resto de la traducción',
  'rules.text/punctuation-spacing.rationale':
    'Un signo mal colocado dificulta la lectura, se separa al final de la línea y a menudo muestra dónde se cortaron palabras.',
  'rules.text/punctuation-spacing.remedy':
    'Poner el espacio como lo hace el idioma: ninguno antes de una coma; en francés, uno antes de «;», «:», «!» y «?».',
  'rules.text/quotes.unbalanced':
    '«{{shown}}» inesperado en {{item}}; se esperaban comillas que se abran y se cierren',
  'rules.text/quotes.missing': 'Faltan comillas en {{item}}; pares en inglés: {{expected}}',
  'rules.text/quotes.style':
    '{{shown}} inesperado en {{item}}; se esperaba {{expected}}, como es propio del idioma',
  'rules.text/quotes.extra':
    'Comillas inesperadas en torno a «{{shown}}» en {{item}}: el inglés da el nombre sin ellas',
  'rules.text/quotes.summary':
    'Las comillas se abren y se cierran, como las pone el idioma, y alrededor de lo que cita el texto inglés',
  'rules.text/quotes.rationale': 'Si se pierden las comillas, se pierde de quién son las palabras.',
  'rules.text/quotes.remedy':
    'Poner las comillas del idioma alrededor de las palabras, como en el texto inglés.',
  'rules.text/short.short':
    'Longitud inesperada de {{item}}: {{percent}} % de la que cabe esperar por los demás puntos',
  'rules.text/short.summary':
    'Ningún punto es mucho más corto de lo que cabe esperar por la longitud de los demás',
  'rules.text/short.rationale': 'Puede que se haya omitido una frase.',
  'rules.text/short.remedy':
    'Comparar los dos textos. Si no falta nada, aceptar el punto con "urtext accept".',
  'rules.text/spelling.unknown': 'Palabra desconocida «{{word}}» en {{item}}',
  'rules.text/spelling.alike': 'Palabra desconocida «{{word}}» en {{item}}, quizá {{suggestions}}',
  'rules.text/spelling.most':
    'El {{percent}} % de las palabras no está en el diccionario {{dictionary}}: puede que sea el de otro idioma',
  'rules.text/spelling.summary':
    'Todas las palabras están en el diccionario que el proyecto indica para el idioma',
  'rules.text/spelling.rationale':
    'Una palabra mal escrita es un descuido que todo el mundo ve y, a veces, otra palabra. Solo se revisan los idiomas para los que urtext.config.json indica un diccionario de Hunspell, como en "spelling": { "de": "node_modules/dictionary-de" }.',
  'rules.text/spelling.remedy':
    'Corregir la palabra. Si es correcta, escribirla en words.txt junto a la traducción, una palabra por línea, o incluirla en el glosario.',
  'rules.text/start-punctuation.start': '«{{shown}}» inesperado al principio de {{item}}',
  'rules.text/start-punctuation.summary':
    'Un punto empieza con una palabra y no con un signo que corresponde al final de otro',
  'rules.text/start-punctuation.rationale':
    'Un signo al principio es lo que queda de palabras que se cortaron, o se movió ahí por error.',
  'rules.text/start-punctuation.remedy':
    'Eliminar el signo o restituir las palabras que lo preceden. Las preguntas en español empiezan con «¿».',
  'rules.text/tripled-letter.tripled': '«{{letters}}» inesperado en «{{word}}» de {{item}}',
  'rules.text/tripled-letter.summary': 'Ninguna letra figura tres veces seguidas por error',
  'rules.text/tripled-letter.rationale':
    'Casi ninguna palabra tiene tres; se mantuvo pulsada una tecla demasiado tiempo. No se señalan los idiomas que tienen palabras así.',
  'rules.text/tripled-letter.remedy': 'Eliminar la letra que sobra.',
  'rules.text/wrong-language.other':
    'Idioma inesperado de {{item}}: solo el {{percent}} % de su ortografía aparece en el resto de la traducción',
  'rules.text/wrong-language.summary': 'Todos los puntos están en el idioma del resto de la traducción',
  'rules.text/wrong-language.rationale':
    'Un punto pegado de una traducción a otro idioma parece acabado y no dice nada a sus lectores.',
  'rules.text/wrong-language.remedy':
    'Poner la traducción en el idioma del archivo. Si es correcta, aceptar el punto con "urtext accept".',
  'rules.text/wrong-script.script': 'Escritura {{shown}} inesperada en {{item}}; se esperaba {{expected}}',
  'rules.text/wrong-script.variant': 'Chino {{shown}} inesperado en {{item}}; se esperaba {{expected}}',
  'rules.text/wrong-script.summary':
    'Todos los puntos están en la escritura de la traducción; se distingue el chino simplificado del tradicional',
  'rules.text/wrong-script.rationale':
    'Un punto en otra escritura se copió de otro lugar, y muchos de los lectores no pueden leerlo.',
  'rules.text/wrong-script.remedy':
    'Escribir el punto en la escritura de la etiqueta de idioma. Los nombres pueden quedar como están.',
  'rules.markup/chars-around-tags.glued': 'Falta un espacio antes de «{{shown}}» en {{item}}',
  'rules.markup/chars-around-tags.summary':
    'Ni los enlaces ni las palabras con énfasis están pegados a la palabra anterior o a la siguiente',
  'rules.markup/chars-around-tags.rationale':
    'Dos palabras se convierten en una cuando se pierde el espacio junto a una marca.',
  'rules.markup/chars-around-tags.remedy': 'Restituir el espacio o incluir la palabra entera en la marca.',
  'rules.markup/code.changed': 'Código inesperado en {{item}}: se esperaba el del inglés',
  'rules.markup/code.older': 'Código inesperado en {{item}}: es el de la edición {{edition}}',
  'rules.markup/code.missing': 'Falta el código {{item}}',
  'rules.markup/code.translated':
    'No es seguro que el código de ejemplo siga funcionando: desde {{item}} se tradujeron nombres o textos en él',
  'rules.markup/code.span': '«{{shown}}» inesperado en {{item}}: se esperaba el código «{{expected}}»',
  'rules.markup/code.lost': 'Falta el código «{{expected}}» en {{item}}',
  'rules.markup/code.unmarked': 'Faltan las marcas de código alrededor de «{{expected}}» en {{item}}',
  'rules.markup/code.summary':
    'El código está en la traducción como en inglés: bloques y nombres en el texto',
  'rules.markup/code.rationale':
    'Los lectores lo copian. Una orden de una edición anterior, o una traducida, no funciona.',
  'rules.markup/code.remedy':
    'Copiar el código del inglés. Los comentarios, las frases entre comillas y las palabras entre ángulos pueden traducirse.',
  'rules.markup/emphasis.missing': 'Falta énfasis en {{item}}; marcas en inglés: {{expected}}',
  'rules.markup/emphasis.fewer':
    'Número de partes en negrita inesperado en {{item}}: {{shown}}; se esperaban {{expected}} como en inglés',
  'rules.markup/emphasis.summary':
    'Donde hay palabras con énfasis en el texto inglés, también las hay en la traducción',
  'rules.markup/emphasis.rationale':
    'El énfasis dice de qué trata un punto, como lo hace un «no» en negrita. Los idiomas ponen en cursiva las palabras extranjeras y los títulos entre signos propios: no se señala un énfasis mayor o distinto del que tiene el texto inglés.',
  'rules.markup/emphasis.remedy':
    'Marcar las palabras que traducen las que llevan énfasis. En lugar de la cursiva valen la negrita o las comillas.',
  'rules.markup/lang-attribute.other':
    'lang="{{shown}}" inesperado en {{item}}; se esperaba «{{lang}}» o el idioma del elemento inglés',
  'rules.markup/lang-attribute.summary': 'Un elemento que indica un idioma indica el de sus palabras',
  'rules.markup/lang-attribute.rationale':
    'Los lectores de pantalla hablan y los navegadores dividen las palabras según él.',
  'rules.markup/lang-attribute.remedy':
    'Indicar el idioma de la traducción, o «en» para las palabras que quedan en inglés.',
  'rules.markup/marker.changed': '«{{shown}}» inesperado: se esperaba «{{expected}}» como en inglés',
  'rules.markup/marker.missing': 'Falta «{{expected}}»',
  'rules.markup/marker.delimiter':
    'Falta la línea de guiones bajo la cabecera de la tabla en {{item}}: sin ella no es una tabla',
  'rules.markup/marker.flattened': 'Tabla inesperada en una sola línea: se esperaba cada fila en la suya',
  'rules.markup/marker.box': '«{{shown}}» inesperado en {{item}}: se esperaba «{{expected}}»',
  'rules.markup/marker.strikes':
    'Tachado inesperado de «{{shown}}» en {{item}}: dos «~» tachan lo que hay entre ellos; escriba «～», «–» o «\\~»',
  'rules.markup/marker.struck': 'Falta el tachado en {{item}}: lo tachado en inglés vuelve a valer',
  'rules.markup/marker.summary':
    'Lo que dice de un texto qué es está como en inglés: clases de avisos, segundas líneas de tablas, casillas de tareas',
  'rules.markup/marker.rationale':
    'Los programas conocen «[!WARNING]» y «:::note» solo en inglés, y una tabla solo por la línea de guiones bajo su cabecera.',
  'rules.markup/marker.remedy': 'Copiar la marca del inglés; se traducen las palabras que la rodean.',
  'rules.markup/md-syntax.broken':
    '«{{shown}}» inesperado entre las palabras de {{item}}; se esperaba un marcado que funcione',
  'rules.markup/md-syntax.summary': 'En lo que ven los lectores no quedan marcas de Markdown',
  'rules.markup/md-syntax.rationale':
    'Muestran que un enlace o un énfasis se rompió al traducir, casi siempre por un espacio o por la falta de un signo.',
  'rules.markup/md-syntax.remedy':
    'Escribir la marca como en el texto inglés: «**palabras**» sin espacios dentro, «[palabras](dirección)» sin espacio en medio.',
  'rules.markup/placeholder-token.missing': 'Falta «{{shown}}» o su traducción entre corchetes en {{item}}',
  'rules.markup/placeholder-token.summary':
    'Un hueco que rellenan quienes usan el texto, como «[INSERT NAME]», sigue siendo un hueco en la traducción',
  'rules.markup/placeholder-token.rationale':
    'Un hueco que se pierde o se rellena sin avisar hace que una plantilla diga algo de alguien.',
  'rules.markup/placeholder-token.remedy': 'Traducir las palabras entre corchetes y conservar los corchetes.',
  'rules.markup/tags.missing': 'Falta {{tag}} en {{item}}',
  'rules.markup/tags.extra': '{{tag}} inesperado en {{item}}: el texto inglés no lo tiene ahí',
  'rules.markup/tags.open': '{{tag}} inesperado en {{item}}; se esperaba abierto y cerrado una vez',
  'rules.markup/tags.summary':
    'Un punto tiene los elementos HTML del texto inglés, cada uno abierto y cerrado',
  'rules.markup/tags.rationale':
    'Un elemento perdido se lleva su sentido consigo, y uno que queda abierto se extiende al resto de la página.',
  'rules.markup/tags.remedy':
    'Poner los elementos del texto inglés alrededor de las palabras que traducen las suyas.',
  'rules.markup/unsafe-html.script':
    '{{shown}} inesperado; se esperaba texto: se puede ejecutar en el navegador del lector',
  'rules.markup/unsafe-html.handler': 'Controlador de eventos inesperado en {{shown}}; se esperaba texto',
  'rules.markup/unsafe-html.link':
    'Destino de enlace «{{shown}}» inesperado; se esperaba la dirección de una página',
  'rules.markup/unsafe-html.raw':
    'HTML {{shown}} inesperado; se esperaba texto: el texto inglés no tiene ese elemento',
  'rules.markup/unsafe-html.summary':
    'Una traducción no tiene HTML que no tenga el texto inglés, ni scripts, ni enlaces que se ejecuten',
  'rules.markup/unsafe-html.rationale':
    'Las traducciones vienen de muchas manos y se muestran en las páginas de la organización. Lo que se ejecuta ahí no debe venir con ellas.',
  'rules.markup/unsafe-html.remedy':
    'Eliminar el marcado. Un enlace lleva a una página, con «https:» o con una dirección relativa.',
  'rules.char/bidi-control.override': 'Control que fuerza la dirección {{code}} inesperado en {{item}}',
  'rules.char/bidi-control.unbalanced':
    'Control de dirección {{code}} inesperado en {{item}}; se esperaba uno que se abra y se cierre',
  'rules.char/bidi-control.needless':
    'Control de dirección {{code}} inesperado en {{item}}: ahí no hay nada escrito de derecha a izquierda',
  'rules.char/bidi-control.summary':
    'Ningún control de la dirección de escritura invierte palabras ni queda abierto',
  'rules.char/bidi-control.rationale':
    'Un control que fuerza la dirección muestra otras palabras que las que hay, y lo que queda abierto invierte el texto que sigue. Ambas cosas se han usado para engañar a los lectores.',
  'rules.char/bidi-control.remedy':
    'Eliminar el control, o cerrar lo que abre. Las marcas y los controles de aislamiento son correctos en textos escritos de derecha a izquierda.',
  'rules.char/bom.bom': 'Marca de orden de bytes inesperada al principio del archivo',
  'rules.char/bom.summary': 'El archivo no empieza con una marca de orden de bytes',
  'rules.char/bom.rationale':
    'UTF-8 no la necesita, y los programas que no la esperan la toman por parte de la primera palabra.',
  'rules.char/bom.remedy': 'Guardar el archivo como UTF-8 sin marca de orden de bytes (BOM).',
  'rules.char/confusable.mixed':
    'Letra {{letter}} ({{code}}) inesperada en «{{word}}» de {{item}}: la palabra está en otra escritura',
  'rules.char/confusable.summary':
    'Ninguna palabra tiene una letra de otra escritura que solo se parece a la suya',
  'rules.char/confusable.rationale':
    'Una palabra así no se encuentra al buscar, se lee mal en voz alta y puede hacer que un nombre parezca otro.',
  'rules.char/confusable.remedy': 'Volver a escribir la palabra en una sola escritura.',
  'rules.char/control.control': 'Carácter de control {{code}} inesperado en {{item}}',
  'rules.char/control.private':
    'Carácter de uso privado {{code}} inesperado en {{item}}: significa otra cosa en cada fuente',
  'rules.char/control.summary':
    'En el texto no hay caracteres de control, medios caracteres ni caracteres de uso privado',
  'rules.char/control.rationale':
    'Los controles y los medios caracteres estropean los archivos por el camino, y los caracteres de uso privado son distintos en cada lugar.',
  'rules.char/control.remedy': 'Eliminarlo o escribir el carácter que se pretendía.',
  'rules.char/invisible.invisible': 'Carácter invisible {{code}} inesperado en {{item}}',
  'rules.char/invisible.summary': 'No hay ningún carácter que nadie pueda ver y la escritura no necesite',
  'rules.char/invisible.rationale':
    'La búsqueda, la comparación y la lectura en voz alta tropiezan con los caracteres sin ancho, y en ellos se pueden ocultar palabras.',
  'rules.char/invisible.remedy':
    'Eliminarlo. No se señalan los caracteres de unión y de corte que la escritura necesita.',
  'rules.char/line-endings.mixed':
    'Fin de línea {{shown}} inesperado; se esperaba {{expected}}, como en el resto del archivo',
  'rules.char/line-endings.old': 'Fin de línea CR inesperado; se esperaba LF o CR LF',
  'rules.char/line-endings.summary': 'Todas las líneas de un archivo terminan de la misma manera',
  'rules.char/line-endings.rationale':
    'Con fines de línea mezclados, una comparación muestra como cambiadas líneas que no lo están.',
  'rules.char/line-endings.remedy': 'Guardar el archivo con un solo tipo de fin de línea.',
  'rules.char/mojibake.lost': 'Carácter de sustitución inesperado en {{item}}: se perdió un carácter',
  'rules.char/mojibake.question':
    '«{{shown}}» inesperado en {{item}}: se perdieron letras en una codificación que no las tiene',
  'rules.char/mojibake.garbled':
    '«{{shown}}» inesperado en {{item}}; se esperaba «{{expected}}»: se leyó UTF-8 como si fuera otra cosa',
  'rules.char/mojibake.summary': 'Ningún carácter se perdió ni se desfiguró al pasar por otra codificación',
  'rules.char/mojibake.rationale':
    'Lo que se leyó con la codificación equivocada no es lo que se escribió, y a menudo ya nadie puede saber qué era.',
  'rules.char/mojibake.remedy': 'Volver a copiar el texto de donde estaba bien, como UTF-8.',
  'rules.char/nbsp.stray': 'Espacio de no separación inesperado en {{item}}: no mantiene nada unido',
  'rules.char/nbsp.summary':
    'Ningún espacio de no separación está junto a otro espacio o en el borde de un punto',
  'rules.char/nbsp.rationale': 'Ahí no mantiene nada unido; es un resto de otro programa y deja huecos.',
  'rules.char/nbsp.remedy': 'Eliminarlo.',
  'rules.meta/attribution-unproven.unproven':
    'Nombre «{{name}}» inesperado como responsable de la revisión en los metadatos iniciales: en el registro no consta ninguna revisión con ese nombre',
  'rules.meta/attribution-unproven.summary':
    'Quien figura como responsable de la revisión en los metadatos iniciales ha revisado algo, según el registro',
  'rules.meta/attribution-unproven.rationale':
    'Un nombre bajo un texto que nadie con ese nombre ha leído engaña a los lectores y a la persona nombrada.',
  'rules.meta/attribution-unproven.remedy':
    'Hacer revisar los puntos y aceptarlos con ese nombre, o eliminar el nombre.',
  'rules.meta/date.impossible': 'Fecha «{{date}}» inesperada de {{item}}; se esperaba un día como 2003-01-31',
  'rules.meta/date.summary': 'Las fechas del registro son días del calendario',
  'rules.meta/date.rationale': 'Una fecha imposible no dice nada de cuándo se aceptó un punto.',
  'rules.meta/date.remedy': 'Volver a aceptar el punto; la fecha la escribe la orden.',
  'rules.meta/direction.wrong':
    'Dirección «{{shown}}» inesperada de una traducción a «{{lang}}»; se esperaba «{{expected}}»',
  'rules.meta/direction.summary':
    'Lo que indica en qué dirección se escribe una traducción lo indica correctamente',
  'rules.meta/direction.rationale':
    'Escritas en la dirección equivocada, las frases se descomponen y los signos quedan en el lado equivocado.',
  'rules.meta/direction.remedy':
    'Poner «rtl» para los idiomas que se escriben de derecha a izquierda, «ltr» para los demás, u omitirlo.',
  'rules.meta/language-mismatch.script':
    'Escritura {{shown}} inesperada de una traducción a «{{lang}}»; se esperaba {{expected}}',
  'rules.meta/language-mismatch.declared':
    'Idioma «{{shown}}» inesperado en los metadatos iniciales de una traducción a «{{lang}}»',
  'rules.meta/language-mismatch.summary': 'Una traducción está en el idioma que dice su carpeta',
  'rules.meta/language-mismatch.rationale':
    'Con un nombre equivocado, no la lee nadie que la necesite y se comprueba con las reglas equivocadas.',
  'rules.meta/language-mismatch.remedy': 'Mover el archivo a la carpeta de su idioma.',
  'rules.meta/language-tag.tag': 'Etiqueta de idioma «{{shown}}» inesperada; se esperaba «{{expected}}»',
  'rules.meta/language-tag.summary':
    'La carpeta de una traducción lleva por nombre una etiqueta de idioma canónica',
  'rules.meta/language-tag.rationale':
    'Los programas que buscan «he» no encuentran «iw». BCP 47 da a cada idioma una sola etiqueta canónica.',
  'rules.meta/language-tag.remedy': 'Cambiar el nombre de la carpeta.',
  'rules.meta/provenance-missing.missing':
    'Falta el origen de la traducción; se esperaba human, machine o machine-reviewed',
  'rules.meta/provenance-missing.summary':
    'Una traducción con etiqueta y sin registro dice si la hicieron personas o máquinas',
  'rules.meta/provenance-missing.rationale':
    'Los lectores se fían de unas y de otras de distinta manera, y cada vez más leyes exigen que se diga.',
  'rules.meta/provenance-missing.remedy':
    'Añadir «origin: human», «machine» o «machine-reviewed» en los metadatos iniciales (front matter), o aceptar los puntos para que haya un registro.',
  'rules.meta/reviewer-missing.missing': 'Falta quién revisó {{item}}: su estado es {{state}}',
  'rules.meta/reviewer-missing.summary': 'Lo que el registro da por revisado lo revisó alguien',
  'rules.meta/reviewer-missing.rationale': 'Una revisión sin nombre no prueba nada.',
  'rules.meta/reviewer-missing.remedy':
    'Volver a aceptar el punto con el nombre de quien lo revisó, o devolver su estado a translated.',
  'rules.meta/self-review.same':
    '«{{name}}» inesperado como responsable de la revisión de {{item}}; se esperaba alguien distinto de quien lo tradujo',
  'rules.meta/self-review.summary': 'Nadie ha revisado su propia traducción',
  'rules.meta/self-review.rationale':
    'Quien escribió una frase lee en ella lo que se quería decir, no lo que hay.',
  'rules.meta/self-review.remedy': 'Pedir a otra persona que revise el punto y aceptarlo con su nombre.',
  'rules.meta/translator-missing.summary': 'El registro dice quién tradujo',
  'rules.meta/translator-missing.rationale':
    'Los lectores quieren saber a quién preguntar, y quienes traducen quieren que se los mencione.',
  'rules.meta/translator-missing.remedy': 'Volver a aceptar los puntos con "--translator".',
  'rules.meta/unknown-language.summary': 'Todas las carpetas de traducciones llevan el nombre de un idioma',
  'rules.meta/unknown-language.rationale':
    'Las reglas, los nombres y las escrituras dependen del idioma; una carpeta que no indica ninguno no se puede comprobar.',
  'rules.meta/unknown-language.remedy':
    'Dar a la carpeta el nombre de una etiqueta de idioma BCP 47 como «de», «pt-BR» o «zh-Hans». Si hay patrones en «translations» de urtext.config.json, «languages» puede indicar en su lugar a qué idioma se refiere su nombre.',
  'rules.file/not-utf8.summary': 'Todos los textos son UTF-8',
  'rules.file/not-utf8.rationale':
    'Los programas que adivinan la codificación se equivocan, y el lector ve otras letras.',
  'rules.file/not-utf8.remedy': 'Guardar el archivo como UTF-8.',
  'rules.file/orphan.summary': 'Toda traducción pertenece a un documento del proyecto',
  'rules.file/orphan.rationale': 'Un archivo que no pertenece a nada no lo comprueba nadie y lo lee alguien.',
  'rules.file/orphan.remedy': 'Dar al archivo el nombre de su documento, o eliminarlo.',
  'rules.file/unparseable.summary': 'Todos los archivos se pueden leer como lo que dice su nombre',
  'rules.file/unparseable.rationale':
    'Lo que no se puede leer no se puede comprobar, y el silencio parecería un éxito.',
  'rules.file/unparseable.remedy': 'Corregir el archivo en el lugar que se muestra.',
  'rules.file/unreadable.summary': 'Todos los archivos del proyecto se pueden abrir',
  'rules.file/unreadable.rationale':
    'Una traducción que no se puede abrir no es una traducción que haya superado la comprobación.',
  'rules.file/unreadable.remedy':
    'Dar al archivo los permisos adecuados, ponerlo dentro del proyecto o dividirlo si es demasiado grande.',
  'rules.xliff/annotation.summary': 'Toda anotación dice lo que su tipo exige',
  'rules.xliff/annotation.rationale':
    'Un comentario vacío no dice nada a quien traduce, y de una anotación genérica queda sin decir si sus palabras se traducen.',
  'rules.xliff/annotation.remedy':
    'Dar a un comentario un valor o una referencia a una nota, y a una anotación genérica el atributo translate.',
  'rules.xliff/hints.summary':
    'Las indicaciones de edición concuerdan entre sí, y las traducciones las respetan',
  'rules.xliff/hints.rationale':
    'Las indicaciones dicen qué códigos se pueden copiar, eliminar y reordenar: una traducción que no las respeta daña el documento que se hace con ella.',
  'rules.xliff/hints.remedy':
    'Restablecer los códigos en la traducción como los tiene el original, o corregir las indicaciones.',
  'rules.xliff/inline.summary': 'El subtipo de un código en línea corresponde a su tipo',
  'rules.xliff/inline.rationale':
    'Las herramientas muestran negritas, cursivas y saltos de línea según el subtipo; lo que la norma no define lo muestran mal o no lo muestran.',
  'rules.xliff/inline.remedy':
    'Corregir type y subType: los valores con el prefijo xlf son los de la norma; los demás necesitan un prefijo propio.',
  'rules.xliff/language.summary':
    'Los originales y las traducciones están en los idiomas que declara el archivo',
  'rules.xliff/language.rationale':
    'Las herramientas eligen ortografía, términos y dirección según el idioma; si falta, muchas no abren el archivo.',
  'rules.xliff/language.remedy':
    'Corregir los idiomas del archivo (srcLang y trgLang; en XLIFF 1.2, source-language y target-language), o el xml:lang que los contradice.',
  'rules.xliff/module.summary':
    'Lo que hay en un módulo es lo que el módulo prevé, completo y sin contradicciones',
  'rules.xliff/module.rationale':
    'Las herramientas descartan un módulo que incumple sus propias reglas, y con él lo que habría dicho a quien traduce.',
  'rules.xliff/module.remedy': 'Corregir el elemento que se muestra, o prescindir del módulo.',
  'rules.xliff/order.summary': 'Cada traducción de una unidad tiene un lugar propio en el orden',
  'rules.xliff/order.rationale':
    'El orden dice cómo se suceden las partes de una traducción: si se contradice, cada herramienta las une de otra manera.',
  'rules.xliff/order.remedy':
    'Numerar las traducciones de la unidad de modo que cada lugar se ocupe una sola vez.',
  'rules.xliff/pairing.summary':
    'Todo inicio de un código o de una anotación tiene su fin en la unidad, y todo fin su inicio',
  'rules.xliff/pairing.rationale':
    'Un código al que le falta una mitad da formato a demasiado o a demasiado poco, hasta a todo el resto del documento.',
  'rules.xliff/pairing.remedy':
    'Restablecer la mitad que falta, en su orden; marcar un código como aislado si su otra mitad está en otra unidad.',
  'rules.xliff/partial.summary': 'Una unidad está traducida en todos sus segmentos o en ninguno',
  'rules.xliff/partial.rationale': 'Media unidad parece traducida, y el resto falta en el texto.',
  'rules.xliff/partial.remedy': 'Traducir los segmentos restantes.',
  'rules.xliff/reference.summary':
    'Aquello a lo que remite un código existe: datos, notas, otras unidades, el código que copia',
  'rules.xliff/reference.rationale':
    'Una referencia que no lleva a ninguna parte pierde el marcado o el texto al que representa.',
  'rules.xliff/reference.remedy': 'Corregir la referencia, o restablecer aquello a lo que remite.',
  'rules.xliff/size.summary': 'Una traducción tiene la longitud que permite su archivo',
  'rules.xliff/size.rationale': 'Lo que es demasiado largo se corta allí donde se muestra o se guarda.',
  'rules.xliff/size.remedy':
    'Traducir con menos palabras, o pedir que se cambie el límite allí de donde viene el archivo.',
  'rules.xliff/skeleton.summary':
    'El esqueleto de un archivo tiene contenido o una referencia, no ambas cosas',
  'rules.xliff/skeleton.rationale':
    'El esqueleto es el documento sin sus textos: sin él no se puede componer nada con las traducciones.',
  'rules.xliff/skeleton.remedy':
    'Restablecer su contenido o su referencia; prescindir del esqueleto si no lo hay.',
  'rules.xliff/state.summary': 'El estado de un segmento concuerda con lo que contiene',
  'rules.xliff/state.rationale':
    'Todo estado salvo initial promete una traducción: sin ella, cuenta como hecho un trabajo que nadie ha hecho.',
  'rules.xliff/state.remedy':
    'Traducir el segmento o devolver su estado a initial; un subestado necesita un estado a su lado y un prefijo distinto de xlf.',
  'rules.xliff/structure.summary':
    'Los elementos y atributos están donde XLIFF los prevé, con valores que admite',
  'rules.xliff/structure.rationale':
    'Las herramientas pasan por alto lo que no esperan, y con ello las traducciones que contiene.',
  'rules.xliff/structure.remedy':
    'Corregir el elemento que se muestra, o volver a exportar el archivo con una herramienta que siga la norma.',
  'rules.xliff/unique-id.summary':
    'Dos partes de un archivo no comparten un id donde XLIFF exige que sean distintos',
  'rules.xliff/unique-id.rationale':
    'Las traducciones vuelven por sus ids: de dos unidades con el mismo, una recibe la traducción de la otra.',
  'rules.xliff/unique-id.remedy':
    'Dar a la segunda un id propio; los códigos de una traducción conservan los que tienen en el original.',
  'rules.xliff/unread.summary': 'Todo lo que contiene el archivo se lee',
  'rules.xliff/unread.rationale':
    'También las unidades binarias pueden contener textos, y nada de ellas se comprueba.',
  'rules.xliff/unread.remedy':
    'Comprobar el contenido de la unidad binaria por otros medios, o excluirla de la exportación.',
  'rules.xliff/validation.summary': 'Una traducción cumple las reglas que su archivo le pone',
  'rules.xliff/validation.rationale':
    'Quien escribió el archivo lo necesita así: un nombre que se queda, un signo que un programa espera.',
  'rules.xliff/validation.remedy':
    'Cambiar la traducción hasta que cumpla la regla, o desactivar la regla en esa unidad.',
  'rules.xliff/version.summary':
    'El archivo es XLIFF de 1.0 a 1.2 o de 2.0 a 2.2, con el espacio de nombres de su versión',
  'rules.xliff/version.rationale':
    'Cada versión tiene sus propios elementos: leído como otra, un archivo parece no tener traducciones.',
  'rules.xliff/version.remedy': 'Volver a exportar el archivo en una de estas versiones.',
  'rules.po/entry.summary':
    'Toda entrada tiene su texto inglés y una traducción que le corresponde, y ninguna forma plural',
  'rules.po/entry.rationale':
    'Sin uno de los dos no hay traducción, o nada que traduzca; de las formas plurales se pasan por alto todas menos la primera; y gettext rechaza un archivo con formas o fines de línea que no corresponden.',
  'rules.po/entry.remedy':
    'Completar la entrada; de dos traducciones conservar una; escribir las formas de un plural como entradas propias.',
  'rules.po/file.summary': 'El archivo es PO en UTF-8 y tiene entradas',
  'rules.po/file.rationale':
    'Leídas en una codificación equivocada, unas letras se convierten en otras, y un archivo vacío parece uno terminado.',
  'rules.po/file.remedy':
    'Guardar el archivo como UTF-8, con charset=UTF-8 en la cabecera, como hace "msgconv -t UTF-8 -o NEW OLD"; o exportarlo de nuevo.',
  'rules.po/obsolete.summary': 'El archivo no tiene entradas obsoletas',
  'rules.po/obsolete.rationale':
    'Las entradas obsoletas traducen lo que el texto ya no tiene: se guardan para reutilizarlas y no pertenecen a nada.',
  'rules.po/obsolete.remedy': 'Conservarlas como memoria, o eliminarlas con "msgattrib --no-obsolete".',
  'rules.po/syntax.summary': 'Todas las líneas del archivo son PO',
  'rules.po/syntax.rationale':
    'gettext rechaza un archivo con una línea así; otras herramientas adivinan, y omiten o unen textos sin avisar.',
  'rules.po/syntax.remedy':
    'Corregir la línea que se muestra: una cadena va entre comillas y acaba en su línea, y la barra invertida se escribe doble.',
  'rules.po/unique.summary': 'No hay dos entradas con el mismo contexto y el mismo texto inglés',
  'rules.po/unique.rationale':
    'De dos entradas así se usa una y se descarta la otra, y cuál depende de la herramienta.',
  'rules.po/unique.remedy': 'Eliminar una de las dos, o distinguirlas con msgctxt.',
  'rules.json/file.summary': 'El archivo es un objeto JSON en UTF-8',
  'rules.json/file.rationale': 'Lo que no es JSON no lo lee ningún programa, ni siquiera en parte.',
  'rules.json/file.remedy':
    'Corregir el archivo en el lugar que se muestra; a menudo falta justo antes una coma o una comilla.',
  'rules.json/value.summary':
    'Cada clave aparece una sola vez y tiene un texto como valor, y nada está delante',
  'rules.json/value.rationale':
    'De dos valores de una clave los programas toman el último, y lo que no es un texto no es una traducción; ante una marca de orden de bytes muchos programas se detienen.',
  'rules.json/value.remedy':
    'Eliminar una de las claves; escribir el valor como texto entre comillas, sin anidar; guardar el archivo como UTF-8 sin marca de orden de bytes.',
  'rules.tbx/root.summary': 'Un archivo de términos es TBX: su elemento raíz es tbx o martif',
  'rules.tbx/root.rationale': 'Unos términos leídos de otro vocabulario serían conjeturas.',
  'rules.tbx/root.remedy': 'Volver a exportar los términos como TBX (ISO 30042).',
  'rules.xml/bounds.summary':
    'El archivo respeta los límites: tamaño, profundidad y número de elementos y atributos',
  'rules.xml/bounds.rationale':
    'También se leen archivos de desconocidos: uno hecho para agotar la memoria no debe detener la comprobación.',
  'rules.xml/bounds.remedy': 'Dividir el archivo, o exportar menos unidades a la vez.',
  'rules.xml/doctype.summary': 'El archivo no tiene declaración de tipo de documento',
  'rules.xml/doctype.rationale':
    'Una declaración de tipo de documento puede incorporar otros archivos y convertir unas pocas líneas en gigabytes; ningún formato de intercambio la necesita.',
  'rules.xml/doctype.remedy':
    'Eliminar la declaración que empieza por <!DOCTYPE, o volver a exportar el archivo.',
  'rules.xml/encoding.summary':
    'El archivo está en UTF-8, o en UTF-16 con marca de orden de bytes, y no declara otra codificación',
  'rules.xml/encoding.rationale':
    'Una codificación adivinada convierte unas letras en otras, y quien no lee el idioma no lo ve.',
  'rules.xml/encoding.remedy':
    'Guardar el archivo como UTF-8, con una declaración que lo diga o sin ninguna.',
  'rules.xml/well-formed.summary': 'El archivo es XML bien formado',
  'rules.xml/well-formed.rationale':
    'De un archivo que incumple las reglas de XML cada programa lee una cosa distinta, o nada.',
  'rules.xml/well-formed.remedy': 'Corregir el archivo en el lugar que se muestra, o volver a exportarlo.',
  'rules.exchange/codes.summary':
    'Una traducción tiene los códigos de su texto inglés, cada uno las mismas veces y en torno a palabras',
  'rules.exchange/codes.rationale':
    'Los códigos representan énfasis, enlaces y otro marcado: lo que representaba uno perdido falta en el documento.',
  'rules.exchange/codes.remedy':
    'Volver a poner los códigos en torno a las palabras a las que pertenecen, y quitar los que el inglés no tiene.',
  'rules.label/status-conflict.conflict':
    'Estado «{{shown}}» inesperado en los metadatos iniciales (puntos sin revisar: {{count}})',
  'rules.structure/section-missing.missing':
    'Falta la sección «{{section}}», de {{first}} a {{last}} (puntos: {{count}})',
  'rules.structure/item-missing.below': 'Faltan {{item}} y {{count}} puntos debajo',
  'rules.meta/translator-missing.missing':
    'Falta quién tradujo en el registro (puntos: {{count}}); el primero es {{item}}',
};
