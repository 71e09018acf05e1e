import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** How figures are written: `12,5` hours, `87 %`, `1.204`; a dash where there is none. */
export function useFigures() {
  const { formatNumber } = useIntl();
  const hours = useCallback(
    (minutes: number): string =>
      formatNumber(minutes / 60, { maximumFractionDigits: Math.abs(minutes) < 600 ? 1 : 0, minimumFractionDigits: 0 }),
    [formatNumber],
  );
  const percent = useCallback(
    (share: number | null): string =>
      share === null ? NONE : formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
    [formatNumber],
  );
  const count = useCallback(
    (value: number | null): string => (value === null ? NONE : formatNumber(value, { maximumFractionDigits: 1 })),
    [formatNumber],
  );
  return { hours, percent, count };
}

const NONE = '–';
