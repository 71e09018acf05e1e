import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language, MessageId } from './catalogue.ts';

export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (id: MessageId, values?: TextValues) => string;

/** The texts of the chosen language: `t('list.total', { count: 3 })`. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

export function useLanguage(): Language {
  return useIntl().locale.startsWith('en') ? 'en' : 'de';
}
