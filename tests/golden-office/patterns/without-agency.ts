import { plus, plusMonths } from '../calendar-by-hand.ts';
import { NEW, type Pattern, pattern, R2_FREE, R3 } from './pattern.ts';

/** A permission without the labour agency. */
export const WITHOUT_AGENCY: readonly Pattern[] = [
  pattern(
    'humanitär, beschränkt, Unterlagen fehlen',
    () => ({ ...NEW, titleKind: 'humanitarian', employmentUnrestricted: false, documentsComplete: false }),
    R2_FREE,
    'request_documents',
  ),
  pattern(
    '§ 19c Abs. 1 an der Hochschule, zustimmungsfrei',
    () => ({ ...NEW, titleKind: 'other_employment', baConsentFreeProvision: '§ 5 BeschV' }),
    R2_FREE,
    'check_documents',
  ),
  pattern(
    '§ 18b, 24 Monate versichert',
    () => ({ ...NEW, titleKind: 'skilled_academic', insuredEmploymentMonths: 24 }),
    R3,
    'check_documents',
  ),
  pattern(
    '§ 18b, drei Jahre am Stück versichert, vollständig',
    (today) => ({
      ...NEW,
      titleKind: 'skilled_academic',
      insuredEmployment: [{ from: plusMonths(today, -36) }],
      documentsComplete: true,
    }),
    R3,
    'decide',
  ),
  pattern(
    '§ 19c Abs. 1, vier Jahre Aufenthalt ohne Studium',
    (today) => ({
      ...NEW,
      titleKind: 'other_employment',
      insuredEmployment: [],
      stayUninterruptedSince: plusMonths(today, -48),
      studyPeriods: [],
      documentsComplete: false,
    }),
    R3,
    'request_documents',
  ),
  pattern(
    '§ 18b, fünf Jahre Aufenthalt, zwei davon Studium',
    (today) => {
      const since = plusMonths(today, -60);
      return {
        ...NEW,
        titleKind: 'skilled_academic',
        insuredEmploymentMonths: 4,
        stayUninterruptedSince: since,
        studyPeriods: [{ from: since, to: plus(plusMonths(since, 24), -1) }],
        documentsComplete: true,
      };
    },
    R3,
    'decide',
  ),
  pattern(
    '§ 18a, Überlassung schadet ohne BA nicht',
    () => ({ ...NEW, titleKind: 'skilled_vocational', insuredEmploymentMonths: 30, hiredOutToThirdParties: true }),
    R3,
    'check_documents',
  ),
];
