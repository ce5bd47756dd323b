// Every command that writes, on a project with something to write.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of this repository. */
function ownProject(folder, { root }) {
  for (const name of ['source', 'locales', 'urtext.config.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
}

function change(folder, path, from, to) {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, changed);
}

const de = 'locales/de/code-of-conduct.md';
const organization = { version: 1, name: 'Riverside Allotment Club' };

function withEdited(folder, tools) {
  ownProject(folder, tools);
  change(folder, de, /(\n1\. [^\n]*)\.\n/, '$1!\n');
}

const endings = { po: 'po', json: 'json', xliff12: 'xlf', xliff: 'xlf' };

/** A file that a translator sends back with every full stop of German replaced. */
function withReturned(folder, tools, format) {
  ownProject(folder, tools);
  const ending = endings[format];
  const { status, stderr } = tools.urtext(folder, [
    'export',
    'de',
    '--format',
    format,
    '--document',
    'code-of-conduct',
    '--out',
    `back.${ending}`,
  ]);
  if (status !== 0) throw new Error(stderr);
  const text = readFileSync(join(folder, `back.${ending}`), 'utf8');
  writeFileSync(join(folder, `back.${ending}`), text.replaceAll('Mitglieder', 'Vereinsmitglieder'));
}

const CHARTER = '# Charter\n\nThis text is definitive.\n\n1. Be fair.\n\n2. Be kind.\n';

export const scenarios = [
  {
    name: 'accept',
    args: ['accept', 'de', '--all', '--state', 'reviewed', '--reviewer', 'Grace Hopper'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'accept, a changed item',
    args: ['accept', 'de', '--all', '--translator', 'Ada Lovelace', '--lower'],
    code: 0,
    prepare: withEdited,
  },
  {
    name: 'import, XLIFF',
    args: ['import', 'back.xlf', '--translator', 'Ada Lovelace'],
    code: 0,
    prepare: (folder, tools) => withReturned(folder, tools, 'xliff12'),
  },
  {
    name: 'import, XLIFF 2',
    args: ['import', 'back.xlf', '--translator', 'Ada Lovelace'],
    code: 0,
    prepare: (folder, tools) => withReturned(folder, tools, 'xliff'),
  },
  {
    name: 'import, PO',
    args: ['import', 'back.po', '--translator', 'Ada Lovelace'],
    code: 0,
    prepare: (folder, tools) => withReturned(folder, tools, 'po'),
  },
  {
    name: 'import, a new language',
    args: [
      'import',
      'old.md',
      '--lang',
      'nl',
      '--document',
      'code-of-conduct',
      '--translator',
      'Ada Lovelace',
    ],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      cpSync(join(folder, de), join(folder, 'old.md'));
    },
  },
  {
    name: 'import, JSON',
    args: ['import', 'back.json', '--lang', 'de', '--document', 'code-of-conduct', '--theirs'],
    code: 0,
    prepare: (folder, tools) => withReturned(folder, tools, 'json'),
  },
  {
    name: 'import, a page over another',
    args: ['import', 'page.html', '--lang', 'de', '--document', 'code-of-conduct', '--theirs', '--unsure'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      const lines = readFileSync(join(folder, de), 'utf8').replaceAll('Mitglieder', 'Vereinsmitglieder');
      const html = lines
        .split(/\n\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => line.replace(/^#+ (.*)$/, '<h1>$1</h1>').replace(/^(?!<h1>)(.*)$/s, '<p>$1</p>'));
      writeFileSync(join(folder, 'page.html'), html.join('\n'));
    },
  },
  {
    name: 'accept, a finding',
    args: [
      'accept',
      'de',
      '--finding',
      'text/double-space',
      '--all',
      '--document',
      'code-of-conduct',
      '--by',
      'Ada Lovelace',
      '--reason',
      'As published',
    ],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      change(folder, de, /(\p{L}{3}) (\p{L}{3})/u, '$1  $2');
    },
  },
  {
    name: 'lock, two documents',
    args: ['lock'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      for (const [id, edition] of [
        ['code-of-conduct', '2003-01'],
        ['sharing-our-content', '2024'],
      ]) {
        cpSync(join(folder, `source/${id}/${edition}.md`), join(folder, `source/${id}/2031-05.md`));
        change(folder, `source/${id}/document.json`, `"${edition}"`, `"${edition}", "2031-05"`);
      }
    },
  },
  {
    name: 'derive, a new folder',
    args: ['derive', '--neutral', '--lang', 'de,fr,ja', '--out', 'works/derived'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'derive, once more',
    args: ['derive', '--organization', 'organization.json', '--lang', 'de,fr,ja', '--out', 'derived'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      const { status, stderr } = tools.urtext(folder, [
        'derive',
        '--neutral',
        '--lang',
        'de',
        '--out',
        'derived',
      ]);
      if (status !== 0) throw new Error(stderr);
      mkdirSync(join(folder, 'derived/.git'));
      writeFileSync(join(folder, 'derived/.git/HEAD'), 'ref: refs/heads/main\n');
      writeFileSync(join(folder, 'organization.json'), JSON.stringify(organization));
    },
  },
  {
    name: 'derive --bind',
    args: ['derive', '--bind'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      for (const lang of ['de', 'fr', 'es'])
        change(
          folder,
          `locales/${lang}/code-of-conduct.derivative.json`,
          /"target": "sha256:[0-9a-f]{4}/,
          '"target": "sha256:0000',
        );
    },
  },
  {
    name: 'pack, a new folder and its archive',
    args: ['pack', '--out', 'works/packed', '--format', 'txt', '--lang', 'de,fr', '--zip'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'pack, once more, with its archive',
    args: ['pack', '--out', 'packed', '--format', 'txt,json', '--lang', 'de,ja', '--zip'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      const before = ['pack', '--out', 'packed', '--format', 'txt', '--lang', 'de,fr', '--zip'];
      const { status, stderr } = tools.urtext(folder, before);
      if (status !== 0) throw new Error(stderr);
    },
  },
  { name: 'new', args: ['new', 'sw'], code: 0, prepare: ownProject },
  {
    name: 'export, all languages',
    args: ['export', 'all', '--out', 'exchange'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'export, over other files',
    args: ['export', 'all', '--format', 'po', '--out', 'exchange', '--overwrite'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      const { status, stderr } = tools.urtext(folder, [
        'export',
        'all',
        '--format',
        'po',
        '--out',
        'exchange',
      ]);
      if (status !== 0) throw new Error(stderr);
      for (const lang of ['de', 'fr'])
        change(
          folder,
          `exchange/code-of-conduct.${lang}.po`,
          'Content-Type',
          'X-Note: old\\n"\n"Content-Type',
        );
    },
  },
  {
    name: 'export, pages to work in',
    args: ['export', 'de', 'fr', 'ja', '--packet', '--out', 'packets'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'init, two texts',
    args: ['init', 'charter.md', 'rules.md', '--into', 'begun'],
    next: ['init', 'charter.md', 'rules.md', '--into', 'begun'],
    code: 0,
    prepare: (folder) => {
      writeFileSync(join(folder, 'charter.md'), CHARTER);
      writeFileSync(join(folder, 'rules.md'), CHARTER.replace('Charter', 'Rules'));
    },
  },
  {
    name: 'init',
    args: ['init', 'charter.md'],
    next: ['init', 'charter.md'],
    code: 0,
    prepare: (folder) => writeFileSync(join(folder, 'charter.md'), CHARTER),
  },
  {
    name: 'check --fix',
    args: ['check', '--fix', '--quiet'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      for (const lang of ['de', 'fr', 'es', 'ru'])
        change(folder, `locales/${lang}/code-of-conduct.md`, /(\p{L}{3}) (\p{L}{3})/u, '$1  $2');
    },
  },
  {
    name: 'glossary import',
    args: ['glossary', 'import', 'terms.tbx', '--lang', 'de'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      writeFileSync(
        join(folder, 'terms.tbx'),
        `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>Terms</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>member</term></termSec></langSec><langSec xml:lang="de"><termSec><term>Mitglied</term></termSec></langSec></conceptEntry>
</body></text></tbx>
`,
      );
    },
  },
  {
    name: 'lock --edition',
    args: ['lock', '--edition', '2031-05', '--document', 'code-of-conduct'],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      cpSync(
        join(folder, 'source/code-of-conduct/2003-01.md'),
        join(folder, 'source/code-of-conduct/2031-05.md'),
      );
    },
  },
  {
    name: 'check --update-baseline',
    args: ['check', '--baseline', 'known.json', '--update-baseline'],
    code: 0,
    prepare: withEdited,
  },
  {
    name: 'check, reports as files',
    args: ['check', '--format', 'sarif:reports/a.sarif', '--format', 'html:reports/a.html'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'check --shard',
    args: ['check', '--shard', '1/2', '--out', 'parts'],
    code: 0,
    prepare: ownProject,
  },
  {
    name: 'derive --pack, with its archive',
    args: [
      'derive',
      '--organization',
      'organization.json',
      '--out',
      'works',
      '--lang',
      'de',
      '--pack',
      '--format',
      'txt,json',
      '--zip',
    ],
    code: 0,
    prepare: (folder, tools) => {
      ownProject(folder, tools);
      writeFileSync(join(folder, 'organization.json'), JSON.stringify(organization));
    },
  },
];
