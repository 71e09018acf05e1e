import { useState } from 'react';
import type { CheckPage } from '#contract/desk/scan.ts';
import type { BatchCheck, ScanBatch } from '#domain/records/scan.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { usePreference } from '../../preference.ts';
import { Button } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PageView } from '../table/page-view.tsx';
import { useScanCommand } from '../use-scan-command.ts';
import { useScanKeys } from '../use-scan-keys.ts';
import styles from './check.module.css';
import { firstOpen, readCheck } from './check-answers.ts';
import { CheckSummary } from './check-summary.tsx';

/** One page after the other beside its paper: Enter is in order, F is a fault with its reason. What was said is kept. */
export function CheckWork({
  batch,
  check,
  pages,
  onBack,
}: {
  batch: ScanBatch;
  check: BatchCheck;
  pages: readonly CheckPage[];
  onBack: () => void;
}) {
  const t = useText();
  const { run, isRunning } = useScanCommand();
  const [{ answers }, keep, isLoaded] = usePreference(`scan.check.${batch.id}`, (stored) =>
    readCheck(stored, check.seed),
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const [isFault, setFault] = useState(false);
  const [fault, setFaultText] = useState('');
  const at = chosen ?? firstOpen(pages, answers);
  const page = pages[at];
  const done = pages.filter(({ pageId }) => answers[pageId] !== undefined).length;

  const answer = (text: string | null): void => {
    if (!page?.available) return;
    keep({ seed: check.seed, answers: { ...answers, [page.pageId]: text } });
    setFault(false);
    setFaultText('');
    setChosen(at + 1);
  };
  const send = async (): Promise<void> => {
    const seen = pages.map(({ pageId }) => ({ pageId, fault: answers[pageId] ?? null }));
    const faults = seen.filter((one) => one.fault !== null).length;
    const text = t(faults === 0 ? 'scan.check.sent.good' : 'scan.check.sent.faults', { count: faults });
    if (await run('scan.check', { batchId: batch.id, seed: check.seed, seen }, { text })) onBack();
  };
  const goBack = (): void => setChosen(Math.max(0, at - 1));
  useScanKeys({
    Escape: () => (isFault ? setFault(false) : onBack()),
    Backspace: goBack,
    ArrowLeft: goBack,
    ArrowRight: () => page && answers[page.pageId] !== undefined && setChosen(at + 1),
    ArrowDown: () => document.getElementById('scan-page')?.scrollBy({ top: 120 }),
    ArrowUp: () => document.getElementById('scan-page')?.scrollBy({ top: -120 }),
    // Until the answers given before are here, one more would stand in their place.
    ...(isLoaded &&
      page !== undefined &&
      !isFault && {
        Enter: () => answer(null),
        f: () => setFault(true),
      }),
    ...(isLoaded && page === undefined && !isRunning && { Enter: () => void send() }),
  });
  if (!isLoaded) return null;

  return (
    <div className={styles.check}>
      <div className={styles.head}>
        <Button kind="bare" icon="undo" keys="Esc" onPress={onBack}>
          {t('scan.back')}
        </Button>
        <h2>
          <CutText>{t('scan.check.title', { name: batch.name })}</CutText>
        </h2>
        <progress
          className={styles.progress}
          value={done}
          max={pages.length}
          aria-label={t('scan.check.progress', { done, count: pages.length })}
        />
        <span className="figures">{t('scan.check.progress', { done, count: pages.length })}</span>
      </div>
      {page === undefined ? (
        <CheckSummary
          pages={pages}
          answers={answers}
          isSending={isRunning}
          onLook={setChosen}
          onSend={() => void send()}
        />
      ) : (
        <div className={styles.middle}>
          {page.drawing !== null && page.available ? (
            <PageView page={{ ...page, drawing: page.drawing, width: null, height: null }} fit="whole" marks={[]} />
          ) : (
            <p className={styles.coming} role="status">
              <Icon name="hourglass" />
              {t('scan.check.coming')}
            </p>
          )}
          <aside className={styles.side} aria-label={t('scan.check.answer')}>
            <h3 className="figures">{t('scan.check.at', { at: at + 1, count: pages.length })}</h3>
            <dl className={styles.facts}>
              <dt>{t('scan.check.sheet')}</dt>
              <dd>{t('scan.page.name', { number: page.number, sheet: page.sheet })}</dd>
              <dt>{t('scan.check.where')}</dt>
              <dd>{whereText(page, t)}</dd>
            </dl>
            <p className={styles.explain}>{t('scan.check.explain')}</p>
            {answers[page.pageId] !== undefined && (
              <p className={styles.said}>
                {t('scan.check.said', { answer: answers[page.pageId] ?? t('scan.check.good') })}
              </p>
            )}
            {isFault ? (
              <SideForm
                title={t('scan.check.fault')}
                saveLabel={t('scan.check.fault.save')}
                onSave={() => fault.trim().length >= 3 && answer(fault.trim())}
                onClose={() => setFault(false)}
              >
                <TextField
                  label={t('scan.check.fault.what')}
                  hint={t('scan.check.fault.hint')}
                  value={fault}
                  onChange={setFaultText}
                  maxLength={300}
                />
              </SideForm>
            ) : (
              <div className={styles.actions}>
                <Button kind="primary" keys="↵" isDisabled={!page.available} onPress={() => answer(null)}>
                  {t('scan.check.good')}
                </Button>
                <Button keys="F" isDisabled={!page.available} onPress={() => setFault(true)}>
                  {t('scan.check.fault')}
                </Button>
                <Button kind="bare" keys="←" isDisabled={at === 0} onPress={goBack}>
                  {t('scan.check.back')}
                </Button>
              </div>
            )}
          </aside>
        </div>
      )}
    </div>
  );
}

/** Where the page ended: in which document at which place, or why in none. */
export function whereText(page: CheckPage, t: Text): string {
  if (page.outcome !== 'filed') {
    const as = t(page.outcome === 'waiting' ? 'scan.outcome.waiting' : `scan.out.${page.outcome}`);
    return page.reason === null ? as : t('scan.check.outReason', { as, reason: page.reason });
  }
  return t('scan.check.filed', {
    reference: page.fileReference ?? '',
    title: page.title ?? '',
    page: page.pageOfDocument ?? 1,
  });
}
