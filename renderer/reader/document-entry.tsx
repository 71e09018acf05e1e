import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import type { MisfilingTrace } from '#domain/records/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/records/document-type.ts';
import { longDay } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { DocumentNode } from './file-tree.ts';
import styles from './file-tree-panel.module.css';
import { useTraceText } from './gap-sheet.tsx';
import { useLeafRange } from './leaf-range.ts';

/** A document in the tree: title, leaves, kind and day, what is still to come. */
export function DocumentEntry({ node }: { node: DocumentNode }) {
  const t = useText();
  const leaves = useLeafRange();
  const { document, lastLeaf, unsearchable, waiting } = node;
  const type = DOCUMENT_TYPE_NAMES[document.type];
  const date = longDay(document.dateOfDocument ?? document.receivedOn);
  return (
    <div className={styles.document}>
      <CutText className={styles.title ?? ''}>{document.title}</CutText>
      <span className={styles.leaves}>{leaves(document.firstLeaf, lastLeaf)}</span>
      <span className={styles.facts}>
        <span>{document.title === type ? date : `${type} · ${date}`}</span>
        {node.carries !== null && (
          <span className={styles.weak} lang="de">
            <Icon name="signature" size={12} /> {DECISION_RULES[node.carries].name}
          </span>
        )}
        {document.confirmation === 'pending' && (
          <span className={styles.pending}>
            <Icon name="hourglass" size={12} /> {t('reader.tree.pending')}
          </span>
        )}
        {unsearchable > 0 && (
          <span className={waiting > 0 ? styles.pending : styles.weak}>
            <Icon name={waiting > 0 ? 'hourglass' : 'alert'} size={12} />{' '}
            {waiting > 0
              ? t('reader.tree.waiting', { waiting, total: document.pageCount })
              : t('reader.tree.unsearchable', { count: unsearchable, total: document.pageCount })}
          </span>
        )}
      </span>
    </div>
  );
}

/** A document that was moved to another case: what it was, where its leaves were, where it went and why. */
export function TraceEntry({ trace }: { trace: MisfilingTrace }) {
  const leaves = useLeafRange();
  const said = useTraceText(trace);
  return (
    <div className={styles.document}>
      <CutText className={styles.gone ?? ''}>{trace.title}</CutText>
      <span className={styles.leaves}>{leaves(trace.firstLeaf, trace.firstLeaf + trace.pageCount - 1)}</span>
      <CutText className={styles.facts ?? ''}>{said}</CutText>
    </div>
  );
}
