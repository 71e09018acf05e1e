import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { openSource } from './open-source.ts';
import type { SourceThread } from './source-thread.ts';
import { createWarmThreads, type SourceThreads } from './source-threads.ts';

let warm: ReturnType<typeof createWarmThreads>;
afterEach(() => warm.close());

const picture = (width: number) =>
  sharp({ create: { width, height: 424, channels: 3, background: '#ffffff' } })
    .jpeg()
    .toBuffer();

/** The same threads, with what was taken from them. */
function noting(threads: SourceThreads): SourceThreads & { readonly taken: SourceThread[] } {
  const taken: SourceThread[] = [];
  return {
    taken,
    take(size) {
      const thread = threads.take(size);
      taken.push(thread);
      return thread;
    },
    giveBack: threads.giveBack,
  };
}

async function opened(name: string, bytes: Uint8Array, threads: SourceThreads) {
  const result = await openSource({ name, bytes }, threads);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.source;
}

test('one thread opens file after file, each with its own pages', async () => {
  warm = createWarmThreads();
  const threads = noting(warm);
  const one = await opened('eins.jpg', await picture(300), threads);
  expect(await one.page(1)).toMatchObject({ kind: 'image', image: { width: 300 } });
  await one.close();
  const two = await opened('zwei.jpg', await picture(310), threads);
  expect(await two.page(1)).toMatchObject({ kind: 'image', image: { width: 310 } });
  // The first is closed: its thread holds another file now.
  await expect(one.page(1)).rejects.toThrow(/Seite 1/);
  await two.close();
  const three = await opened('drei.pdf', await bornDigitalPdf(letterContent('permit', 4)), threads);
  expect((await three.page(1)).kind).toBe('text');
  await three.close();
  expect(new Set(threads.taken).size).toBe(1);
});

test('files that are open at the same time have a thread each', async () => {
  warm = createWarmThreads();
  const threads = noting(warm);
  const one = await opened('eins.jpg', await picture(300), threads);
  const two = await opened('zwei.jpg', await picture(310), threads);
  expect(new Set(threads.taken).size).toBe(2);
  expect(await one.page(1)).toMatchObject({ kind: 'image', image: { width: 300 } });
  expect(await two.page(1)).toMatchObject({ kind: 'image', image: { width: 310 } });
  await Promise.all([one.close(), two.close()]);
});

test('a thread whose file was refused ends with it', async () => {
  warm = createWarmThreads();
  const threads = noting(warm);
  const result = await openSource({ name: 'brief.pdf', bytes: Buffer.from('%PDF-1.7 das war ein Brief') }, threads);
  expect(result.ok).toBe(false);
  const next = await opened('eins.jpg', await picture(300), threads);
  expect(new Set(threads.taken).size).toBe(2);
  expect(threads.taken[0]?.isAlive()).toBe(false);
  await next.close();
});

test('idle threads end after a while, and at once when there are too many', async () => {
  warm = createWarmThreads({ idleMs: 10 });
  const threads = noting(warm);
  const bytes = await picture(300);
  const sources = await Promise.all(['a', 'b', 'c'].map((name) => opened(`${name}.jpg`, bytes, threads)));
  await Promise.all(sources.map((source) => source.close()));
  await expect.poll(() => threads.taken.filter((thread) => thread.isAlive()).length, { timeout: 120_000 }).toBe(0);
});

test('files that were expected open like any others, and no thread made ready for them outlives the end', async () => {
  warm = createWarmThreads();
  warm.expectFiles();
  const threads = noting(warm);
  const one = await opened('eins.jpg', await picture(300), threads);
  const two = await opened('zwei.pdf', await bornDigitalPdf(letterContent('permit', 4)), threads);
  expect((await two.page(1)).kind).toBe('text');
  expect(await one.page(1)).toMatchObject({ kind: 'image', image: { width: 300 } });
  expect(new Set(threads.taken).size).toBe(2);
  await Promise.all([one.close(), two.close()]);
  await warm.close();
  await expect.poll(() => threads.taken.filter((thread) => thread.isAlive())).toEqual([]);
});
