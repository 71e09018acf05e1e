import type { z } from 'zod';
import { absenceEnd, absenceSet } from './absence.ts';
import { baAnswer, baConfirmDeemed, baQuestion } from './ba-answer.ts';
import { baSend } from './ba-send.ts';
import { blueCardSuspend } from './blue-card-suspend.ts';
import { cardArrived, cardHandOver, cardOrder } from './card-steps.ts';
import { caseAssign } from './case-assign.ts';
import { caseClaim } from './case-claim.ts';
import { caseClaimNext } from './case-claim-next.ts';
import { caseClose } from './case-close.ts';
import { caseMerge, caseTransfer, caseWithdraw } from './case-end.ts';
import { caseHear } from './case-hear.ts';
import { caseNote } from './case-note.ts';
import { caseOpen } from './case-open.ts';
import { casePause, caseResume } from './case-pause.ts';
import { caseProceed } from './case-proceed.ts';
import { caseRelease } from './case-release.ts';
import { caseRequestDocuments } from './case-request-documents.ts';
import { caseSettle } from './case-settle.ts';
import { caseTriage } from './case-triage.ts';
import { checklistMark } from './checklist-mark.ts';
import type { CommandDefinition, Decision, DecisionContext, Loaded, Ref, Refusal } from './command.ts';
import { decisionDraft } from './decision-draft.ts';
import { decisionNotify, decisionRequestCosign, decisionReturn, decisionSign } from './decision-sign.ts';
import { documentAddRendition } from './document-add-rendition.ts';
import { documentCorrectWord } from './document-correct-word.ts';
import { documentFile } from './document-file.ts';
import { documentMove } from './document-move.ts';
import { documentReclassify } from './document-reclassify.ts';
import { documentRecordText } from './document-record-text.ts';
import { documentUnfile } from './document-unfile.ts';
import { exclusionEnd, exclusionSet } from './exclusion.ts';
import { factsRecord } from './facts-record.ts';
import { followUpDone, followUpSet } from './follow-up.ts';
import { letterFinalise } from './letter-finalise.ts';
import { noticeRead } from './notice-read.ts';
import { officeChange } from './office-change.ts';
import { partySetAddress } from './party-set-address.ts';
import { scanCheck } from './scan-check.ts';
import { scanFinish } from './scan-finish.ts';
import { scanCount, scanNote } from './scan-note.ts';
import { scanOpen } from './scan-open.ts';
import { scanRecord } from './scan-record.ts';
import { scanClose, scanRelease } from './scan-release.ts';
import { scanSettle } from './scan-settle.ts';
import { scanWish, scanWishSettle } from './scan-wish.ts';
import { secondmentEnd, secondmentSet } from './secondment.ts';
import { substitutionEnd, substitutionSet } from './substitution.ts';
import { workRedistribute } from './work-redistribute.ts';
import { workSetEffort } from './work-set-effort.ts';
import { workSetPlan } from './work-set-plan.ts';
import { workUndoRedistribution } from './work-undo-redistribution.ts';
import { workLock, workWeigh } from './work-weigh.ts';

/** Every command there is. A new one is a file beside these and a line here; desk and central pick it up. */
export const COMMANDS = [
  caseOpen,
  caseClaim,
  caseRelease,
  caseNote,
  documentFile,
  documentRecordText,
  documentReclassify,
  documentMove,
  caseClaimNext,
  caseAssign,
  factsRecord,
  caseTriage,
  caseSettle,
  checklistMark,
  letterFinalise,
  caseRequestDocuments,
  caseProceed,
  baSend,
  baQuestion,
  baAnswer,
  baConfirmDeemed,
  blueCardSuspend,
  caseHear,
  decisionDraft,
  decisionRequestCosign,
  decisionReturn,
  decisionSign,
  decisionNotify,
  cardOrder,
  cardArrived,
  cardHandOver,
  caseClose,
  casePause,
  caseResume,
  caseWithdraw,
  caseTransfer,
  caseMerge,
  followUpSet,
  followUpDone,
  partySetAddress,
  documentAddRendition,
  documentCorrectWord,
  documentUnfile,
  scanOpen,
  scanRecord,
  scanSettle,
  scanNote,
  scanCount,
  scanFinish,
  scanCheck,
  scanRelease,
  scanClose,
  scanWish,
  scanWishSettle,
  officeChange,
  workRedistribute,
  workUndoRedistribution,
  workSetPlan,
  workSetEffort,
  workWeigh,
  workLock,
  absenceSet,
  absenceEnd,
  substitutionSet,
  substitutionEnd,
  secondmentSet,
  secondmentEnd,
  exclusionSet,
  exclusionEnd,
  noticeRead,
] as const;

type Definitions = (typeof COMMANDS)[number];
export type CommandName = Definitions['name'];
export type CommandArgs = { [D in Definitions as D['name']]: z.infer<D['args']> };

const BY_NAME: ReadonlyMap<string, CommandDefinition<string, unknown>> = new Map(
  COMMANDS.map((definition) => [definition.name, definition as unknown as CommandDefinition<string, unknown>]),
);

/** A command whose name and arguments have been checked: what it reads and how it decides. */
export interface PreparedCommand {
  readonly name: CommandName;
  readonly args: unknown;
  readonly reads: readonly Ref[];
  /** Originals that must be at central first. */
  readonly blobs: readonly string[];
  decide(loaded: Loaded, context: DecisionContext): Decision;
}

/** Finds a command by name and checks its arguments; an unknown name or a wrong shape is a refusal, never an exception. */
export function prepareCommand(
  name: string,
  rawArgs: unknown,
): { readonly prepared: PreparedCommand } | { readonly refusal: Refusal } {
  const definition = BY_NAME.get(name);
  if (!definition) return { refusal: { code: 'unknown_command', data: { name } } };
  const parsed = definition.args.safeParse(rawArgs);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      refusal: {
        code: 'invalid_arguments',
        data: { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' },
      },
    };
  }
  return {
    prepared: {
      name: name as CommandName,
      args: parsed.data,
      reads: definition.reads(parsed.data),
      blobs: definition.blobs?.(parsed.data) ?? [],
      decide: (loaded, context) => definition.decide(loaded, parsed.data, context),
    },
  };
}
