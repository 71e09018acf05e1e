import { z } from 'zod';
import { CaseState } from '../case/case-state.ts';
import { DecisionKind } from '../case/decision-kind.ts';
import { Instant, LocalDate } from '../time/local-date.ts';

/** Where a value was read: a document of the same case and the page in it, counted from 1. */
export const PageCitation = z.object({ documentId: z.string(), page: z.number().int().min(1) });
export type PageCitation = z.infer<typeof PageCitation>;

/**
 * One fact of a case, confirmed by a person: `field` and `value` as domain/facts knows them. `id` is `<caseId>/<field>`.
 * A fact that was withdrawn keeps its row with `value` null.
 */
export const Fact = z.object({
  id: z.string(),
  caseId: z.string(),
  field: z.string(),
  value: z.json().nullable(),
  citation: PageCitation.nullable(),
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type Fact = z.infer<typeof Fact>;

/**
 * An officer's word on an item of the checklist, over what the file's documents say by themselves. `id` is `<caseId>/<item>`.
 * `waived` needs a reason; `open` takes an earlier mark back.
 */
export const ChecklistMark = z.object({
  id: z.string(),
  caseId: z.string(),
  item: z.string(),
  mark: z.enum(['present', 'waived', 'open']),
  documentId: z.string().nullable(),
  reason: z.string().nullable(),
  markedBy: z.string(),
  markedAt: Instant,
});
export type ChecklistMark = z.infer<typeof ChecklistMark>;

/** What the Federal Employment Agency (BA) said, or how its consent came about (BaOutcome). */
export const BaOutcome = z.enum([
  'granted',
  'granted_restricted',
  'refused_mandatory',
  'refused_discretionary',
  'deemed_granted',
  'not_required',
  'global_consent',
  'advance_check_positive',
  'revoked',
  'withdrawn',
]);
export type BaOutcome = z.infer<typeof BaOutcome>;

/** Limits the BA puts on its consent (§ 34 Abs. 1 BeschV). They must be copied into the title (§ 4a Abs. 3 S. 2 AufenthG). */
export const BaRestrictions = z.object({
  validUntil: LocalDate.nullable(),
  employer: z.string().nullable(),
  occupation: z.string().nullable(),
  region: z.string().nullable(),
  workingTime: z.string().nullable(),
});
export type BaRestrictions = z.infer<typeof BaRestrictions>;

/**
 * A request to another authority for its consent (Zustimmungsanfrage). What was sent stays as it was: `payload` is a frozen
 * snapshot. A question stops the clock; the completed request is a further row with a clock of its own (`follows`).
 */
export const Consultation = z.object({
  id: z.string(),
  caseId: z.string(),
  authority: z.literal('labour_agency'),
  /** One week in the cases of § 18g Abs. 4 and § 81a AufenthG, two weeks else (§ 36 Abs. 2 BeschV). */
  fiction: z.enum(['two_weeks', 'one_week']),
  legalBasis: z.string(),
  payload: z.record(z.string(), z.json()),
  sentOn: LocalDate,
  channel: z.enum(['portal', 'email', 'post', 'fax']),
  /** Proof of sending as the officer has it: a transmission number, a document. */
  proof: z.string().nullable(),
  packageDocumentId: z.string().nullable(),
  follows: z.string().nullable(),
  state: z.enum(['running', 'question', 'answered', 'superseded']),
  questionOn: LocalDate.nullable(),
  question: z.enum(['info_insufficient', 'employer_did_not_answer']).nullable(),
  questionText: z.string().nullable(),
  answeredOn: LocalDate.nullable(),
  outcome: BaOutcome.nullable(),
  restrictions: BaRestrictions.nullable(),
  /** Note of the officer who confirmed the deemed consent; the program never declares it. */
  confirmationNote: z.string().nullable(),
  sentBy: z.string(),
});
export type Consultation = z.infer<typeof Consultation>;

/**
 * How a decision reaches the person: by post or sent electronically (§ 41 Abs. 2 VwVfG), put up for retrieval (Abs. 2a), handed over,
 * or served (Zustellung, Abs. 5 with the Verwaltungszustellungsgesetz).
 */
export const NotificationWay = z.enum(['post', 'electronic', 'portal', 'handed_over', 'formal_service']);
export type NotificationWay = z.infer<typeof NotificationWay>;

/** A decision from its draft to its notification. `signedBy` is another person than `draftedBy` where four eyes are needed. */
export const CaseDecision = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: DecisionKind,
  reasons: z.string(),
  /** Side conditions to be entered (Nebenbestimmungen), the BA's restrictions included. */
  sideConditions: z.array(z.string()),
  validUntil: LocalDate.nullable(),
  citations: z.array(PageCitation.extend({ note: z.string() })),
  state: z.enum(['draft', 'awaiting_cosign', 'signed', 'replaced']),
  draftedBy: z.string(),
  draftedAt: Instant,
  signedBy: z.string().nullable(),
  signedAt: Instant.nullable(),
  /** Why a negative decision needed no hearing (§ 28 Abs. 2 VwVfG); null where there was one, or none was needed. */
  hearingWaivedBecause: z.string().nullable(),
  letterId: z.string().nullable(),
  notifiedVia: NotificationWay.nullable(),
  /** The day of posting, sending, handing over or service; with the portal the day the notice of it went out. */
  postedOn: LocalDate.nullable(),
  /** The day the person retrieved it from the portal; null until then and in every other way. */
  retrievedOn: LocalDate.nullable(),
});
export type CaseDecision = z.infer<typeof CaseDecision>;

/**
 * A letter of the case (Schreiben). Its text comes from a template with typed fields (domain/letters). As `final` it lies in the
 * e-file as the document `documentId` and never changes.
 */
export const Letter = z.object({
  id: z.string(),
  caseId: z.string(),
  template: z.string(),
  language: z.string(),
  fields: z.record(z.string(), z.json()),
  state: z.enum(['draft', 'final']),
  documentId: z.string().nullable(),
  /** Items a request for documents names, and the day it sets for them. */
  requestedItems: z.array(z.string()),
  deadline: LocalDate.nullable(),
  writtenBy: z.string(),
  writtenAt: Instant,
  sentOn: LocalDate.nullable(),
});
export type Letter = z.infer<typeof Letter>;

/** Bring-forward date of a case (Wiedervorlage) with its reason. */
export const FollowUp = z.object({
  id: z.string(),
  caseId: z.string(),
  dueOn: LocalDate,
  reason: z.string(),
  officerId: z.string(),
  doneAt: Instant.nullable(),
  doneBy: z.string().nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** A time in which the case rests, with the objective reason that an inaction suit would ask for (§ 75 S. 3 VwGO). */
export const Pause = z.object({
  id: z.string(),
  caseId: z.string(),
  reason: z.enum(['criminal_investigation', 'rest_agreed', 'file_requested']),
  remark: z.string().nullable(),
  from: LocalDate,
  until: LocalDate.nullable(),
  stateBefore: CaseState,
  endedOn: LocalDate.nullable(),
});
export type Pause = z.infer<typeof Pause>;
