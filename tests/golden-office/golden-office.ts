import { type Expected, PATTERNS } from './patterns.ts';

/**
 * The days of the office: before the changes of summer 2026 with Easter ahead, a plain Monday, a Friday before Christmas, and the last
 * day of February in a leap year.
 */
const TODAYS = ['2026-04-01', '2026-11-23', '2026-12-11', '2028-02-29'] as const;

export interface GoldenCase {
  readonly id: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

/** Two hundred cases: every pattern on every day. */
export function goldenOffice(): GoldenCase[] {
  return TODAYS.flatMap((today) =>
    PATTERNS.map(({ name, facts, expected }, index) => ({
      id: `${today}/${String(index + 1).padStart(2, '0')}`,
      name,
      facts: { today, ...facts(today) },
      expected: expected(today),
    })),
  );
}
