/** Texts that were written to be typeset or shown by a program: what they have among their words is taken away. */

/** Plain text without the markup of wikis, Org, AsciiDoc, Textile, forums, LaTeX and patches. Linear; never throws. */
export function withoutMarkup(text: string): string {
  return withoutWiki(
    withoutBoards(withoutTextile(withoutDrawers(withoutPoints(withoutTex(withoutPatch(withoutRows(text))))))),
  );
}

/** Lines that begin with a command of troff, Texinfo or TeX. */
const command = /^(?:\.[A-Za-z]{1,3}(?=[ \t]|$)|\\[a-z]{3,}|@[a-z]{3,})/gm;
const LEAST_COMMANDS = 5;

/** Whether a text without the markup that is known has some that is not: what stands among its words may be of it. */
export function hasCommands(text: string): boolean {
  return (text.match(command)?.length ?? 0) >= LEAST_COMMANDS;
}

/** Rows that are put into a database: their texts, one behind the other. */
function withoutRows(text: string): string {
  if (!/^INSERT INTO [^\n]{1,500}\bVALUES\b/im.test(text)) return text;
  return [...text.matchAll(/'((?:[^']|'')*)'/g)]
    .map(([, row = '']) => row.replaceAll("''", "'"))
    .join('\n\n');
}

/** A patch that adds a file: its heads go, and the marks of its lines are read as those of comments are. */
function withoutPatch(text: string): string {
  if (!/^@@ -\d[\d,]* \+\d[\d,]* @@/m.test(text)) return text;
  return text
    .split('\n')
    .map((line) =>
      /^(?:diff |index |new file mode |--- |\+\+\+ |@@ -)/.test(line) ? '' : line.replace(/^\+/, ''),
    )
    .join('\n');
}

/** AsciiDoc: quotation marks with grave accents in them, and lists with a full stop in front of every item. */
function withoutPoints(given: string): string {
  const text = /^={1,6} \S/m.test(given)
    ? given
        .replace(/(["'])`(?=\S)([^`]{1,500}?)(?<=\S)`\1/g, (_, sign: string, inner: string) =>
          sign === '"' ? `“${inner}”` : `‘${inner}’`,
        )
        .replace(/(?<=\p{L})`'/gu, '’')
        .replace(
          /^\[(?:\[[^\]\n]{1,200}\]|arabic|loweralpha|upperalpha|lowerroman|start=\d{1,3}|%?[a-z]{1,20})\]$/gm,
          '',
        )
    : given;
  const marks = text.match(/^\.{1,5} \S/gm) ?? [];
  return marks.length < 2 ? text : text.replace(/^\.{1,5} (?=\S)/gm, '\n');
}

/** What Org says of headings and of the file, in lines of their own. */
function withoutDrawers(text: string): string {
  if (!/^(?:[ \t]*:PROPERTIES:[ \t]*$|#\+[a-z_]+:)/im.test(text)) return text;
  return text
    .replace(/^[ \t]*:PROPERTIES:[ \t]*\n(?:[ \t]*:[^:\n]{1,40}:[^\n]*\n){0,50}?[ \t]*:END:[ \t]*$/gim, '')
    .replace(/^#\+[a-z_]{1,40}:[^\n]*$/gim, '');
}

/** A heading of Textile or Jira, and one of a wiki. */
const heading = /^h[1-6](?:\([^()\n]{0,200}\))?\. +(?:\{anchor:[^{}\n]{0,200}\})?([^\n]*)$/gm;
const wikiHeading = /^={2,6} *[^=\n][^\n]* *={2,6}[ \t]*$/m;

/** Headings and lists of Textile, Jira and wikis, with the tags and anchors that stand among them. */
function withoutTextile(text: string): string {
  if (!wikiHeading.test(text) && !/^h[1-6](?:\([^()\n]{0,200}\))?\. /m.test(text)) return text;
  return text
    .replace(heading, '\n$1\n')
    .replace(/\{\{[a-z]{1,20} [^{}\n]{0,300}\/\}\}/g, '')
    .replace(/<HTML>(?:<[^<>\n]{0,200}>)+<\/HTML>|<\/?(?:ol|ul|li|p|div|br)\b[^<>\n]{0,200}>/g, '\n\n')
    .replace(/<\/?(?:span|small|nowiki)\b[^<>\n]{0,200}>/g, '')
    .replace(/"\$":(?=https?:)/g, '')
    .replace(/\\([()[\]{}*_#!-])/g, '$1')
    .replace(/^[#*]+:? +(?=\S)/gm, '\n* ');
}

/** The codes of forums. What is struck stays, so that it is seen that it was. */
function withoutBoards(text: string): string {
  if (!/\[\/(?:b|i|u|list|quote|size|url|center)\]/i.test(text)) return text;
  return text
    .replace(
      /\[\/?(?:b|i|u|url|size|color|font|center|left|right|quote|list|code)(?:=[^\]\n]{0,300})?\]/gi,
      '',
    )
    .replace(/^[ \t]*\[\*\][ \t]*/gm, '\n');
}

/** The markup of wikis among the words; their headings and lists are read as those of other texts are. */
function withoutWiki(text: string): string {
  if (!/\[\[[^\n[\]]+\]\]|'''/.test(text)) return text;
  return text
    .replace(/<ref\b[^>]*\/>|<ref\b[^>]*>[^<]*<\/ref>/gi, '')
    .replace(/\[\[(?:[^\n[\]|]*\|)?([^\n[\]|]+)\]\]/g, '$1')
    .replace(/\[https?:\/\/[^\s\]]+ ([^\n\]]+)\]/g, '$1')
    .replace(/'{2,5}/g, '');
}

/** What TeX puts above letters, as marks that join them. */
const accents: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  c: '\u0327',
  v: '\u030C',
  '=': '\u0304',
  '.': '\u0307',
};
const named: Readonly<Record<string, string>> = {
  copyright: '©',
  textcopyright: '©',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  aa: 'å',
  AA: 'Å',
  ldots: '…',
  dots: '…',
  textendash: '–',
  textemdash: '—',
};

/** The source of a text for LaTeX. What none of these commands is stays, so that nothing is taken for what it may not be. */
function withoutTex(text: string): string {
  if (!/\\(?:begin\{(?:document|enumerate|itemize|frame)\}|(?:sub)*section\*?\{)/.test(text)) return text;
  const start = text.indexOf('\\begin{document}');
  const end = text.lastIndexOf('\\end{document}');
  return text
    .slice(Math.max(0, start), end < 0 ? text.length : end)
    .replace(/(?<!\\)%[^\n]*/g, '')
    .replace(
      /\\hypertarget\{[^{}]{0,500}\}\{\s*(\\[a-z]{1,20}\*?\{[^{}]{0,500}\})\s*(?:\\label\{[^{}]{0,500}\})?\s*\}/g,
      '$1',
    )
    .replace(
      /\\(?:hypertarget\{[^{}]{0,500}\}\{\}|(?:label|setcounter\{[a-z]{1,20}\})\{[^{}]{0,500}\}|protect(?![a-z])|def\\labelenum[iv]{1,3}\{[^{}]{0,40}(?:\{[^{}]{0,40}\}[^{}]{0,40}){0,2}\})/g,
      '',
    )
    .replace(/\\begin\{frame\}(?:\[[^\]]{0,100}\])?\{([^{}]{0,500})\}/g, '\n\n$1\n\n')
    .replace(/\\(?:begin|end)\{[a-z*]{1,30}\}(?:\[[^\]\n]{0,100}\])?/g, '\n\n')
    .replace(
      /\\(?:chapter|(?:sub){0,2}section|paragraph|title|frametitle)\*?\{([^{}]{0,500})\}/g,
      '\n\n$1\n\n',
    )
    .replace(/\\href\{[^{}\n]{0,500}\}\{([^{}]{0,500})\}/g, '$1')
    .replace(/\\(?:emph|text(?:bf|it|sc|sf|tt|rm|normal)|underline|url|mbox)\{([^{}]{0,2000})\}/g, '$1')
    .replace(/\\item\b[ \t]*(?:\[([^\]\n]{0,40})\])?[ \t]*/g, '\n\n$1 ')
    .replace(/\\([A-Za-z]{1,20})(?:\{\}|[ \t]+|(?![A-Za-z]))/g, (command, name: string) =>
      layouts.has(name) ? '' : (named[name] ?? command),
    )
    .replace(/\\(["'`^~=.])\{?(\p{L})\}?/gu, accented)
    .replace(/\\([cv])\{(\p{L})\}/gu, accented)
    .replace(/\\\\(?:\[[^\]\n]{0,20}\])?/g, '\n')
    .replace(/``|''/g, '"')
    .replace(/`/g, "'")
    .replace(/~/g, ' ')
    .replace(/\\([%&_#${} ,])/g, (_, sign: string) => (sign === ',' ? ' ' : sign));
}

/** Commands that place what stands around them. */
const layouts: ReadonlySet<string> = new Set(
  'noindent par maketitle centering bigskip medskip smallskip newpage clearpage pagebreak hfill tightlist raggedright'.split(
    ' ',
  ),
);

function accented(whole: string, sign: string, letter: string): string {
  const mark = accents[sign];
  return mark === undefined ? whole : `${letter}${mark}`.normalize('NFC');
}
