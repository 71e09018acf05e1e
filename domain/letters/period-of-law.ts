import type { LawParameterCode } from '../law/law-parameter.ts';
import { lawParameter } from '../law/parameters.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Period } from './german-words.ts';

/**
 * A period a letter names, as it holds on the letter's day. Letters have no figure of the law of their own.
 * Throws when the row is no period of days, weeks, months or years: a template asked for the wrong one.
 */
export function periodOfLaw(code: LawParameterCode, on: LocalDate): Period {
  const { value, unit, legalBasis } = lawParameter(code, on);
  if (value === null || !(unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years')) {
    throw new Error(`the law parameter ${code} is no period`);
  }
  return { value, unit, legalBasis };
}
