import { describe, expect, it } from 'vitest';
import { CASE_ID } from '../commands/office-for-test.ts';
import type { Document } from '../records/document.ts';
import { localDate } from '../time/local-date.ts';
import { checklistState } from './checklist-state.ts';
import { payslipMonths } from './payslip-months.ts';

function slip(title: string, dateOfDocument: string | null, receivedOn = '2026-11-02'): Document {
  return {
    id: title,
    caseId: CASE_ID,
    type: 'payslip',
    title,
    dateOfDocument: dateOfDocument === null ? null : localDate(dateOfDocument),
    receivedOn: localDate(receivedOn),
    channel: 'scan',
    blobSha256: '0'.repeat(64),
    byteSize: 1,
    mediaType: 'application/pdf',
    originalName: 'scan.pdf',
    pageCount: 1,
    firstLeaf: 1,
    filedBy: 'bauer',
    filedAt: '2026-11-02T09:00:00.000Z' as Document['filedAt'],
  };
}

describe('the months of a payslip', () => {
  it.each([
    ['Gehaltsnachweise August 2026 bis Oktober 2026', '2026-10-31', ['2026-08-01', '2026-09-01', '2026-10-01']],
    ['Lohnabrechnung September 2026', '2026-10-02', ['2026-09-01']],
    ['Gehaltsnachweise Dezember 2025 - Januar 2026', null, ['2025-12-01', '2026-01-01']],
    ['Gehaltsnachweise August 2026, Oktober 2026', null, ['2026-08-01', '2026-10-01']],
    ['Gehaltsnachweis', '2026-10-31', ['2026-10-01']],
    ['Gehaltsnachweis', null, ['2026-10-01']],
  ])('%s, %s', (title, day, months) => {
    expect(payslipMonths(slip(title, day))).toEqual(months);
  });
});

describe('the item „Letzte drei Gehaltsnachweise“', () => {
  const today = localDate('2026-11-23');
  const facts = {
    titleKind: 'skilled_academic',
    employerChangeReason: 'new_employer',
    insuredEmploymentMonths: 10,
    stayUninterruptedSince: localDate('2025-06-01'),
    receivedOn: localDate('2026-11-02'),
  } as const;
  const item = (documents: Document[]) =>
    checklistState({ documents, marks: [] }, { ...facts, studyPeriods: [] }, today).find(
      (entry) => entry.item.key === 'payslips',
    )!;

  it('is there with payslips of the last months, and says which', () => {
    const bundle = slip('Gehaltsnachweise August 2026 bis Oktober 2026', '2026-10-31');
    expect(item([bundle])).toMatchObject({
      status: 'present',
      note: 'Liegen vor: August 2026, September 2026, Oktober 2026.',
    });
  });

  it('says how many months are still missing', () => {
    expect(item([slip('Lohnabrechnung Oktober 2026', '2026-10-31')]).note).toBe(
      'Liegen vor: Oktober 2026. Für drei Monate fehlen zwei.',
    );
  });

  it('is missing with old ones alone, and says why they do not count', () => {
    const old = item([slip('Gehaltsnachweis', '2025-03-31')]);
    expect(old).toMatchObject({ status: 'missing', documents: [] });
    expect(old.note).toBe('Zählen nicht, weil älter: März 2025.');
  });
});
