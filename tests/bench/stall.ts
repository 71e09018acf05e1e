import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createIndexKeeper } from '#core/desk/index-keeper.ts';
import { markBehind, takeOut } from '#db/search/index-behind.ts';
import type { Bench, BenchResult } from './bench.ts';
import { inFolder, openBenchDesk } from './bench-desk.ts';
import { LARGE_CASE } from './stall-central.ts';

const ROWS = 50_000;
const BAR_MS = 50;

/** How long the desk's core is blocked at most while it synchronises; central runs in another process. */
export const bench: Bench = {
  name: 'stall',
  run({ quick }) {
    const rows = quick ? 5_000 : ROWS;
    return inFolder(async (folder) => {
      const central = fork(fileURLToPath(new URL('./stall-central.ts', import.meta.url)), [String(rows)], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      const [{ url, code }] = (await once(central, 'message')) as [{ url: string; code: string }];
      const desk = await openBenchDesk(folder, url, code, () => undefined, {
        onRowsWritten(table, written) {
          if (table !== 'page') return;
          markBehind(
            desk.sqlite,
            written.map(({ id }) => id),
          );
          index.nudge();
        },
        onRowsRemoved(table, ids) {
          if (table !== 'page') return;
          takeOut(desk.sqlite, ids);
          index.nudge();
        },
      });
      const index = createIndexKeeper({ sqlite: desk.sqlite, onDone: () => undefined, onFailed: () => false });
      const behind = desk.sqlite
        .prepare('SELECT (SELECT count(*) FROM search_behind) + (SELECT count(*) FROM search_loose_term)')
        .pluck();
      /** One go, and until the search index has caught up with it. */
      const goWithIndex = async (): Promise<void> => {
        await desk.sync.syncOnce();
        while (behind.get() !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const results: BenchResult[] = [];
      const measure = async (name: string, work: () => Promise<void>): Promise<void> => {
        const longest = await longestBlock(work);
        results.push({ name, value: longest, unit: 'ms', bar: BAR_MS, ok: longest <= BAR_MS });
      };
      await measure(`first sync of ${rows} rows`, goWithIndex);
      desk.sync.hold(LARGE_CASE);
      await measure('a case of 1,000 pages arrives', goWithIndex);
      central.send('evict');
      await once(central, 'message');
      await measure('a case of 1,000 pages is evicted', goWithIndex);
      const left = desk.sqlite.prepare('SELECT count(*) FROM pages').pluck().get();
      if (left !== 0) throw new Error(`${left} pages are still here`);
      await desk.close();
      central.send('end');
      await once(central, 'exit');
      return results;
    });
  },
};

/** The longest time between two turns of the event loop that a timer of 1 ms saw while the work went on, in whole milliseconds. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  const start = performance.now();
  await work();
  longest = Math.max(longest, performance.now() - last);
  clearInterval(timer);
  if (process.env.LAUFMAPPE_BENCH_TIMES) console.error(`took ${Math.round(performance.now() - start)} ms`);
  return Math.round(longest);
}
