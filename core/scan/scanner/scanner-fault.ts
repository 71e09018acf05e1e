import type { ScannerFaultCode } from '#contract/desk/scanner.ts';

/** What `scanimage` says on its way out, in the words of SANE's status codes; it ends with the code itself. */
const SAID: readonly (readonly [RegExp, status: number, ScannerFaultCode])[] = [
  [/feeder jammed/i, 6, 'jam'],
  [/cover is open/i, 8, 'cover_open'],
  [/device busy/i, 3, 'busy'],
  [/access to resource has been denied/i, 11, 'denied'],
  [/error during device i\/o/i, 9, 'lost'],
  [/open of device .* failed/i, 4, 'gone'],
];

/** Why a run ended; null when it ended as it should. An empty feeder ends every run, and only one without a page is a fault. */
export function faultOf(said: string, code: number | null, pages: number): ScannerFaultCode | null {
  const found = SAID.find(([words]) => words.test(said)) ?? SAID.find(([, status]) => status === code);
  if (found !== undefined) return found[2];
  if (/out of documents/i.test(said) || code === 7) return pages === 0 ? 'no_paper' : null;
  return code === 0 ? null : 'unknown';
}
