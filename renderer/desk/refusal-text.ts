import type { RefusalShape } from '#contract/desk/outbox.ts';
import { CASE_STATE_NAMES, CaseState } from '#domain/case/case-state.ts';
import { REFUSAL_CODES, type RefusalCode } from '#domain/commands/command.ts';
import { DOCUMENT_USES } from '#domain/commands/document-unfile.ts';
import type { Officer } from '#domain/records/office.ts';
import { LocalDate, officeDay } from '#domain/time/local-date.ts';
import { clockTime, longDay } from '../i18n/dates.ts';
import type { Text, TextValues } from '../i18n/use-text.ts';

/** The sentence for a refusal: what happened, what is safe, what to do; the paragraph after it where the law is the reason. */
export function refusalText(refusal: RefusalShape, t: Text, officers: readonly Officer[]): string {
  const code = refusalCode(refusal);
  const id = code === 'not_permitted' && isOfOffice(refusal) ? 'office.refused' : (`refusal.${code}` as const);
  return withBasis(t(id, refusalValues(refusal, t, officers)), refusal);
}

/** The code of a refusal; one that only a newer central knows counts as `unknown_command`. */
export function refusalCode({ code }: RefusalShape): RefusalCode {
  return REFUSAL_CODES.find((known) => known === code) ?? 'unknown_command';
}

/** Whether it is about the authority's own settings, which belong to no case and no team. */
export function isOfOffice({ data }: RefusalShape): boolean {
  return data.of === 'office';
}

/** What a refusal tells, as the words its sentences take: who, when, in whose hands, in which state, under which title. */
export function refusalValues({ data }: RefusalShape, t: Text, officers: readonly Officer[]): TextValues {
  const nameOf = (id: unknown, nobody: string): string =>
    typeof id === 'string' ? officerName(id, t, officers) : nobody;
  const state = CaseState.safeParse(data.state);
  return {
    by: nameOf(data.by, t('refusal.someone')),
    when: typeof data.at === 'string' ? momentText(data.at, t) : '',
    assigneeId: nameOf(data.assigneeId, t('refusal.nobody')),
    state: state.success ? CASE_STATE_NAMES[state.data] : '',
    title: typeof data.title === 'string' ? data.title : '',
    use: rests(data.use, t),
    question: said(data.question),
    detail: [data.field, data.problem, data.route].map(said).filter(Boolean).join(', '),
    mayRelyFrom: LocalDate.safeParse(data.mayRelyFrom).success ? longDay(data.mayRelyFrom as LocalDate) : '',
  };
}

export function officerName(id: string, t: Text, officers: readonly Officer[]): string {
  return officers.find((officer) => officer.id === id)?.name ?? t('refusal.someone');
}

/** `am 23.11.2026 um 10:42` */
export function momentText(instant: string, t: Text): string {
  return t('refusal.when', { date: longDay(officeDay(instant)), time: clockTime(instant) });
}

/** A sentence whose values may be missing, with the paragraph where the law is the reason. */
export function withBasis(sentence: string, { legalBasis }: RefusalShape): string {
  const words = sentence.replace(/ {2,}/g, ' ');
  return legalBasis ? `${words} (${legalBasis})` : words;
}

/** In what the file rests on a document. */
function rests(use: RefusalShape['data'][string] | undefined, t: Text): string {
  const known = DOCUMENT_USES.find((one) => one === use);
  return known === undefined ? '' : t(`refusal.use.${known}`);
}

function said(value: RefusalShape['data'][string] | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
