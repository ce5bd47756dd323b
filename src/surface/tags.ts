/** From the text of HTML or XML to tags: a reading of htmlparser2's tokenizer, which is linear and never throws. */

import { Tokenizer } from 'htmlparser2';
import { type Attribute, createMarkup, type Markup } from './markup.ts';
import { copyOf, createRunText, type Run, type RunText } from './run.ts';
import { hiddenByRules } from './visibility.ts';
import { html, type Setting, type Vocabulary, xliff, xml } from './vocabulary.ts';

/**
 * Reads a text in a markup language.
 *
 * @returns Runs with offsets of `text` in UTF-16 code units. Never throws; broken markup is read as browsers read it.
 */
export function readTags(text: string, language: 'html' | 'xml' | 'xmp' | 'xliff'): Run[] {
  const vocabulary = vocabularyOf(language, settingOf(text));
  const markup = createMarkup(vocabulary);
  feedTags(markup, text, { start: 0, xml: vocabulary.xml });
  return markup.finish();
}

function vocabularyOf(language: 'html' | 'xml' | 'xmp' | 'xliff', setting: Setting): Vocabulary {
  if (language === 'html') return html(setting);
  if (language === 'xliff') return xliff;
  return xml(language === 'xmp' ? 'metadata' : 'text', setting);
}

/** What a document with HTML in it says of its elements being seen. */
export function settingOf(text: string): Setting {
  return { hiddenByRule: hiddenByRules(styleSheets(text)), isWhite: !/background|bgcolor/i.test(text) };
}

/** The contents of `<style>` elements: they are needed before the first tag that they hide. */
function styleSheets(text: string): string[] {
  const sheets: string[] = [];
  const open = /<style\b[^<>]{0,1000}>/gi;
  for (let found = open.exec(text); found; found = open.exec(text)) {
    const end = text.indexOf('</', open.lastIndex);
    sheets.push(text.slice(open.lastIndex, end < 0 ? text.length : end));
    if (end < 0) break;
    open.lastIndex = end;
  }
  return sheets;
}

/** Hands the tags and texts of one piece to a reader; `start` is the piece's offset in the original. */
export function feedTags(
  markup: Markup,
  text: string,
  { start: base, xml: isXml }: { start: number; xml: boolean },
): void {
  /** End of what was read so far, in the piece. */
  let cursor = 0;
  let entityStart = 0;
  let tag = { name: '', start: 0 };
  let attributes: Attribute[] = [];
  let attribute: { name: string; start: number; value: RunText } | undefined;
  let entities = '';

  const slice = (start: number, end: number): RunText => copyOf(text.slice(start, end), base + start);
  const nameOf = (start: number, end: number): string =>
    isXml ? text.slice(start, end) : text.slice(start, end).toLowerCase();
  const resolveEntities = (end: number): void => {
    if (entities !== '') attribute?.value.add(entities, base + cursor, base + end, false);
    entities = '';
    cursor = end;
  };
  const openTag = (end: number, closed: boolean): void => {
    markup.open({
      ...tag,
      start: base + tag.start,
      attributes,
      closed: closed && (isXml || markup.isForeign()),
    });
    attributes = [];
    cursor = end + 1;
  };

  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      ontext(start, end) {
        markup.text(text.slice(start, end), base + start, base + end, true);
        cursor = end;
      },
      ontextentity(point, end) {
        // An entity of two characters arrives in two calls with one end.
        if (end > cursor) entityStart = cursor;
        markup.text(String.fromCodePoint(point), base + entityStart, base + end, false);
        cursor = end;
      },
      onopentagname(start, end) {
        tag = { name: nameOf(start, end), start };
        attributes = [];
        cursor = end;
      },
      onattribname(start, end) {
        attribute = { name: nameOf(start, end), start: base + start, value: createRunText() };
        cursor = end;
      },
      onattribdata(start, end) {
        resolveEntities(start);
        attribute?.value.add(text.slice(start, end), base + start, base + end, true);
        cursor = end;
      },
      onattribentity(point) {
        entities += String.fromCodePoint(point);
      },
      onattribend(_quote, end) {
        resolveEntities(end);
        if (attribute) attributes.push(attribute);
        attribute = undefined;
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag(start, end) {
        markup.close(nameOf(start, end));
        cursor = end + 1;
      },
      oncomment(start, end, offset) {
        markup.aside('comment', slice(start, end - offset));
        cursor = end + 1;
      },
      oncdata(start, end, offset) {
        if (isXml || markup.isForeign())
          markup.text(text.slice(start, end - offset), base + start, base + end - offset, true);
        else markup.aside('comment', slice(start, end - offset));
        cursor = end + 1;
      },
      ondeclaration(start, end) {
        markup.aside('declaration', slice(start, end));
        cursor = end + 1;
      },
      onprocessinginstruction(start, end) {
        markup.aside('declaration', slice(start, end));
        cursor = end + 1;
      },
      onend() {},
      isInForeignContext: () => markup.isForeign(),
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}
