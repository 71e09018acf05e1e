import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Clock } from '#domain/clocks/clock.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './clock-day.module.css';

/** A date of the law: hovered or focused it shows its arithmetic step by step, each with its paragraph. Read out as well. */
export function ClockDay({ clock, children }: { clock: Clock; children: ReactNode }) {
  const t = useText();
  return (
    <TooltipTrigger delay={200} closeDelay={100}>
      <Button className={styles.day ?? ''}>{children}</Button>
      <Tooltip className={styles.sheet ?? ''} placement="bottom start" offset={6}>
        <p className={styles.title} lang="de">
          {clock.title} <span className={styles.basis}>{clock.legalBasis}</span>
        </p>
        <ol className={styles.steps} lang="de">
          {clock.because.map(({ text, legalBasis }) => (
            <li key={text}>
              <span>{text}</span>
              {legalBasis && <span className={styles.basis}>{legalBasis}</span>}
            </li>
          ))}
        </ol>
        <dl className={styles.ends}>
          <div>
            <dt>{t('course.clock.act')}</dt>
            <dd className="figures">{longDay(clock.mustActBy)}</dd>
          </div>
          <div>
            <dt>{t('course.clock.rely')}</dt>
            <dd className="figures">{longDay(clock.mayRelyFrom)}</dd>
          </div>
        </dl>
      </Tooltip>
    </TooltipTrigger>
  );
}
