import { z } from 'zod';

/** A scanner this machine can drive (SANE). */
export const Scanner = z.object({ device: z.string(), name: z.string() });
export type Scanner = z.infer<typeof Scanner>;

/**
 * Why a scanner did not start, or stopped before its time. `gone`: it is no longer there; `lost`: the line to it broke; `denied`:
 * this account may not use it; `busy`: somebody else scans on it; `busy_here`: a run of this desk is still going on; `not_kept`: a
 * page could not be saved, it is taken at the next start; `batch`: the batch takes no more paper.
 */
export const ScannerFaultCode = z.enum([
  'no_paper',
  'jam',
  'cover_open',
  'busy',
  'busy_here',
  'gone',
  'lost',
  'denied',
  'silent',
  'not_kept',
  'batch',
  'unknown',
]);
export type ScannerFaultCode = z.infer<typeof ScannerFaultCode>;

/** How the scanner of this desk stands to a batch; `pages` came in by the run that is going on, or by the last one. */
export const ScannerState = z.object({
  running: z.boolean(),
  /** Somebody asked it to stop; the sheet in it may still come. */
  stopping: z.boolean(),
  pages: z.number().int(),
  fault: ScannerFaultCode.nullable(),
});
export type ScannerState = z.infer<typeof ScannerState>;
