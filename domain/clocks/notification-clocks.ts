import type { Facts } from '../facts/facts.ts';
import { question } from '../facts/questions.ts';
import { lawFigure } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import {
  type Clock,
  type ClockContext,
  type ClockState,
  clock,
  dutyState,
  type Findings,
  found,
  joined,
  NOTHING,
} from './clock.ts';
import { type Because, periodEnd } from './period.ts';

/** When a decision counts as notified, in the earlier and the later reading. */
interface Notified {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly how: string;
}

/** Notification of the decision and the objection against it. */
export function notificationClocks(facts: Facts, context: ClockContext): Findings {
  const deemed = deemedNotified(facts, context);
  const portal = portalRetrieval(facts, context);
  const notified = notifiedBy(facts, deemed, portal);
  return joined(
    deemed ? found(deemed) : NOTHING,
    portal ? found(portal) : NOTHING,
    notified ? found(objection(facts, notified, context)) : notificationAskedFor(facts),
    portal?.state === 'missed' && facts.portalRetrievedOn !== undefined ? NOT_NOTIFIED : NOTHING,
  );
}

/** An objection is there, and nothing says when the decision was notified: then its month cannot run. */
function notificationAskedFor({ objectionReceivedOn, portalRetrievedOn }: Facts): Findings {
  if (objectionReceivedOn === undefined || portalRetrievedOn !== undefined) return NOTHING;
  return { clocks: [], missing: [{ ...question('notifiedOn'), clock: 'OBJECTION' }], notes: [] };
}

const NOT_NOTIFIED: Findings = {
  clocks: [],
  missing: [],
  notes: [
    {
      code: 'OBJECTION',
      text: 'Erst nach der Frist abgerufen: die Bekanntgabe ist nicht bewirkt, die Widerspruchsfrist läuft nicht. Der Bescheid ist erneut bekannt zu geben.',
      legalBasis: '§ 41 Abs. 2a VwVfG',
    },
  ],
};

/** Post and electronic sending: the law of the day of posting decides, for with it the fiction begins. */
function deemedNotified(facts: Facts, context: ClockContext): Clock | null {
  const posted = facts.noticePostedOn ?? facts.noticeSentElectronicallyOn;
  if (posted === undefined) return null;
  const figure = lawFigure('DEEMED_NOTIFIED', posted);
  const what = facts.noticePostedOn ? 'Bescheid zur Post gegeben' : 'Bescheid elektronisch übermittelt';
  const end = periodEnd(posted, figure, what, context.place);
  const confirmed = facts.deemedNotifiedConfirmation;
  const state: ClockState = confirmed ? 'confirmed' : facts.notifiedOn !== undefined ? 'met' : 'running';
  const also: Because[] = [
    { text: `Maßgebliche Fassung: Tag der Aufgabe (${germanDay(posted)}).`, legalBasis: null },
    {
      text: 'Die Bekanntgabe gilt nicht, wenn der Bescheid nicht oder später zugegangen ist; im Zweifel hat die Behörde den Zugang nachzuweisen.',
      legalBasis: '§ 41 Abs. 2 Satz 3 VwVfG',
    },
  ];
  if (facts.notifiedOn !== undefined)
    also.push({ text: `Bekanntgabe nachgewiesen: ${germanWeekday(facts.notifiedOn)}.`, legalBasis: null });
  if (confirmed)
    also.push({
      text: `Bestätigt am ${germanDay(confirmed.on)} durch ${confirmed.by}: ${confirmed.note}`,
      legalBasis: null,
    });
  return clock(
    {
      code: 'DEEMED_NOTIFIED',
      legalBasis: figure.legalBasis,
      eventOn: posted,
      end,
      state,
      also,
      fiction: true,
      mayRelyFrom: end.endsOnShifted,
    },
    context,
  );
}

/** A decision put up for retrieval: not retrieved within the period, it is not notified. */
function portalRetrieval(
  { portalNoticeOn: noticed, portalRetrievedOn: retrieved }: Facts,
  context: ClockContext,
): Clock | null {
  if (noticed === undefined) return null;
  const figure = lawFigure('PORTAL_NOT_RETRIEVED', noticed);
  const end = periodEnd(noticed, figure, 'Benachrichtigung versandt', context.place);
  return clock(
    {
      code: 'PORTAL_NOT_RETRIEVED',
      legalBasis: figure.legalBasis,
      eventOn: noticed,
      end,
      state: dutyState(end, retrieved, context),
      doneOn: retrieved,
    },
    context,
  );
}

function notifiedBy(facts: Facts, deemed: Clock | null, portal: Clock | null): Notified | null {
  const { notifiedOn, portalRetrievedOn } = facts;
  if (notifiedOn !== undefined) return { earliest: notifiedOn, latest: notifiedOn, how: 'Bekanntgabe (nachgewiesen)' };
  if (portalRetrievedOn !== undefined) {
    if (portal?.state === 'missed') return null;
    const day = addDays(portalRetrievedOn, lawFigure('PORTAL_NOTIFIED', portalRetrievedOn).value);
    return { earliest: day, latest: day, how: 'Bekanntgabe am Tag nach dem Abruf (§ 41 Abs. 2a VwVfG)' };
  }
  if (deemed) return { earliest: deemed.endsOn, latest: deemed.endsOnShifted, how: 'Bekanntgabe (vermutet)' };
  return null;
}

/** The month begins with the notification; where that has two readings, the end has too. */
function objection({ objectionReceivedOn }: Facts, { earliest, latest, how }: Notified, context: ClockContext): Clock {
  const figure = lawFigure('OBJECTION', earliest);
  const early = periodEnd(earliest, figure, how, context.place);
  const late =
    earliest === latest ? early : periodEnd(latest, figure, 'Bei späterer Lesart: Bekanntgabe', context.place);
  const because = earliest === latest ? early.because : [...early.because, ...late.because];
  const end = { endsOn: early.endsOn, endsOnShifted: late.endsOnShifted, because };
  const also = [
    {
      text: 'Keine aufschiebende Wirkung gegen die Ablehnung des Titels und die Änderung einer Nebenbestimmung zur Beschäftigung; für die Erwerbstätigkeit gilt der Titel während der Frist als fortbestehend.',
      legalBasis: '§ 84 Abs. 1 Nr. 1 und 3, Abs. 2 Satz 2 AufenthG',
    },
  ];
  const state = dutyState(end, objectionReceivedOn, context);
  const doneOn = objectionReceivedOn;
  return clock(
    { code: 'OBJECTION', legalBasis: figure.legalBasis, eventOn: earliest, end, state, doneOn, also },
    context,
  );
}
