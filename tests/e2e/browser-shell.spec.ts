/** The guards of the browser shell in a real Chromium: our windows work under the policy, pages of others get nowhere. */
import { createServer, type Server } from 'node:http';
import { RPCHandler } from '@orpc/server/ws';
import { expect, type Page, test } from '@playwright/test';
import { rendererFolder } from '#build/renderer/build-renderer.ts';
import { SmallDesk } from '#core/shell-browser/shell-for-test.ts';
import { type BrowserShell, startBrowserShell } from '#core/shell-browser/start-browser-shell.ts';
import { MemoryDesk } from '../doubles/desk/memory-desk.ts';
import { deskRouter } from '../doubles/desk/router.ts';

let shell: BrowserShell;
let bytes: SmallDesk;
let elsewhere: Server;
let elsewhereUrl: string;

test.beforeAll(async () => {
  bytes = new SmallDesk();
  const rpc = new RPCHandler(deskRouter(new MemoryDesk({ cases: 40 })));
  shell = await startBrowserShell({ handleRpcConnection: (socket) => void rpc.upgrade(socket), bytes, rendererFolder });
  elsewhere = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>elsewhere</title>');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = elsewhere.address();
  elsewhereUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
test.afterAll(async () => {
  elsewhere.close();
  await shell.close();
});

test('both windows work under the policy, without one complaint', async ({ page, context }) => {
  const complaints: string[] = [];
  const listen = (window: Page) => {
    window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    window.on('pageerror', (error) => complaints.push(error.message));
  };
  listen(page);
  await page.goto(shell.url);
  await expect(page).toHaveURL(new URL('/', shell.url).href);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const reader = await context.newPage();
  listen(reader);
  await reader.goto(shell.windowUrl('reader'));
  await expect(reader).toHaveURL(new URL('/akte', shell.url).href);
  await expect(reader.locator('#window')).not.toBeEmpty();
  expect(complaints).toEqual([]);
});

test('no script in the window can read the cookie', async ({ page }) => {
  await page.goto(shell.url);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('text cannot become code, and nothing is loaded from elsewhere', async ({ page }) => {
  await page.goto(shell.url);
  const tried = await page.evaluate(async (url) => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => blocked.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.stolen = true';
    document.body.append(script);
    await fetch(url).catch(() => undefined);
    document.body.append(Object.assign(new Image(), { src: `${url}/x.png` }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { stolen: 'stolen' in globalThis, blocked };
  }, elsewhereUrl);
  expect(tried.stolen).toBe(false);
  expect(tried.blocked).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src', 'img-src']));
});

test('a page on another port of this machine reads nothing, sends nothing, connects to nothing', async ({
  page,
  context,
}) => {
  const window = await context.newPage();
  await window.goto(shell.url);
  await page.goto(elsewhereUrl);
  const origin = new URL(shell.url).origin;
  const got = await page.evaluate(async (desk) => {
    const outcome = (work: Promise<unknown>) =>
      work.then(
        (value) => `got ${value}`,
        () => 'refused',
      );
    const image = () =>
      new Promise((resolve, reject) => {
        Object.assign(new Image(), { onload: resolve, onerror: reject, src: `${desk}/page/${'a'.repeat(64)}/1` });
      });
    const socket = () =>
      new Promise((resolve, reject) => {
        const line = new WebSocket(`${desk.replace('http', 'ws')}/rpc`);
        line.onopen = resolve;
        line.onerror = reject;
      });
    const frame = document.createElement('iframe');
    frame.src = desk;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
    });
    return {
      read: await outcome(fetch(desk, { credentials: 'include' })),
      post: await outcome(
        fetch(`${desk}/intake`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'x-laufmappe-name': 'a.pdf' },
          body: 'x',
        }),
      ),
      plainPost: await outcome(
        fetch(`${desk}/intake`, { method: 'POST', mode: 'no-cors', credentials: 'include', body: 'x' }).then(
          (response) => response.type,
        ),
      ),
      image: await outcome(image()),
      socket: await outcome(socket()),
      frame: await outcome(Promise.resolve().then(() => frame.contentDocument?.title ?? Promise.reject())),
    };
  }, origin);
  expect(got).toMatchObject({
    read: 'refused',
    post: 'refused',
    plainPost: 'refused',
    image: 'refused',
    socket: 'refused',
    frame: 'refused',
  });
  expect([...bytes.taken]).toEqual([]);
});

test('a link to the desk on a page of somebody else does not open it', async ({ page, context }) => {
  const window = await context.newPage();
  await window.goto(shell.url);
  await page.goto(elsewhereUrl.replace('127.0.0.1', 'localhost'));
  await page.evaluate((url) => location.assign(url), new URL('/', shell.url).href);
  await expect(page.locator('body')).toContainText('kommt nicht aus einem Fenster der Laufmappe');
});

test('an address of another start says so in words', async ({ page }) => {
  const url = new URL(shell.url);
  url.searchParams.set('token', 'x'.repeat(43));
  const response = await page.goto(url.href);
  expect(response?.status()).toBe(401);
  await expect(page.locator('body')).toContainText('Bitte die Laufmappe neu öffnen');
});
