import { z } from 'zod';
import { LAENDER, LAND_NAMES, Land } from '../law/land.ts';
import { LocalDate, officeDay } from '../time/local-date.ts';

const INSTANT = z.iso.datetime({ offset: true });

/**
 * A calendar day `YYYY-MM-DD`, or a point in time with its offset (`2026-11-23T23:30:00Z`), which becomes the day it falls on in
 * the office (Europe/Berlin). Years before 1900 and after 2199 are typing errors.
 */
export const FactDay = z
  .union([LocalDate, INSTANT.transform((instant) => officeDay(instant))])
  .transform((day, context) => {
    if (day < '1900-01-01' || day > '2199-12-31') context.issues.push({ code: 'custom', input: day });
    return day;
  });

/** A Land by its code (`BW`) or its name (`Baden-Württemberg`). */
export const FactLand = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  const wanted = value.trim().toLowerCase();
  return LAENDER.find((land) => land.toLowerCase() === wanted || LAND_NAMES[land].toLowerCase() === wanted) ?? value;
}, Land);

/** A span of days, both counted; open when it has no end. */
export const FactSpan = z.strictObject({ from: FactDay, to: FactDay.optional() });
export type FactSpan = z.infer<typeof FactSpan>;

/** An officer's recorded act that a fiction has come about. The program never sets it. */
export const Confirmation = z.strictObject({
  on: FactDay,
  by: z.string().trim().min(1),
  note: z.string().trim().min(1),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** Titles and papers a person may hold. Official names: `TITLE_KIND_NAMES`. */
export const TitleKind = z.enum([
  'settlement_permit',
  'eu_long_term',
  'blue_card',
  'skilled_vocational',
  'skilled_academic',
  'researcher',
  'other_employment',
  'experienced_worker',
  'public_interest_employment',
  'vocational_training',
  'study',
  'recognition',
  'opportunity_card',
  'family',
  'humanitarian',
  'toleration',
  'asylum_permission',
  'other',
]);
export type TitleKind = z.infer<typeof TitleKind>;

/** Official German names with their basis. */
export const TITLE_KIND_NAMES: Readonly<Record<TitleKind, string>> = {
  settlement_permit: 'Niederlassungserlaubnis (§§ 9, 18c, 26 AufenthG)',
  eu_long_term: 'Erlaubnis zum Daueraufenthalt-EU (§ 9a AufenthG)',
  blue_card: 'Blaue Karte EU (§ 18g AufenthG)',
  skilled_vocational: 'Aufenthaltserlaubnis Fachkraft mit Berufsausbildung (§ 18a AufenthG)',
  skilled_academic: 'Aufenthaltserlaubnis Fachkraft mit akademischer Ausbildung (§ 18b AufenthG)',
  researcher: 'Aufenthaltserlaubnis Forschung (§ 18d AufenthG)',
  other_employment: 'Aufenthaltserlaubnis sonstige Beschäftigung (§ 19c Abs. 1 AufenthG)',
  experienced_worker: 'Aufenthaltserlaubnis berufspraktische Erfahrung (§ 19c Abs. 2 AufenthG, § 6 BeschV)',
  public_interest_employment: 'Aufenthaltserlaubnis öffentliches Interesse (§ 19c Abs. 3 AufenthG)',
  vocational_training: 'Aufenthaltserlaubnis Berufsausbildung (§ 16a AufenthG)',
  study: 'Aufenthaltserlaubnis Studium (§ 16b AufenthG)',
  recognition: 'Aufenthaltserlaubnis Anerkennung (§ 16d AufenthG)',
  opportunity_card: 'Chancenkarte (§ 20a AufenthG)',
  family: 'Aufenthaltserlaubnis Familie (§§ 27 ff. AufenthG)',
  humanitarian: 'Aufenthaltserlaubnis humanitär (§§ 22 ff. AufenthG)',
  toleration: 'Duldung (§ 60a AufenthG)',
  asylum_permission: 'Aufenthaltsgestattung (§ 55 AsylG)',
  other: 'anderer Titel',
};

/** What the Federal Employment Agency says to a request, section 1.5 of the field's catalogue of answers. */
export const BaMessageKind = z.enum([
  'information_insufficient',
  'employer_did_not_answer',
  'granted',
  'granted_restricted',
  'refused_mandatory',
  'refused_discretionary',
  'not_required',
  'global_consent',
  'advance_check_positive',
  'revoked',
  'withdrawn',
]);
export type BaMessageKind = z.infer<typeof BaMessageKind>;

/** One request to the Federal Employment Agency with all that came back. A completed request is a further entry of its own. */
export const BaRequest = z.strictObject({
  sentOn: FactDay,
  period: z.enum(['regular', 'short']).optional(),
  messages: z
    .array(z.strictObject({ on: FactDay, kind: BaMessageKind, note: z.string().optional() }))
    .max(50)
    .optional(),
  deemedConsentConfirmation: Confirmation.optional(),
});
export type BaRequest = z.infer<typeof BaRequest>;

/** A period of insured employment in Germany. */
export const InsuredEmployment = z.strictObject({
  from: FactDay,
  to: FactDay.optional(),
  timeLimitedByLaw: z.boolean().optional(),
  consentFreeByTreaty: z.boolean().optional(),
});
export type InsuredEmployment = z.infer<typeof InsuredEmployment>;
