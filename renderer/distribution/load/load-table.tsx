import { useState } from 'react';
import type { DistributionLoad } from '#contract/desk/distribution.ts';
import type { Session } from '#contract/desk/session.ts';
import type { OfficerLoad } from '#domain/rebalance/proposal.ts';
import { officerName } from '../../desk/refusal-text.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePreference } from '../../preference.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TitledPopover } from '../../ui/titled-popover.tsx';
import type { Wanted } from '../proposal/plan-request.ts';
import { LoadCell } from './load-cell.tsx';
import { LOAD_COLUMNS, type LoadColumn, type LoadColumnId, readColumns } from './load-columns.ts';
import { loadCsv, sumOf } from './load-csv.ts';
import { type LoadOrder, NEUTRAL_ORDER, orderedLoads } from './load-order.ts';
import styles from './load-table.module.css';

/** The desks of the team, one line each, in a neutral order; what nobody has yet stands last. */
export function LoadTable({
  session,
  load,
  onPropose,
}: {
  session: Session;
  load: DistributionLoad;
  onPropose: (wanted: Wanted) => void;
}) {
  const t = useText();
  const [columns, setColumns] = usePreference('distribution.columns', readColumns);
  const [order, setOrder] = useState<LoadOrder>(NEUTRAL_ORDER);
  const shown = LOAD_COLUMNS.filter(({ id }) => columns.includes(id));
  const nameOf = (officerId: string): string => officerName(officerId, t, session.officers);
  const loads = orderedLoads(load.officers, nameOf, order, load.maySort);
  const fullest = Math.max(1, ...loads.map(({ share }) => share ?? 0));
  const sort = (by: LoadOrder['by']): void =>
    setOrder({ by, direction: order.by === by && order.direction === 'ascending' ? 'descending' : 'ascending' });
  const isSeconded = session.officer.secondedUntil !== null;
  const save = (): void => {
    const lines = [
      ...(load.mayExportPeople ? loads.map((each) => ({ name: nameOf(each.officerId), load: each })) : []),
      { name: t('distribution.everybody'), load: sumOf([...load.officers, load.unassigned]) },
      { name: t('distribution.nobody'), load: load.unassigned },
    ];
    const text = loadCsv(lines, shown, ({ name }) => t(name), t('distribution.person'));
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${t('distribution.export.file')}-${load.on}.csv`);
  };
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <p className={styles.profile}>{t(load.maySort ? 'distribution.order.free' : 'distribution.order.neutral')}</p>
        <ColumnChoice columns={columns} onColumns={setColumns} />
        {isSeconded ? (
          <span className={styles.profile}>{t('distribution.export.seconded')}</span>
        ) : (
          <Button kind="bare" icon="document" onPress={save}>
            {t(load.mayExportPeople ? 'distribution.export' : 'distribution.export.sums')}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('distribution.load.table')}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('distribution.load.table')}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={order.by === 'name' ? order.direction : 'none'}>
                <button type="button" className={styles.sort} onClick={() => sort('name')}>
                  {t('distribution.person')}
                  {order.by === 'name' && <Icon name={order.direction === 'ascending' ? 'up' : 'down'} size={12} />}
                </button>
              </th>
              {shown.map((column) => (
                <ColumnHead
                  key={column.id}
                  column={column}
                  order={load.maySort ? order : null}
                  onSort={() => sort(column.id)}
                />
              ))}
              <th scope="col">
                <span className={styles.spoken}>{t('distribution.row.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {loads.map((each) => (
              <LoadRow
                key={each.officerId}
                load={each}
                name={nameOf(each.officerId)}
                person={load.people.find(({ officerId }) => officerId === each.officerId)}
                columns={shown}
                fullest={fullest}
                onPropose={onPropose}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('distribution.nobody')}</th>
              {shown.map((column) => (
                <td key={column.id} className="figures">
                  <LoadCell column={column} load={load.unassigned} fullest={fullest} />
                </td>
              ))}
              <td>
                {load.unassigned.cases > 0 && (
                  <Button
                    kind="bare"
                    onPress={() => onPropose({ scope: { kind: 'unassigned' }, goal: { kind: 'even_load' } })}
                  >
                    {t('distribution.row.propose')}
                  </Button>
                )}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}

function LoadRow({
  load,
  name,
  person,
  columns,
  fullest,
  onPropose,
}: {
  load: OfficerLoad;
  name: string;
  person: DistributionLoad['people'][number] | undefined;
  columns: readonly LoadColumn[];
  fullest: number;
  onPropose: (wanted: Wanted) => void;
}) {
  const t = useText();
  const isAway = person !== undefined && person.awayUntil !== null;
  return (
    <tr>
      <th scope="row">
        <CutText>{name}</CutText>
        {isAway && (
          <span className={styles.away}>{t('distribution.away', { date: longDay(person.awayUntil ?? '') })}</span>
        )}
        {person?.secondedUntil && (
          <span className={styles.quiet}>{t('distribution.seconded', { date: longDay(person.secondedUntil) })}</span>
        )}
      </th>
      {columns.map((column) => (
        <td key={column.id} className="figures">
          <LoadCell column={column} load={load} fullest={fullest} />
        </td>
      ))}
      <td>
        {load.cases > 0 && (
          <Button
            kind="bare"
            aria-label={t('distribution.row.propose.name', { name })}
            onPress={() =>
              onPropose({
                scope: { kind: 'officer', officerId: load.officerId },
                goal: isAway ? { kind: 'empty_desk', officerId: load.officerId } : { kind: 'even_load' },
              })
            }
          >
            {t(isAway ? 'distribution.row.hand' : 'distribution.row.propose')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** `order` is null where desks are not put in the order of a figure. */
function ColumnHead({ column, order, onSort }: { column: LoadColumn; order: LoadOrder | null; onSort: () => void }) {
  const t = useText();
  const isBy = order?.by === column.id;
  return (
    <th scope="col" title={t(column.hint)} aria-sort={isBy ? order.direction : undefined}>
      {order === null ? (
        t(column.name)
      ) : (
        <button type="button" className={styles.sort} onClick={onSort}>
          {t(column.name)}
          {isBy && <Icon name={order.direction === 'ascending' ? 'up' : 'down'} size={12} />}
        </button>
      )}
    </th>
  );
}

function ColumnChoice({
  columns,
  onColumns,
}: {
  columns: readonly LoadColumnId[];
  onColumns: (next: readonly LoadColumnId[]) => void;
}) {
  const t = useText();
  return (
    <TitledPopover
      title={t('list.columns')}
      width={300}
      trigger={
        <Button kind="bare" icon="columns">
          {t('list.columns')}
        </Button>
      }
    >
      {LOAD_COLUMNS.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={columns.includes(id)}
          isDisabled={columns.length === 1 && columns.includes(id)}
          onChange={(isShown) => onColumns(isShown ? [...columns, id] : columns.filter((other) => other !== id))}
        >
          {t(name)}
        </Checkbox>
      ))}
    </TitledPopover>
  );
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
