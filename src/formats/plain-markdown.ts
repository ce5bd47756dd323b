/**
 * Plain text as Markdown: paragraphs, numbers and bullets are read as they stand, and what would be markup is escaped.
 * A line that is underlined is a heading. Never throws.
 */
export function plainToMarkdown(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  return `${lines
    .map((line, index) => {
      const isRule = /^[ \t]*(?:-{3,}|={3,}|_{3,}|\*{3,})[ \t]*$/.test(line);
      const isUnderline = isRule && /\S/.test(lines[index - 1] ?? '') && !/\S/.test(lines[index - 2] ?? '');
      if (isUnderline) return line.trim().replace(/[_*]/g, '-');
      if (isRule) return '';
      // Indented text would be code; deeper items stay deeper.
      const [, indent = '', rest = ''] = /^([ \t]*)(.*)$/s.exec(line) ?? [];
      const isItem = /^(?:\d{1,9}[.)]|[-+*•])[ \t]/.test(rest);
      return (isItem ? indent.replaceAll('\t', '    ').slice(0, 6) : '') + escapeLine(rest, isItem);
    })
    .join('\n')
    .trim()}\n`;
}

function escapeLine(line: string, isItem: boolean): string {
  const mark = isItem ? (/^\S+[ \t]+/.exec(line)?.[0] ?? '') : '';
  const rest = line.slice(mark.length).replace(/[\\`*_[\]<>]|&(?=#|[a-z])/gi, '\\$&');
  return mark + (isItem ? rest : rest.replace(/^[#>+~|=-]/, '\\$&'));
}
