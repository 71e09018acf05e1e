import { createIntl } from 'react-intl';
import { GERMAN } from './catalogue.ts';
import type { Text } from './use-text.ts';

/** The German texts outside a window, for tests that assert what a person reads. */
export const germanText: Text = (id, values) => INTL.formatMessage({ id }, values);

const INTL = createIntl({ locale: 'de-DE', messages: GERMAN });
