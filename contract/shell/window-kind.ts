import { z } from 'zod';
import type { Officer } from '#domain/records/office.ts';
import { mayDistribute, mayScan } from '#domain/rights/actor.ts';

/**
 * The windows of a desk: `desk` is the Schreibtisch on the first screen, `reader` the Akte on the second, `scan` the Scanplatz,
 * `distribution` the Verteilung of the leads.
 */
export const WindowKind = z.enum(['desk', 'reader', 'scan', 'distribution']);
export type WindowKind = z.infer<typeof WindowKind>;

/** The path each window is opened at; every shell serves the same page for all of them. */
export const windowPath: Readonly<Record<WindowKind, string>> = {
  desk: '/',
  reader: '/akte',
  scan: '/scan',
  distribution: '/verteilung',
};

/** The windows an officer has a use for; what the others would show is refused by the core anyway. */
export function windowsFor(officer: Officer): WindowKind[] {
  return WindowKind.options.filter(
    (kind) => (kind !== 'scan' || mayScan(officer)) && (kind !== 'distribution' || mayDistribute(officer)),
  );
}
