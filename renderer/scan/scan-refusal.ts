import type { RefusalShape } from '#contract/desk/outbox.ts';
import type { Officer } from '#domain/records/office.ts';
import { refusalText } from '../desk/refusal-text.ts';
import type { Text } from '../i18n/use-text.ts';

/** The sentence for a refused step of the Scanplatz; where the general one speaks of a case, one that speaks of the batch. */
export function scanRefusalText(refusal: RefusalShape, t: Text, officers: readonly Officer[]): string {
  const { code, data } = refusal;
  switch (code) {
    case 'incomplete':
      return typeof data.gap === 'string' ? t('scan.refusal.gap', { gap: data.gap }) : t('scan.refusal.incomplete');
    case 'needs_other_person':
      return t('scan.refusal.other_person');
    case 'not_in_this_state':
      return t('scan.refusal.state');
    case 'not_permitted':
      return t('scan.refusal.not_permitted');
    case 'not_yet':
      return t('scan.refusal.day');
    case 'already_filed':
      return t('scan.refusal.already_filed', { title: String(data.title ?? '') });
    case 'changed_meanwhile':
      return typeof data.caseId === 'string' ? t('scan.refusal.moved') : refusalText(refusal, t, officers);
    default:
      return refusalText(refusal, t, officers);
  }
}
