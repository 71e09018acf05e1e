import type { CaseFile } from '../commands/case-file.ts';
import type { Change } from '../commands/command.ts';
import type { BaMessageKind, BaRequest } from '../facts/fact-values.ts';
import { Facts } from '../facts/facts.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { Service } from '../facts/service.ts';
import type { CaseDecision, Consultation } from '../records/proceeding.ts';
import { officeDay } from '../time/local-date.ts';
import type { CaseType } from './case-type.ts';
import { isOfferField, offerRefused } from './offer-facts.ts';

/** The service a case type stands for, unless a recorded fact says it finer. */
const SERVICE_OF: Readonly<Record<CaseType, Service>> = {
  employer_change: 'employer_change',
  permit_extension: 'permit_extension',
  skilled_work: 'skilled_academic',
  blue_card: 'blue_card',
  fast_track: 'fast_track',
  settlement_permit: 'settlement_permit',
  family_reunification: 'family_to_foreigner',
  study: 'study',
  naturalisation: 'naturalisation',
  title_transfer: 'card_order',
};

/** Facts that follow from a case's own rows: no person records them a second time. */
const DERIVED = [
  'receivedOn',
  'baRequests',
  'documentsRequestedOn',
  'documentsDeadline',
  'hearingSentOn',
  'hearingDeadline',
  'decidedOn',
  'noticePostedOn',
  'noticeSentElectronicallyOn',
  'portalNoticeOn',
  'portalRetrievedOn',
  'notifiedOn',
  'suspensionReleasedOn',
  'suspensionRefusedOn',
] as const satisfies readonly (keyof Facts)[];

/** Whether a person records this fact; the others follow from letters, requests and decisions. */
export function isRecordedFact(field: string): field is keyof Facts & string {
  return field in Facts.shape && !(DERIVED as readonly string[]).includes(field) && field !== 'today';
}

/** What the clocks and routes know of a case: facts confirmed by a person, and what the case's own rows say. */
export function knownFacts(file: CaseFile): Facts {
  const stored = storedFacts(file);
  const parsed = Facts.safeParse(stored);
  if (parsed.success) return parsed.data;
  // A value that an older version of the program took counts as not known: it is asked for again, and nothing breaks on it.
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return Facts.parse(Object.fromEntries(Object.entries(stored).filter(([field]) => !wrong.has(field))));
}

/** Why a set of facts cannot be recorded: a wrong value, or one that contradicts another; undefined when it can. */
export function factRefused(file: CaseFile, rows: readonly Change[]): { field: string; message: string } | undefined {
  const facts = new Map(file.facts.map((fact) => [fact.field, fact]));
  for (const { table, row } of rows) if (table === 'fact') facts.set(row.field, row);
  const unknown = [...facts.keys()].find((field) => !isRecordedFact(field) && !isOfferField(field));
  if (unknown !== undefined) return { field: unknown, message: 'Diese Angabe gibt es nicht.' };
  const all = [...facts.values()];
  const reading = readFacts(storedFacts({ ...file, facts: all }));
  return reading.ok ? offerRefused(all) : reading.refusals[0];
}

function storedFacts(file: CaseFile): Record<string, unknown> {
  const { theCase } = file;
  const recorded = file.facts.filter(({ field, value }) => isRecordedFact(field) && value !== null);
  return {
    service: SERVICE_OF[theCase.caseType],
    ...(theCase.titleValidUntil !== null && { titleValidUntil: theCase.titleValidUntil }),
    ...Object.fromEntries(recorded.map(({ field, value }) => [field, value])),
    receivedOn: theCase.receivedOn,
    ...requests(file.consultations),
    ...letters(file),
    ...decisions(file.decisions),
  };
}

const MESSAGE_OF: Readonly<Record<string, BaMessageKind | undefined>> = {
  granted: 'granted',
  granted_restricted: 'granted_restricted',
  global_consent: 'global_consent',
  advance_check_positive: 'advance_check_positive',
  refused_mandatory: 'refused_mandatory',
  refused_discretionary: 'refused_discretionary',
  revoked: 'revoked',
  not_required: 'not_required',
  withdrawn: 'withdrawn',
};

function requests(consultations: readonly Consultation[]): Pick<Facts, 'baRequests'> {
  if (consultations.length === 0) return {};
  const inOrder = [...consultations].sort((a, b) => (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0));
  return { baRequests: inOrder.map(asRequest) };
}

function asRequest(asked: Consultation): BaRequest {
  const messages: NonNullable<BaRequest['messages']> = [];
  if (asked.questionOn !== null) {
    messages.push({
      on: asked.questionOn,
      kind: asked.question === 'employer_did_not_answer' ? 'employer_did_not_answer' : 'information_insufficient',
    });
  }
  const kind = asked.outcome === null ? undefined : MESSAGE_OF[asked.outcome];
  if (asked.answeredOn !== null && kind !== undefined) messages.push({ on: asked.answeredOn, kind });
  const deemed = asked.outcome === 'deemed_granted' && asked.answeredOn !== null;
  return {
    sentOn: asked.sentOn,
    period: asked.fiction === 'one_week' ? 'short' : 'regular',
    ...(messages.length > 0 && { messages }),
    ...(deemed && {
      deemedConsentConfirmation: { on: asked.answeredOn!, by: asked.sentBy, note: asked.confirmationNote ?? '–' },
    }),
  };
}

function letters(file: CaseFile): Partial<Facts> {
  const sent = file.letters.filter(({ sentOn }) => sentOn !== null);
  const request = sent.filter(({ requestedItems }) => requestedItems.length > 0).at(-1);
  const hearing = sent.filter(({ template }) => template === 'hearing').at(-1);
  return {
    ...(request && { documentsRequestedOn: request.sentOn! }),
    ...(request?.deadline && { documentsDeadline: request.deadline }),
    ...(hearing && { hearingSentOn: hearing.sentOn! }),
    ...(hearing?.deadline && { hearingDeadline: hearing.deadline }),
  };
}

function decisions(all: readonly CaseDecision[]): Partial<Facts> {
  const signed = all.filter(({ state }) => state === 'signed').at(-1);
  if (!signed?.signedAt) return {};
  const decidedOn = officeDay(signed.signedAt);
  return {
    decidedOn,
    ...(signed.kind === 'release_suspension' && { suspensionReleasedOn: decidedOn }),
    ...(signed.postedOn && signed.notifiedVia === 'post' && { noticePostedOn: signed.postedOn }),
    ...(signed.postedOn && signed.notifiedVia === 'electronic' && { noticeSentElectronicallyOn: signed.postedOn }),
    ...(signed.postedOn && signed.notifiedVia === 'portal' && { portalNoticeOn: signed.postedOn }),
    ...(signed.retrievedOn && { portalRetrievedOn: signed.retrievedOn }),
    ...(signed.postedOn &&
      (signed.notifiedVia === 'handed_over' || signed.notifiedVia === 'formal_service') && {
        notifiedOn: signed.postedOn,
      }),
  };
}
