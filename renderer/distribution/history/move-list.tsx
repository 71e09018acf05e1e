import type { CaseMove } from '#domain/records/distribution.ts';
import { useText } from '../../i18n/use-text.ts';
import { becauseText } from './history-text.ts';
import styles from './history-view.module.css';

/** The cases of a redistribution that came to the same: what was left out says why. */
export function MoveList({
  state,
  moves,
  nameOf,
}: {
  state: CaseMove['state'];
  moves: readonly CaseMove[];
  nameOf: (officerId: string | null) => string;
}) {
  const t = useText();
  if (moves.length === 0) return null;
  const hasWhy = state === 'skipped' || state === 'kept';
  return (
    <table className={styles.moves}>
      <caption>{t(`distribution.history.state.${state}`, { count: moves.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('list.column.fileReference')}</th>
          <th scope="col">{t('distribution.history.from')}</th>
          <th scope="col">{t('distribution.history.to')}</th>
          <th scope="col">{t(hasWhy ? 'distribution.history.why' : 'distribution.table.why')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.id}>
            <th scope="row" className="figures">
              {move.fileReference}
            </th>
            <td>{nameOf(move.fromOfficerId)}</td>
            <td>{nameOf(move.toOfficerId)}</td>
            <td>{hasWhy ? becauseText(move, t) : move.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
