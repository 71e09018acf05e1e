import { type Assessment, assessFacts } from '#domain/assessment/assess-facts.ts';
import type { Clock, ClockCode } from '#domain/clocks/clock.ts';
import { localDate } from '#domain/time/local-date.ts';

/** The day on which tests of the law stand unless they say another. */
const TODAY = '2026-11-23';

/** Facts that must not be refused, with all the law says about them. */
export function assess(facts: Record<string, unknown>, today = TODAY): Assessment {
  const result = assessFacts(facts, { today: localDate(today) });
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.assessment;
}

/** One clock of such facts; throws when they do not start it. */
export function clockOf(facts: Record<string, unknown>, code: ClockCode, today = TODAY): Clock {
  const found = assess(facts, today).clocks.find((clock) => clock.code === code);
  if (found === undefined) throw new Error(`no clock ${code}`);
  return found;
}
