import { emptyPage, type PageDraft } from './page-draft.ts';
import type { Row } from './text-rows.ts';

/** Lays rows on pages. `top` tells where the text of the first and of further pages begins; all ends at `bottom`. */
export function paginate(
  rows: readonly Row[],
  { top, bottom }: { top: (page: number) => number; bottom: number },
): PageDraft[] {
  const pages = [emptyPage()];
  let y = top(0);
  let atTop = true;
  const newPage = (): void => {
    pages.push(emptyPage());
    y = top(pages.length - 1);
    atTop = true;
  };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const needed = heightOfChain(rows, at) + (atTop ? 0 : row.before);
    const isFreshChain = at === 0 || !rows[at - 1]!.keepWithNext;
    const isAlone = !atTop && y + row.before + row.height > bottom;
    // A chain that no page could hold is parted where it must be.
    const isParted = !atTop && isFreshChain && y + needed > bottom && needed <= bottom - top(pages.length);
    if (isAlone || isParted) newPage();
    if (atTop && pages.length > 1 && row.repeated) {
      row.repeated.draw(pages.at(-1)!, y);
      y += row.repeated.height;
    }
    y += atTop ? 0 : row.before;
    row.draw(pages.at(-1)!, y);
    y += row.height;
    atTop = false;
  }
  return pages;
}

/** Height of a row together with those it must not be parted from. */
function heightOfChain(rows: readonly Row[], from: number): number {
  let height = rows[from]!.height;
  for (let at = from; rows[at]!.keepWithNext && at + 1 < rows.length; at++) {
    height += rows[at + 1]!.before + rows[at + 1]!.height;
  }
  return height;
}
