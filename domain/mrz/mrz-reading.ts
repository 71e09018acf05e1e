import type { MrzDate } from './mrz-date.ts';
import type { MrzCheckName, MrzFormatName, MrzSpan } from './mrz-format.ts';

/** `absent`: the layout leaves the place to the filler and the field is empty, so nothing was promised and nothing can be wrong. */
export type MrzCheckState = 'valid' | 'invalid' | 'absent';

export interface MrzCheck {
  check: MrzCheckName;
  /** After the corrections that the alphabets of the places demand. */
  state: MrzCheckState;
  /** Of the characters as they were given. */
  asGiven: MrzCheckState;
  /** The character in the zone, and what the characters it guards would need. */
  printed: string;
  computed: string;
  at: { line: number; column: number };
}

/** A character that cannot stand where it stood and that has exactly one usual double that can (a letter O in a date). */
export interface MrzCorrection {
  line: number;
  column: number;
  from: string;
  to: string;
}

/** Another document number, one usual confusion away, with which all check digits hold: to be shown, never taken silently. */
export interface MrzProposal {
  documentNumber: string;
  correction: MrzCorrection;
}

export interface MrzField {
  /** Without fillers at the end; fillers inside names are spaces. */
  value: string;
  where: MrzSpan;
  corrected: boolean;
  /** The state of the check digit over this field; `none` where the layout has no check digit for it. */
  check: MrzCheckState | 'none';
}

export interface MrzFields {
  documentCode: MrzField;
  issuingState: MrzField;
  surname: MrzField;
  /** Empty when the holder has one name alone. */
  givenNames: MrzField;
  documentNumber: MrzField;
  nationality: MrzField;
  birthDate: MrzField & { date: MrzDate };
  sex: MrzField;
  expirationDate: MrzField & { date: MrzDate };
  optional: MrzField;
  /** TD1 alone. */
  optional2?: MrzField;
  /** Stickers of German residence titles carry the first day of validity in the optional field. */
  validFrom?: MrzField & { date: MrzDate };
}

export type MrzWarning =
  | { code: 'character-not-allowed'; line: number; column: number; character: string }
  | { code: 'unknown-state'; field: 'issuingState' | 'nationality'; value: string }
  | { code: 'specimen-state'; field: 'issuingState' | 'nationality'; value: string }
  | { code: 'impossible-date'; field: 'birthDate' | 'expirationDate'; value: string }
  | { code: 'document-code'; value: string }
  | { code: 'name-may-be-cut' }
  | { code: 'second-reader-differs'; check: MrzCheckName };

/** What a person is told of a zone that was read, by its code alone. */
export type MrzWarningCode = MrzWarning['code'];

/**
 * What a machine-readable zone says. It spares typing and nothing more: that check digits hold says that the characters were copied
 * without a slip, not that the document is genuine; names, sex and states are guarded by no check digit at all.
 */
export interface MrzRead {
  kind: 'read';
  format: MrzFormatName;
  /** Normalised and corrected: capitals, full length. */
  lines: string[];
  fields: MrzFields;
  checks: MrzCheck[];
  corrections: MrzCorrection[];
  proposals: MrzProposal[];
  warnings: MrzWarning[];
  /** Every check digit there should be is there and valid, every character may stand where it stands. */
  checksHold: boolean;
}

/** `incomplete`: lines that can only be part of a zone, but no layout has lines of these lengths. */
export type MrzReading = MrzRead | { kind: 'incomplete'; lines: string[]; lengths: number[] } | { kind: 'none' };
