/** The report as one page that holds all it needs. */

import { createHash } from 'node:crypto';
import type { CheckedItem, CheckedTranslation, LocatedDiagnostic, Report } from '../check/report.ts';
import { directionOf } from '../languages/direction.ts';
import { addTo } from '../text/lists-by-key.ts';
import { wordDifference } from './difference.ts';
import { attributes, escaped } from './markup.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-style.ts';
import type { Screen } from './screen.ts';
import { summaryOf } from './summary.ts';
import type { CheckView } from './view.ts';
import { wordsOf } from './words.ts';

/** Sign and shade of each state of an item. */
const states: Readonly<Record<string, readonly [sign: string, shade: 'good' | 'mid' | 'bad']>> = {
  reviewed: ['●', 'good'],
  current: ['○', 'good'],
  english: ['=', 'good'],
  changed: ['◐', 'good'],
  unrecorded: ['?', 'mid'],
  draft: ['~', 'mid'],
  stale: ['↻', 'mid'],
  other: ['!', 'mid'],
  untranslated: ['×', 'bad'],
  missing: ['–', 'bad'],
  altered: ['≠', 'bad'],
};

/**
 * Coverage of each language, a table of states by language and item, and every item with its English, its translation
 * and its findings. No script but its own runs in it, which its policy says, and nothing is loaded.
 */
export function* reportHtml(report: Report, view: CheckView, screen: Screen): Iterable<string> {
  const { t, ui = 'en' } = screen;
  const { translations = [] } = report;
  const byItem = findingsByItem(report.diagnostics);
  const plain = { ...screen, style: (_: string, text: string) => text, failed: view.failed };
  const hash = createHash('sha256').update(PAGE_SCRIPT).digest('base64');
  yield `<!doctype html>
<html lang="${escaped(ui)}" dir="${directionOf(ui)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<title>${escaped(t('page.title'))}</title>
<style>
${PAGE_STYLE}
</style>
</head>
<body>
<main>
<h1>${escaped(t('page.title'))}</h1>
<p>${spoken(summaryOf(report, [], plain).split('\n', 1)[0] ?? '')}</p>
`;
  yield* filters(translations, screen);
  for (const document of new Set(translations.map((one) => one.document)))
    yield* heatMap(document, translations, byItem, screen);
  const rest = report.diagnostics.filter(
    ({ document, lang, address }) => !byItem.known(translations, document, lang, address),
  );
  if (rest.length > 0)
    yield `<section>\n<h2>${escaped(t('status.wholeText'))}</h2>\n${findingList(rest, screen, true)}</section>\n`;
  for (const one of translations) yield* details(one, byItem, screen);
  yield `</main>\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

interface ByItem {
  readonly of: (document: string, lang: string, address: string) => readonly LocatedDiagnostic[];
  /** Whether a finding has an item on the page to stand at. */
  readonly known: (
    translations: readonly CheckedTranslation[],
    document: string | undefined,
    lang: string | undefined,
    address: string | undefined,
  ) => boolean;
}

function findingsByItem(diagnostics: readonly LocatedDiagnostic[]): ByItem {
  const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);
  const found = new Map<string, LocatedDiagnostic[]>();
  for (const one of diagnostics) {
    const key = keyOf(one.document, one.lang, one.address);
    addTo(found, key, one);
  }
  let items: Set<string> | undefined;
  return {
    of: (document, lang, address) => found.get(keyOf(document, lang, address)) ?? [],
    known: (translations, document, lang, address) => {
      items ??= new Set(
        translations.flatMap((one) => one.items.map((item) => keyOf(one.document, one.lang, item.address))),
      );
      return items.has(keyOf(document, lang, address));
    },
  };
}

function* filters(translations: readonly CheckedTranslation[], { t }: Screen): Iterable<string> {
  const languages = [...new Set(translations.map(({ lang }) => lang))].toSorted();
  const option = (value: string, words: string): string =>
    `<option${attributes({ value })}>${escaped(words)}</option>`;
  yield `<form>
<label>${escaped(t('page.filter'))} <input type="search" name="words"></label>
<label>${escaped(t('status.language'))} <select name="lang">${option('', t('page.all'))}${languages.map((lang) => option(lang, lang)).join('')}</select></label>
<label>${escaped(t('page.show'))} <select name="kind">${option('', t('page.all'))}${option('found', t('report.finding'))}${option('stale', t('status.stale'))}${option('bad', t('status.missing'))}</select></label>
<output></output>
</form>
<p class="keys">${escaped(t('page.keys'))}</p>
`;
}

function* heatMap(
  document: string,
  translations: readonly CheckedTranslation[],
  byItem: ByItem,
  { t }: Screen,
): Iterable<string> {
  const rows = translations.filter((one) => one.document === document);
  const addresses = [...new Set(rows.flatMap(({ items }) => items.map(({ address }) => address)))];
  const heads = addresses.map((address) => `<th scope="col"><span>${escaped(address)}</span></th>`);
  const title = `${document}, ${rows[0]?.edition ?? ''}`;
  yield `<section>\n<h2>${escaped(title)}</h2>\n<div class="scroll" tabindex="0" role="region"${attributes({ 'aria-label': title })}>\n<table>\n<thead><tr><th scope="col">${escaped(t('status.language'))}</th><th scope="col">${escaped(t('status.done'))}</th>${heads.join('')}</tr></thead>\n<tbody>\n`;
  for (const { lang, done, items } of rows) {
    const known = new Map(items.map((item) => [item.address, item]));
    const cells = addresses.map((address) => {
      const item = known.get(address);
      if (!item) return '<td></td>';
      const findings = byItem.of(document, lang, address);
      const count = findings.length;
      const [sign, state] = states[item.status] ?? ['?', 'mid'];
      const shade = shadeOf(state, findings);
      const words = [lang, address, t(`status.${item.status}`), t('count.finding', { count })].join(', ');
      const link = attributes({ href: `#${idOf(document, lang, address)}`, 'aria-label': words });
      return `<td class="${shade}${count > 0 ? ' found' : ''}"><a${link}>${sign}${count > 0 ? `<sup>${count}</sup>` : ''}</a></td>`;
    });
    yield `<tr><th scope="row">${escaped(lang)}</th><td>${done}%</td>${cells.join('')}</tr>\n`;
  }
  yield '</tbody>\n</table>\n</div>\n</section>\n';
}

function idOf(document: string, lang: string, address: string): string {
  // A name that needs no encoding in a link.
  return Buffer.from(`${document} ${lang} ${address}`).toString('base64url');
}

function* details(
  { document, lang, items }: CheckedTranslation,
  byItem: ByItem,
  screen: Screen,
): Iterable<string> {
  yield `<section class="translation">\n<h2>${escaped(`${document}, ${lang}`)}</h2>\n`;
  for (const item of items) yield article(item, { document, lang }, byItem, screen);
  yield '</section>\n';
}

function article(
  { address, status, texts }: CheckedItem,
  { document, lang }: Pick<CheckedTranslation, 'document' | 'lang'>,
  byItem: ByItem,
  screen: Screen,
): string {
  const { t } = screen;
  const findings = byItem.of(document, lang, address);
  const [, state] = states[status] ?? ['?', 'mid'];
  const kinds = [state, status, ...(findings.length > 0 ? ['found'] : [])].join(' ');
  const about = attributes({
    id: idOf(document, lang, address),
    tabindex: -1,
    class: shadeOf(state, findings),
    'data-lang': lang,
    'data-kinds': kinds,
  });
  const english = texts
    ? texts.previous === undefined
      ? escaped(texts.source)
      : changed(texts.previous, texts.source)
    : '';
  const edited = texts?.edited;
  const translation =
    edited?.before === undefined ? escaped(texts?.target ?? '') : changed(edited.before, edited.after, lang);
  return `<article${about}>
<h3>${escaped(address)} <span class="state">${escaped(t(`status.${status}`))}</span></h3>
<div class="texts">
<p lang="en" dir="ltr">${english}</p>
<p${attributes({ lang, dir: directionOf(lang) ?? 'auto' })}>${translation}</p>
</div>
${findingList(findings, screen, false)}</article>
`;
}

/** A text as it was and as it is. */
function changed(before: string, after: string, lang = 'en'): string {
  return wordDifference(before, after, lang)
    .map(({ type, text }) => {
      if (type === 'same') return escaped(text);
      const name = type === 'removed' ? 'del' : 'ins';
      return `<${name}>${escaped(text)}</${name}>`;
    })
    .join('');
}

/** Words of our own, in which what is named may be isolated. */
function spoken(words: string): string {
  return words
    .split(/([\u2068\u2069])/)
    .map((part) => (part === '\u2068' ? '<bdi>' : part === '\u2069' ? '</bdi>' : escaped(part)))
    .join('');
}

/** How well an item is: what was found there counts, and not its state alone. */
function shadeOf(state: string, findings: readonly LocatedDiagnostic[]): string {
  if (state === 'bad' || findings.some(({ severity }) => severity === 'error')) return 'bad';
  return findings.some(({ severity }) => severity === 'warning') ? 'mid' : state;
}

function findingList(findings: readonly LocatedDiagnostic[], { t }: Screen, withPlace: boolean): string {
  if (findings.length === 0) return '';
  const items = findings.map((one) => {
    const line = one.line === undefined ? '' : `:${one.line}`;
    const place = withPlace ? `<bdi>${escaped(`${one.path}${line}`)}</bdi>: ` : '';
    const words = `${t(`severity.${one.severity}`)}: ${wordsOf(one, t)}`;
    return `<li class="${one.severity}">${place}${spoken(words)} <code>${escaped(one.ruleId)}</code></li>\n`;
  });
  return `<ul>\n${items.join('')}</ul>\n`;
}
