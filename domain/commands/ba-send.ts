import { z } from 'zod';
import { knownFacts } from '../case/known-facts.ts';
import { Consultation } from '../records/proceeding.ts';
import { officeDay } from '../time/local-date.ts';
import { caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { type Change, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  consultationId: RowId,
  packageDocumentId: RowId.nullable().default(null),
  ...Consultation.pick({ fiction: true, legalBasis: true, payload: true, sentOn: true, channel: true, proof: true })
    .shape,
});

/**
 * Records that the consent of the Federal Employment Agency was asked for, with a frozen copy of what was sent. After a question
 * of the BA this is a new request with a clock of its own. Refused: stopped_by_law (hired out to third parties, § 40 Abs. 1 Nr. 2
 * AufenthG), contradiction {field} (sent in the future or before receipt), already_exists, not_in_this_state, not_found,
 * not_permitted, case_closed.
 */
export const baSend = defineCommand({
  name: 'ba.send',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('ba.send', file, context);
    if (no) return no;
    if (file.consultations.some(({ id }) => id === args.consultationId)) {
      return refused('already_exists', { consultationId: args.consultationId });
    }
    if (args.sentOn > officeDay(context.now))
      return refused('contradiction', { field: 'sentOn', problem: args.sentOn });
    if (args.sentOn < file.theCase.receivedOn) {
      return refused('contradiction', { field: 'sentOn', problem: file.theCase.receivedOn });
    }
    if (knownFacts(file).hiredOutToThirdParties === true) {
      return refused('stopped_by_law', { field: 'hiredOutToThirdParties' }, '§ 40 Abs. 1 Nr. 2 AufenthG');
    }
    const open = file.consultations.filter(({ state }) => state === 'running' || state === 'question');
    const superseded = open.map((row): Change => ({ table: 'consultation', row: { ...row, state: 'superseded' } }));
    const { consultationId, ...sent } = args;
    return fileChanges(file, context, 'ba.send', {
      subjectId: consultationId,
      set: { state: 'ba_requested', baRequestedOn: args.sentOn },
      rows: [
        ...superseded,
        {
          table: 'consultation',
          row: {
            ...sent,
            id: consultationId,
            authority: 'labour_agency',
            follows: open.at(-1)?.id ?? null,
            state: 'running',
            questionOn: null,
            question: null,
            questionText: null,
            answeredOn: null,
            outcome: null,
            restrictions: null,
            confirmationNote: null,
            sentBy: context.actor.id,
          },
        },
      ],
      noted: [{ field: 'sentOn', oldValue: null, newValue: args.sentOn }],
    });
  },
});
