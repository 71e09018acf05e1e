import { addMonths, type LocalDate } from '../time/local-date.ts';
import { EZB_FIELDS, type EzbField, germanNameOf } from './ezb-form.ts';
import type { EzbFieldReading } from './ezb-value.ts';
import { sureValue } from './field-value.ts';

/** Something about a read form that a person must know. */
export interface EzbFinding {
  field: EzbField;
  /** `stop`: the law forbids to go on; `check`: a person compares or asks; `missing`: the employer has to complete it. */
  severity: 'stop' | 'check' | 'missing';
  /** German sentence. */
  message: string;
  /** Paragraph, where one says so. */
  basis?: string;
}

/** Fields without which the form is of no use (§ 39 Abs. 4 AufenthG: pay, working time and other working conditions). */
const NEEDED: readonly EzbField[] = [
  'familyName',
  'birthDate',
  'firm',
  'establishmentNumber',
  'start',
  'duration',
  'hiredOut',
  'workplace',
  'jobTitle',
  'workingTime',
  'weeklyHours',
  'pay',
  'socialInsurance',
  'signatureDate',
];

/** Looks over the sure values of a form as of `today`; says nothing about unsure ones, which a person reads anyway. */
export function checkEzb(fields: readonly EzbFieldReading[], today: LocalDate): EzbFinding[] {
  return [...stops(fields), ...missing(fields), ...implausible(fields, today)];
}

function stops(fields: readonly EzbFieldReading[]): EzbFinding[] {
  if (sureValue(fields, 'hiredOut', 'yes-no')?.yes !== true) return [];
  return [
    {
      field: 'hiredOut',
      severity: 'stop',
      message: 'Feld 23: Die Person soll an Dritte überlassen werden. Die Zustimmung der BA ist zu versagen.',
      basis: '§ 40 Abs. 1 Nr. 2 AufenthG',
    },
  ];
}

function missing(fields: readonly EzbFieldReading[]): EzbFinding[] {
  return NEEDED.filter((field) => fields.find((reading) => reading.field === field)?.state === 'missing').map(
    (field) => {
      const number = field in EZB_FIELDS ? EZB_FIELDS[field as keyof typeof EZB_FIELDS].number : null;
      const name = number === null ? germanNameOf(field) : `Feld ${number} (${germanNameOf(field)})`;
      return { field, severity: 'missing', message: `${name} ist leer oder wurde nicht gefunden.` };
    },
  );
}

function implausible(fields: readonly EzbFieldReading[], today: LocalDate): EzbFinding[] {
  const day = (field: EzbField): LocalDate | null => sureValue(fields, field, 'date')?.date ?? null;
  const found: EzbFinding[] = [];
  const check = (field: EzbField, isWrong: boolean, message: string): void => {
    if (isWrong) found.push({ field, severity: 'check', message });
  };
  const start = day('start');
  const until = day('limitedUntil');
  const birth = day('birthDate');
  const signed = day('signatureDate');
  const since = day('residenceSince');
  const duration = sureValue(fields, 'duration', 'choice')?.choice;
  const occasion = sureValue(fields, 'occasion', 'choice')?.choice;
  const hours = sureValue(fields, 'weeklyHours', 'number')?.number ?? null;
  const pay = sureValue(fields, 'pay', 'amount');

  check('start', start !== null && start < addMonths(today, -24), 'Der Beginn liegt mehr als zwei Jahre zurück.');
  check(
    'start',
    start !== null && start > addMonths(today, 36),
    'Der Beginn liegt mehr als drei Jahre in der Zukunft.',
  );
  check(
    'limitedUntil',
    start !== null && until !== null && until <= start,
    'Das Ende der Befristung liegt nicht nach dem Beginn.',
  );
  check(
    'limitedUntil',
    duration === 'limited' && fields.some(({ field, state }) => field === 'limitedUntil' && state === 'missing'),
    '„Befristet“ ist angekreuzt, das Enddatum fehlt.',
  );
  check(
    'birthDate',
    birth !== null && (birth > addMonths(today, -14 * 12) || birth < addMonths(today, -90 * 12)),
    'Das Geburtsdatum ergibt ein Alter unter 14 oder über 90 Jahren.',
  );
  check('residenceSince', since !== null && since > today, 'Der Wohnsitz besteht laut Formular erst in der Zukunft.');
  check('signatureDate', signed !== null && signed > today, 'Das Formular trägt ein Datum in der Zukunft.');
  check(
    'signatureDate',
    signed !== null && signed < addMonths(today, -24),
    'Die Unterschrift ist mehr als zwei Jahre alt.',
  );
  check(
    'weeklyHours',
    hours !== null && (hours < 1 || hours > 60),
    'Die Wochenstunden liegen nicht zwischen 1 und 60.',
  );
  check('pay', pay !== null && pay.euros <= 0, 'Das Arbeitsentgelt ist null.');
  check('pay', pay !== null && pay.basis === null, 'Es fehlt, ob das Entgelt für Monat, Stunde oder Jahr gilt.');
  check(
    'occasion',
    occasion !== undefined && occasion !== 'employer_change',
    'Als Anlass ist nicht „Arbeitgeberwechsel“ angekreuzt.',
  );
  return found;
}
