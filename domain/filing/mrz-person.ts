import type { PartialDate } from '../person/partial-date.ts';
import type { Evidence } from './proposal.ts';

/** What a machine-readable zone with right check digits says of its holder. Help with typing, no proof of anything. */
export interface MrzPerson {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: PartialDate | null;
  readonly nationality: string | null;
  readonly documentNumber: string | null;
  /** First letter(s) of the zone: `P` passport, `A`, `C`, `I` cards, `V` visa. */
  readonly documentCode: string;
  readonly evidence: Evidence;
}
