import { defineFileRule, type FileRule } from '../check/rule.ts';

const rule: FileRule = defineFileRule({
  id: 'meta/unknown-language',
  severity: 'error',
  required: true,
  summary: 'Every folder of translations is named by a language',
  rationale: 'Rules, names and scripts depend on the language; a folder that names none cannot be checked.',
  remedy:
    'Name the folder by a BCP 47 language tag such as "de", "pt-BR" or "zh-Hans". Where "translations" of urtext.config.json has patterns, "languages" can say instead which language its name means.',
  messages: {},
  examples: [],
  covers: ['unknown-language'],
});

export default rule;
