import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './filter-chips.module.css';
import { filterChips, isFiltered, type ListFilter, NO_FILTER } from './list-filter.ts';

/** What narrows the list, one chip each; taken away by its cross, or by Delete on it. Nothing where nothing does. */
export function FilterChips({ filter, onFilter }: { filter: ListFilter; onFilter: (filter: ListFilter) => void }) {
  const t = useText();
  const chips = filterChips(filter, t);
  if (!isFiltered(filter)) return null;
  return (
    <>
      {chips.length > 0 && (
        <TagGroup
          aria-label={t('list.filter.chips')}
          className={styles.chips ?? ''}
          onRemove={(keys) => {
            const removed = chips.find(({ key }) => keys.has(key));
            if (removed) onFilter(removed.without);
          }}
        >
          <TagList className={styles.chips ?? ''}>
            {chips.map(({ key, name, more }) => (
              <Tag key={key} id={key} className={styles.chip ?? ''} textValue={name}>
                <span title={more}>{name}</span>
                <AriaButton
                  slot="remove"
                  className={styles.remove ?? ''}
                  aria-label={t('list.filter.remove', { name })}
                >
                  <Icon name="close" size={12} />
                </AriaButton>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <Button kind="bare" icon="close" onPress={() => onFilter(NO_FILTER)}>
        {t('list.filter.reset')}
      </Button>
    </>
  );
}
