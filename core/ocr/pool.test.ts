import { afterEach, expect, test } from 'vitest';
import type { SourcePage } from '../intake/open-source/source-page.ts';
import { createOcrPool, type OcrPool, PageCancelled, type PageJob } from './pool.ts';

const workerUrl = new URL('../../tests/doubles/ocr-worker-double.ts', import.meta.url);
let pool: OcrPool;
afterEach(() => pool.close());

/** A page whose picture tells the double what to do. */
function job(page: number, order = 'ok', priority = 0): PageJob {
  const bytes = Uint8Array.from([order.charCodeAt(0), 5]);
  const source: SourcePage = {
    kind: 'image',
    image: {
      page,
      width: 100,
      height: 200,
      dpi: 300,
      placed: { x: 0, y: 0, w: 100, h: 200 },
      pixels: { kind: 'encoded', bytes },
      turn: 0,
      obeyExif: true,
    },
  };
  return { id: `p${page}`, page, priority, load: async () => source };
}

test('reads pages and counts them', async () => {
  pool = createOcrPool({ workers: 2, workerUrl });
  const told: number[] = [];
  pool.onProgress(({ pagesDone }) => told.push(pagesDone));
  const pages = await Promise.all([1, 2, 3, 4].map((page) => pool.recognise(job(page))));
  expect(pages.map(({ text }) => text)).toEqual(['Seite 1', 'Seite 2', 'Seite 3', 'Seite 4']);
  expect(pool.progress()).toMatchObject({ pagesDone: 4, pagesTotal: 4, secondsLeft: 0 });
  expect(told.at(-1)).toBe(4);
});

test('asking twice for the same page is one reading', async () => {
  pool = createOcrPool({ workers: 1, workerUrl });
  const first = pool.recognise(job(1));
  expect(pool.recognise(job(1))).toBe(first);
  await first;
  expect(pool.progress().pagesTotal).toBe(1);
});

test('the page someone looks at comes before all waiting ones', async () => {
  pool = createOcrPool({ workers: 1, workerUrl });
  const order: number[] = [];
  const jobs = [job(1), job(2), job(3, 'ok', 5), job(4), job(5)];
  const reading = jobs.map((each) => pool.recognise(each).then(({ page }) => order.push(page)));
  pool.prioritise('p5');
  await Promise.all(reading);
  expect(order).toEqual([1, 5, 3, 2, 4]);
});

test('a page that crashes its thread is tried once more and then reported; the others go on', async () => {
  pool = createOcrPool({ workers: 1, workerUrl });
  const [bad, good] = await Promise.all([pool.recognise(job(1, 'crash')), pool.recognise(job(2))]);
  expect(bad).toMatchObject({ source: 'failed', width: 100, height: 200, words: [] });
  expect(bad.failure).toContain('zweimal abgestürzt (memory access out of bounds)');
  expect(good.text).toBe('Seite 2');
});

test('a page over its time limit is given up with a reason', async () => {
  pool = createOcrPool({ workers: 1, workerUrl, timeLimitMs: 300 });
  const [slow, next] = await Promise.all([pool.recognise(job(1, 'sleep')), pool.recognise(job(2))]);
  expect(slow.source).toBe('failed');
  expect(slow.failure).toContain('noch kein Ergebnis');
  expect(next.source).toBe('ocr');
});

test('an unreadable picture and a page that cannot be opened are failed pages, not errors', async () => {
  pool = createOcrPool({ workers: 1, workerUrl });
  const unreadable = await pool.recognise(job(1, 'unreadable'));
  expect(unreadable.failure).toContain('neu scannen');
  const closed = await pool.recognise({ id: 'x', page: 9, load: () => Promise.reject(new Error('Seite 9: fehlt')) });
  expect(closed).toMatchObject({ page: 9, source: 'failed', failure: 'Seite 9: fehlt' });
});

test('cancelling ends a running page and drops a waiting one', async () => {
  pool = createOcrPool({ workers: 1, workerUrl });
  const running = pool.recognise(job(1, 'sleep'));
  const waiting = pool.recognise(job(2));
  const last = pool.recognise(job(3));
  pool.cancel('p2');
  await expect(waiting).rejects.toBeInstanceOf(PageCancelled);
  pool.cancel('p1');
  await expect(running).rejects.toMatchObject({ id: 'p1' });
  expect((await last).text).toBe('Seite 3');
  expect(pool.progress()).toMatchObject({ pagesDone: 1, pagesTotal: 1 });
});

test('closing rejects what is left, and nothing is taken after', async () => {
  pool = createOcrPool({ workers: 1, workerUrl });
  const running = pool.recognise(job(1, 'sleep'));
  const waiting = pool.recognise(job(2));
  const settled = Promise.allSettled([running, waiting]);
  await pool.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(pool.recognise(job(3))).rejects.toBeInstanceOf(PageCancelled);
});
