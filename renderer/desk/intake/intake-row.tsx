import type { IntakeItem, IntakeState } from '#contract/desk/intake.ts';
import { clockTime } from '../../i18n/dates.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import styles from './intake-view.module.css';

const ICONS: Readonly<Record<IntakeState['state'], IconName>> = {
  opening: 'hourglass',
  reading: 'hourglass',
  ready: 'letter',
  refused: 'alert',
  filed: 'check',
  set_aside: 'undo',
};

/** One incoming file: its name, how far it is, when it came. */
export function IntakeRow({ item, isChosen, onChoose }: { item: IntakeItem; isChosen: boolean; onChoose: () => void }) {
  const t = useText();
  const { status, pageCount } = item;
  return (
    <div
      id={`intake-${item.id}`}
      role="option"
      aria-selected={isChosen}
      className={`${styles.row} ${styles[status.state]}`}
      tabIndex={-1}
      onPointerDown={onChoose}
    >
      <Icon name={ICONS[status.state]} />
      <CutText className={styles.name}>{item.originalName}</CutText>
      <span className={`figures ${styles.when}`}>{clockTime(item.receivedAt)}</span>
      <span className={`figures ${styles.state}`}>
        {stateText(item, t)}
        {pageCount !== null && status.state !== 'reading' && ` · ${t('intake.pages', { count: pageCount })}`}
        {item.weakPages > 0 && ` · ${t('intake.weak', { count: item.weakPages })}`}
      </span>
      {status.state === 'reading' && pageCount !== null && (
        <progress
          className={styles.progress}
          value={status.pagesDone}
          max={pageCount}
          aria-label={stateText(item, t)}
        />
      )}
    </div>
  );
}

/** How far an incoming file is, in words. */
export function stateText({ status, pageCount }: IntakeItem, t: Text): string {
  return status.state === 'reading'
    ? t('intake.state.reading', { done: status.pagesDone, total: pageCount ?? 0 })
    : t(`intake.state.${status.state}`);
}
