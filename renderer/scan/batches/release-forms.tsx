import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { BatchSummary } from '#contract/desk/scan.ts';
import { PaperFate } from '#domain/records/scan.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useScanCommand } from '../use-scan-command.ts';
import styles from './release-forms.module.css';

type Fate = PaperFate['kind'];

/** Says what becomes of the paper. The second person's check has passed; the sums are added up once more by the step itself. */
export function ReleaseForm({ summary }: { summary: BatchSummary }) {
  const t = useText();
  const { run, isRunning } = useScanCommand();
  const [kind, setKind] = useState<Fate>('destroy');
  const [typed, setTyped] = useState<Partial<Record<Fate, string>>>({});
  const [tried, setTried] = useState(false);
  const where = typed[kind] ?? (kind === 'destroy' ? t('scan.release.din') : '');
  const save = (): void => {
    setTried(true);
    if (where.trim().length < 2) return;
    const args = { batchId: summary.batch.id, kind, where: where.trim() };
    void run('scan.release', args, { text: t(`scan.release.done.${kind}`) });
  };
  return (
    <form
      className={styles.form}
      aria-label={t('scan.release')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RadioGroup
        className={styles.choices ?? ''}
        value={kind}
        onChange={(next) => setKind(PaperFate.shape.kind.parse(next))}
      >
        <Label>{t('scan.release')}</Label>
        {PaperFate.shape.kind.options.map((one) => (
          <Radio key={one} value={one} className={styles.choice ?? ''}>
            <i className={styles.dot} aria-hidden="true" />
            {t(`scan.release.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t(`scan.release.where.${kind}`)}
        value={where}
        onChange={(text) => setTyped({ ...typed, [kind]: text })}
        maxLength={200}
        error={tried && where.trim().length < 2 ? t('scan.open.needed') : null}
      />
      <p className={styles.explain}>{t(`scan.release.explain.${kind}`)}</p>
      <div>
        <Button kind="primary" type="submit" keys="↵" isDisabled={isRunning}>
          {t('scan.release.save')}
        </Button>
      </div>
    </form>
  );
}

/** Records that it was done, on which day. */
export function CloseForm({ summary, today }: { summary: BatchSummary; today: string }) {
  const t = useText();
  const { run, isRunning } = useScanCommand();
  const [typed, setTyped] = useState(() => longDay(today));
  const [tried, setTried] = useState(false);
  const kind = summary.batch.fate?.kind ?? 'keep';
  const doneOn = dayOf(typed);
  const save = (): void => {
    setTried(true);
    if (doneOn === null || doneOn === 'invalid') return;
    void run('scan.close', { batchId: summary.batch.id, doneOn }, { text: t('scan.close.done') });
  };
  return (
    <form
      className={styles.form}
      aria-label={t('scan.close')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{t(`scan.close.${kind}`, { where: summary.batch.fate?.where ?? '' })}</p>
      <DayField
        label={t('scan.close.day')}
        value={typed}
        onChange={setTyped}
        error={tried && doneOn === null ? t('documents.field.date.needed') : null}
      />
      <p className={styles.explain}>{t('scan.close.explain')}</p>
      <div>
        <Button kind="primary" type="submit" keys="↵" isDisabled={isRunning}>
          {t('scan.close.save')}
        </Button>
      </div>
    </form>
  );
}
