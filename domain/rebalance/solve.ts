import { barrierCourt } from './barriers.ts';
import { Distribution } from './distribution.ts';
import { effectOf } from './effect.ts';
import { firstProposal, type Stop } from './first-proposal.ts';
import { improve } from './improve.ts';
import { keepRescues } from './keep-rescues.ts';
import type { RebalanceOffice } from './office.ts';
import type { Proposal } from './proposal.ts';
import { movesWithReasons } from './reasons.ts';
import { type Unit, unitsOf } from './units.ts';
import { unsolvedAfter } from './unsolved.ts';

const NEVER: Stop = () => false;

/** A good proposal at once, without any bound but zero: no solver is asked. */
export function quickProposal(office: RebalanceOffice, stop: Stop = NEVER): Proposal {
  const court = barrierCourt(office);
  const units = unitsOf(court);
  const distribution = new Distribution(court.measured, units);
  firstProposal(distribution, units, stop);
  improve(distribution, units, stop);
  return proposalOf(office, units, distribution, 0);
}

/** The proposal that a distribution is, with effect, reasons and what stays unsolved. `bound` must hold for every distribution. */
export function proposalOf(
  office: RebalanceOffice,
  units: readonly Unit[],
  distribution: Distribution,
  bound: number,
): Proposal {
  const court = barrierCourt(office);
  keepRescues(court, distribution, units);
  const moves = distribution.toMoves();
  const [before, after] = [effectOf(office, []), effectOf(office, moves)];
  return {
    on: office.on,
    moves: movesWithReasons(court, moves, before, after),
    before,
    after,
    bound,
    gap: after.objective === 0 ? 0 : (after.objective - bound) / after.objective,
    unsolved: unsolvedAfter(court, moves, after),
  };
}
