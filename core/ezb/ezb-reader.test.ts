import { expect, it } from 'vitest';
import { createEzbReader } from './ezb-reader.ts';
import type { EzbDesk, readEzb } from './read-ezb.ts';

/** Readings that end when the test says so. */
function slowReading() {
  const begun: { documentId: string; end: (boxes: 'looked' | Error) => void }[] = [];
  const read = ((_, { documentId }) => {
    const { promise, resolve, reject } = Promise.withResolvers<never>();
    const end = (boxes: 'looked' | Error): void =>
      boxes instanceof Error ? reject(boxes) : resolve({ documentId, boxes } as never);
    begun.push({ documentId, end });
    return promise;
  }) satisfies typeof readEzb;
  return { begun, ask: createEzbReader({} as EzbDesk, read) };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const form = { caseId: 'case', documentId: 'form' };

it('opens one original at a time, however often a window asks', async () => {
  const { begun, ask } = slowReading();
  const first = ask(form);
  await settled();
  const later = Array.from({ length: 30 }, () => ask(form));
  const other = ask({ caseId: 'case', documentId: 'other' });
  await settled();
  expect(begun.map(({ documentId }) => documentId)).toEqual(['form']);

  begun[0]?.end('looked');
  await first;
  await settled();
  // What was asked while the first was read may have changed since: it is read once more, for all of them.
  expect(begun.map(({ documentId }) => documentId)).toEqual(['form', 'form']);
  begun[1]?.end('looked');
  expect(new Set(await Promise.all(later)).size).toBe(1);
  await settled();
  begun[2]?.end('looked');
  expect(await other).toMatchObject({ documentId: 'other' });
});

it('goes on after one that could not be read', async () => {
  const { begun, ask } = slowReading();
  const damaged = ask(form);
  const next = ask({ caseId: 'case', documentId: 'other' });
  await settled();
  begun[0]?.end(new Error('the kept words are damaged'));
  await expect(damaged).rejects.toThrow('damaged');
  await settled();
  begun[1]?.end('looked');
  expect(await next).toMatchObject({ documentId: 'other' });
});
