import { z } from 'zod';
import { knownFacts } from '../case/known-facts.ts';
import { Route } from '../case/route.ts';
import { decideRoute } from '../routes/decide-route.ts';
import { officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  route: Route,
  /** Needed where the facts lead elsewhere or decide nothing: the officer's reason for this route. */
  reason: z.string().trim().min(3).max(4000).nullable().default(null),
});

/**
 * Sets the route of an employer change. It must be the one the facts lead to, or carry a reason of its own.
 * Refused: facts_missing {question}, contradiction {route}, not_in_this_state, not_found, not_permitted, case_closed.
 */
export const caseTriage = defineCommand({
  name: 'case.triage',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.triage', file, context);
    if (no) return no;
    if (args.reason === null) {
      const answer = decideRoute(knownFacts(file), officeDay(context.now));
      if (!answer.decided) return refused('facts_missing', { question: answer.questions[0]?.question ?? null });
      if (answer.route !== args.route) {
        return refused('contradiction', { field: 'route', problem: answer.route }, answer.legalBasis ?? undefined);
      }
    }
    return fileChanges(file, context, 'case.triage', {
      set: { route: args.route, state: args.route === 'R4' ? 'notified' : 'triaged' },
      remark: args.reason,
    });
  },
});
