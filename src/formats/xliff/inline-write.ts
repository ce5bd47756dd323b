import type { Inline } from '../exchange.ts';
import { escapeText, writeAttribute } from '../xml-write.ts';
import { joinEquivalent } from './inline-read.ts';
import { codeType } from './model.ts';

/** Everything that is written as an element of its own. */
type Code = Exclude<Inline, { readonly type: 'text' }>;

/**
 * Content as the inside of a `source` or `target` of XLIFF 1.2: `g` and `x`.
 *
 * @param prefix Of the namespace of the file, with its colon; empty for the default namespace.
 * @see XLIFF 1.2, 2.4 Inline Elements
 */
export function writeInline12(content: readonly Inline[], prefix = ''): string {
  return writeEach(content, (piece) => {
    const type = codeType(piece.kind);
    const pair = piece.type === 'pair';
    const equivalent = pair ? joinEquivalent(piece.start, piece.end) : piece.text;
    const tag =
      writeAttribute('id', piece.id) +
      writeAttribute('ctype', pair ? type?.paired : type?.standalone) +
      ' clone="no"' +
      writeAttribute('equiv-text', equivalent || undefined);
    return pair
      ? `<${prefix}g${tag}>${writeInline12(piece.children, prefix)}</${prefix}g>`
      : `<${prefix}x${tag}/>`;
  });
}

/** The same for XLIFF 2: `pc` and `ph`. @see XLIFF 2.1, 4.7.2 Inline Codes */
export function writeInline2(content: readonly Inline[], prefix = ''): string {
  return writeEach(content, (piece) => {
    const type = codeType(piece.kind);
    const kind = writeAttribute('type', type?.type) + writeAttribute('subType', type?.subType || undefined);
    // A code of the definitive text may neither be left out nor multiplied.
    const own = `${writeAttribute('id', piece.id)} canCopy="no" canDelete="no"`;
    if (piece.type === 'code')
      return `<${prefix}ph${own}${writeAttribute('disp', piece.text || undefined)}${kind}/>`;
    const shown =
      writeAttribute('dispStart', piece.start || undefined) +
      writeAttribute('dispEnd', piece.end || undefined);
    return `<${prefix}pc${own}${shown}${kind}>${writeInline2(piece.children, prefix)}</${prefix}pc>`;
  });
}

/**
 * Text is escaped. Of annotations and of elements that XLIFF does not know the text is written: they belong to the file
 * they came from.
 */
function writeEach(content: readonly Inline[], writeCode: (piece: Code) => string): string {
  let written = '';
  for (const piece of content) {
    if (piece.type === 'text') written += escapeText(piece.text);
    else if (piece.kind !== 'annotation' && piece.kind !== 'unknown') written += writeCode(piece);
    else if (piece.type === 'pair') written += writeEach(piece.children, writeCode);
  }
  return written;
}
