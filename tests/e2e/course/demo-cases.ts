import { demoOffice } from '#central/demo-office/demo-office.ts';
import type { CaseState } from '#domain/case/case-state.ts';
import type { Route } from '#domain/case/route.ts';
import { Facts } from '#domain/facts/facts.ts';
import type { Case } from '#domain/records/case.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { officeDay } from '#domain/time/local-date.ts';

const { rows } = demoOffice(1);
const facts = new Map<string, Record<string, unknown>>();
for (const { table, row } of rows) {
  if (table === 'fact') facts.set(row.caseId, { ...facts.get(row.caseId), [row.field]: row.value });
}

/** Cases of the demo office that the flows have taken; each flow gets others. */
const taken = new Set<string>();

/**
 * The next case of team Arbeitgeberwechsel that nobody has, whose recorded facts are complete and lead to this route, and that no
 * Wiedervorlage keeps from being closed. The demo office of the running central is the same, for it comes from the same seed.
 */
export function demoCase(route: Route, state: CaseState = 'received', receivedBefore = '9999-12-31'): Case {
  for (const { table, row } of rows) {
    if (table !== 'case' || row.teamId !== 'arbeitgeberwechsel' || row.state !== state || row.assigneeId !== null)
      continue;
    if (row.followUpOn !== null) continue;
    if (row.receivedOn >= receivedBefore) continue;
    if (taken.has(row.id) || routeOf(facts.get(row.id)) !== route) continue;
    taken.add(row.id);
    return row;
  }
  throw new Error(`the demo office has no case on ${route} that is ${state} and free`);
}

function routeOf(recorded: Record<string, unknown> = {}): Route | null {
  const known = Object.fromEntries(Object.entries(recorded).filter(([field]) => Object.hasOwn(Facts.shape, field)));
  const answer = decideRoute(Facts.parse(known), officeDay(new Date().toISOString()));
  return answer.decided ? answer.route : null;
}
