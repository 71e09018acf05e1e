import type { Session } from '#contract/desk/session.ts';
import { useDesk, useLineState } from '../desk-context.tsx';
import { clockTime } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { NoticeBar } from '../ui/notice-bar.tsx';
import { useSlow } from '../ui/skeleton.tsx';

/** What concerns the whole window: the desk does not answer, central is away, central refuses this device. */
export function Notices({ session }: { session: Session | null }) {
  const t = useText();
  const desk = useDesk();
  const lineLost = useSlow(useLineState() === 'lost');
  if (lineLost) {
    return (
      <NoticeBar icon="offline" tone="waiting">
        {t('frame.line.lost')}
      </NoticeBar>
    );
  }
  if (session?.trouble) {
    return (
      <NoticeBar icon="alert" tone="problem">
        {session.trouble}
      </NoticeBar>
    );
  }
  if (session?.connection.state === 'offline') {
    return (
      <NoticeBar
        icon="offline"
        tone="waiting"
        action={
          <Button kind="bare" onPress={() => void desk.session.syncNow()}>
            {t('frame.central.again')}
          </Button>
        }
      >
        {t('frame.central.offline', { time: clockTime(session.connection.since) })}
      </NoticeBar>
    );
  }
  if (session?.connection.state === 'refused') {
    return (
      <NoticeBar icon="alert" tone="problem">
        {t('frame.central.refused', { message: session.connection.message })}
      </NoticeBar>
    );
  }
  return null;
}
