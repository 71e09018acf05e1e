import { z } from 'zod';

/** The authority's services (Leistungen), finer than the case types of the lists: each has its own checklist, clocks and fee. */
export const Service = z.enum([
  'employer_change',
  'permit_extension',
  'skilled_vocational',
  'skilled_academic',
  'blue_card',
  'experienced_worker',
  'settlement_permit',
  'settlement_skilled',
  'settlement_blue_card',
  'eu_long_term',
  'family_to_german',
  'family_to_foreigner',
  'provisional_certificate',
  'vocational_training',
  'study',
  'fast_track',
  'visa_consent',
  'naturalisation',
  'toleration',
  'commitment',
  'card_order',
  'other_side_condition',
  'paternity_consent',
  'opportunity_card',
]);
export type Service = z.infer<typeof Service>;
