import type { RefusalShape } from '#contract/desk/outbox.ts';
import type { Officer } from '#domain/records/office.ts';
import type { Text } from '../../i18n/use-text.ts';
import { refusalText, refusalValues } from '../refusal-text.ts';

/** Refusals of a claim that have few words of their own, beside a name in a list. */
const SHORT = ['already_claimed', 'not_permitted', 'case_closed', 'not_found'] as const;

/** Why a case was skipped, in few words; the whole sentence where there are none. */
export function skippedText(refusal: RefusalShape | null, t: Text, officers: readonly Officer[]): string {
  if (refusal === null) return t('bulk.skipped.no_answer');
  // What stands in the way of a request says it in a sentence of its own.
  if (refusal.code === 'incomplete' && typeof refusal.data.field === 'string') return refusal.data.field;
  const code = SHORT.find((short) => short === refusal.code);
  return code ? t(`bulk.skipped.why.${code}`, refusalValues(refusal, t, officers)) : refusalText(refusal, t, officers);
}
