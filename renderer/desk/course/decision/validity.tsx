import type { Clock } from '#domain/clocks/clock.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { ClockDay } from '../../clocks/clock-day.tsx';
import { Reasons } from '../reasons.tsx';
import styles from './decision.module.css';

/** Until when the permission holds: a day, and what § 18 Abs. 4 AufenthG makes of contract and consent, step by step. */
export function Validity({
  value,
  clock,
  titleValidUntil,
  onChange,
}: {
  value: string;
  /** TITLE_VALIDITY; null where its facts are missing or the title is another one. */
  clock: Clock | null;
  titleValidUntil: string | null;
  onChange: (value: string) => void;
}) {
  const t = useText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('decision.validity')}</legend>
      <div className={styles.validity}>
        <div className={styles.dayField}>
          <DayField label={t('decision.validUntil')} aside={t('decision.optional')} value={value} onChange={onChange} />
        </div>
        <div className={styles.proposals}>
          {clock && (
            <Button onPress={() => onChange(longDay(clock.endsOn))}>
              {t('decision.validity.take', { date: longDay(clock.endsOn) })}
            </Button>
          )}
          {titleValidUntil !== null && (
            <Button kind="bare" onPress={() => onChange(longDay(titleValidUntil))}>
              {t('decision.validity.asTitle', { date: longDay(titleValidUntil) })}
            </Button>
          )}
        </div>
      </div>
      {clock ? (
        <>
          <p className={styles.soft}>
            {t('decision.validity.longest')} <ClockDay clock={clock}>{longDay(clock.endsOn)}</ClockDay> ·{' '}
            <span lang="de">{clock.legalBasis}</span>
          </p>
          <Reasons reasons={clock.because} />
        </>
      ) : (
        <p className={styles.soft}>{t('decision.validity.noClock')}</p>
      )}
    </fieldset>
  );
}
