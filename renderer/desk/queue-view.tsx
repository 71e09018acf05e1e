import { type RefObject, useCallback, useMemo, useState } from 'react';
import { type CaseListRow, OwnQueue, type QueueId } from '#contract/desk/cases.ts';
import type { Selection, Session } from '#contract/desk/session.ts';
import { useText } from '../i18n/use-text.ts';
import { usePreference } from '../preference.ts';
import { CaseList } from './list/case-list.tsx';
import { readListSetting } from './list/list-columns.ts';
import { type ListFilter, ListToolbar, NO_FILTER } from './list/list-toolbar.tsx';

/** One queue: its toolbar and its list. Columns and sorting are remembered, filters are not. */
export function QueueView({
  queue,
  session,
  selectedId,
  onSelect,
  rowHeight,
  filterField,
  onNewCase,
}: {
  queue: QueueId;
  session: Session | null;
  selectedId: string | null;
  onSelect: (change: Partial<Omit<Selection, 'by'>>) => void;
  rowHeight: number;
  filterField: RefObject<HTMLInputElement | null>;
  onNewCase: () => void;
}) {
  const t = useText();
  const [setting, setSetting] = usePreference('desk.list', readListSetting);
  const [filter, setFilter] = useState<ListFilter>(NO_FILTER);
  const [total, setTotal] = useState<number | null>(0);
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
  const selectRow = useCallback(
    (row: CaseListRow) => onSelect({ caseId: row.id, documentId: null, page: null, query: '' }),
    [onSelect],
  );
  return (
    <>
      <ListToolbar
        title={title}
        total={total}
        filter={filter}
        onFilter={setFilter}
        setting={setting}
        onSetting={setSetting}
        filterField={filterField}
        onNewCase={onNewCase}
        onLeave={() => document.getElementById('case-list')?.focus()}
      />
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
