import type { LocalDate } from '../time/local-date.ts';

export type LawUnit =
  | 'days'
  | 'working_days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'hours_per_week'
  | 'percent'
  | 'eur'
  | 'eur_per_year'
  /** The rule has no figure; `value` is null and the explanation says what holds. */
  | 'rule';

/**
 * How well a row is proved. `statute`: text of the law. `announcement`: a figure computed from, or quoted after, an official
 * announcement. `office_practice`: what an authority does, no law. `unverified`: general knowledge, to be checked by a lawyer.
 */
export type LawEvidence = 'statute' | 'announcement' | 'office_practice' | 'unverified';

/** One number of the law with the days on which it holds. */
export interface LawParameter {
  readonly code: LawParameterCode;
  readonly value: number | null;
  readonly unit: LawUnit;
  readonly legalBasis: string;
  /** First day it holds; null where it held before this program's cases begin. */
  readonly validFrom: LocalDate | null;
  /** Last day it holds; null while no end is known. */
  readonly validTo: LocalDate | null;
  readonly evidence: LawEvidence;
  /** One line for the officer, German. */
  readonly explanation: string;
}

export const LAW_PARAMETER_CODES = [
  // employer change and work titles
  'BA_CONSENT_FICTION',
  'BA_CONSENT_FICTION_SHORT',
  'BA_CONSENT_LONGEST',
  'BA_EMPLOYER_BAN_LONGEST',
  'BLUE_CARD_FIRST_MONTHS',
  'BLUE_CARD_SUSPENSION',
  'BLUE_CARD_MINIMUM_EMPLOYMENT',
  'BLUE_CARD_PRINTED_EMPLOYER_BEFORE',
  'BLUE_CARD_MOBILITY_DECISION',
  'BLUE_CARD_MOBILITY_EXTENSION',
  'FOREIGNER_REPORTS_END',
  'EMPLOYER_REPORTS_END',
  'EMPLOYER_ANSWERS_BA',
  'EMPLOYER_INFORMATION_DUTY',
  'TITLE_AFTER_LIMITED_JOB',
  'TITLE_LONGEST',
  'TITLE_SHORTENING_FLOOR',
  'TITLE_SHORTENING_FLOOR_EXPLOITED',
  'CONSENT_FREE_INSURED_EMPLOYMENT',
  'CONSENT_FREE_STAY',
  'CONSENT_FREE_STUDY_SHARE',
  'CONSENT_FREE_STUDY_LONGEST',
  'TOLERATED_WORK_WAITING',
  'TOLERATED_WORK_CONSENT_FREE',
  'TRAINING_PLACE_SEARCH',
  'STUDY_WORK_ACCOUNT',
  'TRAINING_SIDE_JOB',
  'EXPERIENCE_REQUIRED',
  'EXPERIENCE_WINDOW',
  'BLUE_CARD_IT_EXPERIENCE',
  'BLUE_CARD_IT_EXPERIENCE_WINDOW',
  'AGE_RULE',
  'TRAINING_TOLERATION_EMPLOYMENT',
  // procedure
  'YEAR_IN_DAYS',
  'INACTION_SUIT',
  'OBJECTION',
  'DEEMED_NOTIFIED',
  'PORTAL_NOTIFIED',
  'PORTAL_NOT_RETRIEVED',
  'EMERGENCY_THRESHOLD',
  'PATERNITY_CONSENT_FICTION',
  'VISA_CONSENT_FICTION',
  'BIOMETRICS_ADULT',
  'BIOMETRICS_MINOR',
  'COMMITMENT_FORM',
  'COMMITMENT_LIABILITY',
  'FAST_TRACK_AUTHORITY',
  // recognition and fast track
  'RECOGNITION_RECEIPT',
  'RECOGNITION_DECISION',
  'ORDINARY_RECOGNITION_RECEIPT',
  'ORDINARY_RECOGNITION_DECISION',
  'EMPLOYER_INVITATION',
  'VISA_APPOINTMENT',
  'VISA_DECISION',
  // settlement and naturalisation
  'SETTLEMENT_RESIDENCE',
  'SETTLEMENT_CONTRIBUTIONS',
  'SETTLEMENT_SKILLED_TITLE',
  'SETTLEMENT_SKILLED_TITLE_GERMAN_DEGREE',
  'SETTLEMENT_SKILLED_CONTRIBUTIONS',
  'SETTLEMENT_SKILLED_CONTRIBUTIONS_GERMAN_DEGREE',
  'SETTLEMENT_BLUE_CARD_A1',
  'SETTLEMENT_BLUE_CARD_B1',
  'EU_LONG_TERM_RESIDENCE',
  'NATURALISATION_RESIDENCE',
  'NATURALISATION_RESIDENCE_SPECIAL',
  'NATURALISATION_BAN',
  'NATURALISATION_STATISTICS',
  // salary
  'PENSION_CEILING',
  'SALARY_SHARE_BLUE_CARD',
  'SALARY_SHARE_BLUE_CARD_REDUCED',
  'SALARY_SHARE_EXPERIENCED',
  'SALARY_SHARE_AGE_45',
  'SALARY_BLUE_CARD',
  'SALARY_BLUE_CARD_REDUCED',
  'SALARY_EXPERIENCED',
  'SALARY_AGE_45',
  // fees
  'FEE_SIDE_CONDITION_WORK',
  'FEE_SIDE_CONDITION_OTHER',
  'FEE_TITLE_ISSUE',
  'FEE_EXTENSION_UP_TO_3_MONTHS',
  'FEE_EXTENSION',
  'FEE_CHANGE_OF_PURPOSE',
  'FEE_SETTLEMENT',
  'FEE_EU_LONG_TERM',
  'FEE_PROVISIONAL_CERTIFICATE',
  'FEE_FAST_TRACK',
  'FEE_NATURALISATION',
  'FEE_NATURALISATION_CHILD',
  'FEE_TOLERATION',
  'FEE_TOLERATION_WITH_CARRIER_FORM',
  'FEE_TOLERATION_RENEWAL',
  'FEE_TOLERATION_RENEWAL_WITH_CARRIER_FORM',
  'FEE_COMMITMENT',
  'FEE_CARD_REISSUE',
  'FEE_CARD_EXPRESS',
  'FEE_CARD_DIRECT_MAIL',
] as const;
export type LawParameterCode = (typeof LAW_PARAMETER_CODES)[number];
