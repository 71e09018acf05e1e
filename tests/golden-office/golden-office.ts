import { BLUE_CARD } from './patterns/blue-card.ts';
import { NO_PERMISSION } from './patterns/no-permission.ts';
import { OTHER } from './patterns/other.ts';
import type { Expected } from './patterns/pattern.ts';
import { WITH_AGENCY } from './patterns/with-agency.ts';
import { WITHOUT_AGENCY } from './patterns/without-agency.ts';

/** Fifty situations of the team Arbeitgeberwechsel with the answer a person gave them from the table of routes. */
const PATTERNS = [...NO_PERMISSION, ...WITH_AGENCY, ...WITHOUT_AGENCY, ...BLUE_CARD, ...OTHER];

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
