import type { RecordedField } from '../facts/fact-kind.ts';

/** The fields of the request by its sections; numbers and names are those of the EzB form. */
export const TITLE_FIELDS: readonly RecordedField[] = ['titleKind', 'titleValidUntil'];

export const EMPLOYER_FIELDS: readonly RecordedField[] = [
  'ezb.firm',
  'ezb.employerStreet',
  'ezb.employerHouseNumber',
  'ezb.employerPostalCode',
  'ezb.employerTown',
  'ezb.contactPerson',
  'ezb.phone',
  'ezb.email',
  'ezb.establishmentNumber',
];

export const JOB_FIELDS: readonly RecordedField[] = [
  'newEmploymentStart',
  'newEmploymentOpenEnded',
  'newEmploymentEnd',
  'hiredOutToThirdParties',
  'ezb.workplace',
  'ezb.jobTitle',
  'ezb.qualification',
  'ezb.licenceNeeded',
];

export const PAY_FIELDS: readonly RecordedField[] = [
  'ezb.workingTime',
  'ezb.weeklyHours',
  'ezb.overtimeDuty',
  'ezb.holidays',
  'ezb.collectiveAgreement',
  'ezb.pay',
  'ezb.payBasis',
  'grossAnnualSalary',
  'ezb.socialInsurance',
];
