import type { LocalDate } from '#domain/time/local-date.ts';
import { longDay, readDay } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { TextField } from './text-field.tsx';

export interface DayFieldProps {
  label: string;
  aside?: string;
  /** What is typed; `dayOf` reads it. */
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
}

/** A date typed as officers type it (`8.12.26`, `08122026`); leaving the field writes it out. */
export function DayField({ label, aside, value, onChange, error }: DayFieldProps) {
  const t = useText();
  const readable = value.trim() === '' || readDay(value) !== null;
  return (
    <TextField
      label={label}
      aside={aside}
      hint={t('documents.field.date.hint')}
      value={value}
      onChange={onChange}
      onBlur={() => {
        const day = readDay(value);
        if (day) onChange(longDay(day));
      }}
      error={error ?? (readable ? null : t('documents.field.date.invalid'))}
    />
  );
}

/** The day that stands in a day field: a date, null when it is empty, `invalid` when it is none. */
export function dayOf(typed: string): LocalDate | null | 'invalid' {
  return typed.trim() === '' ? null : (readDay(typed) ?? 'invalid');
}
