/** What is said in packs, to their readers, and of packs, to who makes them. */
const pack = {
  'pack.page.languages': 'Languages',
  'pack.page.draft':
    'Draft: this text is not complete, or not everything in it was compared with the English of today.',
  'pack.page.beside': 'Show the English beside it',
  'pack.page.edition': 'Edition: {{edition}}',
  'pack.page.machine': 'Translated by a machine. No person has reviewed it.',
  'pack.page.licence': 'Licence: {{licence}}',
  'pack.page.source': 'Source: {{url}}',
  'pack.page.formats': 'Formats',
  'pack.page.all': 'All texts',

  'pack.built': 'Built {{texts}} texts in {{files}} files in {{folder}}',
  'pack.kept': 'Not built again, since they follow from the same: {{kept}}',
  'pack.archive': 'and the archive {{archive}}',
  'pack.items_one': '{{count}} item is not ready: {{list}}',
  'pack.items_other': '{{count}} items are not ready: {{list}}',
  'pack.findings': 'the check finds errors: {{rules}}',
  'pack.lacking': 'Missing "{{address}}" in what was built ({{status}})',
  'pack.nothing_one': 'Nothing was written: {{count}} problem',
  'pack.nothing_other': 'Nothing was written: {{count}} problems',
  'pack.hint':
    '"urtext check" shows them; "--allow draft" packs the texts all the same, and they say that they are drafts',
  'pack.same': '{{folder}} is what would be built: {{files}} files',
  'pack.differs_one': '{{folder}} is not what would be built: {{count}} difference',
  'pack.differs_other': '{{folder}} is not what would be built: {{count}} differences',
  'pack.difference.missing': 'missing',
  'pack.difference.changed': 'otherwise than it would be built',
  'pack.difference.extra': 'would not be built',
  'pack.status.changed': 'changed since it was accepted',
  'pack.status.unrecorded': 'nobody accepted it',
  'pack.status.untranslated': 'still in English',
  'pack.status.draft': 'draft',
  'pack.status.stale': 'from an older English',
  'pack.status.missing': 'missing',
  'pack.status.other': 'merged, split or moved',
  'pack.status.altered': 'not the English word for word',

  'errors.pack-out': 'Name the folder for the pack with --out',
  'errors.pack-format': 'Unknown format "{{format}}", expected some of {{known}}',
  'errors.pack-site': 'Unexpected address "{{site}}", expected one such as "https://example.org/conduct/"',
  'errors.pack-not-allowed': 'Cannot pack "{{document}}": its terms do not allow it. They say: “{{basis}}”',
  'errors.pack-no-page':
    'Cannot pack "{{document}}": its terms ask for a link to the page that it came from. Write its address as "page" into "rights" in document.json',
  'errors.pack-not-empty': 'Cannot write into the folder: it holds something else than a pack',
  'errors.pack-other-files':
    'Cannot write into the folder: it holds files that no pack of urtext wrote: {{found}}. Move them elsewhere',

  'errors.pack-needs-typst':
    'Cannot make PDFs: Typst, which makes them, is not installed. Run "npm install {{package}}" where urtext is installed',
  'errors.pack-pdf': 'Cannot make the PDF of "{{document}}" in the language "{{lang}}": {{reason}}',
  'errors.pack-no-glyph':
    'Cannot make the PDF of "{{document}}" in the language "{{lang}}": the font "{{font}}" has no sign for "{{text}}" ({{points}}). Name a folder with a font that has one with --fonts',

  'help.opt.pack': 'build it as "urtext pack" does: every format, and every byte of them searched',
  'help.opt.packZip': 'with --pack: write an archive beside the folder too',
  'help.opt.derivePack': 'with --pack: formats, as of "urtext pack"',
  'help.opt.fonts':
    'with --format pdf: folder of fonts, before those of the system (repeat, or separate by commas)',
  'help.pack': 'Build what readers get: every language as HTML, Markdown, text, Word, EPUB, JSON, XLIFF, PDF',
  'help.opt.zip': 'write an archive beside the folder too',
  'help.opt.packFormat':
    'formats: html, md, txt, docx, epub, json, xliff, pdf, or all (default: all but pdf, which needs fonts)',
  'help.opt.packLang': 'only these languages beside the definitive one (repeat, or separate by commas)',
  'help.opt.allowPack': '"draft": pack texts that are not ready; they say so themselves',
  'help.opt.site': 'make a site of it, which will stand at this address',
  'help.opt.checkPack': 'build again and compare with the folder; write nothing',
  'errors.pack-key-not-a-key': 'Cannot sign: this is no private key of OpenSSH',
  'errors.pack-key-locked':
    'Cannot sign: the key asks for a passphrase. Sign with "ssh-keygen -Y sign -n urtext -f KEY {{manifest}}" in the folder of the pack',
  'errors.pack-key-kind':
    'Cannot sign: the key is no Ed25519 key. Sign with "ssh-keygen -Y sign -n urtext -f KEY {{manifest}}" in the folder of the pack',
  'help.opt.sign':
    'sign the manifest with this Ed25519 key of OpenSSH; "ssh-keygen -Y verify -n urtext" checks it',
} as const;

export default pack;
