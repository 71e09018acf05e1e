import { type Effect, HORIZONS } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFigures } from '../figures.ts';
import styles from './picture.module.css';

/** Clocks that break at this pace within 7, 14 and 28 days: bars with their numbers, in a table. */
export function BreakingPicture({ effect, after }: { effect: Effect; after?: Effect }) {
  const t = useText();
  const { count } = useFigures();
  const most = Math.max(1, ...HORIZONS.map((days) => Math.max(effect.breaking[days], after?.breaking[days] ?? 0)));
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
              <td className="figures">{count(effect.breaking[days])}</td>
              {after && <td className="figures">{count(after.breaking[days])}</td>}
              <td className={styles.barCell}>
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={after ? styles.before : styles.breaking}
                    y={after ? 0 : 3}
                    width={(effect.breaking[days] / most) * 100}
                    height={after ? 6 : 8}
                  />
                  {after && (
                    <rect className={styles.breaking} y={8} width={(after.breaking[days] / most) * 100} height={6} />
                  )}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
