import type { Facts } from '../facts/facts.ts';
import { question } from '../facts/questions.ts';
import { type LawParameterCode, lawFigure } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';
import { isFastTrack } from './ba-consent.ts';
import { type ClockCode, type ClockContext, clock, dutyState, type Findings, found, joined, NOTHING } from './clock.ts';
import { type PeriodEnd, periodEnd, setDayEnd, workingDaysEnd } from './period.ts';

/** Clocks of recognition and of the fast-track procedure (§ 14a BQFG, § 81a AufenthG, § 31a AufenthV). */
export function fastTrackClocks(facts: Facts, context: ClockContext): Findings {
  return joined(
    recognition(facts, context),
    invitation(facts, context),
    duty('VISA_APPOINTMENT', facts.visaAppointmentRequestedOn, facts.visaAppointmentOn, 'Termin angefragt', context),
    duty('VISA_DECISION', facts.visaApplicationCompleteOn, facts.visaDecidedOn, 'Visumantrag vollständig', context),
  );
}

function recognition(facts: Facts, context: ClockContext): Findings {
  const { recognitionAppliedOn: applied, recognitionCompleteOn: complete } = facts;
  if (applied === undefined && complete === undefined) return NOTHING;
  const fast = isFastTrack(facts);
  if (fast === null) {
    const clockCode: ClockCode = applied === undefined ? 'RECOGNITION_DECISION' : 'RECOGNITION_RECEIPT';
    return { clocks: [], missing: [{ ...question('fastTrack'), clock: clockCode }], notes: [] };
  }
  return joined(
    duty(
      'RECOGNITION_RECEIPT',
      applied,
      facts.recognitionReceiptConfirmedOn,
      'Antrag bei der Anerkennungsstelle eingegangen',
      context,
      fast ? 'RECOGNITION_RECEIPT' : 'ORDINARY_RECOGNITION_RECEIPT',
    ),
    complete === undefined ? NOTHING : recognitionDecision(facts, complete, fast, context),
  );
}

function recognitionDecision(facts: Facts, complete: LocalDate, fast: boolean, context: ClockContext): Findings {
  const figure = lawFigure(fast ? 'RECOGNITION_DECISION' : 'ORDINARY_RECOGNITION_DECISION', complete);
  const plain = periodEnd(complete, figure, 'Unterlagen vollständig', context.place);
  const end = withPausesAndExtension(facts, complete, plain, fast, context);
  const doneOn = facts.recognitionDecidedOn;
  const state = dutyState(end, doneOn, context);
  const code = 'RECOGNITION_DECISION';
  return found(clock({ code, legalBasis: figure.legalBasis, eventOn: complete, end, state, doneOn }, context));
}

/** Days of the applicant's own deadline do not count; one extension sets a new end. */
function withPausesAndExtension(
  { recognitionPauses = [], recognitionExtendedUntil: extended }: Facts,
  complete: LocalDate,
  end: PeriodEnd,
  fast: boolean,
  { place }: ClockContext,
): PeriodEnd {
  // The shift of an end that does not hold any more would only confuse.
  const start = end.because.slice(0, 3);
  if (extended !== undefined) {
    const text = `Einmal verlängert bis ${germanWeekday(extended)}.`;
    const legalBasis = fast ? '§ 14a Abs. 3 BQFG' : '§ 13 Abs. 3 BQFG';
    return setDayEnd(extended, [...start, { text, legalBasis }], place);
  }
  let endsOn = end.endsOn;
  const because = [...start];
  for (const { from: begun, to } of [...recognitionPauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    // The day of the event is not one of the period's, so nothing can rest on it or before.
    const from = begun > complete ? begun : addDays(complete, 1);
    if (from > endsOn || to < from) continue;
    const days = daysBetween(from, to) + 1;
    endsOn = addDays(endsOn, days);
    because.push({
      text: `Ruht vom ${germanDay(from)} bis ${germanDay(to)}, ${days} Tage: neues Ende ${germanWeekday(endsOn)}.`,
      legalBasis: fast ? '§ 14a Abs. 4 BQFG' : '§ 13 Abs. 4 BQFG',
    });
  }
  return endsOn === end.endsOn ? end : setDayEnd(endsOn, because, place);
}

function invitation(
  { recognitionNewsReceivedOn: news, employerInvitedOn: invited }: Facts,
  context: ClockContext,
): Findings {
  if (news === undefined) return NOTHING;
  const figure = lawFigure('EMPLOYER_INVITATION', news);
  const end = workingDaysEnd(news, figure, 'Nachforderung oder Bescheid eingegangen', context.place);
  const state = dutyState(end, invited, context);
  return found(
    clock(
      { code: 'EMPLOYER_INVITATION', legalBasis: figure.legalBasis, eventOn: news, end, state, doneOn: invited },
      context,
    ),
  );
}

/** A plain duty: from an event, done or not. */
function duty(
  code: ClockCode & LawParameterCode,
  from: LocalDate | undefined,
  doneOn: LocalDate | undefined,
  what: string,
  context: ClockContext,
  parameter: LawParameterCode = code,
): Findings {
  if (from === undefined) return NOTHING;
  const figure = lawFigure(parameter, from);
  const end = periodEnd(from, figure, what, context.place);
  const state = dutyState(end, doneOn, context);
  return found(clock({ code, legalBasis: figure.legalBasis, eventOn: from, end, state, doneOn }, context));
}
