import type { CaseType } from '../case/case-type.ts';
import type { Service } from '../facts/service.ts';
import { OTHER_SERVICES } from './other-services.ts';
import type { ServiceEntry } from './service-entry.ts';
import { WORK_SERVICES } from './work-services.ts';

/** All services of the authority. */
export const SERVICES: Readonly<Record<Service, ServiceEntry>> = { ...WORK_SERVICES, ...OTHER_SERVICES };

/** The service to begin with when only the case type of the lists is known; an officer may choose a finer one. */
export const DEFAULT_SERVICES: Readonly<Record<CaseType, Service>> = {
  employer_change: 'employer_change',
  permit_extension: 'permit_extension',
  skilled_work: 'skilled_academic',
  blue_card: 'blue_card',
  fast_track: 'fast_track',
  settlement_permit: 'settlement_permit',
  family_reunification: 'family_to_foreigner',
  study: 'study',
  naturalisation: 'naturalisation',
  title_transfer: 'card_order',
};
