import type { FromBytes, PortEnd, ToBytes } from '#contract/shell/bytes-port.ts';
import { isolationHeaders } from '#contract/shell/content-security-policy.ts';
import { answerBytes, type BytesAnswer, refusal } from '../desk-bytes/answer-bytes.ts';
import type { DeskBytes } from '../desk-bytes/desk-bytes.ts';
import { answerWindowFile, listWindowFiles } from '../desk-bytes/window-files.ts';
import { PortBody } from './port-body.ts';

export interface BytesPortOptions {
  bytes: DeskBytes;
  /** The built windows (`dist/renderer`). */
  rendererFolder: string;
  /** Largest file taken in, in bytes; 4 GiB when not given. */
  intakeLimit?: number;
  onFault?(error: unknown): void;
}

/** What is under way for one request: the body still coming in, and the wish for the next piece going out. */
interface Exchange {
  body: PortBody;
  wanted(): void;
  cancelled: boolean;
}

/** Answers `app://` for Electron: the windows' own files, originals, page images and new files, as the browser shell does. */
export function serveBytesPort(port: PortEnd<ToBytes, FromBytes>, options: BytesPortOptions): void {
  const files = listWindowFiles(options.rendererFolder);
  const exchanges = new Map<number, Exchange>();
  const onFault = options.onFault ?? ((error: unknown) => console.error(error));

  port.onMessage((message) => {
    if (message.type === 'request') {
      void exchange(message);
      return;
    }
    const running = exchanges.get(message.id);
    if (running === undefined) return;
    if (message.type === 'piece') running.body.push(message.piece);
    else if (message.type === 'end') running.body.end();
    else if (message.type === 'next') running.wanted();
    else cancel(running);
  });
  port.onClose(() => {
    for (const running of exchanges.values()) cancel(running);
  });

  async function exchange(request: Extract<ToBytes, { type: 'request' }>): Promise<void> {
    const { id } = request;
    const body = new PortBody(() => port.post({ type: 'next', id }));
    if (!request.hasBody) body.end();
    const running: Exchange = { body, wanted: () => undefined, cancelled: false };
    exchanges.set(id, running);
    try {
      const asked = { method: request.method, target: request.target, headers: request.headers, body };
      const answer =
        (await answerBytes(asked, options.bytes, options.intakeLimit ?? 4 * 1024 ** 3)) ??
        answerWindowFile(files, asked) ??
        notFound;
      await sendAnswer(id, answer, running);
    } catch (error) {
      if (!running.cancelled) {
        onFault(error);
        port.post({ type: 'broken', id });
      }
    } finally {
      exchanges.delete(id);
    }
  }

  async function sendAnswer(id: number, answer: BytesAnswer, running: Exchange): Promise<void> {
    const { status, body } = answer;
    const headers = { ...isolationHeaders, ...answer.headers };
    port.post({ type: 'head', id, status, headers, hasBody: body !== undefined });
    if (body === undefined) return;
    const pieces = body instanceof Uint8Array ? [body] : body;
    for await (const piece of pieces) {
      if (!running.cancelled)
        await new Promise<void>((resolve) => {
          running.wanted = resolve;
        });
      if (running.cancelled) return;
      port.post({ type: 'piece', id, piece });
    }
    port.post({ type: 'end', id });
  }

  function cancel(running: Exchange): void {
    running.cancelled = true;
    running.body.break();
    running.wanted();
  }
}

const notFound = refusal(404, 'not_here', 'Das gibt es hier nicht.');
