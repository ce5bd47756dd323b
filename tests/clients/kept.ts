/** What tools of translators keep of a file that they save. Claims, all of them tested; the table in the docs is made from them. */

/** What one tool keeps in one format. `–` is what was not to be seen. */
export interface Kept {
  readonly tool: string;
  readonly format: 'XLIFF 1.2' | 'XLIFF 2' | 'PO';
  readonly text: string;
  readonly ids: string;
  readonly notes: string;
  readonly fingerprints: string;
  readonly oldEnglish: string;
  /** What the file says of a unit that was translated in the tool. */
  readonly state: string;
  /** What becomes of a paragraph that is not to be translated, when somebody translates it. */
  readonly lock: string;
  /** A file that the tool wrote, in `tests/fixtures/cat`; the tool itself is run when there is none. */
  readonly file?: string;
}

const all = { text: 'yes', ids: 'yes', notes: 'yes', fingerprints: 'yes', oldEnglish: 'yes' } as const;
const some = { ...all, notes: '–', fingerprints: '–', oldEnglish: '–' } as const;

export const KEPT: readonly Kept[] = [
  { ...all, tool: 'OmegaT 3.6', format: 'XLIFF 1.2', state: 'as it was', lock: 'honoured' },
  { ...all, tool: 'OmegaT 3.6', format: 'XLIFF 2', state: 'as it was', lock: 'ignored' },
  {
    ...all,
    tool: 'OmegaT 3.6',
    format: 'PO',
    text: 'yes, drops what is fuzzy',
    state: 'none',
    lock: 'ignored',
  },
  {
    ...all,
    tool: 'translate-toolkit 3.8',
    format: 'XLIFF 1.2',
    state: '`approved="yes"`, `state="translated"`',
    lock: 'ignored',
  },
  { ...all, tool: 'translate-toolkit 3.8', format: 'PO', state: 'none', lock: 'ignored' },
  {
    ...some,
    tool: 'translate-toolkit 3.19',
    format: 'XLIFF 2',
    notes: 'yes',
    state: '`state="initial"`',
    lock: '–',
    file: 'translate-toolkit.xlf',
  },
  { ...all, tool: 'gettext 0.21', format: 'PO', state: 'none', lock: '–' },
  {
    ...some,
    tool: 'Poedit 3.2',
    format: 'XLIFF 2',
    text: 'yes, codes can be lost',
    fingerprints: 'yes',
    state: '`state="translated"`',
    lock: '–',
    file: 'poedit.xlf',
  },
  {
    ...some,
    tool: 'Lokalize 22.12',
    format: 'XLIFF 1.2',
    text: 'yes, codes can be lost',
    notes: 'yes',
    fingerprints: 'yes',
    state: '`approved="yes"`, `state="signed-off"`',
    lock: 'ignored',
    file: 'lokalize.xlf',
  },
  {
    ...some,
    tool: 'Lokalize 22.12',
    format: 'PO',
    text: 'a typed backslash is written wrong',
    notes: 'yes',
    fingerprints: 'yes',
    state: 'none',
    lock: '–',
    file: 'lokalize.po',
  },
  {
    ...some,
    tool: 'Trados',
    format: 'XLIFF 1.2',
    text: 'yes, in segments',
    state: 'none',
    lock: '–',
    file: 'trados.xlf',
  },
];
