/** What is looked at before anything is answered. Header names in lower case. */
export interface RequestFacts {
  kind: 'read' | 'write' | 'socket';
  headers: Readonly<Record<string, string | string[] | undefined>>;
  port: number;
}

export type RequestRefusal = 'host' | 'origin' | 'site';

/**
 * Whether a request comes from our own window or from the person at the machine. Undefined when it may pass.
 *
 * - `Host` must be ours to the letter: a name that was made to point at 127.0.0.1 (DNS rebinding) carries its own.
 * - `Origin`, when sent, must be ours; writing and sockets always send it. Another port is another origin.
 * - `Sec-Fetch-Site`, when sent, must be `same-origin`; `none` (typed, opened by the shell) only for reading.
 */
export function checkRequest({ kind, headers, port }: RequestFacts): RequestRefusal | undefined {
  const authority = `127.0.0.1:${port}`;
  if (headers.host !== authority) return 'host';
  const origin = headers.origin;
  if (origin === undefined ? kind !== 'read' : origin !== `http://${authority}`) return 'origin';
  const site = headers['sec-fetch-site'];
  const allowed = kind === 'read' ? [undefined, 'same-origin', 'none'] : [undefined, 'same-origin'];
  return allowed.some((value) => value === site) ? undefined : 'site';
}
