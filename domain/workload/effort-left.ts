import { isDecided, isOpen } from '../case/case-state.ts';
import type { Case } from '../records/case.ts';
import type { CaseEffort } from '../records/distribution.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import { type EffortFlag, PAGES_PER_UNIT } from './effort-rows.ts';
import { type EffortWeights, effortWeightsOn, weightOf } from './effort-weights.ts';

/** Why a case has so many minutes left. `lead_says` is what a lead's own figure adds to the computed one, or takes from it. */
export type EffortReasonCode =
  | 'proceeding'
  | 'pages'
  | 'persons'
  | 'language_english'
  | 'language_other'
  | `flag_${EffortFlag}`
  | 'gaps'
  | 'lead_says';

/** One summand. `data` has what the sentence needs: counts, the state, the whole proceeding's minutes, percent left. */
export interface EffortReason {
  readonly code: EffortReasonCode;
  readonly minutes: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Whole minutes of our own work until the case is filed away; `because` adds up to it. Not less because we wait for somebody else. */
export interface EffortLeft {
  readonly minutes: number;
  readonly because: readonly EffortReason[];
  /** The lead's own figure, which `minutes` then is. */
  readonly overridden: {
    readonly minutes: number;
    readonly because: string | null;
    readonly by: string | null;
    readonly at: Instant | null;
  } | null;
}

/** What the estimate knows of a case. */
export type EffortCase = Pick<Case, 'caseType' | 'state' | 'pageCount' | 'gaps'>;

const NOTHING_LEFT: EffortLeft = { minutes: 0, because: [], overridden: null };

/**
 * Work left in a case on a day, by the weights of that day. `effort` is the case's row, if it has one. A closed case has nothing left,
 * whatever a lead once said. A case that waits counts in full here; how little of it is planned for now is decided where work
 * meets time (`WAITING_DIVISOR` of domain/rebalance), so that it is taken off once.
 */
export function effortLeft(theCase: EffortCase, effort: CaseEffort | undefined, on: LocalDate): EffortLeft {
  if (!isOpen(theCase.state)) return NOTHING_LEFT;
  const because = summands(theCase, effort, effortWeightsOn(on));
  const computed = because.reduce((sum, { minutes }) => sum + minutes, 0);
  if (effort === undefined || effort.minutes === null) return { minutes: computed, because, overridden: null };
  const { minutes, minutesBecause, minutesBy: by, minutesAt: at } = effort;
  return {
    minutes,
    because: [...because, { code: 'lead_says', minutes: minutes - computed, data: { computed } }],
    overridden: { minutes, because: minutesBecause, by, at },
  };
}

function summands(theCase: EffortCase, effort: CaseEffort | undefined, weights: EffortWeights): EffortReason[] {
  const { caseType, state, pageCount, gaps } = theCase;
  const percent = weightOf(weights, `left.${state}`);
  const share = (minutes: number): number => Math.round((minutes * percent) / 100);
  const whole = weightOf(weights, `type.${caseType}`);
  const because: EffortReason[] = [
    { code: 'proceeding', minutes: share(whole), data: { caseType, state, percent, whole } },
  ];
  const add = (code: EffortReasonCode, minutes: number, data: EffortReason['data']): void => {
    if (minutes > 0) because.push({ code, minutes, data });
  };
  const reading = weightOf(weights, 'pages');
  add('pages', share((reading * pageCount) / PAGES_PER_UNIT), { pages: pageCount, each: reading });
  if (effort !== undefined) {
    const { persons, language, flags } = effort;
    const each = weightOf(weights, 'person');
    add('persons', share(each * (persons - 1)), { persons, each });
    if (language === 'en') add('language_english', share(weightOf(weights, 'language.english')), {});
    else if (language !== null) add('language_other', share(weightOf(weights, 'language.other')), {});
    for (const flag of new Set(flags)) {
      if (flag !== 'beginner_friendly') add(`flag_${flag}`, share(weightOf(weights, `flag.${flag}`)), {});
    }
  }
  // After the decision nothing is asked for any more.
  if (gaps !== null && !isDecided(state)) {
    const each = weightOf(weights, 'gap');
    add('gaps', gaps * each, { gaps, each });
  }
  return because;
}
