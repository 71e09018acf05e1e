import { afterEach, expect, test } from 'vitest';
import type { PageImage } from '#ocr-worker/page-image.ts';
import { createPageLooker, LookFailed, type PageLooker } from './page-looker.ts';

const workerUrl = new URL('../../../tests/doubles/look-worker-double.ts', import.meta.url);
let looker: PageLooker;
afterEach(() => looker.close());

/** A page whose picture tells the double what to do. */
function page(order: string, number = 1): PageImage {
  return {
    page: number,
    width: 100,
    height: 200,
    dpi: 300,
    placed: { x: 0, y: 0, w: 100, h: 200 },
    pixels: { kind: 'encoded', bytes: Uint8Array.from([order.charCodeAt(0)]) },
    turn: 0,
    obeyExif: true,
  };
}

test('pages are looked at in the order they were asked for', async () => {
  looker = createPageLooker({ workerUrl });
  const order: number[] = [];
  const looks = [1, 2, 3].map((number) =>
    looker.look(page('ok', number), { codes: ['qr'] }).then(({ components }) => order.push(components)),
  );
  await Promise.all(looks);
  expect(order).toEqual([1, 2, 3]);
});

test('a page that ends its thread is tried once more and then given up; the next one goes on', async () => {
  looker = createPageLooker({ workerUrl });
  const bad = looker.look(page('crash'), { codes: [] });
  const good = looker.look(page('ok', 7), { codes: [] });
  await expect(bad).rejects.toThrow(/zweimal abgestürzt \(memory access out of bounds\)/);
  expect((await good).components).toBe(7);
});

test('a page that takes too long, or cannot be decoded, fails alone', async () => {
  looker = createPageLooker({ workerUrl, timeLimitMs: 5_000 });
  const [slow, unreadable, good] = await Promise.allSettled([
    looker.look(page('sleep'), { codes: [] }),
    looker.look(page('unreadable'), { codes: [] }),
    looker.look(page('ok', 3), { codes: [] }),
  ]);
  expect(slow).toMatchObject({ status: 'rejected', reason: expect.any(LookFailed) });
  expect(unreadable).toMatchObject({ status: 'rejected', reason: expect.any(LookFailed) });
  expect(good).toMatchObject({ status: 'fulfilled', value: { components: 3 } });
});

test('closing rejects what is left', async () => {
  looker = createPageLooker({ workerUrl });
  const left = Promise.allSettled([looker.look(page('sleep'), { codes: [] }), looker.look(page('ok'), { codes: [] })]);
  await looker.close();
  expect((await left).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(looker.look(page('ok'), { codes: [] })).rejects.toBeInstanceOf(LookFailed);
});
