/** What a field's value is. Choices name their boxes; the first label of an option is what stands on the form. */
export type EzbFieldKind =
  | { kind: 'text' }
  | { kind: 'date' }
  | { kind: 'establishment-number' }
  | { kind: 'postal-code' }
  | { kind: 'email' }
  | { kind: 'phone' }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'amount' }
  | { kind: 'yes-no' }
  | { kind: 'signature' }
  | { kind: 'choice'; options: Readonly<Record<string, readonly string[]>> };

export interface EzbFieldForm {
  /** Number on the form; null where the form gives none. Fields of one number stand in its area one after the other. */
  number: number | null;
  section: EzbSection;
  /** What a person reads. */
  german: string;
  /** Labels as printed, without number, in the order they are tried. */
  labels: readonly string[];
  kind: EzbFieldKind;
  /** Those of its labels that ask for the next field too ("Straße und Hausnummer"). */
  combined?: readonly string[];
}

export type EzbSection = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L';
