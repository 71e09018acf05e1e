import type { RefObject } from 'react';
import { Button as AriaButton, Input, Menu, MenuItem, MenuTrigger, Popover, SearchField } from 'react-aria-components';
import type { CaseListRequest } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES, CaseState, isOpen } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import menu from '../../ui/menu.module.css';
import { ColumnMenu } from './column-menu.tsx';
import type { ListSetting } from './list-columns.ts';
import styles from './list-toolbar.module.css';

/** What narrows a list. Not remembered: a list opened in the morning shows everything. */
export interface ListFilter {
  readonly text: string;
  readonly caseTypes: readonly CaseType[];
  readonly states: readonly CaseState[];
  readonly routes: CaseListRequest['routes'];
  readonly waitingFor: CaseListRequest['waitingFor'];
  readonly incomplete: CaseListRequest['incomplete'];
  readonly letters: CaseListRequest['letters'];
}

export const NO_FILTER: ListFilter = {
  text: '',
  caseTypes: [],
  states: [],
  routes: [],
  waitingFor: [],
  incomplete: null,
  letters: null,
};

const OPEN_STATES = CaseState.options.filter(isOpen);

export interface ListToolbarProps {
  readonly title: string;
  /** Null when it could not be found out. */
  readonly total: number | null;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly setting: ListSetting;
  readonly onSetting: (setting: ListSetting) => void;
  readonly filterField: RefObject<HTMLInputElement | null>;
  readonly onNewCase: () => void;
  /** Leaves the filter for the list. */
  readonly onLeave: () => void;
}

/** Name and length of the list, the quick filter, the filters by type and state, the columns. */
export function ListToolbar({
  title,
  total,
  filter,
  onFilter,
  setting,
  onSetting,
  filterField,
  onNewCase,
  onLeave,
}: ListToolbarProps) {
  const t = useText();
  const isFiltered = filter.text !== '' || filter.caseTypes.length > 0 || filter.states.length > 0;
  return (
    <div className={styles.toolbar}>
      <h2 className={styles.title}>{title}</h2>
      <span className={`figures ${styles.total}`} role="status">
        {total !== null && t('list.total', { count: total })}
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
      <FilterMenu
        name={t('list.filter.types')}
        options={CaseType.options.map((id) => ({ id, name: CASE_TYPE_NAMES[id].name }))}
        chosen={filter.caseTypes}
        onChosen={(caseTypes) => onFilter({ ...filter, caseTypes })}
      />
      <FilterMenu
        name={t('list.filter.states')}
        options={OPEN_STATES.map((id) => ({ id, name: CASE_STATE_NAMES[id] }))}
        chosen={filter.states}
        onChosen={(states) => onFilter({ ...filter, states })}
      />
      {isFiltered && (
        <Button kind="bare" icon="close" onPress={() => onFilter(NO_FILTER)}>
          {t('list.filter.reset')}
        </Button>
      )}
      <span className={styles.end}>
        <Button icon="plus" keys="V" onPress={onNewCase}>
          {t('openCase.new')}
        </Button>
        <ColumnMenu setting={setting} onSetting={onSetting} />
      </span>
    </div>
  );
}

function FilterMenu<Id extends string>({
  name,
  options,
  chosen,
  onChosen,
}: {
  name: string;
  options: readonly { id: Id; name: string }[];
  chosen: readonly Id[];
  onChosen: (chosen: Id[]) => void;
}) {
  const t = useText();
  return (
    <MenuTrigger>
      <Button kind="bare" icon="filter">
        {chosen.length === 0 ? name : t('list.filter.chosen', { name, count: chosen.length })}
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom start">
        <Menu
          className={menu.menu ?? ''}
          aria-label={name}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChosen(options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
          }
        >
          {options.map((option) => (
            <MenuItem key={option.id} id={option.id} className={menu.item ?? ''} textValue={option.name}>
              {({ isSelected }) => (
                <>
                  <span className={menu.check}>{isSelected && <Icon name="check" />}</span>
                  {option.name}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
