import type { ScanTable } from '#contract/desk/scan.ts';
import type { Session } from '#contract/desk/session.ts';
import { OpenCaseForm } from '../../desk/open-case/open-case-form.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilingForm } from './filing-form.tsx';
import { LeftOutPile } from './left-out-pile.tsx';
import { ScannerForm } from './scanner-form.tsx';
import { AttentionForm, CountForm, NoteForm, RemoveForm } from './small-forms.tsx';
import type { TableDesk } from './use-table-work.ts';
import { WordWalk } from './word-walk.tsx';

/** Beside the page: the form that files the document, or the one step that was asked for. */
export function TableSide({
  table,
  work,
  session,
  isOpen,
}: {
  table: ScanTable;
  work: TableDesk;
  session: Session;
  isOpen: boolean;
}) {
  const { side, page, document, actions } = work;
  const close = (): void => work.setSide(null);
  if (side === 'leftOut') {
    return (
      <LeftOutPile
        pages={table.pages}
        actions={actions}
        isOpen={isOpen}
        isSettling={work.isBusy}
        onPage={work.go}
        onSettle={() => void work.settleLeftOut()}
        onClose={close}
      />
    );
  }
  if (isOpen && side === 'scanner') return <ScannerForm table={table} onClose={close} />;
  if (isOpen && side === 'count') return <CountForm summary={table.summary} onClose={close} />;
  if (isOpen && side === 'note') return <NoteForm batchId={work.batchId} page={page} onClose={close} />;
  if (isOpen && page && side === 'remove') return <RemoveForm page={page} actions={actions} onClose={close} />;
  if (isOpen && page && document && side === 'attention') {
    return (
      <AttentionForm
        pageId={document.pageIds[0] ?? page.pageId}
        note={document.attention}
        actions={actions}
        onClose={close}
      />
    );
  }
  if (isOpen && document && side === 'words' && work.words) {
    return (
      <WordWalk
        batchId={work.batchId}
        documentId={document.id}
        pages={work.ofDocument}
        words={work.words}
        onLook={(word) => {
          work.setWord(word);
          if (word) work.go(document.pageIds[word.page - 1] ?? null);
        }}
        onChanged={work.refreshWords}
        onClose={close}
      />
    );
  }
  if (isOpen && document?.filed === null && side === 'newCase') {
    return (
      <OpenCaseForm
        session={session}
        teamId={null}
        onOpened={(caseId, applicantName) => {
          work.filing.edit({ theCase: { caseId, applicantName, fileReference: null } });
          close();
        }}
        onClose={close}
      />
    );
  }
  return <AtDocument work={work} isOpen={isOpen} />;
}

/** The form of an open document; of a filed one where it went; of a page left out what it is. */
function AtDocument({ work, isOpen }: { work: TableDesk; isOpen: boolean }) {
  const t = useText();
  const { page, document } = work;
  if (page === null) return null;
  if (document === null) {
    const as = page.leftOut?.as ?? 'removed';
    return (
      <EmptyState icon="document" title={t(`scan.out.${as}`)}>
        {page.leftOut?.reason && <p>{page.leftOut.reason}</p>}
        <p>{t('scan.out.more')}</p>
        {isOpen && (
          <Button keys="B" icon="undo" onPress={work.blank}>
            {t('scan.putBack')}
          </Button>
        )}
      </EmptyState>
    );
  }
  if (document.filed !== null) {
    return (
      <EmptyState icon="check" title={t('scan.filed', { title: document.filed.title })}>
        <p>{document.filed.fileReference}</p>
        <p>{t('scan.filed.more')}</p>
        {isOpen && document.filed.documentId !== '' && (
          <Button keys="X" icon="undo" onPress={work.unfile}>
            {t('scan.unfile')}
          </Button>
        )}
      </EmptyState>
    );
  }
  if (!isOpen) {
    return (
      <EmptyState icon="document" title={t('scan.readOnly')}>
        {t('scan.readOnly.more')}
      </EmptyState>
    );
  }
  return (
    <FilingForm
      key={document.id}
      number={work.documentNumber}
      document={document}
      pages={work.ofDocument}
      filing={work.filing}
      onOpenPage={work.go}
      onNewCase={() => work.setSide('newCase')}
    />
  );
}
