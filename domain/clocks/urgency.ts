import { isOpen } from '../case/case-state.ts';
import { lawFigure } from '../law/parameters.ts';
import type { Case, DueReason } from '../records/case.ts';
import type { LocalDate } from '../time/local-date.ts';
import { lawPeriodEnd } from './period.ts';

/** The next date that the law sets for a case, and which rule sets it. */
export interface Urgency {
  readonly dueOn: LocalDate;
  readonly dueReason: DueReason;
  readonly legalBasis: string;
}

type Dated = Pick<Case, 'state' | 'receivedOn' | 'titleValidUntil' | 'baRequestedOn'>;

/** All dates running for an open case, earliest first; none for a closed one. Days are unshifted: we act on the earlier. */
export function runningDates(theCase: Dated): Urgency[] {
  if (!isOpen(theCase.state)) return [];
  const dates: Urgency[] = [];
  const suit = lawFigure('INACTION_SUIT', theCase.receivedOn);
  dates.push({
    dueOn: lawPeriodEnd(theCase.receivedOn, suit),
    dueReason: 'inaction_suit',
    legalBasis: suit.legalBasis,
  });
  if (theCase.titleValidUntil !== null) {
    dates.push({ dueOn: theCase.titleValidUntil, dueReason: 'title_expires', legalBasis: '§ 81 Abs. 4 AufenthG' });
  }
  if (theCase.state === 'ba_requested' && theCase.baRequestedOn !== null) {
    const fiction = lawFigure('BA_CONSENT_FICTION', theCase.baRequestedOn);
    dates.push({
      dueOn: lawPeriodEnd(theCase.baRequestedOn, fiction),
      dueReason: 'ba_deemed_consent',
      legalBasis: fiction.legalBasis,
    });
  }
  return dates.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Fills a case's list columns `dueOn` and `dueReason` with its earliest running date. */
export function withUrgency(theCase: Omit<Case, 'dueOn' | 'dueReason'>): Case {
  const [next] = runningDates(theCase);
  return { ...theCase, dueOn: next?.dueOn ?? null, dueReason: next?.dueReason ?? null };
}
