import type { TitleKind } from './fact-values.ts';
import type { Service } from './service.ts';

/** Titles of § 18 Abs. 4 AufenthG: §§ 18a, 18b, 18g and 19c. */
export const TITLES_OF_18_4: ReadonlySet<TitleKind> = new Set([
  'skilled_vocational',
  'skilled_academic',
  'blue_card',
  'other_employment',
  'experienced_worker',
  'public_interest_employment',
]);

/** The title a service issues, where it is one of § 18 Abs. 4 AufenthG. */
export const TITLE_OF_SERVICE: Readonly<Partial<Record<Service, TitleKind>>> = {
  skilled_vocational: 'skilled_vocational',
  skilled_academic: 'skilled_academic',
  blue_card: 'blue_card',
  experienced_worker: 'experienced_worker',
};

/** Titles for work: chapter 2 section 4 of the AufenthG. */
export const WORK_TITLES: ReadonlySet<TitleKind> = new Set([...TITLES_OF_18_4, 'researcher', 'opportunity_card']);

/** Titles for training: chapter 2 section 3 of the AufenthG. */
export const TRAINING_TITLES: ReadonlySet<TitleKind> = new Set(['vocational_training', 'study', 'recognition']);

/** Papers that are no residence title. */
export const WITHOUT_TITLE: ReadonlySet<TitleKind> = new Set(['toleration', 'asylum_permission']);

/** Titles that never end. */
export const UNLIMITED_TITLES: ReadonlySet<TitleKind> = new Set(['settlement_permit', 'eu_long_term']);
