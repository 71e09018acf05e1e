import type { DistributionCase } from '#contract/desk/distribution.ts';
import { assertNever } from '#domain/assert-never.ts';
import { CASE_STATE_NAMES, CaseState } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { BARRIERS } from '#domain/rebalance/barrier-table.ts';
import type { Barrier, MoveReason, RecipientReason, Unsolved } from '#domain/rebalance/proposal.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import { GERMAN, type MessageId } from '../../i18n/catalogue.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { PlannedMove } from './plan.ts';

/** Why a move is in the plan and why to this person, one sentence. */
export function reasonSentence(because: PlannedMove['because'], t: Text): string {
  if (because === 'by_hand') return t('distribution.reason.by_hand');
  const gain = gainText(because, t);
  const { there } = because;
  if (there === null) return t('distribution.reason.sentence', { gain });
  return t('distribution.reason.sentence.there', { gain, there: recipientText(there, t) });
}

/** What the move is good for, with its figures. */
function gainText({ code, data, there }: MoveReason, t: Text): string {
  switch (code) {
    case 'nobody_has_it':
    case 'owner_absent':
    case 'desk_emptied':
      // Where the recipient is in time, the day is said there.
      return data.dueOn === null || there?.code === 'in_time'
        ? t(`distribution.reason.${code}`)
        : t(`distribution.reason.due.${code}`, { dueOn: longDay(data.dueOn) });
    case 'secondment_ends':
      return t('distribution.reason.secondment_ends', { secondedUntil: dayOf(data.secondedUntil) });
    case 'not_permitted_any_more':
      return t('distribution.reason.not_permitted_any_more', {
        barrier: barrierText(data.barrier ?? 'case_type', t),
      });
    case 'saves_clock':
      return t(data.compared === 'move' ? 'distribution.reason.move.saves_clock' : 'distribution.reason.saves_clock', {
        dueOn: dayOf(data.dueOn),
      });
    case 'makes_room':
    case 'makes_room_together':
      return t(`distribution.reason.${code}`, { clocks: data.clocks, dueOn: dayOf(data.firstDueOn) });
    case 'relieves_due': {
      const { days, before, after, available } = data;
      const hours = { days, before: hoursOf(before), after: hoursOf(after), available: hoursOf(available) };
      return t(
        data.compared === 'move' ? 'distribution.reason.move.relieves_due' : `distribution.reason.${code}`,
        hours,
      );
    }
    case 'evens_load':
    case 'spreads_urgent':
    case 'spreads_hard':
      return t(data.compared === 'move' ? `distribution.reason.move.${code}` : `distribution.reason.${code}`, {
        ...data,
      });
    case 'ramp_up':
      return t('distribution.reason.ramp_up', { toBefore: data.toBefore ?? 0, toAfter: data.toAfter ?? 0 });
    case 'stays_with_linked':
      return t('distribution.reason.stays_with_linked', { linkedReference: data.linkedReference });
    default:
      return assertNever(code);
  }
}

function recipientText({ code, data }: RecipientReason, t: Text): string {
  if (code === 'in_time') return t('distribution.there.in_time', { dueOn: longDay(data.dueOn) });
  return t(`distribution.there.${code}`, { ...data });
}

function dayOf(day: LocalDate | null): string {
  return day === null ? '' : longDay(day);
}

/** Hours of minutes, with one decimal at most. */
function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10;
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
