/**
 * A request and its answer over a message port, in pieces: what `fetch` is to the browser shell, for Electron's `app://`.
 * Bodies go one piece at a time in both directions, each only when the other side asks for the next (`next`), so that neither
 * holds more than a piece in memory.
 */
export type ToBytes =
  | { type: 'request'; id: number; method: string; target: string; headers: Record<string, string>; hasBody: boolean }
  | { type: 'piece'; id: number; piece: Uint8Array }
  | { type: 'end'; id: number }
  | { type: 'next'; id: number }
  /** Whoever asked is gone: stop reading and writing. */
  | { type: 'cancel'; id: number };

export type FromBytes =
  | { type: 'head'; id: number; status: number; headers: Record<string, string>; hasBody: boolean }
  | { type: 'piece'; id: number; piece: Uint8Array }
  | { type: 'end'; id: number }
  | { type: 'next'; id: number }
  /** It broke in the middle; before `head` this stands for an answer of 500. */
  | { type: 'broken'; id: number };

/** One end of a port, whichever kind of port it is. */
export interface PortEnd<In, Out> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
  onClose(listener: () => void): void;
}
