import { type LocalDate, localDate } from '../../time/local-date.ts';
import type { LawEvidence, LawParameter, LawParameterCode, LawUnit } from '../law-parameter.ts';

interface Span {
  readonly from?: string;
  readonly to?: string;
  readonly evidence?: LawEvidence;
}

/** Writes one row of the law; without a span it holds on every day this program knows of. */
export function row(
  code: LawParameterCode,
  value: number | null,
  unit: LawUnit,
  legalBasis: string,
  explanation: string,
  { from, to, evidence = 'statute' }: Span = {},
): LawParameter {
  return { code, value, unit, legalBasis, validFrom: day(from), validTo: day(to), evidence, explanation };
}

function day(text: string | undefined): LocalDate | null {
  return text === undefined ? null : localDate(text);
}
