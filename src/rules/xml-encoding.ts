import { defineFormatRule, type FormatRule } from '../check/rule.ts';
import { segment21 } from '../check/small-files.ts';

const rule: FormatRule = defineFormatRule({
  id: 'xml/encoding',
  severity: 'error',
  required: true,
  summary: 'The file is UTF-8, or UTF-16 with a byte order mark, and declares no other encoding',
  rationale:
    'A guessed encoding turns letters into others, and who cannot read the language does not see it.',
  remedy: 'Save the file as UTF-8, with a declaration that says so or none.',
  standard: ['XML 1.0, 4.3.3'],
  covers: [
    'xmlEncodingUnknown',
    'xmlEncodingMismatch',
    'xmlUtf8Malformed',
    'xmlUtf16Malformed',
    'xmlUtf16WithoutMark',
  ],
  examples: [
    {
      format: 'xliff',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n${segment21('Coffee', 'Café')}`,
      expect: [],
    },
    {
      format: 'xliff',
      content: `<?xml version="1.0" encoding="windows-1252"?>\n${segment21('Coffee', 'Café')}`,
      expect: ['xmlEncodingMismatch'],
    },
    {
      format: 'xliff',
      content: segment21('Coffee', 'Café'),
      encoding: 'latin1',
      expect: ['xmlUtf8Malformed'],
    },
    {
      format: 'xliff',
      content: segment21('Coffee', 'Café'),
      encoding: 'utf16le',
      expect: ['xmlUtf16WithoutMark'],
    },
    {
      format: 'xliff',
      content: `\ufeff${segment21('Coffee', 'Caf\ud800')}`,
      encoding: 'utf16le',
      expect: ['xmlUtf16Malformed'],
    },
    {
      format: 'xliff',
      content: `\ufeff\0${segment21('Coffee')}`,
      encoding: 'utf16le',
      expect: ['xmlEncodingUnknown'],
    },
  ],
});

export default rule;
