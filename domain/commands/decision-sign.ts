import { z } from 'zod';
import type { CaseState } from '../case/case-state.ts';
import { DECISION_RULES, type DecisionKind } from '../case/decision-kind.ts';
import { knownFacts } from '../case/known-facts.ts';
import { CaseDecision } from '../records/proceeding.ts';
import { decideRoute } from '../routes/decide-route.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { type CaseFile, caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { type Change, defineCommand, refused } from './command.ts';
import { Remark, RowId } from './text-args.ts';

const Args = z.object({ caseId: RowId, decisionId: RowId, remark: Remark });

/** Hands a draft to somebody who may sign (Mitzeichnung). Refused: not_found, not_in_this_state, not_permitted, case_closed. */
export const decisionRequestCosign = defineCommand({
  name: 'decision.requestCosign',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('decision.requestCosign', file, context);
    if (no) return no;
    const draft = decisionIn(file, args.decisionId, 'draft');
    if (!draft) return refused('changed_meanwhile', { decisionId: args.decisionId });
    return fileChanges(file, context, 'decision.requestCosign', {
      subjectId: draft.id,
      set: { state: 'awaiting_cosign' },
      rows: [{ table: 'caseDecision', row: { ...draft, state: 'awaiting_cosign' } }],
      remark: args.remark,
    });
  },
});

const Return = Args.extend({ remark: z.string().trim().min(3).max(4000) });

/** Gives a draft back with what is to be changed. Refused: needs_final_signature, not_found, not_in_this_state, not_permitted. */
export const decisionReturn = defineCommand({
  name: 'decision.return',
  args: Return,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('decision.return', file, context);
    if (no) return no;
    const draft = decisionIn(file, args.decisionId, 'awaiting_cosign');
    if (!draft) return refused('changed_meanwhile', { decisionId: args.decisionId });
    return fileChanges(file, context, 'decision.return', {
      subjectId: draft.id,
      set: { state: 'decision_drafted' },
      rows: [{ table: 'caseDecision', row: { ...draft, state: 'draft' } }],
      remark: args.remark,
    });
  },
});

/**
 * Signs a decision (Schlusszeichnung). A burdening one needs a second person: who drafted it cannot sign it. A permission needs the
 * BA's consent where the facts say so. Refused: incomplete (no consent), needs_final_signature, needs_other_person, changed_meanwhile, not_in_this_state, not_permitted, case_closed.
 */
export const decisionSign = defineCommand({
  name: 'decision.sign',
  args: Args,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('decision.sign', file, context);
    if (no) return no;
    const draft = decisionIn(file, args.decisionId, 'draft') ?? decisionIn(file, args.decisionId, 'awaiting_cosign');
    if (!draft) return refused('changed_meanwhile', { decisionId: args.decisionId });
    if (DECISION_RULES[draft.kind].burdens && draft.draftedBy === context.actor.id) {
      return refused('needs_other_person', { draftedBy: draft.draftedBy });
    }
    if (PERMITS.has(draft.kind) && consentMissing(file, officeDay(context.now))) {
      return refused('incomplete', { field: 'Zustimmung der Bundesagentur für Arbeit' }, '§ 4a Abs. 2, § 39 AufenthG');
    }
    return fileChanges(file, context, 'decision.sign', {
      subjectId: draft.id,
      set: { state: stateAfter(draft.kind) },
      rows: [
        {
          table: 'caseDecision',
          row: { ...draft, state: 'signed', signedBy: context.actor.id, signedAt: context.now },
        },
      ],
      noted: [{ field: 'kind', oldValue: null, newValue: draft.kind }],
      remark: args.remark,
    });
  },
});

const Notify = z.object({
  caseId: RowId,
  decisionId: RowId,
  via: CaseDecision.shape.notifiedVia.unwrap(),
  postedOn: LocalDate,
  /** With the portal: the day the person retrieved it, once that is known. */
  retrievedOn: LocalDate.nullable().default(null),
});

/**
 * Records how and when a decision went out; notification and objection run from it. Recorded anew where the person has retrieved
 * it from the portal, or where it was not and goes another way (§ 41 Abs. 2a Satz 5 VwVfG).
 * Refused: contradiction {field}, not_found {decisionId}, not_in_this_state, not_permitted, case_closed.
 */
export const decisionNotify = defineCommand({
  name: 'decision.notify',
  args: Notify,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('decision.notify', file, context);
    if (no) return no;
    const signed = decisionIn(file, args.decisionId, 'signed');
    if (!signed?.signedAt) return refused('not_found', { decisionId: args.decisionId });
    if (args.postedOn < officeDay(signed.signedAt) || args.postedOn > officeDay(context.now)) {
      return refused('contradiction', { field: 'postedOn', problem: args.postedOn });
    }
    const { retrievedOn } = args;
    if (
      retrievedOn !== null &&
      (args.via !== 'portal' || retrievedOn < args.postedOn || retrievedOn > officeDay(context.now))
    ) {
      return refused('contradiction', { field: 'retrievedOn', problem: retrievedOn }, '§ 41 Abs. 2a VwVfG');
    }
    const sent = file.letters.filter(({ id, sentOn }) => id === signed.letterId && sentOn === null);
    return fileChanges(file, context, 'decision.notify', {
      subjectId: signed.id,
      rows: [
        { table: 'caseDecision', row: { ...signed, notifiedVia: args.via, postedOn: args.postedOn, retrievedOn } },
        ...sent.map((letter): Change => ({ table: 'letter', row: { ...letter, sentOn: args.postedOn } })),
      ],
      noted: [
        { field: 'notifiedVia', oldValue: signed.notifiedVia, newValue: args.via },
        { field: 'postedOn', oldValue: signed.postedOn, newValue: args.postedOn },
        ...(retrievedOn === null
          ? []
          : [{ field: 'retrievedOn', oldValue: signed.retrievedOn, newValue: retrievedOn }]),
      ],
    });
  },
});

/** Decisions that let the person work, which the BA must have agreed to where the route needs it. */
const PERMITS: ReadonlySet<DecisionKind> = new Set(['permit_change', 'permit_with_restriction']);
const AGREED: ReadonlySet<string | null> = new Set([
  'granted',
  'granted_restricted',
  'deemed_granted',
  'global_consent',
  'advance_check_positive',
  'not_required',
]);

/** The facts say that the BA's consent is needed, and no answer gives it. Where the facts do not decide, the signer does. */
function consentMissing(file: CaseFile, today: LocalDate): boolean {
  if (file.theCase.caseType !== 'employer_change') return false;
  if (decideRoute(knownFacts(file), today).baConsent !== 'required') return false;
  return !file.consultations.some(({ outcome }) => AGREED.has(outcome));
}

export function stateAfter(kind: DecisionKind): CaseState {
  if (kind === 'noted') return 'noted';
  return kind === 'release_suspension' ? 'released' : 'decided';
}

function decisionIn(file: CaseFile, id: string, state: CaseDecision['state']): CaseDecision | undefined {
  return file.decisions.find((one) => one.id === id && one.state === state);
}
