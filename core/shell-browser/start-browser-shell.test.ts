import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { letter, letterHash, type ShellUnderTest, shellUnderTest } from './shell-for-test.ts';

let under: ShellUnderTest;
let cookie: string;

beforeAll(async () => {
  under = await shellUnderTest({ intakeLimit: 100_000 });
  cookie = (await under.cookieFor(under.shell.url)) ?? '';
});
afterAll(() => under.close());

const own = () => ({ cookie, origin: `http://${under.authority}`, 'sec-fetch-site': 'same-origin' });

describe('the way in', () => {
  test('listens on the loopback address alone', () => {
    expect(under.shell.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\?token=[\w-]{43}&to=%2F$/);
  });

  test('the start token gives a cookie no script can read, and leads to the Schreibtisch', async () => {
    const { pathname, search } = new URL(under.shell.url);
    const { status, headers } = await under.ask(pathname + search, { headers: { 'sec-fetch-site': 'none' } });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('the printed address serves as many windows as it is opened in, all with the same cookie', async () => {
    expect(await under.cookieFor(under.shell.url)).toBe(cookie);
  });

  test('the address of a window we open is good once', async () => {
    const url = under.shell.windowUrl('reader');
    expect(await under.cookieFor(url)).toBe(cookie);
    expect(await under.cookieFor(url)).toBeUndefined();
  });

  test('the redirect leads to our own windows alone', async () => {
    const url = new URL(under.shell.url);
    url.searchParams.set('to', '//evil.example/');
    const { headers } = await under.ask(url.pathname + url.search);
    expect(headers.location).toBe('/');
  });

  test.each(['', '?token=', '?token=guess', `?token=${'A'.repeat(43)}`])('turns away /start%s', async (query) => {
    const { status, headers } = await under.ask(`/start${query}`);
    expect(status).toBe(401);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('a token and a cookie of an earlier start mean nothing', async () => {
    const other = await shellUnderTest();
    const oldToken = new URL(other.shell.url).search;
    const oldSecret = (await other.cookieFor(other.shell.url))?.split('=')[1];
    await other.close();
    expect((await under.ask(`/start${oldToken}`)).status).toBe(401);
    const headers = { cookie: `laufmappe_${under.port}=${oldSecret}` };
    expect((await under.ask('/', { headers })).status).toBe(401);
  });
});

describe('who is not answered', () => {
  const reads = () => ['/', '/akte', '/assets/main-abc.js', `/blob/${letterHash}`, `/page/${letterHash}/1`];

  test('nobody without the cookie', async () => {
    for (const path of reads()) expect((await under.ask(path)).status, path).toBe(401);
    const post = { method: 'POST', headers: { origin: `http://${under.authority}` } };
    expect((await under.ask('/intake', post)).status).toBe(401);
  });

  test.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1.evil.example', '[::1]'])(
    'a name that was made to point here (%s), not even with the cookie',
    async (name) => {
      for (const host of [name, `${name}:${under.port}`].filter((value) => value !== under.authority)) {
        for (const path of [...reads(), '/start']) {
          expect((await under.ask(path, { headers: { cookie, host } })).status, `${host} ${path}`).toBe(403);
        }
      }
    },
  );

  test.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1', 'file://'])(
    'a page of another origin (%s), other ports of this machine included',
    async (origin) => {
      for (const path of reads()) expect((await under.ask(path, { headers: { cookie, origin } })).status).toBe(403);
      const post = { method: 'POST', headers: { cookie, origin, 'x-laufmappe-name': 'a.pdf' }, body: letter };
      expect((await under.ask('/intake', post)).status).toBe(403);
      expect(under.desk.taken.has('a.pdf')).toBe(false);
    },
  );

  test('https on our own port is another origin', async () => {
    const headers = { cookie, origin: `https://${under.authority}` };
    expect((await under.ask('/', { headers })).status).toBe(403);
  });

  test('writing without an origin', async () => {
    const post = { method: 'POST', headers: { cookie, 'x-laufmappe-name': 'a.pdf' }, body: letter };
    expect((await under.ask('/intake', post)).status).toBe(403);
  });

  test.each(['cross-site', 'same-site'])('a request the browser itself calls %s', async (site) => {
    const headers = { cookie, 'sec-fetch-site': site };
    for (const path of [...reads(), '/start']) expect((await under.ask(path, { headers })).status, path).toBe(403);
  });

  test('writing on behalf of nobody (Sec-Fetch-Site: none)', async () => {
    const headers = { ...own(), 'sec-fetch-site': 'none', 'x-laufmappe-name': 'a.pdf' };
    expect((await under.ask('/intake', { method: 'POST', headers, body: letter })).status).toBe(403);
  });
});

describe('the refusal', () => {
  test('a person who opened a page reads a sentence, a program gets a code', async () => {
    const person = await under.ask('/', { headers: { 'sec-fetch-dest': 'document' } });
    expect(person.text).toMatch(/^Diese Adresse gilt nicht \(mehr\)\./);
    const program = await under.ask('/');
    expect(JSON.parse(program.text)).toMatchObject({ code: 'no_session' });
  });
});

describe('the windows', () => {
  test('both are one page, under a policy without inline code, evaluation or other origins', async () => {
    for (const path of ['/', '/akte']) {
      const { status, headers, text } = await under.ask(path, { headers: { cookie } });
      expect(status).toBe(200);
      expect(text).toContain('<title>Laufmappe</title>');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('scripts come with their type', async () => {
    const { headers } = await under.ask('/assets/main-abc.js', { headers: { cookie } });
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/assets//main-abc.js',
    '/assets/',
    '/assets/main-abc.js%00.html',
    '/nothing-here',
    '/constructor',
  ])('there is no way out of their folder: %s', async (path) => {
    const { status, text } = await under.ask(path, { headers: { cookie } });
    expect(status).toBe(404);
    expect(text).not.toContain('not for the window');
  });

  test('a target that is no path is refused', async () => {
    const { status } = await under.ask('http://evil.example/', { headers: { cookie, host: under.authority } });
    expect(status).toBe(404);
  });
});

describe('originals and pages', () => {
  const blob = (headers: Record<string, string> = {}, method = 'GET') =>
    under.ask(`/blob/${letterHash}`, { method, headers: { cookie, ...headers } });

  test('an original comes byte for byte, inert as a page of its own', async () => {
    const { status, headers, body } = await blob();
    expect(status).toBe(200);
    expect(body.equals(letter)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'accept-ranges': 'bytes',
      'content-length': String(letter.byteLength),
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
  });

  test('a range comes as that range', async () => {
    const { status, headers, body } = await blob({ range: 'bytes=10-2009' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 10-2009/${letter.byteLength}`);
    expect(body.equals(letter.subarray(10, 2010))).toBe(true);
  });

  test('the end of an original, as pdf.js asks for it', async () => {
    const { status, body } = await blob({ range: 'bytes=-100' });
    expect(status).toBe(206);
    expect(body.equals(letter.subarray(-100))).toBe(true);
  });

  test('a range past the end is refused with the size', async () => {
    const { status, headers } = await blob({ range: `bytes=${letter.byteLength}-` });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe(`bytes */${letter.byteLength}`);
  });

  test('HEAD gives the size and opens nothing', async () => {
    const { status, headers, body } = await blob({}, 'HEAD');
    expect([status, body.byteLength, headers['content-length']]).toEqual([200, 0, String(letter.byteLength)]);
    expect(under.desk.openSources).toBe(0);
  });

  test.each([
    `/blob/${'0'.repeat(64)}`,
    `/blob/${letterHash.toUpperCase()}`,
    '/blob/../secret.txt',
    `/blob/${letterHash}/`,
    `/blob/${letterHash}/x`,
    `/page/${letterHash}/0`,
    `/page/${letterHash}/2`,
    `/page/${letterHash}/1e3`,
    `/page/${letterHash}/1/2`,
    `/page/${letterHash}`,
  ])('%s is not here', async (path) => {
    expect((await under.ask(path, { headers: { cookie } })).status).toBe(404);
  });

  test('a page comes as an image, at the width asked for and at no absurd one', async () => {
    const page = (query: string) => under.ask(`/page/${letterHash}/1${query}`, { headers: { cookie } });
    expect((await page('')).text).toBe('page 1 at full');
    expect((await page('?width=900')).text).toBe('page 1 at 900');
    expect((await page('?width=99999')).text).toBe('page 1 at 8000');
    expect((await page('?turn=270')).text).toBe('page 1 at full turned by 270');
    expect((await page('?width=-1')).status).toBe(400);
    expect((await page('?turn=45')).status).toBe(400);
  });

  test('originals cannot be written', async () => {
    expect((await under.ask(`/blob/${letterHash}`, { method: 'DELETE', headers: own() })).status).toBe(405);
  });

  test('a window that goes away in the middle ends the reading', async () => {
    await new Promise<void>((resolve, reject) => {
      const path = `/blob/${under.desk.endless}`;
      const asking = get({ host: '127.0.0.1', port: under.port, path, headers: { cookie } }, (response) => {
        response.once('data', () => asking.destroy());
        response.once('close', resolve);
        response.on('error', () => undefined);
      });
      asking.once('error', reject);
    });
    await vi.waitFor(() => expect(under.desk.openSources).toBe(0), { timeout: 60_000 });
  });
});

describe('new files', () => {
  const post = (name: string | undefined, body: Buffer, more: Record<string, string> = {}) => {
    const named: Record<string, string> = name === undefined ? {} : { 'x-laufmappe-name': encodeURIComponent(name) };
    return under.ask('/intake', { method: 'POST', headers: { ...own(), ...named, ...more }, body });
  };

  test('a file arrives whole, under its name', async () => {
    const { status, text } = await post('Erklärung § 18b.pdf', letter);
    expect(status).toBe(201);
    expect(JSON.parse(text)).toEqual({ id: 'item-1' });
    expect(under.desk.taken.get('Erklärung § 18b.pdf')?.equals(letter)).toBe(true);
  });

  test('a path in a name is cut off', async () => {
    await post('..\\..\\C:/Windows/evil.pdf', letter);
    expect(under.desk.taken.has('evil.pdf')).toBe(true);
  });

  test.each([undefined, '..', 'a/..', 'a\u0000.pdf', 'a\n.pdf'])(
    'a name that is none (%j) is refused',
    async (name) => {
      const before = under.desk.taken.size;
      expect((await post(name, letter)).status).toBe(400);
      expect(under.desk.taken.size).toBe(before);
    },
  );

  test('a file over the limit is refused before it is read', async () => {
    const { status, text } = await post('groß.pdf', Buffer.alloc(100_001));
    expect(status).toBe(413);
    expect(JSON.parse(text).message).toContain('„groß.pdf“');
    expect(under.desk.taken.has('groß.pdf')).toBe(false);
  });

  test('a file that hides its size is refused once it is over, and the window learns why', async () => {
    const { status } = await post('heimlich.pdf', Buffer.alloc(3_000_000), { 'transfer-encoding': 'chunked' });
    expect(status).toBe(413);
    expect(under.desk.taken.has('heimlich.pdf')).toBe(false);
    expect(under.desk.broken).toContain('heimlich.pdf');
  });

  test('a window that goes away in the middle leaves no half a file', async () => {
    const headers = { ...own(), 'x-laufmappe-name': 'halb.pdf', 'content-length': '50000' };
    const asking = under.ask('/intake', {
      method: 'POST',
      headers,
      body: letter.subarray(0, 1000),
      onRequest: (request) => setImmediate(() => request.destroy()),
    });
    await expect(asking).rejects.toThrow();
    expect(under.desk.taken.has('halb.pdf')).toBe(false);
  });

  test('a sender that stands still is given up', async () => {
    const impatient = await shellUnderTest({ idleTimeoutMs: 50 });
    const impatientCookie = (await impatient.cookieFor(impatient.shell.url)) ?? '';
    const headers = {
      cookie: impatientCookie,
      origin: `http://${impatient.authority}`,
      'x-laufmappe-name': 'langsam.pdf',
      'content-length': '50000',
    };
    await expect(impatient.ask('/intake', { method: 'POST', headers, body: Buffer.alloc(10) })).rejects.toThrow();
    await vi.waitFor(() => expect(impatient.desk.broken).toContain('langsam.pdf'), { timeout: 60_000 });
    await impatient.close();
  });
});

describe('the line to the core', () => {
  const connect = (headers: Record<string, string>, path = '/rpc') =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`ws://${under.authority}${path}`, { headers });
      socket.once('open', () => socket.send('Guten Morgen'));
      socket.once('message', (data) => {
        resolve(String(data));
        socket.terminate();
      });
      socket.once('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
      socket.once('error', () => undefined);
    });

  test('our own window is connected', async () => {
    expect(await connect({ cookie, origin: `http://${under.authority}` })).toBe('heard Guten Morgen');
  });

  test.each([
    ['no cookie', () => ({ origin: `http://${under.authority}` }), '401'],
    ['a guessed cookie', () => ({ origin: `http://${under.authority}`, cookie: `laufmappe_${under.port}=x` }), '401'],
    ['no origin', () => ({ cookie }), '403'],
    ['another origin', () => ({ cookie, origin: 'http://evil.example' }), '403'],
    ["another port's origin", () => ({ cookie, origin: 'http://127.0.0.1:1' }), '403'],
    ['another host name', () => ({ cookie, origin: `http://${under.authority}`, host: 'evil.example' }), '403'],
    ['a cross-site request', () => ({ ...own(), 'sec-fetch-site': 'cross-site' }), '403'],
  ])('refuses %s', async (_name, headers, status) => {
    expect(await connect(headers())).toBe(status);
  });

  test('there is one place for it', async () => {
    expect(await connect({ cookie, origin: `http://${under.authority}` }, '/rpc/../rpc2')).toBe('404');
  });

  test('a message over the limit ends the line', async () => {
    const socket = new WebSocket(`ws://${under.authority}/rpc`, { headers: own() });
    const code = await new Promise((resolve) => {
      socket.once('open', () => socket.send(Buffer.alloc(9 * 1024 ** 2)));
      socket.once('close', resolve);
    });
    expect([1006, 1009]).toContain(code);
  });

  test('closing the desk closes the line', async () => {
    const other = await shellUnderTest();
    const otherCookie = (await other.cookieFor(other.shell.url)) ?? '';
    const headers = { cookie: otherCookie, origin: `http://${other.authority}` };
    const socket = new WebSocket(`ws://${other.authority}/rpc`, { headers });
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await other.close();
    await closed;
    await expect(other.ask('/')).rejects.toThrow();
  });
});
