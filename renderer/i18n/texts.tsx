import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { GERMAN, type Language } from './catalogue.ts';
import { ENGLISH } from './english.ts';

const CATALOGUES = { de: GERMAN, en: ENGLISH } as const;

/** Gives a window its language, for our texts and for those of React Aria. */
export function Texts({ language, children }: { language: Language; children: ReactNode }) {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return (
    <IntlProvider locale={locale} defaultLocale="de-DE" messages={CATALOGUES[language]}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}
