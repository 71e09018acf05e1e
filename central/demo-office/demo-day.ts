import { localDate } from '#domain/time/local-date.ts';

/** The day the demo office is shown on unless another is asked for; no case was received on it or later. */
export const DEMO_DAY = localDate('2026-11-23');
