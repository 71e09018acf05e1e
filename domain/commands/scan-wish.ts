import { z } from 'zod';
import { ScanWish } from '../records/scan.ts';
import { BARRIER_BASIS, isOfTeam, mayScan, workBarrier } from '../rights/actor.ts';
import { officeDay } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { Remark, RowId } from './text-args.ts';

/** Label of a box or a shelf. */
const Place = z.string().trim().min(1).max(80).nullable();

const WishArgs = z.object({
  wishId: RowId,
  caseId: RowId,
  reason: ScanWish.shape.reason,
  remark: Remark,
  neededOn: ScanWish.shape.neededOn.default(null),
  box: Place.default(null),
  shelf: Place.default(null),
});

/** Asks the Scanstelle for the paper file of a case. Refused: already_exists, not_found, not_permitted. */
export const scanWish = defineCommand({
  name: 'scan.wish',
  args: WishArgs,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'scanWish', id: args.wishId },
  ],
  decide(loaded, { wishId, ...args }, context) {
    const theCase = loaded.one('case', args.caseId);
    if (theCase === undefined) return refused('not_found', { caseId: args.caseId });
    const barrier = workBarrier(context.actor, theCase, officeDay(context.now));
    if (barrier !== null) return refused(barrier, { teamId: theCase.teamId }, BARRIER_BASIS[barrier]);
    if (loaded.one('scanWish', wishId)) return refused('already_exists', { wishId });
    return changes({
      table: 'scanWish',
      row: {
        ...args,
        id: wishId,
        teamId: theCase.teamId,
        fileReference: theCase.fileReference,
        applicantName: theCase.applicantName,
        state: 'wanted',
        wishedBy: context.actor.id,
        wishedAt: context.now,
        batchId: null,
        settledAt: null,
      },
    });
  },
});

const SettleArgs = z.object({
  wishId: RowId,
  state: ScanWish.shape.state,
  batchId: RowId.nullable().default(null),
  /** Left as they are when not told. */
  box: Place.optional(),
  shelf: Place.optional(),
});

/**
 * Says how far a wish is: picked from the shelf (and where it stood), scanned, not to be found; whoever wished may withdraw it. All
 * but a withdrawal can be taken back: what turned up is wanted again, what was not scanned after all is picked again.
 * Refused: not_found, not_permitted, not_in_this_state (withdrawn already, or scanned and now neither wanted nor picked).
 */
export const scanWishSettle = defineCommand({
  name: 'scan.settleWish',
  args: SettleArgs,
  reads: (args) => [{ table: 'scanWish', id: args.wishId }],
  decide(loaded, args, context) {
    const wish = loaded.one('scanWish', args.wishId);
    if (wish === undefined) return refused('not_found', { wishId: args.wishId });
    const own = wish.wishedBy === context.actor.id && args.state === 'withdrawn';
    if (!own && !(mayScan(context.actor) && isOfTeam(context.actor, wish.teamId, officeDay(context.now)))) {
      return refused('not_permitted', { teamId: wish.teamId });
    }
    const open = args.state === 'wanted' || args.state === 'picked';
    if (wish.state === 'withdrawn' || (wish.state === 'scanned' && !open)) {
      return refused('not_in_this_state', { state: wish.state });
    }
    return changes({
      table: 'scanWish',
      row: {
        ...wish,
        state: args.state,
        batchId: open ? null : (args.batchId ?? wish.batchId),
        box: args.box === undefined ? wish.box : args.box,
        shelf: args.shelf === undefined ? wish.shelf : args.shelf,
        settledAt: open ? null : context.now,
      },
    });
  },
});
