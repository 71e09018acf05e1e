import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useDesk } from '../../desk-context.tsx';
import { clockTime } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { distributionQueries } from '../distribution-queries.ts';
import { countsOf, undoable } from './history-text.ts';
import styles from './undo-bar.module.css';
import { useUndo } from './use-undo.ts';

/** Below the header for the rest of the day: the last redistribution of this team, what came of it, and the way back. */
export function UndoBar({ session, teamId, onShow }: { session: Session; teamId: string; onShow: () => void }) {
  const t = useText();
  const desk = useDesk();
  const undo = useUndo();
  const [closed, setClosed] = useState<string | null>(null);
  const { data } = useQuery(distributionQueries.redistributions(desk, teamId));
  const last = data?.[0];
  if (!last || last.id === closed || last.undoneAt !== null || officeDay(last.appliedAt) !== session.today) return null;
  const { applied, skipped } = countsOf(last);
  if (applied + skipped === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <Icon name={last.isConfirmed ? 'check' : 'sync'} />
      <span className={styles.text}>
        {t(last.isConfirmed ? 'distribution.last' : 'distribution.last.pending', {
          time: clockTime(last.appliedAt),
          count: applied,
          skipped,
        })}
      </span>
      <Button kind="bare" onPress={onShow}>
        {t('distribution.last.show')}
      </Button>
      <Button icon="undo" isDisabled={undoable(last).length === 0} onPress={() => undo(last)}>
        {t('distribution.undo')}
      </Button>
      <IconButton icon="close" label={t('frame.close')} onPress={() => setClosed(last.id)} />
    </div>
  );
}
