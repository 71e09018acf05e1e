import { describe, expect, it } from 'vitest';
import type { ScanBatch } from '#domain/records/scan.ts';
import { type LastPage, recordPages } from './record-pages.ts';

const PROFILE: ScanBatch['profile'] = {
  name: 'Akten',
  version: 1,
  dpi: 300,
  colour: 'grey',
  duplex: true,
  protection: 'normal',
  splitAt: { separators: true, blankPages: false },
  codes: ['qr'],
  checkRate: 1,
};

/** The sheets that files of so many pages get, one file after the other; nothing but the ledger is kept between them. */
function sheetsOf(files: readonly number[], duplex = true): number[] {
  const ledger: (LastPage & { id: string })[] = [];
  files.forEach((pageCount, at) => {
    const desk = {
      batch: () => ({ profile: { ...PROFILE, duplex } }) as ScanBatch,
      last: () => [...ledger].sort((a, b) => b.number - a.number).slice(0, 2),
      run: (_: 'scan.record', args: unknown) => {
        ledger.push(...(args as { pages: typeof ledger }).pages);
        return { outcome: 'done_here' as const, commandId: String(at) };
      },
      addArrival: () => undefined,
    };
    const file = { id: `file-${at}`, originalName: 'scan.jpg', sha256: 'a'.repeat(64), pageCount };
    expect(recordPages(desk, 'batch', file)).toBe(true);
  });
  expect(ledger.map(({ number }) => number)).toEqual(ledger.map((_, at) => at + 1));
  return ledger.map(({ sheet }) => sheet);
}

describe('the sheets of a duplex batch', () => {
  it('are two files each where the scanner writes every side into a file of its own', () => {
    expect(sheetsOf([1, 1, 1, 1, 1])).toEqual([1, 1, 2, 2, 3]);
  });

  it('are two pages of a file where it writes whole documents; none goes over two files', () => {
    expect(sheetsOf([4, 3, 2])).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 5]);
  });

  it('are kept apart where single pages stand between documents', () => {
    expect(sheetsOf([3, 1, 1, 1, 2, 1, 1])).toEqual([1, 1, 2, 3, 3, 4, 5, 5, 6, 6]);
  });
});

it('one side scanned is one sheet, whatever the files are', () => {
  expect(sheetsOf([1, 1, 3, 1], false)).toEqual([1, 2, 3, 4, 5, 6]);
});
