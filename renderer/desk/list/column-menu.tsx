import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TitledPopover } from '../../ui/titled-popover.tsx';
import styles from './column-menu.module.css';
import { DEFAULT_LIST, heldWidth, type ListColumn, type ListSetting, movedColumn } from './list-columns.ts';

/** Chooses, orders and widens the columns; the same by keyboard as by drawing the heads. */
export function ColumnMenu({
  setting,
  onSetting,
}: {
  setting: ListSetting;
  onSetting: (setting: ListSetting) => void;
}) {
  const t = useText();
  const { columns } = setting;
  const shownCount = columns.filter((column) => column.shown).length;
  const change = (id: ListColumn, part: { shown?: boolean; width?: number }): void =>
    onSetting({ ...setting, columns: columns.map((column) => (column.id === id ? { ...column, ...part } : column)) });
  return (
    <TitledPopover
      title={t('list.columns.title')}
      width={320}
      trigger={<IconButton icon="columns" label={t('list.columns')} />}
    >
      <ul>
        {columns.map(({ id, shown, width }) => {
          const column = t(`list.column.${id}`);
          return (
            <li key={id} className={styles.column}>
              <Checkbox
                isSelected={shown}
                isDisabled={shown && shownCount === 1}
                onChange={(next) => change(id, { shown: next })}
              >
                {column}
              </Checkbox>
              <input
                type="number"
                className={`figures ${styles.width}`}
                aria-label={t('list.columns.resize', { column })}
                value={width}
                step={4}
                onChange={(event) => change(id, { width: heldWidth(event.target.valueAsNumber || width) })}
              />
              <IconButton
                icon="up"
                label={t('list.columns.up', { column })}
                onPress={() => onSetting({ ...setting, columns: movedColumn(columns, id, -1) })}
              />
              <IconButton
                icon="down"
                label={t('list.columns.down', { column })}
                onPress={() => onSetting({ ...setting, columns: movedColumn(columns, id, 1) })}
              />
            </li>
          );
        })}
      </ul>
      <Button kind="bare" icon="undo" onPress={() => onSetting({ ...setting, columns: DEFAULT_LIST.columns })}>
        {t('list.columns.reset')}
      </Button>
    </TitledPopover>
  );
}
