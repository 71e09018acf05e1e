import type { BatchSummary, ScanTable } from '#contract/desk/scan.ts';
import type { ScannerState } from '#contract/desk/scanner.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { NoticeBar } from '../../ui/notice-bar.tsx';
import { stateText } from '../batches/batch-words.ts';
import { profileText } from '../profile-text.ts';
import { scannerFaultText } from './scanner-form.tsx';
import styles from './table-head.module.css';

/** Which batch lies on the table, the way back, undo and redo by name; below it what was refused on the way in. */
export function TableHead({
  summary,
  undo,
  redo,
  isOpen,
  refused,
  onUndo,
  onRedo,
  onUpload,
  onScan,
  scanner,
  onBack,
}: {
  summary: BatchSummary;
  undo: string | null;
  redo: string | null;
  isOpen: boolean;
  refused: ScanTable['refused'];
  onUndo: () => void;
  onRedo: () => void;
  onUpload: () => void;
  onScan: () => void;
  /** Null while its own form stands beside the page. */
  scanner: ScannerState | null;
  onBack: () => void;
}) {
  const t = useText();
  const { batch, documents, unread } = summary;
  return (
    <>
      <div className={styles.head}>
        <Button kind="bare" icon="undo" keys="Esc" onPress={onBack}>
          {t('scan.back')}
        </Button>
        <h2 className={styles.name}>
          <CutText>{batch.name}</CutText>
        </h2>
        <CutText className={styles.detail}>
          {[t('scan.batch.box', { box: batch.box }), profileText(batch.profile, t)].join(' · ')}
        </CutText>
        <span className={`figures ${styles.detail}`}>
          {isOpen ? t('scan.table.documents', { open: documents.open, filed: documents.filed }) : stateText(summary, t)}
          {unread > 0 && ` · ${t('scan.table.unread', { count: unread })}`}
        </span>
        <span className={styles.actions}>
          {isOpen && (
            <>
              <Button kind="bare" icon="undo" keys="⌃Z" isDisabled={undo === null} onPress={onUndo}>
                {undo === null ? t('frame.undo') : t('scan.undo.next', { step: undo })}
              </Button>
              {redo !== null && (
                <IconButton icon="sync" label={t('scan.redo.next', { step: redo })} keys="⌃⇧Z" onPress={onRedo} />
              )}
              <Button icon={scanner?.running ? 'hourglass' : 'document'} keys="C" onPress={onScan}>
                {scanner?.running ? t('scan.scanner.head', { pages: scanner.pages }) : t('scan.scanner')}
              </Button>
              <Button icon="plus" keys="U" onPress={onUpload}>
                {t('scan.upload')}
              </Button>
            </>
          )}
        </span>
      </div>
      {isOpen && scanner !== null && scanner.fault !== null && (
        <NoticeBar
          icon="alert"
          tone="problem"
          action={
            <Button keys="C" onPress={onScan}>
              {t('scan.scanner.next')}
            </Button>
          }
        >
          {scannerFaultText(scanner, t)}
        </NoticeBar>
      )}
      {refused.map(({ name, message }) => (
        <NoticeBar key={name} icon="alert" tone="problem">
          {t('scan.refused', { name, message })}
        </NoticeBar>
      ))}
    </>
  );
}
