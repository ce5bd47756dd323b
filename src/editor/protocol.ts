/**
 * The Language Server Protocol: what of it is used, and nothing else knows the library.
 *
 * In a file of its own when the program is built, since only editors need it.
 */

import { PassThrough, Readable } from 'node:stream';
import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type TextDocumentsConfiguration,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export type {
  ClientCapabilities,
  CodeAction,
  CodeActionParams,
  CodeLens,
  Connection,
  Diagnostic,
  Hover,
  InitializeParams,
  InitializeResult,
  Location,
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit,
} from 'vscode-languageserver';
export type { TextDocument } from 'vscode-languageserver-textdocument';

/** Streams of a session. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: (text: string) => void;
}

/** A connection, and how it ends: 0 when the editor said goodbye, 1 when it was gone without. */
export interface Session {
  readonly connection: Connection;
  readonly ended: Promise<0 | 1>;
}

/** Begins a session; nothing of the process is touched. */
export function connect({ input, write }: Streams): Session {
  let shutdown = false;
  let end: (code: 0 | 1) => void = () => undefined;
  const ended = new Promise<0 | 1>((resolve) => {
    end = resolve;
  });
  const output = new PassThrough();
  output.on('data', (piece: Buffer) => write(piece.toString()));
  const readable = Readable.from(input);
  readable.on('error', () => undefined);
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(new StreamMessageReader(readable), new StreamMessageWriter(output), logger),
    {
      initialize: () => undefined,
      get shutdownReceived() {
        return shutdown;
      },
      set shutdownReceived(is) {
        shutdown = is;
      },
      exit: (code) => end(code === 0 ? 0 : 1),
    },
  );
  readable.on('close', () => end(shutdown ? 0 : 1));
  return { connection, ended };
}

/** The open documents of a session, kept up to date. */
export function createDocuments(
  update: TextDocumentsConfiguration<TextDocument>['update'],
): TextDocuments<TextDocument> {
  return new TextDocuments({ create: TextDocument.create, update });
}

/** Asks to be told of files that change on the disk. @param glob As the protocol writes it. */
export async function watchFiles(connection: Connection, glob: string): Promise<void> {
  const watchers = [{ globPattern: glob }];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** A text with its lines, as an editor has it. */
export function createDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'markdown', 0, text);
}

/** Enters one change. */
export const updateDocument: typeof TextDocument.update = TextDocument.update;
