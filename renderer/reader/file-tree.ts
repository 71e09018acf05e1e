import type { CaseDetail } from '#contract/desk/cases.ts';
import { isUnsearchable, type ReaderPage } from '#contract/desk/reader.ts';
import type { DecisionKind } from '#domain/case/decision-kind.ts';
import type { MisfilingTrace } from '#domain/records/document.ts';
import { DOCUMENT_TYPE_GROUPS, type DocumentType } from '#domain/records/document-type.ts';

type FiledDocument = CaseDetail['documents'][number];

/** A document in the tree: its leaves, and how many of its pages cannot be searched. */
export interface DocumentNode {
  readonly document: FiledDocument;
  readonly lastLeaf: number;
  readonly unsearchable: number;
  readonly waiting: number;
  /** The decision this document carries, where it is the letter of one. */
  readonly carries: DecisionKind | null;
}

/** Documents of one type group in leaf order; groups stand in the order of their first leaf's group in the taxonomy. */
export interface GroupNode {
  readonly name: string;
  readonly documents: readonly DocumentNode[];
}

export interface FileTree {
  readonly groups: readonly GroupNode[];
  readonly traces: readonly MisfilingTrace[];
}

const GROUP_OF = new Map<DocumentType, string>(
  Object.entries(DOCUMENT_TYPE_GROUPS).flatMap(([group, types]) =>
    (Object.keys(types) as DocumentType[]).map((type): [DocumentType, string] => [type, group]),
  ),
);

/** The structure of a proceeding's file: type groups of the taxonomy that hold something, documents in leaf order, gaps last. */
export function fileTree(
  documents: readonly FiledDocument[],
  traces: readonly MisfilingTrace[],
  pages: readonly ReaderPage[],
  carries: ReadonlyMap<string, DecisionKind> = new Map(),
): FileTree {
  const unread = unreadByDocument(pages);
  const byLeaf = [...documents].sort((a, b) => a.firstLeaf - b.firstLeaf);
  const groups = Object.keys(DOCUMENT_TYPE_GROUPS).flatMap((name) => {
    const inGroup = byLeaf
      .filter((document) => GROUP_OF.get(document.type) === name)
      .map((document): DocumentNode => {
        const counts = unread.get(document.id) ?? { all: 0, waiting: 0 };
        const lastLeaf = document.firstLeaf + document.pageCount - 1;
        return {
          document,
          lastLeaf,
          unsearchable: counts.all,
          waiting: counts.waiting,
          carries: carries.get(document.id) ?? null,
        };
      });
    return inGroup.length === 0 ? [] : [{ name, documents: inGroup }];
  });
  return { groups, traces: [...traces].sort((a, b) => a.firstLeaf - b.firstLeaf) };
}

/** Documents that are the letter of a signed decision, by their id. */
export function carriedDecisions({
  decisions,
  letters,
}: Pick<CaseDetail, 'decisions' | 'letters'>): ReadonlyMap<string, DecisionKind> {
  return new Map(
    decisions.flatMap(({ state, kind, letterId }) => {
      const documentId = letters.find(({ id }) => id === letterId)?.documentId;
      return state === 'signed' && documentId ? [[documentId, kind] as const] : [];
    }),
  );
}

function unreadByDocument(pages: readonly ReaderPage[]): Map<string, { all: number; waiting: number }> {
  const counts = new Map<string, { all: number; waiting: number }>();
  for (const page of pages.filter(isUnsearchable)) {
    const count = counts.get(page.documentId) ?? { all: 0, waiting: 0 };
    count.all += 1;
    if (page.text === 'waiting') count.waiting += 1;
    counts.set(page.documentId, count);
  }
  return counts;
}
