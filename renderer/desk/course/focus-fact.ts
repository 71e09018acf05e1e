import type { RecordedField } from './facts/fact-kind.ts';

/** Puts the focus into the answer of a field; without one on the stage itself, where Enter takes the next step. */
export function focusFact(place: HTMLElement | null, field: RecordedField | null): void {
  if (place === null) return;
  const line = field === null ? null : place.querySelector<HTMLElement>(`[data-fact="${CSS.escape(field)}"]`);
  const answer = line?.querySelector<HTMLElement>('input, [role="radio"], [role="radiogroup"] button, button');
  if (answer) {
    answer.focus();
    line?.scrollIntoView({ block: 'nearest' });
    return;
  }
  place.closest<HTMLElement>('[data-course]')?.focus();
}
