import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { EVERY_WISH, WISH_DAYS, WISH_REASONS, WISH_STATES, type WishFilter } from './wish-filter.ts';
import styles from './wishes.module.css';

/** Which paper files are shown: by reason, state and the day they are needed on. */
export function WishFilterBar({ filter, onFilter }: { filter: WishFilter; onFilter: (filter: WishFilter) => void }) {
  const t = useText();
  const isFiltered = filter.reason !== 'all' || filter.state !== 'all' || filter.day !== 'all';
  return (
    <search className={styles.filter} aria-label={t('scan.wishes.filter')}>
      <SelectField
        label={t('scan.wishes.filter.reason')}
        showsLabel={false}
        options={[
          { id: 'all' as const, name: t('scan.wishes.filter.reason.all') },
          ...WISH_REASONS.map((id) => ({ id, name: t(`scan.wish.reason.${id}`) })),
        ]}
        value={filter.reason}
        onChange={(reason) => onFilter({ ...filter, reason })}
      />
      <SelectField
        label={t('scan.wishes.filter.state')}
        showsLabel={false}
        options={[
          { id: 'all' as const, name: t('scan.wishes.filter.state.all') },
          ...WISH_STATES.map((id) => ({
            id,
            name: id === 'open' ? t('scan.wishes.filter.state.open') : t(`scan.wish.state.${id}`),
          })),
        ]}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
      />
      <SelectField
        label={t('scan.wishes.filter.day')}
        showsLabel={false}
        options={[
          { id: 'all' as const, name: t('scan.wishes.filter.day.all') },
          ...WISH_DAYS.map((id) => ({ id, name: t(`scan.wishes.filter.day.${id}`) })),
        ]}
        value={filter.day}
        onChange={(day) => onFilter({ ...filter, day })}
      />
      {isFiltered && (
        <Button kind="bare" onPress={() => onFilter(EVERY_WISH)}>
          {t('scan.wishes.filter.clear')}
        </Button>
      )}
    </search>
  );
}
