import { assertNever } from '#domain/assert-never.ts';
import { localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import styles from './fact-field.module.css';
import { factKind, factName, type RecordedField } from './fact-kind.ts';
import { optionName } from './fact-text.ts';
import { amountText, type DaySpan, readAmount, readQuickDay, readSpans, spansText } from './quick-values.ts';
import { ToggleRow } from './toggle-row.tsx';
import { TypedInput } from './typed-input.tsx';
import type { FactValue } from './use-facts.ts';

/** More answers than this are found by typing instead of shown side by side. */
const SIDE_BY_SIDE = 4;

/** The input that a field's value asks for. Every answer is given to `onValue` at once. */
export function FactInput({
  field,
  place,
  value,
  today,
  onValue,
  onEnter,
  onTyping,
}: {
  field: RecordedField;
  /** Where typed words are kept until they are recorded. */
  place: string;
  value: FactValue;
  today: string;
  onValue: (value: FactValue) => void;
  onEnter?: () => void;
  onTyping?: () => void;
}) {
  const t = useText();
  const kind = factKind(field);
  const label = t('course.fact.answer', { name: factName(field) });
  const day = localDate(today);
  const typed = { label, place, ...(onEnter && { onEnter }), ...(onTyping && { onTyping }) };
  switch (kind.kind) {
    case 'day':
      return (
        <TypedInput
          {...typed}
          width="day"
          text={typeof value === 'string' ? longDay(value) : ''}
          hint={t('course.fact.day.hint')}
          problem={t('course.fact.day.problem')}
          read={(text) => readQuickDay(text, day) ?? 'invalid'}
          onCommit={onValue}
        />
      );
    case 'yes_no':
      return (
        <ToggleRow
          label={label}
          options={[
            { id: 'yes', name: t('course.yes'), letter: t('course.yes.letter') },
            { id: 'no', name: t('course.no'), letter: t('course.no.letter') },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(answer) => onValue(answer === 'yes')}
        />
      );
    case 'choice': {
      const options = kind.options.map((id) => ({ id, name: optionName(id, t) }));
      const chosen = typeof value === 'string' ? value : null;
      return options.length <= SIDE_BY_SIDE ? (
        <ToggleRow label={label} options={options} value={chosen} onChange={onValue} />
      ) : (
        <ChoiceField
          key={chosen}
          label={label}
          showsLabel={false}
          groups={[{ name: t('course.fact.choose'), options }]}
          value={chosen}
          onChange={onValue}
        />
      );
    }
    case 'number':
      return (
        <TypedInput
          {...typed}
          width="amount"
          text={typeof value === 'number' ? amountText(value) : ''}
          {...(kind.isMoney && { unit: '€' })}
          problem={t('course.fact.number.problem')}
          read={(text) => readAmount(text) ?? 'invalid'}
          onCommit={onValue}
        />
      );
    case 'text':
      return (
        <TypedInput
          {...typed}
          text={typeof value === 'string' ? value : ''}
          problem=""
          read={(text) => text.trim()}
          onCommit={onValue}
        />
      );
    case 'spans':
      return (
        <div className={styles.spans}>
          <TypedInput
            {...typed}
            text={Array.isArray(value) ? spansText(value as unknown as DaySpan[]) : ''}
            hint={t('course.fact.spans.hint')}
            problem={t('course.fact.spans.problem')}
            read={(text) => readSpans(text, day) ?? 'invalid'}
            onCommit={(spans) => onValue(spans as unknown as FactValue)}
          />
          <ToggleRow
            label={t('course.fact.spans.none')}
            options={[{ id: 'none', name: t('course.fact.spans.none') }]}
            value={Array.isArray(value) && value.length === 0 ? 'none' : null}
            onChange={() => onValue([])}
          />
        </div>
      );
    case 'none':
      return null;
    default:
      return assertNever(kind);
  }
}
