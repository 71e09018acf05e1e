import { type Arrangement, arrange } from '#domain/scan/arrangement.ts';
import { machineSteps, machineView } from '../../scan/machine-steps.ts';
import type { ImportedPage, ImportOrder } from './import-journal.ts';

export const pageId = ({ source, page }: Pick<ImportedPage, 'source' | 'page'>): string => `${source}/${page}`;

/** Documents and pages left out, by the same rules as on the table of the Scanplatz, without a person's hand. */
export function laidOut(pages: readonly ImportedPage[], order: Pick<ImportOrder, 'split' | 'duplex'>): Arrangement {
  const ids = pages.map(pageId);
  const ledger = ids.map((id, at) => ({ id, sheet: order.duplex ? Math.floor(at / 2) + 1 : at + 1 }));
  const findings = new Map(pages.map((page) => [pageId(page), page.findings]));
  const splitAt = { separators: order.split === 'separators', blankPages: order.split === 'blank' };
  const steps = machineSteps(ids, machineView(ledger, findings, { splitAt }));
  const files = order.split === 'files' ? pages.filter(({ source }, at) => pages[at - 1]?.source !== source) : [];
  return arrange([
    { kind: 'arrive', pageIds: ids },
    ...steps,
    ...files.map((page) => ({ kind: 'split', pageId: pageId(page) }) as const),
  ]);
}
