import { type DragEvent, useState } from 'react';
import type { Effect, OfficerLoad } from '#domain/rebalance/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { useFigures } from '../figures.ts';
import { NEUTRAL_ORDER, orderedLoads } from '../load/load-order.ts';
import styles from './people-panel.module.css';

/** The desks before and after the plan, in figures and bars, in the neutral order. Dragged cases can be let go on a desk. */
export function PeoplePanel({
  before,
  after,
  nameOf,
  isDragging,
  onDropped,
}: {
  before: Effect;
  after: Effect;
  nameOf: (officerId: string | null) => string;
  isDragging: boolean;
  onDropped: (officerId: string) => void;
}) {
  const t = useText();
  const loads = orderedLoads(before.officers, nameOf, NEUTRAL_ORDER, false);
  const fullest = Math.max(1, ...[...before.officers, ...after.officers].map(({ share }) => share ?? 0));
  const afterOf = new Map(after.officers.map((load) => [load.officerId, load]));
  return (
    <table className={styles.table}>
      <caption>{t('distribution.people')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('distribution.person')}</th>
          <th scope="col">{t('distribution.column.cases')}</th>
          <th scope="col">{t('distribution.column.share')}</th>
          <td />
          <th scope="col">{t('distribution.column.breaking28')}</th>
        </tr>
      </thead>
      <tbody>
        {loads.map((load) => (
          <PersonRow
            key={load.officerId}
            name={nameOf(load.officerId)}
            before={load}
            after={afterOf.get(load.officerId) ?? load}
            fullest={fullest}
            isDragging={isDragging}
            onDropped={() => onDropped(load.officerId)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('distribution.nobody')}</th>
          <Change before={before.unassigned.cases} after={after.unassigned.cases} />
          <td />
          <td />
          <Change before={before.unassigned.breaking[28]} after={after.unassigned.breaking[28]} />
        </tr>
      </tfoot>
    </table>
  );
}

function PersonRow({
  name,
  before,
  after,
  fullest,
  isDragging,
  onDropped,
}: {
  name: string;
  before: OfficerLoad;
  after: OfficerLoad;
  fullest: number;
  isDragging: boolean;
  onDropped: () => void;
}) {
  const t = useText();
  const { percent } = useFigures();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!isDragging) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <tr
      className={isOver && isDragging ? styles.over : undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDropped();
      }}
    >
      <th scope="row">
        <CutText>{name}</CutText>
      </th>
      <Change before={before.cases} after={after.cases} />
      <td className={`figures ${after.share === before.share ? '' : styles.changed}`}>
        {before.share === null && after.share === null
          ? t('distribution.share.none')
          : after.share === before.share
            ? percent(before.share)
            : t('distribution.change', { before: percent(before.share), after: percent(after.share) })}
      </td>
      <td className={styles.bars}>
        <Bars before={before.share ?? 0} after={after.share ?? 0} fullest={fullest} />
      </td>
      <Change before={before.breaking[28]} after={after.breaking[28]} isBad />
    </tr>
  );
}

function Change({ before, after, isBad = false }: { before: number; after: number; isBad?: boolean }) {
  const t = useText();
  const { count } = useFigures();
  if (before === after) return <td className="figures">{count(before)}</td>;
  const tone = isBad ? (after < before ? styles.better : styles.worse) : styles.changed;
  return (
    <td className={`figures ${tone}`}>{t('distribution.change', { before: count(before), after: count(after) })}</td>
  );
}

/** Above: before, thin; below: after. The line is the whole time; the figures stand beside it. */
function Bars({ before, after, fullest }: { before: number; after: number; fullest: number }) {
  const width = (share: number): number => (Math.max(0, share) / fullest) * 100;
  return (
    <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.before} y={1} width={width(before)} height={4} />
      <rect className={styles.after} y={7} width={width(Math.min(1, after))} height={7} />
      {after > 1 && <rect className={styles.beyond} x={width(1)} y={7} width={width(after - 1)} height={7} />}
      <rect className={styles.whole} x={Math.min(99.4, width(1))} width={0.6} height={16} />
    </svg>
  );
}
