import type { ScanPage, ScanProfile } from '#domain/records/scan.ts';
import type { ArrangeStep } from '#domain/scan/arrangement.ts';
import { parseSeparator, type Separator } from '#domain/scan/separator-code.ts';
import type { PageFindings } from './page-findings.ts';

type LedgerPage = Pick<ScanPage, 'id' | 'sheet'>;

/** What the machine makes of the pages, by page: which it would leave out and where it would begin a document. */
export interface MachineView {
  readonly separators: ReadonlySet<string>;
  readonly blanks: ReadonlySet<string>;
  /** Pages a document begins at, with the reference of the separator sheet before. */
  readonly begins: ReadonlyMap<string, string | null>;
  /** Text of the code on a page. */
  readonly codes: ReadonlyMap<string, string>;
}

/**
 * Finds separator sheets and blank pages. It depends on the findings alone and not on when they came: a page not yet looked at is
 * an ordinary page until it has been. `pages` in the order of their numbers.
 */
export function machineView(
  pages: readonly LedgerPage[],
  findings: ReadonlyMap<string, PageFindings>,
  profile: Pick<ScanProfile, 'splitAt'>,
): MachineView {
  const separators = new Set<string>();
  const blanks = new Set<string>();
  const begins = new Map<string, string | null>();
  const codes = new Map<string, string>();
  let waiting: { reference: string | null } | undefined;
  let separatorSheet: number | undefined;
  for (const { id, sheet } of pages) {
    const found = findings.get(id);
    const [code] = found?.codes ?? [];
    if (code !== undefined) codes.set(id, code);
    const separator = separatorOn(found, profile);
    if (separator !== undefined) {
      separators.add(id);
      separatorSheet = sheet;
      // The sheet says the same on both sides, or nothing on its back.
      waiting = { reference: separator.reference ?? waiting?.reference ?? null };
    } else if (found?.blank === true && sheet === separatorSheet) {
      separators.add(id);
    } else if (found?.blank === true) {
      blanks.add(id);
      // Put back, it belongs to what follows the separator sheet.
      if (waiting !== undefined) begins.set(id, waiting.reference);
      waiting = profile.splitAt.blankPages ? (waiting ?? { reference: null }) : undefined;
    } else if (waiting !== undefined) {
      begins.set(id, waiting.reference);
      waiting = undefined;
    }
  }
  return { separators, blanks, begins, codes };
}

function separatorOn(found: PageFindings | undefined, profile: Pick<ScanProfile, 'splitAt'>): Separator | undefined {
  if (found === undefined || !profile.splitAt.separators) return undefined;
  for (const code of found.codes) {
    const read = parseSeparator(code);
    if (read !== null) return read;
  }
  return undefined;
}

/** The machine's steps for pages that have just arrived; a person's steps come after them and have the last word. */
export function machineSteps(pageIds: readonly string[], view: MachineView): ArrangeStep[] {
  const steps: ArrangeStep[] = [];
  const leaveOut = (ids: readonly string[], as: 'separator' | 'blank'): void => {
    if (ids.length > 0) steps.push({ kind: 'leave_out', pageIds: ids, as, reason: null });
  };
  leaveOut(
    pageIds.filter((id) => view.separators.has(id)),
    'separator',
  );
  leaveOut(
    pageIds.filter((id) => view.blanks.has(id)),
    'blank',
  );
  for (const pageId of pageIds) {
    const reference = view.begins.get(pageId);
    if (reference !== undefined) steps.push({ kind: 'split', pageId, reference });
  }
  return steps;
}
