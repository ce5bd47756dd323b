/** A session with one editor: it tells what changed and asks, and is told what was found. */

import type { Host } from '../host.ts';
import type { Translate } from '../messages/index.ts';
import { wordsOfError } from '../reporters/error.ts';
import { UserError } from '../user-error.ts';
import { version } from '../version.ts';
import { createEditing } from '../work/edit.ts';
import { accept } from './accept.ts';
import { ACCEPT, actionsIn, FIX_ALL } from './actions.ts';
import type { Asked, AskedOfTranslation } from './asked.ts';
import { definitionAt } from './definition.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { pathOf } from './file-uris.ts';
import { type HoverKind, hoverAt } from './hover.ts';
import { lensesOf } from './lenses.ts';
import { chooseEncoding, createPositions, type Positions } from './positions.ts';
import type { InitializeParams, InitializeResult, TextDocument } from './protocol.ts';

/** What editors may tell of the person: `initializationOptions`. */
interface Options {
  /** Who accepts findings; git's `user.name` when absent. */
  readonly name?: string;
}

/**
 * Serves one editor until it is gone.
 *
 * @returns 0 when it said goodbye, 1 when it did not.
 */
export async function serve(host: Host, t: Translate): Promise<0 | 1> {
  const { connect, createDocuments, updateDocument, watchFiles } = await import('./protocol.ts');
  const { connection, ended } = connect({
    input: host.inputPieces?.() ?? none(),
    write: (text) => host.stdout.pass(text),
  });
  const editing = createEditing(host);
  let positions: Positions = createPositions('utf-16');
  let hover: HoverKind = 'plaintext';
  let withEnglish = false;
  let watches = false;
  let options: Options = {};
  const documents = createDocuments((document, changes, version) =>
    // Each change counts from the text that those before it made.
    changes.reduce((before, change) => {
      if (!('range' in change) || positions.encoding === 'utf-16')
        return updateDocument(before, [change], version);
      const start = before.positionAt(positions.offset(before, change.range.start));
      const end = before.positionAt(positions.offset(before, change.range.end));
      return updateDocument(before, [{ range: { start, end }, text: change.text }], version);
    }, document),
  );

  connection.onInitialize((params) => {
    const { general, textDocument, workspace } = params.capabilities;
    positions = createPositions(chooseEncoding({ ...(general && { general }) }));
    if (textDocument?.hover?.contentFormat?.includes('markdown')) hover = 'markdown';
    withEnglish = textDocument?.publishDiagnostics?.relatedInformation ?? false;
    watches = workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    options = optionsOf(params);
    return capabilities(positions);
  });
  connection.onInitialized(() => {
    if (watches) void watchFiles(connection, '**/*.{md,json,po,xlf}');
  });

  const published = new Map<string, readonly string[]>();
  const examining = new Set<string>();
  const again = new Set<string>();
  /** Looks at a file, once more when it was changed meanwhile; of changes that came together the last counts. */
  const examine = async (uri: string): Promise<void> => {
    if (examining.has(uri)) {
      again.add(uri);
      return;
    }
    examining.add(uri);
    try {
      do {
        again.delete(uri);
        await new Promise((resume) => setImmediate(resume));
        await tell(uri);
      } while (again.has(uri));
    } finally {
      examining.delete(uri);
    }
  };
  const tell = async (uri: string): Promise<void> => {
    const asked = await askedOf(uri);
    const found = asked ? diagnosticsOf(asked, { withEnglish }) : new Map([[uri, []]]);
    const gone = (published.get(uri) ?? []).filter((one) => !found.has(one));
    published.set(uri, [...found.keys()]);
    for (const one of gone) await connection.sendDiagnostics({ uri: one, diagnostics: [] });
    for (const [one, diagnostics] of found) {
      const version = documents.get(one)?.version;
      await connection.sendDiagnostics({
        uri: one,
        diagnostics: [...diagnostics],
        ...(version !== undefined && { version }),
      });
    }
  };
  const askedOf = async (uri: string): Promise<Asked | undefined> => {
    const path = pathOf(uri);
    const look = path === undefined ? undefined : await editing.look(path);
    const file = documents.get(uri);
    return look && file && { file, look, positions, t };
  };
  const answer = async <Answer>(
    { uri }: { readonly uri: string },
    answered: (asked: AskedOfTranslation) => Answer,
  ): Promise<Answer | null> => {
    const asked = await askedOf(uri);
    const { look } = asked ?? {};
    return asked && look?.type === 'translation' ? answered({ ...asked, look }) : null;
  };
  const examineOpen = (): void => {
    for (const uri of documents.keys()) void examine(uri);
  };

  let isWarm = false;
  documents.onDidOpen(({ document }) => {
    if (!isWarm) void warmUp(document.uri);
    isWarm = true;
  });
  /** The first looks take ten times as long as those after V8 knows the code: they are done before anybody types. */
  const warmUp = async (uri: string): Promise<void> => {
    for (let turn = 0; turn < WARMING && documents.get(uri)?.version !== undefined; turn++) {
      await new Promise((resume) => setTimeout(resume, 1));
      await editing.look(pathOf(uri) ?? '');
    }
  };
  documents.onDidChangeContent(({ document }) => {
    if (put(document, document.getText())) examineOpen();
    else void examine(document.uri);
  });
  documents.onDidClose(({ document }) => {
    put(document, undefined);
    void tell(document.uri);
  });
  const put = ({ uri }: TextDocument, text: string | undefined): boolean => {
    const path = pathOf(uri);
    return path !== undefined && editing.put(path, text);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) editing.touch(pathOf(uri) ?? '');
    examineOpen();
  });
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, (asked) => hoverAt(asked, position, hover)),
  );
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument, (asked) => definitionAt(asked, position)),
  );
  connection.onCodeLens(({ textDocument }) => answer(textDocument, lensesOf));
  connection.onCodeAction((params) => answer(params.textDocument, (asked) => actionsIn(asked, params)));
  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command !== ACCEPT) return;
    const [uri, rule, item, reason, name]: unknown[] = args;
    if (typeof uri !== 'string' || typeof rule !== 'string') return;
    try {
      const given = { rule, item: textOr(item), reason: textOr(reason), by: textOr(name) ?? options.name };
      await answer({ uri }, (asked) => accept(asked, given, connection.window));
      await examine(uri);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      connection.window.showErrorMessage(wordsOfError(error, host, t));
    }
  });
  documents.listen(connection);
  connection.listen();
  return ended;
}

/** Looks after which they take as long as ever. */
const WARMING = 12;

async function* none(): AsyncIterable<Uint8Array> {}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function optionsOf({ initializationOptions: given }: InitializeParams): Options {
  const value: unknown = given;
  const name =
    typeof value === 'object' && value !== null && 'name' in value ? textOr(value.name) : undefined;
  return name === undefined ? {} : { name };
}

function capabilities({ encoding }: Positions): InitializeResult {
  return {
    serverInfo: { name: 'urtext', version },
    capabilities: {
      positionEncoding: encoding,
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      definitionProvider: true,
      codeLensProvider: { resolveProvider: false },
      codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
      executeCommandProvider: { commands: [ACCEPT] },
    },
  };
}
