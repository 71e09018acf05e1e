import type { LocalDate } from '../time/local-date.ts';

/**
 * The law's numbers as dated rows: the only place where one stands. A change of the law is a new row, never an edit,
 * so that an older case computes as it did.
 */
export interface LawParameter {
  readonly code: LawParameterCode;
  readonly value: number;
  readonly unit: 'days' | 'weeks' | 'months';
  readonly legalBasis: string;
  /** First day it holds; null where it held before this program's cases begin. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** One line for the officer. */
  readonly explanation: string;
}

export type LawParameterCode = 'BA_CONSENT_FICTION' | 'INACTION_SUIT';

const PARAMETERS: readonly LawParameter[] = [
  {
    code: 'BA_CONSENT_FICTION',
    value: 2,
    unit: 'weeks',
    legalBasis: '§ 36 Abs. 2 Satz 1 BeschV',
    validFrom: null,
    validTo: null,
    explanation: 'Die Zustimmung der BA gilt als erteilt, wenn sie sich nicht innerhalb von zwei Wochen meldet.',
  },
  {
    code: 'INACTION_SUIT',
    value: 3,
    unit: 'months',
    legalBasis: '§ 75 VwGO',
    validFrom: null,
    validTo: null,
    explanation: 'Drei Monate nach Eingang des Antrags ist die Untätigkeitsklage zulässig.',
  },
];

/** The row that holds on a day. Throws when the catalogue has a gap there: a clock without its law must not run. */
export function lawParameter(code: LawParameterCode, on: LocalDate): LawParameter {
  const row = PARAMETERS.find(
    (parameter) =>
      parameter.code === code &&
      (parameter.validFrom === null || parameter.validFrom <= on) &&
      (parameter.validTo === null || on <= parameter.validTo),
  );
  if (!row) throw new Error(`no law parameter ${code} on ${on}`);
  return row;
}
