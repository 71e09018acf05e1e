import type { AppliedRedistribution } from '#contract/desk/distribution.ts';
import type { CaseMove } from '#domain/records/distribution.ts';
import { GERMAN, type MessageId } from '../../i18n/catalogue.ts';
import type { Text } from '../../i18n/use-text.ts';

/** How many cases of a redistribution are in which state. */
export type MoveCounts = Readonly<Record<CaseMove['state'], number>>;

export function countsOf({ moves }: Pick<AppliedRedistribution, 'moves'>): MoveCounts {
  const counts = { applied: 0, skipped: 0, undone: 0, kept: 0 };
  for (const { state } of moves) counts[state] += 1;
  return counts;
}

/** Cases that can still be taken back. */
export function undoable({ moves }: Pick<AppliedRedistribution, 'moves'>): string[] {
  return moves.flatMap(({ caseId, state }) => (state === 'applied' ? [caseId] : []));
}

/** Why a case was left out, or stayed when the rest was taken back: a refusal's code as a short clause. */
export function becauseText({ because }: Pick<CaseMove, 'because'>, t: Text): string {
  if (because === null) return '';
  const id = `distribution.because.${because}`;
  return Object.hasOwn(GERMAN, id) ? t(id as MessageId) : because;
}
