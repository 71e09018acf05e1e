import type { DistributionLoad } from '#contract/desk/distribution.ts';
import { HORIZONS } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFigures } from '../figures.ts';
import styles from './picture.module.css';

/** Whether the team's time is enough for what falls due within 7, 14 and 28 days, wherever it lies: bars with their hours, in a table. */
export function TimePicture({ load }: { load: Pick<DistributionLoad, 'officers' | 'unassigned'> }) {
  const t = useText();
  const { hours } = useFigures();
  const desks = [...load.officers, load.unassigned];
  const sums = HORIZONS.map((days) => ({
    days,
    due: desks.reduce((sum, { dueWork }) => sum + dueWork[days], 0),
    time: desks.reduce((sum, { available }) => sum + available[days], 0),
  }));
  const most = Math.max(1, ...sums.flatMap(({ due, time }) => [due, time]));
  const width = (minutes: number): number => (minutes / most) * 100;
  return (
    <figure className={styles.figure}>
      <figcaption>{t('distribution.time')}</figcaption>
      <table className={styles.bars} aria-label={t('distribution.time')}>
        <thead>
          <tr>
            <th scope="col">{t('distribution.breaking.within')}</th>
            <th scope="col">{t('distribution.time.due')}</th>
            <th scope="col">{t('distribution.time.there')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sums.map(({ days, due, time }) => (
            <tr key={days}>
              <th scope="row">{t('distribution.days', { days })}</th>
              <td className="figures">{hours(due)}</td>
              <td className="figures">{hours(time)}</td>
              <td className={styles.barCell}>
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect className={due > time ? styles.breaking : styles.due} y={0} width={width(due)} height={6} />
                  <rect className={styles.before} y={8} width={width(time)} height={6} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
