import type { OfficerLoad } from '#domain/rebalance/proposal.ts';
import { LOAD_COLUMNS, type LoadColumnId } from './load-columns.ts';

/** What desks are put in order by; by a figure only where the office's profile lets people be ranked. */
export interface LoadOrder {
  readonly by: 'name' | LoadColumnId;
  readonly direction: 'ascending' | 'descending';
}

export const NEUTRAL_ORDER: LoadOrder = { by: 'name', direction: 'ascending' };

const COLLATOR = new Intl.Collator('de', { numeric: true });

/** The desks in order. Where people may not be sorted, the order of a figure is the neutral one: family names of the alphabet. */
export function orderedLoads(
  loads: readonly OfficerLoad[],
  nameOf: (officerId: string) => string,
  { by, direction }: LoadOrder,
  maySort: boolean,
): OfficerLoad[] {
  const byName = (a: OfficerLoad, b: OfficerLoad): number =>
    COLLATOR.compare(lastNameFirst(nameOf(a.officerId)), lastNameFirst(nameOf(b.officerId)));
  const column = by === 'name' || !maySort ? undefined : LOAD_COLUMNS.find(({ id }) => id === by);
  const sign = direction === 'ascending' ? 1 : -1;
  const figureOf = (load: OfficerLoad): number => column?.of(load) ?? Number.NEGATIVE_INFINITY;
  return [...loads].sort((a, b) => (column ? sign * (figureOf(a) - figureOf(b)) || byName(a, b) : sign * byName(a, b)));
}

function lastNameFirst(name: string): string {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
