import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CentralRefused } from '#contract/central/central-line.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import { createHttpCentralLine, type HttpCentralLine } from './http-central-line.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const PULL = { protocol: PROTOCOL, deviceId: ID, incarnation: ID, epoch: null, have: {}, receiptsAfter: 0 };
const ANSWER = {
  epoch: ID,
  officerId: 'ada',
  removed: [],
  reset: [],
  buckets: [
    { bucket: 'ref:office', version: 1, batches: [{ table: 'team', rows: [['a', 'A', null]] }], tombstones: [] },
  ],
  receipts: [],
  lastSeq: 0,
  more: false,
  lockAfterDays: 30,
};

let server: Server;
let line: HttpCentralLine;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  line = createHttpCentralLine({ url, token: () => 'geheim', messageTimeoutMs: 300 });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const json = (status: number, body: unknown) => {
  answer = (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
};
/** How a call failed: central's code, or that there was no answer worth the name. */
const failure = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'none';
  } catch (error) {
    return error instanceof CentralRefused ? error.refusal.code : 'no answer';
  }
};

describe('the line to central', () => {
  it('carries the token and reads a good answer', async () => {
    let token: string | undefined;
    answer = (request, response) => {
      token = request.headers.authorization;
      response.end(JSON.stringify(ANSWER));
    };
    expect(await line.pull(PULL)).toEqual(ANSWER);
    expect(token).toBe('Bearer geheim');
  });

  it.each([
    [401, { code: 'unauthenticated', message: 'unbekannt' }, 'unauthenticated'],
    [413, { code: 'body_too_large', message: 'zu groß' }, 'body_too_large'],
    [507, { code: 'storage_full', message: 'voll' }, 'storage_full'],
    // A proxy between desk and central knows no codes of ours: nothing is known about the message.
    [401, '<html>Anmeldung am Proxy</html>', 'no answer'],
    [503, { message: 'Wartung' }, 'no answer'],
    [500, { code: 'never_heard_of', message: '?' }, 'no answer'],
  ])('an answer %i %j is %s', async (status, body, expected) => {
    json(status, body);
    expect(await failure(line.pull(PULL))).toBe(expected);
  });

  it.each([
    ['no JSON', 'oops'],
    ['another shape', JSON.stringify({ ...ANSWER, more: 'perhaps' })],
    [
      'rows that are no rows',
      JSON.stringify({ ...ANSWER, buckets: [{ ...ANSWER.buckets[0], batches: [{ table: 'team', rows: [1] }] }] }),
    ],
    ['half of it', JSON.stringify(ANSWER).slice(0, 60)],
  ])('takes nothing from an answer that is %s', async (_what, body) => {
    answer = (_request, response) => void response.end(body);
    expect(await failure(line.pull(PULL))).toBe('no answer');
  });

  it('does not wait for ever', async () => {
    answer = () => undefined;
    expect(await failure(line.pull(PULL))).toBe('no answer');
    expect(await failure(line.blobAtCentral('a'.repeat(64)))).toBe('no answer');
  });

  it('asks for the rest of an original, and says when central sends no parts', async () => {
    answer = (request, response) => {
      expect(request.headers.range).toBe('bytes=4-');
      response.writeHead(206).end('rest');
    };
    const parts: Buffer[] = [];
    for await (const part of await line.getBlob('a'.repeat(64), 4)) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toBe('rest');
    answer = (_request, response) => void response.writeHead(416).end();
    expect(await (await line.getBlob('a'.repeat(64), 4)).toArray()).toEqual([]);
    answer = (_request, response) => void response.writeHead(200).end('all of it');
    expect(await failure(line.getBlob('a'.repeat(64), 4))).toBe('no answer');
  });

  it('says how much of an original central has, and sends the part asked for', async () => {
    let range: string | undefined;
    answer = (request, response) => {
      range = request.headers['content-range'];
      request.resume();
      request.on('end', () =>
        response.writeHead(request.method === 'HEAD' ? 404 : 202, { 'upload-offset': '3' }).end(),
      );
    };
    expect(await line.blobAtCentral('a'.repeat(64))).toBe(3);
    await line.putBlobPart('a'.repeat(64), Readable.from([Buffer.from('defg')]), { start: 3, end: 7, total: 10 });
    expect(range).toBe('bytes 3-6/10');
  });

  it('hears hints until the stream is cut, and ends then', async () => {
    let hints = 0;
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(':\n\n');
      response.write('data: {"buck');
      setTimeout(() => response.write('ets":["queue:a"]}\n\n'), 20);
      setTimeout(() => response.destroy(), 60);
    };
    const listening = line.listen(() => hints++, new AbortController().signal);
    await expect(listening).rejects.toThrow();
    expect(hints).toBe(2);
  });
});
