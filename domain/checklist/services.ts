import type { Service } from '../facts/service.ts';
import { OTHER_SERVICES } from './other-services.ts';
import type { ServiceEntry } from './service-entry.ts';
import { WORK_SERVICES } from './work-services.ts';

/** All services of the authority. */
export const SERVICES: Readonly<Record<Service, ServiceEntry>> = { ...WORK_SERVICES, ...OTHER_SERVICES };
