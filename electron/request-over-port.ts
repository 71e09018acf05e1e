import type { FromBytes, PortEnd, ToBytes } from '#contract/shell/bytes-port.ts';
import { assertNever } from '#domain/assert-never.ts';

type Piece = Uint8Array<ArrayBuffer>;

/** What is under way for one request. `body` is there once the answer has begun and has one. */
interface Exchange {
  answer(response: Response): void;
  body: ReadableStreamDefaultController<Piece> | undefined;
  upload: ReadableStreamDefaultReader<Uint8Array> | undefined;
}

/**
 * Carries requests for `app://` to the core and its answers back, piece by piece (contract/shell/bytes-port.ts). A window that
 * stops reading or goes away cancels its request.
 */
export class RequestsOverPort {
  readonly #port: PortEnd<FromBytes, ToBytes>;
  readonly #exchanges = new Map<number, Exchange>();
  #lastId = 0;

  constructor(port: PortEnd<FromBytes, ToBytes>) {
    this.#port = port;
    port.onMessage((message) => this.#receive(message));
    port.onClose(() => {
      for (const id of [...this.#exchanges.keys()]) this.#break(id);
    });
  }

  /** `target` is path and query. Answers with 502 when the core breaks off before its answer begins. */
  ask(target: string, request: Request): Promise<Response> {
    this.#lastId += 1;
    const id = this.#lastId;
    const upload = request.body?.getReader();
    request.signal.addEventListener('abort', () => this.#cancel(id), { once: true });
    return new Promise((answer) => {
      this.#exchanges.set(id, { answer, body: undefined, upload });
      this.#port.post({
        type: 'request',
        id,
        method: request.method,
        target,
        headers: Object.fromEntries(request.headers),
        hasBody: upload !== undefined,
      });
    });
  }

  #receive(message: FromBytes): void {
    const { id } = message;
    const exchange = this.#exchanges.get(id);
    if (exchange === undefined) return;
    switch (message.type) {
      case 'head':
        this.#beginAnswer(message, exchange);
        break;
      case 'piece':
        exchange.body?.enqueue(message.piece as Piece);
        break;
      case 'next':
        void this.#sendNextPiece(id, exchange);
        break;
      case 'end':
        this.#exchanges.delete(id);
        exchange.body?.close();
        break;
      case 'broken':
        this.#break(id);
        break;
      default:
        assertNever(message);
    }
  }

  #beginAnswer({ id, status, headers, hasBody }: Extract<FromBytes, { type: 'head' }>, exchange: Exchange): void {
    if (!hasBody) {
      this.#exchanges.delete(id);
      exchange.answer(new Response(null, { status, headers }));
      return;
    }
    const body = new ReadableStream<Piece>(
      {
        start: (controller) => {
          exchange.body = controller as ReadableStreamDefaultController<Piece>;
        },
        pull: () => this.#port.post({ type: 'next', id }),
        cancel: () => this.#cancel(id),
      },
      { highWaterMark: 1 },
    );
    exchange.answer(new Response(body, { status, headers }));
  }

  async #sendNextPiece(id: number, { upload }: Exchange): Promise<void> {
    try {
      const next = await upload?.read();
      if (next?.value === undefined) this.#port.post({ type: 'end', id });
      else this.#port.post({ type: 'piece', id, piece: next.value });
    } catch {
      this.#cancel(id);
    }
  }

  #break(id: number): void {
    const exchange = this.#exchanges.get(id);
    this.#exchanges.delete(id);
    if (exchange?.body === undefined) exchange?.answer(new Response(null, { status: 502 }));
    else exchange.body.error(new Error('the core broke off'));
    this.#endUpload(exchange);
  }

  #cancel(id: number): void {
    const exchange = this.#exchanges.get(id);
    if (!this.#exchanges.delete(id)) return;
    this.#port.post({ type: 'cancel', id });
    this.#endUpload(exchange);
  }

  #endUpload(exchange: Exchange | undefined): void {
    exchange?.upload?.cancel().catch(() => undefined);
  }
}
