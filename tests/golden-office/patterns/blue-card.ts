import { plus, plusMonths } from '../calendar-by-hand.ts';
import {
  card,
  ends,
  endsUnshifted,
  firstYear,
  NEW,
  type Pattern,
  pattern,
  R4,
  R4_BA,
  R5,
  R6,
  READY,
  SUMMER_2026,
  sent,
} from './pattern.ts';

/** EU Blue Cards, in their first months, after them, and old ones. */
export const BLUE_CARD: readonly Pattern[] = [
  pattern(
    'Blaue Karte, fünfter Monat',
    (today) => card(today, 5),
    R4,
    'note_change',
    (today) => firstYear(today, 5, 'running'),
  ),
  pattern(
    'Blaue Karte, abgesenkt, bereit für die BA',
    (today) => ({ ...card(today, 5, 'reduced_salary'), ...READY }),
    R4_BA,
    'send_ba_request',
    (today) => firstYear(today, 5, 'running'),
  ),
  pattern(
    'Blaue Karte, IT ohne Abschluss, BA heute gefragt',
    (today) => ({ ...card(today, 5, 'it_experience'), ...READY, baRequests: [sent(today, 0)] }),
    R4_BA,
    'wait_for_ba',
    (today) => ({ ...firstYear(today, 5, 'running'), BA_CONSENT_FICTION_SHORT: ends(plus(today, 7), 'running') }),
  ),
  pattern(
    'Blaue Karte, abgesenkt, Überlassung an Dritte',
    (today) => ({ ...card(today, 5, 'reduced_salary'), hiredOutToThirdParties: true }),
    R4_BA,
    'hear_hired_out',
    (today) => firstYear(today, 5, 'running'),
    { stop: true },
  ),
  pattern(
    'Blaue Karte, vor neun Tagen ausgesetzt',
    (today) => ({ ...card(today, 3), suspendedOn: plus(today, -9) }),
    R4,
    'decide_within_suspension',
    (today) => ({ ...firstYear(today, 3, 'running'), BLUE_CARD_SUSPENSION: ends(plus(today, 21), 'running') }),
  ),
  pattern(
    'Blaue Karte, ausgesetzt und abgelehnt',
    (today) => ({ ...card(today, 3), suspendedOn: plus(today, -9), suspensionRefusedOn: plus(today, -1) }),
    R4,
    'notify_decision',
    (today) => ({ ...firstYear(today, 3, 'running'), BLUE_CARD_SUSPENSION: ends(plus(today, 21), 'met') }),
  ),
  pattern(
    'Blaue Karte, Aussetzung aufgehoben',
    (today) => ({ ...card(today, 3), suspendedOn: plus(today, -9), suspensionReleasedOn: today }),
    R4,
    'note_change',
    (today) => ({ ...firstYear(today, 3, 'running'), BLUE_CARD_SUSPENSION: ends(plus(today, 21), 'met') }),
  ),
  pattern(
    'Blaue Karte, vierzehnter Monat',
    (today) => card(today, 14),
    R5,
    'send_short_letter',
    (today) => firstYear(today, 14, 'met'),
  ),
  pattern(
    'Blaue Karte, achter Monat, sechs angerechnet',
    (today) => ({ ...card(today, 8), creditedMonths: 6, creditedMonthsReason: 'Zeiten mit § 18b' }),
    R5,
    'send_short_letter',
    (today) => firstYear(today, 8, 'met', 6),
  ),
  pattern(
    'Blaue Karte, vierzehnter Monat, alte Stelle beendet',
    (today) => ({
      ...card(today, 14),
      employmentEndedOn: plus(today, -6),
      foreignerKnewOfEndOn: plus(today, -6),
      foreignerReportedEndOn: plus(today, -2),
      employerKnewOfEndOn: plus(today, -6),
    }),
    R5,
    'send_short_letter',
    (today) => ({
      ...firstYear(today, 14, 'met'),
      FOREIGNER_REPORTS_END: ends(plus(today, 8), 'met'),
      EMPLOYER_REPORTS_END: ends(plus(today, 22), 'running'),
      ...(today < SUMMER_2026
        ? {}
        : { TITLE_SHORTENING_FLOOR: endsUnshifted(plusMonths(plus(today, -6), 6), 'running') }),
    }),
  ),
  pattern(
    'alte Blaue Karte mit eingetragenem Arbeitgeber',
    (today) => ({
      ...NEW,
      titleKind: 'blue_card',
      titleIssuedOn: '2023-06-01',
      blueCardFirstEmploymentStart: '2023-06-15',
      newEmploymentStart: today,
      employerOnSupplementarySheet: true,
    }),
    R6,
    'adjust_side_condition',
    () => ({ BLUE_CARD_FIRST_YEAR: endsUnshifted('2024-06-14', 'met') }),
  ),
];
