import type { LocalDate } from '../time/local-date.ts';
import type { LawParameter, LawParameterCode } from './law-parameter.ts';
import { FEE_ROWS } from './rows/fees.ts';
import { PROCEDURE_ROWS } from './rows/procedure.ts';
import { SALARY_ROWS } from './rows/salary.ts';
import { SETTLEMENT_ROWS } from './rows/settlement-and-naturalisation.ts';
import { WORK_TITLE_ROWS } from './rows/work-titles.ts';

export type { LawParameter, LawParameterCode } from './law-parameter.ts';

/**
 * The law's numbers as dated rows: the only place where one stands. A change of the law is a new row, never an edit,
 * so that an older case computes as it did.
 */
export const LAW_PARAMETERS: readonly LawParameter[] = [
  ...WORK_TITLE_ROWS,
  ...PROCEDURE_ROWS,
  ...SETTLEMENT_ROWS,
  ...SALARY_ROWS,
  ...FEE_ROWS,
];

/** A row that has a figure. */
export type LawFigure = LawParameter & { readonly value: number };

/** The row that holds on a day, or null where none is known (a salary threshold not yet announced). */
export function findLawParameter(code: LawParameterCode, on: LocalDate): LawParameter | null {
  return LAW_PARAMETERS.find((row) => row.code === code && holdsOn(row, on)) ?? null;
}

/** The row that holds on a day. Throws when the catalogue has a gap there: a clock without its law must not run. */
export function lawParameter(code: LawParameterCode, on: LocalDate): LawParameter {
  const row = findLawParameter(code, on);
  if (!row) throw new Error(`no law parameter ${code} on ${on}`);
  return row;
}

/** The figure that holds on a day; null where the law of that day had none (`unit` is `rule`) or none is known. */
export function findLawFigure(code: LawParameterCode, on: LocalDate): LawFigure | null {
  const row = findLawParameter(code, on);
  return row !== null && hasFigure(row) ? row : null;
}

/** The figure that holds on a day. Throws where the law of that day had none. */
export function lawFigure(code: LawParameterCode, on: LocalDate): LawFigure {
  const row = lawParameter(code, on);
  if (!hasFigure(row)) throw new Error(`law parameter ${code} has no figure on ${on}`);
  return row;
}

/** First day on which a rule held at all; null where it held before this program's cases begin. */
export function inForceFrom(code: LawParameterCode): LocalDate | null {
  const days = LAW_PARAMETERS.filter((row) => row.code === code).map((row) => row.validFrom);
  return days.includes(null) ? null : (days.sort()[0] ?? null);
}

/** The row of a day, or of the first day there was one: for facts from before a rule that is measured by it all the same. */
export function lawFigureOrFirst(code: LawParameterCode, on: LocalDate): LawFigure {
  const first = inForceFrom(code);
  return lawFigure(code, first !== null && on < first ? first : on);
}

function hasFigure(row: LawParameter): row is LawFigure {
  return row.value !== null;
}

function holdsOn({ validFrom, validTo }: LawParameter, day: LocalDate): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
