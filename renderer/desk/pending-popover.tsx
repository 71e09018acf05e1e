import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../desk-context.tsx';
import { deskQueries } from '../desk-queries.ts';
import { GERMAN, type MessageId } from '../i18n/catalogue.ts';
import { clockTime } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { TitledPopover } from '../ui/titled-popover.tsx';
import styles from './pending-popover.module.css';

/** "3 ausstehend": what is saved here and has not reached central yet. */
export function PendingPopover({ count }: { count: number }) {
  const t = useText();
  const desk = useDesk();
  const pending = useQuery({ ...deskQueries.pending(desk), enabled: count > 0 });
  return (
    <TitledPopover
      title={t('frame.pending.title')}
      width={360}
      trigger={
        <Button kind="bare" icon={count > 0 ? 'sync' : 'check'}>
          {t('frame.pending', { count })}
        </Button>
      }
    >
      {count === 0 ? (
        <p className={styles.explain}>{t('frame.pending.none')}</p>
      ) : (
        <>
          <p className={styles.explain}>{t('frame.pending.explain')}</p>
          <ul className={styles.list}>
            {(pending.data ?? []).map((command) => (
              <li key={command.id}>
                <span>{t(commandMessage(command.name))}</span>
                <span className="figures">{clockTime(command.issuedAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </TitledPopover>
  );
}

/** The name of a command as a sentence of what was done. Looked up among the texts: the commands themselves are no part of a start. */
export function commandMessage(name: string): MessageId {
  const id = `conflicts.command.${name}`;
  return isMessage(id) ? id : 'conflicts.command.other';
}

function isMessage(id: string): id is MessageId {
  return Object.hasOwn(GERMAN, id);
}
