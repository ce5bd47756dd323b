import { beforeAll, describe, expect, it } from 'vitest';
import { parseOwner } from '../../src/derive/derivative-files.ts';
import { compileReferences } from '../../src/references/index.ts';
import {
  inMemory,
  languagesOf,
  makeProject,
  ownProject,
  type Run,
  run,
  runInMemory,
  type Tree,
  writeTree,
} from '../program.ts';
import { profiles } from './profiles.ts';

const own = ownProject();
const languages = ['en', ...languagesOf(own, 'code-of-conduct')];
const scanner = compileReferences(parseOwner(own['source/code-of-conduct/owner.json'] ?? '', 'owner.json'));

/** Forms of the owner that an independent, plain search finds. */
const words =
  /internet\s*societ|\bi\.?s\.?o\.?c\b|internet-gesellschaft|общест\S* интернет|sociedad de internet|société (?:de l.)?internet|جمعية الإنترنت|इंटरनेट सोसाइटी|インターネット(?:ソサエティ|協会)|互联网协会|internet is for everyone|internet es para todos|für alle da|trustees|(?<![0-9a-z])2003(?![0-9a-z])/iu;

interface Built extends Run {
  /** By path below the output folder. */
  readonly out: Tree;
}

/** A profile, or the people that a neutral text speaks to. */
async function built(organization: object | string): Promise<Built> {
  const files = inMemory({ ...own, 'organization.json': JSON.stringify(organization) });
  const isNeutral = typeof organization === 'string';
  const who = isNeutral ? ['--neutral', '--people', organization] : ['--organization', 'organization.json'];
  const result = await runInMemory(files, ['derive', ...who, '--out', 'out']);
  const out = [...files].flatMap(([path, content]) =>
    path.startsWith('out/') ? [[path.slice(4), String(content)] as const] : [],
  );
  return { ...result, out: Object.fromEntries(out) };
}

const forms = Object.entries(profiles).flatMap(([title, profile]) => {
  const { shortName: _shortName, ofShort: _ofShort, ...named } = profile;
  return [
    [`${title}, named`, { version: 1, ...named }],
    [`${title}, short`, { version: 1, ...profile }],
  ] as const;
});
const all: readonly (readonly [string, object | string])[] = [
  ...forms,
  ['nobody in particular', 'members'],
  ['nobody in particular, staff', 'staff'],
  ['nobody in particular, participants', 'participants'],
];

const results = new Map<string, Built>();
beforeAll(async () => {
  for (const [title, organization] of all) results.set(title, await built(organization));
}, 240_000);

/** The sentences in which an organization or its people are named, in the order of the text. */
function sentencesOf(text: string): readonly string[] {
  const blocks = text.split(/\n+/);
  const [title = '', clause = '', ...rest] = blocks.filter((block) => block !== '');
  const bullets = rest.filter((block) => block.startsWith('- '));
  const items = rest.filter((block) => /^\d+\. /.test(block));
  const paragraphs = rest.filter((block) => !/^(?:- |\d+\. |#)/.test(block)).slice(0, 3);
  const sentence = (block: string): string =>
    /^.*?[^.\s]{2}(?:[.।。](?=\s|$)|[。।](?!）))/u.exec(block)?.[0] ?? block;
  const [one = '', two = '', three = ''] = paragraphs;
  return [title, clause, sentence(one), two, three, bullets.at(-1) ?? '', items[6] ?? '', items.at(-1) ?? ''];
}

describe.each(all.map(([title]) => title))('a derivative for %s', (title) => {
  it('is built without a reference, for the scanner and for an independent list', () => {
    const { code, stdout, stderr, out } = results.get(title) ?? { code: -1, stdout: '', stderr: '', out: {} };
    expect({ code, stderr, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
    for (const lang of languages) {
      const text = String(out[`${lang}/code-of-conduct.md`] ?? '');
      expect(text.length).toBeGreaterThan(1000);
      expect(scanner.scan(text, { surface: 'markdown', lang })).toEqual([]);
    }
    for (const [path, text] of Object.entries(out))
      expect({ path, found: words.exec(String(text))?.[0] }).toEqual({ path });
  });

  it('is a project of its own in which everything is well', async () => {
    const { out = {} } = results.get(title) ?? {};
    const { code, stdout } = await runInMemory(inMemory(out), ['check']);
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  it('gives the same bytes again', async () => {
    const [, organization = ''] = all.find(([name]) => name === title) ?? [];
    expect((await built(organization)).out).toEqual(results.get(title)?.out);
  });
});

it('says every sentence with the name as the list of read sentences has it', async () => {
  const parts = [
    '# Sentences of derivative works',
    'Read for grammar; a change here wants to be read again.',
  ];
  for (const lang of languages) {
    parts.push(`## ${lang}`);
    for (const [title] of all) {
      const text = String(results.get(title)?.out[`${lang}/code-of-conduct.md`] ?? '');
      parts.push(`### ${title}`, sentencesOf(text).join('\n'));
    }
  }
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot('sentences.md');
});

it('is a project that the real program checks too', async () => {
  const folder = makeProject(own);
  writeTree(folder, { 'organization.json': JSON.stringify({ version: 1, name: 'Friends of the Park' }) });
  expect(await run(folder, ['derive', '--organization', 'organization.json', '--out', 'out'])).toMatchObject({
    code: 0,
  });
  expect(await run(`${folder}/out`, ['check'])).toMatchObject({ code: 0 });
});
