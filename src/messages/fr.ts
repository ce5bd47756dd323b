/** The program's words in French: made by a machine, not yet reviewed by a person. */

import type { Messages } from './en.ts';

export const messages: Messages = {
  'errors.cannot-read': 'Impossible de lire le fichier : {{reason}}',
  'errors.cannot-write': 'Impossible d’écrire : {{reason}}. Rien n’a été modifié',
  'errors.written-in-part':
    'Impossible d’écrire tous les fichiers : {{reason}}. Certains sont écrits, d’autres non : relancez urtext, qui commence par terminer ou annuler cela',
  'errors.changed-meanwhile':
    'Impossible d’écrire : quelqu’un a modifié le fichier pendant le travail. Rien n’a été modifié. Relancez la commande',
  'errors.left-unfinished':
    'Une exécution précédente a été arrêtée pendant l’écriture, et ce qu’elle a laissé ne peut être ni terminé ni annulé : {{reason}}',
  'errors.busy':
    'Une autre exécution d’urtext occupe le projet trop longtemps. Rien n’a été modifié. Relancez la commande',
  'errors.not-a-file':
    'Impossible de lire le fichier : c’est un tube ou un périphérique, un fichier ordinaire est attendu',
  'settled.finished':
    'Une exécution précédente a été arrêtée pendant l’écriture\u202f; ce qu’elle avait décidé est terminé : {{paths}}',
  'settled.undone':
    'Une exécution précédente a été arrêtée avant d’avoir décidé d’écrire\u202f; ceci est comme avant : {{paths}}',
  'settled.changed':
    'Une exécution précédente a été arrêtée pendant l’écriture, et quelqu’un a modifié ceci depuis\u202f; cela reste en l’état : {{paths}}. Relancez la commande',
  'errors.no-such-format':
    'Format inconnu « {{format}} ». Il y a : {{known}}\u202f; chacun peut avoir un fichier, comme dans "sarif:report.sarif"',
  'errors.two-on-output':
    'La sortie ne contient qu’un rapport : donnez des fichiers aux autres formats, comme dans "sarif:report.sarif"',
  'errors.two-in-file': 'Deux rapports ne peuvent pas être dans un fichier : {{path}}',
  'errors.bad-shard':
    'Partie inattendue « {{value}} »\u202f; une partie et un nombre de parties sont attendus, comme dans "2/4"',
  'errors.no-shards': 'Aucune partie dans {{folders}}. Faites-les avec "urtext check --shard 1/4", etc.',
  'errors.shard-missing':
    'La partie {{index}} de {{count}} manque : lancez "urtext check --shard {{index}}/{{count}}"',
  'errors.shard-twice':
    'La partie {{index}} de {{count}} est là deux fois, ici et sous {{other}}. Supprimez la plus ancienne',
  'errors.shard-of-other-count':
    'Partie inattendue de {{count}}\u202f; une de {{expected}} est attendue, comme les autres. Supprimez-la',
  'errors.shard-of-another':
    'La partie {{index}} de {{count}} est d’une autre vérification : le programme, la configuration, l’anglais ou les options diffèrent. Refaites-la',
  'errors.shard-torn': 'La partie n’est pas entière. Refaites-la',
  'errors.job-failed':
    'Une partie de la vérification n’a pas pu être faite : {{reason}}. "--jobs 1" vérifie sans fils d’exécution',
  'errors.no-git': 'Le programme git, dont "--since" a besoin, est introuvable',
  'errors.no-such-commit':
    'Impossible de dire ce qui a changé depuis « {{ref}} » : git ne le connaît pas ici, ou n’a pas d’histoire commune avec lui. Un clone superficiel doit en rapporter plus',
  'errors.no-baseline':
    'La liste de référence {{path}} est introuvable. "--update-baseline" la fait des constats présents',
  'errors.not-a-baseline':
    'Le fichier n’est pas une liste de référence d’urtext. "--update-baseline" en fait une où il n’y en a pas',
  'errors.output': 'Impossible d’écrire la sortie : {{reason}}. Elle est incomplète',
  'errors.file-too-large':
    'Impossible de lire le fichier : il fait {{size}} octets, la limite est de {{limit}}',
  'errors.line-too-long':
    'Impossible de lire le fichier : une ligne dépasse {{limit}} caractères. L’enregistrer comme texte avec des sauts de ligne',
  'errors.too-many-parts':
    'Impossible de lire le fichier : il a plus de {{limit}} paragraphes, points et cellules de tableau. Le diviser en plusieurs textes',
  'errors.too-many-signs':
    'Impossible de lire le fichier : un paragraphe a plus de {{limit}} signes de balisage. Chercher ce qui s’y répète',
  'errors.binary-file':
    'Octet nul inattendu à l’octet {{offset}}, texte en UTF-8 attendu. Est-ce un fichier de traitement de texte\u202f? L’enregistrer comme texte brut',
  'errors.not-utf8':
    'Octet inattendu à l’octet {{offset}}, UTF-8 attendu. Réenregistrer le fichier avec l’encodage UTF-8',
  'errors.conflict-marks':
    'Deux versions se trouvent ici jusqu’à la ligne {{last}}, entre les marques d’un conflit de git\u202f; en garder une et supprimer les marques',
  'errors.empty-file': 'Le fichier est vide, un texte était attendu',
  'errors.not-json':
    '{{found}} inattendu, JSON attendu. Chercher juste avant une virgule ou un guillemet manquant',
  'errors.not-json-end':
    'Fin de fichier inattendue, JSON attendu. Chercher un crochet ou une accolade manquante',
  'errors.repeated-key': 'Seconde clé « {{key}} » inattendue dans un même objet. Supprimer l’une des deux',
  'errors.nested-too-deep': 'Impossible de lire le fichier : il a plus de {{limit}} niveaux d’imbrication',
  'errors.missing-key': '« {{pointer}} » manquant, alors que tout fichier de ce type le contient',
  'errors.unknown-key': 'Clé « {{key}} » inattendue, l’une de celles-ci est attendue : {{known}}',
  'errors.unknown-key-near': 'Clé « {{key}} » inattendue. Vouliez-vous dire « {{name}} »\u202f?',
  'errors.unknown-version':
    'Version {{version}} de ce fichier inconnue. Un urtext plus récent l’a peut-être écrit : mettre urtext à jour',
  'errors.wrong-shape': '{{received}} inattendu à « {{pointer}} », {{expected}} attendu',
  'errors.unknown-normalization':
    'Normalisation « {{name}} » inconnue, « {{known}} » attendu. Mettre urtext à jour',
  'errors.no-config':
    '« {{name}} » introuvable dans {{folder}} ou au-dessus. Démarrer un projet avec "urtext init FILE"',
  'errors.no-source-folder':
    'Dossier des textes faisant foi introuvable. Corriger « source » dans la configuration',
  'errors.no-documents':
    'Aucun dossier contenant un « document.json » ici. Démarrer un projet avec "urtext init FILE"',
  'errors.outside-project': 'Impossible de lire le fichier : c’est un lien qui sort du projet',
  'errors.broken-link':
    'Impossible de lire le fichier : c’est un lien qui ne mène nulle part ou qui renvoie à lui-même',
  'errors.write-outside': 'Impossible d’écrire : un lien sort du projet. Rien n’a été modifié',
  'errors.folder-outside':
    '« {{path}} » inattendu pour « {{field}} », dossier attendu à l’intérieur du projet, avec un chemin relatif à ce fichier',
  'errors.init-folder':
    'Dossier inattendu, un texte faisant foi était attendu. Indiquer le texte lui-même : urtext init {{file}}',
  'errors.not-a-folder': 'Fichier inattendu, dossier attendu. Corriger « {{field}} » dans la configuration',
  'errors.document-name':
    'Nom de document « {{name}} » inattendu, « {{folder}} » attendu, le nom de son dossier',
  'errors.missing-lock':
    'Verrou du document « {{document}} » manquant. Comparer le texte avec la publication, puis lancer "urtext lock"',
  'errors.edition-not-locked':
    'Édition {{edition}} manquante dans le verrou de « {{document}} ». Comparer le texte avec la publication, puis lancer "urtext lock"',
  'errors.lock-of-another': 'Verrou du document « {{other}} » inattendu, « {{document}} » attendu',
  'errors.lock-contradicts-itself':
    'Les empreintes de l’édition {{edition}} ne correspondent pas au texte dans le verrou. Le verrou a été modifié à la main : le rétablir',
  'errors.record-of-another':
    'Registre de « {{document}} » dans la langue « {{lang}} » inattendu : il appartient à une autre traduction',
  'errors.lost-translation':
    'Traduction dont parle {{record}} introuvable. La remettre, ou supprimer aussi son registre',
  'errors.unknown-language':
    'Langue « {{lang}} » inconnue, balise de langue BCP 47 attendue, telle que « de », « pt-BR » ou « zh-Hans »',
  'errors.unknown-language-near':
    'Langue « {{lang}} » inconnue : c’est un pays. Vouliez-vous dire « {{near}} »\u202f?',
  'errors.language-too-long':
    'La balise de langue a {{length}} caractères, la limite est {{limit}} : des dossiers portent son nom',
  'errors.name-too-long':
    'Le nom « {{name}} » a {{length}} octets, la limite est {{limit}} : des fichiers le portent. En choisir un plus court avec --name ou --edition',
  'errors.init-format':
    'Ce n’est ni du Markdown, ni du texte simple, ni une page web : ses points ne peuvent pas être distingués. Le convertir d’abord en Markdown, par exemple avec pandoc',
  'errors.unread':
    'Fichier « {{name}} » non lu : les traductions portent le nom de leur document, comme « document.md », « document.xlf », « document.po » ou « document.json »',
  'errors.orphan': 'Traduction de « {{document}} » inattendue : le projet n’a pas ce document',
  'errors.no-such-language': 'Aucune traduction trouvée dans la langue « {{lang}} ». Disponibles : {{known}}',
  'errors.no-such-document': 'Document « {{document}} » introuvable. Disponibles : {{known}}',
  'errors.no-such-edition': 'Édition « {{edition}} » introuvable. Disponibles : {{known}}',
  'errors.no-such-ui-lang': 'Langue du programme « {{lang}} » inconnue. Il y a : {{known}}',
  'errors.no-such-rule': 'Règle « {{rule}} » inconnue. "urtext rules" en donne la liste{{hint}}',
  'errors.rule-fixed':
    'Impossible de régler {{rule}} sur « {{severity}} » : la règle est obligatoire et vaut toujours « {{fixed}} ». Supprimer l’entrée',
  'errors.no-such-item': 'Point « {{item}} » inconnu. Disponibles : {{known}}',
  'errors.nearest-first': '. Vouliez-vous dire « {{name}} »\u202f? Sont proches aussi : {{names}}',
  'errors.nearest': '. Les plus proches sont : {{names}}',
  'errors.needs-document': 'Le projet a plusieurs documents : {{known}}. En nommer un avec --document',
  'errors.no-translation':
    'Il n’y a pas encore de traduction de « {{document}} » dans la langue « {{lang}} ». En commencer une avec "urtext new {{lang}}"',
  'errors.exists': 'Impossible d’écrire le fichier : il existe déjà. Le supprimer ou le renommer d’abord',
  'errors.pattern-placeholder': '{{part}} inattendu dans le motif « {{pattern}} », attendu : {{known}}',
  'errors.pattern-without':
    '{{part}} manque dans le motif « {{pattern}} » : un seul chemin ne peut être celui de toutes les langues',
  'errors.pattern-ending':
    'Terminaison inattendue du motif « {{pattern}} », attendu : .md, .markdown ou .mdx',
  'errors.pattern-document': 'Aucun motif pour le document « {{document}} ». En ajouter un à "translations"',
  'errors.pattern-same-file':
    'Motif inattendu « {{pattern}} » : il mène pour « {{document}} » au même fichier qu’un autre pour « {{other}} ». Y mettre {{placeholder}}, ou supprimer l’un des deux',
  'errors.pattern-two-files':
    'Deuxième traduction inattendue de « {{document}} » en « {{lang}} » : {{second}} à côté de {{first}}. Supprimer l’une des deux, ou faire que le motif ne mène qu’à une seule',
  'errors.pattern-outside':
    'Impossible de suivre le motif « {{pattern}} » : {{path}} est un lien qui mène hors du projet',
  'errors.languages-unused':
    '« languages » inattendu sans « translations » : les dossiers de « locales » portent le nom d’une balise de langue',
  'errors.source-same-name':
    'Deuxième document « {{name}} » inattendu : {{file}} à côté de {{other}}. Les nommer : "source": { "NAME": "{{file}}" }',
  'errors.source-not-begun':
    'Verrou de {{file}} introuvable. Commencer par "urtext init {{file}}", puis corriger "source" ou "records" dans la configuration',
  'errors.init-again':
    'Le projet a déjà le document « {{document}} ». Le vérifier avec "urtext check", ou commencer une traduction avec "urtext new LANG"',
  'errors.init-same-name':
    'Deuxième document « {{document}} » inattendu. Donner à l’un des deux un autre nom avec --name',
  'errors.init-one-name': '--name est le nom d’un seul document. Commencer les autres un par un',
  'errors.init-name':
    '{{option}} inattendu : « {{value}} »\u202f; un nom est attendu, pas un chemin. Écrivez-le sans « / » ni « \\ »',
  'errors.is-definitive': '« {{lang}} » est la langue du texte faisant foi, non celle d’une traduction',
  'errors.not-canonical':
    'Balise de langue « {{lang}} » inattendue, forme canonique « {{expected}} » attendue',
  'errors.self-review':
    'Impossible d’accepter {{item}} à l’état {{state}} : le relecteur « {{who}} » en est le traducteur. Faire relire par quelqu’un d’autre, ou indiquer --self-review',
  'errors.needs-reviewer':
    'Impossible d’accepter un point à l’état {{state}} sans relecteur. En nommer un avec --reviewer',
  'errors.needs-translator':
    'Impossible d’accepter {{item}} pour la première fois sans traducteur. En nommer un avec --translator',
  'errors.would-lower':
    'Impossible d’accepter {{item}} à l’état {{state}} : l’état enregistré est {{recorded}}. Indiquer --lower si c’est voulu',
  'errors.not-acceptable': 'Impossible d’accepter {{item}} : {{reason}}',
  'errors.nothing-to-accept':
    'Rien à accepter : aucun point n’a été choisi. Nommer des points avec --item, ou les prendre tous avec --all',
  'errors.glossary-no-table':
    'Tableau du glossaire introuvable, ligne attendue telle que « | English | Translation | Forbidden | Note | »',
  'errors.glossary-delimiter':
    'Ligne inattendue sous l’en-tête du tableau, ligne attendue telle que « |---|---|---|---| »',
  'errors.glossary-column': 'Colonne « {{name}} » inattendue, une parmi {{expected}} attendue',
  'errors.glossary-column-twice': 'Seconde colonne « {{name}} » inattendue. Réunir les deux',
  'errors.glossary-column-missing': 'Colonne « {{name}} » manquante dans l’en-tête du tableau',
  'errors.glossary-cells':
    'Cellule inattendue : la ligne en a {{count}}, l’en-tête {{expected}}. Une barre dans un terme s’écrit « \\| »',
  'errors.glossary-two-terms':
    'Second terme anglais « {{term}} » inattendu, un seul attendu par ligne. Lui donner sa propre ligne',
  'errors.glossary-no-english':
    'Traduction « {{term}} » inattendue sans terme anglais. Mettre l’anglais dans la ligne',
  'errors.glossary-contradiction':
    '« {{term}} » inattendu parmi les mots interdits : la même ligne le demande. Supprimer l’un des deux',
  'errors.glossary-term-twice':
    'Seconde ligne inattendue pour « {{term}} » : la ligne {{first}} l’a déjà. Réunir les deux, avec des points-virgules entre les traductions',
  'errors.glossary-term-long':
    'Longueur d’un terme inattendue, {{limit}} caractères au plus attendus. Séparer les termes par des points-virgules',
  'errors.glossary-wildcard':
    '« * » inattendu dans « {{term}} », attendu au début ou à la fin d’un mot. Un véritable astérisque s’écrit « \\* »',
  'errors.glossary-too-long': 'Impossible de lire le glossaire : il a plus de {{limit}} lignes',
  'errors.glossary-name-taken':
    'Impossible de tenir un glossaire ici : le projet a un document appelé « glossary », et sa traduction porte le même nom',
  'errors.glossary-action': '« {{action}} » inattendu, "import FILE" ou rien attendu',
  'errors.glossary-needs-file':
    'Fichier à importer manquant. Le nommer : urtext glossary import FILE.tbx --lang LANG',
  'errors.glossary-needs-lang': 'Langue de destination de l’import manquante. En nommer une avec --lang',
  'errors.tbx': 'Impossible de lire le fichier comme TBX : {{reason}}',
  'errors.tbx-no-terms':
    'Aucun terme trouvé en anglais et dans la langue « {{lang}} » dans ce fichier. Il contient : {{known}}',
  'errors.tbx-not-lang':
    'Impossible d’identifier la langue « {{lang}} », balise de langue attendue, telle que « de »',
  'errors.finding-required':
    'Impossible d’accepter des constats de {{rule}} : les conditions mêmes du document exigent ce qu’elle vérifie, ou le fichier ne peut être lu sans cela. Corriger le texte',
  'errors.finding-of-source':
    'Impossible d’accepter des constats de {{rule}} : elle porte sur le texte faisant foi, non sur une traduction',
  'errors.finding-of-format':
    'Impossible d’accepter des constats de {{rule}} : une acceptation vaut pour les mots des deux textes, et ne remarquerait pas un changement du fichier autour d’eux. Abaisser la règle dans la configuration, ou la désactiver',
  'errors.no-such-finding':
    'Il n’y a aucun constat de {{rule}} dans {{item}} de la traduction en « {{lang}} ». "urtext check --lang {{lang}}" montre ce qu’il y a',
  'errors.no-finding-anywhere':
    'Il n’y a aucun constat de {{rule}} dans la traduction en « {{lang}} ». "urtext check --lang {{lang}}" montre ce qu’il y a',
  'errors.needs-reason':
    'Impossible d’accepter un constat sans motif. Indiquer avec --reason pourquoi le texte est juste',
  'errors.needs-name': 'Impossible d’accepter un constat sans nom. Indiquer avec --by qui l’accepte',
  'errors.needs-finding-item':
    'Rien à accepter : aucun point n’a été choisi. Nommer des points avec --item, ou prendre tous les constats de la règle avec --all',
  'errors.only-with': '{{option}} inattendu : ne s’emploie qu’avec {{with}}',
  'errors.not-with-files':
    '{{option}} inattendu : ne s’emploie pas avec des fichiers, mais seulement avec les traductions d’un projet',
  'errors.not-together': '{{option}} inattendu avec {{other}} : n’indiquer que l’un des deux',
  'errors.edition-there':
    'Impossible d’ajouter l’édition {{edition}} à « {{document}} » : il y en a déjà une de ce nom. Donner au nouveau texte un nom à lui',
  'errors.changed-edition':
    'Impossible de verrouiller l’édition {{edition}} de « {{document}} » : elle est verrouillée avec un autre texte. Un nouveau texte est une nouvelle édition : l’enregistrer sous un nouveau nom, l’inscrire dans document.json, et remettre l’ancien texte',
  'errors.usage': '{{message}}',
  'errors.bad-number': 'Valeur « {{value}} » inattendue pour {{name}}, nombre entier à partir de 0 attendu',
  'errors.bad-choice': 'Valeur « {{value}} » inattendue pour {{name}}, une parmi {{choices}} attendue',
  'errors.empty-document': 'Impossible de faire un projet de ce fichier : il ne contient pas de texte',
  'errors.internal': 'urtext a échoué. C’est une erreur dans urtext, pas dans vos fichiers',
  'severity.error': 'erreur',
  'severity.warning': 'avertissement',
  'severity.note': 'remarque',
  'report.english': 'Anglais',
  'report.translation': 'Traduction',
  'report.was': 'Ancien anglais',
  'report.changed': 'Modification',
  'report.before': 'Avant',
  'report.nothing': '(rien)',
  'report.notRecorded':
    'La traduction acceptée ne figure pas au registre\u202f; impossible de montrer ce qui a été modifié',
  'report.none':
    'Aucune traduction trouvée : elles sont cherchées dans un dossier par langue, dans celui que nomme « locales » dans la configuration',
  'report.clean': 'Tout va bien : vérification de {{items}} dans {{translations}} de {{documents}}',
  'report.found': 'Résultat : {{findings}} dans {{items}}, {{translations}} de {{documents}}',
  'report.fails': 'Échec : {{reasons}}',
  'report.tooMany': '{{warnings}}, plus que n’en laisse passer --max-warnings {{most}}',
  'report.begin':
    'En commencer une avec "urtext new LANG", ou reprendre l’existant avec "urtext import FILE"',
  'report.rest': 'Montré : le premier constat de chaque règle, {{shown}} sur {{count}}. Tous : --full',
  'report.part': 'Une partie : {{options}}',
  'report.byLanguage': 'Par langue',
  'report.byRule': 'Par règle',
  'report.languages': 'langues',
  'report.ofEnglish': '(anglais)',
  'report.column.error': 'erreurs',
  'report.column.warning': 'avertissements',
  'report.column.note': 'remarques',
  'report.more': '… et {{count}} de plus',
  'report.unreadable': 'Tout n’a pas pu être vérifié : {{files}}',
  'report.accepted': 'Accepté',
  'report.acceptedBy': '{{by}}, {{date}} : {{reason}}',
  'report.lapsedBy': 'Jusqu’à la modification du texte, par {{by}}, {{date}} : {{reason}}',
  'report.acceptedTitle': 'Acceptés comme justes',
  'report.suppressed_many': '{{count}} constats acceptés non affichés : "urtext status" en donne la liste',
  'report.suppressed_one': '{{count}} constat accepté non affiché : "urtext status" en donne la liste',
  'report.suppressed_other': '{{count}} constats acceptés non affichés : "urtext status" en donne la liste',
  'report.lapsed_many':
    '{{count}} acceptations caduques, car leurs textes ont changé : "urtext status" en donne la liste, "urtext accept LANG --prune" les supprime',
  'report.lapsed_one':
    '{{count}} acceptation caduque, car son texte a changé : "urtext status" en donne la liste, "urtext accept LANG --prune" la supprime',
  'report.lapsed_other':
    '{{count}} acceptations caduques, car leurs textes ont changé : "urtext status" en donne la liste, "urtext accept LANG --prune" les supprime',
  'report.and': '{{list}} et {{last}}',
  'report.over_many': '{{count}} constats de plus ne sont pas montrés ici : le rapport entier les contient',
  'report.over_one': '{{count}} constat de plus n’est pas montré ici : le rapport entier le contient',
  'report.over_other': '{{count}} constats de plus ne sont pas montrés ici : le rapport entier les contient',
  'report.place': 'Endroit',
  'report.item': 'Élément',
  'report.finding': 'Constat',
  'report.known_many': '{{count}} constats de la liste de référence non montrés',
  'report.known_one': '{{count}} constat de la liste de référence non montré',
  'report.known_other': '{{count}} constats de la liste de référence non montrés',
  'report.skipped_many': '{{count}} traductions non vérifiées, car rien n’y a changé',
  'report.skipped_one': '{{count}} traduction non vérifiée, car rien n’y a changé',
  'report.skipped_other': '{{count}} traductions non vérifiées, car rien n’y a changé',
  'cache.foreign':
    'Le cache {{path}} n’est pas entier ou pas de ce programme : il n’est pas utilisé, et il est récrit',
  'shard.written': '{{path}} écrit : {{translations}}. "urtext merge" fait le rapport de toutes les parties',
  'page.title': 'Les traductions et leur anglais',
  'page.filter': 'Filtre',
  'page.all': 'tout',
  'page.show': 'Afficher',
  'page.keys': 'J et K vont au point suivant et au précédent, / va au filtre',
  'report.explain': 'En savoir plus sur une règle : urtext explain {{rule}}',
  'count.error_many': '{{count}} erreurs',
  'count.error_one': '{{count}} erreur',
  'count.error_other': '{{count}} erreurs',
  'count.warning_many': '{{count}} avertissements',
  'count.warning_one': '{{count}} avertissement',
  'count.warning_other': '{{count}} avertissements',
  'count.note_many': '{{count}} remarques',
  'count.note_one': '{{count}} remarque',
  'count.note_other': '{{count}} remarques',
  'count.item_many': '{{count}} points',
  'count.item_one': '{{count}} point',
  'count.item_other': '{{count}} points',
  'count.translation_many': '{{count}} traductions',
  'count.translation_one': '{{count}} traduction',
  'count.translation_other': '{{count}} traductions',
  'count.document_many': '{{count}} documents',
  'count.document_one': '{{count}} document',
  'count.document_other': '{{count}} documents',
  'count.file_many': '{{count}} fichiers',
  'count.file_one': '{{count}} fichier',
  'count.file_other': '{{count}} fichiers',
  'fix.fixed': 'Correction effectuée : {{findings}} dans {{path}} ({{rules}})',
  'fix.wouldFix': 'Correction prévue : {{findings}} dans {{path}} ({{rules}})',
  'fix.none': 'Rien à corriger',
  'fix.unsettled':
    '{{path}} non corrigé : ses corrections s’annulent l’une l’autre, il reste donc tel qu’il était',
  'count.finding_many': '{{count}} constats',
  'count.finding_one': '{{count}} constat',
  'count.finding_other': '{{count}} constats',
  'explain.accept':
    'Quand un constat est juste tel quel : urtext accept LANG --finding {{rule}} {{items}} --by NAME --reason WHY',
  'explain.configure':
    'Ses constats ne peuvent être acceptés un à un\u202f; la configuration abaisse la règle ou la désactive : "rules": { "{{rule}}": "off" }',
  'explain.severity': 'Gravité : {{severity}}',
  'explain.milder': 'Gravité de certains de ses constats : {{severity}}',
  'explain.required':
    'Obligatoire : les conditions mêmes du document l’exigent, elle ne peut donc pas être désactivée',
  'explain.fatal':
    'Obligatoire : sans cela rien du fichier ne peut être utilisé, elle ne peut donc pas être désactivée',
  'explain.asked':
    'Désactivée, à moins que la configuration ou --rule ne la nomme, ou que le texte lui-même ne l’appelle',
  'explain.why': 'Pourquoi c’est important',
  'explain.what': 'Que faire',
  'explain.standard': 'Norme : {{sections}}',
  'explain.passes': 'Admis',
  'explain.fails': 'Signalé',
  'status.title': '{{document}}, édition {{edition}}',
  'status.current': 'à jour',
  'status.reviewed': 'relu',
  'status.stale': 'périmé',
  'status.untranslated': 'encore en anglais',
  'status.missing': 'manquant ou vide',
  'status.draft': 'à retravailler',
  'status.unrecorded': 'non enregistré',
  'status.changed': 'modifié depuis l’acceptation',
  'status.english': 'en anglais, comme il se doit',
  'status.altered': 'altéré',
  'status.other': 'fusionné, scindé, déplacé ou douteux',
  'status.legend': 'Légende',
  'status.language': 'Langue',
  'status.done': 'Fait',
  'status.origin': 'Origine',
  'status.human': 'humaine',
  'status.machine': 'automatique',
  'status.machine-reviewed': 'automatique, relue',
  'status.mixed': 'mixte',
  'status.none': 'Pas encore de traduction. En commencer une avec "urtext new LANG"',
  'status.openSections': 'Reste à faire, par section',
  'status.full': 'Point par point : --full',
  'status.unreadable': 'illisible',
  'status.acceptedTitle': 'Constats acceptés',
  'status.accepted-active': 'actif',
  'status.accepted-lapsed': 'caduc',
  'status.accepted-unused': 'superflu',
  'status.accepted-unseen': 'non évalué',
  'status.accepted-refused': 'sans effet',
  'status.lapsed-source': 'l’anglais a changé',
  'status.lapsed-target': 'la traduction a changé',
  'status.lapsed-both': 'les deux textes ont changé',
  'status.lapsed-gone': 'le document n’a plus ce point',
  'status.unused-why': 'la règle n’y trouve rien',
  'status.unseen-why': 'ce que la règle examine manque ou n’est plus à jour',
  'status.refused-why': 'les constats de cette règle ne peuvent être acceptés',
  'status.acceptedBy': '{{by}}, {{date}} : {{reason}}',
  'status.wholeText': 'texte entier',
  'diff.none': 'Aucune différence',
  'diff.english': 'Anglais, édition {{before}} et édition {{after}}',
  'diff.added': 'Nouveau',
  'diff.removed': 'Supprimé',
  'diff.stale': '{{item}} en {{lang}} a été traduit d’après l’ancien texte anglais',
  'diff.edited': 'La traduction a été modifiée depuis qu’elle a été acceptée',
  'lock.locked': 'Édition {{edition}} de « {{document}} » verrouillée avec {{items}}',
  'lock.unchanged': 'Le verrou de « {{document}} » est à jour',
  'lock.changed': 'L’édition {{edition}} de « {{document}} » n’est pas celle qui a été verrouillée :',
  'accept.accepted': 'Accepté à l’état {{state}} : {{items}} de « {{document}} » en {{lang}}',
  'accept.unchanged': 'Rien de changé : le registre de « {{document}} » en {{lang}} le dit déjà',
  'accept.texts_many': 'Textes de {{count}} de points déjà acceptés ajoutés au registre',
  'accept.texts_one': 'Texte de {{count}} point déjà accepté ajouté au registre',
  'accept.texts_other': 'Textes de {{count}} points déjà acceptés ajoutés au registre',
  'accept.voided': 'Cela remplace la relecture de {{item}} par {{reviewer}}',
  'accept.dropped': 'Cela retire {{item}} du registre : le document n’a plus ce point',
  'edition.fit':
    'Cette traduction en « {{lang}} » convient le mieux à l’anglais de l’édition « {{edition}} » (sûr à {{sure}} %) et compte comme faite d’après elle. Sinon, le dire avec --edition',
  'edition.label':
    'Cette traduction en « {{lang}} » nomme l’édition « {{edition}} » comme la sienne et compte comme faite d’après elle. Sinon, le dire avec --edition',
  'accept.finding': 'Constat {{rule}} accepté ({{item}}) : {{message}}',
  'accept.findings_many':
    '{{count}} constats acceptés dans la traduction de « {{document}} » en « {{lang}} »',
  'accept.findings_one': '{{count}} constat accepté dans la traduction de « {{document}} » en « {{lang}} »',
  'accept.findings_other':
    '{{count}} constats acceptés dans la traduction de « {{document}} » en « {{lang}} »',
  'accept.findingsUnchanged': 'Rien à faire : ces constats sont déjà acceptés',
  'accept.findingsLast': 'Ils comptent de nouveau dès que l’anglais ou la traduction de leur point change',
  'accept.pruned_many':
    '{{count}} acceptations supprimées pour la traduction de « {{document}} » en « {{lang}} »',
  'accept.pruned_one':
    '{{count}} acceptation supprimée pour la traduction de « {{document}} » en « {{lang}} »',
  'accept.pruned_other':
    '{{count}} acceptations supprimées pour la traduction de « {{document}} » en « {{lang}} »',
  'accept.prunedOne': '{{rule}}, {{item}} ({{why}})\u202f; {{by}}, {{date}} : {{reason}}',
  'accept.pruneNothing':
    'Rien à supprimer : aucune acceptation pour « {{document}} » en « {{lang}} » n’est caduque',
  'accept.nothing': 'Rien n’a été enregistré pour « {{document}} » en {{lang}}',
  'accept.rest':
    'Ces points restent comme avant. "urtext check --lang {{lang}}" les montre\u202f; une fois corrigés, relancer "urtext accept"',
  'accept.kept':
    'Conservé, faute de pouvoir en juger à présent, car ce que la règle examine manque ou n’est plus à jour : {{rules}}',
  'accept.reason.missing': 'il manque dans la traduction',
  'accept.reason.empty': 'il est vide',
  'accept.reason.merged': 'il est fusionné avec un autre point ou scindé',
  'accept.reason.verbatim': 'il doit figurer en anglais, il n’y a donc rien à accepter',
  'accept.reason.uncertain': 'on ne sait pas avec certitude quel texte le traduit',
  'tbx.notTbx': 'élément racine « tbx » ou « martif » attendu, « {{element}} » trouvé',
  'tbx.doctype':
    'il a une déclaration de type de document, qui pourrait nommer d’autres fichiers. Supprimer la ligne qui commence par « <!DOCTYPE »',
  'tbx.tooLarge': 'il fait {{bytes}} octets, la limite est de {{limit}}',
  'tbx.xml': 'ce n’est pas du XML bien formé, ou pas tel que sa déclaration l’annonce ({{reason}})',
  'glossary.title': '{{path}} : {{terms}}',
  'glossary.none':
    'Pas encore de glossaire pour « {{lang}} ». Commencer {{path}} par un tableau, ou en importer un avec "urtext glossary import FILE.tbx --lang {{lang}}"',
  'glossary.agreed': '{{agreed}} sur {{items}} comme convenu',
  'glossary.unused': 'absent de tous les documents',
  'glossary.untranslated': 'pas encore de traduction convenue',
  'glossary.not': 'pas {{words}}',
  'glossary.anywhere': '(partout)',
  'glossary.added': '+ {{term}}',
  'glossary.extended': '~ {{term}}',
  'glossary.imported':
    'Import effectué dans {{path}} (nouveaux : {{added}}, complétés : {{extended}}, déjà présents : {{same}})',
  'glossary.wouldImport':
    'Import prévu dans {{path}} (nouveaux : {{added}}, complétés : {{extended}}, déjà présents : {{same}})',
  'glossary.contradictory': 'Laissé de côté : le fichier interdit « {{term}} », qui est convenu',
  'glossary.skipped_many': '{{count}} entrées laissées de côté, sans terme utilisable dans les deux langues',
  'glossary.skipped_one': '{{count}} entrée laissée de côté, sans terme utilisable dans les deux langues',
  'glossary.skipped_other': '{{count}} entrées laissées de côté, sans terme utilisable dans les deux langues',
  'count.term_many': '{{count}} termes',
  'count.term_one': '{{count}} terme',
  'count.term_other': '{{count}} termes',
  'new.created': 'Traduction de « {{document}} » commencée, langue : {{name}}',
  'new.next':
    'Remplacer chaque paragraphe anglais de {{path}} par sa traduction. Laisser {{verbatim}} en anglais. Puis lancer :',
  'new.nextAll': 'Remplacer chaque paragraphe anglais de {{path}} par sa traduction. Puis lancer :',
  'init.created': 'Projet démarré autour de « {{document}} » avec {{items}}',
  'init.verbatim': 'À laisser en anglais : {{items}}',
  'init.mentions':
    'Noms qu’une traduction garde partout si elle les garde une fois : {{names}}. Retirer de « mentions » dans {{path}} ce qui n’en est pas',
  'init.clause': 'Dit que l’anglais fait foi : {{items}}',
  'init.noVerbatim':
    'Aucune mention de droit d’auteur n’a été trouvée. Si le document exige qu’un paragraphe reste inchangé, l’ajouter à « demands » dans {{path}}',
  'init.next': 'Commencer une traduction avec "urtext new LANG", et vérifier avec "urtext check"',
  'init.found': 'Langues trouvées pour « {{document}} » : {{number}} ({{languages}}), dans {{patterns}}',
  'init.named':
    'Leurs chemins indiquent des pays\u202f; « languages » dans urtext.config.json précise désormais les langues visées : {{names}}. Corriger là où ce n’est pas juste',
  'init.unnamed':
    'Fichiers non pris pour des traductions, car leur nom n’indique aucune langue : {{files}}. Si l’un d’eux en est une, préciser dans « languages » de urtext.config.json la langue que désigne son nom',
  'init.foundNone': 'Les traductions de « {{document}} » seront dans {{patterns}}',
  'init.nextFound':
    'Rien n’a été déplacé. Vérifier les traductions là où elles sont avec "urtext check", et consigner ce qui est juste avec "urtext accept {{lang}} --all"',
  'rules.required': 'obligatoire',
  'rules.asked': 'sur demande',
  'progress.checking': 'Vérification {{done}} sur {{total}} : {{lang}}',
  'help.lsp':
    'Servir un éditeur : constats pendant la saisie, anglais d’un point, corrections (Language Server Protocol)',
  'help.opt.stdio': 'parler par l’entrée et la sortie, seul moyen\u202f; les éditeurs l’indiquent',
  'editor.english': 'Anglais de {{item}}',
  'editor.before': 'Avant',
  'editor.done': '{{done}} % fait',
  'editor.fix': 'Corriger ce que {{rule}} a trouvé',
  'editor.fixAll': 'Corriger tout ce qui est certain',
  'editor.accept': 'Accepter ce constat de {{rule}}',
  'editor.why': 'Pourquoi le constat de {{rule}} est-il juste ainsi\u202f?',
  'editor.reason.right': 'La traduction est juste telle quelle',
  'editor.reason.language': 'La langue le veut ainsi',
  'editor.reason.name': 'C’est un nom ou un terme convenu',
  'errors.editor-no-name':
    'Impossible d’accepter : personne n’est nommé. Définir "user.name" dans git, ou "name" dans les options que l’éditeur donne à urtext',
  'editor.accepted_many': '{{count}} de constats de {{rule}} acceptés, par {{by}}',
  'editor.accepted_one': '{{count}} constat de {{rule}} accepté, par {{by}}',
  'editor.accepted_other': '{{count}} constats de {{rule}} acceptés, par {{by}}',
  'help.opt.watch': 'vérifier de nouveau dès que quelque chose change, jusqu’à l’arrêt',
  'watch.waiting': 'En attente de changements\u202f; Ctrl+C termine',
  'watch.changed': 'Changé : {{paths}}',
  'errors.cannot-watch': 'Impossible de surveiller les fichiers du projet : {{reason}}',
  'help.doctor': 'Dire de quoi on dispose, ce qu’il pourrait y avoir et comment l’obtenir',
  'doctor.node-good': 'Node {{found}}, urtext {{version}}',
  'doctor.node-wrong':
    'Node {{found}} est trop ancien pour urtext {{version}} : installer {{least}} ou plus récent',
  'doctor.git-good': 'git {{found}}',
  'doctor.git-could': 'git est absent. "check --since" en a besoin : l’installer depuis https://git-scm.com',
  'doctor.project-good': 'Projet {{path}}',
  'doctor.documents-good': 'Documents : {{list}}',
  'doctor.locks-good': 'Tous les documents sont verrouillés',
  'doctor.locks-wrong': 'Non verrouillés : {{list}}. Lancer "urtext lock"',
  'doctor.languages-good': 'Langues : {{list}}',
  'doctor.languages-could': 'Pas encore de traductions. En commencer une avec "urtext new LANG"',
  'doctor.dictionaries-good': 'Dictionnaires : {{list}}',
  'doctor.dictionaries-could':
    'Aucun dictionnaire n’est nommé. Avec "spelling" dans la configuration, les mots sont cherchés dans ceux de Hunspell',
  'doctor.dictionaries-more-could':
    'Sans dictionnaire : {{list}}. Les paquets npm "dictionary-…" ont ceux de nombreuses langues',
  'doctor.bilingual-good':
    'Dictionnaires bilingues, avec la part des mots anglais qu’ils connaissent : {{list}}',
  'doctor.bilingual-could':
    'Aucun dictionnaire bilingue n’est indiqué. Avec "dictionaries" dans la configuration, "check" compare ce que disent les deux textes',
  'doctor.bilingual-there-could': 'Sur cette machine, à inscrire sous "dictionaries" : {{list}}',
  'doctor.bilingual-offered-could':
    'Debian a des dictionnaires bilingues pour d’autres de ces langues : apt install {{list}}',
  'doctor.grammar-good': 'Rapports de LanguageTool : {{path}}',
  'doctor.grammar-could':
    'Aucun rapport de LanguageTool n’est nommé. Avec "grammar" dans la configuration, "check" dit ce qu’ils contiennent',
  'doctor.glossaries-good': 'Glossaires : {{list}}',
  'doctor.glossaries-could':
    'Aucun glossaire. "urtext glossary" dit comment les termes convenus sont conservés',
  'doctor.cache-good': 'Résultats conservés dans {{path}} : {{count}}',
  'doctor.cache-could':
    'Aucun résultat n’est conservé. "check --cache" les conserve et ne vérifie que ce qui a changé',
  'doctor.cache-foreign-could':
    '{{path}} est abîmé ou vient d’un autre urtext. "check --cache" l’écrit de nouveau',
  'doctor.pdf-good': 'Les PDF peuvent être créés',
  'doctor.pdf-could':
    'Les PDF ne peuvent pas être créés. Installer le paquet npm "@myriaddreamin/typst-ts-node-compiler"',
  'doctor.fonts-good': 'Polices pour toutes les langues',
  'doctor.fonts-could':
    'Aucune police trouvée pour {{list}}. Le PDF a besoin de l’une d’elles : l’installer ou nommer son dossier avec "--fonts"',
  'doctor.ui': 'Interface en {{lang}}. Il y a : {{known}}',
  'help.program':
    'Préserve la forme canonique d’un texte anglais faisant foi et vérifie ses traductions point par point',
  'help.check': 'Vérifier les textes faisant foi et leurs traductions',
  'help.status': 'Montrer où en est chaque traduction, point par point',
  'help.diff': 'Montrer ce qui a changé dans l’anglais, et quelles traductions en deviennent périmées',
  'help.lock': 'Verrouiller les nouvelles éditions : enregistrer les empreintes de leurs points',
  'help.accept': 'Enregistrer des points d’une traduction comme traduits, relus ou définitifs',
  'help.glossary': 'Lister les termes convenus de chaque langue et leur emploi, ou les importer de TBX',
  'help.new': 'Commencer une traduction : l’anglais à remplacer, avec la mention en place',
  'help.explain': 'Expliquer une règle : ce qu’elle trouve, pourquoi c’est important, que faire',
  'help.rules': 'Lister les règles',
  'help.init': 'Démarrer un projet autour de son propre texte Markdown',
  'help.afterError': '« {{command}} --help » énumère ce qu’il y a',
  'help.examples': 'Exemples',
  'help.exit': 'Code de sortie : 0 tout va bien, 1 constats, 2 exécution impossible',
  'help.arg.lang': 'balise de langue, telle que « de » ou « zh-Hans »',
  'help.arg.rule': 'identifiant de règle, tel que structure/item-missing',
  'help.arg.glossaryAction': '"import" pour saisir les termes d’un fichier TBX\u202f; rien pour les lister',
  'help.arg.tbx': 'fichier TBX',
  'help.opt.glossaryLang': 'seulement ces langues\u202f; pour un import, celle à importer',
  'help.arg.file': 'fichier Markdown',
  'help.opt.config': 'fichier de configuration (par défaut : urtext.config.json ici ou au-dessus)',
  'help.opt.noColor': 'texte brut sans couleurs',
  'help.opt.uiLang': 'langue du programme : {{known}}',
  'help.opt.version': 'afficher la version',
  'help.opt.help': 'afficher cette aide',
  'help.opt.formats':
    'pretty, json, sarif, junit, github, gitlab, checkstyle, markdown ou html\u202f; avec des fichiers, plusieurs fois',
  'help.completion': 'Afficher ce qui complète commandes et options dans un interpréteur',
  'help.arg.shell': 'bash, zsh ou fish',
  'errors.no-such-shell': 'Interpréteur inconnu « {{shell}} ». Il y a : {{known}}',
  'help.merge': 'Faire un rapport des parties écrites par "check --shard"',
  'help.arg.shards': 'dossiers de parties\u202f; sinon .urtext/shards',
  'help.opt.cache': 'garder les résultats et ne vérifier que ce qui a changé',
  'help.opt.since': 'seulement les traductions changées depuis un commit de git',
  'help.opt.baseline': 'les constats que ce fichier connaît ne comptent pas',
  'help.opt.updateBaseline': 'faire la liste de référence, ou en ôter ce qui a disparu',
  'help.opt.jobs': 'fils qui vérifient à la fois\u202f; sinon autant qu’il est utile',
  'help.opt.shard': 'vérifier une partie parmi plusieurs, comme dans 2/4, et écrire le résultat',
  'help.opt.shardOut': 'dossier de la partie\u202f; sinon .urtext/shards',
  'help.opt.format': 'format du rapport',
  'help.opt.lang': 'seulement ces langues (répéter, ou séparer par des virgules)',
  'help.opt.item': 'seulement ces points (répéter, ou séparer par des virgules)',
  'help.opt.rule':
    'seulement ces règles, ou des groupes tels que token/ (répéter, ou séparer par des virgules)',
  'help.opt.document': 'seulement ce document',
  'help.opt.maxWarnings': 'nombre d’avertissements à laisser passer (par défaut 0)',
  'help.opt.quiet': 'n’afficher que les erreurs et une ligne qui dit pourquoi la vérification échoue',
  'help.opt.fullStatus': 'montrer chaque point d’un long document',
  'help.opt.full': 'afficher en entier un long rapport',
  'help.opt.all': 'tous les points qui peuvent être acceptés',
  'help.opt.state': 'état à enregistrer : translated, reviewed ou final',
  'help.opt.translator': 'qui a traduit',
  'help.opt.reviewer': 'qui a relu',
  'help.opt.origin': 'mode de production : human, machine ou machine-reviewed',
  'help.opt.selfReview': 'admettre que le traducteur soit le relecteur',
  'help.opt.lower': 'admettre un état inférieur à celui enregistré',
  'help.opt.from': 'édition plus ancienne (par défaut : la précédente)',
  'help.opt.to': 'édition plus récente (par défaut : l’actuelle)',
  'help.opt.name': 'nom du document (par défaut : le nom du fichier)',
  'help.opt.newEdition':
    'ajouter cette édition à document.json et la verrouiller : le texte tel qu’il est maintenant',
  'help.opt.edition': 'nom de l’édition (par défaut : la date du jour)',
  'help.opt.madeFrom': 'l’édition d’après laquelle la traduction a été faite (par défaut : l’actuelle)',
  'help.opt.into': 'dossier du nouveau projet (par défaut : ici)',
  'help.opt.fix': 'corriger ce qui est certain, dans les traductions seulement',
  'help.opt.fixDryRun': 'avec --fix : montrer les modifications, et ne rien écrire',
  'help.opt.accepted': 'montrer aussi les constats acceptés\u202f; ils ne comptent pas',
  'help.opt.finding':
    'accepter comme justes les constats de ces règles (avec --item ou --all, --reason et --by)',
  'help.opt.reason': 'avec --finding : pourquoi le texte est juste tel quel',
  'help.opt.by': 'avec --finding : qui accepte',
  'help.opt.prune': 'supprimer les acceptations caduques ou superflues de constats',
  'help.opt.unsure': 'importer un texte bien que peu en soit apparié avec certitude',
  'help.opt.dryRun': 'montrer ce qui serait écrit, et ne rien écrire',
  'errors.demand-unknown':
    '« {{item}} » inattendu à « {{pointer}} », élément de l’édition actuelle attendu, une seule fois : {{known}}',
  'errors.term-undefined':
    'Terme « {{item}} » inattendu à "{{pointer}}", un terme que l’édition actuelle a entre guillemets ou en gras attendu',
  'errors.no-rights':
    'Le document « {{document}} » n’a pas de registre des droits. Ajouter « rights » à son document.json',
  'errors.no-rights-anywhere':
    'Aucun document du projet n’a de registre des droits. Ajouter « rights » à un document.json',
  'errors.no-such-asset': 'Élément « {{asset}} » introuvable. Disponibles : {{known}}',
  'errors.no-owner':
    'Le document « {{document}} » ne nomme pas de propriétaire. Ajouter « owner » à son document.json',
  'errors.unknown-terms':
    'Conditions « {{terms}} » inconnues pour « {{asset}} »\u202f; attendu : des conditions définies sous « own » ou l’une de : {{known}}',
  'errors.owner-form': 'Impossible de lire une forme du nom du propriétaire : {{reason}}',
  'errors.templates-of-another':
    'Modèles de « {{document}} » dans la langue « {{lang}} » inattendus : ils appartiennent à une autre traduction',
  'errors.needs-organization':
    'Nommer l’organisation qui fait l’œuvre dérivée avec --organization, ou indiquer --neutral',
  'errors.organization-or-neutral': 'Impossible d’employer --organization et --neutral ensemble',
  'errors.organization-empty-name':
    'L’organisation n’a pas de nom. Le mettre dans « name », ou employer --neutral',
  'errors.organization-too-long':
    'Le texte de « {{key}} » a {{length}} caractères, la limite est {{limit}}. Raccourcissez-le',
  'errors.organization-placeholder-name':
    'Nom « {{name}} » inattendu, nom de l’organisation attendu au lieu d’un texte à remplacer',
  'errors.organization-line-break':
    'Saut de ligne ou caractère de contrôle inattendu dans « {{name}} » : il figure à l’intérieur des lignes du texte. L’écrire sur une seule ligne',
  'errors.organization-owner-name':
    'Impossible de faire une œuvre dérivée pour « {{name}} » : « {{found}} » désigne l’organisme émetteur, et les œuvres dérivées sont destinées à d’autres organisations',
  'errors.organization-owner-text':
    '« {{found}} » inattendu dans le profil de l’organisation : cela renvoie à l’organisme émetteur',
  'errors.needs-out': 'Nommer le dossier de l’œuvre dérivée avec --out, ou indiquer --dry-run',
  'errors.out-not-empty':
    'Impossible d’écrire dans le dossier : il contient autre chose qu’une œuvre dérivée',
  'errors.out-other-files':
    'Impossible d’écrire dans le dossier : il contient ce que cette génération ne produit pas ({{found}}). Le supprimer ou indiquer un autre dossier',
  'rights.act.copy': 'copier',
  'rights.act.translate': 'traduire',
  'rights.act.derive': 'dériver',
  'rights.act.commercial': 'usage commercial',
  'rights.verdict.allowed': 'autorisé',
  'rights.verdict.obliged': 'autorisé sous obligations',
  'rights.verdict.refused': 'refusé',
  'rights.verdict.unsaid': 'non accordé : les conditions n’en parlent pas',
  'rights.obligation.notice': 'conserver la mention et les conditions, sans modification',
  'rights.obligation.attribution': 'nommer l’auteur et la licence',
  'rights.obligation.link-back': 'mettre un lien vers la page d’origine',
  'rights.obligation.share-alike': 'partager les adaptations sous la même licence',
  'rights.obligation.remove-references': 'retirer toute référence à l’organisme émetteur',
  'rights.obligation.additional-attribution': 'nommer les personnes que l’élément nomme',
  'rights.obligation.use-restriction': 'rester hors des contextes que les conditions excluent',
  'rights.obligation.non-commercial': 'pas à des fins commerciales',
  'rights.obligation.own-use': 'pour son propre usage uniquement',
  'rights.collision': 'Ces deux passages se contredisent : « {{one}} » et « {{other}} »',
  'derive.refused': 'Impossible de faire une œuvre dérivée de « {{document}} » :',
  'derive.missing-template':
    'Modèle « {{key}} » manquant : le texte nomme l’organisme émetteur (« {{found}} »)',
  'derive.no-templates':
    'Fichier de modèles {{path}} manquant : le texte nomme l’organisme émetteur (« {{found}} »)',
  'derive.stale-template':
    'Modèle périmé : l’anglais ou la traduction a changé depuis qu’il a été fait. Le corriger, puis lancer "urtext derive --bind"',
  'derive.unbound-template': 'Modèle non lié : le comparer aux textes, puis lancer "urtext derive --bind"',
  'derive.unresolved-template': '« {{found}} » non résolu dans le modèle',
  'derive.missing-replacement':
    'Remplacement manquant dans cette langue : l’organisation change ce point, il doit donc changer dans toutes les langues',
  'derive.not-translated': 'Traduction manquante, rien ne peut donc en être dérivé',
  'derive.doubtful':
    'Référence possible « {{found}} » ({{form}}) : à juger par une personne. Elle est restée telle quelle',
  'derive.remaining': 'Référence « {{found}} » restante ({{form}})',
  'derive.nothing_many': 'Rien n’a été produit : {{count}} problèmes',
  'derive.nothing_one': 'Rien n’a été produit : {{count}} problème',
  'derive.nothing_other': 'Rien n’a été produit : {{count}} problèmes',
  'derive.built':
    'Œuvre dérivée produite dans {{folder}} (langues : {{languages}}) : il ne reste aucune référence à l’organisme émetteur',
  'derive.built-doubtful':
    'Œuvre dérivée produite dans {{folder}} (langues : {{languages}}). Une personne doit juger les références possibles ci-dessus\u202f; il ne reste aucune autre référence à l’organisme émetteur',
  'derive.bound_many': 'Modèles de {{count}} langues liés aux textes d’aujourd’hui',
  'derive.bound_one': 'Modèles de {{count}} langue liés aux textes d’aujourd’hui',
  'derive.bound_other': 'Modèles de {{count}} langues liés aux textes d’aujourd’hui',
  'derive.change.dropped': 'retiré',
  'derive.change.omitted': 'omis',
  'derive.change.rewritten': 'réécrit',
  'derive.change.replaced': 'remplacé',
  'derive.change.kept': 'conservé',
  'derive.reason.dropped': '{{reason}}',
  'derive.reason.omitted': 'l’organisation ne le reprend pas',
  'derive.reason.replaced': 'l’organisation a son propre texte',
  'derive.reason.named': 'il nomme l’organisme émetteur : « {{found}} »',
  'help.rights': 'Montrer ce qui peut être fait d’un document, et ce que cela implique',
  'help.derive':
    'Faire une œuvre dérivée : toute référence à l’organisme émetteur retirée, dans chaque langue',
  'help.opt.act': 'seulement cet acte',
  'help.opt.asset': 'seulement cet élément, tel que text ou photo',
  'help.opt.organization': 'profil de l’organisation qui la fait (JSON)',
  'help.opt.neutral': 'sans le nom d’aucune organisation',
  'help.opt.langAll':
    'langues, ou "all" (par défaut : toutes)\u202f; celle qui fait foi en fait toujours partie',
  'help.opt.out': 'dossier où écrire',
  'help.opt.explain': 'dire pourquoi chaque point modifié a changé',
  'help.opt.dryRunDerive': 'montrer les différences mot à mot de chaque point modifié, et ne rien écrire',
  'help.opt.bind': 'enregistrer que les modèles correspondent aux textes tels qu’ils sont maintenant',
  'errors.organization-renames':
    '« renames » n’existe plus : on ne peut échanger des mots sans leurs formes. Pour un autre mot que « members », choisissez « people » : « staff » ou « participants »\u202f; pour le reste, mettez votre propre texte dans « replace »',
  'errors.organization-language':
    'Clé inattendue « {{key}} »\u202f; une balise de langue BCP 47 sous sa forme canonique est attendue, comme « de » ou « pt-BR », ou « * » pour les autres langues',
  'errors.organization-empty-text': 'Texte vide inattendu dans « {{key}} ». Écrivez-en un, ou retirez la clé',
  'errors.organization-definitive-text':
    'Inattendu : « {{found}} ». Le texte qui fait foi n’est indiqué qu’une fois, de la même façon dans chaque langue. Supprimez la phrase et indiquez la langue de ce texte sous "definitive"',
  'errors.people-in-profile':
    'Impossible d’utiliser "--people" avec un profil : écrivez "people" dans le profil',
  'errors.organization-clause':
    'Impossible de remplacer « {{item}} » : il dit quel texte fait foi, et doit dire la même chose dans toutes les langues. Indiquez plutôt la langue de ce texte dans « definitive »',
  'errors.organization-missing-language':
    'Texte de « {{key}} » manquant en « {{lang}} » : ce que dit le texte doit être dit dans toutes les langues. Ajoutez-le, ou mettez-en un pour les autres dans « * »',
  'errors.organization-definitive':
    'Le texte en « {{lang}} » ne peut faire foi : il n’est pas produit, ou les modèles n’ont pas de mots pour lui. Sont produits : {{known}}',
  'errors.organization-people':
    'Personnes inconnues « {{people}} » : les modèles en « {{lang}} » ont des formes pour {{known}}',
  'errors.organization-no-place':
    'Aucune place pour « {{key}} » : il ne reste rien dans le texte où il pourrait se trouver',
  'errors.organization-lost-target':
    'Impossible d’omettre « {{item}} » : « {{from}} » y renvoie par « {{words}} » ({{place}}). Omettez aussi « {{from}} », ou mettez votre propre texte dans « replace »',
  'derive.unclear-reference':
    'Renvoi peu clair : l’un des numéros {{numbers}} doit changer parce que des points sont omis, et il y est écrit en toutes lettres, ou l’on ne sait pas avec certitude quel nombre est visé. Mettez votre propre texte dans « replace »',
  'derive.draft':
    '{{lang}} : non accepté ou pas à jour : {{items}}. Les comparer et lancer "urtext accept {{lang}}", ou les prendre tels quels avec "--allow draft"',
  'derive.inherited':
    'La traduction l’a aussi : le corriger là, ou l’accepter avec "urtext accept {{lang}} --finding {{rule}}"',
  'derive.ownFinding': 'Corriger le modèle ou son propre texte',
  'derive.passed_many': '{{count}} avertissements laissés passer :',
  'derive.passed_one': '{{count}} avertissement laissé passer :',
  'derive.passed_other': '{{count}} avertissements laissés passer :',
  'derive.stays':
    'reste : {{name}} ({{items}}), qui n’est pas un nom de l’organisme émetteur. Se demander s’il peut rester',
  'derive.change.added': 'ajouté',
  'derive.reason.undated': 'la date est celle de l’organisme émetteur',
  'derive.reason.templated': 'cela dépend de qui reprend le texte',
  'derive.reason.renumbered': 'les points auxquels il renvoie ont d’autres numéros',
  'derive.reason.added': 'l’organisation en dit plus',
  'rights.sign.allowed': 'oui',
  'rights.sign.obliged': 'oui, si',
  'rights.sign.refused': 'non',
  'rights.sign.unsaid': 'non, pas accordé',
  'rights.answer.allowed': 'Oui',
  'rights.answer.obliged': 'Oui, si vous faites ceci :',
  'rights.answer.refused': 'Non',
  'rights.answer.unsaid': 'Non : les conditions n’en parlent pas',
  'errors.no-such-document-or-asset':
    'Document ou élément inconnu « {{name}} ». Documents : {{documents}}. Éléments : {{assets}}',
  'help.arg.documentOrAsset': 'un document ou un élément\u202f; tous si rien n’est indiqué',
  'help.opt.people': 'avec --neutral : à qui s’adresse le texte, "members", "staff" ou "participants"',
  'help.opt.allow': 'prendre aussi les points non acceptés ou pas à jour, et le dire dans les textes',
  'exchange.what.heading': 'Titre de niveau {{level}}',
  'exchange.what.paragraph': 'Paragraphe',
  'exchange.what.item': 'Point numéroté',
  'exchange.what.bullet': 'Élément de liste',
  'exchange.what.quote': 'Citation',
  'exchange.what.code': 'Code',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': 'Ligne de séparation',
  'exchange.what.definition': 'Définition de lien',
  'exchange.what.meta': 'Données sur le texte',
  'exchange.what.field': 'Valeur de l’en-tête du fichier',
  'exchange.what.cell': 'Cellule de tableau',
  'exchange.what.marker': 'Repère',
  'exchange.what.numbered': '{{what}} {{number}}',
  'exchange.note.verbatim':
    'Ne pas traduire : ce paragraphe figure en anglais, sans modification, dans toutes les traductions',
  'exchange.note.demand': 'Le document l’exige : « {{sentence}} »',
  'exchange.note.clause': 'Dit que le texte anglais fait foi : cela doit figurer dans la traduction',
  'exchange.note.keep': 'À conserver : {{list}}',
  'exchange.note.changed': 'Le texte anglais a changé depuis cette traduction. Texte antérieur : {{before}}',
  'exchange.note.merged': 'La traduction fusionne ceci avec un autre point : {{text}}',
  'exchange.note.split': 'La traduction scinde ceci en plusieurs parties : {{text}}',
  'export.written': '{{path}} écrit : {{items}}, {{open}} à traduire, {{stale}} à revoir',
  'export.same': '{{path}} est à jour',
  'export.disagrees':
    'Impossible d’exporter {{lang}} : la seconde lecture ne retrouve pas dans le fichier ce qui a été écrit',
  'export.disagreement': '{{type}} à {{unit}} : « {{written}} » écrit, « {{read}} » lu',
  'packet.lang': 'fr',
  'packet.title': 'Traduction de « {{document}} » en {{language}}',
  'packet.how': 'Comment travailler avec cette page',
  'packet.step.write':
    'Écrivez la traduction sous chaque paragraphe anglais. Un paragraphe reste un seul paragraphe.',
  'packet.step.keep':
    'Conservez les signes qui entourent des mots, comme ** et [ ]( ), et placez-les autour des mots correspondants de la traduction.',
  'packet.step.locked': 'Les paragraphes sans champ de saisie restent en anglais. Le document l’exige.',
  'packet.step.stale':
    'Les paragraphes marqués « à revoir » ont été traduits d’après un texte anglais plus ancien.',
  'packet.step.tool':
    'Vous utilisez Poedit, OmegaT ou un autre outil\u202f? Enregistrez le fichier tout de suite et ouvrez-le dans cet outil.',
  'packet.step.save': 'À la fin, enregistrez le fichier et renvoyez-le là d’où vient cette page.',
  'packet.name': 'Votre nom',
  'packet.save': 'Enregistrer le fichier à renvoyer',
  'packet.stale': 'à revoir',
  'packet.open': 'à traduire',
  'packet.print': 'Empreinte du texte anglais : {{fingerprint}}',
  'packet.language': 'Langue : {{lang}}',
  'import.title': 'Traduction de « {{document}} » en {{lang}} depuis {{path}}',
  'import.edited': 'modifié',
  'import.new': 'nouveau',
  'import.stale': 'modifié, d’après un texte anglais plus ancien',
  'import.kept': 'conservé tel qu’il est ici',
  'import.conflict': 'conflit',
  'import.refused': 'refusé',
  'import.confidence': 'sûr à {{percent}} %',
  'import.here': 'Ici',
  'import.file': 'Fichier',
  'import.reason.source':
    'son anglais a été modifié dans le fichier\u202f; exporter de nouveau et traduire ce nouveau fichier',
  'import.reason.locked': 'il doit rester en anglais, sans modification',
  'import.reason.codes': 'son balisage n’est pas celui de l’anglais : {{list}}',
  'import.reason.unknown': 'le document n’a pas ce point',
  'import.reason.removed': 'le document n’a plus ce point\u202f; l’édition {{edition}} l’avait',
  'import.reason.duplicate':
    'il figure à la ligne {{first}} et à la ligne {{second}} avec des traductions différentes',
  'import.reason.mixed':
    'il est fusionné avec un autre point ou scindé ici\u202f; le séparer d’abord dans la traduction',
  'import.reason.markup': 'il ne peut être écrit comme un seul paragraphe de Markdown',
  'import.reason.characters': 'il contient des caractères qu’aucun texte ne doit avoir',
  'import.reason.long': 'il dépasse {{limit}} caractères',
  'import.note': 'Note du traducteur sur {{item}} : {{text}}',
  'import.rest': 'Points modifiés montrés : {{shown}} sur {{count}}. Tous : --full',
  'import.missing_many':
    '{{count}} points du document ne sont pas dans le fichier\u202f; rien n’en a été modifié',
  'import.missing_one':
    '{{count}} point du document n’est pas dans le fichier\u202f; rien n’en a été modifié',
  'import.missing_other':
    '{{count}} points du document ne sont pas dans le fichier\u202f; rien n’en a été modifié',
  'import.unchanged': 'Rien à importer : la traduction dit déjà tout cela',
  'import.lost': 'Omis, car Markdown ne peut pas le dire : {{list}}',
  'import.lost.outside': 'ce qui est hors du texte principal',
  'import.lost.hidden': 'texte caché',
  'import.lost.merged': 'cellules sur plusieurs rangées ou colonnes',
  'import.lost.numbering': 'numéros de listes qui ne sont pas des chiffres',
  'import.unsure':
    'Seuls {{matched}} paragraphes sur {{total}} ont un correspondant certain\u202f; rien n’a été écrit. L’importer tout de même avec --unsure, ou comparer d’abord les deux textes',
  'import.would': 'Import prévu : {{items}} dans {{path}}',
  'import.done': 'Import effectué : {{items}} dans {{path}}',
  'import.next': 'Vérifier avec "urtext check --lang {{lang}}"',
  'import.conflicts_many':
    'Rien n’a été importé : {{count}} points ont changé ici depuis l’export. Indiquer --theirs pour prendre le fichier, --ours pour garder ce qui est ici',
  'import.conflicts_one':
    'Rien n’a été importé : {{count}} point a changé ici depuis l’export. Indiquer --theirs pour prendre le fichier, --ours pour garder ce qui est ici',
  'import.conflicts_other':
    'Rien n’a été importé : {{count}} points ont changé ici depuis l’export. Indiquer --theirs pour prendre le fichier, --ours pour garder ce qui est ici',
  'import.machine': 'Personne n’est nommé comme traducteur. En nommer un avec --translator',
  'codes.missing': 'Code « {{code}} » manquant dans la traduction de {{item}}',
  'codes.extra': 'Code « {{code}} » inattendu dans la traduction de {{item}} : l’anglais ne l’a pas',
  'codes.doubled':
    'Le code « {{code}} » figure plus souvent dans la traduction de {{item}} que dans l’anglais',
  'codes.unknown': 'Élément « {{code}} » inconnu dans la traduction de {{item}}',
  'codes.deleted':
    'Le code « {{code}} » a été omis dans la traduction de {{item}}, comme le fichier le permet',
  'codes.added': 'Le code « {{code}} » n’est que dans la traduction de {{item}}, pas dans l’anglais',
  'codes.hollow':
    'Le code « {{code}} » n’entoure rien dans la traduction de {{item}}\u202f; dans l’anglais, il contient des mots',
  'errors.exchange-record':
    'Impossible d’importer : le projet conserve cette traduction directement dans {{path}}. Mettre le fichier à cette place, puis lancer "urtext check"',
  'errors.exchange-packet':
    'C’est la page qui a été envoyée. L’ouvrir dans un navigateur et renvoyer le fichier qu’elle enregistre',
  'errors.exchange-unwritable': 'Impossible d’exporter : {{reason}}',
  'errors.exchange-unreadable': '{{reason}}',
  'errors.exchange-format':
    'Impossible de déterminer le format du fichier. Le nommer en .xlf, .po, .json, .md, .html ou .txt',
  'errors.exchange-lang': 'Impossible de déterminer la langue de la traduction. La nommer avec --lang',
  'errors.exchange-other-lang': 'Langue « {{found}} » inattendue dans le fichier, « {{expected}} » attendu',
  'errors.exchange-source-lang':
    'Langue source « {{found}} » inattendue dans le fichier, « {{expected}} » attendu, la langue du texte faisant foi',
  'errors.exchange-document': 'Document « {{found}} » inattendu dans le fichier. Disponibles : {{known}}',
  'errors.exchange-other-document':
    'Document « {{found}} » inattendu dans le fichier, « {{expected}} » attendu',
  'errors.exchange-sides': 'Impossible d’employer --ours et --theirs ensemble',
  'errors.exchange-exists':
    'Impossible d’écrire le fichier : il existe avec un autre contenu, peut-être avec le travail d’un traducteur. L’importer d’abord, ou indiquer --overwrite',
  'errors.exchange-nothing':
    'Rien à exporter : il n’y a pas de traductions. Nommer une langue pour en commencer une',
  'errors.exchange-profile':
    'Le profil « {{profile}} » est pour XLIFF\u202f; choisir --format xliff12 ou xliff',
  'errors.exchange-one-file':
    'Impossible d’écrire plusieurs fichiers au même endroit. Nommer un dossier avec --out',
  'errors.exchange-pairs':
    'Le fichier ne contient pas d’anglais à côté de ses traductions, il n’y a donc rien à comparer. Une traduction d’un projet se vérifie avec "urtext check --lang LANG"',
  'help.export': 'Écrire un fichier pour les traducteurs et leurs outils : XLIFF, PO, JSON ou Markdown',
  'help.import':
    'Reprendre ce qu’un traducteur a modifié dans un tel fichier, ou dans une traduction en Markdown, HTML ou texte',
  'help.arg.checkFiles': 'fichiers contenant l’anglais et la traduction, à vérifier sans projet',
  'help.arg.langs': 'balises de langue, ou "all"',
  'help.arg.exchange': 'fichier revenu de traduction',
  'help.opt.exchange': 'format du fichier (par défaut xliff12, que tout outil ouvre)',
  'help.opt.profile':
    'remplir les points non traduits avec l’anglais, pour les outils qui masquent ce qui n’a pas de traduction',
  'help.opt.packet': 'une page avec consignes, anglais et traduction, pour travailler sans aucun outil',
  'help.opt.outFile': 'fichier ou dossier à écrire, "-" pour le terminal (par défaut : ici)',
  'help.opt.overwrite': 'remplacer un fichier existant dont le contenu est différent',
  'help.opt.langOne': 'langue de la traduction, quand le fichier ne l’indique pas',
  'help.opt.ours': 'là où les deux ont changé, garder ce qui est ici',
  'help.opt.theirs': 'là où les deux ont changé, prendre le fichier',
  xmlTooLarge: 'Impossible de lire {{bytes}} octets : la limite est de {{limit}}',
  xmlEncodingUnknown:
    'Impossible de décoder le fichier : il n’est ni en UTF-8 ni en UTF-16\u202f; l’enregistrer en UTF-8',
  xmlEncodingMismatch:
    'Le fichier déclare l’encodage « {{declared}} », mais ses octets sont en {{actual}}\u202f; l’enregistrer en UTF-8',
  xmlUtf8Malformed:
    'L’octet {{byte}} ne commence aucun caractère UTF-8\u202f; enregistrer le fichier en UTF-8',
  xmlUtf16Malformed: 'L’octet {{byte}} est la moitié d’un caractère UTF-16\u202f; le fichier est endommagé',
  xmlUtf16WithoutMark:
    'Le fichier ressemble à de l’UTF-16 sans indicateur d’ordre des octets\u202f; l’enregistrer en UTF-8',
  xmlDoctype:
    'Déclaration de type de document inattendue\u202f; les fichiers d’échange ne doivent pas en avoir',
  xmlNotWellFormed: 'Le fichier n’est pas du XML bien formé : {{reason}}',
  xmlNoRoot: 'Le fichier n’a pas d’élément racine',
  xmlTooDeep: 'Des éléments sont imbriqués sur plus de {{limit}} niveaux',
  xmlTooManyAttributes: 'Un élément a plus de {{limit}} attributs',
  xmlTooManyNodes: 'Le fichier a plus de {{limit}} éléments, attributs et textes',
  xliffNotXliff: 'Élément racine « xliff » attendu, « {{element}} » trouvé',
  xliffVersionUnknown:
    'Impossible de lire XLIFF « {{version}} » : les versions connues vont de 1.0 à 1.2 et de 2.0 à 2.2\u202f; exporter de nouveau dans l’une d’elles',
  xliffVersionMismatch: 'La version « {{version}} » ne correspond pas à l’espace de noms « {{namespace}} »',
  xliffNoFile: 'Le fichier n’a pas d’élément « file »',
  xliffElementMissing: 'L’élément « {{element}} » doit avoir un « {{child}} »',
  xliffElementUnexpected: 'Élément « {{element}} » inattendu dans « {{parent}} »',
  xliffTextUnexpected: 'Texte « {{text}} » inattendu dans « {{element}} »',
  xliffAttributeMissing: 'L’élément « {{element}} » doit avoir l’attribut « {{attribute}} »',
  xliffAttributeUnexpected: 'Attribut « {{attribute}} » inattendu sur « {{element}} »',
  xliffAttributeValue: 'Valeur « {{value}} » inattendue de l’attribut « {{attribute}} » sur « {{element}} »',
  xliffBinaryUnit: 'Les unités binaires ne sont pas lues',
  xliffUnitWithoutSegment: 'L’unité n’a pas de segment',
  xliffSkeletonEmpty: 'Le squelette n’a ni contenu ni référence',
  xliffSkeletonBoth: 'Le squelette a un contenu et une référence\u202f; un seul des deux est admis',
  xliffIdTwice:
    'L’identifiant « {{value}} » est employé à la ligne {{first}} et de nouveau à la ligne {{second}}',
  xliffIdOfAnother: 'L’identifiant « {{value}} » appartient au « {{other}} » de la ligne {{first}}',
  xliffTargetLanguageMissing: 'Il y a une cible à la ligne {{line}}, mais pas de langue cible',
  xliffLanguageTag: 'La valeur « {{value}} » de « {{attribute}} » n’est pas une balise de langue',
  xliffLanguageMismatch: 'L’élément {{element}} est marqué « {{found}} », « {{expected}} » attendu',
  xliffSubStateAlone: 'Le sous-état « {{subState}} » figure sans état',
  xliffPrefixReserved: 'Le préfixe « xlf » est réservé aux valeurs que la norme définit',
  xliffStateWithoutTarget: 'L’état « {{state}} » figure sur un segment sans cible',
  xliffSegmentUntranslated:
    'Le segment n’a pas de traduction, mais d’autres segments de son unité en ont une',
  xliffOrderTooHigh: 'L’ordre {{order}} est supérieur au nombre de parties, {{count}}',
  xliffOrderTwice:
    'La place {{order}} est prise par la cible de la ligne {{first}} et de nouveau par celle de la ligne {{second}}',
  xliffStartWithoutEnd: 'Le code de début « {{value}} » n’a pas de fin dans cette unité',
  xliffStartWithEnds: 'Le code de début « {{value}} » a plus d’une fin',
  xliffStartIsolatedWithEnd:
    'Le code de début « {{value}} » est marqué comme isolé, mais sa fin est dans cette unité',
  xliffEndWithoutStart: 'Le code de fin renvoie à « {{value}} », qui n’est pas dans cette unité',
  xliffEndBeforeStart: 'Le code de fin figure avant son début « {{value}} »',
  xliffEndIsolatedWithStart: 'Le code de fin « {{value}} » est marqué comme isolé, mais renvoie à un début',
  xliffEndIsolatedWithoutId: 'Un code de fin isolé doit avoir un identifiant',
  xliffEndWithId:
    'Le code de fin « {{value}} » a un identifiant, mais n’est pas isolé\u202f; il doit plutôt renvoyer à son début',
  xliffEndWithDirection: 'Seul un code de fin isolé peut avoir une direction',
  xliffEndWithoutStartRef: 'Le code de fin ne renvoie à aucun début',
  xliffMarkerWithoutEnd: 'L’annotation « {{value}} » n’a pas de fin dans cette unité',
  xliffMarkerWithoutStart: 'Fin de l’annotation « {{value}} », qui n’est pas dans cette unité',
  xliffMarkerEndFirst: 'L’annotation « {{value}} » se termine avant de commencer',
  xliffHintsDiffer:
    'L’attribut « {{attribute}} » vaut « {{found}} » à la fin, « {{expected}} » attendu comme au début',
  xliffReorderAlone: 'Un code qui ne doit pas être réordonné ne doit être ni copié ni supprimé non plus',
  xliffReorderWithoutFirst: 'Aucun code avec canReorder="firstNo" ne figure avant celui-ci',
  xliffCodeDeleted: 'Le code « {{value}} » manque dans la cible, mais ne doit pas être supprimé',
  xliffSequenceChanged:
    'Des codes qui ne doivent pas être réordonnés figurent dans un autre ordre dans la cible',
  xliffSubTypeAlone: 'Le sous-type « {{subType}} » figure sans type',
  xliffSubTypeMismatch:
    'Le sous-type « {{subType}} » appartient au type « {{expected}} », « {{type}} » trouvé',
  xliffDataUnknown:
    'L’attribut « {{attribute}} » renvoie aux données « {{value}} », qui ne sont pas dans cette unité',
  xliffCopyUnknown: 'Le code est une copie de « {{value}} », qui n’est pas dans cette unité',
  xliffCopyWithData:
    'Le code est une copie de « {{value}} »\u202f; avec des données d’origine, il doit plutôt renvoyer aux données',
  xliffCopyForbidden: 'Le code est une copie de « {{value}} », qui ne doit pas être copié',
  xliffSubFlowUnknown:
    'L’attribut « {{attribute}} » renvoie à l’unité « {{value}} », qui n’est pas dans ce fichier',
  xliffTranslateMissing: 'Une annotation générique doit indiquer s’il faut traduire',
  xliffCommentWithout: 'Un commentaire doit avoir une valeur ou une référence à une note',
  xliffCommentBoth: 'Un commentaire a une valeur et une référence\u202f; une seule des deux est admise',
  xliffNoteUnknown: 'La référence « {{value}} » ne mène à aucune note de cette unité',
  xliffMatchUnknown: 'La référence « {{value}} » ne mène à aucune partie de cette unité',
  xliffGlossaryEmpty: 'L’entrée n’a ni traduction ni définition',
  xliffSubStyleAlone: 'L’attribut « subFs » figure sans « fs »',
  xliffEndWithAttribute: 'Seul un code de fin isolé peut avoir l’attribut « {{attribute}} »',
  xliffRuleEmpty:
    'La règle n’exige rien : il faut « isPresent », « isNotPresent », « startsWith » ou « endsWith »',
  xliffRuleTwice: 'La règle exige plusieurs choses\u202f; en faire une règle chacune',
  xliffRuleSource:
    'L’attribut « existsInSource » ne va qu’avec « isPresent », « startsWith » ou « endsWith »',
  xliffRuleDisabled: 'Une règle de tout le fichier ne peut pas être désactivée\u202f; l’omettre',
  xliffResourceEmpty: 'Le {{element}} de la ressource n’a ni contenu ni référence',
  xliffResourceBoth:
    'Le {{element}} de la ressource a un contenu et une référence\u202f; un seul des deux est permis',
  xliffSizeDataUnknown: 'La référence « {{value}} » ne mène à aucune donnée de taille dans le fichier',
  xliffSizeBoth:
    'L’élément « {{element}} » a « sizeInfo » et « sizeInfoRef »\u202f; un seul des deux est permis',
  xliffRevisionUnknown: 'La référence « {{value}} » ne mène à rien dont les révisions puissent figurer ici',
  xliffRevisionUnclear:
    'Il y a {{number}} éléments « {{name}} » : les révisions doivent dire par « ref » duquel il s’agit',
  xliffPropertyTwice: 'La propriété « {{value}} » a deux valeurs dans une même révision',
  xliffPropertyUnknown: 'La propriété « {{value}} » n’est ni « content » ni un attribut de « {{name}} »',
  xliffFragment:
    'La référence « {{value}} » est mal formée : elle nomme fichier, groupe et unité dans cet ordre (f=, g=, u=), puis une partie',
  xliffSpaceDiffers:
    'Les blancs de la cible sont « {{found}} », attendu « {{expected}} » comme dans la source',
  xliffNamespaceMissing:
    'Le fichier n’a pas d’espace de noms : il est lu comme XLIFF 1.2, d’autres outils peuvent le refuser',
  xliffWordsBesideSegments:
    'La cible a des mots à côté de ses segments : un outil a peut-être laissé l’ancienne traduction derrière la nouvelle',
  xliffManyCharacters: 'La traduction fait {{size}} caractères, attendu au plus {{limit}}',
  xliffFewCharacters: 'La traduction fait {{size}} caractères, attendu au moins {{limit}}',
  xliffManyBytes: 'La traduction occupe {{size}} octets, attendu au plus {{limit}}',
  xliffFewBytes: 'La traduction occupe {{size}} octets, attendu au moins {{limit}}',
  xliffDemandAbsent: '« {{text}} » manque dans la traduction, alors que le fichier l’exige',
  xliffDemandCount: 'Nombre de « {{text}} » dans la traduction : {{found}}, attendu {{expected}}',
  xliffDemandPresent: '« {{text}} » inattendu dans la traduction : le fichier ne le permet pas',
  xliffDemandStart: 'La traduction doit commencer par « {{text}} »',
  xliffDemandEnd: 'La traduction doit se terminer par « {{text}} »',
  xliffDemandSource: '« {{text}} » inattendu à une extrémité de la traduction : la source n’en a pas là',
  poTooLarge: 'Le fichier est trop grand pour être lu',
  poEncoding: 'L’octet {{byte}} ne commence aucun caractère UTF-8\u202f; enregistrer le fichier en UTF-8',
  poUtf16: 'Impossible de lire UTF-16 : enregistrer le fichier en UTF-8',
  poCharset:
    'Impossible de lire le jeu de caractères « {{charset}} » : enregistrer le fichier en UTF-8, par exemple avec "msgconv -t UTF-8 -o NEW OLD"',
  poAscii: 'Lettre inattendue hors d’ASCII, que nomme l’en-tête : y écrire charset=UTF-8',
  poEmpty: 'Le fichier n’a aucune entrée',
  poJunk: '« {{text}} » inattendu, commentaire, mot-clé ou chaîne entre guillemets attendu',
  poTrailing: '« {{text}} » inattendu après la chaîne',
  poUnclosed: 'La chaîne n’est pas fermée sur sa ligne',
  poLineBreak: 'Une chaîne est coupée par une fin de ligne\u202f; l’écrire « \\n »',
  poBackslash:
    '« {{text}} » inattendu : la barre oblique inverse ne commence aucun échappement\u202f; en écrire deux',
  poBytes: 'Les échappements « {{text}} » ne sont les octets d’aucun caractère UTF-8',
  poSeparator:
    'Une chaîne contient le caractère qui sépare les contextes dans gettext, U+0004\u202f; le supprimer',
  poMark:
    'Marque d’ordre des octets inattendue, devant laquelle gettext s’arrête\u202f; enregistrer le fichier en UTF-8 sans elle',
  poWithoutString: 'Chaîne entre guillemets manquante après « {{keyword}} »',
  poOrder:
    '« {{keyword}} » inattendu : une entrée a msgctxt, msgid, msgid_plural et msgstr dans cet ordre, chacun une fois',
  poConflict:
    'Deux versions se trouvent ici jusqu’à la ligne {{last}}, entre les marques d’un conflit\u202f; en garder une et supprimer les marques',
  poCommentInside: 'Un commentaire se trouve à l’intérieur d’une entrée\u202f; le mettre avant l’entrée',
  poPreviousAlone: 'Des lignes avec « #| » ne se trouvent pas juste avant une entrée, où est leur place',
  poObsoleteMixed:
    'Une partie seulement de l’entrée est marquée par « #~ »\u202f; la marquer tout entière ou pas du tout',
  poObsolete: 'Entrée obsolète : elle est conservée, et rien n’en est utilisé',
  poWithoutMsgid: 'L’entrée n’a pas de msgid',
  poWithoutMsgstr: 'L’entrée « {{value}} » n’a pas de msgstr',
  poPlural: 'Les formes du pluriel ne sont pas lues\u202f; pour « {{value}} », la première est utilisée',
  poWithoutPlural: 'L’entrée « {{value}} » a des formes plurielles, mais pas de msgid_plural',
  poWithoutForms: 'L’entrée « {{value}} » a un msgid_plural, mais aucune forme telle que msgstr[0]',
  poFormIndex: 'Numéro inattendu d’une forme plurielle de « {{value}} », msgstr[{{expected}}] attendu',
  poForms:
    'L’entrée « {{value}} » a {{count}} formes plurielles, {{expected}} attendues, comme le dit l’en-tête (nplurals)',
  poLineBegin:
    'Un seul de msgid et msgstr de « {{value}} » commence par une fin de ligne (« \\n »)\u202f; il faut que ce soit les deux ou aucun',
  poLineEnd:
    'Un seul de msgid et msgstr de « {{value}} » finit par une fin de ligne (« \\n »)\u202f; il faut que ce soit les deux ou aucun',
  poMerged:
    'Plusieurs traductions de « {{value}} » se trouvent en une, comme msgcat les réunit (#-#-#-#-#)\u202f; en garder une et supprimer les marques',
  poTwice: 'L’entrée « {{value}} » figure à la ligne {{first}} et de nouveau à la ligne {{second}}',
  jsonTooLarge: 'Le fichier est trop grand pour être lu',
  jsonEncoding: 'L’octet {{byte}} ne commence aucun caractère UTF-8\u202f; enregistrer le fichier en UTF-8',
  jsonUtf16: 'Impossible de lire UTF-16 : enregistrer le fichier en UTF-8',
  jsonSyntax: 'Le fichier n’est pas un objet JSON : caractère inattendu',
  jsonTooDeep: 'Les valeurs sont imbriquées trop profondément',
  jsonKeyTwice: 'La clé « {{value}} » est employée à la ligne {{first}} et de nouveau à la ligne {{second}}',
  jsonMark:
    'Marque d’ordre des octets inattendue, devant laquelle bien des programmes s’arrêtent\u202f; enregistrer le fichier en UTF-8 sans elle',
  jsonNotText: 'La valeur de « {{value}} » n’est pas un texte',
  writeCharacter:
    'Impossible d’écrire l’unité « {{unit}} » : elle contient {{code}}, que le format n’a aucun moyen de représenter',
  writeWithoutId: 'Impossible d’écrire l’unité « {{unit}} » : elle n’a pas d’identifiant',
  writeIdInvalid:
    'Impossible d’écrire l’identifiant « {{value}} » : il contient des caractères qu’un identifiant ne doit pas avoir',
  writeIdTwice: 'Impossible d’écrire l’identifiant « {{value}} » : deux unités l’ont',
  writeWithoutLanguage: 'Impossible d’écrire le fichier : il n’a pas de langue source',
  writeWithoutUnits: 'Impossible d’écrire le fichier : il n’a pas d’unités',
  'errors.file-outside':
    '« {{path}} » inattendu pour « {{field}} », chemin attendu à l’intérieur du projet, relatif à ce fichier',
  'errors.spelling-lang':
    'Clé « {{lang}} » inattendue, balise de langue BCP 47 attendue sous sa forme canonique, comme « de » ou « pt-BR »',
  'errors.spelling-script':
    'Impossible de vérifier l’orthographe de « {{lang}} » : son écriture ne met pas d’espaces entre les mots. Retirer cette langue de « spelling »',
  'errors.bilingual-lang':
    'Clé « {{lang}} » inattendue dans « dictionaries », balise de langue attendue, comme « de » ou « zh-Hans »',
  'errors.no-bilingual':
    'Dictionnaire « {{path}} » introuvable pour « {{lang}} » : fichier d’un dictionnaire attendu (.index avec .dict.dz, .ifo avec .idx et .dict, .tei, .tbx, .tsv ou un glossaire en .md), son chemin sans l’extension, ou un dossier qui en contient un. Placez-le là, ou installez-en un, par exemple avec "apt install dict-freedict-eng-deu"',
  'errors.bilingual-damaged':
    'Impossible de décompresser cette partie d’un dictionnaire : elle est endommagée ou incomplète. Installez-la ou copiez-la de nouveau',
  'errors.bilingual-index':
    'Ligne inattendue, un mot, une position et une longueur dans le texte du dictionnaire étaient attendus, séparés par des tabulations. Installez ou copiez de nouveau l’index et son .dict.dz, de la même source',
  'errors.bilingual-idx':
    'Entrée {{entry}} inattendue dans l’index du dictionnaire, un mot avec une position dans son texte était attendu. Installez ou copiez de nouveau ses .ifo, .idx et .dict, de la même source',
  'errors.bilingual-ifo':
    'Première ligne inattendue, "StarDict\'s dict ifo file" attendu. Indiquez le .ifo d’un dictionnaire StarDict',
  'errors.bilingual-line':
    'Ligne inattendue sans tabulation, un mot anglais, une tabulation et sa traduction étaient attendus. Corrigez-la, ou commencez-la par « # »',
  'errors.bilingual-xml':
    'Impossible de lire le dictionnaire : ce n’est pas du XML bien formé, il est trop grand, ou pas du genre que son nom indique ({{problem}}). Téléchargez-le ou copiez-le de nouveau, ou prenez-le sous une autre forme, comme DICT',
  'errors.bilingual-no-entries':
    'Aucune entrée dans le dictionnaire, des éléments « entry » étaient attendus, comme ceux de FreeDict. Indiquez le dictionnaire lui-même, en TEI',
  'errors.no-dictionary':
    'Dictionnaire « {{path}} » introuvable : « {{path}}.aff » et « {{path}}.dic » attendus, ou « index.aff » et « index.dic » dans ce dossier. Les y placer, ou en installer un, par exemple avec "npm install dictionary-{{lang}}"',
  'errors.not-a-dictionary':
    'Impossible de lire le fichier comme partie d’un dictionnaire Hunspell. Il n’a peut-être pas été récupéré en entier : l’installer ou le copier de nouveau',
  'errors.dictionary-affix':
    'Fin inattendue de la classe d’affixes « {{name}} » qui commence ici : ses lignes ne sont pas celles qu’elle annonce. Installer ou copier de nouveau le dictionnaire',
  'errors.dictionary-encoding':
    'Codage « {{name}} » du dictionnaire inconnu. Prendre le dictionnaire en UTF-8, tel que npm le fournit',
  'errors.dictionary-not-utf8':
    'Octets inattendus dans le dictionnaire, qui se déclare en UTF-8. Corriger « SET » dans son .aff ou l’installer de nouveau',
  'errors.dictionary-repeats':
    'Mot inattendu : il figure plus de {{limit}} fois dans le dictionnaire. Supprimer les lignes identiques ou installer de nouveau le dictionnaire',
  'errors.dictionary-refused':
    'Hunspell ne peut pas travailler avec ce dictionnaire. L’installer ou le copier de nouveau, ou en prendre une autre version',
  'errors.word-list-line':
    '« {{word}} » inattendu, un mot par ligne attendu\u202f; « * » à la fin vaut pour des lettres quelconques, et « # » commence une remarque',
  'errors.word-list-long': 'Impossible de lire la liste de mots : elle a plus de {{limit}} mots',
  'errors.grammar-pattern': '« {{part}} » manque dans « {{path}} » : chaque traduction a son propre rapport',
  'errors.grammar-placeholder':
    '« {{part}} » inattendu dans « {{path}} », seuls « {lang} » et « {document} » sont attendus',
  'help.verify': 'Dire ce qu’est une copie : fidèle, traduction, œuvre dérivée, modifiée ou autre chose',
  'help.arg.copies': 'fichiers ou dossiers\u202f; « - » pour l’entrée standard',
  'help.opt.ndjson':
    'lire un flux de chemins, ou d’enregistrements WARC ou WET, et écrire une ligne de JSON par copie trouvée',
  'help.opt.after': 'avec --ndjson : reprendre après cet enregistrement',
  'help.opt.signers':
    'les paquets doivent être signés par quelqu’un de ce fichier de signataires autorisés, au format de ssh-keygen',
  'errors.verify-signers':
    'Cette ligne n’est pas celle d’un fichier de signataires autorisés. Écrivez un nom, le type de clé et la clé : you@example.org ssh-ed25519 AAAA…',
  'errors.no-such-record':
    'Il n’y a pas d’enregistrement « {{record}} » dans le flux, donc rien après quoi reprendre',
  'verify.faithful': 'Copie fidèle de « {{document}} », édition {{edition}}',
  'verify.translation':
    'Traduction en « {{lang}} » de « {{document}} », édition {{edition}} : celle qui a été acceptée',
  'verify.translation-other':
    'Traduction en « {{lang}} » de « {{document}} », édition {{edition}} : pas telle qu’elle a été acceptée',
  'verify.derivative': 'Œuvre dérivée de « {{document}} », édition {{edition}} ({{lang}})',
  'verify.altered': 'Copie modifiée de « {{document}} », édition {{edition}} ({{lang}})',
  'verify.excerpt': 'Extrait de « {{document}} », édition {{edition}} ({{lang}}), et non le texte entier',
  'verify.other':
    'Un autre document du nom de « {{document}} », édition {{edition}} : aucun de ses points n’y figure',
  'verify.other-document': 'Copie d’un autre document : « {{document}} », édition {{edition}} ({{lang}})',
  'verify.recognised':
    'Reconnu à ses lettres comme « {{document}} », édition {{edition}} ({{lang}})\u202f; ce n’est pas une preuve',
  'verify.unknown': 'Inconnu : rien d’un document connu n’y figure',
  'verify.complete.yes': 'Tous les points y sont',
  'verify.complete.no': 'Des points manquent',
  'verify.notice.present': 'La mention et son paragraphe figurent sans modification',
  'verify.notice.altered': 'La mention ou son paragraphe a été modifié',
  'verify.notice.missing': 'La mention et son paragraphe manquent',
  'verify.clause.present': 'Il est dit que l’original fait foi',
  'verify.clause.altered': 'La phrase disant que l’original fait foi a été modifiée',
  'verify.clause.missing': 'La phrase disant que l’original fait foi manque',
  'verify.clause.uncertain': 'Une phrase figure là où il est dit que l’original fait foi',
  'verify.reference': 'Référence restante « {{found}} » ({{form}})',
  'verify.reference-doubtful': 'Référence possible « {{found}} » ({{form}}) : une personne doit en juger',
  'verify.claim': 'Se présente comme une copie : {{item}} y figure',
  'verify.apart': 'Distingué de l’édition {{edition}} par {{items}}',
  'verify.apart-document':
    'Distingué de « {{document}} », édition {{edition}}, un autre document du même nom',
  'verify.apart-none': 'L’édition {{edition}} a les mêmes mots',
  'verify.uncertain.words': 'Personne n’a comparé ses mots à un texte qu’une personne a accepté',
  'verify.uncertain.language': 'Sa langue n’a pas pu être déterminée',
  'verify.uncertain.edition': 'L’édition dont elle a été traduite n’a pas pu être déterminée',
  'verify.uncertain.own-use': 'On ne peut pas dire si une autre organisation l’a faite pour son propre usage',
  'verify.added': 'Ajouté : {{text}}',
  'verify.number': 'Numéro de {{item}} : {{found}}, attendu {{expected}}',
  'verify.item.changed': 'Modifié : {{item}}',
  'verify.item.extended': 'Étendu : {{item}}',
  'verify.item.case': 'Autres majuscules : {{item}}',
  'verify.item.signs': 'Autre ponctuation : {{item}}',
  'verify.item.missing': 'Manque : {{item}}',
  'verify.item.moved': 'Déplacé : {{item}}',
  'verify.item.hidden': 'Caché aux lecteurs : {{item}}',
  'verify.item.interrupted': 'Du texte caché s’y intercale : {{item}}',
  'verify.item.stale': 'Fait d’après un anglais plus ancien : {{item}}',
  'verify.remark.deleted_many':
    'Traitement de texte : {{count}} de suppressions suivies, lues comme acceptées',
  'verify.remark.deleted_one': 'Traitement de texte : {{count}} suppression suivie, lue comme acceptée',
  'verify.remark.deleted_other': 'Traitement de texte : {{count}} suppressions suivies, lues comme acceptées',
  'verify.remark.inserted_many': 'Traitement de texte : {{count}} d’insertions suivies, lues comme acceptées',
  'verify.remark.inserted_one': 'Traitement de texte : {{count}} insertion suivie, lue comme acceptée',
  'verify.remark.inserted_other': 'Traitement de texte : {{count}} insertions suivies, lues comme acceptées',
  'verify.remark.hidden_many': 'Traitement de texte : {{count}} de passages cachés, laissés de côté',
  'verify.remark.hidden_one': 'Traitement de texte : {{count}} passage caché, laissé de côté',
  'verify.remark.hidden_other': 'Traitement de texte : {{count}} passages cachés, laissés de côté',
  'verify.remark.fields_many': 'Traitement de texte : {{count}} de champs, lus tels qu’affichés en dernier',
  'verify.remark.fields_one': 'Traitement de texte : {{count}} champ, lu tel qu’affiché en dernier',
  'verify.remark.fields_other': 'Traitement de texte : {{count}} champs, lus tels qu’affichés en dernier',
  'verify.remark.boxes_many':
    'Traitement de texte : {{count}} de zones de texte, lues là où elles sont ancrées',
  'verify.remark.boxes_one': 'Traitement de texte : {{count}} zone de texte, lue là où elle est ancrée',
  'verify.remark.boxes_other':
    'Traitement de texte : {{count}} zones de texte, lues là où elles sont ancrées',
  'verify.remark.comments_many': 'Traitement de texte : {{count}} de commentaires, laissés de côté',
  'verify.remark.comments_one': 'Traitement de texte : {{count}} commentaire, laissé de côté',
  'verify.remark.comments_other': 'Traitement de texte : {{count}} commentaires, laissés de côté',
  'verify.remark.marks':
    'Des appels de note ou des adresses se trouvent entre les mots et ont été laissés de côté : {{marks}}',
  'verify.remark.edges': 'Les en-têtes et pieds de page ont été lus à part du texte : {{lines}}',
  'verify.remark.shown':
    'Des feuilles de style montrent, parmi les mots du texte, des mots qui n’y sont pas : {{words}}',
  'verify.remark.quoted': 'Cité : {{items}}',
  'verify.remark.sources': 'L’anglais à côté de la traduction n’est pas celui de l’édition : {{items}}',
  'verify.pack.changed':
    'Le paquet n’est pas ce qu’il déclare : {{path}} n’est pas ce que dit sa liste d’empreintes',
  'verify.pack.missing':
    'Le paquet n’est pas ce qu’il déclare : {{path}} est dans sa liste d’empreintes et n’y est pas',
  'verify.pack.unlisted':
    'Le paquet n’est pas ce qu’il déclare : {{path}} y est et n’est pas dans sa liste d’empreintes',
  'verify.pack.document':
    'Le paquet n’est pas ce qu’il déclare : {{path}} est une copie de « {{found}} », et son manifeste dit « {{expected}} »',
  'verify.pack.edition':
    'Le paquet n’est pas ce qu’il déclare : {{path}} est de l’édition {{found}}, et son manifeste dit {{expected}}',
  'verify.pack.lang':
    'Le paquet n’est pas ce qu’il déclare : {{path}} est en « {{found}} », et son manifeste dit « {{expected}} »',
  'verify.pack.kind-faithful':
    'Le paquet n’est pas ce qu’il déclare : {{path}} est une œuvre dérivée, et son manifeste le dit fidèle',
  'verify.pack.kind-derivative':
    'Le paquet n’est pas ce qu’il déclare : {{path}} est le texte lui-même, et son manifeste en fait une œuvre dérivée',
  'verify.pack.title':
    'Le paquet n’est pas ce qu’il déclare : ce qui est dans {{path}} ne s’intitule pas « {{title}} », comme le dit son manifeste',
  'verify.pack.definitive':
    'Le paquet n’est pas ce qu’il déclare : son manifeste dit que {{path}} fait foi, et seul le texte en « {{found}} » fait foi',
  'verify.pack.signed':
    'Signé : {{path}}, par la clé {{fingerprint}}\u202f; on n’a pas demandé à qui elle est (--signers)',
  'verify.pack.signed-by': 'Signé : {{path}}, par {{signer}} ({{fingerprint}})',
  'verify.pack.signature-wrong':
    'Le paquet n’est pas ce qu’il déclare : la signature à côté de {{path}} n’est pas la sienne',
  'verify.pack.signature-damaged':
    'Le paquet n’est pas ce qu’il déclare : le fichier à côté de {{path}} n’est pas une signature',
  'verify.pack.signature-namespace':
    'Le paquet n’est pas ce qu’il déclare : la signature à côté de {{path}} a été faite pour autre chose qu’urtext',
  'verify.pack.signature-kind':
    'La signature à côté de {{path}} vient d’un type de clé qui ne peut pas être vérifié ici : utilisez ssh-keygen -Y verify -n urtext',
  'verify.pack.stranger':
    '{{path}} est signé par une clé qui n’est celle d’aucun signataire autorisé : {{fingerprint}}',
  'verify.pack.unsigned': 'Personne n’a signé le paquet, et --signers exige une signature',
  'verify.error.empty': 'Lecture impossible : c’est vide',
  'verify.error.no-text': 'Lecture impossible : il n’y a pas de texte',
  'verify.error.binary': 'Lecture impossible : ce n’est ni du texte ni un format connu',
  'verify.error.large': 'Lecture impossible : c’est trop grand',
  'verify.error.nested':
    'Lecture impossible : des archives ou des courriels sont imbriqués trop profondément',
  'verify.error.pdf': 'Lecture impossible : ce n’est pas un PDF lisible',
  'verify.error.format': 'Illisible dans son format : {{reason}}, ligne {{line}}, colonne {{column}}',
  'verify.error.format-whole': 'Illisible dans son format : {{reason}}',
  'verify.error.mail': 'Lecture impossible : ce n’est pas un courriel',
  'verify.error.mails': 'Lecture impossible : la boîte a trop de courriels',
  'verify.error.zip-damaged': 'Lecture impossible : l’archive est endommagée',
  'verify.error.zip-twice': 'Lecture impossible : l’archive a deux fichiers du même nom',
  'verify.error.zip-outside': 'Lecture impossible : un fichier de l’archive mène hors d’elle',
  'verify.error.zip-files': 'Lecture impossible : l’archive a trop de fichiers',
  'verify.error.zip-large': 'Lecture impossible : l’archive est trop grande une fois dépliée',
  'verify.error.record': 'Enregistrement illisible : {{reason}}',
  'verify.record.too-large': 'il est trop grand',
  'verify.record.cut-off': 'il est tronqué',
  'verify.record.damaged': 'il est endommagé',
  'verify.record.no-WARC-record': 'ce n’est pas un enregistrement WARC',
  'pack.page.languages': 'Langues',
  'pack.page.draft':
    'Brouillon : ce texte n’est pas complet, ou tout n’y a pas été comparé au texte anglais actuel.',
  'pack.page.beside': 'Afficher l’anglais en regard',
  'pack.page.edition': 'Édition : {{edition}}',
  'pack.page.machine': 'Traduit par une machine. Personne n’a relu la traduction.',
  'pack.page.licence': 'Licence : {{licence}}',
  'pack.page.source': 'Source : {{url}}',
  'pack.page.formats': 'Formats',
  'pack.page.all': 'Tous les textes',
  'pack.built': '{{texts}} textes créés en {{files}} fichiers dans {{folder}}',
  'pack.kept': 'Non reconstruits, car rien n’y a changé : {{kept}}',
  'pack.archive': 'et l’archive {{archive}}',
  'pack.items_many': '{{count}} de points ne sont pas prêts : {{list}}',
  'pack.items_one': '{{count}} point n’est pas prêt : {{list}}',
  'pack.items_other': '{{count}} points ne sont pas prêts : {{list}}',
  'pack.findings': 'la vérification trouve des erreurs : {{rules}}',
  'pack.lacking': '« {{address}} » manque dans ce qui a été créé ({{status}})',
  'pack.nothing_many': 'Rien n’a été écrit : {{count}} de problèmes',
  'pack.nothing_one': 'Rien n’a été écrit : {{count}} problème',
  'pack.nothing_other': 'Rien n’a été écrit : {{count}} problèmes',
  'pack.hint':
    '"urtext check" les montre\u202f; "--allow draft" emballe les textes quand même, et ils disent qu’ils sont des brouillons',
  'pack.same': '{{folder}} est ce qui serait créé : {{files}} fichiers',
  'pack.differs_many': '{{folder}} n’est pas ce qui serait créé : {{count}} de différences',
  'pack.differs_one': '{{folder}} n’est pas ce qui serait créé : {{count}} différence',
  'pack.differs_other': '{{folder}} n’est pas ce qui serait créé : {{count}} différences',
  'pack.difference.missing': 'manque',
  'pack.difference.changed': 'différent de ce qui serait créé',
  'pack.difference.extra': 'ne serait pas créé',
  'pack.status.changed': 'modifié depuis son acceptation',
  'pack.status.unrecorded': 'accepté par personne',
  'pack.status.untranslated': 'encore en anglais',
  'pack.status.draft': 'brouillon',
  'pack.status.stale': 'd’après un anglais plus ancien',
  'pack.status.missing': 'manque',
  'pack.status.other': 'réuni, divisé ou déplacé',
  'pack.status.altered': 'pas l’anglais mot pour mot',
  'errors.pack-out': 'Indiquer avec --out le dossier du paquet',
  'errors.pack-format': 'Format inconnu « {{format}} », attendu parmi {{known}}',
  'errors.pack-site':
    'Adresse inattendue « {{site}} », attendu une adresse telle que « https://example.org/conduct/ »',
  'errors.pack-not-allowed':
    'Impossible d’emballer « {{document}} » : ses conditions ne le permettent pas. Elles disent : “{{basis}}”',
  'errors.pack-no-page':
    'Impossible d’emballer « {{document}} » : ses conditions demandent un lien vers la page d’où il vient. Écrire son adresse sous "page" dans "rights" de document.json',
  'errors.pack-not-empty': 'Impossible d’écrire dans le dossier : il contient autre chose qu’un paquet',
  'errors.pack-other-files':
    'Impossible d’écrire dans le dossier : il contient des fichiers qu’aucun paquet d’urtext n’a écrits : {{found}}. Les déplacer ailleurs',
  'errors.pack-needs-typst':
    'Impossible de créer des PDF : Typst, qui les crée, n’est pas installé. Exécuter « npm install {{package}} » là où urtext est installé',
  'errors.pack-pdf':
    'Impossible de créer le PDF de « {{document}} » dans la langue « {{lang}} » : {{reason}}',
  'errors.pack-no-glyph':
    'Impossible de créer le PDF de « {{document}} » dans la langue « {{lang}} » : la police « {{font}} » n’a pas de signe pour « {{text}} » ({{points}}). Indiquer avec --fonts un dossier avec une police qui en a un',
  'help.opt.pack': 'le créer comme "urtext pack" : dans chaque format, chaque octet étant examiné',
  'help.opt.packZip': 'avec --pack : écrire aussi une archive à côté du dossier',
  'help.opt.derivePack': 'avec --pack : formats, comme pour "urtext pack"',
  'help.opt.fonts':
    'avec --format pdf : dossier de polices, avant celles du système (répéter, ou séparer par des virgules)',
  'help.pack':
    'Créer ce que reçoivent les lecteurs : chaque langue en HTML, Markdown, texte, Word, EPUB, JSON, XLIFF, PDF',
  'help.opt.zip': 'écrire aussi une archive à côté du dossier',
  'help.opt.packFormat':
    'formats : html, md, txt, docx, epub, json, xliff, pdf, ou all (par défaut : tous sauf pdf, qui a besoin de polices)',
  'help.opt.packLang':
    'seulement ces langues à côté de celle qui fait foi (répéter, ou séparer par des virgules)',
  'help.opt.allowPack':
    '« draft » : emballer aussi des textes qui ne sont pas prêts\u202f; ils le disent eux-mêmes',
  'help.opt.site': 'en faire un site, qui sera à cette adresse',
  'help.opt.checkPack': 'créer de nouveau et comparer au dossier\u202f; ne rien écrire',
  'errors.pack-key-not-a-key': 'Impossible de signer : ce n’est pas une clé privée d’OpenSSH',
  'errors.pack-key-locked':
    'Impossible de signer : la clé demande une phrase secrète. Signer avec « ssh-keygen -Y sign -n urtext -f KEY {{manifest}} » dans le dossier du paquet',
  'errors.pack-key-kind':
    'Impossible de signer : la clé n’est pas une clé Ed25519. Signer avec « ssh-keygen -Y sign -n urtext -f KEY {{manifest}} » dans le dossier du paquet',
  'help.opt.sign':
    'signer le manifeste avec cette clé Ed25519 d’OpenSSH\u202f; « ssh-keygen -Y verify -n urtext » le vérifie',
  'rules.label/status-conflict.conflict_many':
    'Statut « {{shown}} » inattendu dans l’en-tête du fichier : {{count}} de points non relus',
  'rules.label/status-conflict.conflict_one':
    'Statut « {{shown}} » inattendu dans l’en-tête du fichier : {{count}} point non relu',
  'rules.label/status-conflict.conflict_other':
    'Statut « {{shown}} » inattendu dans l’en-tête du fichier : {{count}} points non relus',
  'rules.structure/item-missing.below_many': 'Il manque {{item}} et {{count}} de points au-dessous',
  'rules.structure/item-missing.below_one': 'Il manque {{item}} et {{count}} point au-dessous',
  'rules.structure/item-missing.below_other': 'Il manque {{item}} et {{count}} points au-dessous',
  'rules.structure/section-missing.missing_many':
    'Section « {{section}} » manquante, avec {{count}} de points, de {{first}} à {{last}}',
  'rules.structure/section-missing.missing_one':
    'Section « {{section}} » manquante, avec {{count}} point, de {{first}} à {{last}}',
  'rules.structure/section-missing.missing_other':
    'Section « {{section}} » manquante, avec {{count}} points, de {{first}} à {{last}}',
  'rules.meta/translator-missing.missing_many':
    'Traducteur manquant dans le registre pour {{count}} de points, le premier est {{item}}',
  'rules.meta/translator-missing.missing_one':
    'Traducteur manquant dans le registre pour {{count}} point : {{item}}',
  'rules.meta/translator-missing.missing_other':
    'Traducteur manquant dans le registre pour {{count}} points, le premier est {{item}}',
  'rules.label/in-text.label': 'Un texte après {{item}} se lit comme la mention d’une traduction',
  'rules.label/in-text.summary': 'Signale un texte qui se lit comme la mention d’une traduction',
  'rules.label/in-text.rationale':
    'Qu’un texte soit une traduction, de qui elle est et que l’anglais fait foi peut bien s’y trouver, même si l’anglais n’a rien de tel.',
  'rules.label/in-text.remedy':
    'Il n’y a rien à faire. Dite dans l’en-tête du fichier, la même chose est lisible par les outils.',
  'rules.label/origin-missing.missing':
    'Original manquant dans l’en-tête du fichier, son nom, son édition ou son adresse attendu',
  'rules.label/origin-missing.summary':
    'Une traduction dotée d’une étiquette nomme l’original anglais ou y mène',
  'rules.label/origin-missing.rationale': 'Qui doute d’une phrase doit pouvoir trouver celle qui fait foi.',
  'rules.label/origin-missing.remedy':
    'Ajouter « source: » avec l’adresse ou le nom de l’anglais dans l’en-tête du fichier.',
  'rules.label/status-conflict.summary':
    'Une traduction ne se donne pas un statut supérieur à ce que dit le registre',
  'rules.label/status-conflict.rationale': 'Les lecteurs se fient à une traduction dite officielle ou relue.',
  'rules.label/status-conflict.remedy':
    'Corriger le statut dans l’en-tête du fichier, ou faire relire et accepter les points.',
  'rules.label/status-missing.missing':
    'Statut manquant dans l’en-tête du fichier, official, unofficial ou candidate attendu',
  'rules.label/status-missing.summary':
    'Une traduction dotée d’une étiquette dit si elle est officielle, non officielle ou candidate',
  'rules.label/status-missing.rationale':
    'Les lecteurs doivent savoir jusqu’où ils peuvent se fier à une traduction avant de la lire.',
  'rules.label/status-missing.remedy':
    'Ajouter « status: unofficial », ou ce qu’il en est, dans l’en-tête du fichier.',
  'rules.label/version-mismatch.differs':
    'Édition « {{shown}} » inattendue dans l’en-tête du fichier, « {{expected}} » attendu',
  'rules.label/version-mismatch.summary': 'Une traduction nomme l’édition d’après laquelle elle a été faite',
  'rules.label/version-mismatch.rationale':
    'Sous une version erronée, les lecteurs comparent une traduction à un autre texte anglais.',
  'rules.label/version-mismatch.remedy':
    'Mettre l’édition de l’anglais dans l’en-tête du fichier, ou mettre la traduction à jour d’après elle.',
  'rules.canon/item-modified.changed':
    'Modification inattendue de {{item}} dans l’édition verrouillée {{edition}}',
  'rules.canon/item-modified.removed': 'Point {{item}} manquant dans l’édition verrouillée {{edition}}',
  'rules.canon/item-modified.added':
    'Nouveau point {{item}} inattendu dans l’édition verrouillée {{edition}}',
  'rules.canon/item-modified.summary': 'Aucun point d’une édition verrouillée n’a changé',
  'rules.canon/item-modified.rationale':
    'L’anglais fait foi : ce qui a été publié reste tel quel, fautes d’orthographe comprises.',
  'rules.canon/item-modified.remedy':
    'Remettre le texte tel qu’il était. Si un nouveau texte a été publié, l’ajouter comme nouvelle édition et lancer "urtext lock".',
  'rules.canon/item-number-duplicate.duplicate': 'Second {{number}} inattendu à {{item}}',
  'rules.canon/item-number-duplicate.gap': '{{number}} inattendu à {{item}}, {{expected}} attendu',
  'rules.canon/item-number-duplicate.summary':
    'Les points du texte faisant foi sont numérotés l’un après l’autre',
  'rules.canon/item-number-duplicate.rationale':
    'On ne peut pas renvoyer à un numéro qui figure deux fois ou qui est sauté. Les traductions héritent du doute.',
  'rules.canon/item-number-duplicate.remedy':
    'Comparer avec la publication. Si le texte a été publié ainsi, désactiver cette règle pour ce projet.',
  'rules.canon/missing-lock.missing': 'Empreintes de l’édition {{edition}} manquantes dans {{lock}}',
  'rules.canon/missing-lock.summary': 'Toute édition est verrouillée',
  'rules.canon/missing-lock.rationale':
    'Sans ses empreintes, nul ne peut dire si le texte faisant foi est encore celui qui a été publié.',
  'rules.canon/missing-lock.remedy': 'Comparer le texte avec la publication, puis lancer "urtext lock".',
  'rules.canon/modified.modified':
    'Structure inattendue de l’édition verrouillée {{edition}} : l’ordre, le type ou le niveau de ses points a changé',
  'rules.canon/modified.summary':
    'Une édition verrouillée garde l’ordre et le type des points de sa publication',
  'rules.canon/modified.rationale':
    'Une liste devenue paragraphes ou un titre déplacé, c’est un autre document, même si chaque mot y est.',
  'rules.canon/modified.remedy':
    'Remettre le texte tel qu’il était. Si un nouveau texte a été publié, l’ajouter comme nouvelle édition et lancer "urtext lock".',
  'rules.canon/not-definitive.otherLanguage':
    '« {{shown}} » inattendu dans la clause sur le texte faisant foi, « {{expected}} » attendu',
  'rules.canon/not-definitive.summary': 'Rien d’autre que l’anglais ne prétend faire foi',
  'rules.canon/not-definitive.rationale':
    'Deux textes qui prétendent tous deux faire foi laissent ouvert un litige que le document avait tranché.',
  'rules.canon/not-definitive.remedy':
    'Traduire la clause de sorte qu’elle nomme l’anglais comme langue faisant foi.',
  'rules.canon/source-in-translation-edited.edited':
    'Anglais inattendu de {{item}} à côté de sa traduction : aucune édition verrouillée ne le contient',
  'rules.canon/source-in-translation-edited.summary':
    'L’anglais qu’un fichier porte à côté de ses traductions est celui qui fait foi',
  'rules.canon/source-in-translation-edited.rationale':
    'Qui traduit dans un tel fichier traduit ce qui s’y trouve. D’un anglais que quelqu’un a modifié vient la traduction d’un autre texte.',
  'rules.canon/source-in-translation-edited.remedy':
    'Remettre l’anglais tel qu’il a été publié, ou exporter de nouveau le fichier, et comparer la traduction avec lui. Une faute dans l’anglais se corrige dans une nouvelle édition.',
  'rules.canon/version-reuse.reused':
    'Nouveau texte inattendu sous l’édition verrouillée {{edition}} (points changés : {{count}} sur {{total}})',
  'rules.canon/version-reuse.summary':
    'Un nouveau texte est une nouvelle édition, jamais une ancienne édition avec d’autres mots',
  'rules.canon/version-reuse.rationale':
    'Deux textes sous une même date ne peuvent être distingués par ceux qui ont accepté l’un d’eux.',
  'rules.canon/version-reuse.remedy':
    'Remettre le texte verrouillé, enregistrer le nouveau sous sa propre date, l’inscrire dans document.json et lancer "urtext lock".',
  'rules.notice/conflicting.conflicting':
    'Déclaration de droit d’auteur inattendue après {{item}} : « {{words}} »',
  'rules.notice/conflicting.summary':
    'Aucune seconde déclaration de droit d’auteur ne figure à côté de la mention',
  'rules.notice/conflicting.rationale':
    'Deux déclarations sur un même texte laissent en suspens à qui appartient le texte et ce qui peut en être fait.',
  'rules.notice/conflicting.remedy':
    'La supprimer. Le nom du traducteur est dans le registre, ou dans une ligne qui ne revendique aucun droit.',
  'rules.notice/confusable.confusable': 'Caractères ressemblants inattendus {{characters}} dans {{item}}',
  'rules.notice/confusable.invisible': 'Caractères invisibles inattendus {{characters}} dans {{item}}',
  'rules.notice/confusable.space': 'Type d’espace inattendu {{characters}} dans {{item}}',
  'rules.notice/confusable.escaped': 'Caractère échappé inattendu dans {{item}}',
  'rules.notice/confusable.summary': 'Les paragraphes à conserver se composent des caractères de l’anglais',
  'rules.notice/confusable.rationale':
    'Des lettres seulement ressemblantes, d’autres espaces et des caractères invisibles font un autre texte pour tout programme qui compare.',
  'rules.notice/confusable.remedy': 'Copier le paragraphe depuis l’anglais au lieu de le saisir.',
  'rules.notice/duplicated.duplicated': 'Seconde copie inattendue de {{item}}',
  'rules.notice/duplicated.summary': 'Les paragraphes à conserver figurent une seule fois',
  'rules.notice/duplicated.rationale': 'Des mentions qui s’accumulent font douter de celle qui vaut.',
  'rules.notice/duplicated.remedy': 'Supprimer la seconde copie.',
  'rules.notice/lang-unmarked.unmarked':
    'Marque de {{item}} comme « {{expected}} » manquante dans une traduction en « {{lang}} »',
  'rules.notice/lang-unmarked.direction':
    'dir="ltr" manquant sur {{item}}, dans un texte écrit de droite à gauche',
  'rules.notice/lang-unmarked.summary': 'Les paragraphes qui restent en anglais sont marqués comme anglais',
  'rules.notice/lang-unmarked.rationale':
    'Les lecteurs d’écran prononcent l’anglais non marqué comme s’il était la langue de la traduction, et dans les textes écrits de droite à gauche ses signes se placent du mauvais côté. Markdown n’a pas une telle marque\u202f; rien n’est donc signalé d’un texte qui ne marque aucune langue en HTML, à moins que la configuration ne nomme cette règle.',
  'rules.notice/lang-unmarked.remedy':
    'Mettre <div lang="en" dir="ltr"> et une ligne vide avant les paragraphes, une ligne vide et </div> après. Rien d’autre ne doit s’y trouver.',
  'rules.notice/misplaced.misplaced': 'Place de {{item}} inattendue : il ne figure pas là où l’anglais l’a',
  'rules.notice/misplaced.summary': 'Les paragraphes à conserver figurent là où l’anglais les a',
  'rules.notice/misplaced.rationale':
    'Une mention dit « above » (ci-dessus) et « this paragraph » (ce paragraphe) : elle doit figurer là où c’est vrai.',
  'rules.notice/misplaced.remedy': 'Le déplacer à l’endroit où l’anglais l’a.',
  'rules.notice/missing.missing': 'Point {{item}} manquant : il doit figurer en anglais, sans modification',
  'rules.notice/missing.hidden':
    'Point {{item}} manquant : il ne figure que là où les lecteurs ne le voient pas',
  'rules.notice/missing.summary': 'Les paragraphes à conserver sont là',
  'rules.notice/missing.rationale':
    'Le document ne peut être copié et traduit qu’avec sa mention et ses conditions. Sans elles, la copie n’est pas permise.',
  'rules.notice/missing.remedy': 'Le copier depuis l’anglais, mot pour mot, à l’endroit où l’anglais l’a.',
  'rules.notice/modified.modified':
    'Modification inattendue de {{item}}, qui doit figurer en anglais, sans modification',
  'rules.notice/modified.case':
    'Casse inattendue dans {{item}}, qui doit figurer en anglais, sans modification',
  'rules.notice/modified.extended':
    'Mots inattendus dans le paragraphe de {{item}}, qui doit figurer en anglais, sans modification',
  'rules.notice/modified.interrupted':
    'Texte masqué inattendu dans {{item}}, qui doit figurer en anglais, sans modification',
  'rules.notice/modified.summary': 'Les paragraphes à conserver sont sans modification',
  'rules.notice/modified.rationale':
    'Le document exige sa mention et ses conditions sans modification, à la lettre. Seuls les espaces et les sauts de ligne peuvent différer.',
  'rules.notice/modified.remedy': 'Le copier depuis l’anglais, mot pour mot, à l’endroit où l’anglais l’a.',
  'rules.notice/translated.translated':
    'Traduction de {{item}} inattendue, anglais attendu, sans modification',
  'rules.notice/translated.summary': 'Les paragraphes à conserver ne sont pas traduits',
  'rules.notice/translated.rationale':
    'Une mention traduite est une mention modifiée. Une traduction peut figurer à côté de l’anglais, non à sa place.',
  'rules.notice/translated.remedy':
    'Remettre l’anglais, mot pour mot. Votre traduction peut figurer au-dessous, signalée comme non contraignante.',
  'rules.notice/year-holder.year':
    'Année inattendue dans {{item}}, qui doit figurer en anglais, sans modification',
  'rules.notice/year-holder.holder':
    'Titulaire inattendu dans {{item}}, qui doit figurer en anglais, sans modification',
  'rules.notice/year-holder.summary': 'La ligne de droit d’auteur garde son année et son titulaire',
  'rules.notice/year-holder.rationale':
    'Une autre année ou un autre titulaire revendique un droit qui appartient à quelqu’un d’autre.',
  'rules.notice/year-holder.remedy':
    'Copier la ligne depuis l’anglais, mot pour mot, à l’endroit où l’anglais l’a.',
  'rules.clause/definitive-missing.missing': 'Clause sur le texte faisant foi manquante, {{item}}',
  'rules.clause/definitive-missing.empty': 'Clause sur le texte faisant foi vide, {{item}}',
  'rules.clause/definitive-missing.summary': 'La traduction dit que l’anglais fait foi',
  'rules.clause/definitive-missing.rationale':
    'Les lecteurs d’une traduction doivent savoir quel texte compte quand les deux diffèrent.',
  'rules.clause/definitive-missing.remedy':
    'Traduire la clause indiquée ici et la mettre là où l’anglais l’a.',
  'rules.clause/definitive-untranslated.untranslated':
    'Texte anglais inattendu pour {{item}}, clause sur le texte faisant foi en {{lang}} attendue',
  'rules.clause/definitive-untranslated.summary': 'La clause disant que l’anglais fait foi est traduite',
  'rules.clause/definitive-untranslated.rationale':
    'Elle s’adresse à ceux qui lisent la traduction parce qu’ils ne lisent pas l’anglais.',
  'rules.clause/definitive-untranslated.remedy':
    'Traduire la clause. La phrase anglaise peut figurer à côté.',
  'rules.clause/definitive-weakened.stale':
    'Clause sur le texte faisant foi périmée, {{item}} : son anglais a changé depuis sa traduction',
  'rules.clause/definitive-weakened.nobody':
    'État « {{state}} » de la clause sur le texte faisant foi inattendu, {{item}} : le registre ne nomme aucun relecteur',
  'rules.clause/definitive-weakened.summary':
    'La clause disant que l’anglais fait foi est à jour, et sa relecture porte un nom',
  'rules.clause/definitive-weakened.rationale':
    'De cette phrase dépendent toutes les autres : si elle vient d’un texte anglais plus ancien ou si personne ne l’a relue, elle ne prouve rien.',
  'rules.clause/definitive-weakened.remedy':
    'Comparer la clause avec l’anglais d’aujourd’hui et l’accepter avec "urtext accept".',
  'rules.structure/alignment-doubtful.doubtful':
    'Il n’est pas sûr que ceci soit {{item}} : le type, le numéro ou la longueur s’y opposent',
  'rules.structure/alignment-doubtful.nothing':
    'Il n’est pas sûr que ceci soit {{item}} : rien du code, des nombres et des adresses que les deux devraient avoir n’est dans les deux',
  'rules.structure/alignment-doubtful.part':
    'Correspondance incertaine de {{first}} à {{last}} : cette partie est construite autrement que l’anglais (points : {{count}})',
  'rules.structure/alignment-doubtful.apart':
    'Correspondance incertaine : {{percent}} % des points manquent, sont ajoutés ou se trouvent ailleurs\u202f; les contenus ne sont comparés que là où les deux textes ont en commun quelque chose de rare',
  'rules.structure/alignment-doubtful.behind':
    'Correspondance incertaine pour {{count}} points, car la traduction est en retard sur l’anglais : {{places}}',
  'rules.structure/alignment-doubtful.exchanged':
    'Il se peut que {{item}} et {{other}} aient été intervertis : leurs textes l’indiquent',
  'rules.structure/alignment-doubtful.summary':
    'On sait avec certitude quel point de l’anglais un texte traduit',
  'rules.structure/alignment-doubtful.rationale':
    'Quand structure, numéro, longueur et mots se contredisent, quelqu’un doit dire ce qui va ensemble : un texte sous le numéro d’un autre est une règle que personne n’a faite.',
  'rules.structure/alignment-doubtful.remedy':
    'Comparer les deux textes. Si un texte anglais plus ancien a été traduit, l’indiquer avec "urtext accept --edition". Rendre leur structure semblable, ou accepter le point avec "urtext accept".',
  'rules.structure/heading-level.level':
    'Niveau de titre {{shown}} inattendu pour {{item}}, {{expected}} attendu',
  'rules.structure/heading-level.levels':
    'Niveau de titre {{shown}} inattendu pour {{count}} titres, à partir de {{item}}, {{expected}} attendu',
  'rules.structure/heading-level.lost':
    '{{shown}} inattendu pour {{item}}, titre de niveau {{expected}} attendu',
  'rules.structure/heading-level.made': 'Titre inattendu pour {{item}}, {{expected}} attendu',
  'rules.structure/heading-level.summary': 'Les titres restent des titres du même niveau',
  'rules.structure/heading-level.rationale':
    'Le niveau d’un titre dit ce qu’il régit\u202f; un titre devenu paragraphe ne régit rien.',
  'rules.structure/heading-level.remedy': 'Commencer la ligne par autant de « # » que l’anglais.',
  'rules.structure/item-extra.extra':
    'Texte inattendu après {{item}}, aucun attendu : l’anglais n’en a pas l’équivalent',
  'rules.structure/item-extra.within':
    'Texte inattendu après {{item}}, aucun attendu : l’anglais n’en a pas l’équivalent, à moins qu’il ne fasse partie de ce qui précède ou de ce qui suit',
  'rules.structure/item-extra.english':
    'Texte anglais de {{item}} inattendu à côté de sa traduction, traduction seule attendue',
  'rules.structure/item-extra.section':
    'Texte inattendu après {{item}}, et {{count}} autres avec lui : l’anglais n’a rien qui leur corresponde',
  'rules.structure/item-extra.breaks':
    'Texte inattendu après {{item}} : il interrompt la liste, qui recommence à 1\u202f; l’anglais n’a rien qui lui corresponde',
  'rules.structure/item-extra.doubled': 'Seconde copie inattendue de {{item}}',
  'rules.structure/item-extra.summary': 'La traduction n’a rien que l’anglais n’ait pas',
  'rules.structure/item-extra.rationale':
    'Une phrase sans original anglais n’engage personne, mais ses lecteurs ne peuvent pas le savoir.',
  'rules.structure/item-extra.remedy':
    'Supprimer ce texte. Si c’est la traduction de quelque chose, le mettre là où l’anglais l’a.',
  'rules.structure/item-merged.merged': 'Point unique inattendu pour {{items}}, {{count}} attendus',
  'rules.structure/item-merged.indented':
    'Un seul point pour {{items}}, {{count}} attendus : la ligne du second est trop en retrait pour commencer un point',
  'rules.structure/item-merged.summary': 'Deux points de l’anglais n’en font pas un seul dans la traduction',
  'rules.structure/item-merged.rationale':
    'On ne peut renvoyer un à un à des points réunis, et tous les numéros suivants se décalent.',
  'rules.structure/item-merged.remedy': 'Diviser le texte comme l’anglais le divise.',
  'rules.structure/item-missing.missing': 'Point {{item}} manquant',
  'rules.structure/item-missing.uncertain':
    'Il manque un point ici, très probablement {{item}} : ses voisins conviennent presque aussi bien au texte alentour',
  'rules.structure/item-missing.alike':
    'Point {{item}} manquant, ainsi que d’autres points avec les mêmes mots ({{count}}) : {{places}}',
  'rules.structure/item-missing.row': 'Points manquants à la suite : {{count}}, de {{item}} à {{last}}',
  'rules.structure/item-missing.rowWithin':
    'Points manquants à la suite : {{count}}, de {{item}} à {{last}}, à moins que leurs mots ne se trouvent dans le texte qui précède',
  'rules.structure/item-missing.whole':
    'Points manquants : {{count}} sur {{all}}\u202f; presque rien n’est encore traduit',
  'rules.structure/item-missing.within':
    'Point {{item}} manquant, à moins que ses mots ne se trouvent dans le texte qui précède ou qui suit',
  'rules.structure/item-missing.summary': 'Chaque point de l’anglais a son équivalent dans la traduction',
  'rules.structure/item-missing.rationale':
    'Qui lit la traduction doit y trouver chaque règle que trouve celui qui lit l’anglais.',
  'rules.structure/item-missing.remedy': 'Traduire l’anglais indiqué ici et le mettre à cet endroit.',
  'rules.structure/item-number.number': 'Numéro {{shown}} inattendu pour {{item}}, {{expected}} attendu',
  'rules.structure/item-number.summary': 'Un point porte le numéro qu’il a dans l’anglais',
  'rules.structure/item-number.rationale':
    'Des renvois tels que « point 4 » doivent mener à la même règle dans chaque langue. Les chiffres de toute écriture comptent.',
  'rules.structure/item-number.remedy': 'Donner au point son numéro dans l’anglais.',
  'rules.structure/item-order.swapped':
    'Ordre inattendu : {{item}} et {{other}} occupent la place l’un de l’autre',
  'rules.structure/item-order.moved': 'Place de {{item}} inattendue : il ne figure pas là où l’anglais l’a',
  'rules.structure/item-order.sections':
    'Ordre des sections inattendu : {{item}} et d’autres ne figurent pas là où l’anglais les a',
  'rules.structure/item-order.many':
    'Ordre incertain : {{item}} et d’autres ne figurent peut-être pas là où l’anglais les a',
  'rules.structure/item-order.summary': 'Les points figurent dans l’ordre de l’anglais',
  'rules.structure/item-order.rationale':
    'On renvoie aux points par leur numéro et leur place : « point 4 » doit être la même règle dans chaque langue.',
  'rules.structure/item-order.remedy': 'Déplacer le texte à l’endroit que lui donne l’anglais.',
  'rules.structure/item-split.split': '{{count}} points inattendus pour {{item}}, un seul attendu',
  'rules.structure/item-split.summary': 'Un point de l’anglais n’en fait pas deux dans la traduction',
  'rules.structure/item-split.rationale':
    'Un point divisé donne aux lecteurs une règle de plus, et tous les numéros suivants se décalent.',
  'rules.structure/item-split.remedy': 'Réunir les parties comme l’anglais les a.',
  'rules.structure/nesting.kind': '{{shown}} inattendu pour {{item}}, {{expected}} attendu',
  'rules.structure/nesting.level': 'Niveau {{shown}} inattendu pour {{item}}, {{expected}} attendu',
  'rules.structure/nesting.kinds':
    '{{shown}} inattendu pour {{count}} points, de {{item}} à {{last}}, {{expected}} attendu',
  'rules.structure/nesting.levels':
    'Niveaux inattendus des points de {{item}} à {{last}} (nombre : {{count}}) : le premier est au niveau {{shown}}, {{expected}} attendu, et les autres s’écartent d’autant',
  'rules.structure/nesting.summary':
    'Les points gardent leur type et leur niveau : les numéros restent numéros, les puces restent puces',
  'rules.structure/nesting.rationale':
    'On ne peut plus renvoyer à un numéro devenu puce\u202f; un autre niveau change ce qui dépend de quoi.',
  'rules.structure/nesting.remedy':
    'Écrire le point comme l’anglais l’a : « 1. » pour un numéro, « - » pour une puce, avec le même retrait.',
  'rules.structure/section-missing.uncertain':
    'Il manque une section ici, très probablement « {{section}} » (points : {{count}}) : ses voisines conviennent presque aussi bien au texte alentour',
  'rules.structure/section-missing.elsewhere':
    'Il manque ici la section « {{section}} » (points : {{count}}), à moins qu’il ne s’agisse de la section sans équivalent après {{place}}',
  'rules.structure/section-missing.items': 'Points manquants à la suite : {{count}}, de {{first}} à {{last}}',
  'rules.structure/section-missing.itemsWithin':
    'Points manquants à la suite : {{count}}, de {{first}} à {{last}}, à moins que leurs mots ne se trouvent dans le texte qui précède',
  'rules.structure/section-missing.summary': 'Chaque section de l’anglais est dans la traduction',
  'rules.structure/section-missing.rationale':
    'Une traduction sans le préambule ou sans une liste est un autre document.',
  'rules.structure/section-missing.remedy':
    'Traduire la section et la mettre à cet endroit. Si seul l’anglais doit l’avoir, comme une liste des traductions, accepter le constat avec "urtext accept LANG --finding structure/section-missing".',
  'rules.structure/sentence-count.fewer':
    'Nombre de phrases inattendu dans {{item}} : {{shown}}, environ {{expected}} attendues',
  'rules.structure/sentence-count.summary': 'Un point de plusieurs phrases n’en a perdu aucune',
  'rules.structure/sentence-count.rationale':
    'Une phrase omise manque rarement à qui ne lit que la traduction.',
  'rules.structure/sentence-count.remedy':
    'Comparer les deux textes. Si tout est dit, accepter le point avec "urtext accept".',
  'rules.state/blank.blank': 'Point {{item}} blanc, traduction attendue : il ne contient rien de visible',
  'rules.state/blank.marks':
    'Point {{item}} fait seulement de « {{shown}} », traduction attendue : il ne contient aucun mot',
  'rules.state/blank.summary':
    'Aucun point n’est fait seulement d’espaces et de caractères invisibles, ni de seuls signes de ponctuation là où l’anglais a des mots',
  'rules.state/blank.rationale': 'Il paraît traduit à tout programme et il est vide pour tout lecteur.',
  'rules.state/blank.remedy': 'Traduire l’anglais indiqué ici.',
  'rules.state/final-changed.changed':
    'Modification de {{item}} non relue : il a été accepté à l’état {{state}} avec d’autres mots',
  'rules.state/final-changed.summary': 'Ce qui a été relu n’a pas été modifié depuis',
  'rules.state/final-changed.rationale':
    'Une relecture porte sur les mots qui ont été lus. D’autres mots demandent un nouvel examen.',
  'rules.state/final-changed.remedy':
    'Faire relire le point de nouveau et l’accepter avec "urtext accept --state reviewed".',
  'rules.state/fuzzy.fuzzy': 'Ébauche inattendue de {{item}} : il est marqué comme à retravailler',
  'rules.state/fuzzy.summary': 'Aucun point n’est encore marqué comme à retravailler',
  'rules.state/fuzzy.rationale':
    'Une conjecture de machine ou une ébauche inachevée n’est pas une traduction, si achevée qu’elle paraisse.',
  'rules.state/fuzzy.remedy':
    'Comparer le point avec l’anglais, le corriger et l’accepter avec "urtext accept".',
  'rules.state/lost-translation.summary': 'Ce qui a été traduit une fois est toujours là',
  'rules.state/lost-translation.rationale': 'Un registre sans son texte témoigne d’un travail perdu.',
  'rules.state/lost-translation.remedy': 'Remettre la traduction, ou supprimer aussi son registre.',
  'rules.state/partly-english.partly': 'Mots anglais inattendus dans {{item}} : « {{words}} »',
  'rules.state/partly-english.word':
    'Mot anglais inattendu « {{word}} » dans {{item}}, attendu « {{other}} » comme ailleurs dans ce point',
  'rules.state/partly-english.summary': 'Aucune phrase d’un point n’a été laissée en anglais',
  'rules.state/partly-english.rationale':
    'Un demi-point dit une demi-règle. Cela arrive quand un point s’allonge et que seul son nouveau début est traduit.',
  'rules.state/partly-english.remedy': 'Traduire les mots anglais qui sont marqués.',
  'rules.state/previous-missing.missing':
    'Édition plus ancienne manquante, celle dont l’anglais a servi à traduire {{item}}',
  'rules.state/previous-missing.summary':
    'L’anglais d’après lequel une traduction périmée a été faite est toujours là',
  'rules.state/previous-missing.rationale':
    'Sans l’ancien texte, nul ne peut montrer ce qui a changé, et tout le point est à relire.',
  'rules.state/previous-missing.remedy':
    'Garder chaque édition dans son fichier et l’inscrire dans document.json.',
  'rules.state/read-only-stale.older':
    'Formulation plus ancienne inattendue de {{item}} : c’est celle de l’édition {{edition}}',
  'rules.state/read-only-stale.summary':
    'Le texte protégé est celui de l’édition d’aujourd’hui, non d’une plus ancienne',
  'rules.state/read-only-stale.rationale':
    'Une mention juste pour l’édition précédente est une autre mention aujourd’hui : une autre année, un autre titulaire.',
  'rules.state/read-only-stale.remedy': 'Le remplacer par l’anglais de l’édition actuelle, mot pour mot.',
  'rules.state/regressed.below':
    '{{done}} % inattendus des points traduits et à jour, au moins {{floor}} % attendus',
  'rules.state/regressed.absent':
    'Traduction manquante, au moins {{floor}} % des points traduits et à jour attendus',
  'rules.state/regressed.summary':
    'Aucune traduction n’est tombée au-dessous du seuil que fixe la configuration',
  'rules.state/regressed.rationale':
    'Chaque changement de l’anglais et chaque point perdu abaissent un peu la part traduite et à jour. Nul n’en remarque la somme.',
  'rules.state/regressed.remedy':
    '"urtext status" montre quels points manquent, sont périmés ou sont encore en anglais : les traduire. Si moins suffit, abaisser "floor" dans la configuration.',
  'rules.state/same-as-source.same': 'Texte anglais inattendu pour {{item}}, traduction attendue',
  'rules.state/same-as-source.whole':
    'Texte anglais inattendu (points : {{count}}), traduction attendue : presque rien n’est encore traduit',
  'rules.state/same-as-source.summary': 'Aucun point ne figure en anglais là où une traduction est attendue',
  'rules.state/same-as-source.rationale':
    'Un point laissé en anglais n’atteint pas les lecteurs pour qui la traduction est faite.',
  'rules.state/same-as-source.remedy':
    'Le traduire. S’il est le même dans les deux langues, l’accepter avec "urtext accept".',
  'rules.state/source-version-unknown.unknown':
    'Texte anglais inconnu dans le registre de {{item}} : aucune édition ne l’a',
  'rules.state/source-version-unknown.summary': 'Le texte anglais que le registre nomme a bien été publié',
  'rules.state/source-version-unknown.rationale':
    'La traduction d’un texte que personne n’a publié peut dire n’importe quoi.',
  'rules.state/source-version-unknown.remedy':
    'Comparer le point avec l’anglais et l’accepter avec "urtext accept". Les registres ne s’écrivent pas à la main.',
  'rules.state/stale-cosmetic.cosmetic':
    'L’anglais de {{item}} n’a changé que par la ponctuation, les espaces ou les majuscules',
  'rules.state/stale-cosmetic.summary':
    'Signale un texte anglais qui n’a changé que par la ponctuation, les espaces ou les majuscules',
  'rules.state/stale-cosmetic.rationale':
    'Une virgule de plus ne rend pas vingt langues périmées, mais qui les relit peut vouloir le savoir.',
  'rules.state/stale-cosmetic.remedy': 'Il n’y a rien à faire. "urtext accept" fait disparaître la remarque.',
  'rules.state/stale-unknown.noRecord':
    'Registre de cette traduction manquant : nul ne sait d’après quel texte anglais elle a été faite',
  'rules.state/stale-unknown.noRecordFits':
    'Provenance de cette traduction non enregistrée : personne ne sait d’après quel anglais elle a été faite\u202f; l’édition {{edition}} convient le mieux (sûr à {{sure}} %)',
  'rules.state/stale-unknown.noUnit':
    'Point {{item}} absent du registre : nul ne sait d’après quel texte anglais il a été traduit',
  'rules.state/stale-unknown.summary':
    'Il est enregistré d’après quel texte anglais une traduction a été faite',
  'rules.state/stale-unknown.rationale':
    'Sans registre, nul ne remarquera que l’anglais change et non la traduction.',
  'rules.state/stale-unknown.remedy':
    'Comparer la traduction à l’anglais et l’enregistrer avec "urtext accept", avec "--edition" si elle a été faite d’après une édition plus ancienne.',
  'rules.state/stale.stale': 'Point {{item}} périmé : son anglais a changé depuis sa traduction',
  'rules.state/stale.editorial':
    'Point {{item}} périmé : son anglais a changé depuis sa traduction, semble-t-il seulement dans l’orthographe et de petits mots',
  'rules.state/stale.number':
    'Point {{item}} périmé : son anglais a changé depuis sa traduction, y compris un nombre',
  'rules.state/stale.negation':
    'Point {{item}} périmé : son anglais a changé depuis sa traduction, y compris ce qu’il nie ou excepte',
  'rules.state/stale.modality':
    'Point {{item}} périmé : son anglais a changé depuis sa traduction, y compris ce qu’il impose ou permet',
  'rules.state/stale.renumbered':
    'Point {{item}} périmé : son étiquette est passée de {{was}} à {{now}}, ses mots n’ont pas changé',
  'rules.state/stale.edited':
    'Point {{item}} périmé : modifié depuis son acceptation, et toujours enregistré comme fait d’après l’anglais plus ancien',
  'rules.state/stale.answered':
    'Point {{item}} périmé : modifié depuis son acceptation, semble-t-il pour suivre le changement, et toujours enregistré comme fait d’après l’anglais plus ancien',
  'rules.state/stale.unanswered':
    'Point {{item}} périmé : modifié depuis son acceptation, mais ce qui a changé dans l’anglais ne semble pas s’y trouver\u202f; toujours enregistré comme fait d’après l’anglais plus ancien',
  'rules.state/stale.summary':
    'Aucune traduction n’a été faite d’après un texte anglais plus ancien que celui d’aujourd’hui',
  'rules.state/stale.rationale':
    'L’anglais du point a changé depuis\u202f; sa traduction dit encore ce qu’elle disait avant.',
  'rules.state/stale.remedy':
    'Mettre la traduction à jour. Si elle dit déjà la même chose, l’accepter avec "urtext accept".',
  'rules.state/untranslated.empty': 'Point {{item}} vide, traduction attendue',
  'rules.state/untranslated.summary': 'Aucun point n’est vide',
  'rules.state/untranslated.rationale': 'Un point vide montre son numéro et cache sa règle au lecteur.',
  'rules.state/untranslated.remedy': 'Traduire l’anglais indiqué ici.',
  'rules.token/acronym.missing':
    'Sigle {{acronym}} manquant dans {{item}}, alors que la traduction le garde ailleurs',
  'rules.token/acronym.summary': 'Un sigle qu’une traduction garde ailleurs n’est mal écrit dans aucun point',
  'rules.token/acronym.rationale':
    'Les lecteurs cherchent partout le même nom court. Si une traduction met toujours un autre nom à sa place, rien ne manque.',
  'rules.token/acronym.remedy':
    'Mettre le sigle, ou indiquer ce qui en tient lieu sous « names » dans document.json.',
  'rules.token/cross-reference.missing': 'Renvoi à {{kind}} {{expected}} manquant dans {{item}}',
  'rules.token/cross-reference.summary': 'Un renvoi à un autre point nomme le point que l’anglais nomme',
  'rules.token/cross-reference.rationale': 'Un renvoi faux applique une autre règle.',
  'rules.token/cross-reference.remedy':
    'Mettre le numéro de l’anglais, en chiffres ou dans la numération de la langue.',
  'rules.token/currency-unit.changed': 'Monnaie {{shown}} inattendue dans {{item}}, {{expected}} attendu',
  'rules.token/currency-unit.missing': 'Monnaie manquante dans {{item}}, {{expected}} ou son nom attendu',
  'rules.token/currency-unit.summary': 'Les sommes d’argent sont dans la monnaie de l’anglais',
  'rules.token/currency-unit.rationale': 'Cinquante dollars ne sont pas cinquante euros.',
  'rules.token/currency-unit.remedy':
    'Mettre le signe de l’anglais, ou le nom de sa monnaie en toutes lettres.',
  'rules.token/date.month': 'Mois « {{shown}} » inattendu dans {{item}}, « {{expected}} » attendu',
  'rules.token/date.changed': 'Date {{shown}} inattendue dans {{item}}, {{expected}} attendu',
  'rules.token/date.ambiguous':
    'Date {{shown}} inattendue dans {{item}}, nom du mois attendu : le jour et le mois peuvent être pris l’un pour l’autre',
  'rules.token/date.summary':
    'Une date de l’anglais est le même jour dans la traduction, et ne se lit que d’une façon',
  'rules.token/date.rationale':
    'Un mois faux change le moment où une règle vaut, et « 03/04/2020 » est un autre jour pour un lecteur sur deux.',
  'rules.token/date.remedy':
    'Mettre le jour de l’anglais, avec le nom du mois ou sous la forme année, mois et jour.',
  'rules.token/email.missing': 'Adresse électronique {{address}} manquante dans {{item}}',
  'rules.token/email.extra':
    'Adresse électronique {{address}} inattendue dans {{item}} : l’anglais ne l’a pas',
  'rules.token/email.summary': 'Chaque adresse électronique de l’anglais est dans la traduction',
  'rules.token/email.rationale':
    'Qui écrit à une adresse modifiée n’écrit à personne, ou à quelqu’un d’autre.',
  'rules.token/email.remedy': 'Copier l’adresse depuis l’anglais.',
  'rules.token/link-target.changed':
    'Cible de lien « {{shown}} » inattendue dans {{item}}, « {{expected}} » attendu',
  'rules.token/link-target.missing': 'Lien vers « {{expected}} » manquant dans {{item}}',
  'rules.token/link-target.dead':
    'Lien inattendu vers « {{shown}} » dans {{item}} : il ne mène nulle part dans cette traduction',
  'rules.token/link-target.anchor':
    'Ancre « {{expected}} » de {{item}} manquante : des liens d’ailleurs y mènent',
  'rules.token/link-target.summary': 'Les liens internes au projet mènent là où mènent ceux de l’anglais',
  'rules.token/link-target.rationale':
    'Les adresses relatives et les ancres sont les premières à être traduites par erreur, et ne mènent alors nulle part.',
  'rules.token/link-target.remedy':
    'Copier la cible depuis l’anglais, ou nommer la même page dans la langue de la traduction.',
  'rules.token/link-text.lost': 'Lien manquant dans {{item}}, il en faut {{expected}} comme dans l’anglais',
  'rules.token/link-text.empty': 'Mots du lien vers « {{target}} » manquants dans {{item}}',
  'rules.token/link-text.english':
    'Mots anglais « {{words}} » inattendus pour un lien dans {{item}}, traduction attendue',
  'rules.token/link-text.title':
    'Mots anglais inattendus « {{words}} » que montre un lien ou une image dans {{item}} : une traduction est attendue',
  'rules.token/link-text.untitled':
    'Il manque des mots qui traduisent « {{words}} », que montre un lien ou une image dans {{item}}',
  'rules.token/link-text.summary':
    'Ce qui est un lien dans l’anglais est un lien dans la traduction, avec des mots',
  'rules.token/link-text.rationale':
    'Un lien sans mots ne peut être suivi, et un lien en anglais n’est pas compris.',
  'rules.token/link-text.remedy': 'Faire un lien des mots qui traduisent ceux du lien : « [mots](adresse) ».',
  'rules.token/number.changed': 'Nombre {{shown}} inattendu dans {{item}}, {{expected}} attendu',
  'rules.token/number.missing': 'Nombre {{expected}} manquant dans {{item}}',
  'rules.token/number.extra': 'Nombre {{shown}} inattendu dans {{item}} : l’anglais ne l’a pas',
  'rules.token/number.percent': 'Signe de pourcentage manquant après {{expected}} dans {{item}}',
  'rules.token/number.summary': 'Chaque nombre de l’anglais est dans la traduction, et aucun autre',
  'rules.token/number.rationale':
    'Un nombre modifié change ce que dit le texte, et les lecteurs ne peuvent pas le voir. Les chiffres de toute écriture comptent.',
  'rules.token/number.remedy':
    'Mettre le nombre de l’anglais. Si la langue le dit autrement, accepter le point avec "urtext accept".',
  'rules.token/placeholder.missing': 'Variable {{token}} manquante dans {{item}}',
  'rules.token/placeholder.extra': 'Variable {{token}} inattendue dans {{item}} : l’anglais ne l’a pas',
  'rules.token/placeholder.summary':
    'Chaque variable qu’un programme remplit est dans la traduction telle que dans l’anglais',
  'rules.token/placeholder.rationale':
    'Un programme cherche exactement ces signes\u202f; une variable traduite n’est jamais remplie.',
  'rules.token/placeholder.remedy': 'Copier la variable depuis l’anglais.',
  'rules.token/proper-name.missing': 'Nom « {{name}} » manquant dans {{item}}',
  'rules.token/proper-name.dropped':
    'Nom {{name}} manquant dans {{item}} : l’anglais le cite à cet endroit et la traduction le garde ailleurs',
  'rules.token/proper-name.misspelt':
    'Nom inattendu « {{shown}} » dans {{item}}, attendu « {{name}} » comme en anglais',
  'rules.token/proper-name.summary':
    'Chaque nom que le document garde est dans la traduction, et aucun nom en lettres latines n’est mal écrit',
  'rules.token/proper-name.rationale':
    'Une règle qui nomme quelqu’un dit autre chose quand le nom est perdu ou mal orthographié.',
  'rules.token/proper-name.remedy':
    'Mettre le nom, ou une de ses formes inscrites sous « names » dans document.json pour cette langue.',
  'rules.token/url.changed': 'Adresse {{shown}} inattendue dans {{item}}, {{expected}} attendu',
  'rules.token/url.missing': 'Adresse {{expected}} manquante dans {{item}}',
  'rules.token/url.extra': 'Adresse {{shown}} inattendue dans {{item}} : l’anglais ne l’a pas',
  'rules.token/url.summary': 'Chaque adresse web de l’anglais est dans la traduction',
  'rules.token/url.rationale':
    'Un lien perdu ou qui mène ailleurs envoie les lecteurs vers un autre texte que celui que nomme l’anglais.',
  'rules.token/url.remedy': 'Mettre l’adresse de l’anglais, ou la même page dans la langue de la traduction.',
  'rules.term/defined-term-consistency.differs':
    '« {{rendering}} » manquant dans {{item}} : c’est ainsi que {{definition}} traduit le terme défini « {{term}} »',
  'rules.term/defined-term-consistency.summary': 'Un terme que le texte définit a partout la même traduction',
  'rules.term/defined-term-consistency.rationale':
    'Ce qui est défini une fois vaut partout où figure le terme. Un autre mot ressemble à une autre chose, dont rien n’est défini.',
  'rules.term/defined-term-consistency.remedy':
    'Employer le mot de la définition. Si le point est juste sans lui, accepter le constat avec "urtext accept".',
  'rules.term/forbidden.instead':
    '« {{shown}} » inattendu pour « {{term}} » dans {{item}}, {{expected}} attendu',
  'rules.term/forbidden.forTerm':
    '« {{shown}} » inattendu pour « {{term}} » dans {{item}} : le glossaire l’interdit',
  'rules.term/forbidden.anywhere': '« {{shown}} » inattendu dans {{item}} : le glossaire l’interdit',
  'rules.term/forbidden.summary': 'Aucun mot que le glossaire interdit ne figure dans une traduction',
  'rules.term/forbidden.rationale':
    'Quelqu’un a écarté ce mot, le plus souvent parce qu’il signifie autre chose pour les lecteurs.',
  'rules.term/forbidden.remedy':
    'Employer le mot convenu. Si celui-ci est juste, l’ôter de la colonne « Forbidden » du glossaire.',
  'rules.term/inconsistent.differs':
    'Traduction de {{item}} inattendue, celle de {{other}} attendue : l’anglais est le même',
  'rules.term/inconsistent.summary': 'La même phrase anglaise a la même traduction partout où elle figure',
  'rules.term/inconsistent.rationale': 'Les lecteurs prennent deux formulations pour deux règles.',
  'rules.term/inconsistent.remedy': 'Choisir l’une des traductions.',
  'rules.term/modality.permits':
    '« {{shown}} » inattendu dans {{item}}, obligation attendue comme dans l’anglais',
  'rules.term/modality.leaves-open':
    '« {{shown}} » inattendu dans {{item}}, recommandation attendue comme dans l’anglais',
  'rules.term/modality.keyword':
    '« {{shown}} » inattendu dans {{item}}, « {{expected}} » attendu comme dans l’anglais',
  'rules.term/modality.obliges':
    '« {{shown}} » inattendu dans {{item}}, permission attendue comme dans l’anglais',
  'rules.term/modality.summary':
    'Ce à quoi l’anglais oblige, la traduction ne fait pas que le permettre, ni l’inverse',
  'rules.term/modality.rationale':
    '« Peut » au lieu de « doit » ôte sa force à une règle, et « doit » au lieu de « peut » en crée une que personne n’a décidée.',
  'rules.term/modality.remedy': 'Mettre le verbe que la langue a pour celui de l’anglais.',
  'rules.term/must-translate.english': 'Anglais « {{shown}} » inattendu dans {{item}}, {{expected}} attendu',
  'rules.term/must-translate.summary': 'Un terme que le glossaire traduit n’est pas laissé en anglais',
  'rules.term/must-translate.rationale':
    'Un lecteur qui a besoin de la traduction ne connaît pas le mot anglais.',
  'rules.term/must-translate.remedy':
    'Le traduire. Si la langue emploie aussi le mot anglais, l’ajouter à la colonne « Translation ».',
  'rules.term/negation.missing': 'Négation manquante dans {{item}} : l’anglais dit non',
  'rules.term/negation.summary': 'Ce que l’anglais interdit ou nie, la traduction l’interdit ou le nie',
  'rules.term/negation.rationale':
    'Un « ne pas » perdu transforme une règle en son contraire, et la phrase se lit toujours bien.',
  'rules.term/negation.remedy':
    'Mettre la négation. Si la langue le dit autrement, accepter le point avec "urtext accept".',
  'rules.term/required.missing': 'Traduction de « {{term}} » manquante dans {{item}}, {{expected}} attendu',
  'rules.term/required.summary': 'Un terme du glossaire est traduit comme convenu',
  'rules.term/required.rationale':
    'Une chose a un seul nom dans un texte contraignant\u202f; un autre mot ressemble à une autre chose.',
  'rules.term/required.remedy':
    'Employer le mot convenu. Si un autre est juste aussi, l’ajouter au glossaire, séparé par un point-virgule.',
  'rules.term/reused.same':
    'Traduction de {{item}} inattendue : c’est celle de {{other}}, et l’anglais diffère',
  'rules.term/reused.summary': 'Deux points différents de l’anglais n’ont pas la même traduction',
  'rules.term/reused.rationale': 'L’un d’eux a été copié par-dessus l’autre, et ce qu’il disait est perdu.',
  'rules.term/reused.remedy': 'Traduire le point qui n’est pas ce que dit son anglais.',
  'rules.meaning/older-edition.older':
    'Texte inattendu dans {{item}} : il correspond mieux à l’édition {{edition}}. De {{older}} mots qu’elle seule contient, {{foundThen}} ont été trouvés\u202f; de {{now}} mots nouveaux depuis, {{foundNow}}',
  'rules.meaning/older-edition.summary':
    'Aucun point sans registre ne dit ce que seule une édition antérieure de son anglais dit',
  'rules.meaning/older-edition.rationale':
    'Quand l’anglais change et que personne n’a noté de quoi une traduction est issue, l’ancien texte reste là et se lit bien. Seules sont examinées les langues pour lesquelles urtext.config.json indique un dictionnaire bilingue, et les documents de plus d’une édition.',
  'rules.meaning/older-edition.remedy':
    'Traduire ce qui a changé depuis cette édition. Si le texte dit ce que l’anglais dit aujourd’hui, accepter le point avec "urtext accept".',
  'rules.meaning/opposite.opposite':
    '« {{shown}} » inattendu dans {{item}} : il signifie « {{opposite}} », et rien n’a été trouvé pour « {{expected}} »',
  'rules.meaning/opposite.summary': 'Aucun mot de l’anglais n’est rendu par son contraire',
  'rules.meaning/opposite.rationale':
    '« Privé » pour « public » ou « avant » pour « après » retourne une règle, et la phrase se lit toujours bien. Seules sont examinées les langues pour lesquelles urtext.config.json nomme un dictionnaire bilingue.',
  'rules.meaning/opposite.remedy':
    'Mettre le mot de l’anglais. Si la phrase dit la même chose, accepter le point avec "urtext accept".',
  'rules.meaning/replaced.other':
    'Texte inattendu dans {{item}} : sur {{asked}} mots anglais cherchés, {{found}} ont été trouvés\u202f; il a ceux de {{other}}',
  'rules.meaning/replaced.nothing':
    'Texte inattendu dans {{item}} : sur {{asked}} mots anglais cherchés, {{found}} ont été trouvés. Non trouvés : {{missing}}',
  'rules.meaning/replaced.summary': 'Chaque texte traduit l’anglais sous lequel il se trouve',
  'rules.meaning/replaced.rationale':
    'Un texte de la bonne longueur sous le bon numéro peut dire tout autre chose, et qui ne connaît pas les deux langues n’en voit rien. Seules sont examinées les langues pour lesquelles urtext.config.json nomme un dictionnaire bilingue, comme dans "dictionaries": { "de": "/usr/share/dictd/freedict-eng-deu" }.',
  'rules.meaning/replaced.remedy':
    'Comparer les deux textes. Mettre la traduction de ce point\u202f; si c’en est une, seulement plus libre, accepter le point avec "urtext accept".',
  'rules.meaning/sentence-added.added':
    'Phrase inattendue dans {{item}} : « {{sentence}} ». De ses mots, {{asked}} sont dans les dictionnaires, et l’anglais en a {{found}}',
  'rules.meaning/sentence-added.summary': 'Aucune phrase d’un point n’est sans anglais',
  'rules.meaning/sentence-added.rationale':
    'Ce qu’une traduction ajoute est une règle que personne n’a faite, sous un numéro auquel on se fie. Seules sont examinées les langues pour lesquelles urtext.config.json nomme un dictionnaire bilingue.',
  'rules.meaning/sentence-added.remedy':
    'Supprimer la phrase. Si l’anglais le dit en d’autres mots, accepter le point avec "urtext accept".',
  'rules.meaning/sentence-omitted.omitted':
    'Phrase absente de {{item}} : « {{sentence}} ». De ses mots anglais, {{asked}} ont été cherchés et {{found}} trouvés. Non trouvés : {{missing}}',
  'rules.meaning/sentence-omitted.summary': 'Chaque phrase d’un point a son équivalent dans la traduction',
  'rules.meaning/sentence-omitted.rationale':
    'Une phrase omise au milieu d’un paragraphe échappe à quiconque lit la traduction. Seules sont examinées les langues pour lesquelles urtext.config.json nomme un dictionnaire bilingue.',
  'rules.meaning/sentence-omitted.remedy':
    'Traduire la phrase. Si elle est là en d’autres mots, accepter le point avec "urtext accept".',
  'rules.text/brackets.unbalanced':
    '« {{shown}} » inattendu dans {{item}}, parenthèses ou crochets ouverts et fermés attendus',
  'rules.text/brackets.missing':
    'Parenthèses ou crochets manquants dans {{item}}, il en faut {{expected}} comme dans l’anglais',
  'rules.text/brackets.summary':
    'Chaque parenthèse ou crochet est ouvert et fermé, et ceux de l’anglais sont là',
  'rules.text/brackets.rationale': 'Une parenthèse perdue change ce à quoi se rattache une exception.',
  'rules.text/brackets.remedy':
    'Ouvrir ou fermer la parenthèse ou le crochet. Ceux de pleine chasse comptent comme les autres.',
  'rules.text/case.small': 'Minuscule inattendue au début de {{item}}',
  'rules.text/case.summary':
    'Un point commence par une majuscule là où les points de cette traduction le font',
  'rules.text/case.rationale': 'Une minuscule au début est souvent ce qui reste d’une phrase plus longue.',
  'rules.text/case.remedy':
    'Voir s’il manque des mots au début, et mettre une majuscule à la première lettre.',
  'rules.text/danda.bar':
    '« {{shown}} » inattendu dans {{item}}, « । » attendu comme dans le reste de la traduction',
  'rules.text/danda.summary':
    'Les phrases d’un texte à dandas se terminent par des dandas, non par des barres ou des points',
  'rules.text/danda.rationale':
    'Une barre du clavier ressemble à un danda et n’en est pas un : la recherche et la lecture à voix haute n’en tiennent pas compte.',
  'rules.text/danda.remedy': 'Écrire « । ».',
  'rules.text/double-space.double': 'Second espace inattendu dans {{item}}',
  'rules.text/double-space.summary': 'Un seul espace sépare les mots, non deux',
  'rules.text/double-space.rationale': 'Un second espace se trouve souvent là où un mot a été supprimé.',
  'rules.text/double-space.remedy': 'En supprimer un.',
  'rules.text/doubled-mark.doubled': '« {{shown}} » inattendu dans {{item}}, un seul signe attendu',
  'rules.text/doubled-mark.summary':
    'Aucune virgule, aucun point ni point-virgule ne figure deux fois ou à côté d’un autre',
  'rules.text/doubled-mark.rationale':
    'C’est ce qui reste d’une phrase modifiée, comme « ,, » là où un mot a été retiré.',
  'rules.text/doubled-mark.remedy': 'Supprimer le signe en trop.',
  'rules.text/doubled-word.doubled': 'Second « {{word}} » inattendu dans {{item}}',
  'rules.text/doubled-word.summary': 'Aucun mot ne figure deux fois de suite par erreur',
  'rules.text/doubled-word.rationale':
    'Cela montre qu’une phrase a été modifiée et non relue. Les langues qui redoublent des mots sont laissées telles quelles.',
  'rules.text/doubled-word.remedy': 'Supprimer l’un des deux.',
  'rules.text/ellipsis.dots': '« {{shown}} » inattendu dans {{item}} : l’anglais n’omet rien',
  'rules.text/ellipsis.summary': 'Là où l’anglais n’omet rien, la traduction non plus',
  'rules.text/ellipsis.rationale':
    'Trois points dans une traduction tiennent souvent lieu de mots que quelqu’un voulait traduire plus tard.',
  'rules.text/ellipsis.remedy': 'Traduire ce que les points remplacent, ou les supprimer.',
  'rules.text/end-punctuation.missing': 'Signe manquant à la fin de {{item}}, « {{expected}} » attendu',
  'rules.text/end-punctuation.changed':
    '« {{shown}} » inattendu à la fin de {{item}}, « {{expected}} » attendu',
  'rules.text/end-punctuation.extra':
    '« {{shown}} » inattendu à la fin de {{item}}, rien attendu comme dans l’anglais',
  'rules.text/end-punctuation.summary':
    'Un point se termine par le signe que cette traduction met à la fin de tels points',
  'rules.text/end-punctuation.rationale':
    'Un point d’interrogation ou un point final qui manque est souvent la trace de mots qui manquent.',
  'rules.text/end-punctuation.remedy': 'Mettre le signe que la langue a pour celui de l’anglais.',
  'rules.text/grammar.found': 'LanguageTool à propos de « {{text}} » dans {{item}} : {{message}} ({{rule}})',
  'rules.text/grammar.replace':
    'LanguageTool à propos de « {{text}} » dans {{item}} : {{message}} Peut-être {{suggestions}} ({{rule}})',
  'rules.text/grammar.remove':
    'LanguageTool à propos de « {{text}} » dans {{item}} : {{message}} Peut-être à supprimer ({{rule}})',
  'rules.text/grammar.outdated':
    'Le rapport {{report}} a été établi sur un autre texte. Faire relire le texte par LanguageTool',
  'rules.text/grammar.summary': 'LanguageTool n’a rien à redire à la traduction',
  'rules.text/grammar.rationale':
    'Une faute de grammaire donne à un texte contraignant un air négligé, et le rend parfois ambigu. urtext n’exécute pas LanguageTool : il lit les rapports en JSON que vous lui faites écrire, là où urtext.config.json l’indique, comme dans "grammar": "reports/{lang}/{document}.json".',
  'rules.text/grammar.remedy':
    'Corriger la phrase et faire relire le texte par LanguageTool. Si elle est juste, accepter le constat avec "urtext accept", ou désactiver la règle dans LanguageTool.',
  'rules.text/half-width.half':
    '« {{shown}} » inattendu dans {{item}}, « {{expected}} » attendu comme dans le reste de la traduction',
  'rules.text/half-width.summary':
    'Les signes entre caractères chinois et japonais sont aussi larges que dans le reste de la traduction',
  'rules.text/half-width.rationale':
    'Une virgule ou un point du clavier latin passe facilement inaperçu dans une ligne de caractères larges.',
  'rules.text/half-width.remedy': 'Mettre le signe large, comme ailleurs dans la traduction.',
  'rules.text/kashida.kashida': 'Kashida inattendue dans « {{word}} » dans {{item}}',
  'rules.text/kashida.summary': 'Les mots en écriture arabe ne sont pas étirés par des kashidas',
  'rules.text/kashida.rationale':
    'Les mots étirés ne sont pas trouvés par la recherche et sont cassés par d’autres polices.',
  'rules.text/kashida.remedy':
    'Supprimer la kashida\u202f; les programmes de composition étirent les mots là où il le faut.',
  'rules.text/long.long':
    'Longueur de {{item}} inattendue : {{factor}} fois ce que laissent attendre les autres points',
  'rules.text/long.summary':
    'Aucun point n’est beaucoup plus long que ne le laissent attendre les longueurs des autres',
  'rules.text/long.rationale': 'Quelque chose a pu être ajouté, ou deux points réunis en un seul.',
  'rules.text/long.remedy':
    'Comparer les deux textes. Si rien n’a été ajouté, accepter le point avec "urtext accept".',
  'rules.text/multiple-capitals.capitals': 'Majuscules inattendues dans « {{word}} » dans {{item}}',
  'rules.text/multiple-capitals.summary': 'Aucun mot n’a deux majuscules puis des minuscules par erreur',
  'rules.text/multiple-capitals.rationale':
    'La touche des majuscules a été tenue trop longtemps, comme dans « THe ».',
  'rules.text/multiple-capitals.remedy':
    'Écrire les lettres en minuscules. Les mots que l’anglais a aussi sont laissés tels quels.',
  'rules.text/native-digits.mixed': 'Chiffres de deux écritures inattendus dans « {{shown}} » dans {{item}}',
  'rules.text/native-digits.other':
    'Chiffres « {{shown}} » inattendus dans {{item}}, ceux du reste de la traduction attendus',
  'rules.text/native-digits.summary':
    'Un nombre est en chiffres d’une seule écriture, et une traduction dans ceux de la langue ou en ASCII',
  'rules.text/native-digits.rationale':
    'Des chiffres de deux écritures dans un même nombre sont illisibles, et dans un même texte ils ont l’air d’un rapiéçage.',
  'rules.text/native-digits.remedy': 'Écrire le nombre dans les chiffres du reste de la traduction.',
  'rules.text/punctuation-spacing.before': 'Espace inattendu avant « {{mark}} » dans {{item}}',
  'rules.text/punctuation-spacing.no-space': 'Espace manquant avant « {{mark}} » dans {{item}}',
  'rules.text/punctuation-spacing.inside': 'Espace manquante à l’intérieur de « {{mark}} » dans {{item}}',
  'rules.text/punctuation-spacing.after': 'Espace manquant après « {{mark}} » dans {{item}}',
  'rules.text/punctuation-spacing.summary':
    'Des espaces précèdent et suivent les signes comme dans le reste de la traduction',
  'rules.text/punctuation-spacing.rationale':
    'Un signe mal placé gêne la lecture, se retrouve séparé en fin de ligne et montre souvent où des mots ont été coupés.',
  'rules.text/punctuation-spacing.remedy':
    'Mettre l’espace comme le fait la langue : aucun avant une virgule, en français un avant « ; », « : », « ! » et « ? ».',
  'rules.text/quotes.unbalanced':
    '« {{shown}} » inattendu dans {{item}}, guillemets ouverts et fermés attendus',
  'rules.text/quotes.missing':
    'Guillemets manquants dans {{item}}, il en faut {{expected}} comme dans l’anglais',
  'rules.text/quotes.style':
    '{{shown}} inattendu dans {{item}}, {{expected}} attendu selon l’usage de la langue',
  'rules.text/quotes.extra':
    'Guillemets inattendus autour de « {{shown}} » dans {{item}} : l’anglais donne le nom sans guillemets',
  'rules.text/quotes.summary':
    'Les guillemets sont ouverts et fermés, tels que la langue les met, et autour de ce que l’anglais cite',
  'rules.text/quotes.rationale': 'Sans les guillemets, on ne sait plus de qui sont les mots.',
  'rules.text/quotes.remedy': 'Mettre les guillemets de la langue autour des mots, comme dans l’anglais.',
  'rules.text/short.short':
    'Longueur de {{item}} inattendue : {{percent}} % de ce que laissent attendre les autres points',
  'rules.text/short.summary':
    'Aucun point n’est beaucoup plus court que ne le laissent attendre les longueurs des autres',
  'rules.text/short.rationale': 'Une phrase a pu être omise.',
  'rules.text/short.remedy':
    'Comparer les deux textes. Si rien ne manque, accepter le point avec "urtext accept".',
  'rules.text/spelling.unknown': 'Mot inconnu « {{word}} » dans {{item}}',
  'rules.text/spelling.alike': 'Mot inconnu « {{word}} » dans {{item}}, peut-être {{suggestions}}',
  'rules.text/spelling.most':
    '{{percent}} % des mots ne sont pas dans le dictionnaire {{dictionary}} : c’est peut-être celui d’une autre langue',
  'rules.text/spelling.summary': 'Chaque mot est dans le dictionnaire que le projet indique pour la langue',
  'rules.text/spelling.rationale':
    'Un mot mal orthographié est une négligence que tout le monde voit, et parfois un autre mot. Seules sont vérifiées les langues pour lesquelles urtext.config.json indique un dictionnaire Hunspell, comme dans "spelling": { "de": "node_modules/dictionary-de" }.',
  'rules.text/spelling.remedy':
    'Corriger le mot. S’il est juste, l’inscrire dans words.txt à côté de la traduction, un mot par ligne, ou le mettre dans le glossaire.',
  'rules.text/start-punctuation.start': '« {{shown}} » inattendu au début de {{item}}',
  'rules.text/start-punctuation.summary':
    'Un point commence par un mot et non par un signe qui appartient à la fin d’un autre',
  'rules.text/start-punctuation.rationale':
    'Un signe au début est ce qui reste de mots coupés, ou y a été déplacé par erreur.',
  'rules.text/start-punctuation.remedy':
    'Supprimer le signe, ou remettre les mots qui le précèdent. Les questions en espagnol commencent par « ¿ ».',
  'rules.text/tripled-letter.tripled': '« {{letters}} » inattendu dans « {{word}} » dans {{item}}',
  'rules.text/tripled-letter.summary': 'Aucune lettre ne figure trois fois de suite par erreur',
  'rules.text/tripled-letter.rationale':
    'Presque aucun mot n’en a trois\u202f; une touche a été tenue trop longtemps. Les langues qui ont de tels mots sont laissées telles quelles.',
  'rules.text/tripled-letter.remedy': 'Supprimer la lettre en trop.',
  'rules.text/wrong-language.other':
    'Langue de {{item}} inattendue : seuls {{percent}} % de son orthographe sont connus du reste de la traduction',
  'rules.text/wrong-language.summary': 'Chaque point est dans la langue du reste de la traduction',
  'rules.text/wrong-language.rationale':
    'Un point collé depuis une traduction dans une autre langue paraît achevé et ne dit rien à ses lecteurs.',
  'rules.text/wrong-language.remedy':
    'Mettre la traduction dans la langue du fichier. Si c’est juste, accepter le point avec "urtext accept".',
  'rules.text/wrong-script.script': 'Écriture {{shown}} inattendue dans {{item}}, {{expected}} attendu',
  'rules.text/wrong-script.variant': 'Chinois {{shown}} inattendu dans {{item}}, {{expected}} attendu',
  'rules.text/wrong-script.summary':
    'Chaque point est dans l’écriture de la traduction, le chinois simplifié et le traditionnel étant distingués',
  'rules.text/wrong-script.rationale':
    'Un point dans une autre écriture a été copié d’ailleurs, et beaucoup de lecteurs ne peuvent pas le lire.',
  'rules.text/wrong-script.remedy':
    'Écrire le point dans l’écriture de la balise de langue. Les noms peuvent rester tels quels.',
  'rules.markup/chars-around-tags.glued': 'Espace manquant avant « {{shown}} » dans {{item}}',
  'rules.markup/chars-around-tags.summary':
    'Un lien ou un mot mis en relief n’est pas collé au mot qui précède ou qui suit',
  'rules.markup/chars-around-tags.rationale':
    'Deux mots n’en font plus qu’un quand l’espace à côté d’une marque se perd.',
  'rules.markup/chars-around-tags.remedy': 'Remettre l’espace, ou prendre le mot entier dans la marque.',
  'rules.markup/code.changed': 'Code inattendu dans {{item}} : celui de l’anglais est attendu',
  'rules.markup/code.older': 'Code inattendu dans {{item}} : c’est celui de l’édition {{edition}}',
  'rules.markup/code.missing': 'Code {{item}} manquant',
  'rules.markup/code.translated':
    'Il n’est pas sûr que le code d’exemple fonctionne encore : des noms ou des textes y ont été traduits à partir de {{item}}',
  'rules.markup/code.span': '« {{shown}} » inattendu dans {{item}} : le code « {{expected}} » est attendu',
  'rules.markup/code.lost': 'Code « {{expected}} » manquant dans {{item}}',
  'rules.markup/code.unmarked': 'Marques de code manquantes autour de « {{expected}} » dans {{item}}',
  'rules.markup/code.summary':
    'Le code est dans la traduction comme en anglais : blocs et noms dans le texte',
  'rules.markup/code.rationale':
    'Les lecteurs le copient. Une commande d’une édition antérieure, ou traduite, ne fonctionne pas.',
  'rules.markup/code.remedy':
    'Copier le code de l’anglais. Les commentaires, les phrases entre guillemets et les mots entre chevrons peuvent être traduits.',
  'rules.markup/emphasis.missing':
    'Mise en relief manquante dans {{item}}, il en faut {{expected}} comme dans l’anglais',
  'rules.markup/emphasis.fewer':
    'Nombre de passages en gras inattendu dans {{item}} : {{shown}}, {{expected}} attendus comme dans l’anglais',
  'rules.markup/emphasis.summary':
    'Là où des mots de l’anglais sont mis en relief, il y en a aussi dans la traduction',
  'rules.markup/emphasis.rationale':
    'La mise en relief dit de quoi traite un point, comme le fait un « ne pas » en gras. Les langues mettent les mots étrangers en italique et les titres entre des signes qui leur sont propres : une mise en relief plus fréquente ou autre que dans l’anglais n’est pas relevée.',
  'rules.markup/emphasis.remedy':
    'Marquer les mots qui traduisent ceux mis en relief. Pour l’italique, le gras ou des guillemets conviennent.',
  'rules.markup/lang-attribute.other':
    'lang="{{shown}}" inattendu dans {{item}}, « {{lang}} » ou la langue de l’élément anglais attendu',
  'rules.markup/lang-attribute.summary': 'Un élément qui nomme une langue nomme celle de ses mots',
  'rules.markup/lang-attribute.rationale':
    'Les lecteurs d’écran prononcent et les navigateurs coupent les mots d’après cette langue.',
  'rules.markup/lang-attribute.remedy':
    'Nommer la langue de la traduction, ou « en » pour les mots qui restent en anglais.',
  'rules.markup/marker.changed': '« {{shown}} » inattendu : « {{expected}} » est attendu comme en anglais',
  'rules.markup/marker.missing': '« {{expected}} » manquant',
  'rules.markup/marker.delimiter':
    'Ligne de tirets manquante sous l’en-tête du tableau à {{item}} : sans elle, ce n’est pas un tableau',
  'rules.markup/marker.flattened':
    'Tableau inattendu sur une seule ligne : chaque rangée est attendue sur la sienne',
  'rules.markup/marker.box': '« {{shown}} » inattendu dans {{item}} : « {{expected}} » est attendu',
  'rules.markup/marker.strikes':
    '« {{shown}} » barré de façon inattendue dans {{item}} : deux « ~ » barrent ce qui est entre eux\u202f; écrire « ～ », « – » ou « \\~ »',
  'rules.markup/marker.struck':
    'Texte barré manquant dans {{item}} : ce qui est barré en anglais vaut de nouveau',
  'rules.markup/marker.summary':
    'Ce qui dit d’un texte ce qu’il est reste comme en anglais : sortes de remarques, deuxièmes lignes de tableaux, cases de tâches',
  'rules.markup/marker.rationale':
    'Les programmes ne connaissent « [!WARNING] » et « :::note » qu’en anglais, et un tableau qu’à la ligne de tirets sous son en-tête.',
  'rules.markup/marker.remedy':
    'Copier la marque de l’anglais\u202f; les mots qui l’entourent sont traduits.',
  'rules.markup/md-syntax.broken':
    '« {{shown}} » inattendu dans les mots de {{item}}, balisage fonctionnel attendu',
  'rules.markup/md-syntax.summary': 'Aucune marque de Markdown ne reste dans ce que voient les lecteurs',
  'rules.markup/md-syntax.rationale':
    'De telles marques montrent qu’un lien ou une mise en relief a été cassé en traduisant, le plus souvent par un espace ou par un signe manquant.',
  'rules.markup/md-syntax.remedy':
    'Écrire la marque comme dans l’anglais : « **mots** » sans espaces à l’intérieur, « [mots](adresse) » sans espace entre les deux.',
  'rules.markup/placeholder-token.missing':
    '« {{shown}} » ou sa traduction entre crochets manquant dans {{item}}',
  'rules.markup/placeholder-token.summary':
    'Un champ que remplissent les utilisateurs du texte, comme « [INSERT NAME] », reste un champ à remplir dans la traduction',
  'rules.markup/placeholder-token.rationale':
    'Un champ perdu ou rempli sans le dire fait dire à un modèle quelque chose sur quelqu’un.',
  'rules.markup/placeholder-token.remedy': 'Traduire les mots entre crochets et garder les crochets.',
  'rules.markup/tags.missing': '{{tag}} manquant dans {{item}}',
  'rules.markup/tags.extra': '{{tag}} inattendu dans {{item}} : l’anglais n’en a pas là',
  'rules.markup/tags.open': '{{tag}} inattendu dans {{item}}, élément ouvert et fermé une seule fois attendu',
  'rules.markup/tags.summary': 'Un point a les éléments HTML de l’anglais, chacun ouvert et fermé',
  'rules.markup/tags.rationale':
    'Un élément perdu emporte son sens, et un élément laissé ouvert s’étend au reste de la page.',
  'rules.markup/tags.remedy': 'Mettre les éléments de l’anglais autour des mots qui traduisent les leurs.',
  'rules.markup/unsafe-html.script':
    '{{shown}} inattendu, texte attendu : cela peut s’exécuter dans le navigateur du lecteur',
  'rules.markup/unsafe-html.handler': 'Gestionnaire d’événement inattendu dans {{shown}}, texte attendu',
  'rules.markup/unsafe-html.link': 'Cible de lien « {{shown}} » inattendue, adresse d’une page attendue',
  'rules.markup/unsafe-html.raw': 'HTML {{shown}} inattendu, texte attendu : l’anglais n’a pas cet élément',
  'rules.markup/unsafe-html.summary':
    'Une traduction n’a pas de HTML que l’anglais n’ait pas, ni scripts ni liens qui s’exécutent',
  'rules.markup/unsafe-html.rationale':
    'Les traductions viennent de nombreuses mains et sont affichées sur les pages de l’organisation. Ce qui s’y exécute ne doit pas venir avec elles.',
  'rules.markup/unsafe-html.remedy':
    'Supprimer le balisage. Un lien mène à une page, par « https: » ou par une adresse relative.',
  'rules.char/bidi-control.override': 'Forçage de direction {{code}} inattendu dans {{item}}',
  'rules.char/bidi-control.unbalanced':
    'Contrôle de direction {{code}} inattendu dans {{item}}, contrôle ouvert et fermé attendu',
  'rules.char/bidi-control.needless':
    'Contrôle de direction {{code}} inattendu dans {{item}} : rien n’y est écrit de droite à gauche',
  'rules.char/bidi-control.summary':
    'Aucun contrôle de la direction d’écriture ne retourne les mots ni n’est laissé ouvert',
  'rules.char/bidi-control.rationale':
    'Un forçage montre d’autres mots que ceux qui sont là, et ce qui est laissé ouvert retourne le texte qui suit. Les deux ont servi à tromper des lecteurs.',
  'rules.char/bidi-control.remedy':
    'Supprimer le contrôle, ou fermer ce qu’il ouvre. Marques et isolats conviennent dans les textes écrits de droite à gauche.',
  'rules.char/bom.bom': 'Indicateur d’ordre des octets inattendu au début du fichier',
  'rules.char/bom.summary': 'Le fichier ne commence pas par un indicateur d’ordre des octets',
  'rules.char/bom.rationale':
    'UTF-8 n’en a pas besoin, et les programmes qui ne s’y attendent pas le prennent pour une partie du premier mot.',
  'rules.char/bom.remedy': 'Enregistrer le fichier en UTF-8 sans indicateur d’ordre des octets.',
  'rules.char/confusable.mixed':
    'Lettre {{letter}} ({{code}}) inattendue dans « {{word}} » dans {{item}} : le mot est dans une autre écriture',
  'rules.char/confusable.summary':
    'Aucun mot n’a de lettre d’une autre écriture qui ne fait que ressembler à l’une des siennes',
  'rules.char/confusable.rationale':
    'Un tel mot n’est pas trouvé par la recherche, est mal lu à voix haute et peut faire ressembler un nom à un autre.',
  'rules.char/confusable.remedy': 'Ressaisir le mot dans une seule écriture.',
  'rules.char/control.control': 'Caractère de contrôle {{code}} inattendu dans {{item}}',
  'rules.char/control.private':
    'Caractère à usage privé {{code}} inattendu dans {{item}} : il signifie autre chose dans chaque police',
  'rules.char/control.summary':
    'Aucun caractère de contrôle, demi-caractère ou caractère à usage privé n’est dans le texte',
  'rules.char/control.rationale':
    'Les contrôles et les moitiés de caractères abîment les fichiers en chemin, et les caractères à usage privé sont autres ailleurs.',
  'rules.char/control.remedy': 'Le supprimer, ou écrire le caractère voulu.',
  'rules.char/invisible.invisible': 'Caractère invisible {{code}} inattendu dans {{item}}',
  'rules.char/invisible.summary':
    'Il n’y a pas de caractère que personne ne voit et dont l’écriture n’a pas besoin',
  'rules.char/invisible.rationale':
    'La recherche, la comparaison et la lecture à voix haute butent sur les caractères sans largeur, et des mots peuvent s’y cacher.',
  'rules.char/invisible.remedy':
    'Le supprimer. Les liants et les marques de coupure dont l’écriture a besoin sont laissés tels quels.',
  'rules.char/line-endings.mixed':
    'Fin de ligne {{shown}} inattendue, {{expected}} attendu comme dans le reste du fichier',
  'rules.char/line-endings.old': 'Fin de ligne CR inattendue, LF ou CR LF attendu',
  'rules.char/line-endings.summary': 'Toutes les lignes d’un fichier se terminent de la même façon',
  'rules.char/line-endings.rationale':
    'Des fins de ligne mélangées font apparaître comme modifiées, dans une comparaison, des lignes qui ne le sont pas.',
  'rules.char/line-endings.remedy': 'Enregistrer le fichier avec un seul type de fin de ligne.',
  'rules.char/mojibake.lost': 'Caractère de remplacement inattendu dans {{item}} : un caractère a été perdu',
  'rules.char/mojibake.question':
    '« {{shown}} » inattendu dans {{item}} : des lettres se sont perdues dans un codage qui ne les a pas',
  'rules.char/mojibake.garbled':
    '« {{shown}} » inattendu dans {{item}}, « {{expected}} » attendu : de l’UTF-8 a été lu comme autre chose',
  'rules.char/mojibake.summary': 'Aucun caractère n’a été perdu ou altéré en passant par un autre encodage',
  'rules.char/mojibake.rationale':
    'Ce qui a été lu dans le mauvais encodage n’est pas ce qui a été écrit, et souvent nul ne peut plus dire ce que c’était.',
  'rules.char/mojibake.remedy': 'Copier de nouveau le texte depuis l’endroit où il était juste, en UTF-8.',
  'rules.char/nbsp.stray': 'Espace insécable inattendu dans {{item}} : il ne retient rien',
  'rules.char/nbsp.summary':
    'Aucun espace insécable ne figure à côté d’un autre espace ou au bord d’un point',
  'rules.char/nbsp.rationale':
    'Là, il ne retient rien\u202f; il est resté d’un autre programme et laisse des trous.',
  'rules.char/nbsp.remedy': 'Le supprimer.',
  'rules.meta/attribution-unproven.unproven':
    'Relecteur « {{name}} » inattendu dans l’en-tête du fichier : le registre ne connaît aucune relecture sous ce nom',
  'rules.meta/attribution-unproven.summary':
    'Un relecteur que nomme l’en-tête du fichier a relu quelque chose, d’après le registre',
  'rules.meta/attribution-unproven.rationale':
    'Un nom sous un texte que personne de ce nom n’a lu trompe les lecteurs et la personne nommée.',
  'rules.meta/attribution-unproven.remedy':
    'Faire relire les points et les accepter sous ce nom, ou supprimer le nom.',
  'rules.meta/date.impossible': 'Date « {{date}} » de {{item}} inattendue, jour attendu tel que 2003-01-31',
  'rules.meta/date.summary': 'Les dates du registre sont des jours du calendrier',
  'rules.meta/date.rationale': 'Une date impossible ne dit rien du moment où un point a été accepté.',
  'rules.meta/date.remedy': 'Accepter le point de nouveau\u202f; la date est écrite par la commande.',
  'rules.meta/direction.wrong':
    'Direction « {{shown}} » inattendue pour une traduction en « {{lang}} », « {{expected}} » attendu',
  'rules.meta/direction.summary':
    'Ce qui indique la direction d’écriture d’une traduction l’indique correctement',
  'rules.meta/direction.rationale':
    'Écrites dans la mauvaise direction, les phrases se disloquent et les signes se retrouvent du mauvais côté.',
  'rules.meta/direction.remedy':
    'Mettre « rtl » pour les langues écrites de droite à gauche, « ltr » pour les autres, ou l’omettre.',
  'rules.meta/language-mismatch.script':
    'Écriture {{shown}} inattendue pour une traduction en « {{lang}} », {{expected}} attendu',
  'rules.meta/language-mismatch.declared':
    'Langue « {{shown}} » inattendue dans l’en-tête du fichier d’une traduction en « {{lang}} »',
  'rules.meta/language-mismatch.summary': 'Une traduction est dans la langue qu’indique son dossier',
  'rules.meta/language-mismatch.rationale':
    'Sous un mauvais nom, une traduction n’est lue par aucun de ceux qui en ont besoin, et est vérifiée selon de mauvaises règles.',
  'rules.meta/language-mismatch.remedy': 'Déplacer le fichier dans le dossier de sa langue.',
  'rules.meta/language-tag.tag': 'Balise de langue « {{shown}} » inattendue, « {{expected}} » attendu',
  'rules.meta/language-tag.summary':
    'Le dossier d’une traduction porte le nom d’une balise de langue canonique',
  'rules.meta/language-tag.rationale':
    'Les programmes qui cherchent « he » ne trouvent pas « iw ». BCP 47 donne à chaque langue une seule balise canonique.',
  'rules.meta/language-tag.remedy': 'Renommer le dossier.',
  'rules.meta/provenance-missing.missing':
    'Origine de la traduction manquante, human, machine ou machine-reviewed attendu',
  'rules.meta/provenance-missing.summary':
    'Une traduction dotée d’une étiquette mais sans registre dit si elle est due à des personnes ou à des machines',
  'rules.meta/provenance-missing.rationale':
    'Les lecteurs se fient différemment aux deux, et de plus en plus de lois veulent que ce soit dit.',
  'rules.meta/provenance-missing.remedy':
    'Ajouter « origin: human », « machine » ou « machine-reviewed » dans l’en-tête du fichier, ou accepter les points pour qu’il y ait un registre.',
  'rules.meta/reviewer-missing.missing': 'Relecteur de {{item}} manquant : l’état est {{state}}',
  'rules.meta/reviewer-missing.summary': 'Ce que le registre dit relu a été relu par quelqu’un',
  'rules.meta/reviewer-missing.rationale': 'Une relecture sans nom ne prouve rien.',
  'rules.meta/reviewer-missing.remedy':
    'Accepter le point de nouveau avec le nom du relecteur, ou ramener son état à translated.',
  'rules.meta/self-review.same':
    'Relecteur « {{name}} » de {{item}} inattendu, quelqu’un d’autre que le traducteur attendu',
  'rules.meta/self-review.summary': 'Personne n’a relu sa propre traduction',
  'rules.meta/self-review.rationale':
    'Qui a écrit une phrase y lit ce qui était voulu, non ce qui s’y trouve.',
  'rules.meta/self-review.remedy':
    'Demander à quelqu’un d’autre de relire le point, et l’accepter sous ce nom.',
  'rules.meta/translator-missing.summary': 'Le registre dit qui a traduit',
  'rules.meta/translator-missing.rationale':
    'Les lecteurs veulent savoir à qui s’adresser, et les traducteurs veulent être nommés.',
  'rules.meta/translator-missing.remedy': 'Accepter de nouveau les points avec "--translator".',
  'rules.meta/unknown-language.summary': 'Chaque dossier de traductions porte le nom d’une langue',
  'rules.meta/unknown-language.rationale':
    'Les règles, les noms et les écritures dépendent de la langue\u202f; un dossier qui n’en nomme aucune ne peut être vérifié.',
  'rules.meta/unknown-language.remedy':
    'Donner au dossier le nom d’une balise de langue BCP 47 telle que « de », « pt-BR » ou « zh-Hans ». Si « translations » dans urtext.config.json contient des motifs, « languages » peut préciser à la place quelle langue son nom désigne.',
  'rules.file/not-utf8.summary': 'Chaque texte est en UTF-8',
  'rules.file/not-utf8.rationale':
    'Les programmes qui devinent un encodage se trompent, et le lecteur voit d’autres lettres.',
  'rules.file/not-utf8.remedy': 'Enregistrer le fichier en UTF-8.',
  'rules.file/orphan.summary': 'Chaque traduction appartient à un document du projet',
  'rules.file/orphan.rationale':
    'Un fichier qui n’appartient à rien n’est vérifié par personne et est lu par quelqu’un.',
  'rules.file/orphan.remedy': 'Renommer le fichier d’après son document, ou le supprimer.',
  'rules.file/unparseable.summary': 'Chaque fichier peut être lu comme ce que dit son nom',
  'rules.file/unparseable.rationale':
    'Ce qui ne peut être lu ne peut être vérifié, et le silence passerait pour une réussite.',
  'rules.file/unparseable.remedy': 'Corriger le fichier à l’endroit indiqué.',
  'rules.file/unreadable.summary': 'Chaque fichier du projet peut être ouvert',
  'rules.file/unreadable.rationale':
    'Une traduction qui ne peut être ouverte n’est pas une traduction qui a passé la vérification.',
  'rules.file/unreadable.remedy':
    'Donner au fichier les droits d’accès voulus, le mettre dans le projet, ou le diviser s’il est trop grand.',
  'rules.xliff/annotation.summary': 'Chaque annotation dit ce que son type demande',
  'rules.xliff/annotation.rationale':
    'Un commentaire vide n’apprend rien à qui traduit, et d’une annotation générique on ne sait si ses mots sont à traduire.',
  'rules.xliff/annotation.remedy':
    'Donner à un commentaire soit une valeur, soit un renvoi à une note, et à une annotation générique l’attribut translate.',
  'rules.xliff/hints.summary':
    'Les indications d’édition s’accordent entre elles, et les cibles les respectent',
  'rules.xliff/hints.rationale':
    'Elles disent quels codes peuvent être copiés, supprimés et déplacés : une cible qui fait autrement abîme le document que l’on en tire.',
  'rules.xliff/hints.remedy':
    'Remettre les codes dans la cible comme dans la source, ou corriger les indications.',
  'rules.xliff/inline.summary': 'Le sous-type d’un code en ligne appartient à son type',
  'rules.xliff/inline.rationale':
    'Les outils montrent le gras, l’italique et les sauts de ligne d’après le sous-type\u202f; ce que la norme ne définit pas, ils le montrent mal ou pas du tout.',
  'rules.xliff/inline.remedy':
    'Corriger type et subType : les valeurs de préfixe xlf sont celles de la norme, les autres demandent un préfixe propre.',
  'rules.xliff/language.summary': 'Les sources et les cibles sont dans les langues que le fichier déclare',
  'rules.xliff/language.rationale':
    'Les outils choisissent l’orthographe, les termes et le sens d’écriture d’après la langue\u202f; sans elle, beaucoup n’ouvrent pas le fichier.',
  'rules.xliff/language.remedy':
    'Corriger les langues du fichier (srcLang et trgLang\u202f; dans XLIFF 1.2, source-language et target-language), ou le xml:lang qui les contredit.',
  'rules.xliff/module.summary':
    'Ce qui figure dans un module est ce que le module prévoit, complet et sans contradiction',
  'rules.xliff/module.rationale':
    'Les outils écartent un module qui enfreint ses propres règles, et avec lui ce qu’il aurait appris à qui traduit.',
  'rules.xliff/module.remedy': 'Corriger l’élément indiqué, ou omettre le module.',
  'rules.xliff/order.summary': 'Chaque cible d’une unité a sa propre place dans l’ordre des cibles',
  'rules.xliff/order.rationale':
    'L’ordre dit comment les parties d’une traduction se suivent : s’il se contredit, chaque outil les assemble autrement.',
  'rules.xliff/order.remedy':
    'Numéroter les cibles de l’unité de sorte que chaque place ne soit prise qu’une fois.',
  'rules.xliff/pairing.summary':
    'Tout début de code ou d’annotation a sa fin dans l’unité, et toute fin son début',
  'rules.xliff/pairing.rationale':
    'Un code dont il manque une moitié met en forme trop ou trop peu, jusqu’à tout le reste du document.',
  'rules.xliff/pairing.remedy':
    'Rétablir la moitié qui manque, dans son ordre\u202f; marquer un code comme isolé si son autre moitié est dans une autre unité.',
  'rules.xliff/partial.summary': 'Une unité est traduite dans tous ses segments ou dans aucun',
  'rules.xliff/partial.rationale': 'Une moitié d’unité paraît traduite, et le reste manque dans le texte.',
  'rules.xliff/partial.remedy': 'Traduire les segments restants.',
  'rules.xliff/reference.summary':
    'Ce à quoi un code renvoie existe : données, notes, autres unités, code qu’il copie',
  'rules.xliff/reference.rationale':
    'Un renvoi qui ne mène nulle part perd le balisage ou le texte qu’il représente.',
  'rules.xliff/reference.remedy': 'Corriger le renvoi, ou rétablir ce à quoi il mène.',
  'rules.xliff/size.summary': 'Une traduction a la longueur que son fichier permet',
  'rules.xliff/size.rationale': 'Ce qui est trop long est coupé là où c’est affiché ou enregistré.',
  'rules.xliff/size.remedy': 'Traduire plus court, ou faire changer la limite là d’où vient le fichier.',
  'rules.xliff/skeleton.summary': 'Le squelette d’un fichier a soit un contenu, soit un renvoi',
  'rules.xliff/skeleton.rationale':
    'Le squelette est le document sans ses textes : sans lui, rien ne peut être assemblé à partir des traductions.',
  'rules.xliff/skeleton.remedy':
    'Rétablir son contenu ou son renvoi\u202f; omettre le squelette s’il n’y en a pas.',
  'rules.xliff/state.summary': 'L’état d’un segment s’accorde avec ce qu’il contient',
  'rules.xliff/state.rationale':
    'Tout état autre qu’initial promet une traduction : sans elle, un travail que personne n’a fait compte comme fait.',
  'rules.xliff/state.remedy':
    'Traduire le segment ou ramener son état à initial\u202f; un sous-état demande un état à côté de lui et un préfixe autre que xlf.',
  'rules.xliff/structure.summary':
    'Les éléments et les attributs sont là où XLIFF les prévoit, avec des valeurs qu’il admet',
  'rules.xliff/structure.rationale':
    'Les outils passent sur ce qu’ils n’attendent pas, et avec lui sur les traductions qu’il contient.',
  'rules.xliff/structure.remedy':
    'Corriger l’élément indiqué, ou exporter le fichier de nouveau avec un outil qui suit la norme.',
  'rules.xliff/unique-id.summary':
    'Deux parties d’un fichier n’ont pas le même identifiant là où XLIFF en exige de différents',
  'rules.xliff/unique-id.rationale':
    'Les traductions reviennent par leurs identifiants : de deux unités qui ont le même, l’une reçoit la traduction de l’autre.',
  'rules.xliff/unique-id.remedy':
    'Donner à la seconde un identifiant qui lui soit propre\u202f; les codes d’une traduction gardent ceux qu’ils ont dans la source.',
  'rules.xliff/unread.summary': 'Tout ce que contient le fichier est lu',
  'rules.xliff/unread.rationale':
    'Les unités binaires peuvent elles aussi contenir des textes, et rien n’en est vérifié.',
  'rules.xliff/unread.remedy':
    'Vérifier le contenu de l’unité binaire par un autre moyen, ou l’exclure de l’export.',
  'rules.xliff/validation.summary': 'Une traduction respecte les règles que son fichier lui donne',
  'rules.xliff/validation.rationale':
    'Celui qui a écrit le fichier en a besoin ainsi : un nom qui reste, un signe qu’un programme attend.',
  'rules.xliff/validation.remedy':
    'Changer la traduction jusqu’à ce qu’elle respecte la règle, ou désactiver la règle dans cette unité.',
  'rules.xliff/version.summary':
    'Le fichier est du XLIFF 1.0 à 1.2 ou 2.0 à 2.2, avec l’espace de noms de sa version',
  'rules.xliff/version.rationale':
    'Chaque version a ses propres éléments : lu comme une autre, un fichier semble n’avoir aucune traduction.',
  'rules.xliff/version.remedy': 'Exporter le fichier de nouveau dans l’une de ces versions.',
  'rules.po/entry.summary':
    'Chaque entrée a son anglais et une traduction qui lui convient, et pas de formes plurielles',
  'rules.po/entry.rationale':
    'Sans l’un des deux, il n’y a pas de traduction, ou rien qu’elle traduise\u202f; des formes plurielles, toutes sauf la première sont ignorées\u202f; et gettext refuse un fichier dont les formes ou les fins de ligne ne conviennent pas.',
  'rules.po/entry.remedy':
    'Compléter l’entrée\u202f; de deux traductions en garder une\u202f; écrire les formes d’un pluriel comme des entrées à part.',
  'rules.po/file.summary': 'Le fichier est du PO en UTF-8 et a des entrées',
  'rules.po/file.rationale':
    'Lues dans le mauvais encodage, des lettres en deviennent d’autres, et un fichier vide ressemble à un fichier terminé.',
  'rules.po/file.remedy':
    'Enregistrer le fichier en UTF-8, avec charset=UTF-8 dans l’en-tête, comme le fait "msgconv -t UTF-8 -o NEW OLD"\u202f; ou l’exporter de nouveau.',
  'rules.po/obsolete.summary': 'Le fichier n’a pas d’entrées obsolètes',
  'rules.po/obsolete.rationale':
    'Les entrées obsolètes traduisent ce que le texte n’a plus : on les garde pour les réutiliser, et elles n’appartiennent à rien.',
  'rules.po/obsolete.remedy': 'Les garder comme mémoire, ou les supprimer avec "msgattrib --no-obsolete".',
  'rules.po/syntax.summary': 'Chaque ligne du fichier est du PO',
  'rules.po/syntax.rationale':
    'gettext refuse un fichier qui a une telle ligne\u202f; d’autres outils devinent, et omettent ou joignent des textes sans un mot.',
  'rules.po/syntax.remedy':
    'Corriger la ligne indiquée : une chaîne est entre guillemets et finit sur sa ligne, et une barre oblique inverse s’écrit deux fois.',
  'rules.po/unique.summary': 'Deux entrées n’ont pas le même contexte et le même anglais',
  'rules.po/unique.rationale':
    'De deux entrées pareilles, l’une est utilisée et l’autre écartée, et laquelle varie d’un outil à l’autre.',
  'rules.po/unique.remedy': 'Supprimer l’une des deux, ou les distinguer par msgctxt.',
  'rules.json/file.summary': 'Le fichier est un objet JSON en UTF-8',
  'rules.json/file.rationale': 'Ce qui n’est pas du JSON, aucun programme ne le lit, pas même en partie.',
  'rules.json/file.remedy':
    'Corriger le fichier à l’endroit indiqué\u202f; souvent, une virgule ou un guillemet manque juste avant.',
  'rules.json/value.summary':
    'Chaque clé figure une seule fois et a un texte pour valeur, et rien ne les précède',
  'rules.json/value.rationale':
    'De deux valeurs d’une clé, les programmes prennent la dernière, et ce qui n’est pas un texte n’est pas une traduction\u202f; devant une marque d’ordre des octets, bien des programmes s’arrêtent.',
  'rules.json/value.remedy':
    'Supprimer l’une des clés\u202f; écrire la valeur comme un texte entre guillemets, sans imbrication\u202f; enregistrer le fichier en UTF-8 sans marque d’ordre des octets.',
  'rules.tbx/root.summary': 'Un fichier de termes est du TBX : son élément racine est tbx ou martif',
  'rules.tbx/root.rationale': 'Des termes lus dans un autre vocabulaire ne seraient que devinés.',
  'rules.tbx/root.remedy': 'Exporter les termes de nouveau en TBX (ISO 30042).',
  'rules.xml/bounds.summary':
    'Le fichier respecte les limites : taille, profondeur, nombre d’éléments et d’attributs',
  'rules.xml/bounds.rationale':
    'On lit aussi des fichiers d’inconnus : celui qui est fait pour épuiser la mémoire ne doit pas arrêter la vérification.',
  'rules.xml/bounds.remedy': 'Diviser le fichier, ou exporter moins d’unités à la fois.',
  'rules.xml/doctype.summary': 'Le fichier n’a pas de déclaration de type de document',
  'rules.xml/doctype.rationale':
    'Une déclaration de type de document peut faire entrer d’autres fichiers et enfler quelques lignes en gigaoctets\u202f; aucun format d’échange n’en a besoin.',
  'rules.xml/doctype.remedy':
    'Supprimer la déclaration qui commence par <!DOCTYPE, ou exporter le fichier de nouveau.',
  'rules.xml/encoding.summary':
    'Le fichier est en UTF-8, ou en UTF-16 avec indicateur d’ordre des octets, et ne déclare pas d’autre encodage',
  'rules.xml/encoding.rationale':
    'Un encodage deviné change des lettres en d’autres, et qui ne lit pas la langue ne le voit pas.',
  'rules.xml/encoding.remedy':
    'Enregistrer le fichier en UTF-8, avec une déclaration qui le dit, ou sans déclaration.',
  'rules.xml/well-formed.summary': 'Le fichier est du XML bien formé',
  'rules.xml/well-formed.rationale':
    'D’un fichier qui enfreint les règles de XML, chaque programme lit autre chose, ou rien.',
  'rules.xml/well-formed.remedy': 'Corriger le fichier à l’endroit indiqué, ou l’exporter de nouveau.',
  'rules.exchange/codes.summary':
    'Une traduction a les codes de son anglais, chacun aussi souvent et autour de mots',
  'rules.exchange/codes.rationale':
    'Les codes représentent l’emphase, les liens et le reste du balisage : ce que représentait un code perdu manque dans le document.',
  'rules.exchange/codes.remedy':
    'Remettre les codes autour des mots auxquels ils appartiennent, et retirer ceux que l’anglais n’a pas.',
  'rules.label/status-conflict.conflict':
    'Statut « {{shown}} » inattendu dans l’en-tête du fichier (points non relus : {{count}})',
  'rules.structure/section-missing.missing':
    'Section « {{section}} » manquante (points : {{count}}, de {{first}} à {{last}})',
  'rules.structure/item-missing.below': 'Il manque {{item}} et {{count}} points au-dessous',
  'rules.meta/translator-missing.missing':
    'Traducteur manquant dans le registre (points concernés : {{count}}, le premier est {{item}})',
};
