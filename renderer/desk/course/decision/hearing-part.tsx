import type { CaseDetail } from '#contract/desk/cases.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './decision.module.css';

/** Hearing before a burdening decision (§ 28 VwVfG): the letter that went out, or to be written now, or why there is none. */
export function HearingPart({
  detail,
  today,
  waivedBecause,
  error,
  onWaive,
  onWrite,
}: {
  detail: CaseDetail;
  today: LocalDate;
  waivedBecause: string;
  error: string | null;
  onWaive: (because: string) => void;
  onWrite: () => void;
}) {
  const t = useText();
  const heard = hearingOf(detail);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('decision.hearing')}</legend>
      {heard?.sentOn ? (
        <>
          <p className={styles.heard}>
            <Icon name="check" size={14} />
            {heard.deadline === null
              ? t('decision.hearing.sent', { date: longDay(heard.sentOn) })
              : t('decision.hearing.sentUntil', { date: longDay(heard.sentOn), until: longDay(heard.deadline) })}
          </p>
          {heard.deadline !== null && heard.deadline >= today && (
            <p className={styles.needed}>
              <Icon name="clock" size={14} />
              {t('decision.hearing.running')}
            </p>
          )}
        </>
      ) : (
        <>
          <p className={styles.needed}>
            <Icon name="alert" size={14} />
            {t('decision.hearing.first')}
          </p>
          <div>
            <Button icon="letter" onPress={onWrite}>
              {t('decision.hearing.write')}
            </Button>
          </div>
          <TextField
            label={t('decision.hearing.waived')}
            aside={t('decision.hearing.waived.aside')}
            value={waivedBecause}
            onChange={onWaive}
            lines={2}
            error={error}
          />
        </>
      )}
    </fieldset>
  );
}

/** The newest hearing that went out. */
export function hearingOf({ letters }: Pick<CaseDetail, 'letters'>) {
  return letters.filter(({ template, sentOn }) => template === 'hearing' && sentOn !== null).at(-1) ?? null;
}
