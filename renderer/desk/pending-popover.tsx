import { useQuery } from '@tanstack/react-query';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { COMMANDS } from '#domain/commands/catalogue.ts';
import { useDesk } from '../desk-context.tsx';
import { deskQueries } from '../desk-queries.ts';
import { clockTime } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import styles from './pending-popover.module.css';

/** "3 ausstehend": what is saved here and has not reached central yet. */
export function PendingPopover({ count }: { count: number }) {
  const t = useText();
  const desk = useDesk();
  const pending = useQuery({ ...deskQueries.pending(desk), enabled: count > 0 });
  return (
    <DialogTrigger>
      <Button kind="bare" icon={count > 0 ? 'sync' : 'check'}>
        {t('frame.pending', { count })}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title}>
            {t('frame.pending.title')}
          </Heading>
          {count === 0 ? (
            <p>{t('frame.pending.none')}</p>
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The name of a command as a sentence of what was done. */
export function commandMessage(name: string) {
  const known = COMMANDS.find((command) => command.name === name);
  return known ? (`conflicts.command.${known.name}` as const) : 'conflicts.command.other';
}
