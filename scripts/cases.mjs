// Runs tables of cases against the built library, with the references and the protected texts of the code of conduct.
//
//   node scripts/cases.mjs FILE.jsonl…
//
// A line is one case: id, surface, text, must_flag, and lang, level, review_ok where they apply. Cases whose id begins
// with V are about protected texts, all others about references to the owner. Prints what was judged otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { compileReferences } from '../dist/references/index.js';
import { verifyVerbatim } from '../dist/verbatim/index.js';

const source = new URL('../source/code-of-conduct/', import.meta.url);
const { scan } = compileReferences(JSON.parse(readFileSync(new URL('owner.json', source), 'utf8')));
const required = protectedTexts();
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node scripts/cases.mjs FILE.jsonl…');
  process.exit(2);
}

let count = 0;
const mismatches = [];
for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const entry = JSON.parse(line);
    const judged = /^V/i.test(entry.id) ? judgeVerbatim(entry) : judgeReference(entry);
    count++;
    if (!judged.ok)
      mismatches.push(
        `${file}: ${entry.id}: ${entry.why}\n  ${JSON.stringify(entry.text)}\n  ${judged.found}`,
      );
  }
}
for (const mismatch of mismatches) console.log(mismatch);
console.log(`${count - mismatches.length} of ${count} cases judged right`);
process.exitCode = mismatches.length > 0 ? 1 : 0;

function judgeVerbatim({ text, surface, must_flag: mustFlag }) {
  const { ok, verdicts } = verifyVerbatim(text, surface, required);
  return { ok: ok === !mustFlag, found: verdicts.map(({ result }) => result.status).join(', ') };
}

function judgeReference({ text, surface, lang, level, must_flag: mustFlag, review_ok: reviewOk }) {
  const hits = scan(text, lang ? { surface, lang } : { surface });
  const found = hits.some((hit) => hit.level === 'error') ? 'error' : hits.length > 0 ? 'review' : 'nothing';
  const wanted = mustFlag ? [level ?? 'error'] : reviewOk ? ['nothing', 'review'] : ['nothing'];
  const places = hits.map((hit) => `${JSON.stringify(hit.data.found)} as ${hit.data.form}`).join(', ');
  return { ok: wanted.includes(found), found: `wanted ${wanted.join(' or ')}, found ${found} ${places}` };
}

/** The notice and the paragraph after it are the last two paragraphs of the latest edition. */
function protectedTexts() {
  const editions = readdirSync(source)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const text = readFileSync(new URL(editions.at(-1), source), 'utf8');
  return text
    .trim()
    .split(/\n{2,}/)
    .slice(-2);
}
