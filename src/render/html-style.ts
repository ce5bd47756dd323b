/** How pages look. */

/** Logical properties only, so that one sheet serves both directions; nothing is fetched. */
export const pageStyle: string = `:root{color-scheme:light dark;--ink:light-dark(#1b1b1b,#ececec);--paper:light-dark(#fff,#161616);--soft:light-dark(#5a5a5a,#b4b4b4);--line:light-dark(#d5d5d5,#444);--link:light-dark(#0b57a4,#8ab8f0);--warn:light-dark(#fff3d6,#3a2f12)}
*{box-sizing:border-box}
html{font:100%/1.6 system-ui,"Noto Sans",sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
header,main,footer{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:1rem;border-block-end:1px solid var(--line)}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding-block:.2rem}
nav a[aria-current]{color:inherit;font-weight:700;text-decoration:none}
h1{font-size:1.75rem;line-height:1.3;text-wrap:balance;margin-block:1.5rem 1rem}
h2{font-size:1.35rem;line-height:1.35;text-wrap:balance;margin-block:2rem .75rem}
h3,h4,h5,h6{font-size:1.1rem;margin-block:1.5rem .5rem}
p{margin-block:0 1rem}
li p{margin-block:0 .6rem}
ol,ul{padding-inline-start:2.2em;margin-block:0 1rem}
ol.own{list-style:none;padding-inline-start:1em}
pre,code{font-family:ui-monospace,monospace;font-size:.95em}
pre{white-space:pre-wrap}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
hr{border:0;border-block-start:1px solid var(--line);margin-block:1.5rem}
:target{scroll-margin-block-start:1rem;outline:2px solid var(--link);outline-offset:.3rem}
.at{scroll-margin-block-start:1rem}
.at:target{outline:0}
:has(>.at:target){outline:2px solid var(--link);outline-offset:.3rem}
.notice{color:var(--soft);font-size:.95em;border-inline-start:3px solid var(--line);padding-inline-start:1rem}
.draft{background:var(--warn);border:1px solid var(--line);border-radius:.3rem;padding:.75rem 1rem;margin-block:1rem;font-weight:700}
.switch{margin-block:1rem}
.switch label{display:inline-flex;gap:.5rem;align-items:baseline}
.english{display:none;color:var(--soft)}
h1+.english,h2+.english,h3+.english{font-weight:700}
main:has(.switch :checked) .english{display:block}
footer{margin-block-start:2rem;padding-block:1rem 2rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.9em}
footer p{margin-block:0 .4rem}
.texts{list-style:none;padding:0}
.texts li{border-block-end:1px solid var(--line);padding-block:.6rem}
.texts .name{display:block;font-size:1.1rem}
.texts .more a{display:inline-block;margin-inline-end:.9rem;padding-block:.2rem}
:lang(ja),:lang(zh){line-break:strict}
:lang(ko){word-break:keep-all}
:lang(ur){line-height:2}
@media (min-width:60rem){body:has(.switch :checked)>*{max-width:84rem}main:has(.switch :checked) .pair{display:grid;grid-template-columns:1fr 1fr;column-gap:2.5rem}main:has(.switch :checked) .pair>*{margin-block-start:0}}
@media print{header,.switch,footer .site{display:none}html{background:#fff;color:#000;font-size:11pt}header,main,footer{max-width:none;padding:0}a{color:inherit;text-decoration:none}li,p{break-inside:avoid}h1,h2,h3{break-after:avoid}.notice,.english,footer{color:#000}}`;
