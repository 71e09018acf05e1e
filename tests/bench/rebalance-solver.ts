import { setTimeout as wait } from 'node:timers/promises';
import { solveInThread } from '#core/rebalance/solver.ts';
import { barrierCourt } from '#domain/rebalance/barriers.ts';
import { Distribution } from '#domain/rebalance/distribution.ts';
import { effectOf } from '#domain/rebalance/effect.ts';
import type { RebalanceOffice } from '#domain/rebalance/office.ts';
import type { Proposal } from '#domain/rebalance/proposal.ts';
import { unitsOf } from '#domain/rebalance/units.ts';
import { inventedOffice } from '../rebalance/invented-office.ts';
import type { BenchResult } from './bench.ts';
import { percentile, timesOf } from './bench-times.ts';

const FIRST_SECONDS = 3;
const GAP_PERCENT = 2;
const TIME_LIMIT_MS = 10_000;
const SIZE = { cases: 5000, officers: 40 };
const QUICK_SIZE = { cases: 400, officers: 8 };

interface Job {
  readonly name: string;
  readonly office: RebalanceOffice;
  /** The bound is one of minutes: where counted moves save clocks instead, it says little, and has no bar. */
  readonly isForClocksAlone?: boolean;
}

interface Measured {
  readonly firstSeconds: number;
  readonly finalSeconds: number;
  readonly stallMs: number;
  readonly proposal: Proposal;
}

/** Not the seeds the solver was developed with. */
function jobs(quick: boolean): Job[] {
  const size = quick ? QUICK_SIZE : SIZE;
  const firstDesk = quick ? 30 : 300;
  const office = (seed: number, more: object = {}) => inventedOffice({ seed, ...size, ...more });
  const all = [
    { name: 'gleichmäßig, Saat 501', office: office(501) },
    { name: 'gleichmäßig, Saat 502', office: office(502) },
    { name: 'Fristen retten, Saat 503', office: office(503, { goal: { kind: 'save_clocks' } }) },
    { name: 'gleichmäßig, höchstens 200 Wechsel, Saat 504', office: office(504, { limits: { mostMoves: 200 } }) },
    {
      name: 'Fristen retten, höchstens 200 Wechsel, Saat 504',
      office: office(504, { goal: { kind: 'save_clocks' }, limits: { mostMoves: 200 } }),
      isForClocksAlone: true,
    },
    {
      name: `${firstDesk} Vorgänge einer Abwesenden, Saat 505`,
      office: office(505, { firstDesk, firstAway: true, goal: { kind: 'empty_desk', officerId: 'b001' } }),
    },
    {
      name: 'Wiedereinstieg, Saat 506',
      office: office(506, { firstDesk: 0, firstEmpty: true, goal: { kind: 'ramp_up', officerId: 'b001' } }),
    },
  ];
  return quick ? all.slice(0, 2) : all;
}

/**
 * Proposals for a whole office, in the solver's own thread: seconds until the first (thread and HiGHS loaded by then), how far the best
 * within ten seconds is from the proven bound, and how long the asking thread was ever held up meanwhile. Beside it what a plain way
 * of giving work away leaves: each movable case, the urgent first, to whoever may have it and has the fewest cases.
 */
export async function solverResults({ quick }: { quick: boolean }): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const { name, office, isForClocksAlone } of jobs(quick)) {
    const { firstSeconds, finalSeconds, stallMs, proposal } = await measure(office);
    const { before, after, bound, moves } = proposal;
    const plain = byCount(office);
    const gapOf = (objective: number): number => rounded(objective === 0 ? 0 : ((objective - bound) / objective) * 100);
    const figure = (what: string, value: number, unit: string): BenchResult => ({
      name: `${name}: ${what}`,
      value,
      unit,
      bar: null,
      ok: true,
    });
    results.push(
      {
        ...figure('erster Vorschlag', rounded(firstSeconds), 's'),
        bar: FIRST_SECONDS,
        ok: firstSeconds <= FIRST_SECONDS,
      },
      {
        ...figure('Abstand zur bewiesenen Schranke', gapOf(after.objective), '%'),
        bar: isForClocksAlone === true ? null : GAP_PERCENT,
        ok:
          (isForClocksAlone === true || gapOf(after.objective) <= GAP_PERCENT) &&
          finalSeconds <= TIME_LIMIT_MS / 1000 + 1,
        reference: { name: 'nach Stückzahl', value: gapOf(plain) },
      },
      figure('von dem, was ein Wechsel ändern kann', rounded(gapOfMovable(proposal)), '%'),
      figure('fertig nach', rounded(finalSeconds), 's'),
      figure('Wechsel', moves.length, 'Vorgänge'),
      {
        ...figure('brechende Fristen in 28 Tagen', after.breaking[28], 'Fristen'),
        reference: { name: 'vorher', value: before.breaking[28] },
      },
      figure('längster Stillstand des fragenden Threads', Math.round(stallMs), 'ms'),
      figure(
        'effectOf, Median',
        rounded(percentile(timesOf(Array.from({ length: 40 }, () => () => effectOf(office, moves))), 0.5)),
        'ms',
      ),
    );
  }
  return results;
}

async function measure(office: RebalanceOffice): Promise<Measured> {
  const begun = performance.now();
  let firstSeconds = Number.NaN;
  let running = true;
  let stallMs = 0;
  const watch = (async () => {
    for (let last = performance.now(); running; last = performance.now()) {
      await wait(5);
      stallMs = Math.max(stallMs, performance.now() - last - 5);
    }
  })();
  const proposal = await solveInThread(office, {
    timeLimitMs: TIME_LIMIT_MS,
    onProposal: (stage) => {
      if (stage === 'first') firstSeconds = (performance.now() - begun) / 1000;
    },
  });
  const finalSeconds = (performance.now() - begun) / 1000;
  running = false;
  await watch;
  return { firstSeconds, finalSeconds, stallMs, proposal };
}

/**
 * The distance to the bound as a share of what was gained at most (before less bound): the part of the objective that no move can
 * change does not make it look small.
 */
function gapOfMovable({ before, after, bound }: Proposal): number {
  return before.objective === bound ? 0 : ((after.objective - bound) / (before.objective - bound)) * 100;
}

/** The objective that giving out by number of cases leaves: every movable unit to the permitted desk with the fewest cases. */
function byCount(office: RebalanceOffice): number {
  const court = barrierCourt(office);
  const units = unitsOf(court);
  const distribution = new Distribution(court.measured, units);
  const counts = new Int32Array(office.officers.length);
  for (const desk of court.measured.owner) if (desk >= 0) counts[desk]! += 1;
  const urgency = units.map(({ cases }) => Math.min(...cases.map((at) => court.measured.day[at]!)));
  for (const index of [...units.keys()].sort((a, b) => urgency[a]! - urgency[b]! || a - b)) {
    const { home, targets, cases, moved } = units[index]!;
    const fewest = targets.reduce(
      (best, desk, choice) => (best < 0 || counts[desk]! < counts[targets[best]!]! ? choice : best),
      -1,
    );
    if (fewest < 0 || distribution.moves + moved[fewest]! > distribution.mostMoves) continue;
    const to = targets[fewest]!;
    if (home >= 0 && counts[to]! + cases.length >= counts[home]!) continue;
    distribution.choose(index, fewest);
    counts[to]! += cases.length;
    if (home >= 0) counts[home]! -= cases.length;
  }
  return distribution.objective;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
