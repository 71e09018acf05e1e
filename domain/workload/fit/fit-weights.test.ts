import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../time/local-date.ts';
import { type FitWeek, readFitInput } from './fit-input.ts';
import { fitWeights } from './fit-weights.ts';
import { inventedWeeks, TRUE_WEIGHTS } from './weeks-for-test.ts';

const ON = localDate('2026-11-23');

function fitted(count: number, seed: number) {
  const result = fitWeights(inventedWeeks(count, seed), ON);
  if (!result.ok) throw new Error(result.refusals[0]?.message);
  return result.answer;
}

describe('fitting the weights', () => {
  it.each([1, 2, 3, 4, 5])(
    'finds the weights the weeks were made of, though every twelfth is far off (seed %i)',
    (seed) => {
      const { weights, fit } = fitted(150, seed);
      for (const [code, truth] of Object.entries(TRUE_WEIGHTS)) {
        const found = weights.find((weight) => weight.code === code)!;
        expect(Math.abs(found.fitted! - truth) / truth, `${code}: ${found.fitted} for ${truth}`).toBeLessThan(0.15);
      }
      expect(fit.farOff).toBeGreaterThanOrEqual(10);
      expect(fit.typicalError).toBeLessThan(0.05);
      expect(fit.typicalErrorOld).toBeGreaterThan(fit.typicalError);
    },
  );

  it.each<[string, (week: FitWeek, at: number) => FitWeek]>([
    [
      'hours for minutes in every tenth week',
      (week, at) => (at % 10 === 3 ? { ...week, minutes: week.minutes / 60 } : week),
    ],
    ['a minute in every thirtieth', (week, at) => (at % 30 === 3 ? { ...week, minutes: 1 } : week)],
    ['next to nothing in one', (week, at) => (at === 3 ? { ...week, minutes: 1e-6 } : week)],
    [
      'sixtyfold minutes in every tenth',
      (week, at) => (at % 10 === 3 ? { ...week, minutes: week.minutes * 60 } : week),
    ],
    [
      'a million leaves in one',
      (week, at) => (at === 7 ? { ...week, finished: { ...week.finished, pages: 1_000_000 } } : week),
    ],
  ])('is not bent by %s', (_, wrong) => {
    const input = inventedWeeks(150, 1);
    const result = fitWeights({ ...input, weeks: input.weeks.map(wrong) }, ON);
    for (const [code, truth] of Object.entries(TRUE_WEIGHTS)) {
      const found = result.ok ? result.answer.weights.find((weight) => weight.code === code)!.fitted! : 0;
      expect(Math.abs(found - truth) / truth, `${code}: ${found} for ${truth}`).toBeLessThan(0.15);
    }
    const wrongWeeks = input.weeks.filter((week, at) => wrong(week, at) !== week);
    const residuals = result.ok ? result.answer.residuals : [];
    for (const { team, weekOf } of wrongWeeks)
      expect(
        residuals.find((each) => 'team' in each && each.team === team && each.weekOf === weekOf)!.trust,
      ).toBeLessThan(0.5);
  });

  it('what always comes in the same proportion stays uncertain, and nothing is proposed', () => {
    const [week] = inventedWeeks(1, 4).weeks;
    const weeks = Array.from({ length: 60 }, (_, at) => ({ ...week!, weekOf: addDays(week!.weekOf, 7 * at) }));
    const result = fitWeights({ seed: 1, weeks }, ON);
    const known = result.ok ? result.answer.weights.filter(({ interval }) => interval !== null) : [];
    expect(known.length).toBeGreaterThan(3);
    for (const { code, old, interval } of known) expect(interval![1] - interval![0], code).toBeGreaterThan(0.3 * old);
  });

  it('has the truth within most of its intervals', () => {
    const hits = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      fitted(150, seed)
        .weights.filter(({ interval }) => interval !== null)
        .map(({ code, interval }) => {
          const truth = TRUE_WEIGHTS[code as keyof typeof TRUE_WEIGHTS];
          return interval![0] <= truth && truth <= interval![1] ? 1 : 0;
        }),
    );
    const share = hits.reduce((sum: number, hit) => sum + hit, 0) / hits.length;
    expect(share).toBeGreaterThan(0.75);
  });

  it('proposes a change only where the old weight lies outside the interval', () => {
    const verdicts = new Map(
      fitted(150, 1).weights.map(({ code, verdict, old, proposed }) => [code, { verdict, old, proposed }]),
    );
    expect(verdicts.get('type.employer_change')).toMatchObject({ verdict: 'changed', old: 90 });
    expect(verdicts.get('gap')).toMatchObject({ verdict: 'changed', proposed: 12 });
    expect(verdicts.get('type.naturalisation')).toEqual({ verdict: 'kept_too_few_weeks', old: 300, proposed: 300 });
    for (const { verdict, old, proposed } of verdicts.values()) if (verdict !== 'changed') expect(proposed).toBe(old);
  });

  it('gives the same answer again, and intervals of its own for another seed', () => {
    expect(fitted(60, 3)).toEqual(fitted(60, 3));
    const input = inventedWeeks(60, 3);
    const [one, other] = [1, 2].map((seed) => fitWeights({ ...input, seed }, ON));
    const intervals = (result: typeof one) => result?.ok && result.answer.weights.map(({ interval }) => interval);
    expect(intervals(one)).not.toEqual(intervals(other));
  });

  it('answers the same whatever the order of the weeks, except for the draws', () => {
    const input = inventedWeeks(90, 7);
    const turned = fitWeights({ ...input, weeks: [...input.weeks].reverse() }, ON);
    const values = (result: typeof turned) => (result.ok ? result.answer.weights.map((weight) => weight.fitted) : []);
    const straight = values(fitWeights(input, ON));
    values(turned).forEach((value, at) => {
      if (value === null) expect(straight[at]).toBeNull();
      else expect(value).toBeCloseTo(straight[at]!, 1);
    });
  });

  it('never finds less than nothing', () => {
    const weeks = inventedWeeks(40, 9).weeks.map((week) => ({
      ...week,
      finished: { ...week.finished, 'flag.lawyer': 5 },
    }));
    const result = fitWeights({ seed: 1, weeks }, ON);
    expect(result.ok && result.answer.weights.every(({ fitted: value }) => value === null || value >= 0)).toBe(true);
  });

  it('stays near a weight the weeks say nothing certain about', () => {
    const input = inventedWeeks(40, 11);
    const rare = (at: number) => (at < 8 ? 0.2 : 0);
    const weeks = input.weeks.map((week, at) => ({
      ...week,
      finished: { ...week.finished, 'type.naturalisation': rare(at) },
    }));
    const result = fitWeights({ seed: 1, weeks }, ON);
    const found = result.ok && result.answer.weights.find(({ code }) => code === 'type.naturalisation');
    expect(found && Math.abs(found.fitted! - 300)).toBeLessThan(150);
  });

  it('refuses too few weeks, and says how many it needs', () => {
    expect(fitWeights(inventedWeeks(20, 1), ON)).toEqual({
      ok: false,
      refusals: [
        {
          field: 'weeks',
          message: '20 brauchbare Wochen sind zu wenig, um Gewichte zu schätzen; nötig sind 26.',
          remedy: expect.stringContaining('Weitere Wochen'),
        },
      ],
    });
  });
});

describe('reading the weeks', () => {
  const week = { team: 'a', weekOf: '2026-01-05', people: 6, minutes: 9000, finished: { 'type.study': 3 } };
  const fieldsOf = (json: unknown): string[] => {
    const read = readFitInput(json);
    return read.ok ? [] : read.refusals.map(({ field }) => field);
  };

  it('takes weeks of whole teams', () => {
    expect(readFitInput({ weeks: [week] })).toMatchObject({ ok: true, input: { seed: 1 } });
  });

  it('names every field that is wrong', () => {
    expect(fieldsOf({ weeks: [{ ...week, weekOf: '2026-02-30' }] })).toEqual(['weeks[0].weekOf']);
    expect(fieldsOf({ weeks: [{ ...week, officer: 'x' }] })).toEqual(['weeks[0].officer']);
    expect(fieldsOf({ weeks: [week, week] })).toEqual(['weeks[1]']);
    expect(fieldsOf([])).toEqual(['']);
    expect(fieldsOf({ weeks: [{ ...week, finished: { 'type.tea': 2 } }] })[0]).toContain('weeks[0].finished');
  });

  it('refuses sums of fewer than five people', () => {
    const read = readFitInput({ weeks: [{ ...week, people: 4 }] });
    expect(read.ok ? '' : read.refusals[0]?.message).toMatch(/Nur 4 Personen.*§ 75 Abs. 4 Nr. 11 LPVG BW/);
  });
});
