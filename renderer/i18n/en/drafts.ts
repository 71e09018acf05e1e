import type { drafts as german } from '../de/drafts.ts';

/** Words typed in a form and not recorded yet. */
export const drafts = {
  'drafts.restored': 'Draft of {time} restored',
  'drafts.restored.day': 'Draft of {date}, {time}, restored',
  'drafts.letGo': 'Discard',
} as const satisfies Record<keyof typeof german, string>;
