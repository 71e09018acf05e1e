import { z } from 'zod';
import { caseHintOf } from '../case/case-hint-of.ts';
import { CaseType } from '../case/case-type.ts';
import { newCase } from '../case/new-case.ts';
import { listName, sortName } from '../person/name.ts';
import { PartialDate } from '../person/partial-date.ts';
import { Party } from '../records/case.ts';
import { LocalDate } from '../time/local-date.ts';
import { changes, defineCommand, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  teamId: z.string(),
  fileReference: z.string().trim().min(3).max(45),
  caseType: CaseType,
  receivedOn: LocalDate,
  titleValidUntil: LocalDate.nullable().default(null),
  applicant: z.object({
    partyId: RowId,
    personId: RowId,
    familyName: z.string().trim().min(1).max(90),
    givenNames: z.string().trim().min(1).max(90).nullable(),
    birthName: z.string().trim().max(90).nullable().default(null),
    birthDate: PartialDate.nullable(),
    sex: Party.shape.sex,
    nationality: z.string().nullable(),
    address: z.string().max(300).nullable().default(null),
  }),
});

/** Opens a proceeding (Vorgang anlegen) in a team's queue. Refused: already_exists, not_found (team), not_permitted. */
export const caseOpen = defineCommand({
  name: 'case.open',
  args: Args,
  reads: (args) => [
    { table: 'case', id: args.caseId },
    { table: 'team', id: args.teamId },
  ],
  decide(loaded, args, context) {
    if (loaded.one('case', args.caseId)) return refused('already_exists', { caseId: args.caseId });
    if (!loaded.one('team', args.teamId)) return refused('not_found', { teamId: args.teamId });
    if (!context.actor.teamIds.includes(args.teamId)) return refused('not_permitted', { teamId: args.teamId });
    const { partyId, ...applicant } = args.applicant;
    return changes(
      {
        table: 'case',
        row: newCase({
          id: args.caseId,
          fileReference: args.fileReference,
          teamId: args.teamId,
          caseType: args.caseType,
          state: 'received',
          applicantName: listName(applicant),
          sortName: sortName(applicant),
          birthDate: applicant.birthDate,
          nationality: applicant.nationality,
          receivedOn: args.receivedOn,
          titleValidUntil: args.titleValidUntil,
          baRequestedOn: null,
          assigneeId: null,
          claimedAt: null,
          pageCount: 0,
        }),
      },
      { table: 'caseHint', row: caseHintOf({ id: args.caseId, teamId: args.teamId }, applicant.address) },
      { table: 'party', row: { id: partyId, caseId: args.caseId, role: 'applicant', ...applicant } },
      historyEntry(context, 'case.open', { caseId: args.caseId }),
    );
  },
});
