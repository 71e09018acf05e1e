import { z } from 'zod';
import { DECISION_RULES } from '../case/decision-kind.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { Remark, RowId } from './text-args.ts';

const Args = z.object({ caseId: RowId, remark: Remark });

/** Orders the card (eAT) after a granting decision. Refused: contradiction {field: kind}, not_in_this_state, not_found, … */
export const cardOrder = cardStep('card.order', 'document_ordered');
/** The card has arrived at the office. */
export const cardArrived = cardStep('card.arrived', 'ready_for_pickup');
/** The card is in its holder's hands; what § 81 Abs. 5a AufenthG allowed meanwhile ends. */
export const cardHandOver = cardStep('card.handOver', 'handed_over');

function cardStep<Name extends 'card.order' | 'card.arrived' | 'card.handOver'>(
  name: Name,
  state: 'document_ordered' | 'ready_for_pickup' | 'handed_over',
) {
  return defineCommand({
    name,
    args: Args,
    reads: (args) => caseFileRefs(args.caseId),
    decide(loaded, args, context) {
      const found = openCaseFile(loaded, args.caseId, context);
      if ('no' in found) return found.no;
      const no = stepRefused(name, found.file, context);
      if (no) return no;
      const signed = found.file.decisions.find((one) => one.state === 'signed');
      if (signed && DECISION_RULES[signed.kind].burdens) {
        return refused('contradiction', { field: 'kind', problem: signed.kind });
      }
      return fileChanges(found.file, context, name, { set: { state }, remark: args.remark });
    },
  });
}
