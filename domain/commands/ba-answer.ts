import { z } from 'zod';
import type { CaseState } from '../case/case-state.ts';
import { consentClock } from '../case/consent-clock.ts';
import { BaOutcome, BaRestrictions, Consultation } from '../records/proceeding.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';
import { type CaseFile, caseFileRefs, fileChanges, openCaseFile, stepRefused } from './case-file.ts';
import { type Decision, defineCommand, refused } from './command.ts';
import { RowId } from './text-args.ts';

const Question = z.object({
  caseId: RowId,
  consultationId: RowId,
  questionOn: LocalDate,
  question: Consultation.shape.question.unwrap(),
  text: z.string().trim().max(4000).nullable().default(null),
});

/**
 * The BA says within the period that the information is not sufficient or that the employer did not answer: the clock stops
 * (§ 36 Abs. 2 BeschV). Refused: contradiction {field}, not_found, not_in_this_state, not_permitted, case_closed.
 */
export const baQuestion = defineCommand({
  name: 'ba.question',
  args: Question,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('ba.question', file, context);
    if (no) return no;
    const asked = openConsultation(file, args.consultationId);
    if (!asked) return refused('not_found', { consultationId: args.consultationId });
    const wrong = dayRefused('questionOn', args.questionOn, asked, officeDay(context.now));
    if (wrong) return wrong;
    const { questionOn, question, text: questionText } = args;
    return fileChanges(file, context, 'ba.question', {
      subjectId: asked.id,
      set: { state: 'ba_question' },
      rows: [{ table: 'consultation', row: { ...asked, state: 'question', questionOn, question, questionText } }],
      noted: [{ field: 'questionOn', oldValue: null, newValue: questionOn }],
      remark: questionText,
    });
  },
});

const Answer = z.object({
  caseId: RowId,
  consultationId: RowId,
  answeredOn: LocalDate,
  /** Deemed consent has a command of its own, because an officer must confirm it. */
  outcome: BaOutcome.exclude(['deemed_granted']),
  restrictions: BaRestrictions.nullable().default(null),
});

const AFTER: Readonly<Record<z.infer<typeof Answer>['outcome'], CaseState>> = {
  granted: 'ba_granted',
  granted_restricted: 'ba_granted',
  global_consent: 'ba_granted',
  advance_check_positive: 'ba_granted',
  refused_mandatory: 'ba_refused',
  refused_discretionary: 'ba_refused',
  revoked: 'ba_refused',
  not_required: 'assessing',
  withdrawn: 'assessing',
};

/** Records the BA's answer. Refused: contradiction {field}, not_found, not_in_this_state, not_permitted, case_closed. */
export const baAnswer = defineCommand({
  name: 'ba.answer',
  args: Answer,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('ba.answer', file, context);
    if (no) return no;
    const asked = openConsultation(file, args.consultationId);
    if (!asked) return refused('not_found', { consultationId: args.consultationId });
    const wrong = dayRefused('answeredOn', args.answeredOn, asked, officeDay(context.now));
    if (wrong) return wrong;
    if (args.outcome === 'granted_restricted' && args.restrictions === null) {
      return refused('contradiction', { field: 'restrictions', problem: args.outcome }, '§ 34 Abs. 1 BeschV');
    }
    const { answeredOn, outcome, restrictions } = args;
    return fileChanges(file, context, 'ba.answer', {
      subjectId: asked.id,
      set: { state: AFTER[outcome] },
      rows: [{ table: 'consultation', row: { ...asked, state: 'answered', answeredOn, outcome, restrictions } }],
      noted: [{ field: 'outcome', oldValue: null, newValue: outcome }],
    });
  },
});

const Deemed = z.object({ caseId: RowId, consultationId: RowId, note: z.string().trim().min(3).max(4000) });

/**
 * An officer confirms that the BA's consent counts as given. Possible from the later of both computed days on, never before.
 * Refused: not_yet {mayRelyFrom}, not_found, not_in_this_state, not_permitted, case_closed.
 */
export const baConfirmDeemed = defineCommand({
  name: 'ba.confirmDeemed',
  args: Deemed,
  reads: (args) => caseFileRefs(args.caseId),
  decide(loaded, args, context) {
    const found = openCaseFile(loaded, args.caseId, context);
    if ('no' in found) return found.no;
    const { file } = found;
    const no = stepRefused('ba.confirmDeemed', file, context);
    if (no) return no;
    const asked = openConsultation(file, args.consultationId);
    if (asked?.state !== 'running') return refused('not_found', { consultationId: args.consultationId });
    const today = officeDay(context.now);
    const { mayRelyFrom, legalBasis } = consentClock(asked, today);
    if (today < mayRelyFrom) return refused('not_yet', { mayRelyFrom }, legalBasis);
    return fileChanges(file, context, 'ba.confirmDeemed', {
      subjectId: asked.id,
      set: { state: 'ba_deemed_granted' },
      rows: [
        {
          table: 'consultation',
          row: {
            ...asked,
            state: 'answered',
            answeredOn: today,
            outcome: 'deemed_granted',
            confirmationNote: args.note,
          },
        },
      ],
      noted: [{ field: 'outcome', oldValue: null, newValue: 'deemed_granted' }],
      remark: args.note,
    });
  },
});

function openConsultation(file: CaseFile, id: string): Consultation | undefined {
  return file.consultations.find((one) => one.id === id && (one.state === 'running' || one.state === 'question'));
}

function dayRefused(field: string, day: LocalDate, asked: Consultation, today: LocalDate): Decision | undefined {
  if (day < asked.sentOn) return refused('contradiction', { field, problem: asked.sentOn });
  if (day > today) return refused('contradiction', { field, problem: today });
  return undefined;
}
