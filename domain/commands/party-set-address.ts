import { z } from 'zod';
import { caseHintOf } from '../case/case-hint-of.ts';
import { type Change, changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { RowId } from './text-args.ts';
import { workableCase } from './workable-case.ts';

const Address = z.string().trim().min(3).max(300);

const Args = z.object({
  caseId: RowId,
  partyId: z.string().min(1),
  /** The address the officer saw; a different one there now means somebody else was faster. */
  was: z.string().nullable(),
  address: Address,
});

/**
 * Records where a person taking part lives: letters go there. Street, town and country are parted by commas.
 * Refused: changed_meanwhile {field, value}, not_found {partyId}, not_found, not_permitted, case_closed.
 */
export const partySetAddress = defineCommand({
  name: 'party.setAddress',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'party', id: args.partyId },
    { table: 'caseHint', id: args.caseId },
  ],
  decide(loaded, args, context) {
    const found = workableCase(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const party = loaded.one('party', args.partyId);
    if (party?.caseId !== args.caseId) return refused('not_found', { partyId: args.partyId });
    if (party.address !== args.was) return refused('changed_meanwhile', { field: 'address', value: party.address });
    const hint = caseHintOf(found.theCase, args.address, loaded.one('caseHint', args.caseId));
    return changes(
      { table: 'party', row: { ...party, address: args.address } },
      // Letters of an employer's contact or a lawyer bear their own address; it tells nothing of the applicant.
      ...(party.role === 'applicant' ? [{ table: 'caseHint', row: hint } as Change] : []),
      historyEntry(context, 'party.setAddress', {
        caseId: args.caseId,
        subjectId: party.id,
        changes: [{ field: 'address', oldValue: party.address, newValue: args.address }],
      }),
    );
  },
});
