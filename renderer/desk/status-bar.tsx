import type { Connection, OcrProgress, Session } from '#contract/desk/session.ts';
import { assertNever } from '#domain/assert-never.ts';
import { useLineState } from '../desk-context.tsx';
import { clockTime } from '../i18n/dates.ts';
import { type Text, useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSlow } from '../ui/skeleton.tsx';
import styles from './status-bar.module.css';

/** The line at the foot: how fresh the data is, and how far text recognition has come. */
export function StatusBar({ session, onShortcuts }: { session: Session | null; onShortcuts: () => void }) {
  const t = useText();
  const isLost = useSlow(useLineState() === 'lost');
  return (
    <section className={styles.bar} aria-label={t('frame.status')}>
      {session && (
        <span className={styles.item}>
          <Icon name={session.connection.state === 'connected' && !isLost ? 'check' : 'offline'} size={14} />
          <span className="figures">
            {isLost && session.connection.lastSyncAt !== null
              ? t('frame.status.lost', { time: clockTime(session.connection.lastSyncAt) })
              : connectionText(session.connection, t)}
          </span>
        </span>
      )}
      {session && session.ocr.pagesDone < session.ocr.pagesTotal && <OcrStatus ocr={session.ocr} />}
      <span className={styles.end}>
        <Button kind="bare" icon="keyboard" keys="?" onPress={onShortcuts}>
          {t('frame.status.shortcuts')}
        </Button>
      </span>
    </section>
  );
}

function connectionText(connection: Connection, t: Text): string {
  const { state, lastSyncAt } = connection;
  const time = lastSyncAt === null ? null : clockTime(lastSyncAt);
  switch (state) {
    case 'connected':
      return t('frame.status.connected', { time: clockTime(connection.lastSyncAt) });
    case 'connecting':
      return time === null ? t('frame.status.connecting') : t('frame.status.connecting.last', { time });
    case 'offline':
      return time === null ? t('frame.status.offline.never') : t('frame.status.offline', { time });
    case 'refused':
      return time === null ? t('frame.status.offline.never') : t('frame.status.refused', { time });
    default:
      return assertNever(connection);
  }
}

function OcrStatus({ ocr }: { ocr: OcrProgress }) {
  const t = useText();
  const { pagesDone, pagesTotal, pagesPerMinute, secondsLeft } = ocr;
  return (
    <span className={styles.item}>
      <progress
        className={styles.progress}
        value={pagesDone}
        max={pagesTotal}
        aria-label={t('frame.status.ocr', { done: pagesDone, total: pagesTotal })}
      />
      <span className="figures">{t('frame.status.ocr', { done: pagesDone, total: pagesTotal })}</span>
      {pagesPerMinute !== null && (
        <span className="figures">{t('frame.status.ocr.rate', { rate: Math.round(pagesPerMinute) })}</span>
      )}
      {secondsLeft !== null && (
        <span className="figures">{t('frame.status.ocr.left', { time: durationText(secondsLeft, t) })}</span>
      )}
    </span>
  );
}

/** Seconds below a minute and a half, whole minutes from there on. */
function durationText(seconds: number, t: Text): string {
  return seconds < 90
    ? t('frame.seconds', { count: Math.round(seconds) })
    : t('frame.minutes', { count: Math.round(seconds / 60) });
}
