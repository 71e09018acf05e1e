import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { deskToCome, type ServedDesk } from './desk-to-come.ts';
import { letterHash, type ShellUnderTest, SmallDesk, shellUnderTest } from './shell-for-test.ts';

const opened: ServedDesk = {
  bytes: new SmallDesk(),
  handleRpcConnection: (socket) => socket.on('message', (data) => socket.send(`heard ${data}`)),
};
let opening: PromiseWithResolvers<ServedDesk>;
let served: ShellUnderTest;
let cookie: string;

beforeEach(async () => {
  opening = Promise.withResolvers();
  served = await shellUnderTest(deskToCome(opening.promise));
  cookie = (await served.cookieFor(served.shell.url)) ?? '';
});
afterEach(() => served.close());

async function socket(): Promise<WebSocket> {
  const { authority } = served;
  const line = new WebSocket(`ws://${authority}/rpc`, { headers: { cookie }, origin: `http://${authority}` });
  await new Promise((resolve) => line.once('open', resolve));
  return line;
}

describe('a desk that is still opening', () => {
  it('serves its window at once, and answers what the window said meanwhile, in order', async () => {
    const line = await socket();
    line.send('first');
    line.send('second');
    expect((await served.ask('/', { headers: { cookie } })).text).toContain('Laufmappe');
    const heard: string[] = [];
    const both = new Promise<void>((resolve) =>
      line.on('message', (data) => heard.push(String(data)) === 2 && resolve()),
    );
    const original = served.ask(`/blob/${letterHash}`, { headers: { cookie } });
    expect(heard).toEqual([]);
    opening.resolve(opened);
    await both;
    expect(heard).toEqual(['heard first', 'heard second']);
    expect((await original).status).toBe(200);
  });

  it('lets its window know when it does not open', async () => {
    const line = await socket();
    const closed = new Promise((resolve) => line.once('close', resolve));
    opening.reject(new Error('Der Datenbestand ist gesperrt.'));
    await closed;
  });
});
