/** What the page of a check looks like, and what its keys do. Both stand in the page: it works from a file, without a network. */

/** Colours keep a contrast of 4.5 on light and dark, and every state has a sign beside its colour. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--back:#fff;--text:#1b1b1b;--soft:#595959;--line:#767676;--good:#e3f4e6;--mid:#fff3cd;--bad:#fde2e1;--link:#0b4fa8;--error:#a11212;--warning:#7a4b00}
@media (prefers-color-scheme:dark){:root{--back:#161616;--text:#ececec;--soft:#b4b4b4;--line:#8c8c8c;--good:#173d20;--mid:#4a3a08;--bad:#551c1c;--link:#9cc7ff;--error:#ffb1ab;--warning:#ffd479}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:80rem;padding:1rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--link)}
h2{margin-block:2rem .5rem}
h3{margin:0;font-size:1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse}
th,td{padding:.1rem .35rem;border:1px solid var(--line);text-align:start}
thead th{vertical-align:bottom;font-weight:normal}
tbody th{position:sticky;inset-inline-start:0;background:var(--back);white-space:nowrap}
thead th span{writing-mode:vertical-rl;white-space:nowrap}
td a{display:block;min-width:1.5rem;min-height:1.5rem;text-align:center;text-decoration:none;color:var(--text)}
.good{background:var(--good)}.mid{background:var(--mid)}.bad{background:var(--bad)}
td.found a{font-weight:bold;text-decoration:underline}
form{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin-block:1rem}
input,select{font:inherit;padding:.25rem;color:inherit;background:var(--back);border:1px solid var(--line)}
label{display:grid}
article{margin-block:.75rem;padding:.5rem;border:1px solid var(--line);border-inline-start-width:.4rem}
.texts{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.texts p{margin:.25rem 0;overflow-wrap:anywhere;white-space:pre-line}
.state{color:var(--soft);font-weight:normal}
li.error{color:var(--error)}li.warning{color:var(--warning)}
ins{text-decoration:underline}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
[hidden]{display:none!important}
@media (max-width:45rem){.texts{grid-template-columns:1fr}}
@media print{form,.keys{display:none}body{max-width:none}article{break-inside:avoid}}`;

/** Filters by words, language and kind; J and K go to the next and the previous item, "/" to the filter. */
export const PAGE_SCRIPT = `'use strict';
const form=document.querySelector('form'),articles=[...document.querySelectorAll('article')],count=document.querySelector('output');
const apply=()=>{const words=form.words.value.toLowerCase(),lang=form.lang.value,kind=form.kind.value;let shown=0;
for(const one of articles){const fits=(lang===''||one.dataset.lang===lang)&&(kind===''||one.dataset.kinds.split(' ').includes(kind))&&one.textContent.toLowerCase().includes(words);one.hidden=!fits;if(fits)shown++}
for(const part of document.querySelectorAll('section.translation'))part.hidden=!part.querySelector('article:not([hidden])');
count.textContent=shown+' / '+articles.length};
form.addEventListener('input',apply);form.addEventListener('submit',(event)=>event.preventDefault());
const open=()=>{const one=location.hash&&document.getElementById(location.hash.slice(1));if(one&&one.hidden){form.reset();apply()}if(one&&one.matches('article')){one.focus();one.scrollIntoView()}};
addEventListener('hashchange',open);
addEventListener('keydown',(event)=>{if(event.ctrlKey||event.metaKey||event.altKey)return;if(event.target.matches('input,select')){if(event.key==='Escape')event.target.blur();return}
if(event.key==='/'){event.preventDefault();form.words.focus();return}
const step=event.key==='j'?1:event.key==='k'?-1:0;if(step===0)return;const shown=articles.filter((one)=>!one.hidden);const at=shown.indexOf(document.activeElement);const next=shown[at<0?(step>0?0:shown.length-1):at+step];if(next){next.focus();next.scrollIntoView({block:'nearest'})}});
apply();open();`;
