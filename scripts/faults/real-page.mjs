// The section of docs/dictionaries-measured.md about real documents, from what was found in them and judged by reading.

const heading = '## On real documents';

/** The page with today's section in the place of the one that it has, or behind everything. */
export function withRealSection(page, measured) {
  const at = page.indexOf(`\n${heading}\n`);
  const after = at < 0 ? -1 : page.indexOf('\n## ', at + 1);
  const before = at < 0 ? `${page.trimEnd()}\n` : page.slice(0, at);
  return `${before}\n${realSection(measured)}${after < 0 ? '' : page.slice(after)}`;
}

/** @param judged By finding "true", "doubt" or "false", and why. */
export function realSection({ repositories, judged }) {
  const sum = (what) => repositories.reduce((all, one) => all + one[what], 0);
  const units = sum('units');
  const findings = repositories
    .flatMap((one) => one.findings)
    .map((one) => ({ ...one, ...verdictOf(one, judged) }));
  const cells = (some) => [
    some.length,
    ...['true', 'doubt', 'false'].map((verdict) => some.filter((one) => one.verdict === verdict).length),
  ];
  const perThousand = (some) =>
    ((1000 * some.filter(({ verdict }) => verdict === 'false').length) / units).toFixed(2);
  const rules = [...new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))].toSorted(
    (one, other) => (one < other ? -1 : 1),
  );
  return `${[
    heading,
    '',
    `What dictionaries say of ${sum('translations')} translations of ${sum('documents')} documents as they were published: findings that are there with them and not without, and all that rules about meaning say, each read beside the English. scripts/faults/real-corpora.json names the documents, scripts/faults/judged-real.json says of each finding why it is true, a defensible doubt or false, and \`node scripts/real-dictionaries.mjs FOLDER\` measures again. Rules and thresholds were corrected by the kinds of what was false there, so these figures are no forecast for texts that nobody has looked at.`,
    '',
    '| severity | findings | true | doubt | false | false per 1,000 units |',
    '|---|--:|--:|--:|--:|--:|',
    ...['error', 'warning', 'note'].map((severity) => {
      const some = findings.filter((one) => one.severity === severity);
      return `| ${[severity, ...cells(some), perThousand(some)].join(' | ')} |`;
    }),
    '',
    '| rule | severity | findings | true | doubt | false |',
    '|---|---|--:|--:|--:|--:|',
    ...rules.map((name) => {
      const [rule, severity] = name.split(' ');
      return `| ${[rule, severity, ...cells(findings.filter((one) => one.rule === rule && one.severity === severity))].join(' | ')} |`;
    }),
    '',
    '| repository | commit | documents | translations | units | errors | warnings | notes | false |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|',
    ...repositories.map(({ repository, commit, documents, translations, units: own, findings: some }) => {
      const of = (severity) => some.filter((one) => one.severity === severity).length;
      const wrong = some.filter((one) => verdictOf(one, judged).verdict === 'false').length;
      const counts = [documents, translations, own, of('error'), of('warning'), of('note'), wrong];
      return `| ${[repository, commit.slice(0, 10), ...counts].join(' | ')} |`;
    }),
  ].join('\n')}\n`;
}

function verdictOf({ name }, judged) {
  const [, rule] = /([a-z]+\/[a-z-]+) \S+$/.exec(name) ?? [];
  return { rule, verdict: judged[name]?.split(':', 1)[0] ?? 'not judged' };
}
