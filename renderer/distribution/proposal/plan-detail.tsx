import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './plan-table.module.css';
import type { PlanTableActions } from './plan-table.tsx';
import { effortLines, reasonSentence } from './sentences.ts';
import type { PlanRow } from './table-rows.ts';

/** Below the table: the line one stands on, its reason in full, where its minutes come from, and what can be done with it by a press. */
export function PlanDetail({
  row,
  marked,
  marks,
  actions,
}: {
  row: PlanRow;
  marked: number;
  marks: ReadonlySet<string>;
  actions: PlanTableActions;
}) {
  const t = useText();
  const { shown, inOffice } = row;
  const parts = effortLines(shown, t).map(({ text, minutes }) => t('distribution.effort.part', { text, minutes }));
  return (
    <div className={styles.detail}>
      <p className={styles.sum} aria-live="polite">
        {row.move && <span className={styles.reason}>{reasonSentence(row.move.because, t)}</span>}
        <b>{t('distribution.effort.title', { minutes: shown.minutes })}</b>
        <span>{parts.join(' · ')}</span>
        {shown.overridden?.because && (
          <span>{t('distribution.effort.because', { because: shown.overridden.because })}</span>
        )}
      </p>
      <div className={styles.detailActions}>
        <Button keys="M" onPress={() => actions.give(marked > 0 ? [...marks] : [shown.id])}>
          {t('distribution.give', { count: Math.max(1, marked) })}
        </Button>
        <Button kind="bare" keys="L" onPress={() => actions.lock(row)}>
          {t(inOffice.locked ? 'distribution.unlock' : 'distribution.lock')}
        </Button>
        <Button kind="bare" keys="G" onPress={() => actions.weigh(row)}>
          {t('distribution.weigh')}
        </Button>
        <Button kind="bare" keys="E" onPress={() => actions.say(row)}>
          {t('distribution.said')}
        </Button>
        <Button kind="bare" keys="B" onPress={() => actions.exclude(row)}>
          {t('distribution.exclude')}
        </Button>
      </div>
    </div>
  );
}
