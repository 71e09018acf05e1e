import type { FoundZone, PageLook } from '#ocr-worker/look/page-look.ts';

/** What the machine saw on a page at a glance, as it is kept until the page is filed. */
export interface PageFindings {
  readonly blank: boolean;
  /** Texts of the codes on it, of the kinds the profile asks for. */
  readonly codes: readonly string[];
  /** Degrees it lies askew, clockwise; null where that cannot be told. */
  readonly skew: number | null;
  /** Machine-readable zones; left out while they have not been searched for. */
  readonly zones?: readonly FoundZone[];
}

/** What is kept of a page that could not be looked at: an ordinary page. */
export const NOTHING_FOUND: PageFindings = { blank: false, codes: [], skew: null };

export function findingsOf({ blank, codes, skew }: PageLook): PageFindings {
  return { blank, codes: codes.map(({ text }) => text), skew };
}
