import { z } from 'zod';

/** The sixteen Länder by their official short codes (ISO 3166-2:DE without its prefix). */
export const LAND_NAMES = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
} as const;

export type Land = keyof typeof LAND_NAMES;
export const LAENDER = Object.keys(LAND_NAMES) as [Land, ...Land[]];
export const Land = z.enum(LAENDER);

/** Holidays that a Land's law gives to some of its municipalities alone; an office names those that hold at its seat. */
export const MUNICIPAL_HOLIDAYS = ['augsburg_peace', 'assumption', 'corpus_christi'] as const;
export const MunicipalHoliday = z.enum(MUNICIPAL_HOLIDAYS);
export type MunicipalHoliday = z.infer<typeof MunicipalHoliday>;
