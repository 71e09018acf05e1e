import type { PageImage } from '#ocr-worker/page-image.ts';

/** What the machine saw on a page at a glance, before its text is read. Lengths in pixels of the page as its file shows it. */
export interface PageFindings {
  readonly blank: boolean;
  /** Texts of the codes on it, of whatever kind the profile asks for. */
  readonly codes: readonly string[];
  /** Degrees it lies askew, clockwise. */
  readonly skew: number | null;
}

/** Looks at one page at a time, in a thread of its own. */
export interface LookThread {
  /** Rejects when the page cannot be looked at; it is then taken for a page with nothing to be found on it. */
  look(page: PageImage): Promise<PageFindings>;
  end(): Promise<void>;
}
