import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '#contract/desk/session.ts';
import type { Notice } from '#domain/records/distribution.ts';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TitledPopover } from '../../ui/titled-popover.tsx';
import { momentText, officerName } from '../refusal-text.ts';
import { useToldCommand } from '../use-told-command.ts';
import styles from './work-notices.module.css';

/** Notices that are read stay so long in the list, in number. */
const MOST_READ = 20;
/** References named before the rest is only counted. */
const MOST_NAMED = 12;

/** „Mitteilungen“ in the bar on top: which cases came, went or came back, from whom, and that they were seen. */
export function WorkNotices({ session }: { session: Session }) {
  const t = useText();
  const desk = useDesk();
  const client = useQueryClient();
  const { runTold, isRunning } = useToldCommand();
  const { data } = useQuery(deskQueries.notices(desk));
  const all = data ?? [];
  const unread = all.filter(({ readAt }) => readAt === null);
  const shown = [...unread, ...all.filter(({ readAt }) => readAt !== null).slice(0, MOST_READ)];
  const read = async (notices: readonly Notice[]): Promise<void> => {
    const noticeIds = notices.slice(0, 200).map(({ id }) => id);
    await runTold('notice.read', { noticeIds }, { text: t('notices.read.done') });
    await client.invalidateQueries({ queryKey: ['notices'] });
  };
  return (
    <TitledPopover
      title={t('notices.title')}
      width={440}
      trigger={
        <Button id="notices" kind="bare" icon="bell" keys="G I">
          <span className={unread.length > 0 ? styles.unread : undefined}>
            {t('notices.label', { count: unread.length })}
          </span>
        </Button>
      }
    >
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('notices.none')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((notice) => (
            <li key={notice.id} className={notice.readAt === null ? styles.new : undefined}>
              <p className={styles.title}>{t(`notices.${notice.kind}`, { count: notice.fileReferences.length })}</p>
              <p className={styles.quiet}>
                {t('notices.by', {
                  name: officerName(notice.byOfficerId, t, session.officers),
                  when: momentText(notice.at, t),
                })}
              </p>
              {notice.remark && <p>{notice.remark}</p>}
              <p className={`figures ${styles.quiet}`}>
                {notice.fileReferences.slice(0, MOST_NAMED).join(', ')}{' '}
                {notice.fileReferences.length > MOST_NAMED &&
                  t('notices.more', { count: notice.fileReferences.length - MOST_NAMED })}
              </p>
              {notice.readAt === null && (
                <Button kind="bare" icon="check" isDisabled={isRunning} onPress={() => void read([notice])}>
                  {t('notices.read')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {unread.length > 1 && (
        <Button isDisabled={isRunning} onPress={() => void read(unread)}>
          {t('notices.readAll')}
        </Button>
      )}
    </TitledPopover>
  );
}
