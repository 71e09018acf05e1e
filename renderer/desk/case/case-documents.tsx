import { type KeyboardEvent, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/records/document-type.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useSelection } from '../../desk-queries.ts';
import { longDay } from '../../i18n/dates.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { Grid, GridCell, GridRow } from '../../ui/grid.tsx';
import { Icon } from '../../ui/icon.tsx';
import menu from '../../ui/menu.module.css';
import { useSelect } from '../../use-select.ts';
import { Drafts } from '../drafts/drafts.tsx';
import styles from './case-documents.module.css';
import panel from './case-panel.module.css';
import { MoveForm } from './move-form.tsx';
import { ReclassifyForm } from './reclassify-form.tsx';

type ListedDocument = CaseDetail['documents'][number];
type Open = { readonly form: 'reclassify' | 'move'; readonly documentId: string } | null;

/** The documents of the file in leaf order. The chosen one is what the Akte window shows; arrow keys turn it there. */
export function CaseDocuments({
  detail,
  session,
  onOpenFile,
}: {
  detail: CaseDetail;
  session: Session;
  /** Enter on a document: the Akte window comes to the front. */
  onOpenFile: () => void;
}) {
  const t = useText();
  const selection = useSelection();
  const select = useSelect('desk');
  const [open, setOpen] = useState<Open>(null);
  const documents = [...detail.documents].sort((a, b) => a.firstLeaf - b.firstLeaf);
  const chosen = documents.findIndex((document) => document.id === selection.documentId);
  const choose = (document: ListedDocument | undefined): void => {
    if (document) select({ caseId: detail.case.id, documentId: document.id, page: 1 });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      onOpenFile();
      return;
    }
    const next: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: Math.max(0, chosen - 1),
      Home: 0,
      End: documents.length - 1,
    };
    const target = next[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(documents[target]);
  };

  return (
    <section className={panel.section} aria-label={t('case.documents')}>
      <h3 className={panel.sectionTitle}>
        {t('case.documents')}
        <span className="figures">{t('case.documents.count', { pages: detail.case.pageCount })}</span>
      </h3>
      {documents.length === 0 ? (
        <p className={panel.quiet}>{t('case.documents.none')}</p>
      ) : (
        <Grid
          aria-label={t('case.documents')}
          aria-activedescendant={chosen >= 0 ? `document-${documents[chosen]?.id}` : undefined}
          className={styles.grid}
          onKeyDown={onKeyDown}
        >
          {documents.map((document) => (
            <GridRow
              key={document.id}
              id={`document-${document.id}`}
              aria-selected={document.id === selection.documentId}
              className={styles.row}
              onPointerDown={(event) => event.button === 0 && choose(document)}
            >
              <GridCell className={`figures ${styles.leaves}`}>{leavesText(document, t)}</GridCell>
              <GridCell className={styles.title}>
                <CutText>{document.title}</CutText>
                <span className={styles.type}>{DOCUMENT_TYPE_NAMES[document.type]}</span>
              </GridCell>
              <GridCell className={`figures ${styles.date}`}>
                {longDay(document.dateOfDocument ?? document.receivedOn)}
                {document.confirmation === 'pending' && (
                  <span className={styles.pending} title={t('case.pending')}>
                    <Icon name="sync" size={14} />
                    <span className={styles.pendingText}>{t('case.pending')}</span>
                  </span>
                )}
              </GridCell>
              <GridCell>
                <MenuTrigger>
                  <IconButton icon="more" label={t('case.document.actions', { title: document.title })} />
                  <Popover className={menu.popover ?? ''} placement="bottom end">
                    <Menu
                      className={menu.menu ?? ''}
                      aria-label={t('case.document.actions', { title: document.title })}
                      onAction={(key) =>
                        setOpen({ form: key === 'move' ? 'move' : 'reclassify', documentId: document.id })
                      }
                    >
                      <MenuItem id="reclassify" className={menu.item ?? ''}>
                        {t('case.document.reclassify')}
                      </MenuItem>
                      <MenuItem id="move" className={menu.item ?? ''}>
                        {t('case.document.move')}
                      </MenuItem>
                    </Menu>
                  </Popover>
                </MenuTrigger>
              </GridCell>
            </GridRow>
          ))}
        </Grid>
      )}
      <OpenForm open={open} documents={documents} detail={detail} onClose={() => setOpen(null)} />
      <Traces detail={detail} session={session} />
    </section>
  );
}

function OpenForm({
  open,
  documents,
  detail,
  onClose,
}: {
  open: Open;
  documents: readonly ListedDocument[];
  detail: CaseDetail;
  onClose: () => void;
}) {
  const document = documents.find(({ id }) => id === open?.documentId);
  if (open === null || !document) return null;
  return (
    <Drafts key={`${open.form}:${document.id}`} of={`${open.form}:${document.id}`}>
      {open.form === 'reclassify' ? (
        <ReclassifyForm document={document} onClose={onClose} />
      ) : (
        <MoveForm document={document} theCase={detail.case} onClose={onClose} />
      )}
    </Drafts>
  );
}

/** Where a document lay that was moved away: nothing disappears from a file without a word. */
function Traces({ detail, session }: { detail: CaseDetail; session: Session }) {
  const t = useText();
  const traceText = ({ title, movedAt, movedBy, movedToCaseId, reason }: (typeof detail.traces)[number]): string => {
    const name = session.officers.find((officer) => officer.id === movedBy)?.name ?? movedBy;
    const said = { title, date: longDay(officeDay(movedAt)), name, reason };
    return movedToCaseId === null
      ? t('case.trace.unfiled', said)
      : t('case.trace', { ...said, target: t('case.trace.elsewhere') });
  };
  return detail.traces.map((trace) => (
    <p key={trace.id} className={styles.trace}>
      <Icon name="trace" size={14} />
      <span>
        {leavesText(trace, t)} · {traceText(trace)}
      </span>
    </p>
  ));
}

/** `Bl. 12` or `Bl. 12–15`, the numbers of the continuously numbered file. */
export function leavesText({ firstLeaf, pageCount }: { firstLeaf: number; pageCount: number }, t: Text): string {
  return pageCount === 1
    ? t('case.documents.leaves', { from: firstLeaf })
    : t('case.documents.leaves.range', { from: firstLeaf, to: firstLeaf + pageCount - 1 });
}
