import { createHash } from 'node:crypto';
import type { ExchangeFile, ExchangeUnit } from '../formats/exchange.ts';
import { inlineMarkup } from '../formats/inline.ts';
import { nameWithin } from '../languages/names.ts';
import { scriptOf } from '../languages/registry.ts';
import type { Translate } from '../messages/index.ts';

/** By this a page is recognized that was sent out and comes back as it was. */
export const PACKET_MARK: string = '<meta name="generator" content="urtext packet">';

/**
 * One page to translate in, without any tool and without a network: instructions, every English paragraph with what is
 * to know of it, and a field for its translation. What it saves is a PO file, which is imported like any other.
 *
 * @param file What is to be translated, as PO carries it.
 * @param po The same as a PO file.
 * @param t Words in the language of the translator, where there are any.
 */
export function renderPacket(file: ExchangeFile, po: string, t: Translate): string {
  const { targetLang: lang, document } = file;
  const words = t('packet.lang');
  const language = nameWithin(lang, [lang, 'en']);
  const title = escape(t('packet.title', { document, language }));
  const steps = ['write', 'keep', 'locked', 'stale', 'tool', 'save'].map(
    (step) => `<li>${escape(t(`packet.step.${step}`))}</li>`,
  );
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
  const print = t('packet.print', { fingerprint: file.fingerprint });
  return `<!DOCTYPE html>
<html lang="${escape(words)}" dir="${directionOf(words)}">
<head>
<meta charset="utf-8">
${PACKET_MARK}
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<h2>${escape(t('packet.how'))}</h2>
<ol>
${steps.join('\n')}
</ol>
<p>${escape(t('packet.language', { lang }))}<br>${escape(print)}</p>
<p><label>${escape(t('packet.name'))} <input id="name" dir="auto" autocomplete="name"></label></p>
${file.units.map((unit) => section(unit, file, t)).join('\n')}
<p><button id="save" type="button">${escape(t('packet.save'))}</button></p>
<script type="application/json" id="data">${data(file, po)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function section(unit: ExchangeUnit, file: ExchangeFile, t: Translate): string {
  const id = escape(unit.id);
  const mark = unit.locked ? '' : unit.needsWork ? 'stale' : unit.target === undefined ? 'open' : '';
  const state = mark === '' ? '' : ` <em>${escape(t(`packet.${mark}`))}</em>`;
  const notes = unit.notes.map((note) => `<li>${inOrder(escape(note.text), t)}</li>`).join('');
  const text = escape(unit.target === undefined ? '' : inlineMarkup(unit.target));
  const { sourceLang, targetLang } = file;
  const field = `<textarea name="${id}" aria-labelledby="${id}" lang="${escape(targetLang)}" dir="${directionOf(targetLang)}" rows="4">\n${text}</textarea>`;
  return `<section>
<h3 id="${id}">${escape(unit.address)}${state}</h3>
<p lang="${escape(sourceLang)}" dir="${directionOf(sourceLang)}">${escape(inlineMarkup(unit.source))}</p>
<ul>${notes}</ul>
${unit.locked ? '' : field}
</section>`;
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(lang)) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** The PO file in pieces: the header, and for each unit what stands before its translation. */
function data(file: ExchangeFile, po: string): string {
  const [header = '', ...entries] = po.trimEnd().split('\n\n');
  const units = file.units.map((unit, index) => {
    const entry = entries[index] ?? '';
    const at = entry.lastIndexOf('\nmsgstr ');
    return { id: unit.id, head: entry.slice(0, at), tail: entry.slice(at + 1), locked: unit.locked };
  });
  const name = `${file.document}.${file.targetLang}.po`;
  // Inside a script element only `<` could end it.
  return JSON.stringify({ name, header, units }).replaceAll('<', '\\u003c');
}

/** On a page from the left, words that are written from the right do not change the order of what stands beside them. */
function inOrder(text: string, t: Translate): string {
  if (directionOf(t('packet.lang')) === 'rtl') return text;
  return text.replace(fromTheRight, '<bdi>$&</bdi>');
}

const letter = '[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Thaa}\\p{sc=Syrc}\\p{sc=Nkoo}\\p{sc=Adlm}\\p{sc=Rohg}]';
const fromTheRight = new RegExp(`${letter}(?:[\\p{M}\\s-]*${letter})*\\p{M}*`, 'gu');

function escape(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

const style =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}section{border-top:1px solid #999;padding:.5rem 0}h3 em{color:#a40;font-style:normal;font-weight:normal}ul{color:#555}textarea{box-sizing:border-box;width:100%;font:inherit}button{font:inherit;padding:.5rem 1rem}';

/** Runs in the browser of the translator: keeps what was typed there, and writes it as PO. */
const script = `
const data = JSON.parse(document.getElementById('data').textContent);
const fields = new Map([...document.querySelectorAll('textarea')].map((field) => [field.name, field]));
const key = 'urtext ' + data.name + data.header;
const fit = (field) => { field.style.height = 'auto'; field.style.height = field.scrollHeight + 4 + 'px'; };
const remember = (work) => { try { return work(); } catch { return null; } };
const kept = remember(() => JSON.parse(localStorage.getItem(key))) || {};
for (const [name, field] of fields) {
  field.dataset.was = field.value;
  if (typeof kept[name] === 'string') field.value = kept[name];
  fit(field);
  addEventListener('resize', () => fit(field));
  field.addEventListener('input', () => fit(field));
  field.addEventListener('input', () => remember(() => localStorage.setItem(key, JSON.stringify(Object.fromEntries([...fields].map(([id, one]) => [id, one.value]))))));
}
const quote = (text) => '"' + text.replace(/\\\\/g, '\\\\\\\\').replace(/"/g, '\\\\"').replace(/\\t/g, '\\\\t').replace(/\\r?\\n/g, '\\\\n') + '"';
document.getElementById('save').addEventListener('click', () => {
  const name = document.getElementById('name').value.replace(/["\\\\<>\\r\\n]/g, ' ').trim();
  const header = name === '' ? data.header : data.header.replace('FULL NAME <EMAIL@ADDRESS>', () => name);
  const entries = data.units.map((unit) => {
    const field = fields.get(unit.id);
    if (!field || field.value === field.dataset.was) return unit.head + '\\n' + unit.tail;
    return unit.head.replace('#, fuzzy, no-wrap', '#, no-wrap') + '\\nmsgstr ' + quote(field.value.trim());
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([[header, ...entries].join('\\n\\n') + '\\n'], { type: 'text/x-gettext-translation' }));
  link.download = data.name;
  link.click();
});
`;
