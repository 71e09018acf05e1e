import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScanBatch, ScanPage } from '#domain/records/scan.ts';
import { separatorText } from '#domain/scan/separator-code.ts';
import { machineView } from './machine-steps.ts';
import type { PageFindings } from './page-findings.ts';
import type { KeptStep, PageState, StepRow } from './scan-store.ts';
import { buildTable, type TableParts } from './table.ts';

const SHA = 'a'.repeat(64);
const batch: ScanBatch = {
  id: 'b',
  name: 'Kiste 1',
  box: '1',
  shelf: null,
  profile: {
    name: 'Akten',
    version: 1,
    dpi: 300,
    colour: 'grey',
    duplex: false,
    protection: 'normal',
    splitAt: { separators: true, blankPages: false },
    codes: ['qr'],
    checkRate: 1,
  },
  operatorId: 'sam',
  station: 'S',
  software: 'L',
  procedure: 'VD',
  state: 'scanning',
  openedAt: '2026-03-02T08:00:00.000Z' as ScanBatch['openedAt'],
  finishedAt: null,
  sheetsPrepared: 3,
  irregularities: [],
  check: null,
  fate: null,
  sums: null,
};

function page(number: number, filed: Partial<ScanPage> = {}): ScanPage {
  return {
    id: `f/${number}`,
    batchId: 'b',
    number,
    sheet: number,
    sourceName: 'scan.pdf',
    sourceSha256: SHA,
    sourcePage: number,
    recordedAt: batch.openedAt,
    outcome: 'waiting',
    caseId: null,
    documentId: null,
    pageOfDocument: null,
    reason: null,
    pictureSha256: null,
    keptSha256: null,
    settledBy: null,
    settledAt: null,
    ...filed,
  };
}

const state = (number: number, more: Partial<PageState> = {}): PageState => ({
  itemId: 'f',
  number,
  width: 2480,
  height: 3508,
  source: 'ocr',
  confidence: 90,
  failure: null,
  rotation: 0,
  ...more,
});
const row = (n: number, step: KeptStep, undone = false): StepRow => ({
  n,
  by: step.kind === 'arrive' ? 'machine' : 'person',
  step,
  undone,
});
const found = (more: Partial<PageFindings>): PageFindings => ({ blank: false, codes: [], skew: 0, ...more });

function parts(pages: readonly ScanPage[], more: Partial<TableParts> = {}): TableParts {
  return {
    batch,
    pages,
    steps: [row(1, { kind: 'arrive', pageIds: pages.map(({ id }) => id) })],
    findings: new Map(),
    states: [],
    sources: new Map([['f', { id: 'f', sha256: SHA, mediaType: 'application/pdf', pageCount: pages.length }]]),
    refused: [],
    here: true,
    scanner: { running: false, stopping: false, pages: 0, fault: null },
    isRunning: () => false,
    filed: () => ({ fileReference: '33-0a', title: 'Brief' }),
    ...more,
  };
}

describe('the table of a batch', () => {
  it('shows a filed document where the ledger says, whatever the machine finds later', () => {
    const filed = { outcome: 'filed', caseId: 'c', documentId: 'd' } as const;
    const pages = [
      page(1),
      page(2, { ...filed, pageOfDocument: 1 }),
      page(3, { ...filed, pageOfDocument: 2 }),
      page(4),
    ];
    const findings = new Map([['f/3', found({ blank: true })]]);
    const { shown } = buildTable(parts(pages, { findings }));
    expect(shown.documents.map(({ pageIds, filed }) => [pageIds, filed?.documentId])).toEqual([
      [['f/2', 'f/3'], 'd'],
      [['f/1', 'f/4'], undefined],
    ]);
    expect(shown.pages.every(({ leftOut }) => leftOut === null)).toBe(true);
  });

  it('does not turn a page again that a person turned before it was read', () => {
    const turn = { kind: 'turn', pageIds: ['f/1'], by: 180 } as const;
    const steps = (unread: boolean) => [
      row(1, { kind: 'arrive', pageIds: ['f/1'] }),
      row(2, unread ? { ...turn, unread: ['f/1'] } : turn),
    ];
    const states = [state(1, { rotation: 180 })];
    const turnShown = (unread: boolean) => {
      const { drawing } = buildTable(parts([page(1)], { steps: steps(unread), states })).shown.pages[0]!;
      return drawing.kind === 'pdf' ? (drawing.rotation ?? 0) : -1;
    };
    expect([turnShown(true), turnShown(false)]).toEqual([180, 0]);
  });

  it('shows the sums of a closed batch, whose ledger is gone', () => {
    const byOutcome = { waiting: 0, filed: 2, blank: 1, separator: 0, removed: 0 };
    const sheets = { sheetsPrepared: 3, sheetsScanned: 3, separatorSheets: 0, sheetsReplaced: 0, sheetsSettled: 3 };
    const sums = { ...sheets, pages: 3, byOutcome };
    const closed = { ...batch, state: 'closed' as const, sums };
    const { ledger } = buildTable(parts([], { batch: closed })).shown.summary;
    expect(ledger).toEqual({ ...sums, gaps: [] });
  });

  it('counts a sheet that is to be scanned again no more, before anybody has confirmed it', () => {
    const rescan: KeptStep = { kind: 'leave_out', pageIds: ['f/2'], as: 'replaced', reason: 'neu scannen' };
    const steps = (...ids: string[]) => [row(1, { kind: 'arrive', pageIds: ids }), row(2, rescan)];
    const two = [page(1), page(2)];
    const before = buildTable(parts(two, { steps: steps('f/1', 'f/2') })).shown;
    expect(before.summary.ledger).toMatchObject({ sheetsScanned: 1, sheetsReplaced: 1 });
    expect(before.summary.ledger.gaps.join(' ')).toContain('Blatt 2 ist als „neu scannen“ aussortiert');
    expect(before.undo).toBe('Seite 2 zum neuen Scannen herausgenommen');
    const after = buildTable(parts([...two, page(3)], { steps: steps('f/1', 'f/2', 'f/3') })).shown;
    expect(after.summary.ledger).toMatchObject({ sheetsScanned: 2, sheetsReplaced: 1 });
    expect(after.documents.map(({ pageIds }) => pageIds)).toEqual([['f/1', 'f/3']]);
  });

  it('offers to undo what a person did, past what was filed, and to redo it', () => {
    const pages = [page(1, { outcome: 'filed', caseId: 'c', documentId: 'd', pageOfDocument: 1 }), page(2), page(3)];
    const steps = [
      row(1, { kind: 'arrive', pageIds: ['f/1', 'f/2', 'f/3'] }),
      row(2, { kind: 'split', pageId: 'f/3' }),
      row(3, { kind: 'turn', pageIds: ['f/1'], by: 90 }),
      row(4, { kind: 'turn', pageIds: ['f/2', 'f/3'], by: 90 }, true),
    ];
    const { undo, redo } = buildTable(parts(pages, { steps })).shown;
    expect([undo, redo]).toEqual(['Vor Seite 3 getrennt', '2 Seiten ab Seite 2 gedreht']);
  });

  it('offers to undo a filing in its turn, as long as the document lies in the file', () => {
    const filed = page(1, { outcome: 'filed', caseId: 'c', documentId: 'd', pageOfDocument: 1 });
    const steps = [
      row(1, { kind: 'arrive', pageIds: ['f/1', 'f/2'] }),
      row(2, { kind: 'split', pageId: 'f/2' }),
      row(3, { kind: 'filed', documentId: 'd', title: 'Brief' }),
    ];
    const { shown } = buildTable(parts([filed, page(2)], { steps }));
    expect(shown.undo).toBe('„Brief“ abgelegt');
    const back = buildTable(parts([page(1), page(2)], { steps })).shown;
    expect(back.undo).toBe('Vor Seite 2 getrennt');
    expect(back.documents.map(({ pageIds, filed }) => [pageIds, filed])).toEqual([
      [['f/1'], null],
      [['f/2'], null],
    ]);
  });

  it('has every page once, whatever was found in whatever order and whatever a person did', () => {
    const findings = fc.array(
      fc.constantFrom(
        undefined,
        found({}),
        found({ blank: true }),
        found({ codes: [separatorText('33-0a')] }),
        found({ codes: [separatorText(null)] }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(findings, fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(3)), { maxLength: 6 }), (list, acts) => {
        const pages = list.map((_, at) => page(at + 1));
        const id = (at: number): string => `f/${(at % list.length) + 1}`;
        const person = acts.map(([a, b, kind], at): StepRow => {
          const step: KeptStep[] = [
            { kind: 'split', pageId: id(a) },
            { kind: 'put_back', pageIds: [id(a)] },
            { kind: 'leave_out', pageIds: [id(a)], as: 'removed', reason: 'x' },
            { kind: 'move', pageIds: [id(a)], before: id(b) },
          ];
          return row(at + 2, step[kind]!);
        });
        const steps = [row(1, { kind: 'arrive', pageIds: pages.map((each) => each.id) }), ...person];
        const known = new Map(list.flatMap((each, at) => (each === undefined ? [] : [[`f/${at + 1}`, each] as const])));
        const { shown } = buildTable(parts(pages, { findings: known, steps }));
        expect(shown.pages.map(({ pageId }) => pageId).sort()).toEqual(pages.map((each) => each.id).sort());
        const inDocuments = shown.documents.flatMap(({ pageIds }) => pageIds);
        const leftOut = shown.pages.filter((each) => each.leftOut !== null).map(({ pageId }) => pageId);
        expect([...inDocuments, ...leftOut].sort()).toEqual(pages.map((each) => each.id).sort());
      }),
      { seed: 20260302, numRuns: 300 },
    );
  });
});

describe('what the machine makes of a duplex batch', () => {
  it('takes the blank back of a separator sheet for part of it, and begins with the page after', () => {
    const codes = [separatorText('33-0a')];
    const pages = [1, 1, 2, 2].map((sheet, at) => ({ id: `f/${at + 1}`, sheet }));
    const findings = new Map([
      ['f/1', found({ codes })],
      ['f/2', found({ blank: true })],
      ['f/3', found({})],
      ['f/4', found({ blank: true })],
    ]);
    const view = machineView(pages, findings, batch.profile);
    expect([[...view.separators], [...view.blanks], [...view.begins]]).toEqual([
      ['f/1', 'f/2'],
      ['f/4'],
      [['f/3', '33-0a']],
    ]);
  });
});
