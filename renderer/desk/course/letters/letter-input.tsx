import { germanDay } from '#domain/time/german-day.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { readQuickDay } from '../facts/quick-values.ts';
import { GapList } from './gap-list.tsx';
import type { Gap, LedgerLine, LetterField, LetterValue } from './letter-field.ts';
import styles from './letters.module.css';

/** The input of one field of a letter. */
export function LetterInput({
  field,
  value,
  error,
  today,
  onChange,
}: {
  field: LetterField;
  value: LetterValue;
  error: string | null;
  today: LocalDate;
  onChange: (value: LetterValue) => void;
}) {
  const t = useText();
  const label = t(field.label);
  const text = typeof value === 'string' ? value : '';
  const aside = field.isOptional ? { aside: t('decision.optional') } : {};
  switch (field.kind) {
    case 'yes_no':
      return (
        <div>
          <Checkbox isSelected={value === true} onChange={onChange}>
            {label}
          </Checkbox>
        </div>
      );
    case 'choice':
      return (
        <SelectField
          label={label}
          value={text}
          onChange={onChange}
          options={field.options.map(({ id, name }) => ({ id, name: t(name) }))}
        />
      );
    case 'day':
      return (
        <div className={styles.short}>
          <TextField
            label={label}
            {...aside}
            hint={t('course.fact.day.hint')}
            value={text}
            onChange={onChange}
            onBlur={() => {
              const day = readQuickDay(text, today);
              if (day) onChange(longDay(day));
            }}
            error={error}
          />
        </div>
      );
    case 'number':
      return (
        <div className={styles.short}>
          <TextField label={label} {...aside} value={text} onChange={onChange} error={error} />
        </div>
      );
    case 'gaps':
      return (
        <GapList label={label} gaps={Array.isArray(value) ? (value as Gap[]) : []} error={error} onChange={onChange} />
      );
    case 'ledger':
      return (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{label}</legend>
          <ul className={styles.ledger} lang="de">
            {(Array.isArray(value) ? (value as LedgerLine[]) : []).map(({ from, to, days, reason }) => (
              <li key={`${from} ${reason}`}>
                <span className="figures">
                  {`${germanDay(from)} – ${to === null ? 'dauert an' : germanDay(to)} (${days})`}
                </span>{' '}
                {reason}
              </li>
            ))}
          </ul>
          {error && <p className={styles.problem}>{error}</p>}
        </fieldset>
      );
    case 'paragraphs':
      return <TextField label={label} {...aside} lines={6} value={text} onChange={onChange} error={error} />;
    case 'lines':
      return (
        <TextField
          label={label}
          aside={t(field.isOptional ? 'letters.lines.optional' : 'letters.lines')}
          lines={3}
          value={text}
          onChange={onChange}
          error={error}
        />
      );
    case 'sentence':
      return <TextField label={label} {...aside} lines={2} value={text} onChange={onChange} error={error} />;
    default:
      return <TextField label={label} {...aside} value={text} onChange={onChange} error={error} />;
  }
}
