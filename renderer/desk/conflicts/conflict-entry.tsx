import { useQuery } from '@tanstack/react-query';
import type { Conflict } from '#contract/desk/outbox.ts';
import type { Session } from '#contract/desk/session.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { clockTime, longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useMessages } from '../messages.tsx';
import { commandMessage } from '../pending-popover.tsx';
import { useToldCommand } from '../use-told-command.ts';
import styles from './conflict-inbox.module.css';
import { type ConflictStory, conflictStory, type LastChange } from './conflict-story.ts';

/** One thing to clear up: what I did, what happened instead, what I can do now. */
export function ConflictEntry({
  conflict,
  session,
  onOpenCase,
}: {
  conflict: Conflict;
  session: Session;
  onOpenCase: (caseId: string) => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { runTold, isRunning } = useToldCommand();
  const { say } = useMessages();
  const { caseId, resolvedAt } = conflict;
  const story = conflictStory(conflict, useLastChange(conflict), session.officers, t);
  const { words } = story;
  const action = t(commandMessage(conflict.commandName));
  const caseTitle = conflict.caseTitle ?? t(caseId === null ? 'conflicts.case.none' : 'conflicts.case.gone');

  const copy = (): void => {
    void navigator.clipboard.writeText(words ?? '');
    say({ text: t('conflicts.copied'), tone: 'done' });
  };
  const resend = async (): Promise<void> => {
    if (caseId === null || words === null) return;
    const note = { caseId, noteId: crypto.randomUUID(), text: words };
    await runTold('case.note', note, { text: t('conflicts.resent') });
  };
  const resolve = async (): Promise<void> => {
    try {
      await desk.conflicts.resolve({ id: conflict.id });
      say({ text: t('conflicts.resolved'), tone: 'done' });
    } catch {
      say({ text: t('refusal.line'), tone: 'problem' });
    }
  };

  return (
    <li className={`${styles.entry} ${resolvedAt === null ? '' : styles.resolved}`}>
      <article aria-label={t('conflicts.entry', { action, case: caseTitle })}>
        <h3 className={styles.title}>
          <Icon name={resolvedAt === null ? 'alert' : 'check'} />
          <bdi>{caseTitle}</bdi>
        </h3>
        <dl className={styles.story}>
          <dt>{t('conflicts.did')}</dt>
          <dd>
            <p>
              {t('conflicts.issued', {
                action,
                date: longDay(officeDay(conflict.issuedAt)),
                time: clockTime(conflict.issuedAt),
              })}
            </p>
            {words !== null && (
              <blockquote className={styles.words} aria-label={t('conflicts.words')} dir="auto">
                {words}
              </blockquote>
            )}
          </dd>
          <dt>{t('conflicts.instead')}</dt>
          <dd>
            <p>{story.happened}</p>
            {story.values.length > 0 && <BothValues values={story.values} />}
          </dd>
          {resolvedAt === null && (
            <>
              <dt>{t('conflicts.next')}</dt>
              <dd>{story.next}</dd>
            </>
          )}
        </dl>
        {resolvedAt === null ? (
          <div className={styles.actions}>
            {caseId !== null && conflict.caseTitle !== null && (
              <Button icon="folder" onPress={() => onOpenCase(caseId)}>
                {t('conflicts.open')}
              </Button>
            )}
            {words !== null && (
              <>
                {caseId !== null && story.mayResend && (
                  <Button icon="note" isDisabled={isRunning} onPress={() => void resend()}>
                    {t('conflicts.resend')}
                  </Button>
                )}
                <Button icon="copy" onPress={copy}>
                  {t('conflicts.copy')}
                </Button>
              </>
            )}
            <Button icon="check" onPress={() => void resolve()}>
              {t('conflicts.resolve')}
            </Button>
          </div>
        ) : (
          <p className={styles.none}>{t('conflicts.resolved.at', { date: longDay(officeDay(resolvedAt)) })}</p>
        )}
      </article>
    </li>
  );
}

function BothValues({ values }: { values: ConflictStory['values'] }) {
  const t = useText();
  return (
    <table className={styles.values} aria-label={t('conflicts.values')}>
      <thead>
        <tr>
          <th scope="col">{t('conflicts.values.field')}</th>
          <th scope="col">{t('conflicts.values.mine')}</th>
          <th scope="col">{t('conflicts.values.now')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ field, mine, now }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td dir="auto">{mine}</td>
            <td dir="auto">{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who changed the document meanwhile, where its case can be seen. */
function useLastChange({ caseId, commandName, args, refusal }: Conflict): LastChange | null {
  const desk = useDesk();
  const isAsked = caseId !== null && refusal.code === 'changed_meanwhile';
  const { data } = useQuery({ ...deskQueries.caseDetail(desk, caseId ?? ''), enabled: isAsked });
  const documentId = typeof args === 'object' && args !== null && 'documentId' in args ? args.documentId : null;
  const entries = data?.history.filter(
    ({ action, subjectId, confirmation }) =>
      action === commandName && subjectId === documentId && confirmation === 'confirmed',
  );
  return entries?.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}
