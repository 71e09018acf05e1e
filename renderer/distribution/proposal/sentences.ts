import type { DistributionCase } from '#contract/desk/distribution.ts';
import { CASE_STATE_NAMES, CaseState } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { BARRIERS } from '#domain/rebalance/barrier-table.ts';
import type { Barrier, Unsolved } from '#domain/rebalance/proposal.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import { GERMAN, type MessageId } from '../../i18n/catalogue.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { PlannedMove } from './plan.ts';

/** Why a move is in the plan, one sentence. */
export function reasonSentence(because: PlannedMove['because'], t: Text): string {
  if (because === 'by_hand') return t('distribution.reason.by_hand');
  const { code, data } = because;
  const due = LocalDate.safeParse(data.dueOn);
  const until = LocalDate.safeParse(data.secondedUntil);
  const withDay = due.success && (code === 'nobody_has_it' || code === 'owner_absent' || code === 'desk_emptied');
  const number = (value: unknown): string => (typeof value === 'number' ? String(value) : '–');
  return t(withDay ? `distribution.reason.due.${code}` : `distribution.reason.${code}`, {
    dueOn: due.success ? longDay(due.data) : '',
    secondedUntil: until.success ? longDay(until.data) : '',
    linkedReference: typeof data.linkedReference === 'string' ? data.linkedReference : '',
    fromBefore: number(data.fromBefore),
    fromAfter: number(data.fromAfter),
    toBefore: number(data.toBefore),
    toAfter: number(data.toAfter),
    before: number(data.before),
    after: number(data.after),
    fair: number(data.fair),
  });
}

/** What stands against it, with the paragraph where there is one. */
export function barrierText(barrier: Barrier, t: Text): string {
  const { legalBasis } = BARRIERS[barrier];
  const text = t(`distribution.barrier.${barrier}`);
  return legalBasis === null ? text : `${text} (${legalBasis})`;
}

/** What could not be solved, and why. `nameOf` gives a person's name, `referenceOf` a case's. */
export function unsolvedSentence(
  { kind, caseId, officerId, data }: Unsolved,
  t: Text,
  nameOf: (officerId: string) => string,
  referenceOf: (caseId: string) => string,
): string {
  const day = LocalDate.safeParse(data.dueOn ?? data.oldestDueOn);
  const date = day.success ? longDay(day.data) : '';
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const why = typeof data.why === 'string' ? `distribution.unsolved.why.${data.why}` : '';
  return t(
    kind === 'too_little_time' && officerId === null
      ? 'distribution.unsolved.team_time'
      : `distribution.unsolved.${kind}`,
    {
      reference: caseId === null ? '' : referenceOf(caseId),
      name: officerId === null ? '' : nameOf(officerId),
      why: isMessage(why) ? t(why, { date }) : '',
      date,
      days: number(data.days),
      cases: number(data.cases),
      most: number(data.mostMoves),
      missing: Math.ceil(number(data.missingMinutes) / 60),
    },
  );
}

/** The minutes of a case, summand by summand. */
export function effortLines(
  { because }: Pick<DistributionCase, 'because'>,
  t: Text,
): { text: string; minutes: number }[] {
  return because.map(({ code, minutes, data }) => {
    const id = `distribution.effort.${code}`;
    const type = CaseType.safeParse(data.caseType);
    const state = CaseState.safeParse(data.state);
    const values = {
      pages: 0,
      persons: 0,
      gaps: 0,
      percent: 0,
      computed: 0,
      ...data,
      type: type.success ? CASE_TYPE_NAMES[type.data].name : '',
      state: state.success ? CASE_STATE_NAMES[state.data] : '',
    };
    return { text: isMessage(id) ? t(id, values) : code, minutes };
  });
}

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(GERMAN, id);
}
