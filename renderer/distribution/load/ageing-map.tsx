import type { DistributionLoad } from '#contract/desk/distribution.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { HEAT_BANDS } from '#domain/workload/age-bands.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFigures } from '../figures.ts';
import styles from './picture.module.css';

/** How old the undecided cases are, by kind of proceeding: a table whose cells are the darker the more lie in them. */
export function AgeingMap({ ageing }: { ageing: DistributionLoad['ageing'] }) {
  const t = useText();
  const { count } = useFigures();
  const most = Math.max(1, ...ageing.flatMap(({ heat }) => HEAT_BANDS.map((band) => heat[band].cases)));
  return (
    <figure className={styles.figure}>
      <figcaption>{t('distribution.ageing')}</figcaption>
      <table className={styles.map} aria-label={t('distribution.ageing')}>
        <thead>
          <tr>
            <th scope="col">{t('distribution.ageing.type')}</th>
            {HEAT_BANDS.map((band) => (
              <th key={band} scope="col">
                {t(`distribution.ageing.${band}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ageing.map(({ caseType, heat }) => (
            <tr key={caseType}>
              <th scope="row" title={CASE_TYPE_NAMES[caseType].name} lang="de">
                {CASE_TYPE_NAMES[caseType].short}
              </th>
              {HEAT_BANDS.map((band) => {
                const { cases, overdue } = heat[band];
                return (
                  <td
                    key={band}
                    className={`figures ${styles[`heat${step(cases, most)}`]}`}
                    title={t('distribution.ageing.overdue', { count: overdue })}
                  >
                    {count(cases)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Five steps of darkness: nothing, and quarters of the most. */
function step(value: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (value === 0) return 0;
  const quarter = Math.ceil((value / most) * 4);
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}
