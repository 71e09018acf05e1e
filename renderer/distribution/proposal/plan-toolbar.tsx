import type { Session } from '#contract/desk/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './plan-toolbar.module.css';
import { NOBODY_ID, type RowFilter } from './table-rows.ts';

/** Above the table: what it shows, how much of the plan is ticked, and the step to apply it. */
export function PlanToolbar({
  filter,
  onFilter,
  people,
  all,
  ticked,
  marked,
  onUndo,
  onApply,
}: {
  filter: RowFilter;
  onFilter: (next: RowFilter) => void;
  people: Session['officers'];
  all: number;
  ticked: number;
  marked: number;
  onUndo: (() => void) | null;
  onApply: () => void;
}) {
  const t = useText();
  return (
    <div className={styles.bar}>
      <fieldset className={styles.tabs} aria-label={t('distribution.show')}>
        {(['moves', 'all'] as const).map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={filter.show === show}
            onClick={() => onFilter({ ...filter, show })}
          >
            {t(`distribution.show.${show}`, { count: all })}
          </button>
        ))}
      </fieldset>
      <div className={styles.filter}>
        <SelectField
          label={t('distribution.filter.person')}
          showsLabel={false}
          options={[
            { id: '', name: t('distribution.filter.everybody') },
            ...people.map(({ id, name }) => ({ id, name })),
            { id: NOBODY_ID, name: t('distribution.nobody') },
          ]}
          value={filter.officerId ?? ''}
          onChange={(officerId) => onFilter({ ...filter, officerId: officerId === '' ? null : officerId })}
        />
      </div>
      <div className={styles.filter}>
        <TextField
          label={t('list.filter')}
          hint={t('list.filter.hint')}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
      </div>
      <p className={styles.count} role="status">
        {marked > 0 ? t('distribution.marked', { count: marked }) : t('distribution.ticked.of', { ticked, all })}
      </p>
      {onUndo && (
        <Button kind="bare" icon="undo" keys="⌃Z" onPress={onUndo}>
          {t('frame.undo')}
        </Button>
      )}
      <Button kind="primary" keys="⌃S" isDisabled={ticked === 0} onPress={onApply}>
        {t('distribution.apply')}
      </Button>
    </div>
  );
}
