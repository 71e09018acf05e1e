import { z } from 'zod';

/**
 * A birth date as far as it is known: `1987-05-12`, `1987-05` or `1987` ("teilbekanntes Datum", DSAusländer).
 * A date of which nothing is known is null, never a made-up 1 January.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');
export type PartialDate = z.infer<typeof PartialDate>;

/** As German authorities print it: `12.05.1987`, `00.05.1987`, `00.00.1987`; `unbekannt` when nothing is known. */
export function partialDateText(date: PartialDate | null): string {
  if (date === null) return 'unbekannt';
  const [year, month = '00', day = '00'] = date.split('-');
  return `${day}.${month}.${year}`;
}
