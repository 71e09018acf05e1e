import type { Facts } from '../facts/facts.ts';
import type { Question } from '../facts/questions.ts';
import type { LocalDate } from '../time/local-date.ts';
import { CONDITIONS, type ConditionName } from './conditions.ts';
import { routeHints } from './route-hints.ts';
import {
  type ConsentNeed,
  type PermissionNeed,
  ROUTE_NAMES,
  ROUTE_TABLE,
  type Route,
  type RouteRow,
} from './route-table.ts';
import { distinct, type Reason, type Verdict } from './verdict.ts';

/** Why nothing may go on: shown large. */
export interface RouteStop {
  readonly fact: 'hiredOutToThirdParties';
  readonly legalBasis: string;
  readonly text: string;
}

/** The answer to "which route?". Fields are null as long as the rows still possible disagree on them. */
export interface RouteAnswer {
  readonly decided: boolean;
  readonly route: Route | null;
  readonly name: string | null;
  /** Routes still possible; one when decided. */
  readonly candidates: readonly Route[];
  readonly permission: PermissionNeed | null;
  readonly baConsent: ConsentNeed | null;
  readonly notification: boolean | null;
  readonly legalBasis: string | null;
  readonly explanation: string | null;
  /** The question that decides now, or the alternatives any of which may; what may only matter after it is not asked yet. Empty when decided. */
  readonly questions: readonly Question[];
  readonly stop: RouteStop | null;
  readonly hints: readonly Reason[];
  readonly because: readonly Reason[];
}

/**
 * Goes through the decision table with three-valued conditions. Guesses nothing: a row that may or may not hold stays possible,
 * and the first condition that the first such row hangs on is asked for.
 */
export function decideRoute(facts: Facts, today: LocalDate): RouteAnswer {
  const possible: RouteRow[] = [];
  const questions: Question[] = [];
  const because: Reason[] = [];
  for (const row of ROUTE_TABLE) {
    const verdict = rowVerdict(row, facts, today);
    if (verdict.value === false) {
      because.push(...verdict.because);
      continue;
    }
    possible.push(row);
    if (verdict.value === 'unknown') {
      // What a later row hangs on may never matter: only the first open row is sure to be decided by its question.
      if (questions.length === 0) questions.push(...verdict.questions);
      continue;
    }
    because.push(...verdict.because);
    break;
  }
  const route = same(possible, (row) => row.route);
  const permission = same(possible, (row) => row.permission);
  const baConsent = same(possible, (row) => row.baConsent);
  const notification = same(possible, (row) => row.notification);
  const decided = [route, permission, baConsent, notification].every((answer) => answer !== null);
  return {
    decided,
    route,
    name: route === null ? null : ROUTE_NAMES[route],
    candidates: [...new Set(possible.map((row) => row.route))],
    permission,
    baConsent,
    notification,
    legalBasis: same(possible, (row) => row.legalBasis),
    explanation: same(possible, (row) => row.explanation),
    questions: decided ? [] : distinct(questions),
    stop: stopOf(facts, route, baConsent),
    hints: route === null ? [] : routeHints(route, facts, today),
    because: distinctReasons(because),
  };
}

/** Conditions are looked at in the order of the row; the first that is not known decides what is asked. */
function rowVerdict(row: RouteRow, facts: Facts, today: LocalDate): Verdict {
  const because: Reason[] = [];
  let open: Verdict | null = null;
  for (const [name, wanted] of Object.entries(row.when) as [ConditionName, boolean][]) {
    const verdict: Verdict = CONDITIONS[name](facts, today);
    if (verdict.value === 'unknown') {
      open ??= verdict;
      continue;
    }
    because.push(...verdict.because);
    if (verdict.value !== wanted) return { value: false, because: verdict.because };
  }
  return open ?? { value: true, because };
}

/** Field 23 of the EzB: the agency must refuse. § 32 Abs. 1 Satz 2 BeschV does not name this ground for tolerated persons. */
function stopOf(
  { hiredOutToThirdParties }: Facts,
  route: Route | null,
  baConsent: ConsentNeed | null,
): RouteStop | null {
  if (hiredOutToThirdParties !== true || baConsent !== 'required' || route === 'R8') return null;
  return {
    fact: 'hiredOutToThirdParties',
    legalBasis: '§ 40 Abs. 1 Nr. 2 AufenthG',
    text: 'Überlassung an Dritte (Feld 23 der EzB): die BA muss die Zustimmung versagen. Keine Anfrage senden.',
  };
}

function same<T>(rows: readonly RouteRow[], pick: (row: RouteRow) => T): T | null {
  const [first, ...others] = rows.map(pick);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function distinctReasons(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
