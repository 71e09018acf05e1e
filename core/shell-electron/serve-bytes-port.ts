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

/** What is under way for one request: the body still coming in, and how many pieces of the answer have been asked for. */
interface Exchange {
  body: PortBody;
  asked: number;
  /** Called when a piece is asked for or nobody waits any more. */
  wake(): void;
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
    else if (message.type === 'next') askForPiece(running);
    else cancel(running);
  });
  port.onClose(() => {
    for (const running of exchanges.values()) cancel(running);
  });

  async function exchange(request: Extract<ToBytes, { type: 'request' }>): Promise<void> {
    const { id } = request;
    const body = new PortBody(() => port.post({ type: 'next', id }));
    if (!request.hasBody) body.end();
    const running: Exchange = { body, asked: 0, wake: () => undefined, cancelled: false };
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
      await pieceIsAskedFor(running);
      if (running.cancelled) return;
      port.post({ type: 'piece', id, piece });
    }
    port.post({ type: 'end', id });
  }

  function cancel(running: Exchange): void {
    running.cancelled = true;
    running.body.break();
    running.wake();
  }
}

function askForPiece(running: Exchange): void {
  running.asked += 1;
  running.wake();
}

/** The wish may come before the piece is there, or after: it is counted. */
async function pieceIsAskedFor(running: Exchange): Promise<void> {
  while (running.asked === 0 && !running.cancelled) {
    await new Promise<void>((resolve) => {
      running.wake = resolve;
    });
  }
  running.asked -= 1;
}

const notFound = refusal(404, 'not_here', 'Das gibt es hier nicht.');
