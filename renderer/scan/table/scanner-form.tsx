import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ScanTable } from '#contract/desk/scan.ts';
import type { ScannerFaultCode, ScannerState } from '#contract/desk/scanner.ts';
import { useDesk } from '../../desk-context.tsx';
import { type Text, useText } from '../../i18n/use-text.ts';
import { usePreference } from '../../preference.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { useSlow } from '../../ui/skeleton.tsx';
import choice from '../batches/release-forms.module.css';
import { profileDetail, profileText } from '../profile-text.ts';
import { scanQueries } from '../scan-queries.ts';
import styles from './scanner-form.module.css';

/** Drives a scanner of this machine: which one, with the batch's profile, how far it is, and what stopped it. */
export function ScannerForm({ table, onClose }: { table: ScanTable; onClose: () => void }) {
  const t = useText();
  const desk = useDesk();
  const { scanner, summary } = table;
  const { id: batchId, profile } = summary.batch;
  const found = useQuery({ ...scanQueries.scanners(desk), staleTime: 0 });
  const isSearching = useSlow(found.isFetching);
  const [usual, keepUsual] = usePreference('scan.scanner', readDevice);
  const [chosen, setChosen] = useState<string | null>(null);
  const [refused, setRefused] = useState<ScannerFaultCode | 'line' | null>(null);
  const [isStarting, setStarting] = useState(false);
  const scanners = found.data ?? [];
  const device = scanners.find((one) => one.device === (chosen ?? usual))?.device ?? scanners[0]?.device;

  const start = async (): Promise<void> => {
    if (device === undefined || scanner.running || isStarting) return;
    setStarting(true);
    keepUsual(device);
    try {
      const answer = await desk.scan.startScan({ batchId, device });
      setRefused(answer.refused);
      if (answer.refused === 'gone') void found.refetch();
    } catch {
      setRefused('line');
    }
    setStarting(false);
  };
  const stop = (): void => void desk.scan.stopScan({ batchId }).catch(() => setRefused('line'));

  if (scanner.running) return <Running scanner={scanner} onStop={stop} onClose={onClose} />;
  if (scanners.length === 0) {
    return (
      <section aria-label={t('scan.scanner')} className={styles.none}>
        {found.isPending || isSearching ? (
          <p className={styles.said} role="status">
            {isSearching && <Icon name="hourglass" size={14} />}
            {isSearching && t('scan.scanner.searching')}
          </p>
        ) : (
          <EmptyState icon="alert" title={t('scan.scanner.none')}>
            <p>{t('scan.scanner.none.more')}</p>
            <div className={styles.actions}>
              <Button autoFocus icon="sync" onPress={() => void found.refetch()}>
                {t('scan.scanner.again')}
              </Button>
              <Button onPress={onClose}>{t('frame.close')}</Button>
            </div>
          </EmptyState>
        )}
      </section>
    );
  }
  return (
    <SideForm
      title={t('scan.scanner')}
      saveLabel={t(scanner.pages > 0 ? 'scan.scanner.next' : 'scan.scanner.start')}
      onSave={() => void start()}
      onClose={onClose}
      isSaving={isStarting}
    >
      <RadioGroup className={choice.choices ?? ''} value={device ?? ''} onChange={setChosen}>
        <Label>{t('scan.scanner.choose')}</Label>
        {scanners.map((one) => (
          <Radio key={one.device} value={one.device} className={choice.choice ?? ''}>
            <i className={choice.dot} aria-hidden="true" />
            <span className={styles.scanner}>
              {one.name}
              <span className={styles.device}>{one.device}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div>
        <Button kind="bare" icon="sync" isDisabled={found.isFetching} onPress={() => void found.refetch()}>
          {t(isSearching ? 'scan.scanner.searching' : 'scan.scanner.again')}
        </Button>
      </div>
      <p className={styles.profile}>
        {t('scan.scanner.profile', { profile: `${profileText(profile, t)}: ${profileDetail(profile, t)}` })}
      </p>
      <LastRun scanner={scanner} refused={refused} />
    </SideForm>
  );
}

function Running({ scanner, onStop, onClose }: { scanner: ScannerState; onStop: () => void; onClose: () => void }) {
  const t = useText();
  return (
    <section aria-label={t('scan.scanner')} className={styles.running}>
      <h3>{t('scan.scanner')}</h3>
      <p role="status" className={`figures ${styles.said}`}>
        <Icon name="hourglass" size={14} />
        {scanner.stopping ? t('scan.scanner.stopping') : t('scan.scanner.running', { pages: scanner.pages })}
      </p>
      <div className={styles.actions}>
        <Button autoFocus isDisabled={scanner.stopping} onPress={onStop}>
          {t('scan.scanner.stop')}
        </Button>
        <Button keys="Esc" onPress={onClose}>
          {t('frame.close')}
        </Button>
      </div>
    </section>
  );
}

/** How the last run ended, or why none began. */
function LastRun({ scanner, refused }: { scanner: ScannerState; refused: ScannerFaultCode | 'line' | null }) {
  const t = useText();
  const fault = refused ?? scanner.fault;
  if (fault !== null) {
    return (
      <p className={styles.fault} role="alert">
        <Icon name="alert" size={14} />
        {fault === 'line'
          ? t('scan.scanner.line')
          : scannerFaultText({ fault, pages: refused === null ? scanner.pages : 0 }, t)}
      </p>
    );
  }
  if (scanner.pages === 0) return null;
  return (
    <p className={styles.said} role="status">
      <Icon name="check" size={14} />
      {t('scan.scanner.done', { pages: scanner.pages })}
    </p>
  );
}

/** `Papierstau. … Die 3 gescannten Seiten sind gesichert.` */
export function scannerFaultText({ fault, pages }: Pick<ScannerState, 'fault' | 'pages'>, t: Text): string {
  return t('scan.scanner.safe', { fault: t(`scan.scanner.fault.${fault ?? 'unknown'}`), pages }).trim();
}

function readDevice(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}
