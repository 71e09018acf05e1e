import { z } from 'zod';
import { LocalDate } from '../../time/local-date.ts';
import { EFFORT_ROWS, type EffortCode } from '../effort-rows.ts';
import { STAFF_PROFILE } from '../staff-profile.ts';
import { Study } from './study.ts';

/** Weights that a fit can learn: minutes of work. Shares of the states and thresholds are agreed, not measured. */
export const FITTED_CODES: readonly EffortCode[] = EFFORT_ROWS.filter(
  ({ code, unit }) => unit === 'minutes' && code !== 'hard_from' && code !== 'working_day',
).map(({ code }) => code);

const FittedCode = z.enum(FITTED_CODES as [EffortCode, ...EffortCode[]]);

/**
 * A team's week: minutes all of its people together had for cases by their plans (counter duty and absences taken off), and what the
 * team finished in it, in units of each weight: proceedings (half of one: 0.5), fifty pages, further persons, papers that were asked for.
 */
export const FitWeek = z.strictObject({
  team: z.string().min(1).max(100),
  weekOf: LocalDate,
  /** Persons who worked in the team that week. */
  people: z.number().int().min(1),
  minutes: z.number().min(0).max(1_000_000),
  finished: z.partialRecord(FittedCode, z.number().min(0).max(1_000_000)),
});
export type FitWeek = z.infer<typeof FitWeek>;

/** The input of `laufmappe weights fit`. */
export const FitInput = z.strictObject({
  /** The day of the weights that are compared with; today without it. */
  on: LocalDate.optional(),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 32 - 1)
    .default(1),
  /** Either weeks of whole teams, or single cases of a time study. */
  weeks: z.array(FitWeek).min(1).max(5_000).optional(),
  study: Study.optional(),
});
export type FitInput = z.infer<typeof FitInput>;

/** Why a file is refused: the field by its path, what is wrong and what to do, German. */
export interface FitRefusal {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

const SPEC = 'Die Felder stehen in docs/spec/weights.md.';

const EITHER: FitRefusal = {
  field: 'weeks',
  message: 'Es werden entweder Wochen („weeks“) oder eine Zeitaufschreibung („study“) gebraucht, nicht beides.',
  remedy: SPEC,
};

/**
 * Reads the input. Refused beside what has the wrong shape: weeks and a study at once or neither, a team's week that stands twice, and
 * weeks or a study of fewer people than the staff council's smallest group, for it would be a figure about persons.
 */
export function readFitInput(
  json: unknown,
): { readonly ok: true; readonly input: FitInput } | { readonly ok: false; readonly refusals: readonly FitRefusal[] } {
  const parsed = FitInput.safeParse(json);
  if (!parsed.success) return { ok: false, refusals: parsed.error.issues.flatMap(shapeRefusals) };
  const { weeks, study } = parsed.data;
  const refusals = [
    ...((weeks === undefined) === (study === undefined) ? [EITHER] : []),
    ...(weeks ?? []).flatMap((week, at) => weekRefusals(week, at, weeks ?? [])),
    ...(study === undefined ? [] : groupRefusals('study.people', study.people)),
  ];
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, input: parsed.data };
}

function weekRefusals({ team, weekOf, people }: FitWeek, at: number, weeks: readonly FitWeek[]): FitRefusal[] {
  const refusals: FitRefusal[] = [];
  const first = weeks.findIndex((week) => week.team === team && week.weekOf === weekOf);
  if (first < at) {
    const message = `Diese Woche dieses Teams steht schon bei weeks[${first}].`;
    refusals.push({ field: `weeks[${at}]`, message, remedy: 'Jede Woche eines Teams nur einmal angeben.' });
  }
  return [...refusals, ...groupRefusals(`weeks[${at}].people`, people)];
}

function groupRefusals(field: string, people: number): FitRefusal[] {
  if (people >= STAFF_PROFILE.minimumGroup) return [];
  return [
    {
      field,
      message: `Nur ${people} ${people === 1 ? 'Person' : 'Personen'}: Die Summe ließe auf einzelne schließen (§ 75 Abs. 4 Nr. 11 LPVG BW).`,
      remedy: `Teams zusammenfassen, bis es mindestens ${STAFF_PROFILE.minimumGroup} Personen sind.`,
    },
  ];
}

function shapeRefusals(issue: z.core.$ZodIssue): FitRefusal[] {
  const field = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: field === '' ? key : `${field}.${key}`,
        message: `Das Feld „${key}“ gibt es hier nicht.`,
        remedy: `Feld entfernen oder richtig schreiben. ${SPEC}`,
      }));
    case 'invalid_key':
      return [{ field, message: 'Dieses Gewicht gibt es nicht.', remedy: `Erlaubt: ${FITTED_CODES.join(', ')}.` }];
    case 'invalid_value':
      return [{ field, message: 'Diesen Wert gibt es hier nicht.', remedy: `Erlaubt: ${issue.values.join(', ')}.` }];
    case 'invalid_format':
      return [{ field, message: 'Kein Tag, den es gibt.', remedy: 'Als JJJJ-MM-TT angeben.' }];
    case 'too_small':
    case 'too_big':
      return [{ field, message: 'Der Wert liegt außerhalb dessen, was möglich ist.', remedy: SPEC }];
    default:
      return [{ field, message: 'Die Angabe fehlt oder ist von der falschen Art.', remedy: SPEC }];
  }
}
