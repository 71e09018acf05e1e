import { Facts } from '#domain/facts/facts.ts';
import type { MessageId } from '../../../i18n/catalogue.ts';
import { longDay } from '../../../i18n/dates.ts';
import type { Text } from '../../../i18n/use-text.ts';
import { factKind, factName, officialName, type RecordedField } from './fact-kind.ts';
import { amountText, type DaySpan, spansText } from './quick-values.ts';
import type { FactValue } from './use-facts.ts';

/** A recorded value as a person reads it. */
export function valueText(field: RecordedField, value: FactValue, t: Text): string {
  if (value === null) return t('course.fact.nothing');
  if (typeof value === 'boolean') return t(value ? 'course.yes' : 'course.no');
  if (typeof value === 'number') return factKind(field).kind === 'number' ? amountText(value) : String(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? t('course.fact.spans.none') : spansText(value as unknown as DaySpan[]);
  }
  if (typeof value !== 'string') return '';
  const { kind } = factKind(field);
  return kind === 'day' ? longDay(value) : kind === 'choice' ? optionName(value, t) : value;
}

/** The name of one of a field's answers. */
export function optionName(option: string, t: Text): string {
  return officialName(option) ?? t(`course.value.${option}` as MessageId);
}

/** A rule's sentence with the fields it names by their keys, as a person calls them. */
export function withFieldNames(sentence: string): string {
  return sentence.replace(/„(\w+)(?:\[\d+\])?(?:\.\w+)?“/g, (said, key: string) =>
    Object.hasOwn(Facts.shape, key) ? `„${factName(key as RecordedField)}“` : said,
  );
}
