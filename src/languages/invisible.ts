/** Which scripts need characters that are not seen. */

/**
 * Whether an invisible character is one that its neighbours need: joiners between letters of Arabic, Indic and other
 * joining scripts and in emoji, break marks where no spaces part the words, selectors after what they select.
 *
 * @see The Unicode Standard, chapter 23, Special Areas and Format Characters.
 */
export function isNeededInvisible(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  switch (code) {
    case ZWNJ:
    case ZWJ:
      return isJoining(before) || isJoining(after) || isPicture(before) || before === ZWNJ || before === ZWJ;
    case ZWSP:
      return isUnspaced(before) || isUnspaced(after);
    case 0x034f:
      return isHebrew(before) || isHebrew(after);
    case 0x115f:
    case 0x1160:
      return (after >= 0x1100 && after <= 0x11ff) || (before >= 0x1100 && before <= 0x11ff);
    case 0x17b4:
    case 0x17b5:
      return before >= 0x1780 && before <= 0x17ff;
    case 0xdb40:
      return isSelector(text.charCodeAt(at + 1)) ? isHan(before) : isTagged(text, at);
    default:
      if (code >= 0x180b && code <= 0x180f) return before >= 0x1800 && before <= 0x18af;
      return (
        code >= 0xfe00 && code <= 0xfe0f && !Number.isNaN(before) && !isLatinLetter(before) && before > 0x20
      );
  }
}

/** Invisible characters that some translators set on purpose throughout a text. */
export function isOwnWay(sign: string): boolean {
  return ownWay.has(sign.charCodeAt(0));
}

const ZWSP = 0x200b;
const ZWNJ = 0x200c;
const ZWJ = 0x200d;
const ownWay: ReadonlySet<number> = new Set([0xad, ZWSP, ZWNJ, ZWJ, 0x2060, 0x034f]);

/** Arabic, Syriac, N’Ko, Indic scripts, Khmer, Myanmar, Mongolian and, in surrogates, Adlam and the Brahmic scripts. */
function isJoining(code: number): boolean {
  return (
    (code >= 0x0600 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x1cff) ||
    (code >= 0xa800 && code <= 0xabff) ||
    (code >= 0xfb50 && code <= 0xfefc) ||
    code === 0xd802 ||
    code === 0xd803 ||
    code === 0xd804 ||
    code === 0xd805 ||
    code === 0xd83a ||
    (code >= 0xdc00 && code <= 0xdfff)
  );
}

/** Thai to Tibetan, Myanmar, Khmer, Tai scripts, Balinese to Batak, Javanese, Cham, Han and kana. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x1900 && code <= 0x1bff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xa900 && code <= 0xaaff)
  );
}

function isHebrew(code: number): boolean {
  return code >= 0x0590 && code <= 0x05ff;
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xdc00 && code <= 0xdfff);
}

function isPicture(code: number): boolean {
  return code === 0xfe0f || (code >= 0x2190 && code <= 0x2bff) || (code >= 0xdc00 && code <= 0xdfff);
}

function isSelector(low: number): boolean {
  return low >= 0xdd00 && low <= 0xddef;
}

/** Tags after the black flag make the flags of England, Scotland and Wales; anywhere else they hide text. */
function isTagged(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - 14), at).includes('\u{1f3f4}');
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}
