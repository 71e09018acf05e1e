import type { OfficerLoad } from '#domain/rebalance/proposal.ts';
import type { MessageId } from '../../i18n/catalogue.ts';

/** A figure of a desk, as the table and its export have it. */
export interface LoadColumn {
  readonly id: LoadColumnId;
  readonly name: MessageId;
  /** What it counts, one sentence. */
  readonly hint: MessageId;
  readonly of: (load: OfficerLoad) => number | null;
  readonly unit: 'count' | 'hours' | 'percent';
}

export const LOAD_COLUMN_IDS = [
  'cases',
  'hours',
  'available7',
  'available14',
  'available28',
  'share',
  'breaking7',
  'breaking14',
  'breaking28',
  'urgent',
  'hard',
  'waiting',
] as const;
export type LoadColumnId = (typeof LOAD_COLUMN_IDS)[number];

const OF: Readonly<Record<LoadColumnId, readonly [LoadColumn['unit'], LoadColumn['of']]>> = {
  cases: ['count', ({ cases }) => cases],
  hours: ['hours', ({ minutes }) => minutes],
  available7: ['hours', ({ available }) => available[7]],
  available14: ['hours', ({ available }) => available[14]],
  available28: ['hours', ({ available }) => available[28]],
  share: ['percent', ({ share }) => share],
  breaking7: ['count', ({ breaking }) => breaking[7]],
  breaking14: ['count', ({ breaking }) => breaking[14]],
  breaking28: ['count', ({ breaking }) => breaking[28]],
  urgent: ['count', ({ urgent }) => urgent],
  hard: ['count', ({ hard }) => hard],
  waiting: ['count', ({ waiting }) => waiting],
};

export const LOAD_COLUMNS: readonly LoadColumn[] = LOAD_COLUMN_IDS.map((id) => ({
  id,
  name: `distribution.column.${id}`,
  hint: `distribution.column.hint.${id}`,
  unit: OF[id][0],
  of: OF[id][1],
}));

export const FIRST_COLUMNS: readonly LoadColumnId[] = LOAD_COLUMN_IDS.filter((id) => id !== 'available14');

/** The columns an officer has chosen, in their own order; unknown input gives the first choice. */
export function readColumns(stored: unknown): readonly LoadColumnId[] {
  if (!Array.isArray(stored)) return FIRST_COLUMNS;
  const known = LOAD_COLUMN_IDS.filter((id) => stored.includes(id));
  return known.length === 0 ? FIRST_COLUMNS : known;
}
