import type { Consultation } from '../records/proceeding.ts';
import { germanDay } from '../time/german-day.ts';

/**
 * The BA's restrictions in the words in which they must be entered into the title (§ 4a Abs. 3 S. 2 AufenthG), of the newest
 * granting answer.
 */
export function consentRestrictions(consultations: readonly Consultation[]): string[] {
  const granted = consultations
    .filter(({ outcome, answeredOn }) => outcome === 'granted_restricted' && answeredOn !== null)
    .sort((a, b) => (a.answeredOn! < b.answeredOn! ? -1 : 1))
    .at(-1);
  const limits = granted?.restrictions;
  if (!limits) return [];
  return [
    limits.occupation && `Beschäftigung nur als ${limits.occupation}`,
    limits.employer && `Beschäftigung nur bei ${limits.employer}`,
    limits.region && `Beschäftigung nur in ${limits.region}`,
    limits.workingTime && `Arbeitszeit: ${limits.workingTime}`,
    limits.validUntil && `Zustimmung der Bundesagentur für Arbeit befristet bis ${germanDay(limits.validUntil)}`,
  ].filter((words): words is string => Boolean(words));
}
