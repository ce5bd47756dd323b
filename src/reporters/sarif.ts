/** The report as SARIF 2.1.0, the format of static analysis tools. */

import { findingNames } from '../check/finding-names.ts';
import type { LocatedDiagnostic, Report } from '../check/report.ts';
import type { AnyRule } from '../check/rule.ts';
import type { Replacement } from '../model.ts';
import { jsonOf, visible } from '../text/visible.ts';
import { version } from '../version.ts';
import type { Screen } from './screen.ts';
import { type CheckView, worstFirst } from './view.ts';
import { wordsOf } from './words.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * One run, its results the worst first, each with a name that survives moved lines. Columns and offsets are in UTF-16
 * code units, which the run says.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function* reportSarif(report: Report, view: CheckView, { t }: Screen): Iterable<string> {
  const found = worstFirst(report.diagnostics);
  const all = [...found, ...(report.accepted ?? [])];
  const used = new Set(all.map(({ ruleId }) => ruleId));
  const rules = view.rules.filter(({ id }) => used.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: 'urtext',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => plainRule(rule, t)),
  };
  const invocation = {
    executionSuccessful: report.counts.unreadable === 0,
    exitCode: report.counts.unreadable > 0 ? 2 : view.failed ? 1 : 0,
  };
  yield `{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [{
    "tool": ${jsonOf({ driver })},
    "columnKind": "utf16CodeUnits",
    "invocations": ${jsonOf([invocation])},
    "results": [`;
  const nameOf = findingNames();
  let before = '';
  for (const one of all) {
    const result = { ...plainResult(one, nameOf(one), t), ruleIndex: indexes.get(one.ruleId) ?? -1 };
    yield `${before}\n      ${jsonOf(result)}`;
    before = ',';
  }
  yield `${before === '' ? '' : '\n    '}]\n  }]\n}\n`;
}

function plainRule({ id, severity }: AnyRule, t: Screen['t']): Plain {
  const [summary, rationale, remedy] = [
    t(`rules.${id}.summary`),
    t(`rules.${id}.rationale`),
    t(`rules.${id}.remedy`),
  ];
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: `${remedy}\n\nurtext explain ${id}` },
    defaultConfiguration: { level: severity },
    properties: { tags: [id.split('/', 1)[0]] },
  };
}

function plainResult(one: LocatedDiagnostic, name: string, t: Screen['t']): Plain {
  const { ruleId, severity, path, document, lang, address, accepted, fix } = one;
  const uri = { uri: uriOf(path) };
  return {
    ruleId,
    level: severity,
    message: { text: withoutLinks(wordsOf(one, t)) },
    locations: [
      {
        physicalLocation: { artifactLocation: uri, ...(one.line !== undefined && { region: regionOf(one) }) },
        ...(address !== undefined && {
          logicalLocations: [
            {
              name: visible(address),
              fullyQualifiedName: visible([document, lang, address].filter(Boolean).join('/')),
              kind: 'item',
            },
          ],
        }),
      },
    ],
    partialFingerprints: { 'urtextFinding/v1': name },
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            { artifactLocation: uri, replacements: [fix, ...(fix.more ?? [])].map(plainReplacement) },
          ],
        },
      ],
    }),
    ...(accepted?.state === 'active' && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: visible(accepted.reason) }],
    }),
  };
}

function regionOf({ line, column, endLine, endColumn, span }: LocatedDiagnostic): Plain {
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine, endColumn }),
    ...(span && { charOffset: span.start, charLength: span.end - span.start }),
  };
}

function plainReplacement({ span, text }: Replacement): Plain {
  return {
    deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
    insertedContent: { text },
  };
}

/** A path as a relative reference: blanks and letters beyond ASCII percent-encoded. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/');
}

/** In a message of SARIF, `[words](place)` is a link. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
