import type { Bench } from './bench.ts';
import { benchCaseId, inFolder, openBenchDesk, startBenchCentral } from './bench-desk.ts';

const CLAIMS = 100;
const P95_MS = 250;

/** Milliseconds from a claim on desk A until desk B's cache shows it, over HTTP and SSE on loopback, one claim after the other. */
export const bench: Bench = {
  name: 'command',
  run: ({ quick }) =>
    inFolder(async (folder) => {
      const claims = quick ? 10 : CLAIMS;
      const { central, codes, close } = await startBenchCentral(folder, claims + 1);
      let changed: () => void = () => undefined;
      const a = await openBenchDesk(folder, central.url, codes[0]!);
      const b = await openBenchDesk(folder, central.url, codes[1]!, () => changed());
      try {
        for (const { sync } of [a, b]) {
          await sync.syncOnce();
          sync.start();
        }
        const assignee = b.sqlite.prepare('SELECT assignee_id FROM cases WHERE id = ?').pluck();
        const claimUntilSeen = (caseId: string): Promise<number> =>
          new Promise((resolve, reject) => {
            const start = performance.now();
            changed = () => {
              if (assignee.get(caseId) !== null) resolve(performance.now() - start);
            };
            const result = a.sync.run('case.claim', { caseId });
            if (result.outcome === 'refused') reject(new Error(`claim refused: ${result.refusal.code}`));
          });
        // The first claim also waits for the hints to connect.
        await claimUntilSeen(benchCaseId(claims));
        const times: number[] = [];
        for (let at = 0; at < claims; at++) times.push(await claimUntilSeen(benchCaseId(at)));
        times.sort((x, y) => x - y);
        const at = (share: number): number => Math.round(times[Math.ceil(times.length * share) - 1]! * 10) / 10;
        return [
          { name: 'claim on A visible on B, p95', value: at(0.95), unit: 'ms', bar: P95_MS, ok: at(0.95) <= P95_MS },
          { name: 'claim on A visible on B, median', value: at(0.5), unit: 'ms', bar: null, ok: true },
        ];
      } finally {
        await a.close();
        await b.close();
        await close();
      }
    }),
};
