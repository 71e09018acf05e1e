import type { RefusalShape } from '#contract/desk/outbox.ts';
import { CASE_STATE_NAMES, CaseState } from '#domain/case/case-state.ts';
import { REFUSAL_CODES, type RefusalCode } from '#domain/commands/command.ts';
import type { Officer } from '#domain/records/office.ts';
import { LocalDate, officeDay } from '#domain/time/local-date.ts';
import { clockTime, longDay } from '../i18n/dates.ts';
import type { Text } from '../i18n/use-text.ts';

/** Rules refuse with the first ones, the desk itself with the others. */
const SPOKEN_CODES = [...REFUSAL_CODES, 'disk_full', 'locked'] as const;

/** The sentence for a refusal: what happened, what is safe, what to do; the paragraph after it where the law is the reason. */
export function refusalText(refusal: RefusalShape, t: Text, officers: readonly Officer[]): string {
  const code = SPOKEN_CODES.find((known) => known === refusal.code) ?? ('unknown_command' satisfies RefusalCode);
  const { data } = refusal;
  const nameOf = (id: unknown, nobody: string): string =>
    typeof id === 'string' ? (officers.find((officer) => officer.id === id)?.name ?? t('refusal.someone')) : nobody;
  const state = CaseState.safeParse(data.state);
  const sentence = t(`refusal.${code}`, {
    by: nameOf(data.by, t('refusal.someone')),
    when:
      typeof data.at === 'string'
        ? t('refusal.when', { date: longDay(officeDay(data.at)), time: clockTime(data.at) })
        : '',
    assigneeId: nameOf(data.assigneeId, t('refusal.nobody')),
    state: state.success ? CASE_STATE_NAMES[state.data] : '',
    title: typeof data.title === 'string' ? data.title : '',
    question: said(data.question),
    detail: [data.field, data.problem, data.route].map(said).filter(Boolean).join(', '),
    mayRelyFrom: LocalDate.safeParse(data.mayRelyFrom).success ? longDay(data.mayRelyFrom as LocalDate) : '',
  }).replace(/ {2,}/g, ' ');
  return refusal.legalBasis ? `${sentence} (${refusal.legalBasis})` : sentence;
}

function said(value: RefusalShape['data'][string] | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
