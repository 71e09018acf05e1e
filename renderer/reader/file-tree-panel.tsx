import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import type { MisfilingTrace } from '#domain/records/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/records/document-type.ts';
import { longDay } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { type DocumentNode, fileTree } from './file-tree.ts';
import styles from './file-tree-panel.module.css';
import { useTraceText } from './gap-sheet.tsx';
import { useLeafRange } from './leaf-range.ts';

interface FileTreePanelProps {
  readonly detail: CaseDetail;
  readonly pages: readonly ReaderPage[];
  /** The document being read; its row is marked. */
  readonly currentDocument: string | null;
  /** Goes to a leaf; the pages take the focus when `andRead`. */
  readonly onGo: (leaf: number) => void;
}

const TRACES = 'traces';

/** The file as a tree: proceeding, type groups, documents in leaf order; what was moved away last. */
export function FileTreePanel({ detail, pages, currentDocument, onGo }: FileTreePanelProps) {
  const t = useText();
  const tree = useMemo(() => fileTree(detail.documents, detail.traces, pages), [detail, pages]);
  const root = detail.case.id;
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const branches = [root, ...tree.groups.map(({ name }) => name), TRACES];
  const leafOf = useMemo(
    () =>
      new Map<Key, number>([
        ...detail.documents.map((document): [Key, number] => [document.id, document.firstLeaf]),
        ...detail.traces.map((trace): [Key, number] => [trace.id, trace.firstLeaf]),
      ]),
    [detail],
  );
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (currentDocument === null) return;
    box.current?.querySelector('[role=row][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [currentDocument]);
  return (
    <Tree
      ref={box}
      aria-label={t('reader.tree')}
      className={styles.tree ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={currentDocument === null ? [] : [currentDocument]}
      expandedKeys={branches.filter((key) => !closed.has(key))}
      onExpandedChange={(open) => setClosed(new Set(branches.filter((key) => !open.has(key))))}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        const leaf = key === undefined ? undefined : leafOf.get(key);
        if (leaf !== undefined) onGo(leaf);
      }}
    >
      <Branch id={root} name={`${CASE_TYPE_NAMES[detail.case.caseType].name} ${detail.case.fileReference}`} strong>
        {tree.groups.map((group) => (
          <Branch key={group.name} id={group.name} name={group.name} count={group.documents.length}>
            {group.documents.map((node) => (
              <DocumentItem key={node.document.id} node={node} />
            ))}
          </Branch>
        ))}
        {tree.traces.length > 0 && (
          <Branch id={TRACES} name={t('reader.tree.traces')} count={tree.traces.length}>
            {tree.traces.map((trace) => (
              <TraceItem key={trace.id} trace={trace} />
            ))}
          </Branch>
        )}
      </Branch>
    </Tree>
  );
}

function Branch(props: { id: string; name: string; count?: number; strong?: boolean; children: ReactNode }) {
  const t = useText();
  return (
    <TreeItem id={props.id} textValue={props.name} className={styles.item ?? ''}>
      <TreeItemContent>
        <div className={`${styles.row} ${props.strong ? styles.strong : styles.group}`}>
          <AriaButton
            slot="chevron"
            className={styles.chevron ?? ''}
            aria-label={t('reader.tree.toggle', { name: props.name })}
          >
            <Icon name="chevron" size={12} />
          </AriaButton>
          <CutText className={styles.name}>{props.name}</CutText>
          {props.count !== undefined && <span className={styles.count}>{props.count}</span>}
        </div>
      </TreeItemContent>
      {props.children}
    </TreeItem>
  );
}

function DocumentItem({ node }: { node: DocumentNode }) {
  const t = useText();
  const leaves = useLeafRange();
  const { document, lastLeaf } = node;
  const type = DOCUMENT_TYPE_NAMES[document.type];
  const date = longDay(document.dateOfDocument ?? document.receivedOn);
  const range = leaves(document.firstLeaf, lastLeaf);
  const counts = { count: node.unsearchable, total: document.pageCount };
  return (
    <TreeItem
      id={document.id}
      textValue={`${document.title}, ${type}, ${date}, ${range}`}
      className={styles.item ?? ''}
    >
      <TreeItemContent>
        <div className={styles.document}>
          <CutText className={styles.title}>{document.title}</CutText>
          <span className={styles.leaves}>{range}</span>
          <span className={styles.facts}>
            {document.title === type ? date : `${type} · ${date}`}
            {document.confirmation === 'pending' && (
              <span className={styles.pending}>
                <Icon name="hourglass" size={12} /> {t('reader.tree.pending')}
              </span>
            )}
            {node.unsearchable > 0 && (
              <span className={node.waiting > 0 ? styles.pending : styles.weak}>
                <Icon name={node.waiting > 0 ? 'hourglass' : 'alert'} size={12} />{' '}
                {t(node.waiting > 0 ? 'reader.tree.waiting' : 'reader.tree.unsearchable', {
                  ...counts,
                  waiting: node.waiting,
                })}
              </span>
            )}
          </span>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}

function TraceItem({ trace }: { trace: MisfilingTrace }) {
  const leaves = useLeafRange();
  const range = leaves(trace.firstLeaf, trace.firstLeaf + trace.pageCount - 1);
  const said = useTraceText(trace);
  return (
    <TreeItem id={trace.id} textValue={`${range} ${said}`} className={styles.item ?? ''}>
      <TreeItemContent>
        <div className={styles.document}>
          <CutText className={styles.gone}>{trace.title}</CutText>
          <span className={styles.leaves}>{range}</span>
          <CutText className={styles.facts}>{said}</CutText>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}
