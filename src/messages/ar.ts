/**
 * The program's words in Arabic, until now those for translators: made by a machine, not yet reviewed by a person. Where
 * urtext does not isolate what is named by itself, as in the packet, sentences are isolated here (U+2068 to U+2069).
 */

import type { Messages } from './en.ts';

export const messages: Messages = {
  'exchange.what.heading': 'عنوان من المستوى {{level}}',
  'exchange.what.paragraph': 'فقرة',
  'exchange.what.item': 'بند مرقَّم',
  'exchange.what.bullet': 'عنصر في قائمة',
  'exchange.what.quote': 'اقتباس',
  'exchange.what.code': 'شيفرة برمجية',
  'exchange.what.html': 'HTML',
  'exchange.what.rule': 'خط فاصل',
  'exchange.what.definition': 'تعريف رابط',
  'exchange.what.meta': 'بيانات عن النص',
  'exchange.what.numbered': '{{what}} \u2068{{number}}\u2069',
  'exchange.note.verbatim': 'لا تُترجِم هذه الفقرة: فهي ترد بالإنجليزية، دون تعديل، في كل ترجمة',
  'exchange.note.demand': 'الوثيقة تشترط ذلك: «\u2068{{sentence}}\u2069»',
  'exchange.note.clause': 'تنص على أن النص الإنجليزي هو المرجع الحاسم: يجب أن يرد ذلك في الترجمة',
  'exchange.note.keep': 'يجب الإبقاء على: {{list}}',
  'exchange.note.changed': 'تغيّر النص الإنجليزي بعد هذه الترجمة. وكان قبل ذلك: \u2068{{before}}\u2069',
  'exchange.note.merged': 'ورد هذا في الترجمة مدموجًا مع بند آخر: \u2068{{text}}\u2069',
  'exchange.note.split': 'ورد هذا في الترجمة مقسَّمًا إلى عدة أجزاء: \u2068{{text}}\u2069',
  'packet.lang': 'ar',
  'packet.title': 'ترجمة «\u2068{{document}}\u2069» إلى {{language}}',
  'packet.how': 'كيفية العمل على هذه الصفحة',
  'packet.step.write': 'اكتب ترجمة كل فقرة إنجليزية تحتها. وتبقى الفقرة الواحدة فقرة واحدة.',
  'packet.step.keep':
    'أبقِ على العلامات المحيطة بالكلمات، مثل ** و\u2068[ ]( )\u2069، وضعها حول الكلمات التي تقابلها في الترجمة.',
  'packet.step.locked': 'الفقرات التي ليس تحتها حقل للكتابة تبقى بالإنجليزية، فالوثيقة تشترط ذلك.',
  'packet.step.stale': 'الفقرات التي تحمل علامة «لإعادة النظر» مترجمة عن نص إنجليزي أقدم.',
  'packet.step.tool': 'هل تستخدم Poedit أو OmegaT أو أداة أخرى؟ احفظ الملف فورًا وافتحه فيها.',
  'packet.step.save': 'في النهاية، احفظ الملف وأعِده إلى الجهة التي وردت منها هذه الصفحة.',
  'packet.name': 'اسمك',
  'packet.save': 'حفظ الملف لإعادته',
  'packet.stale': 'لإعادة النظر',
  'packet.open': 'للترجمة',
  'packet.print': 'بصمة النص الإنجليزي: \u2068{{fingerprint}}\u2069',
  'packet.language': 'اللغة: {{lang}}',
  'pack.page.languages': 'اللغات',
  'pack.page.draft': 'مسودة: هذا النص غير مكتمل، أو لم يُقارَن كل ما فيه بالنص الإنجليزي الحالي.',
  'pack.page.beside': 'إظهار النص الإنجليزي إلى جانبه',
  'pack.page.edition': 'الإصدار: {{edition}}',
  'pack.page.machine': 'ترجمة آلية لم يراجعها أحد.',
  'pack.page.licence': 'الترخيص: {{licence}}',
  'pack.page.source': 'المصدر: {{url}}',
  'pack.page.formats': 'الصيغ',
  'pack.page.all': 'جميع النصوص',
};
