import type { TeamFigures } from '#domain/workload/team-figures.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFigures } from '../figures.ts';
import styles from './team-figures-line.module.css';

/** The team in one line of figures; each says on hover what it counts. */
export function TeamFiguresLine({ figures, open }: { figures: TeamFigures | null; open: number }) {
  const t = useText();
  const { count, percent } = useFigures();
  if (figures === null) {
    return (
      <p className={styles.small} role="note">
        {t('distribution.figures.small')}
      </p>
    );
  }
  const days = figures.days;
  const shown = [
    ['open', count(open), {}],
    ['inflow', count(figures.inflow), { days }],
    ['outflow', count(figures.outflow), { days }],
    ['weeks', count(figures.weeksOfWork), {}],
    ['ageMedian', count(figures.ageMedian), {}],
    ['ageP90', count(figures.ageP90), {}],
    ['overThreeMonths', count(figures.overThreeMonths), {}],
    ['complete', percent(figures.completeAtReceipt), {}],
    ['ba', percent(figures.baWithinTwoDays), {}],
    ['inTime', percent(figures.decidedInTime), {}],
  ] as const;
  return (
    <dl className={styles.line} aria-label={t('distribution.figures')}>
      {shown.map(([id, value, values]) => (
        <div key={id} title={t(`distribution.figure.hint.${id}`, values)}>
          <dt>{t(`distribution.figure.${id}`, values)}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
