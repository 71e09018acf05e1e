/** Minutes as hours are written in a week's plan: `7:48`. */
export function hoursText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes of what a person types: `7:48`, `7,8`, `8`. Null when it is no time of a day. */
export function minutesOf(typed: string): number | null {
  const text = typed.trim();
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  const hours = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null;
  const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) : hours === null ? null : Math.round(hours * 60);
  return minutes === null || minutes > 24 * 60 || (clock !== null && Number(clock[2]) > 59) ? null : minutes;
}
