import { type KeyboardEvent, memo, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import { assertNever } from '#domain/assert-never.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import type { MisfilingTrace } from '#domain/records/document.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { DocumentEntry, TraceEntry } from './document-entry.tsx';
import { carriedDecisions, type DocumentNode, type FileTree, fileTree } from './file-tree.ts';
import styles from './file-tree-panel.module.css';
import { type TreeRow, treeMove } from './tree-rows.ts';

interface FileTreePanelProps {
  readonly detail: CaseDetail;
  readonly pages: readonly ReaderPage[];
  /** The document being read; its row is marked. */
  readonly currentDocument: string | null;
  readonly onGo: (leaf: number) => void;
}

type Entry =
  | { readonly kind: 'branch'; readonly count: number | null }
  | { readonly kind: 'document'; readonly node: DocumentNode }
  | { readonly kind: 'trace'; readonly trace: MisfilingTrace };

/**
 * The file as a tree: proceeding, type groups, documents in leaf order; what was moved away last. Its rows are drawn by us:
 * turning a leaf in a file of 400 documents redraws two rows, where a general collection would rebuild them all.
 */
export function FileTreePanel({ detail, pages, currentDocument, onGo }: FileTreePanelProps) {
  const t = useText();
  const tree = useMemo(
    () => fileTree(detail.documents, detail.traces, pages, carriedDecisions(detail)),
    [detail, pages],
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rootName = `${CASE_TYPE_NAMES[detail.case.caseType].name} ${detail.case.fileReference}`;
  const traces = t('reader.tree.traces');
  const rows = useMemo(() => treeRows(tree, rootName, traces, closed), [tree, rootName, traces, closed]);
  const [focused, setFocused] = useState<string | null>(null);
  const entry = rows.some((row) => row.key === focused) ? focused : (currentDocument ?? rows[0]?.key);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (currentDocument === null) return;
    rowElement(box.current, currentDocument)?.scrollIntoView({ block: 'nearest' });
  }, [currentDocument]);

  const choose = useCallback(
    (row: TreeRow<Entry>) => {
      setFocused(row.key);
      switch (row.value.kind) {
        case 'branch':
          setClosed((was) => (was.has(row.key) ? without(was, row.key) : new Set([...was, row.key])));
          return;
        case 'document':
          return onGo(row.value.node.document.firstLeaf);
        case 'trace':
          return onGo(row.value.trace.firstLeaf);
        default:
          assertNever(row.value);
      }
    },
    [onGo],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.find((row) => row.key === entry);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    const move = treeMove(rows, at.key, event.key);
    if (!move) return;
    event.preventDefault();
    if ('toggle' in move) {
      choose(at);
      return;
    }
    setFocused(move.go);
    rowElement(box.current, move.go)?.focus();
  };

  return (
    <div
      ref={box}
      role="tree"
      aria-label={t('reader.tree')}
      className={styles.tree}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          isCurrent={row.key === currentDocument}
          isEntry={row.key === entry}
          onChoose={choose}
        />
      ))}
    </div>
  );
}

const Row = memo(function Row(props: {
  row: TreeRow<Entry>;
  isCurrent: boolean;
  isEntry: boolean;
  onChoose: (row: TreeRow<Entry>) => void;
}) {
  const { row } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all its rows
    <div
      role="treeitem"
      aria-level={row.level}
      aria-expanded={row.open ?? undefined}
      aria-selected={props.isCurrent}
      aria-label={row.textValue === '' ? undefined : row.textValue}
      data-row={row.key}
      tabIndex={props.isEntry ? 0 : -1}
      className={styles.item}
      onClick={() => props.onChoose(row)}
    >
      {drawn(row)}
    </div>
  );
});

function drawn(row: TreeRow<Entry>): ReactNode {
  switch (row.value.kind) {
    case 'branch':
      return (
        <div className={`${styles.row} ${row.level === 1 ? styles.strong : styles.group}`}>
          <span className={styles.chevron}>
            <Icon name="chevron" size={12} />
          </span>
          <CutText className={styles.name ?? ''}>{row.textValue}</CutText>
          {row.value.count !== null && <span className={styles.count}>{row.value.count}</span>}
        </div>
      );
    case 'document':
      return <DocumentEntry node={row.value.node} />;
    case 'trace':
      return <TraceEntry trace={row.value.trace} />;
    default:
      return assertNever(row.value);
  }
}

function treeRows(tree: FileTree, rootName: string, traces: string, closed: ReadonlySet<string>): TreeRow<Entry>[] {
  const rows: TreeRow<Entry>[] = [];
  const branch = (
    key: string,
    level: number,
    parent: string | null,
    textValue: string,
    count: number | null,
  ): boolean => {
    const open = !closed.has(key);
    rows.push({ key, level, parent, open, textValue, value: { kind: 'branch', count } });
    return open;
  };
  const leaf = (key: string, parent: string, value: Entry): void => {
    rows.push({ key, level: 3, parent, open: null, textValue: '', value });
  };
  if (!branch('case', 1, null, rootName, null)) return rows;
  for (const group of tree.groups) {
    const key = `group:${group.name}`;
    if (!branch(key, 2, 'case', group.name, group.documents.length)) continue;
    for (const node of group.documents) leaf(node.document.id, key, { kind: 'document', node });
  }
  if (tree.traces.length > 0 && branch('traces', 2, 'case', traces, tree.traces.length)) {
    for (const trace of tree.traces) leaf(trace.id, 'traces', { kind: 'trace', trace });
  }
  return rows;
}

function rowElement(box: HTMLElement | null, key: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null;
}

function without(set: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(set);
  next.delete(key);
  return next;
}
