import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CentralRefused } from '#contract/central/central-line.ts';
import { createSyncLoop, type SyncLoop } from './sync-loop.ts';

let goes: number;
let next: () => Promise<void>;
let loop: SyncLoop;
let hint: () => void;
let cut: () => void;
let listens: number;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00.000Z') });
  goes = 0;
  listens = 0;
  next = async () => undefined;
  loop = createSyncLoop({
    syncOnce: () => {
      goes++;
      return next();
    },
    listen: (told, signal) => {
      listens++;
      hint = told;
      return new Promise((resolve, reject) => {
        cut = () => reject(new Error('cut'));
        signal.addEventListener('abort', () => resolve());
      });
    },
    now: () => new Date(),
    lastSyncAt: () => null,
  });
});
afterEach(async () => {
  await loop.stop();
  vi.useRealTimers();
});

describe('the loop that keeps desk and central together', () => {
  it('goes at once, then at every hint, nudge and poll', async () => {
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    expect([goes, loop.connection().state]).toEqual([1, 'connected']);
    hint();
    await vi.advanceTimersByTimeAsync(0);
    loop.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(goes).toBe(3);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(goes).toBe(4);
  });

  it('waits longer after each failure, half a minute at most, and is offline since the first', async () => {
    next = () => Promise.reject(new Error('no answer'));
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    const since = new Date().toISOString();
    const waits: number[] = [];
    for (const ms of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      await vi.advanceTimersByTimeAsync(ms - 1);
      const before = goes;
      await vi.advanceTimersByTimeAsync(1);
      waits.push(goes - before);
    }
    expect(waits).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(loop.connection()).toEqual({ state: 'offline', since, lastSyncAt: null });
    next = async () => undefined;
    loop.nudge();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(loop.connection().state).toBe('connected');
  });

  it('shows what central refused, and goes on trying', async () => {
    next = () => Promise.reject(new CentralRefused({ code: 'storage_full', message: 'Kein Platz bei der Zentrale.' }));
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(loop.connection()).toMatchObject({ state: 'refused', message: 'Kein Platz bei der Zentrale.' });
    next = async () => undefined;
    await vi.advanceTimersByTimeAsync(1000);
    expect(loop.connection().state).toBe('connected');
  });

  it('says that this desk’s own disk is full', async () => {
    next = () => Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }));
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(loop.connection()).toMatchObject({ state: 'refused', message: expect.stringContaining('kein Platz') });
  });

  it('listens again after the stream was cut, and polls meanwhile', async () => {
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    cut();
    await vi.advanceTimersByTimeAsync(3000);
    expect(listens).toBe(2);
  });

  it('stops in the middle of a pause, and nothing runs afterwards', async () => {
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    await loop.stop();
    const before = goes;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(goes).toBe(before);
  });
});
