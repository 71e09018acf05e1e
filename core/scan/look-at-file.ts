import type { RecognisedPage } from '#contract/ocr.ts';
import type { SeparatorCode } from '#domain/records/scan.ts';
import { separatorText } from '#domain/scan/separator-code.ts';
import { separatorOfText } from '#domain/scan/separator-sheet.ts';
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
  if (page.kind === 'text') return lookAtText(page.page, codes);
  return looker.look(page.image, { codes }).then(findingsOf, () => NOTHING_FOUND);
}

/**
 * A page with text of its own is no scan: it is blank only when there is nothing on it, and a separator sheet when it is one of ours
 * as it was printed, whose words say what its code says.
 */
export function lookAtText(page: RecognisedPage, codes: readonly SeparatorCode[]): PageFindings {
  const separator = codes.includes('qr') ? separatorOfText(page.text) : null;
  if (separator !== null) return { ...NOTHING_FOUND, codes: [separatorText(separator.reference)] };
  return { ...NOTHING_FOUND, blank: page.words.length === 0 };
}
