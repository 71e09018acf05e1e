import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { DistributionCase } from '#contract/desk/distribution.ts';
import styles from '../../desk/clocks/clock-day.module.css';
import { useText } from '../../i18n/use-text.ts';
import { effortLines } from './sentences.ts';

/** The minutes of a case: hovered or focused they show what they add up from. Read out as well. */
export function EffortHint({ shown }: { shown: DistributionCase }) {
  const t = useText();
  return (
    <TooltipTrigger delay={200} closeDelay={100}>
      <Button className={`figures ${styles.day}`} excludeFromTabOrder>
        {t('distribution.minutes', { minutes: shown.minutes })}
        {shown.overridden && '*'}
      </Button>
      <Tooltip className={styles.sheet ?? ''} placement="bottom start" offset={6}>
        <p className={styles.title}>{t('distribution.effort.title', { minutes: shown.minutes })}</p>
        <ol className={styles.steps}>
          {effortLines(shown, t).map(({ text, minutes }) => (
            <li key={text}>
              <span>{text}</span>
              <span className={`figures ${styles.basis}`}>{t('distribution.effort.plus', { minutes })}</span>
            </li>
          ))}
        </ol>
        {shown.overridden?.because && <p>{t('distribution.effort.because', { because: shown.overridden.because })}</p>}
      </Tooltip>
    </TooltipTrigger>
  );
}
