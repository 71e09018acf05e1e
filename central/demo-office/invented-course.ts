import { type CaseState, isDecided } from '#domain/case/case-state.ts';
import { checklistState } from '#domain/case/checklist-state.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { listColumns } from '#domain/case/list-columns.ts';
import type { CaseFile } from '#domain/commands/case-file.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Case, HistoryEntry, Party } from '#domain/records/case.ts';
import type {
  CaseDecision,
  ChecklistMark,
  Consultation,
  Fact,
  FollowUp,
  Letter,
  Pause,
} from '#domain/records/proceeding.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { addDays, daysBetween, type Instant, type LocalDate } from '#domain/time/local-date.ts';
import { instantOn, onWorkday } from './invented-case.ts';
import { type EmployerProfile, inventEmployment, profileFor } from './invented-employment.ts';
import type { Random } from './random.ts';

/** What has happened in a case so far, fitting the state it stands in. */
export interface InventedCourse extends Omit<CaseFile, 'documents'> {
  readonly history: readonly HistoryEntry[];
}

const NEGATIVE = 0.08;

/** Invents the course of a case from its state; its list columns and route follow from it by the domain's own rules. */
export function inventCourse(
  random: Random,
  theCase: Case,
  parties: readonly Party[],
  people: { readonly today: LocalDate; readonly actorId: string; readonly signerId: string },
): InventedCourse {
  const { today } = people;
  const course = new CourseBuilder(random, theCase, people);
  const profile = theCase.caseType === 'employer_change' ? profileFor(random, theCase) : undefined;
  if (profile && (theCase.state !== 'received' || random.chance(0.6))) {
    for (const [field, value] of inventEmployment(random, profile, theCase, parties)) course.fact(field, value);
  }
  course.play(theCase.state);
  if (random.chance(0.05) && !isDecided(theCase.state)) course.followUp(addDays(today, random.between(-3, 20)));
  return course.finish(profile);
}

/** Puts the rows of one case together in the order in which they came about. */
class CourseBuilder {
  readonly #random: Random;
  readonly #case: Case;
  readonly #people: { readonly today: LocalDate; readonly actorId: string; readonly signerId: string };
  readonly #facts: Fact[] = [];
  readonly #consultations: Consultation[] = [];
  readonly #decisions: CaseDecision[] = [];
  readonly #letters: Letter[] = [];
  readonly #followUps: FollowUp[] = [];
  readonly #pauses: Pause[] = [];
  readonly #history: HistoryEntry[] = [];
  #state: CaseState = 'received';

  constructor(
    random: Random,
    theCase: Case,
    people: { readonly today: LocalDate; readonly actorId: string; readonly signerId: string },
  ) {
    this.#random = random;
    this.#case = theCase;
    this.#people = people;
  }

  fact(field: string, value: Fact['value']): void {
    this.#facts.push({
      id: `${this.#case.id}/${field}`,
      caseId: this.#case.id,
      field,
      value,
      citation: null,
      recordedBy: this.#people.actorId,
      recordedAt: instantOn(this.#random, this.#case.receivedOn, 8),
    });
  }

  followUp(dueOn: LocalDate): void {
    this.#followUps.push({
      id: this.#random.uuid(),
      caseId: this.#case.id,
      dueOn,
      reason: this.#random.pick(['Antwort des Arbeitgebers da?', 'Unterlagen prüfen', 'Rückruf der Antragstellerin']),
      officerId: this.#people.actorId,
      doneAt: null,
      doneBy: null,
    });
  }

  /** Goes through what must have happened for the case to stand where it stands. */
  play(state: CaseState): void {
    const asked = this.#case.baRequestedOn;
    if (state === 'received') return;
    this.#step('case.triage', 'triaged', this.#day(0.1));
    if (state === 'triaged') return;
    if (state === 'awaiting_documents') this.#requestDocuments();
    else if (state === 'ready_for_ba') this.#step('case.proceed', 'ready_for_ba', this.#day(0.4));
    else {
      if (asked !== null) this.#askAgency(asked, state);
      if (state !== 'ba_requested' && state !== 'ba_question') this.#examine(state);
    }
  }

  finish(profile: EmployerProfile | undefined): InventedCourse {
    const parts = {
      facts: this.#facts,
      consultations: this.#consultations,
      decisions: this.#decisions,
      letters: this.#letters,
      followUps: this.#followUps,
      pauses: this.#pauses,
    };
    const { today } = this.#people;
    const file: CaseFile = { theCase: this.#case, documents: [], marks: [], ...parts };
    const facts = knownFacts(file);
    const answer = profile ? decideRoute(facts, today) : undefined;
    const route = this.#case.state === 'received' ? null : (answer?.route ?? null);
    const routed = { ...this.#case, route };
    const marks = this.#random.chance(0.85) ? this.#papers(file, facts) : [];
    return {
      ...parts,
      marks,
      history: this.#history,
      theCase: { ...routed, ...listColumns({ ...file, marks, theCase: routed }, today) },
    };
  }

  #examine(state: CaseState): void {
    this.#step('case.proceed', 'assessing', this.#day(0.7));
    if (state === 'hearing') this.#hear();
    else if (state === 'paused') this.#pause();
    else if (state !== 'assessing') this.#decide(state);
  }

  /** Papers that lie in the paper file, which is not scanned yet; the ones asked for are missing. */
  #papers(file: CaseFile, facts: Facts): ChecklistMark[] {
    const asked = new Set(this.#letters.flatMap(({ requestedItems }) => requestedItems));
    return checklistState(file, facts, this.#people.today)
      .filter(({ item, status }) => status === 'missing' && !asked.has(item.key))
      .map(({ item }) => ({
        id: `${this.#case.id}/${item.key}`,
        caseId: this.#case.id,
        item: item.key,
        mark: 'present',
        documentId: null,
        reason: 'liegt in der Papierakte',
        markedBy: this.#people.actorId,
        markedAt: this.#at(this.#case.receivedOn, 9),
      }));
  }

  #requestDocuments(): void {
    const sentOn = onWorkday(addDays(this.#people.today, -this.#random.between(2, 25)), this.#case.receivedOn);
    this.#letter(
      'document_request',
      sentOn,
      addDays(sentOn, 21),
      ['contract', 'payslips'].slice(0, this.#random.between(1, 2)),
    );
    this.#step('case.requestDocuments', 'awaiting_documents', sentOn);
  }

  #hear(): void {
    const sentOn = onWorkday(addDays(this.#people.today, -this.#random.between(2, 18)), this.#case.receivedOn);
    this.#letter('hearing', sentOn, addDays(sentOn, 14), []);
    this.#step('case.hear', 'hearing', sentOn);
  }

  #pause(): void {
    const from = this.#day(0.8);
    this.#pauses.push({
      id: this.#random.uuid(),
      caseId: this.#case.id,
      reason: this.#random.pick(['criminal_investigation', 'rest_agreed', 'file_requested']),
      remark: null,
      from,
      until: null,
      stateBefore: 'assessing',
      endedOn: null,
    });
    this.#step('case.pause', 'paused', from);
  }

  #askAgency(sentOn: LocalDate, state: CaseState): void {
    const { today } = this.#people;
    const question = state === 'ba_question';
    const answered = state !== 'ba_requested' && !question;
    const reply = onWorkday(addDays(sentOn, this.#random.between(1, 12)), sentOn);
    const replyOn = reply < today ? reply : sentOn;
    const id = this.#random.uuid();
    this.#consultations.push({
      id,
      caseId: this.#case.id,
      authority: 'labour_agency',
      fiction: this.#case.caseType === 'fast_track' || this.#case.caseType === 'blue_card' ? 'one_week' : 'two_weeks',
      legalBasis: '§ 39 AufenthG',
      payload: {},
      sentOn,
      channel: 'portal',
      proof: `BA-${this.#random.between(100_000, 999_999)}`,
      packageDocumentId: null,
      follows: null,
      state: question ? 'question' : answered ? 'answered' : 'running',
      questionOn: question ? replyOn : null,
      question: question ? this.#random.pick(['info_insufficient', 'employer_did_not_answer']) : null,
      questionText: question ? 'Bitte Feld 25 (Tätigkeit) genauer beschreiben.' : null,
      answeredOn: answered ? replyOn : null,
      outcome: answered ? 'granted' : null,
      restrictions: null,
      confirmationNote: null,
      sentBy: this.#people.actorId,
    });
    this.#step('ba.send', 'ba_requested', sentOn, id);
    if (question) this.#step('ba.question', 'ba_question', replyOn);
    if (answered) this.#step('ba.answer', 'ba_granted', replyOn);
  }

  #decide(state: CaseState): void {
    const refuses = this.#random.chance(NEGATIVE);
    const signed = isDecided(state);
    const draftedOn = this.#day(0.85);
    const signedOn = this.#day(0.9);
    const { actorId, signerId } = this.#people;
    const employerChange = this.#case.caseType === 'employer_change';
    this.#decisions.push({
      id: this.#random.uuid(),
      caseId: this.#case.id,
      kind: employerChange ? (refuses ? 'refuse_change' : 'permit_change') : refuses ? 'refuse_title' : 'grant_title',
      reasons: refuses ? 'Die Voraussetzungen liegen nach Anhörung nicht vor.' : '',
      sideConditions: [],
      validUntil: null,
      citations: [],
      state: signed ? 'signed' : state === 'awaiting_cosign' ? 'awaiting_cosign' : 'draft',
      draftedBy: actorId,
      draftedAt: this.#at(draftedOn, 9),
      signedBy: signed ? signerId : null,
      signedAt: signed ? this.#at(signedOn, 13) : null,
      hearingWaivedBecause: null,
      letterId: null,
      notifiedVia: signed ? 'post' : null,
      postedOn: signed ? signedOn : null,
      retrievedOn: null,
    });
    this.#step('decision.draft', 'decision_drafted', draftedOn);
    if (state !== 'decision_drafted') this.#step('decision.requestCosign', 'awaiting_cosign', draftedOn);
    if (signed) this.#step('decision.sign', 'decided', signedOn);
    if (state === 'document_ordered' || state === 'ready_for_pickup')
      this.#step('card.order', 'document_ordered', signedOn);
    if (state === 'ready_for_pickup') this.#step('card.arrived', 'ready_for_pickup', this.#day(0.97));
  }

  #letter(template: string, sentOn: LocalDate, deadline: LocalDate, requestedItems: string[]): void {
    this.#letters.push({
      id: this.#random.uuid(),
      caseId: this.#case.id,
      template,
      language: 'de',
      fields: {},
      state: 'final',
      documentId: null,
      requestedItems,
      deadline,
      writtenBy: this.#people.actorId,
      writtenAt: this.#at(sentOn, 10),
      sentOn,
    });
  }

  #step(action: string, state: CaseState, on: LocalDate, subjectId: string | null = null): void {
    this.#history.push({
      id: this.#random.uuid(),
      caseId: this.#case.id,
      at: this.#at(on, 11),
      actorId: this.#people.actorId,
      action,
      subjectId,
      changes: [{ field: 'state', oldValue: this.#state, newValue: state }],
      remark: null,
    });
    this.#state = state;
  }

  /** A working day at this share (0 to 1) of the time since receipt, before today. */
  #day(share: number): LocalDate {
    const age = daysBetween(this.#case.receivedOn, this.#people.today);
    return onWorkday(addDays(this.#case.receivedOn, Math.floor(share * (age - 1))), this.#case.receivedOn);
  }

  #at(day: LocalDate, hour: number): Instant {
    return instantOn(this.#random, day, hour);
  }
}
