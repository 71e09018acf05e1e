import type { BatchSummary } from '#contract/desk/scan.ts';
import type { Session } from '#contract/desk/session.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { clockTime, longDay } from '../../i18n/dates.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { LedgerFigures, LedgerGaps } from '../ledger/ledger-figures.tsx';
import { PrintPaper } from '../print-paper.tsx';
import { profileDetail, profileText } from '../profile-text.ts';
import { mayCheck, stateText, takesPaper } from './batch-words.ts';
import styles from './batches.module.css';
import { CloseForm, ReleaseForm } from './release-forms.tsx';

/** A batch with everything that proves it, and its next step. */
export function BatchPanel({
  summary,
  session,
  onTable,
  onCheck,
}: {
  summary: BatchSummary;
  session: Session;
  onTable: () => void;
  onCheck: () => void;
}) {
  const t = useText();
  const { batch, ledger, here } = summary;
  const { check } = batch;
  const nameOf = (id: string): string => session.officers.find((one) => one.id === id)?.name ?? t('refusal.someone');
  const facts: [string, string][] = [
    [t('scan.fact.box'), [batch.box, batch.shelf].filter((part) => part !== null).join(', ')],
    [t('scan.open.profile'), `${profileText(batch.profile, t)}: ${profileDetail(batch.profile, t)}`],
    [t('scan.open.sheets'), t('scan.ledger.figure', { value: batch.sheetsPrepared })],
    [t('scan.open.station'), batch.station],
    [t('scan.open.procedure'), batch.procedure],
    [t('scan.fact.operator'), nameOf(batch.operatorId)],
    [t('scan.fact.opened'), moment(batch.openedAt)],
    ...(batch.finishedAt === null ? [] : [[t('scan.fact.finished'), moment(batch.finishedAt)] as [string, string]]),
  ];
  const passed = ['checked', 'released', 'closed'].includes(batch.state);
  return (
    <>
      <div>
        <h2 dir="auto">{batch.name}</h2>
        <p className={styles.explain}>{stateText(summary, t)}</p>
      </div>
      <NextStep summary={summary} session={session} operator={nameOf(batch.operatorId)} {...{ onTable, onCheck }} />
      {/* The pages of a closed batch are kept at central; their sums stay with the batch. */}
      <section className={styles.box} aria-label={t('scan.ledger')}>
        <LedgerFigures ledger={ledger} />
        <LedgerGaps gaps={ledger.gaps} />
        {!passed && <p className={`${styles.why} ${styles.whyNot}`}>{t(whyNoRelease(summary))}</p>}
      </section>
      {check !== null && (
        <section>
          <h3>{t('scan.check')}</h3>
          <p className={styles.explain}>{checkText(summary, nameOf, t)}</p>
          {check.faults.length > 0 && (
            <ul className={styles.irregularities}>
              {check.faults.map(({ pageId, fault }) => (
                <li key={pageId}>{t('scan.check.faultAt', { fault })}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {batch.irregularities.length > 0 && (
        <section>
          <h3>{t('scan.irregularities', { count: batch.irregularities.length })}</h3>
          <ul className={styles.irregularities}>
            {batch.irregularities.map(({ id, kind, text, by, at }) => (
              <li key={id}>
                {t('scan.irregularity', {
                  kind: t(`scan.irregularity.${kind}`),
                  text,
                  by: nameOf(by),
                  when: moment(at),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.actions}>
        <PrintPaper paper={{ kind: 'transfer_record', batchId: batch.id }}>{t('scan.transferRecord')}</PrintPaper>
        {here && !takesPaper(batch) && <Button onPress={onTable}>{t('scan.table.look')}</Button>}
      </div>
    </>
  );
}

/** The one thing to do with it now, or who has to do it. */
function NextStep({
  summary,
  session,
  operator,
  onTable,
  onCheck,
}: {
  summary: BatchSummary;
  session: Session;
  operator: string;
  onTable: () => void;
  onCheck: () => void;
}) {
  const t = useText();
  const { batch, here } = summary;
  switch (batch.state) {
    case 'scanning':
    case 'failed':
      return here ? (
        <div className={styles.actions}>
          <Button kind="primary" keys="↵" onPress={onTable}>
            {t(batch.state === 'failed' ? 'scan.table.again' : 'scan.table.open')}
          </Button>
        </div>
      ) : (
        <p className={styles.why}>{t('scan.elsewhere', { name: operator })}</p>
      );
    case 'checking':
      return mayCheck(summary, session.officer.id) ? (
        <div className={styles.actions}>
          <Button kind="primary" keys="↵" onPress={onCheck}>
            {t('scan.check.begin', { count: batch.check?.pageIds.length ?? 0 })}
          </Button>
        </div>
      ) : (
        <p className={styles.why}>{t('scan.check.other')}</p>
      );
    case 'checked':
      return <ReleaseForm summary={summary} />;
    case 'released':
      return <CloseForm summary={summary} today={session.today} />;
    case 'closed':
      return (
        <p className={styles.why}>
          {t(`scan.closed.${batch.fate?.kind ?? 'keep'}`, {
            date: batch.fate?.doneOn ? longDay(batch.fate.doneOn) : '',
            where: batch.fate?.where ?? '',
            by: session.officers.find(({ id }) => id === batch.fate?.doneBy)?.name ?? '',
          })}
        </p>
      );
  }
}

function whyNoRelease({ batch, ledger }: BatchSummary) {
  if (ledger.gaps.length > 0) return 'scan.noRelease.gaps' as const;
  if (batch.state === 'failed') return 'scan.noRelease.failed' as const;
  return batch.state === 'checking' ? ('scan.noRelease.check' as const) : ('scan.noRelease.finish' as const);
}

function checkText({ batch, ledger }: BatchSummary, nameOf: (id: string) => string, t: Text): string {
  const { check } = batch;
  if (check === null) return '';
  const values = { count: check.pageIds.length, pages: ledger.pages };
  const sample = batch.state === 'closed' ? 'scan.check.sample.closed' : 'scan.check.sample';
  const method = t(check.method === 'full' ? 'scan.check.full' : sample, values);
  if (check.checkedBy === null || check.checkedAt === null) return method;
  const result = { name: nameOf(check.checkedBy), when: moment(check.checkedAt), faults: check.faults.length };
  return `${method} ${t('scan.check.result', result)}`;
}

function moment(instant: string): string {
  return `${longDay(officeDay(instant))}, ${clockTime(instant)}`;
}
