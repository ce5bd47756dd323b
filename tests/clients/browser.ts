/** Opens pages in a real browser without a window, and does there what a person does: looks, types and clicks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A page that is open. */
export interface Page {
  /** The value of an expression, computed in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Puts the cursor into a field, and types over what stands there. */
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Clicks, and gives the path of the file of this name that the browser saves. */
  readonly save: (selector: string, name: string) => Promise<string>;
  readonly reload: () => Promise<void>;
  /** Shows the page in another width, in pixels, and in light or dark. */
  readonly show: (view: { readonly width: number; readonly scheme: 'light' | 'dark' }) => Promise<void>;
  /** Opens another file in the same window. */
  readonly visit: (path: string) => Promise<void>;
  /** A picture of what is seen, as PNG. */
  readonly picture: () => Promise<Uint8Array>;
}

const SCREEN = { width: 900, height: 1400, deviceScaleFactor: 1, mobile: false };

/** What a command gives back. */
type Answer = Readonly<Record<string, unknown>>;
type Send = (method: string, params?: object) => Promise<Answer>;

/**
 * Opens a file. The browser ends with the test.
 *
 * @throws {Error} When the browser ends, or refuses what it is asked.
 * @see Chrome DevTools Protocol, over a pipe
 */
export async function open(path: string): Promise<Page> {
  const place = mkdtempSync(join(tmpdir(), 'urtext-browser-'));
  const browser = start(place);
  const send = speak(browser);
  onTestFinished(async () => {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    await send('Browser.close');
    await ended;
    // Processes of the browser's own may still write for a moment.
    await rm(place, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: place });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const inPage: Send = async (method, params) => send(method, { ...params, sessionId });
  const page = pageOf(inPage, place);
  await inPage('Emulation.setDeviceMetricsOverride', SCREEN);
  await inPage('Page.navigate', { url: pathToFileURL(path).href });
  await loaded(page);
  return page;
}

function start(place: string): ChildProcess {
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'];
  const fresh = ['--no-first-run', '--disable-component-update', `--user-data-dir=${join(place, 'profile')}`];
  // Containers of continuous integration run everything as the one user that the sandbox refuses.
  const args = ['--headless', '--no-sandbox', '--remote-debugging-pipe', ...quiet, ...fresh];
  const browser = spawn('chromium', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  return browser;
}

/** Sends commands and waits for their answers: JSON, each ended by a zero. */
function speak(browser: ChildProcess): Send {
  const [, , , to, from] = browser.stdio;
  if (!(to instanceof Duplex) || !(from instanceof Duplex))
    throw new Error('The browser cannot be spoken to');
  const waiting = new Map<number, (answer: Answer | Error) => void>();
  let unread = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (unread + chunk).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      waiting.get(id)?.(error === undefined ? result : new Error(error.message));
      waiting.delete(id);
    }
  });
  browser.once('exit', () => {
    for (const answer of waiting.values()) answer(new Error('The browser has ended'));
  });
  let id = 0;
  return async (method, given = {}) => {
    const { sessionId, ...params }: Answer = { ...given };
    to.write(`${JSON.stringify({ id: ++id, method, params, sessionId })}\0`);
    const answer = await new Promise<Answer | Error>((resolve) => waiting.set(id, resolve));
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

function pageOf(send: Send, place: string): Page {
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return Object(result).value;
  };
  const click = async (selector: string): Promise<void> => {
    const found = JSON.stringify(selector);
    const [x, y] = String(
      await evaluate(`(async () => {
        const element = document.querySelector(${found});
        element.scrollIntoView({ block: 'center' });
        // What moves when a page is shown for the first time has moved after two frames.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2].join();
      })()`),
    )
      .split(',')
      .map(Number);
    for (const type of ['mousePressed', 'mouseReleased'])
      await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  };
  const page: Page = {
    evaluate,
    click,
    type: async (selector, text) => {
      await click(selector);
      await evaluate('document.activeElement.select()');
      await send('Input.insertText', { text });
    },
    save: async (selector, name) => {
      await click(selector);
      const path = join(place, name);
      while (!existsSync(path)) await wait(20);
      return path;
    },
    reload: async () => {
      await send('Page.reload');
      await loaded(page);
    },
    show: async ({ width, scheme }) => {
      await send('Emulation.setDeviceMetricsOverride', { ...SCREEN, width });
      await send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      });
    },
    visit: async (path) => {
      await send('Page.navigate', { url: pathToFileURL(path).href });
      await loaded(page);
    },
    picture: async () => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
  return page;
}

/** The script of a page runs last, so what it did is there when the page is. */
async function loaded(page: Page): Promise<void> {
  const state = 'location.href === "about:blank" || window.wasSeen ? "" : document.readyState';
  // Between two pages there is none to ask.
  while ((await page.evaluate(state).catch(() => '')) !== 'complete') await wait(20);
  await page.evaluate('window.wasSeen = true');
}
