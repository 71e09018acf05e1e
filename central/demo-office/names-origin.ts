/**
 * Names that occur in one country, to be combined at random; spelt as a passport gives them (DIN 91379 letters).
 * Nobody is meant by a combination.
 */
export interface NameOrigin {
  /** German name of the country, as lists show the nationality. */
  readonly nationality: string;
  /** How often this origin occurs among the applicants, relative to the others. */
  readonly weight: number;
  /** Citizens of the Union need no title; they appear as applicants for naturalisation only. */
  readonly union?: true;
  readonly family: readonly string[];
  /** Where women carry another form of the family name: in the order of `family`. */
  readonly femaleFamily?: readonly string[];
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Two family names, as in Spanish or Portuguese custom. */
  readonly twoFamilyNames?: true;
  /** Share of people with one name only, 0 to 1. */
  readonly singleName?: number;
  /** Share of people whose date of birth is not fully known, 0 to 1. */
  readonly unknownBirthDate?: number;
}
