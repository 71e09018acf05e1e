import { Button as AriaButton } from 'react-aria-components';
import type { ReaderPage } from '#contract/desk/reader.ts';
import { type Text, useText } from '../i18n/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { TitledPopover } from '../ui/titled-popover.tsx';
import styles from './unread-pages.module.css';

/** "3 von 212 Seiten nicht durchsuchbar", and which they are: a search that finds nothing there proves nothing. */
export function UnreadPages(props: {
  unread: readonly ReaderPage[];
  count: number;
  total: number;
  onGo: (leaf: number) => void;
}) {
  const t = useText();
  if (props.count === 0) return null;
  const said = t('reader.unread', { count: props.count, total: props.total });
  return (
    <TitledPopover
      title={said}
      width={340}
      placement="bottom start"
      showsTitle={false}
      trigger={
        <AriaButton className={styles.button ?? ''}>
          <Icon name="alert" size={14} />
          <span>{said}</span>
          <Icon name="down" size={12} />
        </AriaButton>
      }
    >
      {(close) => (
        <>
          <p className={styles.explain}>{t('reader.unread.explain')}</p>
          <ul className={styles.pages}>
            {props.unread.map((page) => (
              <li key={page.leaf}>
                <button
                  type="button"
                  className={styles.page}
                  onClick={() => {
                    props.onGo(page.leaf);
                    close();
                  }}
                >
                  <span className={styles.leaf}>{t('reader.leaf.short', { leaf: page.leaf })}</span>
                  <span>{whyUnread(page, t)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </TitledPopover>
  );
}

function whyUnread(page: ReaderPage, t: Text): string {
  if (page.text === 'waiting') return t('reader.text.waiting');
  if (page.text === 'failed') return page.failure ?? t('reader.text.failed');
  return t('reader.text.weak');
}
