import { plus, plusMonths, workday } from '../calendar-by-hand.ts';
import { endsUnshifted, NEW, type Pattern, pattern, R0, R1 } from './pattern.ts';

/** Nothing is needed: unlimited titles, transfers of business, changes of legal form. */
export const NO_PERMISSION: readonly Pattern[] = [
  pattern('Niederlassungserlaubnis', () => ({ titleKind: 'settlement_permit', ...NEW }), R0, 'send_short_letter'),
  pattern('Daueraufenthalt-EU', () => ({ titleKind: 'eu_long_term' }), R0, 'send_short_letter'),
  pattern(
    'Familie, unbeschränkt',
    () => ({ titleKind: 'family', employmentUnrestricted: true, ...NEW }),
    R0,
    'send_short_letter',
  ),
  pattern(
    'Niederlassungserlaubnis, Schreiben heute zur Post',
    (today) => ({ titleKind: 'settlement_permit', decidedOn: today, noticePostedOn: today }),
    R0,
    'file_case',
    (today) => {
      const fourth = plus(today, 4);
      return {
        DEEMED_NOTIFIED: [fourth, workday(fourth), 'running'],
        OBJECTION: [plusMonths(fourth, 1), plus(workday(plusMonths(workday(fourth), 1)), 1), 'running'],
      };
    },
    { suit: 'met' },
  ),
  pattern(
    '§ 18b, Betriebsübergang',
    () => ({ titleKind: 'skilled_academic', employerChangeReason: 'transfer_of_business' }),
    R1,
    'send_short_letter',
  ),
  pattern(
    'Blaue Karte, Formwechsel',
    () => ({ titleKind: 'blue_card', employerChangeReason: 'change_of_legal_form' }),
    R1,
    'send_short_letter',
  ),
  pattern(
    '§ 19c Abs. 1, Betriebsübergang, Titel läuft in 40 Tagen ab',
    (today) => ({
      titleKind: 'other_employment',
      employerChangeReason: 'transfer_of_business',
      titleValidUntil: plus(today, 40),
    }),
    R1,
    'send_short_letter',
    (today) => ({ TITLE_EXPIRY: endsUnshifted(plus(today, 40), 'running') }),
  ),
];
