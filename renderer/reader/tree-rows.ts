/** A row of a tree as the eye sees it: closed branches hide what is below them. */
export interface TreeRow<T> {
  readonly key: string;
  readonly level: number;
  readonly parent: string | null;
  /** Null for a leaf. */
  readonly open: boolean | null;
  readonly textValue: string;
  readonly value: T;
}

/** Where a key press in a tree leads, as in every tree of the desktop. */
export type TreeMove = { readonly go: string } | { readonly toggle: string } | null;

/** Arrow keys, Home and End in a tree (WAI-ARIA tree pattern). `rows` are the visible ones; `at` has the focus. */
export function treeMove(rows: readonly TreeRow<unknown>[], at: string, key: string): TreeMove {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  const goTo = (target: TreeRow<unknown> | undefined): TreeMove => (target ? { go: target.key } : null);
  if (!row) return goTo(rows[0]);
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[index + 1]);
    case 'ArrowUp':
      return goTo(rows[index - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (row.open === null) return null;
      return row.open ? goTo(rows[index + 1]) : { toggle: row.key };
    case 'ArrowLeft':
      if (row.open) return { toggle: row.key };
      return row.parent === null ? null : { go: row.parent };
    default:
      return null;
  }
}
