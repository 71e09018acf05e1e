import { z } from 'zod';
import { LocalDate } from '../time/local-date.ts';

/** A team of the authority. `letters` is the published surname split it serves, if it serves one. */
export const Team = z.object({
  id: z.string(),
  name: z.string(),
  letters: z.object({ from: z.string().length(1), to: z.string().length(1) }).nullable(),
});
export type Team = z.infer<typeof Team>;

export const OfficerRole = z.enum(['case_officer', 'team_lead', 'scanning', 'administrator']);
export type OfficerRole = z.infer<typeof OfficerRole>;

/**
 * A person working in the authority (Sachbearbeitung, Teamleitung, Scanstelle).
 * `workShare` is the part-time share, 0 to 1. `teamIds` are the teams whose cases this officer may work on.
 */
export const Officer = z.object({
  id: z.string(),
  name: z.string(),
  initials: z.string(),
  role: OfficerRole,
  teamIds: z.array(z.string()),
  workShare: z.number().min(0).max(1),
  mayFinalSign: z.boolean(),
  secondedUntil: LocalDate.nullable(),
});
export type Officer = z.infer<typeof Officer>;

/** Days an officer is away, both inclusive. The reason is not stored, on purpose (staff data protection). */
export const Absence = z.object({
  id: z.string(),
  officerId: z.string(),
  from: LocalDate,
  to: LocalDate,
});
export type Absence = z.infer<typeof Absence>;
