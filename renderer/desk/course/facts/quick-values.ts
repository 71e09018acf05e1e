import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { longDay, readDay } from '../../../i18n/dates.ts';

/**
 * A day as an officer types it in a hurry: all that `readDay` takes, and day and month alone (`2311`, `23.11`, `23.11.`), which
 * mean the day nearest to today. Null when it is none.
 */
export function readQuickDay(typed: string, today: LocalDate): LocalDate | null {
  const text = typed.trim();
  if (text.toLowerCase() === 'heute') return today;
  const whole = readDay(text) ?? readDay(text.replace(/^(\d{2})(\d{2})(\d{2})$/, '$1.$2.$3'));
  if (whole) return whole;
  const found = /^(\d{1,2})\.?(\d{2})\.?$/.exec(text) ?? /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  if (!found) return null;
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => readDay(`${found[1]}.${found[2]}.${one}`) ?? []);
  return days.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null;
}

/** An amount as it is typed in German: `50700`, `50.700`, `4.450,50 €`. Null when it is none. */
export function readAmount(typed: string): number | null {
  const text = typed.replace(/\s|€|Euro|EUR/gi, '');
  const german = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(text) || /^\d+(,\d{1,2})?$/.test(text);
  const plain = /^\d+\.\d{1,2}$/.test(text);
  if (!german && !plain) return null;
  return Number(plain ? text : text.replaceAll('.', '').replace(',', '.'));
}

/** `50.700` or `4.450,50`. */
export function amountText(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${cents === '00' ? '' : `,${cents}`}`;
}

export interface DaySpan {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** Times as they are typed: `1.2.24-30.6.26, 1.8.26-`. An open end means that it lasts. Null when one of them is none. */
export function readSpans(typed: string, today: LocalDate): DaySpan[] | null {
  const parts = typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const spans = parts.map((part): DaySpan | null => {
    const found = /^(.+?)\s*(?:[-–]|bis)\s*(.*)$/.exec(part);
    if (!found) return null;
    const from = readQuickDay(found[1] ?? '', today);
    const end = (found[2] ?? '').trim();
    if (from === null) return null;
    if (end === '' || end === 'heute') return { from };
    const to = readQuickDay(end, today);
    return to === null || to < from ? null : { from, to };
  });
  return spans.length > 0 && spans.every((span) => span !== null) ? spans : null;
}

/** `01.02.2024–30.06.2026, 01.08.2026–` */
export function spansText(spans: readonly DaySpan[]): string {
  return spans.map(({ from, to }) => `${longDay(from)}–${to === undefined ? '' : longDay(to)}`).join(', ');
}
