import type { Consultation } from '../records/proceeding.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
export function consentClock(asked: Consultation): { mayRelyFrom: LocalDate; legalBasis: string } {
  return { mayRelyFrom: addDays(asked.sentOn, 15), legalBasis: '§ 36 Abs. 2 BeschV' };
}
