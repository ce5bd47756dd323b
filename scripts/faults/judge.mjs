// Findings on untouched texts, and what was judged of them by reading. judged.json says of each, by document, language,
// rule and item, whether it is true of that text ("real"), true but better named by another unit or rule ("near"), a
// false alarm ("false"), or cannot be told ("undecided"), and why.
import { readFileSync } from 'node:fs';

const judged = JSON.parse(readFileSync(new URL('judged.json', import.meta.url), 'utf8'));

/** The verdicts, by "document lang rule item". */
function verdicts() {
  const entries = Object.entries(judged).flatMap(([document, languages]) =>
    Object.entries(languages).flatMap(([lang, items]) =>
      Object.entries(items).map(([item, said]) => [`${document} ${lang} ${item}`, said.split(':', 1)[0]]),
    ),
  );
  return new Map(entries);
}

/** Each finding with its verdict, if it has one, and the keys of verdicts on what is not found any more. */
export function judge(findings) {
  const open = verdicts();
  const rows = findings.map(({ document, lang, finding: { ruleId: rule, severity, address } }) => {
    const key = `${document} ${lang} ${rule} ${address}`;
    const verdict = open.get(key);
    // One verdict is about one finding: a second one at the same place was not looked at.
    open.delete(key);
    return { rule, severity, key, verdict };
  });
  return { rows, stale: [...open.keys()] };
}

/** The cells of a table: findings, and of them judged, real, of these near, false, undecided; false ones per 1,000 units. */
export function counts(rows, units) {
  const of = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  const known = rows.filter(({ verdict }) => verdict !== undefined).length;
  const share = ((1000 * of('false')) / units).toFixed(2);
  return [rows.length, known, of('real') + of('near'), of('near'), of('false'), of('undecided'), share];
}

/** Findings with the English, the translation and what stands around them, to be read. */
export function originals(findings) {
  return findings.map(({ lang, document, finding, alignment }) => {
    const at = alignment.pairs.findIndex(({ address }) => address === finding.address);
    return {
      document,
      lang,
      rule: finding.ruleId,
      severity: finding.severity,
      message: finding.messageId,
      item: finding.address,
      data: finding.data,
      around: alignment.pairs.slice(Math.max(0, at - 2), at + 3).map((pair) => ({
        item: pair.address,
        relation: pair.relation,
        confidence: pair.confidence,
        english: pair.sources.map(({ text }) => text),
        translation: pair.targets.map(({ text }) => text),
      })),
    };
  });
}
