import type { LocalDate } from '../time/local-date.ts';
import type { EzbField } from './ezb-form.ts';
import type { Box } from './form-page.ts';

export type PayBasis = 'month' | 'hour' | 'year';

export type EzbValue =
  | { kind: 'text'; text: string }
  | { kind: 'date'; date: LocalDate }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'number'; number: number }
  /** Name of the option in `EZB_FIELDS`. */
  | { kind: 'choice'; choice: string }
  /** Gross pay in euros; `basis` null when the form does not say for what time. */
  | { kind: 'amount'; euros: number; basis: PayBasis | null };

interface Place {
  /** From 1, in the document. */
  page: number;
  /** The value without its label, in pixels of the page, for the snippet. */
  box: Box;
}

/**
 * What was read for one field. `sure` values still want a look, `unsure` ones want a person's decision: their `value` is what the
 * reading would be, null when there is none. `confidence` is 0 to 100, `problem` a German sentence.
 */
export type EzbFieldReading = { field: EzbField } & (
  | ({ state: 'sure'; value: EzbValue; raw: string; confidence: number; problem?: string } & Place)
  | ({ state: 'unsure'; value: EzbValue | null; raw: string; confidence: number; problem: string } & Place)
  | { state: 'missing'; problem?: string }
);
