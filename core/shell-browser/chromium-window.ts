import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/**
 * One Chromium with one app window. It is spoken to over a pipe that nobody but us holds (DevTools protocol on descriptors 3
 * and 4, messages ended by a zero byte), and only to bring its window to the front.
 */
export class ChromiumWindow {
  readonly closed: Promise<void>;
  readonly #browser: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  #lastId = 0;

  constructor(chromium: string, flags: string[]) {
    this.#browser = spawn(chromium, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.closed = new Promise((resolve, reject) => {
      this.#browser.once('error', reject);
      this.#browser.once('close', () => resolve());
    });
    // Whoever waits for the end still gets the error; a Chromium nobody waits for must not take the desk down.
    this.closed.catch(() => undefined);
    this.#listen(this.#browser.stdio[4] as Readable);
    (this.#browser.stdio[3] as Writable).on('error', () => undefined);
  }

  get isOpen(): boolean {
    return this.#browser.exitCode === null && this.#browser.signalCode === null;
  }

  async bringToFront(): Promise<void> {
    const { targetInfos } = (await this.#ask('Target.getTargets', {})) as {
      targetInfos: { type: string; targetId: string }[];
    };
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page !== undefined) await this.#ask('Target.activateTarget', { targetId: page.targetId });
  }

  async close(): Promise<void> {
    if (this.isOpen) this.#browser.kill('SIGTERM');
    await this.closed;
  }

  #ask(method: string, params: Record<string, unknown>): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    (this.#browser.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params })}\0`);
    return Promise.race([
      new Promise((resolve) => this.#answers.set(id, resolve)),
      this.closed.then(() => ({ targetInfos: [] })),
    ]);
  }

  #listen(pipe: Readable): void {
    let rest = '';
    pipe.on('error', () => undefined);
    pipe.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) {
        const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
        if (id === undefined) continue;
        this.#answers.get(id)?.(result);
        this.#answers.delete(id);
      }
    });
  }
}
