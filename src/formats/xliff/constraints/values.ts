import { isWellFormedTag } from '../../../text/language-tag.ts';

/** Characters of a language tag, at most: longer ones are no tags that anybody uses. */
const LONGEST_TAG = 100;

/** What the value of an attribute may be. */
export type ValueType =
  | 'text'
  | 'nmtoken'
  | 'nmtokens'
  | 'yesNo'
  | 'yesNoFirstNo'
  | 'direction'
  | 'language'
  | 'state'
  | 'appliesTo'
  | 'priority'
  | 'positive'
  | 'userDefined'
  | 'codeType'
  | 'markerType'
  | 'hex'
  | 'space'
  | 'preserve'
  | 'appliesToPart'
  | 'matchType'
  | 'percentage'
  | 'normalization'
  | 'style'
  | 'state12'
  | 'sizeUnit12'
  | 'annotates12';

/** Nearly all are ASCII, for which the first half answers in a fraction of the time. */
function isNmtoken(value: string): boolean {
  return /^[\w.:-]+$/.test(value) || /^[\p{L}\p{N}\p{M}._:\u00b7-]+$/u.test(value);
}

const CODE_TYPES = new Set(['fmt', 'ui', 'quote', 'link', 'image', 'other']);
const MARKER_TYPES = new Set(['generic', 'comment', 'term']);
const STATES = new Set(['initial', 'translated', 'reviewed', 'final']);
/** @see XLIFF 1.2, 3.3 state */
const STATES_12 = new Set(
  (
    'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation ' +
    'needs-translation new signed-off translated'
  ).split(' '),
);
/** @see XLIFF 1.2, 3.3 size-unit */
const SIZE_UNITS_12 = new Set(
  'byte char col cm dlgunit em ex glyph in mm percent pixel point row'.split(' '),
);
const MATCH_TYPES = new Set(['am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other']);
/** Elements of HTML that a style may name. @see XLIFF 2.1, 5.3.5.1 */
const STYLES = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
    'th thead title tr tt u ul'
  ).split(' '),
);

/** `true` when the value is one of the type. */
export function isOfType(value: string, type: ValueType): boolean {
  switch (type) {
    case 'text':
      return true;
    case 'nmtoken':
      return isNmtoken(value);
    case 'nmtokens':
      return value.trim().split(/\s+/).every(isNmtoken);
    case 'yesNo':
      return value === 'yes' || value === 'no';
    case 'yesNoFirstNo':
      return value === 'yes' || value === 'no' || value === 'firstNo';
    case 'direction':
      return value === 'ltr' || value === 'rtl' || value === 'auto';
    case 'language':
      return value.length <= LONGEST_TAG && isWellFormedTag(value);
    case 'state':
      return STATES.has(value);
    case 'appliesTo':
      return value === 'source' || value === 'target';
    case 'priority':
      return /^(?:[1-9]|10)$/.test(value);
    case 'positive':
      return /^0*[1-9][0-9]{0,8}$/.test(value);
    case 'userDefined':
      return /^[^\s:]+:[^\s:]+$/.test(value);
    case 'codeType':
      return CODE_TYPES.has(value);
    case 'markerType':
      return MARKER_TYPES.has(value) || /^[^\s:]+:[^\s:]+$/.test(value);
    case 'hex':
      return isInvalidInXml(value);
    case 'space':
      return value === 'preserve' || value === 'default';
    case 'preserve':
      return value === 'preserve';
    case 'appliesToPart':
      return value === 'source' || value === 'target' || value === 'ignorable';
    case 'matchType':
      return MATCH_TYPES.has(value);
    case 'percentage':
      return /^\d+(?:\.\d*)?$/.test(value) && Number(value) <= 100;
    case 'normalization':
      return value === 'none' || value === 'nfc' || value === 'nfd';
    case 'style':
      return STYLES.has(value);
    case 'state12':
      return STATES_12.has(value) || value.startsWith('x-');
    case 'sizeUnit12':
      return SIZE_UNITS_12.has(value) || value.startsWith('x-');
    case 'annotates12':
      return value === 'source' || value === 'target' || value === 'general';
  }
}

/** `cp` is for the code points that XML cannot hold, and for no others. @see XLIFF 2.1, 4.2.3.1 and 4.3.1.19 */
function isInvalidInXml(value: string): boolean {
  if (!/^(?:[0-9A-Fa-f]{2}){2,3}$/.test(value)) return false;
  const code = Number.parseInt(value, 16);
  const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return control || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
