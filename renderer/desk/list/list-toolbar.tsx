import type { ReactNode, RefObject } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { useSlow } from '../../ui/skeleton.tsx';
import { TitledPopover } from '../../ui/titled-popover.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { ListSetting } from './list-columns.ts';
import { filterChips, type ListFilter } from './list-filter.ts';
import styles from './list-toolbar.module.css';

/** How many cases a list has: known, on its way, or not to be found out. */
export type ListTotal = number | 'coming' | 'unknown';

export interface ListToolbarProps {
  readonly title: string;
  readonly total: ListTotal;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly setting: ListSetting;
  readonly onSetting: (setting: ListSetting) => void;
  readonly filterField: RefObject<HTMLInputElement | null>;
  /** The menu of kept lists. */
  readonly views: ReactNode;
  readonly onNewCase: () => void;
  readonly onTakeNext: () => void;
  /** Central is being asked for the next case. */
  readonly isTaking: boolean;
  /** Leaves the filter for the list. */
  readonly onLeave: () => void;
}

/** Name and length of the list, the quick filter, all filters, the kept lists, the next case, the columns. */
export function ListToolbar(props: ListToolbarProps) {
  const { title, total, filter, onFilter, setting, onSetting, filterField, views, onNewCase, onLeave } = props;
  const t = useText();
  const count = filterChips(filter, t).length;
  return (
    <div className={styles.toolbar}>
      <h2 className={styles.title}>{title}</h2>
      <span className={`figures ${styles.total}`} role="status">
        {typeof total === 'number' && t('list.total', { count: total })}
        {total === 'coming' && <span className={styles.coming} />}
      </span>
      <SearchField
        className={styles.field ?? ''}
        aria-label={t('list.filter')}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && filter.text === ''))
            onLeave();
        }}
      >
        <Icon name="search" size={14} />
        <Input
          ref={filterField}
          className={styles.input ?? ''}
          placeholder={t('list.filter.hint')}
          aria-keyshortcuts="/"
        />
        {filter.text === '' ? (
          <Keys keys="/" />
        ) : (
          <AriaButton className={styles.clear ?? ''} aria-label={t('list.filter.clear')}>
            <Icon name="close" size={14} />
          </AriaButton>
        )}
      </SearchField>
      <TitledPopover
        title={t('list.filter.title')}
        width={1080}
        placement="bottom start"
        showsTitle={false}
        trigger={
          <Button kind="bare" icon="filter" keys="F" id="list-filter">
            {count === 0 ? t('list.filter.button') : t('list.filter.chosen', { name: t('list.filter.button'), count })}
          </Button>
        }
      >
        <FilterPanel filter={filter} onFilter={onFilter} />
      </TitledPopover>
      {views}
      <span className={styles.end}>
        <TakeNext isTaking={props.isTaking} onTakeNext={props.onTakeNext} />
        <Button icon="plus" keys="V" onPress={onNewCase}>
          {t('openCase.new')}
        </Button>
        <ColumnMenu setting={setting} onSetting={onSetting} />
      </span>
    </div>
  );
}

/** Says that it waits for central once that can be noticed. */
function TakeNext({ isTaking, onTakeNext }: { isTaking: boolean; onTakeNext: () => void }) {
  const t = useText();
  const isSlow = useSlow(isTaking);
  return (
    <Button icon={isSlow ? 'sync' : 'person'} keys="X" isDisabled={isTaking} onPress={onTakeNext}>
      {t(isSlow ? 'next.taking' : 'next.take')}
    </Button>
  );
}
