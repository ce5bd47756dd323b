/** Copies that somebody changed, as offices, sites, feeds, mails, chats and files of data have them. */

import { gzipSync } from 'node:zlib';
import { type Changed, describeChanged } from './changed.ts';
import { pageOf } from './copies.ts';
import { keptCopies, letterCopies, officeCopies, siteCopies } from './found-copies.ts';
import { lanterns } from './lanterns.ts';

const part = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`no "${before}"`);
  return text.replace(before, after);
};
const all = (text: string): Readonly<Record<string, string | Uint8Array>> => ({
  ...officeCopies(text),
  ...siteCopies(text, 'en'),
  ...letterCopies(text),
  ...keptCopies(text),
});
const of = (name: string, text: string): string => String(all(text)[name]);
const sold = part(lanterns, 'is not sold', 'is sold');
const may = part(lanterns, 'No keeper leaves', 'No keeper may leave');
const years = part(lanterns, '2011, 2014', '2011, 2024');
const members = part(lanterns, 'copied by anyone', 'copied by members');
const [oil, notice, watch] = ['of-the-oil.item.4', 'of-disputes.paragraph.2', 'of-the-watch.item.2'];
const moved = lanterns
  .replace(/\n3\. .*\n/, '\n')
  .replace(/(\n4\. .*\n)/, `$1${/3\. (.*)\n/.exec(lanterns)?.[0]?.replace('3.', '5.') ?? ''}`);
const page = pageOf(lanterns, 'en');

/** Address of what differs; `+` and its words for what was added. */
const changed: Changed = {
  'docs-export.html': [of('docs-export.html', sold), oil],
  'docs-comments.html': [of('docs-comments.html', members), notice],
  'word-filtered.html': [of('word-filtered.html', may), watch],
  'office-letter.html': [of('office-letter.html', sold), oil],
  'sheet.csv': [of('sheet.csv', years), 'of-disputes.paragraph.1'],
  'saved.html': [of('saved.html', sold), oil],
  'reader.html': [of('reader.html', may), watch],
  'forge.html': [of('forge.html', members), notice],
  'forge-source.html': [of('forge-source.html', sold), oil],
  'wiki.html': [of('wiki.html', sold), oil],
  'wiki-heading.html': [of('wiki.html', part(lanterns, '## Of the oil', '## Of the old oil')), 'of-the-oil'],
  'icons.html': [
    part(of('icons.html', lanterns), 'is not sold', 'is <i class="material-icons">now</i> sold'),
    oil,
  ],
  'blog.html': [
    part(of('blog.html', lanterns), '<h2>Of the oil', '<p>Keepers may sleep on Sundays.</p><h2>Of the oil'),
    '+Keepers may sleep',
  ],
  'newsletter.html': [of('newsletter.html', years), 'of-disputes.paragraph.1'],
  'feed.rss': [of('feed.rss', sold), oil],
  'escaped.rss': [of('escaped.rss', sold), oil],
  'feed.atom': [of('feed.atom', may), watch],
  'xhtml.atom': [of('xhtml.atom', members), notice],
  'feed.json': [of('feed.json', sold), oil],
  'posts.json': [of('posts.json', members), notice],
  'piece-of-page': [of('piece-of-page', sold), oil],
  'forwarded-page.eml': [of('forwarded-page.eml', sold), oil],
  'confidential.eml': [of('confidential.eml', years), 'of-disputes.paragraph.1'],
  'digest.txt': [of('digest.txt', sold), oil],
  'signed.txt': [of('signed.txt', members), notice],
  'bars.txt': [of('bars.txt', may), watch],
  'chat.txt': [of('chat.txt', sold), oil],
  'chat-said.txt': [
    part(
      of('chat.txt', lanterns),
      '\nOf the oil',
      '\n06/05/2024, 10:12 - Bob: Keepers may sleep on Sundays.\nOf the oil',
    ),
    'of-the-oil',
  ],
  'channel.json': [of('channel.json', sold), oil],
  'rooms.json': [of('rooms.json', may), watch],
  'list.json': [of('list.json', sold), oil],
  'list-with-more.json': [
    part(
      of('list.json', lanterns),
      '    "Of the oil"',
      '    "Keepers may sleep on Sundays.",\n    "Of the oil"',
    ),
    '+Keepers may sleep',
  ],
  'values.xml': [of('values.xml', sold), oil],
  'rows.sql': [of('rows.sql', sold), oil],
  'comment.css': [of('comment.css', members), notice],
  'framed.txt': [of('framed.txt', sold), oil],
  'framed-in-ascii.txt': [of('framed-in-ascii.txt', years), 'of-disputes.paragraph.1'],
  'named-headings.md': [of('named-headings.md', part(lanterns, '## Of the oil', '## On oil')), 'of-the-oil'],
  'commented.md': [
    part(
      of('commented.md', lanterns),
      '## Of the oil',
      '- [Keepers may sleep on Sundays](https://a.example)\n\n## Of the oil',
    ),
    '+Keepers may sleep',
  ],
  'rules.ipynb': [of('rules.ipynb', sold), oil],
  'printed.ipynb': [
    JSON.stringify({
      cells: [
        { cell_type: 'markdown', source: lanterns.split('## Of the oil')[0] },
        {
          cell_type: 'code',
          source: 'say()',
          outputs: [{ output_type: 'stream', text: 'Keepers may sleep on Sundays.\n' }],
        },
        { cell_type: 'markdown', source: `## Of the oil${lanterns.split('## Of the oil')[1]}` },
      ],
      nbformat: 4,
    }),
    '+Keepers may sleep',
  ],
  'rules.opml': [of('rules.opml', sold), oil],
  'noted.opml': [
    part(
      of('rules.opml', lanterns),
      'text="4. The oil',
      '_note="Keepers may sleep on Sundays." text="4. The oil',
    ),
    '+Keepers may sleep',
  ],
  'rules.md.gz': [gzipSync(sold), oil],
  'rules.html.gz': [gzipSync(pageOf(members, 'en')), notice],
  'moved.html': [pageOf(moved, 'en'), 'of-the-watch.item.3'],
  'white-on-white.html': [
    part(page, 'is not sold', 'is not <span style="color:#fff">always</span> sold').replace(
      '<li>No keeper',
      '<li>The keeper',
    ),
    watch,
  ],
  'revoked-in-note.md': [
    `${part(lanterns, 'The oil is for', 'The oil[^1] is for')}\n[^1]: Keepers may sell what is left of it.\n`,
    oil,
  ],
  'name.html': [
    of('word-filtered.html', part(lanterns, 'The Lantern Guild keeps', 'The Lamp Guild keeps')),
    'paragraph.3',
  ],
};

describeChanged(changed);
