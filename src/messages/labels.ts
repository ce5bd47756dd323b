/** What a derivative work says of how its texts were made, in the language of the text; Markdown. */

import { primaryLanguage } from '../languages/registry.ts';

type Labels = Readonly<Record<string, string>>;

const labels: Readonly<Record<string, Labels>> = {
  en: {
    'label.reason':
      'Found when this text was built: the name of the organization, or a warning that was let pass',
    'label.source': 'The translations were made from this text.',
    'label.unknown': 'How this translation was made is not recorded.',
    'label.draft':
      'Draft. Some of this translation is not accepted yet, or is older than the text that it was made from.',
    'label.draftElsewhere':
      'Draft. Some of the translations of this text are not accepted yet, or are older than this text.',
    'label.machine.none': 'Translated by machine; not reviewed.',
    'label.machine.part': 'Translated by machine; reviewed in part.',
    'label.machine.all': 'Translated by machine; reviewed.',
    'label.human.none': 'Translated by people; not reviewed.',
    'label.human.part': 'Translated by people; reviewed in part.',
    'label.human.all': 'Translated by people; reviewed.',
    'label.mixed.none': 'Translated in part by machine; not reviewed.',
    'label.mixed.part': 'Translated in part by machine; reviewed in part.',
    'label.mixed.all': 'Translated in part by machine; reviewed.',
  },
  de: {
    'label.source': 'Die Übersetzungen wurden nach diesem Text angefertigt.',
    'label.unknown': 'Wie diese Übersetzung entstanden ist, ist nicht festgehalten.',
    'label.draft':
      'Entwurf. Teile dieser Übersetzung sind noch nicht angenommen oder älter als der Text, nach dem sie entstanden ist.',
    'label.draftElsewhere':
      'Entwurf. Teile der Übersetzungen dieses Textes sind noch nicht angenommen oder älter als dieser Text.',
    'label.machine.none': 'Maschinell übersetzt; nicht geprüft.',
    'label.machine.part': 'Maschinell übersetzt; teilweise geprüft.',
    'label.machine.all': 'Maschinell übersetzt; geprüft.',
    'label.human.none': 'Von Menschen übersetzt; nicht geprüft.',
    'label.human.part': 'Von Menschen übersetzt; teilweise geprüft.',
    'label.human.all': 'Von Menschen übersetzt; geprüft.',
    'label.mixed.none': 'Teilweise maschinell übersetzt; nicht geprüft.',
    'label.mixed.part': 'Teilweise maschinell übersetzt; teilweise geprüft.',
    'label.mixed.all': 'Teilweise maschinell übersetzt; geprüft.',
  },
  es: {
    'label.source': 'Las traducciones se hicieron a partir de este texto.',
    'label.unknown': 'No consta cómo se hizo esta traducción.',
    'label.draft':
      'Borrador. Partes de esta traducción aún no están aceptadas o son anteriores al texto del que se hizo.',
    'label.draftElsewhere':
      'Borrador. Partes de las traducciones de este texto aún no están aceptadas o son anteriores a este texto.',
    'label.machine.none': 'Traducción automática; sin revisar.',
    'label.machine.part': 'Traducción automática; revisada en parte.',
    'label.machine.all': 'Traducción automática; revisada.',
    'label.human.none': 'Traducción humana; sin revisar.',
    'label.human.part': 'Traducción humana; revisada en parte.',
    'label.human.all': 'Traducción humana; revisada.',
    'label.mixed.none': 'Traducción en parte automática; sin revisar.',
    'label.mixed.part': 'Traducción en parte automática; revisada en parte.',
    'label.mixed.all': 'Traducción en parte automática; revisada.',
  },
  fr: {
    'label.source': 'Les traductions ont été faites à partir de ce texte.',
    'label.unknown': 'La manière dont cette traduction a été faite n’est pas consignée.',
    'label.draft':
      'Projet. Des parties de cette traduction ne sont pas encore acceptées ou sont antérieures au texte dont elle est issue.',
    'label.draftElsewhere':
      'Projet. Des parties des traductions de ce texte ne sont pas encore acceptées ou sont antérieures à ce texte.',
    'label.machine.none': 'Traduction automatique\u202f; non relue.',
    'label.machine.part': 'Traduction automatique\u202f; relue en partie.',
    'label.machine.all': 'Traduction automatique\u202f; relue.',
    'label.human.none': 'Traduction humaine\u202f; non relue.',
    'label.human.part': 'Traduction humaine\u202f; relue en partie.',
    'label.human.all': 'Traduction humaine\u202f; relue.',
    'label.mixed.none': 'Traduction en partie automatique\u202f; non relue.',
    'label.mixed.part': 'Traduction en partie automatique\u202f; relue en partie.',
    'label.mixed.all': 'Traduction en partie automatique\u202f; relue.',
  },
  ru: {
    'label.source': 'Переводы выполнены с этого текста.',
    'label.unknown': 'Как был выполнен этот перевод, не указано.',
    'label.draft': 'Проект. Части этого перевода еще не приняты или старше текста, с которого он выполнен.',
    'label.draftElsewhere': 'Проект. Части переводов этого текста еще не приняты или старше этого текста.',
    'label.machine.none': 'Машинный перевод; не проверен.',
    'label.machine.part': 'Машинный перевод; проверен частично.',
    'label.machine.all': 'Машинный перевод; проверен.',
    'label.human.none': 'Перевод выполнен людьми; не проверен.',
    'label.human.part': 'Перевод выполнен людьми; проверен частично.',
    'label.human.all': 'Перевод выполнен людьми; проверен.',
    'label.mixed.none': 'Перевод частично машинный; не проверен.',
    'label.mixed.part': 'Перевод частично машинный; проверен частично.',
    'label.mixed.all': 'Перевод частично машинный; проверен.',
  },
  'zh-Hans': {
    'label.source': '各译文均译自本文。',
    'label.unknown': '本译文的翻译方式未有记录。',
    'label.draft': '草稿。本译文的部分内容尚未被接受，或早于其所依据的文本。',
    'label.draftElsewhere': '草稿。本文的部分译文尚未被接受，或早于本文。',
    'label.machine.none': '本译文由机器翻译，未经审校。',
    'label.machine.part': '本译文由机器翻译，部分经过审校。',
    'label.machine.all': '本译文由机器翻译，经过审校。',
    'label.human.none': '本译文由人工翻译，未经审校。',
    'label.human.part': '本译文由人工翻译，部分经过审校。',
    'label.human.all': '本译文由人工翻译，经过审校。',
    'label.mixed.none': '本译文部分由机器翻译，未经审校。',
    'label.mixed.part': '本译文部分由机器翻译，部分经过审校。',
    'label.mixed.all': '本译文部分由机器翻译，经过审校。',
  },
  ja: {
    'label.source': '翻訳は、この文書を基に作成された。',
    'label.unknown': 'この翻訳の作成方法は記録されていない。',
    'label.draft': '草案。この翻訳の一部は、まだ承認されていないか、翻訳元の文書より古いものである。',
    'label.draftElsewhere':
      '草案。この文書の翻訳の一部は、まだ承認されていないか、この文書より古いものである。',
    'label.machine.none': '機械翻訳によるものであり、校閲を経ていない。',
    'label.machine.part': '機械翻訳によるものであり、一部は校閲を経ている。',
    'label.machine.all': '機械翻訳によるものであり、校閲を経ている。',
    'label.human.none': '人による翻訳であり、校閲を経ていない。',
    'label.human.part': '人による翻訳であり、一部は校閲を経ている。',
    'label.human.all': '人による翻訳であり、校閲を経ている。',
    'label.mixed.none': '一部は機械翻訳によるものであり、校閲を経ていない。',
    'label.mixed.part': '一部は機械翻訳によるものであり、一部は校閲を経ている。',
    'label.mixed.all': '一部は機械翻訳によるものであり、校閲を経ている。',
  },
  hi: {
    'label.source': 'अनुवाद इस पाठ से किए गए हैं।',
    'label.unknown': 'यह अनुवाद किस प्रकार किया गया, यह दर्ज नहीं है।',
    'label.draft': 'प्रारूप। इस अनुवाद के कुछ भाग अभी स्वीकृत नहीं हैं, या उस पाठ से पुराने हैं जिससे यह किया गया।',
    'label.draftElsewhere': 'प्रारूप। इस पाठ के अनुवादों के कुछ भाग अभी स्वीकृत नहीं हैं, या इस पाठ से पुराने हैं।',
    'label.machine.none': 'मशीन द्वारा अनूदित; समीक्षा नहीं हुई।',
    'label.machine.part': 'मशीन द्वारा अनूदित; आंशिक समीक्षा हुई।',
    'label.machine.all': 'मशीन द्वारा अनूदित; समीक्षा हो चुकी है।',
    'label.human.none': 'मानव द्वारा अनूदित; समीक्षा नहीं हुई।',
    'label.human.part': 'मानव द्वारा अनूदित; आंशिक समीक्षा हुई।',
    'label.human.all': 'मानव द्वारा अनूदित; समीक्षा हो चुकी है।',
    'label.mixed.none': 'अंशतः मशीन द्वारा अनूदित; समीक्षा नहीं हुई।',
    'label.mixed.part': 'अंशतः मशीन द्वारा अनूदित; आंशिक समीक्षा हुई।',
    'label.mixed.all': 'अंशतः मशीन द्वारा अनूदित; समीक्षा हो चुकी है।',
  },
  ar: {
    'label.source': 'أُعدت الترجمات انطلاقًا من هذا النص.',
    'label.unknown': 'لم يُسجَّل كيف أُعدت هذه الترجمة.',
    'label.draft': 'مسودة. أجزاء من هذه الترجمة لم تُقبل بعد، أو هي أقدم من النص الذي تُرجمت منه.',
    'label.draftElsewhere': 'مسودة. أجزاء من ترجمات هذا النص لم تُقبل بعد، أو هي أقدم منه.',
    'label.machine.none': 'ترجمة آلية؛ لم تُراجَع.',
    'label.machine.part': 'ترجمة آلية؛ روجعت جزئيًا.',
    'label.machine.all': 'ترجمة آلية؛ روجعت.',
    'label.human.none': 'ترجمة بشرية؛ لم تُراجَع.',
    'label.human.part': 'ترجمة بشرية؛ روجعت جزئيًا.',
    'label.human.all': 'ترجمة بشرية؛ روجعت.',
    'label.mixed.none': 'ترجمة آلية جزئيًا؛ لم تُراجَع.',
    'label.mixed.part': 'ترجمة آلية جزئيًا؛ روجعت جزئيًا.',
    'label.mixed.all': 'ترجمة آلية جزئيًا؛ روجعت.',
  },
};

/** The words of a label in a language, or in the nearest that has some; English where there is none. */
export function labelIn(lang: string, key: string): string {
  const tag = /^zh(?:$|-Hans|-CN|-SG)/.test(lang) ? 'zh-Hans' : lang;
  const own = labels[tag] ?? (tag.startsWith('zh') ? undefined : labels[primaryLanguage(tag)]);
  return (own ?? labels['en'])?.[key] ?? key;
}
