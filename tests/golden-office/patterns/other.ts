import { plus, plusMonths } from '../calendar-by-hand.ts';
import {
  ACADEMIC,
  endsUnshifted,
  NEW,
  NO_CLOCKS,
  type Pattern,
  pattern,
  R7,
  R8,
  R8_FREE,
  received,
  SUMMER_2026,
} from './pattern.ts';

/** Other titles asked for, tolerations, and what is still open. */
export const OTHER: readonly Pattern[] = [
  pattern('§ 18b, beantragt Blaue Karte', () => ({ ...ACADEMIC, requestedTitleKind: 'blue_card' }), R7, 'decide_title'),
  pattern(
    'Studium, beantragt § 18b, rechtzeitig',
    (today) => ({
      titleKind: 'study',
      requestedTitleKind: 'skilled_academic',
      titleValidUntil: plus(today, 5),
      extensionAppliedOn: received(today),
      newEmploymentEnd: plus(today, 400),
    }),
    R7,
    'decide_title',
    (today) => {
      const after = plusMonths(plus(today, 400), today < SUMMER_2026 ? 3 : 6);
      return { TITLE_EXPIRY: endsUnshifted(plus(today, 5), 'met'), TITLE_VALIDITY: endsUnshifted(after, 'running') };
    },
  ),
  pattern(
    'Duldung, ein Jahr Aufenthalt',
    (today) => ({ ...NEW, titleKind: 'toleration', stayUninterruptedSince: plusMonths(today, -12) }),
    R8,
    'get_employment_declaration',
  ),
  pattern(
    'Duldung, fünf Jahre Aufenthalt',
    (today) => ({ ...NEW, titleKind: 'toleration', stayUninterruptedSince: plusMonths(today, -60) }),
    R8_FREE,
    'check_documents',
  ),
  pattern(
    '§ 18a, Vorzeiten unbekannt',
    () => ({ ...NEW, titleKind: 'skilled_vocational' }),
    [null, 'required', null, false],
    'answer_questions',
    NO_CLOCKS,
    { questions: ['insuredEmployment', 'stayUninterruptedSince'] },
  ),
];
