import { addDays, localDate } from '../../time/local-date.ts';
import type { EffortCode } from '../effort-rows.ts';
import type { FitInput, FitWeek } from './fit-input.ts';
import { seededDraws } from './seeded-draws.ts';

/** Minutes that the invented weeks were really made of; others are not in them. */
export const TRUE_WEIGHTS = {
  'type.employer_change': 130,
  'type.permit_extension': 75,
  'type.blue_card': 70,
  pages: 9,
  person: 35,
  gap: 12,
} as const satisfies Partial<Record<EffortCode, number>>;

/** How many of each are finished in a week, at most. */
const MOST: Readonly<Record<keyof typeof TRUE_WEIGHTS, number>> = {
  'type.employer_change': 40,
  'type.permit_extension': 50,
  'type.blue_card': 30,
  pages: 300,
  person: 40,
  gap: 120,
};

/** Weeks of three teams with a scatter of five percent; every twelfth is far off, by a half or double the time. */
export function inventedWeeks(count: number, seed: number): FitInput & { readonly weeks: FitWeek[] } {
  const draw = seededDraws(seed);
  const codes = Object.keys(TRUE_WEIGHTS) as (keyof typeof TRUE_WEIGHTS)[];
  const weeks = Array.from({ length: count }, (_, at): FitWeek => {
    const finished = Object.fromEntries(codes.map((code) => [code, draw(MOST[code] + 1)])) as FitWeek['finished'];
    const work = codes.reduce((sum, code) => sum + finished[code]! * TRUE_WEIGHTS[code], 0);
    const scatter = 1 + (draw(1001) - 500) / 10_000;
    const wild = at % 12 === 5 ? [0.5, 2][draw(2)]! : 1;
    return {
      team: `t${at % 3}`,
      weekOf: addDays(localDate('2025-01-06'), 7 * Math.floor(at / 3)),
      people: 8,
      minutes: Math.round(work * scatter * wild),
      finished,
    };
  });
  return { seed: 1, weeks };
}
