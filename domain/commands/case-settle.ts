import { z } from 'zod';
import { knownFacts } from '../case/known-facts.ts';
import { decideRoute } from '../routes/decide-route.ts';
import { officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { type Change, defineCommand, refused } from './command.ts';
import { stateAfter } from './decision-sign.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  decisionId: RowId,
  /** The short letter, final and in the e-file. */
  letterId: RowId.nullable().default(null),
});

/** Routes on which no permission is needed, and what is stated there. */
const SETTLED = {
  R0: 'no_permission_required',
  R1: 'no_permission_required',
  R4: 'noted',
  R5: 'no_permission_required',
} as const;

/**
 * Closes the question at once where the law asks for no permission: sets the route the facts lead to, states it and takes the
 * short letter with it. Refused: facts_missing {question}, contradiction {route} (a permission is needed),
 * not_in_this_state, not_found, not_permitted, case_closed.
 */
export const caseSettle = defineCommand({
  name: 'case.settle',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('case.settle', file, context);
    if (no) return no;
    const answer = decideRoute(knownFacts(file), officeDay(context.now));
    if (!answer.decided) return refused('facts_missing', { question: answer.questions[0]?.question ?? null });
    const kind = SETTLED[answer.route as keyof typeof SETTLED];
    if (!kind) {
      return refused('contradiction', { field: 'route', problem: answer.route }, answer.legalBasis ?? undefined);
    }
    const letter = file.letters.find(({ id }) => id === args.letterId);
    if (args.letterId !== null && !letter) return refused('not_found', { letterId: args.letterId });
    const sentOn = letter?.sentOn ?? officeDay(context.now);
    return fileChanges(file, context, 'case.settle', {
      subjectId: args.decisionId,
      set: { route: answer.route, state: stateAfter(kind) },
      rows: [
        ...(letter ? [{ table: 'letter', row: { ...letter, sentOn } } as Change] : []),
        {
          table: 'caseDecision',
          row: {
            id: args.decisionId,
            caseId: args.caseId,
            kind,
            reasons: answer.because.map(({ text }) => text).join('\n'),
            sideConditions: [],
            validUntil: null,
            citations: [],
            state: 'signed',
            draftedBy: context.actor.id,
            draftedAt: context.now,
            signedBy: context.actor.id,
            signedAt: context.now,
            hearingWaivedBecause: null,
            letterId: args.letterId,
            notifiedVia: letter ? 'post' : null,
            postedOn: letter ? sentOn : null,
            retrievedOn: null,
          },
        },
      ],
    });
  },
});
