import type { CaseFile } from '../commands/case-file.ts';
import type { LocalDate } from '../time/local-date.ts';

export interface ChecklistEntry {
  readonly item: string;
  readonly status: 'present' | 'missing' | 'waived';
}

export function checklistState(_file: CaseFile, _today: LocalDate): ChecklistEntry[] {
  return [];
}
