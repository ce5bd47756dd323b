import type { LocatedDiagnostic } from '../check/report.ts';
import type { Fix } from '../model.ts';
import { canAccept } from '../work/edit-accept.ts';
import { fixedText } from '../work/edit-fix.ts';
import type { AskedOfTranslation } from './asked.ts';
import type { CodeAction, CodeActionParams, TextEdit } from './protocol.ts';

/**
 * Accepts the findings of a rule at an item. Its arguments: the URI, the rule, the address or `null` for the whole text,
 * and, from editors that ask for them, the reason and the name.
 */
export const ACCEPT = 'urtext.accept';
/** The kind that puts right all that is certain. */
export const FIX_ALL = 'source.fixAll.urtext';

/** What can be done about the findings in a range. */
export function actionsIn(asked: AskedOfTranslation, { range, context }: CodeActionParams): CodeAction[] {
  const { look, file, positions } = asked;
  const wants = (kind: string): boolean =>
    !context.only || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const from = positions.offset(file, range.start);
  const to = positions.offset(file, range.end);
  const near = look.outcome.findings.filter(({ span, path }) => {
    const { start, end } = span ?? { start: 0, end: 0 };
    return path === look.translation.path && start <= to && from <= end;
  });
  return [
    ...(wants('quickfix') ? near.flatMap((one) => fixOf(one, asked)) : []),
    ...(wants('quickfix') ? near.flatMap((one) => acceptOf(one, asked)) : []),
    ...(wants(FIX_ALL) ? fixAll(asked) : []),
  ];
}

function fixOf({ fix, ruleId }: LocatedDiagnostic, asked: AskedOfTranslation): CodeAction[] {
  // The fixes of a text that was put together from an exchange file are none of that file.
  if (!fix || asked.look.translation.file) return [];
  const edits = [fix, ...(fix.more ?? [])].map((one) => editOf(one, asked));
  return [
    {
      ...edited(asked, edits),
      title: asked.t('editor.fix', { rule: ruleId }),
      kind: 'quickfix',
      isPreferred: true,
    },
  ];
}

function editOf(
  { span, text }: Pick<Fix, 'span' | 'text'>,
  { file, positions }: AskedOfTranslation,
): TextEdit {
  return { range: positions.range(file, span), newText: text };
}

/** Edits that hold for the text as it stands, and no other. */
function edited({ file }: AskedOfTranslation, edits: TextEdit[]): Pick<CodeAction, 'edit'> {
  const { uri, version } = file;
  return { edit: { documentChanges: [{ textDocument: { uri, version }, edits }] } };
}

function acceptOf(
  { ruleId, address }: LocatedDiagnostic,
  { look, file, t }: AskedOfTranslation,
): CodeAction[] {
  if (!canAccept(ruleId, address)) return [];
  const title = t('editor.accept', { rule: ruleId });
  const args = [file.uri, ruleId, address ?? null];
  return look.translation.file
    ? []
    : [{ title, kind: 'quickfix', command: { title, command: ACCEPT, arguments: args } }];
}

function fixAll(asked: AskedOfTranslation): CodeAction[] {
  const text = fixedText(asked.look);
  if (text === undefined) return [];
  const whole = { start: 0, end: asked.file.getText().length };
  const edits = [editOf({ span: whole, text }, asked)];
  return [{ ...edited(asked, edits), title: asked.t('editor.fixAll'), kind: FIX_ALL }];
}
