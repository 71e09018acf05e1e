import { officeDay } from '#domain/time/local-date.ts';
import { clockTime, longDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/use-text.ts';

/** `Entwurf von 10:42 wiederhergestellt`; with its day when that is not today. */
export function restoredText(at: string, t: Text): string {
  const day = officeDay(at);
  return day === officeDay(new Date().toISOString())
    ? t('drafts.restored', { time: clockTime(at) })
    : t('drafts.restored.day', { date: longDay(day), time: clockTime(at) });
}
