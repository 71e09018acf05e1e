import type { Facts } from '../facts/facts.ts';
import type { EzbFieldReading } from './ezb-value.ts';
import { sureValue } from './field-value.ts';

/** The facts of a case that an EzB can tell. */
export type EzbFacts = Pick<
  Facts,
  | 'employerChangeReason'
  | 'newEmploymentStart'
  | 'newEmploymentEnd'
  | 'newEmploymentOpenEnded'
  | 'grossAnnualSalary'
  | 'hiredOutToThirdParties'
>;

/**
 * Facts out of the sure or confirmed fields of a form; unsure and missing ones give none. The yearly salary is the monthly one
 * times 12, or pay per hour × hours per week × 52: payments beyond that are not on the form.
 */
export function factsFromEzb({ fields }: { fields: readonly EzbFieldReading[] }): EzbFacts {
  const facts: EzbFacts = {};
  const start = sureValue(fields, 'start', 'date');
  if (start !== null) facts.newEmploymentStart = start.date;

  const duration = sureValue(fields, 'duration', 'choice');
  if (duration !== null) facts.newEmploymentOpenEnded = duration.choice === 'open_ended';
  const until = sureValue(fields, 'limitedUntil', 'date');
  if (until !== null && duration?.choice === 'limited') facts.newEmploymentEnd = until.date;

  const hiredOut = sureValue(fields, 'hiredOut', 'yes-no');
  if (hiredOut !== null) facts.hiredOutToThirdParties = hiredOut.yes;

  if (sureValue(fields, 'occasion', 'choice')?.choice === 'employer_change')
    facts.employerChangeReason = 'new_employer';

  const salary = yearlySalary(fields);
  if (salary !== null && salary > 0) facts.grossAnnualSalary = salary;
  return facts;
}

function yearlySalary(fields: readonly EzbFieldReading[]): number | null {
  const pay = sureValue(fields, 'pay', 'amount');
  switch (pay?.basis) {
    case 'year':
      return pay.euros;
    case 'month':
      return cents(pay.euros * 12);
    case 'hour': {
      const hours = sureValue(fields, 'weeklyHours', 'number');
      return hours === null ? null : cents(pay.euros * hours.number * 52);
    }
    default:
      return null;
  }
}

const cents = (euros: number): number => Math.round(euros * 100) / 100;
