import { plus, plusMonths, workday } from '../calendar-by-hand.ts';

/** `[mustActBy, mayRelyFrom, state]` */
export type ExpectedClock = readonly [string, string, string];

export interface Expected {
  /** Null while open; then `questions` are expected. */
  readonly route: string | null;
  readonly permission: string | null;
  readonly baConsent: string | null;
  readonly notification: boolean | null;
  readonly stop: boolean;
  readonly questions: readonly string[];
  readonly nextStep: string;
  readonly clocks: Readonly<Record<string, ExpectedClock>>;
}

export interface Pattern {
  readonly name: string;
  readonly facts: (today: string) => Record<string, unknown>;
  readonly expected: (today: string) => Expected;
}

/** First day of the rules changed in summer 2026. */
export const SUMMER_2026 = '2026-08-12';

export type Answer = readonly [
  route: string | null,
  permission: string | null,
  consent: string | null,
  notify: boolean | null,
];

export const R0: Answer = ['R0', 'none', 'none', false];
export const R1: Answer = ['R1', 'none', 'none', false];
export const R2: Answer = ['R2', 'required', 'required', false];
export const R2_FREE: Answer = ['R2', 'required', 'none', false];
export const R3: Answer = ['R3', 'required', 'none', false];
export const R4: Answer = ['R4', 'none', 'none', true];
export const R4_BA: Answer = ['R4', 'none', 'required', true];
export const R5: Answer = ['R5', 'none', 'none', false];
export const R6: Answer = ['R6', 'none', 'none', false];
export const R7: Answer = ['R7', 'title_decision', 'by_title', false];
export const R8: Answer = ['R8', 'required', 'required', false];
export const R8_FREE: Answer = ['R8', 'required', 'none', false];

type Clocks = (today: string) => Record<string, ExpectedClock>;
export const NO_CLOCKS: Clocks = () => ({});

/** Every case came in ten days ago, so every one has the three months of § 75 VwGO. */
export const received = (today: string) => plus(today, -10);

export function pattern(
  name: string,
  facts: (today: string) => Record<string, unknown>,
  [route, permission, baConsent, notification]: Answer,
  nextStep: string,
  clocks: Clocks = NO_CLOCKS,
  more: { stop?: boolean; questions?: readonly string[]; suit?: 'met' } = {},
): Pattern {
  return {
    name,
    facts: (today) => ({ receivedOn: received(today), ...facts(today) }),
    expected: (today) => {
      const suit = plusMonths(received(today), 3);
      return {
        route,
        permission,
        baConsent,
        notification,
        stop: more.stop ?? false,
        questions: more.questions ?? [],
        nextStep,
        clocks: { INACTION_SUIT: [suit, plus(workday(suit), 1), more.suit ?? 'running'], ...clocks(today) },
      };
    },
  };
}

export const ends = (day: string, state: string): ExpectedClock => [day, plus(workday(day), 1), state];
export const endsUnshifted = (day: string, state: string): ExpectedClock => [day, plus(day, 1), state];

export const NEW = { employerChangeReason: 'new_employer' };
export const SHORT = { insuredEmploymentMonths: 10, stayUninterruptedSince: '2025-06-01' };
export const ACADEMIC = { ...NEW, ...SHORT, titleKind: 'skilled_academic' };
export const VOCATIONAL = { ...NEW, ...SHORT, titleKind: 'skilled_vocational' };
export const READY = { employmentDeclarationUsable: true, hiredOutToThirdParties: false };

/** A Blue Card whose first job began so many months ago; the new one begins in eight days. */
export const card = (today: string, months: number, basis = 'regular') => ({
  ...NEW,
  titleKind: 'blue_card',
  blueCardFirstEmploymentStart: plusMonths(today, -months),
  newEmploymentStart: plus(today, 8),
  employerOnSupplementarySheet: false,
  blueCardBasis: basis,
});
export const firstYear = (
  today: string,
  months: number,
  state: string,
  credited = 0,
): Record<string, ExpectedClock> => ({
  BLUE_CARD_FIRST_YEAR: endsUnshifted(plus(plusMonths(plusMonths(today, -months), 12 - credited), -1), state),
});

export const sent = (today: string, daysAgo: number, more: Record<string, unknown> = {}) => ({
  sentOn: plus(today, -daysAgo),
  ...more,
});
export const answered = (today: string, daysAgo: number, kind: string) => ({
  messages: [{ on: plus(today, -daysAgo), kind }],
});
export const twoWeeks = (today: string, daysAgo: number, state: string) => ends(plus(today, 14 - daysAgo), state);
