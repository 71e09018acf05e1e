import { z } from 'zod';
import { CaseType } from '../case/case-type.ts';
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
 * `workShare` is the part-time share, 0 to 1. `teamIds` are the teams whose cases this officer may work on. A seconded person
 * (Abordnung) works until `secondedUntil`, on `caseTypes` alone, under `supervisorId`, without final signature or export.
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
  /** Kinds of proceeding the person may work on; null for all of the teams. */
  caseTypes: z.array(CaseType).nullable(),
  supervisorId: z.string().nullable(),
});
export type Officer = z.infer<typeof Officer>;

const Text = z.string().trim().min(1).max(200);
const PostalAddress = z.object({ name: Text, addressLines: z.array(Text).min(1).max(6) });

/** The id of the one row of an office's settings. */
export const OFFICE_SETTINGS_ID = 'office';

/**
 * The authority as its letters name it: one row of the whole office. Without it no letter is written, for a letter under a
 * wrong head is no letter of the authority (§ 37 Abs. 3 VwVfG).
 */
export const OfficeSettings = z.object({
  id: z.literal(OFFICE_SETTINGS_ID),
  /** `Stadt Musterstadt` */
  authority: Text,
  /** `Ausländerbehörde` */
  unit: Text,
  /** Street, postcode and town, as they stand at the foot of a letter. */
  addressLines: z.array(Text).min(1).max(4),
  /** The line in small type above the address in the window. */
  returnAddress: Text,
  phone: Text,
  email: Text,
  openingHours: Text,
  /** The town in front of the date of a letter. */
  place: Text,
  /** Where an objection is lodged (§ 70 Abs. 1 VwGO): name and address in one line. */
  objectionAt: Text,
  /** The administrative court, to which the statement of § 75 VwGO goes. */
  court: PostalAddress,
  /** The team of the BA that gets the requests for consent. */
  labourAgency: PostalAddress,
});
export type OfficeSettings = z.infer<typeof OfficeSettings>;

/** Days an officer is away, both inclusive. The reason is not stored, on purpose (staff data protection). */
export const Absence = z.object({
  id: z.string(),
  officerId: z.string(),
  from: LocalDate,
  to: LocalDate,
});
export type Absence = z.infer<typeof Absence>;
