import { type RefObject, useCallback, useMemo, useState } from 'react';
import { type CaseListRow, OwnQueue, type QueueId } from '#contract/desk/cases.ts';
import type { Selection, Session } from '#contract/desk/session.ts';
import { useText } from '../i18n/use-text.ts';
import { usePreference } from '../preference.ts';
import { Button } from '../ui/button.tsx';
import { isFirstSync } from './first-sync.ts';
import { CaseList } from './list/case-list.tsx';
import { FilterChips } from './list/filter-chips.tsx';
import { type ListSetting, readListSetting } from './list/list-columns.ts';
import { isFiltered, type ListFilter, NO_FILTER } from './list/list-filter.ts';
import { ListToolbar, type ListTotal } from './list/list-toolbar.tsx';
import styles from './queue-view.module.css';
import { differs, type SavedView } from './views/saved-views.ts';
import type { SavedViews } from './views/use-saved-views.ts';
import { ViewsMenu } from './views/views-menu.tsx';

export interface QueueViewProps {
  readonly queue: QueueId;
  readonly views: SavedViews;
  /** The kept list on the screen; it brings its own filters, order and columns. */
  readonly view: SavedView | null;
  readonly onOpenView: (view: { readonly id: string; readonly queue: QueueId } | null) => void;
  readonly session: Session | null;
  readonly selectedId: string | null;
  readonly onSelect: (change: Partial<Omit<Selection, 'by'>>) => void;
  readonly rowHeight: number;
  readonly filterField: RefObject<HTMLInputElement | null>;
  readonly onNewCase: () => void;
  readonly onTakeNext: () => void;
  readonly isTaking: boolean;
}

/** One queue: its toolbar and its list. Columns and order are remembered; filters are in a kept list (Ansicht) alone. */
export function QueueView(props: QueueViewProps) {
  const { queue, views, view, onOpenView, session, selectedId, onSelect, rowHeight, filterField } = props;
  const t = useText();
  const [kept, keepSetting] = usePreference('desk.list', readListSetting);
  // What is changed in a kept list is tried out until it is kept.
  const [tried, trySetting] = useState<ListSetting | null>(null);
  const setting = tried ?? view?.setting ?? kept;
  const setSetting = view === null ? keepSetting : trySetting;
  const [filter, setFilter] = useState<ListFilter>(view?.filter ?? NO_FILTER);
  const [total, setTotal] = useState<ListTotal>('coming');
  const officers = useMemo(
    () => new Map(session?.officers.map((officer) => [officer.id, officer])),
    [session?.officers],
  );
  const title = queueTitle();
  const { column, direction } = setting.sort;
  const question = useMemo(
    () => ({
      queue,
      text: filter.text.trim(),
      caseTypes: [...filter.caseTypes],
      states: [...filter.states],
      routes: [...filter.routes],
      waitingFor: [...filter.waitingFor],
      incomplete: filter.incomplete,
      letters: filter.letters,
      sort: { column, direction },
    }),
    [queue, filter, column, direction],
  );
  const openCase = useCallback(
    (caseId: string) => onSelect({ caseId, documentId: null, page: null, query: '' }),
    [onSelect],
  );
  const selectRow = useCallback((row: CaseListRow) => openCase(row.id), [openCase]);
  const content = { queue, filter, setting };
  const isChanged = view !== null && differs(view, content);

  return (
    <>
      <ListToolbar
        title={title}
        total={isFirstSync(session) ? 'coming' : total}
        filter={filter}
        onFilter={setFilter}
        setting={setting}
        onSetting={setSetting}
        filterField={filterField}
        views={<ViewsMenu views={views} current={view} content={content} onOpen={onOpenView} />}
        onNewCase={props.onNewCase}
        onTakeNext={props.onTakeNext}
        isTaking={props.isTaking}
        onLeave={() => document.getElementById('case-list')?.focus()}
      />
      {(isFiltered(filter) || isChanged) && (
        <div className={styles.narrowed}>
          <FilterChips filter={filter} onFilter={setFilter} />
          {isChanged && (
            <span className={styles.changed}>
              {t('views.changed', { name: view.name })}
              <Button kind="bare" onPress={() => views.update(view.id, content)}>
                {t('views.update')}
              </Button>
              <Button
                kind="bare"
                onPress={() => {
                  trySetting(null);
                  setFilter(view.filter);
                }}
              >
                {t('views.restore')}
              </Button>
            </span>
          )}
        </div>
      )}
      <CaseList
        label={t('list.label', { queue: title })}
        question={question}
        setting={setting}
        onSetting={setSetting}
        rowHeight={rowHeight}
        today={session?.today ?? null}
        officers={officers}
        selectedId={selectedId}
        onSelect={selectRow}
        onOpenCase={openCase}
        onTotal={setTotal}
      />
    </>
  );

  function queueTitle(): string {
    const own = OwnQueue.safeParse(queue);
    if (own.success) return t(`queues.${own.data}`);
    return session?.teams.find((team) => `team:${team.id}` === queue)?.name ?? '';
  }
}
