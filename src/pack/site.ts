/** What makes of a pack a site that servers of static files show as it is. */

import { markup } from '../render/markup.ts';
import type { PackFile } from './files.ts';

/** One page in one language, and the others that say the same. */
interface SitePage {
  readonly path: string;
  readonly lang: string;
  /** The same document in all its languages, this one among them. */
  readonly alternates: readonly { readonly path: string; readonly lang: string }[];
}

/**
 * A map for search engines, the language of every path for servers that take headers from a file, and the mark by which
 * GitHub Pages leaves the files as they are. Pure.
 *
 * @param site Where the folder will be, ended by a slash.
 * @see https://www.sitemaps.org/protocol.html
 */
export function siteFiles(pages: readonly SitePage[], site: string): readonly PackFile[] {
  const urls = pages.map(
    ({ path, alternates }) => markup`<url><loc>${site + path}</loc>
${alternates.map(
  (one) => markup`<xhtml:link rel="alternate" hreflang="${one.lang}" href="${site + one.path}"/>\n`,
)}</url>
`,
  );
  const map = markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${site}</loc></url>
${urls}</urlset>
`.text;
  const languages = [...new Set(pages.map(({ lang }) => lang))];
  const headers = languages.map((lang) => `/${lang}/*\n  Content-Language: ${lang}\n`).join('');
  return [
    { path: 'sitemap.xml', content: map, format: 'site' },
    { path: '_headers', content: headers, format: 'site' },
    { path: '.nojekyll', content: '', format: 'site' },
  ];
}
