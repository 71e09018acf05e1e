/** One small file of facts with what a person read out of the law for it. What is not named is not looked at. */
export interface HandCase {
  readonly facts: Readonly<Record<string, unknown>>;
  /** `[route, permission, baConsent, notification]`, decided, nothing asked. */
  readonly route?: readonly [string, string, string, boolean];
  /** Open: exactly these facts are asked for. */
  readonly asks?: readonly string[];
  /** Clock by code: `[mustActBy, mayRelyFrom, state]`, or null where there must be none. */
  readonly clocks?: Readonly<Record<string, readonly [string, string, string] | null>>;
  readonly emergencyFrom?: string;
  /** Refused, with this field named. */
  readonly refused?: string;
}

/** The day of all cases that name no other. */
export const MONDAY = '2026-11-23';

export const WORKER = {
  titleKind: 'skilled_academic',
  employerChangeReason: 'new_employer',
  insuredEmploymentMonths: 10,
  stayUninterruptedSince: '2025-01-10',
};

/** A Blue Card: first job with it, next job, salary of the next job. */
export const card = (first: string, next: string, salary: number, more: Record<string, unknown> = {}) => ({
  titleKind: 'blue_card',
  employerChangeReason: 'new_employer',
  blueCardFirstEmploymentStart: first,
  newEmploymentStart: next,
  grossAnnualSalary: salary,
  ...more,
});
