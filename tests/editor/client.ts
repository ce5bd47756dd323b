/** A real client of the protocol around the built program, over its input and output. */

import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShowMessageNotification,
  ShowMessageRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { binary } from '../program.ts';

/** What an editor can do with the server. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Opens a file with a text, and gives what is found in it. */
  readonly open: (path: string, text: string) => Promise<PublishDiagnosticsParams>;
  /** Makes changes, and gives what is found then. */
  readonly change: (
    path: string,
    changes: readonly { readonly range?: Range; readonly text: string }[],
  ) => Promise<PublishDiagnosticsParams>;
  /** The next that is found in a file. */
  readonly found: (path: string) => Promise<PublishDiagnosticsParams>;
  /** What people were told. */
  readonly messages: readonly string[];
  /** Says goodbye; the exit code. */
  readonly leave: () => Promise<number | null>;
  /** Ends the output without goodbye; the exit code. */
  readonly vanish: () => Promise<number | null>;
}

/** How the editor presents itself. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly initializationOptions?: Readonly<Record<string, string>>;
  /** Which of the offered answers people choose; none when absent. */
  readonly choose?: (titles: readonly string[]) => string | undefined;
}

export const uriOf = (path: string): string => pathToFileURL(path).href;

export async function startEditor(
  cwd: string,
  { capabilities = {}, args = [], env = {}, initializationOptions, choose }: ClientOptions = {},
): Promise<Client> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [binary, 'lsp', '--stdio', ...args], {
    cwd,
    env: { PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, ((params: PublishDiagnosticsParams) => void)[]>();
  const arrived = new Map<string, PublishDiagnosticsParams[]>();
  const versions = new Map<string, number>();
  const messages: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const next = waiting.get(params.uri)?.shift();
    if (next) next(params);
    else arrived.set(params.uri, [...(arrived.get(params.uri) ?? []), params]);
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message));
  connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
    messages.push(message);
    const title = choose?.(actions.map((one) => one.title));
    return title === undefined ? null : { title };
  });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uriOf(cwd),
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const found = (path: string): Promise<PublishDiagnosticsParams> => {
    const uri = uriOf(path);
    const first = arrived.get(uri)?.shift();
    if (first) return Promise.resolve(first);
    return new Promise((done) => waiting.set(uri, [...(waiting.get(uri) ?? []), done]));
  };
  /** Diagnostics of a version: those of an older one may still be on their way. */
  const foundOf = async (path: string, version: number): Promise<PublishDiagnosticsParams> => {
    for (;;) {
      const params = await found(path);
      if (params.version === version) return params;
    }
  };
  return {
    connection,
    initialized,
    messages,
    found,
    open: async (path, text) => {
      const uri = uriOf(path);
      versions.set(uri, 1);
      const textDocument = { uri, languageId: 'markdown', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return foundOf(path, 1);
    },
    change: async (path, changes) => {
      const uri = uriOf(path);
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...changes],
      });
      return foundOf(path, version);
    },
    leave: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return ended;
    },
    vanish: () => {
      child.stdin.end();
      return ended;
    },
  };
}
