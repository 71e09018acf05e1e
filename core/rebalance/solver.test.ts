import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RebalanceOffice } from '#domain/rebalance/office.ts';
import { SolverFailed, solveInThread } from './solver.ts';

const WEEK = [400, 400, 400, 400, 400];
const OFFICE = RebalanceOffice.parse({
  on: '2026-11-30',
  officers: [
    { id: 'a', week: WEEK },
    { id: 'b', week: WEEK },
  ],
  cases: Array.from({ length: 40 }, (_, at) => ({
    id: `v${at}`,
    caseType: 'study',
    minutes: 60,
    ownerId: 'a',
    receivedOn: '2026-10-01',
    dueOn: at < 35 ? '2026-12-04' : null,
  })),
});

describe('the solver in its thread', () => {
  it('says a first proposal, then the best, with its bound', async () => {
    const stages: string[] = [];
    const { before, after, gap, moves } = await solveInThread(OFFICE, { onProposal: (stage) => stages.push(stage) });
    expect(stages[0]).toBe('first');
    expect(gap).toBe(0);
    expect(moves.length).toBeGreaterThan(15);
    expect([before.breaking[7], after.breaking[7]]).toEqual([2, 0]);
  });

  it('is ended by the signal', async () => {
    const controller = new AbortController();
    const solving = solveInThread(OFFICE, { signal: controller.signal });
    controller.abort(new Error('the lead closed the window'));
    await expect(solving).rejects.toThrow('the lead closed the window');
  });

  it('a thread that breaks down is told in German', async () => {
    const broken = join(tmpdir(), `broken-solver-${process.pid}.mjs`);
    await writeFile(broken, 'throw new Error("out of memory");');
    const solving = solveInThread(OFFICE, { threadUrl: pathToFileURL(broken) });
    await expect(solving).rejects.toThrow('Die Berechnung der Verteilung ist abgestürzt.');
    await expect(solving).rejects.toBeInstanceOf(SolverFailed);
  });

  it('without any time it still has the first proposal', async () => {
    const { after, before, bound } = await solveInThread(OFFICE, { timeLimitMs: 1 });
    expect(after.objective).toBeLessThanOrEqual(before.objective);
    expect(bound).toBeLessThanOrEqual(after.objective);
  });
});
