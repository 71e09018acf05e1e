import { z } from 'zod';
import { DECISION_RULES } from '../case/decision-kind.ts';
import { consentRestrictions } from '../case/side-conditions.ts';
import { CaseDecision } from '../records/proceeding.ts';
import { type CaseFile, caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { type Change, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Args = z.object({
  caseId: RowId,
  decisionId: RowId,
  /** The draft this one was written over; null for the first. A newer one there now is refused, so that none overwrites another. */
  replaces: RowId.nullable().default(null),
  letterId: RowId.nullable().default(null),
  ...CaseDecision.pick({
    kind: true,
    sideConditions: true,
    validUntil: true,
    citations: true,
    hearingWaivedBecause: true,
  }).shape,
  reasons: z.string().trim().max(50_000),
});

/**
 * Drafts a decision. Restrictions of the BA must be among the side conditions (§ 4a Abs. 3 S. 2 AufenthG).
 * Refused: hearing_missing, incomplete {field}, changed_meanwhile {by, at}, not_in_this_state, not_found {documentId},
 * not_permitted, case_closed.
 */
export const decisionDraft = defineCommand({
  name: 'decision.draft',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('decision.draft', file, context);
    if (no) return no;
    const current = file.decisions.find(({ state }) => state === 'draft');
    if ((current?.id ?? null) !== args.replaces) {
      return refused('changed_meanwhile', {
        field: 'decision',
        by: current?.draftedBy ?? null,
        at: current?.draftedAt ?? null,
        value: current?.reasons ?? null,
      });
    }
    const rule = DECISION_RULES[args.kind];
    if (rule.burdens && args.reasons.length === 0) return refused('incomplete', { field: 'reasons' }, rule.legalBasis);
    if (rule.burdens && !wasHeard(file) && (args.hearingWaivedBecause ?? '').trim().length < 3) {
      return refused('hearing_missing', {}, '§ 28 VwVfG');
    }
    const unknown = args.citations.find(({ documentId }) => !file.documents.some(({ id }) => id === documentId));
    if (unknown) return refused('not_found', { documentId: unknown.documentId });
    const left = consentRestrictions(file.consultations).find((words) => !args.sideConditions.includes(words));
    if (left !== undefined && !rule.burdens) {
      return refused('incomplete', { field: 'sideConditions', value: left }, '§ 4a Abs. 3 Satz 2 AufenthG');
    }
    const replaced = current ? [{ table: 'caseDecision', row: { ...current, state: 'replaced' } } as Change] : [];
    const { decisionId, replaces: _, ...drafted } = args;
    return fileChanges(file, context, 'decision.draft', {
      subjectId: decisionId,
      set: { state: 'decision_drafted' },
      rows: [
        ...replaced,
        {
          table: 'caseDecision',
          row: {
            ...drafted,
            id: decisionId,
            state: 'draft',
            draftedBy: context.actor.id,
            draftedAt: context.now,
            signedBy: null,
            signedAt: null,
            notifiedVia: null,
            postedOn: null,
            retrievedOn: null,
          },
        },
      ],
      noted: [{ field: 'kind', oldValue: current?.kind ?? null, newValue: args.kind }],
    });
  },
});

function wasHeard(file: CaseFile): boolean {
  return (
    file.theCase.state === 'hearing' ||
    file.letters.some(({ template, sentOn }) => template === 'hearing' && sentOn !== null)
  );
}
