import { HORIZONS, type PerHorizon } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFigures } from '../figures.ts';
import styles from './picture.module.css';

/** Clocks that break at this pace within 7, 14 and 28 days: bars with their numbers, in a table. */
export function BreakingPicture({ before, after }: { before: PerHorizon; after?: PerHorizon }) {
  const t = useText();
  const { count } = useFigures();
  const most = Math.max(1, ...HORIZONS.map((days) => Math.max(before[days], after?.[days] ?? 0)));
  return (
    <figure className={styles.figure}>
      <figcaption>{t('distribution.breaking')}</figcaption>
      <table className={styles.bars} aria-label={t('distribution.breaking')}>
        <thead>
          <tr>
            <th scope="col">{t('distribution.breaking.within')}</th>
            <th scope="col">{t(after ? 'distribution.before' : 'distribution.now')}</th>
            {after && <th scope="col">{t('distribution.after')}</th>}
            <td />
          </tr>
        </thead>
        <tbody>
          {HORIZONS.map((days) => (
            <tr key={days}>
              <th scope="row">{t('distribution.days', { days })}</th>
              <td className="figures">{count(before[days])}</td>
              {after && <td className="figures">{count(after[days])}</td>}
              <td className={styles.barCell}>
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={after ? styles.before : styles.breaking}
                    y={after ? 0 : 3}
                    width={(before[days] / most) * 100}
                    height={after ? 6 : 8}
                  />
                  {after && <rect className={styles.breaking} y={8} width={(after[days] / most) * 100} height={6} />}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
