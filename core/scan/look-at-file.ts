import type { SeparatorCode } from '#domain/records/scan.ts';
import type { SourcePage } from '../intake/open-source/source-page.ts';
import type { PageLooker } from './look/page-looker.ts';
import { findingsOf, NOTHING_FOUND, type PageFindings } from './page-findings.ts';
import { pageIdOf } from './page-id.ts';

/** Looks at the pages of a file that have not been looked at, in their order. `keep` stores what was found, page by page. */
export async function lookAtFile(
  looker: PageLooker,
  file: { readonly id: string; readonly pageCount: number; page(page: number): Promise<SourcePage> },
  wanted: { readonly codes: readonly SeparatorCode[]; isKnown(pageId: string): boolean },
  keep: (pageId: string, found: PageFindings) => void,
): Promise<void> {
  for (let number = 1; number <= file.pageCount; number += 1) {
    const pageId = pageIdOf(file.id, number);
    if (wanted.isKnown(pageId)) continue;
    keep(pageId, await lookAt(looker, () => file.page(number), wanted.codes));
  }
}

async function lookAt(
  looker: PageLooker,
  load: () => Promise<SourcePage>,
  codes: readonly SeparatorCode[],
): Promise<PageFindings> {
  // A page that cannot be had says so where its text would be; here it is an ordinary page.
  const page = await load().catch(() => undefined);
  if (page === undefined) return NOTHING_FOUND;
  // A page with text of its own is no scan: no codes, and blank only when there is nothing on it.
  if (page.kind === 'text') return { ...NOTHING_FOUND, blank: page.page.words.length === 0 };
  return looker.look(page.image, { codes }).then(findingsOf, () => NOTHING_FOUND);
}
